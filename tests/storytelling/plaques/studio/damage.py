"""What happens to a sign between the printer and a phone, by degrees; pictures are grey."""

from math import ceil
from random import Random

import zxingcpp
from PIL import Image, ImageDraw, ImageFilter

PAPER = 255


def rotated(picture, degrees):
    return picture.rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=PAPER)


def sheared(picture, amount):
    """Seen from the side: `amount` of the height is lost to the slant."""
    wide = picture.width + ceil(amount * picture.height)
    slant = (1, amount, -amount * picture.height, 0, 1, 0)
    return picture.transform((wide, picture.height), Image.Transform.AFFINE, slant, fillcolor=PAPER)


def blurred(picture, sigma):
    """`sigma` in pixels of 150 dpi."""
    return picture.filter(ImageFilter.GaussianBlur(sigma))


def darkened(picture, share):
    """Light taken away from all of it: at 0.9 white is a tenth of white."""
    return picture.point(lambda value: value * (1 - share))


def dirtied(picture, share, seed=0):
    """Spots of mud and lime, 1.5 mm wide at 150 dpi, over this share; the same ones for a seed."""
    spoiled = picture.copy()
    random, draw = Random(seed), ImageDraw.Draw(spoiled)
    radius = 4.43
    for _spot in range(round(share * picture.width * picture.height / (3.1416 * radius**2))):
        x, y = random.randrange(picture.width), random.randrange(picture.height)
        draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=random.choice((40, 110, 200)))
    return spoiled


DAMAGES = {
    "rotated": (rotated, [5, 10, 15, 20, 30, 45, 60, 90]),
    "sheared": (sheared, [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]),
    "blurred": (blurred, [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15]),
    "darkened": (darkened, [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95]),
    "dirtied": (dirtied, [0.005, 0.01, 0.02, 0.04, 0.06, 0.08, 0.1, 0.12, 0.15, 0.2]),
}


def read(picture) -> str | None:
    found = zxingcpp.read_barcodes(picture)
    return found[0].text if len(found) == 1 else None


def reads(picture, kind: str, degree, payload: str) -> bool:
    """Dirt falls by chance: eight of ten draws must be read. Every other damage is always the same."""
    if kind == "dirtied":
        return sum(read(dirtied(picture, degree, seed)) == payload for seed in range(10)) >= 8
    return read(DAMAGES[kind][0](picture, degree)) == payload


def survives(picture, kind: str, payload: str):
    """The largest degree up to which every one is still read; 0 where not even the first is."""
    reached = 0
    for degree in DAMAGES[kind][1]:
        if not reads(picture, kind, degree, payload):
            break
        reached = degree
    return reached
