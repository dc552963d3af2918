"""What happens to a sign between the printer and a phone, by degrees; pictures are grey, at 150 dpi.

Dirt falls by chance: what it does is a share of draws. Every other damage is always the same.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import ceil, pi
from random import Random

import zxingcpp
from PIL import Image, ImageDraw, ImageFilter

PAPER = 255
DOTS_PER_MM = 150 / 25.4
MUD = (40, 110, 200)  # as dark as ink, as dust, as chalk


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


def spotted(picture, share, seed=0):
    """Spots of mud and lime, 1.5 mm wide."""
    return _under_spots(picture, share, 1.5, seed)


def speckled(picture, share, seed=0):
    """Dust, grit and the first rust, 0.4 mm wide."""
    return _under_spots(picture, share, 0.4, seed)


def _under_spots(picture, share, width_mm, seed):
    """Round spots over so much of the picture, where they fall upon each other less; the same for a seed."""
    spoiled = picture.copy()
    random, draw = Random(seed), ImageDraw.Draw(spoiled)
    radius = width_mm * DOTS_PER_MM / 2
    for _spot in range(round(share * picture.width * picture.height / (pi * radius**2))):
        x, y = random.randrange(picture.width), random.randrange(picture.height)
        draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=random.choice(MUD))
    return spoiled


@dataclass(frozen=True, slots=True)
class Damage:
    """How it is done, the degrees that are tried, and how a degree is written."""

    spoil: Callable
    degrees: list[float]
    written: str
    by_chance: bool = False


DAMAGES = {
    "rotated": Damage(rotated, [5, 10, 15, 20, 30, 45, 60, 90], "{:g}°"),
    "sheared": Damage(sheared, [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8], "{:.0%}"),
    "blurred": Damage(blurred, [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15], "σ {:g} px"),
    "darkened": Damage(darkened, [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95], "{:.0%}"),
    "spotted": Damage(spotted, [0.0025, 0.005, 0.01, 0.02, 0.03, 0.04, 0.06, 0.08, 0.1], "{:.2%}", True),
    "speckled": Damage(speckled, [0.01, 0.02, 0.04, 0.06, 0.08, 0.1, 0.15, 0.2, 0.25], "{:.0%}", True),
}


def read(picture) -> str | None:
    """What zxing-cpp reads, if it is one code and no other."""
    found = zxingcpp.read_barcodes(picture)
    return found[0].text if len(found) == 1 else None


def glimpsed(picture) -> Iterator:
    """As a phone in a hand sees it: sharp to the dot, a little out of focus, a little turned.

    One speck is enough to break the pattern of a corner for a reader that sees each dot along one line;
    out of focus it is gone, and turned it lies beside the line.
    """
    yield picture
    for sigma in (2, 3, 1):
        yield blurred(picture, sigma)
    yield rotated(picture, 8)


def share_read(picture, kind: str, degree: float, payload: str, draws: int = 20) -> float:
    """In how many of the draws it is read; what does not fall by chance has one, and is seen once."""
    damage = DAMAGES[kind]
    if not damage.by_chance:
        return float(read(damage.spoil(picture, degree)) == payload)
    spoiled = (damage.spoil(picture, degree, seed) for seed in range(draws))
    return sum(any(read(seen) == payload for seen in glimpsed(each)) for each in spoiled) / draws


def survives(picture, kind: str, payload: str, draws: int, least: float) -> float:
    """The largest degree up to which at least so many draws are read; 0 where not even the first is."""
    reached = 0.0
    for degree in DAMAGES[kind].degrees:
        if share_read(picture, kind, degree, payload, draws) < least:
            break
        reached = degree
    return reached
