"""What an editor typed, made harmless before any database sees it."""

from collections.abc import Iterable

from modelsearch.query import MATCH_NONE, And, Boost, Fuzzy, Not, Or, Phrase, PlainText, SearchQuery

from search.analysis import MOST_WORDS, clean

QUOTES = str.maketrans({'"': " "})


def harmless(query: str | SearchQuery) -> str | SearchQuery:
    """The same query without what raises; one that says nothing matches nothing.

    The empty string stays what it is: Wagtail answers it without asking the database.
    """
    if isinstance(query, str):
        return _words(query) or (query and MATCH_NONE)
    return _part(query) or MATCH_NONE


def _part(query: SearchQuery) -> SearchQuery | None:
    """A part of a query, or nothing where nothing is left of it."""
    match query:
        case PlainText():
            text = _words(query.query_string)
            return PlainText(text, operator=query.operator, boost=query.boost) if text else None
        case Phrase():
            text = _words(query.query_string)
            return Phrase(text) if text else None
        case Fuzzy():
            text = _words(query.query_string)
            return Fuzzy(text, operator=query.operator, unaccent=query.unaccent) if text else None
        case And() | Or():
            parts = _parts(query.subqueries)
            return type(query)(parts) if parts else None
        case Not():
            part = _part(query.subquery)
            return Not(part) if part else None
        case Boost():
            part = _part(query.subquery)
            return Boost(part, query.boost) if part else None
    return query


def _parts(queries: Iterable[SearchQuery]) -> list[SearchQuery]:
    """As many as anybody means: each more is a level deeper in the query of the database."""
    parts = (_part(query) for query in queries)
    return [part for part in parts if part][:MOST_WORDS]


def _words(text: str) -> str:
    """Without control characters, quotation marks, and what is neither letter nor figure."""
    words = clean(text.translate(QUOTES)).split()
    return " ".join(word for word in words if any(char.isalnum() for char in word))
