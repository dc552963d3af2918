"""Links stay in their language, and a page asks for all of them at once."""

import pytest
from django.db import connection
from django.template import Context, Template
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from django.utils import translation
from wagtail.models import PageViewRestriction, Site
from wagtail.rich_text import expand_db_html

from storytelling.languages.links import links_of, localized_pages, related_pages
from storytelling.languages.locales import locales
from storytelling.pages.models import RelatedRow
from tests import factories


def link_to(page, words="ke sana"):
    return f'<a linktype="page" id="{page.pk}">{words}</a>'


def shown(page):
    """The page's first text as a template of its block shows it."""
    request = RequestFactory().get("/")
    context = Context({"page": page, "request": request, "value": page.body[0].value})
    with translation.override(page.locale.language_code):
        return Template("{% load languages_tags %}{% story_text value %}").render(context)


@pytest.fixture
def linking(heritage_index, story, home_en, english):
    """A translated story that leads to `story`, which is not translated yet."""
    page = factories.add_story(
        heritage_index,
        slug="penghubung",
        body=[
            ("paragraph", f"<p>Jalan {link_to(story)} dan {link_to(heritage_index, 'semua')}.</p>"),
            ("place_link", {"page": story, "reason": "dekat"}),
        ],
        related_rows=[RelatedRow(related=story)],
    )
    return page, factories.translate(page, english)


def test_a_link_leads_to_the_version_in_the_language_of_the_page(linking, story_en, heritage_index_en):
    page, english = linking
    assert 'href="/id/warisan/pura-maospahit/"' in shown(page)
    assert 'href="/en/heritage/maospahit-temple/"' in shown(english)
    assert 'href="/en/heritage/"' in shown(english)


def test_a_link_to_what_is_not_translated_is_plain_text_and_a_place_link_names_the_original(linking, story):
    _page, english = linking
    assert "/id/" not in shown(english)
    assert "ke sana" in shown(english)
    assert links_of(english)[story.pk].pk == story.pk


@pytest.mark.parametrize("hide", ["unpublish", "restrict", "delete"])
def test_a_link_to_what_nobody_may_see_is_plain_text(linking, story, hide):
    page, _english = linking
    if hide == "unpublish":
        story.unpublish()
    elif hide == "restrict":
        PageViewRestriction.objects.create(page=story, restriction_type="login")
    else:
        story.delete()
    page = type(page).objects.get(pk=page.pk)

    assert "pura-maospahit" not in shown(page)
    assert "Jalan ke sana dan" in shown(page)
    assert related_pages(page) == []


def test_all_links_of_a_page_are_one_question(linking, story_en, heritage_index_en):
    page = type(linking[1]).objects.get(pk=linking[1].pk)
    locales()
    Site.get_site_root_paths()
    with CaptureQueriesContext(connection) as asked:
        links = links_of(page)
        urls = [target.get_url() for target in links.values()]
        codes = {target.locale.language_code for target in links.values()}
        assert [target.pk for target in related_pages(page)] == [story_en.pk]
        links_of(page)
    assert len(asked) <= 3, [query["sql"] for query in asked]  # its own language, related rows, pages
    assert codes == {"en"}
    assert all(url.startswith("/en/") for url in urls)


def test_text_without_its_page_keeps_the_language_of_the_reader(story, story_en):
    with translation.override("en"):
        assert expand_db_html(link_to(story)) == '<a href="/en/heritage/maospahit-temple/">ke sana</a>'
    story_en.unpublish()
    with translation.override("en"):
        assert expand_db_html(link_to(story)) == "<a>ke sana</a>"


def test_ids_of_nothing_are_left_out(story, english):
    assert localized_pages([None, 999_999], english) == {}
    assert localized_pages([], english) == {}
    assert localized_pages([story], english) == {}
    assert localized_pages([story], english, or_source=True)[story.pk] == story.page_ptr


def test_a_link_in_capitals_or_with_more_attributes_cannot_smuggle_anything(linking, story):
    page, _english = linking
    page.body = [("paragraph", f'<p><a id="{story.pk}" linktype="page" onclick="x()">a</a></p>')]
    page.__dict__.pop("_links", None)
    assert shown(page) == '<p><a href="/id/warisan/pura-maospahit/">a</a></p>'
