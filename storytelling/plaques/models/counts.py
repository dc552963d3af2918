"""How often signs are opened: numbers, nothing of anybody."""

from django.db import models
from django.db.models import Sum
from django.db.models.functions import TruncMonth
from django.utils.translation import gettext_lazy as _

from storytelling.plaques.models.plaque import Plaque


class Way(models.TextChoices):
    """How a visitor came to a sign's page."""

    SCAN = "scan", _("scanned")
    TYPED = "typed", _("code typed")
    LINK = "link", _("link followed")


class PlaqueCountQuerySet(models.QuerySet):
    def by_month(self):
        """With the first day of its `month` beside each row."""
        return self.annotate(month=TruncMonth("day"))

    def times_by(self, *columns):
        """A row for each value of these columns, and last in it how often signs were opened there."""
        return self.order_by(*columns).values_list(*columns).annotate(sum=Sum("times"))


class PlaqueCount(models.Model):
    """How often a sign was opened on one day, in one language, in one way: a number, nothing of anybody."""

    plaque = models.ForeignKey(
        Plaque, on_delete=models.PROTECT, related_name="counts", verbose_name=_("sign")
    )
    day = models.DateField(_("day"))
    language = models.CharField(_("language"), max_length=12)
    way = models.CharField(_("way"), max_length=5, choices=Way.choices)
    times = models.PositiveIntegerField(_("times"), default=0)

    objects = PlaqueCountQuerySet.as_manager()

    class Meta:
        verbose_name = _("count of a sign")
        verbose_name_plural = _("counts of signs")
        constraints = [
            models.UniqueConstraint(
                fields=["plaque", "day", "language", "way"], name="plaques_one_row_per_sign_day_language_way"
            )
        ]

    def __str__(self):
        return f"{self.plaque_id} {self.day} {self.language} {self.way}: {self.times}"
