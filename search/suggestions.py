"""Pages whose names begin like what is being typed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.functional import Promise
from wagtail.models import Page

from search.engines.base import SearchEngine
from search.results import kind_label, read_again
from search.switch import Switch

SHORTEST = 2  # letters; one letter begins too many names
MOST = 7


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A page as it is suggested; `language` is that of its words."""

    page: Page
    title: str
    kind: str
    village: str
    language: str

    @property
    def kind_label(self) -> str | Promise:
        return kind_label(self.kind)


def suggestions(text: str, language: str, engine: SearchEngine | Switch) -> Iterator[Suggestion]:
    """In the order of the engine, read again with the rights of the public."""
    page_ids = engine.suggest(text, language, MOST) if len(text) >= SHORTEST else ()
    found = read_again(list(page_ids))
    for page_id in page_ids:
        if page_id in found:
            page, entry = found[page_id]
            yield Suggestion(page, entry.title, entry.kind, entry.village, entry.locale)
