"""From pages to what is found: only what the public may see, one document per page and language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC

from django.db.models import QuerySet
from wagtail.models import Page

from search.analysis import storable
from storytelling.languages.locales import with_locale
from storytelling.pages.querysets import visible_pages
from storytelling.searchable import Searchable, SearchDocument


def document_of(page: Page) -> SearchDocument | None:
    """What a page tells, made safe to store; nothing for pages that are not to be found."""
    document = page.search_document() if isinstance(page, Searchable) else None
    if document is None:
        return None
    return replace(
        document,
        title=storable(document.title),
        variants=tuple(storable(name) for name in document.variants if name),
        summary=storable(document.summary),
        body=storable(document.body),
        village=storable(document.village),
        published_at=document.published_at and document.published_at.astimezone(UTC),
        translation_key=document.translation_key or str(page.translation_key),
    )


def documents_of(pages: Iterable[Page]) -> Iterator[SearchDocument]:
    return (document for page in with_locale(pages) if (document := document_of(page)))


def findable() -> QuerySet:
    """Pages that belong in the index, as far as the database can tell."""
    return visible_pages().filter(depth__gt=1)
