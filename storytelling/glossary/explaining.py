"""Stories explain the words of the glossary where they first use them."""

from dataclasses import dataclass

from django.core.cache import cache
from django.db import transaction
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from storytelling.glossary.entries import Entry, entries_in
from storytelling.glossary.first_use import first_uses, marked
from storytelling.glossary.models import GlossaryPage, GlossaryText

CACHE_KEY = "glossary.entries"
REMEMBERED_FOR = 300  # seconds, for worker processes that did not see the change


@dataclass(frozen=True, slots=True)
class Explained:
    """HTML whose first uses lead to the glossary, and what the words there mean, in the order they come."""

    html: SafeString
    entries: tuple[Entry, ...] = ()
    address: str = ""


def explain(html: SafeString, page, request=None) -> Explained:
    """One query, and none where nothing is to be explained."""
    known = {entry.slug: entry for entry in entries(page.locale) if entry.in_stories}
    words = {form: entry.slug for entry in known.values() for form in entry.forms}
    uses = first_uses(html, words, page.title)
    address = glossary_address(page.locale, request) if uses else ""
    if not address:
        return Explained(html)

    def link(slug: str, text: str) -> str:
        return f'<a class="term" href="{escape(address)}#{slug}">{text}</a>'

    return Explained(mark_safe(marked(html, uses, link)), tuple(known[use.word] for use in uses), address)


def entries(locale) -> list[Entry]:
    """What the glossary says in this language, remembered: every story asks for it."""
    known = cache.get(CACHE_KEY) or {}
    if locale.pk not in known:
        known[locale.pk] = entries_in(locale, GlossaryText.objects)
        cache.set(CACHE_KEY, known, REMEMBERED_FOR)
    return known[locale.pk]


def forget(**signal) -> None:
    """Now, for whoever reads on in this transaction, and at its end for all others."""
    cache.delete(CACHE_KEY)
    transaction.on_commit(lambda: cache.delete(CACHE_KEY))


def glossary_address(locale, request=None) -> str:
    """Where the glossary of this language is, if the public may see it."""
    page = GlossaryPage.objects.visible().filter(locale_id=locale.pk).first()
    if page is None:
        return ""
    page.locale = locale
    return page.get_url(request) or ""
