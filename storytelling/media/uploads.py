"""Uploaded files on a developer's machine, in pieces where a player asks for one.

Django's own view only sends whole files: there is no going back in a recording, and iPhones play nothing.
A web server in front of the site does this by itself.
"""

import re
from http import HTTPStatus

from django.http import HttpResponse
from django.views.static import serve

from storytelling.media.sound_types import sound_type

PIECE = re.compile(r"bytes=(?P<first>\d+)-(?P<last>\d*)$")


def serve_upload(request, path, document_root):
    whole = serve(request, path, document_root)
    if sound := sound_type(path):
        whole["Content-Type"] = sound
    asked = PIECE.match(request.headers.get("Range", ""))
    whole["Accept-Ranges"] = "bytes"
    if not asked or whole.status_code != HTTPStatus.OK:
        return whole
    size = int(whole["Content-Length"])
    first, last = int(asked["first"]), min(int(asked["last"] or size), size - 1)
    with whole.file_to_stream as file:
        if first > last:
            none = HttpResponse(status=HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
            none["Content-Range"] = f"bytes */{size}"
            return none
        file.seek(first)
        content = file.read(last - first + 1)
    piece = HttpResponse(content, status=HTTPStatus.PARTIAL_CONTENT, content_type=whole["Content-Type"])
    piece["Accept-Ranges"] = "bytes"
    piece["Content-Range"] = f"bytes {first}-{last}/{size}"
    return piece
