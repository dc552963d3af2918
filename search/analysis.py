"""How words are read, the same for every engine: cleaned, folded, cut and brought back to their stems.

Pure Python, so that what is found does not depend on the database below.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

import snowballstemmer
from Sastrawi.Stemmer.StemmerFactory import StemmerFactory

VERSION = 2
"""Goes up when stored words would come out differently; the index then wants a rebuild."""

LONGEST_QUERY = 200  # characters
MOST_WORDS = 12
LONGEST_WORD = 64  # characters; a longer run is no word of any language here
SHORTEST_STEMMED = 4  # letters

# Balinese script without its punctuation (carik) and musical signs.
BALINESE = "\u1b00-\u1b59\u1b6b-\u1b73"
WORD = re.compile(
    rf"(?P<word>[{BALINESE}]+|[^\W_\u1b00-\u1b7f](?:[^\W_\u1b00-\u1b7f]|[\u0300-\u036f])*)"
    r"(?:['’]s(?![^\W_]))?"  # an English possessive belongs to no word
)

FILLERS = """
    ada adalah akan apa atau bagaimana beli dan dari dengan di dimana ini itu juga ke mana mau membeli oleh
    pada para saya sebagai untuk yang
    a an and are at be buy by can do does for from how i in is it its me my of on or that the there this to
    was we were what when where which who with you your
"""
STOP_WORDS = frozenset(FILLERS.split())

# PySastrawi takes these for other words, or leaves them whole.
INDONESIAN_STEMS = {
    "melukis": "lukis",
    "lukisan": "lukis",
    "pelukis": "lukis",
    "memasak": "masak",
    "masakan": "masak",
    "mengunjungi": "kunjung",
    "pengunjung": "kunjung",
    "seniman": "seni",
    "kesenian": "seni",
}


class Token(NamedTuple):
    """One word of a text, folded, with where it stands (character offsets)."""

    word: str
    start: int
    end: int


def clean(text: str) -> str:
    """Make anything a stranger can send harmless, and short enough to answer.

    A word that the limit would cut in two is left out: half a word finds nothing.
    """
    text = unicodedata.normalize("NFKC", text[: LONGEST_QUERY * 10])
    text = "".join(" " if char.isspace() or ord(char) < 32 else char for char in text)
    text = "".join(char for char in text if unicodedata.category(char)[0] != "C")
    text = " ".join(text.split()[:MOST_WORDS])
    if len(text) <= LONGEST_QUERY:
        return text
    return text[: LONGEST_QUERY + 1].rpartition(" ")[0]


def storable(text: str) -> str:
    """Without what a database refuses: NUL and halves of surrogate pairs."""
    return text.replace("\0", " ").encode("utf-8", "replace").decode()


@lru_cache(maxsize=100_000)
def fold(word: str) -> str:
    """Drop case, width, accents and whatever is no letter; signs of Balinese script belong to theirs."""
    word = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", word).casefold())
    kept = (char for char in word if char.isalnum() or is_balinese(char))
    return unicodedata.normalize("NFC", "".join(kept))


def is_balinese(word: str) -> bool:
    """Balinese script puts no space between words, so it is matched from the start of a run."""
    return "\u1b00" <= word[:1] <= "\u1b7f"


def tokens(text: str) -> Iterator[Token]:
    """Cut a text into folded words."""
    for match in WORD.finditer(text):
        if word := folded(match["word"]):
            yield Token(word, *match.span("word"))


def words(text: str) -> list[str]:
    """Folded words of a text, in order."""
    return [word for match in WORD.finditer(text) if (word := folded(match["word"]))]


def folded(written: str) -> str:
    """A word as it stands in a text, as it is compared; nothing for what is too long to be one."""
    return fold(written) if len(written) <= LONGEST_WORD else ""


def protect(names: Iterable[str]) -> frozenset[str]:
    """Words of place names, which no stemmer may touch: Serangan is an island, not an attack."""
    return frozenset(word for name in names for word in words(name))


def stem(word: str, language: str, protected: frozenset[str] = frozenset()) -> str:
    """Bring a folded word back to its stem; a language without a stemmer keeps the word."""
    if len(word) < SHORTEST_STEMMED or word in protected or not (word.isascii() and word.isalpha()):
        return word
    match language.partition("-")[0]:
        case "id":
            return _indonesian(word)
        case "en":
            return _english(word)
    return word


@lru_cache(maxsize=100_000)
def _indonesian(word: str) -> str:
    return INDONESIAN_STEMS.get(word) or _sastrawi().stem(word) or word


@lru_cache(maxsize=100_000)
def _english(word: str) -> str:
    return _snowball().stemWord(word)


@cache
def _sastrawi():
    """Built late, as its dictionary takes a moment to load; without its own cache, which never forgets."""
    return StemmerFactory().create_stemmer().delegatedStemmer


@cache
def _snowball():
    return snowballstemmer.stemmer("english")
