"""A small city in two languages."""

from types import SimpleNamespace

import hypothesis
import pytest
from django.contrib.auth import get_user_model
from django.core.cache import cache
from wagtail.models import Locale, Page, Site

from heritage.models import HeritageIndexPage, MarketIndexPage
from home.models import HomePage
from tests import factories

pytest_plugins = ["tests.services.fixtures"]

# A busy machine is slow, not wrong: no example has a time limit.
hypothesis.settings.register_profile("project", deadline=None)
hypothesis.settings.load_profile("project")


@pytest.fixture(autouse=True)
def fresh_cache():
    """Languages and site roots of an earlier test are not those of this one."""
    cache.clear()


@pytest.fixture
def indonesian(db):
    return Locale.objects.get(language_code="id")


@pytest.fixture
def english(db):
    return Locale.objects.get_or_create(language_code="en")[0]


@pytest.fixture
def home_id(indonesian):
    """The Indonesian front door, which is the root of the site."""
    root = Page.get_first_root_node()
    site = Site.objects.get(is_default_site=True)
    welcome = site.root_page
    home = root.add_child(
        instance=HomePage(title="Denpasar", slug="beranda", summary="Kota.", locale=indonesian)
    )
    site.root_page = home
    site.save()
    welcome.delete()
    return factories.publish(HomePage.objects.get(pk=home.pk))


@pytest.fixture
def home_en(home_id, english):
    return factories.translate(home_id, english, {"title": "Denpasar", "summary": "A city."})


@pytest.fixture
def heritage_index(home_id):
    return factories.add(home_id, HeritageIndexPage, title="Warisan", slug="warisan")


@pytest.fixture
def heritage_index_en(heritage_index, home_en, english):
    return factories.translate(heritage_index, english, {"title": "Heritage", "slug": "heritage"})


@pytest.fixture
def story(heritage_index):
    """A published story with a place and checked hours, in Indonesian only."""
    return factories.add_story(
        heritage_index,
        title="Pura Maospahit",
        slug="pura-maospahit",
        summary="Pura bata merah.",
        latitude="-8.653000",
        longitude="115.208000",
        opening_hours="Mo-Su 08:00-17:00",
        body=[("paragraph", "<p>Kalimat lama.</p>")],
        **factories.CHECKED,
    )


@pytest.fixture
def story_en(story, heritage_index_en, english):
    """The English version of `story`."""
    words = {"title": "Maospahit Temple", "slug": "maospahit-temple", "summary": "A red brick temple."}
    return factories.translate(story, english, words)


@pytest.fixture
def market(home_id):
    index = factories.add(home_id, MarketIndexPage, title="Pasar", slug="pasar")
    return factories.add_market(index, title="Pasar Badung", slug="pasar-badung")


@pytest.fixture
def vendor(market):
    return factories.add_vendor(
        market, title="Bu Contoh", opening_hours="Mo-Su 16:00-06:00", **factories.CHECKED
    )


@pytest.fixture
def site_tree(story, story_en, market, vendor, home_id, home_en, heritage_index, heritage_index_en):
    """Everything above: home, index and story in both languages; market and stall in Indonesian only."""
    return SimpleNamespace(
        home_id=home_id,
        home_en=home_en,
        heritage_index=heritage_index,
        heritage_index_en=heritage_index_en,
        story=story,
        story_en=story_en,
        market=market,
        vendor=vendor,
    )


@pytest.fixture
def editor(db):
    return get_user_model().objects.create_superuser("editor", "editor@denpasar.example", "a-long-password")


@pytest.fixture
def editor_client(client, editor):
    client.force_login(editor)
    return client
