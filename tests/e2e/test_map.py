"""The drawn map and its list, and the map that opens on demand."""

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.appearance]

PLACE = "/id/warisan/patung-catur-muka/"
TRAIL = "/id/jejak/dua-pasar-dan-sungai/"
OPEN, BACK = "Buka peta untuk memperbesar", "Kembali ke peta gambar"


@pytest.fixture
def tab(browser, server):
    """A wide window that keeps what is asked for and what the console says."""
    context = browser.new_context(locale="id-ID", viewport={"width": 1280, "height": 900})
    tab = context.new_page()
    tab.asked, tab.said = [], []
    tab.on("request", lambda request: tab.asked.append(request.url))
    tab.on("console", lambda said: said.type in ("error", "warning") and tab.said.append(said.text))
    tab.on("pageerror", lambda error: tab.said.append(str(error)))
    yield tab
    context.close()


def test_an_entry_of_the_list_marks_its_pin_by_focus_and_the_pin_its_entry_by_pointing(tab, server):
    tab.goto(server + PLACE)
    tab.locator("#near-2 a").focus()
    expect(tab.locator(".m-pin.is-marked")).to_have_count(1)
    expect(tab.locator(".m-pin.is-marked text")).to_have_text("2")
    tab.locator(".m-pin[href='#near-3']").hover()
    expect(tab.locator("li.is-marked")).to_have_attribute("id", "near-3")


def test_without_javascript_a_pin_leads_to_its_entry_and_nothing_offers_to_open(browser, server):
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(server + TRAIL)
    assert tab.locator(".walk-open:visible").count() == 0
    tab.locator(".m-pin[href='#stop-9']").click()
    assert tab.url.endswith("#stop-9")
    context.close()


def test_nothing_of_leaflet_is_fetched_before_it_is_wanted_and_all_of_it_from_here(tab, server):
    tab.goto(server + PLACE, wait_until="networkidle")
    assert not [url for url in tab.asked if "leaflet" in url or "geojson" in url]
    tab.get_by_role("button", name=OPEN).press("Enter")
    expect(tab.locator(".open-map .o-pin")).to_have_count(tab.locator(".m-pin").count())
    expect(tab.locator(".open-map .o-other").first).to_be_attached()
    assert [url for url in tab.asked if not url.startswith(server)] == []
    assert tab.said == []


def test_the_opened_map_names_the_place_and_the_river(tab, server):
    tab.goto(server + PLACE)
    name = tab.locator("h1").inner_text().strip()
    tab.get_by_role("button", name=OPEN).press("Enter")
    expect(tab.locator(".open-map .o-name")).to_have_text(name)
    tab.goto(server + TRAIL)
    tab.get_by_role("button", name=OPEN).press("Enter")
    expect(tab.locator(".open-map .o-line-name", has_text="Tukad Badung")).to_have_count(1)


def test_the_opened_map_works_by_keyboard_and_closes_again(tab, server, axe_violations):
    tab.goto(server + TRAIL)
    tab.get_by_role("button", name=OPEN).press("Enter")
    expect(tab.locator(".open-map")).to_be_focused()
    first = tab.locator(".open-map .o-pin").first
    first.press("Enter")
    link = tab.locator(".leaflet-popup a[href*='/pasar/']")
    expect(link).to_be_visible()
    expect(tab.locator(".leaflet-popup")).to_have_css("opacity", "1")  # it fades in
    # Pins may cover each other until one zooms in; the list beside the map has every link in full size.
    assert [said for said in axe_violations(tab) if not said.startswith("target-size")] == []
    tab.get_by_role("button", name=BACK).press("Enter")
    expect(tab.locator(".walk-map")).to_be_visible()
    expect(tab.locator(".open-map")).to_be_hidden()


def test_one_finger_scrolls_the_page_and_two_move_the_map(browser, server):
    context = browser.new_context(viewport={"width": 360, "height": 780}, has_touch=True, is_mobile=True)
    tab = context.new_page()
    tab.goto(server + TRAIL)
    tab.locator(".walk-open").tap()
    frame = tab.locator(".open-map")
    expect(frame).to_be_visible()
    assert frame.evaluate("frame => getComputedStyle(frame).touchAction") == "pan-x pan-y"
    expect(tab.locator(".open-map-hint")).to_be_visible()
    context.close()


def test_no_map_is_owed_to_others_without_their_tiles(tab, server):
    tab.goto(server + PLACE)
    tab.get_by_role("button", name=OPEN).press("Enter")
    expect(tab.locator(".leaflet-control-attribution")).to_have_text(
        "Leaflet | Garis: Storytelling Denpasar, skematis"
    )
    assert tab.locator("img.leaflet-tile").count() == 0
