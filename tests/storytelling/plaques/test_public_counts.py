import csv
from datetime import date

import pytest

from storytelling.plaques import public_counts
from storytelling.plaques.issue import issue_plaque
from storytelling.plaques.models import Plaque, PlaqueCount

pytestmark = pytest.mark.django_db
ADDRESS = "/api/plaque-counts.csv"


@pytest.fixture
def plaque(story):
    return issue_plaque(story, state="installed")


@pytest.fixture
def today(monkeypatch):
    """A day that can be set; the middle of November at first."""

    def set_day(day):
        monkeypatch.setattr(public_counts.timezone, "localdate", lambda: day)

    set_day(date(2026, 11, 15))
    return set_day


def opened(plaque, day, times, language="id", way="scan"):
    PlaqueCount.objects.create(plaque=plaque, day=day, language=language, way=way, times=times)


def rows(client):
    answer = client.get(ADDRESS)
    assert answer.status_code == 200
    return list(csv.reader(answer.text.splitlines()))[1:]


def test_a_row_per_month_sign_and_language(client, plaque, today):
    opened(plaque, date(2026, 10, 1), 3)
    opened(plaque, date(2026, 10, 31), 4, way="typed")
    opened(plaque, date(2026, 10, 31), 6, language="en")
    opened(plaque, date(2026, 9, 30), 9)

    assert rows(client) == [
        ["2026-09", plaque.code, "id", "9"],
        ["2026-10", plaque.code, "en", "6"],
        ["2026-10", plaque.code, "id", "7"],
    ]


def test_small_cells_are_put_together(client, plaque, market, today):
    for sign, times in ((plaque, 2), (issue_plaque(market), 3)):
        opened(sign, date(2026, 10, 2), times)

    assert rows(client) == [["2026-10", "*", "*", "5"]]


def test_a_month_is_told_when_no_late_count_can_reach_it(client, plaque, today):
    opened(plaque, date(2026, 10, 20), 50)
    for day, told in [(date(2026, 10, 31), False), (date(2026, 11, 1), False), (date(2026, 11, 2), True)]:
        today(day)
        assert bool(rows(client)) is told


def test_a_sign_that_is_taken_down_stays_in_the_table(client, plaque, today):
    opened(plaque, date(2026, 10, 20), 50)
    Plaque.objects.update(state="retired")

    assert rows(client) == [["2026-10", plaque.code, "id", "50"]]


def test_it_is_a_table_for_everybody_and_never_a_formula(client, plaque, today):
    opened(plaque, date(2026, 10, 20), 50)
    answer = client.get(ADDRESS)

    assert answer["Content-Type"] == "text/csv; charset=utf-8"
    assert answer["Access-Control-Allow-Origin"] == "*"
    assert "max-age=3600" in answer["Cache-Control"]
    assert answer.text.startswith("month,code,language,times\r\n")
    assert not [cell for row in rows(client) for cell in row if cell[0] in "=+-@"]


def test_the_months_that_are_over_are_added_up_once(client, plaque, today, django_assert_num_queries):
    opened(plaque, date(2026, 10, 20), 50)
    with django_assert_num_queries(1):
        client.get(ADDRESS)
    with django_assert_num_queries(0):
        client.get(ADDRESS)


def test_without_a_cache_it_is_added_up_again(client, plaque, today, settings):
    settings.CACHES = {
        "default": {
            "BACKEND": "storytelling.caches.ForgivingRedisCache",
            "LOCATION": "redis://127.0.0.1:1/0",
        }
    }
    opened(plaque, date(2026, 10, 20), 50)

    assert rows(client) == [["2026-10", plaque.code, "id", "50"]]


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_list_of_official_signs_leads_there(client, plaque, language):
    assert f'href="{ADDRESS}"' in client.get("/q/daftar/", {"lang": language}).text


def test_it_is_only_read(client, db):
    assert client.post(ADDRESS).status_code == 405
