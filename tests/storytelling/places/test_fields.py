import pytest
from django.core.exceptions import ValidationError

from storytelling.places.fields import OpeningHoursModelField
from storytelling.places.hours_form import OpeningHoursField


def test_a_migration_names_only_what_differs():
    _name, path, args, kwargs = OpeningHoursModelField("opening hours", blank=True).deconstruct()

    assert path == "storytelling.places.fields.OpeningHoursModelField"
    assert (args, kwargs) == ([], {"verbose_name": "opening hours", "blank": True})
    assert OpeningHoursModelField(max_length=90).deconstruct()[3] == {"max_length": 90}


def test_only_hours_that_can_be_evaluated_are_valid():
    field = OpeningHoursModelField(blank=True)

    assert field.clean("Mo-Fr 08:00-17:00", None) == "Mo-Fr 08:00-17:00"
    assert field.clean("", None) == ""
    with pytest.raises(ValidationError):
        field.clean("8-17", None)


def test_editors_get_the_weekly_form():
    field = OpeningHoursModelField("opening hours", blank=True).formfield()

    assert isinstance(field, OpeningHoursField)
    assert not field.required
    assert field.max_length == 400
