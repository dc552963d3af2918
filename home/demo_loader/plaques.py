"""The signs of the demo city; the same codes every time, so that printed samples keep working."""

from home.demo_loader.places import place_name
from storytelling.plaques.issue import issue_plaque


def load_plaques(entries: list[dict], pages: dict) -> int:
    """Issue the signs that are missing; returns how many signs there are."""
    signs = [
        issue_plaque(
            pages[place_name(entry["place"])], **{name: entry[name] for name in entry if name != "place"}
        )
        for entry in entries
    ]
    return len({sign.code for sign in signs})
