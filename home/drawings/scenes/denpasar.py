"""Denpasar, north of the market: first light on the bridge, the river, the roofs and the mountain, seen from between the market halls.

The halls stand south of the bridge, so we look north from them: Agung and the sun are on the right, Pasar Badung's eave too, Kumbasari's on the left."""

from math import sin
from random import Random

from home.drawings import (
    canvas,
    cloth,
    courts,
    groves,
    guardians,
    houses,
    land,
    plants,
    roofs,
    stone,
    views,
    water,
)

W, H = 1600, 1000
VIEW = views.View(eye=12.2, horizon=386, lens=1100)
SKIN, HAIR = "#8a5038", "#2b1a20"
NEAR, FAR, DECK, UNDER, HALF = 19.0, 27.0, 6.2, 4.7, 7.4
TOWN = [
    {"face": "#8f655e", "side": "#dc9c74", "lit": "#7d5654", "roof": "#a04b3d", "shade": "#7d3c3b", "ridge": "#f0b57c", "window": None},
    {"face": "#9d7a70", "side": "#ecb988", "lit": "#866462", "roof": "#92433a", "shade": "#74383a", "ridge": "#e8a871", "window": None},
    {"face": "#846b6c", "side": "#d9ab86", "lit": "#735c60", "roof": "#b05943", "shade": "#86433f", "ridge": "#f3bd85", "window": None},
]
LEFT = {"face": "#8d3f34", "mortar": "#743330", "light": "#a5523f", "dark": "#6d2e2f", "rim": "#b9664c", "stone": "#c79a86", "stone_dark": "#8f6a66", "shade": "#6a2c30", "inner": "#ffd590"}
RIGHT = LEFT | {"face": "#97453a", "rim": "#f6c48c", "stone": "#e3b592", "inner": "#5f2a30"}
LEAF = ("#3a5a5a", "#517664", "#a3a46c")


def middle(z):
    """The river bends to the right beyond the bridge and comes back under the mountain."""
    return 0 if z < 34 else (z - 34) * .08 + 3.6 * sin((z - 34) / 24) * min(1, (z - 34) / 30)


def mountain():
    """Agung with the lower line of Batur on its left; the right flank has the sun, mist lies at the foot."""
    agung = "M250 402C400 388 560 356 668 304C760 258 836 194 900 140C912 130 922 122 932 120C944 126 958 124 974 114C994 118 1010 138 1026 156C1096 220 1180 276 1290 322C1390 362 1500 384 1620 394V470H250z"
    lit = "M974 114C994 118 1010 138 1026 156C1096 220 1180 276 1290 322C1390 362 1500 384 1620 394V440H1500C1440 410 1330 366 1250 340C1222 330 1204 338 1186 320C1160 292 1130 284 1112 262C1098 246 1082 254 1068 234C1052 214 1040 214 1030 194C1018 176 996 160 974 114z"
    folds = "M928 130C920 168 900 204 876 234C864 262 836 284 798 318C846 262 868 240 882 210C898 178 916 160 928 130zM956 128C962 176 952 214 956 250C944 290 934 306 918 346C922 302 930 276 936 246C944 206 952 172 956 128zM978 140C988 184 1006 214 1014 250C1030 282 1044 300 1070 338C1034 312 1012 288 1000 256C990 214 980 184 978 140z"
    batur = land.ridge([(-20, 356), (120, 324), (250, 300), (352, 282), (452, 304), (560, 328), (760, 360), (900, 380)], 470, "#8da2ad")
    haze = land.ridge([(420, 392), (560, 366), (700, 352), (840, 338), (960, 346), (1080, 330), (1220, 352), (1380, 372), (1560, 394)], 470, "#7890a4")
    return batur + canvas.path(agung, "#5f7a94") + canvas.path(lit, "#a98f8c") + canvas.path(folds, "#53708a") + haze


def crown(x, y, r, rng, tone=LEAF):
    dark, mid, light = tone
    return plants.canopy(x, y, r, r * .74, dark, rng, 12, .1) + plants.canopy(x + r * .14, y - r * .17, r * .68, r * .46, mid, rng, 11, .1) + plants.canopy(x + r * .28, y - r * .3, r * .34, r * .22, light, rng, 9, .1)


