"""What can be read near a sign whose own page is gone."""

from dataclasses import dataclass

from storytelling.places.models import PlaceEntry
from storytelling.places.position import PIN_PRECISION_M, Point
from storytelling.plaques.addresses import Address, Addresses

FARTHEST_M = 3_000
TEN_METRES = 10


@dataclass(frozen=True, slots=True)
class NearPlace:
    address: Address
    metres: int


def places_near(point: Point | None, language: str, *, without=(), most: int = 4) -> list[NearPlace]:
    """The nearest places that can be read, with their distance in tens of metres."""
    if point is None:
        return []
    entries = PlaceEntry.objects.located().within(point, FARTHEST_M)
    rows = entries.filter(precision_m__lte=PIN_PRECISION_M).exclude(translation_key__in=without)
    distances = {
        key: point.distance_to(Point(latitude, longitude))
        for key, latitude, longitude in rows.values_list("translation_key", "latitude", "longitude")
    }
    nearest = sorted(distances, key=distances.get)[: most * 3]  # some may not be public
    addresses = Addresses(nearest, language)
    found = [(address, distances[key]) for key in nearest if (address := addresses.of(key))]
    return [
        NearPlace(address, max(TEN_METRES, round(metres / TEN_METRES) * TEN_METRES))
        for address, metres in found[:most]
    ]
