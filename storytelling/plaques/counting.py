"""Counting without persons: one number per sign, day, language and way."""

import logging
import re

from crawleruseragents import is_crawler
from django.db import DatabaseError, connections, router
from django.utils import timezone

from storytelling.plaques.models import Plaque, PlaqueCount, Way

logger = logging.getLogger(__name__)

# What fetches pages without anybody reading them and is not, or not yet, on the public list of crawlers.
# The apps of Telegram, LINE or Pinterest name themselves in the browsers of persons too, so only their
# fetchers are listed; CUBOT is a telephone.
NOBODY = re.compile(
    r"(?<!cu)bot\b|bot[/;_-]|crawl|spider|slurp|preview|fetch|monitor|uptime|archiver|"
    r"facebookexternalhit|facebot|meta-external|^whatsapp/|^viber|slack-img|embedly|quora link|vkshare|"
    r"mediapartners|headless|lighthouse|pagespeed|puppeteer|selenium|phantomjs|"
    r"^curl/|wget/|libwww|python|aiohttp|httpx|okhttp|^java/|go-http|axios|ruby|perl|"
    r"feedparser|feedly|validator|w3c_|check_plaques",
    re.IGNORECASE,
)

UPSERT = """
    INSERT INTO {table} (plaque_id, day, language, way, times) VALUES (%s, %s, %s, %s, 1)
    ON CONFLICT (plaque_id, day, language, way) DO UPDATE SET times = {table}.times + 1
"""


def is_somebody(request) -> bool:
    """Whether a person asked, as far as the request tells: no crawler, chat preview or prefetch."""
    agent = request.headers.get("User-Agent", "")
    ahead = request.headers.get("Sec-Purpose", "") + request.headers.get("Purpose", "")
    if request.method != "GET" or not agent or "pre" in ahead:
        return False
    return not NOBODY.search(agent) and not is_crawler(agent)


def count_when_sent(response, request, plaque: Plaque, language: str, way: Way) -> None:
    """Once the server has sent the answer: nobody in front of a sign waits while others write."""
    finish = response.close

    def close():
        response.close = finish
        try:
            if is_somebody(request):
                count(plaque, language, way)
        finally:
            finish()

    response.close = close


def count(plaque: Plaque, language: str, way: Way) -> None:
    """One statement that never loses a count; when it fails the visitor does not notice."""
    connection = connections[router.db_for_write(PlaqueCount)]
    table = connection.ops.quote_name(PlaqueCount._meta.db_table)
    day = connection.ops.adapt_datefield_value(timezone.localdate())
    try:
        with connection.cursor() as cursor:
            cursor.execute(UPSERT.format(table=table), [plaque.pk, day, language, way])
    except DatabaseError:
        logger.exception("The count of sign %s failed", plaque.code)
