"""Fruit at noon: the sun stands on the street, the stall lies in the shade of its awning."""

from random import Random

from home.drawings.busts import apron, front
from home.drawings.canvas import at, circle, oval, path, picture, poly, rect, stroke
from home.drawings.lights import awning
from home.drawings.people import man, walker
from home.drawings.produce import ball, banana_hand, mangosteen, salak

W, H = 1600, 1000
ORANGE = ("#ffe0a0", "#ee9a34", "#c46a20")
GREEN_ORANGE = ("#e6ea9c", "#b7b23e", "#7f8a2c")
PURPLE = ("#a06a8a", "#5e2c4c", "#3a1834")
SCALE = ("#e0a878", "#96582f", "#673620")
MANGO = ("#f7e08a", "#d9b23c", "#8d9a35")
MELON = ("#8cc07a", "#3f7d4e", "#24543c")
BANANA = ("#fbe89a", "#eec444", "#bf8f2a")


def crate(x, y, w, h, face, lit, shade):
    """A slatted crate tipped towards us; the fruit lies between its upper edge and y."""
    drawn = rect(x, y, w, h, face) + rect(x, y, w, 5, lit) + rect(x + w - 16, y, 16, h, shade)
    drawn += rect(x, y + h * 0.46, w, 5, shade)
    return drawn + "".join(rect(x + w * k - 7, y + 3, 14, h - 3, shade, opacity="0.6") for k in (0.04, 0.5, 0.95))


def rows(x, y, w, count, lines, step, one, rng, grow=1.05):
    """Fruit laid in ranks, the near rank lowest and last."""
    drawn = ""
    for line in range(lines):
        ry = y - (lines - 1 - line) * step
        shift = (line % 2) * w / count / 2
        for i in range(count - (line % 2)):
            drawn += one(x + (i + 0.5) * w / count + shift + rng.uniform(-2, 2), ry + rng.uniform(-2, 2))
    return drawn


def melon_half(x, y, r):
    """A watermelon cut across, its face towards us."""
    seeds = "".join(oval(x + dx * r, y + dy * r, r * 0.035, r * 0.06, "#3a1f1c") for dx, dy in ((-0.4, -0.1), (-0.16, 0.2), (0.1, -0.24), (0.36, 0.06), (0.0, 0.46), (-0.3, 0.44), (0.34, 0.38), (-0.12, -0.46)))
    return circle(x, y, r, MELON[1]) + circle(x, y, r * 0.92, "#dfe8b4") + circle(x, y, r * 0.83, "#d8483c") + path(f"M{x - r * 0.6} {y - r * 0.56}A{r * 0.83} {r * 0.83} 0 0 1 {x + r * 0.5} {y - r * 0.66}A{r * 1.1} {r * 1.1} 0 0 0 {x - r * 0.6} {y - r * 0.56}z", "#ef7a66") + seeds


def street(rng):
    """What lies in the sun: pale, without joints."""
    drawn = rect(0, 120, W, 520, "#f7e6bd") + rect(0, 120, W, 90, "#cfe0d6") + rect(0, 210, W, 50, "#e3e6cf")
    drawn += poly([(0, 190), (330, 230), (330, 470), (0, 520)], "#e9c9a0") + poly([(0, 160), (360, 216), (330, 236), (0, 200)], "#cf9a7a")
    drawn += poly([(W, 180), (1240, 226), (1240, 470), (W, 520)], "#e4c19a") + poly([(W, 150), (1210, 212), (1240, 232), (W, 196)], "#c98f72")
    for x0, y0, y1 in ((40, 270, 470), (150, 280, 452), (250, 288, 440), (1310, 286, 446), (1420, 276, 460), (1530, 268, 476)):
        drawn += rect(x0, y0, 50, y1 - y0 - 70, "#d4a98a") + rect(x0, y0 + 6, 22, y1 - y0 - 78, "#b98f7c")
    drawn += rect(330, 250, 910, 210, "#efe0bd") + poly([(300, 262), (1270, 262), (1180, 216), (390, 216)], "#d9a98a")
    for i in range(9):
        drawn += rect(352 + i * 100, 296, 62, 160, "#dcc3a2") + rect(352 + i * 100, 296, 62, 12, "#c9a98c")
    drawn += rect(0, 456, W, 200, "#fbefcf")
    for x, y, r, a, b in ((690, 372, 96, "#d98a5c", "#f6e6c4"), (1150, 390, 86, "#6f9a8c", "#f0e6c8"), (250, 430, 80, "#e0b060", "#f6ead0")):
        drawn += rect(x - 3, y - 30, 6, 130, "#b9957a") + path(f"M{x - r} {y}Q{x} {y - r * 1.1} {x + r} {y}z", a) + path(f"M{x - r * 0.4} {y}Q{x - r * 0.1} {y - r * 0.5} {x} {y - r * 0.55}Q{x + r * 0.1} {y - r * 0.5} {x + r * 0.4} {y}z", b)
    for i, (x, y, k) in enumerate(((622, 520, 1.5), (720, 508, 1.35), (790, 540, 1.62), (1120, 530, 1.5))):
        drawn += oval(x + 6, y, 26, 6, "#d9b98c")
        drawn += at(x, y, k, walker("#b98a78", "#efd9b4", "#d9a860", "#a87858", "#6d5048", arm=False, hem="#9a7468") if i % 2 else man("#a89a84", "#e6d8bc", "#c98a68", "#a87858", "#6d5048"), flip=i > 2)
    return drawn


