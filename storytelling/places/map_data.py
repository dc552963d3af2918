"""What a drawn map shows, as GeoJSON (RFC 7946), for the map that a visitor opens on top of it."""

from collections.abc import Iterable
from typing import Any

from storytelling.places.backdrop import DrawnLine
from storytelling.places.position import Point


def map_data(
    stops: Iterable,
    here: tuple[str, Point] | None,
    lines: Iterable[tuple[str, DrawnLine]],
    sheet: tuple[Point, Point],
) -> dict[str, Any]:
    """Lines say of which kind they are, points their number in the list; `bbox` is the drawn sheet."""
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
    south_west, north_east = sheet
    return {
        "type": "FeatureCollection",
        "bbox": [south_west.lon, south_west.lat, north_east.lon, north_east.lat],
        "features": features,
    }


def _feature(geometry: dict[str, Any], properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "Feature", "geometry": geometry, "properties": properties}


def _point(point: Point) -> dict[str, Any]:
    return {"type": "Point", "coordinates": [point.lon, point.lat]}
