from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import NoFutureDateValidator, StreamField
from wagtail.models import PageManager
from wagtail.search import index

from heritage.models.goods import GoodsCategory, VendorGoods
from heritage.querysets import VendorQuerySet
from heritage.stall_list import stall_list
from storytelling.blocks.streams import StoryStream
from storytelling.languages.listing import in_language_or_source
from storytelling.languages.translatable import facts_and_words
from storytelling.pages.forms import PlacePageForm
from storytelling.pages.mixins import HeroMixin, NamesMixin, StoryMixin
from storytelling.pages.models import SitePage
from storytelling.places.admission import plausible_rupiah
from storytelling.places.mixins import HoursMixin, PlaceMixin
from storytelling.places.models import PlaceEntry
from storytelling.places.status import ANSWERS

OLDEST_YEAR = 1700


def past_year(year: int) -> None:
    """A year in which somebody alive, or their forebears, may have begun to trade."""
    if not OLDEST_YEAR <= year <= timezone.localdate().year:
        raise ValidationError(_("%(year)s is no year in the past."), params={"year": year})


class MarketIndexPage(SitePage):
    """The markets of the city."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["heritage.MarketPage"]
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("markets")

    def get_context(self, request, *args, **kwargs):
        cards = in_language_or_source(MarketPage.objects.all(), self.locale).as_cards().order_by("title")
        return {**super().get_context(request, *args, **kwargs), "cards": cards}


class MarketPage(PlaceMixin, HeroMixin, NamesMixin, StoryMixin, SitePage):
    """A market: its story, and its stalls by floor and goods."""

    parent_page_types = ["heritage.MarketIndexPage"]
    subpage_types = ["heritage.VendorPage"]

    kind = "market"
    period = models.CharField(_("period"), max_length=60, blank=True)
    body = StreamField(StoryStream(), verbose_name=_("story"), blank=True)

    content_panels = [
        *SitePage.content_panels,
        MultiFieldPanel([*NamesMixin.names_panels, FieldPanel("period")], heading=_("Name")),
        *HeroMixin.hero_panels,
        FieldPanel("body"),
        *PlaceMixin.place_panels,
        *StoryMixin.story_panels,
    ]
    search_fields = [*SitePage.search_fields, *NamesMixin.names_search_fields, index.SearchField("body")]
    base_form_class = PlacePageForm
    search_kind = "market"
    shared_facts = (
        *HeroMixin.hero_facts,
        *NamesMixin.names_facts,
        *PlaceMixin.place_facts,
        *StoryMixin.story_facts,
    )
    override_translatable_fields = facts_and_words(shared_facts)

    class Meta:
        verbose_name = _("market")
        verbose_name_plural = _("markets")

    def get_context(self, request, *args, **kwargs):
        goods = GoodsCategory.names(self.locale_id)
        stalls = stall_list(
            VendorPage.objects.all(), VendorGoods.objects.all(), goods, self, request.GET, timezone.now()
        )
        return {**super().get_context(request, *args, **kwargs), **stalls}


class VendorPage(HoursMixin, HeroMixin, SitePage):
    """A stall in a market; its portrait and goods in words are all there is to translate."""

    parent_page_types = ["heritage.MarketPage"]
    subpage_types = []

    kind = "stall"
    stall = models.CharField(_("stall code"), max_length=20, help_text=_("As painted on the stall: A-12."))
    floor = models.CharField(
        _("floor"), max_length=10, blank=True, help_text=_("1, 2, 3 … or B1 for the basement.")
    )
    block = models.CharField(_("block"), max_length=20, blank=True)
    portrait = models.TextField(_("portrait"), blank=True)
    cash = models.CharField(_("takes cash"), max_length=3, blank=True, choices=ANSWERS, default="yes")
    qris = models.CharField(_("takes QRIS"), max_length=3, blank=True, choices=ANSWERS)
    price_from = models.PositiveIntegerField(
        _("prices from (rupiah)"), null=True, blank=True, validators=[plausible_rupiah]
    )
    price_to = models.PositiveIntegerField(
        _("prices to (rupiah)"), null=True, blank=True, validators=[plausible_rupiah]
    )
    since = models.PositiveSmallIntegerField(
        _("trading since (year)"), null=True, blank=True, validators=[past_year]
    )
    confirmed_on = models.DateField(
        _("confirmed on"), null=True, blank=True, validators=[NoFutureDateValidator()]
    )
    contact = models.CharField(_("contact"), max_length=120, blank=True)
    contact_consent_on = models.DateField(
        _("consent to show the contact, given on"),
        null=True,
        blank=True,
        validators=[NoFutureDateValidator()],
        help_text=_("Without it no contact is shown."),
    )

    objects = PageManager.from_queryset(VendorQuerySet)()

    content_panels = [
        *SitePage.content_panels,
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("stall"), FieldPanel("floor"), FieldPanel("block")]),
                FieldPanel("since"),
            ],
            heading=_("Stall"),
        ),
        InlinePanel("goods_rows", label=_("kind of goods"), heading=_("Goods"), max_num=8),
        *HeroMixin.hero_panels,
        FieldPanel("portrait"),
        *HoursMixin.hours_panels,
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("cash"), FieldPanel("qris")]),
                FieldRowPanel([FieldPanel("price_from"), FieldPanel("price_to")]),
            ],
            heading=_("Paying"),
        ),
        MultiFieldPanel(
            [FieldPanel("contact"), FieldPanel("contact_consent_on"), FieldPanel("confirmed_on")],
            heading=_("Contact and checking"),
            classname="collapsed",
        ),
    ]
    search_fields = [*SitePage.search_fields, index.SearchField("portrait"), index.SearchField("stall")]
    search_kind = "stall"
    search_number = "stall"
    shared_facts = (
        "title",
        "stall",
        "floor",
        "block",
        "goods_rows",
        *HeroMixin.hero_facts,
        *HoursMixin.hours_facts,
        "cash",
        "qris",
        "price_from",
        "price_to",
        "since",
        "confirmed_on",
        "contact",
        "contact_consent_on",
    )
    override_translatable_fields = facts_and_words(shared_facts)

    class Meta:
        verbose_name = _("stall")
        verbose_name_plural = _("stalls")

    def clean(self):
        super().clean()
        if self.contact and not self.contact_consent_on:
            raise ValidationError(
                {"contact_consent_on": _("Enter the day of consent, or leave the contact empty.")}
            )
        if self.price_from and self.price_to and self.price_from > self.price_to:
            raise ValidationError({"price_to": _("The highest price is below the lowest.")})

    def get_context(self, request, *args, **kwargs):
        names = GoodsCategory.names(self.locale_id)
        goods = [
            names.get(row.category.slug, row.category.name)
            for row in self.goods_rows.select_related("category")
        ]
        return {
            **super().get_context(request, *args, **kwargs),
            "goods": goods,
            "open_state": self.open_state(timezone.now()),
        }

    def search_facts(self):
        """A stall lies where its market does."""
        market = PlaceEntry.objects.of_parent(self).select_related("village__district").first()
        categories = [row.category for row in self.goods_rows.select_related("category")]
        named = (category.get_translation_or_none(self.locale) or category for category in categories)
        return {
            **super().search_facts(),
            **(market.search_facts() if market else {}),
            "goods": tuple(category.slug for category in categories),
            "goods_names": tuple(category.name for category in named),
        }

    def search_words(self):
        return [*super().search_words(), self.portrait]
