"""How large the type of a leaflet may be, so that a whole trail fits on one sheet of A4: pure.

Two of its four panels hold the stops.  Widths and heights are counted in points and on the safe side; a test
prints the fullest sheet and counts its pages.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

PANEL_WIDTH, PANEL_HEIGHT = 176, 545  # 74 × 210 mm without margins
PANELS = 2
LETTER, LINE = 0.54, 1.36  # of the size of the type
HEAD_LINES = 2.9  # name, way and the space after a stop
SIZES = (10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7)  # points; smaller is no longer read


@dataclass(frozen=True, slots=True)
class Fit:
    """The size of type, and how many letters of each text find room."""

    size: float
    letters: int

    @property
    def name(self) -> str:
        """As a class of the style sheet: 10.5 is `size-105`."""
        return f"size-{round(self.size * 10)}"


def fit(texts: Sequence[str]) -> Fit:
    """The largest type in which every text fits; in the smallest, the same room for each."""
    longest = max(map(len, texts), default=0)
    for size in SIZES:
        if sum(_lines(len(text), size) + HEAD_LINES for text in texts) <= _room(size):
            return Fit(size, longest)
    size = SIZES[-1]
    lines = _room(size) / len(texts) - HEAD_LINES
    return Fit(size, max(0, int((lines - 1) * PANEL_WIDTH / (LETTER * size))))


def _lines(letters: int, size: float) -> int:
    return ceil(letters * LETTER * size / PANEL_WIDTH)


def _room(size: float) -> float:
    """Lines in all panels; a stop is not broken, so each panel may lose one."""
    return PANELS * (PANEL_HEIGHT / (LINE * size) - 4)
