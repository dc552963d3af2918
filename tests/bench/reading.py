"""How the demo city reads: words, sentences and ease, per kind of text and language: `make reading`.

The tables go into docs/reading.md; the longest sentences, which are there to be shortened, are printed only.

Ease is Flesch's figure of 1948: 206.835 - 1.015 x words per sentence - 84.6 x syllables per word.  It was
made for English, and syllables are counted by rule of thumb.  Indonesian words have more of them without
being harder, so they count at six tenths, as teachers in Indonesia do when they use Fry's graph.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import mean

from home.demo_loader.reading import Demo, facts_named

LANGUAGES = ("id", "en")
LONG_SENTENCE_WORDS = 25
LONG_STORY_WORDS = range(450, 901)
LONGEST_SENTENCES = 3  # of each language
REPORT = Path(__file__).resolve().parents[2] / "docs" / "reading.md"
_TABLES = re.compile(r"(?<=<!-- reading -->\n).*(?=<!-- end -->)", re.DOTALL)
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
WEIGHT = {"id": 0.6, "en": 1.0}


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


def measure(texts: Iterable[str], language: str) -> Figures:
    lengths = [len(words(said)) for text in texts for said in sentences(text)]
    heard = [SYLLABLES[language](word) for text in texts for word in words(text)]
    each = mean(lengths)
    return Figures(
        words=len(heard),
        sentence_words=each,
        long_share=sum(length > LONG_SENTENCE_WORDS for length in lengths) / len(lengths),
        ease=206.835 - 1.015 * each - 84.6 * WEIGHT[language] * mean(heard),
    )


def body_words(place: dict, language: str) -> int:
    """The length of a story: headings, paragraphs, boxes and timeline, without summary and table of facts."""
    shown = [text[language] for block in place["body"] for text in _shown(block)]
    return len(words(" ".join(shown).replace("*", "")))


def _shown(block: dict) -> Iterator[dict]:
    yield from _running(block)
    yield from (moment["when"] for moment in block.get("timeline", []))
    if "heading" in block:
        yield block["heading"]
    if "fact_box" in block:
        yield block["fact_box"]["title"]


def sourced_words(place: dict, facts: dict[str, dict]) -> int:
    """The length of the material: each fact that a story rests on, once, as the fact sheet words it."""
    return sum(facts[fact]["words"] for fact in dict.fromkeys(facts_named(place)))


def is_long(place: dict) -> bool:
    return all(body_words(place, language) in LONG_STORY_WORDS for language in LANGUAGES)


def ease_table(told: Sequence[Passage]) -> Iterator[str]:
    yield f"| text | words | words a sentence | over {LONG_SENTENCE_WORDS} words | ease |"
    yield "|---|---:|---:|---:|---:|"
    kinds = ["all", *dict.fromkeys(passage.kind for passage in told)]
    for language in LANGUAGES:
        for kind in kinds:
            chosen = [passage.words[language] for passage in told if kind in ("all", passage.kind)]
            figures = measure(chosen, language)
            yield (
                f"| {language} {kind} | {figures.words} | {figures.sentence_words:.1f}"
                f" | {figures.long_share:.0%} | {figures.ease:.0f} |"
            )


def length_table(demo: Demo) -> Iterator[str]:
    """Long stories first, by name; then how the short ones stand."""
    places = demo.places
    long = [slug for slug, place in places.items() if is_long(place)]
    yield "| place | words id | words en | words of its facts | times |"
    yield "|---|---:|---:|---:|---:|"
    for slug in sorted(places, key=lambda slug: (slug not in long, slug)):
        counted = [body_words(places[slug], language) for language in LANGUAGES]
        material = sourced_words(places[slug], demo.facts)
        name = f"**{slug}**" if slug in long else slug
        yield f"| {name} | {counted[0]} | {counted[1]} | {material} | {max(counted) / material:.1f} |"
    yield f"\n{len(long)} of {len(places)} places and points have a long story in both languages (in bold)."


def longest_sentences(told: Sequence[Passage]) -> Iterator[str]:
    for language in LANGUAGES:
        said = {
            (len(words(sentence)), passage.where, sentence)
            for passage in told
            for sentence in sentences(passage.words[language])
        }
        for length, where, sentence in sorted(said, reverse=True)[:LONGEST_SENTENCES]:
            yield f"\nLong in {language}, {length} words, {where}: {sentence}"


def main() -> None:
    demo = Demo()
    told = list(passages(demo))
    tables = "\n".join(["", *ease_table(told), "", *length_table(demo), "", ""])
    REPORT.write_text(_TABLES.sub(lambda _: tables, REPORT.read_text("utf-8")), "utf-8")
    print(tables, *longest_sentences(told), f"\nThe tables are now in {REPORT.name}.", sep="\n")


if __name__ == "__main__":
    main()