def draw():
    rng = Random(1200)
    seller = at(960, 596, 1.02, front("#4f7d72", "#21403f", "#8f5a3e", "#241a1c", None, "#d9b45c", arms="half", collar="#e9dcb8"), apron("#e6d3a6", "#5e5a48", "#c9b488"))
    # hanging fruit
    bar = rect(0, 168, W, 16, "#6b4632") + rect(0, 168, W, 4, "#a87850")
    hang = ""
    for x, s, n_ in ((150, 170, 7), (318, 190, 8), (494, 176, 7), (1278, 186, 8), (1452, 174, 7)):
        hang += stroke(f"M{x} 178v36", "#4a3226", 4)
        hang += banana_hand(x, 214, s, (BANANA[1], "#d6ab3a", "#a0782a") if s < 175 else BANANA, "#5a4a2a", n_, 1.0)
        hang += banana_hand(x + 4, 268, s * 0.92, BANANA, "#5a4a2a", n_ - 1, 0.86)
    # the slope of crates
    back = rect(0, 560, W, 360, "#4a2c28") + rect(0, 556, W, 8, "#b98858")
    tiers = ""
    for x, w, count, one in (
        (-20, 330, 6, lambda px, py: ball(px, py, 31, ORANGE, "#4f8a4d" if rng.random() < 0.3 else None)),
        (330, 300, 6, lambda px, py: mangosteen(px, py, 27, PURPLE, "#7fa05a")),
        (650, 300, 6, lambda px, py: salak(px, py, 27, SCALE, -1.57 + rng.uniform(-0.3, 0.3))),
        (970, 300, 5, lambda px, py: ball(px, py, 32, GREEN_ORANGE)),
        (1290, 340, 6, lambda px, py: mangosteen(px, py, 28, PURPLE, "#7fa05a")),
    ):
        tiers += rect(x, 560, w, 130, "#4a2c26") + rows(x + 8, 668, w - 16, count, 3, 40, one, rng) + crate(x, 686, w, 54, "#b5824f", "#e0b377", "#8a5a38")
    for x, w, count, one in (
        (120, 350, 6, lambda px, py: salak(px, py, 33, SCALE, -1.57 + rng.uniform(-0.35, 0.35))),
        (490, 330, 4, lambda px, py: path(f"M{px - 44} {py + 4}C{px - 46} {py - 40} {px + 10} {py - 46} {px + 40} {py - 18}C{px + 52} {py + 4} {px + 30} {py + 34} {px - 6} {py + 34}C{px - 30} {py + 34} {px - 43} {py + 24} {px - 44} {py + 4}z", MANGO[1]) + path(f"M{px + 40} {py - 18}C{px + 52} {py + 4} {px + 30} {py + 34} {px - 6} {py + 34}C{px + 18} {py + 20} {px + 34} {py + 2} {px + 40} {py - 18}z", MANGO[2]) + oval(px - 18, py - 18, 13, 7, MANGO[0])),
        (840, 360, 6, lambda px, py: ball(px, py, 35, ORANGE, "#4f8a4d" if rng.random() < 0.35 else None)),
        (1220, 330, 6, lambda px, py: salak(px, py, 31, SCALE, -1.57 + rng.uniform(-0.35, 0.35))),
    ):
        tiers += rect(x, 730, w, 120, "#4a2c26") + rows(x + 8, 836, w - 16, count, 3, 46, one, rng) + crate(x, 858, w, 62, "#c08d58", "#ecc286", "#94623e")
    # an orange handed over, lit from the street
    give = at(960, 596, 1.02, stroke("M-88 -156C-124 -118 -140 -70 -146 -34", "#4f7d72", 42), stroke("M-146 -34L-196 -112", "#4f7d72", 34), stroke("M-196 -112L-212 -138", "#8f5a3e", 26), oval(-216, -150, 21, 17, "#8f5a3e")) + ball(738, 418, 34, ORANGE, "#4f8a4d") + at(960, 596, 1.02, stroke("M-236 -152L-214 -140M-232 -140L-210 -132", "#8f5a3e", 12))
    # near, dark: melons in a basket and a cut one
    near = rect(0, 916, W, 90, "#3a2226") + rect(0, 914, W, 6, "#7d5038")
    for x, y, r in ((210, 930, 86), (60, 950, 92), (360, 968, 78), (1430, 936, 88), (1566, 958, 90)):
        near += ball(x, y, r, MELON)
        near += "".join(stroke(f"M{x + k * r * 0.2} {y - r * 0.96}Q{x + k * r * 1.1} {y} {x + k * r * 0.3} {y + r}", MELON[2], 9, opacity="0.8") for k in (-0.75, -0.3, 0.2, 0.62))
    for x, y, r in ((560, 968, 66), (700, 980, 70), (846, 970, 68), (985, 984, 70)):
        near += ball(x, y, r, ("#b9d08a", "#6fa056", "#3f7044")) + oval(x, y - r * 0.74, r * 0.5, r * 0.2, "#d9c08a") + oval(x, y - r * 0.76, r * 0.42, r * 0.15, "#fdf3d6") + oval(x, y - r * 0.76, r * 0.2, r * 0.07, "#d9c6a0")
    near += melon_half(1270, 950, 84)
    top = awning(-40, W + 40, 96, 60, "#b9472a", "#f4e6c8", "#8a3020", "#d9c49c", 18, 110)
    return picture(
        "trade-buah", W, H, "A fruit stall at noon",
        "Illustration. Oranges, mangosteens, snake fruit and mangoes in tilted crates under a striped awning, bananas hang above; a seller hands an orange across, the street behind lies in full sun.",
        street(rng), seller, give, back, bar, hang, tiers, near, top,
    )
