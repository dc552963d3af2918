"""Full text in PostgreSQL: one tsvector per page, fed with words and stems made in Python."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import connection

from search.analysis import is_balinese
from search.engines.base import SearchRequest
from search.engines.tables import TWINS, Fields, Query, TableEngine, rows
from search.questions import Words
from storytelling.searchable import SearchDocument

STEM = "~"
"""Stands before a stem, so that words and stems share one index and are told apart."""
LAST_POSITION = 16_000  # tsvector counts no further than 16,383
GAP = 2
"""Between title, about and body, so that no phrase runs over the edge."""
# Weights of the labels D, C, B, A; 1 divides by the logarithm of the length.
RANK = "ts_rank('{0.1, 0.25, 0.5, 1.0}', words, %s::tsquery, 1)"


class PostgresEngine(TableEngine):
    name = "postgres"
    both = " & "
    either = " | "

    def write(self, documents: Sequence[tuple[SearchDocument, Fields]]) -> None:
        values = [(document.page_id, document.locale, vector(fields)) for document, fields in documents]
        with connection.cursor() as cursor:
            cursor.executemany(
                "INSERT INTO search_words (page_id, locale, words) VALUES (%s, %s, %s::tsvector) "
                "ON CONFLICT (page_id) DO UPDATE SET locale = EXCLUDED.locale, words = EXCLUDED.words",
                values,
            )

    def erase(self, page_ids: Sequence[int]) -> None:
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM search_words WHERE page_id = ANY(%s)", [list(page_ids)])

    def clear(self) -> None:
        super().clear()
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM search_words")

    def page_ids(self) -> set[int]:
        return {page_id for (page_id,) in rows("SELECT page_id FROM search_words", [])}

    def exact(self, words: Words) -> str:
        return _phrase(words, "")

    def stemmed(self, stems: Words) -> str:
        return _phrase(stems, STEM)

    def languages(self) -> Sequence[str]:
        return [locale for (locale,) in rows("SELECT DISTINCT locale FROM search_words ORDER BY locale", [])]

    def matching(self, request: SearchRequest, language: str, *, scored: bool) -> Query:
        asked = self.expression(request, language, twins=True)
        score, params = "0.0", []
        if scored:
            score, params = RANK, [asked]
        if scored and request.question.has_twins:
            score = f"{TWINS} * {RANK} + {1 - TWINS} * {RANK}"
            params.append(self.expression(request, language, twins=False))
        found = "FROM search_words WHERE locale = %s AND words @@ %s::tsquery"
        return f"SELECT page_id, {score} AS score {found}", [*params, language, asked]


def vector(fields: Fields) -> str:
    """A tsvector as text: each word with its places and the weight of the field it stands in."""
    places: dict[str, list[str]] = {}
    at = 0
    for words, stems, weight, stem_weight in (
        (fields.title, fields.title_stems, "A", "B"),
        (fields.about, fields.about_stems, "B", "C"),
        (fields.body, fields.body_stems, "C", "D"),
    ):
        for word, stem in zip(words, stems, strict=True):
            at = min(at + 1, LAST_POSITION)
            places.setdefault(word, []).append(f"{at}{weight}")
            places.setdefault(STEM + stem, []).append(f"{at}{stem_weight}")
        at = min(at + GAP, LAST_POSITION)
    return " ".join(f"'{word}':{','.join(found)}" for word, found in places.items())


def make_table() -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE TABLE IF NOT EXISTS search_words "
            "(page_id integer PRIMARY KEY, locale varchar(20) NOT NULL, words tsvector NOT NULL)"
        )
        cursor.execute("CREATE INDEX IF NOT EXISTS search_words_gin ON search_words USING gin (words)")
        cursor.execute("CREATE INDEX IF NOT EXISTS search_words_locale ON search_words (locale)")


def drop_table() -> None:
    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE IF EXISTS search_words")


def _phrase(words: Words, mark: str) -> str:
    """Words in a row; a run of Balinese script also matches longer runs that begin like it."""
    *before, last = (f"'{mark}{word}'" for word in words)
    return " <-> ".join([*before, f"{last}:*" if is_balinese(words[-1]) else last])
