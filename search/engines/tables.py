"""What the two engines inside the database share: entries, filters, counts and order.

SQL says what answers and how well; the rest is one pass in Python over narrow rows. In SQLite, which hands
rows over at once, that is quicker at twenty thousand pages than to group and sort them four times; PostgreSQL
does so only for what is asked without words or by distance.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from heapq import nlargest, nsmallest
from itertools import groupby, islice, starmap
from math import inf, isfinite
from operator import attrgetter, itemgetter
from typing import NamedTuple

from django.conf import settings
from django.db import connection, transaction
from django.db.models import Case, Q, When

from search import analysis, entries, names
from search.engines.base import (
    FACETS,
    LAST_RESULT,
    OPEN,
    FacetCount,
    Hit,
    SearchRequest,
    SearchResponse,
    most_first,
)
from search.engines.words import ALL_WORDS, OWN_LANGUAGE, TWINS, WHOLE_NAME, Fields, fields_of
from search.facts import Clock, filter_values
from search.models import EntryFacts, SearchEntry, TitleWord
from search.questions import Question, Term, Words
from storytelling.places.position import Point
from storytelling.searchable import SearchDocument

BATCH = 200
Statement = tuple[str, list]
"""What follows SELECT, and its parameters."""
Alike = tuple[str, str]
"""Filters and hours: pages that have both in common are counted together."""
FACTS = "f.stamp, f.entry_id, f.twin, f.filters, f.hours, f.latitude, f.longitude"
CALLED = "called"
"""Pages whose whole name was asked for."""
NOTHING_ELSE = "0, {}, 0, '', '', NULL, NULL"
"""In place of the facts, where a page is all that is asked for."""
NAMED = f"0.0, {NOTHING_ELSE.format('n.entry_id')} FROM search_entryname n WHERE n.name = %s"
SAID, ALL = "said ", "all "
SCORE, PAGE_ID, TWIN = 1, 3, 4
"""Where they stand in a row that is read; before them, of which part of the question it is."""


class Found(NamedTuple):
    """A page that answers: by what it is ranked, no two alike, then by what it is counted."""

    score: float
    stamp: int
    page_id: int
    twin: int
    filters: str
    hours: str
    latitude: float | None
    longitude: float | None


class TableEngine(ABC):
    """An engine whose words lie in tables beside the entries, so that both change in one transaction."""

    name: str
    both: str
    """How the query language of this engine says "and"; `either` is its "or"."""
    either: str

    @abstractmethod
    def write(self, documents: Sequence[tuple[SearchDocument, Fields]]) -> None:
        """Replace the words of these documents."""

    @abstractmethod
    def erase(self, page_ids: Sequence[int]) -> None:
        """Drop the words of these pages."""

    @abstractmethod
    def exact(self, words: Words) -> str:
        """Words as they stand, next to one another."""

    @abstractmethod
    def stemmed(self, stems: Words) -> str:
        """Stems, next to one another."""

    @abstractmethod
    def matching(self, request: SearchRequest, language: str) -> Statement:
        """All that answers in one language, before filters: rows with the fields of `Found`."""

    def saying(self, request: SearchRequest, language: str) -> Statement | None:
        """Score and page of what has the very words asked for, for an engine that scores it apart."""
        return None

    @abstractmethod
    def page_ids(self) -> set[int]:
        """Pages that have words."""

    def index(self, documents: Iterable[SearchDocument]) -> None:
        protected = names.protected()
        remaining = iter(documents)
        while batch := list(islice(remaining, BATCH)):
            last_said = {document.page_id: document for document in batch}
            with transaction.atomic(savepoint=False):
                entries.store(list(last_said.values()))
                self.write([(document, fields_of(document, protected)) for document in last_said.values()])

    def remove(self, page_ids: Iterable[int]) -> None:
        remaining = iter(page_ids)
        while batch := list(islice(remaining, BATCH)):
            with transaction.atomic(savepoint=False):
                self.erase(batch)
                entries.forget(batch)

    def clear(self) -> None:
        self.remove(list(SearchEntry.objects.values_list("page_id", flat=True)))

    def settle(self) -> None:  # noqa: B027 - most engines put nothing off
        """Finish what was put off, after very many documents."""

    def count(self) -> int:
        return len(self.page_ids())

    def search(self, request: SearchRequest) -> SearchResponse:
        if not request.question and not request.browsing:
            return SearchResponse(engine=self.name)
        found = self._found(request)
        kept, facets = narrowed(request, found)
        total = len(kept)
        page = request.page_within(total)
        until = min(page * request.size, LAST_RESULT)
        if request.by_distance:
            best = nsmallest(
                until, kept, key=lambda row: (distance(request.near, row), -row.score, row.page_id)
            )
        else:
            best = nlargest(until, kept)
        hits = (hit(request.near, row.page_id, row.score, row) for row in best[(page - 1) * request.size :])
        return SearchResponse(self.name, tuple(hits), total, page, facets)

    def suggest(self, text: str, locale: str, limit: int = 8) -> Sequence[int]:
        words = analysis.words(analysis.clean(text))
        if not words:
            return []
        *whole, start = words
        titled = Case(When(entry__title__istartswith=" ".join(words), then=0), default=1)
        named = EntryFacts.objects.order_by(titled, "length", "entry__title", "pk")
        begun = named.filter(beginning("entry__names__name", " ".join(words)))
        holding = named.filter(pk__in=TitleWord.objects.filter(beginning("word", start)).values("entry_id"))
        for word in whole:
            holding = holding.filter(entry__title_words__word=word)
        chosen: dict[int, int] = {}
        for own, found in ((True, begun), (True, holding), (False, begun), (False, holding)):
            if len(chosen) < limit:
                own_language = Q(locale=analysis.storable(locale))
                some = found.filter(own_language if own else ~own_language).exclude(twin__in=list(chosen))
                for twin, page_id in some.values_list("twin", "pk")[: 2 * limit]:
                    chosen.setdefault(twin, page_id)
        return list(chosen.values())[:limit]

    def expression(self, request: SearchRequest, languages: Sequence[str], *, twins: bool) -> str:
        """A question in the query language of this engine, for texts of these languages."""
        terms = (self._term(request.question, term, languages, twins) for term in request.question.terms)
        return (self.either if request.any_word else self.both).join(terms)

    def _term(self, question: Question, term: Term, languages: Sequence[str], twins: bool) -> str:
        if term.quoted:
            asked = self.exact(term.words)
        else:
            asked = self.both.join(self._word(question, word, languages) for word in term.words)
        others = term.twins if twins else ()
        stems = self._stems(question, others, languages)
        return f"({self.either.join([f'({asked})', *stems])})"

    def _word(self, question: Question, word: str, languages: Sequence[str]) -> str:
        stems = self._stems(question, [(word,)], languages)
        return f"({self.either.join([self.exact((word,)), *stems])})"

    def _stems(self, question: Question, names: Iterable[Words], languages: Sequence[str]) -> Iterable[str]:
        """Each name by its stems, once where languages have the same."""
        stems = (tuple(question.stem(word, code) for word in name) for name in names for code in languages)
        return map(self.stemmed, dict.fromkeys(stems))

    def _found(self, request: SearchRequest) -> list[Found]:
        """Every page that answers, once: in the visitor's language if it can be, with its best score."""
        if not request.question:
            sql = f"SELECT 0.0, {FACTS} FROM search_entryfacts f ORDER BY f.locale = %s"
            everything = map(Found._make, rows(sql, [analysis.storable(request.locale)]))
            return list({row.twin: row for row in everything}.values())
        languages = self.languages(request)
        rows_of = self._rows(request, [language for language, _ in languages])
        called = {row[PAGE_ID] for row in rows_of.get(CALLED, ())}
        best: dict[int, tuple[float, tuple]] = {}
        for language, weight in languages:
            said = {page_id: score for _, score, _, page_id, *_ in rows_of.get(SAID + language, ())}
            whole = {row[PAGE_ID] for row in rows_of.get(ALL + language, ())}
            for row in rows_of.get(language, ()):
                score, page_id, twin = row[SCORE], row[PAGE_ID], row[TWIN]
                if said:
                    score = TWINS * score + (1 - TWINS) * said.get(page_id, 0)
                score *= weight
                if page_id in called:
                    score += WHOLE_NAME
                if page_id in whole:
                    score += ALL_WORDS
                if (other := best.get(twin)) and other[0] > score:
                    score = other[0]
                best[twin] = (score, row)
        return [Found(score, *row[SCORE + 1 :]) for score, row in best.values()]

    def _rows(self, request: SearchRequest, languages: Sequence[str]) -> dict[str, list[tuple]]:
        """What the tables say, in one question to the database, by language; a number leads each row."""
        parts = {CALLED: (NAMED, [whole_name(request)])}
        for language in languages:
            parts[language] = self.matching(request, language)
            if said := self.saying(request, language):
                parts[SAID + language] = said
            if request.any_word:
                parts[ALL + language] = self.matching(replace(request, any_word=False), language)
        sql = " UNION ALL ".join(
            f"SELECT {number} AS part, {some}" for number, (some, _) in enumerate(parts.values())
        )
        found = rows(sql, [param for _, params in parts.values() for param in params])
        names = list(parts)
        return {names[part]: list(some) for part, some in groupby(found, key=itemgetter(0))}

    def languages(self, request: SearchRequest) -> list[tuple[str, float]]:
        """Languages to look in, the visitor's last, each with how much its pages count."""
        codes = sorted((code for code, _ in settings.LANGUAGES), key=lambda code: code == request.locale)
        return [(code, OWN_LANGUAGE if code == request.locale else 1.0) for code in codes]


