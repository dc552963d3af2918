"""Canang and flowers at four in the morning: one bulb over the table, the rest of the market still dark."""

from random import Random

from home.drawings.busts import front
from home.drawings.canvas import at, oval, path, picture, poly, rect, stroke
from home.drawings.hands import pinching, turned_to
from home.drawings.lights import bulb, glow
from home.drawings.offerings import canang
from home.drawings.plants import leaf_shape
from home.drawings.produce import blossom, heap, marigold, mound
from home.drawings.weave import basket, mouth, plait, tray

W, H = 1600, 1000
LEAF = ("#f3e6a0", "#dcc873", "#a88f45")


def market(rng):
    """The dark hall behind: piers and far stalls under their own small lamps."""
    drawn = rect(0, 0, W, 640, "#251a33")
    drawn += rect(0, 0, W, 90, "#1d1429") + rect(0, 90, W, 16, "#33243f")
    for x, w in ((130, 220), (520, 190), (1180, 200), (1480, 200)):
        drawn += glow(x, 300, w * 0.9, "#e39a4e", 4, 0.07)
        drawn += path(f"M{x - w / 2} 380h{w}v-40h{-w}z", "#7a4a3c") + rect(x - w / 2 - 8, 332, w + 16, 10, "#c98a52")
        for i in range(6):
            drawn += oval(x - w / 2 + 18 + i * (w - 36) / 5, 332, 17, 15, ("#8d5a3a", "#59683f", "#9a4a3a")[i % 3])
        drawn += rect(x - w / 2, 380, w, 260, "#37243c") + oval(x, 236, 11, 12, "#ffe2a0")
        drawn += rect(x - 1.5, 106, 3, 120, "#120c1c")
    for x in (250, 900, 1570):
        drawn += rect(x - 36, 90, 72, 560, "#2c1f3a") + rect(x - 36, 90, 9, 560, "#4a3347") + rect(x + 22, 90, 14, 560, "#20162c")
    return drawn


def passers():
    """People between us and the far lamps, one dark shape each with a lit shoulder."""
    drawn = ""
    for x, y, k in ((300, 430, 1.5), (1290, 420, 1.5), (1480, 436, 1.62)):
        body = path("M-24 140C-26 40 -34 -8 -27 -38C-20 -50 20 -50 27 -38C34 -8 26 40 24 140z", "#1d1329") + path("M-7 -54h14v14h-14z", "#1d1329") + oval(0, -68, 15, 18, "#1d1329")
        drawn += at(x, y, k, body, stroke("M-27 -30C-28 -40 -18 -45 -8 -46M-14 -72C-14 -80 -9 -85 -3 -86" if x > 600 else "M27 -30C28 -40 18 -45 8 -46M14 -72C14 -80 9 -85 3 -86", "#b5734e", 2.6))
    return drawn


