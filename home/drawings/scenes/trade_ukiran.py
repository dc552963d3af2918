"""Carvings and masks in raking evening light: masks on the wall, a carver's hand finishing a panel below."""

from math import pi
from random import Random

from home.drawings.canvas import at, circle, group, n, oval, path, picture, poly, rect, stroke
from home.drawings.hands import gripping, turned_to
from home.drawings.masks import elder, giant, lady, monkey
from home.drawings.plants import leaf_shape

W, H = 1600, 1000


def cat(x, y, s, wood, shade, mark):
    """A carved cat sitting, painted in spots."""
    return at(x, y, s, oval(10, 0, 60, 9, "#2a1418", opacity="0.4"), path("M-44 0C-54 -60 -34 -100 -22 -128C-30 -150 -28 -176 -26 -190L-8 -172H10L28 -190C30 -176 32 -150 22 -128C38 -100 54 -60 44 0z", wood), path("M10 -172L28 -190C30 -176 32 -150 22 -128C38 -100 54 -60 44 0H14C30 -60 20 -120 10 -172z", shade), stroke("M44 -6C84 -10 86 -60 66 -74", wood, 12), path("M-10 0V-60M10 0V-60", stroke=shade, stroke_width="4"), "".join(circle(px, py, r, mark) for px, py, r in ((-22, -70, 8), (24, -90, 7), (-6, -104, 6), (20, -50, 6), (-30, -36, 6))), stroke("M-14 -152q5 5 10 0M6 -152q5 5 10 0", "#1d1417", 3.4), path("M-4 -142h8l-4 6z", "#1d1417"))


def figure(x, y, s, wood, lit, shade):
    """A slender carved figure, seated, head bowed, no features."""
    return at(x, y, s, oval(10, 0, 70, 10, "#2a1418", opacity="0.4"), rect(-58, -30, 116, 30, shade), rect(-58, -30, 116, 6, lit), path("M-60 -30C-70 -60 -40 -80 0 -80C40 -80 70 -60 60 -30z", wood), path("M-28 -74C-36 -130 -30 -170 -20 -190C-8 -200 8 -200 20 -190C30 -170 36 -130 28 -74z", wood), path("M6 -198C26 -190 36 -130 28 -74H10C18 -120 16 -170 6 -198z", shade), stroke("M-24 -180C-48 -150 -40 -110 0 -96", wood, 13), stroke("M24 -180C48 -150 40 -110 0 -96", shade, 13), path("M-7 -212h14v20h-14z", wood), oval(0, -228, 18, 25, wood), path("M4 -252C20 -248 20 -210 4 -204C10 -220 10 -238 4 -252z", shade), path("M-19 -232C-22 -268 22 -268 19 -232C10 -246 -10 -246 -19 -232z", shade), circle(0, -264, 11, shade), stroke("M-24 -60C-8 -50 10 -50 24 -60", lit, 3), stroke("M-22 -160C-26 -130 -24 -100 -22 -84", lit, 4))


def panel(x, y, w, h, wood, lit, deep, rng):
    """A carved panel: a vine in relief between two borders."""
    drawn = rect(x, y, w, h, wood) + rect(x + 16, y + 16, w - 32, h - 32, deep) + rect(x, y, w, 5, lit) + rect(x, y, 5, h, lit)
    mid = y + h / 2
    d = f"M{x + 16} {mid}"
    count = 4
    step = (w - 32) / count
    for i in range(count):
        d += f"q{n(step / 2)} {n((-1) ** i * h * 0.5)} {n(step)} 0"
    drawn += stroke(d, lit, 9) + group(stroke(d, wood, 5), transform="translate(2 4)")
    for i in range(count):
        cx, side = x + 16 + (i + 0.5) * step, (-1) ** (i + 1)
        cy = mid - side * h * 0.02
        for k in range(7):
            a = pi / 2 * side + (k - 3) * 0.52
            drawn += leaf_shape(cx + 3, cy + 4, a, h * 0.26, wood, 0.26) + leaf_shape(cx, cy, a, h * 0.25, lit if k < 4 else wood, 0.22)
        drawn += circle(cx, cy, h * 0.065, lit) + circle(cx + 2, cy + 2, h * 0.035, deep)
    return drawn


