"""Pictures of each kind of page for the documentation; run by its name only: `make screens`."""

from pathlib import Path

import pytest

from tests.e2e.look import one_morning, picture_of, visitor
from tests.e2e.test_look import PAGES

SCREENS = Path(__file__).parents[2] / "docs" / "screens"
TALLEST = {360: 1400, 1280: 1500}  # below that a page repeats itself


@pytest.mark.parametrize("width", TALLEST)
def test_screens_of_the_documentation(server, browser, addresses, width):
    SCREENS.mkdir(parents=True, exist_ok=True)
    with one_morning(), visitor(browser, width) as page:
        for name in PAGES:
            shot = picture_of(page, server + addresses["id"][name])
            shot = shot.crop((0, 0, width, min(shot.height, TALLEST[width])))
            shot.save(SCREENS / f"{name}-{width}.webp", quality=72, method=6)
