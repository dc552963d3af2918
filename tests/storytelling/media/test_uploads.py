"""Sound in pieces, as players ask for it."""

import pytest
from django.middleware.gzip import GZipMiddleware
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
    def answer(piece=None, **more):
        headers = {"Range": piece, **more} if piece else {}
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
        ("bytes=-5", "bytes 1019-1023/1024", SOUND[-5:]),
        ("bytes=-9999", "bytes 0-1023/1024", SOUND),
    ],
)
def test_a_piece_is_sent_with_its_place(ask, piece, said, content):
    answer = ask(piece)
    assert (answer.status_code, answer["Content-Range"], answer.content) == (206, said, content)


@pytest.mark.parametrize("piece", ["bytes=1024-", "bytes=2000-3000", "bytes=-0", f"bytes={10**17}-"])
def test_a_piece_beyond_the_end_is_refused_with_the_size(ask, piece):
    answer = ask(piece)
    assert (answer.status_code, answer["Content-Range"], answer.content) == (416, "bytes */1024", b"")


NONSENSE = ["bytes=", "bytes=-", "bytes=9-3", "bytes=a-b", "bytes=1-2,4-5", "lines=1-2", "bytes=²-"]


@pytest.mark.parametrize("piece", [*NONSENSE, f"bytes={'9' * 5000}-"])
def test_what_is_not_understood_is_answered_with_all(ask, piece):
    answer = ask(piece)
    assert (answer.status_code, answer.getvalue()) == (200, SOUND)


def test_a_file_that_changed_meanwhile_is_not_pieced_together(ask):
    dated = ask("bytes=10-19")["Last-Modified"]
    assert ask("bytes=10-19", **{"If-Range": dated}).status_code == 206
    assert ask("bytes=10-19", **{"If-Range": "Sun, 01 Jan 2017 00:00:00 GMT"}).status_code == 200


def test_only_who_fetches_gets_a_piece(rf, folder):
    asked = rf.head("/media/nada.wav", headers={"Range": "bytes=10-19"})
    assert serve_upload(asked, "nada.wav", folder).status_code == 200


def test_a_piece_is_sent_as_it_lies_there(rf, folder):
    """Compressed on its way out it would be other bytes than those asked for."""
    asked = rf.get("/media/nada.wav", headers={"Range": "bytes=0-999", "Accept-Encoding": "gzip"})
    answer = GZipMiddleware(lambda request: serve_upload(request, "nada.wav", folder))(asked)
    assert (answer["Content-Length"], answer.content) == ("1000", SOUND[:1000])


@given(first=st.integers(0, 2000), last=st.integers(0, 2000))
def test_a_piece_is_never_more_than_asked_for(folder, first, last):
    asked = RequestFactory().get("/", headers={"Range": f"bytes={first}-{last}"})
    answer = serve_upload(asked, "nada.wav", folder)
    if last < first:
        assert answer.status_code == 200
    elif first >= len(SOUND):
        assert answer.status_code == 416
    else:
        assert answer.content == SOUND[first : last + 1]
