"""Vegetables at first light: bundles standing in basins on the ground, crates coming off a van behind."""

from random import Random

from home.drawings.canvas import at, circle, group, n, oval, path, picture, poly, rect, stroke
from home.drawings.people import walker
from home.drawings.plants import leaf_shape
from home.drawings.produce import ball, bundle, chilli, heap, mound, shallot
from home.drawings.weave import basket, mouth, plait

W, H = 1600, 1000
CABBAGE = ("#eef3c8", "#b9d08c", "#7fa862")


def basin(x, y, w, enamel, shade, water="#9fc4c4"):
    """An enamel basin with water: the far rim; `lip` closes it after the bundles."""
    h, k = w * 0.3, w * 0.16
    return oval(x + w * 0.06, y + 4, w * 0.5, w * 0.1, "#3a3a52", opacity="0.4") + oval(x, y - h, w / 2, k, enamel) + oval(x, y - h + w * 0.01, w * 0.46, k * 0.88, shade) + oval(x, y - h + w * 0.025, w * 0.45, k * 0.8, water)


def lip(x, y, w, enamel, shade, band):
    h, k = w * 0.3, w * 0.16
    body = f"M{n(x - w / 2)} {n(y - h)}A{n(w / 2)} {n(k)} 0 0 0 {n(x + w / 2)} {n(y - h)}L{n(x + w * 0.38)} {n(y)}Q{n(x)} {n(y + k * 0.7)} {n(x - w * 0.38)} {n(y)}z"
    right = f"M{n(x + w * 0.2)} {n(y - h + k * 0.92)}Q{n(x + w * 0.4)} {n(y - h + k * 0.7)} {n(x + w / 2)} {n(y - h)}L{n(x + w * 0.38)} {n(y)}Q{n(x + w * 0.28)} {n(y + k * 0.3)} {n(x + w * 0.15)} {n(y + k * 0.32)}z"
    return path(body, enamel) + path(right, shade) + stroke(f"M{n(x - w / 2)} {n(y - h)}A{n(w / 2)} {n(k)} 0 0 0 {n(x + w / 2)} {n(y - h)}", band, n(w * 0.03))


def beans(x, y, h, rng, tie):
    """Long beans tied in a hank, hanging over themselves."""
    drawn = ""
    for i in range(17):
        k = (i - 8) / 8
        c = ("#4f8a48", "#6fa656", "#3a7040", "#86b866")[i % 4]
        drawn += stroke(f"M{n(x + k * h * 0.1)} {n(y)}C{n(x + k * h * 0.3)} {n(y - h * 0.5)} {n(x + k * h * 0.34)} {n(y - h * 0.92)} {n(x + k * h * 0.06)} {n(y - h * (0.9 + 0.1 * rng.random()))}", c, n(h * 0.026))
    return drawn + stroke(f"M{n(x - h * 0.14)} {n(y - h * 0.34)}Q{n(x)} {n(y - h * 0.29)} {n(x + h * 0.14)} {n(y - h * 0.34)}", tie, n(h * 0.034))


def cabbage(x, y, r):
    return ball(x, y, r, CABBAGE) + path(f"M{n(x - r * 0.9)} {n(y + r * 0.2)}C{n(x - r * 0.5)} {n(y - r * 0.7)} {n(x + r * 0.1)} {n(y - r * 0.9)} {n(x + r * 0.3)} {n(y - r * 0.9)}M{n(x - r * 0.2)} {n(y + r * 0.9)}C{n(x - r * 0.3)} {n(y)} {n(x + r * 0.2)} {n(y - r * 0.6)} {n(x + r * 0.7)} {n(y - r * 0.6)}M{n(x - r * 0.5)} {n(y - r * 0.1)}L{n(x - r * 0.1)} {n(y + r * 0.4)}", stroke="#f6f8e0", stroke_width=n(r * 0.07), stroke_linecap="round")


