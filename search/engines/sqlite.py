"""Full text in SQLite: an FTS5 table per language, fed with words and stems made in Python."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from django.db import connection

from search.analysis import is_balinese
from search.engines.base import SearchRequest
from search.engines.tables import FACTS, NOTHING_ELSE, Statement, TableEngine, rows
from search.engines.words import Fields
from search.questions import Words
from storytelling.searchable import SearchDocument

PREFIX = "search_fts_"
WEIGHTS = "10, 5, 2, 8, 4, 1"  # title, about, body; then the stems of each
# All that Python calls part of a word stays in it; spaces alone divide.
TOKENIZER = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* Co'"


class SqliteEngine(TableEngine):
    name = "sqlite"
    both = " AND "
    either = " OR "

    def write(self, documents: Sequence[tuple[SearchDocument, Fields]]) -> None:
        by_locale: dict[str, list[list]] = {}
        for document, fields in documents:
            texts = [fields.title, fields.about, fields.body]
            stems = [fields.title_stems, fields.about_stems, fields.body_stems]
            row = [document.page_id, *(" ".join(words) for words in (*texts, *stems))]
            by_locale.setdefault(document.locale, []).append(row)
        pks = [document.page_id for document, _ in documents]
        self._erase(pks, make_tables(by_locale))
        with connection.cursor() as cursor:
            for locale, values in by_locale.items():
                cursor.executemany(
                    f"INSERT INTO {table_of(locale)} "
                    "(rowid, title, about, body, title_stems, about_stems, body_stems) "
                    "VALUES (%s, %s, %s, %s, %s, %s, %s)",
                    values,
                )

    def erase(self, page_ids: Sequence[int]) -> None:
        self._erase(page_ids, tables())

    def _erase(self, page_ids: Sequence[int], tables: Iterable[str]) -> None:
        with connection.cursor() as cursor:
            for table in tables:
                cursor.executemany(f"DELETE FROM {table} WHERE rowid = %s", [[pk] for pk in page_ids])

    def clear(self) -> None:
        super().clear()
        with connection.cursor() as cursor:
            for table in tables():
                cursor.execute(f"DELETE FROM {table}")

    def page_ids(self) -> set[int]:
        return {page_id for table in tables() for (page_id,) in rows(f"SELECT rowid FROM {table}", [])}

    def exact(self, words: Words) -> str:
        return f"{{title about body}} : {_phrase(words)}"

    def stemmed(self, stems: Words) -> str:
        return f"{{title_stems about_stems body_stems}} : {_phrase(stems)}"

    def languages(self, request: SearchRequest) -> list[tuple[str, float]]:
        wanted = super().languages(request)
        there = known_tables({table_of(code) for code, _ in wanted})
        return [(code, weight) for code, weight in wanted if table_of(code) in there]

    def matching(self, request: SearchRequest, language: str) -> Statement:
        return _matching(language, self.expression(request, [language], twins=True))

    def saying(self, request: SearchRequest, language: str) -> Statement | None:
        if not request.question.has_twins:
            return None
        table, asked = table_of(language), self.expression(request, [language], twins=False)
        found = f"-bm25({table}, {WEIGHTS}), {NOTHING_ELSE.format(f'{table}.rowid')} FROM {table}"
        return f"{found} WHERE {table} MATCH %s", [asked]


def table_of(locale: str) -> str:
    return PREFIX + re.sub(r"[^a-z0-9]", "_", locale.lower())


def tables() -> list[str]:
    """Tables that exist: one for each language that ever had a page."""
    names = rows(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%%' "
        "AND name LIKE %s ORDER BY name",
        [f"{PREFIX}%"],
    )
    return [name for (name,) in names]


_committed: set[str] = set()


def known_tables(wanted: set[str]) -> set[str]:
    """Those of these tables that exist; the database is asked only until it has all of them for good."""
    if not wanted <= _committed:
        there = set(tables())
        if connection.in_atomic_block:
            return there  # what this transaction made may yet vanish
        _committed.update(there)
    return _committed


def make_tables(locales: Iterable[str]) -> list[str]:
    """Give each language its table; a new language needs no migration. All tables there are now."""
    wanted = {table_of(locale) for locale in locales}
    there = sorted(known_tables(wanted))
    missing = sorted(wanted.difference(there))
    with connection.cursor() as cursor:
        for table in missing:
            cursor.execute(
                f"CREATE VIRTUAL TABLE IF NOT EXISTS {table} USING fts5("
                "title, about, body, title_stems, about_stems, body_stems, "
                f'tokenize = "{TOKENIZER}")'
            )
    return there + missing


def drop_tables() -> None:
    with connection.cursor() as cursor:
        for table in tables():
            cursor.execute(f"DROP TABLE {table}")
    _committed.clear()


def _matching(language: str, asked: str) -> Statement:
    table = table_of(language)
    found = (
        f"-bm25({table}, {WEIGHTS}), {FACTS} FROM {table} "
        f"CROSS JOIN search_entryfacts f ON f.entry_id = {table}.rowid WHERE {table} MATCH %s"
    )
    return found, [asked]


def _phrase(words: Words) -> str:
    """Words in a row; a run of Balinese script also matches longer runs that begin like it."""
    quoted = " + ".join(f'"{word}"' for word in words)
    return f"{quoted} *" if is_balinese(words[-1]) else quoted
