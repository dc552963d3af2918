"""A week of opening hours as an editor writes it, and the OSM string it becomes."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from storytelling.places.input_error import InputError, gettext_noop

MINUTES_PER_DAY = 24 * 60
WEEKDAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
LONGEST_TEXT = 200


class HoursError(InputError):
    """Opening hours that cannot be understood."""


class Span(NamedTuple):
    """Minutes from midnight; `end` lies beyond 1440 where work goes on into the next day."""

    start: int
    end: int

    @property
    def opens(self) -> str:
        return _clock(self.start)

    @property
    def closes(self) -> str:
        return _clock(self.end)

    @property
    def all_day(self) -> bool:
        return self == (0, MINUTES_PER_DAY)

    @property
    def past_midnight(self) -> bool:
        return self.end > MINUTES_PER_DAY

    def __str__(self) -> str:
        return f"{self.opens}-{self.closes}"


Day = tuple[Span, ...] | None  # None: nobody said; (): closed
Week = tuple[Day, ...]  # seven days, Monday first
ALL_DAY: Day = (Span(0, MINUTES_PER_DAY),)
UNKNOWN_WEEK: Week = (None,) * 7

_CLOSED = {"tutup", "libur", "closed", "close", "off", "-", "x"}
_SAME = {"sama", "same", "idem", "ditto", '"', "same as above", "sama seperti di atas"}
_ALL_DAY = re.compile(r"(?:(?:buka|open) )?(?:24 ?(?:jam|hours?|h)(?: penuh)?|24/7|all day|sepanjang hari)")
_DAY_NAMES = re.compile(
    r"\b(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|setiap hari|tiap hari"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|every day|daily)\b"
)
_NOISE = re.compile(r"\b(?:buka|open|pukul|pkl|jam|dari|from|wita)\b\.?")
_DASH = re.compile(r"[‐‑‒–—―−~]|(?<![a-z])(?:s\.?/?d\.?|sampai|hingga|until|till|to)(?![a-z])")
_AND = re.compile(r"[,;&/\n]|\b(?:dan|and|lalu|then)\b")
_TIME = r"([0-9]{1,2})(?:[.:h]?([0-9]{2}))?\s*(am|pm)?"
_SPAN = re.compile(rf"{_TIME}\s*-\s*{_TIME}")


def parse_day(text: str) -> Day:
    """Hours of one day in the words of Indonesian or English; blank means that nobody said."""
    if len(text) > LONGEST_TEXT:
        raise HoursError(
            gettext_noop("These hours are longer than %(limit)s characters."), limit=LONGEST_TEXT
        )
    words = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    if words in {"", "?"}:
        return None
    if words in _CLOSED:
        return ()
    if _ALL_DAY.fullmatch(words):
        return ALL_DAY
    if _DAY_NAMES.search(words):
        raise HoursError(
            gettext_noop(
                "“%(text)s” names days. Each day has a line of its own: write only the hours there."
            ),
            text=text.strip(),
        )
    bare = " ".join(_NOISE.sub(" ", words).split())
    return _day(_parse_span(part.strip(), text.strip()) for part in _AND.split(_DASH.sub("-", bare)))


def parse_week(texts: Sequence[str]) -> tuple[Week, dict[int, HoursError]]:
    """Seven texts, Monday first, and what is wrong with each; `sama` or `same` repeats the day above."""
    days: list[Day] = []
    errors: dict[int, HoursError] = {}
    for number, text in enumerate(texts):
        try:
            repeats = days and text.strip().casefold() in _SAME
            days.append(days[-1] if repeats else parse_day(text))
        except HoursError as error:
            errors[number] = error
            days.append(None)
    return tuple(days), errors


def day_text(day: Day, closed: str = "closed") -> str:
    """The same day as text that `parse_day` understands again."""
    if day is None:
        return ""
    return ", ".join(str(span) for span in day) or closed


def join_spans(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Spans of one day in order, those that touch or overlap made one."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end and _fits(longer := _cover(joined[-1], span)):
            joined[-1] = longer
        else:
            joined.append(span)
    return tuple(joined)


def to_osm(week: Week) -> str:
    """The shortest usual OSM string: `Mo-Fr 08:00-17:00; Sa 08:00-12:00; Su off`.

    A rule after `;` wipes out the hours that the day before left past midnight. So where a night is
    worked through, closed days come first and the others are joined by `,`, which adds.
    """
    if week == (ALL_DAY,) * 7:
        return "24/7"
    rules: dict[tuple[Span, ...], list[int]] = {}
    for number, day in enumerate(week):
        if day is not None:
            rules.setdefault(day, []).append(number)
    closed = [f"{_days(rules[()])} off"] if () in rules else []
    opened = [f"{_days(days)} {','.join(map(str, spans))}" for spans, days in rules.items() if spans]
    if any(span.past_midnight for spans in rules for span in spans):
        return "; ".join([*closed, ", ".join(opened)])
    return "; ".join([*opened, *closed])


def _clock(minutes: int) -> str:
    """`24:00` for the end of a day, `06:00` for six o'clock of the next."""
    if minutes > MINUTES_PER_DAY:
        minutes -= MINUTES_PER_DAY
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def _parse_span(text: str, typed: str) -> Span:
    """`typed` is what the message names where nothing is left of the text."""
    match = _SPAN.fullmatch(text)
    if match is None:
        message = gettext_noop("“%(text)s” is not understood. Write hours like 08.00-17.00.")
        raise HoursError(message, text=text or typed)
    hour, minute, half, end_hour, end_minute, end_half = match.groups()
    if bool(half) != bool(end_half):
        raise HoursError(gettext_noop("Write am or pm with both times in “%(text)s”, or neither."), text=text)
    start, end = _minutes(hour, minute, half), _minutes(end_hour, end_minute, end_half)
    if start == MINUTES_PER_DAY:
        start = 0
    if start == end:
        message = gettext_noop(
            "“%(text)s” opens and closes at the same time. Write 24 hours if it never closes."
        )
        raise HoursError(message, text=text)
    return Span(start, end if end > start else end + MINUTES_PER_DAY)


def _minutes(hour: str, minute: str | None, half: str | None) -> int:
    """Minutes from midnight; twelve-hour clocks count 12 as 0."""
    hours, minutes = int(hour), int(minute or 0)
    possible = 1 <= hours <= 12 if half else hours < 24 or (hours == 24 and minutes == 0)
    if not possible or minutes > 59:
        shown = f"{hour}.{minute}" if minute else hour
        raise HoursError(gettext_noop("%(time)s is not a time of day."), time=shown + (half or ""))
    if half:
        hours = hours % 12 + (12 if half == "pm" else 0)
    return hours * 60 + minutes


def _day(spans: Iterable[Span]) -> tuple[Span, ...]:
    ordered = sorted(spans)
    for earlier, later in pairwise(ordered):
        if later.start < earlier.end:
            message = gettext_noop("%(first)s and %(second)s overlap.")
            raise HoursError(message, first=str(earlier), second=str(later))
    return join_spans(ordered)


def _cover(first: Span, second: Span) -> Span:
    return Span(first.start, max(first.end, second.end))


def _fits(span: Span) -> bool:
    """A span of 24 hours from 08:00 would read 08:00-08:00, which says nothing."""
    return span.end - span.start < MINUTES_PER_DAY or span.all_day


def _days(numbers: list[int]) -> str:
    """`Mo-Fr,Su`: neighbouring days as a range."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ",".join(
        f"{WEEKDAYS[run[0]]}-{WEEKDAYS[run[-1]]}" if len(run) > 1 else WEEKDAYS[run[0]] for run in runs
    )
