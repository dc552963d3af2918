"""Two ways to open addresses of this site as a telephone would: within this process, and over the network."""

from dataclasses import dataclass
from functools import cache
from http.client import HTTPException
from typing import Protocol
from urllib.error import HTTPError
from urllib.parse import unquote, urljoin, urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from django.conf import settings
from django.core.files.storage import Storage, default_storage
from django.test import Client

AGENT = "check_plaques"  # which is not counted as a visitor
PATIENCE = 15  # seconds
HTTP_OK = 200
REDIRECTS = (301, 302, 303, 307, 308)


@dataclass(frozen=True, slots=True)
class Answer:
    """`location` is empty but for redirects, `trouble` unless there was no answer at all."""

    status: int
    location: str = ""
    text: str = ""
    trouble: str = ""


class Visitor(Protocol):
    host: str

    def open(self, path: str, language: str) -> Answer: ...

    def can_load(self, address: str) -> bool:
        """Whether there is a file behind this address of `MEDIA_URL`."""


class InProcess:
    """Asks the code of the site itself: needs no server, and sees neither its network nor its web server."""

    def __init__(self, host: str):
        self.host = host
        self.can_load = cache(_is_stored_at)  # a picture stands on many pages

    def open(self, path: str, language: str) -> Answer:
        headers = {"host": self.host, "accept-language": language, "user-agent": AGENT}
        visitor = Client(raise_request_exception=False, headers=headers)
        response = visitor.get(path, secure=settings.SECURE_SSL_REDIRECT)
        text = response.text if _is_page(response.headers) else ""
        return Answer(response.status_code, response.headers.get("Location", ""), text)


class OverNetwork:
    """Asks a server, with its certificate and all that stands before it; no answer is an answer too."""

    def __init__(self, address: str):
        self.address = address
        self.host = urlsplit(address).netloc
        self.can_load = cache(lambda file: self._ask(file, "HEAD").status == HTTP_OK)

    def open(self, path: str, language: str) -> Answer:
        return self._ask(path, "GET", **{"Accept-Language": language})

    def _ask(self, path: str, method: str, **headers: str) -> Answer:
        request = Request(
            urljoin(self.address, path), headers={"User-Agent": AGENT, **headers}, method=method
        )
        try:
            with _BROWSER.open(request, timeout=PATIENCE) as response:
                return _answer(response)
        except HTTPError as refusal:
            with refusal:
                return _answer(refusal)
        except (OSError, HTTPException) as error:
            return Answer(0, trouble=str(error))


class _StayHere(HTTPRedirectHandler):
    """Where a redirect leads is to be looked at, not followed."""

    def redirect_request(self, *args, **kwargs):
        return None


_BROWSER = build_opener(_StayHere)


def _answer(response) -> Answer:
    text = response.read().decode("utf-8", "replace") if _is_page(response.headers) else ""
    return Answer(response.status, response.headers.get("Location", ""), text)


def _is_page(headers) -> bool:
    return headers.get("Content-Type", "").startswith("text/html")


def _is_stored_at(address: str) -> bool:
    return is_stored(unquote(address.removeprefix(settings.MEDIA_URL)))


def is_stored(name: str, storage: Storage = default_storage) -> bool:
    """Whether a store has this file; one that does not answer has none."""
    try:
        return storage.exists(name)
    except Exception:  # each kind of store has errors of its own, and all of them mean that nothing is loaded
        return False
