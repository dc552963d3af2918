"""Uploaded files on a developer's machine, in pieces where a player or a map asks for one.

Django's own view only sends whole files: there is no going back in a recording, iPhones play nothing, and an
archive of map tiles cannot be read.  A web server in front of the site does this by itself.
"""

import re
from http import HTTPStatus

from django.http import HttpResponse
from django.views.static import serve

from storytelling.media.sound_types import sound_type

PIECE = re.compile(r"bytes=(?P<first>[0-9]{0,18})-(?P<last>[0-9]{0,18})")


def serve_upload(request, path, document_root):
    """One range of bytes (RFC 9110, 14); of several, or of what nobody understands, the whole file."""
    whole = serve(request, path, document_root)
    if sound := sound_type(path):
        whole["Content-Type"] = sound
    whole["Accept-Ranges"] = "bytes"
    if request.method != "GET" or whole.status_code != HTTPStatus.OK or _is_outdated(request, whole):
        return whole
    size = int(whole["Content-Length"])
    if (piece := _piece(request.headers.get("Range", ""), size)) is None:
        return whole
    with whole.file_to_stream as file:
        file.seek(piece.start)
        answer = HttpResponse(file.read(len(piece)), content_type=whole["Content-Type"])
    answer["Accept-Ranges"] = "bytes"
    answer["Content-Length"] = len(piece)
    answer["Content-Encoding"] = "identity"  # compressed, its bytes would not be those asked for
    if piece:
        answer.status_code = HTTPStatus.PARTIAL_CONTENT
        answer["Content-Range"] = f"bytes {piece.start}-{piece.stop - 1}/{size}"
        answer["Last-Modified"] = whole["Last-Modified"]
    else:
        answer.status_code = HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE
        answer["Content-Range"] = f"bytes */{size}"
    return answer


def _is_outdated(request, whole) -> bool:
    """Whether the piece is to continue what was fetched before the file changed."""
    return request.headers.get("If-Range", whole["Last-Modified"]) != whole["Last-Modified"]


def _piece(asked: str, size: int) -> range | None:
    """The places of the bytes asked for: none of them past the end, None for what is no single range."""
    found = PIECE.fullmatch(asked)
    if not found or asked == "bytes=-":
        return None
    first, last = found["first"], found["last"]
    if not first:
        return range(max(size - int(last), 0), size)
    if last and int(last) < int(first):
        return None
    return range(min(int(first), size), min(int(last) + 1 if last else size, size))
