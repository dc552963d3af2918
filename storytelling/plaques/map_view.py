"""Where the signs hang, on a map without foreign tiles and in a list that says the same."""

from django.core.exceptions import PermissionDenied
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from storytelling.places.backdrop import RIVER, STREET
from storytelling.plaques.models import Plaque, PlaqueState
from storytelling.plaques.reports import edit_address, may_read_lists

MARKS = {
    PlaqueState.PLANNED: "○",
    PlaqueState.PRINTED: "◐",
    PlaqueState.INSTALLED: "●",
    PlaqueState.DAMAGED: "▲",
    PlaqueState.RETIRED: "×",
}


@require_safe
def map_of_signs(request):
    """Each state has a mark of its own besides its colour; signs without a position are only listed."""
    if not may_read_lists(request.user):
        raise PermissionDenied
    signs = [
        {
            "code": plaque.code,
            "name": plaque.place_name,
            "street": plaque.street,
            "state": plaque.state,
            "state_name": plaque.get_state_display(),
            "mark": MARKS[plaque.state],
            "point": plaque.point,
            "url": reverse(edit_address(), args=[plaque.pk]),
        }
        for plaque in Plaque.objects.order_by("village_name", "street", "code")
    ]
    legend = [{"state": state, "mark": MARKS[state], "name": state.label} for state in PlaqueState]
    return render(
        request, "plaques/desk/map.html", {"signs": signs, "legend": legend, "drawn": _drawn(signs)}
    )


def _drawn(signs: list[dict]) -> dict:
    """As GeoJSON: river and street for the eye, then the signs that have a position."""
    lines = [
        {
            "type": "Feature",
            "geometry": {
                "type": "MultiLineString",
                "coordinates": [[[point.lon, point.lat] for point in piece] for piece in line.pieces],
            },
            "properties": {"kind": kind, "name": line.name},
        }
        for kind, line in (("river", RIVER), ("street", STREET))
    ]
    points = [
        {
            "type": "Feature",
            "geometry": {"type": "Point", "coordinates": [sign["point"].lon, sign["point"].lat]},
            "properties": {
                **{name: sign[name] for name in ("code", "name", "state", "mark", "url")},
                "state_name": str(sign["state_name"]),
                "kind": "sign",
            },
        }
        for sign in signs
        if sign["point"]
    ]
    return {"type": "FeatureCollection", "features": [*lines, *points]}
