"""Signs on walls: objects with a life of their own, tied to a page by its translation key."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef, Q
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, Site

from storytelling.pages.querysets import visible_pages
from storytelling.places.position import Point
from storytelling.plaques.codes import CODE_LENGTH
from storytelling.plaques.payment import validate_no_payment

WRITTEN_ABOUT_IT = ("street", "address", "note")


class PlaqueState(models.TextChoices):
    PLANNED = "planned", _("planned")
    PRINTED = "printed", _("printed")
    INSTALLED = "installed", _("installed")
    DAMAGED = "damaged", _("damaged")
    RETIRED = "retired", _("retired")


class Material(models.TextChoices):
    ENAMEL = "enamel", _("enamel")
    ALUMINIUM = "aluminium", _("aluminium")
    ACRYLIC = "acrylic", _("acrylic")
    STONE = "stone", _("stone")
    PAPER = "paper", _("paper or sticker")


class PlaqueKept(Exception):
    """A sign cannot be deleted and its code cannot be changed: somewhere it is on a wall."""


class PlaqueQuerySet(models.QuerySet):
    def in_place(self):
        """On its wall, as far as anybody knows."""
        return self.filter(state__in=[PlaqueState.INSTALLED, PlaqueState.DAMAGED])

    def for_page(self, translation_key):
        """The signs that lead to a page, in whatever language it is read."""
        return self.filter(translation_key=translation_key)

    def not_verified_since(self, day):
        """Nobody has seen them since that day; what went up later counts as seen then."""
        never = Q(last_verified_on=None) & (Q(installed_on=None) | Q(installed_on__lt=day))
        return self.filter(Q(last_verified_on__lt=day) | never)

    def with_page_readable(self, yes: bool):
        """Whether the public finds the page of the sign on the site, in any language."""
        fronts = Site.objects.values("root_page__translation_key")
        below = ExpressionWrapper(OuterRef("path"), CharField())
        doors = Page.objects.order_by().annotate(below=below)
        doors = doors.filter(
            translation_key__in=fronts, locale=OuterRef("locale"), below__startswith=F("path")
        )
        pages = visible_pages().order_by().filter(Exists(doors), translation_key=OuterRef("translation_key"))
        readable = Exists(pages)
        return self.filter(readable if yes else ~readable)

    def update(self, **fields):
        if "code" in fields:
            raise PlaqueKept(_("The code of a sign never changes."))
        return super().update(**fields)

    def delete(self):
        if self.exists():
            raise PlaqueKept(_("Signs are never deleted; retire them."))
        return 0, {}

    delete.alters_data = True
    delete.queryset_only = True


class Plaque(models.Model):
    """One sign. It is never deleted, only retired, and its code is never given to another."""

    code = models.CharField(_("code"), max_length=CODE_LENGTH, unique=True, editable=False)
    translation_key = models.UUIDField(_("page"), db_index=True, editable=False)
    successor_key = models.UUIDField(_("page that took its place"), null=True, blank=True, editable=False)

    # What was known when the page was last published: all a tombstone has to go by.
    titles = models.JSONField(_("name of the place, per language"), default=dict, editable=False)
    village_name = models.CharField(_("village"), max_length=60, blank=True, editable=False)
    district_name = models.CharField(_("district"), max_length=60, blank=True, editable=False)
    place_latitude = models.FloatField(null=True, editable=False)
    place_longitude = models.FloatField(null=True, editable=False)

    state = models.CharField(
        _("state"), max_length=10, choices=PlaqueState.choices, default=PlaqueState.PLANNED
    )
    trail_key = models.UUIDField(_("trail"), null=True, blank=True, editable=False)
    stop_number = models.PositiveSmallIntegerField(_("number of the stop"), null=True, blank=True)

    installed_on = models.DateField(_("installed on"), null=True, blank=True)
    last_verified_on = models.DateField(_("last verified on"), null=True, blank=True)
    last_verified_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
        verbose_name=_("last verified by"),
    )
    street = models.CharField(
        _("street"), max_length=80, blank=True, help_text=_("Without the number, as in Jalan Gajah Mada.")
    )
    address = models.CharField(
        _("where exactly"), max_length=120, blank=True, help_text=_("As in: left of the gate, at eye level.")
    )
    latitude = models.DecimalField(_("latitude"), max_digits=8, decimal_places=6, null=True, blank=True)
    longitude = models.DecimalField(_("longitude"), max_digits=9, decimal_places=6, null=True, blank=True)
    accuracy_m = models.PositiveIntegerField(_("accuracy in metres"), null=True, blank=True)

    wording = models.PositiveSmallIntegerField(
        _("wording version"), default=1, help_text=_("Count up when the words on the sign change.")
    )
    material = models.CharField(_("material"), max_length=12, blank=True, choices=Material.choices)
    size_mm = models.PositiveSmallIntegerField(_("width of the square in mm"), null=True, blank=True)
    distance_m = models.FloatField(
        _("scanning distance in metres"), default=0.5, validators=[MinValueValidator(0.1)]
    )
    exposed = models.BooleanField(
        _("exposed"), default=False, help_text=_("Stands in sun, rain or reach of hands.")
    )
    note = models.CharField(_("note"), max_length=200, blank=True)
    created_at = models.DateTimeField(_("created"), auto_now_add=True)

    objects = PlaqueQuerySet.as_manager()

    class Meta:
        verbose_name = _("sign")
        verbose_name_plural = _("signs")
        ordering = ["code"]

    def __str__(self):
        return f"{self.code} {self.place_name}".strip()

    def save(self, *args, **kwargs):
        if getattr(self, "_issued_code", None) not in (None, self.code):
            raise PlaqueKept(_("The code of a sign never changes."))
        super().save(*args, **kwargs)
        self._issued_code = self.code

    def delete(self, *args, **kwargs):
        raise PlaqueKept(_("Signs are never deleted; retire them."))

    def clean(self):
        super().clean()
        errors = {}
        for name in WRITTEN_ABOUT_IT:
            try:
                validate_no_payment(getattr(self, name))
            except ValidationError as error:
                errors[name] = error
        if errors:
            raise ValidationError(errors)

    @classmethod
    def from_db(cls, db, field_names, values):
        plaque = super().from_db(db, field_names, values)
        plaque._issued_code = plaque.__dict__.get("code")
        return plaque

    @property
    def keys(self) -> list:
        """The page it stands for, then the one that took its place."""
        return [key for key in (self.translation_key, self.successor_key) if key]

    @property
    def place_name(self) -> str:
        """The name of the place, in the language of the reader if it has one there."""
        names = [self.titles.get(code) for code in (get_language(), settings.LANGUAGE_CODE)]
        return next(filter(None, [*names, *self.titles.values()]), "")

    @property
    def page(self) -> str:
        """The page in a table of text, where it has to be the same in every language."""
        return str(self.translation_key)

    @property
    def point(self) -> Point | None:
        """Where the sign was seen to hang, else where its place is."""
        if self.latitude is not None and self.longitude is not None:
            return Point(float(self.latitude), float(self.longitude))
        if self.place_latitude is not None and self.place_longitude is not None:
            return Point(self.place_latitude, self.place_longitude)
        return None
