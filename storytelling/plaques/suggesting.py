"""Which sign may be meant by a code that is half typed, or read from a scratched plaque."""

import re
from collections.abc import Iterable

from django.conf import settings
from django.http import HttpRequest, JsonResponse
from django.urls import reverse
from django.utils.translation import override
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from storytelling.plaques.codes import ALPHABET, CODE_LENGTH, nearest_codes, parse_code, tidy
from storytelling.plaques.models import Plaque, PlaqueQuerySet
from storytelling.rate import at_most

SHORTEST = 2  # letters that can be read; one begins too many codes
MOST = 6
LETTERS = 240  # a minute, of one client
SHORTLY = 60  # seconds


@require_safe
@at_most(LETTERS)
@cache_control(public=True, max_age=SHORTLY)
def suggest_signs(request: HttpRequest) -> JsonResponse:
    """Official signs for `q`, named in `lang`, in the shape that the suggestions of search have."""
    language = request.GET.get("lang", "")
    if language not in dict(settings.LANGUAGES):
        language = settings.LANGUAGE_CODE
    with override(language):
        signs = likely_signs(request.GET.get("q", ""), Plaque.objects.in_place())
        response = JsonResponse({"results": [_row(sign, language) for sign in signs]})
    response["X-Robots-Tag"] = "noindex"
    response["Access-Control-Allow-Origin"] = "*"
    return response


def likely_signs(text: str, among: PlaqueQuerySet) -> list[Plaque]:
    """First the sign that is meant without any doubt, then those that begin so, then those a slip away."""
    codes = dict.fromkeys(among.order_by("code").values_list("code", flat=True))
    likely = parse_code(text), *_begun(text, codes), *nearest_codes(text)
    chosen = [code for code in dict.fromkeys(likely) if code in codes][:MOST]
    found = among.in_bulk(chosen, field_name="code") if chosen else {}
    return [found[code] for code in chosen]


def _begun(text: str, codes: Iterable[str]) -> list[str]:
    """Codes with this beginning; what is no letter of a code may be any."""
    typed = tidy(text)
    known = sum(letter in ALPHABET for letter in typed)
    if known < SHORTEST or len(typed) >= CODE_LENGTH:
        return []
    pattern = re.compile("".join(letter if letter in ALPHABET else "." for letter in typed))
    return [code for code in codes if pattern.match(code)]


def _row(sign: Plaque, language: str) -> dict:
    named_in = (language, settings.LANGUAGE_CODE, *sign.titles)
    return {
        "title": f"{sign.code} {sign.place_name}".strip(),
        "url": f"{reverse('plaques:entry')}?code={sign.code}&lang={language}",
        "lang": next((code for code in named_in if sign.titles.get(code)), language),
        "kind_label": "",
        "village": sign.village_name,
    }
