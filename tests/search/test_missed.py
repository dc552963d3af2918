"""What visitors did not find, without visitors."""

from datetime import date

import pytest
from django.core.cache import cache
from django.urls import reverse
from django.utils.formats import date_format
from wagtail.models import PageViewRestriction

from search.missed import VISITORS, forget_old, tellable
from search.models import MissedQuery
from storytelling.glossary.models import WordTwins

BROWSER = "Mozilla/5.0 (Android 14; Mobile) Firefox/140.0"


@pytest.fixture
def look_for(client, homes):
    """Somebody searches; `visitors` tells from how many addresses."""

    def search(text, visitors=VISITORS, agent=BROWSER, **query):
        for number in range(visitors):
            visitor = {"REMOTE_ADDR": f"192.0.2.{number}", "HTTP_USER_AGENT": agent}
            assert client.get("/id/cari/", {"q": text, **query}, **visitor).status_code == 200

    return search


def counted():
    return dict(MissedQuery.objects.values_list("words", "times"))


def test_words_that_several_visitors_miss_are_counted(look_for):
    look_for("Rujak  Cingur!")
    assert counted() == {"rujak cingur": 3}

    look_for("rujak cingur", visitors=2)
    assert counted() == {"rujak cingur": 5}
    assert MissedQuery.objects.get().month.day == 1


def test_what_few_asked_is_not_kept_however_often(look_for):
    look_for("wayan contoh", visitors=2)
    look_for("wayan contoh", visitors=2)

    assert counted() == {}


def test_what_was_found_is_not_missed(story, look_for):
    for number in range(3):
        story(f"Kopi {number}")
    look_for("kopi")
    look_for("?")
    look_for("zzzqq", kind="temple")
    look_for("zzzqq", page="2")

    assert counted() == {}


def test_robots_miss_nothing(look_for):
    look_for("rujak cingur", agent="Mozilla/5.0 (compatible; Examplebot/2.0)")
    look_for("rujak cingur", agent="")

    assert counted() == {}


@pytest.mark.parametrize(
    "text",
    [
        "made@contoh.example",
        "0812 3456 7890",
        "+62-812-3456",
        "pin 48213",
        "https contoh www.contoh.example",
        "5171031234567890",
        "a" * 21,
        "satu dua tiga empat lima enam",
        "!?",
        "",
    ],
)
def test_what_may_say_who_somebody_is_is_not_kept(text):
    assert tellable(text) == ""


def test_a_year_may_be_kept():
    assert tellable("Puputan 1906") == "puputan 1906"


def test_no_address_of_a_visitor_is_remembered(look_for):
    look_for("rujak cingur", visitors=2)

    assert not any("192.0.2." in str(entry) for entry in cache._cache.items())


def test_after_a_year_words_are_forgotten(db):
    for month in (date(2025, 10, 1), date(2025, 12, 1)):
        MissedQuery.objects.create(words="rujak", language="id", month=month, times=3)
    forget_old(date(2026, 11, 27))

    assert [one.month for one in MissedQuery.objects.all()] == [date(2025, 12, 1)]


@pytest.fixture
def report(editor_client):
    def read(**query):
        return editor_client.get(reverse("missed_queries_report"), query)

    return read


def test_editors_read_what_is_missed_most_in_indonesian(report):
    today = date.today().replace(day=1)
    MissedQuery.objects.create(words="rujak cingur", language="id", month=today, times=3)
    MissedQuery.objects.create(words="bemo", language="en", month=today, times=9)
    html = report().content.decode()

    assert "Dicari, tidak ditemukan" in html
    assert html.index("bemo") < html.index("rujak cingur")
    assert date_format(today, "F Y") in html
    assert reverse("missed_queries_report") in html, "the menu leads here"


def test_the_report_can_be_taken_along(report):
    MissedQuery.objects.create(words="bemo", language="en", month=date.today().replace(day=1), times=9)
    lines = b"".join(report(export="csv").streaming_content).decode().splitlines()

    assert lines[1].startswith("bemo,en,9,")
    assert b"".join(report(export="xlsx").streaming_content).startswith(b"PK")


def test_an_empty_report_says_what_will_stand_there(report):
    assert "Belum ada." in report().content.decode()


def test_a_missed_word_becomes_search_words_in_one_step(report, editor_client):
    MissedQuery.objects.create(words="bemo", language="en", month=date.today().replace(day=1), times=9)
    address = f"{reverse(WordTwins.snippet_viewset.get_url_name('add'))}?words=bemo%2C+"

    assert f'href="{address}"' in report().content.decode()
    assert 'value="bemo, "' in editor_client.get(address).content.decode()


def test_only_editors_read_it(client, db):
    assert client.get(reverse("missed_queries_report")).status_code == 302


def test_names_of_hidden_pages_are_counted_like_any_other_words(story, look_for):
    page = story("Pura Rahasia")
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    look_for("pura rahasia")

    assert counted() == {"pura rahasia": 3}
