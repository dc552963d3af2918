"""The front door: the ways in, what is open, what is new."""

from datetime import datetime

import pytest
from django.utils import timezone

from home.front_door import front_door
from storytelling.places.calendar import TIMEZONE
from tests import factories

pytestmark = pytest.mark.django_db


def test_its_doors_are_the_lists_with_their_sentence(home_id, heritage_index):
    heritage_index.summary = "Cerita kota."
    factories.publish(heritage_index)
    (door,) = front_door(home_id)["doors"]
    assert (door.title, door.summary) == ("Warisan", "Cerita kota.")


def test_what_is_open_at_this_moment_is_named(home_id, story, monkeypatch):
    monkeypatch.setattr(timezone, "now", lambda: datetime(2026, 11, 24, 10, tzinfo=TIMEZONE))
    assert [near.page.pk for near in front_door(home_id)["open_now"]] == [story.pk]
    monkeypatch.setattr(timezone, "now", lambda: datetime(2026, 11, 24, 22, tzinfo=TIMEZONE))
    assert front_door(home_id)["open_now"] == []


def test_stalls_open_now_are_counted_by_checked_hours(client, home_id, market, monkeypatch):
    monkeypatch.setattr(timezone, "now", lambda: datetime(2026, 11, 24, 10, tzinfo=TIMEZONE))
    factories.add_vendor(market, title="Kopi", opening_hours="Mo-Su 05:00-15:00", **factories.CHECKED)
    factories.add_vendor(market, title="Tak Diperiksa", opening_hours="24/7")
    assert front_door(home_id)["stalls_open"] == 1
    monkeypatch.setattr(timezone, "now", lambda: datetime(2026, 11, 24, 22, tzinfo=TIMEZONE))
    assert front_door(home_id)["stalls_open"] == 0


def test_newest_stories_come_first(home_id, story, heritage_index):
    newer = factories.add_story(heritage_index)
    assert [page.pk for page in front_door(home_id)["newest"]] == [newer.pk, story.pk]


def test_its_title_names_the_site_once(client, home_en, home_id):
    home_en.title = "Storytelling Denpasar"
    factories.publish(home_en)
    assert "<title>Storytelling Denpasar</title>" in client.get("/en/").text
    assert "<title>Denpasar · Storytelling Denpasar</title>" in client.get("/id/").text
