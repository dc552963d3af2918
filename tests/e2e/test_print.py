"""A story on paper."""

import re

import pytest

from heritage.models import HeritageStoryPage
from tests.e2e.look import HAS_LATE_SHEET

pytestmark = [pytest.mark.browser, pytest.mark.appearance]

LONGEST = 6  # of each language


@pytest.fixture(scope="module")
def longest(django_db_setup, django_db_blocker):
    with django_db_blocker.unblock():
        stories = sorted(
            HeritageStoryPage.objects.visible(), key=lambda page: len(str(page.body)), reverse=True
        )
        return [
            story.get_url()
            for language in ("id", "en")
            for story in [page for page in stories if page.locale.language_code == language][:LONGEST]
        ]


def test_the_longest_stories_print_on_two_pages_with_their_sources(browser, server, longest):
    page = browser.new_page()
    page.emulate_media(media="print")
    counted = {}
    for address in longest:
        page.goto(server + address)
        page.wait_for_function(HAS_LATE_SHEET)
        printed = page.pdf(prefer_css_page_size=True)
        counted[address] = len(re.findall(rb"/Type\s*/Page\b", printed))
        assert page.locator(".sources").is_visible() and page.locator(".on-paper").is_visible()
    page.close()
    assert set(counted.values()) <= {1, 2}, counted
