"""One spelling per name, and sentences that can be read in one breath; checked on the YAML."""

import re
from pathlib import Path

import pytest
import yaml

from home.demo_loader.reading import FOLDER, Demo
from tests.bench.reading import (
    LANGUAGES,
    body_words,
    english_syllables,
    indonesian_syllables,
    is_long,
    passages,
    sentences,
    sourced_words,
    words,
)

# What we write: what we do not. Other spellings belong into the fields `variants` and `also` alone.
SPELLINGS = {
    "Asy-Syuhada": ["Assyuhada", "As-Syuhada", "Ass Syuhada"],
    "Baiturrahmah": ["Baiturrahman", "Baiturahmah"],
    "Bajra Sandhi": ["Bajrasandi", "Bajrasandhi", "Bajra Sandi", "Bajera Sandhi"],
    "Banjar Grenceng": ["Gerenceng", "Gerènceng"],
    "Bhineka Djaja": ["Bhinneka Djaja", "Bhineka Jaya", "Bhinneka Jaya"],
    "Blanjong": ["Belanjong", "Blandjong"],
    "Catur Muka": ["Catur Mukha", "Caturmuka", "Caturmukha"],
    "cendera mata": ["cenderamata"],
    "Dang Hyang Nirartha": ["Danghyang Nirartha", "Dang Hyang Nirarta"],
    "Gajah Mada": ["Gajahmada", "Gadjah Mada"],
    "Jagatnatha": ["Jagat Natha", "Jagatnata", "Jagat Nata"],
    "Jro Kuta": ["Jero Kuta", "Jrokuta", "Jerokuta"],
    "Kala Tri Semaya": ["Kala Trisemaya", "Kalatrisemaya"],
    "kelenteng": ["klenteng"],
    "Kertalangu": ["Kerthalangu"],
    "Kesiman": ["Kasiman"],
    "Kreneng": ["Kereneng"],
    "Kumbasari": ["Kumba Sari"],
    "Le Mayeur": ["Lemayeur", "Le Mayer", "Le Meyeur", "LeMayeur"],
    "Maospahit": ["Maospait", "Mospahit", "Mauspahit"],
    "Ngerebong": ["Ngrebong", "Pengrebongan", "Pengerebongan"],
    "Ni Pollok": ["Ni Polok", "Ni Polloq"],
    "Oongan": ["Wongan"],
    "Pasar Sindhu": ["Pasar Sindu"],
    "Pemecutan": ["Pamecutan"],
    "puputan": ["poepoetan"],
    "Puri Jambe Ksatrya": ["Jambe Ksatria", "Jambe Kesatria", "Jambe Satria"],
    "Sakenan": ["Sekenan", "Sakénan"],
    "Satria": ["Puri Ksatria", "Puri Kesatria"],
    "Tainsiat": ["Taensiat"],
    "Tiochiu": ["Tiociu", "Tio Ciu", "Teociu"],
    "Tukad Badung": ["Tukad Badoeng", "Sungai Badung", "Sungai Tukad Badung", "Badung River"],
    "Tukad Tagtag": ["Tag-tag"],
    "Ukhuwwah": ["Ukhuwah"],
    "Wita": ["WITA"],
}
MAY_DIFFER = {"variants", "also", "slug", "slugs", "sources", "related"}
"""Fields of other spellings, and keys that nobody reads."""
PARAGRAPH_WORDS, SENTENCE_WORDS, HEADING_WORDS = 130, 45, 5
LONG_STORIES, LONGEST_STORY = 24, 900
TIMES_ITS_FACTS = 4  # what a story may make of its material
STYLE_SHEET = Path(__file__).resolve().parents[2] / "docs" / "editors.md"

FILES = sorted({*FOLDER.rglob("*.yaml")} - {FOLDER / "facts.yaml"})  # titles of sources are theirs
DEMO = Demo()
PASSAGES = list(passages(DEMO))


def written(entry):
    """Every string that a visitor may meet."""
    if isinstance(entry, str):
        yield entry
    elif isinstance(entry, list):
        for part in entry:
            yield from written(part)
    elif isinstance(entry, dict):
        for name, part in entry.items():
            if name not in MAY_DIFFER:
                yield from written(part)


