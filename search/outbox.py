"""What Elasticsearch has yet to hear of: written with the change, sent after it, kept until it arrived."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Event, Lock, Thread
from time import monotonic

from django.db import close_old_connections, connection, transaction
from django.db.models import Q
from django.utils import timezone

from search import server
from search.documents import documents_of, findable
from search.engines.base import SearchUnavailable
from search.engines.elastic import ElasticEngine
from search.engines.elastic_answers import Refusal
from search.models import SearchEntry, WaitingChange

log = logging.getLogger(__name__)

BATCH = 200
ATTEMPTS = 5
"""So often a page that the server cannot read is sent."""
LONGEST_WAIT = timedelta(minutes=5)
AFTER_COMMIT = 10.0
"""Seconds that a process sends after a change; what is left waits for the next change, or for search_sync."""


@dataclass(frozen=True, slots=True)
class Sent:
    """What one round brought."""

    pages: int
    refused: int
    fault: str = ""
    """Why the server did not answer."""


@dataclass(frozen=True, slots=True)
class Backlog:
    """What waits."""

    pages: int
    dead: int
    oldest: datetime | None


@dataclass(frozen=True, slots=True)
class Differences:
    """Pages that the server and the database disagree about."""

    missing: frozenset[int]
    changed: frozenset[int]
    surplus: frozenset[int]

    @property
    def wanted(self) -> frozenset[int]:
        return self.missing | self.changed

    @property
    def total(self) -> int:
        return len(self.wanted) + len(self.surplus)


def note(page_ids: Iterable[int], *, gone: bool = False) -> None:
    """Remember, in this transaction, that these pages changed; send them soon after it."""
    if not server.configured():
        return
    now = timezone.now()
    rows = [WaitingChange(page_id=page_id, gone=gone, written_at=now, due=now) for page_id in page_ids]
    if rows:
        WaitingChange.objects.bulk_create(rows)
        transaction.on_commit(sender.nudge, robust=True)


def behind() -> bool:
    """Whether the server lacks something, other than pages that it cannot read."""
    return WaitingChange.objects.filter(Q(dead=False) | Q(gone=True)).exists()


def version_of(moment: datetime) -> int:
    """Microseconds since 1970."""
    return int(moment.timestamp() * 1_000_000)


def send(engine: ElasticEngine, now: datetime | None = None) -> Sent:
    """Send one batch of what is due, in the order in which it happened. Never called inside a transaction.

    Each page is read as it is now, so that it does not matter how often it changed.
    """
    now = now or timezone.now()
    due = WaitingChange.objects.filter(dead=False, due__lte=now).order_by("pk")
    rows = list(due.values_list("pk", "page_id")[:BATCH])
    if not rows:
        return Sent(0, 0)
    # Taken before the pages are read: of two who read, whoever began later has read the newer page.  When a
    # change was noted says nothing, as a long transaction notes early and is seen late.
    versions = dict.fromkeys((page_id for _, page_id in rows), version_of(timezone.now()))
    documents = list(documents_of(findable().filter(pk__in=versions).specific()))
    gone = versions.keys() - {document.page_id for document in documents}
    try:
        refused = engine.index(documents, versions) | engine.remove(gone, versions)
    except SearchUnavailable as error:
        return Sent(0, 0, str(error))
    kept = versions.keys() - refused.keys()
    last = {page_id: pk for pk, page_id in rows}
    stuck = {last[page_id] for page_id in refused}
    with transaction.atomic():
        sent = [pk for pk, _ in rows if pk not in stuck]
        WaitingChange.objects.filter(Q(pk__in=sent) | Q(page_id__in=kept, dead=True)).delete()
        for page_id, refusal in refused.items():
            _postpone(last[page_id], refusal, now)
    if refused:
        log.warning(
            "Elasticsearch refused %s pages, such as %s: %s", len(refused), *next(iter(refused.items()))
        )
    return Sent(len(kept), len(refused))


def send_all(engine: ElasticEngine, now: datetime | None = None, seconds: float | None = None) -> Sent:
    """Send until nothing is due, the server does not answer, or the time is up."""
    began, pages, refused = monotonic(), 0, 0
    while True:
        sent = send(engine, now)
        pages, refused = pages + sent.pages, refused + sent.refused
        late = seconds is not None and monotonic() - began > seconds
        if sent.fault or late or not (sent.pages or sent.refused):
            return Sent(pages, refused, sent.fault)


def backlog() -> Backlog:
    waiting = WaitingChange.objects.filter(dead=False)
    oldest = waiting.order_by("written_at").values_list("written_at", flat=True).first()
    return Backlog(
        waiting.values("page_id").distinct().count(), WaitingChange.objects.filter(dead=True).count(), oldest
    )


def revive() -> int:
    """Try again what was given up, and at once what was put off; how many."""
    return WaitingChange.objects.filter(Q(dead=True) | Q(attempts__gt=0)).update(
        dead=False, attempts=0, due=timezone.now()
    )


def differences(kept: dict[int, str], locales: Iterable[str] | None = None) -> Differences:
    """Compare marks by page, as the server keeps them, with those of the database."""
    entries = SearchEntry.objects.all()
    if locales is not None:
        entries = entries.filter(locale__in=list(locales))
    wanted = dict(entries.values_list("page_id", "digest"))
    both = wanted.keys() & kept.keys()
    return Differences(
        missing=frozenset(wanted.keys() - kept.keys()),
        changed=frozenset(page_id for page_id in both if wanted[page_id] != kept[page_id]),
        surplus=frozenset(kept.keys() - wanted.keys()),
    )


def repair(engine: ElasticEngine) -> Differences:
    """Note whatever the server has otherwise than the database."""
    found = differences(engine.digests())
    note(found.wanted)
    note(found.surplus, gone=True)
    return found


def _postpone(key: int, refusal: Refusal, now: datetime) -> None:
    """Keep a change for later or, when the page itself is at fault, until somebody looks."""
    for row in WaitingChange.objects.filter(pk=key):  # unless another process has sent it meanwhile
        row.attempts += 1
        row.last_error = refusal.reason[:1000]
        row.due = now + min(timedelta(seconds=2 ** min(row.attempts, 10)), LONGEST_WAIT)
        row.dead = refusal.hopeless and row.attempts >= ATTEMPTS
        row.save()


class Sender:
    """At most one thread of this process that sends in the background; editors do not wait for it."""

    def __init__(self, send: Callable[[], None]):
        self.send = send
        self.lock = Lock()
        self.again = Event()

    def nudge(self) -> None:
        """Something has been written: send it, unless the server did not answer a moment ago."""
        self.again.set()
        if not self.lock.locked() and server.writing.allows():
            Thread(target=self.run, name="search sender", daemon=True).start()

    def run(self) -> None:
        """Go on as long as somebody nudges, also in the moment between the last look and the release."""
        while self.again.is_set() and self.lock.acquire(blocking=False):
            try:
                self.again.clear()
                self.send()
            except Exception:
                log.exception("Changes wait for search_sync")
            finally:
                connection.close()
                self.lock.release()


def _send_what_waits() -> None:
    close_old_connections()
    sent = send_all(server.engine(), seconds=AFTER_COMMIT)
    if sent.fault:
        server.writing.failed(sent.fault)
        log.warning("Elasticsearch does not take changes, they wait: %s", sent.fault)
    else:
        server.writing.succeeded()


sender = Sender(_send_what_waits)
