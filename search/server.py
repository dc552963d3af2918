"""Elasticsearch as this process knows it: one client, and how it has answered lately."""

from functools import cache

from django.conf import settings

from search.breaker import Breaker
from search.engines.elastic import ElasticEngine

asking = Breaker()
writing = Breaker(failures=1)


def configured() -> bool:
    return bool(settings.ELASTICSEARCH_URL)


def engine() -> ElasticEngine:
    return _engine(settings.ELASTICSEARCH_URL, settings.ELASTICSEARCH_PREFIX)


@cache
def _engine(url: str, prefix: str) -> ElasticEngine:
    return ElasticEngine(url, prefix, refresh=True)
