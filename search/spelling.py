"""Help with misspelt words, from the names the public may see. Said openly, never in silence."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from django.db.models import Count
from django.db.models.functions import Length

from search import analysis
from search.models import TitleWord

SHORTEST = 4  # letters; shorter words are too near to too many others
SHORTEST_FOR_TWO = 8  # letters from which two mistakes are forgiven


def corrected(text: str, *, known: Callable[[str], bool], glossary: Iterable[str] = ()) -> str | None:
    """The query with each unknown word replaced by the nearest name; `None` when nothing is near.

    `known` says whether a word stands anywhere. It costs a question to the engine, so that it is asked of
    words only that are no name themselves and near to one.
    """
    text = analysis.clean(text)
    checked = [token for token in analysis.tokens(text) if _is_checked(token.word)]
    if not checked:
        return None
    names = _names_like([token.word for token in checked])
    words = {**dict.fromkeys((form for form in glossary if len(form) >= SHORTEST), 0), **names}
    changes = [
        (token, better)
        for token in checked
        if token.word not in names and (better := _nearest(token.word, words)) and not known(token.word)
    ]
    for token, better in reversed(changes):
        text = text[: token.start] + better + text[token.end :]
    return text if changes else None


def _names_like(words: Sequence[str]) -> dict[str, int]:
    """Words of names about as long as these, each with how often it is used."""
    longest, shortest = max(words, key=len), min(words, key=len)
    near = TitleWord.objects.annotate(length=Length("word")).filter(
        length__gte=max(SHORTEST, len(shortest) - _limit(shortest)),
        length__lte=len(longest) + _limit(longest),
    )
    return dict(near.values_list("word").annotate(uses=Count("pk")).order_by())


def _nearest(word: str, uses: Mapping[str, int]) -> str | None:
    """The one of these words that a slip of the finger would turn into `word`."""
    limit = _limit(word)
    letters = set(word)
    best = None
    for other, count in uses.items():
        if abs(len(other) - len(word)) > limit or len(letters ^ set(other)) > 2 * limit:
            continue
        slips = distance(word, other)
        if 0 < slips <= limit:
            rank = (slips, other[0] != word[0], -count, other)
            best = min(best, rank) if best else rank
    return best[-1] if best else None


def _limit(word: str) -> int:
    """How many slips are forgiven."""
    return 2 if len(word) >= SHORTEST_FOR_TWO else 1


def distance(one: str, other: str) -> int:
    """Letters to add, drop, change or swap with their neighbour, to get from one word to the other."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        before, last, row = row, before, [i]
        for j, wanted in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
    return row[-1]


def _is_checked(word: str) -> bool:
    return len(word) >= SHORTEST and word.isalpha() and word.isascii() and word not in analysis.STOP_WORDS
