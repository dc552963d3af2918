"""Which language a request is in."""

from django.middleware.locale import LocaleMiddleware

WITHOUT_LANGUAGE = (
    "/q",
    "/Q",
    "/api/",
    "/health/",
    "/media/",
    "/static/",
    "/admin/",
    "/documents/",
    "/language/",
)


class LanguageMiddleware(LocaleMiddleware):
    """Django's, but addresses that belong to no language are never redirected into one."""

    def process_response(self, request, response):
        if request.path_info.startswith(WITHOUT_LANGUAGE):
            return response
        return super().process_response(request, response)
