"""Answers for programs: plain data, remembered for a minute, without what has been withdrawn since."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import astuple
from time import perf_counter

from django.http import HttpRequest

from search import service
from search.documents import findable
from search.facets import facets_of
from search.freshness import remembered
from search.service import Query
from search.suggestions import suggestions

PAGE_ID = "page_id"
"""Kept beside each result, to ask whether it is still public; never told."""


def found(query: Query, request: HttpRequest) -> dict:
    """What the results page says."""

    def ask() -> dict:
        answer = service.search(query)
        return {
            "total": answer.total,
            "results": [
                {
                    PAGE_ID: result.page.pk,
                    "title": result.title,
                    "url": result.page.get_url(request),
                    "kind": result.entry.kind,
                    "lang": result.entry.locale,
                    "snippet": str(result.snippet),
                }
                for result in answer.results
            ],
            "facets": {
                facet.name: [
                    {"value": choice.value, "label": str(choice.label), "count": choice.count}
                    for choice in facet.choices
                ]
                for facet in facets_of(query, answer)
            },
            "did_you_mean": answer.did_you_mean,
            "engine": answer.engine,
            "took_ms": answer.took_ms,
        }

    return _still_public("found", ask, astuple(query), request.get_host())


def suggested(text: str, language: str, request: HttpRequest) -> dict:
    """Names that begin so, in the same shape."""

    def ask() -> dict:
        began = perf_counter()
        engine = service.engine()
        results = [
            {
                PAGE_ID: one.page.pk,
                "title": one.title,
                "url": one.page.get_url(request),
                "kind": one.kind,
                "lang": one.language,
                "snippet": "",
                "kind_label": str(one.kind_label),
                "village": one.village,
            }
            for one in suggestions(text, language, engine)
        ]
        return {
            "total": len(results),
            "results": results,
            "facets": {},
            "did_you_mean": None,
            "engine": engine.name,
            "took_ms": round((perf_counter() - began) * 1000),
        }

    return _still_public("suggested", ask, text, language, request.get_host())


def _still_public(what: str, ask: Callable[[], dict], *question) -> dict:
    """One query for results that were remembered: another process may have withdrawn a page since."""
    asked_now = []

    def make() -> dict:
        asked_now.append(ask())
        return asked_now[0]

    told = remembered(what, *question, make=make)
    ids = public = {result[PAGE_ID] for result in told["results"]}
    if ids and not asked_now:
        public = set(findable().filter(pk__in=ids).order_by().values_list("pk", flat=True))
    results = [
        {name: value for name, value in result.items() if name != PAGE_ID}
        for result in told["results"]
        if result[PAGE_ID] in public
    ]
    return {**told, "total": told["total"] - len(ids) + len(results), "results": results}
