"""The languages of the site, remembered: every page asks for them, and they hardly ever change."""

from collections.abc import Iterable

from django.conf import settings
from django.core.cache import cache
from django.utils.translation import get_language
from wagtail.models import Locale

CACHE_KEY = "languages.locales"
REMEMBERED_FOR = 300  # seconds, for worker processes that did not see the change


def locales() -> dict[int, Locale]:
    """All languages by primary key, the source first."""
    known = cache.get(CACHE_KEY)
    if known is None:
        rows = sorted(Locale.objects.all(), key=lambda locale: _rank(locale.language_code))
        known = {locale.pk: locale for locale in rows}
        cache.set(CACHE_KEY, known, REMEMBERED_FOR)
    codes = dict(settings.LANGUAGES)
    return {pk: locale for pk, locale in known.items() if locale.language_code in codes}


def forget(**kwargs) -> None:
    cache.delete(CACHE_KEY)


def locale_for(code: str | None) -> Locale | None:
    return next((locale for locale in locales().values() if locale.language_code == code), None)


def source_locale() -> Locale:
    """The language in which the city writes first."""
    return locale_for(settings.LANGUAGE_CODE) or Locale.get_default()


def active_locale() -> Locale:
    """The language of the current request."""
    return locale_for(get_language()) or source_locale()


def with_locale(pages: Iterable) -> list:
    """The pages, each knowing its language without another query."""
    known = locales()
    found = list(pages)
    for page in found:
        if page.locale_id in known:
            page.locale = known[page.locale_id]
    return found


def _rank(code: str) -> tuple[bool, str]:
    return code != settings.LANGUAGE_CODE, code
