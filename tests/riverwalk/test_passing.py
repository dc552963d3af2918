"""A place that lies on a trail says so."""

import pytest

from riverwalk.models import TrailIndexPage, TrailPage, TrailStop
from riverwalk.passing import trails_past
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def places(heritage_index):
    return [factories.add_story(heritage_index, title=f"Tempat {number}") for number in (1, 2, 3)]


@pytest.fixture
def trail(home_id, places):
    index = factories.add(home_id, TrailIndexPage, title="Jejak", slug="jejak")
    trail = factories.add(index, TrailPage, publish_it=False, title="Jalan Lama")
    factories.set_stops(trail, places, minutes=10)
    return factories.publish(trail)


def past(place):
    return trails_past(place, TrailStop.objects.all())


def test_a_place_knows_its_number_and_the_stops_before_and_after(trail, places):
    (passing,) = past(places[1])
    assert (passing.trail.title, passing.number, len(passing.numbers)) == ("Jalan Lama", 2, 3)
    assert (passing.before.title, passing.after.title) == ("Tempat 1", "Tempat 3")


def test_the_ends_of_a_trail_lead_one_way_only(trail, places):
    assert past(places[0])[0].before is None
    assert past(places[2])[0].after is None


def test_a_stop_that_is_not_public_is_counted_but_passed_over(trail, places):
    places[1].unpublish()
    (passing,) = past(places[0])
    assert len(passing.numbers) == 3
    assert passing.after.title == "Tempat 3"


def test_a_trail_that_is_not_public_is_not_mentioned(client, trail, places):
    assert trail.url in client.get(places[0].url).content.decode()
    trail.unpublish()
    assert past(places[0]) == []
    assert trail.url not in client.get(places[0].url).content.decode()


def test_one_query_tells_all(trail, places, django_assert_num_queries):
    past(places[0])
    with django_assert_num_queries(1):
        past(places[1])
