"""Asking and keeping: the one door between the site and whichever engine is behind it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from time import perf_counter
from typing import Literal

from django.db import connection
from django.utils import timezone

from search import names, outbox, questions, server, spelling, synonyms
from search.engines.base import FacetCount, SearchEngine, SearchRequest, SearchResponse
from search.engines.embedded import engine_of
from search.engines.tables import TableEngine
from search.questions import Twins
from search.results import Result, results_of
from search.switch import Switch
from storytelling.places.position import Point

FEW = 10
"""When fewer pages have all the words, those with some of them follow."""


@dataclass(frozen=True, slots=True)
class Query:
    """What somebody typed and chose, already cleaned."""

    text: str = ""
    locale: str = "id"
    kinds: tuple[str, ...] = ()
    districts: tuple[str, ...] = ()
    goods: tuple[str, ...] = ()
    open_now: bool = False
    near: Point | None = None
    """Where the visitor stands, as the device said; never stored, never logged."""
    sort: Literal["relevance", "distance"] = "relevance"
    page: int = 1
    exact: bool = False
    """Answer these very words, without help."""

    def __bool__(self) -> bool:
        return bool(self.text or self.narrowed or self.near)

    @property
    def narrowed(self) -> bool:
        return bool(self.kinds or self.districts or self.goods or self.open_now)


@dataclass(frozen=True, slots=True)
class Answer:
    """Everything a results page or the API says."""

    results: tuple[Result, ...]
    total: int
    page: int
    facets: dict[str, tuple[FacetCount, ...]]
    engine: str
    did_you_mean: str | None = None
    """What was looked for instead, when nothing was found for the words as typed."""
    all_words: int = 0
    """How many of them have all the words: they come first."""
    took_ms: int = 0

    @property
    def some_words(self) -> bool:
        """Pages that have some of the words only are among them."""
        return self.all_words < self.total


def embedded() -> TableEngine:
    """The engine inside the database: always kept up to date."""
    return engine_of(connection.vendor)


def engine() -> SearchEngine | Switch:
    """The engine that answers a visitor's request."""
    if not server.configured():
        return embedded()
    return Switch(server.engine(), embedded(), server.asking, outbox.behind)


def search(query: Query, asked: SearchEngine | Switch | None = None) -> Answer:
    """Answer a query; with nothing found, try the likeliest spelling, then any of the words."""
    began = perf_counter()
    asked = asked or engine()
    protected = names.protected()
    twins = synonyms.twins(protected) if query.text else Twins(())
    request = SearchRequest(
        question=questions.read(query.text, twins, protected),
        locale=query.locale,
        kinds=query.kinds,
        districts=query.districts,
        goods=query.goods,
        open_now=query.open_now,
        moment=timezone.now(),
        near=query.near,
        sort=query.sort,
        page=query.page,
    )
    nothing_said = query.text and not request.question
    response = SearchResponse(asked.name) if nothing_said else asked.search(request)
    better, all_words = None, response.total
    if request.question and not query.exact:
        if not response.total:
            better, request, response = _corrected(asked, query, request, response, twins)
            all_words = response.total
        if all_words < FEW and len(request.question.terms) > 1:
            request = replace(request, any_word=True)
            response = asked.search(request)
    return Answer(
        results=tuple(results_of(response, request.question)),
        total=response.total,
        page=response.page,
        facets=response.facets,
        engine=response.engine,
        did_you_mean=better,
        all_words=all_words,
        took_ms=round((perf_counter() - began) * 1000),
    )


def _corrected(
    engine: SearchEngine | Switch,
    query: Query,
    request: SearchRequest,
    response: SearchResponse,
    twins: Twins,
) -> tuple[str | None, SearchRequest, SearchResponse]:
    """Ask again with the likeliest spelling, if that finds anything."""

    def known(word: str) -> bool:
        alone = questions.read(word, twins, request.question.protected)
        return bool(engine.search(SearchRequest(alone, request.locale)).total)

    if better := spelling.corrected(query.text, known=known, glossary=twins.words()):
        question = questions.read(better, twins, request.question.protected)
        again = replace(request, question=question)
        if (found := engine.search(again)).total:
            return better, again, found
    return None, request, response
