"""The Monday lists at the editors' desk: one report each, and a panel that counts them."""

from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.components import Component
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail.models import Page

from storytelling.plaques.models import Plaque
from storytelling.plaques.monday import LISTS, MondayList
from storytelling.plaques.table import harmless

PERMISSIONS = ["plaques.change_plaque", "plaques.add_plaque", "plaques.view_plaque"]


def may_read_lists(user) -> bool:
    return any(map(user.has_perm, PERMISSIONS))


class MondayReport(ReportView):
    """One of the lists; who may see signs may read it."""

    header_icon = "tag"
    is_searchable = False
    any_permission_required = ["view", "add", "change"]
    custom_value_preprocess = {
        **ReportView.custom_value_preprocess,
        str: {"csv": harmless, "xlsx": harmless},
    }

    def user_has_any_permission(self, permissions):
        return may_read_lists(self.request.user)

    def get_base_queryset(self):
        return self.list.rows()


class SignReport(MondayReport):
    model = Plaque
    columns = [
        TitleColumn(
            "code", label=_("Code"), get_url=lambda plaque: reverse(edit_address(), args=[plaque.pk])
        ),
        Column("place_name", label=_("Place")),
        Column("street", label=_("Street")),
        Column("address", label=_("Where exactly")),
        Column("get_state_display", label=_("State")),
        DateColumn("installed_on", label=_("Installed")),
        DateColumn("last_verified_on", label=_("Last verified")),
    ]
    list_export = [
        "code",
        "place_name",
        "village_name",
        "street",
        "address",
        "get_state_display",
        "installed_on",
        "last_verified_on",
    ]
    export_headings = {"place_name": _("Place"), "get_state_display": _("State")}


class PageReport(MondayReport):
    model = Page
    columns = [
        TitleColumn(
            "title",
            label=_("Place"),
            get_url=lambda page: reverse("wagtailadmin_pages:edit", args=[page.pk]),
        ),
    ]
    list_export = ["title", "pk", "translation_key"]
    export_headings = {"title": _("Place")}


def edit_address() -> str:
    return Plaque.snippet_viewset.get_url_name("edit")


def view_of(monday: MondayList):
    """The view class of one list."""
    base = SignReport if monday.model is Plaque else PageReport
    names = {
        "list": monday,
        "page_title": monday.title,
        "index_url_name": address_name(monday),
        "index_results_url_name": f"{address_name(monday)}_results",
        "export_filename": f"plakat-{monday.slug}",
    }
    return type("MondayListReport", (base,), names)


def address_name(monday: MondayList) -> str:
    return f"plaques_{monday.slug}"


def report_urls() -> list:
    urls = []
    for monday in LISTS:
        view, name = view_of(monday), address_name(monday)
        urls += [
            path(f"reports/signs/{monday.slug}/", view.as_view(), name=name),
            path(
                f"reports/signs/{monday.slug}/results/",
                view.as_view(results_only=True),
                name=f"{name}_results",
            ),
        ]
    return urls


class MondayMenuItem(MenuItem):
    def is_shown(self, request) -> bool:
        return may_read_lists(request.user)


class MondayPanel(Component):
    """How many rows each list has, with the way to it; lists without any are said to be empty."""

    name = "signs_on_monday"
    template_name = "plaques/desk/monday.html"
    order = 250

    def get_context_data(self, parent_context=None):
        lists = [
            {"title": monday.title, "count": monday.rows().count(), "url": reverse(address_name(monday))}
            for monday in LISTS
        ]
        return {"lists": lists, "map_url": reverse("plaques_map")}
