"""Whatever the demo says rests on a sourced fact; checked on the YAML, without a database."""

import re

import pytest

from home.demo_loader.places import source_rows
from home.demo_loader.reading import Demo

DEMO = Demo()
FACTS = DEMO["facts"]["facts"]
LANGUAGES = {"id", "en"}


def statements(entry):
    """Every dictionary that lists its facts, however deep it lies."""
    if isinstance(entry, list):
        for part in entry:
            yield from statements(part)
    elif isinstance(entry, dict):
        if {"facts", "summary_facts", "best_hours_facts"} & set(entry):
            yield entry
        for part in entry.values():
            yield from statements(part)


def fact_ids(entry):
    for statement in statements(entry):
        for name in ("facts", "summary_facts", "best_hours_facts"):
            yield from (fact for fact in statement.get(name) or [] if isinstance(fact, str))


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

    assert {FACTS[fact]["status"] for fact in fact_ids(place)} == {"sourced"}
    assert place["summary_facts"]
    assert all(block["facts"] for block in place["body"] if not {"heading", "recording"} & set(block))
    assert all(row["facts"] for row in place.get("facts", []))


@pytest.mark.parametrize("name", ["trails", "info", "home"])
def test_facts_named_elsewhere_are_sourced(name):
    assert {FACTS[fact]["status"] for fact in fact_ids(DEMO[name])} == {"sourced"}


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


def test_the_dates_of_sources_can_be_said_in_every_language():
    dates = {str(source["date"]) for source in DEMO.sources.values() if "date" in source}
    assert all(re.fullmatch(r"\d{4}(-\d\d){0,2}", text) for text in dates)


def test_all_that_the_fixed_pages_hold_is_shown():
    """No words for which a page has no place."""
    shown = {"key", "title", "slugs", "summary", "summary_facts"}
    assert all(set(page) <= shown for page in DEMO["home"]["pages"])


def test_invented_vendors_say_so_in_their_names():
    assert all({"Contoh", "Fiktif"} & set(vendor["name"].split()) for vendor in DEMO["vendors"])


def test_what_is_referred_to_exists():
    places, sources = set(DEMO.places), set(DEMO.sources)
    for place in DEMO.places.values():
        assert set(place["related"]) <= places
        assert set(place.get("sources", [])) <= sources
    assert {plaque["place"] for plaque in DEMO["plaques"]} <= places
    assert {stop["place"] for trail in DEMO["trails"] for stop in trail["stops"]} <= places
