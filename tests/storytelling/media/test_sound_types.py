"""Browsers are told what a sound is, on the page and with the file, whatever the machine knows of it."""

import pytest
from django.test import RequestFactory

from storytelling.media.sound_types import sound_type
from storytelling.media.uploads import serve_upload


@pytest.mark.parametrize(
    ("name", "kind"),
    [("a.ogg", "audio/ogg"), ("media/b.M4A", "audio/mp4"), ("c.mp3", "audio/mpeg"), ("d.txt", "")],
)
def test_the_type_follows_from_the_name(name, kind):
    assert sound_type(name) == kind


def test_an_uploaded_sound_is_sent_as_what_it_is_whole_or_in_pieces(tmp_path):
    (tmp_path / "a.m4a").write_bytes(b"0123456789")
    requests = RequestFactory()

    whole = serve_upload(requests.get("/"), "a.m4a", tmp_path)
    piece = serve_upload(requests.get("/", headers={"Range": "bytes=2-4"}), "a.m4a", tmp_path)

    assert whole["Content-Type"] == piece["Content-Type"] == "audio/mp4"
    assert (piece.status_code, piece.content) == (206, b"234")
