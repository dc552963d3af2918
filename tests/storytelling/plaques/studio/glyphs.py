"""Which glyphs stand where: as a PDF draws them, and as HarfBuzz shapes the same words in the same font.

A glyph is told by its outline, for a PDF numbers the glyphs of its fonts anew; x and y are in points from
where the line begins.
"""

import re
import zlib
from io import BytesIO
from typing import NamedTuple

import uharfbuzz
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont

OBJECT = re.compile(rb"(\d+) 0 obj\s(.*?)endobj", re.DOTALL)
# A line of text begins with BT and ends with ET; in it a matrix places each run, and TJ or Tj draws it.
RUN = re.compile(
    rb"1 0 0 -1 (?P<x>[-\d.]+) (?P<y>[-\d.]+) Tm\s*(?:\[(?P<many>.*?)\]\s*TJ|(?P<one>\(.*?[^\\]\))\s*Tj)",
    re.DOTALL,
)
PIECE = re.compile(rb"\((?P<text>(?:\\.|[^\\()])*)\)|(?P<back>-?[\d.]+)", re.DOTALL)
ESCAPE = re.compile(rb"\\([0-7]{3}|.)", re.DOTALL)
LETTERS = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


class Glyph(NamedTuple):
    outline: tuple
    x: float
    y: float


def drawn(pdf: bytes, size: float) -> list[list[Glyph]]:
    """Each line of a PDF that has one font in one size."""
    objects = {int(number): body for number, body in OBJECT.findall(pdf)}
    [font_file] = re.findall(rb"/FontFile2 (\d+) 0 R", pdf)
    font = TTFont(BytesIO(_unpacked(objects[int(font_file)])))
    contents = b"".join(_unpacked(objects[int(at)]) for at in re.findall(rb"/Contents (\d+) 0 R", pdf))
    return [_line(text, font, size) for text in re.findall(rb"\bBT\b(.*?)\bET\b", contents, re.DOTALL)]


def shaped(words: str, path, size: float) -> list[Glyph]:
    """The same line as HarfBuzz sets it in the font at `path`."""
    font = TTFont(path)
    buffer = uharfbuzz.Buffer()
    buffer.add_str(words)
    buffer.guess_segment_properties()
    buffer.language = "ban"
    uharfbuzz.shape(uharfbuzz.Font(uharfbuzz.Face(path.read_bytes())), buffer)
    em, x, glyphs = font["head"].unitsPerEm / size, 0, []
    for info, at in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        outline = _outline(font, info.codepoint)
        glyphs.append(Glyph(outline, (x + at.x_offset) / em, -at.y_offset / em))
        x += at.x_advance
    return glyphs


def unshaped(words: str, path) -> list[tuple]:
    """The outlines of the letters one by one, as a font without substitutions would have them."""
    font = TTFont(path)
    names = font.getBestCmap()
    return [_outline(font, font.getGlyphID(names[ord(letter)])) for letter in words]


def _line(text: bytes, font: TTFont, size: float) -> list[Glyph]:
    em, glyphs = font["head"].unitsPerEm, []
    for run in RUN.finditer(text):
        x, y = float(run["x"]), float(run["y"])
        for piece in PIECE.finditer(run["many"] or run["one"]):
            if piece["back"]:
                x -= float(piece["back"]) * size / 1000
                continue
            codes = ESCAPE.sub(_letter, piece["text"])
            for place in range(0, len(codes), 2):
                number = int.from_bytes(codes[place : place + 2], "big")
                glyphs.append(Glyph(_outline(font, number), x, y))
                x += font["hmtx"][font.getGlyphName(number)][0] * size / em
    return glyphs


def _letter(escape: re.Match) -> bytes:
    code = escape[1]
    return bytes([int(code, 8)]) if code.isdigit() else LETTERS.get(code, code)


def _outline(font: TTFont, number: int) -> tuple:
    glyphs = font.getGlyphSet()
    pen = DecomposingRecordingPen(glyphs)
    glyphs[font.getGlyphName(number)].draw(pen)
    return tuple(pen.value)


def _unpacked(body: bytes) -> bytes:
    return zlib.decompressobj().decompress(re.search(rb"stream\r?\n(.*)endstream", body, re.DOTALL)[1])
