"""What every page of the site is."""

import logging

from django.db import models, transaction
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page, PageManager
from wagtail.search import index

from storytelling.pages.context import page_context
from storytelling.pages.forms import SitePageForm
from storytelling.pages.publishing import NotReadyError, require_ready
from storytelling.pages.querysets import SitePageQuerySet
from storytelling.pages.rows import FactRow, RelatedRow, SourceRow, TellerRow
from storytelling.searchable import Searchable, SearchDocument

log = logging.getLogger(__name__)
BY_THE_CLOCK = "wagtail.publish.scheduled"  # what `publish_scheduled` writes into the history

__all__ = ["FactRow", "RelatedRow", "SitePage", "SourceRow", "TellerRow"]


class SitePage(Searchable, Page):
    """A page with one sentence that says what it is; the ground of all page types.

    `shared_facts` names what is the same in every language: fields, and rows that hang on the page.
    """

    summary = models.CharField(
        _("one sentence"),
        max_length=160,
        blank=True,
        help_text=_("Say in one sentence what one is looking at. Lists, search and shared links show it."),
    )

    objects = PageManager.from_queryset(SitePageQuerySet)()

    content_panels = [*Page.content_panels, FieldPanel("summary")]
    search_fields = [*Page.search_fields, index.SearchField("summary")]
    base_form_class = SitePageForm
    shared_facts: tuple[str, ...] = ()
    kind = "page"

    class Meta:
        abstract = True

    @transaction.atomic
    def publish(self, revision, *args, **kwargs):
        try:
            require_ready(revision.as_object())
        except NotReadyError as refusal:
            if kwargs.get("log_action") != BY_THE_CLOCK:
                raise
            log.error("Its time has come, but %s", "; ".join(refusal.messages))
            return None  # stays scheduled until it is ready, and keeps no other page waiting
        return super().publish(revision, *args, **kwargs)

    def get_context(self, request, *args, **kwargs):
        return {**super().get_context(request, *args, **kwargs), **page_context(self, request)}

    def stream_fields(self):
        """Name and value of each stream of blocks on this page."""
        for field in self._meta.get_fields():
            if isinstance(field, StreamField):
                yield field.name, getattr(self, field.name)

    def search_facts(self) -> dict:
        """What search knows of this page beyond its words; mixins add to it."""
        return {}

    def search_words(self) -> list[str]:
        """What the page says beyond its title and summary; mixins add what stands beside the text."""
        return [
            words
            for name, value in self.stream_fields()
            for words in self._meta.get_field(name).get_searchable_content(value)
        ]

    def search_document(self) -> SearchDocument | None:
        return SearchDocument(
            page_id=self.pk,
            locale=self.locale.language_code,
            title=self.title,
            kind=self.search_kind if self.kind == "page" else self.kind,
            variants=getattr(self, "name_variants", ()),
            summary=self.summary,
            body=" ".join(words for words in self.search_words() if words),
            published_at=self.first_published_at,
            translation_key=str(self.translation_key),
            **self.search_facts(),
        )
