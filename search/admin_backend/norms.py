"""The average length of titles, by which hits in short titles come first.

Wagtail reads the whole index for it on every save: 50 ms and more among 20,000 pages. It hardly moves, so it
is taken once an hour, and only what was written is measured against it; `update_index` makes all exact.
"""

from collections.abc import Iterable
from time import monotonic

from django.db.models import Avg, F, Model, QuerySet
from django.db.models.functions import Length
from modelsearch.utils import get_content_type_pk

GOOD_FOR = 3600  # seconds


class Average:
    """The average of one process, kept for an hour."""

    def __init__(self):
        self.forget()

    def forget(self) -> None:
        self.value, self.until = None, 0.0

    def of(self, entries: QuerySet) -> float | None:
        """Average title length of all entries, with title; nothing while there is none."""
        if self.value is None or monotonic() > self.until:
            self.value = _with_titles(entries).aggregate(average=Avg("title_length"))["average"]
            self.until = monotonic() + GOOD_FOR
        return self.value


average = Average()


class QuickNorms:
    """For an index of modelsearch: measures the titles that were written, not all there are."""

    def add_items(self, model: type[Model], objs: Iterable[Model]) -> None:
        objs = list(objs)
        self.written = self.entries.filter(
            content_type_id=get_content_type_pk(model), object_id__in=[str(obj.pk) for obj in objs]
        )
        super().add_items(model, objs)

    def _refresh_title_norms(self, full=False):
        if full:
            average.forget()
            return super()._refresh_title_norms(full=True)
        if lavg := average.of(self.entries):
            _with_titles(self.written).update(title_norm=lavg / F("title_length"))


def _with_titles(entries):
    return entries.annotate(title_length=Length("title")).filter(title_length__gt=0)
