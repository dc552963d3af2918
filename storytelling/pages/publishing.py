"""What a page needs before the public may see it."""

from collections.abc import Callable

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.utils.translation import gettext as _

from storytelling.blocks.pictures import pictures_of


class NotReadyError(ValidationError):
    """A page was to be published that is not fit to be seen; says everything that is missing."""


def picture_faults(page) -> list[str]:
    """What is missing from the pictures of a page in its own language, one sentence each."""
    faults = []
    for picture in pictures_of(page):
        name = {"picture": picture.image.title, "language": page.locale.get_display_name()}
        if not picture.decorative and not picture.image.alt(page.locale_id):
            faults.append(_("The picture “%(picture)s” has no alt text in %(language)s.") % name)
        if not picture.image.credit:
            faults.append(_("The picture “%(picture)s” has no credit.") % name)
    return list(dict.fromkeys(faults))


# Each is asked by whatever publishes a page, the editor's form or not; rooms above add their own when ready.
CHECKS: list[Callable[[object], list[str]]] = [picture_faults]


def require_ready(page) -> None:
    """Refuse to publish a page with faults."""
    if faults := [fault for check in CHECKS for fault in check(page)]:
        message = _("“%(page)s” is not published: %(reason)s")
        named = [message % {"page": page, "reason": fault} for fault in faults]
        raise NotReadyError({NON_FIELD_ERRORS: named})
