"""Small traits of pages: each brings its fields, its panels and the facts it shares between languages."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.images import get_image_model_string
from wagtail.search import index

from storytelling.pages.context import place_context


class HeroMixin(models.Model):
    """A page that opens with a picture."""

    hero = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("opening picture"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )

    hero_panels = [FieldPanel("hero")]
    hero_facts = ("hero",)

    class Meta:
        abstract = True


class NamesMixin(models.Model):
    """The other ways in which a place is called and written."""

    aksara = models.CharField(
        _("name in Aksara Bali"),
        max_length=120,
        blank=True,
        help_text=_("Only when the spelling is certain; leave empty otherwise."),
    )
    variants = models.CharField(
        _("other spellings"),
        max_length=250,
        blank=True,
        help_text=_("Names and spellings people search for, with commas between: Maospait, Mospahit."),
    )
    spoken_name = models.ForeignKey(
        "media.RecordingSubject",
        verbose_name=_("the name to hear"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("A recording of the name alone, as it is said here; the same for all languages."),
    )

    names_panels = [FieldPanel("aksara"), FieldPanel("spoken_name"), FieldPanel("variants")]
    names_facts = ("aksara", "spoken_name", "variants")
    names_search_fields = [index.SearchField("variants"), index.SearchField("aksara")]

    class Meta:
        abstract = True

    @property
    def name_variants(self) -> tuple[str, ...]:
        spellings = [word.strip() for word in self.variants.split(",")]
        return tuple(word for word in [*spellings, self.aksara] if word)


class StoryMixin(models.Model):
    """Who tells it, what it rests on, and what belongs with it."""

    contributed_by = models.ForeignKey(
        "places.Village",
        verbose_name=_("told by the village"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("The village that gave this story, apart from where the place lies."),
    )
    banjar = models.CharField(_("banjar"), max_length=80, blank=True)
    warning = models.CharField(
        _("content warning"),
        max_length=200,
        blank=True,
        help_text=_("Shown before the story, where it tells of death or violence."),
    )

    story_panels = [
        InlinePanel("fact_rows", label=_("fact"), heading=_("Facts beside the story")),
        InlinePanel("source_rows", label=_("source"), heading=_("Sources")),
        MultiFieldPanel(
            [
                InlinePanel("teller_rows", label=_("storyteller"), heading=_("Who tells it")),
                FieldRowPanel([FieldPanel("contributed_by"), FieldPanel("banjar")]),
            ],
            heading=_("Who tells it"),
            classname="collapsed",
        ),
        InlinePanel("related_rows", label=_("page"), heading=_("Belongs with"), max_num=6),
        FieldPanel("warning"),
    ]
    story_facts = ("contributed_by", "banjar", "source_rows", "teller_rows", "related_rows")

    class Meta:
        abstract = True

    def get_context(self, request, *args, **kwargs):
        return {**super().get_context(request, *args, **kwargs), **place_context(self)}
