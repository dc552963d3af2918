"""Tukad Loloan at half past four: two ironwood bridges between the mangroves, the beach not far."""

from math import sin
from random import Random

from home.drawings import boats, canvas, fields, groves, land, leisure, people, plants, shelters, views

W, H, CX = 1600, 1000, 800
VIEW = views.View(eye=3.4, horizon=430, lens=900)
SKIN, DARK, HAIR = "#8f5a3f", "#6f4030", "#2a1f22"


def half(z):
    return 5.4 + 1.1 * sin(z / 9)


def bridge(z, rise, span, tone):
    """A bowed bridge of dark planks, seen square on."""
    lit, face, deep = tone
    steps = 24
    def curve(x):
        return .9 + rise * (1 - (x / span) ** 2)
    xs = [-span + 2 * span * i / steps for i in range(steps + 1)]
    def band(low, high, fill):
        return canvas.poly([VIEW.see(x, curve(x) + low, z) for x in xs] + [VIEW.see(x, curve(x) + high, z) for x in reversed(xs)], fill)
    d = "".join(VIEW.quad(deep, (x - .16, -.4, z), (x + .16, -.4, z), (x + .16, curve(x), z), (x - .16, curve(x), z)) for x in (-span * .55, -span * .2, span * .2, span * .55))
    d += band(-.34, 0, face) + band(-.06, .06, lit)
    d += VIEW.faces(deep, [[(x, curve(x), z), (x + .1, curve(x), z), (x + .1, curve(x) + 1.05, z), (x, curve(x) + 1.05, z)] for x in xs])
    d += band(.98, 1.14, face) + band(1.1, 1.16, lit) + band(.5, .6, face)
    d += VIEW.faces(face, [[(x, curve(x) + .55, z), (x + 2 * span / steps, curve(x + 2 * span / steps) + 1.0, z), (x + 2 * span / steps, curve(x + 2 * span / steps) + .92, z), (x, curve(x) + .47, z)] for x in xs[:-1]])
    for x in (-span, span):
        d += VIEW.quad(face, (x - .2, 0, z), (x + .2, 0, z), (x + .2, 2.5, z), (x - .2, 2.5, z)) + VIEW.quad(lit, (x - .2, 0, z), (x - .08, 0, z), (x - .08, 2.5, z), (x - .2, 2.5, z)) + VIEW.quad(lit, (x - .28, 2.5, z), (x + .28, 2.5, z), (x + .28, 2.66, z), (x - .28, 2.66, z))
    return d, curve


def dog(coat, dark):
    """Trots to the right; 60 long, feet on 0."""
    return canvas.path("M-26 -34C-34 -44 -36 -54 -32 -60C-28 -54 -24 -44 -18 -38H14L22 -50L28 -60L34 -52L46 -46L42 -38L30 -36L24 -22L14 -20H-20z", coat) + canvas.stroke("M-22 -24L-30 -2M-16 -22L-10 -2", dark, 6) + canvas.stroke("M14 -22L6 -2M20 -24L30 -4", coat, 6) + canvas.path("M26 -58l-2 14l8 -2z", dark)


