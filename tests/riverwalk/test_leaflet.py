"""How large the type of a leaflet is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from riverwalk.leaflet import SIZES, fit
from riverwalk.models import TrailIndexPage, TrailPage, TrailStop
from tests import factories

texts = st.lists(st.text(max_size=900), max_size=10)


def test_few_words_are_large_and_many_are_small():
    assert fit(["A short word."] * 7).size == SIZES[0]
    assert fit(["x" * 320] * 10).size < SIZES[2]


def test_every_letter_stays_as_long_as_the_smallest_type_holds_it():
    words = ["x" * 350] * 8
    assert fit(words).letters == 350


def test_too_many_words_are_cut_to_the_same_room_in_the_smallest_type():
    cut = fit(["x" * 5000] * 10)
    assert cut.size == SIZES[-1]
    assert 300 < cut.letters < 700


def test_a_trail_without_stops_has_a_leaflet_too():
    assert fit([]).name == "size-105"


@given(texts, st.text(min_size=1, max_size=900))
def test_another_stop_never_makes_the_type_larger(texts, more):
    assert fit([*texts, more]).size <= fit(texts).size


@pytest.mark.django_db
def test_the_leaflet_has_every_stop_and_no_robot_keeps_it(client, home_id, heritage_index):
    index = factories.add(home_id, TrailIndexPage, title="Jejak", slug="jejak")
    trail = factories.add(index, TrailPage, publish_it=False, title="Jalan Lama")
    places = [factories.add_story(heritage_index, title=f"Tempat {number}") for number in (1, 2)]
    trail.stops = [
        TrailStop(page=place, text=f"Lihat {place}.", locale=trail.locale, sort_order=number)
        for number, place in enumerate(places)
    ]
    factories.publish(trail)
    leaflet = client.get(f"{trail.url}?leaflet").content.decode()
    assert "Lihat Tempat 1." in leaflet
    assert "Lihat Tempat 2." in leaflet
    assert 'content="noindex"' in leaflet
    assert "?leaflet" in client.get(trail.url).content.decode()
