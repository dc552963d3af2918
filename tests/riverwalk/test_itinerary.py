"""A trail as its walker meets it, and the points of a river."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from riverwalk.itinerary import itinerary_of, points_on, tell_lengths
from riverwalk.models import (
    PointOfInterestPage,
    RiverIndexPage,
    RiverWalkPage,
    TrailIndexPage,
    TrailPage,
)
from storytelling.pages.templatetags.place_tags import distance, duration
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def places(heritage_index):
    where = [("-8.656000", "115.217000"), ("-8.656000", "115.212000"), ("-8.651000", "115.211000")]
    return [
        factories.add_story(heritage_index, title=f"Tempat {number}", latitude=lat, longitude=lon)
        for number, (lat, lon) in enumerate(where, 1)
    ]


@pytest.fixture
def trail(home_id, places):
    index = factories.add(home_id, TrailIndexPage, title="Jejak", slug="jejak")
    trail = factories.add(index, TrailPage, publish_it=False, title="Jalan Lama")
    factories.set_stops(trail, places, minutes=10)
    return factories.publish(trail)


def test_stops_keep_their_order_with_the_way_to_each(trail, places):
    stages = itinerary_of(trail)["stages"]
    assert [stage.page.pk for stage in stages] == [place.pk for place in places]
    assert stages[0].leg is None
    assert stages[1].leg.metres == pytest.approx(550 * 1.3, rel=0.02)


def test_an_undrawn_walk_is_an_estimate_and_says_so(client, trail):
    assert itinerary_of(trail)["route"].estimated
    assert itinerary_of(trail)["staying"] == 30
    assert 'class="badge"' in client.get(trail.url).content.decode()


def test_the_list_of_trails_says_how_far_and_how_long(client, trail):
    walk = itinerary_of(trail)
    (told,) = tell_lengths(TrailPage.objects.all())
    assert (told.metres, told.minutes) == (walk["route"].metres, walk["route"].walking_minutes)
    listed = client.get(trail.get_parent().url).content.decode()
    assert f"{distance(told.metres)} · {duration(told.minutes)}" in listed


def test_a_second_trail_costs_the_list_no_more(trail, places):
    with CaptureQueriesContext(connection) as one:
        tell_lengths(TrailPage.objects.all())
    other = factories.add(trail.get_parent().specific, TrailPage, publish_it=False, title="Jalan Baru")
    factories.set_stops(other, places[:2], minutes=5)
    factories.publish(other)
    with CaptureQueriesContext(connection) as two:
        assert len(tell_lengths(TrailPage.objects.all())) == 2
    assert len(two) == len(one)


def test_a_stop_that_is_no_longer_public_is_named_but_not_linked(client, trail, places):
    places[1].unpublish()
    assert itinerary_of(trail)["stages"][1].page is None
    assert places[1].url not in client.get(trail.url).content.decode()


def test_the_map_numbers_stops_as_the_list_does_and_pins_only_exact_ones(trail, places):
    places[0].precision_m = 300
    factories.publish(places[0])
    assert [pin.number for pin in itinerary_of(trail)["map"].pins] == [2, 3]


def test_points_follow_the_river_from_its_source_down(client, home_id):
    index = factories.add(home_id, RiverIndexPage)
    river = factories.add(index, RiverWalkPage, line=[[[115.212, -8.650], [115.213, -8.660]]])
    for title, latitude in (("Hilir", "-8.659000"), ("Hulu", "-8.651000")):
        factories.add(river, PointOfInterestPage, title=title, latitude=latitude, longitude="115.212500")
    found = points_on(river, PointOfInterestPage.objects.all())
    assert [station.page.title for station in found["stations"]] == ["Hulu", "Hilir"]
    assert found["stations"][1].reach.metres == pytest.approx(900, rel=0.05)
    assert len(found["course"].rivers) == 1
    assert client.get(river.url).status_code == 200


def test_a_stop_the_map_cannot_show_says_so_in_the_list(client, trail, places):
    assert "unplaced" not in client.get(trail.url).content.decode()
    places[0].precision_m = 300
    factories.publish(places[0])
    assert [stage.has_pin for stage in itinerary_of(trail)["stages"]] == [False, True, True]
    assert client.get(trail.url).content.decode().count('class="unplaced"') == 1


def test_shade_and_steps_are_counted_only_where_somebody_knows(trail, places):
    assert itinerary_of(trail)["known"]["steps"] == {"yes": 0, "unknown": 3}
    places[0].steps = "yes"
    places[1].steps = "no"
    for place in places[:2]:
        factories.publish(place)
    assert itinerary_of(trail)["known"]["steps"] == {"yes": 1, "unknown": 1}


def test_the_whole_walk_is_the_way_and_the_stay(trail):
    walk = itinerary_of(trail)
    assert walk["minutes"] == walk["route"].walking_minutes + 30


def test_more_stops_ask_no_more(trail, places, heritage_index, django_assert_max_num_queries):
    more = [factories.add_story(heritage_index, title=f"Lagi {number}") for number in range(6)]
    factories.set_stops(trail, [*places, *more], minutes=5)
    factories.publish(trail)
    with django_assert_max_num_queries(8):
        assert len(itinerary_of(trail)["stages"]) == 9
