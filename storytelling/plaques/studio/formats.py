"""The formats of signs: another one is a row here and a `.typ` file of its name in `typst/`."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True, slots=True)
class Format:
    """Measures in mm; `room` is the side of the place left for the square with its quiet zone.

    What hangs on a wall is read from the distance in the register. What one holds in the hand or bends
    over has a distance of its own, `near_m`, which it never needs to exceed.
    """

    name: str
    title: Promise
    width: int
    height: int
    room: int
    near_m: float | None = None

    def distance_for(self, registered_m: float) -> float:
        """From how far this format is read when the register says so much for the sign."""
        return registered_m if self.near_m is None else min(registered_m, self.near_m)


FORMATS = {
    row.name: row
    for row in [
        Format("label", _("Small label, 80 × 80 mm"), 80, 80, 50, near_m=0.3),
        Format("card", _("Stall card, A6"), 105, 148, 70, near_m=0.4),
        Format("wall", _("Wall sign, 200 × 280 mm"), 200, 280, 134),
        Format("large", _("Large wall sign, A3"), 297, 420, 240),
    ]
}
