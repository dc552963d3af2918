"""Which language a visitor reads, where the address does not say it."""

from collections.abc import Collection, Iterator

from django.conf import settings
from django.utils.translation.trans_real import parse_accept_lang_header
from django.views.decorators.vary import vary_on_headers
from wagtail.models import Site

from storytelling.pages.querysets import visible_pages

LANGUAGE_FOR_OTHERS = "en"
READ_INDONESIAN = frozenset({"id", "ms", "jv", "su", "ban"})

# For every view that answers in the language a visitor chose.
vary_by_choice = vary_on_headers("Accept-Language", "Cookie")


def public_languages() -> set[str]:
    """Languages whose front door is open: only these can be chosen."""
    homes = visible_pages().filter(translation_key__in=Site.objects.values("root_page__translation_key"))
    return set(homes.values_list("locale__language_code", flat=True))


def choose_language(request) -> str:
    """The language of this visitor, among those that can be read today."""
    return preferred(request, public_languages())


def preferred(request, languages: Collection[str] | None = None) -> str:
    """What was asked for in the address, else remembered, else what the browser says."""
    known = dict(settings.LANGUAGES) if languages is None else languages
    asked = request.GET.get("lang"), request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME)
    for code in asked:
        if code in known:
            return code
    others = False
    for code in _accepted(request):
        for wish in (code, code.partition("-")[0]):
            if wish in known:
                return wish
            if wish in READ_INDONESIAN:
                return settings.LANGUAGE_CODE
        others = True
    return LANGUAGE_FOR_OTHERS if others and LANGUAGE_FOR_OTHERS in known else settings.LANGUAGE_CODE


def _accepted(request) -> Iterator[str]:
    for code, weight in parse_accept_lang_header(request.headers.get("Accept-Language", "")):
        if weight > 0 and code != "*":
            yield code
