"""The results page and the JSON answer, as a visitor and a program meet them."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.translation import override
from wagtail.models import PageViewRestriction

from search.engines.base import PAGE_SIZE
from storytelling.glossary.models import GlossaryPage, GlossaryTerm, GlossaryText, WordTwins
from tests.search.test_hostile import HOSTILE, shortly


@pytest.fixture
def ask(client, homes):
    """The JSON answer to a query."""

    def answer(q, lang="id", **more):
        response = client.get("/api/search", {"q": q, "lang": lang, **more})
        assert response.status_code == 200
        return response.json()

    return answer


@pytest.fixture
def page_of(client, homes):
    """The HTML of a results page."""

    def html(language="id", **query):
        with override(language):
            address = reverse("search")
        response = client.get(address, query)
        assert response.status_code == 200
        assert "noindex" in response["X-Robots-Tag"]
        return response.content.decode()

    return html


def test_each_language_has_its_address():
    with override("en"):
        assert reverse("search") == "/en/search/"


def test_the_answer_has_the_promised_shape(story, ask):
    story("Pura Maospahit", "Gapura bata <b>merah</b>.")

    assert ask("bata") | {"took_ms": 0, "engine": ""} == {
        "total": 1,
        "results": [
            {
                "title": "Pura Maospahit",
                "url": "/id/warisan/pura-maospahit/",
                "kind": "temple",
                "lang": "id",
                "snippet": "Gapura <mark>bata</mark> merah.",
            }
        ],
        "facets": {
            "kind": [{"value": "temple", "label": ask("bata")["facets"]["kind"][0]["label"], "count": 1}]
        },
        "did_you_mean": None,
        "engine": "",
        "took_ms": 0,
    }


@pytest.mark.parametrize("text", HOSTILE, ids=shortly)
def test_hostile_queries_are_answered(story, client, page_of, text):
    story("Pasar Badung")
    text = text.encode("utf-8", "surrogatepass")

    for hostile in ({"q": text}, {"q": "pasar", "kind": text[:500], "goods": text[:500], "page": text[:500]}):
        assert client.get("/api/search", hostile).status_code == 200
        page_of(**hostile)


@pytest.mark.parametrize("page", ["-1", "0", "99999", "9" * 5_000, "x", "1.5", "", "٣", "²"])
def test_any_page_number_is_answered(story, ask, page):
    story("Pasar Badung")

    assert ask("badung", page=page)["total"] == len(ask("badung", page=page)["results"]) == 1


@pytest.mark.parametrize("language", ["xx", "", "id-ID", "\0", "a" * 1_000])
def test_an_unknown_language_is_no_error(story, ask, language):
    story("Pasar Badung")

    assert ask("badung", lang=language)["total"] == 1


def test_nothing_private_is_in_hits_counts_facets_or_help(story, ask):
    story("Kopi terbuka", kind="market")
    closed = story("Kopi rahasia", kind="temple")
    story("Kopi konsep", kind="palace", live=False)
    PageViewRestriction.objects.create(page=closed, restriction_type=PageViewRestriction.LOGIN)

    answer = ask("kopi")
    assert [result["title"] for result in answer["results"]] == ["Kopi terbuka"]
    assert answer["total"] == 1
    assert [choice["value"] for choice in answer["facets"]["kind"]] == ["market"]
    assert ask("rahasai")["did_you_mean"] is None
    assert ask("konsp")["did_you_mean"] is None


def test_misspelt_words_are_helped_and_it_is_said(story, ask, page_of):
    story("Pasar Badung")

    assert ask("psar badung")["did_you_mean"] == "pasar badung"
    assert ask("psar badung")["results"][0]["title"] == "Pasar Badung"
    assert re.search(r"<strong>pasar badung</strong>", page_of(q="psar badung"))


def test_some_of_the_words_are_better_than_nothing(story, ask, page_of):
    story("Pasar Badung")

    assert ask("pasar badung zzzqqq")["total"] == 1
    assert "search-help" in page_of("en", q="pasar badung zzzqqq")


def test_the_glossary_of_the_editors_works_at_once(story, languages, ask):
    story("Lumbung padi")
    assert ask("granary", lang="en")["total"] == 0

    term = GlossaryTerm.objects.create(term="lumbung", slug="lumbung-uji")
    GlossaryText.objects.create(term=term, locale=languages["en"], also="granary, rice barn")
    assert ask("rice barn", lang="en")["total"] == ask("granaries")["total"] == 1


def test_the_obvious_pairs_are_known_on_a_new_site(story, ask):
    story("Pasar Badung")

    assert ask("market", lang="en")["total"] == 1


def test_what_editors_say_means_the_same_works_at_once_and_can_be_one_way(story, ask):
    story("Lumbung padi")
    twins = WordTwins.objects.create(words="granary, lumbung")
    assert ask("granary")["total"] == ask("lumbung")["total"] == 1

    story("Granary House")
    assert ask("lumbung")["total"] == 2
    twins.one_way = True
    twins.save()
    assert ask("granary")["total"] == 2
    assert ask("lumbung")["total"] == 1
    twins.delete()
    assert ask("granary")["total"] == 1


def test_a_page_in_another_language_says_so(story, page_of):
    story("Kedai kopi")
    html = page_of("en", q="kopi")

    assert re.search(r'<a href="/id/warisan/kedai-kopi/"\s+lang="id"\s+hreflang="id"', html)
    assert re.search(r'class="search-result-language badge" lang="id">Bahasa Indonesia<', html)
    assert "search-result-language" not in page_of("id", q="kopi")


def test_what_was_typed_is_shown_and_escaped(page_of):
    html = page_of(q='"><script>alert(1)</script>')

    assert "<script>alert" not in html
    assert "&quot;&gt;&lt;script&gt;" in html


def test_filters_are_a_form_that_remembers_what_is_chosen(story, page_of):
    story("Kopi pura")
    story("Kopi pasar", kind="market")

    def boxes(html):
        found = re.findall(r'<input type="checkbox"\s+name="kind"\s+value="(\w+)"\s*(checked)?>', html)
        return {value: bool(checked) for value, checked in found}

    assert boxes(page_of("en", q="kopi")) == {"temple": False, "market": False}
    chosen = page_of("en", q="kopi", kind="temple")
    assert boxes(chosen) == {"temple": True, "market": False}
    assert '<input type="hidden" name="q" value="kopi">' in chosen
    assert "Kopi pasar" not in chosen
    assert 'href="?q=kopi"' in chosen


def test_chosen_filters_stand_above_the_results_and_can_be_left_one_by_one(story, page_of):
    story("Pura Maospahit", "bata")
    html = page_of("en", q="bata", kind=["temple", "market"], page="2")

    left = re.findall(r'<a href="([^"]*)" rel="nofollow">(Temple|Market) <span', html)
    assert dict(map(reversed, left)) == {
        "Temple": "?q=bata&amp;kind=market",
        "Market": "?q=bata&amp;kind=temple",
    }
    assert "search-chosen" not in page_of("en", q="bata")
    assert '<details class="search-narrow">' in html, "folded, so that a phone shows results first"


def test_the_same_question_in_the_other_language_is_one_step_away(page_of):
    assert "next=%2Fid%2Fcari%2F%3Fq%3Dkopi" in page_of("en", q="kopi")


def test_pages_lead_to_one_another(story, page_of):
    for number in range(PAGE_SIZE + 1):
        story(f"Kopi {number}")

    first, second = page_of(q="kopi"), page_of(q="kopi", page=2)
    assert first.count('class="search-result"') == PAGE_SIZE
    assert second.count('class="search-result"') == 1
    assert 'rel="next" href="?q=kopi&amp;page=2"' in first
    assert 'rel="prev" href="?q=kopi"' in second
    assert f'start="{PAGE_SIZE + 1}"' in second


def test_an_empty_box_and_an_empty_answer_say_what_there_is(story, home_pages, page_of):
    story("Pura Maospahit")
    story("Pura Rahasia", live=False)
    for html in (page_of("en"), page_of("en", q="zzzqqqxx"), page_of("en", kind="nothing")):
        assert re.search(
            r'href="/en/search/\?q=&amp;kind=temple" rel="nofollow">Temples <span>1</span>', html
        )
        assert 'href="/en/glossary/"' in html
    assert "search-none" not in page_of()
    assert "search-none" in page_of(q="zzzqqqxx")


@pytest.fixture
def home_pages(homes):
    for language, slug in (("id", "glosarium"), ("en", "glossary")):
        homes[language].add_child(
            instance=GlossaryPage(title=slug.title(), slug=slug, locale=homes[language].locale)
        )


def test_a_page_of_results_costs_few_queries_however_many_there_are(
    story, client, page_of, picture, django_assert_max_num_queries
):
    """Beside those of the page around them: its site, its menus and its languages."""
    for number in range(12):
        story(f"Kopi {number}", hero=picture)
    page_of("en", q="kopi")
    with CaptureQueriesContext(connection) as around:
        page_of("en", q="?")
    around = [query for query in around if "searchentry" not in query["sql"]]

    with django_assert_max_num_queries(8 + len(around)):
        html = page_of("en", q="kopi")
    assert html.count("<picture>") == 12
    with django_assert_max_num_queries(8 + 1):  # the site
        client.get("/api/search", {"q": "kopi", "lang": "en"})


def test_a_misspelt_question_costs_no_more(story, client):
    story("Pura Maospahit")
    client.get("/api/search", {"q": "pura", "lang": "id"})  # names and words of one meaning are read once

    with CaptureQueriesContext(connection) as asked:
        answer = client.get("/api/search", {"q": "maopsahit", "lang": "id"}).json()
    assert answer["did_you_mean"] == "maospahit"
    of_tables = [one for one in asked if "sqlite_master" in one["sql"]]  # only within a transaction
    assert len(asked) - len(of_tables) <= 8
