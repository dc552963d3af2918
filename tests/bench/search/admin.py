"""The admin's own search beside the one that Wagtail brings, in one run on the same pages; prints JSON.

DATABASE_URL=… python -m tests.bench.search.admin 20000
"""

import json
import os
import sys
from collections.abc import Callable
from functools import partial
from itertools import cycle
from time import perf_counter

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "storytelling.settings.test")
django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from wagtail.models import Page  # noqa: E402
from wagtail.search.backends import get_search_backend  # noqa: E402

from heritage.models import HeritageStoryPage  # noqa: E402
from tests.bench.search import city, corpus, measure  # noqa: E402

QUESTIONS = {
    "rare word": corpus.RARE["id"],
    "word in one page of twenty": corpus.MIDDLE["id"],
    "common word": corpus.COMMON["id"],
    "three words": f"{corpus.COMMON['id']} {corpus.MIDDLE['id']} puri",
}
BEGINNINGS = ("pa", "gap", "puri ag")


def main(size: int) -> dict:
    call_command("migrate", verbosity=0)
    if Page.objects.filter(depth__gt=3).count() < size:
        city.build(size)
    figures = {"documents": size, "database": connection.vendor}
    began = perf_counter()
    call_command("update_index", verbosity=0)
    figures["rebuild s"] = round(perf_counter() - began, 1)
    measure._settle()
    ours, stock = get_search_backend(), get_search_backend(measure.STOCK)
    for name, act in acts().items():
        figures[name] = {"ours": measure.summary(measure.timed(lambda act=act: act(ours)))}
        with measure.as_wagtail_leaves_it():
            figures[name]["stock"] = measure.summary(measure.timed(lambda act=act: act(stock)))
    return figures


def acts() -> dict[str, Callable]:
    """What the desk does: a page of results with its counts, what a chooser suggests, a save."""
    stories = cycle(HeritageStoryPage.objects.order_by("pk")[:20])
    pages = Page.objects.all()

    def search(backend, words):
        found = backend.search(words, pages)
        return found.count(), list(found[:20]), found.facet("content_type_id")

    def choose(backend, begun):
        found = backend.autocomplete(begun, pages.live())
        return found.count(), list(found[:20])

    return {
        **{name: partial(search, words=words) for name, words in QUESTIONS.items()},
        **{f"chooser: {begun}": partial(choose, begun=begun) for begun in BEGINNINGS},
        "index one page": lambda backend: backend.add(next(stories)),
    }


if __name__ == "__main__":
    print(json.dumps(main(int(sys.argv[1])), indent=1))
