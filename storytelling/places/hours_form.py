"""The weekly form in which editors fill in opening hours."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from storytelling.places.hours import is_valid_osm


def validate_opening_hours(value: str) -> None:
    """Refuse what the site could not evaluate later."""
    if not is_valid_osm(value):
        raise ValidationError(_("These opening hours cannot be understood."), code="opening_hours")


class OpeningHoursField(forms.CharField):
    """Opening hours as an OSM string."""
