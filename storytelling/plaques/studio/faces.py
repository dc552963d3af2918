"""The fonts of print: cut from the pinned web packages into TTF, for Typst passes over WOFF2 in silence.

Asked for once a process; the files lie in `var/` and are made anew when a package or this table changes.
"""

from functools import cache
from hashlib import sha256
from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

from storytelling.fonts import PACKAGES, ROOT

BALINESE = ROOT / "node_modules" / "@fontsource" / "noto-serif-balinese" / "files"
# family: (name, weight, file)
FACES = [
    ("Sign Jakarta", 500, PACKAGES / "plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2"),
    ("Sign Jakarta", 800, PACKAGES / "plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2"),
    ("Sign Literata", 400, PACKAGES / "literata/files/literata-latin-wght-normal.woff2"),
    ("Sign Balinese", 400, BALINESE / "noto-serif-balinese-balinese-400-normal.woff2"),
]
LATIN = "Sign Literata", "Sign Jakarta"
AKSARA = ("Sign Balinese",)


class FaceMissing(RuntimeError):
    """A font of print is not there; another one never takes its place."""


@cache
def folder() -> Path:
    """The folder that Typst reads, with one TTF for each row of `FACES`."""
    stamp = sha256(Path(__file__).read_bytes())
    for _family, _weight, source in FACES:
        if not source.is_file():
            raise FaceMissing(f"{source.name} is missing: run make install")
        stamp.update(source.read_bytes())
    target = ROOT / "var" / "print-fonts" / stamp.hexdigest()[:16]
    target.mkdir(parents=True, exist_ok=True)
    for family, weight, source in FACES:
        path = target / f"{family}-{weight}.ttf"
        if not path.exists():
            _convert(source, path, family, weight)
    return target


@cache
def letters(families: tuple[str, ...]) -> frozenset[int]:
    """Code points that each of these families can write."""
    sets = [TTFont(source).getBestCmap().keys() for family, _weight, source in FACES if family in families]
    return frozenset(set.intersection(*map(set, sets)))


def _convert(source: Path, path: Path, family: str, weight: int) -> None:
    font = TTFont(source)
    if "fvar" in font:
        font = instantiateVariableFont(font, {"wght": weight})
    font["OS/2"].usWeightClass = weight
    for name_id, text in {
        1: family,
        2: "Regular",
        4: f"{family} {weight}",
        16: family,
        17: str(weight),
    }.items():
        font["name"].setName(text, name_id, 3, 1, 0x409)
        font["name"].removeNames(nameID=name_id, platformID=1)
    font["name"].setName(f"{family.replace(' ', '')}-{weight}", 6, 3, 1, 0x409)
    font.flavor = None
    unfinished = path.with_suffix(".part")
    font.save(unfinished)
    unfinished.replace(path)  # two processes may do this at once
