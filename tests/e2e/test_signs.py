"""A walk from sign to sign with a telephone, and what staff do at a sign and at the desk."""

import re
from urllib.parse import urlsplit

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from playwright.sync_api import expect
from wagtail.models import Page

from storytelling.plaques.models import Plaque, PlaqueEvent, PlaqueReport, SignPhoto
from storytelling.plaques.photos import forget
from tests.e2e.login import PASSWORD, log_in
from tests.e2e.on_foot import (
    AGENT,
    OFFICER,
    PHONE,
    fits,
    in_sight,
    is_sound,
    listen,
    scan,
)
from tests.storytelling.plaques.pictures import photograph
from tests.storytelling.plaques.test_map_view import many_signs

pytestmark = pytest.mark.browser

GATE = {"latitude": -8.65312, "longitude": 115.20811, "accuracy": 6}
MAY = ["access_admin", "change_plaque", "view_plaque", "change_plaquereport", "view_plaquereport"]
CRACK = "Retak di sudut kanan bawah"


@pytest.fixture(scope="module")
def signs(server, django_db_blocker):
    """The signs of the demo city by the name of their place; what happened to them is undone afterwards."""
    with django_db_blocker.unblock():
        before = {plaque.code: plaque for plaque in Plaque.objects.all()}
        last = PlaqueEvent.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
        named = {plaque.titles["id"]: plaque for plaque in before.values()}
    yield named
    with django_db_blocker.unblock():
        forget(SignPhoto.objects.all())
        PlaqueReport.objects.all().delete()
        events = PlaqueEvent.objects.filter(pk__gt=last)
        events._raw_delete(events.db)
        for plaque in before.values():
            plaque.save()


@pytest.fixture(scope="module")
def officer(server, django_db_blocker):
    """Looks after signs, and may do nothing else."""
    with django_db_blocker.unblock():
        user = get_user_model().objects.create_user(OFFICER, password=PASSWORD)
        user.user_permissions.set(Permission.objects.filter(codename__in=MAY))
    yield user
    with django_db_blocker.unblock():
        Plaque.objects.filter(last_verified_by=user).update(last_verified_by=None)
        user.delete()


@pytest.fixture
def phone(browser, server):
    """A visitor's telephone, set to Indonesian."""
    context = browser.new_context(**PHONE, locale="id-ID", user_agent=AGENT, base_url=server)
    tab = context.new_page()
    listen(tab)
    yield tab
    context.close()
    assert tab.said == []


@pytest.fixture
def staff_phone(browser, server, officer):
    """A telephone that knows where it is, on which the officer is logged in."""
    context = browser.new_context(
        **PHONE, locale="id-ID", base_url=server, geolocation=GATE, permissions=["geolocation"]
    )
    tab = context.new_page()
    listen(tab)
    log_in(tab, OFFICER)
    yield tab
    context.close()
    assert tab.said == []


def test_a_visitor_walks_from_sign_to_sign(phone, signs):
    first, second = signs["Pura Maospahit"], signs["Museum Bali"]

    # Scanning a sign opens its story, which says first which sign this is and that it asks for no money.
    scan(phone, first)
    assert phone.url.endswith(f"/id/warisan/pura-maospahit/?plaque={first.code}")
    note = phone.locator("main > .scanned")
    expect(note).to_contain_text(f"Anda membuka plakat {first.code}")
    expect(note).to_contain_text("tidak pernah meminta uang")
    assert note.bounding_box()["y"] < phone.locator("h1").bounding_box()["y"]
    assert in_sight(phone, note.locator("p").first)
    assert phone.context.cookies() == []
    fits(phone)

    # The language is changed once, and the next sign remembers it.
    phone.get_by_role("navigation", name="Bahasa").get_by_role("link", name="English").tap()
    expect(phone.locator("html")).to_have_attribute("lang", "en")
    assert {cookie["name"] for cookie in phone.context.cookies()} == {"language"}
    scan(phone, second)
    assert urlsplit(phone.url).path.startswith("/en/")
    expect(phone.locator("main > .scanned")).to_contain_text(f"You opened sign {second.code}")


@pytest.mark.parametrize(
    ("told_in", "wish", "words"),
    [
        ("id", "en-GB", "This page is not told in your language yet; it is in Indonesian."),
        ("en", "id-ID", "Halaman ini belum ada dalam bahasa Anda; bahasanya Inggris."),
    ],
)
def test_a_story_in_another_language_opens_and_says_so(
    browser, server, signs, django_db_blocker, told_in, wish, words
):
    plaque = signs["Museum Bali"]
    others = Page.objects.filter(translation_key=plaque.translation_key).exclude(
        locale__language_code=told_in
    )
    with django_db_blocker.unblock():
        others.update(live=False)
    context = browser.new_context(**PHONE, locale=wish, user_agent=AGENT, base_url=server)
    try:
        tab = context.new_page()
        scan(tab, plaque)
        expect(tab.locator("html")).to_have_attribute("lang", told_in)
        said = tab.locator(f"main > .scanned p[lang={wish[:2]}]")
        expect(said).to_have_text(words)
        assert in_sight(tab, said)
        fits(tab)
    finally:
        context.close()
        with django_db_blocker.unblock():
            others.update(live=True)


