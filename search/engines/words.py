"""What every engine makes of a document, and how much each part of a match counts."""

from __future__ import annotations

from dataclasses import dataclass, replace

from django.utils.translation import override

from search import analysis, entries, names
from storytelling.places.kinds import kind_of
from storytelling.searchable import SearchDocument

OWN_LANGUAGE = 1.5
"""How much more a page in the visitor's language counts."""
ALL_WORDS = 500
WHOLE_NAME = 1_000
"""What is called exactly what was asked for comes first, then what has all of the words."""
TWINS = 0.4
"""Part of a score that any name of the thing earns; the very words that were asked for earn the rest."""


@dataclass(frozen=True, slots=True)
class Fields:
    """Folded words of a document as they are asked for, and their stems, from heavy to light."""

    title: list[str]
    about: list[str]
    body: list[str]
    title_stems: list[str]
    about_stems: list[str]
    body_stems: list[str]

    @property
    def head(self) -> Fields:
        """Without the body."""
        return replace(self, body=[], body_stems=[])


def fields_of(document: SearchDocument, protected: frozenset[str]) -> Fields:
    """Cut a document into words, and their stems in its own language."""
    kind = kind_of(document.kind)
    with override(document.locale):
        district = names.districts().get(document.district_code, "")
        label = kind.label if kind else ""
        known = (document.summary, document.village, district, label, *document.goods_names)
        about = " ".join(map(str, known))
    texts = [analysis.words(text) for text in (entries.name_text(document), about, document.body)]
    own, stems = names.own(document.kind, document.title), {}
    for word in {word for text in texts for word in text}:
        stems[word] = word if word in own else analysis.stem(word, document.locale, protected)
    return Fields(*texts, *([stems[word] for word in text] for text in texts))
