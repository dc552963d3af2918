"""What a sign remembers of its page, for the day the page is gone."""

from storytelling.pages.querysets import visible_pages
from storytelling.places.mixins import PlaceMixin
from storytelling.plaques.models import Plaque

REMEMBERED = ["titles", "village_name", "district_name", "place_latitude", "place_longitude"]


def take_snapshot(plaque: Plaque, page) -> None:
    """Remember the names the public can see, and where the place is, as exactly as the public may know."""
    page = page.specific
    titles = visible_pages().filter(translation_key=page.translation_key)
    plaque.titles |= dict(titles.values_list("locale__language_code", "title"))
    if not plaque.titles:
        plaque.titles = {page.locale.language_code: page.title}
    if isinstance(page, PlaceMixin):
        plaque.village_name = page.village.name if page.village else ""
        plaque.district_name = page.village.district.name if page.village else ""
        point = page.public_point
        plaque.place_latitude = point and point.lat
        plaque.place_longitude = point and point.lon


def remember_page(page) -> None:
    """The signs of a page learn its present names."""
    for plaque in Plaque.objects.for_page(page.translation_key):
        take_snapshot(plaque, page)
        plaque.save(update_fields=REMEMBERED)