def draw():
    rng = Random(1730)
    wall = rect(0, 0, W, 760, "#4f2c30")
    for i in range(14):
        x = i * 120
        wall += rect(x, 0, 118, 760, ("#54303a", "#4a2a30", "#5a343a")[i % 3]) + rect(x, 0, 3, 760, "#341c22")
    sun = poly([(0, 0), (520, 0), (1600, 430), (1600, 700), (1180, 760), (0, 320)], "#e08a4a", opacity="0.36") + poly([(0, 420), (700, 760), (140, 760), (0, 690)], "#e08a4a", opacity="0.3")
    masks = ""
    for x, y, s, drawn in (
        (130, 160, 0.96, giant("#2f6b66", "#143c3e", "#e9b93f")),
        (390, 190, 1.0, elder("#c98a52", "#7d4728", "#f3ead6", "#3a1c14")),
        (650, 170, 1.06, lady("#f6efe0", "#b9a48e", "#221518", "#e9b93f", "#b9302a")),
        (950, 190, 1.24, giant("#b9302a", "#6d1820", "#f0c04a")),
        (1250, 170, 1.0, monkey("#f3ead6", "#bfae90", "#d99a78", "#e9b93f")),
        (1480, 180, 0.96, lady("#e0b878", "#96683a", "#221518", "#f0cf7a", "#8a2a26")),
        (318, 430, 0.84, monkey("#8a5a3c", "#54301f", "#c98a5c", "#e9b93f")),
        (530, 450, 0.9, giant("#7a3a6c", "#3f1a3c", "#e9b93f")),
        (1180, 450, 0.86, elder("#a86a3c", "#64361e", "#e9dcc0", "#2a140e")),
        (1440, 440, 0.86, giant("#3b4a78", "#1c2444", "#e9b93f")),
    ):
        masks += group(oval(0, 0, 84 * s, 100 * s, "#22101a", opacity="0.4"), transform=f"translate({x + 24} {y + 26})") + at(x, y, s, drawn)
    # shelf with statues left and right
    table = rect(0, 690, W, 320, "#7a4630") + rect(0, 682, W, 12, "#e9a868") + poly([(0, 694), (820, 694), (1240, 1000), (0, 1000)], "#a8653e")
    for y in (770, 880):
        table += rect(0, y, W, 3, "#54301f", opacity="0.7")
    things = figure(150, 810, 1.5, "#8a4a2a", "#e0a068", "#4f2816") + cat(330, 836, 0.86, "#f0e0bc", "#bfa47a", "#c9782f") + cat(1290, 900, 0.8, "#2a2024", "#140e14", "#e9dcc0") + cat(1376, 934, 0.66, "#e9c46a", "#a87a30", "#8a3a24")
    work = poly([(470, 960), (1130, 940), (1180, 974), (500, 1000)], "#2a1418", opacity="0.5") + group(panel(0, 0, 640, 240, "#a8653a", "#e9ac70", "#4a2618", rng), transform="matrix(1 -0.04 0.1 0.98 440 742)")
    chips = "".join(path(f"M{n(x)} {n(y)}q{n(a)} {n(-14)} {n(a * 2)} 2q{n(-a * 0.6)} {n(-4)} {n(-a * 2)} -2z", c) for x, y, a, c in ((380, 940, 14, "#e9c090"), (420, 966, 12, "#d9a468"), (350, 970, 10, "#f3d9ac"), (1120, 900, 12, "#e9c090"), (1160, 936, 14, "#d9a468"), (1190, 906, 9, "#f3d9ac"), (470, 985, 13, "#e9c090"), (1096, 968, 12, "#f3d9ac")))
    chisel = stroke("M786 868L846 800", "#c9d0d2", 13) + stroke("M840 806L920 716", "#d9a04a", 26) + stroke("M832 806L908 722", "#f3cf8a", 6)
    hand = turned_to(884, 756, 1.12, -11, gripping("#a5673f", "#66352a", "#f0e2c4", "#a88a70", 200))
    return picture(
        "trade-ukiran", W, H, "Masks and carvings in the evening light",
        "Illustration. Display masks cover a dark wall: a red giant with tusks, a laughing old face, a calm white lady, a monkey; carved figures and cats stand below, a hand cuts a vine into a panel.",
        wall, sun, masks, table, things, work, chips, chisel, hand,
    )
