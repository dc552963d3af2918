"""What a drawn map shows, as GeoJSON (RFC 7946), for the map that a visitor opens on top of it."""

from collections.abc import Iterable, Sequence
from typing import Any

from storytelling.places.backdrop import DrawnLine
from storytelling.places.position import Point


def map_data(
    stops: Iterable, here: tuple[str, Point] | None, lines: Iterable[tuple[str, DrawnLine]], seen: Sequence
) -> dict[str, Any]:
    """Lines say of which kind they are, points their number in the list; `bbox` is what is seen at first."""
    features = [
        _feature(
            {"type": "MultiLineString", "coordinates": [[[p.lon, p.lat] for p in piece] for piece in pieces]},
            {"kind": kind, "name": line.name},
        )
        for kind, line in lines
        if (pieces := [piece for piece in line.pieces if len(piece) > 1])
    ]
    features += [
        _feature(_point(stop.point), {"kind": "stop", "name": stop.name, "number": stop.number})
        for stop in stops
    ]
    if here:
        features.append(_feature(_point(here[1]), {"kind": "here", "name": here[0]}))
    lats, lons = [p.lat for p in seen], [p.lon for p in seen]
    return {
        "type": "FeatureCollection",
        "bbox": [min(lons), min(lats), max(lons), max(lats)],
        "features": features,
    }


def _feature(geometry: dict[str, Any], properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "Feature", "geometry": geometry, "properties": properties}


def _point(point: Point) -> dict[str, Any]:
    return {"type": "Point", "coordinates": [point.lon, point.lat]}
