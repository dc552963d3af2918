"""Signs on walls: objects with a life of their own, tied to a page by its translation key."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from storytelling.plaques.codes import CODE_LENGTH


class PlaqueState(models.TextChoices):
    PLANNED = "planned", _("planned")
    PRINTED = "printed", _("printed")
    INSTALLED = "installed", _("installed")
    DAMAGED = "damaged", _("damaged")
    RETIRED = "retired", _("retired")


class Plaque(models.Model):
    """One sign. It is never deleted, only retired, and its code is never given to another."""

    code = models.CharField(_("code"), max_length=CODE_LENGTH, unique=True, editable=False)
    translation_key = models.UUIDField(_("page"), db_index=True)
    successor_key = models.UUIDField(_("successor"), null=True, blank=True)
    titles = models.JSONField(_("name of the place, per language"), default=dict, blank=True, editable=False)
    village_name = models.CharField(_("village"), max_length=60, blank=True, editable=False)
    latitude = models.FloatField(_("latitude"), null=True, blank=True)
    longitude = models.FloatField(_("longitude"), null=True, blank=True)
    wording = models.PositiveSmallIntegerField(_("wording version"), default=1)
    material = models.CharField(_("material"), max_length=60, blank=True)
    size_mm = models.CharField(
        _("size in mm"), max_length=20, blank=True, help_text=_("Width × height: 200 × 280")
    )
    distance_m = models.FloatField(_("scanning distance in metres"), default=0.5)
    state = models.CharField(
        _("state"), max_length=10, choices=PlaqueState.choices, default=PlaqueState.PLANNED
    )
    installed_on = models.DateField(_("installed on"), null=True, blank=True)
    verified_on = models.DateField(_("last verified on"), null=True, blank=True)
    note = models.CharField(_("note"), max_length=200, blank=True)
    created_at = models.DateTimeField(_("created"), auto_now_add=True)

    class Meta:
        verbose_name = _("plaque")
        verbose_name_plural = _("plaques")
        ordering = ["code"]

    def __str__(self):
        return self.code
