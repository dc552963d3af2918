"""Tukad Badung: the whole river at seven in the morning, from the markets down to the bay, looking south."""

from math import log, sin
from random import Random

from home.drawings import canvas, groves, houses, land, people, plants, views

W, H = 1600, 1000
VIEW = views.View(eye=44, horizon=236, lens=860)
SKIN, HAIR = "#8a5a44", "#221d22"
CITY = [
    {"face": "#c98f6c", "side": "#8d5a52", "lit": "#f0cfa0", "roof": "#b4573c", "shade": "#8a3f36", "ridge": "#de8a58", "window": "#7a4a48"},
    {"face": "#d8b58c", "side": "#96705f", "lit": "#f8e2b8", "roof": "#a64c38", "shade": "#7c3733", "ridge": "#d47e50", "window": "#86605a"},
    {"face": "#b5a58f", "side": "#77706c", "lit": "#eadfc2", "roof": "#c26a48", "shade": "#944a3c", "ridge": "#e59c68", "window": "#6d625f"},
]


def middle(z):
    """The bed swings twice between the bridge and the sea; the swing keeps its width to the eye."""
    return z * .27 * sin(1.95 * log(z / 58)) * min(1, (z - 40) / 60) - 2


def half(z):
    return 8.5 if z < 420 else 8.5 + (z - 420) * .035


def crowns(spots, rng, dark, mid, light):
    drawn = ""
    for x, z, r in spots:
        sx, sy = VIEW.see(x, r * .9, z)
        k = VIEW.unit(z) * r
        drawn += plants.canopy(sx, sy, k, k * .72, dark, rng, 11 if k > 16 else 7) + plants.canopy(sx - k * .2, sy - k * .18, k * .6, k * .42, mid, rng, 9 if k > 16 else 6)
        if k > 16:
            drawn += plants.canopy(sx - k * .3, sy - k * .28, k * .32, k * .22, light, rng, 7)
    return drawn


def town(rng):
    """Roofs and trees down to the fields, the far ones first."""
    things = []
    z = 64
    while z < 330:
        step = 12 + z * .07
        x = -z - 12
        while x < z + 12:
            w = rng.uniform(9, 15) * (1 + z / 500)
            gap = abs(x - middle(z + 5)) - half(z)
            if gap > 17 + w / 2 and rng.random() < .74:
                things.append((z + rng.uniform(-3, 3), "house", x, w))
            elif gap > 9:
                things.append((z, "tree", x, rng.uniform(3.4, 5.4)))
            x += w + rng.uniform(3, 9) + z * .02
        z += step
    drawn = ""
    for z, kind, x, size in sorted(things, reverse=True):
        if kind == "house":
            drawn += houses.hipped(VIEW, x, z, size, rng.uniform(8, 12), rng.choice([4, 4, 7.5]), 3.4, rng.choice(CITY) | ({"window": None} if z > 120 else {}))
        else:
            drawn += crowns([(x, z, size)], rng, "#3f6b58", "#5f8c66", "#93ad74")
    return drawn


def fields():
    """Squares of rice, some under water, between the town and the mangrove."""
    drawn = ""
    tones = ["#a9bd7a", "#8fae74", "#c9cd8c", "#cfd9c0", "#7fa070", "#b9c584"]
    zs = [318, 352, 392, 440, 500, 580, 680]
    for i in range(len(zs) - 1):
        a, b = zs[i], zs[i + 1]
        for side in (-1, 1):
            x = half(a) + 7
            j = 0
            while x < a * 1.1:
                w = 34 + (j * 13 + i * 7) % 24
                p, q = middle(a) + side * x, middle(a) + side * (x + w)
                shift = middle(b) - middle(a)
                drawn += VIEW.quad(tones[(i * 3 + j * 2 + side) % 6], (p, 0, a), (q, 0, a), (q + shift, 0, b - 4), (p + shift, 0, b - 4))
                x += w + 2.5
                j += 1
    return drawn


