import pytest
from django.test import Client

from storytelling.plaques import suggesting
from storytelling.plaques.issue import issue_plaque
from storytelling.plaques.models import Plaque
from tests.storytelling.plaques.test_map_view import many_signs

pytestmark = pytest.mark.django_db
ADDRESS = "/api/plaques/suggest"


@pytest.fixture
def plaque(story):
    return issue_plaque(story, state="installed")


def suggested(client, text, language="id"):
    return client.get(ADDRESS, {"q": text, "lang": language}).json()["results"]


def codes(client, text):
    return [row["title"].split()[0] for row in suggested(client, text)]


def test_a_code_that_is_half_typed_leads_to_the_signs_that_begin_so(plaque, client):
    for length in (2, 3, 4):
        assert codes(client, plaque.code[:length].lower()) == [plaque.code]
    assert codes(client, plaque.code[:1]) == []
    assert codes(client, "") == []


@pytest.mark.parametrize("place", range(5))
def test_a_letter_that_cannot_be_read_may_be_any(plaque, client, place):
    damaged = plaque.code[:place] + "?" + plaque.code[place + 1 :]

    assert codes(client, damaged) == [plaque.code]
    assert codes(client, " - ".join(damaged)) == [plaque.code]
    assert codes(client, damaged[:4] if place < 4 else damaged) == [plaque.code]


@pytest.mark.parametrize(
    "text", ["??", "?????", "zzzz zzzz zzzz", "💥", "\x00", "<script>", "ßßßßß", "9" * 500]
)
def test_what_says_nothing_suggests_nothing(plaque, client, text):
    assert suggested(client, text) == []


def test_the_whole_code_comes_first(plaque, story, client):
    for _number in range(8):
        issue_plaque(story, state="damaged")

    found = codes(client, plaque.code)
    assert found[0] == plaque.code
    assert len(found) == len(set(found)) <= suggesting.MOST


@pytest.mark.parametrize(("state", "is_official"), [
    ("planned", False), ("printed", False), ("installed", True), ("damaged", True), ("retired", False),
])  # fmt: skip
def test_only_what_hangs_somewhere_is_suggested(plaque, client, state, is_official):
    Plaque.objects.update(state=state)

    assert bool(codes(client, plaque.code)) is is_official


def test_a_suggestion_names_the_place_and_says_in_which_language(plaque, story_en, market, client):
    Plaque.objects.update(titles={"id": "Pura Maospahit", "en": "Maospahit Temple"}, village_name="Pemecutan")
    (row,) = suggested(client, plaque.code, "en")
    assert row == {
        "title": f"{plaque.code} Maospahit Temple",
        "url": f"/q/?code={plaque.code}&lang=en",
        "lang": "en",
        "kind_label": "",
        "village": "Pemecutan",
    }

    Plaque.objects.update(titles={"id": "Pura Maospahit"})
    (row,) = suggested(client, plaque.code, "en")
    assert (row["title"], row["lang"]) == (f"{plaque.code} Pura Maospahit", "id")


def test_following_a_suggestion_counts_as_typed(plaque, story_en, client):
    answer = client.get(suggested(client, plaque.code, "en")[0]["url"])

    assert answer["Location"] == f"/en/heritage/maospahit-temple/?plaque={plaque.code}"


def test_the_answer_may_be_kept_for_a_minute_and_depends_on_its_address_alone(plaque, client):
    answer = client.get(ADDRESS, {"q": plaque.code[:3], "lang": "en"})

    assert answer["Cache-Control"] == "public, max-age=60"
    assert "Vary" not in answer or "Accept-Language" not in answer["Vary"]
    assert "Cookie" not in answer.get("Vary", "")
    assert answer["X-Robots-Tag"] == "noindex"
    assert answer["Access-Control-Allow-Origin"] == "*"
    assert not answer.cookies
    assert client.post(ADDRESS).status_code == 405


def test_two_questions_to_the_database_however_many_signs_there_are(
    plaque, django_assert_num_queries, client
):
    many_signs(plaque, 300)
    for text, queries in ((plaque.code, 2), (plaque.code[:3], 2), ("??", 1)):
        with django_assert_num_queries(queries):
            suggested(client, text)


def test_one_client_may_type_quickly_but_not_all_day(plaque, monkeypatch):
    monkeypatch.setattr("storytelling.rate.times", lambda key, seconds: suggesting.LETTERS + 1)
    answer = Client().get(ADDRESS, {"q": plaque.code})

    assert answer.status_code == 429
    assert answer["Retry-After"]


def test_without_scripts_a_code_half_typed_is_answered_with_the_signs_that_begin_so(plaque, client):
    page = client.get("/q/", {"code": plaque.code[:3], "lang": "en"})

    assert page.status_code == 404
    assert "Did you mean one of these?" in page.text
    assert (
        f'href="/q/{plaque.code}?lang=' in page.text.split('id="suggested-signs"')[1].split("</section>")[0]
    )


def test_the_language_in_which_the_code_is_typed_goes_with_it(plaque, story_en, client):
    assert '<input type="hidden" name="lang" value="en">' in client.get("/q/", {"lang": "en"}).text
