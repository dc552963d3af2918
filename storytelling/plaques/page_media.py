"""Which stored files a page has a browser load: pictures in all their sizes, sounds, the shared one."""

from collections.abc import Iterator
from html.parser import HTMLParser
from urllib.parse import urlsplit


def media_addresses(html: str, media_url: str, host: str) -> list[str]:
    """Each address below `media_url` once, in reading order, without the host where that is `host`."""
    found = _Addresses()
    found.feed(html)
    here = (_without(host, address) for address in found.addresses)
    return list(dict.fromkeys(address for address in here if address.startswith(media_url)))


class _Addresses(HTMLParser):
    def __init__(self):
        super().__init__()
        self.addresses: list[str] = []

    def handle_starttag(self, tag, attrs):
        for name, value in attrs:
            if value and name != "style":
                self.addresses += _candidates(value) if name.endswith("srcset") else [value]


def _candidates(srcset: str) -> Iterator[str]:
    """Of `a.jpg 480w, b.jpg 640w` the addresses."""
    return (part.split()[0] for part in srcset.split(",") if part.strip())


def _without(host: str, address: str) -> str:
    try:
        parts = urlsplit(address)
    except ValueError:  # an attribute that only looks like an address
        return ""
    if parts.netloc == host:
        return parts.path
    return address.partition("?")[0].partition("#")[0]
