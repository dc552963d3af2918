from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import PageManager
from wagtail.search import index

from heritage.querysets import StoryQuerySet
from heritage.story_list import story_list
from storytelling.blocks.streams import StoryStream
from storytelling.languages.translatable import facts_and_words
from storytelling.pages.forms import PlacePageForm
from storytelling.pages.mixins import HeroMixin, NamesMixin, StoryMixin
from storytelling.pages.models import SitePage
from storytelling.places.kinds import STORY_KINDS, kind_choices
from storytelling.places.mixins import PlaceMixin


class HeritageIndexPage(SitePage):
    """All heritage stories of the city."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["heritage.HeritageStoryPage"]
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("heritage stories")

    def get_context(self, request, *args, **kwargs):
        stories = story_list(HeritageStoryPage.objects.all(), self.locale, request.GET)
        return {**super().get_context(request, *args, **kwargs), **stories}


class HeritageStoryPage(PlaceMixin, HeroMixin, NamesMixin, StoryMixin, SitePage):
    """A place of the old city and its story."""

    parent_page_types = ["heritage.HeritageIndexPage"]
    subpage_types = []

    kind = models.CharField(_("kind of place"), max_length=20, choices=kind_choices(STORY_KINDS))
    period = models.CharField(
        _("period"), max_length=60, blank=True, help_text=_("Such as: 16th century, disputed")
    )
    body = StreamField(StoryStream(), verbose_name=_("story"), blank=True)

    objects = PageManager.from_queryset(StoryQuerySet)()

    content_panels = [
        *SitePage.content_panels,
        MultiFieldPanel(
            [FieldPanel("kind"), *NamesMixin.names_panels, FieldPanel("period")], heading=_("Name and kind")
        ),
        *HeroMixin.hero_panels,
        FieldPanel("body"),
        *PlaceMixin.place_panels,
        *StoryMixin.story_panels,
    ]
    search_fields = [*SitePage.search_fields, *NamesMixin.names_search_fields, index.SearchField("body")]
    base_form_class = PlacePageForm
    search_kind = "story"
    shared_facts = (
        "kind",
        *HeroMixin.hero_facts,
        *NamesMixin.names_facts,
        *PlaceMixin.place_facts,
        *StoryMixin.story_facts,
    )
    override_translatable_fields = facts_and_words(shared_facts)

    class Meta:
        verbose_name = _("heritage story")
        verbose_name_plural = _("heritage stories")
