"""What the words are set in, and that nothing moves when the type arrives late."""

import pytest

from tests.e2e.look import HAS_LATE_SHEET

pytestmark = [pytest.mark.browser, pytest.mark.appearance]

SHIFTS = """() => {
  window.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifted += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
}"""
MOST_SHIFT = 0.01  # a tenth of what counts as good (https://web.dev/articles/cls)


def families(page, selector):
    """The fonts that the letters of an element are really drawn with."""
    devtools = page.context.new_cdp_session(page)
    devtools.send("DOM.enable")
    devtools.send("CSS.enable")
    root = devtools.send("DOM.getDocument")["root"]["nodeId"]
    node = devtools.send("DOM.querySelector", {"nodeId": root, "selector": selector})["nodeId"]
    drawn = devtools.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]
    return {font["familyName"] for font in drawn}


def test_words_are_set_in_the_type_of_the_house(server, page, addresses):
    page.goto(server + addresses["id"]["story"], wait_until="networkidle")
    page.wait_for_function(HAS_LATE_SHEET)
    page.evaluate("document.fonts.ready")

    assert families(page, "h1") == {"Plus Jakarta Sans"}
    assert families(page, ".column p") == {"Literata"}
    assert families(page, ".column i[lang=ban]") == {"Literata"}


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("name", ["home", "story", "market", "trail", "search"])
def test_nothing_moves_when_the_type_comes_late(server, browser, addresses, name, width):
    """Needs fonts with the measures of Arial and Times (Debian: fonts-liberation), as every phone has."""
    context = browser.new_context(viewport={"width": width, "height": 780})
    context.add_init_script(f"({SHIFTS})()")
    page = context.new_page()
    waiting = []
    page.route("**/*.woff2", lambda route: waiting.append(route))
    page.goto(server + addresses["id"][name], wait_until="domcontentloaded")
    page.wait_for_timeout(300)
    assert waiting
    for route in waiting:
        route.continue_()
    page.unroute("**/*.woff2")
    page.wait_for_function(HAS_LATE_SHEET)
    page.evaluate("document.fonts.ready")
    page.wait_for_timeout(200)
    moved = page.evaluate("shifted")
    context.close()
    assert moved < MOST_SHIFT


@pytest.mark.parametrize("width", [360, 1280])
def test_nothing_moves_when_the_button_near_me_comes_late(server, browser, addresses, width):
    context = browser.new_context(viewport={"width": width, "height": 780})
    context.add_init_script(f"({SHIFTS})()")
    page = context.new_page()
    waiting = []
    page.route("**/near-me*.js", lambda route: waiting.append(route))
    page.goto(server + addresses["id"]["search"], wait_until="commit")
    page.wait_for_selector(".search-results")
    page.wait_for_timeout(500)
    assert waiting
    for route in waiting:
        route.continue_()
    page.wait_for_selector("near-me form:not([hidden])")
    page.wait_for_timeout(200)
    moved = page.evaluate("shifted")
    context.close()
    assert moved == 0
