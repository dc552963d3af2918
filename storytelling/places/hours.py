"""When a place is open: OSM `opening_hours` strings, read on the clock of Bali and its calendar."""

import re
from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from itertools import groupby, pairwise
from typing import Literal

import opening_hours

from storytelling.places.calendar import TIMEZONE, nyepi_at, nyepi_edges
from storytelling.places.input_error import gettext_noop
from storytelling.places.week import (
    ALL_DAY,
    UNKNOWN_WEEK,
    WEEKDAYS,
    Day,
    HoursError,
    Span,
    Week,
    join_spans,
    to_osm,
)

CITY_CENTRE = (-8.6573, 115.2169)  # for sunrise and sunset
MINUTES_PER_WEEK = 7 * 24 * 60
SAMPLED_WEEKS = 52
_FIRST_SAMPLED = datetime(2024, 1, 1, tzinfo=TIMEZONE)  # a Monday
_FARTHEST_CHANGE = timedelta(days=366)

_DAY = f"(?:{'|'.join(WEEKDAYS)})"
_CLOCK = r"([0-2][0-9]):([0-5][0-9])"
_CLOCKS = rf"{_CLOCK}\s?-\s?{_CLOCK}"
_RULE = re.compile(
    rf"(?:(?P<days>{_DAY}(?:-{_DAY})?(?:,{_DAY}(?:-{_DAY})?)*)\s+)?"
    rf"(?P<hours>off|closed|{_CLOCKS}(?:,\s?{_CLOCKS})*)(?P<next>;\s*|,\s+|$)"
)


def is_valid_osm(text: str) -> bool:
    """Whether the library can evaluate this string."""
    return bool(text.strip()) and opening_hours.validate(text)


@dataclass(frozen=True, slots=True)
class OpenState:
    """Open or closed, and the moment on Bali's clock when that ends (None: not within a year)."""

    is_open: bool
    until: datetime | None
    reason: Literal["nyepi", "unknown"] | None = None


@dataclass(frozen=True, slots=True)
class Opening:
    """The opening hours of one place. At Nyepi it is closed unless it says otherwise."""

    osm: str
    open_on_nyepi: bool = False

    def __post_init__(self) -> None:
        if not is_valid_osm(self.osm):
            raise HoursError(gettext_noop("“%(text)s” is no valid opening_hours text."), text=self.osm)

    def state(self, now: datetime) -> OpenState:
        """What a visitor finds at an aware moment."""
        now = _local(now)
        is_open = self._is_open(now)
        return OpenState(is_open, self._change_after(now, is_open), self._reason(now))

    def _is_open(self, moment: datetime) -> bool:
        return not self._silenced(moment) and _read(self.osm).is_open(moment)

    def _silenced(self, moment: datetime) -> bool:
        return not self.open_on_nyepi and nyepi_at(moment) is not None

    def _reason(self, moment: datetime) -> Literal["nyepi", "unknown"] | None:
        if self._silenced(moment):
            return "nyepi"
        return "unknown" if _read(self.osm).is_unknown(moment) else None

    def _change_after(self, now: datetime, is_open: bool) -> datetime | None:
        """Step from edge to edge: not each edge of the hours or of Nyepi opens or closes the door."""
        moment: datetime | None = now
        while moment := self._next_edge(moment):
            if moment - now > _FARTHEST_CHANGE:
                return None
            if self._is_open(moment) != is_open:
                return moment
        return None

    def _next_edge(self, moment: datetime) -> datetime | None:
        edges = [] if self.open_on_nyepi else [*nyepi_edges(moment)][:1]
        change = _read(self.osm).next_change(moment)
        return min([*edges, change] if change else edges, default=None)


def minute_of_week(now: datetime) -> int:
    """Minutes since Monday 00:00 on Bali's clock, to be compared with `weekly_minutes`."""
    local = _local(now)
    return local.weekday() * 24 * 60 + local.hour * 60 + local.minute


@lru_cache(maxsize=1024)
def weekly_minutes(osm: str) -> tuple[tuple[int, int], ...]:
    """Half-open spans of the week, Monday 00:00 = 0, in which the place is usually open.

    Usually: in more than half of the weeks of a year, which for plain weekly hours means always.
    Nyepi is no part of it: ask `nyepi_at(now)` besides.
    """
    steps = _steps(osm)
    spans: list[tuple[int, int]] = []
    weeks_open = 0
    for minute, end in pairwise(sorted({0, *steps, MINUTES_PER_WEEK})):
        weeks_open += steps[minute]
        if weeks_open * 2 > SAMPLED_WEEKS:
            start = spans.pop()[0] if spans and spans[-1][1] == minute else minute
            spans.append((start, end))
    return tuple(spans)


