"""How often signs were opened, as a table for everybody."""

import csv
from datetime import date, timedelta
from io import StringIO

from django.core.cache import cache
from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from storytelling.plaques.models import PlaqueCount
from storytelling.plaques.small_cells import Cell, publishable

COLUMNS = ["month", "code", "language", "times"]
HOUR = 60 * 60
DAY = 24 * HOUR


@require_safe
@cache_control(public=True, max_age=HOUR)
def counts_csv(request) -> HttpResponse:
    """Whole months alone: two copies of a running month would differ by single visitors."""
    until = first_month_not_told(timezone.localdate())
    text = cache.get_or_set(f"plaques.counts.{until:%Y-%m}", lambda: table_until(until), DAY)
    response = HttpResponse(text, content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="plakat.csv"'
    response["Access-Control-Allow-Origin"] = "*"
    return response


def first_month_not_told(today: date) -> date:
    """The running month; on its first day the one before too, which a late count may still reach."""
    return (today - timedelta(days=1)).replace(day=1)


def table_until(month: date) -> str:
    """All months before this one. Also of signs that hang no more: who leaves a table can be subtracted."""
    counts = PlaqueCount.objects.filter(day__lt=month).by_month()
    cells = map(Cell._make, counts.times_by("month", "plaque__code", "language"))
    out = StringIO()
    table = csv.writer(out)
    table.writerow(COLUMNS)
    table.writerows([f"{cell.month:%Y-%m}", *cell[1:]] for cell in publishable(cells))
    return out.getvalue()
