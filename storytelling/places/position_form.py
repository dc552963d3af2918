"""One text box for a position, instead of two for numbers."""

from decimal import Decimal
from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from storytelling.places.position import Point, Position, PositionError, checked, parse_position

DECIMALS = Decimal("0.000001")  # a tenth of a metre, as the model stores it


def check_position(lat: float | Decimal | None, lon: float | Decimal | None) -> None:
    """Refuse numbers that cannot be a place in the city; nothing at all is allowed."""
    if lat is None and lon is None:
        return
    if lat is None or lon is None:
        raise ValidationError(_("A position needs both latitude and longitude."), code="position")
    try:
        position = checked(Position(Point(float(lat), float(lon))))
    except PositionError as error:
        raise _told(error) from error
    if position.swapped:
        raise ValidationError(_("Latitude and longitude are swapped."), code="position")


class PositionField(forms.CharField):
    """Text or the link of a map in, a `Position` out (None when empty)."""

    def to_python(self, value: Any) -> Position | None:
        if isinstance(value, Position):
            return value
        text = super().to_python(value)
        if text in self.empty_values:
            return None
        try:
            return parse_position(text)
        except PositionError as error:
            raise _told(error) from error

    def prepare_value(self, value: Any) -> Any:
        return str(value.point) if isinstance(value, Position) else value

    def has_changed(self, initial: Any, data: Any) -> bool:
        try:
            before, after = self.to_python(initial), self.to_python(data)
        except ValidationError:
            return True
        return (before and before.point) != (after and after.point)


class PositionFormMixin(forms.Form):
    """For the form of a model with `latitude` and `longitude`: both are typed or pasted as one text.

    What was put right on the way is in `position_note`, here and on the instance, see `tell_position_note`.
    """

    position = PositionField(
        label=_("position"),
        required=False,
        help_text=_(
            "Latitude and longitude, such as -8.6573, 115.2169, or 8°39'26\"S 115°13'1\"E, or the long link"
            " of a map with the place in it."
        ),
    )
    position_note = ""

    def __init__(self, *args: Any, **kwargs: Any):
        super().__init__(*args, **kwargs)
        if self.instance.latitude is not None and self.instance.longitude is not None:
            here = Point(float(self.instance.latitude), float(self.instance.longitude))
            self.initial.setdefault("position", str(here))

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if self.add_prefix("position") in self.data and "position" in cleaned:
            self._place(cleaned["position"])
        return cleaned

    def _place(self, position: Position | None) -> None:
        page = self.instance
        page.latitude = position and Decimal(position.point.lat).quantize(DECIMALS)
        page.longitude = position and Decimal(position.point.lon).quantize(DECIMALS)
        notes = [gettext(note) for note in position.notes] if position else []
        if notes:
            understood = gettext("The position was understood as %(position)s.")
            notes.append(understood % {"position": position.point})
        self.position_note = page.position_note = " ".join(notes)


def tell_position_note(request: HttpRequest, page: Any) -> None:
    """Show the editor what was put right; to be called after a page is created or edited."""
    if note := getattr(page, "position_note", ""):
        messages.info(request, note)


def _told(error: PositionError) -> ValidationError:
    return ValidationError(gettext(error.message) % error.params, code="position")
