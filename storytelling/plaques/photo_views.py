"""The one way to a photograph of a sign, for those who look after signs."""

from django.conf import settings
from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from storytelling.plaques.models import SignPhoto
from storytelling.plaques.photos import outdated

READERS = ("change_plaque", "view_plaque", "change_plaquereport", "view_plaquereport")


def may_see_photos(request) -> bool:
    """As for the bar of staff, nobody without a session is looked up."""
    if settings.SESSION_COOKIE_NAME not in request.COOKIES:
        return False
    return any(request.user.has_perm(f"plaques.{permission}") for permission in READERS)


@require_safe
@never_cache
def sign_photo(request, pk: int):
    """To everybody else there is no such address, whatever number they try."""
    if not may_see_photos(request):
        raise Http404(_("Not found"))
    photo = get_object_or_404(SignPhoto.objects.exclude(pk__in=outdated().values("pk")), pk=pk)
    try:
        file = photo.file.open()
    except FileNotFoundError:
        raise Http404(_("Not found")) from None
    response = FileResponse(file, content_type="image/jpeg")
    response.headers["X-Robots-Tag"] = "noindex"
    response.headers["Cross-Origin-Resource-Policy"] = "same-origin"
    return response
