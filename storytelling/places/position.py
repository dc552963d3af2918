"""Positions as editors paste them, and as the public may see them."""

import re
import unicodedata
from dataclasses import dataclass
from math import asin, ceil, cos, isfinite, log10, radians, sin, sqrt
from urllib.parse import unquote_plus

from storytelling.places.input_error import InputError, gettext_noop

PIN_PRECISION_M = 100.0  # a worse position gets no pin, no navigation link, only the word "about"
EARTH_RADIUS_M = 6_371_008.8
METRES_PER_DEGREE = 111_320
LONGEST_TEXT = 2_000

# The label points of the 43 villages and the places of the demo city lie within -8.737..-8.605 and
# 115.182..115.264; the harbour, the mangroves and the outer fields reach about 1.5 km further. The box
# leaves as much again, so that it catches slips of the hand and never a place at the city's edge.
SOUTH, NORTH = -8.77, -8.57
WEST, EAST = 115.155, 115.29


class PositionError(InputError):
    """A position that cannot be understood, or cannot be right."""


@dataclass(frozen=True, slots=True)
class Point:
    """Degrees, WGS 84."""

    lat: float
    lon: float

    def distance_to(self, other: "Point") -> float:
        """Metres along the great circle (haversine)."""
        here, there = radians(self.lat), radians(other.lat)
        height = sin((there - here) / 2) ** 2
        width = sin(radians(other.lon - self.lon) / 2) ** 2
        return 2 * EARTH_RADIUS_M * asin(min(1.0, sqrt(height + cos(here) * cos(there) * width)))

    def rounded(self, precision_m: float) -> "Point":
        """As few decimals as keep the rounding error within the precision."""
        decimals = max(0, min(6, ceil(log10(METRES_PER_DEGREE / 2 / max(precision_m, 0.01)))))
        return Point(round(self.lat, decimals), round(self.lon, decimals))

    @staticmethod
    def publishable(precision_m: float | None) -> bool:
        """Whether a position this exact deserves a pin on the map."""
        return precision_m is not None and precision_m <= PIN_PRECISION_M

    @property
    def in_city(self) -> bool:
        return SOUTH <= self.lat <= NORTH and WEST <= self.lon <= EAST

    def __str__(self) -> str:
        return f"{self.lat:.6f}, {self.lon:.6f}"


CITY_CENTRE = Point(-8.6573, 115.2169)  # the crossing of Gajah Mada and Veteran streets


@dataclass(frozen=True, slots=True)
class Position:
    """What was understood, and what was put right on the way."""

    point: Point
    swapped: bool = False
    decimal_comma: bool = False

    @property
    def notes(self) -> list[str]:
        """English msgids for the editor."""
        notes = []
        if self.swapped:
            notes.append(gettext_noop("Longitude stood before latitude; they were swapped."))
        if self.decimal_comma:
            notes.append(gettext_noop("The decimal comma was read as a point."))
        return notes


_NUMBER = r"[+-]?[0-9]{1,3}(?:\.[0-9]+)?"
_COMMA_NUMBER = r"[+-]?[0-9]{1,3}[.,][0-9]+"
_PAIR = re.compile(rf"({_NUMBER})\s*[\s,;/|]\s*({_NUMBER})")
_COMMA_PAIR = re.compile(rf"({_COMMA_NUMBER})\s*[\s,;/|]\s*({_COMMA_NUMBER})")
_WORDS = re.compile(
    r"\b(?:latitude|longitude|lintang|bujur|lat|long|lon|lng)\b\s*[:=]?|[()\[\]]", re.IGNORECASE
)

_IN_LINKS = [  # the pin of a place before the middle of the map that shows it
    re.compile(rf"!3d({_NUMBER})!4d({_NUMBER})"),
    re.compile(rf"[?&]mlat=({_NUMBER})&mlon=({_NUMBER})"),
    re.compile(rf"[?&](?:q|query|ll|sll|daddr|destination|center)=(?:loc:)?\s*({_NUMBER}),\s*({_NUMBER})"),
    re.compile(rf"/(?:place|search|dir)/({_NUMBER}),\s*({_NUMBER})"),
    re.compile(rf"@({_NUMBER}),({_NUMBER})"),
    re.compile(rf"#map=[0-9.]+/({_NUMBER})/({_NUMBER})"),
    re.compile(rf"^geo:({_NUMBER}),({_NUMBER})"),
]

