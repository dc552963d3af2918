"""Where signs meet the editors' desk."""

from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet

from storytelling.plaques.bulk import PrintSignsAction, SetStateAction
from storytelling.plaques.count_report import report_of_counts
from storytelling.plaques.import_view import import_signs
from storytelling.plaques.leaving import ask_for_successor
from storytelling.plaques.map_view import map_of_signs
from storytelling.plaques.models import Plaque, PlaqueReport
from storytelling.plaques.monday import LISTS
from storytelling.plaques.report_admin import OnlyAnswered, ReportViewSet
from storytelling.plaques.reports import (
    MondayMenuItem,
    MondayPanel,
    address_name,
    may_read_lists,
    report_urls,
)
from storytelling.plaques.studio.desk import studio_urls
from storytelling.plaques.viewsets import NeverDeleted, PlaqueViewSet

register_permission_policy(Plaque, NeverDeleted(Plaque))
register_snippet(PlaqueViewSet)
register_permission_policy(PlaqueReport, OnlyAnswered(PlaqueReport))
register_snippet(ReportViewSet)

hooks.register("register_bulk_action", SetStateAction)
hooks.register("register_bulk_action", PrintSignsAction)

LAST = 100  # when nothing else has stopped the editor


@hooks.register("before_delete_page", order=LAST)
def signs_of_a_deleted_page(request, page):
    return ask_for_successor(request, [page], descendants=True)


@hooks.register("before_unpublish_page", order=LAST)
def signs_of_an_unpublished_page(request, page):
    return ask_for_successor(request, [page], descendants="include_descendants" in request.POST)


@hooks.register("before_bulk_action", order=LAST)
def signs_of_many_pages(request, action_type, objects, action):
    if action.model._meta.label_lower != "wagtailcore.page" or action_type not in ("delete", "unpublish"):
        return None
    below = action_type == "delete" or "include_descendants" in request.POST
    return ask_for_successor(request, objects, descendants=below)


@hooks.register("register_admin_urls")
def addresses():
    return [
        path("signs/import/", import_signs, name="plaques_import"),
        path("signs/map/", map_of_signs, name="plaques_map"),
        *studio_urls(),
        path("reports/signs/counts/", report_of_counts, name="plaques_counts"),
        *report_urls(),
    ]


@hooks.register("construct_homepage_panels")
def signs_on_monday(request, panels):
    if may_read_lists(request.user):
        panels.append(MondayPanel())


def _in_reports(title, address: str, order: int):
    """An entry of the menu of reports."""

    def item():
        return MondayMenuItem(title, reverse(address), icon_name="tag", order=order)

    hooks.register("register_reports_menu_item", item)


_in_reports(_("How often signs are opened"), "plaques_counts", 899)
_in_reports(_("Map of signs"), "plaques_map", 900)
for place, monday in enumerate(LISTS, start=901):
    _in_reports(monday.title, address_name(monday), place)