def test_a_damaged_code_is_typed_and_the_sign_meant_is_offered(phone, signs, axe_violations):
    plaque = signs["Pura Maospahit"]
    phone.goto("/q/")
    fits(phone)
    box = phone.get_by_role("combobox", name="Kode plakat")
    phone.get_by_label("Kode plakat").tap()
    expect(box).to_be_focused()
    assert box.bounding_box()["height"] >= 60

    # While typing, from the second letter on.
    box.press_sequentially(plaque.code[0].lower() + "-?" + plaque.code[2].lower(), delay=20)
    option = phone.get_by_role("option", name=plaque.code)
    expect(option).to_be_visible()
    expect(option).to_contain_text("Pura Maospahit")
    expect(phone.locator("form.code-entry [role=status]")).to_contain_text("mungkin dimaksud")
    is_sound(phone, axe_violations)
    box.press("ArrowDown")
    expect(phone.locator("[role=option][aria-selected=true]")).to_have_count(1)
    box.press("Escape")
    expect(option).to_be_hidden()

    # A slip that was sent all the same.
    wrong = plaque.code[:4] + next(letter for letter in "23456789" if letter != plaque.code[4])
    box.fill(wrong)
    box.press("Enter")
    expect(phone.locator("h1")).to_contain_text("Tidak ada plakat dengan kode ini")
    expect(phone.locator("#sign-code")).to_have_value(wrong)
    meant = phone.get_by_role("region", name="Mungkin maksud Anda salah satu ini?").get_by_role(
        "link", name=plaque.code
    )
    meant.tap()
    phone.wait_for_url(re.compile(f"plaque={plaque.code}$"))


def test_without_javascript_the_sign_meant_is_offered_too(browser, server, signs):
    plaque = signs["Pura Maospahit"]
    context = browser.new_context(**PHONE, locale="en", java_script_enabled=False, base_url=server)
    tab = context.new_page()
    tab.goto("/q/")
    tab.get_by_label("Code of the sign").fill(plaque.code[:3])
    tab.get_by_role("button", name="Open").tap()
    expect(tab.get_by_role("link", name=plaque.code).first).to_be_visible()
    context.close()


def test_an_answer_to_older_letters_is_not_waited_for(phone, signs):
    given_up = []
    phone.on("requestfailed", lambda request: given_up.append(request.url))
    held = []
    phone.route(
        "**/api/plaques/suggest*", lambda route: held.append(route) if not held else route.continue_()
    )
    plaque = signs["Pura Maospahit"]
    phone.goto("/q/")
    box = phone.locator("#sign-code")
    box.tap()
    expect(box).to_have_role("combobox")
    with phone.expect_request("**/api/plaques/suggest*"):
        box.press_sequentially(plaque.code[:2])
    box.press_sequentially(plaque.code[2])
    expect(phone.get_by_role("option", name=plaque.code)).to_be_visible()
    assert [url.rsplit("q=", 1)[1] for url in given_up] == [plaque.code[:2]]


def test_a_fault_is_told_in_two_taps_followed_and_answered(phone, staff_phone, signs, server, axe_violations):
    plaque = signs["Museum Bali"]
    scan(phone, plaque)
    phone.get_by_role("link", name="Rusak").tap()
    expect(phone.locator("h1")).to_contain_text("Apa yang salah")
    send = phone.get_by_role("button", name="Kirim")
    assert in_sight(phone, send)
    fits(phone)
    expect(phone.get_by_role("radio", name="Rusak")).to_be_checked()
    phone.wait_for_timeout(1100)  # who sends at once is a machine
    send.tap()
    expect(phone.get_by_text("belum ada yang membacanya")).to_be_visible()
    private = phone.url
    assert re.search(r"/q/laporan/[\w-]{43}/", private)
    assert phone.context.cookies() == []

    # The same sign is told of again, now with words and a photograph, and with a slip.
    scan(phone, plaque)
    phone.get_by_role("link", name="Rusak").tap()
    phone.get_by_text("Tambah keterangan atau foto").tap()
    phone.get_by_label("Dengan kata-kata Anda").fill(CRACK)
    words = {"name": "IMG_1.jpg", "mimeType": "image/jpeg", "buffer": b"<script>alert(1)</script>"}
    phone.get_by_label("Foto plakatnya").set_input_files(words)
    phone.wait_for_timeout(1100)
    send.tap()
    expect(phone.get_by_role("alert")).to_contain_text("Ini bukan foto")
    is_sound(phone, axe_violations)
    expect(phone.get_by_label("Dengan kata-kata Anda")).to_have_value(CRACK)
    fits(phone)
    real = {"name": "IMG_1.jpg", "mimeType": "image/jpeg", "buffer": photograph((1200, 900)).read()}
    phone.get_by_label("Foto plakatnya").set_input_files(real)
    send.tap()
    expect(phone.get_by_text("Foto yang menyertainya hanya dilihat redaksi")).to_be_visible()

    # At the desk it is in the list, with the photograph that nobody else can open.
    staff_phone.goto("/admin/snippets/plaques/plaquereport/")
    staff_phone.get_by_role("row").filter(has_text=CRACK).get_by_role("link", name=plaque.code).click()
    picture = staff_phone.get_by_role("img", name="Foto plakat")
    expect(picture).to_be_visible()
    address = picture.get_attribute("src")
    assert staff_phone.request.get(address).headers["content-type"] == "image/jpeg"
    assert phone.request.get(server + address).status == 404
    staff_phone.locator("#id_state").select_option("done")
    staff_phone.locator("#id_reply").fill("Plakat baru dipasang hari Senin.")
    staff_phone.get_by_role("button", name="Simpan").first.click()
    staff_phone.wait_for_url(re.compile(r"/plaquereport/$"))
    assert staff_phone.request.get(address).status == 404

    phone.reload()
    expect(phone.get_by_text("Plakat baru dipasang hari Senin.")).to_be_visible()
    expect(phone.get_by_text("sudah ditangani")).to_be_visible()
    phone.goto(private)
    expect(phone.get_by_text("belum ada yang membacanya")).to_be_visible()