_SOUTHERN, _NORTHERN = {"S", "LS"}, {"N", "U", "LU"}
_EASTERN, _WESTERN = {"E", "T", "BT"}, {"W", "B", "BB"}
_SIDE = r"(LS|LU|BT|BB|[SNUETWB])"
_ANGLE = (
    r"([0-9]{1,3}(?:[.,][0-9]+)?)\s*°?"
    r"(?:\s*([0-9]{1,2}(?:[.,][0-9]+)?)\s*'?(?:\s*([0-9]{1,2}(?:[.,][0-9]+)?)\s*\"?)?)?"
)
_SIDE_LAST = re.compile(rf"{_ANGLE}\s*{_SIDE}\s*[,;/]?\s*{_ANGLE}\s*{_SIDE}")
_SIDE_FIRST = re.compile(rf"{_SIDE}\s*{_ANGLE}\s*[,;/]?\s*{_SIDE}\s*{_ANGLE}")
_SAME_SIGNS = str.maketrans(
    {"−": "-", "–": "-", "—": "-", "‐": "-", "‑": "-", "º": "°", "˚": "°"}
    | dict.fromkeys("’‘′´`", "'")
    | dict.fromkeys("”“″", '"')
)


def parse_position(text: str) -> Position:
    """Read decimal degrees, degrees-minutes-seconds, or the link of a map; raise PositionError."""
    if len(text) > LONGEST_TEXT:
        raise PositionError(gettext_noop("This text is too long for a position."))
    text = unicodedata.normalize("NFC", text).translate(_SAME_SIGNS).strip()
    if re.match(r"https?://|geo:", text, re.IGNORECASE):
        return checked(_from_link(unquote_plus(text)))
    return checked(_from_angles(text) or _from_decimals(text))


def checked(position: Position) -> Position:
    """The position, put right where it was only swapped; refused where it cannot be in the city."""
    point = position.point
    swapped = Point(point.lon, point.lat)
    if point.in_city:
        return position
    if swapped.in_city:
        return Position(swapped, swapped=True, decimal_comma=position.decimal_comma)
    if point.lat == point.lon == 0:
        raise PositionError(gettext_noop("0, 0 lies in the Atlantic: it means that no position is known."))
    if Point(-point.lat, point.lon).in_city or Point(-point.lon, point.lat).in_city:
        raise PositionError(gettext_noop("This lies north of the equator: put a minus before the latitude."))
    if not (isfinite(point.lat) and isfinite(point.lon) and abs(point.lat) <= 90 and abs(point.lon) <= 180):
        raise PositionError(gettext_noop("%(position)s is no position on the earth."), position=str(point))
    kilometres = round(point.distance_to(CITY_CENTRE) / 1000)
    message = gettext_noop("%(position)s lies outside Denpasar, %(kilometres)s km from its centre.")
    raise PositionError(message, position=str(point), kilometres=kilometres)


def _from_link(link: str) -> Position:
    for pattern in _IN_LINKS:
        if match := pattern.search(link):
            return Position(Point(float(match[1]), float(match[2])))
    message = gettext_noop("This link holds no position. Open it, and copy the long address of the map.")
    raise PositionError(message)


def _from_angles(text: str) -> Position | None:
    """Degrees with the side of the world, in English (S, E) or Indonesian (LS, BT) letters."""
    upper = text.upper()
    if match := _SIDE_LAST.fullmatch(upper):
        first, second = (match[4], match.group(1, 2, 3)), (match[8], match.group(5, 6, 7))
    elif match := _SIDE_FIRST.fullmatch(upper):
        first, second = (match[1], match.group(2, 3, 4)), (match[5], match.group(6, 7, 8))
    else:
        return None
    angles = [_degrees(*first), _degrees(*second)]
    if first[0] in _EASTERN | _WESTERN:
        angles.reverse()
    if {first[0] in _EASTERN | _WESTERN, second[0] in _EASTERN | _WESTERN} != {True, False}:
        raise PositionError(gettext_noop("A position needs one latitude and one longitude."))
    return Position(Point(*angles))


def _degrees(side: str, parts: tuple[str | None, ...]) -> float:
    degrees, minutes, seconds = (float((part or "0").replace(",", ".")) for part in parts)
    if minutes >= 60 or seconds >= 60:
        raise PositionError(gettext_noop("Minutes and seconds of an angle end at 59."))
    angle = degrees + minutes / 60 + seconds / 3600
    return -angle if side in _SOUTHERN | _WESTERN else angle


def _from_decimals(text: str) -> Position:
    bare = " ".join(_WORDS.sub(" ", text).replace("°", " ").split()).strip(",; ")
    if match := _PAIR.fullmatch(bare):
        return Position(Point(float(match[1]), float(match[2])))
    if match := _COMMA_PAIR.fullmatch(bare):
        lat, lon = (float(number.replace(",", ".")) for number in match.groups())
        return Position(Point(lat, lon), decimal_comma=True)
    raise PositionError(gettext_noop("This is not understood. Write a position like -8.6573, 115.2169."))
