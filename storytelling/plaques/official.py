"""The list of official signs: whoever doubts a sign looks here, a person or a program."""

from itertools import groupby
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpResponse, JsonResponse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from storytelling.pages.querysets import visible_pages
from storytelling.plaques.codes import parse_code
from storytelling.plaques.models import Plaque
from storytelling.plaques.symbol import payload_for
from storytelling.plaques.views import answer_page, in_visitors_language, official_signs

LONGEST_QUESTION = 60
SHORTLY = 300  # seconds


def sign_host() -> str:
    return settings.PLAQUE_HOST or urlsplit(settings.BASE_URL).netloc


@require_safe
@in_visitors_language
def official_list(request) -> HttpResponse:
    """All signs that hang somewhere, by village, and how to tell a false one; `?q=` finds some of them."""
    words = " ".join(request.GET.get("q", "")[:LONGEST_QUESTION].split())
    found = [sign for sign in official_signs() if _is_meant(sign, words)]
    found.sort(key=lambda sign: (not sign.village_name, sign.village_name))
    villages = [(name, list(signs)) for name, signs in groupby(found, key=lambda sign: sign.village_name)]
    return answer_page(request, "official", {"words": words, "villages": villages, "host": sign_host()})


@require_safe
@cache_control(public=True, max_age=SHORTLY)
def official_json(request) -> JsonResponse:
    """The same for programs. Positions are those of the public pages, no more exact than these say."""
    signs = official_signs()
    keys = [sign.translation_key for sign in signs]
    public = set(visible_pages().filter(translation_key__in=keys).values_list("translation_key", flat=True))
    rows = [_row(sign, sign.translation_key in public) for sign in sorted(signs, key=lambda sign: sign.code)]
    response = JsonResponse({"signs": rows}, json_dumps_params={"ensure_ascii": False})
    response["Access-Control-Allow-Origin"] = "*"
    return response


def _is_meant(sign: Plaque, words: str) -> bool:
    """By code, however it is written, or by a part of any of its names."""
    names = [*sign.titles.values(), sign.village_name, sign.street, sign.code]
    return parse_code(words) == sign.code or any(words.casefold() in name.casefold() for name in names)


def _row(sign: Plaque, is_public: bool) -> dict:
    return {
        "code": sign.code,
        "payload": payload_for(sign_host(), sign.code),
        "names": sign.titles,
        "village": sign.village_name,
        "street": sign.street,
        "latitude": sign.place_latitude if is_public else None,
        "longitude": sign.place_longitude if is_public else None,
    }
