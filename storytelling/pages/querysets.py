"""Which pages the public may see: one rule for lists, maps, feeds, search and plaques."""

from functools import cache

from django.db.models import (
    CharField,
    Exists,
    ExpressionWrapper,
    F,
    OuterRef,
    Prefetch,
    Q,
    QuerySet,
    Subquery,
)
from wagtail.models import Page, PageViewRestriction
from wagtail.query import PageQuerySet

from storytelling.media.models import SiteImage
from storytelling.media.specs import CARD


def private_pages() -> QuerySet:
    """Pages with a restriction of their own or of an ancestor.

    The few restrictions are gone through for each page that is asked about, and not, as with a join, all
    pages: that took minutes at twenty thousand.
    """
    restricted = Page.objects.filter(pk=OuterRef("page_id")).order_by().values("path")
    restrictions = PageViewRestriction.objects.annotate(
        top=Subquery(restricted), below=ExpressionWrapper(OuterRef("path"), CharField())
    )
    return Page.objects.filter(Exists(restrictions.filter(below__startswith=F("top"))))


def of_private() -> Q:
    """Private, or the translation of something private."""
    own_and_translations = private_pages().order_by().filter(translation_key=OuterRef("translation_key"))
    any_restriction = Exists(PageViewRestriction.objects.all())  # mostly none, and then nothing more is asked
    return Q(any_restriction) & Q(Exists(own_and_translations))


@cache
def is_public() -> Q:
    """Live, not an alias, and neither private nor the translation of something private."""
    return Q(live=True, alias_of__isnull=True) & ~of_private()


class SitePageQuerySet(PageQuerySet):
    def visible(self):
        return self.filter(is_public())

    def as_cards(self):
        """With the opening picture in the sizes of a card, and without the long text: three queries."""
        pictures = SiteImage.objects.prefetch_renditions(*CARD.all_filters)
        return self.select_related("locale").prefetch_related(Prefetch("hero", pictures)).defer_streamfields()


def visible_pages() -> QuerySet:
    """Every page the public may see, of any type and language."""
    return _visible_pages().all()


@cache
def _visible_pages() -> QuerySet:
    """Put together once, which takes longer than the database needs to answer it; never asked itself."""
    return Page.objects.filter(is_public())
