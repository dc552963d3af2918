from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import opening_hours
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storytelling.places.calendar import TIMEZONE
from storytelling.places.hours import (
    Opening,
    from_osm,
    is_valid_osm,
    minute_of_week,
    week_table,
    weekly_minutes,
)
from storytelling.places.week import HoursError, Span, to_osm
from tests.storytelling.places.weeks import weeks

MONDAY = datetime(2026, 6, 8, tzinfo=TIMEZONE)  # a week without Nyepi or holidays
NYEPI = datetime(2026, 3, 19, tzinfo=TIMEZONE)  # a Thursday
EVERY_MORNING = "Mo-Su 04:00-17:00"
EVERY_NIGHT = "Mo-Su 16:00-06:00"


def at(day, hour, minute=0):
    """A moment in the plain week: 0 is Monday."""
    return MONDAY + timedelta(days=day, hours=hour, minutes=minute)


def open_by_minutes(osm, moment):
    minute = minute_of_week(moment)
    return any(opens <= minute < closes for opens, closes in weekly_minutes(osm))


def test_open_until_closing_time():
    state = Opening("Mo-Fr 08:00-17:00").state(at(0, 9))

    assert state.is_open
    assert state.until == at(0, 17)
    assert state.reason is None


def test_closed_over_the_weekend_until_monday():
    state = Opening("Mo-Fr 08:00-17:00").state(at(4, 17))

    assert not state.is_open
    assert state.until == at(7, 8)


@pytest.mark.parametrize("day", range(7))
def test_a_night_market_is_open_at_two_in_the_morning_of_any_day(day):
    state = Opening(EVERY_NIGHT).state(at(day, 2))

    assert state.is_open
    assert state.until == at(day, 6)


def test_sunday_night_goes_on_into_monday():
    sundays = "Su 16:00-06:00"

    assert Opening(sundays).state(at(7, 2)).is_open
    assert open_by_minutes(sundays, at(7, 2))
    assert not Opening(sundays).state(at(7, 6)).is_open
    assert weekly_minutes(sundays) == ((0, 360), (9600, 10080))


def test_friday_night_is_not_cut_off_by_a_closed_saturday():
    week = (*[(Span(960, 1800),)] * 5, (), ())

    assert Opening(to_osm(week)).state(at(5, 2)).is_open
    assert not Opening(to_osm(week)).state(at(5, 17)).is_open


def test_moments_of_other_zones_are_read_on_the_clock_of_bali():
    opening = Opening("Mo 08:00-17:00")

    assert opening.state(datetime(2026, 6, 8, 0, 0, tzinfo=UTC)).is_open
    assert not opening.state(datetime(2026, 6, 7, 23, 59, tzinfo=UTC)).is_open
    assert opening.state(datetime(2026, 6, 7, 20, 0, tzinfo=ZoneInfo("America/New_York"))).is_open
    assert minute_of_week(datetime(2026, 6, 7, 16, 0, tzinfo=UTC)) == 0


def test_a_moment_without_zone_is_refused():
    with pytest.raises(ValueError):
        Opening(EVERY_MORNING).state(datetime(2026, 6, 8, 9))
    with pytest.raises(ValueError):
        minute_of_week(datetime(2026, 6, 8, 9))


def test_what_never_closes_has_no_end_within_the_year_unless_nyepi_ends_it():
    assert Opening("24/7", open_on_nyepi=True).state(at(0, 9)).until is None
    assert Opening("24/7").state(at(0, 9)).until == datetime(2027, 3, 8, 6, tzinfo=TIMEZONE)


def test_unknown_hours_are_not_open():
    state = Opening("Mo-Fr 08:00-17:00 unknown").state(at(0, 9))

    assert not state.is_open
    assert state.reason == "unknown"


@pytest.mark.parametrize("text", ["", "  ", "8-17", "Mo-Fr 08.00-17.00", "whenever"])
def test_text_that_is_no_opening_hours_is_refused(text):
    assert not is_valid_osm(text)
    with pytest.raises(HoursError):
        Opening(text)


def test_the_library_alone_opens_the_market_on_nyepi_and_we_do_not():
    noon = NYEPI + timedelta(hours=12)
    alone = opening_hours.OpeningHours(EVERY_MORNING, timezone=TIMEZONE, country="ID")
    state = Opening(EVERY_MORNING).state(noon)

    assert alone.is_open(noon)
    assert not state.is_open
    assert state.reason == "nyepi"
    assert state.until == NYEPI + timedelta(days=1, hours=6)


