"""The engine of the database that the site runs on."""

from django.core.exceptions import ImproperlyConfigured

from search.engines.postgres import PostgresEngine
from search.engines.sqlite import SqliteEngine
from search.engines.tables import TableEngine

ENGINES = {"sqlite": SqliteEngine, "postgresql": PostgresEngine}


def engine_of(vendor: str) -> TableEngine:
    try:
        return ENGINES[vendor]()
    except KeyError:
        raise ImproperlyConfigured(f"Search needs SQLite or PostgreSQL, not {vendor}.") from None
