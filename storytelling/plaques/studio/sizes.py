"""How large the square of a sign must be. Pure arithmetic: refuses what would not scan, says what would."""

from dataclasses import dataclass
from math import ceil, floor

from storytelling.plaques.symbol import QUIET_ZONE

DISTANCE_PER_WIDTH = 10  # a phone reads a square from ten times its width
MARGIN = 1.2  # and a fifth more for glare, age and an unsteady hand
SMALLEST_MODULE_MM = 1.0


@dataclass(eq=False)  # not frozen: Python writes the traceback into it
class Refusal(Exception):
    """Why a square would not scan, and what would.

    `reason` is "far" (no width in this room is read from there), "module" (too fine), "distance" (too small
    for it) or "room" (too large for the format). `nearest_mm` is the nearest width, without quiet zone, that
    would do, None where none does; `longest_m` the distance from which the widest square is read.
    """

    reason: str
    modules: int
    nearest_mm: int | None
    longest_m: float
    needed_mm: int
    distance_m: float
    width_mm: float | None = None

    def __str__(self):
        return f"{self.reason}: nearest {self.nearest_mm} mm, up to {self.longest_m} m"


@dataclass(frozen=True, slots=True)
class Square:
    """Measures in mm of a symbol of `modules` modules; `width` leaves out the quiet zone."""

    modules: int
    width: float

    @property
    def module(self) -> float:
        return self.width / self.modules

    @property
    def quiet(self) -> float:
        return QUIET_ZONE * self.module

    @property
    def outer(self) -> float:
        return self.width + 2 * self.quiet

    @property
    def distance_m(self) -> float:
        """From how far it is read, margin kept."""
        return self.width * DISTANCE_PER_WIDTH / MARGIN / 1000


def smallest_width(modules: int, distance_m: float) -> int:
    """In whole mm, without the quiet zone."""
    by_distance = distance_m * 1000 / DISTANCE_PER_WIDTH * MARGIN
    return ceil(max(by_distance, modules * SMALLEST_MODULE_MM) - 1e-9)


def largest_width(modules: int, room_mm: float) -> int:
    """The widest square, in whole mm, that leaves its quiet zone inside `room_mm`."""
    return int(room_mm * modules / (modules + 2 * QUIET_ZONE) + 1e-9)


def longest_distance(modules: int, room_mm: float) -> float:
    """From how far the widest square in this room is read, in whole centimetres."""
    return floor(Square(modules, largest_width(modules, room_mm)).distance_m * 100 + 1e-9) / 100


def square_for(modules: int, room_mm: float, distance_m: float, width_mm: float | None = None) -> Square:
    """The square to print; without a wish, as wide as there is room. Raises `Refusal`."""
    least, most = smallest_width(modules, distance_m), largest_width(modules, room_mm)
    width = most if width_mm is None else width_mm

    def refuse(reason: str, nearest_mm: int | None):
        longest = longest_distance(modules, room_mm)
        raise Refusal(reason, modules, nearest_mm, longest, least, distance_m, width_mm)

    if least > most:
        refuse("far", None)
    if width > most:
        refuse("room", most)
    if width < modules * SMALLEST_MODULE_MM:
        refuse("module", least)
    if width < least:
        refuse("distance", least)
    return Square(modules, width)