def misspelt(text):
    return [
        wrong
        for variants in SPELLINGS.values()
        for wrong in variants
        if re.search(
            rf"\b{re.escape(wrong)}\b", text.replace("*", ""), 0 if wrong.isupper() else re.IGNORECASE
        )
    ]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_name_has_one_spelling(path):
    entry = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)

    assert {text: found for text in written(entry) if (found := misspelt(text))} == {}


def test_a_wrong_spelling_would_be_found_between_marks_and_in_capitals():
    assert misspelt("di *Pura Mospahit*, GADJAH MADA") == ["Gadjah Mada", "Mospahit"]
    assert misspelt("Pura Maospahit di Jalan Gajah Mada") == []


def test_the_name_we_write_is_not_forbidden_elsewhere():
    assert [name for name in SPELLINGS if misspelt(name)] == []


def test_what_the_style_sheet_forbids_is_looked_for():
    chapter = STYLE_SHEET.read_text(encoding="utf-8").partition("\n## 4.")[2].partition("\n## 5.")[0]
    rows = [row.strip("|").split("|") for row in chapter.splitlines() if row.startswith("|")][2:]
    forbidden = [name.strip() for row in rows for name in re.split("[,;]", row[1])]

    assert len(rows) > 10
    assert [name for name in forbidden if not misspelt(name)] == []


def test_enough_stories_are_long():
    assert sum(map(is_long, DEMO.places.values())) >= LONG_STORIES


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_story_is_too_long_or_made_of_too_little(language):
    counted = {slug: body_words(place, language) for slug, place in DEMO.places.items()}
    bounds = {slug: sourced_words(place, DEMO.facts) for slug, place in DEMO.places.items()}

    assert {slug for slug, count in counted.items() if count > LONGEST_STORY} == set()
    assert {slug for slug, count in counted.items() if count > TIMES_ITS_FACTS * bounds[slug]} == set()


def test_the_same_fact_told_twice_is_not_twice_the_material():
    facts = {"a.01": {"words": 10}, "a.02": {"words": 5}}
    place = {"summary_facts": ["a.01"], "body": [{"facts": ["a.01", "a.02"]}], "facts": [{"facts": ["a.02"]}]}

    assert sourced_words(place, facts) == 15


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_paragraph_is_too_long(language):
    counted = {passage.words[language]: len(words(passage.words[language])) for passage in PASSAGES}

    assert {text: count for text, count in counted.items() if count > PARAGRAPH_WORDS} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_heading_is_too_long(language):
    pages = [*DEMO.places.values(), *DEMO["info"]]
    headings = [block["heading"][language] for page in pages for block in page["body"] if "heading" in block]

    assert [text for text in headings if len(words(text)) > HEADING_WORDS] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_too_long(language):
    said = [(passage.where, said) for passage in PASSAGES for said in sentences(passage.words[language])]

    assert [(where, text) for where, text in said if len(words(text)) > SENTENCE_WORDS] == []


def test_sentences_end_at_full_stops_but_not_at_those_of_initials_and_hours():
    text = 'Dari Jalan W. R. Supratman No. 5 pukul 04.00. Kata babad: "Ya." Lalu ke Jl. Surabi.'

    assert sentences(text) == [
        "Dari Jalan W. R. Supratman No. 5 pukul 04.00.",
        'Kata babad: "Ya."',
        "Lalu ke Jl. Surabi.",
    ]


@pytest.mark.parametrize(
    ("word", "heard"), [("temple", 2), ("stone", 1), ("market", 2), ("carved", 1), ("a", 1), ("gates", 1)]
)
def test_english_syllables_are_about_right(word, heard):
    assert english_syllables(word) == heard


@pytest.mark.parametrize(("word", "heard"), [("pantai", 2), ("pulau", 2), ("bercerita", 4), ("dua", 2)])
def test_indonesian_syllables_are_about_right(word, heard):
    assert indonesian_syllables(word) == heard
