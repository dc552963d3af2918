"""The glossary as one long list: by the alphabet, and by what the words are about."""

from itertools import groupby

from storytelling.glossary.entries import Entry
from storytelling.glossary.kinds import GROUPS
from storytelling.pages.facets import Choice


def word_list(entries: list[Entry], question) -> dict:
    """`question` is the query string: ?group=offering."""
    chosen = question.get("group", "")
    chosen = chosen if chosen in GROUPS else ""
    shown = [entry for entry in entries if chosen in ("", entry.group)]
    return {
        "entries": shown,
        "letters": [(letter, list(words)) for letter, words in groupby(shown, lambda entry: entry.letter)],
        "groups": [
            Choice(code, str(label), count, code == chosen)
            for code, label in GROUPS.items()
            if (count := sum(entry.group == code for entry in entries))
        ],
        "group": chosen,
    }
