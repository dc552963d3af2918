"""Near me: the position comes in a posted form, is rounded, and goes no further."""

import re

import pytest
from django.urls import reverse
from django.utils.translation import override

from search.forms import NearForm, SearchForm
from storytelling.places.position import Point

HERE = "-8.657,115.217"


@pytest.fixture
def places(story):
    story("Kopi jauh", latitude="-8.700000", longitude="115.250000", precision_m=20)
    story("Kopi dekat", latitude="-8.657500", longitude="115.217000", precision_m=20, kind="market")
    story("Kopi entah")


@pytest.fixture
def ask(client, homes):
    def response(near=HERE, language="en", **query):
        with override(language):
            address = reverse("search")
        return client.post(f"{address}?q=kopi", {"q": "kopi", "near": near, **query})

    return response


def titles(response):
    return re.findall(r"<h3>\s*<a [^>]*>([^<]*)<", response.content.decode())


def test_what_is_near_comes_first_and_says_how_far(places, ask):
    response = ask(sort="distance")

    assert titles(response) == ["Kopi dekat", "Kopi jauh", "Kopi entah"]
    assert "about 60 m from you" in " ".join(response.content.decode().split())
    assert response.content.decode().count("search-result-distance") == 2


def test_the_best_answers_can_come_first(places, ask):
    html = ask().content.decode()

    assert "Nearest first</button>" in html
    assert html.count("search-result-distance") == 2


def test_the_answer_is_kept_nowhere_and_its_links_say_nothing_of_the_place(places, ask):
    response = ask(sort="distance")

    assert {"private", "no-store"} <= set(response["Cache-Control"].split(", "))
    assert not response.cookies
    for address in re.findall(r'(?:href|action|data-address)="([^"]*)"', response.content.decode()):
        assert "8.657" not in address
        assert "115.217" not in address


def test_filters_and_pages_carry_the_place_in_posted_forms(story, ask):
    for number in range(21):
        story(f"Kopi {number}", latitude="-8.657500", longitude="115.217000", precision_m=20)
    html = ask(sort="distance").content.decode()

    facets = html[html.index('class="search-facets"') :]
    assert 'method="post"' in facets[:200]
    assert f'name="near" value="{HERE}"' in facets
    assert '<button type="submit" name="page" value="2" class="next">' in html
    assert "Page 2 of 2" in " ".join(ask(sort="distance", page="2").content.decode().split())


def test_an_address_that_names_a_place_is_not_heard(places, client):
    html = client.get("/en/search/", {"q": "kopi", "near": HERE, "sort": "distance"}).content.decode()

    assert "search-result-distance" not in html
    assert "8.657" not in html
    assert "To sort by distance, say where you are." in html


def test_the_order_stays_in_the_address(places, client):
    html = client.get("/en/search/", {"q": "kopi", "sort": "distance", "kind": "market"}).content.decode()

    assert 'action="/en/search/?q=kopi&amp;kind=market&amp;sort=distance"' in html


@pytest.mark.parametrize(
    "near", ["", "x", "NaN,NaN", "-8.6", "91,10", "1e9,1", "-8.6,1151", "9" * 5_000, "\0,1"]
)
def test_what_is_no_place_is_left_out(places, ask, near):
    response = ask(near=near)

    assert response.status_code == 200
    assert "search-result-distance" not in response.content.decode()


def test_a_place_is_rounded_whatever_a_script_sends():
    form = NearForm({"q": "kopi", "near": "-8.65731999,115.21689999"})

    assert form.query("id").near == Point(-8.657, 115.217)
    assert SearchForm({"near": HERE}).query("id").near is None


def test_far_away_is_said(places, ask):
    assert "You seem to be outside Denpasar." in ask(near="-6.2,106.8").content.decode()


def test_what_is_near_can_be_asked_without_words(places, client):
    html = client.post("/en/search/", {"q": "", "near": HERE, "sort": "distance"}).content.decode()

    assert html.index("Kopi dekat") < html.index("Kopi jauh")
