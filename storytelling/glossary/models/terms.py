from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.models import Locale
from wagtail.search import index

from storytelling.glossary.kinds import BALINESE, GROUPS, LANGUAGES


class GlossaryTerm(index.Indexed, ClusterableModel):
    """A word of the place: explained to readers, and a bridge between languages in search."""

    term = models.CharField(_("term"), max_length=60)
    slug = models.SlugField(
        unique=True, help_text=_("Part of the address of the word; leave it once the page is public.")
    )
    language = models.CharField(_("language"), max_length=3, choices=LANGUAGES, default=BALINESE)
    group = models.CharField(_("word group"), max_length=30, choices=GROUPS, blank=True)
    say = models.CharField(
        _("how to say it"),
        max_length=80,
        blank=True,
        help_text=_("For guests, as English spells sounds: CHA-nang SA-ri."),
    )
    checked = models.BooleanField(
        _("checked"), default=False, help_text=_("A source or a local reader confirms it.")
    )

    panels = [
        FieldPanel("term"),
        FieldPanel("slug"),
        FieldRowPanel([FieldPanel("language"), FieldPanel("group")]),
        FieldPanel("say"),
        InlinePanel("texts", label=_("language"), heading=_("In each language")),
        FieldPanel("checked"),
    ]
    search_fields = [index.SearchField("term"), index.AutocompleteField("term")]

    class Meta:
        verbose_name = _("glossary term")
        verbose_name_plural = _("glossary")
        ordering = ["term"]

    def __str__(self):
        return self.term


class GlossaryText(models.Model):
    """What a term means in one language, and the words of that language which say the same."""

    term = ParentalKey(GlossaryTerm, on_delete=models.CASCADE, related_name="texts")
    locale = models.ForeignKey(Locale, on_delete=models.CASCADE, verbose_name=_("language"))
    definition = models.TextField(_("explanation"), blank=True)
    also = models.CharField(
        _("also called"),
        max_length=250,
        blank=True,
        help_text=_("Words that mean the same, with commas between."),
    )
    in_stories = models.BooleanField(
        _("explained in stories"),
        default=True,
        help_text=_("Untick where every reader of this language knows the word."),
    )

    class Meta:
        verbose_name = _("explanation")
        constraints = [
            models.UniqueConstraint(fields=["term", "locale"], name="one_explanation_per_language")
        ]

    def __str__(self):
        return self.definition

    @property
    def twins(self) -> list[str]:
        return [word.strip() for word in self.also.split(",") if word.strip()]
