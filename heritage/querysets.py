"""Which stories and stalls, in the words of a visitor."""

from datetime import datetime

from django.db.models import BooleanField, Case, Exists, OuterRef, Q, Value, When

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

    def told_open(self, moment: datetime):
        """With `is_open`: whether checked hours say that the stall is open."""
        entries = PlaceEntry.objects.open_at(moment).filter(translation_key=OuterRef("translation_key"))
        return self.annotate(is_open=Exists(entries))

    def told_chosen(self, chosen):
        """With `is_chosen`: whether the stall is one of these."""
        inside = When(pk__in=chosen.order_by().values("pk"), then=Value(True))
        return self.annotate(is_chosen=Case(inside, default=Value(False), output_field=BooleanField()))

    def by_stall(self):
        """What is open first, then as one walks the hall."""
        return self.order_by("-is_open", "floor", "block", "stall", "pk")
