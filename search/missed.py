"""What is looked for and not found, counted without persons.

Words are kept only when several different visitors asked for them in one week: who asks alone, perhaps for
a name or by mistake, leaves nothing. Until then the cache knows visitors by marks that say not who they are.
"""

from __future__ import annotations

import hashlib
import logging
from datetime import date, timedelta

from django.core.cache import cache
from django.db import DatabaseError, IntegrityError, transaction
from django.db.models import F
from django.http import HttpRequest
from django.utils import timezone

from search import analysis
from search.models import MissedQuery
from search.service import Answer, Query
from storytelling.plaques.counting import is_somebody
from storytelling.rate import client

logger = logging.getLogger(__name__)

FEW = 2  # results with all of the words
VISITORS = 3
WEEK = 7 * 24 * 60 * 60  # seconds
KEPT_DAYS = 365
MOST_WORDS = 5
LONGEST_WORD = 20  # letters
MOST_DIGITS = 4
"""More may be a telephone, a card or a passport; four are a year."""
ADDRESSES = ("@", "://", "www.")
KNOWN = "known"


def note(request: HttpRequest, query: Query, answer: Answer) -> None:
    """Count a question that found little; the visitor notices nothing of it."""
    asked = query.text and query.page == 1 and not query.narrowed and not query.near
    if not asked or (answer.all_words > FEW and not answer.did_you_mean) or not is_somebody(request):
        return
    if not (words := tellable(query.text)):
        return
    digest = hashlib.sha256(words.encode()).hexdigest()
    key = f"search.missed.{query.locale}.{digest}"
    seen = cache.get(key, ())
    if seen == KNOWN:
        _count(words, query.locale, 1)
        return
    visitors = {*seen, client(request, key)}
    if len(visitors) < VISITORS:
        cache.set(key, tuple(visitors), WEEK)
    else:
        cache.set(key, KNOWN, WEEK)
        _count(words, query.locale, VISITORS)


def tellable(text: str) -> str:
    """The folded words of a question; nothing if they might say more than what is looked for."""
    if any(sign in text.lower() for sign in ADDRESSES) or sum(map(str.isdigit, text)) > MOST_DIGITS:
        return ""
    words = analysis.words(text)
    short = len(words) <= MOST_WORDS and all(len(word) <= LONGEST_WORD for word in words)
    return " ".join(words) if short else ""


def forget_old(today: date | None = None) -> None:
    """A year is enough to see what is missing in every season."""
    before = (today or timezone.localdate()) - timedelta(days=KEPT_DAYS)
    MissedQuery.objects.filter(month__lt=before).delete()


def _count(words: str, language: str, times: int) -> None:
    month = timezone.localdate().replace(day=1)
    same = MissedQuery.objects.filter(words=words, language=language, month=month)
    try:
        if same.update(times=F("times") + times):
            return
        with transaction.atomic():
            MissedQuery.objects.create(words=words, language=language, month=month, times=times)
        forget_old()
    except IntegrityError:  # another visitor was the first at the same moment
        same.update(times=F("times") + times)
    except DatabaseError:
        logger.exception("What was not found could not be counted")
