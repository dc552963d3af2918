"""What the public table of counts tells, and what nobody can work out from it."""

from collections import Counter, defaultdict
from datetime import date
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from storytelling.plaques.small_cells import SMALLEST, TOGETHER, Cell, publishable

MONTHS = [date(2026, 9, 1), date(2026, 10, 1), date(2026, 11, 1)]
SIGNS = ["AAAAA", "BBBBB", "CCCCC", "DDDDD"]
LANGUAGES = ["ban", "en", "id"]

tables = st.dictionaries(
    st.tuples(st.sampled_from(MONTHS), st.sampled_from(SIGNS), st.sampled_from(LANGUAGES)),
    st.one_of(st.integers(1, SMALLEST), st.integers(1, 200)),
).map(lambda table: [Cell(*of, times) for of, times in table.items()])


def members(row, cells, told):
    """The cells that a row was made of, as anybody who knows the rules can work out."""
    alone = {(cell.month, cell.sign, cell.language) for cell in told}
    small = [cell for cell in cells if cell.month == row.month and cell[:3] not in alone]
    if row.sign == TOGETHER:
        of_their_sign = {cell.sign for cell in told if cell.month == row.month and cell.language == TOGETHER}
        return [cell for cell in small if cell.sign not in of_their_sign]
    if row.language == TOGETHER:
        return [cell for cell in small if cell.sign == row.sign]
    return [cell for cell in cells if cell[:3] == row[:3]]


def test_large_cells_are_told_as_they_are():
    cells = [Cell(MONTHS[0], "AAAAA", "id", 12), Cell(MONTHS[0], "AAAAA", "en", 5)]

    assert publishable(cells) == sorted(cells)


def test_small_cells_join_those_of_their_sign_then_those_of_all():
    month = MONTHS[0]
    cells = [
        Cell(month, "AAAAA", "id", 40),
        Cell(month, "AAAAA", "en", 2),
        Cell(month, "BBBBB", "id", 3),
        Cell(month, "BBBBB", "en", 4),
        Cell(month, "CCCCC", "id", 4),
    ]

    assert publishable(cells) == [
        Cell(month, TOGETHER, TOGETHER, 6),
        Cell(month, "AAAAA", "id", 40),
        Cell(month, "BBBBB", TOGETHER, 7),
    ]


def test_what_is_small_even_then_is_not_told():
    assert publishable([Cell(MONTHS[0], "AAAAA", "id", 4)]) == []


@given(tables)
def test_no_row_is_small(cells):
    assert all(row.times >= SMALLEST for row in publishable(cells))


@given(tables)
def test_each_opening_stands_in_one_row_or_in_none_and_what_is_left_out_of_a_month_is_small(cells):
    told = publishable(cells)
    made_of = [cell for row in told for cell in members(row, cells, told)]

    assert len(made_of) == len(set(made_of))
    assert all(row.times == sum(c.times for c in members(row, cells, told)) for row in told)
    left = Counter({cell.month: 0 for cell in cells})
    left.update({m: sum(c.times for c in cells if c.month == m) for m in left})
    left.subtract({m: sum(row.times for row in told if row.month == m) for m in left})
    assert all(0 <= times < SMALLEST for times in left.values())


@given(tables, st.data())
def test_no_subtraction_of_sums_leads_to_a_small_number(cells, data):
    """Of a sum over any rows take away a sum over some of them: nothing, or the threshold and more."""
    told = publishable(cells)
    some = data.draw(st.lists(st.sampled_from(told), unique=True)) if told else []
    fewer = data.draw(st.lists(st.sampled_from(some), unique=True)) if some else []

    left = sum(row.times for row in some) - sum(row.times for row in fewer)
    assert left == 0 or left >= SMALLEST


@given(tables)
def test_a_later_copy_tells_nothing_more_about_the_months_of_an_earlier_one(cells):
    earlier = [cell for cell in cells if cell.month < MONTHS[2]]

    assert [row for row in publishable(cells) if row.month < MONTHS[2]] == publishable(earlier)


@given(tables, st.randoms())
def test_the_order_of_the_counts_does_not_matter(cells, random):
    shuffled = random.sample(cells, len(cells))

    assert publishable(shuffled) == publishable(cells)


def test_nobody_who_knows_the_rules_can_tell_one_visitor():
    """All tables of two signs in two languages with up to six openings each, sorted by what is told of them.

    Whoever sees a table and knows how it is made can leave out what would look different, no more. A cell of
    one, two or three openings always could be another number as well.
    """
    month = MONTHS[0]
    places = list(product(SIGNS[:2], LANGUAGES[:2]))
    alike = defaultdict(list)
    for numbers in product(range(7), repeat=len(places)):
        counted = [Cell(month, *place, n) for place, n in zip(places, numbers, strict=True) if n]
        alike[tuple(publishable(counted))].append(numbers)

    for tables_alike in alike.values():
        for possible in zip(*tables_alike, strict=True):
            assert set(possible) not in ({1}, {2}, {3})
