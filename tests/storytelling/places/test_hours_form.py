import pytest
from django import forms
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from storytelling.places.hours import from_osm
from storytelling.places.hours_form import OpeningHoursField
from storytelling.places.week import to_osm
from tests.storytelling.places.weeks import weeks


@pytest.fixture(autouse=True)
def english():
    with translation.override("en"):
        yield


class HoursForm(forms.Form):
    hours = OpeningHoursField(required=False, max_length=400)


def filled(*days, osm="", initial=""):
    texts = {f"hours-{number}": text for number, text in enumerate(days)}
    return HoursForm({**texts, "hours-osm": osm}, initial={"hours": initial})


def shown(form):
    """The text boxes as a browser would send them back."""
    context = form.fields["hours"].widget.get_context("hours", form["hours"].value(), {"id": "id_hours"})
    return [day["text"] for day in context["widget"]["days"]], context["widget"]["osm"]


def test_a_week_becomes_an_osm_text():
    form = filled("8-17", "same", "same", "same", "same", "08.00-12.00", "tutup")

    assert form.is_valid()
    assert form.cleaned_data["hours"] == "Mo-Fr 08:00-17:00; Sa 08:00-12:00; Su off"


def test_an_empty_week_says_nothing():
    form = filled()

    assert form.is_valid()
    assert form.cleaned_data["hours"] == ""


def test_required_hours_must_be_filled_in():
    class Required(forms.Form):
        hours = OpeningHoursField()

    assert not Required({"hours-0": ""}).is_valid()


def test_an_error_names_its_day_and_keeps_what_was_typed():
    form = filled("8-17", "pagi sampai sore", "25-26")

    assert not form.is_valid()
    assert [error.split(":")[0] for error in form.errors["hours"]] == ["Tuesday", "Wednesday"]
    assert shown(form)[0][:3] == ["8-17", "pagi sampai sore", "25-26"]
    assert 'value="pagi sampai sore"' in str(form["hours"])


def test_days_are_named_in_the_language_of_the_desk():
    with translation.override("id"):
        form = filled("", "pagi")
        assert form.errors["hours"][0].startswith("Selasa: ")


def test_stored_hours_come_back_as_days():
    days, osm = shown(HoursForm(initial={"hours": "Mo-Fr 16:00-06:00, Sa 08:00-12:00"}))

    assert days == ["16:00-06:00"] * 5 + ["08:00-12:00", ""]
    assert osm == ""


@given(weeks)
def test_showing_and_saving_changes_nothing(week):
    osm = to_osm(week)
    days, text = shown(HoursForm(initial={"hours": osm}))
    form = filled(*days, osm=text, initial=osm)

    assert form.is_valid()
    assert form.cleaned_data["hours"] == osm
    assert not form.has_changed()


@pytest.mark.parametrize("osm", ["Mo-Fr 08:00-15:30; PH off", "sunrise-sunset", "Mo-Fr 16:00-06:00; Sa off"])
def test_hours_that_a_week_cannot_say_are_kept_as_text(osm):
    days, text = shown(HoursForm(initial={"hours": osm}))
    form = filled(*days, osm=text, initial=osm)

    assert (days, text) == ([""] * 7, osm)
    assert form.is_valid()
    assert form.cleaned_data["hours"] == osm
    assert not form.has_changed()


def test_days_and_text_together_are_refused():
    form = filled("8-17", osm="sunrise-sunset")

    assert "not both" in form.errors["hours"][0]
    assert shown(form) == (["8-17", *[""] * 6], "sunrise-sunset")


def test_text_that_is_no_opening_hours_is_refused():
    assert "“open late”" in filled(osm="open late").errors["hours"][0]


def test_hours_in_other_words_have_not_changed():
    assert not filled(*["04.00-17.00"] * 7, initial="04:00-17:00").has_changed()
    assert filled(*["04.00-17.00"] * 6, initial="04:00-17:00").has_changed()
    assert filled("nonsense", initial="04:00-17:00").has_changed()


def test_what_was_typed_is_escaped():
    html = str(filled('"><script>alert(1)</script>')["hours"])

    assert "<script>" not in html


def test_every_box_has_its_own_label():
    html = str(HoursForm()["hours"])

    for part in (*range(7), "osm"):
        assert f'id="id_hours-{part}"' in html
        assert f'for="id_hours-{part}"' in html


@given(st.lists(st.text(), min_size=7, max_size=7), st.text())
def test_any_input_is_stored_or_refused(days, osm):
    form = filled(*days, osm=osm)

    if form.is_valid():
        hours = form.cleaned_data["hours"]
        assert hours == osm.strip() or from_osm(hours) is not None
    assert str(form["hours"])