def town(rng, z0, z1):
    things = []
    z = z0
    while z < z1:
        x = -z * .8
        while x < z * .86:
            w = rng.uniform(9, 13)
            gap = abs(x - middle(z))
            if gap > 13 + w / 2 and rng.random() < .78:
                things.append((z + rng.uniform(-2, 2), "house", x, w))
            elif gap > 12:
                things.append((z, "tree", x, rng.uniform(3, 4.6)))
            x += w + rng.uniform(.6, 4)
        z += 9 + z * .05
    drawn = ""
    for z, kind, x, size in sorted(things, reverse=True):
        if kind == "house":
            drawn += houses.hipped(VIEW, x, z, size, rng.uniform(7, 10), rng.choice([2.6, 2.6, 4.6]), 3.6, rng.choice(TOWN))
        else:
            sx, sy = VIEW.see(x, size * .9, z)
            drawn += crown(sx, sy, VIEW.unit(z) * size, rng)
    return drawn


def carrier():
    """A woman on her way to market, walking left with marigolds on her head; feet at 0,0, the sun behind her."""
    d = canvas.path("M8 -3C12 -6 18 -4 19 -1L9 0zM-20 -1C-18 -5 -11 -6 -8 -3L-9 0z", SKIN)
    d += canvas.path("M-11 -54C-15 -38 -18 -20 -17 -4L17 -4C16 -22 15 -40 12 -54z", "#a03a2b") + canvas.path("M3 -54C3 -36 7 -18 10 -4L17 -4C16 -22 15 -40 12 -54z", "#c75a35") + canvas.path("M-6 -50C-9 -34 -8 -18 -5 -4H0C-4 -18 -6 -34 -2 -50z", "#7a2a26") + canvas.path("M-17.4 -9L16.6 -9L17 -4L-17 -4z", "#e9a93a")
    d += canvas.stroke("M9 -77C17 -70 18 -62 14 -53", "#f6dfbd", 6) + canvas.circle(13.4, -51, 2.8, SKIN)
    d += canvas.path("M-3.4 -91h7v10h-7z", SKIN) + canvas.path("M-12 -47C-12 -56 -14 -68 -12.6 -77C-11 -82 -5 -85 -2 -85.5Q1 -82 4 -85.5C8 -85 12 -82 13 -76C14 -66 12 -57 13 -47C6 -44 -6 -44 -12 -47z", "#efdcc4") + canvas.path("M4 -85.5C8 -85 12 -82 13 -76C14 -66 12 -57 13 -47L6 -45.5C8 -58 9 -70 4 -85.5z", "#fffaf0")
    d += canvas.path("M-12.6 -62L13 -62L12.8 -54L-12.4 -54z", "#e9a93a") + canvas.path("M8 -56l7 2l3 17l-7 -1z", "#f3c05a")
    d += canvas.path("M-7.4 -93C-7.4 -103 7 -104 7 -94C7 -88 3 -84.6 -1 -84.6C-5 -84.6 -7.4 -88 -7.4 -93z", SKIN) + canvas.path("M-5 -100C-2 -105 8 -104 8 -94C8 -89 5 -86.4 2 -86C3 -91 1 -95 -5 -97z", HAIR) + canvas.oval(8, -89, 5, 5.6, HAIR) + canvas.circle(11, -92.4, 2.6, "#fff6dc")
    d += canvas.stroke("M-10 -77C-19 -82 -21 -91 -15 -102", "#efdcc4", 6) + canvas.circle(-14.6, -103, 3, SKIN)
    heap = plants.leaf_shape(-16, -121, -2.6, 20, "#5f8a55", .3) + plants.leaf_shape(-10, -128, -2.2, 20, "#4f7a52", .3) + "".join(canvas.circle(x, y, 6.2, c) for x, y, c in [(-19, -122, "#e08a1e"), (-10, -124, "#f2a51e"), (0, -123, "#ffc53a"), (10, -124, "#f2a51e"), (19, -122, "#ffd65c"), (-14, -131, "#f2a51e"), (-4, -132, "#e08a1e"), (5, -132, "#ffc53a"), (14, -131, "#ffd65c"), (-8, -139, "#f2a51e"), (1, -140, "#ffb92e"), (9, -139, "#ffd65c"), (1, -146, "#ffcf4a")])
    return canvas.path("M-9 -101h18v-4h-18z", "#7a2a26") + d + heap + canvas.path("M-26 -120H26L17 -103H-17z", "#8a5a38") + canvas.path("M8 -120H26L17 -103H5z", "#c58a50") + canvas.path("M-26 -121.6h52v4h-52z", "#e3b06c") + canvas.path("M-22 -113h8M-8 -113h8M6 -113h8M-16 -108h8M-2 -108h8", stroke="#5f3a2c", stroke_width="2")


