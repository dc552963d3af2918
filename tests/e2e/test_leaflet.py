"""The leaflet of a trail on paper: one sheet, whatever the trail."""

import re

import pytest

from riverwalk.leaflet import fit
from tests.e2e.look import HAS_LATE_SHEET

pytestmark = [pytest.mark.browser, pytest.mark.appearance]

TRAILS = {
    "id": ["/id/jejak/jalan-lama/", "/id/jejak/dua-pasar-dan-sungai/", "/id/jejak/dua-puri-satu-sungai/"],
    "en": [
        "/en/trails/old-street/",
        "/en/trails/two-markets-and-the-river/",
        "/en/trails/two-palaces-one-river/",
    ],
}
SHEET = {"width": 1123, "height": 794}  # A4 across, 96 dots an inch
WORD = "sungai "


@pytest.fixture
def tab(browser):
    context = browser.new_context(viewport=SHEET)
    yield context.new_page()
    context.close()


def pages_and_boxes(pdf):
    return len(re.findall(rb"/Type\s*/Page\b", pdf)), re.findall(rb"/MediaBox\s*\[([^\]]*)\]", pdf)


def overflow(tab):
    """By how many dots each part is too small for what is in it."""
    tab.emulate_media(media="print")
    return tab.evaluate(
        """() => [".sheet-stops", ".sheet-rules", ".sheet-cover"].flatMap(name => {
            const part = document.querySelector(name);
            return [part.scrollWidth - part.clientWidth, part.scrollHeight - part.clientHeight];
        }).filter(more => more > 1)"""
    )


@pytest.mark.parametrize("address", [address for trails in TRAILS.values() for address in trails])
def test_each_trail_prints_on_one_sheet_of_a4_across(tab, server, address):
    tab.goto(f"{server}{address}?leaflet")
    tab.wait_for_function(HAS_LATE_SHEET)
    pages, boxes = pages_and_boxes(tab.pdf(prefer_css_page_size=True, print_background=True))
    assert pages == 1
    assert [[round(float(side)) for side in box.split()] for box in boxes] == [[0, 0, 842, 595]]
    assert overflow(tab) == []


@pytest.mark.parametrize("letters", [80, 200, 300, 450, 600, 2000])
def test_ten_stops_fit_however_much_is_said_of_each(tab, server, letters):
    text = (WORD * letters)[:letters]
    room = fit([text] * 10)
    tab.goto(f"{server}{TRAILS['en'][0]}?leaflet")
    tab.wait_for_function(HAS_LATE_SHEET)
    tab.evaluate(
        """([size, text]) => {
            document.querySelector("main").className = `sheet ${size}`;
            const list = document.querySelector(".sheet-stops");
            list.replaceChildren(...Array.from({ length: 10 }, () => list.children[1].cloneNode(true)));
            for (const stop of list.children) stop.querySelector("p:last-child").textContent = text;
        }""",
        [room.name, text[: room.letters]],
    )
    assert overflow(tab) == []


def test_on_a_phone_the_panels_stand_below_each_other(browser, server, axe_violations):
    context = browser.new_context(viewport={"width": 360, "height": 780})
    tab = context.new_page()
    tab.goto(f"{server}{TRAILS['id'][0]}?leaflet")
    assert tab.evaluate("document.documentElement.scrollWidth") <= 360
    assert axe_violations(tab) == []
    context.close()
