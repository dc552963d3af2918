"""Where things are: the districts and villages of the city, and one row per place for all languages."""

from datetime import datetime

from django.db import models
from django.db.models import Exists, OuterRef
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.models import Orderable, Page
from wagtail.search import index

from storytelling.places.admission import AUDIENCES, plausible_rupiah
from storytelling.places.calendar import nyepi_at
from storytelling.places.hours import minute_of_week
from storytelling.places.mixins import PlaceMixin
from storytelling.places.position import Point
from storytelling.places.status import VISIT_STATUS

__all__ = ["AdmissionRow", "District", "OpenSpan", "PlaceEntry", "PlaceMixin", "Village"]


class District(models.Model):
    """A kecamatan; its name is the same in every language."""

    code = models.CharField(_("Kemendagri code"), max_length=13, unique=True)
    name = models.CharField(_("name"), max_length=60)
    slug = models.SlugField(unique=True)

    class Meta:
        verbose_name = _("district")
        verbose_name_plural = _("districts")
        ordering = ["name"]

    def __str__(self):
        return self.name


class VillageManager(models.Manager):
    """A village is never told without its district, so that both are read at once."""

    def get_queryset(self):
        return super().get_queryset().select_related("district")


class Village(index.Indexed, models.Model):
    """A desa or kelurahan; its name is the same in every language, the word before it is not."""

    DESA, KELURAHAN = "desa", "kelurahan"
    KINDS = [(DESA, _("village (desa)")), (KELURAHAN, _("urban ward (kelurahan)"))]

    code = models.CharField(_("Kemendagri code"), max_length=13, unique=True)
    name = models.CharField(_("name"), max_length=60)
    slug = models.SlugField(unique=True)
    kind = models.CharField(_("kind"), max_length=10, choices=KINDS)
    district = models.ForeignKey(
        District, on_delete=models.PROTECT, related_name="villages", verbose_name=_("district")
    )
    latitude = models.FloatField(_("latitude of the label"), null=True, blank=True)
    longitude = models.FloatField(_("longitude of the label"), null=True, blank=True)

    objects = VillageManager()

    panels = [
        FieldPanel("name"),
        FieldPanel("slug"),
        FieldPanel("code"),
        FieldPanel("kind"),
        FieldPanel("district"),
    ]
    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta:
        base_manager_name = "objects"
        verbose_name = _("village")
        verbose_name_plural = _("villages")
        ordering = ["name"]

    def __str__(self):
        return self.name


class AdmissionRow(Orderable):
    """What one kind of visitor pays, in rupiah."""

    page = ParentalKey("wagtailcore.Page", on_delete=models.CASCADE, related_name="admission_rows")
    audience = models.CharField(_("who"), max_length=20, choices=AUDIENCES, default="everyone")
    rupiah = models.PositiveIntegerField(_("rupiah"), validators=[plausible_rupiah])

    class Meta(Orderable.Meta):
        verbose_name = _("price")
        verbose_name_plural = _("prices")

    def __str__(self):
        return f"{self.get_audience_display()}: Rp {self.rupiah}"


class PlaceEntryQuerySet(models.QuerySet):
    def located(self):
        return self.filter(latitude__isnull=False)

    def open_at(self, moment: datetime):
        """Open at this moment by hours somebody checked; on Nyepi only what says that it is open then."""
        minute = minute_of_week(moment)
        spans = OpenSpan.objects.filter(entry=OuterRef("pk"), opens__lte=minute, closes__gt=minute)
        entries = self.filter(Exists(spans), status__in=["open", "partly", "unknown"])
        return entries.filter(open_on_nyepi=True) if nyepi_at(moment) else entries

    def of_parent(self, page):
        """The place in which a page stands: that of the page above it."""
        above = Page.objects.filter(path=page.path[: -page.steplen])
        return self.filter(translation_key__in=above.order_by().values("translation_key"))

    def within(self, point, metres: float):
        """A box around a point, wide enough that nothing nearer than `metres` is missed."""
        latitude_span, longitude_span = metres / 110_000, metres / 109_000
        return self.filter(
            latitude__range=(point.lat - latitude_span, point.lat + latitude_span),
            longitude__range=(point.lon - longitude_span, point.lon + longitude_span),
        )


class PlaceEntry(models.Model):
    """The facts of one place that maps, lists and "open now" ask for: one row for all its languages."""

    translation_key = models.UUIDField(unique=True)
    kind = models.CharField(max_length=20)
    latitude = models.FloatField(null=True)
    longitude = models.FloatField(null=True)
    precision_m = models.PositiveIntegerField(default=0)
    village = models.ForeignKey(Village, null=True, on_delete=models.SET_NULL, related_name="+")
    status = models.CharField(max_length=12, choices=VISIT_STATUS, default="unknown")
    open_on_nyepi = models.BooleanField(default=False)

    objects = PlaceEntryQuerySet.as_manager()

    class Meta:
        verbose_name = _("place entry")
        verbose_name_plural = _("place entries")
        indexes = [models.Index(fields=["latitude", "longitude"], name="places_entry_position")]

    def __str__(self):
        return f"{self.kind} {self.translation_key}"

    def search_facts(self) -> dict:
        """Where search finds what stands here, no more exact than the public may know.

        Without the name of the village: who asks for a village wants its places, not forty stalls of one.
        """
        has_pin = self.latitude is not None and Point.publishable(self.precision_m)
        point = Point(self.latitude, self.longitude).rounded(self.precision_m) if has_pin else None
        return {
            "district_code": self.village.district.code if self.village else "",
            "latitude": point.lat if point else None,
            "longitude": point.lon if point else None,
        }


class OpenSpan(models.Model):
    """Minutes of the week, Monday 00:00 = 0, in which a place is open: `opens` counts, `closes` does not."""

    entry = models.ForeignKey(PlaceEntry, on_delete=models.CASCADE, related_name="spans")
    opens = models.PositiveSmallIntegerField()
    closes = models.PositiveSmallIntegerField()

    class Meta:
        verbose_name = _("open span")
        indexes = [models.Index(fields=["opens", "closes"], name="places_span_minutes")]

    def __str__(self):
        return f"{self.opens}–{self.closes}"
