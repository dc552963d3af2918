"""Small screens, large type, keys alone, other colours, no motion: each kind of page stays whole (WCAG)."""

import re

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.appearance]

WIDTH = "document.documentElement.scrollWidth"
LARGE_TYPE = "html { font-size: 200% !important; }"
TARGET = 44  # CSS pixels, for what is not a link in a sentence (2.5.5, and 2.5.8 asks for 24)
SMALL_TARGETS = """least => {
  const covered = (one) => {  // a card is one target: its link covers it
    const over = getComputedStyle(one, "::after");
    const whole = over.position === "absolute" && one.closest(".card, .stall, .door, .search-result");
    return (whole || one.closest("label") || one).getBoundingClientRect();
  };
  return [...document.querySelectorAll("a[href], button, input:not([type=hidden]), summary")]
    .filter(one => one.checkVisibility({ checkVisibilityCSS: true }))
    .filter(one => !one.closest("p, dd, .sources, svg, figcaption"))
    .map(one => [one, covered(one)])
    .filter(([, box]) => box.width && box.right > 1 && (box.height < least || box.width < least))
    .map(([one, box]) => `${one.textContent.trim()} ${Math.round(box.width)} x ${Math.round(box.height)}`);
}"""
FOCUSED = """() => {
  const one = document.activeElement;
  if (one === document.body) return null;
  const box = one.getBoundingClientRect();
  const ringed = (of) => of && (getComputedStyle(of).outlineStyle !== "none" || ringed(of.parentElement));
  return {
    name: one.getAttribute("aria-label") || one.textContent.trim() || one.labels?.[0]?.textContent,
    footer: !!one.closest("footer"),
    seen: box.bottom > 0 && box.top < innerHeight,
    ring: !!ringed(one),
  };
}"""
EDGELESS = """() => [...document.querySelectorAll(".action, button, input, .filters a")]
  .filter(one => !["hidden", "range"].includes(one.type))  // a browser draws the edges of a slider itself
  .filter(one => one.checkVisibility() && one.getBoundingClientRect().width > 1)
  .filter(one => parseFloat(getComputedStyle(one).borderTopWidth) === 0)
  .filter(one => getComputedStyle(one).textDecorationLine === "none")
  .map(one => one.outerHTML.slice(0, 90))"""
HAS_LATE_SCRIPTS = "() => !document.querySelector('[data-module]:not(:defined)')"
MOVING = "() => document.getAnimations().filter(one => one.playState === 'running').length"
NAMELESS = re.compile(
    r"^\s*- (link|button|textbox|searchbox|combobox|checkbox|img|navigation|heading|slider)(?! \")",
    re.MULTILINE,
)


@pytest.fixture(params=["id", "en"])
def pages(request, addresses, server):
    return {name: server + address for name, address in addresses[request.param].items()}


def test_it_flows_anew_at_320_pixels(browser, pages):
    """1.4.10, and large type on a desk: 1.4.4."""
    narrow = browser.new_context(viewport={"width": 320, "height": 640}).new_page()
    large = browser.new_context(viewport={"width": 1280, "height": 900}, bypass_csp=True).new_page()
    wider = {}
    for name, address in pages.items():
        narrow.goto(address)
        large.goto(address)
        large.add_style_tag(content=LARGE_TYPE)
        if (found := (narrow.evaluate(WIDTH), large.evaluate(WIDTH))) != (320, 1280):
            wider[name] = found
    narrow.context.close()
    large.context.close()
    assert wider == {}


def test_what_one_touches_is_large_enough(browser, pages):
    context = browser.new_context(viewport={"width": 360, "height": 780}, has_touch=True)
    page = context.new_page()
    found = {}
    for name, address in pages.items():
        page.goto(address)
        if small := page.evaluate(SMALL_TARGETS, TARGET - 0.5):
            found[name] = small
    context.close()
    assert found == {}


@pytest.mark.parametrize(
    ("script", "before", "after"),
    [
        ("spoken-name", "spoken-name a", "spoken-name button"),
        ("audio-player", "audio-player audio", "audio-player .player-play"),
    ],
)
def test_what_a_late_script_replaces_keeps_the_focus(browser, pages, script, before, after):
    page = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
    waiting = []
    page.route(f"**/{script}*.js", lambda route: waiting.append(route))
    with page.expect_request(f"**/{script}*.js"):
        page.goto(pages["market"])
    page.locator(before).first.focus()
    waiting[0].continue_()
    page.locator(after).first.wait_for()
    kept = page.evaluate("after => document.activeElement === document.querySelector(after)", after)
    page.context.close()
    assert kept


@pytest.mark.parametrize(
    "name", ["home", "story", "market", "river", "trail", "search", "information", "code"]
)
def test_the_keyboard_reaches_everything_and_shows_where_it_is(browser, pages, name):
    page = browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce").new_page()
    page.goto(pages[name])
    page.wait_for_function(HAS_LATE_SCRIPTS)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.hash") == "#content"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("!!document.activeElement.closest('main')")
    last = None
    for _step in range(400):
        where = page.evaluate(FOCUSED)
        if where is None:
            break
        assert where["name"] and where["seen"] and where["ring"], where
        last = where
        page.keyboard.press("Tab")
    page.context.close()
    assert last["footer"]


def test_a_screen_reader_hears_a_name_for_everything(browser, pages):
    page = browser.new_context().new_page()
    nameless = {}
    for name, address in pages.items():
        page.goto(address)
        heard = page.locator("body").aria_snapshot()
        for landmark in ("banner", "main"):
            assert len(re.findall(rf"^- {landmark}\b", heard, re.MULTILINE)) == 1, (name, landmark)
        regions = re.findall(r"^\s*- navigation \"(.+?)\"", heard, re.MULTILINE)
        assert len(regions) == len(set(regions)), (name, regions)
        if found := NAMELESS.findall(heard):
            nameless[name] = found
    page.context.close()
    assert nameless == {}


def test_other_colours_leave_the_edges_of_what_one_presses(browser, pages):
    context = browser.new_context(viewport={"width": 360, "height": 780}, forced_colors="active")
    page = context.new_page()
    found = {}
    for name, address in pages.items():
        page.goto(address)
        if edgeless := page.evaluate(EDGELESS):
            found[name] = edgeless
    context.close()
    assert found == {}


def test_nothing_moves_for_who_asks_for_rest(browser, pages):
    context = browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    page = context.new_page()
    for name, address in pages.items():
        page.goto(address)
        assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
        page.mouse.move(600, 500)
        assert page.evaluate(MOVING) == 0, name
    context.close()
