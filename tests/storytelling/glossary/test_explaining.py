"""Words of the glossary, explained where a story first uses them."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests import factories

pytestmark = pytest.mark.django_db
CANANG = '<a class="term" href="/id/glosarium/#canang-sari">canang</a>'


@pytest.fixture
def told(heritage_index, glossary_id):
    return factories.add_story(
        heritage_index,
        title="Pura Tua",
        body=[("heading", "Tentang canang"), ("paragraph", "<p>Ada canang di kios.</p>")] * 2,
    )


@pytest.fixture
def text_of(client):
    return lambda page: client.get(page.get_url()).content.decode()


def test_the_first_use_leads_to_the_glossary_and_the_meaning_comes_with_the_page(told, text_of):
    text = text_of(told)

    assert text.count(CANANG) == text.count('class="term"') == 1
    meaning = re.search(r'<div class="meaning" id="meaning-canang-sari".*?</div>', text, re.DOTALL)[0]
    assert "Sesaji kecil." in meaning and " popover>" in meaning
    assert 'popovertarget="meaning-canang-sari"' in meaning


def test_a_word_that_every_reader_knows_is_explained_in_the_other_language_alone(
    told, glossary_en, heritage_index_en, english, text_of
):
    english_story = factories.translate(told, english)

    assert '#kios"' not in text_of(told)
    assert '<a class="term" href="/en/glossary/#kios">kios</a>' in text_of(english_story)


def test_what_nobody_checked_is_explained_only_with_that_mark(told, canang, text_of):
    assert "perlu diperiksa" not in text_of(told)
    canang.checked = False
    canang.save()

    assert "perlu diperiksa" in text_of(told)


def test_a_changed_word_is_told_at_once(told, canang, indonesian, text_of):
    text_of(told)
    text = canang.texts.get(locale=indonesian)
    text.definition = "Sesaji setiap hari."
    text.save()

    assert "Sesaji setiap hari." in text_of(told)


def test_a_deleted_word_is_a_word_like_others(told, canang, text_of):
    text_of(told)
    canang.delete()

    assert 'class="term"' not in text_of(told)


def test_without_a_public_glossary_nothing_is_marked(told, glossary_id, text_of):
    glossary_id.unpublish()

    text = text_of(told)
    assert 'class="term"' not in text and "word-meanings" not in text


def test_explanations_cost_one_query(told, client):
    with_words = _queries(client, told)
    told.body = [("paragraph", "<p>Tanpa kata itu.</p>")]
    factories.publish(told)

    assert with_words == _queries(client, told) + 1


def _queries(client, page):
    client.get(page.get_url())
    with CaptureQueriesContext(connection) as asked:
        client.get(page.get_url())
    return len(asked)
