"""Rivers, the points of interest along them, and the trails."""

from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, PageChooserPanel
from wagtail.fields import StreamField
from wagtail.models import Orderable, TranslatableMixin
from wagtail.search import index

from riverwalk.forms import RiverPageForm, TrailPageForm
from riverwalk.itinerary import itinerary_of, points_on, tell_lengths
from riverwalk.leaflet import fit
from riverwalk.lines import validate_line
from storytelling.blocks.places import LOCATED_PAGES
from storytelling.blocks.streams import StoryStream
from storytelling.languages.listing import in_language_or_source
from storytelling.languages.translatable import facts_and_words
from storytelling.pages.forms import PlacePageForm
from storytelling.pages.mixins import HeroMixin, NamesMixin, StoryMixin
from storytelling.pages.models import SitePage
from storytelling.places.kinds import POINT_KINDS, kind_choices
from storytelling.places.mixins import PlaceMixin

BANKS = [("", _("unknown")), ("west", _("west bank")), ("east", _("east bank")), ("both", _("both banks"))]
AMENITIES = [
    ("seats", _("seats")),
    ("lights", _("lights")),
    ("playground", _("playground")),
    ("toilets", _("toilets")),
    ("food", _("food stalls")),
    ("parking", _("parking")),
    ("wifi", _("Wi-Fi")),
]


LONGEST_STAY_MINUTES = 240


class RiverIndexPage(SitePage):
    """The rivers one can walk along."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["riverwalk.RiverWalkPage"]
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("river walk")

    def get_context(self, request, *args, **kwargs):
        cards = in_language_or_source(RiverWalkPage.objects.all(), self.locale).as_cards().order_by("title")
        return {**super().get_context(request, *args, **kwargs), "cards": cards}


class RiverWalkPage(PlaceMixin, HeroMixin, NamesMixin, StoryMixin, SitePage):
    """One river, its drawn course and the points along it."""

    parent_page_types = ["riverwalk.RiverIndexPage"]
    subpage_types = ["riverwalk.PointOfInterestPage"]

    kind = "river"
    line = models.JSONField(
        _("drawn line"),
        default=list,
        blank=True,
        validators=[validate_line],
        help_text=_("Pieces of the course, each a list of [longitude, latitude], from the source down."),
    )
    body = StreamField(StoryStream(), verbose_name=_("story"), blank=True)

    content_panels = [
        *SitePage.content_panels,
        MultiFieldPanel(NamesMixin.names_panels, heading=_("Name")),
        *HeroMixin.hero_panels,
        FieldPanel("body"),
        FieldPanel("line"),
        *PlaceMixin.place_panels,
        *StoryMixin.story_panels,
    ]
    search_fields = [*SitePage.search_fields, *NamesMixin.names_search_fields, index.SearchField("body")]
    base_form_class = RiverPageForm
    search_kind = "river"
    shared_facts = (
        "line",
        *HeroMixin.hero_facts,
        *NamesMixin.names_facts,
        *PlaceMixin.place_facts,
        *StoryMixin.story_facts,
    )
    override_translatable_fields = facts_and_words(shared_facts)

    class Meta:
        verbose_name = _("river")
        verbose_name_plural = _("rivers")

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        down = points_on(self, PointOfInterestPage.objects.all())
        return {**context, **down, "map": None if down["course"] else context["map"]}


class AmenityRow(Orderable):
    """Something one finds at a point of interest."""

    page = ParentalKey("riverwalk.PointOfInterestPage", on_delete=models.CASCADE, related_name="amenity_rows")
    amenity = models.CharField(_("amenity"), max_length=20, choices=AMENITIES)

    class Meta(Orderable.Meta):
        verbose_name = _("amenity")

    def __str__(self):
        return self.get_amenity_display()


class PointOfInterestPage(PlaceMixin, HeroMixin, NamesMixin, StoryMixin, SitePage):
    """A point on a river walk: a bridge, a mural, steps to the water, a shrine."""

    parent_page_types = ["riverwalk.RiverWalkPage"]
    subpage_types = []

    kind = models.CharField(
        _("kind of point"), max_length=20, choices=kind_choices(POINT_KINDS), default="river-point"
    )
    bank = models.CharField(_("bank"), max_length=5, blank=True, choices=BANKS)
    best_hours = models.CharField(_("best hours"), max_length=80, blank=True)
    safety = models.CharField(
        _("safety"), max_length=200, blank=True, help_text=_("Such as: steps are slippery after rain.")
    )
    body = StreamField(StoryStream(), verbose_name=_("story"), blank=True)

    content_panels = [
        *SitePage.content_panels,
        MultiFieldPanel([FieldPanel("kind"), *NamesMixin.names_panels], heading=_("Name and kind")),
        *HeroMixin.hero_panels,
        FieldPanel("body"),
        MultiFieldPanel(
            [
                FieldPanel("bank"),
                InlinePanel("amenity_rows", label=_("amenity")),
                FieldPanel("best_hours"),
                FieldPanel("safety"),
            ],
            heading=_("At the river"),
        ),
        *PlaceMixin.place_panels,
        *StoryMixin.story_panels,
    ]
    search_fields = [*SitePage.search_fields, *NamesMixin.names_search_fields, index.SearchField("body")]
    base_form_class = PlacePageForm
    search_kind = "point"
    shared_facts = (
        "kind",
        "bank",
        "amenity_rows",
        *HeroMixin.hero_facts,
        *NamesMixin.names_facts,
        *PlaceMixin.place_facts,
        *StoryMixin.story_facts,
    )
    override_translatable_fields = facts_and_words(shared_facts)

    class Meta:
        verbose_name = _("point of interest")
        verbose_name_plural = _("points of interest")

    def search_words(self):
        return [*super().search_words(), self.best_hours, self.safety]


class TrailIndexPage(SitePage):
    """The trails through the city."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["riverwalk.TrailPage"]
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("trails")

    def get_context(self, request, *args, **kwargs):
        cards = in_language_or_source(TrailPage.objects.all(), self.locale).as_cards().order_by("title")
        return {**super().get_context(request, *args, **kwargs), "cards": tell_lengths(cards)}


