"""A drawn map without tiles: points, the river and the street as numbers that an SVG needs.

Pure: no Django, no markup. Lengths are units of the drawing, metres where a name says so.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from math import cos, radians
from typing import Any

from storytelling.places.backdrop import RIVER, STREET, DrawnLine
from storytelling.places.line_names import Label, name_along
from storytelling.places.map_data import map_data
from storytelling.places.pins import PIN_REACH, SPOT_REACH, Bar, Field, place_pins
from storytelling.places.position import METRES_PER_DEGREE, Point

WIDTH, HEIGHT = 800, 620
LINE_REACH = 40  # how far beside its middle a line is drawn
MARGIN = 110  # keeps pins and their numbers inside the frame
SMALLEST_SPAN_M = 420  # nearer than this a map shows nothing but itself
SCALES_M = (50, 100, 200, 500, 1000, 2000, 5000)
NORTH_SIGN = Bar((750, 40), (750, 104), 30)
SCALE_BAR = Bar((36, 572), (236, 572), 34)
PHONE_LETTER, WIDE_LETTER = 17.5, 11.0  # widths in the names of lines
NAME_LETTER, NAME_LINE = 20.5, 40  # of the place itself, on a phone
LONGEST_LINE = 20  # letters


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
class Here:
    """The place that the page is about, and its name under or over it, inside the frame."""

    name: str
    lines: tuple[str, ...]
    x: float
    y: float
    name_x: float
    above: bool

    @property
    def first_line_em(self) -> float:
        """From the spot down to the foot of the first line, in sizes of its type."""
        return -0.95 - 1.1 * (len(self.lines) - 1) if self.above else 1.65

    @property
    def bars(self) -> list[Bar]:
        """What the spot and its name cover."""
        half = max(map(len, self.lines)) * NAME_LETTER / 2 - NAME_LINE / 2
        middle = self.y + (-1 if self.above else 1) * (24 + NAME_LINE * len(self.lines) / 2)
        name = Bar(
            (self.name_x - half, middle), (self.name_x + half, middle), NAME_LINE * len(self.lines) / 2
        )
        return [Bar((self.x, self.y), (self.x, self.y), 20), name]


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
    data: dict[str, Any] = field(default_factory=dict)


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

    @property
    def corners(self) -> tuple[Point, Point]:
        """South-west and north-east of the whole sheet."""
        north = HEIGHT / 2 / self.units_per_metre / METRES_PER_DEGREE
        east = WIDTH / 2 / self.units_per_metre / METRES_PER_DEGREE / cos(radians(self.centre.lat))
        return (
            Point(self.centre.lat - north, self.centre.lon - east),
            Point(self.centre.lat + north, self.centre.lon + east),
        )

    def path(self, points: Sequence[Point]) -> str:
        return "M" + "L".join(f"{x:g} {y:g}" for x, y in map(self.at, points))

    def paths(self, pieces: Sequence[Sequence[Point]]) -> list[str]:
        """What is to be seen of a line, which may run on far beyond the sheet."""
        runs: list[list[Point]] = []
        for piece in pieces:
            runs.append([])
            for start, end in pairwise(piece):
                if not self._shows(start, end):
                    runs.append([])
                    continue
                runs[-1] += [end] if runs[-1] else [start, end]
        return [self.path(run) for run in runs if run]

    def _shows(self, start: Point, end: Point) -> bool:
        (x1, y1), (x2, y2) = self.at(start), self.at(end)
        beside = max(x1, x2) < -LINE_REACH or min(x1, x2) > WIDTH + LINE_REACH
        return not beside and max(y1, y2) >= -LINE_REACH and min(y1, y2) <= HEIGHT + LINE_REACH


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
    about = _here(here, frame)
    fixed = [NORTH_SIGN, SCALE_BAR, *(about.bars if about else ())]
    spots = [frame.at(stop.point) for stop in stops]
    named = _labels(rivers, streets, frame, [*fixed, *(Bar(spot, spot, SPOT_REACH) for spot in spots)])
    words = [*(about.bars[1:] if about else ()), *(label.bar for label in [*named[0], *named[1]])]
    closed = [NORTH_SIGN, *(about.bars[:1] if about else ())]
    places = place_pins(spots, Field(40, 40, WIDTH - 40, HEIGHT - 90, closed, words))
    pins = [
        Pin(stop.number, stop.name, spot, place)
        for stop, spot, place in zip(stops, spots, places, strict=True)
    ]
    standing = [Bar(pin.place, pin.place, PIN_REACH) for pin in pins]
    leads = [Bar(pin.spot, pin.place, 2) for pin in pins]
    dots = [Bar(pin.spot, pin.spot, SPOT_REACH) for pin in pins]
    named = _labels(rivers, streets, frame, [*fixed, *standing, *leads, *dots])
    scale_m = _scale(frame)
    cell = round(scale_m * frame.units_per_metre / 4, 1)
    return WalkMap(
        width=WIDTH,
        height=HEIGHT,
        rivers=[path for line in rivers for path in frame.paths(line.pieces)],
        streets=[path for line in streets for path in frame.paths(line.pieces)],
        route="".join(frame.path(piece) for piece in route if len(piece) > 1),
        route_drawn=route_drawn,
        labels=named[0],
        street_labels=named[1],
        pins=pins,
        here=about,
        scale_m=scale_m,
        scale_cell=cell,
        scale_cells=[round(number * cell, 1) for number in range(4)],
        data=map_data(
            stops,
            here,
            [
                *(("river", line) for line in rivers),
                *(("street", line) for line in streets),
                ("drawn-route" if route_drawn else "route", DrawnLine("", tuple(map(tuple, route)))),
            ],
            frame.corners,
        ),
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


def _here(here: tuple[str, Point] | None, frame: _Frame) -> Here | None:
    if here is None:
        return None
    name, point = here
    x, y = frame.at(point)
    lines = _broken(name)
    half = min(max(map(len, lines)) * NAME_LETTER / 2 + 12, WIDTH / 2)
    return Here(name, lines, x, y, min(max(x, half), WIDTH - half), above=y > HEIGHT - 190)


def _broken(name: str) -> tuple[str, ...]:
    """A long name in two lines, broken at the space nearest its middle."""
    spaces = [at for at, letter in enumerate(name) if letter == " "]
    if len(name) <= LONGEST_LINE or not spaces:
        return (name,)
    at = min(spaces, key=lambda space: abs(space - len(name) / 2))
    return name[:at], name[at + 1 :]


def _labels(rivers, streets, frame: _Frame, closed: list[Bar]) -> tuple[list[Label], list[Label]]:
    """One name a line; none where something would cover it, and none of a street on a phone."""
    found: tuple[list[Label], list[Label]] = ([], [])
    for kind, lines, letters in ((0, rivers, (PHONE_LETTER, WIDE_LETTER)), (1, streets, (WIDE_LETTER,))):
        for line in lines:
            pieces = [[frame.at(point) for point in piece] for piece in line.pieces]
            for letter in letters:
                if label := name_along(line.name, pieces, letter, 2 * letter, (WIDTH, HEIGHT), closed):
                    found[kind].append(replace(label, wide_only=letter == WIDE_LETTER))
                    closed = [*closed, label.bar]
                    break
    return found


def _scale(frame: _Frame) -> int:
    """The longest round number that still fits beside the pins."""
    return max((m for m in SCALES_M if m * frame.units_per_metre <= 200), default=SCALES_M[0])