def van(x, y, s):
    """A small van from behind, its door up and crates inside."""
    crates = ""
    for j in range(3):
        for i in range(3):
            crates += rect(-84 + i * 57, -70 - j * 46, 54, 40, ("#8a5a3c", "#7a4d36")[(i + j) % 2]) + rect(-84 + i * 57, -70 - j * 46, 54, 5, "#d9a468") + "".join(circle(-72 + i * 57 + q * 15, -74 - j * 46, 10, ("#8fae5c", "#d9843a", "#b9382f")[(i + j) % 3]) for q in range(3))
    return at(
        x, y, s,
        oval(0, 4, 150, 16, "#23223a", opacity="0.5"),
        rect(-118, -34, 40, 40, "#1a1a2c", rx=8), rect(78, -34, 40, 40, "#1a1a2c", rx=8),
        path("M-124 -20V-210C-124 -240 -104 -250 -80 -250H80C104 -250 124 -240 124 -210V-20z", "#b9c4c8"), path("M60 -250H80C104 -250 124 -240 124 -210V-20H92V-200C92 -230 80 -246 60 -250z", "#7f8c9c"),
        rect(-98, -226, 196, 192, "#2b2638"), rect(-98, -226, 196, 30, "#5a4a42"), crates,
        rect(-112, -30, 224, 14, "#5f6a78"), circle(-108, -70, 9, "#d9483a"), circle(108, -70, 9, "#d9483a"),
        path("M-104 -232H104L124 -300H-124z", "#cfd8da"), path("M40 -232H104L124 -300H60z", "#97a4b2"), path("M-84 -242H84L98 -288H-98z", "#8fb0bc"),
    )


