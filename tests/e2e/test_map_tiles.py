"""The background of an opened map: pictures or lines out of an archive, and what is said without one."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from storytelling.settings import map_tiles
from tests.e2e import map_archive

pytestmark = [pytest.mark.browser, pytest.mark.appearance]

PLACES = {"id": "/id/warisan/patung-catur-muka/", "en": "/en/heritage/catur-muka-statue/"}
BARE = {
    "id": "Latar peta tidak dapat dimuat.",
    "en": "The background of the map could not be loaded.",
}
LINES = "Leaflet | Garis: Storytelling Denpasar, skematis"
ARCHIVE = "/media/maps/test.pmtiles"
FOREIGN = "https://maps.example/denpasar.pmtiles"
TILE = "img.leaflet-tile-loaded"
LISTEN = """
    const fillText = CanvasRenderingContext2D.prototype.fillText;
    CanvasRenderingContext2D.prototype.fillText = function (text, ...where) {
        document.documentElement.dataset.written = text;
        return fillText.call(this, text, ...where);
    };
"""
COLOURS = """all => all.flatMap(tile => {
    const row = tile.getContext("2d").getImageData(0, 9, tile.width, 1).data;
    return [0.1, 0.4, 0.6, 0.9].map(part => Math.floor(tile.width * part) * 4)
        .map(start => row.slice(start, start + 3).join(" "));
})"""


@pytest.fixture
def configure(settings):
    """Name a background as the environment would; an archive of this site is laid there."""
    file = Path(settings.MEDIA_ROOT) / "maps" / "test.pmtiles"

    def _configure(url, content=None, attribution=""):
        settings.MAP_TILES_URL, settings.MAP_TILES_ATTRIBUTION = url, attribution
        policy = settings.CONTENT_SECURITY_POLICY["DIRECTIVES"] | map_tiles.sources(url)
        settings.CONTENT_SECURITY_POLICY = {"DIRECTIVES": policy}
        if content is not None:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)

    yield _configure
    file.unlink(missing_ok=True)


@pytest.fixture
def tab(browser):
    """A window that keeps what is asked for, what goes wrong and what the console says of it."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.add_init_script(LISTEN)
    tab = context.new_page()
    tab.asked, tab.said, tab.thrown = [], [], []
    tab.on("request", lambda request: tab.asked.append(request.url))
    tab.on("console", lambda said: said.type in ("error", "warning") and tab.said.append(said.text))
    tab.on("pageerror", lambda error: tab.thrown.append(str(error)))
    yield tab
    context.close()


@pytest.fixture
def opened(tab, server):
    def _opened(language="id"):
        tab.goto(server + PLACES[language])
        tab.locator(".walk-open").press("Enter")
        expect(tab.locator(".open-map .o-pin").first).to_be_visible()
        return tab

    return _opened


def fetched(tab, name):
    return [url for url in tab.asked if name in url.rsplit("/", 1)[1]]


def elsewhere(tab, server):
    return [url for url in tab.asked if not url.startswith((server, f"blob:{server}"))]


def colours(tab):
    """All that the tiles are painted with: in ours, water and land."""
    expect(tab.locator("canvas.leaflet-tile-loaded").first).to_be_visible()
    expect(tab.locator("canvas.leaflet-tile:not(.leaflet-tile-loaded)")).to_have_count(0)
    return set(tab.locator("canvas.leaflet-tile").evaluate_all(COLOURS))


@pytest.mark.parametrize("kind", map_archive.PICTURES)
def test_pictures_of_an_archive_lie_under_the_map(configure, opened, server, axe_violations, kind):
    configure(ARCHIVE, map_archive.picture_archive(kind), attribution="Peta kota")
    tab = opened()
    expect(tab.locator(".leaflet-control-attribution")).to_have_text(f"{LINES}, Latar: Peta kota")
    expect(tab.locator(TILE).first).to_be_visible()
    expect(tab.locator(TILE).first).to_have_js_property("naturalWidth", 256)
    assert (len(fetched(tab, "pmtiles.js")), fetched(tab, "protomaps")) == (1, [])
    assert (elsewhere(tab, server), tab.said, tab.thrown) == ([], [], [])
    assert [said for said in axe_violations(tab) if not said.startswith("target-size")] == []


def test_lines_of_an_archive_are_drawn_in_the_colours_of_day_and_night(configure, opened, server):
    configure(ARCHIVE, map_archive.line_archive())
    tab = opened()
    by_day = colours(tab)
    tab.locator("canvas").evaluate_all("all => all.forEach(one => one.dataset.day = true)")
    tab.emulate_media(color_scheme="dark")
    expect(tab.locator("canvas[data-day]")).to_have_count(0)
    by_night = colours(tab)
    assert (len(by_day), len(by_night), by_day & by_night) == (2, 2, set())
    assert (len(fetched(tab, "pmtiles.js")), len(fetched(tab, "protomaps-leaflet.js"))) == (1, 1)
    assert (elsewhere(tab, server), tab.said, tab.thrown) == ([], [], [])


