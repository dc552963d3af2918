"""Does each sign still do what it promises?"""

from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

from django.conf import settings
from django.test import Client

from storytelling.pages.querysets import visible_pages
from storytelling.plaques.models import Plaque

AGENT = "check_plaques"  # which is not counted as a visitor
MOST_STEPS = 3


def faults_of_signs() -> Iterator[tuple[Plaque, list[str]]]:
    """Every sign that hangs somewhere, with what is wrong when it is opened in each language."""
    plaques = list(Plaque.objects.in_place())
    visible = visible_pages().filter(translation_key__in=[plaque.translation_key for plaque in plaques])
    readable = set(visible.values_list("translation_key", "locale__language_code"))
    for plaque in plaques:
        found = {
            language: _fault(plaque, language, (plaque.translation_key, language) in readable)
            for language, _name in settings.LANGUAGES
        }
        yield plaque, [f"{language}: {fault}" for language, fault in found.items() if fault]


def _fault(plaque: Plaque, language: str, must_speak_it: bool) -> str | None:
    """Follow the sign as a telephone in this language does; None when it arrives."""
    host = settings.PLAQUE_HOST or urlsplit(settings.BASE_URL).netloc
    visitor = Client(
        raise_request_exception=False,
        headers={"host": host, "accept-language": language, "user-agent": AGENT},
    )
    path = f"/Q/{plaque.code}"
    for _step in range(MOST_STEPS):
        response = visitor.get(path, secure=settings.SECURE_SSL_REDIRECT)
        if response.status_code not in (301, 302, 303, 307, 308):
            break
        to = urlsplit(response.headers["Location"])
        if to.netloc and to.netloc != host:
            return f"{path} leads away from the site, to {to.netloc}"
        path = f"{to.path}?{to.query}" if to.query else to.path
    else:
        return f"{path} is redirected again and again"
    if response.status_code != 200:
        return f"{path} answers {response.status_code}"
    if parse_qs(urlsplit(path).query).get("plaque") != [plaque.code]:
        return f"{path} has lost the code of the sign"
    if must_speak_it and not path.startswith(f"/{language}/"):
        return f"{path} is in another language"
    return None
