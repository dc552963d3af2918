"""The list of points of interest at the editors' desk."""

from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from riverwalk.models import PointOfInterestPage
from storytelling.pages.listing import HOURS_CHECKED, KIND, PagesOfOneKind, PlaceFilterSet, with_columns


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
