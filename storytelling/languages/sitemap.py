"""What search engines are told: every public page of every language (Wagtail's own names only one tree)."""

from collections import defaultdict

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from storytelling.languages.hreflang import absolute, alternates_of
from storytelling.languages.locales import locales
from storytelling.pages.querysets import visible_pages

ROOT_DEPTH = 1


@require_safe
def sitemap(request):
    versions = defaultdict(dict)
    for page in visible_pages().filter(depth__gt=ROOT_DEPTH, locale_id__in=locales()).order_by("path"):
        if path := page.get_url(request):
            versions[page.translation_key][page.locale_id] = (absolute(request, path), page.last_published_at)
    entries = []
    for found in versions.values():
        in_order = {pk: found[pk] for pk in locales() if pk in found}
        alternates = alternates_of({locales()[pk].language_code: url for pk, (url, _) in in_order.items()})
        entries += [
            {"url": url, "changed": changed, "alternates": alternates} for url, changed in in_order.values()
        ]
    return render(request, "languages/sitemap.xml", {"entries": entries}, content_type="application/xml")


@require_safe
def robots(request):
    """Crawlers may see that a demo is `noindex`, so that even then nothing else is closed to them."""
    lines = [
        "User-agent: *",
        "Disallow: /admin/",
        "Disallow: /language/",
        f"Sitemap: {absolute(request, reverse('sitemap'))}",
    ]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")
