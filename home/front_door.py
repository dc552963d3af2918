"""What the front door shows beside its picture: the ways in, what is open now, what is new."""

from django.db.models import F
from django.db.models.functions import Coalesce, Power
from django.utils import timezone

from heritage.models import HeritageStoryPage, VendorPage
from storytelling.languages.listing import in_language_or_source
from storytelling.pages.nearby import Neighbour, near
from storytelling.pages.querysets import visible_pages
from storytelling.places.models import PlaceEntry
from storytelling.places.position import CITY_CENTRE

NEWEST = 6
OPEN_NOW = 6
DOORS = ("heritageindexpage", "marketindexpage", "riverindexpage", "trailindexpage")


def front_door(home) -> dict:
    return {
        "doors": doors(home),
        "open_now": open_now(home.locale_id),
        "stalls_open": stalls_open(home.locale),
        "newest": newest(home.locale),
    }


def doors(home):
    """The lists below the home page with their sentence, in tree order; one query over their types."""
    summaries = Coalesce(*(f"{door}__summary" for door in DOORS))
    return visible_pages().child_of(home).annotate(summary=summaries).filter(summary__isnull=False)


def open_now(locale_id: int) -> list[Neighbour]:
    """What is open at this moment, by hours that somebody checked, nearest to the centre first."""
    off = Power(F("latitude") - CITY_CENTRE.lat, 2) + Power(F("longitude") - CITY_CENTRE.lon, 2)
    entries = PlaceEntry.objects.open_at(timezone.now()).located().order_by(off)[: 2 * OPEN_NOW]
    return near(CITY_CENTRE, list(entries), locale_id)[:OPEN_NOW]


def stalls_open(locale) -> int:
    """How many stalls of all markets are open at this moment, by checked hours; one query."""
    return in_language_or_source(VendorPage.objects.all(), locale).open_at(timezone.now()).count()


def newest(locale):
    stories = in_language_or_source(HeritageStoryPage.objects.all(), locale)
    return stories.as_cards().select_related("village", "locale").newest()[:NEWEST]
