"""The demo city as it is written: YAML with both languages of an entry side by side."""

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

import yaml

FOLDER = Path(__file__).resolve().parents[1] / "demo"
SOURCE_LANGUAGE = "id"
FACT_LISTS = {"facts", "summary_facts", "best_hours_facts"}
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # ten times quicker where libyaml is there


def _read(path: Path):
    return yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)


def facts_named(entry) -> Iterator[str]:
    """The ids of all facts that an entry rests on, however deep they lie in it."""
    if isinstance(entry, list):
        for part in entry:
            yield from facts_named(part)
    elif isinstance(entry, dict):
        for name, part in entry.items():
            if name in FACT_LISTS:
                yield from (fact for fact in part if isinstance(fact, str))
            yield from facts_named(part)


class Demo:
    """Everything that home/demo/ says, read when it is asked for."""

    def __init__(self, folder: Path = FOLDER):
        self.folder = folder

    def __getitem__(self, name: str):
        return _read(self.folder / f"{name}.yaml")

    @cached_property
    def places(self) -> dict[str, dict]:
        """Places with a file of their own, then the points of the rivers, by slug."""
        entries = [_read(path) for path in sorted((self.folder / "places").glob("*.yaml"))]
        return {entry["slug"]: entry for entry in [*entries, *self["points"]]}

    @cached_property
    def listening(self) -> dict[str, dict]:
        """What is read aloud, by the place that it is about."""
        entries = [_read(path) for path in sorted((self.folder / "listening").glob("*.yaml"))]
        return {entry["place"]: entry for entry in entries}

    @property
    def sounds(self) -> Path:
        """The finished recordings, as `manage.py record_demo` leaves them."""
        return self.folder / "sounds"

    @cached_property
    def _facts_and_sources(self) -> dict[str, dict]:
        return self["facts"]

    @property
    def facts(self) -> dict[str, dict]:
        return self._facts_and_sources["facts"]

    @property
    def sources(self) -> dict[str, dict]:
        return self._facts_and_sources["sources"]

    def sources_of(self, entry: dict) -> list[dict]:
        """Whatever the facts of an entry rest on, in the order in which they are told."""
        keys = [key for fact in facts_named(entry) for key in self.facts[fact]["src"]]
        return [self.sources[key] for key in dict.fromkeys(keys)]

    @cached_property
    def lines(self) -> dict[str, list]:
        """Drawn lines as the site stores them: pieces of [longitude, latitude]."""
        return {line["slug"]: [piece["points"] for piece in line["pieces"]] for line in self["lines"]}

    @cached_property
    def fixed_pages(self) -> dict[str, dict]:
        return {page["key"]: page for page in self["home"]["pages"]}
