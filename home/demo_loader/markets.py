"""The stalls of the two old markets; all of them invented."""

from heritage.models import VendorPage
from home.demo_loader.places import hours, place_name, status
from home.demo_loader.recipes import Recipe


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
            "portrait": entry["portrait"][language],
            "visit_status_note": entry.get("status", {}).get("note", {}).get(language, ""),
        },
        rows=lambda language, pages: {"goods_rows": [{"category": goods[slug]} for slug in entry["goods"]]},
    )


def _facts(entry: dict, drawings) -> dict:
    payment, price = entry["payment"], entry["price"]
    return {
        "title": entry["name"],
        "hero": drawings["stall"],
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