def test_staff_verify_place_and_photograph_a_sign(staff_phone, phone, signs, axe_violations):
    plaque = signs["Pura Maospahit"]
    staff_phone.goto(f"/q/{plaque.code}")
    bar = staff_phone.get_by_role("complementary", name="Untuk petugas di depan plakat ini")
    fits(staff_phone)
    bar.get_by_role("button", name="Plakat ada di sini dan baik").tap()
    expect(bar.get_by_role("status").filter(has_text="Terima kasih")).to_be_visible()

    bar.get_by_role("button", name="Plakat ada di tempat saya berdiri").tap()
    expect(bar.get_by_role("listitem").first).to_contain_text("± 6 m")

    shot = {"name": "IMG_2.jpg", "mimeType": "image/jpeg", "buffer": photograph().read()}
    bar.get_by_label("Foto plakat").set_input_files(shot)
    bar.get_by_role("button", name="Simpan foto").tap()
    expect(bar.get_by_role("status").filter(has_text="Foto")).to_be_visible()

    bar.get_by_label("Plakat ini").select_option("words")
    bar.get_by_label("Apa yang salah?").fill("Nama jalannya salah tulis")
    bar.get_by_role("button", name="Laporkan kerusakan").tap()
    expect(bar.get_by_role("status").filter(has_text="daftar")).to_be_visible()
    fits(staff_phone)
    is_sound(staff_phone, axe_violations)

    # The same list as for visitors, and the history of the sign.
    staff_phone.goto("/admin/snippets/plaques/plaquereport/?by_staff=true")
    expect(staff_phone.get_by_role("row").filter(has_text="Nama jalannya salah tulis")).to_have_count(1)
    staff_phone.goto(f"/admin/snippets/plaques/plaque/edit/{plaque.pk}/")
    for deed in ("terlihat di tempatnya", "± 6 m", "difoto", "Nama jalannya salah tulis"):
        expect(staff_phone.get_by_role("listitem").filter(has_text=deed).first).to_contain_text(OFFICER)
    expect(staff_phone.get_by_role("img", name="Foto plakat")).to_have_count(1)

    # Visitors of the same page see nothing of it.
    scan(phone, plaque)
    expect(phone.locator(".staff-bar")).to_have_count(0)


def test_a_map_of_hundreds_of_signs_names_them_from_near(
    browser, server, officer, signs, django_db_blocker, axe_violations
):
    with django_db_blocker.unblock():
        more = [sign.code for sign in many_signs(signs["Museum Bali"], 400)]
    context = browser.new_context(locale="id-ID", viewport={"width": 1280, "height": 900}, base_url=server)
    try:
        tab = context.new_page()
        log_in(tab, OFFICER)
        tab.goto("/admin/signs/map/")
        pins = tab.locator("sign-map .sign-mark")
        expect(pins).to_have_count(
            tab.locator(".listing tbody tr").filter(has_not_text="tidak diketahui").count()
        )
        assert pins.count() > 350
        assert tab.locator(".sign-code:visible").count() == 0
        assert axe_violations(tab) == []
        zoom_in = tab.get_by_role("button", name="Perbesar")
        while (
            zoom_in.get_attribute("aria-disabled") != "true" and not tab.locator("sign-map.is-near").count()
        ):
            zoom_in.click()
            tab.wait_for_timeout(400)  # the map glides
        expect(tab.locator(".sign-code").first).to_be_visible()
        tab.locator(".listing tbody a").first.click()
        tab.wait_for_url(re.compile(r"/plaque/edit/"))
    finally:
        context.close()
        with django_db_blocker.unblock():
            made = Plaque.objects.filter(code__in=more)
            made._raw_delete(made.db)
