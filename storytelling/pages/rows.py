"""Ordered rows that any page about something may carry: its facts, sources, tellers and neighbours.

They hang on Wagtail's own page table, so that one table serves all page types.
"""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, PageChooserPanel
from wagtail.models import Orderable, TranslatableMixin


class FactRow(TranslatableMixin, Orderable):
    """A plain fact beside the story, in the words of one language."""

    page = ParentalKey("wagtailcore.Page", on_delete=models.CASCADE, related_name="fact_rows")
    label = models.CharField(_("what"), max_length=40, help_text=_("Such as: Built"))
    text = models.CharField(_("fact"), max_length=200)

    panels = [FieldPanel("label"), FieldPanel("text")]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("fact")
        verbose_name_plural = _("facts")

    def __str__(self):
        return f"{self.label}: {self.text}"


class SourceRow(Orderable):
    """Where a story is taken from."""

    page = ParentalKey("wagtailcore.Page", on_delete=models.CASCADE, related_name="source_rows")
    title = models.CharField(_("title"), max_length=200)
    publisher = models.CharField(_("publisher"), max_length=120, blank=True)
    published_on = models.CharField(
        _("date"), max_length=40, blank=True, help_text=_("A year or a day, as printed.")
    )
    url = models.URLField(_("link"), max_length=400, blank=True)

    panels = [
        FieldPanel("title"),
        FieldRowPanel([FieldPanel("publisher"), FieldPanel("published_on")]),
        FieldPanel("url"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("source")
        verbose_name_plural = _("sources")

    def __str__(self):
        return self.title


class TellerRow(Orderable):
    """Somebody who tells this story; `person` is the source, read in each language."""

    page = ParentalKey("wagtailcore.Page", on_delete=models.CASCADE, related_name="teller_rows")
    person = models.ForeignKey(
        "people.Person", on_delete=models.CASCADE, related_name="+", verbose_name=_("storyteller")
    )

    panels = [FieldPanel("person")]

    class Meta(Orderable.Meta):
        verbose_name = _("storyteller")

    def __str__(self):
        return str(self.person)


class RelatedRow(Orderable):
    """A page an editor picked as belonging here; the source is kept, each language finds its own."""

    page = ParentalKey("wagtailcore.Page", on_delete=models.CASCADE, related_name="related_rows")
    related = models.ForeignKey(
        "wagtailcore.Page", on_delete=models.CASCADE, related_name="+", verbose_name=_("page")
    )

    panels = [
        PageChooserPanel(
            "related",
            [
                "heritage.HeritageStoryPage",
                "heritage.MarketPage",
                "riverwalk.RiverWalkPage",
                "riverwalk.PointOfInterestPage",
                "riverwalk.TrailPage",
            ],
        )
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("related page")
        verbose_name_plural = _("related pages")

    def __str__(self):
        return str(self.related)
