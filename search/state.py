"""How search is: what each engine holds, what waits, and how far they are from the pages."""

from __future__ import annotations

from typing import Any

from django.db.models import Count
from django.utils import timezone

from search import analysis, outbox, server, sync
from search.engines.base import SearchUnavailable
from search.models import SearchEntry
from search.service import embedded

LATE = 60
"""Seconds after which a change that waits is worth a word."""


def state() -> dict[str, Any]:
    """Everything, compared page by page; `drift` is the sum of all engines. Slow on a large site."""
    kept = embedded_state()
    found = {"analysis": analysis.VERSION, "embedded": kept, "drift": kept["drift"]["total"]}
    if server.configured():
        found["elastic"] = elastic_state()
        found["drift"] += found["elastic"]["drift"]["total"]
    return found


def embedded_state() -> dict[str, Any]:
    drift = sync.drift()
    counts = SearchEntry.objects.values_list("locale").annotate(pages=Count("pk")).order_by("locale")
    return {
        "engine": embedded().name,
        "documents": dict(counts),
        "drift": {
            "total": drift.total,
            "missing": drift.missing,
            "changed": drift.changed,
            "surplus": drift.surplus,
            "words": drift.words,
        },
    }


def elastic_state() -> dict[str, Any]:
    """A server that does not answer holds nothing as far as we know: all its pages are missing."""
    waiting = outbox.backlog()
    age = int((timezone.now() - waiting.oldest).total_seconds()) if waiting.oldest else 0
    said = {"waiting": waiting.pages, "oldest_seconds": age, "dead": waiting.dead}
    try:
        health = server.engine().health()
        drift = outbox.differences(server.engine().digests())
    except SearchUnavailable as error:
        missing = SearchEntry.objects.count()
        nothing = {"total": missing, "missing": missing, "changed": 0, "surplus": 0}
        return {"reachable": False, "fault": str(error), **said, "drift": nothing}
    return {
        "reachable": True,
        "version": health.version,
        "indexes": health.indexes,
        "documents": health.documents,
        "outdated": sorted(code for code, name in health.indexes.items() if not _current(name)),
        **said,
        "drift": {
            "total": drift.total,
            "missing": len(drift.missing),
            "changed": len(drift.changed),
            "surplus": len(drift.surplus),
        },
    }


def fault() -> str:
    """What keeps Elasticsearch from answering visitors, in a word; the database answers meanwhile.

    From what this process has seen and what waits in the database: the server itself is not asked.
    """
    if not server.configured():
        return ""
    waiting = outbox.backlog()
    # That writing failed once matters only while something waits: another process may have sent it since.
    for breaker in (server.asking, server.writing) if waiting.oldest else (server.asking,):
        if breaker.open:
            return f"elasticsearch: {breaker.reason.partition(':')[0]}"
    if waiting.dead:
        return f"elasticsearch: {waiting.dead} changes refused"
    if waiting.oldest and (timezone.now() - waiting.oldest).total_seconds() > LATE:
        return f"elasticsearch: {waiting.pages} changes waiting"
    return ""


def _current(name: str) -> bool:
    return name.endswith(f"-v{analysis.VERSION}")
