"""Uploading pictures at the editors' desk."""

from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image

from storytelling.media.models import SiteImage

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def media_root(settings, tmp_path):
    settings.MEDIA_ROOT = str(tmp_path)


@pytest.fixture
def languages(indonesian, english):
    return indonesian, english


def picture(image_format="PNG", size=(40, 30)):
    content = BytesIO()
    Image.new("RGB", size, "#884422").save(content, image_format)
    return content.getvalue()


def upload(client, content, name="gambar.png", **fields):
    data = {"title": "Gapura", "file": SimpleUploadedFile(name, content), "credit": "Dinas", **fields}
    return client.post(reverse("wagtailimages:add"), data)


def refusal(response):
    assert response.status_code == 200
    return " ".join(response.context["form"].errors["file"])


def test_alt_texts_and_captions_are_typed_with_the_picture(editor_client, languages):
    words = {"alt_id": "Gapura bata.", "caption_id": "Sore hari.", "alt_en": "A brick gate."}

    assert upload(editor_client, picture(), **words).status_code == 302

    indonesian, english = languages
    image = SiteImage.objects.get()
    assert (image.alt(indonesian.pk), image.text(indonesian.pk).caption) == ("Gapura bata.", "Sore hari.")
    assert image.alt(english.pk) == "A brick gate."


def test_words_are_changed_and_removed_with_the_picture(editor_client, languages):
    upload(editor_client, picture(), alt_id="Gapura.", alt_en="A gate.")
    image = SiteImage.objects.get()
    form = editor_client.get(reverse("wagtailimages:edit", args=[image.pk])).context["form"]
    assert form["alt_id"].value() == "Gapura."

    sent = {"title": "Gapura", "credit": "Dinas", "alt_id": "Gapura bata.", "alt_en": ""}
    editor_client.post(reverse("wagtailimages:edit", args=[image.pk]), sent)

    assert [text.alt for text in SiteImage.objects.get().texts.all()] == ["Gapura bata."]


def test_a_form_without_words_leaves_them_alone(editor_client, languages):
    upload(editor_client, picture(), alt_id="Gapura.")
    image = SiteImage.objects.get()

    editor_client.post(
        reverse("wagtailimages:edit", args=[image.pk]), {"title": "Gapura utara", "credit": "Dinas"}
    )

    assert [text.alt for text in SiteImage.objects.get().texts.all()] == ["Gapura."]


def test_a_caption_needs_an_alt_text(editor_client, languages):
    response = upload(editor_client, picture(), caption_en="In the evening.")

    assert "alt_en" in response.context["form"].errors
    assert not SiteImage.objects.exists()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("gambar.gif", b"GIF89a<script>"),
        ("gambar.png", b"GIF89a<script>"),
        ("gambar.png", picture()[:60]),
        ("gambar.jpg", picture("JPEG", (400, 300))[:-300]),
        ("gambar.png", b""),
        ("gambar.png", b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
        ("gambar.avif", b"\0\0\0\x20ftypavif" + b"\0" * 40),
        ("gambar.webp", b"RIFF\x10\0\0\0WEBPVP8 "),
    ],
)
@pytest.mark.parametrize("page", ["wagtailimages:add", "wagtailimages:add_multiple"])
def test_a_broken_file_gets_a_message(editor_client, indonesian, page, name, content):
    if page.endswith("multiple"):
        data = {"title": "Gapura", "files[]": SimpleUploadedFile(name, content)}
        answer = editor_client.post(reverse(page), data).json()
        assert answer["success"] is False and answer["error_message"]
    else:
        assert refusal(upload(editor_client, content, name))
    assert not SiteImage.objects.exists()


def test_a_picture_of_more_than_forty_megapixels_is_refused(editor_client, indonesian):
    content = BytesIO()
    Image.new("1", (8000, 5001)).save(content, "PNG")

    assert "40000000" in refusal(upload(editor_client, content.getvalue())).replace(".", "").replace(",", "")


def test_a_file_of_more_than_the_allowed_bytes_is_refused(editor_client, indonesian):
    content = picture() + b"\0" * 20 * 1024 * 1024

    assert "20" in refusal(upload(editor_client, content))


def test_an_extension_that_lies_is_refused(editor_client, indonesian):
    assert refusal(upload(editor_client, picture("JPEG"), "gambar.png"))


def test_the_quick_upload_keeps_working(editor_client, languages):
    data = {"title": "Gapura", "files[]": SimpleUploadedFile("gambar.png", picture())}

    answer = editor_client.post(reverse("wagtailimages:add_multiple"), data).json()

    assert answer["success"] is True
    assert "alt_en" in answer["form"]
