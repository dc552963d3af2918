"""The names of rivers and streets along their lines, where nothing covers them. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import atan2, degrees, dist, hypot

from storytelling.places.pins import XY, Bar

STEP = 18  # between two places where a name is tried
BEND = 13  # how far a line may leave its name


@dataclass(frozen=True, slots=True)
class Label:
    """A name along a line, in degrees from the horizontal."""

    text: str
    x: float
    y: float
    angle: float
    bar: Bar
    wide_only: bool = False
    """Whether it is too long for a phone, where letters are larger."""


def name_along(
    text: str, pieces: Sequence[Sequence[XY]], letter: float, height: float, size: XY, closed: Sequence[Bar]
) -> Label | None:
    """The straightest free stretch in view that is long enough, nearest the middle; never upside down."""
    half = len(text) * letter / 2
    best, price = None, float("inf")
    for points in pieces:
        for start, end, bend in _stretches(points, half, size):
            x, y = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
            cost = 6 * bend + hypot(x - size[0] / 2, y - size[1] / 2) / 4
            bar = Bar(start, end, height / 2)
            if cost >= price or _covered(bar, closed):
                continue
            angle = degrees(atan2(end[1] - start[1], end[0] - start[0]))
            angle = angle - 180 if angle > 90 else angle + 180 if angle < -90 else angle
            best, price = Label(text, round(x, 1), round(y, 1), round(angle, 1), bar), cost
    return best


def _stretches(points: Sequence[XY], half: float, size: XY) -> Iterator[tuple[XY, XY, float]]:
    """Both ends of a name on the line, in view, and how far the line leaves the straight between them."""
    legs = [dist(*leg) for leg in pairwise(points)]
    last_start = sum(legs) - 2 * half
    walked = 0.0
    while walked <= last_start:
        start, first = _at(points, legs, walked)
        end, last = _at(points, legs, walked + 2 * half)
        walked += STEP
        if _inside(start, size) and _inside(end, size):
            straight = Bar(start, end, 0)
            bend = max((straight.gap_to(*point) for point in points[first + 1 : last + 1]), default=0.0)
            if bend <= BEND:
                yield start, end, bend


def _at(points: Sequence[XY], legs: Sequence[float], walked: float) -> tuple[XY, int]:
    """The point so far along the line, and the number of its leg."""
    for number, length in enumerate(legs):
        if walked <= length and length:
            (ax, ay), (bx, by) = points[number], points[number + 1]
            share = walked / length
            return (ax + (bx - ax) * share, ay + (by - ay) * share), number
        walked -= length
    return points[-1], len(legs) - 1


def _inside(point: XY, size: XY) -> bool:
    return 16 < point[0] < size[0] - 16 and 16 < point[1] < size[1] - 16


def _covered(bar: Bar, closed: Sequence[Bar]) -> bool:
    """Whether something touches the name, tried at steps shorter than anything on the map is wide."""
    tries = max(2, int(dist(bar.start, bar.end) // 10))
    for number in range(tries + 1):
        share = number / tries
        x = bar.start[0] + (bar.end[0] - bar.start[0]) * share
        y = bar.start[1] + (bar.end[1] - bar.start[1]) * share
        if any(other.covers(x, y, bar.reach) for other in closed):
            return True
    return False
