"""Whatever the demo says rests on a sourced fact; checked on the YAML, without a database."""

import re

import pytest

from home.demo_loader.places import source_rows
from home.demo_loader.reading import Demo, facts_named

DEMO = Demo()
FACTS = DEMO["facts"]["facts"]
LANGUAGES = {"id", "en"}

# Where sources differ: the answers that stand in the story in both languages, as numbers or as names.
ANSWERS = {
    "bale-kulkul-puri-pemecutan": [("ke-19", "early 19th century"), ("ke-20", "early 20th")],
    "dam-oongan": ["Ki Sawunggaling"],
    "ekowisata-subak-sembung": [("satu, dua, atau tiga", "one, two or three")],
    "inna-bali-heritage-hotel": ["1926", "1927", "1928", "70", "77", "175"],
    "lapangan-puputan-badung": [("menghadap selatan", "facing south"), ("ke utara", "north")],
    "masjid-asy-syuhada-serangan": ["200", ("ke-17", "17th century")],
    "masjid-raya-baiturrahmah": ["1890", "1907"],
    "monumen-bajra-sandhi": ["1987", "1988"],
    "museum-bali": ["1910", "1931", "1965", "1966", ("kain", "textiles"), ("uang", "money")],
    "museum-le-mayeur": ["1933", "1935"],
    "pasar-badung": [("04.00–17.00", "04:00 to 17:00"), ("24 jam", "round the clock"), "Peken Payuk"],
    "pasar-kreneng": ["1974", "1976", "1983"],
    "pasar-kumbasari": ["1974", "1976", "1977", "1978", "Peken Payuk"],
    "patung-catur-muka": [("granit", "granite"), ("padas", "paras"), ("lima meter", "five metres")],
    "pecinan-gajah-mada": ["Sing Bie", ("kelenteng", "temple")],
    "prasasti-blanjong": ["911", "913", "914", ("andesit", "andesite"), ("tufa", "tuff")],
    "pura-agung-jagatnatha": ["1953", "1968"],
    "pura-maospahit": ["1278", "1475", ("ke-16", "16th century")],
    "pura-sakenan": ["Mpu Kuturan", "Masula Masuli", "Dang Hyang Nirartha"],
    "pura-tambangan-badung": ["Batukaru", "Batur"],
    "puri-agung-denpasar-jaya-sabha": ["1788", ("tiga pasang angka", "Three pairs of figures")],
    "puri-agung-jro-kuta": ["1820", ("ke-18", "18th century")],
    "puri-agung-kesiman": ["1779", "1813"],
    "puri-agung-pemecutan": [("perintah rajanya", "order of its own ruler"), ("Belanda", "the Dutch")],
    "taman-werdhi-budaya": ["1973", "1976"],
    "tukad-badung": [("ditulis berbeda-beda", "printed in several ways")],
}


def texts(entry):
    if isinstance(entry, list):
        for part in entry:
            yield from texts(part)
    elif isinstance(entry, dict):
        if "id" in entry:
            yield entry
        else:
            for part in entry.values():
                yield from texts(part)


@pytest.mark.parametrize("slug", DEMO.places)
def test_every_sentence_about_a_place_rests_on_sourced_facts(slug):
    place = DEMO.places[slug]

    assert {FACTS[fact]["status"] for fact in facts_named(place)} == {"sourced"}
    assert place["summary_facts"]
    assert all(block["facts"] for block in place["body"] if not {"heading", "recording"} & set(block))
    assert all(row["facts"] for row in place.get("facts", []))


def test_facts_are_found_however_deep_they_lie():
    entry = {"summary_facts": ["a.01"], "body": [{"facts": ["a.02"]}], "facts": [{"facts": ["a.03"]}]}

    assert list(facts_named(entry)) == ["a.01", "a.02", "a.03"]


@pytest.mark.parametrize("name", ["trails", "info", "home"])
def test_facts_named_elsewhere_are_sourced(name):
    assert {FACTS[fact]["status"] for fact in facts_named(DEMO[name])} == {"sourced"}


@pytest.mark.parametrize(
    "name", ["trails", "info", "home", "vendors", "goods", "people", "pictures", "sounds"]
)
def test_both_languages_stand_side_by_side(name):
    assert all(set(text) == LANGUAGES for text in texts(DEMO[name]))


def test_summaries_fit_into_a_search_result():
    summaries = [entry["summary"][language] for entry in DEMO.places.values() for language in LANGUAGES]

    summaries += [page["summary"][language] for page in DEMO["home"]["pages"] for language in LANGUAGES]

    assert max(map(len, summaries)) <= 160


def test_every_place_has_sources_and_names_no_address_twice():
    for place in DEMO.places.values():
        rows = source_rows(DEMO.sources_of(place))
        assert rows, place["slug"]
        addresses = [row["url"].rstrip("/") for row in rows if row["url"]]
        assert len(addresses) == len(set(addresses))


@pytest.mark.parametrize("slug", ANSWERS)
@pytest.mark.parametrize("language", ["id", "en"])
def test_where_sources_differ_the_story_gives_each_answer(slug, language):
    story = " ".join(text[language] for text in texts(DEMO.places[slug]["body"])).replace("*", "")
    answers = [answer if isinstance(answer, str) else answer[language == "en"] for answer in ANSWERS[slug]]

    assert [answer for answer in answers if not re.search(rf"\b{re.escape(answer)}\b", story)] == []


def test_every_source_of_a_fact_is_shown_with_the_story():
    for place in DEMO.places.values():
        shown = {row["url"].rstrip("/") or row["title"] for row in source_rows(DEMO.sources_of(place))}
        sources = [DEMO.sources[key] for fact in facts_named(place) for key in FACTS[fact]["src"]]
        assert {source.get("url", "").rstrip("/") or source["title"] for source in sources} == shown


def test_every_picture_that_is_shown_has_words_in_both_languages():
    pictures = DEMO["pictures"]
    shown = {place["picture"] for place in DEMO.places.values()} | {
        trail["picture"] for trail in DEMO["trails"]
    }

    assert shown <= set(pictures)
    assert all(pictures[key]["alt"][language].strip() for key in pictures for language in LANGUAGES)


def test_the_dates_of_sources_can_be_said_in_every_language():
    dates = {str(source["date"]) for source in DEMO.sources.values() if "date" in source}
    assert all(re.fullmatch(r"\d{4}(-\d\d){0,2}", text) for text in dates)


def test_all_that_the_fixed_pages_hold_is_shown():
    """No words for which a page has no place."""
    shown = {"key", "title", "slugs", "summary", "summary_facts"}
    told = {"glossary": {"body"}}
    assert all(set(page) <= shown | told.get(page["key"], set()) for page in DEMO["home"]["pages"])


def test_invented_vendors_say_so_in_their_names():
    assert all({"Contoh", "Fiktif"} & set(vendor["name"].split()) for vendor in DEMO["vendors"])


def test_what_is_referred_to_exists():
    places = set(DEMO.places)
    assert {key for fact in FACTS.values() for key in fact["src"]} <= set(DEMO.sources)
    for place in DEMO.places.values():
        assert set(place["related"]) <= places
        assert "sources" not in place, "the loader takes them from the facts"
    assert {name["place"] for name in DEMO["names"]} <= places
    assert {plaque["place"] for plaque in DEMO["plaques"]} <= places
    assert {stop["place"] for trail in DEMO["trails"] for stop in trail["stops"]} <= places
