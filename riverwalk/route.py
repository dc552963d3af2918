"""How far and how long a walk is: pure, metres and minutes."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil, cos, hypot, radians

from storytelling.places.position import Point

WALKING_METRES_PER_MINUTE = 4_000 / 60
DETOUR = 1.3  # streets are longer than the straight line between two stops
SNAP_M = 60  # a stop farther from the drawn line is not on it
MAX_STOPS = 10
MAX_WALKING_MINUTES = 120

Line = Sequence[Point]


@dataclass(frozen=True, slots=True)
class Leg:
    """One stretch of a walk, between two stops."""

    metres: float
    drawn: bool

    @property
    def minutes(self) -> int:
        """Walking time, rounded up: nobody minds arriving early."""
        return ceil(self.metres / WALKING_METRES_PER_MINUTE)


@dataclass(frozen=True, slots=True)
class Route:
    """A walk over all its stops; an estimate as soon as one leg was not drawn."""

    legs: tuple[Leg, ...]

    @property
    def metres(self) -> float:
        return sum(leg.metres for leg in self.legs)

    @property
    def walking_minutes(self) -> int:
        return ceil(self.metres / WALKING_METRES_PER_MINUTE)

    @property
    def estimated(self) -> bool:
        return any(not leg.drawn for leg in self.legs)


def along(point: Point, line: Line) -> tuple[float, float]:
    """Metres along the line to the spot nearest to `point`, and how far off that spot is.

    Segments are short, so a flat projection around the point is exact to a centimetre.
    """
    east, north = 111_320 * cos(radians(point.lat)), 110_574
    walked, best = 0.0, (0.0, float("inf"))
    for start, end in pairwise(line):
        ax, ay = (start.lon - point.lon) * east, (start.lat - point.lat) * north
        dx, dy = (end.lon - start.lon) * east, (end.lat - start.lat) * north
        length = hypot(dx, dy)
        share = 0.0 if length == 0 else max(0.0, min(1.0, -(ax * dx + ay * dy) / (length * length)))
        off = hypot(ax + share * dx, ay + share * dy)
        if off < best[1]:
            best = (walked + share * length, off)
        walked += length
    return best


def leg(start: Point, end: Point, lines: Sequence[Line] = ()) -> Leg:
    """Measure along the drawn piece that both stops lie on, else estimate from the straight line."""
    for line in lines:
        (first, off), (second, other_off) = along(start, line), along(end, line)
        if max(off, other_off) <= SNAP_M:
            return Leg(abs(second - first) + off + other_off, drawn=True)
    return Leg(start.distance_to(end) * DETOUR, drawn=False)


def route(stops: Sequence[Point], lines: Sequence[Line] = ()) -> Route:
    return Route(tuple(leg(start, end, lines) for start, end in pairwise(stops)))
