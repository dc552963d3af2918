"""What a device needs to keep the site among its apps, in each language (W3C Web Application Manifest)."""

from django.http import Http404, JsonResponse
from django.shortcuts import redirect
from django.templatetags.static import static
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from home.front_door import doors
from storytelling.app_icons import ICONS
from storytelling.languages.serving import find_page

PAPER = "#fbf8f3"  # as in tokens.css; the dark scheme says its own colour in the head of each page
SHORTCUTS = ("heritageindexpage", "marketindexpage", "riverindexpage")  # devices show three or four
AN_HOUR = 60 * 60


@require_safe
@cache_control(public=True, max_age=AN_HOUR)
def manifest(request):
    home = find_page(request, "")
    if home is None:
        raise Http404
    start = home.get_url(request)
    return JsonResponse(
        {
            "id": start,
            "start_url": start,
            "scope": "/",  # signs and the other languages belong to it too
            "name": _("Storytelling Denpasar"),
            "short_name": "Denpasar",
            "description": home.search_description or home.summary,
            "lang": get_language(),
            "dir": "ltr",
            "display": "minimal-ui",
            "theme_color": PAPER,
            "background_color": PAPER,
            "categories": ["travel", "education"],
            "icons": [*(_icon(icon) for icon in ICONS), _drawing()],
            "shortcuts": _shortcuts(home, request),
        },
        content_type="application/manifest+json",
        json_dumps_params={"ensure_ascii": False},
    )


@require_safe
@cache_control(public=True, max_age=AN_HOUR)
def favicon(request):
    """Where programs look that read no page first."""
    return redirect(static("img/icon-192.png"))


def _icon(icon) -> dict:
    source = static(f"img/{icon.file}")
    return {"src": source, "sizes": icon.sizes, "type": "image/png", "purpose": icon.purpose}


def _drawing() -> dict:
    return {"src": static("img/icon.svg"), "sizes": "any", "type": "image/svg+xml", "purpose": "any"}


def _shortcuts(home, request) -> list[dict]:
    """The lists that are public now, then search and the code of a sign."""
    lists = {door.cached_content_type.model: door for door in doors(home)}
    found = [
        {"name": lists[model].title, "url": lists[model].get_url(request)}
        for model in SHORTCUTS
        if model in lists
    ]
    code = f"{reverse('plaques:entry')}?lang={get_language()}"
    return [*found, {"name": _("Search"), "url": reverse("search")}, {"name": _("Enter a code"), "url": code}]
