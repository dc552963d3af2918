"""The weekly form in which editors fill in opening hours."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from django import forms
from django.core.exceptions import ValidationError
from django.utils.dates import WEEKDAYS as WEEKDAY_NAMES
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from storytelling.places.hours import from_osm, is_valid_osm
from storytelling.places.input_error import InputError
from storytelling.places.week import day_text, parse_day, parse_week, to_osm


class WeekInput(NamedTuple):
    """What stood in the form: a text per day, Monday first, and the OSM text of a difficult case."""

    days: tuple[str, ...] = ("",) * 7
    osm: str = ""


def validate_opening_hours(value: str) -> None:
    """Refuse what the site could not evaluate later."""
    if not is_valid_osm(value):
        message = _("“%(text)s” is not understood as OpenStreetMap opening hours.")
        raise ValidationError(message, code="opening_hours", params={"text": value})


class OpeningHoursWidget(forms.Widget):
    """Seven text boxes, and one for what a week cannot say: no stored text is ever lost."""

    template_name = "places/admin/opening_hours.html"
    use_fieldset = True

    class Media:
        js = ["js/admin-hours.js"]

    def format_value(self, value: Any) -> WeekInput:
        if isinstance(value, WeekInput):
            return value
        week = from_osm(value or "")
        if week is None:
            return WeekInput(osm=value)
        return WeekInput(tuple(day_text(day, closed=_closed_word()) for day in week))

    def get_context(self, name: str, value: Any, attrs: Mapping[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, None, attrs)
        shown = self.format_value(value)
        context["widget"]["osm"] = shown.osm
        context["widget"]["days"] = [
            {"number": number, "name": WEEKDAY_NAMES[number], "text": text}
            for number, text in enumerate(shown.days)
        ]
        return context

    def value_from_datadict(self, data: Mapping[str, Any], files: Any, name: str) -> WeekInput:
        days = tuple(data.get(f"{name}-{number}") or "" for number in range(7))
        return WeekInput(days, data.get(f"{name}-osm") or "")

    def value_omitted_from_data(self, data: Mapping[str, Any], files: Any, name: str) -> bool:
        return not any(f"{name}-{part}" in data for part in (*range(7), "osm"))

    def id_for_label(self, id_: str) -> str:
        return f"{id_}-0" if id_ else id_


class OpeningHoursField(forms.CharField):
    """Opening hours as an OSM string, from a week or from the string itself."""

    widget = OpeningHoursWidget

    def to_python(self, value: Any) -> str:
        if not isinstance(value, WeekInput):
            return super().to_python(value)
        week_filled, osm = any(text.strip() for text in value.days), value.osm.strip()
        if week_filled and osm:
            raise ValidationError(
                _("Fill in either the days or the OpenStreetMap text, not both."), code="both"
            )
        if osm:
            validate_opening_hours(osm)
            return osm
        week, errors = parse_week(value.days)
        if errors:
            raise ValidationError([_day_error(number, error) for number, error in errors.items()])
        return to_osm(week) or super().to_python("")

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Hours that say the same in other words have not changed."""
        try:
            value = self.to_python(data)
        except ValidationError:
            return True
        if value == (initial or ""):
            return False
        before, after = from_osm(initial or ""), from_osm(value)
        return before is None or before != after


def _day_error(number: int, error: InputError) -> ValidationError:
    reason = gettext(error.message) % error.params
    message = _("%(day)s: %(reason)s")
    return ValidationError(message, code="day", params={"day": WEEKDAY_NAMES[number], "reason": reason})


def _closed_word() -> str:
    """The word of the editor's language, as long as the parser knows it."""
    word = gettext("closed")
    try:
        return word if parse_day(word) == () else "closed"
    except InputError:
        return "closed"
