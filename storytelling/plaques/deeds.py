"""What people do to a sign: each deed changes the sign and adds a line to its history, or does neither."""

from datetime import date
from decimal import Decimal

from django.db import transaction
from django.utils import timezone
from django.utils.formats import date_format

from storytelling.places.position import Point
from storytelling.plaques.models import Deed, Plaque, PlaqueEvent, PlaqueState
from storytelling.plaques.photos import keep_photo

DECIMALS = Decimal("0.000001")
LONGEST_WORDS = PlaqueEvent._meta.get_field("words").max_length


def record(plaque: Plaque, deed: Deed, by=None, words: str = "") -> PlaqueEvent:
    """One more line in the history of a sign; `by` is None when no editor did it."""
    return PlaqueEvent.objects.create(plaque=plaque, deed=deed, by=by, words=words[:LONGEST_WORDS])


@transaction.atomic
def set_state(plaque: Plaque, state: str, by=None, on: date | None = None) -> None:
    """From one state to the next; `on` is the day it happened, today when nobody says another."""
    on = on or timezone.localdate()
    before, plaque.state = plaque.get_state_display(), state
    if state == PlaqueState.INSTALLED:
        plaque.installed_on = on
    plaque.save(update_fields=["state", "installed_on"])
    record_state(plaque, before, by, on)


def record_state(plaque: Plaque, before: str, by=None, on: date | None = None) -> None:
    """Write down a change of state that has been saved; `before` is the name of the state it had."""
    day = date_format(on or timezone.localdate(), "DATE_FORMAT")
    record(plaque, Deed.STATE, by, f"{before} → {plaque.get_state_display()}, {day}")


@transaction.atomic
def verify(plaque: Plaque, by) -> None:
    """Somebody stands in front of it and it is as it should be: what was damaged or not yet up now hangs."""
    plaque.last_verified_on, plaque.last_verified_by = timezone.localdate(), by
    plaque.save(update_fields=["last_verified_on", "last_verified_by"])
    record(plaque, Deed.VERIFIED, by)
    if plaque.state != PlaqueState.INSTALLED:
        before, plaque.state = plaque.get_state_display(), PlaqueState.INSTALLED
        plaque.installed_on = plaque.installed_on or timezone.localdate()
        plaque.save(update_fields=["state", "installed_on"])
        record_state(plaque, before, by)


@transaction.atomic
def stamp_position(plaque: Plaque, by, point: Point, accuracy_m: int | None) -> None:
    """Where a telephone in front of the sign says it is."""
    plaque.latitude = Decimal(point.lat).quantize(DECIMALS)
    plaque.longitude = Decimal(point.lon).quantize(DECIMALS)
    plaque.accuracy_m = accuracy_m
    plaque.save(update_fields=["latitude", "longitude", "accuracy_m"])
    record(plaque, Deed.MOVED, by, str(point) if accuracy_m is None else f"{point} ± {accuracy_m} m")


@transaction.atomic
def add_photo(plaque: Plaque, by, jpeg: bytes) -> None:
    """`jpeg` comes from `small_jpeg`; of those before the newest few stay."""
    record(plaque, Deed.PHOTOGRAPHED, by)
    keep_photo(plaque, jpeg, by=by)
