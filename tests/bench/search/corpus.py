"""A city that grew: any number of pages in two languages, made from the words of the demo city.

The same seed gives the same city. Words come as often as words do (Zipf), so that there are rare and common
ones; half of the pages are told in both languages.
"""

import random
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from pathlib import Path
from uuid import UUID

import yaml

DEMO = Path(__file__).parents[3] / "home" / "demo"
BODY = 260  # words
KINDS = ("temple", "stall", "market", "museum", "monument", "bridge")
DISTRICTS = ("51.71.01", "51.71.02", "51.71.03", "51.71.04")
GOODS = ("kopi", "kain", "buah", "bunga", "rempah", "perak")
COMMON = {"id": "pasar", "en": "market"}
"""Stands in half of the pages of its language."""
MIDDLE = {"id": "gapura", "en": "gateway"}
"""In one page of twenty."""
RARE = {"id": "kelabang", "en": "centipede"}
"""In one page of a thousand, at least in five."""


@dataclass(frozen=True)
class Told:
    """A page before it is one."""

    number: int
    locale: str
    key: UUID
    title: str
    summary: str
    body: str
    kind: str
    district: str
    goods: tuple[str, ...]
    latitude: float
    longitude: float


@cache
def vocabulary(locale: str) -> tuple[list[str], list[float]]:
    """Words of the demo city in a language, most frequent first, with running weights."""
    counted: Counter[str] = Counter()
    for path in sorted(DEMO.glob("places/*.yaml")):
        counted.update(re.findall(r"[a-zA-Z]{2,}", _said(yaml.safe_load(path.read_text()), locale)))
    special = {word for words in (COMMON, MIDDLE, RARE) for word in words.values()}
    words = [word for word, _ in counted.most_common() if word.lower() not in special]
    return words, list(accumulate(1 / (rank + 2) for rank in range(len(words))))


def told(count: int, seed: int = 1) -> Iterator[Told]:
    """So many pages."""
    luck = random.Random(seed)
    for number in range(count):
        locale = ("id", "en")[number % 2]
        words, weights = vocabulary(locale)
        chosen = luck.choices(words, cum_weights=weights, k=BODY + 25)
        title, summary, body = chosen[:3], chosen[3:25], chosen[25:]
        place = number // 2
        if place % 2 == 0:
            body[luck.randrange(BODY)] = COMMON[locale]
        if place % 20 == 7:
            body[luck.randrange(BODY)] = MIDDLE[locale]
        if place % max(1, min(1000, count // 10)) == 3:
            body[luck.randrange(BODY)] = RARE[locale]
        if place % 40 == 0:
            title[1] = COMMON[locale]
        kind = KINDS[place % len(KINDS)]
        yield Told(
            number=number,
            locale=locale,
            key=UUID(int=1 + (place if number < count // 2 else count + number)),
            title=" ".join(title).capitalize(),
            summary=" ".join(summary),
            body=" ".join(body),
            kind=kind,
            district=DISTRICTS[place % len(DISTRICTS)],
            goods=(GOODS[place % len(GOODS)],) if kind == "stall" else (),
            latitude=-8.7 + luck.random() * 0.1,
            longitude=115.18 + luck.random() * 0.08,
        )


def _said(value, locale: str) -> str:
    """All strings below the key of this language."""
    if isinstance(value, dict):
        if locale in value:
            return _text(value[locale])
        return " ".join(_said(one, locale) for one in value.values())
    if isinstance(value, list):
        return " ".join(_said(one, locale) for one in value)
    return ""


def _text(value) -> str:
    if isinstance(value, dict):
        return " ".join(map(_text, value.values()))
    if isinstance(value, list):
        return " ".join(map(_text, value))
    return str(value)
