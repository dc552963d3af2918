"""How each kind of page looks, against a picture of how it should: phones in Indonesian, desks in English.

`make screens` records the pictures anew, after a change of the look that was meant.
"""

import os
from pathlib import Path

import pytest
from PIL import Image

from storytelling.style_page import chapters
from tests.e2e.look import difference, one_morning, picture_of, visitor

pytestmark = [pytest.mark.browser, pytest.mark.appearance]

REFERENCES = Path(__file__).parent / "visual"
SEEN = Path(__file__).parents[2] / "var" / "look"  # what was seen instead
RECORD = os.environ.get("RECORD_LOOK") == "true"
TOLERATED = 0.02  # share of the page that may differ: other versions of Chromium round otherwise
HALF = 2  # references are kept at half their size

PAGES = ["home", "stories", "story", "markets", "market", "stall", "rivers", "river", "point", "trails",
         "trail", "search", "glossary", "information", "code", "missing"]  # fmt: skip
CHAPTERS = {f"style-{name}": f"style/{name}/" for name in chapters.CHAPTERS}  # of the style page
VISITORS = {"phone": (360, False, "id"), "desk": (1280, True, "en")}
ONE_HIT = "q=gedong"  # one page has this word: the order of results is looked at elsewhere
INSTEAD = {"search": {"id": f"/id/cari/?{ONE_HIT}", "en": f"/en/search/?{ONE_HIT}"}}


@pytest.mark.parametrize("name", [*PAGES, *CHAPTERS])
@pytest.mark.parametrize("who", VISITORS)
def test_a_page_looks_as_recorded(server, browser, addresses, name, who):
    width, dark, language = VISITORS[who]
    known = addresses[language] | {page: address[language] for page, address in INSTEAD.items()}
    address = known.get(name) or f"/{language}/{CHAPTERS[name]}"
    with one_morning(), visitor(browser, width, dark, language) as page:
        shot = picture_of(page, server + address)
    shot = shot.reduce(HALF)
    reference = REFERENCES / f"{name}-{who}.webp"
    if RECORD:
        REFERENCES.mkdir(exist_ok=True)
        shot.save(reference, quality=60, method=6)
        return
    if not reference.is_file():
        pytest.skip("NOT TESTED: no picture of this page is recorded yet (make screens)")
    share = difference(shot, Image.open(reference).convert("RGB"))
    if share > TOLERATED:
        SEEN.mkdir(parents=True, exist_ok=True)
        shot.save(SEEN / reference.name)
    assert share <= TOLERATED, (
        f"{share:.1%} differ: compare {SEEN / reference.name} with {reference}; meant? make screens"
    )
