"""What is said, sentence by sentence, and the cues under which it is read: pure, no Django."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

END = re.compile(r"(?<=[.!?])\s+")
BETWEEN_SENTENCES, BETWEEN_PASSAGES = 0.45, 0.95  # seconds
SHORT = 2.6  # seconds: a sentence that is over sooner shares its cue with the next one
CLOSING = {
    "id": "Suara ini dibuat komputer untuk situs demo.",
    "en": "A computer made this voice for the demo site.",
}


@dataclass(frozen=True, slots=True)
class Sentence:
    words: str
    ends_passage: bool

    @property
    def pause(self) -> float:
        """Seconds of silence after it."""
        return BETWEEN_PASSAGES if self.ends_passage else BETWEEN_SENTENCES


@dataclass(frozen=True, slots=True)
class Spoken:
    """A sentence as it was recorded: when it begins and ends, in seconds."""

    sentence: Sentence
    start: float
    end: float

    @property
    def shares_its_cue(self) -> bool:
        return self.end - self.start < SHORT and not self.sentence.ends_passage


def sentences(entry: dict, language: str) -> list[Sentence]:
    """All that one recording says in one language; its last words tell whose voice it is."""
    passages = [passage["text"][language] for passage in entry["passages"]]
    return [sentence for text in [*passages, CLOSING[language]] for sentence in _passage(text)]


def _passage(text: str) -> list[Sentence]:
    words = END.split(text.strip())
    return [Sentence(said, number == len(words)) for number, said in enumerate(words, start=1)]


def webvtt(spoken: list[Spoken]) -> str:
    """One sentence a cue; a short one together with the next of its passage."""
    return "\n\n".join(["WEBVTT", *(_cue(group) for group in _groups(spoken))]) + "\n"


def _groups(spoken: list[Spoken]) -> Iterator[list[Spoken]]:
    waiting: list[Spoken] = []
    for one in spoken:
        if one.shares_its_cue and not waiting:
            waiting = [one]
        else:
            yield [*waiting, one]
            waiting = []


def _cue(group: list[Spoken]) -> str:
    words = " ".join(spoken.sentence.words for spoken in group)
    return f"{_clock(group[0].start)} --> {_clock(group[-1].end)}\n{words}"


def _clock(seconds: float) -> str:
    minutes, left = divmod(round(seconds * 1000), 60_000)
    return f"{minutes:02}:{left // 1000:02}.{left % 1000:03}"
