"""Photographs of signs, for the eyes of staff: passers-by may be in them, so no page ever shows one."""

from secrets import token_hex

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from storytelling.media.private import private_files
from storytelling.plaques.models.plaque import Plaque
from storytelling.plaques.models.reports import PlaqueReport


def file_name(photo: "SignPhoto", _uploaded_as: str) -> str:
    """Says nothing of who took it, and cannot be guessed."""
    return f"signs/{token_hex(16)}.jpg"


class SignPhotoQuerySet(models.QuerySet):
    def by_staff(self):
        return self.filter(report=None)

    def of_reports(self):
        """What visitors sent with their reports."""
        return self.exclude(report=None)


class SignPhoto(models.Model):
    """One photograph of a sign as it hangs. `report` says with what it came; none when staff took it."""

    plaque = models.ForeignKey(
        Plaque, on_delete=models.PROTECT, related_name="photos", verbose_name=_("sign")
    )
    report = models.ForeignKey(
        PlaqueReport, on_delete=models.CASCADE, null=True, related_name="photos", verbose_name=_("report")
    )
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        related_name="+",
        verbose_name=_("who"),
    )
    taken_at = models.DateTimeField(_("when"), auto_now_add=True)
    file = models.FileField(_("file"), storage=private_files, upload_to=file_name)

    objects = SignPhotoQuerySet.as_manager()

    class Meta:
        verbose_name = _("photograph of a sign")
        verbose_name_plural = _("photographs of signs")
        ordering = ["-taken_at", "-pk"]

    def __str__(self):
        return f"{self.plaque_id} {self.taken_at:%Y-%m-%d}"