def eave(side, tiles, edge, line, under):
    """The corner of a hall's lowest roof beside us, drawn for the right and turned over for the left."""
    d = canvas.path("M1300 918L1610 966V1010H1340z", under) + canvas.rect(1430, 950, 46, 60, edge, opacity=".5")
    d += canvas.poly([(1276, 908), (1610, 640), (1610, 966)], tiles)
    for i in range(1, 11):
        k = i / 11
        d += canvas.path(f"M{1276 + 334 * k:.0f} {908 - 268 * k:.0f}L{1610} {966 - (966 - 640) * k:.0f}", stroke=line, stroke_width="2.4", stroke_dasharray="17 7")
    d += canvas.poly([(1276, 908), (1610, 966), (1610, 984), (1280, 924)], edge) + canvas.poly([(1270, 904), (1610, 630), (1610, 644), (1282, 910)], edge)
    d += canvas.at(1280, 914, 1, stone.simbar(0, 0, 40, 60, edge))
    return d if side > 0 else canvas.group(d, transform=f"translate({W} 0) scale(-1 1)")


def rail(z, post, lit, top, step):
    """A balustrade across the picture, its upper edge in the sun."""
    wide = int(44 / step)
    posts = [[(x, DECK, z), (x + step * .46, DECK, z), (x + step * .46, top - .1, z), (x, top - .1, z)] for x in (-22 + i * step for i in range(wide))]
    return VIEW.faces(post, posts) + VIEW.quad(post, (-60, top - .2, z), (60, top - .2, z), (60, top, z), (-60, top, z)) + VIEW.quad(lit, (-60, top - .02, z), (60, top - .02, z), (60, top + .09, z), (-60, top + .09, z))


