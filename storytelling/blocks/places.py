"""Blocks that lead to another place."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

PLACE_PAGES = [
    "heritage.HeritageStoryPage",
    "heritage.MarketPage",
    "heritage.VendorPage",
    "riverwalk.RiverWalkPage",
    "riverwalk.PointOfInterestPage",
    "riverwalk.TrailPage",
]
WITHOUT_POSITION = {"heritage.VendorPage", "riverwalk.TrailPage"}  # a stall lies where its market does
LOCATED_PAGES = [name for name in PLACE_PAGES if name not in WITHOUT_POSITION]


class PlaceLinkBlock(blocks.StructBlock):
    """A way to another place; the source page is kept and each language finds its own."""

    page = blocks.PageChooserBlock(label=_("place"), page_type=PLACE_PAGES)
    reason = blocks.CharBlock(label=_("why go there"), required=False, max_length=160)

    class Meta:
        icon = "site"
        label = _("place link")
        template = "blocks/place_link.html"
        preview_template = "blocks/preview.html"
        description = _("A way to another place of the city.")