def draw():
    rng = Random(1500)
    sky = canvas.bands(W, [(0, "#8fb7c2"), (80, "#a7c3c2"), (156, "#c0cdbd"), (226, "#d9d5b3"), (288, "#eed9a6"), (340, "#f8dfa2"), (384, "#fde7b5"), (440, "")])
    sky += canvas.circle(1010, 250, 58, "#fff8dc") + land.streak(160, 160, 520, 20, "#d3d8c6") + land.streak(880, 268, 520, 14, "#fff3cb") + land.streak(560, 96, 420, 16, "#b3cac4")
    far = groves.hedge([(-20, 470), (-20, 380), (260, 372), (520, 402), (760, 414), (900, 412), (1120, 398), (1380, 372), (1630, 366), (1630, 470)], "#9fb48a", 44, rng) + plants.palm(690, 432, 150, -14, "#8aa680", "#8f9a78", rng, 9) + plants.palm(900, 432, 176, 16, "#8aa680", "#8f9a78", rng, 9) + plants.palm(952, 432, 130, 10, "#9fb48a", "#8f9a78", rng, 9)
    mud = canvas.rect(0, 426, W, 574, "#8f9a62") + VIEW.ribbon("#b5a06c", lambda z: -half(z) - 1.6, lambda z: half(z) + 1.6, .1, 5, 130)
    river = VIEW.ribbon("#5fa09a", lambda z: -half(z), lambda z: half(z), 0, 5, 130)
    for i in range(380):
        z = 6.4 * 14 ** rng.random() if i < 320 else rng.uniform(5.4, 9.5)
        x = rng.uniform(-.97, .8) * half(z)
        sx, sy = VIEW.see(x, 0, z)
        w = VIEW.unit(z) * rng.uniform(.5, 1.9)
        h = w * .045 + 1.2
        sunny = abs(sx - 900) < 40 + (sy - 430) * .2
        c = rng.choice(["#fff3cb", "#f8dfa2", "#e6d9a6"] if sunny else ["#3f8282", "#3f8282", "#86bfae", "#a7d0ba", "#4d918c"])
        river += canvas.path(f"M{canvas.n(sx)} {canvas.n(sy)}q{canvas.n(w / 2)} {canvas.n(-h)} {canvas.n(w)} 0q{canvas.n(-w / 2)} {canvas.n(h)} {canvas.n(-w)} 0z", c)
    # mangrove, both sides, far first; its reflection is a row of dark bars
    swamp, bars = "", ""
    for z, s in sorted(((z * rng.uniform(.97, 1.03), s) for s in (-1, 1) for z in (88, 74, 62, 52, 44, 37, 31, 26, 21.5, 18)), reverse=True):
        for row in (1, 0):
            x, y = VIEW.see(s * (half(z) + 1.2 + row * 3.6), .1 + row * .3, z)
            k = VIEW.unit(z)
            near = z < 34
            swamp += groves.mangrove(x, y, k * rng.uniform(4.4, 5.6), k * rng.uniform(4.2, 5.4), "#2f6a58" if near else "#5f8f70", "#4d8c63" if near else "#7da57c", "#9cbf6c" if near else "#b5c78a", "#6d5440" if near else "#8a7a5c", rng)
        x, y = VIEW.see(s * (half(z) - .1), 0, z)
        k = VIEW.unit(z)
        for i in range(5):
            w = k * (2.6 - i * .36)
            bars += canvas.path(f"M{canvas.n(x - (w if s > 0 else 0))} {canvas.n(y + k * (.12 + i * .24))}q{canvas.n(w / 2)} {canvas.n(-k * .06)} {canvas.n(w)} 0q{canvas.n(-w / 2)} {canvas.n(k * .08)} {canvas.n(-w)} 0z", "#2b6a66", opacity=".8")
    wood, old = ("#e9c088", "#8a5a3a", "#54382b"), ("#dcbf92", "#9c7a58", "#7a5f48")
    back, arch = bridge(34, .9, 7.4, old)
    cross = "".join(VIEW.stand(f, x, arch(x), 34.2, 1.66, fl) for x, f, fl in [(-2.2, people.walker("#b5482f", "#f3e2b8", "#d99a3a", SKIN, HAIR, arm=False, hem="#7a3122"), False), (-1.1, people.man("#3d5f66", "#c9a878", "#b5482f", DARK), False)])
    front, bow = bridge(14.4, .8, 6.8, wood)
    folk = "".join(VIEW.stand(f, x, bow(x), 14.6, h, fl) for x, f, h, fl in [(-2.0, leisure.runner("#d2553a", "#2b4a55", "#fff3cb", SKIN, HAIR, tail=True), 1.66, False), (-3.2, dog("#c98f55", "#8a5a3a"), 1.25, False), (2.6, people.man("#4d5f55", "#f3e2b8", "#2f6f86", DARK), 1.7, False), (3.4, people.walker("#2f6f86", "#e9b86a", "#b5482f", SKIN, HAIR, arm=False, hem="#1f4d60"), 1.6, False)])
    under = "".join(canvas.path(f"M{CX - w:.0f} {y}q{w:.0f} -6 {2 * w:.0f} 0q{-w:.0f} 8 {-2 * w:.0f} 0z", "#2b6a66", opacity=".55") for w, y in ((330, 690), (280, 716), (220, 744), (150, 770)))
    # near banks with the paved track, a pavilion and an angler
    banks = canvas.path("M-10 690C120 680 250 694 372 650L410 668C380 760 330 860 290 1010H-10z", "#7f8f55") + canvas.path("M-10 726C140 716 270 716 378 668L408 672C360 800 300 900 268 1010H150C190 900 200 800 -10 780z", "#e6cf9a") + canvas.path("M408 672C380 780 326 890 296 1010H268C300 900 356 800 392 670z", "#fbeabf")
    banks += canvas.path("M1610 680C1480 676 1340 690 1226 650L1190 668C1222 760 1270 870 1310 1010H1610z", "#7f8f55") + canvas.path("M1610 720C1460 712 1330 712 1220 668L1192 672C1240 800 1300 900 1332 1010H1460C1410 900 1400 800 1610 776z", "#e6cf9a") + canvas.path("M1192 672C1220 780 1274 890 1304 1010H1332C1300 900 1244 800 1208 670z", "#fbeabf")
    tone = {"plinth": "#a98a62", "rim": "#f3dcae", "post": "#7a4f36", "lit": "#d3a068", "back": "#6d5440", "thatch": ("#5f5238", "#8f7a4c", "#dcc484")}
    bale = shelters.bale(1420, 716, 330, tone, rng) + canvas.at(1370, 664, .78, people.sitter("#2f6f86", "#f3e2b8", SKIN, HAIR)) + canvas.at(1424, 664, .78, people.sitter("#4d4038", "#d2553a", DARK, HAIR)) + canvas.at(1480, 664, .78, people.sitter("#7a3122", "#e9b86a", SKIN, HAIR), flip=True)
    left = shelters.bale(120, 712, 270, tone, rng) + canvas.at(134, 672, .66, people.sitter("#4d5f55", "#f3e2b8", DARK, HAIR))
    edge = canvas.at(352, 838, 1.75, leisure.angler("#f0dcae", "#4d5f66", SKIN, "#c9a868", "#54382b", "#fff8dc")) + canvas.at(1244, 800, 1.7, leisure.runner("#f6eccb", "#2f6f86", "#d2553a", DARK, HAIR), flip=True)
    birds = VIEW.stand(fields.heron("#fffdf0", "#d3d6bd", "#5f5a48"), -4.2, 0, 22, 1.0) + VIEW.stand(fields.heron("#fffdf0", "#d3d6bd", "#5f5a48", flip=True), 4.6, 0, 19, 1.0) + canvas.at(560, 250, .7, fields.flying_heron("#fffdf0", "#d3d6bd")) + canvas.at(622, 222, .55, fields.flying_heron("#fffdf0", "#d3d6bd"))
    boat = canvas.at(620, 868, 1.15, boats.canoe("#b5482f", "#f3dcae")) + canvas.oval(620, 872, 96, 7, "#2b6a66", opacity=".6")
    near = ""
    for x, y, w, h in [(30, 1040, 300, 330), (1580, 1040, 300, 330)]:
        near += groves.mangrove(x, y, w, h, "#1f463f", "#1f463f", "#2b5a4a", "#3d3229", rng)
    near += land.tufts([(x, 1012, rng.uniform(60, 110)) for x in (180, 214, 250, 1350, 1390, 1430)], "#2b5a4a", rng, 5, .08)
    return canvas.picture(
        "tukad-loloan", W, H, "Tukad Loloan in the late afternoon",
        "Illustration. A tidal river between mangroves with two bowed bridges of dark ironwood; a woman runs with a dog, people cross, others sit in thatched pavilions, and one fishes.",
        sky, far, mud, river, bars, swamp, cross, back, birds, under, folk, front, banks, left, bale, boat, edge, near,
    )
