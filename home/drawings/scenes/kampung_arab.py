"""Kampung Arab at a quarter past six, over its roofs: shops open along the lane, people come back from the mosque at its end."""

from itertools import pairwise
from random import Random

from home.drawings import canvas, corners, groves, land, lights, people, plants, townsfolk, views

W, H = 1600, 1000
VIEW = views.View(eye=9.4, horizon=318, lens=880)
HALF = 3.1
HAIR, SKIN, DARK = "#1f1826", "#8f5c46", "#6a4038"
LIGHT, AMBER, NIGHT = "#ffdf9a", "#f0a850", "#3a2c4c"
TINTS = ["#c94a4a", "#e0a43c", "#2f8a86", "#7a4a86", "#e9d2a4", "#3f6fa0", "#d9708a", "#5f9a62"]


def tiles(side, z0, z1, eave, ridge, rng, tone):
    """The slope of a roof towards the lane: rolls that run down it, courses that break them, a rim in the first light."""
    face, roll, course, rim, edge = tone
    x0, x1 = side * (HALF - .5), side * (HALF + 5.2)

    def on(t, z):
        return VIEW.see(x0 + (x1 - x0) * t, eave + (ridge - eave) * t, z)

    d = canvas.poly([on(0, z0), on(0, z1), on(1, z1), on(1, z0)], face)
    rolls = ""
    z = z0 + .3
    while z < z1 - .1:
        (ax, ay), (bx, by) = on(0, z), on(1, z)
        rolls += f"M{ax:.1f} {ay:.1f}L{bx:.1f} {by:.1f}"
        z += .46
    marks = ""
    for i in range(1, 11):
        z = z0
        while z < z1:
            a, b = z, min(z + rng.uniform(.5, 2.2), z1)
            (ax, ay), (bx, by) = on(i / 11, a), on(i / 11, b)
            marks += f"M{ax:.1f} {ay:.1f}L{bx:.1f} {by:.1f}"
            z = b + rng.uniform(.2, 1.2)
    w = VIEW.unit(max(z0, 8)) * .05
    d += canvas.path(rolls, stroke=roll, stroke_width=f"{w:.1f}") + canvas.path(marks, stroke=course, stroke_width=f"{w * .7:.1f}")
    (ax, ay), (bx, by), (cx, cy), (ex, ey) = on(1, z0), on(1, z1), on(0, z0), on(0, z1)
    d += canvas.stroke(f"M{ax:.1f} {ay:.1f}L{bx:.1f} {by:.1f}", rim, f"{w * 2.2:.1f}") + canvas.stroke(f"M{ax:.1f} {ay:.1f}L{cx:.1f} {cy:.1f}", edge, f"{w * 1.8:.1f}")
    # the gutter board hangs below the eave
    return d + VIEW.quad(edge, (x0, eave - .22, z0), (x0, eave - .22, z1), (x0, eave, z1), (x0, eave, z0)) + canvas.stroke(f"M{cx:.1f} {cy:.1f}L{ex:.1f} {ey:.1f}", rim, f"{w:.1f}")


