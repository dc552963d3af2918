"""What lies near a place: one query for the places, one for their pages, over all page types."""

from dataclasses import dataclass

from django.conf import settings
from django.db.models import F, Q
from django.db.models.functions import Power
from wagtail.models import Page

from storytelling.pages.querysets import visible_pages
from storytelling.places.models import PlaceEntry
from storytelling.places.position import Point

FARTHEST_M = 5_000
AT_MOST = 6


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A page about a place near another; `point` is missing where the map may not show it."""

    page: Page
    kind: str
    metres: float
    about: bool
    point: Point | None


def neighbours_of(page) -> list[Neighbour]:
    """The nearest places one can read about, in the language of the page or else in the original."""
    if page.point is None:
        return []
    entries = [entry for entry in _nearest(page.point) if entry.translation_key != page.translation_key]
    return near(page.point, entries, page.locale_id, rough=not page.has_pin)[:AT_MOST]


def near(point: Point, entries: list[PlaceEntry], locale_id: int, rough: bool = False) -> list[Neighbour]:
    """The public pages of these entries, with their distance from a point; one query."""
    pages = pages_by_key([entry.translation_key for entry in entries], locale_id)
    found = []
    for entry in entries:
        if (page := pages.get(entry.translation_key)) is None:
            continue
        there = Point(entry.latitude, entry.longitude)
        has_pin = Point.publishable(entry.precision_m)
        about = rough or not has_pin
        metres = point.distance_to(there)
        found.append(
            Neighbour(
                page=page,
                kind=entry.kind,
                metres=max(100, round(metres, -2)) if about else metres,
                about=about,
                point=there.rounded(entry.precision_m) if has_pin else None,
            )
        )
    return sorted(found, key=lambda neighbour: neighbour.metres)


def pages_by_key(keys: list, locale_id: int) -> dict:
    """One public page for each key: in this language, else the original."""
    rows = (
        visible_pages()
        .filter(
            Q(locale=locale_id) | Q(locale__language_code=settings.LANGUAGE_CODE), translation_key__in=keys
        )
        .select_related("locale")
        .order_by()
    )
    found = {}
    for page in rows:
        if page.locale_id == locale_id or page.translation_key not in found:
            found[page.translation_key] = page
    return found


def _nearest(point: Point) -> list[PlaceEntry]:
    """Sorted by the square of the distance in degrees, which near the equator is the order of metres."""
    off = Power(F("latitude") - point.lat, 2) + Power(F("longitude") - point.lon, 2)
    return list(PlaceEntry.objects.within(point, FARTHEST_M).order_by(off)[: 3 * AT_MOST])
