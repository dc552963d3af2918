from dataclasses import replace

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from storytelling.blocks.streams import InfoStream
from storytelling.glossary.entries import entries_in
from storytelling.glossary.json_ld import defined_terms
from storytelling.glossary.models.terms import GlossaryText
from storytelling.glossary.word_list import word_list
from storytelling.pages.models import SitePage


class GlossaryPage(SitePage):
    """All words of the glossary, with what an editor says before them."""

    parent_page_types = ["home.HomePage"]
    subpage_types = []
    max_count_per_parent = 1

    body = StreamField(InfoStream(), verbose_name=_("text"), blank=True)

    content_panels = [*SitePage.content_panels, FieldPanel("body")]
    search_fields = [*SitePage.search_fields, index.SearchField("body")]

    class Meta:
        verbose_name = _("glossary page")

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        words = word_list(entries_in(self.locale, GlossaryText.objects), request.GET)
        told = defined_terms(context["head"], self.locale.language_code, words["entries"])
        return {**context, **words, "linked_data": [*context["linked_data"], told]}

    def search_document(self):
        document = super().search_document()
        said = " ".join(
            f"{entry.term}: {entry.definition}" for entry in entries_in(self.locale, GlossaryText.objects)
        )
        return replace(document, body=f"{document.body} {said}".strip())
