"""A visitor who follows every link of the demo city."""

import json
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from urllib.parse import parse_qsl, urldefrag, urljoin, urlsplit

import pytest
from django.conf import settings
from django.test import Client

from storytelling.static_files import join

HOST = "http://testserver"
PAGE_LIMIT = 4000
MOST_FILTERS = 2  # at once: a market has hundreds of addresses with three
SKIPPED = ("/media/", "/static/", "/admin/", "/language/", "/documents/")


@dataclass
class Seen(HTMLParser):
    """What a crawler notes of one answer."""

    url: str
    status: int
    text: str
    links: list[str] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)
    headings: int = 0
    bare_pictures: int = 0
    description: str = ""
    canonical: str = ""
    alternates: dict[str, str] = field(default_factory=dict)
    language: str = ""
    classes: set[str] = field(default_factory=set)
    sheets: set[str] = field(default_factory=set)

    def __post_init__(self):
        super().__init__()
        self.feed(self.text)

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        self.classes.update((given.get("class") or "").split())
        if tag == "html":
            self.language = given.get("lang", "")
        elif tag == "a" and given.get("href"):
            self.links.append(urldefrag(urljoin(self.url, given["href"])).url)
        elif tag == "h1":
            self.headings += 1
        elif tag == "meta" and given.get("name") == "description":
            self.description = given.get("content", "")
        elif tag == "link":
            self._link(given)
        elif tag in ("script", "img", "source", "iframe", "video", "audio"):
            addresses = [given.get("src", ""), *re.split(r"\s+[\d.]+[wx],?\s*", given.get("srcset") or "")]
            self.loads += [urljoin(self.url, address) for address in addresses if address]
        if tag == "img" and not (given.get("width") and given.get("height")):
            self.bare_pictures += 1

    def _link(self, given):
        relation, target = given.get("rel", ""), urljoin(self.url, given.get("href", ""))
        if relation == "canonical":
            self.canonical = given["href"]
        elif relation == "alternate" and given.get("hreflang"):
            self.alternates[given["hreflang"]] = given["href"]
        elif relation in ("stylesheet", "icon", "preload", "modulepreload", "manifest"):
            self.loads.append(target)
        if relation == "stylesheet":
            self.sheets.add(PurePosixPath(target).name)


@pytest.fixture(scope="module")
def crawl(django_db_setup, django_db_blocker):
    """Every page reached from the two front doors, by address."""
    found: dict[str, Seen] = {}
    queue = [f"{HOST}/id/", f"{HOST}/en/"]
    with django_db_blocker.unblock():
        client = Client()
        while queue and len(found) < PAGE_LIMIT:
            url = queue.pop()
            if url in found:
                continue
            response = client.get(url.removeprefix(HOST))
            html = "text/html" in response.get("Content-Type", "")
            text = response.content.decode() if html and not response.streaming else ""
            seen = found[url] = Seen(url, response.status_code, text)
            assert not response.cookies, f"{url} sets a cookie on a plain visit"
            queue += [link for link in seen.links if link not in found and _is_followed(link)]
    return found


def _is_followed(link):
    path, query = urlsplit(link).path, urlsplit(link).query
    return link.startswith(HOST) and not path.startswith(SKIPPED) and len(parse_qsl(query)) <= MOST_FILTERS


def _pages(crawl, language):
    """Pages themselves: no filter, page number or search behind the question mark."""
    return [
        seen
        for url, seen in crawl.items()
        if seen.status == 200 and seen.text and "?" not in url and url.startswith(f"{HOST}/{language}/")
    ]


@pytest.mark.parametrize("language", ["id", "en"])
def test_each_language_has_its_ninety_pages(crawl, language):
    assert len(_pages(crawl, language)) >= 90


def test_every_internal_address_answers(crawl):
    assert len(crawl) < PAGE_LIMIT
    assert {url: seen.status for url, seen in crawl.items() if seen.status != 200} == {}


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_page_has_one_heading_a_description_and_its_own_language(crawl, language):
    for seen in _pages(crawl, language):
        assert seen.headings == 1, seen.url
        assert seen.description, seen.url
        assert seen.language == language, seen.url
        assert seen.bare_pictures == 0, seen.url


def test_nothing_is_loaded_from_elsewhere(crawl):
    assert {load for seen in crawl.values() for load in seen.loads if not load.startswith(HOST)} == set()


def test_alternates_are_complete_and_reciprocal(crawl):
    pages = {seen.canonical: seen for code in ("id", "en") for seen in _pages(crawl, code) if seen.canonical}
    assert all(urlsplit(address).scheme for address in pages)
    paired = [seen for seen in pages.values() if seen.alternates]
    assert len(paired) >= 180
    for seen in paired:
        assert set(seen.alternates) == {"id", "en", "x-default"}, seen.url
        for address in (seen.alternates["id"], seen.alternates["en"]):
            assert pages[address].alternates == seen.alternates, (seen.url, address)


def test_what_is_told_to_machines_is_readable(crawl):
    with_data = 0
    for seen in crawl.values():
        for data in re.findall(r'<script type="application/ld\+json">(.*?)</script>', seen.text, re.S):
            assert json.loads(data)["@context"] == "https://schema.org", seen.url
            with_data += 1
    assert with_data >= 150


def test_every_page_links_the_sheets_that_style_it(crawl):
    css = Path(settings.BASE_DIR) / "static" / "css"
    styled = {sheet.name: _classes(sheet, css) for sheet in css.glob("*.css")}
    anywhere = set().union(*styled.values())
    unstyled = {
        url: missing
        for url, seen in crawl.items()
        if seen.text
        and (
            missing := seen.classes
            & anywhere - set().union(*(styled.get(name, set()) for name in seen.sheets))
        )
    }
    assert unstyled == {}


def _classes(sheet: Path, folder: Path) -> set[str]:
    """What the selectors of a sheet and of the sheets in it name."""
    css = join(sheet.read_text(), lambda name: (folder / name).read_text())
    return set(re.findall(r"\.([a-z][\w-]*)", re.sub(r"/\*.*?\*/|url\([^)]*\)", "", css, flags=re.DOTALL)))
