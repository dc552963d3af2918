"""Sound in pieces, as players ask for it."""

import pytest
from django.test import RequestFactory
from hypothesis import given
from hypothesis import strategies as st

from storytelling.media.uploads import serve_upload

SOUND = bytes(range(256)) * 4


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("uploads")
    (folder / "nada.wav").write_bytes(SOUND)
    return folder


@pytest.fixture
def ask(rf, folder):
    def answer(piece=None):
        headers = {"Range": piece} if piece else {}
        return serve_upload(rf.get("/media/nada.wav", headers=headers), "nada.wav", folder)

    return answer


def test_who_asks_for_nothing_in_particular_gets_all(ask):
    answer = ask()
    assert answer.status_code == 200
    assert answer["Accept-Ranges"] == "bytes"
    assert answer.getvalue() == SOUND


@pytest.mark.parametrize(
    ("piece", "said", "content"),
    [
        ("bytes=0-", "bytes 0-1023/1024", SOUND),
        ("bytes=1000-", "bytes 1000-1023/1024", SOUND[1000:]),
        ("bytes=10-19", "bytes 10-19/1024", SOUND[10:20]),
        ("bytes=1000-9999", "bytes 1000-1023/1024", SOUND[1000:]),
    ],
)
def test_a_piece_is_sent_with_its_place(ask, piece, said, content):
    answer = ask(piece)
    assert (answer.status_code, answer["Content-Range"], answer.content) == (206, said, content)


def test_a_piece_beyond_the_end_is_refused(ask):
    answer = ask("bytes=1024-")
    assert (answer.status_code, answer["Content-Range"]) == (416, "bytes */1024")


@pytest.mark.parametrize("piece", ["bytes=", "bytes=-5", "bytes=a-b", "lines=1-2", "bytes=1-2,4-5"])
def test_what_is_not_understood_is_answered_with_all(ask, piece):
    assert ask(piece).status_code == 200


@given(first=st.integers(0, 2000), last=st.integers(0, 2000))
def test_a_piece_is_never_more_than_asked_for(folder, first, last):
    asked = RequestFactory().get("/", headers={"Range": f"bytes={first}-{last}"})
    answer = serve_upload(asked, "nada.wav", folder)
    if first > min(last, len(SOUND) - 1):
        assert answer.status_code == 416
    else:
        assert answer.content == SOUND[first : last + 1]