@dataclass(frozen=True, slots=True)
class TableRow:
    """Neighbouring days (0 = Monday) with the same hours; no spans: closed, or not stated."""

    days: tuple[int, ...]
    spans: tuple[Span, ...]
    stated: bool


def week_table(osm: str) -> list[TableRow]:
    """Rows to display; none where the text says more than a week can, then show the text itself."""
    week = from_osm(osm)
    if week in (None, UNKNOWN_WEEK):
        return []
    return [
        TableRow(tuple(number for number, _day in days), hours or (), hours is not None)
        for hours, days in groupby(enumerate(week), key=lambda numbered: numbered[1])
    ]


@lru_cache(maxsize=1024)
def from_osm(osm: str) -> Week | None:
    """The week that an OSM string says, or None where it says more, or something else."""
    if not osm.strip():
        return UNKNOWN_WEEK
    if not is_valid_osm(osm):
        return None
    week = _parse(osm.strip())
    # Rules can cut off each other's nights: only what the library reads the same way is the same week.
    return week if week and weekly_minutes(to_osm(week) or "off") == weekly_minutes(osm) else None


def _parse(osm: str) -> Week | None:
    if osm == "24/7":
        return (ALL_DAY,) * 7
    week: list[Day] = [*UNKNOWN_WEEK]
    position, adds = 0, False
    while position < len(osm):
        rule = _RULE.match(osm, position)
        if rule is None:
            return None
        spans = _spans(rule["hours"])
        for number in _weekdays(rule["days"]):
            week[number] = join_spans([*(week[number] or ()), *spans]) if adds else spans
        position, adds = rule.end(), rule["next"].startswith(",")
    return tuple(week)


def _weekdays(text: str | None) -> list[int]:
    """`Sa-Mo` wraps around the end of the week."""
    numbers: list[int] = []
    for item in (text or "Mo-Su").split(","):
        first, last = WEEKDAYS.index(item[:2]), WEEKDAYS.index(item[-2:])
        numbers += [(first + step) % 7 for step in range((last - first) % 7 + 1)]
    return numbers


def _spans(text: str) -> tuple[Span, ...]:
    spans = []
    for clocks in re.findall(_CLOCKS, text):
        hour, minute, end_hour, end_minute = map(int, clocks)
        start, end = hour * 60 + minute, end_hour * 60 + end_minute
        spans.append(Span(start, end if end > start else end + 24 * 60))
    return join_spans(spans)


@lru_cache(maxsize=1024)
def _read(osm: str) -> opening_hours.OpeningHours:
    # Of the holidays (`PH`) the library knows the fixed and the Christian ones, not those of the moon.
    return opening_hours.OpeningHours(osm, timezone=TIMEZONE, country="ID", coords=CITY_CENTRE)


def _steps(osm: str) -> Counter[int]:
    """By how many of the sampled weeks more, or fewer, the place is open from a minute of the week on."""
    steps: Counter[int] = Counter()
    end_of_samples = _FIRST_SAMPLED + timedelta(weeks=SAMPLED_WEEKS)
    for start, end, state, _comment in _read(osm).intervals(_FIRST_SAMPLED, end_of_samples):
        if state == opening_hours.State.OPEN:
            opens, closes = _sampled_minute(start), _sampled_minute(min(end, end_of_samples))
            weeks, rest = divmod(closes - opens, MINUTES_PER_WEEK)
            steps[0] += weeks
            steps[opens % MINUTES_PER_WEEK] += 1
            steps[(opens + rest) % MINUTES_PER_WEEK] -= 1
            if opens % MINUTES_PER_WEEK + rest >= MINUTES_PER_WEEK:  # from Sunday into Monday
                steps[0] += 1
    return steps


def _sampled_minute(moment: datetime) -> int:
    return int((moment - _FIRST_SAMPLED).total_seconds() // 60)


def _local(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError("A moment without a time zone says nothing about Bali's clock.")
    return moment.astimezone(TIMEZONE)
