"""The menus of a language."""

import pytest
from django.utils.translation import override

from home.models import Navigation, NavigationItem
from home.navigation import menus

pytestmark = pytest.mark.django_db


@pytest.fixture
def navigation(indonesian, heritage_index, story):
    navigation = Navigation.objects.create(locale=indonesian, tagline="Kota di utara pasar")
    NavigationItem.objects.create(navigation=navigation, page=heritage_index, sort_order=0)
    NavigationItem.objects.create(navigation=navigation, page=story, label="Cerita", where="footer")
    return navigation


def test_items_stand_in_header_and_footer_under_their_label(navigation, rf):
    with override("id"):
        found = menus(rf.get("/id/"))
    assert [link.label for link in found.header] == ["Warisan"]
    assert [link.label for link in found.footer] == ["Cerita"]
    assert found.tagline == "Kota di utara pasar"


def test_the_menu_marks_the_page_and_its_section(navigation, heritage_index, story, rf):
    with override("id"):
        assert menus(rf.get("/id/"), heritage_index).header[0].is_current
        inside = menus(rf.get("/id/"), story).header[0]
    assert inside.is_section
    assert not inside.is_current


def test_what_is_not_public_leaves_the_menu(navigation, story, rf):
    story.unpublish()
    with override("id"):
        assert menus(rf.get("/id/")).footer == []


def test_another_language_has_its_own_menu(navigation, rf):
    with override("en"):
        assert menus(rf.get("/en/")).header == []
