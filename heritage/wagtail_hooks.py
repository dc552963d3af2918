"""Lists of stories and stalls at the editors' desk."""

from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.ui.tables import Column

from heritage.models import HeritageStoryPage, VendorPage
from storytelling.pages.listing import HOURS_CHECKED, KIND, PagesOfOneKind, PlaceFilterSet, with_columns


class StoryFilterSet(PlaceFilterSet):
    class Meta:
        model = HeritageStoryPage
        fields = ["kind", "visit_status", "village"]


class StallFilterSet(PlaceFilterSet):
    class Meta:
        model = VendorPage
        fields = ["floor", "visit_status"]


class StoryListing(PagesOfOneKind):
    model = HeritageStoryPage
    icon = "doc-full"
    menu_label = _("Stories")
    columns = with_columns(KIND, HOURS_CHECKED)
    filterset_class = StoryFilterSet


class StallListing(PagesOfOneKind):
    model = VendorPage
    icon = "pick"
    menu_label = _("Stalls")
    menu_order = 151
    columns = with_columns(
        Column("stall", label=_("Stall"), sort_key="stall"),
        Column("confirmed_on", label=_("Confirmed"), sort_key="confirmed_on"),
        HOURS_CHECKED,
    )
    filterset_class = StallFilterSet


@hooks.register("register_admin_viewset")
def register_listings():
    return [StoryListing("stories"), StallListing("stalls")]
