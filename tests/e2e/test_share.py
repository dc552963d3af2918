"""Passing a page on."""

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.appearance]

ADDRESS = "/id/warisan/pura-maospahit/"


@pytest.fixture
def visitor(browser, server):
    context = browser.new_context(locale="id-ID")
    yield context
    context.close()


def press_copy(tab):
    tab.get_by_role("button", name="Salin tautan").press("Enter")
    return tab.locator("share-page [role=status]")


def test_the_address_is_copied_by_keyboard_and_said(visitor, server):
    visitor.grant_permissions(["clipboard-read", "clipboard-write"])
    tab = visitor.new_page()
    tab.goto(f"{server}{ADDRESS}?plaque=1")
    expect(press_copy(tab)).to_have_text("Alamatnya sudah disalin.")
    copied = tab.evaluate("navigator.clipboard.readText()")
    assert copied == tab.locator("link[rel=canonical]").get_attribute("href")


def test_where_copying_is_not_allowed_the_address_is_marked(visitor, server):
    visitor.add_init_script("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    tab = visitor.new_page()
    tab.goto(server + ADDRESS)
    expect(press_copy(tab)).to_have_text("Alamatnya sudah ditandai: salin dari sana.")
    marked = tab.evaluate("getSelection().toString()")
    assert marked.strip() == tab.locator(".share-address").inner_text()


def test_the_device_is_asked_to_share_where_it_can(visitor, server):
    visitor.add_init_script("navigator.share = async what => { window.shared = what }")
    tab = visitor.new_page()
    tab.goto(server + ADDRESS)
    tab.get_by_role("button", name="Bagikan").press("Enter")
    assert tab.evaluate("window.shared")["title"] == "Pura Maospahit"


def test_without_javascript_the_address_stands_there(browser, server):
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(server + ADDRESS)
    assert tab.locator(".share-address").inner_text().endswith(ADDRESS)
    assert tab.get_by_role("link", name="Kirim lewat surel").is_visible()
    assert tab.locator("share-page button:visible").count() == 0
    tab.get_by_role("link", name="Laporkan kesalahan di halaman ini").click()
    assert tab.locator("h1").inner_text() == "Kontak"
    assert tab.get_by_text("Anda ingin melaporkan kesalahan di “Pura Maospahit”.").is_visible()
    context.close()
