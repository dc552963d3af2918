"""The voices: free programs of Debian's main section, told how to say what they would read wrongly.

Indonesian: espeak-ng, the only one in Debian that speaks it without conditions. Its voice made by Klatt's
model is understood better than the others. English: flite with the voice "rms" of Carnegie Mellon.
What they say may be used freely; the voices of MBROLA may not be part of what is sold, so they are not used.
"""

import re
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

ESPEAK = ["espeak-ng", "-v", "id+klatt6"]
WORDS_A_MINUTE = 150
NAME_WORDS_A_MINUTE = 125
CONSONANTS = "bdfgklmnprstvz"

Sayings = dict[str, str]


@dataclass(frozen=True)
class Voice:
    program: str
    """As Debian calls the package, too."""
    speak: Callable[[str, Sayings, Path], None]


def _espeak(words: str, sayings: Sayings, target: Path) -> None:
    """Phonemes go into the text itself, between double brackets."""
    text = replaced(words, sayings, lambda word: f"[[{sayings[word]}]]")
    subprocess.run([*ESPEAK, "-s", str(WORDS_A_MINUTE), "-w", str(target), text], check=True)


def _flite(words: str, sayings: Sayings, target: Path) -> None:
    """Phones go into a lexicon under made-up words: it knows no capitals, and "Made" is not "made"."""
    made_up = {word: _made_up(number) for number, word in enumerate(sayings)}
    lexicon = "".join(f'"{made_up[word]}" nil : {phones}\n' for word, phones in sayings.items())
    with TemporaryDirectory() as folder:
        path = Path(folder) / "lexicon"
        path.write_text(lexicon, encoding="ascii")
        text = replaced(words, sayings, made_up.__getitem__)
        command = ["flite", "-voice", "rms", "-add_lex", str(path), "-t", text, "-o", str(target)]
        subprocess.run(command, check=True)


def _made_up(number: int) -> str:
    """A word that flite takes for one: what it cannot pronounce it would spell."""
    first, second = divmod(number, len(CONSONANTS))
    return f"zo{CONSONANTS[first]}a{CONSONANTS[second]}o"


VOICES = {"id": Voice("espeak-ng", _espeak), "en": Voice("flite", _flite)}


def say_name(phonemes: str, target: Path) -> None:
    """A name alone, slowly."""
    subprocess.run(
        [*ESPEAK, "-s", str(NAME_WORDS_A_MINUTE), "-w", str(target), f"[[{phonemes}]]"], check=True
    )


def replaced(words: str, sayings: Sayings, put: Callable[[str], str]) -> str:
    """`words` with something else for those of the list; small letters there mean any letters here."""

    def one(found: re.Match) -> str:
        known = [word for word in (found[0], found[0].lower()) if word in sayings]
        return put(known[0]) if known else found[0]

    longest_first = "|".join(map(re.escape, sorted(sayings, key=len, reverse=True)))
    return re.sub(rf"(?<![\w-])(?:{longest_first})(?![\w-])", one, words, flags=re.IGNORECASE)