def draw():
    rng = Random(404)
    light = glow(640, 214, 640, "#f0a850", 6, 0.075)
    seller = at(1010, 622, 1.16, front("#b8504a", "#4a1f35", "#a86a48", "#1c1220", arms="bent", collar="#f2d9a4"), stroke("M-88 -168C-112 -128 -124 -86 -124 -56", "#e0805f", 8))
    table = poly([(0, 610), (W, 610), (W, H), (0, H)], "#5c3448") + poly([(180, 610), (1260, 610), (1500, H), (0, H), (0, 800)], "#7d4a4e") + poly([(380, 610), (1080, 610), (1240, 1000), (200, 1000)], "#9c6353")
    for i in range(9):
        table += path(f"M{-300 + i * 275} 1000L{330 + i * 118} 610", stroke="#4a2940", stroke_width="3", opacity="0.45")
    table += rect(0, 604, W, 9, "#c98a5c", opacity="0.8")
    table += rect(0, 966, W, 34, "#2a1a30") + rect(0, 962, W, 6, "#c98a5c", opacity="0.7")
    # the flowers: one basket for each colour, left and behind
    baskets = ""

    def filled(x, y, w, h, high, rows, under, one):
        inner = mouth(x, y, w, h, "#2c1830")
        shadow = oval(x + 26, y + 12, w * 0.56, w * 0.13, "#2c1830", opacity="0.45")
        return shadow + inner + mound(x, y - h, w * 0.94, high, under) + heap(x, y - h, w * 0.92, high, rows, one, rng) + basket(x, y, w, h, "url(#cane)", "#e3b677", "#6b4030", "#2c1830")

    def leaves(x, y, row, i):
        return "".join(leaf_shape(x, y + 8, rng.uniform(-2.9, -0.2), 44, ("#3f7a48", "#68a457", "#8cbf68")[rng.randrange(3)], 0.09) for _ in range(3))

    baskets += filled(330, 706, 250, 108, 74, 6, "#d98a9c", lambda x, y, r, i: blossom(x, y, 21, ("#f4a6b4", "#f7c9cf", "#fdeeee")[(r + i) % 3], "#c95a74", rng.uniform(0, 6)))
    baskets += filled(636, 690, 236, 96, 70, 6, "#d9c39a", lambda x, y, r, i: blossom(x, y, 19, ("#f7ecd9", "#fdf7ea", "#e9d4b0")[(r + i) % 3], "#e0b04a", rng.uniform(0, 6)))
    baskets += filled(120, 830, 300, 130, 96, 6, "#2f6140", leaves)
    baskets += filled(420, 868, 320, 140, 104, 6, "#b8601c", lambda x, y, r, i: marigold(x, y, 29, (("#ffd76a", "#f2a32c", "#c86a1c"), ("#ffc257", "#e88a22", "#b45518"))[(r + i) % 2], rng))
    # the tray of finished canang
    tx, ty, tw = 905, 800, 560
    work = oval(tx + 40, ty + 40, tw * 0.53, tw * 0.27, "#3a2038", opacity="0.5") + tray(tx, ty, tw, 0.5, "url(#plait)", "#e8bd80", "#8a5640", "#7a4a3c")
    spots = []
    for row, (dy, count) in enumerate(((-84, 3), (-38, 4), (14, 5), (70, 4))):
        for i in range(count):
            spots.append((tx + (i - (count - 1) / 2) * 100 + (8 if row % 2 else -4), ty + dy))
    for x, y in spots:
        work += path(f"M{x - 46} {y + 4}l46 30l60 -22l-52 -34z", "#3a2038", opacity="0.4") + canang(x, y, 58, rng, LEAF, rng.uniform(-0.12, 0.12))
    work += turned_to(1000, 862, 1.02, 17, pinching("#a5673f", "#6d3a33", "#2f5f63", "#1b363f", 190))
    work += blossom(996, 864, 22, "#f2a32c", "#c23b3f")
    # near: bags packed flat and a bundle of leaf, cut by the frame
    loose = ""
    for x, y, k in ((1330, 742, 60), (1440, 770, 62), (1544, 740, 60), (1560, 820, 64)):
        loose += path(f"M{x - k * 0.8} {y + 4}l{k * 0.8} {k * 0.5}l{k} {-k * 0.36}l{-k * 0.8} {-k * 0.6}z", "#3a2038", opacity="0.4") + canang(x, y, k, rng, ("#d8c383", "#b39a5a", "#7a6038"), rng.uniform(-0.2, 0.2))
    lamp = glow(640, 214, 150, "#ffdf9a", 3, 0.3) + bulb(640, 214, 34, "#fff3cf", "#2c1c26", "#120c1c")
    return picture(
        "trade-canang", W, H, "Canang and flowers before dawn",
        "Illustration. Under a bare bulb a seller sets the last flower in a canang; finished canang lie on a round tray, baskets of marigold, balsam and shredded pandan stand round it.",
        market(rng), light, passers(), seller, table, baskets, loose, work, lamp,
        defs=plait("cane", "#c58f57", "#a06a42", "#6b4030", 15) + plait("plait", "#c99a62", "#b58150", "#7d4a38", 15, 0.5, 45),
    )
