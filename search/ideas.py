"""Where to go on when nothing is asked, or nothing found: what there is, and the glossary."""

from collections import Counter
from itertools import starmap

from django.conf import settings
from django.db.models import Count

from search.engines.base import FacetCount, most_first
from search.facts import filter_values
from search.models import EntryFacts
from storytelling.glossary.explaining import glossary_address
from storytelling.languages.locales import locale_for
from storytelling.places.kinds import KINDS

MOST_KINDS = 9


def ideas(language: str, request=None) -> dict:
    """Kinds of pages with how many there are, the most frequent first, and the address of the glossary."""
    locale = locale_for(language)
    return {"kinds": kinds(), "glossary": glossary_address(locale, request) if locale else ""}


def kinds() -> list[tuple[str, str, int]]:
    """Code, name in the plural and number; originals are counted, as every page has one."""
    alike = EntryFacts.objects.filter(locale=settings.LANGUAGE_CODE).order_by().values_list("filters")
    numbers: Counter[str] = Counter()
    for filters, number in alike.annotate(number=Count("pk")):
        numbers.update({kind: number for kind in filter_values(filters)["kind"] if kind in KINDS})
    counts = most_first(starmap(FacetCount, numbers.items()))[:MOST_KINDS]
    return [(one.value, str(KINDS[one.value].plural), one.count) for one in counts]