def house(side, z0, z1, h, tone, rng, open_=True, awning=None):
    """A shophouse on the lane: wall, windows, an opening with its goods and light, an awning seen from above."""
    x = side * HALF
    face = corners.Face(lambda a, y: VIEW.see(x, y, a))
    wall, shade, hole, leaf = tone
    d = face.quad(wall, z0, z1, 0, h) + face.quad(shade, z0, z1, h - 1.1, h)
    count = max(1, round((z1 - z0) / 2.4))
    step = (z1 - z0) / count
    for i in range(count):
        a, b = z0 + step * (i + .26), z0 + step * (i + .74)
        lit = rng.random() < .3
        d += face.arches("#d9b8a8" if side < 0 else "#a88aa0", [(a - .14, b + .14)], 3.5, 5.25) + face.arches(AMBER if lit else hole, [(a, b)], 3.6, 5.1)
        if not lit:
            d += face.quad(leaf, a, (a + b) / 2 - .03, 3.6, 4.75) + face.quad(leaf, (a + b) / 2 + .03, b, 3.6, 4.75) + face.lines(hole, 1.4, [((a, 3.8 + k * .2), (b, 3.8 + k * .2)) for k in range(5)])
    a0, a1 = z0 + .35, z1 - .35
    if open_:
        d += face.quad(AMBER, a0, a1, 0, 2.5) + face.quad("#c9703a", a0, a1, 1.7, 2.5)
        q = a0 + .15
        while q < a1 - .4:
            wdt = rng.uniform(.24, .5)
            top = rng.choice((2.2, 2.3))
            d += face.quad(rng.choice(TINTS), q, min(q + wdt, a1 - .1), top - rng.uniform(.8, 1.5), top)
            q += wdt + .08
        for row in range(3):
            q = a0 + .2
            while q < a1 - .4:
                wdt = rng.uniform(.4, .8)
                d += face.quad(rng.choice(TINTS), q, min(q + wdt, a1 - .1), .1 + row * .2, .26 + row * .2)
                q += wdt + .05
        d += VIEW.quad("#f7c878", (x, .01, a0), (x, .01, a1), (x - side * 1.5, .01, a1 - .3), (x - side * 1.5, .01, a0 + .1), opacity=".85") + VIEW.quad(LIGHT, (x, .015, a0), (x, .015, a1), (x - side * .7, .015, a1 - .1), (x - side * .7, .015, a0 + .05), opacity=".9")
    else:
        d += face.quad("#544468", a0, a1, 0, 2.5) + face.lines("#453858", 2, [((a0 + k * .34, 0), (a0 + k * .34, 2.5)) for k in range(int((a1 - a0) / .34) + 1)])
    if awning:
        top, edge = awning
        out = x - side * 1.25
        n = max(3, round((z1 - z0) / .6))
        for i in range(n):
            p, q = z0 + .15 + (z1 - z0 - .3) * i / n, z0 + .15 + (z1 - z0 - .3) * (i + 1) / n
            d += VIEW.quad(top if i % 2 else edge, (x, 3.15, p), (x, 3.15, q), (out, 2.62, q), (out, 2.62, p)) + VIEW.quad("#4a3450" if i % 2 else "#6a5068", (out, 2.62, p), (out, 2.62, q), (out, 2.38, q), (out, 2.38, p))
    return d


def mosque():
    """The plain box of two storeys that closes the lane, its upper hall lit, the parapet against the sky."""
    face = corners.Face(lambda a, y: VIEW.see(a, y, 47))
    x0, x1 = -8.2, 9.4
    d = face.quad("#b9a4b4", x0, x1, 0, 10.4) + face.quad("#9a869e", x0, x1, 5.2, 5.5) + face.quad("#e9c8b4", x0, x1, 10.1, 10.5)
    step = (x1 - x0) / 7
    spans = [(x0 + step * (i + .22), x0 + step * (i + .78)) for i in range(7)]
    d += face.arches("#d9c0bc", [(a - .16, b + .16) for a, b in spans], 6.1, 9.3) + face.arches(LIGHT, spans, 6.2, 9.1) + face.quads("#3f7f70", spans, 6.2, 7.1) + face.quads("#e9b45c", spans, 7.1, 7.5)
    d += face.quads("#5f4a68", [(x0 + step * (i + .14), x0 + step * (i + .86)) for i in range(7)], 0, 4.6) + face.quads(AMBER, [(x0 + step * (i + .2), x0 + step * (i + .8)) for i in (1, 2, 3, 4, 5)], 0, 3.4, opacity=".8")
    d += face.many("#e9c8b4", [[(x0 + i * .88, 10.5), (x0 + i * .88 + .5, 10.5), (x0 + i * .88 + .5, 11.0), (x0 + i * .88 + .25, 11.3), (x0 + i * .88, 11.0)] for i in range(20)]) + face.quad("#3f7f70", x0, x1, 5.5, 5.75) + face.quad("#3f7f70", x0, x1, 9.75, 9.95)
    mx, my = face.see(.6, 11.2)
    d += canvas.rect(mx - 26, my - 8, 52, 14, "#d9c0bc") + canvas.rect(mx - 2, my - 48, 4, 44, "#c98a3c") + canvas.path(f"M{mx + 9:.0f} {my - 74:.0f}a16 16 0 1 0 0 26a13 13 0 1 1 0 -26z", "#e9a94a")
    for a in (-5.4, 6.6):
        px, py = face.see(a, 10.6)
        d += canvas.rect(px - 1.6, py - 44, 3.2, 44, NIGHT) + canvas.path(f"M{px - 2:.0f} {py - 42:.0f}l-20 -8v18zM{px + 2:.0f} {py - 42:.0f}l20 -8v18z", "#5a4a68")
    return d


