"""Writing and forgetting entries: the rows that all engines of the database share."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import astuple
from itertools import zip_longest

from django.db.models import Model

from search import analysis, facts
from search.models import EntryFacts, EntryGoods, EntryName, SearchEntry, TitleWord
from storytelling.searchable import SearchDocument

COLUMNS = {
    model: [field.name for field in model._meta.concrete_fields if not field.primary_key]
    for model in (SearchEntry, EntryFacts)
}


def store(documents: Sequence[SearchDocument]) -> None:
    """Write what is found, once per page."""
    ids = [document.page_id for document in documents]
    _replace(SearchEntry, "page_id", [_entry(document) for document in documents])
    _replace(EntryFacts, "entry", [_facts(document) for document in documents])
    for model in (EntryGoods, EntryName, TitleWord):
        model.objects.filter(entry_id__in=ids).delete()
    EntryGoods.objects.bulk_create(
        EntryGoods(entry_id=document.page_id, slug=slug, name=name)
        for document in documents
        for slug, name in dict(zip_longest(document.goods, document.goods_names, fillvalue="")).items()
        if slug
    )
    EntryName.objects.bulk_create(
        EntryName(entry_id=document.page_id, name=name)
        for document in documents
        for name in dict.fromkeys(folded_name(name)[:255] for name in (document.title, *document.variants))
    )
    TitleWord.objects.bulk_create(
        TitleWord(entry_id=document.page_id, word=word)
        for document in documents
        for word in dict.fromkeys(analysis.words(name_text(document)))
    )


def forget(page_ids: Sequence[int]) -> None:
    """Take pages out, with all that hangs on them."""
    SearchEntry.objects.filter(page_id__in=page_ids).delete()


def digest(document: SearchDocument) -> str:
    """A short mark of the whole document: equal marks need no new writing."""
    return hashlib.sha256(repr((analysis.VERSION, astuple(document))).encode("utf-8", "replace")).hexdigest()


def name_text(document: SearchDocument) -> str:
    """All names of the page."""
    return " ".join((document.title, *document.variants))


def twin(document: SearchDocument) -> int:
    """A number of 63 bits, the same for all languages of a page."""
    key = document.translation_key or f"page {document.page_id}"
    return int.from_bytes(hashlib.sha256(key.encode()).digest()[:8]) >> 1


def folded_name(text: str) -> str:
    """A name as it is compared as a whole."""
    return " ".join(analysis.words(text))


def _replace(model: type[Model], key: str, rows: list) -> None:
    model.objects.bulk_create(rows, update_conflicts=True, unique_fields=[key], update_fields=COLUMNS[model])


def _entry(document: SearchDocument) -> SearchEntry:
    return SearchEntry(
        page_id=document.page_id,
        locale=document.locale,
        kind=document.kind,
        district_code=document.district_code,
        village_code=document.village_code,
        village=document.village,
        latitude=document.latitude,
        longitude=document.longitude,
        published_at=document.published_at,
        digest=digest(document),
        title=analysis.storable(document.title)[:255],
        summary=analysis.storable(document.summary),
        body=analysis.storable(document.body),
    )


def _facts(document: SearchDocument) -> EntryFacts:
    return EntryFacts(
        entry_id=document.page_id,
        locale=document.locale,
        twin=twin(document),
        filters=facts.filters(document.kind, document.district_code, document.goods),
        hours=facts.hours(document.open_spans, on_nyepi=document.open_on_nyepi),
        latitude=document.latitude,
        longitude=document.longitude,
        length=len(analysis.words(document.title)),
        stamp=int(document.published_at.timestamp()) if document.published_at else 0,
    )
