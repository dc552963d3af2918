"""How good the answers are, measured against pages that people judged.

Pure arithmetic and reading: who asks, and what was found, comes in from outside.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from math import log2
from pathlib import Path

import yaml

DEPTH = 10
"""Pages of an answer that count: hardly anybody reads further."""
WANTED = 2
"""From this grade on a page is missed when it is not found; below it is merely welcome."""
GRADES = (1, 2, 3)
KEYS = {"query", "times", "from", "pages", "note"}


@dataclass(frozen=True)
class Judged:
    """One query, who asks it, and what they would want."""

    query: str
    language: str
    kind: str
    grades: dict[str, int] = field(default_factory=dict)
    """Slug of each page that answers, in the language of the sources, and how well: 1, 2 or 3."""

    @property
    def wanted(self) -> frozenset[str]:
        return frozenset(slug for slug, grade in self.grades.items() if grade >= WANTED)


@dataclass(frozen=True)
class Outcome:
    """What came of a query: slugs best first, or the error it raised.

    Where no page is wanted, any answer without an error is right.
    """

    judged: Judged
    found: tuple[str, ...] = ()
    error: str = ""
    milliseconds: float = 0.0

    @property
    def recall(self) -> float:
        """Share of the wanted pages among the first ten; more than ten cannot be there."""
        wanted = self.judged.wanted
        if not wanted:
            return float(not self.error)
        return len(wanted.intersection(self.found[:DEPTH])) / min(len(wanted), DEPTH)

    @property
    def reciprocal_rank(self) -> float:
        """One for a wanted page in first place, a half in second; none when it is not among the ten."""
        if not self.judged.wanted:
            return float(not self.error)
        ranks = (rank for rank, slug in enumerate(self.found[:DEPTH], 1) if slug in self.judged.wanted)
        return 1 / next(ranks, float("inf"))

    @property
    def gain(self) -> float:
        """Normalised discounted gain: grades and their order too, welcome pages included."""
        grades = self.judged.grades
        if not grades:
            return float(not self.error)
        best = sorted(grades.values(), reverse=True)
        return _discounted(grades.get(slug, 0) for slug in self.found) / _discounted(best)

    @property
    def missed(self) -> list[str]:
        """Wanted pages that are not among the first ten, best first."""
        missing = self.judged.wanted.difference(self.found[:DEPTH])
        return sorted(missing, key=lambda slug: (-self.judged.grades[slug], slug))


@dataclass(frozen=True, slots=True)
class Score:
    """Averages over the queries that want a page; `errors` over all of them."""

    queries: int
    answerable: int
    recall: float
    mrr: float
    gain: float
    empty: float
    """Share of the answerable queries for which nothing at all was found."""
    errors: int


def score(outcomes: Iterable[Outcome]) -> Score:
    """Average the outcomes; without an answerable query there is nothing to fall short of."""
    outcomes = list(outcomes)
    answerable = [outcome for outcome in outcomes if outcome.judged.wanted]
    return Score(
        queries=len(outcomes),
        answerable=len(answerable),
        recall=_mean([outcome.recall for outcome in answerable], empty=1),
        mrr=_mean([outcome.reciprocal_rank for outcome in answerable], empty=1),
        gain=_mean([outcome.gain for outcome in answerable], empty=1),
        empty=_mean([not outcome.found for outcome in answerable], empty=0),
        errors=sum(bool(outcome.error) for outcome in outcomes),
    )


def scores_by(outcomes: Iterable[Outcome], trait: Callable[[Judged], str]) -> dict[str, Score]:
    """The same, for each kind or language apart, in alphabetical order."""
    groups: dict[str, list[Outcome]] = {}
    for outcome in outcomes:
        groups.setdefault(trait(outcome.judged), []).append(outcome)
    return {name: score(groups[name]) for name in sorted(groups)}


def worst(outcomes: Iterable[Outcome]) -> list[Outcome]:
    """Those that fall short, errors first, then the least found."""
    short = [outcome for outcome in outcomes if min(outcome.recall, outcome.reciprocal_rank) < 1]
    return sorted(
        short, key=lambda each: (not each.error, each.recall + each.reciprocal_rank, each.judged.query)
    )


def read(paths: Iterable[Path]) -> list[Judged]:
    """Judged queries from YAML files, one kind a file; `ValueError` names what is wrong and where."""
    return [_judged(row, path) for path in paths for row in yaml.safe_load(path.read_text("utf-8")) or ()]


def _judged(row: dict, path: Path) -> Judged:
    if not isinstance(row, dict) or not isinstance(row.get("query"), str) or not row.get("from"):
        raise ValueError(f"{path.name}: {row!r} needs a query and from, the language of the visitor.")
    grades = row.get("pages") or {}
    if unknown := row.keys() - KEYS:
        raise ValueError(f"{path.name}: {row['query']!r} has unknown keys: {', '.join(sorted(unknown))}.")
    if wrong := [slug for slug, grade in grades.items() if grade not in GRADES]:
        raise ValueError(f"{path.name}: {row['query']!r} has grades that are not 1, 2 or 3: {wrong}.")
    if grades and max(grades.values()) < WANTED:
        raise ValueError(f"{path.name}: {row['query']!r} wants no page: grade one {WANTED} or 3.")
    return Judged(row["query"] * row.get("times", 1), row["from"], path.stem, dict(grades))


def _discounted(grades: Iterable[int]) -> float:
    """Each place further down counts less; a page of grade 3 is worth seven of grade 1."""
    return sum(
        (2**grade - 1) / log2(place + 1) for place, grade in zip(range(1, DEPTH + 1), grades, strict=False)
    )


def _mean(figures: list[float], empty: float) -> float:
    return sum(figures) / len(figures) if figures else empty
