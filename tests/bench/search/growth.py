"""From which size on Elasticsearch is worth its machine: the same documents in it and in the database.

    DATABASE_URL=… ELASTICSEARCH_URL=… python -m tests.bench.search.growth 20000 50000 100000

No pages, only documents: what is measured is the engine, as one visitor meets it and as many at once do.
"""

import gc
import json
import os
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import cycle, islice
from time import perf_counter

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "storytelling.settings.test")
django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import close_old_connections  # noqa: E402

from search import names, questions, service, synonyms  # noqa: E402
from search.engines.base import SearchRequest  # noqa: E402
from search.engines.elastic import ElasticEngine  # noqa: E402
from storytelling.searchable import SearchDocument  # noqa: E402
from tests.bench.search import corpus  # noqa: E402
from tests.bench.search.measure import QUESTIONS, summary, timed  # noqa: E402

VISITORS, ASKED = 8, 120


def documents(count: int) -> Iterator[SearchDocument]:
    for told in corpus.told(count):
        yield SearchDocument(
            page_id=told.number + 1,
            locale=told.locale,
            title=told.title,
            kind=told.kind,
            summary=told.summary,
            body=told.body,
            district_code=told.district,
            goods=told.goods,
            goods_names=told.goods,
            latitude=told.latitude,
            longitude=told.longitude,
            translation_key=str(told.key),
        )


def at_once(search: Callable[[SearchRequest], object], requests: list[SearchRequest]) -> float:
    """Searches a second of this process, as a web server with as many threads makes them."""

    def ask(request: SearchRequest) -> None:
        search(request)
        close_old_connections()

    began = perf_counter()
    with ThreadPoolExecutor(VISITORS) as visitors:
        list(visitors.map(ask, islice(cycle(requests), ASKED)))
    return round(ASKED / (perf_counter() - began), 1)


def main(sizes: list[int]) -> None:
    call_command("migrate", verbosity=0)
    embedded, elastic = service.embedded(), ElasticEngine(prefix="bench-growth", patience=60)
    elastic.prepare()
    gc.freeze()
    for size in sizes:
        embedded.index(documents(size))
        built = elastic.begin_rebuild()
        built.index(documents(size))
        built.finish()
        built.tidy()
        elastic.writing.indices.refresh(index="bench-growth-*")
        for engine in (embedded, elastic):
            figures = {"documents": size, "engine": engine.name}
            protected = names.protected()
            twins = synonyms.twins(protected)
            asked = {
                name: SearchRequest(questions.read(words, twins, protected))
                for name, words in QUESTIONS.items()
            }
            for name, request in asked.items():
                figures[name] = summary(timed(lambda asked=request, of=engine: of.search(asked)))
            figures["searches a second, eight at once"] = at_once(engine.search, list(asked.values()))
            print(json.dumps(figures), flush=True)


if __name__ == "__main__":
    main([int(word) for word in sys.argv[1:]])
