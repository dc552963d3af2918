"""Photographs of signs: made small, freed of what a telephone adds, kept apart and not for long.

What came with the report of a visitor is deleted when the report is done, and after `KEPT` whatever happens;
of what staff took, the newest few of each sign stay.
"""

from datetime import timedelta
from io import BytesIO

from django.conf import settings
from django.core.files.base import ContentFile
from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from PIL import Image, ImageOps
from PIL.JpegImagePlugin import JpegImageFile

from storytelling.plaques.models import Plaque, PlaqueReport, ReportState, SignPhoto

READ = ("JPEG", "PNG", "WEBP")
MOST_PIXELS_WHOLE = 12_600_000  # of what cannot be unpacked in a smaller size, as a JPEG can
LARGEST_SIDE = 1600
QUALITY = 82
KEPT = timedelta(days=90)
MOST_OF_STAFF = 5  # of one sign
MOST_OF_REPORT = 3  # when several visitors say the same
MOST_OF_REPORTS = 500  # of the whole site: the disk is not theirs to fill


class NoPhotograph(ValueError):
    """An upload that is no picture we can read; the message is for the person who sent it."""


def small_jpeg(upload) -> bytes:
    """The picture in an open file, upright, in 1600 pixels at most, and nothing else that was in the file.

    What it is called does not matter. The size is looked at before a single pixel is unpacked.
    """
    try:
        with Image.open(upload, formats=READ) as taken:
            if taken.width * taken.height > _most_pixels(taken):
                raise NoPhotograph(_("This photograph has too many pixels; please send a smaller one."))
            taken.thumbnail((LARGEST_SIDE, LARGEST_SIDE), reducing_gap=1.0)  # first: the rest is then cheap
            upright = ImageOps.exif_transpose(taken).convert("RGB")
    except NoPhotograph:
        raise
    except Exception as error:  # Pillow passes on whatever its readers stumble over
        words = _("This is no photograph that can be read here. Please send a JPEG, PNG or WebP.")
        raise NoPhotograph(words) from error
    clean = Image.new("RGB", upright.size)
    clean.paste(upright)
    out = BytesIO()
    clean.save(out, "JPEG", quality=QUALITY)
    return out.getvalue()


def _most_pixels(taken: Image.Image) -> int:
    in_parts = isinstance(taken, JpegImageFile)
    return settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS if in_parts else MOST_PIXELS_WHOLE


@transaction.atomic
def keep_photo(plaque: Plaque, jpeg: bytes, *, by=None, report: PlaqueReport | None = None) -> None:
    """Store what `small_jpeg` made; what there is one too many of goes."""
    others = report.photos.all() if report else plaque.photos.by_staff()
    if report and others.count() >= MOST_OF_REPORT:
        return  # the editors have pictures enough of this fault
    photo = SignPhoto(plaque=plaque, report=report, by=by)
    photo.file.save("", ContentFile(jpeg))
    if not report:
        forget(others[MOST_OF_STAFF:])


def is_room_for_reports() -> bool:
    return SignPhoto.objects.of_reports().count() < MOST_OF_REPORTS


def forget(photos) -> int:
    """Delete rows and, once that is certain, their files; returns how many."""
    gone = list(photos)
    SignPhoto.objects.filter(pk__in=[photo.pk for photo in gone]).delete()
    for photo in gone:
        transaction.on_commit(lambda file=photo.file: file.storage.delete(file.name))
    return len(gone)


def outdated() -> QuerySet:
    """What visitors sent that has been dealt with, or lies here for too long."""
    old = Q(taken_at__lte=timezone.now() - KEPT)
    return SignPhoto.objects.of_reports().filter(old | Q(report__state=ReportState.DONE))
