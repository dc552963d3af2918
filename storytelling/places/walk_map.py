"""A drawn map without tiles: points, the river and the street as numbers that an SVG needs.

Pure: no Django, no markup. Lengths are units of the drawing, metres where a name says so.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import combinations, pairwise
from math import atan2, cos, degrees, hypot, radians

from storytelling.places.backdrop import RIVER, STREET, DrawnLine
from storytelling.places.position import METRES_PER_DEGREE, Point

WIDTH, HEIGHT = 800, 620
MARGIN = 110  # keeps pins and their numbers inside the frame
SMALLEST_SPAN_M = 420  # nearer than this a map shows nothing but itself
PIN_GAP = 70  # between the middles of two pins, which are drawn larger on phones
LEAD = 52  # how far a pin stands off its spot
SCALES_M = (50, 100, 200, 500, 1000, 2000, 5000)


@dataclass(frozen=True, slots=True)
class Stop:
    """What gets a pin: its number is that of the list beside the map, where some have no pin."""

    number: int
    name: str
    point: Point


@dataclass(frozen=True, slots=True)
class Pin:
    """A numbered pin that stands off its spot on a lead."""

    number: int
    name: str
    spot: tuple[float, float]
    place: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Label:
    """A name along a line, in degrees from the horizontal."""

    text: str
    x: float
    y: float
    angle: float


@dataclass(frozen=True, slots=True)
class Here:
    """The place that the page is about; `side` keeps its name inside the frame."""

    name: str
    x: float
    y: float
    side: str


@dataclass(frozen=True, slots=True)
class WalkMap:
    """All that the template draws."""

    width: int
    height: int
    rivers: list[str]
    streets: list[str]
    route: str
    route_drawn: bool
    labels: list[Label]
    street_labels: list[Label]
    pins: list[Pin]
    here: Here | None
    scale_m: int
    scale_cell: float
    scale_cells: list[float] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Frame:
    """Turns degrees into units of the drawing; flat, which is exact enough for a city."""

    centre: Point
    units_per_metre: float

    def at(self, point: Point) -> tuple[float, float]:
        east = (point.lon - self.centre.lon) * METRES_PER_DEGREE * cos(radians(self.centre.lat))
        north = (point.lat - self.centre.lat) * METRES_PER_DEGREE
        x, y = WIDTH / 2 + east * self.units_per_metre, HEIGHT / 2 - north * self.units_per_metre
        return round(x, 1), round(y, 1)

    def path(self, points: Sequence[Point]) -> str:
        return "M" + "L".join(f"{x:g} {y:g}" for x, y in map(self.at, points))


def draw(
    stops: Sequence[Stop],
    here: tuple[str, Point] | None = None,
    rivers: Sequence[DrawnLine] = (RIVER,),
    streets: Sequence[DrawnLine] = (STREET,),
    route: Sequence[Sequence[Point]] = (),
    route_drawn: bool = False,
    span: Sequence[Point] = (),
) -> WalkMap | None:
    """Draw the stops around what the page is about; without them `span` says what to show."""
    shown = [stop.point for stop in stops] + ([here[1]] if here else [])
    if len(shown) < 2:
        shown += span
    if not shown:
        return None
    frame = _frame(shown)
    pins = _pins(stops, frame, here)
    scale_m = _scale(frame)
    cell = round(scale_m * frame.units_per_metre / 4, 1)
    return WalkMap(
        width=WIDTH,
        height=HEIGHT,
        rivers=[frame.path(piece) for line in rivers for piece in line.pieces],
        streets=[frame.path(piece) for line in streets for piece in line.pieces],
        route="".join(frame.path(piece) for piece in route if len(piece) > 1),
        route_drawn=route_drawn,
        labels=[*_names_along(rivers, frame)],
        street_labels=[*_names_along(streets, frame)],
        pins=pins,
        here=_here(here, frame),
        scale_m=scale_m,
        scale_cell=cell,
        scale_cells=[round(number * cell, 1) for number in range(4)],
    )


def _frame(points: Sequence[Point]) -> _Frame:
    south, north = min(p.lat for p in points), max(p.lat for p in points)
    west, east = min(p.lon for p in points), max(p.lon for p in points)
    centre = Point((south + north) / 2, (west + east) / 2)
    wide = (east - west) * METRES_PER_DEGREE * cos(radians(centre.lat))
    high = (north - south) * METRES_PER_DEGREE
    return _Frame(
        centre,
        min(
            (WIDTH - 2 * MARGIN) / max(wide, SMALLEST_SPAN_M),
            (HEIGHT - 2 * MARGIN) / max(high, SMALLEST_SPAN_M * HEIGHT / WIDTH),
        ),
    )


def _pins(stops: Sequence[Stop], frame: _Frame, here) -> list[Pin]:
    """Stand each pin off its spot, then push apart those that cover each other."""
    spots = [frame.at(stop.point) for stop in stops]
    places = [[x, y - LEAD] for x, y in spots]
    still = list(frame.at(here[1])) if here else None
    for _round in range(80):
        for first, second in combinations([*places, *([still] if still else [])], 2):
            dx, dy = second[0] - first[0], second[1] - first[1]
            apart = hypot(dx, dy)
            if apart >= PIN_GAP:
                continue
            if apart < 0.1:  # the same spot: one goes left and the other right
                dx, dy, apart = 1.0, 0.0, 1.0
            push = (PIN_GAP - apart) / 2 / apart
            for place, way in ((first, -push), (second, push)):
                if place is not still:
                    place[0] += dx * way
                    place[1] += dy * way
        for place in places:
            place[0] = min(max(place[0], 40), WIDTH - 40)
            place[1] = min(max(place[1], 40), HEIGHT - 90)
    return [
        Pin(stop.number, stop.name, spot, (round(place[0], 1), round(place[1], 1)))
        for stop, spot, place in zip(stops, spots, places, strict=True)
    ]


def _here(here: tuple[str, Point] | None, frame: _Frame) -> Here | None:
    if here is None:
        return None
    x, y = frame.at(here[1])
    side = "start" if x < WIDTH * 0.3 else "end" if x > WIDTH * 0.7 else "middle"
    return Here(here[0], x, y, side)


def _names_along(lines: Iterable[DrawnLine], frame: _Frame) -> Iterable[Label]:
    """One name a line, at its longest stretch in view, never upside down."""
    for line in lines:
        best, longest = None, 90.0
        for piece in line.pieces:
            seen = [frame.at(point) for point in piece]
            for (ax, ay), (bx, by) in pairwise(seen):
                x, y, length = (ax + bx) / 2, (ay + by) / 2, hypot(bx - ax, by - ay)
                if length > longest and 120 < x < WIDTH - 120 and 90 < y < HEIGHT - 110:
                    angle = degrees(atan2(by - ay, bx - ax))
                    angle = angle - 180 if angle > 90 else angle + 180 if angle < -90 else angle
                    best, longest = Label(line.name, round(x, 1), round(y, 1), round(angle, 1)), length
        if best:
            yield best


def _scale(frame: _Frame) -> int:
    """The longest round number that still fits beside the pins."""
    return max((m for m in SCALES_M if m * frame.units_per_metre <= 200), default=SCALES_M[0])
