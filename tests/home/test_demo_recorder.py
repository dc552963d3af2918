"""How the demo's recordings are made, as far as no synthesizer is needed."""

import pytest
from django.core.management import CommandError, call_command

from home.demo_recorder.script import Sentence, Spoken, sentences, webvtt
from home.demo_recorder.voices import replaced
from home.management.commands import record_demo


def spoken(*sounds):
    moment, found = 0.0, []
    for words, length, ends_passage in sounds:
        found.append(Spoken(Sentence(words, ends_passage), moment, moment + length))
        moment += length + 0.5
    return found


def test_sentences_pause_longer_where_a_passage_ends_and_the_last_one_says_who_speaks():
    entry = {"passages": [{"text": {"en": "This is a gate. It is old."}}, {"text": {"en": "Go in."}}]}

    said = sentences(entry, "en")

    assert [sentence.words for sentence in said[:3]] == ["This is a gate.", "It is old.", "Go in."]
    assert said[0].pause < said[1].pause == said[2].pause
    assert "computer" in said[-1].words


def test_a_short_sentence_is_read_together_with_the_next_of_its_passage():
    text = webvtt(spoken(("A gate.", 1, False), ("It is old.", 4, True), ("Go.", 1, True), ("In.", 1, True)))

    assert text.split("\n\n") == [
        "WEBVTT",
        "00:00.000 --> 00:05.500\nA gate. It is old.",
        "00:06.000 --> 00:07.000\nGo.",
        "00:07.500 --> 00:08.500\nIn.\n",
    ]


def test_a_saying_with_a_capital_is_for_the_name_alone():
    sayings = {"Made": "1", "tukad": "2", "I Gusti": "3", "Gusti": "4"}

    said = replaced("Tukad: it was made by I Gusti Made, not Maded.", sayings, lambda word: sayings[word])

    assert said == "2: it was made by 3 1, not Maded."


def test_what_is_missing_on_the_machine_is_named_as_debian_calls_it(monkeypatch):
    monkeypatch.setattr(record_demo.shutil, "which", lambda program: None)

    with pytest.raises(CommandError, match="apt-get install espeak-ng flite ffmpeg"):
        call_command("record_demo")
