"""Fish in the evening: a tiled table under hanging lamps, blue dusk behind."""

from random import Random

from home.drawings.busts import apron, front
from home.drawings.canvas import at, circle, group, n, oval, path, picture, poly, rect, stroke
from home.drawings.fish import fish, prawn, squid
from home.drawings.lights import glow, shade_lamp

W, H = 1600, 1000
TUNA = {"back": "#3f5f86", "side": "#9fb6c4", "belly": "#e9eef0", "fin": "#2b4468", "line": "#5f7f9c", "eye": "#14222e"}
SNAPPER = {"back": "#c9503f", "side": "#e98a70", "belly": "#f9d9c8", "fin": "#a8382f", "line": "#b9564a", "eye": "#2a1418"}
PINDANG = {"back": "#7d7a6a", "side": "#c4b894", "belly": "#e9dfc0", "fin": "#5f5a4c", "line": "#968c70", "eye": "#2a2420"}


def ice(x0, x1, y0, y1, rng):
    """Crushed ice: a pale bed and its chips."""
    drawn = poly([(x0 + 30, y0), (x1 - 30, y0), (x1, y1), (x0, y1)], "#cfe3ea")
    light, dark = "", ""
    for _ in range(170):
        v = rng.random()
        x, y, s = rng.uniform(x0 + 20, x1 - 20), y0 + (y1 - y0) * v, 7 + 12 * v
        d = f"M{n(x)} {n(y)}l{n(s)} {n(-s * 0.5)}l{n(s * 0.7)} {n(s * 0.5)}l{n(-s * 0.8)} {n(s * 0.5)}z"
        if rng.random() < 0.6:
            light += d
        else:
            dark += d
    return drawn + path(light, "#f4fbfc") + path(dark, "#a3c4d4")


def quay(rng):
    """Dusk outside: sky, roofs, the blue tents with their bulbs."""
    drawn = rect(0, 0, W, 150, "#253a5e") + rect(0, 150, W, 110, "#3b5578") + rect(0, 260, W, 80, "#6d7690") + rect(0, 340, W, 60, "#b98a7c") + rect(0, 400, W, 260, "#1f3350")
    drawn += path("M0 400V300L130 280L170 240L330 240L360 300L520 310V270L600 250L720 270V320L900 326L940 280L1090 262L1180 286L1230 330L1400 320L1430 262L1600 240V420H0z", "#2a3f60")
    for x, w, y in ((60, 300, 420), (400, 280, 430), (1130, 300, 430), (1440, 280, 420)):
        drawn += glow(x + w / 2, y + 40, w * 0.62, "#f2b45c", 3, 0.1)
        drawn += path(f"M{x} {y}L{x + w * 0.2} {y - 70}H{x + w * 0.8}L{x + w} {y}z", "#3f6c9c") + path(f"M{x + w * 0.6} {y}L{x + w * 0.62} {y - 70}H{x + w * 0.8}L{x + w} {y}z", "#2f547f")
        drawn += rect(x, y, w, 16, "#5b8ab5") + rect(x + 8, y + 16, 6, 180, "#1a2a44") + rect(x + w - 14, y + 16, 6, 180, "#1a2a44")
        drawn += rect(x + 20, y + 110, w - 40, 100, "#3a3a50") + rect(x + 20, y + 104, w - 40, 10, "#d9a060")
        drawn += circle(x + w / 2, y + 44, 9, "#fff0c0") + rect(x + w / 2 - 1, y + 10, 2, 28, "#14203a")
        for i in range(6):
            drawn += circle(x + 40 + i * (w - 80) / 5, y + 96, 13, ("#c9703f", "#8a9a4a", "#d9a54a")[i % 3])
    for x, y, k in ((352, 470, 1.4), (1090, 474, 1.4), (1440, 480, 1.5)):
        drawn += at(x, y, k, path("M-24 140C-26 40 -34 -8 -27 -38C-20 -50 20 -50 27 -38C34 -8 26 40 24 140z", "#172541"), path("M-7 -54h14v14h-14z", "#172541"), oval(0, -68, 15, 18, "#172541"), stroke("M27 -30C28 -40 18 -45 8 -46", "#d9975c", 2.6))
    return drawn


def scale(x, y, s):
    """A hanging dial scale with its pan; the hook is at x, y."""
    return at(
        x, y, s,
        stroke("M0 -200V0", "#1a2433", 4), stroke("M-12 4C-12 -10 12 -10 12 4", "#c4ccd0", 5),
        circle(0, 74, 64, "#7f8d96"), circle(0, 74, 56, "#f3f0e4"), "".join(rect(-1.5, 24, 3, 11, "#3a4650", transform=f"rotate({a} 0 74)") for a in range(0, 360, 30)),
        path("M-3 78L26 40L5 80z", "#b9382a"), circle(0, 74, 6, "#3a4650"), path("M18 24A56 56 0 0 1 40 114L30 106A44 44 0 0 0 14 34z", "#c9c8bc", opacity="0.8"),
        stroke("M0 138V160M0 160L-110 236M0 160L110 236M0 160V226", "#9aa6ac", 3.5),
        path("M-124 234H124C112 270 60 282 0 282C-60 282 -112 270 -124 234z", "#aab6bc"), path("M40 234H124C112 270 60 282 0 282C40 274 48 256 40 234z", "#7f8d96"), oval(0, 234, 124, 18, "#d3dbdd"), oval(0, 236, 112, 13, "#8f9ca4"),
    )