def draw():
    rng = Random(545)
    sky = "".join(rect(0, y, W, h, c) for y, h, c in ((0, 90, "#6d7fa0"), (90, 80, "#8a94aa"), (170, 70, "#b0a6ae"), (240, 60, "#d9b4a4"), (300, 60, "#f0c4a0"), (360, 60, "#f9d9a8"), (420, 200, "#a89aa4")))
    far = path("M0 470V330L70 300L130 250H380L430 310L560 318V290L640 262L720 292V340H1010V300L1080 256L1150 250H1400L1450 300L1600 280V470z", "#8a86a0") + path("M130 250L160 216H350L380 250zM1150 250L1180 214H1370L1400 250z", "#77728f")
    for x, y in ((180, 350), (240, 350), (1200, 346), (1330, 346), (1260, 400), (300, 400)):
        far += rect(x, y, 30, 38, "#f3cf8f")
    far += rect(0, 460, W, 170, "#8c8296") + rect(0, 460, W, 26, "#a898a2")
    for x, r, a, b in ((150, 100, "#5a7a8a", "#4a6678"), (1450, 110, "#a86a5c", "#8f5650")):
        far += rect(x - 3, 420, 6, 170, "#5f5870") + path(f"M{x - r} 440Q{x} {440 - r * 1.1} {x + r} 440z", a) + path(f"M{x} {440 - r * 0.55}Q{x + r * 0.6} {440 - r * 0.5} {x + r} 440H{x + r * 0.3}z", b)
    load = path("M-26 -102H26L20 -124H-20z", "#8a6244") + "".join(leaf_shape(k * 8, -122, -1.57 + k * 0.3, 22, "#5f8a58", 0.3) for k in (-2, -1, 0, 1, 2))
    life = van(560, 600, 1.06) + oval(352, 612, 40, 9, "#3a3650", opacity="0.5") + at(346, 612, 2.0, walker("#7d3a44", "#d9c0a8", "#c98a4e", "#7d4a38", "#1f1824", load, hem="#5a2834"), flip=True)
    life += oval(1010, 616, 40, 9, "#3a3650", opacity="0.5") + at(1004, 616, 2.1, walker("#2f5f6a", "#e9d0b4", "#a8402f", "#8a563f", "#1f1824", load, hem="#1f4450")) + at(1180, 590, 1.55, walker("#6a5470", "#c9b4aa", "#b98a5c", "#7d4a38", "#1f1824", arm=False, hem="#54425c"))
    ground = rect(0, 590, W, 420, "#7a7088") + poly([(300, 590), (1300, 590), (1700, 1000), (-100, 1000)], "#978894") + poly([(700, 590), (1100, 590), (1180, 1000), (420, 1000)], "#b8a29c")
    for y in (640, 716, 830):
        ground += rect(0, y, W, 3, "#655c76", opacity="0.6")
    goods = ""
    enamel = (("#e9e6dc", "#a9a8b4", "#3f6c9c"), ("#4f8a86", "#2f5f66", "#cfe0d0"), ("#e9e6dc", "#a9a8b4", "#b9382f"))
    greens = (("#2f6b44", "#4f9454", "#8fc06a"), ("#3a7a3f", "#6aa84e", "#a9cf74"), ("#24584a", "#3f8060", "#7fb488"))
    def water_greens(x, y, w, set_, e, count=5, high=1.0):
        d = basin(x, y, w, *e[:2])
        for i in range(count):
            k = (i + 0.5) / count * 2 - 1
            d += bundle(x + k * w * 0.34, y - w * 0.26 + (i % 2) * w * 0.05, w * 0.74 * high, set_, ("#a9c47a", "#86a85c"), "#e9cf9a", rng, 0.44, 11, 0.17)
        return d + lip(x, y, w, *e)
    goods += water_greens(130, 770, 310, greens[0], enamel[1]) + water_greens(470, 760, 290, greens[1], enamel[0]) + water_greens(1110, 764, 300, greens[2], enamel[2]) + water_greens(1450, 776, 320, greens[0], enamel[1])
    # long beans, tomatoes and aubergines in the middle
    x, y, w = 796, 776, 300
    goods += basin(x, y, w, *enamel[2][:2]) + "".join(beans(x - 84 + i * 56, y - 66, 236, rng, "#e9cf9a") for i in range(4)) + lip(x, y, w, *enamel[2])
    def filled(x, y, w, h, high, rows, under, one):
        return oval(x + 18, y + 12, w * 0.52, w * 0.12, "#3a3a52", opacity="0.4") + mouth(x, y, w, h, "#3a2a2c") + mound(x, y - h, w * 0.94, high, under) + heap(x, y - h, w * 0.92, high, rows, one, rng) + basket(x, y, w, h, "url(#cane)", "#e9c48a", "#6b4a38", "#2c2438")
    goods += filled(310, 930, 330, 118, 92, 5, "#6d2430", lambda x, y, r, i: shallot(x, y, 27, ("#dd96a8", "#a03a58", "#6a2040"), rng.uniform(-1, 1)))
    goods += filled(690, 948, 340, 118, 92, 5, "#8f1f1c", lambda x, y, r, i: chilli(x - 30, y, 72, rng.uniform(-0.6, 0.8), ("#f59a7a", "#cf3022", "#8f1a1a"), "#5a7d3a") + (chilli(x, y + 6, 60, rng.uniform(1.8, 3.6), ("#f7b48a", "#d94a26", "#9c2618"), "#5a7d3a")))
    for x, y, r in ((1010, 900, 62), (1126, 884, 60), (1240, 904, 64), (1066, 962, 70), (1190, 966, 72), (1320, 968, 70)):
        goods += oval(x + 10, y + r * 0.86, r * 0.9, r * 0.2, "#3a3a52", opacity="0.4") + cabbage(x, y, r)
    # carrots laid side by side
    for i in range(10):
        x, y = 1420 + i * 17, 930 + (i % 3) * 9
        goods += group(path("M0 -13C40 -15 100 -8 130 0C100 8 40 15 0 13C-8 6 -8 -6 0 -13z", "#e5802c"), path("M0 13C40 15 100 8 130 0C90 4 40 6 -4 4C-4 8 -3 11 0 13z", "#b0551c"), stroke("M30 -6h8M62 -4h7M88 -2h6", "#b0551c", 2.5), "".join(leaf_shape(-4, 0, 3.14 + a, 56, "#4f8a48", 0.16) for a in (-0.5, -0.2, 0.15, 0.45)), transform=f"translate({x} {y}) rotate({62 + (i % 4) * 5})")
    near = "".join(leaf_shape(x, y, a, 190, c, 0.16) for x, y, a, c in ((-10, 1010, -0.9, "#1f3a3c"), (30, 1020, -0.6, "#28484a"), (-20, 980, -1.25, "#28484a"), (90, 1030, -0.75, "#1f3a3c")))
    return picture(
        "trade-sayur", W, H, "Vegetables at first light",
        "Illustration. Bundles of greens and long beans stand in basins of water on the ground, with baskets of shallots and chillies and a row of cabbages; behind, a van is unloaded and women carry baskets.",
        sky, group(far, ground, life, goods, transform="translate(-96 -120) scale(1.12)"), near,
        defs=plait("cane", "#c0905c", "#9c6c46", "#5f4238", 15),
    )
