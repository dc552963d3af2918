"""Photographs as telephones send them, and what only pretends to be one."""

import struct
import zlib
from io import BytesIO

from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

GPS, MODEL, ORIENTATION = 0x8825, 0x0110, 0x0112


def photograph(size=(3000, 2000), name="IMG_1.jpg", kind="JPEG", turned=1):
    """With position, device and a remark in it; `turned` is the orientation that its EXIF gives."""
    out, exif = BytesIO(), Image.Exif()
    exif.get_ifd(GPS)[1] = "S"
    exif[MODEL] = "Telephone"
    exif[ORIENTATION] = turned
    picture = Image.new("RGB", size, "red")
    picture.paste("blue", (0, 0, size[0] // 2, size[1]))
    more = {"comment": b"Made's house"} if kind == "JPEG" else {}
    picture.save(out, kind, exif=exif, **more)
    return upload(out.getvalue(), name)


def upload(content: bytes, name="IMG_1.jpg"):
    return SimpleUploadedFile(name, content, "image/jpeg")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def bomb(side=30_000):
    """A PNG of a few kilobytes that says of itself that it has 900 million pixels."""
    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    pixels = zlib.compress(bytes(1_000_000))
    parts = _chunk(b"IHDR", head), _chunk(b"IDAT", pixels), _chunk(b"IEND", b"")
    return upload(b"\x89PNG\r\n\x1a\n" + b"".join(parts))


def broken():
    """The first half of a photograph, as a line that broke leaves it."""
    whole = photograph().read()
    return upload(whole[: len(whole) // 2])


NO_PHOTOGRAPHS = {
    "text": lambda: upload(b"Just words, called .jpg"),
    "html": lambda: upload(b"<!doctype html><script>alert(1)</script>"),
    "drawing": lambda: upload(b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    "half a gif": lambda: upload(b"GIF89a<script>"),
    "broken": broken,
    "bomb": bomb,
}
