"""The lines and points of a drawn map, for the map that a visitor opens."""

import pytest

from storytelling.places.backdrop import DrawnLine
from storytelling.places.position import CITY_CENTRE, Point
from storytelling.places.walk_map import Stop, draw

RIVER = DrawnLine.of("Tukad", [[[115.21, -8.66], [115.21, -8.65]]])
OTHER = Point(-8.65, 115.21)


def test_the_opened_map_has_the_numbers_of_the_list_and_the_longitude_first():
    data = draw([Stop(3, "Third", OTHER)], here=("Here", CITY_CENTRE), rivers=[RIVER], streets=[]).data
    river, stop, here = data["features"]
    assert river["properties"] == {"kind": "river", "name": "Tukad"}
    assert stop["properties"] == {"kind": "stop", "name": "Third", "number": 3}
    assert stop["geometry"]["coordinates"] == [115.21, -8.65]
    assert here["properties"]["kind"] == "here"


def test_it_begins_with_the_sheet_of_the_drawing():
    drawn = draw([Stop(1, "One", OTHER), Stop(2, "Two", CITY_CENTRE)])
    west, south, east, north = drawn.data["bbox"]
    middle = (OTHER.lon + CITY_CENTRE.lon) / 2, (OTHER.lat + CITY_CENTRE.lat) / 2
    assert ((west + east) / 2, (south + north) / 2) == pytest.approx(middle)
    share = (drawn.pins[0].spot[0] - drawn.pins[1].spot[0]) / drawn.width
    assert (OTHER.lon - CITY_CENTRE.lon) / (east - west) == pytest.approx(share, abs=0.001)


def test_a_walk_of_one_stop_has_no_line():
    kinds = [
        one["properties"]["kind"] for one in draw([Stop(1, "One", OTHER)], route=[[OTHER]]).data["features"]
    ]
    assert "route" not in kinds
