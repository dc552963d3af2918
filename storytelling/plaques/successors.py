"""What a sign leads to when its own page has gone."""

from collections.abc import Collection
from uuid import UUID

from django.db import transaction
from django.db.models import Q
from wagtail.models import Page

from storytelling.languages.lifecycle import is_source
from storytelling.pages.querysets import visible_pages
from storytelling.plaques.addresses import Address, Addresses
from storytelling.plaques.deeds import record
from storytelling.plaques.models import Deed, Plaque, PlaqueQuerySet, PlaqueState

LONGEST_CHAIN = 12


def keys_beyond(plaque: Plaque) -> list[UUID]:
    """Successors of the successor, in order, each once: a ring of pages that replace each other ends."""
    seen, beyond = list(plaque.keys), []
    key = plaque.successor_key
    while key and len(beyond) < LONGEST_CHAIN:
        others = Plaque.objects.filter(translation_key=key).exclude(successor_key=None)
        key = others.order_by("pk").values_list("successor_key", flat=True).first()
        if key is None or key in seen:
            break
        seen.append(key)
        beyond.append(key)
    return beyond


def address_beyond(plaque: Plaque, language: str) -> Address | None:
    """The first page of that chain that can be read; asked only when page and successor are both gone."""
    keys = keys_beyond(plaque) if plaque.successor_key else []
    addresses = Addresses(keys, language) if keys else None
    return next(filter(None, map(addresses.of, keys)), None) if addresses else None


def keys_leaving(pages: Collection[Page], *, descendants: bool) -> set[UUID]:
    """Translation keys of which nothing can be read any more once these pages are gone.

    A source takes its translations along; a translation leaves the source behind.
    """
    leaving = {page.pk: page for page in pages}
    if descendants:
        for page in pages:
            leaving |= {child.pk: child for child in page.get_descendants()}
    keys = {page.translation_key for page in leaving.values()}
    with_translations = {page.translation_key for page in leaving.values() if is_source(page)}
    left = visible_pages().filter(translation_key__in=keys - with_translations).exclude(pk__in=leaving)
    return keys - set(left.values_list("translation_key", flat=True))


def signs_of(keys: Collection[UUID]) -> PlaqueQuerySet:
    """The signs that lead to any of these pages now, as their own page or as its successor."""
    own_or_successor = Q(translation_key__in=keys) | Q(successor_key__in=keys)
    return Plaque.objects.filter(own_or_successor).exclude(state=PlaqueState.RETIRED)


@transaction.atomic
def appoint(keys: Collection[UUID], successor: UUID | None, by=None) -> int:
    """Let all signs of these pages, also the retired, lead to `successor`; returns how many.

    Signs that were led here from elsewhere are led on, so that no chain grows.  None leaves them to end on
    their tombstone.
    """
    own_or_successor = Q(translation_key__in=keys) | Q(successor_key__in=keys)
    plaques = list(Plaque.objects.filter(own_or_successor))
    for plaque in plaques:
        # a page that comes back for its own signs needs no successor
        plaque.successor_key = None if successor == plaque.translation_key else successor
        plaque.save(update_fields=["successor_key"])
        record(plaque, Deed.SUCCEEDED, by, _title_of(successor))
    return len(plaques)


def _title_of(key: UUID | None) -> str:
    page = Page.objects.filter(translation_key=key).order_by("pk").first() if key else None
    return page.title if page else "–"
