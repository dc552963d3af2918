"""Headers that depend on what the whole site is, not on the page."""

from csp.constants import NONE, SELF, UNSAFE_INLINE
from django.conf import settings
from django.contrib import messages
from django.db.models import ProtectedError
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _

from storytelling.pages.publishing import NotReadyError

MOST_NAMED = 5  # of the things that use what was to be deleted

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
    """Stands after CSPMiddleware in the list, so that its word is read on the way out.

    Many buttons of the desk publish (a bulk action, the approval of a moderator) or delete: where a page is
    not ready, or a thing is still in use, each of them leads back to where it was pressed, with the reason.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if request.path.startswith(reverse("wagtailadmin_home")):
            response._csp_replace = ADMIN_POLICY
        return response

    def process_exception(self, request, exception):
        if not request.path.startswith(reverse("wagtailadmin_home")):
            return None
        if isinstance(exception, NotReadyError):
            faults = exception.messages
        elif isinstance(exception, ProtectedError):
            users = ", ".join(f"“{user}”" for user in list(exception.protected_objects)[:MOST_NAMED])
            faults = [_("Not deleted, because it is still in use by: %(users)s.") % {"users": users}]
        else:
            return None
        for fault in faults:
            messages.error(request, fault)
        before = request.headers.get("Referer", "")
        is_ours = url_has_allowed_host_and_scheme(before, {request.get_host()}, request.is_secure())
        return redirect(before if is_ours else "wagtailadmin_home")


class DemoMiddleware:
    """While the site shows a made-up city, nothing of it belongs in a search engine."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if settings.DEMO and "X-Robots-Tag" not in response:
            response["X-Robots-Tag"] = "noindex"
        return response
