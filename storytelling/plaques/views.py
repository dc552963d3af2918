"""`/q/CODE`: from a sign on a wall to its page. Addresses printed on stone: they stay as they are."""

import logging

from django.conf import settings
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import translation
from django.utils.cache import patch_vary_headers
from django.utils.encoding import escape_uri_path
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from storytelling.languages.choice import preferred
from storytelling.plaques.addresses import Addresses
from storytelling.plaques.codes import parse_code
from storytelling.plaques.counting import count_when_sent
from storytelling.plaques.models import Plaque, Way
from storytelling.plaques.near import places_near
from storytelling.plaques.payment import is_payment
from storytelling.plaques.successors import address_beyond
from storytelling.plaques.suggesting import likely_signs

logger = logging.getLogger(__name__)

LONGEST_SHOWN = 20


def in_visitors_language(view):
    """These addresses belong to no language; what they answer depends on who asks, and is kept by nobody."""

    def answer(request, *args, **kwargs) -> HttpResponse:
        with translation.override(preferred(request)):
            request.LANGUAGE_CODE = get_language()
            response = view(request, *args, **kwargs)
        response.headers["Cache-Control"] = "private, no-store"
        response.headers["X-Robots-Tag"] = "noindex"
        patch_vary_headers(response, ["Accept-Language", "Cookie"])
        return response

    return answer


@require_safe
@in_visitors_language
def enter_code(request) -> HttpResponse:
    """Type what stands under a scratched square."""
    typed = request.GET.get("code", "").strip()
    if typed:
        return open_sign(request, typed, Way.TYPED)
    return answer_page(request, "entry", {"signs": official_signs()})


@require_safe
@in_visitors_language
def follow_code(request, text: str) -> HttpResponse:
    """A scanned sign says `/Q/` in capitals; people who pass a link on have it in small letters."""
    way = Way.SCAN if request.path_info.startswith("/Q/") else Way.LINK
    return open_sign(request, text.rstrip("/"), way)


def open_sign(request, text: str, way: Way) -> HttpResponse:
    """To the page of this sign, to its tombstone, or to what may have been meant."""
    code = parse_code(text)
    plaque = Plaque.objects.filter(code=code).first() if code else None
    if plaque is None:
        return unknown(request, text)
    addresses = Addresses(plaque.keys, get_language())
    address = next(filter(None, map(addresses.of, plaque.keys)), None)
    address = address or address_beyond(plaque, get_language())
    if address is None:
        response = tombstone(request, plaque, addresses)
    else:
        response = HttpResponseRedirect(f"{address.path}?plaque={plaque.code}")
    count_when_sent(response, request, plaque, address.language if address else get_language(), way)
    return response


def tombstone(request, plaque: Plaque, addresses: Addresses) -> HttpResponse:
    context = {
        "plaque": plaque,
        "reason": addresses.why_gone(plaque.translation_key).value,
        "near": places_near(plaque.point, get_language(), without=plaque.keys),
    }
    return answer_page(request, "tombstone", context, status=410)


def unknown(request, text: str) -> HttpResponse:
    context = {
        "typed": " ".join(text[:LONGEST_SHOWN].split()),
        "payment": is_payment(text),
        "suggested": likely_signs(text, Plaque.objects.all()),
        "signs": official_signs(),
    }
    return answer_page(request, "unknown", context, status=404)


def official_signs() -> list[Plaque]:
    """Every sign that hangs somewhere, by the name of its place."""
    return sorted(Plaque.objects.in_place(), key=lambda plaque: (plaque.place_name.casefold(), plaque.code))


def _whatever_language(request) -> str:
    """This address without a language in it: who changes the language stays here."""
    asked = request.GET.copy()
    asked.pop("lang", None)
    return f"{escape_uri_path(request.path)}?{asked.urlencode()}".rstrip("?")


def answer_page(request, name: str, context: dict, status: int = 200) -> HttpResponse:
    """In the layout of the site; without its menus where those fail, as when the cache is down."""
    template = f"plaques/{name}.html"
    here = dict.fromkeys(dict(settings.LANGUAGES), _whatever_language(request))
    context = {"alternate_addresses": here, **context}
    try:
        return render(request, template, context, status=status)
    except Exception:
        logger.exception("The page %s is shown in the bare layout", request.path)
        return render(request, template, {**context, "layout": "bare.html"}, status=status)
