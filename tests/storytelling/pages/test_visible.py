"""What the public may see costs the same in a large city as in a small one."""

import pytest
from django.db import connection
from wagtail.models import Page, PageViewRestriction

from storytelling.pages.querysets import visible_pages
from tests import factories


def steps(pks) -> int:
    """Instructions that SQLite goes through to read these pages."""
    counted = 0

    def count():
        nonlocal counted
        counted += 1

    connection.connection.set_progress_handler(count, 1)
    try:
        assert len(visible_pages().filter(pk__in=pks)) == len(pks)
    finally:
        connection.connection.set_progress_handler(None, 1)
    return counted


@pytest.mark.skipif(connection.vendor != "sqlite", reason="counts the steps of SQLite")
@pytest.mark.parametrize("restricted", [False, True])
def test_to_ask_who_may_see_a_page_does_not_read_all_others(heritage_index, restricted):
    pages = [factories.add_story(heritage_index) for _ in range(5)]
    if restricted:
        hidden = factories.add_story(heritage_index)
        PageViewRestriction.objects.create(page=hidden, restriction_type=PageViewRestriction.LOGIN)
    pks = [page.pk for page in pages]
    few = steps(pks)
    root = Page.objects.get(pk=heritage_index.pk)
    for number in range(60):
        root.add_child(instance=Page(title=f"Page {number}", locale=heritage_index.locale))

    assert steps(pks) < 1.1 * few
