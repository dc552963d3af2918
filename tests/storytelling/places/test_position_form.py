from decimal import Decimal
from types import SimpleNamespace

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation

from storytelling.places.position import Point
from storytelling.places.position_form import PositionField, PositionFormMixin, check_position

HERE = {"latitude": Decimal("-8.657300"), "longitude": Decimal("115.216900")}


@pytest.fixture(autouse=True)
def english():
    with translation.override("en"):
        yield


class PlaceForm(PositionFormMixin):
    """What a model form brings: an instance."""

    def __init__(self, data=None, **place):
        self.instance = SimpleNamespace(**{"latitude": None, "longitude": None, **place})
        super().__init__(data)


def test_a_typed_position_reaches_the_page():
    form = PlaceForm({"position": "-8.6573, 115.2169"})

    assert form.is_valid()
    assert (form.instance.latitude, form.instance.longitude) == (HERE["latitude"], HERE["longitude"])
    assert form.position_note == ""


def test_what_was_put_right_is_told():
    form = PlaceForm({"position": "115,2169 -8,6573"})

    assert form.is_valid()
    assert form.instance.latitude == HERE["latitude"]
    for words in ("swapped", "decimal comma", "understood as -8.657300, 115.216900"):
        assert words in form.position_note
    assert form.instance.position_note == form.position_note


def test_a_wrong_position_keeps_its_text_and_the_old_place():
    form = PlaceForm({"position": "8.6573, 115.2169"}, **HERE)

    assert "minus before the latitude" in form.errors["position"][0]
    assert form["position"].value() == "8.6573, 115.2169"
    assert form.instance.latitude == HERE["latitude"]


def test_the_stored_position_is_shown_and_saved_unchanged():
    shown = PlaceForm(**HERE)["position"].value()
    form = PlaceForm({"position": shown}, **HERE)

    assert shown == "-8.657300, 115.216900"
    assert form.is_valid()
    assert not form.has_changed()
    assert (form.instance.latitude, form.instance.longitude) == (HERE["latitude"], HERE["longitude"])


def test_an_emptied_box_takes_the_position_away():
    form = PlaceForm({"position": ""}, **HERE)

    assert form.is_valid()
    assert form.instance.latitude is None and form.instance.longitude is None


def test_a_form_without_the_box_leaves_the_position_alone():
    form = PlaceForm({"address": "Jl. Gajah Mada"}, **HERE)

    assert form.is_valid()
    assert form.instance.latitude == HERE["latitude"]


def test_the_field_gives_a_position_or_nothing():
    field = PositionField(required=False)

    assert field.clean("geo:-8.6573,115.2169").point == Point(-8.6573, 115.2169)
    assert field.clean("") is None


@pytest.mark.parametrize(("lat", "lon"), [(None, None), (-8.6573, 115.2169), tuple(HERE.values())])
def test_the_model_takes_a_place_in_the_city_or_none(lat, lon):
    check_position(lat, lon)


@pytest.mark.parametrize(
    ("lat", "lon", "reason"),
    [
        (0, 0, "no position is known"),
        (-8.6573, None, "both"),
        (115.2169, -8.6573, "swapped"),
        (-6.2, 106.8, "outside Denpasar"),
        (float("nan"), 115.2, "no position"),
    ],
)
def test_the_model_refuses_what_cannot_be(lat, lon, reason):
    with pytest.raises(ValidationError, match=reason):
        check_position(lat, lon)
