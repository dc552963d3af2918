"""Full text in PostgreSQL: one tsvector per page, fed with words and stems made in Python."""

from __future__ import annotations

from collections.abc import Sequence
from heapq import nlargest

from django.db import connection

from search.analysis import is_balinese
from search.engines.base import LAST_RESULT, SearchRequest
from search.engines.tables import FACTS, Found, Statement, TableEngine, rows
from search.engines.words import TWINS, Fields
from search.questions import Words
from storytelling.searchable import SearchDocument

STEM = "~"
"""Stands before a stem, so that words and stems share one index and are told apart."""
LAST_POSITION = 16_000  # tsvector counts no further than 16,383
GAP = 2
"""Between title, about and body, so that no phrase runs over the edge."""
LANGUAGE = "@"
"""Stands before the language of a page, a word like the others, so that one index answers all."""
WEIGHTS = "'{0.1, 0.25, 0.5, 1.0}'"  # of the labels D, C, B, A
BY_LENGTH = 1  # divides by the logarithm of the length
WAITING = 1024
"""Kilobytes of words, some 130 pages, that wait to be sorted into the index together. Entering a page takes a
tenth of the time, and reading through all that waits takes a question a tenth of a millisecond."""


class PostgresEngine(TableEngine):
    name = "postgres"
    both = " & "
    either = " | "

    def write(self, documents: Sequence[tuple[SearchDocument, Fields]]) -> None:
        values = [
            (document.page_id, vector(fields.head), vector(fields, document.locale))
            for document, fields in documents
        ]
        with connection.cursor() as cursor:
            cursor.executemany(
                "INSERT INTO search_words (page_id, head, words) VALUES (%s, %s::tsvector, %s::tsvector) "
                "ON CONFLICT (page_id) DO UPDATE SET head = EXCLUDED.head, words = EXCLUDED.words",
                values,
            )

    def erase(self, page_ids: Sequence[int]) -> None:
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM search_words WHERE page_id = ANY(%s)", [list(page_ids)])

    def clear(self) -> None:
        super().clear()
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM search_words")

    def settle(self) -> None:
        with connection.cursor() as cursor:
            cursor.execute("SELECT gin_clean_pending_list('search_words_gin')")

    def page_ids(self) -> set[int]:
        return {page_id for (page_id,) in rows("SELECT page_id FROM search_words", [])}

    def exact(self, words: Words) -> str:
        return _phrase(words, "")

    def stemmed(self, stems: Words) -> str:
        return _phrase(stems, STEM)

    def matching(self, request: SearchRequest, language: str) -> Statement:
        """Scored by names and summary alone: bodies are long, and thousands of them slow to read."""
        found = (
            f"m.score, {FACTS} FROM search_matching(%s::tsquery, %s::tsquery) m "
            "JOIN search_entryfacts f ON f.entry_id = m.page_id"
        )
        asked, any_name, _ = self._asked(request, language)
        return found, [asked, any_name]

    def ranked(self, request: SearchRequest, found: list[Found]) -> list[Found]:
        """Those that anybody can turn to, scored by all their words."""
        if not request.question or not found:
            return found
        likely = nlargest(LAST_RESULT, found) if len(found) > LAST_RESULT else found
        twins = [row.twin for row in likely]
        parts, params = [], [twins]
        for language, weight in self.languages(request):
            parts.append(
                f"SELECT twin, {weight} * search_score(words, %s::tsquery, %s::tsquery) "
                f"FROM likely WHERE words @@ %s::tsquery"
            )
            asked, any_name, said = self._asked(request, language)
            params += [any_name, said, asked]
        # Row by row: read as a whole, the table costs far more than the planner thinks.
        likely_words = (
            "WITH likely AS MATERIALIZED (SELECT f.twin, w.words FROM search_entryfacts f, "
            "LATERAL (SELECT words FROM search_words WHERE page_id = f.entry_id OFFSET 0) w "
            "WHERE f.twin = ANY(%s)) "
        )
        scores: dict[int, float] = {}
        for twin, score in rows(likely_words + " UNION ALL ".join(parts), params):
            scores[twin] = max(score, scores.get(twin, 0.0))
        return [row._replace(score=row.bonus + scores.get(row.twin, 0.0)) for row in likely]

    def _asked(self, request: SearchRequest, language: str) -> list[str | None]:
        """What must match; then what scores: any name of the things, and the very words if they differ."""
        any_name = self.expression(request, language, twins=True)
        said = self.expression(request, language, twins=False) if request.question.has_twins else None
        return [f"{_language(language)} & ({any_name})", any_name, said]


def vector(fields: Fields, language: str = "") -> str:
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
    found = [f"'{word}':{','.join(some)}" for word, some in places.items()]
    return " ".join([*found, _language(language)] if language else found)


def make_table() -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE TABLE IF NOT EXISTS search_words "
            "(page_id integer PRIMARY KEY, head tsvector NOT NULL, words tsvector NOT NULL)"
        )
        cursor.execute(
            "CREATE INDEX IF NOT EXISTS search_words_gin ON search_words USING gin (words) "
            f"WITH (fastupdate = on, gin_pending_list_limit = {WAITING})"
        )


def make_functions() -> None:
    """The planner does not know that long words lie outside the row, and would rather read all of them."""
    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE OR REPLACE FUNCTION search_score(words tsvector, any_name tsquery, said tsquery) "
            "RETURNS double precision LANGUAGE sql IMMUTABLE AS $$ SELECT CASE WHEN said IS NULL "
            f"THEN ts_rank({WEIGHTS}, words, any_name, {BY_LENGTH}) "
            f"ELSE {TWINS} * ts_rank({WEIGHTS}, words, any_name, {BY_LENGTH}) "
            f"+ {1 - TWINS} * ts_rank({WEIGHTS}, words, said, {BY_LENGTH}) END $$"
        )
        cursor.execute(
            "CREATE OR REPLACE FUNCTION search_matching(asked tsquery, any_name tsquery) "
            "RETURNS TABLE (page_id integer, score double precision) "
            "LANGUAGE sql STABLE ROWS 2000 SET enable_seqscan = off AS $$ "
            f"SELECT w.page_id, ts_rank({WEIGHTS}, w.head, any_name, {BY_LENGTH}) "
            "FROM search_words w WHERE w.words @@ asked $$"
        )


def compare_by_letter() -> None:
    """What begins like a word is a range only where letters are compared one by one."""
    with connection.cursor() as cursor:
        cursor.execute('ALTER TABLE search_titleword ALTER COLUMN word TYPE varchar(80) COLLATE "C"')
        cursor.execute('ALTER TABLE search_entryname ALTER COLUMN name TYPE varchar(255) COLLATE "C"')


def drop_table() -> None:
    with connection.cursor() as cursor:
        cursor.execute("DROP FUNCTION IF EXISTS search_matching, search_score")
        cursor.execute("DROP TABLE IF EXISTS search_words")


def _phrase(words: Words, mark: str) -> str:
    """Words in a row; a run of Balinese script also matches longer runs that begin like it."""
    *before, last = (f"'{mark}{word}'" for word in words)
    return " <-> ".join([*before, f"{last}:*" if is_balinese(words[-1]) else last])


def _language(code: str) -> str:
    return f"'{LANGUAGE}{code}'"
