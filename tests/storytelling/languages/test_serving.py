"""No page answers under another language's address."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page, PageViewRestriction

from tests import factories


def test_each_version_answers_at_its_own_address(client, site_tree):
    for page, words in ((site_tree.story, "Pura Maospahit"), (site_tree.story_en, "Maospahit Temple")):
        response = client.get(page.get_url())
        assert response.status_code == 200
        assert f'<html lang="{page.locale.language_code}"' in response.content.decode()
        assert words in response.content.decode()


def test_an_untranslated_page_is_not_here_and_its_original_is_offered(client, story, home_en):
    response = client.get("/en/warisan/pura-maospahit/")

    assert response.status_code == 404
    assert response.context["original"].pk == story.pk
    assert f'href="{story.get_url()}"' in response.content.decode()


def test_english_without_a_tree_is_not_here(client, story):
    """Wagtail would answer 200 with the Indonesian home page and lang="en"."""
    for path in ("/en/", "/en/warisan/", "/en/warisan/pura-maospahit/"):
        assert client.get(path).status_code == 404
    assert client.get("/en/").context["original"].get_url() == "/id/"


def test_a_home_page_in_draft_is_not_here(client, story, home_en):
    home_en.unpublish()

    assert client.get("/en/").status_code == 404
    assert client.get("/en/warisan/pura-maospahit/").status_code == 404


def test_an_alias_is_never_public(client, story, home_en, english):
    alias = story.get_parent().copy_for_translation(english, alias=True)
    assert alias.live
    story_alias = story.copy_for_translation(english, alias=True)

    for page in (alias, story_alias):
        response = client.get(page.get_url())
        assert response.status_code == 404
        assert response.context["original"].locale_id == story.locale_id


def test_a_page_below_an_alias_does_not_lead_to_it(client, story, home_en, english):
    """Translating a story before its index makes an alias of the index."""
    translated = factories.translate(story, english)
    assert translated.get_parent().alias_of_id

    text = client.get(translated.get_url()).content.decode()
    assert translated.get_parent().get_url() not in text.replace(translated.get_url(), "")


def test_a_draft_translation_is_not_here_and_its_original_is_offered(
    client, story, heritage_index_en, english
):
    draft = factories.start_translation(story, english)
    Page.objects.filter(pk=draft.pk).update(
        slug="maospahit-temple", url_path=heritage_index_en.url_path + "maospahit-temple/"
    )

    response = client.get("/en/heritage/maospahit-temple/")

    assert response.status_code == 404
    assert response.context["original"].pk == story.pk


def test_nothing_private_is_offered_instead(client, story, home_en):
    PageViewRestriction.objects.create(page=story, restriction_type="login")

    assert client.get("/en/warisan/pura-maospahit/").context["original"] is None


@pytest.mark.parametrize("path", ["/id/tidak-ada/", "/en/nothing/", "/id/warisan/pura-maospahit/x/"])
def test_an_address_of_nothing_is_not_here(client, site_tree, path):
    assert client.get(path).status_code == 404


def test_a_page_is_found_with_few_questions(client, site_tree):
    client.get("/id/warisan/pura-maospahit/")
    with CaptureQueriesContext(connection) as asked:
        client.get("/id/nothing/")
    asked_for_pages = [query for query in asked if "url_path" in query["sql"]]
    assert len(asked_for_pages) <= 4  # one is for the front doors it offers


@pytest.mark.parametrize("path", ["/en/nothing/", "/id/tidak/ada/"])
def test_what_is_not_here_leads_on(client, home_en, path):
    html = client.get(path).content.decode()
    for door in ('role="search"', "/language/id/", "/language/en/", 'href="/q/"'):
        assert door in html
