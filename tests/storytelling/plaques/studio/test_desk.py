"""The studio as an editor meets it, with one sign, and who may come in."""

from base64 import b64decode
from io import BytesIO

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from PIL import Image
from pypdfium2 import PdfDocument

from storytelling.plaques.models import Plaque
from storytelling.plaques.studio.formats import FORMATS
from tests.storytelling.plaques.studio.answers import (
    FILES,
    bulk,
    file,
    payload,
    read,
    refusals,
    studio,
    trail_print,
    words_of,
)
from tests.storytelling.plaques.studio.samples import HOST, rastered

every_format = pytest.mark.parametrize("name", FORMATS)


@every_format
def test_each_format_is_offered_without_a_refusal(editor_client, plaque, name):
    answer = editor_client.get(studio(plaque), {"format": name})

    assert answer.status_code == 200
    assert refusals(answer) == ""
    assert [tab.get("reasons") for tab in answer.context["tabs"]] == [None] * len(FORMATS)


@every_format
def test_the_preview_shows_the_sign_that_is_printed(editor_client, plaque, name):
    page = BeautifulSoup(editor_client.get(studio(plaque), {"format": name}).content, "html.parser")
    [image] = page.select(".studio-look img")
    shown = Image.open(BytesIO(b64decode(image["src"].partition(",")[2])))

    assert plaque.code in image["alt"]
    assert shown.width / shown.height == pytest.approx(FORMATS[name].width / FORMATS[name].height, rel=0.02)
    [pdf] = [link["href"] for link in page.select(".studio-files a") if "sign.pdf" in link["href"]]
    printed = b"".join(editor_client.get(pdf))
    assert read(rastered(printed)) == [payload(plaque)]
    width, _height = PdfDocument(printed)[0].get_size()
    assert width / 72 * 25.4 == pytest.approx(FORMATS[name].width, abs=0.1)


def test_a_sign_says_what_its_page_says_in_both_languages(editor_client, plaque, story, story_en):
    story.aksara = "ᬧᬸᬭ"
    story.save()
    said = words_of(editor_client.get(file(plaque), {"format": "wall"}).content)

    for words in (
        "Pura Maospahit",
        "Maospahit Temple",
        "Pura bata merah.",
        "A red brick temple.",
        plaque.code,
    ):
        assert words in said
    assert f"{HOST}/q" in said.replace(" ", "")
    assert "Pindai untuk cerita – bukan pembayaran" in said
    assert "Scan for the story – not a payment" in said


def test_a_sign_whose_page_is_gone_says_its_name_alone_and_the_editor_is_told(editor_client, plaque, story):
    story.unpublish()

    page = editor_client.get(studio(plaque))
    assert len(page.context["notes"]) == 1
    said = words_of(editor_client.get(file(plaque)).content)
    assert "Pura Maospahit" in said
    assert "Pura bata merah" not in said


def test_a_page_that_is_private_is_not_printed(editor_client, plaque, story):
    story.view_restrictions.create(restriction_type="login")

    assert "Pura bata merah" not in words_of(editor_client.get(file(plaque)).content)


def test_a_far_sign_is_offered_the_format_that_is_read_from_there(editor_client, far):
    answer = editor_client.get(studio(far))

    assert answer.context["order"].form.name == "large"
    assert answer.context["order"].distance_m == 1.0
    assert answer.context["sign"].square.width == 125
    assert refusals(answer) == ""


@pytest.mark.parametrize(
    ("asked", "nearest"),
    [
        ({"format": "wall", "distance_m": "1.2"}, ["144 mm", "0,87 m", "Plakat dinding besar"]),
        ({"format": "large", "distance_m": "3"}, ["360 mm", "1,56 m"]),
        ({"format": "wall", "distance_m": "0.5", "width_mm": "40"}, ["0,5 m", "60 mm"]),
        ({"format": "wall", "distance_m": "0.2", "width_mm": "20"}, ["20 mm", "29 mm"]),
        ({"format": "label", "distance_m": "0.2", "width_mm": "90"}, ["90 mm", "39 mm"]),
    ],
)
def test_a_refusal_names_the_nearest_that_works_and_that_works(editor_client, plaque, asked, nearest):
    answer = editor_client.get(studio(plaque), asked)

    told = refusals(answer)
    for words in nearest:
        assert words in told
    assert "sign.pdf" not in answer.text
    assert editor_client.get(file(plaque), asked).status_code == 400
    assert not any(word in told for word in ("Refus", "Error", "None"))
    mended = editor_client.get(f"{studio(plaque)}?{answer.context['instead']}")
    assert refusals(mended) == ""
    assert "sign.pdf" in mended.text


@pytest.mark.parametrize(("language", "words"), [("id", "Supaya"), ("en", "To be read from")])
def test_a_refusal_is_told_in_the_language_of_the_editor(editor_client, editor, plaque, language, words):
    editor.wagtail_userprofile.preferred_language = language
    editor.wagtail_userprofile.save()
    answer = editor_client.get(studio(plaque), {"format": "wall", "distance_m": "1.2"})

    assert words in refusals(answer)
    assert ("1.2 m" if language == "en" else "1,2 m") in refusals(answer)