def bridge(z):
    low, deck, rail = 2.6, 5.4, 7.2
    x0, x1 = -70, 70
    drawn = VIEW.quad("#f3dcae", (x0, deck, z), (x1, deck, z), (x1, deck, z + 9), (x0, deck, z + 9))
    drawn += VIEW.faces("#8d5a52", [[(x, deck, z + 9), (x + .5, deck, z + 9), (x + .5, rail, z + 9), (x, rail, z + 9)] for x in range(-62, 62, 2)]) + VIEW.quad("#c98f6c", (x0, rail - .4, z + 9), (x1, rail - .4, z + 9), (x1, rail, z + 9), (x0, rail, z + 9))
    walk = [(-17, 2, people.man("#3d4f55", "#efe2c6", "#9b3d26", SKIN)), (12, 5, people.walker("#9b3d26", "#f7ead0", "#d79b3a", SKIN, HAIR, canvas.path("M-15 -102h30l-5 -12h-20z", "#d79b3a") + canvas.oval(0, -115, 11, 6, "#5f8c66"), hem="#6d2a1c")), (16.5, 4.5, people.walker("#2f5f66", "#e3a869", "#9b3d26", SKIN, HAIR, arm=False, hem="#1f4148")), (-6, 6, people.walker("#5b3a55", "#e9d3a0", "#d79b3a", SKIN, HAIR, arm=False))]
    for x, dz, figure in walk:
        sx, sy = VIEW.see(x, deck, z + dz)
        drawn += canvas.poly([(sx - 4, sy), (sx + 5, sy), (sx + 52, sy + 7), (sx + 40, sy + 9)], "#c98f6c", opacity=".8") + VIEW.stand(figure, x, deck, z + dz, 3)
    drawn += VIEW.quad("#a5653e", (x0, low, z), (x1, low, z), (x1, deck, z), (x0, deck, z)) + VIEW.quad("#6d4140", (x0, low, z), (x1, low, z), (x1, low + .7, z), (x0, low + .7, z)) + VIEW.quad("#f8e2b8", (x0, deck - .4, z), (x1, deck - .4, z), (x1, deck, z), (x0, deck, z))
    drawn += VIEW.faces("#c98f6c", [[(x, deck, z), (x + 1.1, deck, z), (x + 1.1, rail, z), (x, rail, z)] for x in range(-62, 62, 2)]) + VIEW.quad("#f8e2b8", (x0, rail, z), (x1, rail, z), (x1, rail + .5, z), (x0, rail + .5, z))
    drawn += VIEW.faces("#f0cfa0", [[(x, 3.9, z), (x + 1, 3.5, z), (x + 2, 3.9, z), (x + 1, 4.3, z)] for x in range(-62, 62, 4)]) + VIEW.faces("#5b3a3d", [[(a, low, z), (b, low, z), (b, 0, z), (a, 0, z)] for a, b in ((-62, -13.5), (9.5, 62))])
    for side in (-1, 1):  # the two figures at the bridge head
        sx, sy = VIEW.see(side * 10.5, rail, z)
        drawn += canvas.at(sx, sy, 1.15, canvas.path("M-16 0h32v-12h-32z", "#f0cfa0"), canvas.path("M-11 -12C-17 -34 -15 -48 -9 -56C-10 -66 -7 -76 0 -84C7 -76 10 -66 9 -56C15 -48 17 -34 11 -12z", "#6f6a6a"), canvas.path("M-11 -12C-17 -34 -15 -48 -9 -56C-10 -66 -7 -76 0 -84C-4 -70 -3 -40 -5 -12z", "#b5ab9c"), canvas.path("M-12 -28h24l1 14h-26z", "#efe6d6"), canvas.path("M-12 -28h6v7h-6zM0 -28h6v7h-6zM-6 -21h6v7h-6zM6 -21h6v7h-6z", "#2a2226"))
    return drawn


