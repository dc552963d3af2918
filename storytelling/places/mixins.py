"""What a page gains by being somewhere: fields, panels and what it can tell about them."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import NoFutureDateValidator

from storytelling.places.admission import ADMISSION
from storytelling.places.fields import OpeningHoursModelField
from storytelling.places.hours import Opening, OpenState, week_table, weekly_minutes
from storytelling.places.position import PIN_PRECISION_M, Point
from storytelling.places.position_form import check_position
from storytelling.places.status import ANSWERS, DRESS, HOURS_SOURCES, VISIT_STATUS

WIDEST_PRECISION_M = 20_000  # as wide as the city: whoever knows less leaves the position empty


class HoursMixin(models.Model):
    """When it is open, who said so and when, and whether one can come at all."""

    opening_hours = OpeningHoursModelField(_("opening hours"), blank=True)
    open_on_nyepi = models.BooleanField(
        _("open on Nyepi"),
        default=False,
        help_text=_("Tick only if it is certain: on Nyepi the whole island stays home."),
    )
    hours_checked_on = models.DateField(
        _("hours checked on"),
        null=True,
        blank=True,
        validators=[NoFutureDateValidator()],
        help_text=_(
            "Without a day and a source the page asks visitors to check first and shows no “open now”."
        ),
    )
    hours_source = models.CharField(
        _("source of the hours"), max_length=10, blank=True, choices=HOURS_SOURCES
    )
    visit_status = models.CharField(
        _("can one visit?"), max_length=12, choices=VISIT_STATUS, default="unknown"
    )
    visit_status_on = models.DateField(_("as of"), null=True, blank=True)
    visit_status_note = models.CharField(
        _("note for visitors"),
        max_length=200,
        blank=True,
        help_text=_("Such as: north gate closed for repair until June."),
    )

    hours_panels = [
        MultiFieldPanel(
            [
                FieldPanel("opening_hours"),
                FieldRowPanel([FieldPanel("hours_checked_on"), FieldPanel("hours_source")]),
                FieldPanel("open_on_nyepi"),
            ],
            heading=_("Opening hours"),
            classname="collapsed",
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("visit_status"), FieldPanel("visit_status_on")]),
                FieldPanel("visit_status_note"),
            ],
            heading=_("Can one visit?"),
            classname="collapsed",
        ),
    ]
    hours_facts = (
        "opening_hours",
        "open_on_nyepi",
        "hours_checked_on",
        "hours_source",
        "visit_status",
        "visit_status_on",
    )

    class Meta:
        abstract = True

    @property
    def hours_are_checked(self) -> bool:
        return bool(self.opening_hours and self.hours_checked_on and self.hours_source)

    @property
    def can_be_visited(self) -> bool:
        return self.visit_status in ("open", "partly", "unknown")

    def open_state(self, moment: datetime) -> OpenState | None:
        """Open or closed at this moment; None where nobody checked the hours or one cannot come."""
        if not (self.hours_are_checked and self.can_be_visited):
            return None
        return Opening(self.opening_hours, open_on_nyepi=self.open_on_nyepi).state(moment)

    def search_facts(self) -> dict:
        known = self.hours_are_checked and self.can_be_visited
        return {
            **super().search_facts(),
            "open_spans": weekly_minutes(self.opening_hours) if known else (),
            "open_on_nyepi": self.open_on_nyepi,
        }

    @cached_property
    def week(self):
        return week_table(self.opening_hours) if self.opening_hours else []


class PlaceMixin(HoursMixin):
    """A page about a place."""

    latitude = models.DecimalField(_("latitude"), max_digits=8, decimal_places=6, null=True, blank=True)
    longitude = models.DecimalField(_("longitude"), max_digits=9, decimal_places=6, null=True, blank=True)
    precision_m = models.PositiveIntegerField(
        _("precision in metres"),
        default=50,
        validators=[MinValueValidator(1), MaxValueValidator(WIDEST_PRECISION_M)],
        help_text=_("How far off the position may be. Worse than 100 m: no pin is shown, only “about here”."),
    )
    address = models.CharField(_("address"), max_length=200, blank=True)
    village = models.ForeignKey(
        "places.Village",
        verbose_name=_("village"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Where it lies. Leave empty when it is not certain."),
    )
    admission = models.CharField(_("admission"), max_length=10, blank=True, choices=ADMISSION)
    dress = models.CharField(_("dress"), max_length=10, blank=True, choices=DRESS)
    steps = models.CharField(_("steps on the way"), max_length=3, blank=True, choices=ANSWERS)
    shade = models.CharField(_("shade"), max_length=3, blank=True, choices=ANSWERS)
    toilets = models.CharField(_("toilets"), max_length=3, blank=True, choices=ANSWERS)

    place_panels = [
        MultiFieldPanel(
            [
                FieldPanel("position"),
                FieldPanel("precision_m"),
                FieldPanel("address"),
                FieldPanel("village"),
            ],
            heading=_("Place"),
        ),
        *HoursMixin.hours_panels,
        MultiFieldPanel(
            [
                FieldPanel("admission"),
                InlinePanel("admission_rows", label=_("price")),
                FieldPanel("dress"),
                FieldRowPanel([FieldPanel("steps"), FieldPanel("shade"), FieldPanel("toilets")]),
            ],
            heading=_("For visitors"),
            classname="collapsed",
        ),
    ]
    place_facts = (
        *HoursMixin.hours_facts,
        "latitude",
        "longitude",
        "precision_m",
        "address",
        "village",
        "admission",
        "admission_rows",
        "dress",
        "steps",
        "shade",
        "toilets",
    )

    class Meta:
        abstract = True

    def clean(self):
        super().clean()
        if (self.latitude is None) != (self.longitude is None):
            raise ValidationError(_("A position needs both latitude and longitude."))
        if self.latitude is not None:
            check_position(float(self.latitude), float(self.longitude))

    @property
    def point(self) -> Point | None:
        """Where it is, as exactly as we know: never shown to the public."""
        return None if self.latitude is None else Point(float(self.latitude), float(self.longitude))

    @property
    def public_point(self) -> Point | None:
        """The position rounded to its precision: what a map of the city may show."""
        return self.point.rounded(self.precision_m) if self.point else None

    @property
    def has_pin(self) -> bool:
        """Whether the position is good enough to send somebody there."""
        return self.point is not None and self.precision_m <= PIN_PRECISION_M

    def search_facts(self) -> dict:
        village, point = self.village, self.public_point if self.has_pin else None
        return {
            **super().search_facts(),
            "village": village.name if village else "",
            "village_code": village.code if village else "",
            "district_code": village.district.code if village else "",
            "latitude": point.lat if point else None,
            "longitude": point.lon if point else None,
        }

    def search_words(self) -> list[str]:
        district = self.village.district.name if self.village else ""
        return [*super().search_words(), self.address, district]
