"""Links between stories: where a paragraph names another place, in every language, it leads there."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

MOST_LINKS = 3  # of one page; more would be a list, not a story


@dataclass(frozen=True, slots=True)
class Mention:
    start: int
    end: int
    slug: str


@dataclass
class Linker:
    """Finds the names of places in running text. `names`: language → name → slug of the place."""

    names: Mapping[str, Mapping[str, str]]
    page_ids: Mapping[str, int]
    _patterns: dict[str, re.Pattern] = field(default_factory=dict)

    def choose(self, slug: str, paragraphs: list[dict]) -> list[set[str]]:
        """For each paragraph the places to link: named in all its languages, each once on a page."""
        used, chosen = {slug}, []
        for texts in paragraphs:
            found = [[m.slug for m in self.mentions(text, language)] for language, text in texts.items()]
            shared = [place for place in found[0] if all(place in others for others in found[1:])]
            new = [place for place in shared if place not in used][: MOST_LINKS + 1 - len(used)]
            used.update(new)
            chosen.append(set(new))
        return chosen

    def mentions(self, text: str, language: str) -> list[Mention]:
        """The first mention of each place, in reading order."""
        first = {}
        for match in self._pattern(language).finditer(text):
            slug = self.names[language][match[0]]
            if slug in self.page_ids:
                first.setdefault(slug, Mention(match.start(), match.end(), slug))
        return list(first.values())

    def _pattern(self, language: str) -> re.Pattern:
        if language not in self._patterns:
            longest_first = sorted(self.names[language], key=len, reverse=True)
            either = "|".join(map(re.escape, longest_first)) or "(?!)"
            self._patterns[language] = re.compile(rf"(?<!\w)(?:{either})(?!\w)")
        return self._patterns[language]


def place_names(places: Mapping[str, dict], languages: list[str]) -> dict[str, dict[str, str]]:
    """What places are called in each language; a name that two places share belongs to neither."""
    owners: dict[str, dict[str, set]] = {language: {} for language in languages}
    for slug, entry in places.items():
        for language in languages:
            names = {entry["title"][language], entry["title"]["id"], *entry.get("variants", [])}
            for name in names:
                if " " in name and name[0].isupper():
                    owners[language].setdefault(name, set()).add(slug)
    return {
        language: {name: min(slugs) for name, slugs in names.items() if len(slugs) == 1}
        for language, names in owners.items()
    }
