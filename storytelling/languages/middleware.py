"""Which language a request is in."""

from django.middleware.locale import LocaleMiddleware
from django.utils import translation

from storytelling.languages import choice

WITHOUT_LANGUAGE = frozenset(
    {
        "q",
        "Q",
        "api",
        "health",
        "media",
        "static",
        "admin",
        "documents",
        "language",
        "robots.txt",
        "sitemap.xml",
        "favicon.ico",
    }
)


class LanguageMiddleware(LocaleMiddleware):
    """Django's, but a language in the address is the only one that counts there, and addresses that belong to
    no language are never redirected into one.
    """

    def process_request(self, request):
        in_path = translation.get_language_from_path(request.path_info)
        translation.activate(in_path or choice.preferred(request))
        request.LANGUAGE_CODE = translation.get_language()

    def process_response(self, request, response):
        first_step = request.path_info.lstrip("/").partition("/")[0]
        if first_step in WITHOUT_LANGUAGE:
            return response
        return super().process_response(request, response)