def draw():
    rng = Random(1830)
    seller = at(1000, 560, 1.14, front("#d9b45c", "#6d4a2c", "#a5673f", "#1b1c26", None, "#b8443a", arms="half", collar="#f2e0b0"), apron("#2f6b72", "#14343e", "#2f6b72"))
    seller += at(1000, 560, 1.14, stroke("M-88 -156C-130 -140 -150 -150 -172 -190", "#d9b45c", 40), stroke("M-172 -190L-186 -222", "#a5673f", 26), oval(-190, -232, 20, 18, "#a5673f"))
    table = rect(0, 620, W, 300, "#152440") + poly([(120, 560), (1480, 560), (1760, 1000), (-160, 1000)], "#dfe3dc") + poly([(120, 560), (1480, 560), (1484, 570), (112, 570)], "#ffffff")
    bed = ice(70, 1530, 578, 884, rng)
    front_edge = rect(0, 884, W, 116, "#e9e6da") + rect(0, 880, W, 12, "#ffffff")
    for i in range(20):
        front_edge += rect(i * 84 - 20, 892, 3, 108, "#b9bdb6")
    front_edge += rect(0, 946, W, 3, "#b9bdb6") + rect(0, 892, W, 12, "#7f98a4", opacity="0.5") + poly([(1080, 892), (W, 892), (W, 1000), (1150, 1000)], "#5f7a8c", opacity="0.35")
    def lay(kind, x, y, s, a, flip=False):
        return path(f"M{x - 90 * s} {y + 26 * s}q{100 * s} {26 * s} {210 * s} {4 * s}l{-20 * s} {18 * s}q{-90 * s} {16 * s} {-180 * s} {-8 * s}z", "#7fa2b4", opacity="0.55") + group(fish(kind), transform=f"translate({x} {y}) rotate({a}) scale({-s if flip else s} {s})")
    wares = ""
    for i in range(5):
        wares += lay(TUNA, 250 + i * 128 - (i % 2) * 14, 640 + (i % 2) * 12, 0.86, -62 + i * 3)
    for i in range(4):
        wares += lay(SNAPPER, 340 + i * 182, 786 + (i % 2) * 10, 1.3, -10 + i * 4)
    for i in range(5):
        wares += at(1010 + i * 74, 640 + (i % 2) * 10, 0.92, squid("#f3d9d6", "#d9a3a6", "#a86a74"))
    for i in range(22):
        x, y = 1120 + (i % 6) * 66 + (i // 6) * 18, 752 + (i // 6) * 36
        wares += group(prawn("#f2a184", "#d9694c", "#8f3a34"), transform=f"translate({x} {y}) rotate({rng.uniform(-50, 40):.0f}) scale(0.8)")
    # small baskets of pindang along the near edge
    for x in (150, 330):
        wares += oval(x, 874, 96, 30, "#7a4a30") + oval(x, 866, 96, 30, "#d9a868") + oval(x, 864, 84, 24, "#8a5a38")
        for k in (-1, 0, 1):
            wares += group(fish(PINDANG), transform=f"translate({x + k * 10} {858 + k * 9}) rotate({-8 + k * 6}) scale(0.62)")
    card = ""
    for x, y in ((560, 872), (1010, 872)):
        card += path(f"M{x} {y}l86 -8l4 54l-88 6z", "#f6ecc9") + path(f"M{x + 12} {y + 14}l52 -5M{x + 14} {y + 30}l40 -4", stroke="#7a4a3c", stroke_width="6") 
    lamps, light = "", ""
    for x, y, w in ((520, 196, 190), (1180, 176, 190)):
        light += glow(x, y + 20, 330, "#ffd98a", 4, 0.09)
        lamps += shade_lamp(x, y, w, "#234a52", "#e9c98a", "#fff6d6", "#141f30")
    pan = scale(776, 110, 1.0) + group(fish(SNAPPER), transform="translate(776 336) rotate(-4) scale(0.9)")
    return picture(
        "trade-ikan", W, H, "A fish stall in the evening",
        "Illustration. Little tuna, snapper, squid and prawns on crushed ice along a table of white tile; a seller steadies a hanging scale under two lamps, tents glow in the dusk behind.",
        quay(rng), light, seller, table, bed, wares, front_edge, card, lamps, pan,
    )
