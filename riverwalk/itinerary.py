"""The stops of a trail and the points of a river, as a walker meets them."""

from dataclasses import dataclass

from wagtail.models import Page

from riverwalk.course import Reach, Spot, metres_down, reaches
from riverwalk.lines import points
from riverwalk.route import Leg, leg, route
from storytelling.languages.listing import in_language_or_source
from storytelling.media.models import SiteImage
from storytelling.media.specs import THUMB
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
    picture: SiteImage | None = None

    @property
    def steps(self) -> str:
        """Yes, no, or nothing where nobody knows."""
        return getattr(self.page, "steps", "")

    @property
    def shade(self) -> str:
        return getattr(self.page, "shade", "")


def itinerary_of(trail) -> dict:
    """Stops in order with distance and minutes, and the map: as many queries as there are types of pages."""
    stops = list(trail.stops.select_related("page"))
    keys = [stop.page.translation_key for stop in stops]
    pages = _with_their_facts(pages_by_key(keys, trail.locale_id))
    pictures = _pictures(pages.values())
    entries = PlaceEntry.objects.in_bulk(keys, field_name="translation_key")
    lines = points(trail.line)
    stages, marks, before = [], [], None
    for number, (stop, key) in enumerate(zip(stops, keys, strict=True), 1):
        entry, page = entries.get(key), pages.get(key)
        here = _point(entry)
        way = leg(before, here, lines) if before and here else None
        has_pin = bool(here and page and Point.publishable(entry.precision_m))
        picture = pictures.get(getattr(page, "hero_id", None))
        stages.append(
            Stage(page, stop.text, stop.minutes, way, entry.kind if entry else "", has_pin, picture)
        )
        if has_pin:
            marks.append(Stop(number, page.title, here.rounded(entry.precision_m)))
        before = here or before
    walked = [point for key in keys if (point := _point(entries.get(key)))]
    walk = route(walked, lines)
    staying = sum(stop.minutes for stop in stops)
    return {
        "stages": stages,
        "route": walk,
        "staying": staying,
        "minutes": walk.walking_minutes + staying,
        "known": {fact: _known(stages, fact) for fact in ("steps", "shade")},
        "map": draw(marks, route=lines or [[mark.point for mark in marks]], route_drawn=bool(lines)),
    }


def tell_lengths(trails) -> list:
    """Give each trail its `metres` and `minutes` of walking: as many queries for many trails as for one."""
    trails = list(trails.prefetch_related("stops__page"))
    keys = {stop.page.translation_key for trail in trails for stop in trail.stops.all()}
    entries = PlaceEntry.objects.in_bulk(keys, field_name="translation_key")
    for trail in trails:
        stops = list(trail.stops.all())
        spots = [_point(entries.get(stop.page.translation_key)) for stop in stops]
        walk = route([spot for spot in spots if spot], points(trail.line))
        trail.metres = walk.metres
        trail.minutes = walk.walking_minutes
    return trails


def _with_their_facts(pages: dict) -> dict:
    """The same pages as their own types, without their long text."""
    ids = [page.pk for page in pages.values()]
    typed = Page.objects.filter(pk__in=ids).order_by().defer_streamfields().specific()
    by_id = {page.pk: page for page in typed}
    for page in pages.values():
        by_id[page.pk].locale = page.locale
    return {key: by_id[page.pk] for key, page in pages.items()}


def _pictures(pages) -> dict:
    """The opening picture of each page in the size of a thumbnail, by its number."""
    ids = {hero for page in pages if (hero := getattr(page, "hero_id", None))}
    return SiteImage.objects.prefetch_renditions(*THUMB.all_filters).prefetch_related("texts").in_bulk(ids)


def _known(stages: list[Stage], fact: str) -> dict[str, int]:
    """At how many stops there is some, and of how many nobody knows."""
    answers = [getattr(stage, fact) for stage in stages]
    return {"yes": answers.count("yes"), "unknown": answers.count("")}


@dataclass(frozen=True, slots=True)
class Station:
    """A point of a river, the way to it from the one above, and on which side of the water it stands."""

    page: object
    reach: Reach | None

    @property
    def side(self) -> str:
        """A bridge crosses; what is on both banks, or on nobody knows which, stands over the water."""
        if self.page.kind == "bridge":
            return "crossing"
        return self.page.bank if self.page.bank in ("west", "east") else "both"


def points_on(river, all_points) -> dict:
    """The points of interest along a river, from its source down, with the map of its course."""
    rivers = type(river).objects.filter(translation_key=river.translation_key).values_list("path", flat=True)
    told = in_language_or_source(all_points, river.locale)
    below = [page for page in told.as_cards() if page.path.startswith(tuple(rivers))]
    pieces = points(river.line)
    spots = {page.pk: Spot(page.point, page.precision_m) for page in below if page.point}
    below.sort(
        key=lambda page: (
            (0, metres_down(spots[page.pk], pieces), page.title) if page.pk in spots else (1, page.title)
        )
    )
    ways = reaches([spots.get(page.pk) for page in below], pieces)
    marks = [
        Stop(number, page.title, page.public_point) for number, page in enumerate(below, 1) if page.has_pin
    ]
    course = DrawnLine.of(river.title, river.line)
    return {
        "stations": [Station(page, way) for page, way in zip(below, ways, strict=True)],
        "course": draw(marks, rivers=[course], span=[point for piece in course.pieces for point in piece]),
    }


def _point(entry: PlaceEntry | None) -> Point | None:
    return Point(entry.latitude, entry.longitude) if entry and entry.latitude is not None else None
