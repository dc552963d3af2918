"""Filters as a visitor sees them: a name, a number and whether it is chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from urllib.parse import urlencode

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from search import names
from search.engines.base import OPEN, FacetCount
from search.freshness import remembered
from search.models import EntryGoods
from search.results import kind_label
from search.service import Answer, Query

HEADINGS = {"open": _("Hours"), "kind": _("Kind"), "district": _("District"), "goods": _("Goods")}
CHOSEN: dict[str, Callable[[Query], Sequence[str]]] = {
    "open": lambda query: (OPEN,) if query.open_now else (),
    "kind": lambda query: query.kinds,
    "district": lambda query: query.districts,
    "goods": lambda query: query.goods,
}
"""The values of each facet that a query asks for."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a filter."""

    value: str
    label: str | Promise
    count: int
    active: bool


@dataclass(frozen=True, slots=True)
class Chosen:
    """A chosen value, and the address of the same question without it."""

    label: str | Promise
    without: str


@dataclass(frozen=True, slots=True)
class Facet:
    """One filter with its values, the most frequent first."""

    name: str
    heading: str | Promise
    choices: Sequence[Choice] = field(default_factory=tuple)


def facets_of(query: Query, answer: Answer) -> list[Facet]:
    """Filters that have something to choose; a chosen value stays, so that it can be left again."""
    goods = _goods_names(query.locale)
    labels: dict[str, Callable[[str], str | Promise | None]] = {
        "open": lambda value: _("Open now"),
        "kind": kind_label,
        "district": lambda code: names.districts().get(code, code),
        "goods": goods.get,
    }
    facets = []
    for name, heading in HEADINGS.items():
        chosen = CHOSEN[name](query)
        counts = answer.facets[name]
        lost = (FacetCount(value, 0) for value in chosen if value not in {one.value for one in counts})
        choices = []
        for one in (*counts, *lost):
            label = labels[name](one.value) or one.value.replace("-", " ").capitalize()
            choices.append(Choice(one.value, label, one.count, one.value in chosen))
        if choices:
            facets.append(Facet(name, heading, choices))
    return facets


def chosen_of(query: Query, facets: Sequence[Facet]) -> list[Chosen]:
    """What narrows the results, to be left one by one."""
    pairs = _pairs(replace(query, page=1))
    return [
        Chosen(choice.label, _address([pair for pair in pairs if pair != (facet.name, choice.value)]))
        for facet in facets
        for choice in facet.choices
        if choice.active
    ]


def address_of(query: Query) -> str:
    """The query string that asks this again; never with a position."""
    return _address(_pairs(query))


def _pairs(query: Query) -> list[tuple[str, str]]:
    said = [("q", query.text)]
    said += [(name, value) for name, chosen in CHOSEN.items() for value in chosen(query)]
    if query.sort == "distance":
        said.append(("sort", query.sort))
    if query.exact:
        said.append(("exact", "1"))
    if query.page > 1:
        said.append(("page", str(query.page)))
    return said


def _address(pairs: Sequence[tuple[str, str]]) -> str:
    return f"?{urlencode(pairs)}"


def _goods_names(language: str) -> dict[str, str]:
    """Goods of public pages by their slug, in one language."""

    def read() -> dict[str, str]:
        named = EntryGoods.objects.filter(entry__locale=language).exclude(name="")
        return dict(named.order_by().values_list("slug", "name").distinct())

    return remembered("goods", language, make=read)
