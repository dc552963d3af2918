"""An editor's morning, and what visitors see of it, in a real browser."""

import re

import pytest
from django.contrib.auth import get_user_model

from heritage.models import HeritageIndexPage, HeritageStoryPage
from tests.e2e.login import PASSWORD, log_in

pytestmark = pytest.mark.browser

SENTENCE = {
    "id": "Gardu kecil tempat tukang dokar menunggu.",
    "en": "A small shelter where cart drivers wait.",
}
NEW_SENTENCE = "Gardu tempat tukang dokar menunggu penumpang pasar."


@pytest.fixture
def desk(server, browser, django_db_blocker):
    """A tab in which an editor is logged in; what she made is taken away afterwards."""
    with django_db_blocker.unblock():
        editor = get_user_model().objects.create_superuser("penulis", "penulis@example.org", PASSWORD)
    context = browser.new_context(locale="en-GB", viewport={"width": 1280, "height": 900}, base_url=server)
    tab = context.new_page()
    log_in(tab, "penulis")
    yield tab
    context.close()
    with django_db_blocker.unblock():
        for page in HeritageStoryPage.objects.filter(slug="gardu-dokar", locale__language_code="id"):
            page.delete()  # its translation goes with it
        editor.delete()


def _publish(tab):
    """Open the list of actions under the save button and choose to publish."""
    tab.locator("footer [data-w-dropdown-target='toggle']").first.click()
    tab.locator("button[name='action-publish']").click()
    tab.wait_for_load_state()


def _open_panels(tab):
    """Unfold what is folded, as a reader of the form would."""
    folded = "[data-panel-toggle][aria-expanded='false']"
    tab.evaluate("folded => document.querySelectorAll(folded).forEach(toggle => toggle.click())", folded)


def test_an_editor_writes_translates_and_corrects_a_story(server, desk, browser, django_db_blocker):
    with django_db_blocker.unblock():
        index = HeritageIndexPage.objects.get(locale__language_code="id").pk

    # She writes a story, looks at its preview and publishes it.
    desk.goto(f"{server}/admin/pages/add/heritage/heritagestorypage/{index}/")
    assert desk.locator("html").get_attribute("lang") == "id"
    desk.fill("#id_title", "Gardu Dokar")
    desk.fill("#id_summary", SENTENCE["id"])
    desk.select_option("#id_kind", "heritage-site")
    _open_panels(desk)
    desk.fill("[name=position]", "-8,6573 115,2169")
    for day in range(7):
        desk.fill(f"[name=opening_hours-{day}]", "8-17")
    desk.fill("#id_hours_checked_on", "2026-11-20")
    desk.select_option("#id_hours_source", "site")
    desk.click("[data-side-panel-toggle='preview']")
    preview = desk.frame_locator("#w-preview-iframe, [data-preview-iframe], iframe[id*=preview]").first
    preview.locator("h1", has_text="Gardu Dokar").wait_for()
    _publish(desk)

    visitor = browser.new_context(locale="id-ID").new_page()
    visitor.goto(f"{server}/id/warisan/gardu-dokar/")
    assert visitor.locator("h1").inner_text().strip() == "Gardu Dokar"
    assert visitor.get_by_text(SENTENCE["id"]).first.is_visible()

    # She translates it sentence by sentence and publishes the English page.
    with django_db_blocker.unblock():
        story = HeritageStoryPage.objects.get(slug="gardu-dokar", locale__language_code="id")
    desk.goto(f"{server}/admin/localize/submit/page/{story.pk}/")
    desk.check("input[name=locales]")
    desk.click("main [type=submit]")
    desk.wait_for_load_state()
    with django_db_blocker.unblock():
        english = story.get_translations().get()
    assert visitor.goto(f"{server}/en/heritage/gardu-dokar/").status == 404
    words = {"Gardu Dokar": "Cart shelter", SENTENCE["id"]: SENTENCE["en"], "gardu-dokar": "cart-shelter"}
    _translate(desk, f"{server}/admin/pages/{english.pk}/edit/", words)

    visitor.goto(f"{server}/en/heritage/cart-shelter/")
    assert visitor.locator("h1").inner_text().strip() == "Cart shelter"
    assert visitor.get_by_text(SENTENCE["en"]).first.is_visible()
    assert visitor.locator("html").get_attribute("lang") == "en"
    assert "17" in visitor.locator("main").inner_text()

    # She corrects an hour and a sentence: English has the new hour and its old sentence.
    desk.goto(f"{server}/admin/pages/{story.pk}/edit/")
    _open_panels(desk)
    desk.fill("#id_summary", NEW_SENTENCE)
    for day in range(7):
        desk.fill(f"[name=opening_hours-{day}]", "8-19.30")
    _publish(desk)
    visitor.goto(f"{server}/en/heritage/cart-shelter/")
    assert visitor.get_by_text(SENTENCE["en"]).first.is_visible()
    assert re.search(r"19[.:]30", visitor.locator("main").inner_text())
    visitor.goto(f"{server}/id/warisan/gardu-dokar/")
    assert visitor.get_by_text(NEW_SENTENCE).first.is_visible()
    visitor.context.close()


def _translate(tab, address, words):
    """Fill every sentence of the translation editor, then publish."""
    tab.goto(address)
    for source, translation in words.items():
        segment = tab.locator("li.incomplete", has=tab.get_by_text(source, exact=True)).last
        if source == "gardu-dokar":
            tab.get_by_role("tab", name="Promosi").click()
        segment.get_by_role("button", name="Terjemahkan").click()
        box = tab.locator("textarea, li input[type=text]").last
        box.fill(translation)
        tab.get_by_role("button", name="Simpan", exact=True).last.click()
        tab.get_by_text(translation, exact=True).last.wait_for()
    tab.get_by_role("button", name="Terbitkan dalam English").click()
    tab.wait_for_load_state()


def test_a_visitor_finds_a_story_by_search_and_by_its_code(server, page, django_db_blocker):
    from storytelling.plaques.models import Plaque

    with django_db_blocker.unblock():
        story = HeritageStoryPage.objects.get(slug="pura-maospahit", locale__language_code="id")
        code = Plaque.objects.for_page(story.translation_key).first().code

    page.goto(f"{server}/id/")
    page.locator("input[name=q]").first.fill("maospait")
    page.keyboard.press("Enter")
    page.get_by_role("link", name="Pura Maospahit").first.click()
    assert page.locator("h1").inner_text().strip() == "Pura Maospahit"

    page.goto(f"{server}/q/")
    page.locator("main input").first.fill(f" {code[:2].lower()}-{code[2:]} ")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/id/warisan/pura-maospahit/\?plaque="))
    assert page.locator("h1").inner_text().strip() == "Pura Maospahit"

    page.locator("a[hreflang=en]").first.click()
    page.wait_for_url(re.compile(r"/en/heritage/"))
    assert page.locator("html").get_attribute("lang") == "en"
    page.goto(f"{server}/q/{code}")
    page.wait_for_url(re.compile(r"/en/heritage/.*plaque="))