@pytest.mark.parametrize(("language", "name"), [("id", "Kota Lama"), ("en", "Old Town")])
def test_names_on_the_background_are_in_the_language_of_the_page(configure, opened, language, name):
    configure(ARCHIVE, map_archive.line_archive())
    tab = opened(language)
    expect(tab.locator("html")).to_have_attribute("data-written", name)


@pytest.mark.parametrize(
    ("ours", "metadata", "shown", "links"),
    [
        ("", {}, LINES, []),
        (
            "",
            {"attribution": "<a href='https://a.example'><i>A & B</i></a> <b>c</b><img src=//b.example>"},
            f"{LINES}, Latar: A & B c",
            ["https://a.example/"],
        ),
        ("", {"attribution": "<a href='javascript:x()'>A</a>"}, f"{LINES}, Latar: A", []),
        (
            "",
            {"description": "Derived from OpenStreetMap"},
            f"{LINES}, Latar: © OpenStreetMap",
            ["https://www.openstreetmap.org/copyright"],
        ),
        (
            "Kota Denpasar",
            {"planetiler:osm:osmosisreplicationurl": "https://planet.example"},
            f"{LINES}, Latar: Kota Denpasar © OpenStreetMap",
            ["https://www.openstreetmap.org/copyright"],
        ),
        (
            "© Kontributor OpenStreetMap",
            {"attribution": "© OpenStreetMap"},
            f"{LINES}, Latar: © Kontributor OpenStreetMap",
            [],
        ),
    ],
)  # fmt: skip
def test_who_made_the_background_is_named(configure, opened, server, ours, metadata, shown, links):
    configure(ARCHIVE, map_archive.line_archive(**metadata), attribution=ours)
    tab = opened()
    expect(tab.locator("canvas.leaflet-tile").first).to_be_attached()
    named = tab.locator(".leaflet-control-attribution")
    expect(named).to_have_text(shown)
    assert named.locator("a").evaluate_all("all => all.map(one => one.href)") == links
    assert named.locator("img, b, i").count() == 0
    assert (elsewhere(tab, server), tab.said, tab.thrown) == ([], [], [])


def whole(content):
    """A server that only knows whole files."""
    return {"status": 200, "body": content, "headers": {"Content-Type": "application/octet-stream"}}


GOOD = map_archive.line_archive(attribution="© OpenStreetMap")
TROUBLES = {
    "missing": {"status": 404},
    "no pieces": whole(GOOD + bytes(20_000)),
    "no archive": whole(b"<!doctype html>" * 20),
    "cut short": whole(GOOD[:90]),
    "metadata": whole(GOOD[:150] + b"?" + GOOD[151:]),
    "unknown tiles": whole(GOOD[:99] + b"\x06" + GOOD[100:]),
}


@pytest.mark.parametrize("trouble", TROUBLES)
@pytest.mark.parametrize("language", PLACES)
def test_a_background_that_cannot_be_had_is_told_in_words(configure, tab, opened, trouble, language):
    configure(ARCHIVE)
    tab.route(f"**{ARCHIVE}", lambda route: route.fulfill(**TROUBLES[trouble]))
    opened(language)
    expect(tab.locator("walk-map").get_by_role("status")).to_have_text(BARE[language])
    assert tab.locator(".open-map .o-pin").count() == tab.locator(".m-pin").count()
    assert tab.locator(".open-map .o-river").count() > 0
    assert tab.thrown == []
    assert [said for said in tab.said if "Failed to load resource" not in said] == []
    tab.locator(".walk-open").press("Enter")
    expect(tab.get_by_text(BARE[language])).to_be_hidden()


@pytest.mark.parametrize(
    "content",
    [GOOD[:-40], GOOD[:-40] + bytes(40), map_archive.archive(b"?" * 99, 2, map_archive.NOT_COMPRESSED, {})],
    ids=["lines cut short", "lines garbled", "pictures garbled"],
)
def test_damaged_tiles_are_told_in_words(configure, opened, content):
    configure(ARCHIVE, content)
    tab = opened()
    expect(tab.locator("walk-map").get_by_role("status")).to_have_text(BARE["id"])
    assert (tab.thrown, tab.said) == ([], [])


def test_an_archive_of_another_host_is_let_in_and_nothing_else(configure, tab, opened, server):
    def piece(route):
        first, last = map(int, route.request.headers["range"].removeprefix("bytes=").split("-"))
        said = f"bytes {first}-{min(last, len(GOOD) - 1)}/{len(GOOD)}"
        headers = {"Access-Control-Allow-Origin": "*", "Content-Range": said}
        route.fulfill(status=206, body=GOOD[first : last + 1], headers=headers)

    configure(FOREIGN)
    tab.route(FOREIGN, piece)
    opened()
    expect(tab.locator("canvas.leaflet-tile-loaded").first).to_be_visible()
    assert set(elsewhere(tab, server)) == {FOREIGN}
    assert (tab.said, tab.thrown) == ([], [])


def test_a_host_of_pictures_that_has_none_is_told_in_words(configure, tab, opened):
    configure("https://tiles.example/{z}/{x}/{y}.png")
    tab.route("https://tiles.example/**", lambda route: route.fulfill(status=404))
    opened()
    expect(tab.locator("walk-map").get_by_role("status")).to_have_text(BARE["id"])
    assert tab.thrown == []
