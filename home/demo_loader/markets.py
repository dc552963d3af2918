"""The stalls of the markets; all of them invented."""

from heritage.models import VendorPage
from home.demo_loader.places import hours, place_name, status
from home.demo_loader.recipes import Recipe

INVENTED = {  # whoever comes from a search sees one stall alone
    "id": "Lapak ini rekaan, dibuat untuk situs demo. Nomor, jam, dan harganya contoh.",
    "en": "This stall is invented for the demo site. Its number, hours and prices are examples.",
}


def vendor_recipes(demo, drawings, goods: dict) -> list[Recipe]:
    """`goods`: kinds of goods by their slug."""
    return [_recipe(entry, drawings, goods) for entry in demo["vendors"]]


def _recipe(entry: dict, drawings, goods: dict) -> Recipe:
    return Recipe(
        name=f"vendor:{entry['slug']}",
        model=VendorPage,
        parent=place_name(entry["market"]),
        facts=lambda: _facts(entry, drawings),
        words=lambda language: {
            "slug": entry["slug"],
            "summary": _sentence(entry["offers"][language]),
            "portrait": f"{entry['portrait'][language]}\n\n{INVENTED[language]}",
            "visit_status_note": entry.get("status", {}).get("note", {}).get(language, ""),
        },
        rows=lambda language, pages: {"goods_rows": [{"category": goods[slug]} for slug in entry["goods"]]},
    )


def _facts(entry: dict, drawings) -> dict:
    payment, price = entry["payment"], entry["price"]
    return {
        "title": entry["name"],
        "hero": drawings[entry["picture"]],
        "stall": entry["stall"],
        "floor": entry["floor"],
        "block": entry["block"],
        "cash": _answer(payment["cash"]),
        "qris": _answer(payment["qris"]),
        "price_from": price["from"],
        "price_to": price["to"],
        "since": entry.get("since"),
        "confirmed_on": entry.get("confirmed_on"),
        **hours(entry.get("hours")),
        **status(entry.get("status")),
    }


def _answer(said: str) -> str:
    return "" if said == "unknown" else said


def _sentence(words: str) -> str:
    return f"{words[0].upper()}{words[1:]}."
