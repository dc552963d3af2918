"""From a page with an error on it to the page that says whom to tell."""

import pytest

from home.models import InfoPage, Navigation, NavigationItem
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def contact(home_id):
    return factories.add(home_id, InfoPage, title="Kontak", slug="kontak", summary="Ke mana menulis.")


@pytest.fixture
def navigation(indonesian, contact):
    navigation = Navigation.objects.create(locale=indonesian, contact=contact)
    NavigationItem.objects.create(navigation=navigation, page=contact, where="footer")
    return navigation


def read(client, address, **query):
    answer = client.get(address, query)
    assert answer.status_code == 200
    return answer.content.decode()


@pytest.mark.parametrize("name", ["story", "market", "vendor"])
def test_a_page_leads_to_where_its_errors_are_reported(client, navigation, site_tree, name):
    page = getattr(site_tree, name)
    assert f'href="/id/kontak/?about={page.get_url()}"' in read(client, page.get_url())


def test_there_the_page_is_named_with_its_whole_address(client, navigation, story):
    text = read(client, "/id/kontak/", about=story.get_url())
    assert "Pura Maospahit" in text
    assert story.full_url in text


def test_no_link_where_nobody_is_named_or_the_page_is_gone(client, navigation, story, contact):
    contact.unpublish()
    assert "?about=" not in read(client, story.get_url())
    Navigation.objects.update(contact=None)
    assert "?about=" not in read(client, story.get_url())


@pytest.mark.parametrize("path", ["https://example.org/", "/id/warisan/tidak-ada/", "//", "/en/", "kata"])
def test_nothing_of_a_made_up_question_is_shown(client, navigation, story, path):
    assert read(client, "/id/kontak/", about=path).count("note") == read(client, "/id/kontak/").count("note")


def test_a_page_that_is_not_public_is_not_named(client, navigation, story):
    story.unpublish()
    assert "Pura Maospahit" not in read(client, "/id/kontak/", about=story.get_url())


def test_a_page_can_be_passed_on_without_a_script(client, story):
    text = read(client, story.get_url())
    assert f'<p class="share-address">{story.full_url}</p>' in text
    assert "mailto:?subject=Pura%20Maospahit&amp;body=http%3A%2F%2F" in text
