import re

import pytest
from django.urls import reverse

from storytelling.blocks.streams import StoryStream
from storytelling.settings import base


@pytest.fixture
def html(client, db):
    response = client.get(reverse("style_page"))
    assert response.headers["X-Robots-Tag"] == "noindex"
    return response.content.decode()


def test_every_block_of_a_story_is_shown(html):
    shown = re.findall(r'id="block-([a-z_]+)"', html)
    assert sorted(shown) == sorted(StoryStream().child_blocks)


def test_open_and_closed_are_both_shown(html):
    assert "state is-open" in html
    assert "state is-closed" in html


def test_it_is_no_part_of_the_site_that_the_city_runs():
    assert "storytelling.style_page" not in base.INSTALLED_APPS
