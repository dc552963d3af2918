"""The forms of rivers and trails refuse what nobody can walk, and say why."""

import pytest

from home.models import InfoPage
from riverwalk.models import RiverIndexPage, RiverWalkPage, TrailIndexPage, TrailPage
from tests import factories
from tests.desk import address_of_new, complaints, rows, send

WALK = {"title": "Jejak Baru", "slug": "jejak-baru", "summary": "Sebuah jejak."}


@pytest.fixture
def create_trail(editor_client, home_id):
    index = factories.add(home_id, TrailIndexPage, title="Jejak", slug="jejak")
    address = address_of_new(index, TrailPage)

    def create(stops=(), **fields):
        given = rows("stops", *({"page": stop.pk, "text": "", "minutes": "10"} for stop in stops))
        return send(editor_client, address, **{**WALK, **given, **fields})

    return create


@pytest.fixture
def places(heritage_index):
    def near(number):
        return factories.add_story(
            heritage_index, title=f"Tempat {number}", latitude="-8.656000", longitude=f"115.21{number:02}00"
        )

    return [near(number) for number in range(11)]


def test_a_trail_over_two_places_is_published(create_trail, places):
    assert complaints(create_trail(places[:2])) == ""
    assert TrailPage.objects.get().live


def test_stops_may_be_pages_that_are_not_published_yet(create_trail, places):
    places[0].unpublish()
    assert complaints(create_trail(places[:2])) == ""


def test_eleven_stops_are_refused_with_the_reason(create_trail, places):
    assert "paling banyak 10 perhentian" in complaints(create_trail(places))


def test_a_trail_is_not_published_with_a_single_stop_but_kept_as_a_draft(create_trail, places):
    assert "dua perhentian" in complaints(create_trail(places[:1]))
    assert complaints(create_trail(places[:1], action="")) == ""


def test_a_stop_without_a_position_is_refused_by_name(create_trail, places, heritage_index):
    nowhere = factories.add_story(heritage_index, title="Entah di Mana")
    assert "“Entah di Mana”" in complaints(create_trail([places[0], nowhere]))


def test_a_stop_that_is_no_place_is_refused(create_trail, places, home_id):
    about = factories.add(home_id, InfoPage, title="Tentang kami")
    assert "“Tentang kami”" in complaints(create_trail([places[0], about]))


def test_more_than_two_hours_of_walking_are_refused_with_the_minutes(create_trail, places, heritage_index):
    far = factories.add_story(heritage_index, latitude="-8.730000", longitude="115.250000")
    assert "menit berjalan kaki; paling lama 120" in complaints(create_trail([places[0], far]))


@pytest.mark.parametrize(
    "line", ['{"a": 1}', "[[1, 2]]", "[[[115.2]]]", "[[1", "[1]", '"x"', "[[[null, 1]]]"]
)
def test_a_line_that_is_none_is_refused(create_trail, places, line):
    assert complaints(create_trail(places[:2], line=line))
    assert not TrailPage.objects.exists()


@pytest.mark.parametrize("line", ["", "null", "[]"])
def test_an_emptied_line_is_no_line(create_trail, places, line):
    assert complaints(create_trail(places[:2], line=line)) == ""
    assert TrailPage.objects.get().line == []


def test_a_river_without_a_line_is_published(editor_client, home_id):
    index = factories.add(home_id, RiverIndexPage, title="Jalur", slug="jalur")
    river = {"title": "Tukad Badung", "slug": "tukad-badung", "summary": "Sungai.", "line": ""}
    assert complaints(send(editor_client, address_of_new(index, RiverWalkPage), **river)) == ""
    assert RiverWalkPage.objects.get().line == []
