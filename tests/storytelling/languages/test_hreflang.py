"""What pages, the sitemap and the feed say about languages."""

import re
from xml.etree import ElementTree

import pytest
from django.db import connection
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from django.utils import translation
from wagtail.models import PageViewRestriction

from storytelling.languages.hreflang import alternates, switcher

SITEMAP = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


@pytest.fixture
def request_():
    return RequestFactory().get("/")


def told(page, request):
    return {version.code: version.url for version in alternates(page, request)}


def test_all_versions_say_the_same_and_name_a_default(site_tree, request_):
    both = told(site_tree.story, request_)
    assert both == told(site_tree.story_en, RequestFactory().get("/"))
    assert both == {
        "id": site_tree.story.full_url,
        "en": site_tree.story_en.full_url,
        "x-default": site_tree.story_en.full_url,
    }


def test_what_is_not_translated_names_only_itself(site_tree, request_):
    assert told(site_tree.market, request_) == {
        "id": site_tree.market.full_url,
        "x-default": site_tree.market.full_url,
    }


def test_drafts_aliases_and_private_pages_are_no_versions(site_tree, request_, english):
    site_tree.market.copy_for_translation(english, copy_parents=True, alias=True)
    site_tree.story_en.unpublish()
    assert set(told(site_tree.market, request_)) == {"id", "x-default"}
    assert set(told(site_tree.story, request_)) == {"id", "x-default"}

    PageViewRestriction.objects.create(page=site_tree.story, restriction_type="login")
    assert told(site_tree.story, RequestFactory().get("/")) == {}


def test_a_page_carries_its_alternates_and_its_canonical_address(client, site_tree):
    text = client.get(site_tree.story_en.get_url() + "?plaque=K7").content.decode()
    for code, url in told(site_tree.story_en, RequestFactory().get("/")).items():
        assert re.search(rf'<link rel="alternate" hreflang="{code}" href="{url}">', text)
    assert f'<link rel="canonical" href="{site_tree.story_en.full_url}">' in text


def test_the_switcher_remembers_the_choice_and_knows_what_is_translated(site_tree, request_):
    with translation.override("id"):
        indonesian, english = switcher(request_, site_tree.story)
        assert (indonesian.current, english.current) == (True, False)
        assert english.url == "/language/en/?next=%2Fen%2Fheritage%2Fmaospahit-temple%2F"
        _, english = switcher(RequestFactory().get("/"), site_tree.market)
        assert (english.translated, english.url) == (False, "/language/en/?next=%2Fen%2F")
        _, english = switcher(RequestFactory().get("/"), None, {"en": "/en/search/?q=pura"})
        assert english.url == "/language/en/?next=%2Fen%2Fsearch%2F%3Fq%3Dpura"


def test_a_language_with_a_closed_front_door_is_not_offered(site_tree, request_):
    site_tree.home_en.unpublish()
    assert [choice.code for choice in switcher(request_, site_tree.market)] == ["id"]


def test_alternates_and_switcher_are_one_question(site_tree, request_):
    alternates(site_tree.story, request_)
    fresh = RequestFactory().get("/")
    with CaptureQueriesContext(connection) as asked:
        alternates(site_tree.story, fresh)
        switcher(fresh, site_tree.story)
    assert len(asked) <= 2, [query["sql"] for query in asked]  # the site, the versions


def entries(client):
    tree = ElementTree.fromstring(client.get("/sitemap.xml").content)
    return {
        url.find("s:loc", SITEMAP).text: {
            link.get("hreflang"): link.get("href") for link in url.findall("x:link", SITEMAP)
        }
        for url in tree
    }


def test_the_sitemap_names_every_public_page_of_every_language(client, site_tree, english):
    site_tree.market.copy_for_translation(english, copy_parents=True, alias=True)
    found = entries(client)
    pages = [*vars(site_tree).values(), site_tree.market.get_parent()]
    assert set(found) == {page.full_url for page in pages}
    assert found[site_tree.story.full_url] == told(site_tree.story, RequestFactory().get("/"))

    PageViewRestriction.objects.create(page=site_tree.story, restriction_type="login")
    assert site_tree.story_en.full_url not in entries(client)


def test_the_sitemap_asks_as_little_for_many_pages(client, site_tree):
    client.get("/sitemap.xml")
    with CaptureQueriesContext(connection) as asked:
        client.get("/sitemap.xml")
    assert len(asked) <= 3


@pytest.mark.parametrize(("language", "title"), [("id", "Pura Maospahit"), ("en", "Maospahit Temple")])
def test_the_feed_of_a_language_tells_its_newest_stories(client, site_tree, language, title):
    response = client.get(f"/{language}/feed/")
    assert response["Content-Type"].startswith("application/atom+xml")
    tree = ElementTree.fromstring(response.content)
    atom = {"a": "http://www.w3.org/2005/Atom"}
    assert tree.get("{http://www.w3.org/XML/1998/namespace}lang") == language
    titles = [entry.find("a:title", atom).text for entry in tree.findall("a:entry", atom)]
    assert title in titles
    assert site_tree.vendor.title not in titles
    assert tree.find("a:author/a:name", atom).text  # the format asks for one
    assert not response.cookies


def test_a_demo_is_seen_but_not_indexed(client, site_tree, settings):
    assert client.get("/id/")["X-Robots-Tag"] == "noindex"
    assert "Disallow: /id" not in client.get("/robots.txt").content.decode()
    settings.DEMO = False
    assert "X-Robots-Tag" not in client.get("/id/")
