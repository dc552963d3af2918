"""Full text in PostgreSQL: one tsvector per page, fed with words and stems made in Python."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from django.db import connection

from search import entries
from search.analysis import is_balinese
from search.engines.base import Hit, SearchRequest, SearchResponse
from search.engines.tables import FACTS, Alike, Statement, TableEngine, counted, hit, rows, whole_name
from search.engines.words import Fields
from search.models import EntryFacts
from search.questions import Words
from storytelling.searchable import SearchDocument

STEM = "~"
"""Stands before a stem, so that words and stems share one index and are told apart."""
LAST_POSITION = 16_000  # tsvector counts no further than 16,383
GAP = 2
"""Between title, about and body, so that no phrase runs over the edge."""
COLUMNS = ("page_id", "locale", "twin", "stamp", "filters", "hours", "head", "words")


class PostgresEngine(TableEngine):
    """Pages of all languages lie in one table, beside all that they are counted by.

    A stem of one language seldom is one of another that means something else, so that the words of a question
    and its stems in every language are looked for together.
    """

    name = "postgres"
    both = " & "
    either = " | "

    def write(self, documents: Sequence[tuple[SearchDocument, Fields]]) -> None:
        others = ", ".join(f"{name} = EXCLUDED.{name}" for name in COLUMNS[1:])
        with connection.cursor() as cursor:
            cursor.executemany(
                f"INSERT INTO search_words ({', '.join(COLUMNS)}) "
                "VALUES (%s, %s, %s, %s, %s, %s, %s::tsvector, %s::tsvector) "
                f"ON CONFLICT (page_id) DO UPDATE SET {others}",
                [_row(document, fields) for document, fields in documents],
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

    def search(self, request: SearchRequest) -> SearchResponse:
        """Counted and ranked in the database, except by distance: thousands of rows are slow to send."""
        if not request.question or request.by_distance:
            return super().search(request)
        kept = self._kept(request) if request.narrowed else None
        numbers, best = self._best(request, kept)
        left, facets = counted(request, numbers)
        total = sum(numbers[alike] for alike in left)
        page = request.page_within(total)
        hits = self._hits(request, best[(page - 1) * request.size : page * request.size])
        return SearchResponse(self.name, tuple(hits), total, page, facets)

    def _kept(self, request: SearchRequest) -> list[Alike]:
        """Of the filters and hours that there are, those that the request leaves."""
        there = rows("SELECT DISTINCT filters, hours FROM search_entryfacts", [])
        return list(counted(request, dict.fromkeys(there, 1))[0])

    def _best(
        self, request: SearchRequest, kept: Sequence[Alike] | None
    ) -> tuple[dict[Alike, int], list[tuple[int, float]]]:
        """How many pages there are of each filters and hours; the best of those kept and their scores."""
        any_name, said = self._asked(request)
        every = self._asked(replace(request, any_word=False))[0] if request.any_word else None
        languages = _columns(self.languages(request))
        found = rows(
            "SELECT * FROM search_best(%s::tsquery, %s::tsquery, %s::tsquery, %s, %s, %s, %s, %s, %s)",
            [any_name, said, every, whole_name(request), *languages, kept is not None, *_columns(kept or ())],
        )
        numbers = {(filters, hours): number for number, filters, hours, *_ in found if number}
        return numbers, [(page_id, score) for number, *_, page_id, score in found if not number]

    def _hits(self, request: SearchRequest, best: list[tuple[int, float]]) -> Iterable[Hit]:
        """With how far they are, if somebody asks from somewhere."""
        lying = EntryFacts.objects.in_bulk([page_id for page_id, _ in best]) if request.near else {}
        return (hit(request.near, page_id, score, lying.get(page_id)) for page_id, score in best)

    def matching(self, request: SearchRequest, language: str) -> Statement:
        """Scored by names and summary alone, which is enough to choose between pages as near."""
        found = (
            f"m.score, {FACTS} FROM search_matching(%s::tsquery, %s) m "
            "JOIN search_entryfacts f ON f.entry_id = m.page_id"
        )
        return found, [self._asked(request)[0], language]

    def _asked(self, request: SearchRequest) -> tuple[str, str | None]:
        """What must match, any name of the things; then the very words, if they differ."""
        languages = [code for code, _ in self.languages(request)]
        any_name = self.expression(request, languages, twins=True)
        has_twins = request.question.has_twins
        return any_name, self.expression(request, languages, twins=False) if has_twins else None


def _columns(pairs: Iterable[tuple]) -> tuple[list, list]:
    """Pairs as two lists, which PostgreSQL reads side by side."""
    pairs = list(pairs)
    return [one for one, _ in pairs], [other for _, other in pairs]


def _row(document: SearchDocument, fields: Fields) -> tuple:
    """As in `COLUMNS`."""
    told = entries.facts_of(document)
    shared = (told.entry_id, told.locale, told.twin, told.stamp, told.filters, told.hours)
    return *shared, vector(fields.head), vector(fields)


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
    return " ".join(f"'{word}':{','.join(some)}" for word, some in places.items())


def _phrase(words: Words, mark: str) -> str:
    """Words in a row; a run of Balinese script also matches longer runs that begin like it."""
    *before, last = (f"'{mark}{word}'" for word in words)
    return " <-> ".join([*before, f"{last}:*" if is_balinese(words[-1]) else last])
