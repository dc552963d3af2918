"""What the demo reads aloud: sourced like its pages, written for the ear, and recorded as it is written."""

import re
from itertools import pairwise

import pytest

from home.demo_loader.reading import Demo
from home.demo_recorder.script import sentences
from storytelling.media.signatures import is_what_it_says
from storytelling.media.transcripts import cues, validate_webvtt

DEMO = Demo()
FACTS = DEMO["facts"]["facts"]
LANGUAGES = ["id", "en"]
READINGS = [(place, language) for place in DEMO.listening for language in LANGUAGES]
SENTENCES_A_CUE, WORDS_A_SENTENCE = 2, 30
SHORTEST, LONGEST = 90, 170  # seconds
ALL_RECORDINGS = 8_000_000  # bytes in the repository
OPUS_RATE = 48_000


def seconds(ogg: bytes) -> float:
    """How long it plays, by the position that the last page of an Ogg file gives."""
    last = ogg.rindex(b"OggS")
    return int.from_bytes(ogg[last + 6 : last + 14], "little") / OPUS_RATE


def transcript(place, language):
    return (DEMO.sounds / f"{place}.{language}.vtt").read_text(encoding="utf-8")


def test_six_stories_are_read_and_each_is_on_its_page():
    assert len(DEMO.listening) == 6
    for place in DEMO.listening:
        assert {"recording": place} in DEMO.places[place]["body"]


@pytest.mark.parametrize("place", DEMO.listening)
def test_every_passage_rests_on_sourced_facts(place):
    for passage in DEMO.listening[place]["passages"]:
        assert passage["facts"]
        assert {FACTS[fact]["status"] for fact in passage["facts"]} == {"sourced"}
        assert set(passage["text"]) == set(LANGUAGES)


@pytest.mark.parametrize(("place", "language"), READINGS)
def test_it_is_written_for_the_ear(place, language):
    """No figures, abbreviations or brackets, and sentences that one can follow without seeing them."""
    said = [sentence.words for sentence in sentences(DEMO.listening[place], language)]

    assert [words for words in said if re.search(r"[\d*()\[\]/&%–]|\b(Jl|dll|etc|km)\b", words)] == []
    assert [words for words in said if len(words.split()) > WORDS_A_SENTENCE] == []


@pytest.mark.parametrize(("place", "language"), READINGS)
def test_the_recording_says_what_is_written(place, language):
    """Whoever changes a text records it anew: `manage.py record_demo`."""
    text = transcript(place, language)
    validate_webvtt(text)
    lines = cues(text)

    written = " ".join(sentence.words for sentence in sentences(DEMO.listening[place], language))
    assert " ".join(line.text for line in lines) == written
    assert max(len(re.findall(r"[.!?](?:\s|$)", line.text)) for line in lines) <= SENTENCES_A_CUE
    assert all(line.end <= later.start for line, later in pairwise(lines))


@pytest.mark.parametrize(("place", "language"), READINGS)
def test_the_words_end_with_the_sound(place, language):
    length = seconds((DEMO.sounds / f"{place}.{language}.ogg").read_bytes())

    assert SHORTEST <= length <= LONGEST
    assert cues(transcript(place, language))[-1].end == pytest.approx(length, abs=0.1)


def test_everything_comes_in_two_formats_and_stays_small():
    files = sorted(DEMO.sounds.iterdir())
    stems = {path.with_suffix("") for path in files}

    for stem in stems:
        for extension in ("ogg", "m4a"):
            with stem.with_name(f"{stem.name}.{extension}").open("rb") as sound:
                assert is_what_it_says(sound, extension)
    assert len(stems) == len(READINGS) + len(DEMO["names"])
    assert sum(path.stat().st_size for path in files) < ALL_RECORDINGS
