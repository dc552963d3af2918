"""The kinds of places: their names, what schema.org calls them, and their icon."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True, slots=True)
class Kind:
    """A row of the table; `icon` is a file `static/img/icons/<icon>.svg`."""

    code: str
    label: str | Promise
    plural: str | Promise
    schema_org: str
    icon: str


KINDS = {
    kind.code: kind
    for kind in (
        Kind("temple", _("Temple"), _("Temples"), "HinduTemple", "temple"),
        Kind("palace", _("Palace"), _("Palaces"), "LandmarksOrHistoricalBuildings", "palace"),
        Kind("museum", _("Museum"), _("Museums"), "Museum", "museum"),
        Kind("market", _("Market"), _("Markets"), "ShoppingCenter", "market"),
        Kind("stall", _("Stall"), _("Stalls"), "Store", "stall"),
        Kind("monument", _("Monument"), _("Monuments"), "LandmarksOrHistoricalBuildings", "monument"),
        Kind("mosque", _("Mosque"), _("Mosques"), "Mosque", "mosque"),
        Kind(
            "heritage-site", _("Heritage site"), _("Heritage sites"), "LandmarksOrHistoricalBuildings", "site"
        ),
        Kind("heritage-street", _("Heritage street"), _("Heritage streets"), "TouristAttraction", "street"),
        Kind("heritage-shop", _("Heritage shop"), _("Heritage shops"), "Store", "shop"),
        Kind("craft", _("Craft"), _("Crafts"), "TouristAttraction", "craft"),
        Kind(
            "cultural-village", _("Cultural village"), _("Cultural villages"), "TouristAttraction", "village"
        ),
        Kind(
            "rice-field-walk", _("Rice-field walk"), _("Rice-field walks"), "TouristAttraction", "rice-field"
        ),
        Kind("river", _("River"), _("Rivers"), "RiverBodyOfWater", "river"),
        Kind("bridge", _("Bridge"), _("Bridges"), "Bridge", "bridge"),
        Kind("mural", _("Mural"), _("Murals"), "TouristAttraction", "mural"),
        Kind("river-steps", _("River steps"), _("River steps"), "TouristAttraction", "steps"),
        Kind("shrine", _("Shrine"), _("Shrines"), "PlaceOfWorship", "shrine"),
        Kind("park", _("Park"), _("Parks"), "Park", "park"),
        Kind("dam", _("Dam"), _("Dams"), "CivicStructure", "dam"),
        Kind("river-point", _("River-walk point"), _("River-walk points"), "TouristAttraction", "point"),
        Kind("trail", _("Trail"), _("Trails"), "TouristTrip", "trail"),
    )
}

POINT_KINDS = ("bridge", "mural", "river-steps", "shrine", "park", "dam", "river-point")
STORY_KINDS = (
    *(
        "temple",
        "palace",
        "museum",
        "monument",
        "mosque",
        "heritage-site",
        "heritage-street",
        "heritage-shop",
    ),
    *("craft", "cultural-village", "rice-field-walk", "market", "river", *POINT_KINDS),
)


def kind_of(code: str) -> Kind | None:
    """The row of a code; none for a code that left the table."""
    return KINDS.get(code)


def kind_choices(codes: Iterable[str] = KINDS) -> list[tuple[str, str | Promise]]:
    """Code and name, for the `choices` of a field."""
    return [(code, KINDS[code].label) for code in codes]