def draw():
    rng = Random(1788)
    sky = canvas.bands(W, [(0, "#466a88"), (58, "#5c7f98"), (112, "#7d9aa6"), (164, "#a6afac"), (212, "#d0bfa8"), (256, "#eec79f"), (296, "#f9d194"), (332, "#ffdf9f"), (480, "")])
    sky += land.streak(210, 112, 560, 18, "#94adb2") + land.streak(1060, 74, 460, 16, "#7f9dab") + land.streak(470, 196, 330, 11, "#f3d3ac") + land.streak(1230, 170, 380, 13, "#f0d2ac")
    sun = canvas.circle(1150, 250, 128, "#fbd9a0", opacity=".4") + canvas.circle(1150, 250, 88, "#fde3ae", opacity=".8") + canvas.circle(1150, 250, 54, "#fffaec")
    birds = land.birds([(560, 150, 15), (602, 132, 12), (640, 154, 11), (686, 122, 9)], "#36566e", 3.2)
    foot = land.ridge([(-20, 376), (260, 360), (520, 374), (820, 358), (1100, 370), (1380, 352), (1620, 368)], 480, "#8795a0") + land.ridge([(-20, 392), (300, 384), (640, 394), (1000, 380), (1320, 392), (1620, 382)], 480, "#75898a") + canvas.rect(0, 400, W, 620, "#64786f")
    mist = "".join(land.streak(x, y, w, h, c, opacity=o) for x, y, w, h, c, o in [(330, 376, 560, 14, "#fbdfb0", ".95"), (880, 384, 600, 13, "#fbdfb0", ".95"), (-60, 388, 440, 12, "#fbdfb0", ".8")])
    ground = VIEW.quad("#6f7567", (-400, 0, 27), (400, 0, 27), (900, 0, 500), (-900, 0, 500))
    # the river far off, and the sky in it
    river = VIEW.ribbon("#4f7060", lambda z: middle(z) - HALF - 4.6, lambda z: middle(z) + HALF + 4.6, 0, 26, 360) + VIEW.ribbon("#d3a883", lambda z: middle(z) - HALF - 1.4, lambda z: middle(z) + HALF + 1.4, 0, 26, 360)
    river += VIEW.ribbon("#f6c98c", lambda z: middle(z) - HALF, lambda z: middle(z) + HALF, 0, 26, 360) + VIEW.ribbon("#b18d88", lambda z: middle(z) - HALF, lambda z: middle(z) - HALF * .56, 0, 26, 220)
    for _ in range(76):
        z = 54 * 4.6 ** rng.random()
        sx, sy = VIEW.see(middle(z) + rng.uniform(-.9, .4) * HALF, 0, z)
        w = VIEW.unit(z) * rng.uniform(1.5, 5)
        river += canvas.path(f"M{canvas.n(sx)} {canvas.n(sy)}q{canvas.n(w / 2)} -3 {canvas.n(w)} 0q{canvas.n(-w / 2)} 3 {canvas.n(-w)} 0z", rng.choice(["#fff3cd", "#ffe2a6", "#b18d88", "#7f97a3"]))
    # a temple on the left bank
    base = VIEW.see(0, 0, 72)[1]
    temple = roofs.meru(606, base - 36, 184, 5, "#352b38", "#4f3f47", "#b0907a", "#7a433a", rng, .8, .35)
    for x, w in [(456, 240), (780, 44)]:
        temple += canvas.rect(x, base - 56, w, 130, "#8d3f34") + stone.bricks(x, base - 56, w, 90, rng, "#743330", "#a5523f", "#6d2e2f", 9, 22) + canvas.rect(x - 6, base - 64, w + 12, 9, "#d9a582") + canvas.rect(x - 2, base - 55, w + 4, 4, "#6a2c30")
    temple += canvas.rect(456, base + 18, 368, 60, "#b98a70")
    temple += canvas.rect(724, base - 92, 22, 140, "#cf9f7c") + courts.split_gate(735, base + 30, 180, 13, LEFT, RIGHT, rng, 5, .014)
    trees = "".join(crown(x, y, r, rng, t) for x, y, r, t in [(1012, 452, 26, ("#48706c", "#668b72", "#b9b47c")), (1048, 484, 44, ("#426663", "#5d8269", "#b0aa72")), (1084, 446, 54, ("#48706c", "#668b72", "#b9b47c")), (1150, 462, 72, ("#426663", "#5d8269", "#b0aa72")), (1240, 478, 88, LEAF), (1352, 462, 108, LEAF), (1474, 496, 96, LEAF), (420, 500, 62, LEAF), (176, 500, 88, LEAF)])
    hedges = groves.hedge([(-20, 640), (-20, 548), (160, 534), (300, 556), (480, 548), (480, 640)], "#35535a", 44, rng) + groves.hedge([(1088, 660), (1096, 600), (1180, 548), (1320, 540), (1460, 552), (1620, 536), (1620, 640)], "#35535a", 44, rng)
    palms = plants.palm(392, 560, 300, -26, "#2f5058", "#56504f", rng) + plants.palm(1398, 560, 330, 30, "#2f5058", "#56504f", rng) + plants.palm(1462, 560, 250, 20, "#3a5a5c", "#56504f", rng, 9)
    # the bridge
    deck = VIEW.quad("#f0c08f", (-60, DECK, NEAR), (60, DECK, NEAR), (60, DECK, FAR), (-60, DECK, FAR)) + VIEW.quad("#fbd6a2", (-60, DECK, FAR - 1.6), (60, DECK, FAR - 1.6), (60, DECK, FAR), (-60, DECK, FAR)) + VIEW.quad("#c98f72", (-60, DECK, FAR - 1.75), (60, DECK, FAR - 1.75), (60, DECK, FAR - 1.6), (-60, DECK, FAR - 1.6))
    far_rail = rail(FAR, "#7d3b37", "#ffe6b4", 7.2, .8)
    sx, sy = VIEW.see(2.9, DECK, 23.2)
    shadow = canvas.path(f"M{sx - 18:.0f} {sy - 5:.0f}L{sx + 24:.0f} {sy:.0f}L{sx - 230:.0f} {sy + 12:.0f}Q{sx - 300:.0f} {sy + 17:.0f} {sx - 322:.0f} {sy + 8:.0f}Q{sx - 290:.0f} {sy + 1:.0f} {sx - 236:.0f} {sy + 4:.0f}z", "#b67c66")
    woman = canvas.at(sx, sy, 1.42, carrier())
    face = VIEW.quad("#74363a", (-60, UNDER, NEAR), (60, UNDER, NEAR), (60, DECK, NEAR), (-60, DECK, NEAR)) + VIEW.quad("#4a2631", (-60, UNDER, NEAR), (60, UNDER, NEAR), (60, UNDER + .26, NEAR), (-60, UNDER + .26, NEAR)) + VIEW.quad("#d9946f", (-60, 6.08, NEAR), (60, 6.08, NEAR), (60, 6.24, NEAR), (-60, 6.24, NEAR))
    face += VIEW.faces("#914c47", [[(x, 5.5, NEAR), (x + .5, 5.2, NEAR), (x + 1, 5.5, NEAR), (x + .5, 5.8, NEAR)] for x in (-20 + i * 1.6 for i in range(26))])
    near_rail = rail(NEAR, "#8a443e", "#ffd9a0", 7.05, .62)
    kx, ky = VIEW.see(-5.1, 7.05, NEAR)
    kala = canvas.at(kx, ky - 6, .335, guardians.kala("#94807f", "#655b66", "#514955", "#3f3a47", "url(#poleng-wide)", "#8a3a34"), flip=True)
    pier = canvas.rect(kx - 44, ky, 88, 62, "#8a443e") + canvas.rect(kx + 30, ky, 14, 62, "#b4654e") + canvas.rect(kx - 52, ky - 8, 104, 12, "#ffd9a0")
    # below the bridge
    low = VIEW.see(0, UNDER, NEAR)[1]
    below = canvas.rect(0, low - 4, W, H - low + 4, "#3f6473") + canvas.rect(0, low - 4, W, 54, "#253f50")
    below += water.dashes(200, 1400, low + 20, 1000, 46, "#5f8691", rng, (60, 220), 9) + water.dashes(200, 1400, low + 30, 1000, 40, "#2f5262", rng, (60, 220), 9) + water.dashes(700, 1200, low + 50, 1000, 34, "#f0bf8c", rng, (40, 170), 9)
    walls = VIEW.quad("#a06a58", (-7.6, 0, NEAR), (-7.6, 5, NEAR), (-7.6, 5, 9), (-7.6, 0, 9)) + VIEW.quad("#3b3644", (7.6, 0, NEAR), (7.6, 5, NEAR), (7.6, 5, 9), (7.6, 0, 9))
    eaves = eave(-1, "#8f4038", "#d98a62", "#a8543f", "#3a2230") + eave(1, "#43242f", "#6d3a3a", "#5f3338", "#24161f")
    return canvas.picture(
        "denpasar", W, H, "Denpasar, north of the market, at first light",
        "Illustration. A mountain with the rising sun on its shoulder stands over red roofs, a meru and a split gate; a river runs from it under a brick bridge, where a woman crosses with a basket of marigolds on her head.",
        sky, sun, mountain(), birds, foot, mist, ground, river, town(rng, 74, 200), temple, trees, palms, hedges, below, walls, deck, far_rail, shadow, woman, face, near_rail, pier, kala, eaves, defs=cloth.POLENG_DEFS.replace('id="poleng"', 'id="poleng-wide" patternTransform="scale(2.6)"'),
    )
