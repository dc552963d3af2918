"""The icons of the installed site; `python -m storytelling.app_icons` draws them anew."""

from io import BytesIO
from pathlib import Path
from typing import NamedTuple

import resvg_py
from PIL import Image

FOLDER = Path(__file__).resolve().parents[1] / "static" / "img"


class Icon(NamedTuple):
    """One PNG; a maskable one may be cut to any shape, its middle four fifths stay."""

    file: str
    drawing: str
    pixels: int
    purpose: str = "any"

    @property
    def sizes(self) -> str:
        return f"{self.pixels}x{self.pixels}"


ICONS = (
    Icon("icon-192.png", "icon.svg", 192),
    Icon("icon-512.png", "icon.svg", 512),
    Icon("icon-maskable-512.png", "icon-maskable.svg", 512, "maskable"),
)
TOUCH_ICON = Icon("icon-touch-180.png", "icon-maskable.svg", 180)  # iOS rounds the corners itself


def draw(icon: Icon) -> Image.Image:
    png = resvg_py.svg_to_bytes(svg_path=str(FOLDER / icon.drawing), width=icon.pixels, height=icon.pixels)
    return Image.open(BytesIO(bytes(png))).convert("RGBA")


def main() -> None:
    for icon in (*ICONS, TOUCH_ICON):
        draw(icon).quantize(64).save(FOLDER / icon.file, optimize=True)
        print(icon.file)


if __name__ == "__main__":
    main()
