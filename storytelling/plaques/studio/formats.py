"""The formats of signs: another one is a row here and a `.typ` file of its name in `typst/`."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Format:
    """Measures in mm; `room` is the side of the place left for the square with its quiet zone."""

    name: str
    width: int
    height: int
    room: int


FORMATS = {
    row.name: row
    for row in [
        Format("wall", 200, 280, 110),
        Format("label", 80, 80, 46),
        Format("card", 105, 148, 64),
    ]
}
