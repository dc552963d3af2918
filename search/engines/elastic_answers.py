"""What the server says of itself and of what it was given, and one name for whatever goes wrong there."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from elastic_transport import TransportError
from elasticsearch import ApiError, BadRequestError
from elasticsearch.helpers import BulkIndexError

from search.engines.base import SearchUnavailable

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Health:
    """What the server says of itself."""

    version: str
    indexes: dict[str, str]
    """Name of the index behind each language."""
    documents: dict[str, int]


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why the server did not keep a page."""

    reason: str
    hopeless: bool
    """The page itself is at fault: sending it again will not help."""


@contextmanager
def answering() -> Iterator[None]:
    """Whatever goes wrong on the other machine becomes one exception."""
    try:
        yield
    except BadRequestError as error:
        log.exception("Elasticsearch did not understand: a fault of ours")
        raise SearchUnavailable(str(error)) from error
    except (ApiError, TransportError, BulkIndexError) as error:
        raise SearchUnavailable(f"{type(error).__name__}: {error}") from error
