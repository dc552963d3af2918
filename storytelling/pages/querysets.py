"""Which pages the public may see: one rule for lists, maps, feeds, search and plaques."""

from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef, Prefetch, Q, QuerySet
from wagtail.models import Page, PageViewRestriction
from wagtail.query import PageQuerySet

from storytelling.media.models import SiteImage
from storytelling.media.specs import CARD


def private_pages() -> QuerySet:
    """Pages with a restriction of their own or of an ancestor."""
    below = ExpressionWrapper(OuterRef("path"), CharField())
    restrictions = PageViewRestriction.objects.annotate(below=below)
    return Page.objects.filter(Exists(restrictions.filter(below__startswith=F("page__path"))))


def is_public() -> Q:
    """Live, not an alias, and neither private nor the translation of something private."""
    private_keys = private_pages().order_by().values("translation_key")
    return Q(live=True, alias_of__isnull=True) & ~Q(translation_key__in=private_keys)


class SitePageQuerySet(PageQuerySet):
    def visible(self):
        return self.filter(is_public())

    def as_cards(self):
        """With the opening picture in the sizes of a card, and without the long text: three queries."""
        pictures = SiteImage.objects.prefetch_renditions(*CARD.all_filters)
        return self.select_related("locale").prefetch_related(Prefetch("hero", pictures)).defer_streamfields()


def visible_pages() -> QuerySet:
    """Every page the public may see, of any type and language."""
    return Page.objects.filter(is_public())
