"""The drawn map: what it shows of points that somebody else chose."""

from itertools import combinations
from math import hypot

from hypothesis import given
from hypothesis import strategies as st

from storytelling.places.backdrop import DrawnLine
from storytelling.places.position import CITY_CENTRE, EAST, NORTH, SOUTH, WEST, Point
from storytelling.places.walk_map import HEIGHT, NORTH_SIGN, SCALE_BAR, WIDTH, Stop, draw

in_the_city = st.builds(Point, st.floats(SOUTH, NORTH), st.floats(WEST, EAST))


def stops(*points):
    return [Stop(number, f"Stop {number}", point) for number, point in enumerate(points, 1)]


TOUCHING = 2 * 33  # the diameter of a pin with its rim on a phone
any_stops = st.lists(
    st.one_of(in_the_city, st.sampled_from([CITY_CENTRE, Point(-8.6553, 115.2124)])), min_size=1, max_size=40
)
near_each_other = st.lists(
    st.builds(Point, st.floats(-8.656, -8.655), st.floats(115.212, 115.213)), min_size=1, max_size=10
)


def apart(pins):
    """The least distance between the middles of two pins."""
    return min(
        (hypot(a.place[0] - b.place[0], a.place[1] - b.place[1]) for a, b in combinations(pins, 2)),
        default=float("inf"),
    )


def lead(pin):
    return hypot(pin.spot[0] - pin.place[0], pin.spot[1] - pin.place[1])


def test_nothing_to_show_is_no_map():
    assert draw([]) is None


def test_east_is_right_and_north_is_up():
    west_south, east_north = Point(-8.66, 115.20), Point(-8.65, 115.22)
    first, second = draw(stops(west_south, east_north)).pins
    assert first.spot[0] < second.spot[0]
    assert first.spot[1] > second.spot[1]


def test_pins_keep_the_number_of_the_list_beside_the_map():
    drawing = draw([Stop(3, "Third", CITY_CENTRE), Stop(7, "Seventh", Point(-8.65, 115.21))])
    assert [pin.number for pin in drawing.pins] == [3, 7]


def test_pins_on_one_spot_stand_apart():
    drawing = draw(stops(CITY_CENTRE, CITY_CENTRE, CITY_CENTRE))
    assert apart(drawing.pins) >= TOUCHING
    assert [lead(pin) for pin in drawing.pins] == sorted(lead(pin) for pin in drawing.pins)


def test_the_scale_is_a_round_number_that_fits():
    drawing = draw(stops(Point(-8.70, 115.18), Point(-8.62, 115.25)))
    assert drawing.scale_m == 2000
    assert 0 < drawing.scale_cell * 4 <= 200


def test_a_river_is_drawn_piece_by_piece_and_named_where_it_is_seen():
    river = DrawnLine.of(
        "Tukad", [[[115.21, -8.665], [115.21, -8.645]], [[115.2105, -8.66], [115.2105, -8.65]]]
    )
    drawing = draw([], here=("Here", Point(-8.655, 115.211)), rivers=[river])
    assert len(drawing.rivers) == 2
    assert drawing.rivers[0].startswith("M")
    assert {label.text for label in drawing.labels} <= {"Tukad"}


def test_without_points_the_course_itself_is_shown():
    course = DrawnLine.of("Tukad", [[[115.20, -8.66], [115.22, -8.64]]])
    assert draw([], rivers=[course], span=course.pieces[0]).pins == []


@given(any_stops, st.booleans())
def test_no_two_pins_touch_and_every_one_stays_inside_the_frame(points, about_a_place):
    pins = draw(stops(*points), here=("Pasar Badung", CITY_CENTRE) if about_a_place else None).pins
    assert apart(pins) >= TOUCHING
    for pin in pins:
        for x, y in (pin.spot, pin.place):
            assert 30 <= x <= WIDTH - 30
            assert 30 <= y <= HEIGHT - 30
        assert NORTH_SIGN.gap_to(*pin.place) > 60
        assert SCALE_BAR.gap_to(*pin.place) > 33


@given(near_each_other)
def test_as_many_pins_as_a_trail_has_stand_near_their_spots(points):
    for pin in draw(stops(*points)).pins:
        assert 33 < lead(pin) < 221


@given(any_stops)
def test_the_same_places_give_the_same_map(points):
    assert draw(stops(*points)) == draw(stops(*points))


@given(st.lists(in_the_city, min_size=1, max_size=12))
def test_no_pin_stands_on_the_name_of_a_line(points):
    drawing = draw(stops(*points))
    for label in [*drawing.labels, *drawing.street_labels]:
        for pin in drawing.pins:
            assert label.bar.gap_to(*pin.place) > 33


@given(st.text(alphabet="ab ", min_size=1, max_size=40), in_the_city, in_the_city)
def test_the_name_of_the_place_stays_inside_the_frame(name, point, other):
    here = draw(stops(other), here=(name, point)).here
    assert " ".join(here.lines) == name
    for line in here.lines if len(here.lines) == 2 else ():
        assert here.name_x - len(line) * 8 >= 0
        assert here.name_x + len(line) * 8 <= WIDTH


@given(in_the_city, in_the_city)
def test_names_along_a_line_are_never_upside_down(start, end):
    line = DrawnLine("Jalan", ((start, end),))
    for label in draw(stops(start, end), streets=[line]).street_labels:
        assert -90 <= label.angle <= 90


def test_a_line_that_runs_on_beyond_the_sheet_is_drawn_only_where_it_crosses_it():
    here, level = Point(-8.655, 115.211), -8.6555
    along = [Point(level, lon) for lon in (115.10, 115.20, 115.21, 115.212, 115.26, 115.30)]
    back = [Point(-8.60, 115.30), Point(-8.60, 115.211), here]
    drawing = draw([], here=("Here", here), rivers=[DrawnLine("River", ((*along, *back),))], streets=[])

    assert [path.count("L") for path in drawing.rivers] == [3, 1]