def whole_name(request: SearchRequest) -> str:
    """All that is asked, as the whole name of a page is kept."""
    return entries.kept_name(" ".join(request.question.words))


def narrowed(
    request: SearchRequest, found: list[Found]
) -> tuple[list[Found], dict[str, tuple[FacetCount, ...]]]:
    """What the filters leave, and how many pages each value of each filter would leave."""
    left, facets = counted(request, Counter(map(attrgetter("filters", "hours"), found)))
    kept = [row for row in found if (row.filters, row.hours) in left] if request.narrowed else found
    return kept, facets


def counted(
    request: SearchRequest, numbers: Mapping[Alike, int]
) -> tuple[set[Alike], dict[str, tuple[FacetCount, ...]]]:
    """Of how many pages have each filters and hours: which the request leaves, and the facets.

    Each facet leaves its own filter out, so that one can choose again.
    """
    clock = Clock(request.moment)
    chosen = {"kind": set(request.kinds), "district": set(request.districts), "goods": set(request.goods)}
    counts: dict[str, Counter[str]] = {facet: Counter() for facet in FACETS}
    left = set()
    for alike, number in numbers.items():
        values = {**filter_values(alike[0]), "open": (OPEN,) if clock.is_open(alike[1]) else ()}
        refused = [facet for facet, some in chosen.items() if some and some.isdisjoint(values[facet])]
        if request.open_now and not values["open"]:
            refused.append("open")
        if not refused:
            left.add(alike)
        for facet in FACETS:
            if not refused or refused == [facet]:
                counts[facet].update(dict.fromkeys(values[facet], number))
    return left, {facet: most_first(starmap(FacetCount, some.items())) for facet, some in counts.items()}


def distance(near: Point, place: Found | EntryFacts) -> float:
    """Metres; without end for what has no position."""
    if place.latitude is None or place.longitude is None:
        return inf
    return near.distance_to(Point(place.latitude, place.longitude))


def hit(near: Point | None, page_id: int, score: float, place: Found | EntryFacts | None) -> Hit:
    metres = distance(near, place) if near and place else inf
    return Hit(page_id, score, metres if isfinite(metres) else None)


def beginning(field: str, text: str) -> Q:
    """A range instead of LIKE, which SQLite answers without its index."""
    return Q(**{f"{field}__gte": text, f"{field}__lt": f"{text}\U0010ffff"})


def rows(sql: str, params: Sequence) -> list[tuple]:
    """All rows of one statement."""
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return cursor.fetchall()
