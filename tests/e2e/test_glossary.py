"""The meaning of a word, opened where a story uses it."""

import pytest
from playwright.sync_api import expect

from tests.e2e.look import HAS_LATE_SHEET

pytestmark = [pytest.mark.browser, pytest.mark.appearance]

STORY = "/en/market/badung-market/"
WORD = "sate lilit"
ADDRESS = "/en/glossary/#sate-lilit"


@pytest.fixture(params=[(360, False), (1280, True)], ids=["phone", "wide and dark"])
def tab(request, browser, server):
    width, dark = request.param
    context = browser.new_context(
        locale="en",
        viewport={"width": width, "height": 780},
        color_scheme="dark" if dark else "light",
        has_touch=True,
    )
    page = context.new_page()
    page.goto(server + STORY)
    yield page
    context.close()


def word_in(tab):
    return tab.locator("a.term", has_text=WORD)


def meaning_in(tab):
    return tab.get_by_role("dialog", name=WORD)


def test_a_touch_opens_the_meaning_at_the_word_and_one_elsewhere_closes_it(tab, axe_violations):
    word_in(tab).tap()
    meaning = meaning_in(tab)
    expect(meaning).to_be_visible()
    assert "to be checked" in meaning.inner_text()
    box, width = meaning.bounding_box(), tab.viewport_size["width"]
    assert box["x"] >= 0 and box["x"] + box["width"] <= width
    assert abs(box["y"] - word_in(tab).bounding_box()["y"]) < 300
    assert all(button.bounding_box()["height"] >= 44 for button in meaning.locator("a, button").all())
    assert tab.evaluate("document.documentElement.scrollWidth") <= width
    assert axe_violations(tab) == []
    tab.touchscreen.tap(5, 5)
    expect(meaning).to_be_hidden()
    assert tab.url.endswith(STORY)


def test_the_keyboard_opens_the_meaning_reads_it_and_comes_back(tab):
    word_in(tab).press("Enter")
    expect(meaning_in(tab)).to_be_focused()
    tab.keyboard.press("Tab")
    expect(meaning_in(tab).get_by_role("link", name="In the glossary")).to_be_focused()
    tab.keyboard.press("Escape")
    expect(meaning_in(tab)).to_be_hidden()
    expect(word_in(tab)).to_be_focused()
    word_in(tab).press("Enter")
    meaning_in(tab).get_by_role("button", name="Close").press("Enter")
    expect(meaning_in(tab)).to_be_hidden()
    expect(word_in(tab)).to_be_focused()


@pytest.mark.parametrize("lack", ["no script", "no popover"])
def test_a_browser_that_can_do_less_leads_to_the_glossary(browser, server, lack):
    context = browser.new_context(java_script_enabled=lack != "no script")
    context.add_init_script("delete HTMLElement.prototype.showPopover")
    tab = context.new_page()
    tab.goto(server + STORY)
    word_in(tab).click()
    tab.wait_for_url(server + ADDRESS)
    assert tab.locator("#sate-lilit").is_visible()
    context.close()


def test_a_printed_story_has_the_meanings_at_the_end_of_its_text(tab):
    tab.wait_for_function(HAS_LATE_SHEET)
    tab.emulate_media(media="print")
    meaning = tab.locator("#meaning-sate-lilit")
    assert meaning.is_visible() and "Minced meat" in meaning.inner_text()
    assert not meaning.get_by_role("button").is_visible()
    assert word_in(tab).evaluate("word => getComputedStyle(word).textDecorationLine") == "none"
