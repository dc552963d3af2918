"""What a visitor asks, taken apart: words, quoted phrases and, for each, what else it may be called."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile

from search import analysis

Words = tuple[str, ...]

QUOTED = re.compile(r'["“”«»„]([^"“”«»„]*)["“”«»„]')


@dataclass(frozen=True)
class Term:
    """One thing that was asked for: a word, a glossary name of several words, or a quoted phrase."""

    words: Words
    quoted: bool = False
    twins: tuple[Words, ...] = ()
    """Folded words of other names for it, in any language."""


@dataclass(frozen=True)
class Question:
    """All that was asked for, with the names that no stemmer may touch."""

    terms: tuple[Term, ...] = ()
    protected: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.terms)

    @cached_property
    def words(self) -> Words:
        return tuple(word for term in self.terms for word in term.words)

    @property
    def has_twins(self) -> bool:
        return any(term.twins for term in self.terms)

    def stem(self, word: str, language: str) -> str:
        return analysis.stem(word, language, self.protected)

    def answers(self, language: str) -> frozenset[str]:
        """Every stem that counts as an answer in a text of this language, for marking it."""
        wanted = [*self.words, *(word for term in self.terms for twin in term.twins for word in twin)]
        return frozenset(self.stem(word, language) for word in wanted)


class Twins:
    """Names that mean the same (pasar, market), found by any form of any of them."""

    def __init__(
        self,
        groups: Iterable[Iterable[str]],
        protected: frozenset[str] = frozenset(),
        *,
        one_way: Iterable[Iterable[str]] = (),
    ):
        """Of a `one_way` group, the first name alone finds the others."""
        self.protected = protected
        self.longest = 1
        self._by_key: dict[Words, dict[Words, None]] = {}
        for names in groups:
            forms = _forms(names)
            self._join(forms, asked_by=forms)
        for names in one_way:
            forms = _forms(names)
            self._join(forms, asked_by=forms[:1])

    def of(self, words: Words) -> tuple[Words, ...]:
        """Other names for these words, in the order of the glossary."""
        found: dict[Words, None] = {}
        for key in self._keys(words):
            found.update(self._by_key.get(key, {}))
        own = set(self._keys(words))
        return tuple(form for form in found if own.isdisjoint(self._keys(form)))

    def words(self) -> Iterator[str]:
        """Single words of the glossary, as they are written."""
        return (
            form[0] for form in {form for forms in self._by_key.values() for form in forms} if len(form) == 1
        )

    def _join(self, forms: list[Words], asked_by: list[Words]) -> None:
        for form in asked_by:
            self.longest = max(self.longest, len(form))
            for key in self._keys(form):
                self._by_key.setdefault(key, {}).update(dict.fromkeys(forms))

    def _keys(self, words: Words) -> list[Words]:
        stems = (
            tuple(analysis.stem(word, language, self.protected) for word in words)
            for language in ("id", "en")
        )
        return list(dict.fromkeys([words, *stems]))


def read(text: str, twins: Twins, protected: frozenset[str] = frozenset()) -> Question:
    """Take a query apart; it is cleaned here, so that nobody can forget to."""
    text = analysis.clean(text)
    terms: list[Term] = []
    start = 0
    for match in QUOTED.finditer(text):
        terms += _terms(analysis.words(text[start : match.start()]), twins)
        if phrase := tuple(analysis.words(match[1])):
            terms.append(Term(phrase, quoted=len(phrase) > 1 or phrase[0] not in analysis.STOP_WORDS))
        start = match.end()
    terms += _terms(analysis.words(text[start:]), twins)
    said = [term for term in terms if not _is_filler(term)]
    return Question(tuple(dict.fromkeys(said or terms))[: analysis.MOST_WORDS], protected)


def _forms(names: Iterable[str]) -> list[Words]:
    return list(dict.fromkeys(form for name in names if (form := tuple(analysis.words(name)))))


def _terms(words: list[str], twins: Twins) -> Iterator[Term]:
    """Cut a row of words into terms, the longest glossary name first."""
    position = 0
    while position < len(words):
        run = tuple(takewhile(analysis.is_balinese, words[position:]))
        if len(run) > 1:  # the script knows no space; who types one may mean the same
            yield Term(run, twins=(("".join(run),),))
            position += len(run)
            continue
        for length in range(min(twins.longest, len(words) - position), 0, -1):
            taken = tuple(words[position : position + length])
            others = twins.of(taken)
            if others or length == 1:
                yield Term(taken, quoted=length > 1 and _says_nothing(taken), twins=others)
                position += length
                break


def _says_nothing(words: Words) -> bool:
    """As "oleh-oleh" does when it is taken apart: found as it stands or not at all."""
    return analysis.STOP_WORDS.issuperset(words)


def _is_filler(term: Term) -> bool:
    """Words that say nothing of the thing looked for, and single letters such as that of "Jum'at"."""
    if term.quoted or len(term.words) > 1:
        return False
    word = term.words[0]
    return word in analysis.STOP_WORDS or (len(word) == 1 and word.isascii() and word.isalpha())
