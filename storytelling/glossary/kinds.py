"""What the words of the glossary are about, and whose they are."""

from django.utils.translation import gettext_lazy as _

GROUPS = {
    "building": _("Temples and buildings"),
    "cloth": _("Cloth and dress"),
    "community": _("Village and community"),
    "food": _("Food"),
    "history": _("History and heritage"),
    "market": _("Market"),
    "offering": _("Offerings"),
    "place": _("Places and directions"),
    "rite": _("Rites and feasts"),
}
BALINESE = "ban"
LANGUAGES = {BALINESE: "Basa Bali", "id": "Bahasa Indonesia"}
