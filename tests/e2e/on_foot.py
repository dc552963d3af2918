"""What the tests on signs do with a telephone in hand."""

from io import BytesIO
from urllib.parse import urlsplit

import zxingcpp
from PIL import Image

from storytelling.plaques.official import sign_host
from storytelling.plaques.symbol import QUIET_ZONE, symbol_for

PHONE = {"viewport": {"width": 360, "height": 640}, "has_touch": True, "is_mobile": True}
AGENT = (
    "Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Mobile"
    " Safari/537.36"
)
OFFICER = "petugas-lapangan"


def listen(tab):
    """Keep what goes wrong in its pages; refusals are meant, and Wagtail's bar examines pages aloud."""
    tab.said = []
    meant = ("Failed to load resource", "axe.run results")

    def hear(told):
        if told.type == "error" and not told.text.startswith(meant):
            tab.said.append(told.text)

    tab.on("console", hear)
    tab.on("pageerror", lambda error: tab.said.append(str(error)))


def is_sound(tab, axe_violations):
    """Nothing failed, and axe, which fills the console itself, finds nothing."""
    assert tab.said == []
    assert axe_violations(tab) == []
    tab.wait_for_timeout(300)  # what the console says arrives later
    tab.said.clear()


def scan(tab, plaque):
    """Open what a camera reads from the printed square, on the host of this test."""
    printed = BytesIO()
    symbol_for(sign_host(), plaque.code).qr.save(printed, kind="png", scale=8, border=QUIET_ZONE)
    tab.goto(urlsplit(zxingcpp.read_barcode(Image.open(printed)).text).path)


def fits(tab):
    """Nothing stands out to the side, once its style is there."""
    tab.wait_for_load_state()
    width, wide = tab.evaluate(
        """() => [
            document.documentElement.scrollWidth,
            [...document.querySelectorAll('main *')]
                .filter(part => part.getBoundingClientRect().right > 360)
                .map(part => part.outerHTML.slice(0, 80)),
        ]"""
    )
    assert width <= 360, wide


def in_sight(tab, locator):
    """Whether it can be tapped without scrolling."""
    box = locator.bounding_box()
    return box["y"] + box["height"] <= tab.viewport_size["height"]
