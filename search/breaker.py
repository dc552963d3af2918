"""A fuse for a server that may be gone: after a few failures only one now and then waits for it."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from time import monotonic

FAILURES = 3
REST = 30.0
"""Seconds in which nobody asks; after them one asks for all."""


class Breaker:
    """Shared by all threads of a process; every process learns for itself."""

    def __init__(self, failures: int = FAILURES, rest: float = REST, clock: Callable[[], float] = monotonic):
        self.limit = failures
        self.rest = rest
        self.clock = clock
        self.lock = Lock()
        self.failures = 0
        self.until = 0.0
        self.reason = ""
        """What the last failure said, until the server answers again."""

    def allows(self) -> bool:
        """Whether the server may be asked; when it has rested, one probe is let through."""
        with self.lock:
            if not self.open:
                return True
            if self.clock() < self.until:
                return False
            self.until = self.clock() + self.rest  # the others wait for what the probe brings
            return True

    def succeeded(self) -> None:
        with self.lock:
            self.failures, self.reason = 0, ""

    def failed(self, reason: str) -> None:
        with self.lock:
            self.failures += 1
            self.reason = reason
            if self.open:
                self.until = self.clock() + self.rest

    @property
    def open(self) -> bool:
        return self.failures >= self.limit
