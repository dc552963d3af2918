"""Columns and filters with which editors find pages among many."""

import django_filters
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.views.pages.listing import IndexView, PageFilterSet
from wagtail.admin.viewsets.pages import PageListingViewSet
from wagtail.models import Page


class LanguagesColumn(Column):
    """In which languages the page is public."""

    def get_value(self, instance):
        return ", ".join(sorted(instance.live_languages)) or "–"


class HoursColumn(DateColumn):
    """When somebody last checked the hours."""


class LanguagesIndexView(IndexView):
    """Looks up the public languages of all pages of the list in one query."""

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        pages = context["object_list"]
        keys = [page.translation_key for page in pages]
        public = Page.objects.filter(translation_key__in=keys, live=True, alias_of=None)
        languages = {}
        for key, code in public.values_list("translation_key", "locale__language_code"):
            languages.setdefault(key, set()).add(code)
        for page in pages:
            page.live_languages = languages.get(page.translation_key, set())
        return context


class PlaceFilterSet(PageFilterSet):
    hours_unchecked = django_filters.BooleanFilter(
        label=_("Hours not checked"), field_name="hours_checked_on", lookup_expr="isnull"
    )


LANGUAGES = LanguagesColumn("languages", label=_("Public in"), width="10%")
KIND = Column("kind", label=_("Kind"), accessor="get_kind_display", sort_key="kind", width="12%")
HOURS_CHECKED = HoursColumn(
    "hours_checked_on", label=_("Hours checked"), sort_key="hours_checked_on", width="12%"
)


def with_columns(*columns: Column) -> list[Column]:
    """Wagtail's own columns with ours before the last two; the type is the same for all of a list."""
    usual = [column for column in PageListingViewSet.columns if column.name not in ("type", "languages")]
    return [*usual[:-2], *columns, LANGUAGES, *usual[-2:]]


class PagesOfOneKind(PageListingViewSet):
    """A flat list of one page type, in the menu of the desk."""

    index_view_class = LanguagesIndexView
    add_to_admin_menu = True
    menu_order = 150
