"""How often a page asks the database: the same whether the city has told few stories or many."""

import re
from uuid import uuid4

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext

from heritage.models import HeritageIndexPage, HeritageStoryPage
from home.models import HomePage
from storytelling.glossary.models import GlossaryPage
from storytelling.places.models import PlaceEntry

pytestmark = pytest.mark.django_db
LANGUAGES = ["id", "en"]
BUDGETS = {"story": 20, "richest": 24, "index": 16, "home": 16, "glossary": 13}
TIMES = 20


def _links_in(story):
    return str(story.body.get_prep_value()).count('linktype="page"')


def _heaviest_story(language):
    """The story with the most links into the site."""
    return max(HeritageStoryPage.objects.visible().filter(locale__language_code=language), key=_links_in)


def _richest_story(language):
    """With pictures in the text, a recording and a name to hear: each kind asks once more, however many."""
    stories = HeritageStoryPage.objects.visible().filter(locale__language_code=language)
    return max(stories, key=lambda s: len({block.block_type for block in s.body}) + bool(s.spoken_name_id))


def _pages(language):
    return {
        "story": _heaviest_story(language),
        "richest": _richest_story(language),
        "index": HeritageIndexPage.objects.get(locale__language_code=language),
        "home": HomePage.objects.get(locale__language_code=language),
        "glossary": GlossaryPage.objects.get(locale__language_code=language),
    }


def _queries(client, url):
    """Warm what is meant to be warm (site roots, locales, renditions), then count one visit."""
    assert client.get(url).status_code == 200
    with CaptureQueriesContext(connection) as asked:
        assert client.get(url).status_code == 200
    return asked


def _count(client, language):
    cache.clear()
    asked = {name: _queries(client, page.get_url()) for name, page in _pages(language).items()}
    return {name: len(queries) for name, queries in asked.items()}


def _tell_many_more(language):
    """Twenty times the stories, each with a place."""
    index = HeritageIndexPage.objects.get(locale__language_code=language)
    models = list(HeritageStoryPage.objects.visible().filter(locale__language_code=language))
    for number in range(len(models) * (TIMES - 1)):
        model = models[number % len(models)]
        index.add_child(
            instance=HeritageStoryPage(
                title=f"{model.title} {number}",
                slug=f"{model.slug}-{number}",
                summary=model.summary,
                kind=model.kind,
                hero=model.hero,
                locale=model.locale,
                latitude=model.latitude,
                longitude=model.longitude,
                translation_key=uuid4(),
                first_published_at=model.first_published_at,
            )
        )
    told = HeritageStoryPage.objects.filter(locale__language_code=language, latitude__isnull=False)
    known = set(PlaceEntry.objects.values_list("translation_key", flat=True))
    PlaceEntry.objects.bulk_create(
        PlaceEntry(
            translation_key=story.translation_key,
            kind=story.kind,
            latitude=float(story.latitude),
            longitude=float(story.longitude),
            precision_m=50,
        )
        for story in told
        if story.translation_key not in known
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_heaviest_story_has_three_links_into_the_site(client, language):
    story = _heaviest_story(language)
    text = client.get(story.get_url()).content.decode()
    body = text[text.index('id="story"') :]
    assert len(re.findall(rf'<a [^>]*href="[^"]*/{language}/', body)) >= 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_ask_little_and_no_more_in_a_large_city(client, language):
    few = _count(client, language)
    for name, budget in BUDGETS.items():
        assert few[name] <= budget, (name, few)

    _tell_many_more(language)

    assert _count(client, language) == few
