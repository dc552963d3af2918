"""What happened to each sign: rows are added, never changed and never taken away."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from storytelling.plaques.models.plaque import Plaque


class Deed(models.TextChoices):
    ISSUED = "issued", _("registered")
    STATE = "state", _("state changed")
    VERIFIED = "verified", _("seen in place")
    MOVED = "moved", _("position stamped")
    PHOTOGRAPHED = "photo", _("photographed")
    REPORTED = "reported", _("fault reported")
    ANSWERED = "answered", _("report answered")
    SUCCEEDED = "successor", _("successor chosen")
    IMPORTED = "imported", _("changed by a list")
    PAGE_GONE = "page_gone", _("its page cannot be read")
    PAGE_BACK = "page_back", _("its page can be read again")


class HistoryKept(Exception):
    """What happened cannot be made not to have happened."""


class PlaqueEventQuerySet(models.QuerySet):
    def update(self, **fields):
        raise HistoryKept(_("The history of a sign is never changed."))

    def delete(self):
        raise HistoryKept(_("The history of a sign is never changed."))

    delete.alters_data = True
    delete.queryset_only = True


class PlaqueEvent(models.Model):
    """One thing that happened to one sign. `by` is empty when a visitor or the site itself did it."""

    plaque = models.ForeignKey(
        Plaque, on_delete=models.PROTECT, related_name="events", verbose_name=_("sign")
    )
    at = models.DateTimeField(_("when"), auto_now_add=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        related_name="+",
        verbose_name=_("who"),
    )
    deed = models.CharField(_("what happened"), max_length=12, choices=Deed.choices)
    words = models.CharField(_("in words"), max_length=200, blank=True)

    objects = PlaqueEventQuerySet.as_manager()

    class Meta:
        verbose_name = _("event of a sign")
        verbose_name_plural = _("history of signs")
        ordering = ["-at", "-pk"]

    def __str__(self):
        return f"{self.plaque_id} {self.get_deed_display()}"

    def save(self, *args, **kwargs):
        if self.pk is not None:
            raise HistoryKept(_("The history of a sign is never changed."))
        super().save(*args, **kwargs)

    def delete(self, *args, **kwargs):
        raise HistoryKept(_("The history of a sign is never changed."))
