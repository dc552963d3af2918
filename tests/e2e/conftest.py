"""The demo city, loaded once, and a running site that real browsers visit.

These tests are a run of their own (`make test` starts it): they share one filled database instead of each
beginning with an empty one.
"""

import pytest
from django.conf import settings
from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.core.management import call_command
from django.db import connection
from django.test.testcases import LiveServerThread
from django.test.utils import setup_databases, teardown_databases

from storytelling.media.uploads import serve_upload
from tests.e2e.kept import keeping

PAGES = {
    "id": {
        "home": "/id/",
        "stories": "/id/warisan/",
        "story": "/id/warisan/pura-maospahit/",
        "markets": "/id/pasar/",
        "market": "/id/pasar/pasar-badung/",
        "rivers": "/id/jalur-sungai/",
        "river": "/id/jalur-sungai/tukad-badung/",
        "point": "/id/jalur-sungai/tukad-badung/taman-kumbasari/",
        "trails": "/id/jejak/",
        "glossary": "/id/glosarium/",
        "search": "/id/cari/?q=pasar",
        "nothing found": "/id/cari/?q=zzzzzz",
        "missing": "/id/tidak-ada/",
        "code": "/q/?lang=id",
    },
    "en": {
        "home": "/en/",
        "stories": "/en/heritage/",
        "markets": "/en/market/",
        "rivers": "/en/river-walk/",
        "trails": "/en/trails/",
        "glossary": "/en/glossary/",
        "search": "/en/search/?q=market",
        "missing": "/en/nothing-here/",
        "code": "/q/?lang=en",
    },
}


@pytest.fixture(scope="session")
def django_db_setup(django_test_environment, django_db_blocker, django_db_keepdb):
    """A test database with the demo city in it, also when no test of the run asks for one by a mark."""
    with keeping():
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


class FilesHandler(StaticFilesHandler):
    """Uploads too, and those in pieces, as a web server in front of the site sends them."""

    def _should_handle(self, path):
        return super()._should_handle(path) or path.startswith(settings.MEDIA_URL)

    def serve(self, request):
        if request.path.startswith(settings.MEDIA_URL):
            name = request.path.removeprefix(settings.MEDIA_URL)
            return serve_upload(request, name, settings.MEDIA_ROOT)
        return super().serve(request)


@pytest.fixture(scope="session")
def server(django_db_setup, django_db_blocker):
    """The address of a running site."""
    with django_db_blocker.unblock():
        thread = LiveServerThread("127.0.0.1", FilesHandler, port=0)
        thread.daemon = True
        thread.start()
        thread.is_ready.wait()
        if thread.error:
            raise thread.error
        yield f"http://127.0.0.1:{thread.port}"
        thread.terminate()


@pytest.fixture(scope="session")
def addresses(django_db_setup, django_db_blocker):
    """One address of each kind of page in each language; English ones follow the translations."""
    from wagtail.models import Page

    from heritage.models import VendorPage
    from home.models import InfoPage
    from riverwalk.models import TrailPage

    with django_db_blocker.unblock():
        found = {language: dict(pages) for language, pages in PAGES.items()}
        for name, model in {"stall": VendorPage, "trail": TrailPage, "information": InfoPage}.items():
            found["id"][name] = model.objects.visible().filter(locale__language_code="id").first().get_url()
        for name in ("story", "market", "river", "point", "stall", "trail", "information"):
            slug = found["id"][name].rstrip("/").rsplit("/", 1)[1]
            source = Page.objects.get(locale__language_code="id", slug=slug)
            found["en"][name] = source.get_translations().get(locale__language_code="en").get_url()
    return found
