"""Lists in a language that is not complete: an original stands in for a translation that is not there yet."""

from django.db.models import Q, QuerySet

from storytelling.languages.locales import source_locale
from storytelling.pages.querysets import is_public, visible_pages


def in_language_or_source(pages: QuerySet, locale) -> QuerySet:
    """Public pages of a language, and public originals that it has no version of: one query."""
    public = pages.filter(is_public())
    source = source_locale()
    if locale.pk == source.pk:
        return public.filter(locale_id=locale.pk)
    told = visible_pages().filter(locale_id=locale.pk).order_by().values("translation_key")
    return public.filter(Q(locale_id=locale.pk) | (Q(locale_id=source.pk) & ~Q(translation_key__in=told)))
