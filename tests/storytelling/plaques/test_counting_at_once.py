"""Many visitors at one sign in the same moment, with threads and connections of their own."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.conf import settings
from django.db import ConnectionHandler, connection

from storytelling.plaques import counting
from storytelling.plaques.models import Plaque, PlaqueCount, Way

VISITORS, AT_ONCE = 200, 25
SCHEMA = "signs_at_once"

pytestmark = pytest.mark.django_db


@pytest.fixture
def connections(db, tmp_path, monkeypatch):
    """To a database with nothing in it but the table of counts: what threads commit there, no test undoes.

    On SQLite a file with the settings of the site, on PostgreSQL a schema beside the test database.
    """
    here = connection.settings_dict
    if connection.vendor == "postgresql":
        database = {**here, "OPTIONS": {**here["OPTIONS"], "options": f"-c search_path={SCHEMA}"}}
    else:
        usual = settings.DATABASES["default"].get("OPTIONS", {})
        words = usual.get("init_command", "") + " PRAGMA foreign_keys=OFF;"  # there is no table of signs
        database = {**here, "NAME": tmp_path / "counts.sqlite3", "OPTIONS": {**usual, "init_command": words}}
    handler = ConnectionHandler({"default": database})
    monkeypatch.setattr(counting, "connections", handler)
    own = handler["default"]
    if own.vendor == "postgresql":
        with own.cursor() as cursor:
            cursor.execute(f"DROP SCHEMA IF EXISTS {SCHEMA} CASCADE")
            cursor.execute(f"CREATE SCHEMA {SCHEMA}")
    with own.schema_editor() as editor:
        editor.create_model(PlaqueCount)
        editor.deferred_sql.clear()  # the keys to signs
    yield handler
    if own.vendor == "postgresql":
        with own.cursor() as cursor:
            cursor.execute(f"DROP SCHEMA {SCHEMA} CASCADE")
    own.close()


def test_200_scans_at_once_are_200(connections, caplog):
    together = Barrier(AT_ONCE, timeout=60)

    def visit(number):
        together.wait()
        counting.count(Plaque(pk=1 + number % 2, code="22222"), "id", Way.SCAN)
        connections["default"].close()

    with ThreadPoolExecutor(AT_ONCE) as threads:
        list(threads.map(visit, range(VISITORS)))

    with connections["default"].cursor() as cursor:
        cursor.execute("SELECT plaque_id, times FROM plaques_plaquecount ORDER BY plaque_id")
        assert cursor.fetchall() == [(1, VISITORS // 2), (2, VISITORS // 2)]
    assert "failed" not in caplog.text
