"""Asking and keeping: the one door between the site and whichever engine is behind it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from time import perf_counter
from typing import Literal

from django.db import connection
from django.utils import timezone

from search import names, questions, spelling, synonyms
from search.engines.base import FacetCount, SearchEngine, SearchRequest, SearchResponse
from search.engines.embedded import engine_of
from search.questions import Twins
from search.results import Result, results_of
from storytelling.places.position import Point


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
    some_words: bool = False
    """No page has all the words; these have some of them."""
    took_ms: int = 0


def embedded() -> SearchEngine:
    """The engine inside the database: always kept up to date."""
    return engine_of(connection.vendor)


def engine() -> SearchEngine:
    """The engine that answers visitors."""
    return embedded()


def search(query: Query, asked: SearchEngine | None = None) -> Answer:
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
    better = None
    if request.question and not response.total and not query.exact:
        better, request, response = _help(asked, query, request, response, twins)
    return Answer(
        results=tuple(results_of(response, request.question)),
        total=response.total,
        page=response.page,
        facets=response.facets,
        engine=response.engine,
        did_you_mean=better,
        some_words=request.any_word,
        took_ms=round((perf_counter() - began) * 1000),
    )


def _help(
    engine: SearchEngine, query: Query, request: SearchRequest, response: SearchResponse, twins: Twins
) -> tuple[str | None, SearchRequest, SearchResponse]:
    """Ask again, first with the likeliest spelling, then for any of the words."""

    def known(word: str) -> bool:
        alone = questions.read(word, twins, request.question.protected)
        return bool(engine.search(SearchRequest(alone, request.locale)).total)

    better = spelling.corrected(query.text, known=known, glossary=twins.words())
    if better:
        question = questions.read(better, twins, request.question.protected)
        again = replace(request, question=question)
        if (found := engine.search(again)).total:
            return better, again, found
    if len(request.question.terms) > 1:
        loose = replace(request, any_word=True)
        if (found := engine.search(loose)).total:
            return None, loose, found
    return None, request, response
