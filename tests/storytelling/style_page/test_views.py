import re
from pathlib import Path

import pytest
from django.conf import settings
from django.urls import reverse

from storytelling.blocks.streams import StoryStream
from storytelling.settings import base
from storytelling.style_page.chapters import CHAPTERS

ROOT = Path(settings.BASE_DIR)
SHEETS = sorted((ROOT / "static" / "css" / "components").glob("*.css"))
ROOMS = ("storytelling", "heritage", "riverwalk", "home", "search")

# Classes that no template of a page writes, and who does.
WRITTEN_ELSEWHERE = {
    "is-playing": "the player, while it plays",
    "is-heard": "the name, while it is said",
    "is-marked": "the map, at the pin and the entry under the pointer",
    "sketch": "the preview of a block, for editors",
}
# Parts of pages that the style page leaves out, and why.
NOT_SHOWN = {
    "blocks/place_link.html": "asks the database for its page; the style page writes it out",
    "components/head.html": "not to be seen",
    "plaques/scanned.html": "asks the database for its sign; its words are shown",
    "riverwalk/leaflet.html": "a sheet of its own, for print",
}


@pytest.fixture
def response(client, db):
    return client.get(reverse("style_page"))


@pytest.fixture
def html(response):
    assert response.headers["X-Robots-Tag"] == "noindex"
    return response.content.decode()


def classes_of(sheet: str) -> set[str]:
    selectors = re.sub(r"/\*.*?\*/|\{[^{}]*\}", " ", sheet, flags=re.DOTALL)
    return set(re.findall(r"\.([a-z][\w-]*)", selectors))


def test_every_class_of_every_component_is_shown(html):
    shown = {name for names in re.findall(r'\sclass="([^"]*)"', html) for name in names.split()}
    styled = {sheet.stem: classes_of(sheet.read_text()) for sheet in SHEETS}
    missing = {name: sorted(classes - shown - WRITTEN_ELSEWHERE.keys()) for name, classes in styled.items()}
    assert {name: classes for name, classes in missing.items() if classes} == {}


def test_every_part_of_a_page_is_shown(response):
    folders = [folder for room in ROOMS for folder in (ROOT / room).rglob("templates") if folder.is_dir()]
    parts = {
        path.relative_to(folder).as_posix()
        for folder in folders
        for path in folder.glob("*/*.html")
        if "{% extends" not in path.read_text() and "style_page" not in path.parts
    }
    shown = {template.name for template in response.templates}
    assert sorted(parts - shown) == sorted(NOT_SHOWN)


def test_every_block_of_a_story_is_shown(html):
    shown = re.findall(r'id="block-([a-z_]+)"', html)
    assert sorted(shown) == sorted(StoryStream().child_blocks)


def test_open_and_closed_are_both_shown(html):
    assert "state is-open" in html
    assert "state is-closed" in html


def test_no_id_stands_for_two_things(html):
    ids = re.findall(r'\sid="([^"]+)"', html)
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_each_chapter_has_an_address(client, db, chapter):
    response = client.get(reverse("style_chapter", args=[chapter]))
    assert response.content.decode().count('class="sample"') > 1


def test_it_is_no_part_of_the_site_that_the_city_runs():
    assert "storytelling.style_page" not in base.INSTALLED_APPS
