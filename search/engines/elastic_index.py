"""Indexes behind aliases: one per language, built aside, put in place in one call, the one before kept."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from search import analysis, entries
from search.engines.words import fields_of
from storytelling.searchable import SearchDocument

WORDS = {"type": "text", "analyzer": "whitespace"}
"""Cut, folded and stemmed before they come, so that a bare server will do."""
SCORED_ONLY = WORDS | {"norms": True}
KEYWORD = {"type": "keyword"}
SETTINGS = {
    "number_of_shards": 1,
    "auto_expand_replicas": "0-1",
    "max_result_window": 10_000,
}
MAPPING = {
    "dynamic": "strict",
    "properties": {
        "page_id": {"type": "long"},
        "locale": KEYWORD,
        "twin": {"type": "long"},
        "kind": KEYWORD,
        "district": KEYWORD,
        "goods": KEYWORD,
        "open": {"type": "integer_range"},
        "on_nyepi": {"type": "boolean"},
        "position": {"type": "geo_point"},
        "stamp": {"type": "long"},
        "length": {"type": "integer"},
        "sort_title": KEYWORD | {"ignore_above": 500},
        "names": KEYWORD | {"ignore_above": 500},
        "digest": KEYWORD,
        "title": SCORED_ONLY,
        "about": SCORED_ONLY,
        "body": SCORED_ONLY,
        "title_stems": SCORED_ONLY,
        "about_stems": SCORED_ONLY,
        "body_stems": SCORED_ONLY,
    },
}


def alias_of(prefix: str, locale: str) -> str:
    """The name that is asked; Elasticsearch knows small letters only."""
    return f"{prefix}-{re.sub(r'[^a-z0-9]', '-', locale.lower())}"


def fresh_name(prefix: str, locale: str) -> str:
    """The name of a new index: when it was begun (UTC), and how its words were read."""
    begun = datetime.now(UTC).strftime("%Y%m%d%H%M%S%f")
    return f"{alias_of(prefix, locale)}-{begun}-v{analysis.VERSION}"


def body_of(document: SearchDocument, protected: frozenset[str]) -> Mapping[str, Any]:
    """A document as it is kept."""
    words = fields_of(document, protected)
    names = (document.title, *document.variants)
    found = {
        "page_id": document.page_id,
        "locale": document.locale,
        "twin": entries.twin(document),
        "kind": document.kind,
        "district": document.district_code,
        "goods": list(document.goods),
        "open": [{"gte": opens, "lt": closes} for opens, closes in document.open_spans],
        "on_nyepi": document.open_on_nyepi,
        "stamp": int(document.published_at.timestamp()) if document.published_at else 0,
        "length": len(analysis.words(document.title)),
        "sort_title": document.title,
        "names": sorted({entries.folded_name(name) for name in names}),
        "digest": entries.digest(document),
        "title": " ".join(words.title),
        "about": " ".join(words.about),
        "body": " ".join(words.body),
        "title_stems": " ".join(words.title_stems),
        "about_stems": " ".join(words.about_stems),
        "body_stems": " ".join(words.body_stems),
    }
    if document.latitude is not None and document.longitude is not None:
        found["position"] = {"lat": document.latitude, "lon": document.longitude}
    return found
