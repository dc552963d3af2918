"""The demo's own recordings, in both languages: asked for when played, read along, and never the only way."""

import pytest
from playwright.sync_api import expect

from heritage.models import HeritageStoryPage
from tests.e2e.listening import SOUND, answer_in_pieces, heard

pytestmark = [pytest.mark.browser, pytest.mark.appearance]

SLUGS = {"id": "pura-maospahit", "en": "maospahit-temple"}
PLAY, WORDS = {"id": "Putar", "en": "Play"}, {"id": "Baca kata-katanya", "en": "Read the words"}
FIRST = {"id": "Tembok di depan Anda dari bata merah", "en": "The wall in front of you is of red brick"}
NAME = {
    "id": "Dengar namanya Pura Maospahit suara sintetis",
    "en": "Hear the name: Pura Maospahit synthetic voice",
}
SYNTHETIC = {"id": "Suara sintetis: dibuat komputer", "en": "Synthetic sound: made by a computer"}


@pytest.fixture(params=["id", "en"])
def language(request):
    return request.param


@pytest.fixture
def address(server, language, django_db_blocker):
    with django_db_blocker.unblock():
        return server + HeritageStoryPage.objects.get(slug=SLUGS[language]).get_url()


@pytest.fixture
def asked(page):
    """The files that were sent, as a web server sends them."""
    files = []

    def answer(route):
        files.append(route.request.url.rpartition(".")[2])
        answer_in_pieces(route)

    page.route(SOUND, answer)
    return files


def press_play(page, language):
    page.get_by_role("button", name=PLAY[language], exact=True).press("Enter")


def test_nothing_is_sent_before_somebody_listens(page, asked, address, language):
    page.goto(address, wait_until="networkidle")
    assert asked == []
    assert page.locator(".player-time").inner_text().startswith("0:00 / 2:")

    press_play(page, language)

    heard(page, "sound => !sound.paused && sound.currentTime > 0 && sound.duration > 120")
    assert set(asked) == {"ogg"}


def test_the_words_follow_from_line_to_line(page, asked, address, language):
    page.goto(address)
    page.get_by_text(WORDS[language]).press("Enter")
    press_play(page, language)
    current = page.locator(".words [aria-current]")
    expect(current).to_contain_text(FIRST[language])

    page.get_by_role("slider").first.press("PageUp")  # some seconds on
    heard(page, "sound => sound.currentTime > 10")

    expect(current).to_have_count(1)
    expect(current).not_to_contain_text(FIRST[language])


def test_the_other_format_comes_where_the_first_does_not(page, asked, address, language):
    page.route("**/*.ogg", lambda route: route.fulfill(status=206, body=b"", content_type="audio/ogg"))
    page.goto(address)

    press_play(page, language)

    heard(page, "sound => sound.currentSrc.endsWith('.m4a')")
    expect(page.get_by_role("status").filter(has_text=".")).to_have_count(0)


def test_a_sound_that_came_to_nothing_can_be_asked_for_again(browser, address, language):
    context = browser.new_context(locale="id-ID")
    tab = context.new_page()
    tab.route(SOUND, lambda route: route.abort())
    tab.goto(address)
    press_play(tab, language)
    trouble = tab.locator(".player-trouble")
    expect(trouble).not_to_be_empty()

    tab.unroute(SOUND)
    tab.route(SOUND, answer_in_pieces)
    press_play(tab, language)

    heard(tab, "sound => !sound.paused && sound.currentTime > 0")
    expect(trouble).to_be_empty()
    context.close()


def test_without_javascript_there_are_the_browsers_own_buttons_and_the_words(browser, address, language):
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(address)

    assert tab.locator("audio[controls]").is_visible()
    assert tab.get_by_text(SYNTHETIC[language]).is_visible()
    tab.get_by_text(WORDS[language]).click()
    assert tab.get_by_text(FIRST[language]).first.is_visible()
    context.close()


def test_the_name_is_said_when_its_button_is_pressed(page, asked, address, language):
    page.goto(address, wait_until="networkidle")
    assert asked == []
    button = page.get_by_role("button", name=NAME[language], exact=True)
    assert button.bounding_box()["height"] >= 44

    with page.expect_response("**/*name-pura-maospahit*.ogg"):
        button.press("Space")

    assert set(asked) == {"ogg"}
    expect(page.locator("spoken-name [role=status]")).to_be_empty()


def test_a_name_that_does_not_come_is_said(browser, address, language):
    context = browser.new_context()
    tab = context.new_page()
    tab.route(SOUND, lambda route: route.abort())
    tab.goto(address)
    tab.get_by_role("button", name=NAME[language], exact=True).press("Enter")
    expect(tab.locator("spoken-name [role=status]")).not_to_be_empty()
    context.close()


def test_without_javascript_the_name_is_a_link_to_a_sound_for_every_browser(browser, address, language):
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(address)
    link = tab.get_by_role("link", name=NAME[language], exact=True)
    assert link.get_attribute("href").endswith(".m4a")
    assert link.bounding_box()["height"] >= 44
    context.close()
