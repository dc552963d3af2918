"""Points along a river as one walks down it: their order, and how far each is from the one before. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from riverwalk.route import Line, along
from storytelling.places.position import METRES_PER_DEGREE, Point

BESIDE_M = 250  # a point farther from the drawn course is not measured along it
EXACT_M = 100  # a worse position makes a distance "about"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a point is, and how far off that may be."""

    point: Point
    precision_m: float


@dataclass(frozen=True, slots=True)
class Reach:
    """The way down from one point to the next."""

    metres: float
    about: bool


def metres_down(spot: Spot, pieces: Sequence[Line]) -> float:
    """What sorts points from the source down: metres along the course, or how far before it or beyond it."""
    point, course = spot.point, _whole(pieces)
    if not course:
        return -point.lat * METRES_PER_DEGREE  # the rivers of the city run from north to south
    walked, off = along(point, course)
    if off <= BESIDE_M:
        return walked
    north, south = max(p.lat for p in course), min(p.lat for p in course)
    if point.lat > north:
        return (north - point.lat) * METRES_PER_DEGREE
    if point.lat < south:
        return along(course[-1], course)[0] + (south - point.lat) * METRES_PER_DEGREE
    return walked


def reaches(spots: Sequence[Spot | None], pieces: Sequence[Line]) -> list[Reach | None]:
    """How far each is from the one before; None where the positions are too rough to say."""
    return [None, *(_reach(upper, lower, pieces) for upper, lower in pairwise(spots))][: len(spots)]


def _reach(upper: Spot | None, lower: Spot | None, pieces: Sequence[Line]) -> Reach | None:
    if upper is None or lower is None:
        return None
    metres, drawn = _metres(upper.point, lower.point, pieces)
    rough = max(upper.precision_m, lower.precision_m) > EXACT_M
    if rough and metres < upper.precision_m + lower.precision_m:
        return None
    return Reach(round(metres, -2) if rough else metres, about=rough or not drawn)


def _metres(upper: Point, lower: Point, pieces: Sequence[Line]) -> tuple[float, bool]:
    """Along one drawn piece; over a gap, or away from the course, what is drawn and straight lines."""
    for piece in pieces:
        (first, off), (second, other_off) = along(upper, piece), along(lower, piece)
        if max(off, other_off) <= BESIDE_M:
            return abs(second - first), True
    course = _whole(pieces)
    if course:
        (first, off), (second, other_off) = along(upper, course), along(lower, course)
        if max(off, other_off) <= BESIDE_M:
            return abs(second - first), False
    return upper.distance_to(lower), False


def _whole(pieces: Sequence[Line]) -> Line:
    """All pieces as one line, straight over the gaps."""
    return [point for piece in pieces for point in piece]
