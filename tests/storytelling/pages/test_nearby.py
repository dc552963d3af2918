"""What a page says lies near it."""

import pytest

from storytelling.pages.nearby import neighbours_of
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def market_street(heritage_index):
    """About 550 m east of `story`."""
    return factories.add_story(heritage_index, title="Jalan", latitude="-8.653000", longitude="115.213000")


def test_neighbours_come_nearest_first_with_their_distance(story, market_street, heritage_index):
    farther = factories.add_story(heritage_index, title="Jauh", latitude="-8.653000", longitude="115.220000")
    found = neighbours_of(story)
    assert [neighbour.page.pk for neighbour in found] == [market_street.pk, farther.pk]
    assert found[0].metres == pytest.approx(550, abs=10)
    assert not found[0].about


def test_a_place_known_only_roughly_is_about_there_and_has_no_pin(story, heritage_index):
    factories.add_story(heritage_index, latitude="-8.655000", longitude="115.210000", precision_m=300)
    (rough,) = neighbours_of(story)
    assert rough.about
    assert rough.point is None
    assert rough.metres % 100 == 0


def test_a_page_is_not_its_own_neighbour_nor_is_what_is_hidden(story, market_street):
    market_street.unpublish()
    assert neighbours_of(story) == []


def test_neighbours_are_told_in_the_language_of_the_page_or_in_the_original(
    story, story_en, market_street, english
):
    (untold,) = neighbours_of(story_en)
    assert untold.page.pk == market_street.pk
    translated = factories.translate(market_street, english, {"slug": "street"})
    assert [neighbour.page.pk for neighbour in neighbours_of(story_en)] == [translated.pk]


def test_without_a_position_nothing_is_near(heritage_index, story):
    assert neighbours_of(factories.add_story(heritage_index)) == []


def test_from_a_place_known_only_roughly_no_distance_is_exact(story, market_street, heritage_index):
    about = factories.add_story(heritage_index, latitude="-8.655000", longitude="115.210000", precision_m=300)
    assert [neighbour.metres % 100 for neighbour in neighbours_of(about)] == [0, 0]


def test_neighbours_stand_in_the_order_of_the_distances_shown(story, heritage_index):
    """470 m known roughly reads “about 500 m”, and comes after 480 m."""
    rough = {"latitude": "-8.657230", "longitude": "115.208000", "precision_m": 300}
    factories.add_story(heritage_index, **rough)
    factories.add_story(heritage_index, latitude="-8.657320", longitude="115.208000")
    shown = [neighbour.metres for neighbour in neighbours_of(story)]
    assert shown == sorted(shown)
