"""The plan of a market: floors from the top down, blocks, and what is open or asked for."""

from dataclasses import dataclass

from heritage.hall_plan import MOST_DRAWN, hall_plan


@dataclass
class Stall:
    floor: str
    block: str
    stall: str
    is_open: bool = False
    is_chosen: bool = True
    pk: int = 0


def test_floors_stand_above_each_other_and_basements_lie_below():
    plan = hall_plan([Stall(floor, "A", "1") for floor in ("1", "B1", "3", "2", "B2", "")])
    assert [floor.name for floor in plan] == ["3", "2", "1", "B1", "B2"]
    assert [floor.is_below_ground for floor in plan] == [False, False, False, True, True]


def test_a_floor_between_that_has_no_stalls_is_bare():
    plan = hall_plan([Stall("3", "A", "1"), Stall("1", "A", "2")])
    assert [(floor.name, len(floor.blocks)) for floor in plan] == [("3", 1), ("2", 0), ("1", 1)]


def test_a_yard_lies_on_the_ground_outside_the_hall():
    plan = hall_plan([Stall("3", "A", "1"), Stall("1", "Pelataran", "M-07"), Stall("B1", "A", "9")])
    assert [floor.name for floor in plan if not floor.is_yard] == ["3", "2", "1", "B1"]
    assert [floor.is_yard for floor in plan] == [False, False, False, True, False]
    assert [stall.stall for stall in plan[3].blocks[0].stalls] == ["M-07"]


def test_blocks_stand_side_by_side_with_their_stalls_in_order():
    plan = hall_plan([Stall("1", "B", "B-01"), Stall("1", "A", "A-02"), Stall("1", "A", "A-01")])
    assert [[stall.stall for stall in block.stalls] for block in plan[0].blocks] == [
        ["A-01", "A-02"],
        ["B-01"],
    ]


def test_a_large_block_is_a_number_not_a_drawing():
    many = [Stall("1", "A", f"{number:03}", is_open=number < 7) for number in range(MOST_DRAWN + 1)]
    block = hall_plan(many)[0].blocks[0]
    assert not block.is_drawn
    assert (block.chosen, block.open) == (MOST_DRAWN + 1, 7)
