"""Words that mean the same to search: how an editor enters them."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from storytelling.glossary.models import GlossaryPage, WordTwins
from tests import factories


@pytest.mark.parametrize("words", ["pasar", "pasar, ", "pasar, Pasar", ",,"])
def test_one_word_alone_is_refused(words):
    with pytest.raises(ValidationError, match="words"):
        WordTwins(words=words).full_clean()


def test_a_list_without_commas_is_refused():
    with pytest.raises(ValidationError, match="words"):
        WordTwins(words=f"{'pasar market peken bazaar ' * 3}, toko").full_clean()


def test_spaces_and_doubles_are_put_right(db):
    twins = WordTwins(words=" pasar ,market,  night   market, pasar")
    twins.full_clean()

    assert twins.words == "pasar, market, night market"


def test_an_editor_adds_them_in_indonesian_and_finds_them_again(editor_client):
    address = reverse(WordTwins.snippet_viewset.get_url_name("add"))
    assert "Kata yang searti" in editor_client.get(address).content.decode()

    sent = editor_client.post(address, {"words": "lumbung, granary", "one_way": "on"})
    assert sent.status_code == 302
    assert WordTwins.objects.get(words="lumbung, granary").one_way

    found = editor_client.get(reverse(WordTwins.snippet_viewset.get_url_name("list")), {"q": "granar"})
    assert "lumbung, granary" in found.content.decode()
    assert "tukad, sungai" not in found.content.decode()


def test_they_stand_on_no_public_page(home_id, client):
    page = factories.add(home_id, GlossaryPage, title="Glosarium", slug="glosarium")
    WordTwins.objects.create(words="lumbung, granary")

    assert "granary" not in client.get(page.get_url()).content.decode()
