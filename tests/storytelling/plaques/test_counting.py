from datetime import UTC, datetime

import pytest
from crawleruseragents import CRAWLER_USER_AGENTS_DATA
from django.core.signals import request_finished
from django.db import DatabaseError, close_old_connections, connection
from django.test import RequestFactory

from storytelling.plaques.counting import count, is_somebody
from storytelling.plaques.issue import issue_plaque
from storytelling.plaques.models import PlaqueCount, Way
from storytelling.plaques.views import follow_code

PHONE = "Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 Chrome/131.0.0.0 Mobile Safari/537.36"
PERSONS = [
    PHONE,
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Version/18.1 Safari/604.1",
    PHONE.replace("K)", "CUBOT NOTE 20 Build/QP1A)"),
    PHONE + " Telegram-Android/11.4.2 (Samsung SM-A515F; Android 13; SDK 33; AVERAGE)",
    PHONE + " Line/14.19.1/IAB",
    PHONE + " [FBAN/EMA;FBLC/id_ID;FBAV/437.0.0.10.107;]",
]
NOBODIES = [
    "",
    "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
    "facebookexternalhit/1.1;line-poker/1.0",
    "WhatsApp/2.23.20.0 A",
    "TelegramBot (like TwitterBot)",
    "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
    "Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)",
    "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2)",
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/131.0.0.0 Safari/537.36",
    "curl/8.5.0",
    "python-requests/2.32",
    "check_plaques",
]


def request(agent, method="GET", **headers):
    return RequestFactory().generic(method, "/Q/AAAAA", headers={"user-agent": agent, **headers})


@pytest.mark.parametrize("agent", PERSONS)
def test_the_browser_of_a_person_is_counted(agent):
    assert is_somebody(request(agent))


@pytest.mark.parametrize("agent", NOBODIES)
def test_crawlers_and_chat_previews_are_not_counted(agent):
    assert not is_somebody(request(agent))


def test_whoever_is_on_the_public_list_of_crawlers_is_not_counted():
    agents = [agent for crawler in CRAWLER_USER_AGENTS_DATA for agent in crawler["instances"]]

    assert len(agents) > 1_000
    assert not [agent for agent in agents if is_somebody(request(agent))]


def test_looking_ahead_is_not_counted():
    assert not is_somebody(request(PHONE, method="HEAD"))
    assert not is_somebody(request(PHONE, **{"sec-purpose": "prefetch;prerender"}))
    assert not is_somebody(request(PHONE, purpose="preview"))


def test_one_row_per_sign_day_language_and_way(story):
    plaque = issue_plaque(story)
    for language, way in [("id", Way.SCAN), ("id", Way.SCAN), ("en", Way.SCAN), ("id", Way.TYPED)]:
        count(plaque, language, way)

    rows = PlaqueCount.objects.order_by("language", "way").values_list("language", "way", "times")
    assert list(rows) == [("en", "scan", 1), ("id", "scan", 2), ("id", "typed", 1)]


def test_a_count_is_one_statement(story, django_assert_num_queries):
    plaque = issue_plaque(story)

    with django_assert_num_queries(1):
        count(plaque, "id", Way.SCAN)


def test_the_day_is_that_of_the_city(story, monkeypatch):
    late = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)  # one in the morning of the 24th in Denpasar
    monkeypatch.setattr("django.utils.timezone.now", lambda: late)
    count(issue_plaque(story), "id", Way.LINK)

    assert PlaqueCount.objects.get().day.isoformat() == "2026-11-24"


def test_a_failing_count_is_logged_and_goes_no_further(story, caplog):
    def broken(execute, sql, *args):
        raise DatabaseError("disk full")

    plaque = issue_plaque(story)
    with connection.execute_wrapper(broken):
        count(plaque, "id", Way.SCAN)

    assert plaque.code in caplog.text


@pytest.fixture
def connection_kept():
    """As the test client keeps it when an answer is closed: it belongs to the test."""
    request_finished.disconnect(close_old_connections)
    yield
    request_finished.connect(close_old_connections)


def test_the_answer_is_there_before_it_is_counted(story, connection_kept, django_assert_num_queries):
    """Nobody waits for a count: the server closes what it has sent, and only then is it written."""
    plaque = issue_plaque(story)
    scan = RequestFactory().get(f"/Q/{plaque.code}", headers={"user-agent": PHONE})
    with django_assert_num_queries(2):
        answer = follow_code(scan, plaque.code)
    assert answer.status_code == 302
    assert not PlaqueCount.objects.exists()

    answer.close()
    answer.close()
    assert PlaqueCount.objects.get().times == 1


def test_an_answer_that_is_not_sent_is_not_counted(story):
    plaque = issue_plaque(story)
    follow_code(RequestFactory().get(f"/Q/{plaque.code}", headers={"user-agent": PHONE}), plaque.code)

    assert not PlaqueCount.objects.exists()
