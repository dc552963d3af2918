"""Names in Aksara Bali: attested word by word, or left out."""

import re

import pytest

from home.demo_loader.reading import Demo

DEMO = Demo()
ATTESTED = {entry["word"]: entry for entry in DEMO["aksara"]}
NAMES = {slug: place for slug, place in DEMO.places.items() if "aksara" in place}


def test_some_names_are_written_in_aksara():
    assert {"pasar-badung", "tukad-badung"} <= set(NAMES)


@pytest.mark.parametrize("slug", NAMES)
def test_a_name_is_written_in_attested_words_in_the_order_of_its_title(slug):
    words = NAMES[slug]["title"]["id"].casefold().split()

    assert NAMES[slug]["aksara"] == " ".join(ATTESTED[word]["aksara"] for word in words)


@pytest.mark.parametrize("word", ATTESTED)
def test_a_word_is_of_the_balinese_block_and_says_where_it_is_attested(word):
    assert re.fullmatch("[\u1b00-\u1b7f]+", ATTESTED[word]["aksara"])
    assert all(re.match("https://", source["url"]) for source in ATTESTED[word]["sources"])
    assert ATTESTED[word]["sources"]