class TrailStop(TranslatableMixin, Orderable):
    """A stop of a trail: any page with a place, kept as the source and read in each language."""

    trail = ParentalKey("riverwalk.TrailPage", on_delete=models.CASCADE, related_name="stops")
    page = models.ForeignKey(
        "wagtailcore.Page", on_delete=models.CASCADE, related_name="+", verbose_name=_("place")
    )
    text = models.TextField(_("what to see on the way"), blank=True)
    minutes = models.PositiveSmallIntegerField(
        _("minutes to stay"), default=10, validators=[MaxValueValidator(LONGEST_STAY_MINUTES)]
    )

    panels = [PageChooserPanel("page", LOCATED_PAGES), FieldPanel("text"), FieldPanel("minutes")]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("stop")
        verbose_name_plural = _("stops")

    def __str__(self):
        return str(self.page)


class TrailPage(HeroMixin, SitePage):
    """A walk over several places: its distance and minutes are computed, never typed."""

    parent_page_types = ["riverwalk.TrailIndexPage"]
    subpage_types = []

    kind = "trail"
    body = StreamField(StoryStream(), verbose_name=_("introduction"), blank=True)
    best_hours = models.CharField(_("best hours"), max_length=80, blank=True)
    shade = models.CharField(_("shade"), max_length=120, blank=True)
    line = models.JSONField(
        _("drawn line"),
        default=list,
        blank=True,
        validators=[validate_line],
        help_text=_("Where the walk was drawn: a list of pieces, each a list of [longitude, latitude]."),
    )

    content_panels = [
        *SitePage.content_panels,
        *HeroMixin.hero_panels,
        FieldPanel("body"),
        InlinePanel("stops", label=_("stop"), heading=_("Stops, in order"), max_num=10),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("best_hours"), FieldPanel("shade")]), FieldPanel("line")],
            heading=_("The walk"),
        ),
    ]
    search_fields = [*SitePage.search_fields, index.SearchField("body")]
    base_form_class = TrailPageForm
    search_kind = "trail"
    shared_facts = ("line", *HeroMixin.hero_facts, "stops.page", "stops.minutes", "stops.sort_order")
    override_translatable_fields = facts_and_words(["line", *HeroMixin.hero_facts])

    class Meta:
        verbose_name = _("trail")
        verbose_name_plural = _("trails")

    def get_context(self, request, *args, **kwargs):
        walk = itinerary_of(self)
        return {
            **super().get_context(request, *args, **kwargs),
            **walk,
            "fit": fit([stage.text for stage in walk["stages"]]),
        }

    def search_words(self):
        return [*super().search_words(), *(stop.text for stop in self.stops.all())]

    def get_template(self, request, *args, **kwargs):
        """The page itself, or the leaflet to print (`?leaflet`)."""
        if "leaflet" in request.GET:
            return "riverwalk/leaflet.html"
        return super().get_template(request, *args, **kwargs)
