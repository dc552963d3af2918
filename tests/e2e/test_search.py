"""The search box with a keyboard, a screen reader, a slow line or no script; and what is near."""

import json
import time
from contextlib import suppress

import pytest
from playwright.sync_api import Error, expect

pytestmark = pytest.mark.browser

HOME, RESULTS = "/id/", "/id/cari/"
BOX = "#search-words"
HERE = {"latitude": -8.6573149, "longitude": 115.2168921}


@pytest.fixture
def box(page, server):
    """The box of the results page, with the script that helps it already there."""
    page.goto(server + RESULTS)
    box = page.locator(BOX)
    box.focus()
    expect(box).to_have_role("combobox")
    return box


def options(page):
    return page.get_by_role("option")


def chosen(page, box):
    """The name of the option that a screen reader is told about, or nothing."""
    active = box.get_attribute("aria-activedescendant")
    return page.locator(f"#{active}").inner_text() if active else ""


def answer(*titles):
    facts = {
        "kind": "market",
        "lang": "id",
        "snippet": "",
        "kind_label": "Pasar",
        "village": "",
        "url": RESULTS,
    }
    return json.dumps({"results": [{**facts, "title": title} for title in titles]})


def test_nobody_who_does_not_search_fetches_suggestions(page, server):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(server + HOME, wait_until="networkidle")
    assert not any("search-suggestions" in url for url in asked)

    page.locator("#find-header").focus()
    expect(page.locator("#find-header")).to_have_role("combobox")
    assert any("search-suggestions" in url for url in asked)


def test_the_list_is_walked_with_arrows_and_left_with_enter(page, box):
    expect(box).to_have_attribute("aria-expanded", "false")
    box.press_sequentially("maos")
    expect(box).to_have_attribute("aria-expanded", "true")
    assert box.get_attribute("aria-controls") == page.get_by_role("listbox").get_attribute("id")
    expect(page.locator(".has-suggestions [role=status]")).to_have_text("1 saran")
    assert chosen(page, box) == ""

    box.press("ArrowDown")
    assert "Pura Maospahit" in chosen(page, box)
    expect(options(page).first).to_have_attribute("aria-selected", "true")
    assert box.input_value() == "maos", "manual selection: the words stay as they were typed"
    box.press("ArrowDown")
    assert chosen(page, box) == "Cari “maos”"
    box.press("ArrowDown")
    assert chosen(page, box) == ""
    box.press("ArrowUp")
    box.press("ArrowUp")
    box.press("Enter")
    expect(page.locator("h1")).to_have_text("Pura Maospahit")


def test_the_last_line_and_enter_alone_search_for_the_words(page, box):
    box.press_sequentially("maos")
    expect(options(page)).to_have_count(2)
    box.press("Enter")
    page.wait_for_url("**?q=maos")

    page.locator(BOX).press("End")
    page.locator(BOX).press_sequentially("p")
    options(page).last.click()
    page.wait_for_url("**?q=maosp")


def test_escape_closes_the_list_and_leaves_the_words(page, box):
    box.press_sequentially("maos")
    expect(page.get_by_role("listbox")).to_be_visible()
    box.press("Escape")
    expect(page.get_by_role("listbox")).to_be_hidden()
    assert box.input_value() == "maos"

    box.press("ArrowDown")
    expect(page.get_by_role("listbox")).to_be_visible()
    box.press("Tab")
    expect(page.get_by_role("listbox")).to_be_hidden()


def test_a_click_opens_the_page(page, box):
    box.press_sequentially("pasar badung")
    options(page).first.click()

    expect(page.locator("h1")).to_have_text("Pasar Badung")


def test_a_late_answer_never_stands_under_newer_words(page, box):
    held, given_up = [], []
    page.on("requestfailed", lambda request: given_up.append(request.url))

    def suggest(route):
        if route.request.url.endswith("q=pa"):
            held.append(route)
        else:
            route.fulfill(body=answer("Yang baru"), content_type="application/json")

    page.route("**/api/suggest*", suggest)
    box.press_sequentially("pa")
    page.wait_for_timeout(400)
    assert held, "the first question is on its way"
    box.press_sequentially("sar")
    expect(options(page).first).to_contain_text("Yang baru")
    assert [url.rpartition("=")[2] for url in given_up] == ["pa"]

    with suppress(Error):  # nobody waits for it
        held[0].fulfill(body=answer("Yang lama"), content_type="application/json")
    page.wait_for_timeout(300)
    expect(options(page).first).to_contain_text("Yang baru")


def test_fast_typing_asks_once(page, box):
    asked = []
    page.on("request", lambda request: "suggest?" in request.url and asked.append(request.url))
    box.press_sequentially("pasar", delay=30)
    expect(page.get_by_role("listbox")).to_be_visible()

    assert len(asked) == 1, asked


