"""The front door, the choice of a language, and pages in exactly the language of their address."""

from django.conf import settings
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from wagtail.url_routing import RouteResult
from wagtail.views import serve

from storytelling.languages import choice
from storytelling.languages.hreflang import switcher
from storytelling.languages.serving import find_page, original_of


def home_path(language: str) -> str:
    with translation.override(language):
        return reverse("wagtail_serve", args=[""])


@require_safe
@choice.vary_by_choice
def front_door(request):
    """`/` has no words of its own: it leads to the home page in the visitor's language."""
    return HttpResponseRedirect(home_path(choice.choose_language(request)))


@require_safe
@never_cache
def set_language(request, code):
    """Remember the choice for a year and go on to `next`, a path of this host."""
    if code not in dict(settings.LANGUAGES):
        raise Http404
    target = request.GET.get("next", "")
    here = url_has_allowed_host_and_scheme(target, {request.get_host()}, require_https=request.is_secure())
    response = HttpResponseRedirect(target if here and target.startswith("/") else home_path(code))
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME,
        code,
        max_age=settings.LANGUAGE_COOKIE_AGE,
        secure=settings.LANGUAGE_COOKIE_SECURE,
        samesite=settings.LANGUAGE_COOKIE_SAMESITE,
        httponly=True,
    )
    response["X-Robots-Tag"] = "noindex, nofollow"
    return response


def serve_page(request, path):
    """Wagtail's own view, told which page it is."""
    page = find_page(request, path)
    if page is None:
        return page_not_found(request)
    request._wagtail_route_for_request = RouteResult(page)
    return serve(request, path)


def page_not_found(request, exception=None):
    """Nothing here, but perhaps in another language: then say so and lead there."""
    language = translation.get_language_from_path(request.path_info)
    original = None
    if language:
        path = request.path_info.removeprefix(f"/{language}/")
        original = original_of(request, path if path.endswith("/") or not path else f"{path}/")
    context = {
        "original": original,
        "original_url": original.get_url(request) if original else None,
        "doors": switcher(request),
    }
    return render(request, "404.html", context, status=404)
