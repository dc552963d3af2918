"""The list of stories, as its address asks for it."""

import pytest
from django.http import QueryDict

from heritage.models import HeritageStoryPage
from heritage.story_list import PER_PAGE, story_list
from storytelling.places.models import District, Village
from tests import factories

pytestmark = pytest.mark.django_db


def listed(locale, question=""):
    return story_list(HeritageStoryPage.objects.all(), locale, QueryDict(question))


def titles(found):
    return [page.title for page in found["cards"]]


@pytest.fixture
def stories(heritage_index):
    west = District.objects.create(code="51.71.03", name="Denpasar Barat", slug="denpasar-barat")
    village = Village.objects.create(
        code="51.71.03.1006", name="Pemecutan", slug="pemecutan", kind="kelurahan", district=west
    )
    factories.add_story(heritage_index, title="A", kind="temple", village=village)
    factories.add_story(heritage_index, title="B", kind="museum", village=village)
    factories.add_story(heritage_index, title="C", kind="temple")


def test_all_stories_in_the_order_of_their_names(stories, indonesian):
    assert titles(listed(indonesian)) == ["A", "B", "C"]


def test_kind_and_district_narrow_the_list_together(stories, indonesian):
    assert titles(listed(indonesian, "kind=temple")) == ["A", "C"]
    assert titles(listed(indonesian, "kind=temple&district=denpasar-barat")) == ["A"]


def test_each_choice_counts_what_it_would_leave(stories, indonesian):
    found = listed(indonesian, "district=denpasar-barat")
    assert {choice.code: choice.count for choice in found["kinds"]} == {"temple": 1, "museum": 1}
    assert [(choice.label, choice.count, choice.chosen) for choice in found["districts"]] == [
        ("Denpasar Barat", 2, True)
    ]


@pytest.mark.parametrize("question", ["kind=nonsense", "page=99", "page=abc", "kind=%00"])
def test_questions_without_sense_still_get_a_list(stories, indonesian, question):
    assert titles(listed(indonesian, question)) == ["A", "B", "C"]


def test_long_lists_have_pages(heritage_index, indonesian):
    for number in range(PER_PAGE + 1):
        factories.add_story(heritage_index, title=f"Cerita {number:02d}")
    assert titles(listed(indonesian, "page=2")) == [f"Cerita {PER_PAGE}"]


def test_the_other_language_lists_originals_and_says_so(client, story, heritage_index_en):
    text = client.get(heritage_index_en.url).content.decode()
    assert f'<a href="{story.url}" hreflang="id" lang="id">Pura Maospahit</a>' in text
    assert "In Indonesian" in text


def test_a_translated_story_is_listed_once(client, story, story_en, heritage_index_en):
    text = client.get(heritage_index_en.url).content.decode()
    assert "Maospahit Temple" in text
    assert "Pura Maospahit" not in text
