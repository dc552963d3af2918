import re

import pytest
from django.template import Context, Template
from django.test import RequestFactory

from storytelling.plaques.issue import issue_plaque
from storytelling.plaques.models import Plaque
from storytelling.plaques.page_signs import scanned_plaque

pytestmark = pytest.mark.django_db


def visit(code):
    return RequestFactory().get("/id/warisan/pura-maospahit/", {"plaque": code})


def test_a_page_knows_the_sign_that_led_to_it_in_every_language(story, story_en):
    plaque = issue_plaque(story)

    assert scanned_plaque(visit(plaque.code), story) == plaque
    assert scanned_plaque(visit(plaque.code.lower()), story_en) == plaque


def test_a_sign_of_another_page_is_ignored(story, heritage_index):
    plaque = issue_plaque(heritage_index)

    assert scanned_plaque(visit(plaque.code), story) is None


def test_the_page_that_took_the_place_of_another_knows_the_sign(story, market):
    plaque = issue_plaque(story)
    Plaque.objects.update(successor_key=market.translation_key)

    assert scanned_plaque(visit(plaque.code), market) == plaque


@pytest.mark.parametrize("code", ["", "22222", "\x00", "<script>", "x" * 10_000])
def test_anything_else_in_the_address_is_ignored_without_a_query(story, code, django_assert_num_queries):
    with django_assert_num_queries(0 if code != "22222" else 1):
        assert scanned_plaque(visit(code), story) is None


def test_a_template_says_which_sign_was_opened(story):
    plaque = issue_plaque(story)
    template = Template('{% include "plaques/scanned.html" %}')

    assert plaque.code in template.render(Context({"request": visit(plaque.code), "page": story}))
    assert template.render(Context({"request": visit(""), "page": story})).strip() == ""
    assert template.render(Context({"page": story})).strip() == ""


def test_the_page_says_which_sign_was_opened_and_stays_the_same_page(story, client):
    plaque = issue_plaque(story)
    page = client.get(f"/id/warisan/pura-maospahit/?plaque={plaque.code}").text

    assert f"<code>{plaque.code}</code>" in page
    canonical = re.search(r'<link rel="canonical" href="([^"]+)"', page)
    assert canonical[1].endswith("/id/warisan/pura-maospahit/")


def test_who_scanned_a_sign_is_told_that_the_page_waits_for_their_language(story, home_en, client):
    plaque = issue_plaque(story)
    words = '<p lang="en">This page is not told in your language yet; it is in Indonesian.</p>'

    assert words in client.get(f"{story.url}?plaque={plaque.code}").text
    assert words not in client.get(story.url).text


def test_a_page_told_in_every_language_says_nothing_of_languages(story_en, story, client):
    plaque = issue_plaque(story)

    assert "not told in your language" not in client.get(f"{story.url}?plaque={plaque.code}").text
