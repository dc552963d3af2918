"""The lines of a page that answer, with the words that were asked for marked."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from itertools import islice

from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe

from search import analysis
from search.questions import Question

WIDTH = 180  # characters
LEAD = 40  # characters kept before the first marked word
FURTHEST = 20_000
"""Characters of a text that are looked through for marks."""


def answering(question: Question, language: str) -> Callable[[str], bool]:
    """Whether a word, as it is written in a text of this language, answers; each is thought about once."""
    exact, stems = set(question.words), question.answers(language)

    @cache
    def answers(written: str) -> bool:
        word = analysis.folded(written)
        return (
            word in exact
            or question.stem(word, language) in stems
            or (analysis.is_balinese(word) and word.startswith(question.words))
        )

    return answers


def snippet(texts: Iterable[str], answers: Callable[[str], bool]) -> SafeString:
    """A short piece of the first text that answers; else the beginning of the first that says anything."""
    said = [text for text in texts if text]
    for text in said:
        written = analysis.WORD.finditer(text, 0, FURTHEST)
        marks = (match.span("word") for match in written if answers(match["word"]))
        if first := next(marks, None):
            return _marked(text, [first, *_within(marks, first[0] + WIDTH)])
    return _marked(said[0], []) if said else SafeString("")


def _within(marks: Iterable[tuple[int, int]], end: int) -> Iterable[tuple[int, int]]:
    for mark in islice(marks, WIDTH):
        if mark[1] > end:
            break
        yield mark


def _marked(text: str, marks: list[tuple[int, int]]) -> SafeString:
    """Cut at words around the marks; everything is escaped before anything is marked."""
    start, end = 0, len(text)
    if marks and end > WIDTH and marks[0][0] > LEAD:
        start = text.find(" ", marks[0][0] - LEAD, marks[0][0]) + 1 or marks[0][0]
    if end - start > WIDTH:
        end = max(text.rfind(" ", start, start + WIDTH), marks[0][1] if marks else start)
        end = end if end > start else start + WIDTH
    pieces, at = ["… "] if start else [], start
    for mark_start, mark_end in marks:
        if mark_end <= end:
            pieces += [escape(text[at:mark_start]), format_html("<mark>{}</mark>", text[mark_start:mark_end])]
            at = mark_end
    pieces += [escape(text[at:end]), " …" if end < len(text) else ""]
    return mark_safe("".join(pieces))
