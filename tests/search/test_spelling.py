import pytest

from search.service import embedded
from search.spelling import corrected, distance


@pytest.fixture
def titles(db, document):
    embedded().index([document("Pasar Badung"), document("Pasar Kumbasari"), document("Pura Maospahit")])


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("psar badung", "pasar badung"),
        ("pasar kumbsari", "pasar kumbasari"),
        ("maopsahit!", "maospahit!"),
        ("mapahit", None),
        ("pur", None),
        ("xyzzy", None),
        ("", None),
    ],
)
def test_the_nearest_name_is_offered(titles, typed, meant):
    assert corrected(typed, known=lambda word: word in {"pasar", "badung"}) == meant


def test_words_that_are_known_stay(titles):
    assert corrected("psar", known=lambda word: True) is None


def test_words_of_the_glossary_are_offered_too(titles):
    assert corrected("cofee", known=lambda word: False, glossary=["coffee"]) == "coffee"


def test_what_is_no_longer_public_is_never_offered(engine, document):
    page = document("Rahasianya")
    engine.index([page])
    engine.remove([page.page_id])

    assert corrected("rahasinya", known=lambda word: False) is None


@pytest.mark.parametrize(
    ("one", "other", "slips"),
    [("pasar", "pasar", 0), ("psar", "pasar", 1), ("apsar", "pasar", 1), ("ab", "ca", 2)],
)
def test_slips_are_counted(one, other, slips):
    assert distance(one, other) == distance(other, one) == slips
