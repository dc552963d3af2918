"""A new index in Elasticsearch beside live traffic: written aside, compared, probed, then put in place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import islice

from django.utils import timezone

from search import outbox, sync
from search.documents import documents_of, findable
from search.engines.base import SearchUnavailable
from search.engines.elastic import ElasticEngine, Rebuild
from search.models import SearchEntry
from search.outbox import Differences

PROBES = 5
"""Pages of each language whose titles must lead to them."""
ROUNDS = 3
"""Editors go on while we write; so often we look for what they changed."""


class Unfit(Exception):
    """The new index does not hold what it should; the old one stays in place."""


def rebuild(engine: ElasticEngine, locales: Iterable[str]) -> Iterator[int]:
    """Yields how many documents are written so far; the old index answers until the last.

    Raises `SearchUnavailable` or `Unfit`, and leaves everything as it was.
    """
    chosen = list(locales)
    build = engine.begin_rebuild(chosen)
    try:
        yield from _write(build, chosen)
        _catch_up(build, chosen)
        _prove(build, chosen)
        build.finish()
    except BaseException:
        _abandon(build)
        raise
    with suppress(SearchUnavailable):  # the new index answers already; the next rebuild tidies up
        build.tidy()
        outbox.repair(engine)
        outbox.revive()
    outbox.send_all(engine)


def rollback(engine: ElasticEngine) -> dict[str, str]:
    """Put the indexes of the build before in place, and send what has changed since."""
    names = engine.rollback()
    outbox.repair(engine)
    outbox.send_all(engine)
    return names


def _write(build: Rebuild, locales: list[str]) -> Iterator[int]:
    version = _now()
    ids = list(_entries(locales).order_by("pk").values_list("pk", flat=True))
    for start in range(0, len(ids), sync.BATCH):
        _put(build, ids[start : start + sync.BATCH], version)
        yield build.written


def _catch_up(build: Rebuild, locales: list[str]) -> None:
    for _ in range(ROUNDS):
        found = _differences(build, locales)
        if not found.total:
            return
        build.remove(found.surplus)
        _put(build, found.wanted, _now())


def _put(build: Rebuild, page_ids: Iterable[int], version: int) -> None:
    remaining = iter(page_ids)
    while ids := list(islice(remaining, sync.BATCH)):
        build.index(documents_of(findable().filter(pk__in=ids).specific()), dict.fromkeys(ids, version))


def _now() -> int:
    return outbox.version_of(timezone.now())


def _prove(build: Rebuild, locales: list[str]) -> None:
    """Editors may have changed a page or two in this second: only a gap of many pages is a fault."""
    wanted, missing = _entries(locales).count(), len(_differences(build, locales).missing)
    if missing > max(PROBES, wanted // 100):
        raise Unfit(f"{missing} of {wanted} pages are missing in the new index")
    for locale in locales:
        for page_id, title in _entries([locale]).order_by("?").values_list("page_id", "title")[:PROBES]:
            if (
                not build.finds(page_id, title)
                and _entries([locale]).filter(pk=page_id, title=title).exists()
            ):
                raise Unfit(f"“{title}” does not lead to page {page_id}")


def _differences(build: Rebuild, locales: list[str]) -> Differences:
    return outbox.differences(build.digests(), locales)


def _entries(locales: list[str]):
    return SearchEntry.objects.filter(locale__in=locales)


def _abandon(build: Rebuild) -> None:
    """If the server is gone, the next rebuild drops what is left."""
    try:
        build.abandon()
    except SearchUnavailable:
        return
