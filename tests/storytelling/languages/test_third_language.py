"""A third language is a setting, a catalogue, a locale in the admin and its translations: no code."""

import shutil
from datetime import date

import pytest
from django.urls import reverse
from django.utils import formats, translation
from wagtail.models import Locale

from storytelling import catalogues
from tests import factories


@pytest.fixture
def balinese_is_set(settings, tmp_path):
    """CONTENT_LANGUAGES=id,en,ban and compiled catalogues, as on a server."""
    shutil.copytree(catalogues.LOCALE, tmp_path / "locale", ignore=shutil.ignore_patterns("*.mo"))
    catalogues.compile_all(tmp_path / "locale")
    settings.LOCALE_PATHS = [tmp_path / "locale", *settings.LOCALE_PATHS]
    languages = [*settings.LANGUAGES, ("ban", "Basa Bali")]
    settings.LANGUAGES = settings.WAGTAIL_CONTENT_LANGUAGES = languages


@pytest.fixture
def balinese(balinese_is_set, editor_client):
    response = editor_client.post(reverse("wagtaillocales:add"), {"language_code": "ban"}, follow=True)
    assert response.status_code == 200
    return Locale.objects.get(language_code="ban")


def test_balinese_is_added_read_and_removed(client, editor_client, site_tree, balinese):
    assert client.get("/ban/").status_code == 404
    home = factories.translate(site_tree.home_id, balinese, {"title": "Badung"})
    factories.translate(site_tree.heritage_index, balinese, {"slug": "tetamian"})
    story = factories.translate(site_tree.story, balinese, {"title": "Pura Maospait"})

    page = client.get(story.get_url())
    text = page.content.decode()
    assert page.status_code == 200
    assert story.get_url().startswith("/ban/tetamian/")
    assert '<html lang="ban"' in text
    assert "Pura Maospait" in text
    assert f'hreflang="ban" href="{story.full_url}"' in client.get(site_tree.story.get_url()).content.decode()
    assert client.get("/", headers={"accept-language": "ban"}).url == "/ban/"
    assert client.get("/language/ban/").cookies["language"].value == "ban"
    assert client.get("/ban/pasar/pasar-badung/").status_code == 404

    home.delete()
    editor_client.post(reverse("wagtaillocales:delete", args=[balinese.pk]))
    assert not Locale.objects.filter(language_code="ban").exists()
    assert client.get("/ban/").status_code == 404
    assert client.get("/", headers={"accept-language": "ban"}).url == "/id/"
    assert client.get(site_tree.story.get_url()).status_code == 200


def test_without_the_setting_balinese_is_offered_nowhere(client, editor_client, home_id):
    response = editor_client.post(reverse("wagtaillocales:add"), {"language_code": "ban"})
    assert response.status_code == 200
    assert not Locale.objects.filter(language_code="ban").exists()
    assert client.get("/language/ban/").status_code == 404


@pytest.mark.parametrize(
    ("language", "day", "number"),
    [
        ("id", "5 Januari 2026", "1.234,5"),
        ("en", "5 January 2026", "1,234.5"),
        ("ban", "5 Januari 2026", "1.234,5"),
    ],
)
def test_dates_and_numbers_are_written_as_the_language_does(balinese_is_set, language, day, number):
    with translation.override(language):
        assert formats.date_format(date(2026, 1, 5)) == day
        assert formats.number_format(1234.5, 1, use_l10n=True, force_grouping=True) == number
