"""What search remembers for a minute, and never longer than it is true."""

import hashlib
from collections.abc import Callable
from secrets import token_hex
from typing import Any

from django.core.cache import cache
from django.db import transaction
from django.db.models.signals import post_delete, post_save
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import page_published, page_unpublished, post_page_move

from storytelling.glossary.models import GlossaryTerm, GlossaryText, WordTwins
from storytelling.places.models import PlaceEntry
from storytelling.searchable import ToldByPages

SECONDS = 60
GENERATION = "search.generation"
MATTERS = (Page, PageViewRestriction, PlaceEntry, GlossaryTerm, GlossaryText, WordTwins, ToldByPages)


def remembered(what: str, *question, make: Callable[[], Any]) -> Any:
    """The answer to this question, made when it is not known or something has changed since."""
    asked = hashlib.sha256(repr(question).encode("utf-8", "replace")).hexdigest()
    key = f"search.{what}.{cache.get(GENERATION, 0)}.{asked}"
    if (answer := cache.get(key)) is None:
        answer = make()
        cache.set(key, answer, SECONDS)
    return answer


def connect() -> None:
    """Called once, when all apps are ready."""
    for signal in (post_save, post_delete):
        signal.connect(_changed, dispatch_uid=f"search freshness {signal}")
    for signal in (page_published, page_unpublished, post_page_move):
        signal.connect(forget, dispatch_uid=f"search freshness {signal}")


def forget(**signal) -> None:
    """Now, for whoever reads on in this transaction, and at its end for all others."""
    _begin_anew()
    transaction.on_commit(_begin_anew)


def _changed(instance, **signal) -> None:
    if isinstance(instance, MATTERS):
        forget()


def _begin_anew() -> None:
    cache.set(GENERATION, token_hex(8), 2 * SECONDS)
