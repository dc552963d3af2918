"""Reading the environment so that a slip of the hand is named, not taken for something else."""

from collections.abc import Mapping

from django.core.exceptions import ImproperlyConfigured

from storytelling.settings import map_tiles

YES, NO = ("true", "yes", "on", "1"), ("false", "no", "off", "0")


class Environment:
    """Words of the environment; one that is empty counts as left out."""

    def __init__(self, words: Mapping[str, str]):
        self.words = words

    def text(self, name: str, default: str = "") -> str:
        return self.words.get(name, "").strip() or default

    def names(self, name: str, default: list[str]) -> list[str]:
        """A list with commas, and with spaces after them where somebody likes that."""
        return [word for part in self.text(name).split(",") if (word := part.strip())] or default

    def flag(self, name: str, default: bool) -> bool:
        """A mistyped DEMO must not open a demo city to search engines, so nothing is guessed."""
        word = self.text(name).lower()
        if word and word not in YES + NO:
            raise ImproperlyConfigured(f"{name}={word} is neither true nor false.")
        return word in YES if word else default

    def address(self, name: str, *schemes: str, default: str = "") -> str:
        found = self.text(name, default)
        if found and found.partition(":")[0] not in schemes:
            raise ImproperlyConfigured(f"{name} must begin with {' or '.join(f'{s}:' for s in schemes)}.")
        return found

    def tiles(self, name: str) -> str:
        """A background of maps; half an address would show none, and nobody would know why."""
        found = self.text(name)
        if found and not (map_tiles.is_grid(found) or map_tiles.is_archive(found)):
            raise ImproperlyConfigured(
                f"{name} must be the address of pictures, with {{z}}, {{x}} and {{y}} in it, or of an archive"
                " that ends in .pmtiles: an https address, or a path of this site that begins with one slash."
            )
        return found
