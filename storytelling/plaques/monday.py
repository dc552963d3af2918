"""The lists that somebody needs on Monday morning: what about the signs wants doing."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from django.db.models import Model, QuerySet
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from storytelling.languages.locales import source_locale
from storytelling.pages.querysets import is_public
from storytelling.places.models import PlaceEntry
from storytelling.plaques.models import Plaque, PlaqueReport, PlaqueState, ReportState

SIX_MONTHS = timedelta(days=183)


@dataclass(frozen=True, slots=True)
class MondayList:
    """One list: its name in addresses, its heading, and what is in it now."""

    slug: str
    title: Promise
    model: type[Model]
    rows: Callable[[], QuerySet]


def not_verified() -> QuerySet:
    """By street, as one walks."""
    before = timezone.localdate() - SIX_MONTHS
    return Plaque.objects.in_place().not_verified_since(before).order_by("street", "address", "code")


def damaged() -> QuerySet:
    return Plaque.objects.filter(state=PlaqueState.DAMAGED).order_by("street", "address", "code")


def with_open_reports() -> QuerySet:
    """Somebody said that something is wrong, and it has not been put right."""
    open_reports = PlaqueReport.objects.exclude(state=ReportState.DONE).values("plaque")
    return Plaque.objects.filter(pk__in=open_reports).order_by("street", "address", "code")


def page_not_readable() -> QuerySet:
    return Plaque.objects.in_place().with_page_readable(False).order_by("village_name", "code")


def pages_without_sign() -> QuerySet:
    """Places that can be read and have no sign, not even a planned one."""
    signs = Plaque.objects.exclude(state=PlaqueState.RETIRED).values("translation_key")
    places = PlaceEntry.objects.exclude(translation_key__in=signs).values("translation_key")
    pages = Page.objects.filter(is_public(), locale=source_locale(), translation_key__in=places)
    return pages.order_by("title")


LISTS = [
    MondayList("not-verified", _("Signs not verified for six months"), Plaque, not_verified),
    MondayList("damaged", _("Damaged signs"), Plaque, damaged),
    MondayList("reported", _("Signs with open reports"), Plaque, with_open_reports),
    MondayList("page-gone", _("Signs whose page cannot be read"), Plaque, page_not_readable),
    MondayList("without-sign", _("Places without a sign"), Page, pages_without_sign),
]
