"""Headers that depend on what the whole site is, not on the page."""

from csp.constants import NONE, SELF, UNSAFE_INLINE
from django.conf import settings
from django.urls import reverse

# The admin needs inline scripts and styles of Wagtail's own; public pages never do.
ADMIN_POLICY = {
    "default-src": [SELF],
    "script-src": [SELF, UNSAFE_INLINE],
    "style-src": [SELF, UNSAFE_INLINE],
    "img-src": [SELF, "data:", "blob:"],
    "connect-src": [SELF],
    "frame-src": [SELF],
    "object-src": [NONE],
    "base-uri": [SELF],
    "frame-ancestors": [SELF],
    "form-action": [SELF],
}


class AdminPolicyMiddleware:
    """Stands after CSPMiddleware in the list, so that its word is read on the way out."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if request.path.startswith(reverse("wagtailadmin_home")):
            response._csp_replace = ADMIN_POLICY
        return response


class DemoMiddleware:
    """While the site shows a made-up city, nothing of it belongs in a search engine."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if settings.DEMO and "X-Robots-Tag" not in response:
            response["X-Robots-Tag"] = "noindex"
        return response
