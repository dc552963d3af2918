"""A question in the query language of Elasticsearch: the same words, stems and weights as in the tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from search import analysis, entries
from search.engines.base import FACETS, OPEN, FacetCount, SearchRequest, most_first
from search.engines.words import ALL_WORDS, OWN_LANGUAGE, TWINS, WHOLE_NAME
from search.facts import Clock
from search.questions import Question, Term, Words

Clause = dict[str, Any]

WORDS = {"title": 10.0, "about": 5.0, "body": 2.0}
STEMS = {"title_stems": 8.0, "about_stems": 4.0, "body_stems": 1.0}
MOST_VALUES = 500
"""Values of a filter that are counted; the city has fewer kinds, districts and goods."""
EXACTLY = 40_000
"""Up to so many pages are counted one by one."""
NEVER: Clause = {"match_none": {}}


def asked(request: SearchRequest, languages: Iterable[str]) -> Clause:
    """All that answers, before filters."""
    question = request.question
    if not question:
        return {"match_all": {}}
    name = entries.folded_name(" ".join(question.words))
    return {
        "bool": {
            "must": any_of(*(_in_language(request, language) for language in languages)),
            "should": [{"constant_score": {"filter": {"term": {"names": name}}, "boost": WHOLE_NAME}}],
        }
    }


def filters(request: SearchRequest, without: str = "") -> list[Clause]:
    """Conditions on a page; each kind of filter accepts any of its values."""
    chosen = {"kind": request.kinds, "district": request.districts, "goods": request.goods}
    found = [{"terms": {name: list(some)}} for name, some in chosen.items() if some and name != without]
    if request.open_now and without != "open":
        found.append(is_open(request))
    return found


def is_open(request: SearchRequest) -> Clause:
    """Open at the moment of the request."""
    clock = Clock(request.moment)
    if not clock.known:
        return NEVER
    hours = {"range": {"open": {"gte": clock.minute, "lte": clock.minute, "relation": "contains"}}}
    return all_of(hours, {"term": {"on_nyepi": True}}) if clock.nyepi else hours


def counts(request: SearchRequest) -> dict[str, Clause]:
    """The total and all facets; each facet leaves its own filter out, so that one can choose again."""
    pages = {"pages": {"cardinality": {"field": "twin", "precision_threshold": EXACTLY}}}
    said = {"total": {"filter": all_of(*filters(request)), "aggs": pages}}
    for facet in ("kind", "district", "goods"):
        values = {"terms": {"field": facet, "size": MOST_VALUES}, "aggs": pages}
        said[facet] = {"filter": all_of(*filters(request, without=facet)), "aggs": {"values": values}}
    opened = all_of(*filters(request, without="open"), is_open(request))
    said["open"] = {"filters": {"filters": {OPEN: opened}}, "aggs": pages}
    return said


def facets(said: Mapping[str, Any]) -> dict[str, tuple[FacetCount, ...]]:
    """The most frequent first."""
    counted = {facet: [] for facet in FACETS}
    for facet in ("kind", "district", "goods"):
        for bucket in said[facet]["values"]["buckets"]:
            if bucket["key"]:
                counted[facet].append(FacetCount(bucket["key"], bucket["pages"]["value"]))
    if number := said["open"]["buckets"][OPEN]["pages"]["value"]:
        counted["open"].append(FacetCount(OPEN, number))
    return {facet: most_first(some) for facet, some in counted.items()}


def order(request: SearchRequest) -> list[Clause]:
    """Best first, the newer of two as good."""
    best = [{"_score": "desc"}, {"stamp": "desc"}, {"page_id": "desc"}]
    if not request.by_distance:
        return best
    here = {"lat": request.near.lat, "lon": request.near.lon}
    return [{"_geo_distance": {"position": here, "order": "asc", "unit": "m"}}, *best]


def suggested(words: list[str], locale: str) -> Clause:
    """Titles that begin like this come first, then other names, then those that hold such a word."""
    *whole, start = words
    begun = {"prefix": {"names": {"value": " ".join(words)}}}
    holding = all_of(*({"term": {"title": word}} for word in whole), {"prefix": {"title": {"value": start}}})
    titled = {"prefix": {"sort_title": {"value": " ".join(words), "case_insensitive": True}}}
    found = any_of(_worth(begun, 2), _worth(titled, 1), _worth(holding, 1))
    return {"bool": {"must": found, "should": [_worth({"term": {"locale": locale}}, 8)]}}


def any_of(*clauses: Clause) -> Clause:
    return {"bool": {"should": list(clauses), "minimum_should_match": 1}} if clauses else NEVER


def all_of(*clauses: Clause) -> Clause:
    return {"bool": {"filter": list(clauses)}}


def _in_language(request: SearchRequest, language: str) -> Clause:
    terms = [_term(request.question, term, language) for term in request.question.terms]
    together = {"bool": {"must": terms}}
    words = any_of(*terms, _worth(together, ALL_WORDS)) if request.any_word else together
    weight = OWN_LANGUAGE if language == request.locale else 1.0
    return {"bool": {"must": words, "filter": [{"term": {"locale": language}}], "boost": weight}}


def _term(question: Question, term: Term, language: str) -> Clause:
    if term.quoted:
        said = _phrase(WORDS, term.words)
    else:
        said = {"bool": {"must": [_word(question, word, language) for word in term.words]}}
    if not term.twins:
        return said
    others = (tuple(question.stem(word, language) for word in twin) for twin in term.twins)
    return any_of(said, *(_phrase(STEMS, stems, TWINS) for stems in others))


def _word(question: Question, word: str, language: str) -> Clause:
    return any_of(_phrase(WORDS, (word,)), _phrase(STEMS, (question.stem(word, language),)))


def _phrase(fields: dict[str, float], words: Words, share: float = 1.0) -> Clause:
    """Words in a row; a run of Balinese script also matches longer runs that begin like it."""
    kind = "match_phrase"
    text = " ".join(words)
    if analysis.is_balinese(words[-1]):
        kind = "match_phrase_prefix"
    elif len(words) == 1:
        return any_of(*({"term": {name: {"value": text, "boost": w * share}}} for name, w in fields.items()))
    return any_of(*({kind: {name: {"query": text, "boost": w * share}}} for name, w in fields.items()))


def _worth(clause: Clause, score: float) -> Clause:
    return {"constant_score": {"filter": clause, "boost": score}}
