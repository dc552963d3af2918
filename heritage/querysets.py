"""Which stories and stalls, in the words of a visitor."""

from datetime import datetime

from django.db.models import Q

from storytelling.pages.querysets import SitePageQuerySet
from storytelling.places.models import PlaceEntry


class StoryQuerySet(SitePageQuerySet):
    def of_kind(self, code: str):
        return self.filter(kind=code)

    def in_district(self, slug: str):
        return self.filter(village__district__slug=slug)

    def newest(self):
        return self.order_by("-first_published_at", "pk")


class VendorQuerySet(SitePageQuerySet):
    def of_market(self, market):
        """Stalls of this market, whichever language they are written in."""
        markets = type(market).objects.filter(translation_key=market.translation_key)
        below = Q(pk__in=[])
        for path in markets.values_list("path", flat=True):
            below |= Q(path__startswith=path)
        return self.filter(below)

    def on_floor(self, floor: str):
        return self.filter(floor=floor)

    def selling(self, slug: str):
        return self.filter(goods_rows__category__slug=slug)

    def open_at(self, moment: datetime):
        """One condition: stalls whose checked hours say that they are open."""
        return self.filter(translation_key__in=PlaceEntry.objects.open_at(moment).values("translation_key"))

    def by_stall(self):
        return self.order_by("floor", "block", "stall", "pk")
