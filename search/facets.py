"""Filters as a visitor sees them: a name, a number and whether it is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from urllib.parse import urlencode

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from search import names
from search.engines.base import FacetCount
from search.models import EntryGoods
from search.service import Answer, Query, kind_label

HEADINGS = {"kind": _("Kind"), "district": _("District"), "goods": _("Goods")}
CHOSEN = {"kind": "kinds", "district": "districts", "goods": "goods"}
"""Which part of a query a facet narrows."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a filter."""

    value: str
    label: str | Promise
    count: int
    active: bool


@dataclass(frozen=True, slots=True)
class Facet:
    """One filter with its values, the most frequent first."""

    name: str
    heading: str | Promise
    choices: Sequence[Choice] = field(default_factory=tuple)


def facets_of(query: Query, answer: Answer) -> list[Facet]:
    """Filters that have something to choose; a chosen value stays, so that it can be left again."""
    labels = {
        "kind": kind_label,
        "district": lambda code: names.districts().get(code, code),
        "goods": _goods_names(query, answer).get,
    }
    facets = []
    for name, heading in HEADINGS.items():
        chosen = getattr(query, CHOSEN[name])
        counts = answer.facets[name]
        lost = (FacetCount(value, 0) for value in chosen if value not in {one.value for one in counts})
        choices = []
        for one in (*counts, *lost):
            label = labels[name](one.value) or one.value.replace("-", " ").capitalize()
            choices.append(Choice(one.value, label, one.count, one.value in chosen))
        if choices:
            facets.append(Facet(name, heading, choices))
    return facets


def address_of(query: Query) -> str:
    """The query string that asks this again."""
    said = [("q", query.text)]
    said += [(name, value) for name, chosen in CHOSEN.items() for value in getattr(query, chosen)]
    if query.page > 1:
        said.append(("page", str(query.page)))
    return f"?{urlencode(said)}"


def _goods_names(query: Query, answer: Answer) -> dict[str, str]:
    slugs = [one.value for one in answer.facets["goods"]]
    if not slugs:
        return {}
    named = EntryGoods.objects.filter(slug__in=slugs, entry__locale=query.locale).exclude(name="")
    return dict(named.order_by().values_list("slug", "name").distinct())
