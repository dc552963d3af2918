"""Model fields that know what they hold."""

from typing import Any

from django.db import models

from storytelling.places.hours_form import OpeningHoursField, validate_opening_hours

OPENING_HOURS_LENGTH = 400


class OpeningHoursModelField(models.CharField):
    """An OSM `opening_hours` string, filled in by editors as a week."""

    default_validators = [validate_opening_hours]

    def __init__(self, *args: Any, **kwargs: Any):
        kwargs.setdefault("max_length", OPENING_HOURS_LENGTH)
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        name, path, args, kwargs = super().deconstruct()
        if kwargs.get("max_length") == OPENING_HOURS_LENGTH:
            del kwargs["max_length"]
        return name, path, args, kwargs

    def formfield(self, **kwargs: Any) -> Any:
        return super().formfield(**{"form_class": OpeningHoursField, **kwargs})
