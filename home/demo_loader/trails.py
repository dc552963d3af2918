"""The trails of the demo: stops in order, over places that stand already."""

from home.demo_loader.places import place_name
from home.demo_loader.recipes import Recipe
from home.demo_loader.words import plain
from riverwalk.models import TrailPage

BEFORE_YOU_GO = {"id": "Sebelum berangkat", "en": "Before you set out"}


def trail_recipes(demo, drawings) -> list[Recipe]:
    return [_recipe(entry, demo.lines, drawings) for entry in demo["trails"]]


def _recipe(entry: dict, lines: dict, drawings) -> Recipe:
    body = list(entry["intro"])
    if "warning" in entry:
        box = {"title": BEFORE_YOU_GO, "text": entry["warning"]["text"]}
        body.append({"fact_box": box, "facts": entry["warning"]["facts"]})
    return Recipe(
        name=f"trail:{entry['slug']}",
        model=TrailPage,
        parent="page:trails",
        facts=lambda: {"hero": drawings[entry["picture"]], "line": lines.get(entry.get("line"), [])},
        words=lambda language: {
            "title": entry["title"][language],
            "slug": entry["slugs"][language],
            "summary": plain(entry["summary"][language]),
            "best_hours": entry.get("best_hours", {}).get(language, ""),
        },
        body=body,
        rows=lambda language, pages: {
            "stops": [
                {
                    "page": pages[place_name(stop["place"])].page_ptr,
                    "text": plain(stop["text"][language]),
                    "minutes": stop["minutes"],
                }
                for stop in entry["stops"]
            ]
        },
    )
