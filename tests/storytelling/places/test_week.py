import pytest
from hypothesis import given
from hypothesis import strategies as st

from storytelling.places.week import ALL_DAY, HoursError, Span, day_text, parse_day, parse_week, to_osm
from tests.storytelling.places.weeks import days

DAYTIME = (Span(8 * 60, 17 * 60),)
NIGHT = (Span(16 * 60, 30 * 60),)
SPLIT = (Span(8 * 60, 12 * 60), Span(13 * 60, 17 * 60))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("16.00-06.00", NIGHT),
        ("8-17", DAYTIME),
        ("08:00–12:00, 13.00–17.00", SPLIT),
        ("8.00 s.d. 17.00", DAYTIME),
        ("8 s/d 17", DAYTIME),
        ("pukul 08.00 sampai 17.00 WITA", DAYTIME),
        ("jam 8 hingga jam 17", DAYTIME),
        ("8am to 5pm", DAYTIME),
        ("from 8:00 until 17:00", DAYTIME),
        ("0800—1700", DAYTIME),
        ("8-12 dan 13-17", SPLIT),
        ("13-17 and 8-12", SPLIT),
        ("8-12, 12-17", DAYTIME),
        ("tutup", ()),
        ("Closed", ()),
        ("libur", ()),
        ("24 jam", ALL_DAY),
        ("Buka 24 jam", ALL_DAY),
        ("24 hours", ALL_DAY),
        ("00.00-24.00", ALL_DAY),
        ("12am-12pm", (Span(0, 12 * 60),)),
        ("18.00-00.00", (Span(18 * 60, 24 * 60),)),
        ("", None),
        ("  ", None),
        ("?", None),
    ],
)
def test_hours_are_read_as_people_write_them(text, day):
    assert parse_day(text) == day


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("pagi", "“pagi” is not understood"),
        ("Buka", "“Buka” is not understood"),
        ("Senin-Jumat 8-17", "“Senin-Jumat 8-17” names days"),
        ("setiap hari 8-17", "“setiap hari 8-17” names days"),
        ("8", "“8” is not understood"),
        ("25-3", "25 is not a time of day"),
        ("8.75-9", "8.75 is not a time of day"),
        ("13pm-2pm", "13pm is not a time of day"),
        ("8-5pm", "am or pm with both"),
        ("8-8", "opens and closes at the same time"),
        ("8-12, 11-15", "08:00-12:00 and 11:00-15:00 overlap"),
        ("8-12, " * 60, "longer than 200"),
    ],
)
def test_what_is_not_understood_says_why(text, reason):
    with pytest.raises(HoursError, match=reason):
        parse_day(text)


@given(st.text())
def test_any_text_is_understood_or_refused(text):
    try:
        day = parse_day(text)
    except HoursError as error:
        assert str(error)
    else:
        assert parse_day(day_text(day)) == day


@given(days())
def test_a_day_reads_back_from_its_own_text(day):
    assert parse_day(day_text(day)) == day


def test_same_repeats_the_day_above_and_errors_name_their_day():
    week, errors = parse_week(["8-17", "same", "sama", "tutup", "idem", "nanti", ""])

    assert week == (DAYTIME, DAYTIME, DAYTIME, (), (), None, None)
    assert list(errors) == [5]


def test_monday_has_no_day_above():
    assert list(parse_week(["same", *[""] * 6])[1]) == [0]


@pytest.mark.parametrize(
    ("week", "osm"),
    [
        ((*[DAYTIME] * 5, (Span(480, 720),), ()), "Mo-Fr 08:00-17:00; Sa 08:00-12:00; Su off"),
        ((DAYTIME, (), DAYTIME, (), DAYTIME, None, None), "Mo,We,Fr 08:00-17:00; Tu,Th off"),
        ((SPLIT,) * 7, "Mo-Su 08:00-12:00,13:00-17:00"),
        ((NIGHT,) * 7, "Mo-Su 16:00-06:00"),
        ((ALL_DAY,) * 7, "24/7"),
        ((ALL_DAY, *[None] * 6), "Mo 00:00-24:00"),
        (((),) * 7, "Mo-Su off"),
        ((None,) * 7, ""),
        ((*[NIGHT] * 5, (), DAYTIME), "Sa off; Mo-Fr 16:00-06:00, Su 08:00-17:00"),
    ],
)
def test_a_week_becomes_the_usual_osm_text(week, osm):
    assert to_osm(week) == osm
