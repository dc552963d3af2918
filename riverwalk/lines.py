"""Drawn lines as editors store them: a list of pieces, each a list of [longitude, latitude]."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from storytelling.places.position import Point


def validate_line(value) -> None:
    """Refuse what is not a list of pieces inside the city."""
    if not isinstance(value, list):
        raise ValidationError(_("A line is a list of pieces."))
    for piece in value:
        if not isinstance(piece, list) or len(piece) < 2:
            raise ValidationError(_("Each piece of a line needs two points or more."))
        for pair in piece:
            if not (
                isinstance(pair, list) and len(pair) == 2 and all(isinstance(n, int | float) for n in pair)
            ):
                raise ValidationError(_("Each point of a line is [longitude, latitude]."))
            if not Point(pair[1], pair[0]).in_city:
                raise ValidationError(
                    _("The point %(pair)s of the line is not in Denpasar; longitude comes first."),
                    params={"pair": pair},
                )


def points(pieces: list) -> list[list[Point]]:
    return [[Point(lat, lon) for lon, lat in piece] for piece in pieces]
