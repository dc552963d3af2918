"""The site among the apps of a device."""

import json

import pytest
from django.contrib.staticfiles import finders
from django.test import Client
from PIL import Image, ImageChops

from storytelling.app_icons import ICONS, TOUCH_ICON, draw

LANGUAGES = ["id", "en"]


def manifest(language):
    answer = Client().get(f"/{language}/manifest.webmanifest")
    assert answer.status_code == 200
    assert answer["Content-Type"] == "application/manifest+json"
    assert "max-age" in answer["Cache-Control"]
    assert not answer.cookies
    return json.loads(answer.content)


@pytest.mark.django_db
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_is_an_app_of_its_own(site_tree, language):
    found = manifest(language)
    assert found["lang"] == language
    assert found["id"] == found["start_url"] == f"/{language}/"
    assert found["description"] == {"id": "Kota.", "en": "A city."}[language]
    assert found["name"] and len(found["short_name"]) <= 12
    assert found["theme_color"] == found["background_color"]


@pytest.mark.django_db
def test_its_shortcuts_lead_to_what_is_public(site_tree):
    by_name = {shortcut["name"]: shortcut["url"] for shortcut in manifest("id")["shortcuts"]}
    assert by_name == {
        "Warisan": "/id/warisan/",
        "Pasar": "/id/pasar/",
        "Cari": "/id/cari/",
        "Masukkan kode": "/q/?lang=id",
    }
    assert all(Client().get(address).status_code == 200 for address in by_name.values())
    site_tree.heritage_index.unpublish()
    assert "Warisan" not in [shortcut["name"] for shortcut in manifest("id")["shortcuts"]]


@pytest.mark.django_db
def test_a_language_without_a_front_door_has_none(home_id):
    assert Client().get("/en/manifest.webmanifest").status_code == 404


@pytest.mark.django_db
def test_every_page_names_the_manifest_of_its_language_and_its_policy_allows_it(site_tree):
    for page in (site_tree.story, site_tree.story_en):
        answer = Client().get(page.get_url())
        language = page.locale.language_code
        assert f'<link rel="manifest" href="/{language}/manifest.webmanifest">' in answer.text
        assert "default-src 'self'" in answer["Content-Security-Policy"]
        assert "manifest-src" not in answer["Content-Security-Policy"]


@pytest.mark.django_db
def test_its_icons_are_there_in_the_sizes_it_says(home_id):
    icons = manifest("id")["icons"]
    assert {icon["purpose"] for icon in icons} == {"any", "maskable"}
    for icon in icons:
        path = finders.find(icon["src"].removeprefix("/static/"))
        assert path
        if icon["type"] == "image/png":
            with Image.open(path) as picture:
                assert icon["sizes"] == f"{picture.width}x{picture.height}"


@pytest.mark.parametrize("icon", [*ICONS, TOUCH_ICON], ids=lambda icon: icon.file)
def test_an_icon_is_what_its_drawing_says(icon):
    """Few colours are kept, so edges may differ a little."""
    with Image.open(finders.find(f"img/{icon.file}")) as kept:
        difference = ImageChops.difference(
            kept.convert("RGBA").convert("RGB"), draw(icon).convert("RGB")
        ).convert("L")
    assert sum(difference.histogram()[48:]) < 0.01 * icon.pixels**2


def test_a_maskable_icon_fills_its_square_and_keeps_to_its_middle():
    picture = draw(next(icon for icon in ICONS if icon.purpose == "maskable"))
    ground = picture.getpixel((0, 0))
    assert ground[3] == 255
    solid = Image.new("RGBA", picture.size, ground)
    left, top, right, bottom = ImageChops.difference(picture, solid).convert("RGB").getbbox()
    middle, radius = picture.width / 2, 0.4 * picture.width
    corners = [(x - middle, y - middle) for x in (left, right) for y in (top, bottom)]
    assert all((x * x + y * y) ** 0.5 <= radius for x, y in corners)


def test_programs_that_read_no_page_find_an_icon_at_the_old_address():
    answer = Client().get("/favicon.ico")
    assert answer.status_code == 302
    assert finders.find(answer["Location"].removeprefix("/static/"))
