"""Ways to walk: down a river, along a trail, and a place that lies on one."""

from types import SimpleNamespace

from heritage.models import MarketPage
from riverwalk.course import Reach
from riverwalk.itinerary import Stage, Station
from riverwalk.models import AmenityRow, PointOfInterestPage, RiverWalkPage, TrailPage
from riverwalk.passing import Passing
from riverwalk.route import Leg, Route
from storytelling.places.backdrop import DrawnLine
from storytelling.places.position import Point
from storytelling.places.walk_map import Stop, draw
from storytelling.style_page.samples import (
    CARDS,
    DAILY,
    ENGLISH,
    LONG_NAME,
    SENTENCE,
    VILLAGE,
    WORDS,
    page_of,
    picture,
    place,
    told,
)

NORTH, STEP = Point(-8.6436, 115.2086), 0.0021


def _spot(number: int) -> Point:
    return Point(NORTH.lat - STEP * number, NORTH.lon + STEP / 3 * (number % 3))


def point(title: str, kind: str, number: int = 0, **facts) -> PointOfInterestPage:
    if number:
        facts |= {"latitude": _spot(number).lat, "longitude": _spot(number).lon}
    return place(title, PointOfInterestPage, kind=kind, village=VILLAGE, **facts)


POINTS = [
    point("Dam Oongan", "dam", 1, bank="both"),
    point("Tangga Batan Nyuh", "river-steps", 2, bank="west"),
    point(LONG_NAME, "shrine", 3, bank="east"),
    point("Jembatan Gajah Mada", "bridge", 4),
    point("Mural Kumbasari", "mural", bank="east"),
    point("Bridge of Jalan Hasanuddin", "bridge", 6, locale=ENGLISH),
]
REACHES = [
    None,
    Reach(420, about=False),
    Reach(1350, about=True),
    Reach(60, about=False),
    None,
    Reach(2100, about=False),
]
RIVER = page_of(
    RiverWalkPage, "Tukad Badung", hero=picture(), summary=SENTENCE,
    line=[[[spot.lon, spot.lat] for spot in map(_spot, range(8))]],
)  # fmt: skip
COURSE = DrawnLine.of(RIVER.title, RIVER.line)
RIVER_PAGE = {
    "page": RIVER,
    "stations": [Station(page, reach) for page, reach in zip(POINTS, REACHES, strict=True)],
    "course": draw(
        [Stop(number, page.title, page.point) for number, page in enumerate(POINTS, 1) if page.has_pin],
        rivers=[COURSE],
        span=COURSE.pieces[0],
    ),
}

POINT = point(
    "Taman Kumbasari", "park", 5, bank="both", best_hours="17.00–21.00", opening_hours=DAILY,
    body=[("paragraph", f"<p>{WORDS}</p>")],
    safety="tangga licin sesudah hujan; jangan turun saat air naik.", warning=SENTENCE,
)  # fmt: skip
POINT.amenity_rows = [AmenityRow(amenity=code) for code in ("seats", "lights", "toilets")]
POINT_PAGE = {"page": POINT, "open_state": POINT.open_state()}

STAGES = [
    Stage(told(steps="yes"), WORDS, 20, None, "temple", True, picture()),
    Stage(told(LONG_NAME), "", 5, Leg(420, drawn=False), "heritage-street", True, picture()),
    Stage(place("Badung Market", MarketPage, locale=ENGLISH, shade="yes"), SENTENCE, 45,
          Leg(1250, drawn=True), "market", False),
    Stage(None, SENTENCE, 10, Leg(300, drawn=False), "", False),
    Stage(POINTS[3], "", 1, None, "bridge", True),
]  # fmt: skip
MARKS = [Stop(number, "", _spot(number)) for number, stage in enumerate(STAGES, 1) if stage.has_pin]
ROUTE = Route(tuple(stage.leg for stage in STAGES if stage.leg))
TRAIL = page_of(
    TrailPage, "Menyusuri pertanggungjawaban kota lama", hero=picture(), summary=SENTENCE,
    best_hours="07.00–09.30, sebelum panas",
)  # fmt: skip
TRAIL_PAGE = {
    "page": TRAIL,
    "stages": STAGES,
    "route": ROUTE,
    "staying": 81,
    "minutes": ROUTE.walking_minutes + 81,
    "known": {"steps": {"yes": 2, "unknown": 1}, "shade": {"yes": 0, "unknown": len(STAGES)}},
    "map": draw(MARKS, route=[[mark.point for mark in MARKS]]),
}
DRAWN_WALK = draw(MARKS, route=[list(map(_spot, range(1, 6)))], route_drawn=True)
UNKNOWN_WALK = TRAIL_PAGE | {
    "page": page_of(TrailPage, "Jejak"),
    "route": Route((Leg(4200, drawn=True),)),
    "staying": 0,
    "minutes": 63,
    "known": {fact: {"yes": 0, "unknown": len(STAGES)} for fact in ("steps", "shade")},
}

PASSINGS = {
    "in the middle": Passing(TRAIL, 3, range(1, 8), before=CARDS[0], after=CARDS[1]),
    "the first, and long": Passing(TRAIL, 1, range(1, 11), before=None, after=CARDS[3]),
    "the last": Passing(TRAIL, 4, range(1, 5), before=CARDS[2], after=None),
}
PLACES_ON_MAPS = {
    "only roughly known, nothing near": told("Griya Kongco", precision_m=800),
    "an address alone": SimpleNamespace(address="Jalan Sutomo", latitude=None, locale=CARDS[0].locale),
}
