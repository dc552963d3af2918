"""Place names as the database knows them: read once per process and a few minutes, again after a change."""

from functools import cache, lru_cache
from itertools import chain
from time import monotonic

from django.conf import settings
from django.utils.translation import override

from search import analysis
from search.models import TitleWord
from storytelling.places.kinds import KINDS, STORY_KINDS
from storytelling.places.models import District, Village

ALWAYS_WHOLE = ("Puputan", "Denpasar", "Bali")
KEPT_SECONDS = 300
"""Another process may have published a place meanwhile."""


def protected() -> frozenset[str]:
    """Words that stemming would damage: of districts, villages and places."""
    return _protected(int(monotonic() // KEPT_SECONDS))


def own(kind: str, title: str) -> frozenset[str]:
    """Words that stay whole on the page of a place from its first day."""
    return analysis.protect([title]) - plain() if kind in STORY_KINDS else frozenset()


@lru_cache(maxsize=1)
def _protected(period: int) -> frozenset[str]:
    villages = Village.objects.values_list("name", flat=True)
    named = analysis.protect(chain(ALWAYS_WHOLE, districts().values(), villages))
    places = TitleWord.objects.filter(entry__locale=settings.LANGUAGE_CODE, entry__kind__in=STORY_KINDS)
    return named | (set(places.values_list("word", flat=True)) - plain())


@cache
def plain() -> frozenset[str]:
    """Words that stand in names and have a plain meaning too."""
    with override(settings.LANGUAGE_CODE):
        labels = analysis.protect(str(kind.label) for kind in KINDS.values())
    return labels | analysis.INDONESIAN_STEMS.keys()


@cache
def districts() -> dict[str, str]:
    """Name of each district by its code."""
    return dict(District.objects.values_list("code", "name"))


def forget(**signal) -> None:
    """Read the names again before the next use."""
    _protected.cache_clear()
    districts.cache_clear()
