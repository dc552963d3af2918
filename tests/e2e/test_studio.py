"""An editor prints signs, in a real browser: what comes down is read as a phone would read it."""

from pathlib import Path

import pytest
import zxingcpp
from django.contrib.auth import get_user_model
from pypdfium2 import PdfDocument

from riverwalk.models import TrailPage
from storytelling.plaques.models import Plaque
from storytelling.plaques.official import sign_host
from storytelling.plaques.studio.orders import first_format
from storytelling.plaques.studio.selection import print_selection
from tests.e2e.login import PASSWORD, log_in

pytestmark = pytest.mark.browser


@pytest.fixture(params=[(1280, 900), (360, 740)], ids=["wide", "narrow"])
def desk(request, server, browser, django_db_blocker):
    """A tab in which an editor is logged in."""
    with django_db_blocker.unblock():
        editor = get_user_model().objects.create_superuser("pencetak", "pencetak@example.org", PASSWORD)
    width, height = request.param
    context = browser.new_context(
        locale="id-ID", viewport={"width": width, "height": height}, base_url=server
    )
    tab = context.new_page()
    log_in(tab, "pencetak")
    yield tab
    context.close()
    with django_db_blocker.unblock():
        editor.delete()


@pytest.fixture
def sign(server, django_db_blocker):
    """One that is read from a metre."""
    with django_db_blocker.unblock():
        return Plaque.objects.filter(distance_m=1.0).first()


def downloaded(tab, press) -> Path:
    with tab.expect_download() as waiting:
        press()
    return Path(waiting.value.path())


def codes_in(path: Path | bytes) -> list[str]:
    """Of each page of a PDF, in order."""
    pages = (page.render(scale=100 / 72, grayscale=True).to_pil() for page in PdfDocument(path))
    return [found.text for page in pages for found in zxingcpp.read_barcodes(page)]


def payload(plaque: Plaque) -> str:
    return f"HTTPS://{sign_host().upper()}/Q/{plaque.code}"


def complaints(tab) -> list[str]:
    """What the console had to say from now on."""
    said = []
    tab.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
    tab.on("pageerror", lambda error: said.append(str(error)))
    return said


def test_a_sign_is_looked_at_refused_mended_and_printed(server, desk, sign):
    said = complaints(desk)
    desk.goto(f"{server}/admin/snippets/plaques/plaque/edit/{sign.pk}/")
    desk.get_by_role("link", name="Studio").first.click()
    assert desk.locator(".studio-look img").evaluate("image => image.naturalWidth") > 300
    assert desk.evaluate("document.documentElement.scrollWidth <= innerWidth")

    # a wall sign is not read from there, and the studio says what is
    desk.locator(".studio-formats a", has_text="200 × 280").click()
    assert "Plakat dinding besar" in desk.locator("[role=alert]").inner_text()
    assert desk.locator(".studio-files").count() == 0
    desk.fill("[name=distance_m]", "0.8")
    desk.fill("[name=width_mm]", "")
    desk.get_by_role("button", name="Lihat lagi").click()
    desk.locator(".studio-files a").first.wait_for()
    assert "1 m" in desk.locator(".help-warning").inner_text()

    path = downloaded(desk, lambda: desk.locator(".studio-files a").first.click())
    assert codes_in(path) == [payload(sign)]
    assert said == []


def test_a_selection_and_a_trail_are_printed(server, desk, django_db_blocker):
    desk.goto(f"{server}/admin/snippets/plaques/plaque/")
    boxes = desk.locator("tbody [data-bulk-action-checkbox]")
    chosen = []
    for row in range(3):
        boxes.nth(row).check()
        chosen.append(boxes.nth(row).get_attribute("data-object-id"))
    with django_db_blocker.unblock():
        wanted = [payload(plaque) for plaque in Plaque.objects.filter(pk__in=chosen)]
        trail = TrailPage.objects.live().filter(locale__language_code="id").first()
    desk.get_by_role("link", name="Cetak plakat terpilih").click()
    desk.select_option("[name=format]", "label")
    path = downloaded(desk, lambda: desk.get_by_role("button", name="Cetak sebagai PDF").click())
    assert sorted(codes_in(path)) == sorted(wanted)

    desk.goto(f"{server}/admin/signs/trail/{trail.translation_key}/")
    listed = desk.locator(".listing tbody th").all_inner_texts()
    desk.select_option("[name=format]", "card")
    desk.select_option("[name=paper]", "alone")
    path = downloaded(desk, lambda: desk.get_by_role("button", name="Cetak sebagai PDF").click())
    assert [code[-5:] for code in codes_in(path)] == [name.strip()[:5] for name in listed]


def test_every_sign_of_the_city_is_printed_in_every_format_that_is_offered(server, django_db_blocker):
    with django_db_blocker.unblock():
        plaques = list(Plaque.objects.all())
        near = {name: print_selection(plaques, format=name) for name in ("label", "card")}
        far = {}
        for plaque in plaques:
            far.setdefault(first_format([plaque]).name, []).append(plaque)
        walls = {name: print_selection(some, format=name) for name, some in far.items()}

    wanted = sorted(map(payload, plaques))
    for pdf in near.values():
        assert sorted(codes_in(pdf)) == wanted
    assert sorted(code for pdf in walls.values() for code in codes_in(pdf)) == wanted
