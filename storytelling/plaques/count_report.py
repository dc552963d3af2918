"""How often signs were opened, for the desk: by month, language, way, trail and sign, in bars and numbers."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.shortcuts import render
from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from storytelling.plaques.count_form import CountForm
from storytelling.plaques.models import PlaqueState, Way
from storytelling.plaques.reports import may_read_lists
from storytelling.plaques.viewsets import trails


@dataclass(frozen=True, slots=True)
class Bar:
    """One number with its name; `share` is its part, in whole percent, of the greatest beside it."""

    name: str
    times: int
    share: int


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars under a heading, drawn within a table of the same numbers: nobody needs the drawing."""

    heading: Promise
    column: Promise
    bars: list[Bar]


def bars(numbers: Iterable[tuple[str, int]]) -> list[Bar]:
    """In the order given; what is not nothing is never drawn as nothing."""
    rows = list(numbers)
    most = max((times for _name, times in rows), default=0)
    return [Bar(name, times, max(1, round(100 * times / most)) if times else 0) for name, times in rows]


@require_safe
def report_of_counts(request):
    """Whoever may read the lists of signs may read their counts."""
    if not may_read_lists(request.user):
        raise PermissionDenied
    form = CountForm(request.GET)
    form.is_valid()  # what was not understood is said beside its field, and left out
    charts = charts_of(form)
    total = sum(bar.times for bar in charts[0].bars)
    return render(request, "plaques/desk/counts.html", {"form": form, "charts": charts, "total": total})


def charts_of(form: CountForm) -> list[Chart]:
    """Each is a sum of its own in the database: the rows themselves grow with the years."""
    counts = form.counts()
    months = dict(counts.by_month().times_by("month"))
    languages, ways = dict(settings.LANGUAGES), dict(Way.choices)
    trail_names = dict(trails())
    return [
        Chart(
            _("By month"),
            _("month"),
            bars((date_format(month, "F Y"), months.get(month, 0)) for month in form.chosen_months()),
        ),
        Chart(
            _("By language"),
            _("language"),
            bars(_greatest((languages.get(code, code), n) for code, n in counts.times_by("language"))),
        ),
        Chart(_("By way"), _("way"), bars(_greatest((ways[way], n) for way, n in counts.times_by("way")))),
        Chart(
            _("By trail"),
            _("trail"),
            bars(
                _greatest(
                    (trail_names.get(key, _("on no trail")), n)
                    for key, n in counts.times_by("plaque__trail_key")
                )
            ),
        ),
        Chart(_("By sign"), _("sign"), bars(_greatest(_by_sign(form)))),
    ]


def _by_sign(form: CountForm) -> list[tuple[str, int]]:
    """Signs that hang somewhere are named even where nobody opened them: these want looking at."""
    times = dict(form.counts().times_by("plaque"))
    hangs = {PlaqueState.INSTALLED, PlaqueState.DAMAGED}
    return [
        (str(sign), times.get(sign.pk, 0)) for sign in form.signs() if sign.pk in times or sign.state in hangs
    ]


def _greatest(numbers: Iterable[tuple[str, int]]) -> list[tuple[str, int]]:
    return sorted(numbers, key=lambda row: -row[1])
