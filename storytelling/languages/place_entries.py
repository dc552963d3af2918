"""Keeps the one row of each place in step with its source page."""

from storytelling.places.hours import weekly_minutes
from storytelling.places.mixins import HoursMixin
from storytelling.places.models import OpenSpan, PlaceEntry


def write(source) -> None:
    """One row for all languages; a stall has one too, with hours but without a position of its own."""
    if not isinstance(source, HoursMixin):
        return
    point = getattr(source, "point", None)
    told = {
        "kind": source.kind,
        "latitude": point.lat if point else None,
        "longitude": point.lon if point else None,
        "precision_m": source.precision_m if point else 0,
        "village_id": getattr(source, "village_id", None),
        "status": source.visit_status,
        "open_on_nyepi": source.open_on_nyepi,
    }
    entry = PlaceEntry.objects.filter(translation_key=source.translation_key).first()
    if entry is None or any(getattr(entry, name) != value for name, value in told.items()):
        entry, _ = PlaceEntry.objects.update_or_create(translation_key=source.translation_key, defaults=told)
    spans = sorted(weekly_minutes(source.opening_hours)) if source.hours_are_checked else []
    if spans != sorted(entry.spans.values_list("opens", "closes")):
        entry.spans.all().delete()
        OpenSpan.objects.bulk_create(
            OpenSpan(entry=entry, opens=opens, closes=closes) for opens, closes in spans
        )


def remove(translation_key) -> None:
    PlaceEntry.objects.filter(translation_key=translation_key).delete()
