"""One size of city on one database and engine, measured in a process of its own; prints figures as JSON.

DATABASE_URL=… [ELASTICSEARCH_URL=…] python -m tests.bench.search.measure 20000 [--stock]
"""

import gc
import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from importlib import import_module
from statistics import median, quantiles
from time import perf_counter
from types import ModuleType

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "storytelling.settings.test")
django.setup()

from django.apps import apps  # noqa: E402
from django.conf import settings  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import connection, transaction  # noqa: E402
from django.test import Client  # noqa: E402
from wagtail.models import Locale, Page  # noqa: E402
from wagtail.search.backends import get_search_backend  # noqa: E402

from heritage.models import HeritageStoryPage  # noqa: E402
from search import service, sync  # noqa: E402
from search.engines.elastic import ElasticEngine  # noqa: E402
from storytelling.places.kinds import STORY_KINDS  # noqa: E402
from tests.bench.search import city, corpus  # noqa: E402

TIMES = 30
PATIENCE = 0.5
"""Seconds; what takes longer once is not asked again and again."""
STOCK = "wagtail.search.backends.database"
QUESTIONS = {
    "rare word": corpus.RARE["id"],
    "word in one page of twenty": corpus.MIDDLE["id"],
    "common word": corpus.COMMON["id"],
    "three words": f"{corpus.COMMON['id']} {corpus.MIDDLE['id']} puri",
    "two languages": f"{corpus.COMMON['id']} {corpus.COMMON['en']}",
    "misspelt": "kelabanf",
}
BEGINNINGS = ("pa", "pas", "bali", "puri ag", "gap", "xq")


def main(size: int, stock: bool) -> dict:
    settings.DEBUG = False
    call_command("migrate", verbosity=0)
    if Page.objects.filter(depth__gt=3).count() < size:
        city.build(size)
    engine = service.embedded()
    began = perf_counter()
    if settings.ELASTICSEARCH_URL:
        engine = ElasticEngine(patience=30)
        built = engine.begin_rebuild()
        built.index(sync.all_documents())
        built.finish()
    else:
        for _ in sync.rebuild():
            pass
    figures = {"documents": size, "database": connection.vendor, "engine": engine.name}
    figures["rebuild s"] = round(perf_counter() - began, 1)
    _settle()
    gc.collect()
    gc.freeze()  # as the server does
    client = Client(HTTP_HOST="localhost")
    for name, question in QUESTIONS.items():
        if not settings.ELASTICSEARCH_URL:
            figures[f"page: {name}"] = timed(lambda words=question: page_of(client, words))
        figures[f"search: {name}"] = timed(
            lambda words=question: service.search(service.Query(words), engine)
        )
    for kind in ("page", "search"):
        figures[f"{kind}: all"] = spread(figures, f"{kind}: ")
    for begun in BEGINNINGS:
        figures[f"suggest: {begun}"] = timed(lambda words=begun: engine.suggest(words, "id"))
    figures["suggest: all"] = spread(figures, "suggest: ")
    if not settings.ELASTICSEARCH_URL:
        figures["publish: index"] = timed(publishing())
    if stock:
        with as_wagtail_leaves_it():
            figures.update(stock_figures())
    for name in [key for key, value in figures.items() if isinstance(value, list)]:
        figures[name] = summary(figures[name]) if figures[name] else None
    return figures


def page_of(client: Client, words: str) -> None:
    response = client.get("/id/cari/", {"q": words})
    assert response.status_code == 200, response.status_code


def publishing() -> Callable[[], None]:
    """What indexing adds to publishing a page again whose words changed: the time within its handlers."""
    stories = HeritageStoryPage.objects.filter(kind__in=STORY_KINDS).order_by("pk")
    for story in stories[:TIMES]:
        story.save_revision().publish()
    pages = iter(list(stories[:TIMES]))

    def publish() -> None:
        page = next(pages)
        page.summary = f"{page.summary[:100]} lagi"
        revision = page.save_revision()
        with timing(sync, "refresh") as spent:
            revision.publish()
        times.append(sum(spent))

    times: list[float] = []
    publish.times = times
    return publish


@contextmanager
def timing(module: ModuleType, name: str) -> Iterator[list[float]]:
    """Seconds of each call of a function that does not call itself."""
    spent: list[float] = []
    function = getattr(module, name)

    def timed_call(*args, **kwargs):
        began = perf_counter()
        try:
            return function(*args, **kwargs)
        finally:
            spent.append(perf_counter() - began)

    setattr(module, name, timed_call)
    try:
        yield spent
    finally:
        setattr(module, name, function)


def stock_figures() -> dict:
    """The same with the search that Wagtail brings, asked as its documentation says."""
    began = perf_counter()
    call_command("update_index", backend_name=STOCK, verbosity=0)
    figures = {"stock: rebuild s": round(perf_counter() - began, 1)}
    _settle()
    backend = get_search_backend(STOCK)
    pages = Page.objects.live().public().filter(locale=Locale.objects.get(language_code="id"))

    def ask(words: str) -> None:
        found = backend.search(words, pages)
        found.count()
        list(found[:20])

    def suggest(words: str) -> None:
        list(backend.autocomplete(words, pages)[:8])

    for name, question in QUESTIONS.items():
        figures[f"stock: {name}"] = timed(lambda words=question: ask(words))
    figures["stock: suggest"] = timed(lambda: suggest("pa"))
    stories = iter(HeritageStoryPage.objects.order_by("pk")[:TIMES])
    figures["stock: index one page"] = timed(lambda: backend.add(next(stories)))
    return figures


@contextmanager
def as_wagtail_leaves_it() -> Iterator[None]:
    """On PostgreSQL without the index over title and body, which is back afterwards."""
    if connection.vendor != "postgresql":
        yield
        return
    with connection.schema_editor(atomic=False) as editor, transaction.atomic():
        import_module("search.migrations.0003_admin_words_index").drop(apps, editor)
        yield
        transaction.set_rollback(True)


def timed(act: Callable[[], object]) -> list[float]:
    """Milliseconds of each run; the first one warms up and does not count unless it took very long."""
    began = perf_counter()
    act()
    first = perf_counter() - began
    if first > PATIENCE:
        return [first * 1000]
    times = []
    for _ in range(TIMES - 1):
        began = perf_counter()
        act()
        times.append((perf_counter() - began) * 1000)
    inner = getattr(act, "times", None)
    return [time * 1000 for time in inner[1:]] if inner else times


def spread(figures: dict, prefix: str) -> list[float]:
    return [time for name, times in figures.items() if name.startswith(prefix) for time in times]


def summary(times: Iterable[float]) -> dict[str, float]:
    """Median and 95th percentile in milliseconds."""
    times = sorted(times)
    p95 = quantiles(times, n=20)[-1] if len(times) > 1 else times[0]
    return {"p50": round(median(times), 1), "p95": round(p95, 1), "runs": len(times)}


def _settle() -> None:
    """Statistics as a running database has them."""
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


if __name__ == "__main__":
    print(json.dumps(main(int(sys.argv[1]), "--stock" in sys.argv)))
