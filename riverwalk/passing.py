"""The trails that pass a place, as the page of that place tells it: one query, whatever the trails."""

from dataclasses import dataclass
from itertools import groupby

from django.db.models import Case, F, OuterRef, Q, Subquery, When
from django.db.models.functions import JSONObject
from wagtail.models import Page

from storytelling.languages.locales import source_locale
from storytelling.pages.querysets import is_public, visible_pages


@dataclass(frozen=True, slots=True)
class Passing:
    """One trail at one of its stops; the neighbours are the nearest stops that one can read about."""

    trail: Page
    number: int
    numbers: range
    before: Page | None
    after: Page | None


def trails_past(page, stops) -> list[Passing]:
    """Trails in the language of the page, in the order of their titles."""
    through = stops.filter(page__translation_key=page.translation_key).values("trail")
    public_trails = Page.objects.filter(is_public(), pk__in=through, locale_id=page.locale_id).values("pk")
    rows = (
        stops.filter(trail__in=public_trails)
        .annotate(key=F("page__translation_key"), told=Subquery(_told(page.locale_id)))
        .order_by("trail__title", "trail", "sort_order", "pk")
        .values("key", "told", "trail", "trail__title", "trail__url_path")
    )
    return [
        passing
        for _trail, walk in groupby(rows, key=lambda row: row["trail"])
        for passing in _passings(list(walk), page)
    ]


def _told(locale_id: int):
    """Title and path of the page about a stop: in this language, else the original."""
    pages = visible_pages().filter(
        Q(locale=locale_id) | Q(locale=source_locale()), translation_key=OuterRef("page__translation_key")
    )
    own_first = pages.order_by(Case(When(locale=locale_id, then=0), default=1))
    return own_first.values(told=JSONObject(title="title", url_path="url_path", locale_id="locale_id"))[:1]


def _passings(walk: list[dict], page) -> list[Passing]:
    trail = Page(title=walk[0]["trail__title"], url_path=walk[0]["trail__url_path"], locale_id=page.locale_id)
    pages = [Page(**row["told"]) if row["told"] else None for row in walk]
    numbers = range(1, len(walk) + 1)
    return [
        Passing(
            trail,
            at + 1,
            numbers,
            before=next((told for told in reversed(pages[:at]) if told), None),
            after=next((told for told in pages[at + 1 :] if told), None),
        )
        for at, row in enumerate(walk)
        if row["key"] == page.translation_key
    ][:1]
