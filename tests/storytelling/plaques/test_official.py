from decimal import Decimal

import pytest
from wagtail.models import PageViewRestriction

from storytelling.plaques.issue import issue_plaque
from storytelling.plaques.models import Plaque

pytestmark = pytest.mark.django_db


@pytest.fixture
def plaque(story):
    return issue_plaque(story, state="installed", street="Jalan Sutomo")


@pytest.fixture
def other(market):
    return issue_plaque(market, state="damaged")


def listed(client, words="", language="id"):
    return client.get("/q/daftar/", {"q": words, "lang": language}).text


def test_every_sign_that_hangs_somewhere_is_listed_and_can_be_reported(plaque, other, story, client):
    planned = issue_plaque(story)
    page = listed(client)

    for sign in (plaque, other):
        assert f'href="/q/{sign.code}?lang=' in page
        assert f'href="/q/lapor/{sign.code}/?lang=id"' in page
    assert planned.code not in page


@pytest.mark.parametrize(
    ("language", "words"), [("id", "tidak pernah meminta uang"), ("en", "never asks for money")]
)
def test_it_says_how_to_recognise_a_false_sign(plaque, client, language, words):
    assert words in listed(client, language=language)


def test_a_sign_is_found_by_code_name_and_street(plaque, other, client):
    code = plaque.code.lower()
    for words in (code, f"{code[:2]} {code[2:]}", "maos", "SUTOMO"):
        page = listed(client, words)
        assert f'href="/q/{plaque.code}?lang=' in page
        assert f'href="/q/{other.code}?lang=' not in page


@pytest.mark.parametrize("words", ["zzzz", "<script>", "\x00", "x" * 500])
def test_nothing_found_is_said_and_the_whole_list_offered(plaque, client, words):
    page = listed(client, words, "en")

    assert "No official sign is called" in page
    assert "Show all" in page
    assert "<script>" not in page.partition("<main")[2]


def test_programs_read_the_same_list(plaque, other, story, story_en, client, settings):
    settings.PLAQUE_HOST = "denpasar.example"
    issue_plaque(story)
    answer = client.get("/api/plaques.json")

    assert "max-age=300" in answer["Cache-Control"]
    signs = {sign["code"]: sign for sign in answer.json()["signs"]}
    assert set(signs) == {plaque.code, other.code}
    assert signs[plaque.code]["payload"] == f"HTTPS://DENPASAR.EXAMPLE/Q/{plaque.code}"
    assert signs[plaque.code]["street"] == "Jalan Sutomo"


def test_a_position_is_no_more_exact_than_the_page_says(plaque, client):
    Plaque.objects.update(latitude=Decimal("-8.653111"), longitude=Decimal("115.208111"))
    sign = client.get("/api/plaques.json").json()["signs"][0]

    assert sign["latitude"] == plaque.place_latitude
    assert sign["longitude"] == plaque.place_longitude


def test_a_place_that_is_private_now_has_no_position(plaque, story, client):
    PageViewRestriction.objects.create(page=story, restriction_type=PageViewRestriction.LOGIN)
    sign = client.get("/api/plaques.json").json()["signs"][0]

    assert sign["latitude"] is sign["longitude"] is None
