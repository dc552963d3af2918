"""Links stay in their language: what points at a page finds its version there, all of a page in one query."""

import re
from collections.abc import Iterable, Iterator, Mapping

from django.db.models import BooleanField, ExpressionWrapper
from django.utils.html import escape
from wagtail.models import Locale, Page
from wagtail.rich_text import expand_db_html

from storytelling.languages.locales import locales, source_locale
from storytelling.pages.querysets import is_public

_PAGE_LINK = re.compile(r'<a\b(?=[^>]*\blinktype="page")[^>]*?\bid="(\d+)"[^>]*>(.*?)</a>', re.DOTALL)


def localized_pages(
    pages: Iterable[Page | int], locale: Locale, *, or_source: bool = False
) -> dict[int, Page]:
    """The public version of each page in one language, by the id that was asked for: one query.

    With `or_source` a page that has none there answers with its public original.
    """
    ids = {getattr(page, "pk", page) for page in pages} - {None}
    if not ids:
        return {}
    keys = Page.objects.filter(pk__in=ids).order_by().values("translation_key")
    public = ExpressionWrapper(is_public(), output_field=BooleanField())
    known, key_of, found = locales(), {}, {}
    for page in Page.objects.filter(translation_key__in=keys).annotate(shown=public):
        key_of[page.pk] = page.translation_key
        if page.shown and page.locale_id in known:
            page.locale = known[page.locale_id]
            found[page.translation_key, page.locale_id] = page
    wanted = [locale.pk, source_locale().pk] if or_source else [locale.pk]
    answers = {
        pk: next(
            (found[key_of[pk], language] for language in wanted if (key_of[pk], language) in found), None
        )
        for pk in ids & key_of.keys()
    }
    return {pk: page for pk, page in answers.items() if page is not None}


def linked_ids(data) -> Iterator[int]:
    """Pages that the stored form of a stream points at: in rich text, and as place links."""
    if isinstance(data, str):
        if "linktype" in data:
            yield from (int(match[1]) for match in _PAGE_LINK.finditer(data))
    elif isinstance(data, Mapping):
        if data.get("type") == "place_link" and (pk := (data.get("value") or {}).get("page")):
            yield int(pk)
        for value in data.values():
            yield from linked_ids(value)
    elif isinstance(data, Iterable):
        for value in data:
            yield from linked_ids(value)


def links_of(page) -> dict[int, Page]:
    """Where the links of a page lead, its related pages included; asked once and kept on the page."""
    if "_links" not in page.__dict__:
        ids = [pk for _name, stream in page.stream_fields() for pk in linked_ids(stream.get_prep_value())]
        page._related_ids = (
            list(page.related_rows.values_list("related_id", flat=True))
            if "related_rows" in page.shared_facts
            else []
        )
        page._links = localized_pages([*ids, *page._related_ids], page.locale, or_source=True)
    return page._links


def related_pages(page) -> list[Page]:
    """The pages an editor picked as belonging here, in order, in this language or else in the original."""
    links = links_of(page)
    return [links[pk] for pk in page._related_ids if pk in links]


def with_links(html: str, links: Mapping[int, Page], locale: Locale, request=None) -> str:
    """Rich text for the public; a link that would leave the language or lead nowhere is plain text."""

    def link(match: re.Match) -> str:
        target = links.get(int(match[1]))
        if target is None or target.locale_id != locale.pk:
            return match[2]
        return f'<a href="{escape(target.get_url(request))}">{match[2]}</a>'

    return expand_db_html(_PAGE_LINK.sub(link, html))
