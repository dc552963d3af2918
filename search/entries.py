"""Writing and forgetting entries: the rows that all engines of the database share."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import astuple
from itertools import zip_longest

from django.db import connection
from django.db.models import Model

from search import analysis, facts
from search.models import EntryFacts, EntryGoods, EntryName, SearchEntry, TitleWord
from storytelling.searchable import SearchDocument

COLUMNS = {
    model: [field.name for field in model._meta.concrete_fields if not field.primary_key]
    for model in (SearchEntry, EntryFacts)
}
HANGING = {EntryGoods: ("slug", "name"), EntryName: ("name",), TitleWord: ("word",)}
"""Rows of which a page may have several, and what they say."""
WIDEST = max(map(len, HANGING.values()))
NO_TEXT = ("''",)


def store(documents: Sequence[SearchDocument]) -> None:
    """Write what is found, once per page."""
    ids = [document.page_id for document in documents]
    _replace(SearchEntry, "page_id", [_entry(document) for document in documents])
    _replace(EntryFacts, "entry", [facts_of(document) for document in documents])
    kept = _hanging(ids)
    for model, rows_of in ((EntryGoods, _goods), (EntryName, _names), (TitleWord, _words)):
        _differ(model, kept[model], [row for document in documents for row in rows_of(document)])


def forget(page_ids: Sequence[int]) -> None:
    """Take pages out, with all that hangs on them."""
    SearchEntry.objects.filter(page_id__in=page_ids).delete()


def digest(document: SearchDocument) -> str:
    """A short mark of the whole document: equal marks need no new writing."""
    return hashlib.sha256(repr((analysis.VERSION, astuple(document))).encode("utf-8", "replace")).hexdigest()


def name_text(document: SearchDocument) -> str:
    """All names of the page; one in Balinese script also as it is written, without spaces."""
    names = (document.title, *document.variants)
    run_on = ("".join(name.split()) for name in names if " " in name and analysis.is_balinese(name))
    return " ".join((*names, *run_on))


def twin(document: SearchDocument) -> int:
    """A number of 63 bits, the same for all languages of a page."""
    key = document.translation_key or f"page {document.page_id}"
    return int.from_bytes(hashlib.sha256(key.encode()).digest()[:8]) >> 1


def folded_name(text: str) -> str:
    """A name as it is compared as a whole."""
    return " ".join(analysis.words(text))


def kept_name(text: str) -> str:
    """The same in the length in which it is kept."""
    return folded_name(text)[:255]


def _replace(model: type[Model], key: str, rows: list) -> None:
    model.objects.bulk_create(rows, update_conflicts=True, unique_fields=[key], update_fields=COLUMNS[model])


def _hanging(ids: Sequence[int]) -> dict[type[Model], dict[tuple, int]]:
    """What hangs on these pages and under which key, of all models in one question."""
    models, which = list(HANGING), ", ".join(["%s"] * len(ids))
    selects = (
        f"SELECT {number}, id, entry_id, {', '.join(fields + NO_TEXT * (WIDEST - len(fields)))} "
        f"FROM {model._meta.db_table} WHERE entry_id IN ({which})"
        for number, (model, fields) in enumerate(HANGING.items())
    )
    kept: dict[type[Model], dict[tuple, int]] = {model: {} for model in HANGING}
    with connection.cursor() as cursor:
        cursor.execute(" UNION ALL ".join(selects), [*ids] * len(HANGING))
        for number, pk, *row in cursor.fetchall():
            model = models[number]
            kept[model][tuple(row[: 1 + len(HANGING[model])])] = pk
    return kept


def _differ(model: type[Model], there: dict[tuple, int], rows: list[tuple]) -> None:
    """Write only what is not there yet; mostly nothing, because names seldom change."""
    wanted = dict.fromkeys(rows)
    if gone := [pk for row, pk in there.items() if row not in wanted]:
        model.objects.filter(pk__in=gone).delete()
    columns = ("entry_id", *HANGING[model])
    if new := [model(**dict(zip(columns, row, strict=True))) for row in wanted if row not in there]:
        model.objects.bulk_create(new)


def _goods(document: SearchDocument) -> list[tuple]:
    named = dict(zip_longest(document.goods, document.goods_names, fillvalue=""))
    return [(document.page_id, slug, name) for slug, name in named.items() if slug]


def _names(document: SearchDocument) -> list[tuple]:
    names = dict.fromkeys(kept_name(name) for name in (document.title, *document.variants))
    return [(document.page_id, name) for name in names]


def _words(document: SearchDocument) -> list[tuple]:
    return [(document.page_id, word) for word in dict.fromkeys(analysis.words(name_text(document)))]


def _entry(document: SearchDocument) -> SearchEntry:
    return SearchEntry(
        page_id=document.page_id,
        locale=document.locale,
        kind=document.kind,
        district_code=document.district_code,
        village_code=document.village_code,
        village=document.village,
        digest=digest(document),
        title=analysis.storable(document.title)[:255],
        summary=analysis.storable(document.summary),
        body=analysis.storable(document.body),
    )


def facts_of(document: SearchDocument) -> EntryFacts:
    """What a page is found and counted by."""
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
