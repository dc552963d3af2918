"""The front door, plain information, and the menus."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, PageChooserPanel
from wagtail.fields import StreamField
from wagtail.models import Locale, Orderable
from wagtail.search import index

from home.front_door import front_door
from home.reporting import page_asked_about
from storytelling.blocks.streams import InfoStream
from storytelling.languages.translatable import facts_and_words
from storytelling.pages.mixins import HeroMixin
from storytelling.pages.models import SitePage


class HomePage(HeroMixin, SitePage):
    """The front door: three ways in, what is near and what is new."""

    parent_page_types = ["wagtailcore.Page"]
    subpage_types = [
        "heritage.HeritageIndexPage",
        "heritage.MarketIndexPage",
        "riverwalk.RiverIndexPage",
        "riverwalk.TrailIndexPage",
        "glossary.GlossaryPage",
        "home.InfoPage",
    ]

    content_panels = [*SitePage.content_panels, *HeroMixin.hero_panels]
    shared_facts = HeroMixin.hero_facts
    override_translatable_fields = facts_and_words(shared_facts)

    class Meta:
        verbose_name = _("home page")

    def get_context(self, request, *args, **kwargs):
        return {**super().get_context(request, *args, **kwargs), **front_door(self)}


class InfoPage(SitePage):
    """Plain information: about, accessibility, privacy, etiquette, contact."""

    parent_page_types = ["home.HomePage"]
    subpage_types = []

    body = StreamField(InfoStream(), verbose_name=_("text"), blank=True)

    content_panels = [*SitePage.content_panels, FieldPanel("body")]
    search_fields = [*SitePage.search_fields, index.SearchField("body")]

    class Meta:
        verbose_name = _("information page")
        verbose_name_plural = _("information pages")

    @property
    def headings(self) -> list[str]:
        """For the list of contents."""
        return [str(block.value) for block in self.body if block.block_type == "heading"]

    def get_context(self, request, *args, **kwargs):
        return {**super().get_context(request, *args, **kwargs), "about": page_asked_about(request)}


class Navigation(ClusterableModel):
    """The menus and the tagline of the site in one language."""

    locale = models.OneToOneField(
        Locale, on_delete=models.CASCADE, related_name="+", verbose_name=_("language")
    )
    tagline = models.CharField(_("tagline"), max_length=120, blank=True)
    footer_note = models.CharField(_("note in the footer"), max_length=250, blank=True)
    contact = models.ForeignKey(
        InfoPage,
        verbose_name=_("where errors are reported"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("“Report an error” at the end of each story leads there; empty: it is not offered."),
    )

    panels = [
        FieldPanel("locale"),
        FieldPanel("tagline"),
        InlinePanel("items", label=_("menu item"), heading=_("Menu items")),
        FieldPanel("footer_note"),
        PageChooserPanel("contact"),
    ]

    class Meta:
        verbose_name = _("navigation and footer")
        verbose_name_plural = _("navigation and footer")

    def __str__(self):
        return f"{_('Navigation')}: {self.locale}"


class NavigationItem(Orderable):
    """A page in a menu; it leaves the menu by itself when it is not public."""

    HEADER, FOOTER = "header", "footer"

    navigation = ParentalKey(Navigation, on_delete=models.CASCADE, related_name="items")
    page = models.ForeignKey(
        "wagtailcore.Page", on_delete=models.CASCADE, related_name="+", verbose_name=_("page")
    )
    label = models.CharField(
        _("label"), max_length=40, blank=True, help_text=_("Empty: the title of the page.")
    )
    where = models.CharField(
        _("where"), max_length=6, choices=[(HEADER, _("header")), (FOOTER, _("footer"))], default=HEADER
    )

    panels = [PageChooserPanel("page"), FieldRowPanel([FieldPanel("label"), FieldPanel("where")])]

    class Meta(Orderable.Meta):
        verbose_name = _("menu item")

    def __str__(self):
        return self.label or self.page.title
