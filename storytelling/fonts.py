"""The fonts of first text, cut to what the site writes: `python -m storytelling.fonts`.

A phone on slow 4G reads the text later for every letter it never sees.  Cutting the alphabet, the weights and
the layout features halves the files of the packages.  Letters outside it come from the package's own files,
as `unicode-range` in fonts.css and late.css says.
"""

from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ROOT / "node_modules" / "@fontsource-variable"
FOLDER = ROOT / "static" / "fonts"
# Figures of one width stand in lists and tables, which are set in the face of the interface.
READING = ["kern", "liga"]
INTERFACE = [*READING, "tnum"]
# name: (file of the package, lightest and heaviest weight that the style sheets use, features)
CUTS = {
    "jakarta": ("plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2", (400, 800), INTERFACE),
    "literata": ("literata/files/literata-latin-wght-normal.woff2", (400, 400), READING),
    "literata-bold": ("literata/files/literata-latin-wght-normal.woff2", (700, 700), READING),
    "literata-italic": ("literata/files/literata-latin-wght-italic.woff2", (400, 400), READING),
}
# What Indonesian and English are written with, and the commonest letters of foreign names.  With these a file
# fits into the first packets of a connection (about 14 kB); those sheets name the same letters.
LETTERS = sorted(
    [*range(0x20, 0x7F), *range(0x2018, 0x201A), *range(0x201C, 0x201E)]
    + [ord(letter) for letter in "\u00a0©«°²³·»½×Éàáäçèéêëíïñóöúü–—•…′″€←→↓−"]
)


def cut(source: Path, target: Path, weights: tuple[int, int], features: list[str]) -> None:
    """Write a WOFF2 of the letters, weights and features asked for; drawn for screens, so without hints."""
    font = TTFont(source)
    options = Options(layout_features=features, hinting=False, flavor="woff2")
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=LETTERS)
    subsetter.subset(font)  # first: afterwards the weights of glyphs that did not change are gone
    font = instantiateVariableFont(font, {"wght": weights})
    font.flavor = "woff2"
    target.parent.mkdir(parents=True, exist_ok=True)
    font.save(target)


def main() -> None:
    for name, (source, weights, features) in CUTS.items():
        cut(PACKAGES / source, FOLDER / f"{name}.woff2", weights, features)


if __name__ == "__main__":
    main()
