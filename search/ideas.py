"""Where to go on when nothing is asked, or nothing found: what there is, and the glossary."""

from django.conf import settings
from django.db.models import Count

from search.models import SearchEntry
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
    counted = SearchEntry.objects.filter(locale=settings.LANGUAGE_CODE, kind__in=KINDS).values_list("kind")
    rows = counted.annotate(number=Count("pk")).order_by("-number", "kind")[:MOST_KINDS]
    return [(kind, str(KINDS[kind].plural), number) for kind, number in rows]
