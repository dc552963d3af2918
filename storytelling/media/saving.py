"""Visitors whose browser asks to save data (`Save-Data: on`, https://wicg.github.io/savedata/)."""

from django.utils.cache import patch_vary_headers


def saves_data(request) -> bool:
    return request is not None and request.headers.get("Save-Data", "").strip().lower() == "on"


class SaveDataMiddleware:
    """Tells caches that a page with pictures differs for those who save data."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if response.get("Content-Type", "").startswith("text/html"):
            patch_vary_headers(response, ["Save-Data"])
        return response