def draw():
    rng = Random(1945)
    sky = canvas.bands(W, [(0, "#45568c"), (52, "#5f6a9c"), (104, "#8480aa"), (152, "#ab93b0"), (194, "#d0a5aa"), (230, "#ecb79c"), (260, "#f8cb95"), (286, "#fde0a0"), (420, "")])
    sky += canvas.circle(1090, 306, 84, "#fff0c0", opacity=".45") + canvas.circle(1090, 306, 50, "#fff8de") + land.streak(180, 150, 520, 20, "#d0a5aa") + land.streak(900, 112, 460, 16, "#ab93b0") + land.streak(420, 236, 360, 14, "#fde0a0") + land.birds([(560, 96, 15), (604, 116, 12), (520, 128, 10), (642, 88, 9)], NIGHT, 2.4)
    far = groves.hedge([(-20, 440), (-20, 316), (240, 300), (520, 318), (780, 304), (1080, 322), (1320, 300), (1620, 314), (1620, 440)], "#a5868f", 44, rng)
    for _ in range(60):
        x, y = rng.uniform(-20, 1600), rng.uniform(332, 400)
        w = rng.uniform(30, 60) * (y - 290) / 60
        far += canvas.path(f"M{x:.0f} {y:.0f}h{w:.0f}v{-w * .26:.0f}h{-w:.0f}z", rng.choice(["#b99aa0", "#c9a8a0", "#a98a98"])) + canvas.path(f"M{x - w * .08:.0f} {y - w * .26:.0f}h{w * 1.16:.0f}l{-w * .24:.0f} {-w * .26:.0f}h{-w * .68:.0f}z", rng.choice(["#a0606a", "#8f5664", "#b06c6c"]))
    far += plants.palm(250, 440, 260, 22, "#6f5a78", "#6f5a78", rng, 9) + plants.palm(1380, 440, 300, -26, "#6f5a78", "#6f5a78", rng, 9) + plants.palm(1462, 440, 220, 14, "#7d6680", "#7d6680", rng, 9)
    ground = canvas.rect(0, 420, W, 580, "#6a5a78") + VIEW.quad("#857088", (-HALF, 0, 9), (HALF, 0, 9), (HALF, 0, 47), (-HALF, 0, 47)) + VIEW.quad("#a58a98", (-9, 0, 40), (9, 0, 40), (9, 0, 47), (-9, 0, 47))
    joints = "".join("M{:.1f} {:.1f}L{:.1f} {:.1f}".format(*VIEW.see(x, 0, 10), *VIEW.see(x, 0, 46)) for x in (-2.2, -1.1, 0, 1.1, 2.2))
    z = 11.0
    while z < 46:
        joints += "M{:.1f} {:.1f}L{:.1f} {:.1f}".format(*VIEW.see(-HALF, 0, z), *VIEW.see(HALF, 0, z))
        z *= 1.06
    ground += canvas.path(joints, stroke="#6f5d78", stroke_width="1.6")
    gutter = VIEW.quad("#574868", (-HALF, .01, 9), (-HALF + .35, .01, 9), (-HALF + .35, .01, 44), (-HALF, .01, 44)) + VIEW.quad("#574868", (HALF, .01, 9), (HALF - .35, .01, 9), (HALF - .35, .01, 44), (HALF, .01, 44))
    warm = [("#b98878", "#96697a", "#4c3a58", "#4f7a78"), ("#9f8aa6", "#80708f", "#453858", "#8a5a5c"), ("#c79a80", "#a07482", "#4c3a58", "#4a6a88"), ("#8aa0a0", "#6f8490", "#3f3a58", "#a8705c")]
    cool = [("#7d6288", "#68527a", "#352a48", "#4a5f78"), ("#8a6678", "#70546f", "#352a48", "#5f5070"), ("#6a6a92", "#58567e", "#302a48", "#8a5f68")]
    left_roof = [("#a8585c", "#8f4a55", "#7d404f", "#f3b08a", "#6f3c4c"), ("#b5655c", "#9a5455", "#86474f", "#f3b08a", "#6f3c4c"), ("#8f5560", "#7a4655", "#6a3c4c", "#e9a088", "#5f3648")]
    right_roof = [("#7d4558", "#6a3a4f", "#5a3248", "#f6b890", "#4c2c42"), ("#8a4c58", "#743f4f", "#643648", "#f6b890", "#4c2c42"), ("#6f4260", "#5f3854", "#50304a", "#e9a088", "#42284a")]
    lefts, rights = [3, 9.4, 13.8, 17.8, 21.6, 26.4, 31, 36, 41], [3, 9.8, 14.2, 18.6, 23.8, 28.4, 33.4, 40]
    awn_l = [None, ("#d99a4a", "#e9c8b0"), ("#c94a4a", "#e9c0a8"), ("#2f7f86", "#cdb8b8"), None, ("#d99a4a", "#e9c8b0"), ("#7a4a86", "#cdb8c0"), None]
    awn_r = [None, ("#2f7f86", "#b9a4b4"), None, ("#b5484e", "#c9a8a8"), ("#8a6a3c", "#c0a4a0"), None, ("#3f5f90", "#b0a0b8")]
    parts = []
    for i, (a, b) in enumerate(pairwise(lefts)):
        h = (5.2, 6.0, 6.7, 6.1, 6.6, 6.1, 6.5, 6.0)[i]
        d = house(-1, a, b, h, warm[i % 4], rng, open_=i not in (4,), awning=awn_l[i])
        if i == 1:  # a flat roof where cloth is hung to dry
            deck = VIEW.quad("#b99a9c", (-HALF, 6.0, a), (-HALF, 6.0, b), (-HALF - 7, 6.0, b), (-HALF - 7, 6.0, a)) + VIEW.quad("#cfae9f", (-HALF - 7, 6.0, b - .1), (-HALF, 6.0, b - .1), (-HALF, 6.7, b - .1), (-HALF - 7, 6.7, b - .1)) + VIEW.quad("#9a7c8a", (-HALF - 7, 6.0, a), (-HALF - 7, 6.0, b), (-HALF - 7, 6.8, b), (-HALF - 7, 6.8, a))
            for zz, lo, hi in ((12.8, -9.4, -4.0), (11.2, -9.0, -4.2)):
                deck += "".join(VIEW.quad(NIGHT, (q, 6.0, zz), (q + .07, 6.0, zz), (q + .07, 8.1, zz), (q, 8.1, zz)) for q in (lo, hi)) + canvas.stroke("M{:.1f} {:.1f}Q{:.1f} {:.1f} {:.1f} {:.1f}".format(*VIEW.see(lo, 8.05, zz), *VIEW.see((lo + hi) / 2, 7.9, zz), *VIEW.see(hi, 8.05, zz)), NIGHT, 2)
                q = lo + .25
                while q < hi - .6:
                    wd = rng.uniform(.5, .85)
                    c = rng.choice(TINTS)
                    deck += VIEW.quad(c, (q, 7.98, zz), (q + wd, 7.98, zz), (q + wd, 6.7 + rng.uniform(0, .3), zz), (q, 6.7, zz)) + VIEW.quad("#ffe6c0", (q + wd - .08, 7.98, zz), (q + wd, 7.98, zz), (q + wd, 6.9, zz), (q + wd - .08, 6.9, zz), opacity=".7") + VIEW.quad(NIGHT, (q, 7.3, zz), (q + wd, 7.3, zz), (q + wd, 7.2, zz), (q, 7.2, zz), opacity=".25")
                    q += wd + rng.uniform(.12, .3)
                if zz > 12:
                    deck += VIEW.stand(townsfolk.veiled("#6a5a88", "#e9b8a4", SKIN, back=True), -4.9, 6.0, 12.0, 1.6)
            deck += VIEW.quad("#cfae9f", (-HALF, 6.0, a), (-HALF, 6.0, b), (-HALF, 6.5, b), (-HALF, 6.5, a)) + canvas.stroke("M{:.1f} {:.1f}L{:.1f} {:.1f}".format(*VIEW.see(-HALF, 6.5, a), *VIEW.see(-HALF, 6.5, b)), "#f6c8a4", 5)
            deck += VIEW.quad("#a8848c", (-HALF - 7, 6.0, a), (-HALF, 6.0, a), (-HALF, 6.5, a), (-HALF - 7, 6.5, a))
            d += deck
        else:
            d += tiles(-1, a, b, h, h + 2.3, rng, left_roof[i % 3] if i else ("#6a3a4a", "#5a3044", "#4f2a40", "#d98a78", "#42243a"))
        parts.append((-a, d))
    for i, (a, b) in enumerate(pairwise(rights)):
        h = (5.4, 6.1, 6.7, 6.1, 6.6, 6.2, 6.7)[i]
        parts.append((-a, house(1, a, b, h, cool[i % 3], rng, open_=i not in (2, 5), awning=awn_r[i]) + tiles(1, a, b, h, h + 2.3, rng, right_roof[i % 3] if i else ("#54304a", "#482842", "#3f243c", "#d98a78", "#341c34"))))
    rows = "".join(d for _, d in sorted(parts, key=lambda p: p[0]))

    def stand(f, x, z, tall=1.62, flip=False):
        px, py = VIEW.see(x, 0, z)
        u = VIEW.unit(z) * tall / 100
        return canvas.path(f"M{px - 11 * u:.1f} {py:.1f}L{px - 34 * u:.1f} {py + 46 * u:.1f}h{18 * u:.1f}L{px + 12 * u:.1f} {py:.1f}z", NIGHT, opacity=".4") + canvas.at(px, py, u, f, flip=flip)

    folk = [
        (38, -1.4, townsfolk.believer("#4a5f86", "#e9dccb", NIGHT, SKIN, back=False), False), (38.6, .2, townsfolk.believer("#5a7a70", "#d9c8b8", "#e9dccb", DARK, back=False), False), (34, 1.5, townsfolk.veiled("#7a5a86", "#d9b8b0", SKIN, back=False), False),
        (29, -.4, townsfolk.believer("#8a4a52", "#f3e6d2", NIGHT, DARK, back=False), False), (28.2, .8, townsfolk.believer("#3f6f78", "#cfd8d0", "#f3e6d2", SKIN, back=False), False), (24, 2.0, people.man("#4a4058", "#d99a5a", "#b5484e", DARK), False),
        (19.4, -.5, townsfolk.believer("#3f5f90", "#fdf0dc", "#fdf0dc", SKIN, back=False, mat="#b5484e"), False), (18.9, .75, townsfolk.believer("#7a4a5a", "#c9d6c4", NIGHT, DARK, back=False), False), (16.2, -2.0, people.man("#4a4058", "#3f7f86", "#e0a43c", DARK), False),
        (14.6, 1.35, townsfolk.veiled("#2f7f78", "#f3dcc0", SKIN, bag="#e0a43c", back=False), False), (14.2, 2.0, townsfolk.veiled("#d9708a", "#fdf0dc", SKIN, back=False), True),
    ]
    life = "".join(stand(f, x, z, 1.1 if z == 14.2 else 1.62, fl) for z, x, f, fl in folk)
    # a handcart of bales waits before the shop on the left, the porter is already under his load
    cx, cy = VIEW.see(-1.7, 0, 13.0)
    u = VIEW.unit(13.0) / 100
    cart = canvas.at(cx, cy, u * 1.15, canvas.path("M-96 6H110l30 26H-60z", NIGHT, opacity=".35") + canvas.stroke("M-92 -44L-170 -66M-92 -40L-168 -54", "#4a3040", 6) + canvas.rect(-96, -48, 190, 14, "#7a4a3c") + canvas.rect(-96, -48, 190, 4, "#c98a5c") + "".join(canvas.rect(-86 + i * 60, -94, 54, 46, c, rx=10) + canvas.rect(-86 + i * 60, -76, 54, 5, "#f3dcc0", opacity=".7") for i, c in enumerate(("#c94a4a", "#e9d2a4", "#2f8a86"))) + "".join(canvas.rect(-56 + i * 60, -136, 54, 44, c, rx=10) + canvas.rect(-56 + i * 60, -118, 54, 5, "#f3dcc0", opacity=".7") for i, c in enumerate(("#7a4a86", "#e0a43c"))) + "".join(canvas.circle(x, -20, 24, "none", stroke="#2a2036", stroke_width="7") + canvas.circle(x, -20, 5, "#2a2036") + canvas.stroke(f"M{x} -44v48M{x - 24} -20h48", "#2a2036", 3) for x in (-50, 56)))
    porter = stand(townsfolk.porter("#b5484e", "#3a3450", DARK, HAIR, "#e9d2a4", "#8a5a3c"), .1, 12.4, 1.66, True)
    cat = canvas.at(*VIEW.see(1.9, 0, 12.1), .5, canvas.path("M-30 0C-34 -22 -14 -30 6 -28L12 -42L20 -34L28 -42L32 -26C34 -16 26 -12 22 -10L24 0z", NIGHT) + canvas.stroke("M-28 -4C-46 -4 -50 -22 -42 -30", NIGHT, 5))
    lamps = "".join(lights.glow(*VIEW.see(x, 3.0, z), VIEW.unit(z) * .9, LIGHT, 3, .14) + canvas.circle(*VIEW.see(x, 3.0, z), VIEW.unit(z) * .09, "#fff3cf") for x, z in ((-HALF + .25, 21.6), (HALF - .25, 18.6), (-HALF + .25, 31), (HALF - .25, 28.4)))
    wire = "".join(canvas.stroke("M{:.1f} {:.1f}Q{:.1f} {:.1f} {:.1f} {:.1f}".format(*VIEW.see(-HALF + .4, 6.2, z), *VIEW.see(0, 5.4, z), *VIEW.see(HALF - .4, 6.3, z + 1.5)), NIGHT, 1.8) for z in (20, 27, 35))
    return canvas.picture(
        "kampung-arab", W, H, "Kampung Arab at sunrise",
        "Illustration. Over tiled roofs a lane of cloth shops runs to a plain two-storey mosque before a pink sky; men in sarongs and women in headscarves walk back from it while shops open and a porter carries a bale.",
        sky, far, ground, gutter, mosque(), rows, wire, lamps, life, cart, porter, cat,
    )
