"""What visitors looked for and did not find, for editors."""

from django.conf import settings
from django.db.models import Max, Sum
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.http import urlencode
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.reports import ReportView

from search.missed import forget_old
from search.models import MissedQuery
from storytelling.glossary.models import WordTwins


class LanguageColumn(Column):
    """The language of the site in which somebody searched."""

    def get_value(self, instance):
        return dict(settings.LANGUAGES).get(instance["language"], instance["language"])


class MonthColumn(Column):
    """A month by its name; the day means nothing."""

    def get_value(self, instance):
        return date_format(instance["last"], "F Y")


class AddColumn(Column):
    """Leads to the form for search words, with these words in it."""

    cell_template_name = "search/admin/add_cell.html"

    def get_value(self, instance):
        address = reverse(WordTwins.snippet_viewset.get_url_name("add"))
        return f"{address}?{urlencode({'words': instance['words'] + ', '})}"


class MissedQueriesView(ReportView):
    """All words of the last year, those asked for most often first."""

    page_title = _("Searched, not found")
    header_icon = "search"
    index_url_name = "missed_queries_report"
    index_results_url_name = "missed_queries_report_results"
    results_template_name = "search/admin/missed_queries_results.html"
    default_ordering = "-total"
    columns = [
        Column("words", label=capfirst(_("words"))),
        LanguageColumn("language", label=capfirst(_("language")), width="15%"),
        Column("total", label=capfirst(_("times")), width="10%"),
        MonthColumn("last", label=capfirst(_("last in the month of")), width="20%"),
        AddColumn("add", label="", width="20%"),
    ]
    list_export = ["words", "language", "total", "last"]
    export_headings = {
        "words": _("words"),
        "language": _("language"),
        "total": _("times"),
        "last": _("last in the month of"),
    }

    def get_base_queryset(self):
        forget_old()
        words = MissedQuery.objects.order_by().values("words", "language")
        return words.annotate(total=Sum("times"), last=Max("month"))

    def order_queryset(self, queryset):
        return queryset.order_by("-total", "words", "language")

    def get_filename(self):
        return "searched-not-found"
