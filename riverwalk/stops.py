"""What a trail may ask of a walker."""

from collections.abc import Sequence

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from riverwalk.lines import points
from riverwalk.route import MAX_STOPS, MAX_WALKING_MINUTES, route
from storytelling.places.position import Point


def check_stops(stops: Sequence, line: list) -> None:
    """Refuse a stop that is nowhere and a walk that is too long, with the reason."""
    if len(stops) > MAX_STOPS:
        raise ValidationError(
            _("A trail has at most %(most)d stops; this one has %(count)d."),
            params={"most": MAX_STOPS, "count": len(stops)},
        )
    minutes = route(_positions(stops), points(line)).walking_minutes
    if minutes > MAX_WALKING_MINUTES:
        raise ValidationError(
            _(
                "This trail is %(minutes)d minutes of walking; the most is %(most)d. "
                "Leave out a stop or split it."
            ),
            params={"minutes": minutes, "most": MAX_WALKING_MINUTES},
        )


def _positions(stops: Sequence) -> list[Point]:
    """Where the stops are, by their pages as they stand now, published or not."""
    pages = Page.objects.specific().in_bulk([stop.page_id for stop in stops])
    here = [(pages[stop.page_id], getattr(pages[stop.page_id], "point", None)) for stop in stops]
    if nowhere := [page.title for page, point in here if point is None]:
        raise ValidationError(
            _("A stop needs a place with a position on the map; missing: %(pages)s."),
            params={"pages": ", ".join(f"“{title}”" for title in nowhere)},
        )
    return [point for _page, point in here]
