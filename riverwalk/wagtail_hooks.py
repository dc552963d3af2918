"""Points of interest and trails at the editors' desk."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.widgets.button import Button

from riverwalk.models import PointOfInterestPage, TrailPage
from storytelling.pages.listing import HOURS_CHECKED, KIND, PagesOfOneKind, PlaceFilterSet, with_columns
from storytelling.plaques.reports import may_read_lists


class PointFilterSet(PlaceFilterSet):
    class Meta:
        model = PointOfInterestPage
        fields = ["kind", "bank", "visit_status", "village"]


class PointListing(PagesOfOneKind):
    model = PointOfInterestPage
    icon = "site"
    menu_label = _("River points")
    menu_order = 152
    columns = with_columns(KIND, HOURS_CHECKED)
    filterset_class = PointFilterSet


@hooks.register("register_admin_viewset")
def register_listing():
    return PointListing("river_points")


@hooks.register("register_page_header_buttons")
@hooks.register("register_page_listing_more_buttons")
def signs_of_a_trail(page, user, **kwargs):
    """From a trail to the print of all its signs."""
    if page.specific_class is TrailPage and may_read_lists(user):
        url = reverse("plaques_print_trail", args=[page.translation_key])
        yield Button(_("Print signs"), url=url, icon_name="tag", priority=90)
