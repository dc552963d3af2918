"""What every drawn map of the city may show: its river and its old street, WGS 84, as [longitude, latitude].

Rounded to 4 decimals (11 m) and schematic, within about 50 m; a gap is a stretch nobody measured.
"""

from dataclasses import dataclass

from storytelling.places.position import Point


@dataclass(frozen=True, slots=True)
class DrawnLine:
    """A named river or street; the name is the same in every language."""

    name: str
    pieces: tuple[tuple[Point, ...], ...]

    @classmethod
    def of(cls, name: str, pieces) -> "DrawnLine":
        """From pieces of [longitude, latitude], as editors store them."""
        return cls(name, tuple(tuple(Point(lat, lon) for lon, lat in piece) for piece in pieces))


RIVER = DrawnLine.of(
    "Tukad Badung",
    (
        (
            (115.2097, -8.6382),
            (115.2097, -8.6393),
            (115.2104, -8.6402),
            (115.2103, -8.6411),
            (115.2109, -8.6415),
            (115.2110, -8.6423),
            (115.2109, -8.6432),
            (115.2118, -8.6438),
            (115.2125, -8.6459),
            (115.2123, -8.6465),
            (115.2111, -8.6477),
            (115.2120, -8.6483),
            (115.2123, -8.6489),
            (115.2123, -8.6534),
            (115.2125, -8.6546),
            (115.2124, -8.6553),
            (115.2120, -8.6564),
            (115.2121, -8.6568),
            (115.2129, -8.6576),
            (115.2134, -8.6599),
        ),
        (
            (115.2137, -8.6613),
            (115.2133, -8.6613),
            (115.2121, -8.6638),
            (115.2110, -8.6643),
            (115.2099, -8.6642),
            (115.2097, -8.6644),
            (115.2097, -8.6652),
            (115.2096, -8.6659),
            (115.2093, -8.6665),
            (115.2088, -8.6669),
            (115.2077, -8.6673),
            (115.2070, -8.6690),
            (115.2054, -8.6708),
            (115.2060, -8.6725),
            (115.2059, -8.6729),
            (115.2053, -8.6735),
            (115.2042, -8.6734),
            (115.2034, -8.6740),
            (115.2027, -8.6754),
            (115.2023, -8.6759),
            (115.2011, -8.6769),
            (115.1998, -8.6784),
            (115.1990, -8.6789),
            (115.1989, -8.6794),
        ),
        (
            (115.1982, -8.6814),
            (115.1978, -8.6815),
            (115.1970, -8.6825),
            (115.1967, -8.6833),
            (115.1973, -8.6844),
            (115.1971, -8.6846),
        ),
        (
            (115.1988, -8.6881),
            (115.1985, -8.6879),
            (115.1972, -8.6914),
            (115.1969, -8.6913),
        ),
    ),
)
STREET = DrawnLine.of(
    "Jalan Gajah Mada",
    (
        (
            (115.2104, -8.6549),
            (115.2112, -8.6552),
            (115.2124, -8.6553),
            (115.2169, -8.6560),
        ),
    ),
)
