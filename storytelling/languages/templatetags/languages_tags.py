"""What templates ask about languages; the answers are made in links.py and hreflang.py."""

from django import template
from django.urls import reverse
from django.utils.safestring import mark_safe

from storytelling.languages import hreflang, links
from storytelling.languages.locales import active_locale
from storytelling.pages.models import SitePage

register = template.Library()


@register.simple_tag(takes_context=True)
def story_text(context, value):
    """Rich text of a block; links of the whole page are found in one query."""
    page, request = _page(context), context.get("request")
    html = getattr(value, "source", value) or ""
    if page is None:
        ids = list(links.linked_ids(html))
        locale = active_locale()
        return mark_safe(links.with_links(html, links.localized_pages(ids, locale), locale, request))
    return mark_safe(links.with_links(html, links.links_of(page), page.locale, request))


@register.simple_tag(takes_context=True)
def linked_page(context, target):
    """The page that a place link leads to from here: in this language, else the original, else None."""
    page = _page(context)
    if target is None:
        return None
    if page is None:
        return links.localized_pages([target], active_locale(), or_source=True).get(target.pk)
    return links.links_of(page).get(target.pk)


@register.simple_tag
def related_pages(page):
    return links.related_pages(page)


@register.simple_tag(takes_context=True)
def alternates(context, page):
    return hreflang.alternates(page, context["request"]) if isinstance(page, SitePage) else []


@register.simple_tag(takes_context=True)
def canonical_url(context, page):
    request = context["request"]
    return hreflang.absolute(request, page.get_url(request))


@register.simple_tag(takes_context=True)
def language_switcher(context):
    """Languages to change to; a view without a page gives `alternate_addresses`, path by language code."""
    if "request" not in context:
        return []
    return hreflang.switcher(context["request"], _page(context), context.get("alternate_addresses"))


@register.simple_tag(takes_context=True)
def feed_url(context):
    return hreflang.absolute(context["request"], reverse("feed"))


def _page(context):
    page = context.get("page")
    return page if isinstance(page, SitePage) else None
