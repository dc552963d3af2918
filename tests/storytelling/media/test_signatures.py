"""A file is what its name says, or it is refused in the editor's language."""

import io
import zipfile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from storytelling.media.models import SiteDocument, SiteImage, SiteMedia
from storytelling.media.signatures import SIGNATURES, is_what_it_says


def packed() -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("isi.txt", "isi")
    return content.getvalue()


REAL = {
    "pdf": b"%PDF-1.7\n",
    "rtf": b"{\\rtf1 isi}",
    "txt": b"isi",
    "csv": b"nama;harga\n",
    "vtt": b"\xef\xbb\xbfWEBVTT\n",
    "docx": packed(),
    "mp3": b"\xff\xfb\x90\x00",
    "wav": b"RIFF\x00\x00\x00\x00WAVEfmt ",
    "ogg": b"OggS\x00",
    "m4a": b"\x00\x00\x00\x18ftypM4A ",
    "webm": b"\x1aE\xdf\xa3",
}


@pytest.mark.parametrize("extension", REAL)
def test_a_file_is_known_by_how_it_begins(extension):
    assert is_what_it_says(io.BytesIO(REAL[extension]), extension)


@pytest.mark.parametrize("extension", SIGNATURES)
def test_a_program_is_none_of_them(extension):
    assert not is_what_it_says(io.BytesIO(b"MZ\x90\x00\x03\x00"), extension)


@given(content=st.binary(max_size=2000), extension=st.sampled_from([*SIGNATURES, "lain"]))
def test_any_content_is_answered_and_left_as_it_was(content, extension):
    file = io.BytesIO(content)
    assert is_what_it_says(file, extension) in (True, False)
    assert file.read() == content


@pytest.fixture(autouse=True)
def media_root(settings, tmp_path):
    settings.MEDIA_ROOT = str(tmp_path)


def errors(response) -> str:
    return "" if response.status_code == 302 else " ".join(response.context["form"].errors.get("file", []))


def upload(client, view, name, content, *args, **fields):
    sent = {"title": "Berkas", "file": SimpleUploadedFile(name, content), **fields}
    return errors(client.post(reverse(view, args=args), sent))


@pytest.mark.parametrize("content", [b"<html><script>alert(1)</script>", b"MZ\x90\x00"])
def test_a_renamed_document_is_refused(editor_client, content):
    assert "Ini bukan berkas PDF" in upload(editor_client, "wagtaildocs:add", "brosur.PDF", content)
    assert not SiteDocument.objects.exists()


def test_a_document_that_is_one_is_taken_and_can_be_renamed_later(editor_client):
    assert upload(editor_client, "wagtaildocs:add", "brosur.pdf", REAL["pdf"]) == ""
    document = SiteDocument.objects.get()
    editor_client.post(reverse("wagtaildocs:edit", args=[document.pk]), {"title": "Brosur baru"})
    document.refresh_from_db()
    assert document.title == "Brosur baru"


def test_an_empty_document_is_refused_for_that_alone(editor_client):
    assert "Ekstensi" not in upload(editor_client, "wagtaildocs:add", "brosur.pdf", b"")


def test_a_recording_must_be_sound(editor_client):
    add = ("wagtailmedia:add", "nada.mp3")
    assert "Ini bukan berkas MP3" in upload(editor_client, *add, b"<html>", "audio", duration="0")
    assert upload(editor_client, *add, REAL["mp3"], "audio", duration="0") == ""
    assert SiteMedia.objects.count() == 1


def test_a_recording_has_a_largest_size(editor_client, monkeypatch):
    monkeypatch.setattr("storytelling.media.models.LARGEST_RECORDING", 3)
    told = upload(editor_client, "wagtailmedia:add", "nada.mp3", REAL["mp3"], "audio", duration="0")
    assert "terlalu besar" in told


def test_a_picture_that_no_browser_shows_is_refused(editor_client):
    """JPEG has no room for 16 bits: its page would break."""
    content = io.BytesIO()
    Image.new("I;16", (30, 20)).save(content, "PNG")
    told = upload(editor_client, "wagtailimages:add", "peta.png", content.getvalue())
    assert "8 bit" in told
    assert not SiteImage.objects.exists()
