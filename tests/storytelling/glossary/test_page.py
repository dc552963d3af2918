"""The glossary as visitors and searchers find it."""

import json
import re

import pytest
from django.core.exceptions import ValidationError

from search.models import SearchEntry
from tests.storytelling.glossary.conftest import add_term

pytestmark = pytest.mark.django_db


def text_of(client, page):
    return client.get(page.get_url()).content.decode()


def entry_of(text, slug):
    return re.search(rf'<div id="{slug}">.*?</div>', text, re.DOTALL)[0]


def test_a_word_is_explained_and_called_by_its_names_in_both_languages(client, glossary_en):
    entry = entry_of(text_of(client, glossary_en), "canang-sari")

    assert '<dfn lang="ban">canang sari</dfn>' in entry
    assert "A small offering." in entry and "CHA-nang SA-ri" in entry
    assert '<span lang="id">canang, sesajen</span>' in entry and "daily offering" in entry


def test_how_a_word_is_said_is_told_to_guests_alone(client, glossary_id):
    assert "CHA-nang" not in text_of(client, glossary_id)


def test_what_nobody_checked_says_so(client, glossary_en):
    text = text_of(client, glossary_en)

    assert "to be checked" in entry_of(text, "kios")
    assert "to be checked" not in entry_of(text, "canang-sari")


def test_words_stand_by_the_alphabet_under_letters_to_jump_to(client, glossary_id, indonesian):
    add_term("Banjar", {indonesian: {"definition": "Warga."}})
    add_term("atap", {})

    text = text_of(client, glossary_id)

    assert re.findall(r'<h2 id="letter-(\w)">', text) == ["b", "c", "k"]
    assert all(f'href="#letter-{letter}"' in text for letter in "bck")


def test_one_subject_can_be_chosen_and_an_unknown_one_is_everything(client, glossary_id):
    def words(query):
        return [entry.term for entry in client.get(f"{glossary_id.get_url()}?{query}").context["entries"]]

    assert words("group=offering") == ["canang sari"]
    assert words("group=nonsense") == ["canang sari", "kios"]


def test_machines_are_told_the_checked_words_with_their_addresses(client, glossary_en):
    data = [
        json.loads(found)
        for found in re.findall(
            r'<script type="application/ld\+json">(.*?)</script>', text_of(client, glossary_en), re.DOTALL
        )
    ]
    (told,) = [each for each in data if each["@type"] == "DefinedTermSet"]

    assert [term["name"] for term in told["hasDefinedTerm"]] == ["canang sari"]
    assert told["hasDefinedTerm"][0]["url"].endswith("/en/glossary/#canang-sari")


def test_the_words_are_found_by_search_as_they_change(glossary_id, canang):
    def indexed():
        return SearchEntry.objects.get(page_id=glossary_id.pk).body

    assert "Sesaji kecil." in indexed()

    text = canang.texts.get(locale=glossary_id.locale)
    text.definition = "Sesaji harian."
    text.save()

    assert "Sesaji harian." in indexed()


def test_the_page_costs_the_same_for_few_and_many_words(
    client, glossary_id, indonesian, english, django_assert_num_queries, django_assert_max_num_queries
):
    client.get(glossary_id.get_url())
    with django_assert_max_num_queries(12) as few:
        client.get(glossary_id.get_url())
    for number in range(50):
        add_term(f"kata {number}", {indonesian: {"definition": "Kata."}, english: {"definition": "Word."}})

    with django_assert_num_queries(len(few)):
        client.get(glossary_id.get_url())


def test_a_word_belongs_to_a_known_subject(canang):
    canang.group = "weather"

    with pytest.raises(ValidationError):
        canang.full_clean()
