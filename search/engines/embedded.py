"""The engine of the database that the site runs on."""

from django.core.exceptions import ImproperlyConfigured

from search.engines.base import SearchEngine
from search.engines.postgres import PostgresEngine
from search.engines.sqlite import SqliteEngine

ENGINES = {"sqlite": SqliteEngine, "postgresql": PostgresEngine}


def engine_of(vendor: str) -> SearchEngine:
    try:
        return ENGINES[vendor]()
    except KeyError:
        raise ImproperlyConfigured(f"Search needs SQLite or PostgreSQL, not {vendor}.") from None
