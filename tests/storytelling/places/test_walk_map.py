"""The drawn map: what it shows of points that somebody else chose."""

from itertools import combinations
from math import hypot

from hypothesis import given
from hypothesis import strategies as st

from storytelling.places.backdrop import DrawnLine
from storytelling.places.position import CITY_CENTRE, EAST, NORTH, SOUTH, WEST, Point
from storytelling.places.walk_map import HEIGHT, WIDTH, Stop, draw

in_the_city = st.builds(Point, st.floats(SOUTH, NORTH), st.floats(WEST, EAST))


def stops(*points):
    return [Stop(number, f"Stop {number}", point) for number, point in enumerate(points, 1)]


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
    for one, other in combinations(drawing.pins, 2):
        assert hypot(one.place[0] - other.place[0], one.place[1] - other.place[1]) > 45


def test_the_scale_is_a_round_number_that_fits():
    drawing = draw(stops(Point(-8.70, 115.18), Point(-8.62, 115.25)))
    assert drawing.scale_m == 2000
    assert 0 < drawing.scale_cell * 4 <= 200


def test_a_river_is_drawn_piece_by_piece_and_named_where_it_is_seen():
    river = DrawnLine.of("Tukad", [[[115.21, -8.665], [115.21, -8.645]], [[115.20, -8.66], [115.20, -8.65]]])
    drawing = draw([], here=("Here", Point(-8.655, 115.211)), rivers=[river])
    assert len(drawing.rivers) == 2
    assert drawing.rivers[0].startswith("M")
    assert {label.text for label in drawing.labels} <= {"Tukad"}


def test_without_points_the_course_itself_is_shown():
    course = DrawnLine.of("Tukad", [[[115.20, -8.66], [115.22, -8.64]]])
    assert draw([], rivers=[course], span=course.pieces[0]).pins == []


@given(st.lists(in_the_city, min_size=1, max_size=8))
def test_every_spot_and_pin_lies_inside_the_frame(points):
    for pin in draw(stops(*points)).pins:
        for x, y in (pin.spot, pin.place):
            assert 0 <= x <= WIDTH
            assert 0 <= y <= HEIGHT


@given(in_the_city, in_the_city)
def test_names_along_a_line_are_never_upside_down(start, end):
    line = DrawnLine("Jalan", ((start, end),))
    for label in draw(stops(start, end), streets=[line]).street_labels:
        assert -90 <= label.angle <= 90
