"""What a phone has to fetch for a page that a sign leads to, as a city's server sends it."""

import gzip
import re
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

import pytest
from django.conf import settings
from django.db import connection

from tests.production_server import environment, running

BUDGET = 50_000  # bytes of HTML, CSS and JavaScript as they travel, before fonts and pictures
MOST_PRELOADED_FONTS = 2
STORY = "/id/warisan/pura-maospahit/"
PAGES = [
    "/id/",
    STORY,
    "/id/pasar/pasar-badung/",
    "/id/jalur-sungai/tukad-badung/",
    "/id/jejak/",
    "/id/cari/?q=pasar",
]

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def production(django_db_setup, tmp_path_factory):
    """A production-like server on the database that these tests have filled."""
    with running(
        environment(_database_url(), settings.MEDIA_ROOT, tmp_path_factory.mktemp("city"))
    ) as address:
        yield address


def _database_url() -> str:
    given = connection.settings_dict
    if connection.vendor == "sqlite":
        return f"sqlite:///{given['NAME']}"
    return f"postgresql://{given['USER']}:{given['PASSWORD']}@{given['HOST']}:{given['PORT']}/{given['NAME']}"


@pytest.fixture
def visit(page, production):
    """Open a page and let it come to rest: what it asked for, in order."""

    def _visit(address: str) -> list:
        asked = []
        page.on("request", lambda request: asked.append(request))
        page.goto(production + address, wait_until="networkidle")
        return asked

    return _visit


def travels(url: str) -> int:
    """Bytes of the answer to a browser that takes what the server compresses."""
    with urlopen(Request(url, headers={"Accept-Encoding": "gzip, br"})) as answer:
        return len(answer.read())


def test_a_story_and_its_style_and_scripts_fit_the_budget(visit):
    parts = {
        request.url: travels(request.url)
        for request in visit(STORY)
        if request.resource_type in {"document", "stylesheet", "script"}
    }
    assert sum(parts.values()) <= BUDGET, parts


def test_pages_are_sent_compressed(production):
    with urlopen(Request(production + STORY, headers={"Accept-Encoding": "gzip"})) as answer:
        assert "</html>" in gzip.decompress(answer.read()).decode()


@pytest.mark.parametrize("address", PAGES)
def test_no_page_asks_for_more_than_it_needs(page, production, visit, address):
    asked = visit(address)
    assert {urlsplit(request.url).netloc for request in asked} == {urlsplit(production).netloc}
    assert page.locator("link[rel=stylesheet]:not([data-late])").count() == 1
    assert page.locator("link[rel=preload][as=font]").count() <= MOST_PRELOADED_FONTS
    fonts = [request.url for request in asked if request.resource_type == "font"]
    assert len(fonts) == len(set(fonts)), "a font was fetched twice"
    sizes = page.eval_on_selector_all(
        "img", "all => all.map(img => [img.getAttribute('width'), img.getAttribute('height')])"
    )
    assert all(width and height for width, height in sizes)


def test_style_sheets_are_joined_into_one(production, page):
    page.goto(production + STORY)
    sheet = page.locator("link[rel=stylesheet]:not([data-late])").get_attribute("href")
    with urlopen(production + sheet) as answer:
        assert not re.search(r"@import", answer.read().decode())


def test_nobody_gets_a_cookie_for_reading(page, production):
    page.goto(production + STORY)
    assert page.context.cookies() == []