def draw():
    rng = Random(1750)
    sky = canvas.bands(W, [(0, "#9fc4c6"), (50, "#b3cfc8"), (96, "#c9d9c8"), (136, "#dfe2c6"), (168, "#f2e4bf"), (196, "#fbe3b0"), (222, "#fde9c0"), (250, "")])
    sky += canvas.circle(1240, 130, 46, "#fff6dc") + land.streak(120, 92, 420, 16, "#eef0dc") + land.streak(760, 64, 360, 12, "#dbe6d6") + land.streak(1060, 176, 420, 12, "#fff3d2")
    sea = canvas.rect(0, 232, W, 70, "#a9cdc8") + canvas.path("M560 236C640 216 760 222 860 210C980 200 1090 216 1180 236z", "#8fb3b3") + canvas.rect(0, 246, W, 5, "#d3e5d8") + canvas.rect(1120, 256, 300, 4, "#fbe9c4") + canvas.rect(1180, 266, 220, 3, "#fbe9c4")
    for x, s in [(700, .5), (742, .4), (905, .45)]:  # outriggers on the bay
        sea += canvas.at(x, 258, s, canvas.path("M-26 0Q0 12 26 0L20 6H-20z", "#5c7f84"), canvas.path("M0 0L-20 -8L14 -44z", "#fff6dc"))
    ground = VIEW.quad("#8aa87a", (-1600, 0, 40), (1600, 0, 40), (1600, 0, 900), (-1600, 0, 900)) + VIEW.quad("#7d9c77", (-1600, 0, 640), (1600, 0, 640), (1600, 0, 960), (-1600, 0, 960))
    ground += VIEW.quad("#c3b28c", (-200, 0, 40), (200, 0, 40), (420, 0, 312), (-420, 0, 312)) + VIEW.quad("#4f7d62", (-200, 0, 40), (200, 0, 40), (200, 0, 60), (-200, 0, 60))
    river = VIEW.ribbon("#cfe0cf", lambda z: middle(z) - half(z) * 2.6 - 30, lambda z: middle(z) + half(z) * 2.6 + 30, 0, 800, 1500)
    river += VIEW.ribbon("#7f9f6c", lambda z: middle(z) - half(z) - 7, lambda z: middle(z) + half(z) + 7, 0, 42, 800) + VIEW.ribbon("#e9d3a0", lambda z: middle(z) - half(z) - 4.6, lambda z: middle(z) - half(z) - 2.4, 0, 42, 330) + VIEW.ribbon("#e9d3a0", lambda z: middle(z) + half(z) + 2.4, lambda z: middle(z) + half(z) + 4.6, 0, 42, 330)
    river += VIEW.ribbon("#f3e3bd", lambda z: middle(z) - half(z) - 1.1, lambda z: middle(z) + half(z) + 1.1, 0, 42, 400) + VIEW.ribbon("#5f9c98", lambda z: middle(z) - half(z), lambda z: middle(z) + half(z), 0, 42, 900)
    river += VIEW.ribbon("#3f7f80", lambda z: middle(z) + half(z) * .25, lambda z: middle(z) + half(z), 0, 42, 300) + VIEW.ribbon("#a9cfc4", lambda z: middle(z) - half(z) * .5, lambda z: middle(z) + half(z) * .1, 0, 240, 1100)
    for _ in range(90):
        z = 46 * (8 ** rng.random())
        x = middle(z) + rng.uniform(-.85, .6) * half(z)
        sx, sy = VIEW.see(x, 0, z)
        w = VIEW.unit(z) * rng.uniform(1.4, 4)
        river += canvas.path(f"M{canvas.n(sx)} {canvas.n(sy)}q{canvas.n(w / 2)} {canvas.n(-w * .06 - 1)} {canvas.n(w)} 0q{canvas.n(-w / 2)} {canvas.n(w * .06 + 1)} {canvas.n(-w)} 0z", rng.choice(["#dfe9d2", "#a9cfc4", "#a9cfc4", "#fbe3b0"]))
    # weir where the subak takes its water
    z = 372
    weir = VIEW.quad("#fff6dc", (middle(z) - half(z), 0, z), (middle(z) + half(z), 0, z), (middle(z) + half(z), 1.6, z), (middle(z) - half(z), 1.6, z)) + VIEW.quad("#8d7a68", (middle(z) - half(z) - 6, 1.6, z), (middle(z) + half(z) + 6, 1.6, z), (middle(z) + half(z) + 6, 3.4, z), (middle(z) - half(z) - 6, 3.4, z))
    belts = crowns([(x + rng.uniform(-14, 14), 860 + rng.uniform(-30, 60), rng.uniform(9, 15)) for x in range(-1000, 1000, 36) if abs(x - middle(860)) > 62], rng, "#5f8a78", "#6f987f", "#8dad88")
    belts += crowns([(x + rng.uniform(-12, 12), 690 + rng.uniform(-20, 24), rng.uniform(7, 11)) for x in range(-780, 780, 30) if abs(x - middle(690)) > 34], rng, "#4f7d69", "#67947a", "#8dad80")
    belts += crowns([(x + rng.uniform(-9, 9), 318 + rng.uniform(-8, 10), rng.uniform(4, 7)) for x in range(-360, 360, 17) if abs(x - middle(318)) > 22], rng, "#456f5c", "#5f8c66", "#93ad74")
    mist = "".join(land.streak(x, y, w, 9, "#fdf0d0", opacity=".75") for x, y, w in [(120, 322, 420), (980, 334, 460), (520, 302, 300)])
    palms = "".join(plants.palm(*VIEW.see(x, 0, z), VIEW.unit(z) * h, rng.uniform(-10, 10), c, c, rng, 9) for x, z, h, c in [(-150, 300, 15, "#456f5c"), (-72, 330, 14, "#456f5c"), (150, 300, 16, "#456f5c"), (40, 345, 13, "#456f5c"), (-220, 430, 15, "#5f8a78"), (190, 420, 14, "#5f8a78")])
    heron = land.birds([(610, 420, 16), (652, 398, 13), (690, 424, 12), (735, 384, 10), (764, 402, 9)], "#fffaf0", 4)
    banks = crowns([(middle(z) + s * (half(z) + d), z, r) for z, s, d, r in [(206, 1, 9, 4.4), (168, -1, 9, 4.2), (140, 1, 9, 4), (118, -1, 9, 4), (102, 1, 9.5, 3.6), (88, -1, 9.5, 3.4)]], rng, "#3f6b58", "#5f8c66", "#93ad74")
    near = groves.hedge([(-20, 1010), (-20, 900), (120, 872), (260, 930), (330, 1010)], "#24433f", 56, rng) + groves.hedge([(1290, 1010), (1340, 930), (1480, 862), (1630, 900), (1630, 1010)], "#24433f", 56, rng)
    near += "".join(plants.frangipani(x, y, 19, "#f9ecd0", "#e3a548", x * .1) for x, y in [(70, 906), (170, 912), (250, 962), (118, 966), (1396, 926), (1470, 900), (1550, 930), (1440, 972)])
    return canvas.picture(
        "tukad-badung", W, H, "Tukad Badung in the morning",
        "Illustration. From above a bridge with two guardian figures the river winds south through red roofs, then past rice fields and a weir to the mangrove and the bay.",
        sky, sea, ground, river, fields(), belts, weir, palms, mist, town(rng), banks, bridge(56), heron, near,
    )
