"""Documents that need no pages, and the engine of the database the tests run on."""

import pytest
from django.core.management import call_command

from search import names, questions
from search.engines.base import SearchRequest
from search.service import embedded
from storytelling.searchable import SearchDocument


@pytest.fixture
def engine(db):
    names.forget()
    yield embedded()
    names.forget()


@pytest.fixture
def document():
    """Make a document; page ids count up from one that no page of the tests reaches."""
    numbers = iter(range(900_001, 1_000_000))

    def make(title, body="", **facts):
        return SearchDocument(**{"page_id": next(numbers), "locale": "id", **facts}, title=title, body=body)

    return make


@pytest.fixture
def ask(engine):
    """Ask the engine and get the page ids, best first."""

    def ids(text, twins=(), **narrow):
        question = questions.read(text, questions.Twins(twins), names.protected())
        return [hit.page_id for hit in engine.search(SearchRequest(question, **narrow)).hits]

    return ids


@pytest.fixture
def status():
    """Drift must be zero, whatever happened before."""
    return lambda: call_command("search_status", verbosity=0)
