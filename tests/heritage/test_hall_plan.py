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
    plan = hall_plan([Stall(floor, "A", "1") for floor in ("1", "B1", "10", "2", "B2", "")])
    assert [floor.name for floor in plan] == ["10", "2", "1", "B1", "B2"]
    assert [floor.is_below_ground for floor in plan] == [False, False, False, True, True]


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
