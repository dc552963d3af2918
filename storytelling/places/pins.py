"""Where numbered pins stand on a drawn map: near their spots, never over each other. Pure, deterministic."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import cos, hypot, pi, sin

XY = tuple[float, float]

GAP = 70  # between the middles of two pins, which are drawn larger on phones
LEADS = (52, 74, 98, 124, 152, 185, 220)  # how far a pin may stand off its spot, best first
WAYS = 16
PIN_REACH = 34
SPOT_REACH = 10
COVERS_WORDS, COVERS_PIN, COVERS_SPOT, CROSSES = 110, 90, 60, 40  # what a fault costs, in units of length
TURN = 6  # a pin above its spot reads best


@dataclass(frozen=True, slots=True)
class Bar:
    """A straight bar with round ends: a name, a scale, a lead with its width."""

    start: XY
    end: XY
    reach: float

    def gap_to(self, x: float, y: float) -> float:
        """How far a point is from the middle line of the bar."""
        dx, dy = self.end[0] - self.start[0], self.end[1] - self.start[1]
        square = dx * dx + dy * dy
        share = ((x - self.start[0]) * dx + (y - self.start[1]) * dy) / square if square else 0.0
        share = max(0.0, min(1.0, share))
        return hypot(x - self.start[0] - share * dx, y - self.start[1] - share * dy)

    def covers(self, x: float, y: float, reach: float) -> bool:
        return self.gap_to(x, y) < self.reach + reach


@dataclass(frozen=True, slots=True)
class Field:
    """Where pins may stand, what they must not touch, and what they had better leave free."""

    left: float
    top: float
    right: float
    bottom: float
    closed: Sequence[Bar] = ()
    words: Sequence[Bar] = ()

    def holds(self, x: float, y: float) -> bool:
        inside = self.left <= x <= self.right and self.top <= y <= self.bottom
        return inside and not any(bar.covers(x, y, PIN_REACH) for bar in self.closed)


def place_pins(spots: Sequence[XY], field: Field) -> list[XY]:
    """A place for each spot: the cheapest one near it; where some find none, all share a honeycomb."""
    placed: list[XY] = []
    for number, spot in enumerate(spots):
        others = [*spots[:number], *spots[number + 1 :]]
        place = _cheapest(spot, others, placed, spots, field)
        if place is None:
            return _honeycomb(spots, field)
        placed.append(place)
    return placed


def _cheapest(spot: XY, others, placed, spots, field: Field) -> XY | None:
    best, price = None, float("inf")
    leads = [Bar(start, end, 0) for start, end in zip(spots, placed, strict=False)]
    for length, place in _around(spot):
        if length >= price:
            break
        if not field.holds(*place) or any(hypot(place[0] - x, place[1] - y) < GAP for x, y in placed):
            continue
        lead = Bar(spot, place, 0)
        cost = length
        cost += COVERS_WORDS * any(bar.covers(*place, PIN_REACH) for bar in field.words)
        cost += COVERS_PIN * sum(lead.gap_to(*pin) < PIN_REACH for pin in placed)
        cost += COVERS_PIN * sum(other.gap_to(*place) < PIN_REACH for other in leads)
        cost += COVERS_SPOT * sum(
            hypot(place[0] - x, place[1] - y) < PIN_REACH + SPOT_REACH for x, y in others
        )
        cost += COVERS_SPOT * sum(lead.gap_to(*other) < SPOT_REACH for other in others if other != spot)
        cost += CROSSES * sum(_cross(lead, other) for other in leads)
        if cost < price:
            best, price = place, cost
    return best


def _around(spot: XY) -> Iterator[tuple[float, XY]]:
    """Places around a spot with their price, cheapest first: short leads before long ones, upwards first."""
    places = []
    for lead in LEADS:
        for way in range(WAYS):
            turn = way if way <= WAYS / 2 else WAYS - way
            angle = 2 * pi * way / WAYS
            place = (round(spot[0] + lead * sin(angle), 1), round(spot[1] - lead * cos(angle), 1))
            places.append((lead + TURN * turn, place))
    return iter(sorted(places, key=lambda priced: priced[0]))


def _cross(one: Bar, other: Bar) -> bool:
    return _side(one, other.start) != _side(one, other.end) and _side(other, one.start) != _side(
        other, one.end
    )


def _side(bar: Bar, point: XY) -> bool:
    (ax, ay), (bx, by) = bar.start, bar.end
    return (bx - ax) * (point[1] - ay) > (by - ay) * (point[0] - ax)


def _honeycomb(spots: Sequence[XY], field: Field) -> list[XY]:
    """Cells one gap apart; the nearest pairs of spot and cell come first."""
    cells = list(_cells(field))
    pairs = sorted(
        (hypot(x - cell_x, y - cell_y), number, cell)
        for number, (x, y) in enumerate(spots)
        for cell, (cell_x, cell_y) in enumerate(cells)
    )
    found: dict[int, int] = {}
    taken: set[int] = set()
    for _length, number, cell in pairs:
        if number not in found and cell not in taken:
            found[number] = cell
            taken.add(cell)
    return [cells[found[number]] for number in range(len(spots))]


def _cells(field: Field) -> Iterator[XY]:
    step = GAP + 0.5  # rounding must not bring two together
    row, y = 0, field.top
    while y <= field.bottom:
        x = field.left + (step / 2 if row % 2 else 0)
        while x <= field.right:
            if field.holds(x, y):
                yield round(x, 1), round(y, 1)
            x += step
        row, y = row + 1, y + step * 0.8661