@pytest.mark.parametrize(
    "asked",
    [
        {"format": "poster", "distance_m": "0.5"},
        {"format": "wall", "distance_m": ""},
        {"format": "wall", "distance_m": "far"},
        {"format": "wall", "distance_m": "-1"},
        {"format": "wall", "distance_m": "nan"},
        {"format": "wall", "distance_m": "1e300"},
        {"format": "wall", "distance_m": "0.5", "width_mm": "0"},
        {"format": "wall", "distance_m": "0.5", "width_mm": "inf"},
    ],
)
def test_what_is_no_measure_is_said_at_its_field(editor_client, plaque, asked):
    answer = editor_client.get(studio(plaque), asked)

    assert answer.status_code == 200
    assert answer.context["form"].errors
    refused = editor_client.get(file(plaque), asked)
    assert refused.status_code == 400
    assert refused.headers["Content-Type"].startswith("text/plain")


def test_a_format_nobody_knows_is_answered_with_the_one_that_fits(editor_client, plaque):
    assert editor_client.get(studio(plaque), {"format": "<b>"}).context["order"].form.name == "wall"


def test_a_host_too_long_for_a_sign_is_told_and_not_an_error(editor_client, plaque, settings):
    settings.PLAQUE_HOST = "a" * 60 + ".denpasarkota.go.id"
    answer = editor_client.get(studio(plaque))

    assert settings.PLAQUE_HOST in refusals(answer)
    assert editor_client.get(file(plaque)).status_code == 400


def test_too_many_words_are_refused_with_their_count(editor_client, plaque, story, story_en):
    for page in (story, story_en):
        page.summary = "a " * 79
        page.save()
    told = refusals(editor_client.get(studio(plaque)))

    assert "100" in told
    assert "163" in told  # with two names of two words, and the address


@pytest.mark.parametrize(("language", "words"), [("id", "tidak dapat mencetak"), ("en", "cannot print")])
def test_letters_without_a_font_are_named(editor_client, editor, plaque, story, language, words):
    editor.wagtail_userprofile.preferred_language = language
    editor.wagtail_userprofile.save()
    story.title = "Kelenteng 寺"
    story.save()
    told = refusals(editor_client.get(studio(plaque)))

    assert words in told
    assert "寺" in told


@pytest.mark.parametrize(
    ("name", "kind"), list(zip(FILES, ["application/pdf", "image/svg+xml", "image/png"], strict=True))
)
def test_files_are_downloads_named_after_the_code(editor_client, plaque, name, kind):
    answer = editor_client.get(file(plaque, name))

    assert answer.headers["Content-Type"] == kind
    assert answer.headers["Content-Disposition"].startswith(f'attachment; filename="plakat-{plaque.code}')


def test_the_symbol_alone_is_read_and_has_its_white(editor_client, plaque):
    picture = Image.open(BytesIO(editor_client.get(file(plaque, "symbol.png")).content)).convert("L")

    assert read(picture) == [payload(plaque)]
    assert picture.crop((0, 0, picture.width, picture.width * 4 // 37 - 1)).getextrema() == (255, 255)


def test_no_other_file_is_made(editor_client, plaque):
    assert editor_client.get(file(plaque, "sign.exe")).status_code == 404
    assert editor_client.get(reverse("plaques_studio", args=[999_999])).status_code == 404


def test_the_form_and_the_list_lead_to_the_studio(editor_client, plaque):
    for address in ("list", "edit"):
        args = [plaque.pk] if address == "edit" else []
        page = editor_client.get(reverse(Plaque.snippet_viewset.get_url_name(address), args=args))
        assert f'href="{studio(plaque)}"' in page.text


# Who may


@pytest.mark.parametrize("permission", ["view_plaque", "change_plaque", "add_plaque"])
def test_who_may_see_the_register_may_print_it(staff, plaque, trail, permission):
    client = staff(permission)

    assert client.get(studio(plaque)).status_code == 200
    assert client.get(file(plaque)).status_code == 200
    assert client.get(trail_print(trail)).status_code == 200
    assert client.post(bulk(plaque), {"format": "label"}).headers["Content-Type"] == "application/pdf"
    assert studio(plaque) in client.get(reverse(Plaque.snippet_viewset.get_url_name("list"))).text


def test_who_may_not_gets_nothing(staff, plaque, trail):
    client = staff()

    for address in (studio(plaque), *(file(plaque, name) for name in FILES), trail_print(trail)):
        assert client.get(address).status_code == 302
    answer = client.post(bulk(plaque), {"format": "label"})
    assert answer.headers["Content-Type"] != "application/pdf"


def test_a_visitor_is_asked_to_log_in(client, plaque, trail):
    for address in (studio(plaque), file(plaque), trail_print(trail), bulk(plaque)):
        assert "/login/" in client.get(address).headers["Location"]
