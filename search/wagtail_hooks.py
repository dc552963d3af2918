"""The desk: what visitors did not find."""

from django.urls import path, reverse
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from search.reports import MissedQueriesView


@hooks.register("register_reports_menu_item")
def missed_queries_item():
    address = reverse(MissedQueriesView.index_url_name)
    return MenuItem(MissedQueriesView.page_title, address, name="searched-not-found", icon_name="search")


@hooks.register("register_admin_urls")
def missed_queries_addresses():
    here = "reports/searched-not-found/"
    return [
        path(here, MissedQueriesView.as_view(), name=MissedQueriesView.index_url_name),
        path(
            f"{here}results/",
            MissedQueriesView.as_view(results_only=True),
            name=MissedQueriesView.index_results_url_name,
        ),
    ]
