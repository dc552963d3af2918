"""The stops of a trail and the points of a river, as a walker meets them."""

from dataclasses import dataclass

from riverwalk.lines import points
from riverwalk.route import Leg, leg, route
from storytelling.languages.listing import in_language_or_source
from storytelling.pages.nearby import pages_by_key
from storytelling.places.backdrop import DrawnLine
from storytelling.places.models import PlaceEntry
from storytelling.places.position import Point
from storytelling.places.walk_map import Stop, draw


@dataclass(frozen=True, slots=True)
class Stage:
    """A stop, the page to read about it (None where it is not public), and the way to it."""

    page: object | None
    text: str
    minutes: int
    leg: Leg | None
    kind: str
    has_pin: bool
    """Whether the map shows it: not where its position is only roughly known."""


def itinerary_of(trail) -> dict:
    """Stops in order with distance and minutes, and the map: three queries, however many stops."""
    stops = list(trail.stops.select_related("page"))
    keys = [stop.page.translation_key for stop in stops]
    pages = pages_by_key(keys, trail.locale_id)
    entries = PlaceEntry.objects.in_bulk(keys, field_name="translation_key")
    lines = points(trail.line)
    stages, marks, before = [], [], None
    for number, (stop, key) in enumerate(zip(stops, keys, strict=True), 1):
        entry, page = entries.get(key), pages.get(key)
        here = _point(entry)
        way = leg(before, here, lines) if before and here else None
        has_pin = bool(here and page and Point.publishable(entry.precision_m))
        stages.append(Stage(page, stop.text, stop.minutes, way, entry.kind if entry else "", has_pin))
        if has_pin:
            marks.append(Stop(number, page.title, here.rounded(entry.precision_m)))
        before = here or before
    walked = [point for key in keys if (point := _point(entries.get(key)))]
    walk = route(walked, lines)
    return {
        "stages": stages,
        "route": walk,
        "staying": sum(stop.minutes for stop in stops),
        "map": draw(marks, route=lines or [[mark.point for mark in marks]], route_drawn=bool(lines)),
    }


def points_on(river, all_points) -> dict:
    """The points of interest along a river, from its source down, with the map of its course."""
    rivers = type(river).objects.filter(translation_key=river.translation_key).values_list("path", flat=True)
    told = in_language_or_source(all_points, river.locale)
    below = [page for page in told.as_cards() if page.path.startswith(tuple(rivers))]
    below.sort(key=lambda page: (page.latitude is None, -(page.latitude or 0), page.title))
    marks = [
        Stop(number, page.title, page.public_point) for number, page in enumerate(below, 1) if page.has_pin
    ]
    course = DrawnLine.of(river.title, river.line)
    return {
        "points": below,
        "course": draw(marks, rivers=[course], span=[point for piece in course.pieces for point in piece]),
    }


def _point(entry: PlaceEntry | None) -> Point | None:
    return Point(entry.latitude, entry.longitude) if entry and entry.latitude is not None else None
