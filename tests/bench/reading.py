"""How the demo city reads: words, sentences and ease, per kind of text and language: `make reading`.

Ease is Flesch's figure of 1948: 206.835 - 1.015 x words per sentence - 84.6 x syllables per word.  It was
made for English, and syllables are counted by rule of thumb.  For Indonesian, whose words are longer, the
same sum serves to compare our own texts with each other; never set it beside the English one.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import mean

from home.demo_loader.reading import Demo

LANGUAGES = ("id", "en")
LONG_SENTENCE_WORDS = 25
_SHORT_FORMS = (
    r"(?<!\bJl)(?<!\bNo)(?<!\bDr)(?<!\bTh)(?<!\bSt)(?<!\b[A-Z])"  # a full stop that ends no sentence
)
_END = re.compile(rf"{_SHORT_FORMS}[.!?…][\"”’)]*\s+(?=[\"“‘(]*[A-ZÀ-Þ0-9])")
_WORD = re.compile(r"[^\W_]+(?:[.,:'’/-][^\W_]+)*")
_ENGLISH_VOWELS = re.compile(r"[aeiouy]+")
_SILENT_ENDING = re.compile(r"(?:[^laeiouy]e|[^aeiouytd]ed|[^aeiouysxzcg]es)$")
_INDONESIAN_VOWEL = re.compile(r"[aeiouéè]")
_FALLING_ENDING = re.compile(r"(?:ai|au|oi)$")  # one syllable in pantai and pulau


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of running text in both languages, and where it stands."""

    kind: str
    where: str
    words: dict[str, str]


@dataclass(frozen=True, slots=True)
class Figures:
    """What is counted of many passages in one language."""

    words: int
    sentence_words: float
    long_share: float
    ease: float


def sentences(text: str) -> list[str]:
    """Full stops end a sentence, those of initials and short forms do not; nor does a colon."""
    return [said.strip() for said in _END.sub(lambda end: f"{end[0]}\x00", text).split("\x00")]


def words(text: str) -> list[str]:
    """A number with its points, or parts joined by a hyphen, is one word."""
    return _WORD.findall(text)


def english_syllables(word: str) -> int:
    plain = word.lower()
    return max(1, len(_ENGLISH_VOWELS.findall(plain)) - bool(_SILENT_ENDING.search(plain)))


def indonesian_syllables(word: str) -> int:
    """Each vowel is heard by itself, but for the falling pairs at the end of a word."""
    plain = word.lower()
    return max(1, len(_INDONESIAN_VOWEL.findall(plain)) - bool(_FALLING_ENDING.search(plain)))


SYLLABLES: dict[str, Callable[[str], int]] = {"id": indonesian_syllables, "en": english_syllables}


def passages(demo: Demo) -> Iterator[Passage]:
    """All running text of the demo; headings, labels and tables are none."""
    for slug, place in demo.places.items():
        kind = "point" if place["type"] == "point" else "story"
        yield from _of_page(kind, slug, place, place["body"])
    for page in demo["info"]:
        yield from _of_page("info", page["key"], page, page["body"])
    for trail in demo["trails"]:
        yield from _of_page("trail", trail["slug"], trail, trail["intro"])
        for text in [trail["warning"]["text"], *(stop["text"] for stop in trail["stops"])]:
            yield Passage("trail", trail["slug"], _plain(text))
    for vendor in demo["vendors"]:
        yield Passage("stall", vendor["slug"], _plain(vendor["portrait"]))


def _of_page(kind: str, where: str, page: dict, body: list[dict]) -> Iterator[Passage]:
    yield Passage(kind, where, _plain(page["summary"]))
    for block in body:
        for text in _running(block):
            yield Passage(kind, where, _plain(text))


def _running(block: dict) -> list[dict]:
    if "timeline" in block:
        return [moment["what"] for moment in block["timeline"]]
    box = block.get("fact_box")
    text = box["text"] if box else block.get("paragraph") or block.get("etiquette")
    return [text] if text else []


def _plain(text: dict) -> dict[str, str]:
    return {language: text[language].replace("*", "") for language in LANGUAGES}


def measure(texts: Iterable[str], syllables: Callable[[str], int]) -> Figures:
    lengths = [len(words(said)) for text in texts for said in sentences(text)]
    heard = [syllables(word) for text in texts for word in words(text)]
    each = mean(lengths)
    return Figures(
        words=len(heard),
        sentence_words=each,
        long_share=sum(length > LONG_SENTENCE_WORDS for length in lengths) / len(lengths),
        ease=206.835 - 1.015 * each - 84.6 * mean(heard),
    )


def report(told: Sequence[Passage]) -> Iterator[str]:
    """The table, line by line, then the longest sentence of each language."""
    yield f"{'':14}{'words':>8}{'a sentence':>12}{f'over {LONG_SENTENCE_WORDS}':>9}{'ease':>7}"
    kinds = ["all", *dict.fromkeys(passage.kind for passage in told)]
    for language in LANGUAGES:
        for kind in kinds:
            chosen = [passage.words[language] for passage in told if kind in ("all", passage.kind)]
            told_in = measure(chosen, SYLLABLES[language])
            yield (
                f"{language} {kind:11}{told_in.words:8}{told_in.sentence_words:12.1f}"
                f"{told_in.long_share:9.0%}{told_in.ease:7.0f}"
            )
    for language in LANGUAGES:
        length, where, said = max(
            (len(words(said)), passage.where, said)
            for passage in told
            for said in sentences(passage.words[language])
        )
        yield f"\nLongest in {language}, {length} words, {where}: {said}"
    yield "\nEase: higher is easier; compare texts of one language only."


if __name__ == "__main__":
    print("\n".join(report(list(passages(Demo())))))
