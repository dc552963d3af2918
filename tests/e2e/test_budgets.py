"""What a phone has to fetch for a page that a sign leads to, as a city's server sends it."""

import gzip
import re
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

import pytest
from django.conf import settings
from django.db import connection

from storytelling.static_files import join, packed
from tests.production_server import environment, running

BUDGET = 50_000  # bytes of HTML, CSS and JavaScript as they travel, before fonts and pictures
MOST_PRELOADED_FONTS = 1
MOST_SHEETS = 3  # for every page, for what tells of a place, and for a market or a walk
STORY = "/id/warisan/pura-maospahit/"
PAGES = [
    "/id/",
    STORY,
    "/id/pasar/pasar-badung/",
    "/id/jalur-sungai/tukad-badung/",
    "/id/jejak/",
    "/id/cari/?q=pasar",
]

AWAITED = "link[rel=stylesheet][href*='/css/']:not([href*='/css/late'])"
CSS = Path(settings.BASE_DIR) / "static" / "css"
# What a browser makes of a sheet; only the space after commas it keeps as written.
RULES = """css => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return [...sheet.cssRules].map(rule => rule.cssText).join("\\n").replace(/\\s*,\\s*/g, ",");
}"""

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
    assert page.locator(AWAITED).count() <= MOST_SHEETS
    assert page.locator("link[rel=preload][as=font]").count() <= MOST_PRELOADED_FONTS
    fonts = [request.url for request in asked if request.resource_type == "font"]
    assert len(fonts) == len(set(fonts)), "a font was fetched twice"
    sizes = page.eval_on_selector_all(
        "img", "all => all.map(img => [img.getAttribute('width'), img.getAttribute('height')])"
    )
    assert all(width and height for width, height in sizes)


def test_no_sheet_waits_for_another(production, page):
    page.goto(production + STORY)
    for sheet in page.locator(AWAITED).all():
        with urlopen(production + sheet.get_attribute("href")) as answer:
            assert not re.search(r"@import", answer.read().decode())


@pytest.mark.appearance
@pytest.mark.parametrize("sheet", sorted(CSS.glob("*.css")), ids=lambda sheet: sheet.name)
def test_a_browser_reads_the_same_rules_in_a_packed_sheet(page, sheet):
    whole = join(sheet.read_text(), lambda name: (CSS / name).read_text())
    assert page.evaluate(RULES, packed(whole)) == page.evaluate(RULES, whole)


def test_nobody_gets_a_cookie_for_reading(page, production):
    page.goto(production + STORY)
    assert page.context.cookies() == []
