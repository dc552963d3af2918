"""The opening picture as browsers choose it."""

import re
from pathlib import Path

import pytest
from wagtail.images.tests.utils import get_test_image_file

from storytelling.media.models import ImageText, SiteImage
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def story(heritage_index, indonesian, settings, tmp_path):
    settings.MEDIA_ROOT = str(tmp_path)
    hero = SiteImage(title="Gapura", file=get_test_image_file(size=(1600, 1000)), credit="Dinas")
    hero.texts.set([ImageText(locale=indonesian, alt="Gapura bata merah.")])
    hero.save()
    return factories.add_story(heritage_index, hero=hero)


def sources(client, page, **headers):
    """Of each source of the opening picture: medium, type, widths."""
    text = client.get(page.url, headers=headers).content.decode()
    opening = re.search(r"<picture>(.*?)</picture>", text).group(1)
    found = re.findall(r'<source(?: media="([^"]*)")? type="image/(\w+)" srcset="([^"]*)"', opening)
    return [(medium, kind, re.findall(r"(\d+)w", srcset)) for medium, kind, srcset in found]


def test_a_phone_is_offered_a_closer_crop_first(client, story):
    assert sources(client, story) == [
        ("(width &lt; 54rem)", "avif", ["480", "640"]),
        ("", "avif", ["640", "1280", "1600"]),
        ("(width &lt; 54rem)", "webp", ["480", "640"]),
        ("", "webp", ["640", "1280", "1600"]),
    ]


def test_who_saves_data_gets_the_smallest_of_each_and_caches_know(client, story):
    assert {tuple(widths) for _medium, _kind, widths in sources(client, story, save_data="on")} == {
        ("480",),
        ("640",),
    }
    assert "Save-Data" in client.get(story.url)["Vary"]


@pytest.mark.parametrize("lost", ["missing", "damaged"])
def test_a_story_is_read_without_a_picture_whose_file_is_lost(client, story, caplog, lost):
    path = Path(story.hero.file.path)
    path.unlink() if lost == "missing" else path.write_bytes(b"no picture at all")
    answer = client.get(story.url)

    assert answer.status_code == 200
    assert story.summary in answer.text
    assert "<picture>" not in answer.text
    assert 'class="picture"' not in answer.text  # nor a frame without it
    assert "og:image" not in answer.text
    assert f"Picture {story.hero.pk} is left out" in caplog.text


def test_cards_of_a_story_whose_picture_is_lost_are_still_shown(client, story, heritage_index, home_id):
    Path(story.hero.file.path).unlink()

    for page in (heritage_index, home_id):
        answer = client.get(page.url)
        assert answer.status_code == 200
    assert story.title in client.get(heritage_index.url).text
