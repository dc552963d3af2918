"""Sound and pictures by keyboard, and without JavaScript."""

import pytest
from playwright.sync_api import expect

from tests.e2e import listening
from tests.e2e.listening import SOUND, heard

pytestmark = [pytest.mark.browser, pytest.mark.appearance]

SHOWN_BLOCKS = "audio-player, then-now, picture-row"


@pytest.fixture(scope="module")
def address(server, django_db_blocker):
    with django_db_blocker.unblock():
        story = listening.tell()
        yield server + story.get_url()
        listening.untell(story)


@pytest.fixture
def story(page, address):
    page.route(SOUND, listening.answer_in_pieces)
    page.goto(address)
    return page


@pytest.fixture
def plain(browser, address):
    """The same story with JavaScript off."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 900})
    tab = context.new_page()
    tab.goto(address)
    yield tab
    context.close()


def press(tab, name, key="Enter", role="button"):
    tab.get_by_role(role, name=name).first.press(key)


def test_the_button_beside_the_place_leads_to_the_recording(story):
    story.get_by_role("link", name="Dengarkan").click()
    assert story.url.endswith("#listen")
    assert story.locator("#listen audio").count() == 1


def test_a_recording_plays_and_pauses_by_keyboard(story):
    press(story, "Putar", "Space")
    heard(story, "sound => !sound.paused && sound.currentTime > 0")
    press(story, "Jeda", "Space")
    heard(story, "sound => sound.paused")
    expect(story.get_by_role("button", name="Putar", exact=True)).to_be_visible()


def test_it_goes_ten_seconds_back_but_not_before_the_beginning(story):
    press(story, "Putar")
    heard(story, "sound => sound.duration > 30 && sound.currentTime > 0")
    press(story, "Jeda")
    press(story, "Posisi dalam rekaman", "End", role="slider")
    heard(story, "sound => sound.currentTime > 39")
    press(story, "Mundur 10 dtk")
    heard(story, "sound => Math.abs(sound.currentTime - 30) < 1")
    assert story.locator(".player-time").inner_text() in ("0:29 / 0:40", "0:30 / 0:40")
    press(story, "Posisi dalam rekaman", "Home", role="slider")
    press(story, "Mundur 10 dtk")
    heard(story, "sound => sound.currentTime === 0")


def test_the_words_follow_and_lead(story):
    story.get_by_text("Baca kata-katanya").press("Enter")
    press(story, "Putar dari 0:24")
    heard(story, "sound => !sound.paused && sound.currentTime >= 24")
    current = story.locator(".words [aria-current]")
    assert "Ini pohon beringin." in current.inner_text()
    press(story, "Jeda")


def test_place_and_speed_are_kept_while_the_tab_is_open(story):
    story.get_by_label("Kecepatan").select_option("1.5")
    press(story, "Putar")
    heard(story, "sound => sound.playbackRate === 1.5 && sound.currentTime > 0")
    press(story, "Jeda")
    story.get_by_text("Baca kata-katanya").press("Enter")
    press(story, "Putar dari 0:16")
    heard(story, "sound => sound.currentTime > 16")
    press(story, "Jeda")
    story.reload()
    heard(story, "sound => sound.currentTime > 16 && sound.playbackRate === 1.5 && sound.paused")
    assert story.get_by_label("Kecepatan").input_value() == "1.5"


def test_the_lock_screen_knows_what_is_heard(story):
    press(story, "Putar")
    heard(story, "sound => !sound.paused")
    assert story.evaluate("navigator.mediaSession.metadata.title") == "Penjaga bercerita"
    press(story, "Jeda")


def test_sound_that_does_not_come_is_said_and_its_words_shown(browser, address):
    context = browser.new_context(locale="id-ID")
    tab = context.new_page()
    tab.route(SOUND, lambda route: route.abort())
    tab.goto(address)
    press(tab, "Putar")
    tab.get_by_text("Suaranya tidak datang.").wait_for()
    assert tab.get_by_text("Selamat datang.").is_visible()
    context.close()


def test_then_and_now_are_compared_by_arrow_keys(story):
    slider = story.get_by_role("slider", name="Seberapa banyak gambar 1906 terlihat")
    slider.press("ArrowRight")
    assert slider.get_attribute("aria-valuetext") == "51 %"
    over = story.locator("then-now .picture").first
    assert "49%" in over.evaluate("picture => getComputedStyle(picture).clipPath")
    corners = "pictures => pictures.map(one => JSON.stringify(one.getBoundingClientRect()))"
    assert len(set(story.locator("then-now .picture").evaluate_all(corners))) == 1


def test_the_row_of_pictures_moves_by_buttons_and_says_where_it_is(story):
    place = story.locator(".gallery-bar p")
    assert place.inner_text() == "Gambar 1 dari 5"
    press(story, "Gambar berikutnya")
    expect(place).to_have_text("Gambar 2 dari 5")
    press(story, "Gambar sebelumnya")
    expect(place).to_have_text("Gambar 1 dari 5")


def test_without_javascript_everything_is_there(plain):
    assert plain.locator("audio").get_attribute("controls") is not None
    assert plain.locator("audio").is_visible()
    assert not plain.locator(".player, .gallery-bar, then-now input").filter(visible=True).count()
    plain.get_by_text("Baca kata-katanya").click()
    assert plain.get_by_text("Ini pohon beringin.").is_visible()
    then, now = (box.bounding_box() for box in plain.locator("then-now .picture").all())
    assert then["x"] + then["width"] <= now["x"]
    assert plain.locator("picture-row li").count() == 5


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_nothing_and_a_narrow_phone_needs_no_second_way(browser, address, axe_violations, dark):
    context = browser.new_context(
        viewport={"width": 320, "height": 700}, color_scheme="dark" if dark else "light"
    )
    tab = context.new_page()
    tab.goto(address)
    tab.locator(SHOWN_BLOCKS).first.wait_for()
    tab.locator("audio-player summary").click()
    assert tab.evaluate("document.documentElement.scrollWidth") <= 320
    assert axe_violations(tab) == []
    low = tab.locator(SHOWN_BLOCKS).locator("button, input, select, summary")
    assert [box for box in low.all() if box.is_visible() and box.bounding_box()["height"] < 44] == []
    context.close()


def test_it_is_valid_html(address, client, html_faults, django_db_blocker):
    with django_db_blocker.unblock():
        content = client.get("/" + address.split("/", 3)[3]).content
    assert html_faults({"story": content}) == []
