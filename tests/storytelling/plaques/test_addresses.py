"""The pages behind signs, read as plain rows: the same answers as the rule of the whole site."""

import re

import pytest
from django.conf import settings as site
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from wagtail.models import Page, PageViewRestriction

from storytelling.pages.querysets import visible_pages
from storytelling.plaques.addresses import Address, Addresses, Gone

pytestmark = pytest.mark.django_db
LANGUAGES = [code for code, _name in site.LANGUAGES]


def test_a_page_is_read_in_one_query_however_many_there_are(site_tree, django_assert_num_queries):
    keys = {page.translation_key for page in Page.objects.all()}
    with django_assert_num_queries(1):
        many = Addresses(keys, "en")
        assert many.of(site_tree.story.translation_key).path == "/en/heritage/maospahit-temple/"


def test_restrictions_are_no_further_query(site_tree, django_assert_num_queries):
    for page in (site_tree.market, site_tree.heritage_index):
        PageViewRestriction.objects.create(page=page, restriction_type="login")
    with django_assert_num_queries(1):
        Addresses([site_tree.story.translation_key], "en")


def test_a_page_is_told_in_the_language_asked_for_else_in_the_first_it_has(site_tree):
    keys = [site_tree.story.translation_key, site_tree.market.translation_key]
    addresses = Addresses(keys, "en")

    assert [addresses.of(key) for key in keys] == [
        Address("Maospahit Temple", "/en/heritage/maospahit-temple/", "en"),
        Address("Pasar Badung", "/id/pasar/pasar-badung/", "id"),
    ]


def test_nothing_is_asked_for_nothing(site_tree):
    addresses = Addresses([], "id")

    assert addresses.of(site_tree.story.translation_key) is None
    assert addresses.why_gone(site_tree.story.translation_key) is Gone.DELETED


places = st.sampled_from(
    ["home_id", "home_en", "heritage_index", "heritage_index_en", "story", "story_en", "market"]
)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    closed=st.sets(places, max_size=3), drafts=st.sets(places, max_size=3), asked=st.sampled_from(LANGUAGES)
)
def test_a_sign_opens_what_the_rest_of_the_site_shows_and_nothing_else(site_tree, closed, drafts, asked):
    pages = {name: getattr(site_tree, name) for name in vars(site_tree)}
    for name in closed:  # without its signals, which would close the translations too
        PageViewRestriction.objects.bulk_create(
            [PageViewRestriction(page=pages[name], restriction_type="login")]
        )
    Page.objects.filter(pk__in=[pages[name].pk for name in drafts]).update(live=False)
    try:
        shown = set(visible_pages().values_list("translation_key", "locale__language_code"))
        keys = {page.translation_key for page in pages.values()}
        addresses = Addresses(keys, asked)
        for key in keys:
            languages = {language for shown_key, language in shown if shown_key == key}
            found = addresses.of(key)
            assert (found.language if found else None) == next(
                (code for code in [asked, *LANGUAGES] if code in languages), None
            )
    finally:
        PageViewRestriction.objects.all().delete()
        Page.objects.filter(pk__in=[page.pk for page in pages.values()]).update(live=True)


tails = st.one_of(
    st.text(max_size=40),
    st.from_regex(r"([\w-]+/){0,4}", fullmatch=True),
    st.sampled_from(["/evil.example/", "//evil.example", "../..", "\\\\e/", "http://evil.example/"]),
)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(tail=tails)
def test_whatever_a_page_is_called_its_address_stays_on_the_site(story, home_id, tail):
    """A shell can write what no form lets pass: that is no page at all, or one of this site."""
    Page.objects.filter(pk=story.pk).update(url_path=home_id.url_path + tail.replace("\x00", ""))
    found = Addresses([story.translation_key], "id").of(story.translation_key)

    if found is not None:
        assert re.fullmatch(r"/id/([\w%-]+/)*", found.path, re.ASCII)
