from datetime import date, datetime, timedelta

import pytest

from storytelling.places.calendar import (
    FEASTS,
    NYEPI,
    TIMEZONE,
    PawukonDay,
    feasts_between,
    nyepi_at,
    odalan,
)

GALUNGAN = ["2024-02-28", "2024-09-25", "2025-04-23", "2025-11-19", "2026-06-17"]


@pytest.mark.parametrize("day", GALUNGAN)
def test_galungan_is_the_wednesday_kliwon_of_dungulan(day):
    galungan = date.fromisoformat(day)

    assert str(PawukonDay.of(galungan)) == "Buda Kliwon Dungulan"
    assert (galungan, "Galungan") in feasts_between(galungan, galungan + timedelta(1))


@pytest.mark.parametrize(
    ("feast", "name"),
    [
        ("Pagerwesi", "Buda Kliwon Sinta"),
        ("Umanis Galungan", "Wraspati Umanis Dungulan"),
        ("Kuningan", "Saniscara Kliwon Kuningan"),
        ("Saraswati", "Saniscara Umanis Watugunung"),
    ],
)
def test_feasts_bear_their_name_in_the_pawukon(feast, name):
    assert str(FEASTS[feast]) == name


def test_kuningan_comes_ten_days_after_galungan_and_pagerwesi_four_after_saraswati():
    galungan = FEASTS["Galungan"].next_on(date(2026, 1, 1))
    saraswati = FEASTS["Saraswati"].next_on(date(2026, 1, 1))

    assert FEASTS["Kuningan"].next_on(galungan) == galungan + timedelta(10)
    assert FEASTS["Pagerwesi"].next_on(saraswati) == saraswati + timedelta(4)


def test_every_date_is_the_day_it_is_named_after():
    for offset in range(420):
        day = date(2026, 1, 1) + timedelta(offset)
        weekdays = ("Soma", "Anggara", "Buda", "Wraspati", "Sukra", "Saniscara", "Redite")
        assert PawukonDay.of(day).weekday == weekdays[day.weekday()]
        assert PawukonDay.of(day).next_on(day) == day


def test_odalan_returns_after_210_days():
    first = odalan("Medangsia", "Redite", date(2026, 1, 1))

    assert odalan("Medangsia", "Redite", first) == first
    assert odalan("Medangsia", "Redite", first + timedelta(1)) == first + timedelta(210)
    assert str(PawukonDay.of(first)) == "Redite Pon Medangsia"


def test_an_unknown_wuku_is_refused():
    with pytest.raises(ValueError):
        odalan("Nowhere", "Redite", date(2026, 1, 1))


def test_feasts_come_in_order_and_with_nyepi():
    feasts = feasts_between(date(2026, 1, 1), date(2027, 1, 1))

    assert feasts == sorted(feasts)
    assert (date(2026, 3, 19), "Nyepi") in feasts


def test_dates_without_a_decree_are_marked_as_estimates():
    assert [nyepi.day.year for nyepi in NYEPI if not nyepi.estimated] == [2024, 2025, 2026, 2027]
    assert all(nyepi.day.month == 3 for nyepi in NYEPI)


@pytest.mark.parametrize(
    ("moment", "silent"),
    [
        (datetime(2026, 3, 19, 5, 59), False),
        (datetime(2026, 3, 19, 6, 0), True),
        (datetime(2026, 3, 20, 5, 59), True),
        (datetime(2026, 3, 20, 6, 0), False),
    ],
)
def test_nyepi_lasts_from_six_to_six(moment, silent):
    assert (nyepi_at(moment.replace(tzinfo=TIMEZONE)) is not None) is silent