def test_words_typed_before_the_script_came_are_helped_too(browser, server):
    tab = browser.new_page(locale="id-ID")
    held = []
    tab.route("**/search-suggestions*.js", lambda route: held.append(route))
    tab.goto(server + RESULTS)
    tab.locator(BOX).press_sequentially("maos")
    deadline = time.monotonic() + 5
    while not held and time.monotonic() < deadline:
        tab.wait_for_timeout(50)
    held[0].continue_()
    expect(options(tab).first).to_contain_text("Pura Maospahit")
    tab.close()


@pytest.mark.parametrize("status", [429, 500, None])
def test_where_suggestions_fail_the_box_is_a_plain_form(browser, server, status):
    tab = browser.new_page(locale="id-ID")
    tab.route(
        "**/api/suggest*", lambda route: route.fulfill(status=status, body="{}") if status else route.abort()
    )
    tab.goto(server + RESULTS)
    tab.locator(BOX).press_sequentially("maospahit")
    tab.wait_for_timeout(400)
    expect(tab.get_by_role("listbox")).to_be_hidden()
    tab.locator(BOX).press("Enter")
    expect(tab.locator(".search-result").first).to_contain_text("Pura Maospahit")
    tab.close()


def test_without_a_script_the_box_is_a_plain_form(browser, server):
    context = browser.new_context(java_script_enabled=False, locale="id-ID")
    tab = context.new_page()
    tab.goto(server + HOME)
    tab.locator("#find-home").fill("maospahit")
    tab.locator("#find-home").press("Enter")
    expect(tab.locator(".search-result").first).to_contain_text("Pura Maospahit")
    assert tab.locator("near-me :is(button, input):visible").count() == 0
    context.close()


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_nothing_in_an_open_list_and_fingers_hit_its_lines(browser, server, axe_violations, dark):
    tab = browser.new_page(
        locale="id-ID",
        viewport={"width": 360, "height": 800},
        color_scheme="dark" if dark else "light",
        has_touch=True,
    )
    tab.goto(server + RESULTS)
    tab.locator(BOX).tap()
    tab.locator(BOX).press_sequentially("pasar")
    expect(tab.get_by_role("listbox")).to_be_visible()
    tab.locator(BOX).press("ArrowDown")

    assert axe_violations(tab) == []
    for line in options(tab).all():
        assert line.bounding_box()["height"] >= 44
    assert tab.evaluate("document.documentElement.scrollWidth") <= 360
    tab.close()


@pytest.fixture
def phone(browser, server):
    """A tab that notes every address it asks for; `place` is what the device knows."""
    contexts = []

    def open_(place=HERE, allowed=True, script=""):
        context = browser.new_context(
            locale="id-ID", geolocation=place, permissions=["geolocation"] if allowed else []
        )
        contexts.append(context)
        if script:
            context.add_init_script(script)
        tab = context.new_page()
        tab.asked = []
        tab.on("request", lambda request: tab.asked.append(request.url))
        tab.goto(f"{server}{RESULTS}?q=kopi")
        return tab

    yield open_
    for context in contexts:
        context.close()


def test_near_me_says_how_far_and_tells_no_address_where(phone):
    tab = phone()
    tab.get_by_role("button", name="Di dekat saya").click()
    tab.wait_for_url("**?q=kopi&sort=distance")
    expect(tab.locator(".search-result-distance").first).to_contain_text("dari Anda")
    assert not any("8.65" in url or "115.2" in url for url in tab.asked), tab.asked
    assert (
        tab.evaluate("document.cookie + JSON.stringify([{...localStorage}, {...sessionStorage}])")
        == "[{},{}]"
    )
    assert tab.locator("input[name=near]").first.input_value() == "-8.657,115.217", "rounded"

    tab.get_by_role("button", name="Paling cocok dulu").click()
    expect(tab.get_by_role("button", name="Terdekat dulu")).to_be_visible()
    tab.reload()  # asks nothing about sending a form again, and knows the place no more
    expect(tab.get_by_role("button", name="Di dekat saya")).to_be_visible()
    expect(tab.locator(".search-result-distance")).to_have_count(0)


FAILS = """
    navigator.geolocation.getCurrentPosition = (_, fail) => fail({ code: %d });
"""


@pytest.mark.parametrize(
    ("code", "words"),
    [(1, "tidak diizinkan"), (2, "Apakah lokasi (GPS) sudah dinyalakan?"), (3, "tempat terbuka")],
)
def test_a_device_that_does_not_say_where_it_is_is_explained(phone, code, words):
    tab = phone(script=FAILS % code)
    button = tab.get_by_role("button", name="Di dekat saya")
    button.click()
    expect(tab.locator("near-me [role=status]")).to_contain_text(words)
    expect(button).to_be_enabled()


def test_a_visitor_who_refuses_is_not_asked_again_by_the_page(phone):
    tab = phone(allowed=False)
    tab.get_by_role("button", name="Di dekat saya").click()
    expect(tab.locator("near-me [role=status]")).to_contain_text("tidak diizinkan")
