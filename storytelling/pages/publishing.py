"""What a page needs before the public may see it."""

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.utils.translation import gettext as _

from storytelling.blocks.pictures import pictures_of


def picture_faults(page) -> list[str]:
    """What is missing from the pictures of a page in its own language, one sentence each."""
    faults = []
    for picture in pictures_of(page):
        name = {"picture": picture.image.title, "language": page.locale.get_display_name()}
        if not picture.decorative and not picture.image.alt(page.locale_id):
            faults.append(_("The picture “%(picture)s” has no alt text in %(language)s.") % name)
        if not picture.image.credit:
            faults.append(_("The picture “%(picture)s” has no credit.") % name)
    return faults


def require_complete_pictures(page) -> None:
    """Refuse to publish a page whose pictures cannot be described or credited."""
    if faults := picture_faults(page):
        raise ValidationError({NON_FIELD_ERRORS: faults})
