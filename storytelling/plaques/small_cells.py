"""Counts as the public may have them: what is small is put together until nobody stands alone. Pure.

A cell under `SMALLEST` is never told by itself. Within its month it joins the other small cells of its sign,
in whatever language; what is still small joins those of all signs; what is small even then is not told.
So each opening stands in one row or in none, every row is `SMALLEST` or more, and sums and differences of
rows are made of whole rows: no subtraction leads below. Months do not mix, so that a later copy of the table
tells nothing about an earlier one.
"""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

SMALLEST = 5
TOGETHER = "*"  # stands where a sign or a language would


class Cell(NamedTuple):
    """How often one sign was opened in one month and one language."""

    month: date
    sign: str
    language: str
    times: int


def publishable(cells: Iterable[Cell]) -> list[Cell]:
    """The rows that anybody may read, by month and sign."""
    told: list[Cell] = []
    small = list(cells)
    for step in (_as_counted, _over_languages, _over_signs):
        sums: Counter[tuple[date, str, str]] = Counter()
        for cell in small:
            sums[step(cell)] += cell.times
        summed = [Cell(*of, times) for of, times in sums.items()]
        told += [cell for cell in summed if cell.times >= SMALLEST]
        small = [cell for cell in summed if cell.times < SMALLEST]
    return sorted(told)


def _as_counted(cell: Cell) -> tuple[date, str, str]:
    return cell.month, cell.sign, cell.language


def _over_languages(cell: Cell) -> tuple[date, str, str]:
    return cell.month, cell.sign, TOGETHER


def _over_signs(cell: Cell) -> tuple[date, str, str]:
    return cell.month, TOGETHER, TOGETHER
