"""Nothing that anybody types or writes raises; runs on every engine."""

import hypothesis
import pytest
from hypothesis import HealthCheck, example, given
from hypothesis import strategies as st

from search import questions
from search.analysis import storable
from search.engines.base import SearchRequest

NO_TWINS = questions.Twins(())
HOSTILE = [
    '"',
    "\0",
    "   ",
    "pasar " * 1_000,
    "\ud800",
    "😀",
    "x" * 100_000,
    "title : a AND (b OR",
    'NEAR("a" "b", 5)',
    "' OR 1=1 --",
    "a:* & !b | <->",
    "*",
    "^a",
    "-a",
    "%_\\",
    "'",
    "{title} : x",
    '"" "',
    "\u202epasar",
    "ᬧᬸᬭ",
    "한국어 中文 العربية",
    "𠀀𪚥",
    "~pasar",
    "´`¨",
]


def shortly(text):
    return ascii(text[:12])


def request(text, **narrow):
    return SearchRequest(questions.read(text, NO_TWINS), **narrow)


@pytest.mark.parametrize("text", HOSTILE, ids=shortly)
def test_hostile_text_is_answered(engine, document, text):
    engine.index([document("Pasar Badung"), document("Temple", locale="en")])

    for any_word in (False, True):
        engine.search(request(text, any_word=any_word, kinds=(text[:100],)))
    engine.suggest(text, "id")


@pytest.mark.parametrize("text", HOSTILE, ids=shortly)
def test_hostile_documents_are_kept(engine, document, text):
    page = document(storable(f"Judul {text[:200]}"), storable(text), variants=(storable(text[:200]),))
    engine.index([page])

    assert [hit.page_id for hit in engine.search(request("judul")).hits] == [page.page_id]


@given(text=st.text(max_size=300), twins=st.lists(st.lists(st.text(max_size=20), max_size=3), max_size=3))
@example(text="pasar", twins=[["pasar", "\0"]])
@hypothesis.settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_nothing_anybody_types_raises(engine, text, twins):
    question = questions.read(text, questions.Twins(twins))
    engine.search(SearchRequest(question, locale=text[:5], goods=(text,)))
    engine.suggest(text, "id")


@given(words=st.lists(st.text("aiupsrngkt", min_size=3, max_size=9), min_size=1, max_size=5))
@hypothesis.settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_word_of_a_page_finds_it(engine, document, words):
    page = document("Judul", " ".join(words))
    engine.index([page])

    for word in words:
        found = engine.search(request(word, size=500)).hits
        assert page.page_id in [hit.page_id for hit in found]
    engine.remove([page.page_id])
