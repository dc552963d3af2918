"""What is suggested while somebody types, as a script and a browser's own box ask for it."""

import pytest
from wagtail.models import PageViewRestriction

from search.suggestions import MOST
from storytelling.places.models import District, Village
from tests.search.test_hostile import HOSTILE, shortly


@pytest.fixture
def suggest(client, homes):
    def answer(q, lang="id", **more):
        response = client.get("/api/suggest", {"q": q, "lang": lang, **more})
        assert response.status_code == 200
        return response.json()

    return answer


def titles(answer):
    return [result["title"] for result in answer["results"]]


def test_a_suggestion_says_what_and_where_it_is(story, suggest):
    district = District.objects.create(code="51.71.03", name="Denpasar Barat", slug="denpasar-barat")
    village = Village.objects.create(
        code="51.71.03.2006", name="Dauh Puri Kangin", slug="dauh-puri-kangin", kind="desa", district=district
    )
    story("Pura Maospahit", village=village)

    assert suggest("maos") | {"took_ms": 0, "engine": ""} == {
        "total": 1,
        "results": [
            {
                "title": "Pura Maospahit",
                "url": "/id/warisan/pura-maospahit/",
                "kind": "temple",
                "lang": "id",
                "snippet": "",
                "kind_label": "Pura",
                "village": "Dauh Puri Kangin",
            }
        ],
        "facets": {},
        "did_you_mean": None,
        "engine": "",
        "took_ms": 0,
    }


def test_kinds_are_named_in_the_language_of_the_visitor_and_pages_say_theirs(story, suggest):
    story("Pura Maospahit")
    (result,) = suggest("maos", "en")["results"]

    assert (result["kind_label"], result["lang"]) == ("Temple", "id")


def test_one_letter_suggests_nothing_and_many_pages_only_some(story, suggest):
    for number in range(MOST + 2):
        story(f"Pura {number}")

    assert suggest("p")["total"] == 0
    assert suggest("pu")["total"] == MOST


@pytest.mark.parametrize("text", HOSTILE, ids=shortly)
def test_hostile_beginnings_are_answered(story, client, text):
    story("Pasar Badung")
    text = text.encode("utf-8", "surrogatepass")

    for more in ({}, {"format": "opensearch"}, {"lang": text[:50]}):
        assert client.get("/api/suggest", {"q": text, **more}).status_code == 200


def test_nothing_that_is_not_public_is_suggested(story, suggest):
    story("Kopi terbuka")
    story("Kopi konsep", live=False)
    closed = story("Kopi rahasia")
    assert set(titles(suggest("kopi"))) == {"Kopi terbuka", "Kopi rahasia"}

    PageViewRestriction.objects.create(page=closed, restriction_type=PageViewRestriction.LOGIN)
    assert titles(suggest("kopi")) == ["Kopi terbuka"]


def test_a_browser_gets_names_lines_and_whole_addresses(story, client):
    story("Pura Maospahit")
    response = client.get("/api/suggest", {"q": "maos", "lang": "en", "format": "opensearch"})

    assert response["Content-Type"] == "application/x-suggestions+json"
    address = "http://testserver/id/warisan/pura-maospahit/"
    assert response.json() == ["maos", ["Pura Maospahit"], ["Temple"], [address]]
