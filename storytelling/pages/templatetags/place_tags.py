"""Hours, kinds and distances in words."""

import re
from datetime import date, time, timedelta

from django import template
from django.conf import settings
from django.utils import timezone
from django.utils.dates import WEEKDAYS
from django.utils.formats import date_format, number_format, time_format
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from storytelling.places.kinds import kind_of
from storytelling.settings.map_tiles import is_archive

register = template.Library()

PRINTED_DATE = re.compile(r"(\d{4})-(\d\d)(?:-(\d\d))?")


@register.filter
def kind_label(code: str) -> str:
    kind = kind_of(code)
    return kind.label if kind else ""


@register.filter
def days(numbers: tuple[int, ...]) -> str:
    """Neighbouring days of a week, Monday = 0: "Monday to Friday"."""
    if len(numbers) == 7:
        return _("Every day")
    if len(numbers) == 1:
        return capfirst(WEEKDAYS[numbers[0]])
    names = {"first": WEEKDAYS[numbers[0]], "last": WEEKDAYS[numbers[-1]]}
    return capfirst(_("%(first)s to %(last)s") % names)


@register.filter
def clock(text: str) -> str:
    """“08:00” as this language writes it; the end of a day stays 24:00."""
    hour, minute = map(int, text.split(":"))
    return text if hour == 24 else time_format(time(hour, minute))


@register.filter
def printed_date(text: str) -> str:
    """“2015-09-07” or “2015-09” in the words of this language; anything else as the editor wrote it."""
    if (match := PRINTED_DATE.fullmatch(text)) is None:
        return text
    year, month, day = match.groups()
    try:
        when = date(int(year), int(month), int(day or 1))
    except ValueError:
        return text
    return date_format(when, "j F Y" if day else "F Y")


@register.filter
def distance(metres: float) -> str:
    """Metres in steps of ten, kilometres with one decimal."""
    if metres < 950:
        return _("%(metres)d m") % {"metres": max(10, round(metres, -1))}
    return _("%(kilometres)s km") % {"kilometres": number_format(metres / 1000, 1)}


@register.filter
def duration(minutes: int) -> str:
    """Hours and minutes, as one says them of a walk."""
    hours, minutes = divmod(minutes, 60)
    words = [ngettext("%(count)d hour", "%(count)d hours", hours) % {"count": hours}] if hours else []
    if minutes or not hours:
        words.append(ngettext("%(count)d minute", "%(count)d minutes", minutes) % {"count": minutes})
    return " ".join(words)


@register.filter
def rupiah(amount: int) -> str:
    """Rp 25.000 in Indonesian, Rp 25,000 in English."""
    return f"Rp\u00a0{number_format(amount, 0, force_grouping=True)}"


@register.simple_tag
def state_of(page, moment=None):
    """Open or closed at this moment; nothing where nobody checked."""
    return page.open_state(moment or timezone.now())


@register.filter
def is_today(moment) -> bool:
    return timezone.localdate(moment) == timezone.localdate()


@register.filter
def is_within_days(moment, days: int) -> bool:
    """Near enough for the name of its weekday to say which day is meant."""
    return timezone.localdate(moment) - timezone.localdate() <= timedelta(days=days)


@register.filter
def on_day_of(week, moment):
    """The row of a week that holds for the day of this moment."""
    weekday = timezone.localdate(moment).weekday()
    return next((row for row in week if weekday in row.days), None)


@register.simple_tag
def map_tiles() -> dict[str, str | bool]:
    """The background of an opened map: where it comes from, and whom to thank for it."""
    url = settings.MAP_TILES_URL
    return {"url": url, "in_archive": is_archive(url), "attribution": settings.MAP_TILES_ATTRIBUTION}
