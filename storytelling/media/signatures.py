"""Whether a file is what its name says, by how files of that kind begin: pure, no Django."""

import zipfile
from collections.abc import Callable
from typing import BinaryIO

HEAD = 1024  # bytes; a PDF may begin with as much of something else


def is_what_it_says(file: BinaryIO, extension: str) -> bool:
    """`extension` in lower case, without the dot; a kind that is not in the table is believed."""
    check = SIGNATURES.get(extension)
    if check is None:
        return True
    file.seek(0)
    try:
        return check(file)
    finally:
        file.seek(0)


def _begins(*beginnings: bytes, at: int = 0) -> Callable[[BinaryIO], bool]:
    return lambda file: file.read(HEAD)[at:].startswith(beginnings)


def _is_mp3(file: BinaryIO) -> bool:
    """A tag, or the eleven set bits with which each frame begins."""
    head = file.read(3)
    return head == b"ID3" or (len(head) > 1 and head[0] == 0xFF and head[1] & 0xE0 == 0xE0)


def _is_wave(file: BinaryIO) -> bool:
    head = file.read(12)
    return head[:4] == b"RIFF" and head[8:] == b"WAVE"


def _is_text(file: BinaryIO) -> bool:
    return b"\0" not in file.read(HEAD)


def _is_webvtt(file: BinaryIO) -> bool:
    return file.read(HEAD).removeprefix(b"\xef\xbb\xbf").startswith(b"WEBVTT")


SIGNATURES: dict[str, Callable[[BinaryIO], bool]] = {
    "pdf": lambda file: b"%PDF-" in file.read(HEAD),
    "rtf": _begins(b"{\\rtf"),
    "txt": _is_text,
    "csv": _is_text,
    "vtt": _is_webvtt,
    **dict.fromkeys(("docx", "key", "odt", "pptx", "xlsx", "zip"), zipfile.is_zipfile),
    "mp3": _is_mp3,
    "wav": _is_wave,
    "ogg": _begins(b"OggS"),
    "opus": _begins(b"OggS"),
    "m4a": _begins(b"ftyp", at=4),
    "mp4": _begins(b"ftyp", at=4),
    "webm": _begins(b"\x1a\x45\xdf\xa3"),
}
