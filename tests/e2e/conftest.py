"""The demo city, loaded once, and a running site that real browsers visit.

These tests are a run of their own (`make test` starts it): they share one filled database instead of each
beginning with an empty one.
"""

import pytest
from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.core.management import call_command
from django.db import connection
from django.test.testcases import LiveServerThread
from django.test.utils import setup_databases, teardown_databases


@pytest.fixture(scope="session")
def django_db_setup(django_test_environment, django_db_blocker, django_db_keepdb):
    """A test database with the demo city in it, also when no test of the run asks for one by a mark."""
    with django_db_blocker.unblock():
        made = setup_databases(verbosity=0, interactive=False, keepdb=django_db_keepdb)
        call_command("load_demo", verbosity=0)
    yield
    if not django_db_keepdb:
        with django_db_blocker.unblock():
            _hang_up()
            teardown_databases(made, verbosity=0)


def _hang_up():
    """End what a browser's last request still holds open: PostgreSQL drops no database in use."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )


@pytest.fixture(scope="session")
def server(django_db_setup, django_db_blocker):
    """The address of a running site."""
    with django_db_blocker.unblock():
        thread = LiveServerThread("127.0.0.1", StaticFilesHandler, port=0)
        thread.daemon = True
        thread.start()
        thread.is_ready.wait()
        if thread.error:
            raise thread.error
        yield f"http://127.0.0.1:{thread.port}"
        thread.terminate()
