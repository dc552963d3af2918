"""When a place is open: OSM `opening_hours` strings, read on the clock of Bali and its calendar."""

import opening_hours


def is_valid_osm(text: str) -> bool:
    """Whether the library can evaluate this string."""
    return bool(text.strip()) and opening_hours.validate(text)