def test_nyepi_begins_at_six_and_closes_what_is_open():
    state = Opening(EVERY_MORNING).state(NYEPI + timedelta(hours=5))

    assert state.is_open
    assert state.until == NYEPI + timedelta(hours=6)
    assert not Opening(EVERY_MORNING).state(NYEPI + timedelta(hours=6)).is_open


def test_the_night_before_nyepi_ends_when_both_end():
    state = Opening(EVERY_NIGHT).state(NYEPI + timedelta(hours=2))

    assert state.is_open
    assert state.until == NYEPI + timedelta(hours=6)


def test_the_night_of_nyepi_is_silent_until_the_next_opening():
    state = Opening(EVERY_NIGHT).state(NYEPI + timedelta(days=1, hours=2))

    assert (state.is_open, state.reason) == (False, "nyepi")
    assert state.until == NYEPI + timedelta(days=1, hours=16)


def test_after_nyepi_the_morning_goes_on():
    assert Opening(EVERY_MORNING).state(NYEPI + timedelta(days=1, hours=6)).is_open


def test_a_place_may_say_that_it_is_open_on_nyepi():
    state = Opening("24/7", open_on_nyepi=True).state(NYEPI + timedelta(hours=12))

    assert state.is_open
    assert state.reason is None


@given(weeks)
def test_a_week_survives_the_way_through_osm(week):
    osm = to_osm(week)

    assert osm == "" or is_valid_osm(osm)
    assert from_osm(osm) == week


@given(weeks)
def test_weekly_minutes_are_the_spans_of_the_week(week):
    expected = set()
    for day, spans in enumerate(week):
        for span in spans or ():
            expected |= {(day * 1440 + minute) % 10080 for minute in range(*span)}
    osm = to_osm(week)
    minutes = weekly_minutes(osm) if osm else ()

    assert {minute for opens, closes in minutes for minute in range(opens, closes)} == expected
    assert all(later[0] > earlier[1] for earlier, later in pairwise(minutes))


@settings(max_examples=200)
@given(weeks.filter(lambda week: any(week)), st.integers(0, 10079))
def test_open_now_by_minutes_agrees_with_the_state(week, minute):
    osm, moment = to_osm(week), MONDAY + timedelta(minutes=minute)

    assert Opening(osm).state(moment).is_open == open_by_minutes(osm, moment)


@given(weeks.filter(lambda week: any(week)), st.integers(0, 10079))
def test_until_is_the_first_moment_that_differs(week, minute):
    opening, moment = Opening(to_osm(week), open_on_nyepi=True), MONDAY + timedelta(minutes=minute)
    state = opening.state(moment)

    if state.until is not None:
        assert opening.state(state.until).is_open != state.is_open
        assert opening.state(state.until - timedelta(minutes=1)).is_open == state.is_open


@pytest.mark.parametrize(
    "osm",
    [
        "Mo-Fr 08:00-15:30; PH off",
        "sunrise-sunset",
        "Jan-Mar 08:00-10:00",
        'Mo-Fr 08:00-12:00 "ask the keeper"',
        "Mo-Fr 16:00-06:00; Sa off",  # here `off` cuts Friday's night, which the form cannot say
        "nonsense",
    ],
)
def test_what_a_week_cannot_say_is_not_pressed_into_one(osm):
    assert from_osm(osm) is None
    assert week_table(osm) == []


@pytest.mark.parametrize(
    ("osm", "same"),
    [
        ("08:00-17:00", "Mo-Su 08:00-17:00"),
        ("Mo-Su 00:00-24:00", "24/7"),
        ("Mo-Su 04:00-17:00; Su off", "Mo-Sa 04:00-17:00; Su off"),
        ("Sa-Mo 08:00-09:00", "Mo,Sa-Su 08:00-09:00"),
        ("Mo 08:00-12:00, Mo 13:00-17:00", "Mo 08:00-12:00,13:00-17:00"),
    ],
)
def test_other_spellings_of_a_week_are_understood(osm, same):
    assert to_osm(from_osm(osm)) == same
    assert weekly_minutes(osm) == weekly_minutes(same)


def test_public_holidays_leave_the_usual_week_alone():
    assert weekly_minutes("Mo-Fr 08:00-15:30; PH off") == weekly_minutes("Mo-Fr 08:00-15:30")


def test_the_table_groups_neighbouring_days():
    rows = week_table("Mo-Fr 16:00-06:00, Sa 08:00-17:00")

    assert [(row.days, [str(span) for span in row.spans], row.stated) for row in rows] == [
        ((0, 1, 2, 3, 4), ["16:00-06:00"], True),
        ((5,), ["08:00-17:00"], True),
        ((6,), [], False),
    ]
    assert rows[0].spans[0].past_midnight
    assert week_table("24/7")[0].spans[0].all_day
    assert week_table("") == []
