from dataclasses import astuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storytelling.places.position import (
    EAST,
    NORTH,
    SOUTH,
    WEST,
    Point,
    PositionError,
    parse_position,
)

in_city = st.builds(Point, st.floats(SOUTH, NORTH), st.floats(WEST, EAST))


@pytest.mark.parametrize(
    "text",
    [
        "-8.6573, 115.2169",
        "−8.6573 115.2169",
        "-8.6573,115.2169",
        "-8.6573; 115.2169",
        "(-8.6573, 115.2169)",
        "lat: -8.6573, lon: 115.2169",
        "Lintang -8.6573 Bujur 115.2169",
        "8.6573°S, 115.2169°E",
        "S 8.6573 E 115.2169",
        "8.6573 LS 115.2169 BT",
        "8°39'26.28\"S 115°13'0.84\"E",
        "8° 39′ 26,28″ LS, 115° 13′ 0,84″ BT",
        "8° 39.438' S, 115° 13.014' E",
        "geo:-8.6573,115.2169;u=35",
        "geo:-8.6573,115.2169?z=19",
        "https://www.google.com/maps/@-8.6573,115.2169,17z",
        "https://www.google.com/maps/place/X/@-8.65,115.21,17z/data=!3m1!4b1!3d-8.6573!4d115.2169",
        "https://www.google.com/maps?q=-8.6573%2C115.2169",
        "https://www.google.com/maps/search/-8.6573,+115.2169?entry=tts",
        "https://maps.google.com/?ll=-8.6573,115.2169&z=17",
        "https://www.openstreetmap.org/?mlat=-8.6573&mlon=115.2169#map=18/-8.65/115.21",
        "https://www.openstreetmap.org/#map=18/-8.6573/115.2169",
    ],
)
def test_positions_are_read_as_people_paste_them(text):
    position = parse_position(text)

    assert astuple(position.point) == pytest.approx((-8.6573, 115.2169), abs=1e-6)
    assert not position.swapped
    assert position.notes == []


@pytest.mark.parametrize(
    "text",
    ["−8,6573 115,2169", "-8,6573, 115,2169", "-8,6573,115,2169", "-8,6573; 115,2169"],
)
def test_a_decimal_comma_is_understood_and_told(text):
    position = parse_position(text)

    assert position.point == Point(-8.6573, 115.2169)
    assert position.notes == ["The decimal comma was read as a point."]


@pytest.mark.parametrize(
    "text", ["115.2169, -8.6573", "115,2169 -8,6573", "https://www.google.com/maps?q=115.2169,-8.6573"]
)
def test_swapped_numbers_are_put_right_and_told(text):
    position = parse_position(text)

    assert position.point == Point(-8.6573, 115.2169)
    assert position.swapped
    assert "Longitude stood before latitude; they were swapped." in position.notes


def test_named_sides_may_come_in_any_order():
    position = parse_position("115.2169 E, 8.6573 S")

    assert position.point == Point(-8.6573, 115.2169)
    assert not position.swapped


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "not understood"),
        ("Pasar Badung", "not understood"),
        ("-8.6573", "not understood"),
        ("0,0", "no position is known"),
        ("0.0 0.0", "no position is known"),
        ("8.6573, 115.2169", "minus before the latitude"),
        ("115.2169, 8.6573", "minus before the latitude"),
        ("8.6573 N, 115.2169 E", "minus before the latitude"),
        ("-6.2, 106.8", "outside Denpasar, 967 km"),
        ("-8.5069, 115.2625", "outside Denpasar"),
        ("-99, 500", "no position on the earth"),
        ("8°75'0\"S 115°13'0\"E", "end at 59"),
        ("8.6573 S, 115.2169 S", "one latitude and one longitude"),
        ("https://maps.app.goo.gl/abcdef", "long address"),
        ("-8.6573, 115.2169" + " " * 3000, "too long"),
    ],
)
def test_what_cannot_be_right_says_what_is_wrong(text, reason):
    with pytest.raises(PositionError, match=reason):
        parse_position(text)


numbers_and_signs = st.text("0123456789.,-+ °'\"SELTBUN;/@?&=#!d", max_size=40)


@given(st.one_of(st.text(), numbers_and_signs, numbers_and_signs.map("geo:".__add__)))
def test_any_text_is_a_position_in_the_city_or_refused(text):
    try:
        position = parse_position(text)
    except PositionError as error:
        assert str(error)
    else:
        assert position.point.in_city


@given(in_city)
def test_a_point_is_read_back_from_its_own_text(point):
    read = parse_position(str(point)).point

    assert read.distance_to(point) < 0.2


@given(in_city, in_city)
def test_distance_is_the_same_both_ways(here, there):
    assert here.distance_to(there) == pytest.approx(there.distance_to(here))
    assert here.distance_to(here) == 0


def test_distance_is_in_metres():
    north = Point(-8.65, 115.21)

    assert north.distance_to(Point(-8.66, 115.21)) == pytest.approx(1112, abs=1)
    assert north.distance_to(Point(-8.65, 115.22)) == pytest.approx(1099, abs=1)


@given(in_city, st.floats(0.2, 5000))
def test_rounding_moves_a_point_less_than_half_again_its_precision(point, precision_m):
    rounded = point.rounded(precision_m)

    assert rounded.distance_to(point) <= precision_m * 1.5
    assert rounded.rounded(precision_m) == rounded


@pytest.mark.parametrize(
    ("precision_m", "seen"),
    [(1, Point(-8.65679, 115.21234)), (50, Point(-8.6568, 115.2123)), (100, Point(-8.657, 115.212))],
)
def test_the_public_sees_no_more_decimals_than_are_known(precision_m, seen):
    assert Point(-8.656789, 115.212345).rounded(precision_m) == seen


def test_a_pin_needs_a_hundred_metres_or_better():
    assert Point.publishable(100)
    assert not Point.publishable(101)
    assert not Point.publishable(None)


@pytest.mark.parametrize(
    "lat,lon", [(-8.605625, 115.212488), (-8.736822, 115.224969), (-8.673948, 115.182891)]
)
def test_the_villages_at_the_edge_lie_in_the_city(lat, lon):
    assert Point(lat, lon).in_city
