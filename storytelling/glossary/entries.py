"""The words of the glossary as readers of one language get them."""

from collections import defaultdict
from dataclasses import dataclass

from django.conf import settings

from storytelling.glossary.first_use import forms_of
from storytelling.glossary.kinds import GROUPS, LANGUAGES


@dataclass(frozen=True, slots=True)
class Entry:
    """A word with its explanation in one language, and what it is called in this and the others."""

    term: str
    slug: str
    language: str
    group: str
    say: str
    checked: bool
    definition: str
    in_stories: bool
    also: tuple[str, ...]
    elsewhere: tuple[tuple[str, tuple[str, ...]], ...]
    forms: tuple[str, ...]
    """How a story may write it."""

    @property
    def letter(self) -> str:
        """Under which the alphabet has it."""
        return self.term[0].upper()

    @property
    def group_label(self):
        return GROUPS.get(self.group, "")


def entries_in(locale, texts) -> list[Entry]:
    """All of these explanations that are in this language, by the alphabet: one query."""
    by_term = defaultdict(list)
    for text in texts.select_related("term", "locale").order_by("pk"):
        by_term[text.term].append(text)
    found = [
        _entry(term, text, [other for other in of_term if other is not text])
        for term, of_term in by_term.items()
        for text in of_term
        if text.locale_id == locale.pk and text.definition
    ]
    return sorted(found, key=lambda entry: entry.term.casefold())


def _entry(term, text, others) -> Entry:
    code, known = text.locale.language_code, dict(settings.LANGUAGES)
    return Entry(
        term=term.term,
        slug=term.slug,
        language=term.language,
        group=term.group,
        say="" if code in LANGUAGES else term.say,  # who reads the language of the place knows its sounds
        checked=term.checked,
        definition=text.definition,
        in_stories=text.in_stories,
        also=tuple(text.twins),
        elsewhere=tuple(
            (other.locale.language_code, tuple(other.twins))
            for other in others
            if other.twins and other.locale.language_code in known
        ),
        forms=forms_of(term.term, [each.twins for each in (text, *others)]),
    )
