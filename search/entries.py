"""Writing and forgetting entries: the rows that all engines of the database share."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import astuple
from itertools import zip_longest

from search import analysis
from search.models import EntryGoods, SearchEntry, TitleWord
from storytelling.searchable import SearchDocument

COLUMNS = [field.name for field in SearchEntry._meta.concrete_fields if not field.primary_key]


def store(documents: Sequence[SearchDocument]) -> None:
    """Write what is found, once per page."""
    ids = [document.page_id for document in documents]
    entries = [_entry(document) for document in documents]
    SearchEntry.objects.bulk_create(
        entries, update_conflicts=True, unique_fields=["page_id"], update_fields=COLUMNS
    )
    EntryGoods.objects.filter(entry_id__in=ids).delete()
    EntryGoods.objects.bulk_create(
        EntryGoods(entry_id=document.page_id, slug=slug, name=name)
        for document in documents
        for slug, name in dict(zip_longest(document.goods, document.goods_names, fillvalue="")).items()
        if slug
    )
    TitleWord.objects.filter(entry_id__in=ids).delete()
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


def folded_name(text: str) -> str:
    """A name as it is compared as a whole."""
    return " ".join(analysis.words(text))


def _entry(document: SearchDocument) -> SearchEntry:
    names = dict.fromkeys(folded_name(name) for name in (document.title, *document.variants))
    return SearchEntry(
        page_id=document.page_id,
        locale=document.locale,
        kind=document.kind,
        twin_key=document.translation_key or f"page {document.page_id}",
        district_code=document.district_code,
        village_code=document.village_code,
        village=document.village,
        latitude=document.latitude,
        longitude=document.longitude,
        published_at=document.published_at,
        digest=digest(document),
        title=analysis.storable(document.title)[:255],
        names=f"|{'|'.join(names)}|",
        summary=analysis.storable(document.summary),
        body=analysis.storable(document.body),
    )
