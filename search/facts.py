"""Facts of a page as short strings, so that thousands of answers are counted by few comparisons."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache

from storytelling.places.calendar import nyepi_at
from storytelling.places.hours import minute_of_week

BAR, COMMA = "|", ","
ON_NYEPI = "n"


def filters(kind: str, district: str, goods: Iterable[str]) -> str:
    """All that a result can be filtered by: "stall|51.71.01|kain,kopi"."""
    clean = (part.replace(BAR, "").replace(COMMA, "") for part in goods)
    return BAR.join([kind.replace(BAR, ""), district.replace(BAR, ""), COMMA.join(sorted({*clean}))])


@lru_cache(maxsize=10_000)
def filter_values(text: str) -> dict[str, tuple[str, ...]]:
    """The values of each filter, nothing where a page has none."""
    kind, district, goods = text.split(BAR)
    return {
        "kind": (kind,) if kind else (),
        "district": (district,) if district else (),
        "goods": tuple(goods.split(COMMA)) if goods else (),
    }


def hours(spans: Iterable[tuple[int, int]], *, on_nyepi: bool) -> str:
    """Minutes of the week in which a place is open: "480-1020,1920-2460"; "n" before it if on Nyepi too."""
    text = COMMA.join(f"{opens}-{closes}" for opens, closes in spans)
    return f"{ON_NYEPI}{text}" if text and on_nyepi else text


class Clock:
    """One moment, asked about many opening hours."""

    def __init__(self, moment: datetime | None):
        self.known = moment is not None
        self.minute = minute_of_week(moment) if moment else 0
        self.nyepi = bool(moment and nyepi_at(moment))

    def is_open(self, text: str) -> bool:
        """Whether what is open in these `hours` is open now."""
        if not text or not self.known or (self.nyepi and not text.startswith(ON_NYEPI)):
            return False
        return any(opens <= self.minute < closes for opens, closes in _spans(text))


@lru_cache(maxsize=10_000)
def _spans(text: str) -> tuple[tuple[int, int], ...]:
    pairs = (span.split("-") for span in text.removeprefix(ON_NYEPI).split(COMMA))
    return tuple((int(opens), int(closes)) for opens, closes in pairs)
