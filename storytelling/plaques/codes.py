"""Codes of signs: four letters drawn by lot and one that checks them. Pure: knows nothing of the site."""

import re
from collections.abc import Container, Iterator
from itertools import combinations, product
from random import Random

ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"  # no 0 1 I L O U: each is mistaken for another
CODE_LENGTH = 5
MISTAKEN_FOR = {
    **{"0": "DQ8", "O": "DQ8", "1": "7JT", "I": "7JT", "L": "7JT", "U": "VYW"},
    **{"B": "8", "8": "B", "S": "5", "5": "S", "Z": "27", "2": "Z", "7": "ZT", "G": "6C", "6": "G"},
    **{"C": "G", "D": "Q", "Q": "D", "E": "F", "F": "EP", "M": "NW", "N": "M", "V": "YW", "Y": "V"},
    **{"P": "RF", "R": "P", "K": "X", "X": "K", "W": "VM", "A": "4", "4": "A", "3": "8", "T": "7", "J": "T"},
}
_SEPARATORS = re.compile(r"[\s\-\u2010-\u2015]+")
_UPPER = {ord(letter.lower()): letter for letter in ALPHABET + "ILOU"}
_LONGEST_TEXT = 40


def check_character(letters: str) -> str:
    """Luhn mod 30 over four letters.

    Together they catch every single wrong letter, and every swap of neighbours but that of 2 and Z.
    """
    return ALPHABET[-sum(_weights(letters)) % len(ALPHABET)]


def draw_code(random: Random, taken: Container[str]) -> str:
    """A code nobody has. None with 2 beside Z: no check would notice when those two are swapped."""
    for _attempt in range(100_000):
        letters = "".join(random.choice(ALPHABET) for _place in range(CODE_LENGTH - 1))
        code = letters + check_character(letters)
        if code not in taken and "2Z" not in code and "Z2" not in code:
            return code
    raise OverflowError("hardly any code is left")


def parse_code(text: str) -> str | None:
    """The code somebody typed, in whatever case and grouping; None when it cannot be one."""
    code = tidy(text)
    if len(code) != CODE_LENGTH or any(letter not in ALPHABET for letter in code):
        return None
    return code if code[-1] == check_character(code[:-1]) else None


def nearest_codes(text: str) -> list[str]:
    """What may have been meant, nearest first: at most two letters differ, or two stand the wrong way round.

    A letter outside the alphabet (`?` does for one that cannot be read) counts as unknown.
    """
    typed = tidy(text)
    costs: dict[str, int] = {}
    for pattern, cost in _patterns(typed):
        for code in _completions(pattern):
            unlike = sum(
                new not in MISTAKEN_FOR.get(old, "")
                for old, new in zip(typed, code, strict=False)
                if old != new
            )
            costs[code] = min(cost * 10 + unlike, costs.get(code, 1_000))
    costs.pop(typed, None)
    return sorted(costs, key=lambda code: (costs[code], code))


def tidy(text: str) -> str:
    """Upper case for ASCII only: Unicode would turn ı into I and ß into SS in silence."""
    return _SEPARATORS.sub("", text[:_LONGEST_TEXT]).translate(_UPPER)


def _weights(letters: str) -> Iterator[int]:
    """The value of each letter; of every second one, counted from the check character, its doubled digits."""
    base = len(ALPHABET)
    for place, letter in enumerate(letters):
        value = ALPHABET.index(letter) * (2 if (CODE_LENGTH - place) % 2 == 0 else 1)
        yield value // base + value % base


def _patterns(typed: str) -> Iterator[tuple[str, int]]:
    """Codes with `?` for the letters to be found, and how many slips each of them supposes."""
    known = "".join(letter if letter in ALPHABET else "?" for letter in typed)
    if len(known) == CODE_LENGTH:
        unknown = known.count("?")
        read = [place for place, letter in enumerate(known) if letter != "?"]
        for slips in range(3 - unknown):
            for places in combinations(read, slips):
                yield _without(known, places), slips + unknown
        for place in range(CODE_LENGTH - 1):
            yield known[:place] + known[place + 1] + known[place] + known[place + 2 :], 1 + unknown
    elif len(known) == CODE_LENGTH - 1:
        yield from (
            (f"{known[:place]}?{known[place:]}", 1 + known.count("?")) for place in range(CODE_LENGTH)
        )
    elif len(known) == CODE_LENGTH + 1:
        yield from ((known[:place] + known[place + 1 :], 1 + known.count("?")) for place in range(len(known)))


def _without(known: str, places: tuple[int, ...]) -> str:
    return "".join("?" if place in places else letter for place, letter in enumerate(known))


def _completions(pattern: str) -> Iterator[str]:
    """Every valid code of this pattern; with more than two unknown letters there are too many to offer."""
    if pattern.count("?") > 2:
        return
    for letters in product(*(ALPHABET if letter == "?" else letter for letter in pattern[:-1])):
        first = "".join(letters)
        check = check_character(first)
        if pattern[-1] in ("?", check):
            yield first + check
