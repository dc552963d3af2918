"""What every engine promises: the same questions, the same shape of answer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, Protocol

from search.questions import Question
from storytelling.places.position import Point
from storytelling.searchable import SearchDocument

PAGE_SIZE = 20
LAST_RESULT = 500
"""Nobody reads further, and a robot that does should not make the database count."""

FACETS = ("kind", "district", "goods", "open")
OPEN = "now"
"""The one value of the facet "open"; it is counted when the request says what time it is."""


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """One question, with how to narrow and where to open the answer."""

    question: Question = field(default_factory=Question)
    locale: str = "id"
    """Language of the visitor; pages in other languages are found too, and come later."""
    kinds: tuple[str, ...] = ()
    districts: tuple[str, ...] = ()
    goods: tuple[str, ...] = ()
    open_now: bool = False
    """Only what is open at `moment`, by hours that somebody checked."""
    moment: datetime | None = None
    """When the visitor asks; without it nothing is known to be open."""
    near: Point | None = None
    """Where the visitor stands: hits then say how far they are."""
    sort: Literal["relevance", "distance"] = "relevance"
    """By distance, nearest first, then what has no position; without `near` always by relevance."""
    page: int = 1
    """Counted from one; beyond the end means the last."""
    size: int = PAGE_SIZE
    any_word: bool = False
    """Pages with some of the words are enough; those with all of them come first."""

    @property
    def narrowed(self) -> bool:
        return bool(self.kinds or self.districts or self.goods or self.open_now)

    @property
    def browsing(self) -> bool:
        """Nothing is asked for in words, yet something: filters, or what is near."""
        return not self.question and (self.narrowed or self.near is not None)

    @property
    def by_distance(self) -> bool:
        return self.near is not None and self.sort == "distance"

    def page_within(self, total: int) -> int:
        """The page asked for, or the last of so many answers that can be turned to."""
        return min(max(1, self.page), last_page(total, self.size))


@dataclass(frozen=True, slots=True)
class Hit:
    """A page that answers, and how well: more is better, comparable within one response only."""

    page_id: int
    score: float
    metres: float | None = None
    """From where the visitor stands, when that and the position of the page are known."""


@dataclass(frozen=True, slots=True)
class FacetCount:
    """How many pages a filter would leave, its own kind of filter aside."""

    value: str
    count: int


@dataclass(frozen=True, slots=True)
class SearchResponse:
    """Hits of one page, best first, and counts over all of them."""

    engine: str
    hits: tuple[Hit, ...] = ()
    total: int = 0
    page: int = 1
    facets: dict[str, tuple[FacetCount, ...]] = field(default_factory=lambda: dict.fromkeys(FACETS, ()))


def last_page(total: int, size: int) -> int:
    """Number of the last page that can be turned to."""
    return max(1, -(-min(total, LAST_RESULT) // size))


def most_first(counts: Iterable[FacetCount]) -> tuple[FacetCount, ...]:
    """The most frequent first, those as frequent by their value."""
    return tuple(sorted(counts, key=lambda one: (-one.count, one.value)))


class SearchUnavailable(Exception):
    """An engine cannot answer now: down, slow, or not the server it should be. Another one can."""


class SearchEngine(Protocol):
    """Keeps documents and finds them. Only what the public may see is ever given to it.

    An engine on another machine raises `SearchUnavailable` from any method; nothing else.
    """

    name: str

    def index(self, documents: Iterable[SearchDocument]) -> None:
        """Add documents, or replace those of the same pages."""

    def remove(self, page_ids: Iterable[int]) -> None:
        """Forget these pages; unknown ones are no error."""

    def search(self, request: SearchRequest) -> SearchResponse:
        """Answer a question. Nothing a visitor can type raises."""

    def suggest(self, text: str, locale: str, limit: int = 8) -> Sequence[int]:
        """Pages whose names hold words that begin like the last word typed, best first."""

    def clear(self) -> None:
        """Forget everything."""

    def count(self) -> int:
        """How many documents can be found."""

    def page_ids(self) -> set[int]:
        """Pages that the engine holds words of: what drift is measured by."""
