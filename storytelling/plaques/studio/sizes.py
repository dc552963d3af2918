"""How large the square of a sign must be. Pure arithmetic: refuses what would not scan, says what would."""

from dataclasses import dataclass
from math import ceil

from storytelling.plaques.symbol import QUIET_ZONE

DISTANCE_PER_WIDTH = 10  # a phone reads a square from ten times its width
MARGIN = 1.2  # and a fifth more for glare, age and an unsteady hand
SMALLEST_MODULE_MM = 1.0


@dataclass(eq=False)  # not frozen: Python writes the traceback into it
class Refusal(Exception):
    """Why a square would not scan, and the nearest width (mm, without quiet zone) that would.

    `reason` is one of "distance", "module" and "room". `nearest_mm` is None where no width helps.
    """

    reason: str
    nearest_mm: int | None
    longest_distance_m: float

    def __str__(self):
        return f"{self.reason}: nearest {self.nearest_mm} mm, up to {self.longest_distance_m} m"


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


def square_for(modules: int, room_mm: float, distance_m: float, width_mm: float | None = None) -> Square:
    """The square to print; without a wish, as wide as there is room. Raises `Refusal`."""
    least, most = smallest_width(modules, distance_m), largest_width(modules, room_mm)
    longest = int(Square(modules, most).distance_m * 100) / 100
    if least > most:
        raise Refusal("room", None, longest)
    width = most if width_mm is None else width_mm
    if width > most:
        raise Refusal("room", most, longest)
    if width < modules * SMALLEST_MODULE_MM:
        raise Refusal("module", least, longest)
    if width < least:
        raise Refusal("distance", least, longest)
    return Square(modules, width)
