"""Stories, markets, rivers and points: everything of the demo that is somewhere."""

from decimal import Decimal

from heritage.models import HeritageStoryPage, MarketPage
from home.demo_loader.recipes import Recipe
from home.demo_loader.words import plain
from riverwalk.models import PointOfInterestPage, RiverWalkPage
from storytelling.media.models import RecordingSubject
from storytelling.people.models import Person
from storytelling.places.models import Village

MODELS = {
    "story": HeritageStoryPage,
    "market": MarketPage,
    "river": RiverWalkPage,
    "point": PointOfInterestPage,
}
INDEXES = {"story": "page:heritage", "market": "page:market", "river": "page:river"}
STATUS = {"closed-for-now": "closed"}  # the rest is called the same


def place_name(slug: str) -> str:
    return f"place:{slug}"


class PlaceRecipes:
    """Reads places into recipes; knows the villages, drawings, sources, people and names they refer to."""

    def __init__(self, demo, drawings, people: dict[str, Person], names: dict[str, RecordingSubject]):
        self.demo, self.drawings, self.names = demo, drawings, names
        self.villages = {village.code: village for village in Village.objects.all()}
        self.tellers = {
            place: people[entry["slug"]] for entry in demo["people"] for place in entry.get("tells", [])
        }

    def all(self) -> list[Recipe]:
        """Rivers before their points."""
        entries = sorted(self.demo.places.values(), key=lambda entry: entry["type"] == "point")
        return [self.recipe(entry) for entry in entries]

    def recipe(self, entry: dict) -> Recipe:
        kind = entry["type"]
        return Recipe(
            name=place_name(entry["slug"]),
            model=MODELS[kind],
            parent=place_name(entry["river"]) if kind == "point" else INDEXES[kind],
            facts=lambda: self.facts(entry),
            words=lambda language: place_words(entry, language),
            body=entry["body"],
            rows=lambda language, pages: self.rows(entry, language, pages),
        )

    def facts(self, entry: dict) -> dict:
        kind = entry["type"]
        facts = {
            "hero": self.drawings[entry["picture"]],
            "aksara": entry.get("aksara", ""),
            "spoken_name": self.names.get(entry["slug"]),
            "variants": ", ".join(entry.get("variants", [])),
            "address": entry.get("address", ""),
            "village": self.villages.get(entry.get("village")),
            "admission": entry.get("admission", {}).get("kind", ""),
            **{name: entry.get(name, "") for name in ("dress", "steps", "shade", "toilets")},
            **position(entry.get("position")),
            **hours(entry.get("hours")),
            **status(entry.get("status")),
        }
        if kind in ("story", "point"):
            facts["kind"] = entry["kind"]
        if kind == "point":
            facts["bank"] = entry.get("bank", "")
        if kind == "river":
            facts["line"] = self.demo.lines.get(entry["slug"], [])
        return facts

    def rows(self, entry: dict, language: str, pages: dict) -> dict[str, list[dict]]:
        rows = {
            "fact_rows": [
                {"label": fact["label"][language], "text": fact["text"][language]}
                for fact in entry.get("facts", [])
            ],
            "source_rows": source_rows(self.demo.sources_of(entry)),
            "related_rows": [
                {"related": pages[place_name(slug)].page_ptr} for slug in entry.get("related", [])
            ],
            "admission_rows": entry.get("admission", {}).get("rows", []),
        }
        if entry["type"] == "point":
            rows["amenity_rows"] = [{"amenity": amenity} for amenity in entry.get("amenities", [])]
        if entry["slug"] in self.tellers:
            rows["teller_rows"] = [{"person": self.tellers[entry["slug"]]}]
        return rows


def place_words(entry: dict, language: str) -> dict[str, str]:
    words = {
        "title": entry["title"][language],
        "slug": entry["slugs"][language],
        "summary": plain(entry["summary"][language]),
        "warning": entry.get("warning", {}).get(language, ""),
        "visit_status_note": entry.get("status", {}).get("note", {}).get(language, ""),
    }
    if entry["type"] in ("story", "market"):
        words["period"] = entry.get("period", {}).get(language, "")
    if entry["type"] == "point":
        words |= {name: entry.get(name, {}).get(language, "") for name in ("best_hours", "safety")}
    return words


def position(where: dict | None) -> dict:
    if not where:
        return {}
    return {
        "latitude": Decimal(str(where["lat"])),
        "longitude": Decimal(str(where["lon"])),
        "precision_m": where["precision_m"],
    }


def hours(entry: dict | None) -> dict:
    if not entry:
        return {}
    return {
        "opening_hours": entry["osm"],
        "hours_checked_on": entry.get("checked_on"),
        "hours_source": entry.get("via", ""),
    }


def status(entry: dict | None) -> dict:
    if not entry:
        return {}
    return {
        "visit_status": STATUS.get(entry["code"], entry["code"]),
        "visit_status_on": entry.get("on"),
    }


def source_rows(sources: list[dict]) -> list[dict]:
    """Each source once: an address that was read twice is one, and so is a title without address."""
    rows = {}
    for source in sources:
        rows.setdefault(source.get("url", "").rstrip("/") or source["title"], source_row(source))
    return list(rows.values())


def source_row(source: dict) -> dict:
    return {
        "title": source["title"],
        "publisher": source.get("publisher", ""),
        "published_on": str(source.get("date", "")),
        "url": source.get("url", ""),
    }
