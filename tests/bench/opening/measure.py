"""Signs opened on one database, which should be empty; prints figures as JSON.

DATABASE_URL=… python -m tests.bench.opening.measure
"""

import gc
import json
from collections.abc import Callable
from datetime import date, timedelta
from time import perf_counter

from tests.bench.search.measure import city, summary  # isort: skip  (it sets Django up)

from django.conf import settings
from django.core.handlers.base import BaseHandler
from django.core.management import call_command
from django.core.signals import request_finished
from django.db import close_old_connections, connection
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from heritage.models import HeritageStoryPage
from storytelling.plaques.issue import issue_plaque
from storytelling.plaques.models import PlaqueCount, Way

PAGES, SIGNS, COUNTS, PRIVATE, VISITS = 1_000, 200, 20_000, 3, 1_000
PHONE = "Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 Chrome/131.0.0.0 Mobile Safari/537.36"
CRAWLER = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"
LANGUAGES = ("id", "en-AU,en;q=0.9", "ja")


def main() -> dict:
    settings.DEBUG = False
    call_command("migrate", verbosity=0)
    codes, gone = build()
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    request_finished.disconnect(close_old_connections)  # a visit asks for a new connection where it wants one
    gc.collect()
    gc.freeze()
    return {
        "answered": visits(codes),
        "answered and counted": visits(codes, until_counted=True),
        "a crawler, not counted": visits(codes, agent=CRAWLER, until_counted=True),
        "answered over a new connection": visits(codes, before=connection.close),
        "page gone: tombstone": visits(gone),
        "unknown code: help": visits(["22223"]),
    }


def build() -> tuple[list[str], list[str]]:
    """Codes that open one of `PAGES` pages, and some whose page is private."""
    city.build(PAGES)
    stories = list(HeritageStoryPage.objects.filter(locale__language_code="id"))
    signs = [issue_plaque(story, seed=story.pk, state="installed") for story in stories[:SIGNS]]
    for story in stories[-PRIVATE:]:
        PageViewRestriction.objects.create(page=story, restriction_type="login")
    gone = [issue_plaque(story, seed=story.pk, state="installed") for story in stories[-PRIVATE:]]
    days = [date(2026, 1, 1) + timedelta(days=n) for n in range(COUNTS // SIGNS // 2)]
    PlaqueCount.objects.bulk_create(
        [
            PlaqueCount(plaque=sign, day=day, language=language, way=Way.SCAN, times=3)
            for sign in signs
            for day in days
            for language in ("id", "en")
        ],
        batch_size=2_000,
    )
    return [sign.code for sign in signs], [sign.code for sign in gone]


def visits(
    codes: list[str],
    agent: str = PHONE,
    *,
    until_counted: bool = False,
    before: Callable[[], None] = lambda: None,
) -> dict[str, float]:
    """Milliseconds until the answer is there, which is when a server sends it, or until it is counted."""
    handler = BaseHandler()
    handler.load_middleware()
    factory = RequestFactory()

    def visit(number: int) -> float:
        headers = {"user-agent": agent, "accept-language": LANGUAGES[number % len(LANGUAGES)]}
        request = factory.get(f"/Q/{codes[number % len(codes)]}", headers=headers)
        before()
        began = perf_counter()
        response = handler.get_response(request)
        answered = perf_counter()
        response.close()
        return ((perf_counter() if until_counted else answered) - began) * 1000

    for number in range(20):
        visit(number)
    with CaptureQueriesContext(connection) as asked:
        visit(0)
    verbs = [query["sql"].split(maxsplit=1)[0] for query in asked]
    times = summary(map(visit, range(VISITS)))
    return {**times, "reads": verbs.count("SELECT"), "writes": verbs.count("INSERT")}


if __name__ == "__main__":
    print(json.dumps(main()))
