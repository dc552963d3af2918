"""Elasticsearch while it answers and knows everything, else the engine of the database."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from time import monotonic
from typing import TypeVar

from search.breaker import Breaker
from search.engines.base import SearchEngine, SearchRequest, SearchResponse, SearchUnavailable

Answer = TypeVar("Answer")
log = logging.getLogger(__name__)

PATIENCE = 1.0
"""Seconds for the server in all; a visitor who has waited that long gets the rest from the database."""
AT_ONCE = 32
"""Questions to the server at the same time; one that comes too late is left behind in its thread."""
_asking = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="asking Elasticsearch")


class Switch:
    """For one visitor's request: once it has turned to the database, it stays there."""

    def __init__(
        self,
        server: SearchEngine,
        embedded: SearchEngine,
        breaker: Breaker,
        behind: Callable[[], bool],
        clock: Callable[[], float] = monotonic,
    ):
        """`behind` tells whether something has changed that the server has not heard of."""
        self.server = server
        self.embedded = embedded
        self.breaker = breaker
        self.behind = behind
        self.clock = clock
        self.spent = 0.0
        self.gone = False

    @property
    def name(self) -> str:
        """Of the engine that would answer; saying so is no probe."""
        away = self.gone or self.breaker.open or self._behind
        return self.embedded.name if away else self.server.name

    def search(self, request: SearchRequest) -> SearchResponse:
        return self._ask(lambda engine: engine.search(request))

    def suggest(self, text: str, locale: str, limit: int = 8) -> Sequence[int]:
        return self._ask(lambda engine: engine.suggest(text, locale, limit))

    def _ask(self, ask: Callable[[SearchEngine], Answer]) -> Answer:
        if self._trusted:
            began = self.clock()
            try:
                answer = within(PATIENCE - self.spent, lambda: ask(self.server))
            except SearchUnavailable as error:
                self.gone = True
                self.breaker.failed(str(error))
                log.warning("Elasticsearch does not answer, the database does: %s", error)
            else:
                self.spent += self.clock() - began
                self.breaker.succeeded()
                return answer
        return ask(self.embedded)

    @property
    def _trusted(self) -> bool:
        return not self.gone and self.spent < PATIENCE and not self._behind and self._allowed

    @cached_property
    def _behind(self) -> bool:
        return self.behind()

    @cached_property
    def _allowed(self) -> bool:
        return self.breaker.allows()


def within(seconds: float, ask: Callable[[], Answer]) -> Answer:
    """The answer, if it is there in time: a client of HTTP limits each read, and many reads may follow."""
    future = _asking.submit(ask)
    try:
        return future.result(seconds)
    except TimeoutError as error:
        future.cancel()
        raise SearchUnavailable(f"ConnectionTimeout: no answer within {seconds:.1f} s") from error
