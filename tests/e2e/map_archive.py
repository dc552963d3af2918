"""Archives of map tiles (PMTiles 3) of one tile, which stands everywhere in the world at some zooms."""

import gzip
import io
import json
import struct

from PIL import Image

FIRST_ZOOM, LAST_ZOOM = 14, 16
PICTURES = {"PNG": 2, "JPEG": 3, "WEBP": 4, "AVIF": 5}
NOT_COMPRESSED, GZIP = 1, 2
EXTENT = 4096  # places across a tile of lines
POINT, AREA = 1, 3


def picture_archive(kind: str, **metadata) -> bytes:
    picture = io.BytesIO()
    Image.new("RGB", (256, 256), (200, 120, 60)).save(picture, kind)
    return archive(picture.getvalue(), PICTURES[kind], NOT_COMPRESSED, metadata)


def line_archive(**metadata) -> bytes:
    """Water in the left half of each tile, and a town in two languages."""
    half = [(0, 0), (EXTENT // 2, 0), (EXTENT // 2, EXTENT), (0, EXTENT)]
    town = {"kind": "locality", "name": "Kota", "name:id": "Kota Lama", "name:en": "Old Town"}
    water = _layer("water", AREA, half, {"kind": "ocean"})
    places = _layer("places", POINT, [(EXTENT * 3 // 4, EXTENT // 2)], town)
    return archive(gzip.compress(water + places), 1, GZIP, metadata)


def archive(tile: bytes, kind: int, compression: int, metadata: dict) -> bytes:
    """Header, directory, metadata, tile: the one entry runs over all tiles of all its zooms."""
    first, end = (4**FIRST_ZOOM - 1) // 3, (4 ** (LAST_ZOOM + 1) - 1) // 3
    everywhere = end - first
    root = b"".join(map(_varint, (1, first, everywhere, len(tile), 1)))
    said = json.dumps(metadata).encode()
    sizes = [len(root), len(said), 0, len(tile)]
    places = [127 + sum(sizes[:part]) for part in range(4)]
    parts = [number for pair in zip(places, sizes, strict=True) for number in pair]
    world = (-1_800_000_000, -850_000_000, 1_800_000_000, 850_000_000)
    header = struct.pack(
        "<7sB11Q6B4iB2i",
        *(b"PMTiles", 3),
        *parts,
        *(everywhere, 1, 1),
        *(1, NOT_COMPRESSED, compression, kind, FIRST_ZOOM, LAST_ZOOM),
        *world,
        *(LAST_ZOOM, 0, 0),
    )
    return header + root + said + tile


def _layer(name: str, shape: int, points: list, words: dict[str, str]) -> bytes:
    """One layer with one thing in it, as a vector tile (MVT 2) has it."""
    tags = [number for place in range(len(words)) for number in (place, place)]
    feature = _field(2, _packed(tags)) + _varint(3 << 3) + _varint(shape) + _field(4, _packed(_drawn(points)))
    layer = _field(1, name.encode()) + _field(2, feature)
    layer += b"".join(_field(3, key.encode()) for key in words)
    layer += b"".join(_field(4, _field(1, value.encode())) for value in words.values())
    layer += _varint(5 << 3) + _varint(EXTENT) + _varint(15 << 3) + _varint(2)
    return _field(3, layer)


def _drawn(points: list) -> list[int]:
    """Go to the first point, on to the others, and back."""
    steps, before = [], (0, 0)
    for point in points:
        for here, there in zip(point, before, strict=True):
            steps.append((here - there) * 2 if here >= there else (there - here) * 2 - 1)
        before = point
    others = len(points) - 1
    return [1 | 1 << 3, *steps[:2], *([2 | others << 3, *steps[2:], 7 | 1 << 3] if others else [])]


def _field(number: int, content: bytes) -> bytes:
    return _varint(number << 3 | 2) + _varint(len(content)) + content


def _packed(numbers: list[int]) -> bytes:
    return b"".join(map(_varint, numbers))


def _varint(number: int) -> bytes:
    low, rest = number & 0x7F, number >> 7
    return bytes([low | 0x80]) + _varint(rest) if rest else bytes([low])
