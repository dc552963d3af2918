import pytest
from hypothesis import given
from hypothesis import strategies as st

from storytelling.plaques.studio.formats import FORMATS
from storytelling.plaques.studio.sizes import Refusal, longest_distance, square_for

modules = st.sampled_from([25, 29, 33])
rooms = st.floats(20, 250)
distances = st.floats(0.1, 3)
widths = st.none() | st.floats(1, 300)


@given(modules, rooms, distances, widths)
def test_what_is_allowed_keeps_every_rule_and_what_is_refused_names_a_size_that_works(
    modules, room, distance, width
):
    try:
        square = square_for(modules, room, distance, width)
    except Refusal as refusal:
        if refusal.nearest_mm is None:
            with pytest.raises(Refusal):
                square_for(modules, room, distance)
            return
        square = square_for(modules, room, distance, refusal.nearest_mm)
    assert square.module >= 1
    assert square.width >= distance * 100 * 1.2 - 1e-6
    assert square.quiet == pytest.approx(4 * square.module)
    assert square.outer <= room + 1e-6


@pytest.mark.parametrize(
    ("width", "reason", "nearest"), [(20, "module", 60), (40, "distance", 60), (90, "room", 78)]
)
def test_a_refusal_says_the_reason_and_the_nearest_width(width, reason, nearest):
    with pytest.raises(Refusal) as caught:
        square_for(29, 100, 0.5, width)
    assert (caught.value.reason, caught.value.nearest_mm) == (reason, nearest)


def test_where_no_width_is_enough_it_says_from_how_far_it_could_be_read():
    with pytest.raises(Refusal) as caught:
        square_for(29, 54, 1)
    assert (caught.value.reason, caught.value.nearest_mm) == ("far", None)
    square_for(29, 54, caught.value.longest_m)


@pytest.mark.parametrize("form", FORMATS.values(), ids=FORMATS)
@pytest.mark.parametrize("symbol", [25, 29, 33])
def test_each_format_is_read_from_its_own_distance_with_any_symbol(form, symbol):
    square_for(symbol, form.room, form.distance_for(0.5))


@given(modules, st.sampled_from(list(FORMATS.values())))
def test_the_longest_distance_is_the_last_that_is_not_refused(symbol, form):
    longest = longest_distance(symbol, form.room)

    square_for(symbol, form.room, longest)
    with pytest.raises(Refusal):
        square_for(symbol, form.room, longest + 0.02)
