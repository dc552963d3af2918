"""The background of an opened map: what may be named as one, and what it asks of the content security policy.

Either pictures by their place in a grid, each with an address of its own, or one archive (PMTiles) that is
read piece by piece.
"""

import re

from csp.constants import SELF

GRID = re.compile(r"(?P<host>https?://[\w.:{}-]+)/\S+")
ARCHIVE = re.compile(r"(?P<host>https://[\w.:-]+)?/[^/\\\s{}?#][^\\\s{}?#]*\.pmtiles")
PLACEHOLDER = re.compile(r"\{([^}]*)\}")
KNOWN = {"z", "x", "y", "-y", "s", "r"}  # to Leaflet, which stops at any other


def is_archive(url: str) -> bool:
    return bool(ARCHIVE.fullmatch(url))


def is_grid(url: str) -> bool:
    named = set(PLACEHOLDER.findall(url))
    complete = {"z", "x"} <= named and bool({"y", "-y"} & named)
    return bool(GRID.fullmatch(url)) and complete and named <= KNOWN


def sources(url: str) -> dict[str, list[str]]:
    """What the policy lets in for this background, beside what every page has."""
    if archive := ARCHIVE.fullmatch(url):
        # Its pictures are cut out of it here (blob:); without a host it is our own file.
        host = {"connect-src": [SELF, archive["host"]]} if archive["host"] else {}
        return {"img-src": [SELF, "blob:"], **host}
    if grid := GRID.fullmatch(url):
        # With them comes the empty picture (data:) by which Leaflet calls off a request.
        return {"img-src": [SELF, grid["host"].replace("{s}", "*"), "data:"]}
    return {"img-src": [SELF]}
