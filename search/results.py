"""Hits as they are shown: read again with the rights of the public, with picture and place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial

from django.apps import apps
from django.conf import settings
from django.db.models import CharField, OuterRef, QuerySet, Subquery, Value
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce, JSONObject, Length, Substr
from django.utils.functional import Promise
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from search.documents import findable
from search.engines.base import SearchResponse
from search.models import SearchEntry
from search.questions import Question
from search.snippets import answering, snippet
from storytelling.media.models import SiteImage
from storytelling.media.specs import THUMB
from storytelling.pages.mixins import HeroMixin
from storytelling.pages.querysets import visible_pages
from storytelling.places.kinds import kind_of
from storytelling.searchable import Searchable

SHOWN = ("locale", "kind", "village", "title", "summary", "body")
"""What a result says of its entry."""


@dataclass(frozen=True, slots=True)
class Result:
    """One hit as it is shown, read again from the database."""

    page: Page
    entry: SearchEntry
    snippet: SafeString
    metres: float | None = None
    """From where the visitor stands."""
    hero: SiteImage | None = None

    @property
    def title(self) -> str:
        return self.entry.title

    @property
    def kind_label(self) -> str | Promise:
        return kind_label(self.entry.kind)

    @property
    def language_name(self) -> str:
        return dict(settings.LANGUAGES).get(self.entry.locale, self.entry.locale)

    @property
    def number(self) -> str:
        """What is painted on it, such as the number of a stall; else nothing."""
        return getattr(self.page, "number", None) or ""

    @property
    def within(self) -> str:
        """Where something with a number stands: the name of its market."""
        return (self.number and getattr(self.page, "within", None)) or ""


def kind_label(code: str) -> str | Promise:
    """What a page is, in a word."""
    kind = kind_of(code)
    return kind.label if kind else _("Page")


def results_of(response: SearchResponse, question: Question) -> Iterator[Result]:
    """The hits in their order, in three queries; what the public may no longer see falls out here."""
    found = read_again([hit.page_id for hit in response.hits])
    heroes = _heroes(page.hero_pk for page, _entry in found.values())
    answers = cache(partial(answering, question))
    for hit in response.hits:
        if hit.page_id in found:
            page, entry = found[hit.page_id]
            texts = (entry.summary, entry.body)
            said = snippet(texts, answers(entry.locale))
            yield Result(page, entry, said, hit.metres, heroes.get(page.hero_pk))


def read_again(page_ids: Sequence[int]) -> dict[int, tuple[Page, SearchEntry]]:
    """Those of the pages that the public may see now, with their entries, by id: one query."""
    if not page_ids:
        return {}
    pages = _readable().filter(pk__in=page_ids)
    return {page.pk: (page, SearchEntry(page_id=page.pk, **page.told)) for page in pages if page.told}


@cache
def _readable() -> QuerySet:
    """Public pages with all that a result says; put together once, never asked itself."""
    entry = SearchEntry.objects.filter(page_id=OuterRef("pk"))
    parent = visible_pages().filter(path=Substr(OuterRef("path"), 1, Length(OuterRef("path")) - Page.steplen))
    pages = findable().select_related("locale").order_by()
    return pages.annotate(
        told=Subquery(entry.values(told=JSONObject(**{name: name for name in SHOWN}))[:1]),
        hero_pk=_first_of("hero", HeroMixin),
        number=_first_of("", Searchable),
        within=Subquery(parent.values("title")[:1]),
    )


def _first_of(name: str, trait: type) -> Combinable:
    """A field of the type that a page has, of all types with the trait; without a name, its number.

    Not by joining them all: PostgreSQL thinks longer about the order of ten tables than it reads in them.
    """
    types = [model for model in apps.get_models() if issubclass(model, trait) and issubclass(model, Page)]
    named = (
        (model.objects.filter(pk=OuterRef("pk")).order_by(), name or model.search_number) for model in types
    )
    found = [Subquery(same.values(field)[:1]) for same, field in named if field]
    return Coalesce(*found) if len(found) > 1 else found[0] if found else Value(None, CharField())


def _heroes(pks: Iterable[int | None]) -> dict[int, SiteImage]:
    """Opening pictures in the sizes of a result, in two queries."""
    wanted = {pk for pk in pks if pk}
    return SiteImage.objects.prefetch_renditions(*THUMB.all_filters).in_bulk(wanted) if wanted else {}
