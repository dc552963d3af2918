"""What a trail may ask of a walker."""

from collections.abc import Sequence

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from riverwalk.lines import points
from riverwalk.route import MAX_STOPS, MAX_WALKING_MINUTES, Route, route
from storytelling.places.models import PlaceEntry
from storytelling.places.position import Point


def route_of(stops: Sequence, line: list) -> Route:
    """The walk over the stops that have a position, with one query."""
    keys = [stop.page.translation_key for stop in stops]
    entries = {
        entry.translation_key: entry
        for entry in PlaceEntry.objects.located().filter(translation_key__in=keys)
    }
    located = [Point(entries[key].latitude, entries[key].longitude) for key in keys if key in entries]
    return route(located, points(line))


def check_stops(stops: Sequence, line: list) -> None:
    """Refuse a walk that is too long, with the reason."""
    if len(stops) > MAX_STOPS:
        raise ValidationError(
            _("A trail has at most %(most)d stops; this one has %(count)d."),
            params={"most": MAX_STOPS, "count": len(stops)},
        )
    minutes = route_of(stops, line).walking_minutes
    if minutes > MAX_WALKING_MINUTES:
        raise ValidationError(
            _(
                "This trail is %(minutes)d minutes of walking; the most is %(most)d. "
                "Leave out a stop or split it."
            ),
            params={"minutes": minutes, "most": MAX_WALKING_MINUTES},
        )
