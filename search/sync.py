"""Keeping the index true: whatever happened, ask again what belongs in it, and change only the difference."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice

from django.db import connection, transaction
from django.db.models import OuterRef, QuerySet, Subquery
from django.db.models.expressions import RawSQL
from wagtail.models import Page

from search import entries, outbox
from search.documents import documents_of, findable
from search.models import SearchEntry
from search.service import embedded
from storytelling.searchable import SearchDocument

BATCH = 100
ANY_PAGE = object()
"""Stands for the page in a question that is put together before one is asked about."""


@dataclass(frozen=True, slots=True)
class Drift:
    """How far the index is from the pages; all zero is the truth."""

    missing: int
    changed: int
    surplus: int
    words: int
    """Entries without words in the engine, or words without an entry."""

    @property
    def total(self) -> int:
        return self.missing + self.changed + self.surplus + self.words


@transaction.atomic(savepoint=False)
def refresh(page_ids: Iterable[int], *, known: Iterable[Page] = ()) -> None:
    """Write these pages again if they belong in the index and read differently, else take them out.

    `known` are pages at hand whose child rows are not in the database yet.
    """
    wanted = set(page_ids)
    if not wanted:
        return
    digests = _entered(wanted)
    at_hand = {page.pk: page for page in known if page.pk in digests}
    pages = list(at_hand.values())
    if others := digests.keys() - at_hand.keys():
        pages += Page.objects.filter(pk__in=others).specific()
    documents = list(documents_of(pages))
    changed = [document for document in documents if digests[document.page_id] != entries.digest(document)]
    if hidden := wanted - {document.page_id for document in documents}:
        forget(SearchEntry.objects.filter(page_id__in=hidden).values_list("page_id", flat=True))
    if changed:
        embedded().index(changed)
        outbox.note(document.page_id for document in changed)


def refresh_translations(translation_keys: Iterable) -> None:
    """Write all languages of these pages again."""
    refresh(Page.objects.filter(translation_key__in=list(translation_keys)).values_list("pk", flat=True))


@transaction.atomic(savepoint=False)
def forget(page_ids: Iterable[int]) -> None:
    """Take pages out of every engine."""
    if gone := list(page_ids):
        embedded().remove(gone)
        outbox.note(gone, gone=True)


@transaction.atomic
def reconcile(pages: QuerySet) -> None:
    """Let pages in or out whose words did not change, only who may see them, with their translations."""
    keys = pages.order_by().values("translation_key")
    ids = set(Page.objects.filter(translation_key__in=keys).values_list("pk", flat=True))
    public = set(findable().filter(translation_key__in=keys).values_list("pk", flat=True))
    indexed = set(SearchEntry.objects.filter(page_id__in=ids).values_list("page_id", flat=True))
    if gone := indexed - public:
        forget(gone)
    if new := public - indexed:
        refresh(new)


def rebuild() -> Iterator[int]:
    """Write every document again beside live traffic, then drop what should not be there.

    Yields how many are written so far. Small transactions, so that editors can go on publishing.
    """
    engine = embedded()
    kept: set[int] = set()
    remaining = all_documents()
    while batch := list(islice(remaining, BATCH)):
        engine.index(batch)
        kept.update(document.page_id for document in batch)
        yield len(kept)
    held = engine.page_ids()
    entered = set(SearchEntry.objects.values_list("page_id", flat=True))
    refresh(entered - kept)
    engine.remove(held - entered)
    engine.settle()


def drift() -> Drift:
    """Compare every page with what is kept of it."""
    digests = _digests(SearchEntry.objects.all())
    missing = changed = 0
    kept = set()
    for document in all_documents():
        kept.add(document.page_id)
        if document.page_id not in digests:
            missing += 1
        elif digests[document.page_id] != entries.digest(document):
            changed += 1
    words = len(embedded().page_ids() ^ digests.keys())
    return Drift(missing, changed, len(digests.keys() - kept), words)


def all_documents() -> Iterator[SearchDocument]:
    """Every document there should be, a batch of pages in memory at a time."""
    ids = list(findable().order_by("pk").values_list("pk", flat=True))
    for start in range(0, len(ids), BATCH):
        yield from documents_of(
            findable().filter(pk__in=ids[start : start + BATCH]).order_by("pk").specific()
        )


def _entered(page_ids: set[int]) -> dict[int, str | None]:
    """Those of the pages that the public may see, each with the mark of its entry if it has one."""
    if len(page_ids) > 1:
        return dict(_marked(findable().filter(pk__in=page_ids)))
    (page_id,) = page_ids
    sql, params = _of_one_page()
    with connection.cursor() as cursor:
        cursor.execute(sql, [page_id if param is ANY_PAGE else param for param in params])
        return dict(cursor.fetchall())


@cache
def _of_one_page() -> tuple[str, tuple]:
    """The same for the one page that is saved, put together once, which takes longer than to answer it."""
    return _marked(findable().filter(pk=RawSQL("%s", [ANY_PAGE]))).query.sql_with_params()


def _marked(pages: QuerySet) -> QuerySet:
    entry = SearchEntry.objects.filter(page_id=OuterRef("pk"))
    return pages.order_by().values_list("pk", Subquery(entry.values("digest")[:1]))


def _digests(found: QuerySet) -> dict[int, str]:
    return dict(found.values_list("page_id", "digest"))
