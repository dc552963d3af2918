"""Choices beside a list, with how many entries each would leave."""

from collections.abc import Callable
from dataclasses import dataclass

from django.db.models import Count, QuerySet


@dataclass(frozen=True, slots=True)
class Choice:
    code: str
    label: str
    count: int
    chosen: bool


def choices(
    rows: QuerySet,
    field: str,
    chosen: str,
    *,
    named: str | None = None,
    label_of: Callable[[str], str | None] = str,
) -> list[Choice]:
    """Count the rows by a field, one query; its name is another field, or what `label_of` calls it.

    A code that has no name is left out.
    """
    counted = rows.order_by().values_list(field, named or field)
    return [
        Choice(code, str(label), count, code == chosen)
        for code, name, count in counted.annotate(count=Count("pk", distinct=True)).order_by(field)
        if code and (label := name if named else label_of(code))
    ]
