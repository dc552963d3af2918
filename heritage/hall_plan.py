"""The hall of a market as a section through the house: floors above each other, blocks with their stalls."""

import re
from dataclasses import dataclass
from itertools import groupby

MOST_DRAWN = 24  # of one block; more than that is a number and a way into the list
YARDS = {"halaman", "pelataran", "yard", "courtyard"}  # blocks of these names stand outside the hall
_BASEMENT = re.compile(r"[Bb](\d+)")


@dataclass(frozen=True, slots=True)
class Block:
    """Stalls side by side; `chosen` of them are what the visitor asked for."""

    name: str
    stalls: list
    chosen: int
    open: int

    @property
    def is_drawn(self) -> bool:
        return len(self.stalls) <= MOST_DRAWN


@dataclass(frozen=True, slots=True)
class Floor:
    """A floor of the hall, which may be bare, or the yard before it."""

    name: str
    blocks: list[Block]
    is_yard: bool = False

    @property
    def is_below_ground(self) -> bool:
        return _height(self.name) < 0


def hall_plan(stalls) -> list[Floor]:
    """Floors from the top down, with the bare ones between them, and the yard on the ground outside.

    `stalls` carry `is_open` and `is_chosen`.
    """
    with_floor = sorted((stall for stall in stalls if stall.floor), key=_place)
    inside = [stall for stall in with_floor if not _in_yard(stall)]
    floors = [Floor(name, _blocks(rows)) for name, rows in groupby(inside, key=lambda stall: stall.floor)]
    if yard := _blocks(filter(_in_yard, with_floor)):
        floors.append(Floor("", yard, is_yard=True))
    told = [int(floor.name) for floor in floors if floor.name.isdecimal()]
    if told:
        floors += [Floor(str(level), []) for level in range(1, max(told)) if level not in told]
    return sorted(floors, key=lambda floor: 0 if floor.is_yard else -_height(floor.name))


def _in_yard(stall) -> bool:
    return stall.block.casefold() in YARDS


def _blocks(stalls) -> list[Block]:
    return [_block(code, list(side)) for code, side in groupby(stalls, key=lambda stall: stall.block)]


def _block(name: str, stalls: list) -> Block:
    chosen = [stall for stall in stalls if stall.is_chosen]
    return Block(name, stalls, len(chosen), sum(stall.is_open for stall in chosen))


def _place(stall):
    return (-_height(stall.floor), stall.floor, stall.block, stall.stall, stall.pk)


def _height(floor: str) -> float:
    """Basements B1, B2 … lie below the ground; what is no number lies on it."""
    if below := _BASEMENT.fullmatch(floor):
        return -int(below[1])
    return int(floor) if floor.isdecimal() else 0.5
