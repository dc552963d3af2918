"""Places as GeoJSON (RFC 7946), no more exact than they are known."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from storytelling.places.position import Point


@dataclass(frozen=True, slots=True)
class Feature:
    """A place and what is told about it: plain values that JSON knows."""

    id: str | int
    point: Point | None = None
    precision_m: float | None = None
    properties: Mapping[str, Any] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """Longitude comes first; a place known only roughly has no geometry and says `about`."""
        properties = dict(self.properties)
        geometry = None
        if self.point is not None and self.precision_m is not None and Point.publishable(self.precision_m):
            seen = self.point.rounded(self.precision_m)
            geometry = {"type": "Point", "coordinates": [seen.lon, seen.lat]}
        else:
            properties["about"] = True
        return {"type": "Feature", "id": self.id, "geometry": geometry, "properties": properties}


def feature_collection(places: Iterable[Feature]) -> dict[str, Any]:
    """The whole document, ready for a JSON response (`application/geo+json`)."""
    return {"type": "FeatureCollection", "features": [place.as_json() for place in places]}
