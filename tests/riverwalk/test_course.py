"""Points down a river: their order, and how far it is from one to the next."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from riverwalk.course import Spot, metres_down, reaches
from storytelling.places.position import Point

UPPER = [Point(-8.640, 115.210), Point(-8.650, 115.210)]
LOWER = [Point(-8.655, 115.210), Point(-8.665, 115.210)]  # half a kilometre nobody measured lies between
COURSE = [UPPER, LOWER]


def spot(lat, lon=115.2102, precision_m=30):
    return Spot(Point(lat, lon), precision_m)


def test_a_distance_follows_the_drawn_course():
    bent = [
        [Point(-8.640, 115.210), Point(-8.640, 115.214), Point(-8.640, 115.210 + 1e-9), Point(-8.65, 115.21)]
    ]
    _, reach = reaches([spot(-8.640, 115.210), spot(-8.649, 115.210)], bent)
    assert reach.metres == pytest.approx(440 * 2 + 1000, rel=0.02)
    assert not reach.about


def test_a_distance_over_a_gap_is_about():
    _, reach = reaches([spot(-8.649), spot(-8.656)], COURSE)
    assert reach.about
    assert reach.metres == pytest.approx(778, rel=0.02)


def test_between_rough_positions_a_distance_is_round_or_not_told():
    rough = spot(-8.645, precision_m=150)
    assert reaches([spot(-8.644), rough], COURSE)[1] is None
    far = reaches([rough, spot(-8.6495)], COURSE)[1]
    assert (far.metres, far.about) == (500, True)


def test_the_first_point_and_those_without_a_position_have_no_way_to_them():
    assert reaches([spot(-8.64), None, spot(-8.65)], COURSE) == [None, None, None]
    assert reaches([], COURSE) == []


def test_points_beyond_the_drawn_course_keep_their_order():
    above, first, last, below, mouth = spot(-8.60), spot(-8.641), spot(-8.664), spot(-8.70), spot(-8.72)
    ordered = sorted([mouth, last, above, below, first], key=lambda one: metres_down(one, COURSE))
    assert ordered == [above, first, last, below, mouth]


@given(st.lists(st.floats(-8.72, -8.60), min_size=2, max_size=8))
def test_without_a_course_points_go_from_north_to_south(latitudes):
    spots = sorted((spot(lat) for lat in latitudes), key=lambda one: metres_down(one, []))
    assert [one.point.lat for one in spots] == sorted(latitudes, reverse=True)
    assert all(reach is None or reach.about for reach in reaches(spots, []))
