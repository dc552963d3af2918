"""Transcripts: WebVTT as the W3C defines it, and plain words."""

import pytest
from django.core.exceptions import ValidationError
from hypothesis import given
from hypothesis import strategies as st

from storytelling.media.transcripts import Cue, cues, is_timed, paragraphs, validate_webvtt

WALK = """WEBVTT - a walk

STYLE
::cue { color: red }

NOTE Recorded in the morning.

gate
00:00.500 --> 00:04.000 align:start
<v Penjaga>Gapura ini dari <i>bata</i>
merah &amp; paras.

01:02:03.250 --> 01:02:05.000
Sampai jumpa.
"""


def test_cues_have_their_times_and_plain_words():
    assert cues(WALK) == [
        Cue(0.5, 4, "Gapura ini dari bata merah & paras."),
        Cue(3723.25, 3725, "Sampai jumpa."),
    ]


@pytest.mark.parametrize("ending", ["\r\n", "\n"])
def test_a_file_from_any_machine_reads_the_same(ending):
    assert cues(WALK.replace("\n", ending)) == cues(WALK)


@pytest.mark.parametrize(("start", "said"), [(4, "0:04"), (750.9, "12:30"), (3723.25, "1:02:03")])
def test_the_time_of_a_cue_is_said_as_a_player_shows_it(start, said):
    assert Cue(start, start + 1, "").clock == said


@given(st.text())
def test_reading_never_fails(text):
    assert all(cue.start >= 0 for cue in cues(text))
    assert all(words == " ".join(words.split()) for words in paragraphs(text))


def test_words_without_times_are_paragraphs():
    text = "Selamat datang\ndi pasar.\r\n\r\n  Di sini kain dijual. \n"
    assert not is_timed(text)
    assert paragraphs(text) == ["Selamat datang di pasar.", "Di sini kain dijual."]
    validate_webvtt(text)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("00:00.000 --> 00:04.000\nSelamat datang.", "WEBVTT"),
        ("WEBVTT\n\nSelamat datang.", "00:00.000 --> 00:04.000"),
        ("WEBVTT\n\n00:04.000 --> 00:04.000\nSelamat datang.", "Selamat datang."),
    ],
)
def test_times_that_cannot_be_followed_are_refused(text, complaint):
    with pytest.raises(ValidationError, match=complaint):
        validate_webvtt(text)


def test_a_complete_transcript_is_accepted():
    validate_webvtt(f"\ufeff{WALK}")
