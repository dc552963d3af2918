"""The house of Le Mayeur at half past seven: grass roof, carved stone, red tiles, and the sea beyond the garden gate; light from the sea, on the right."""

from random import Random

from home.drawings import boats, canvas, corners, groves, land, people, plants, stone, townsfolk, views, water

W, H = 1600, 1000
VIEW = views.View(eye=3.7, horizon=452, lens=1000)
HOUSE = corners.Corner(VIEW, -5.05, 11.5, .5)
SKIN, HAIR = "#8a5740", "#2a2024"
GRASS = {"right": "#c9a35e", "left": "#7d6a4c", "line_right": "#e3c582", "line_left": "#5f5340", "rim": "#f0d9a2", "edge": "#a9824a", "soffit": "#5a4638"}
LIT, FACE, SHADE, DEEP = "#e9d3a4", "#cfae7c", "#8f7a66", "#5a4a48"
RED, BLACK, GOLD, TILE = "#a83a2c", "#33282a", "#e2b04a", "#b5523a"


def hibiscus(x, y, r, c):
    return "".join(plants.leaf_shape(x, y, .4 + i * 1.257, r * 1.5, c, .62) for i in range(5)) + canvas.stroke(f"M{x} {y}l{r * .9:.0f} {-r * .7:.0f}", "#f6cf6a", 3)


def puppet(face, a, y, s):
    """A shadow-play figure on a shutter, as plain geometry."""
    shape = [(-.1, 0), (-.3, .5), (-.12, .62), (-.42, .86), (-.36, .92), (-.06, .78), (-.08, .98), (-.24, 1.08), (-.16, 1.34), (.04, 1.5), (.12, 1.28), (.3, 1.14), (.1, 1.06), (.1, .84), (.46, .7), (.44, .62), (.12, .66), (.3, .3), (.22, 0)]
    return face.poly(GOLD, [(a + x * s, y + h * s) for x, h in shape])


def shutters(face, a, y0, y1, w, red):
    """A window with its two leaves open flat against the wall."""
    d = face.quad(DEEP, a - w * .5, a + w * .5, y0, y1) + face.quad(FACE, a - w * 1.12, a + w * 1.12, y0 - .16, y0)
    for side in (-1, 1):
        a0 = a + side * w * .5
        a1 = a + side * w * 1.04
        lo, hi = min(a0, a1), max(a0, a1)
        d += face.quad(RED if red else BLACK, lo, hi, y0, y1) + face.quad(GOLD, lo + .04, hi - .04, y0 + .06, y0 + .11) + face.quad(GOLD, lo + .04, hi - .04, y1 - .11, y1 - .06)
        d += puppet(face, (lo + hi) / 2, y0 + .22, (y1 - y0 - .4) / 1.5)
    return d


def carved(face, a0, a1, y0, y1):
    """A stone panel with leaves turned into geometry."""
    c, m, r = (a0 + a1) / 2, (y0 + y1) / 2, min(a1 - a0, y1 - y0) * .42
    d = face.quad(SHADE, a0, a1, y0, y1, opacity=".55")
    d += face.many(LIT, [[(c - r, m), (c - r * .3, m + r * .3), (c, m + r), (c + r * .3, m + r * .3), (c + r, m), (c + r * .3, m - r * .3), (c, m - r), (c - r * .3, m - r * .3)]])
    d += face.many(SHADE, [[(c - r * .3, m), (c, m + r * .3), (c + r * .3, m), (c, m - r * .3)]])
    if y1 - y0 > 1.4:
        for s in (-1, 1):
            d += face.many(FACE, [[(c - r * .7, m + s * r * 1.7), (c, m + s * r * 1.2), (c + r * .7, m + s * r * 1.7), (c, m + s * r * 2.1)]])
    return d


def house(rng):
    L, D, deck = 8.5, 6.2, .62
    d = ""
    # platform and red floor
    d += HOUSE.box(-.3, L + .3, -2.3, D + .3, 0, deck, "#d9bd8c", "#85705c", TILE)
    floor = HOUSE.flat("#c9674a", -.3, L + .3, -2.3, -.9, deck)
    for i in range(20):
        u = -.3 + i * .5
        floor += canvas.stroke("M{} {}L{} {}".format(*(canvas.n(k) for k in (*HOUSE.see(u, -2.3, deck), *HOUSE.see(u, 0, deck)))), "#8f3f30", 1.4, opacity=".6")
    for v in (-1.9, -1.4, -.9, -.4):
        floor += canvas.stroke("M{} {}L{} {}".format(*(canvas.n(k) for k in (*HOUSE.see(-.3, v, deck), *HOUSE.see(L + .3, v, deck)))), "#8f3f30", 1.4, opacity=".6")
    base = HOUSE.right(-2.3)
    base_art = base.diamonds("#b08d60", 0, L, .14, .46, 22) + base.quad("#f3e2b6", -.3, L + .3, deck - .08, deck)
    # front wall
    front, end = HOUSE.right(0), HOUSE.left(0)
    walls = front.quad(FACE, 0, L, deck, 3.4) + front.quad(LIT, 0, L, deck, deck + .2) + end.quad(SHADE, 0, D, deck, 3.4)
    walls += front.quad(SHADE, 0, L, 2.75, 3.4, opacity=".6") + front.diamonds(LIT, 0, L, 2.8, 3.02, 24)
    for a in (1.55, 7.05):
        walls += shutters(front, a, 1.25, 2.6, 1.05, a < 4)
    for a in (.1, 2.86, 5.5, 8.12):
        walls += carved(front, a, a + .32, 1, 2.6)
    # door with its carved frame
    walls += front.quad(LIT, 3.6, 5.4, deck, 2.95) + front.quad(RED, 3.76, 5.24, deck, 2.82) + front.quad(GOLD, 3.88, 5.12, deck, 2.7) + front.quad(DEEP, 4.02, 4.98, deck, 2.58)
    walls += front.quad(RED, 3.9, 4.16, deck, 2.6) + front.quad(RED, 4.86, 5.1, deck, 2.6) + front.diamonds(GOLD, 3.93, 4.13, .9, 2.4, 1) + front.diamonds(GOLD, 4.89, 5.07, .9, 2.4, 1)
    walls += front.poly(GOLD, [(3.7, 2.82), (4.1, 3.02), (4.5, 3.3), (4.9, 3.02), (5.3, 2.82)]) + front.poly(RED, [(4.1, 2.86), (4.5, 3.12), (4.9, 2.86)])
    # a picture seen through the door
    walls += front.quad("#d9c07a", 4.3, 4.72, 1.4, 2.0) + front.quad("#c96a4a", 4.34, 4.52, 1.45, 1.8) + front.quad("#4f8a7a", 4.52, 4.68, 1.6, 1.95)
    # end wall in shade: brick and one window with black leaves
    walls += end.bricks(0, D, deck, 3.0, rng, "#75604f", "#9c8570", "#7b6857", .2, .56)
    walls += end.quad(DEEP, 2.3, 3.7, 1.25, 2.6) + end.quad("#3f2c2d", 1.6, 2.3, 1.25, 2.6) + end.quad("#3f2c2d", 3.7, 4.4, 1.25, 2.6) + end.diamonds("#a9803f", 1.7, 2.2, 1.4, 2.45, 1) + end.diamonds("#a9803f", 3.8, 4.3, 1.4, 2.45, 1)
    # steps before the door
    for i in (3, 2, 1, 0):
        walls_step = HOUSE.box(3.3, 5.7, -2.3 - .42 * (4 - i), -1.88 - .42 * (4 - i), 0, deck * (i + 1) / 5, "#c9a878", "#85705c", "#f6e8c4")
        base_art += walls_step
    # posts of the veranda
    posts = ""
    edge = HOUSE.right(-2.1)
    for a in (.1, 3.2, 5.8, 8.35):
        posts += HOUSE.box(a - .16, a + .16, -2.26, -1.94, deck, deck + .3, LIT, SHADE, FACE) + edge.quad("#8a3a2c", a - .09, a + .09, deck + .3, 3.3) + edge.quad("#d98a5a", a + .03, a + .09, deck + .3, 3.3) + edge.diamonds(GOLD, a - .08, a + .08, 1.5, 2.1, 1)
        posts += edge.poly("#8a3a2c", [(a - .6, 3.3), (a - .08, 2.8), (a + .08, 2.8), (a + .6, 3.3)])
    roof = HOUSE.thatch(-.9, L + .9, -2.9, D + .9, 3.25, 3.7, GRASS, rng, run=3.4, thick=.34, blades=150)
    p, q = HOUSE.see(-.9 + 3.4, (D - 2) / 2, 7.29), HOUSE.see(L + .9 - 3.4, (D - 2) / 2, 7.29)
    ridge = canvas.poly([(p[0] - 16, p[1] + 8), (q[0] + 14, q[1] + 6), (q[0] + 6, q[1] - 12), (p[0] - 6, p[1] - 14)], "#6d5a42") + canvas.path(f"M{p[0] - 6:.0f} {p[1] - 14:.0f}L{q[0] + 6:.0f} {q[1] - 12:.0f}l2 6L{p[0] - 8:.0f} {p[1] - 7:.0f}z", "#ead09a")
    return d + floor + base_art + walls + posts + roof + ridge


def gate(x, y, s):
    """The garden's split gate: two stepped halves of coral stone, dark against the sea."""
    half = "".join(canvas.rect(-a, -b, a - 9, c, "#b8906a") + canvas.rect(-a - 3, -b, a - 6, 6, "#f0dcae") for a, b, c in [(74, 60, 60), (64, 104, 46), (52, 140, 38), (40, 170, 32), (28, 194, 26)]) + canvas.path("M-26 -194C-22 -212 -12 -214 -9 -226V-194z", "#b8906a") + canvas.rect(-14, -200, 5, 200, "#f6e6bc") + stone.lozenges(-60, -92, 40, 22, 1, "#f0dcae") + stone.lozenges(-62, -46, 44, 32, 1, "#f0dcae")
    other = half.replace("#b8906a", "#8f6f5c")
    return canvas.at(x, y, s, half) + canvas.at(x, y, s, other, flip=True)


def draw():
    rng = Random(1932)
    sky = canvas.bands(W, [(0, "#8fc6cf"), (80, "#a5d0d0"), (150, "#bcdad0"), (220, "#d3e2cc"), (285, "#e9e6c4"), (345, "#f7e3b4"), (400, "#fbdca2"), (460, "")])
    sky += canvas.circle(1290, 300, 96, "#fdf0c8", opacity=".6") + canvas.circle(1290, 300, 58, "#fffaea") + land.streak(1000, 190, 420, 18, "#fbf3da") + land.streak(1180, 96, 380, 16, "#eef0dc") + land.streak(80, 120, 360, 18, "#e6eedc")
    sea = canvas.rect(0, 452, W, 60, "#5fa9ae") + canvas.rect(0, 452, W, 8, "#8fc6c0") + canvas.rect(0, 492, W, 70, "#86c8bb") + canvas.path("M700 486q120 -10 240 0t240 0t240 0t240 0v9q-120 10 -240 2t-240 0t-240 0t-240 -2z", "#fdf8e6")
    sea += canvas.path("M700 524q130 -10 260 0t260 0t260 0t260 0v7q-130 8 -260 0t-260 0t-260 0t-260 0z", "#fdf8e6") + canvas.path("M600 545H1610V660H600z", "#f0d9a6") + canvas.path("M600 545q250 -9 500 0t520 -2v8q-250 8 -520 2t-500 0z", "#fff6dc")
    sea += water.dashes(1130, 1450, 456, 490, 26, "#fbe6b4", rng, (20, 70), 4) + water.dashes(700, 1600, 458, 520, 40, "#3f8f9a", rng, (20, 80), 3, ".7")
    jukung = canvas.at(1106, 560, .62, boats.jukung("#fdf4de", "#c2452c", "#6d5a48", "#f4e2b2", "#d9a54a")) + canvas.at(1420, 574, .7, boats.jukung("#2f6f86", "#fdf4de", "#6d5a48"), flip=True) + canvas.at(960, 478, .2, boats.jukung("#5a6a6c", "#fdf4de", "#5a6a6c", "#fdf4de"))
    # the wall between garden and beach
    wall = VIEW.quad("#b8906a", (-1, 0, 20.4), (6.0, 0, 20.4), (6.0, 1.3, 20.4), (-1, 1.3, 20.4)) + VIEW.quad("#b8906a", (8.7, 0, 20.4), (19, 0, 20.4), (19, 1.3, 20.4), (8.7, 1.3, 20.4)) + VIEW.quad("#f0dcae", (-1, 1.3, 20.4), (6.0, 1.3, 20.4), (6.0, 1.46, 20.4), (-1, 1.46, 20.4)) + VIEW.quad("#f0dcae", (8.7, 1.3, 20.4), (19, 1.3, 20.4), (19, 1.46, 20.4), (8.7, 1.46, 20.4))
    for i in range(14):
        x0 = -1 + i * 1.5
        if not 4.8 < x0 < 8.8:
            wall += VIEW.quad("#94705a", (x0 + .2, .3, 20.4), (x0 + 1.1, .3, 20.4), (x0 + 1.1, 1.0, 20.4), (x0 + .2, 1.0, 20.4))
    gx, gy = VIEW.see(7.35, 0, 20.2)
    doorway = gate(gx, gy, 1.16)
    palms = "".join(plants.palm(x, y, h, lean, c, t, rng, 11) for x, y, h, lean, c, t in [(1230, 640, 500, -56, "#5f8f6a", "#94785c"), (1500, 660, 600, -70, "#4f8060", "#7d654f"), (930, 610, 380, 40, "#86ab80", "#a58c6c")])
    garden = canvas.rect(0, 628, W, 372, "#8fae5e") + canvas.rect(0, 628, W, 16, "#b3c878") + canvas.rect(0, 820, W, 180, "#7a9c52")
    back = groves.hedge([(-20, 700), (-20, 380), (120, 330), (300, 380), (420, 470), (420, 700)], "#4f7d58", 62, rng) + groves.hedge([(-20, 720), (-20, 520), (100, 470), (240, 520), (330, 600), (330, 720)], "#3c6a4c", 54, rng)
    # path from the steps to the gate and out to us
    path_ = canvas.path("M1150 644C1140 690 1060 720 1010 752C960 800 900 900 780 1010H1200C1216 900 1220 800 1214 752C1210 716 1196 680 1180 644z", "#f0dcae") + canvas.path("M780 1010C900 900 960 800 1010 752L1040 758C1000 820 950 910 860 1010z", "#fbeecb")
    path_ += canvas.path("M560 850C700 822 860 790 1010 748L1000 806C940 830 800 862 690 872C640 876 590 872 560 850z", "#f0dcae")
    shade = canvas.poly([HOUSE.see(-.9, 6, 0), HOUSE.see(-.6, -2.6, 0), (280, 872), (120, 866), (-20, 830), (-20, 640)], "#5f8348")
    tufts = land.tufts([(rng.uniform(0, 1600), y, 7 + (y - 640) * .04) for y in [660 + i * 3 for i in range(110)]], "#6d9350", rng, 3) + land.tufts([(rng.uniform(1180, 1600), y, 7 + (y - 640) * .04) for y in [660 + i * 6 for i in range(54)]], "#bfd080", rng, 3)
    home = house(rng)
    # garden plants by the path
    beds = groves.hedge([(1250, 770), (1246, 706), (1300, 672), (1380, 676), (1480, 660), (1620, 680), (1620, 800), (1400, 790)], "#3f7350", 40, rng) + "".join(hibiscus(x, y, r, c) for x, y, r, c in [(1310, 712, 10, "#e86a44"), (1372, 704, 9, "#d8452f"), (1400, 730, 9, "#e86a44"), (1450, 700, 9, "#d8452f"), (1520, 716, 10, "#e86a44"), (1560, 690, 9, "#d8452f"), (1290, 750, 9, "#d8452f"), (1480, 756, 10, "#d8452f")])
    statue = canvas.at(1262, 790, 1.1, canvas.rect(-20, -30, 40, 30, "#cbb287") + canvas.rect(6, -30, 14, 30, "#9c8468") + canvas.path("M-15 -30C-20 -50 -16 -66 -10 -72C-12 -88 -6 -100 0 -106C6 -100 12 -88 10 -72C16 -66 20 -50 15 -30z", "#a58d70") + canvas.path("M2 -104C8 -98 12 -88 10 -72C16 -66 20 -50 15 -30H4z", "#e3cfa0"))
    folk = townsfolk.shadow(742, 930, 2, "#5f8348", -70, 8) + canvas.at(742, 932, 2.0, townsfolk.sweeper("#7a3f5a", "#f4e6c6", SKIN, HAIR, "#e3b65e", "#7a5a3c", "#c99a52"))
    sx, sy = HOUSE.see(7.2, -2.3, .62)
    folk += canvas.at(sx, sy + 2, 1.32, townsfolk.sketcher("#2f6f78", "#e9dcc0", SKIN, HAIR, "#fffaf0"))
    folk += canvas.at(*VIEW.see(7.3, 0, 18.4), .98, people.walker("#c2452c", "#fdf4de", "#e2b04a", SKIN, HAIR, canvas.path("M-15 -102h30l-5 -12h-20z", "#b98a52") + canvas.oval(0, -115, 12, 7, "#6fa05c"), hem="#8a2f22"))
    # frangipani large in front on the left
    bark, leaf, leaf2 = "#4a4242", "#2f5d49", "#4a7f56"
    tree = canvas.stroke("M96 1010C120 900 96 830 150 740C190 680 180 620 150 560M132 860C70 800 40 760 -20 740M150 740C230 700 276 690 300 640", bark, 30) + canvas.stroke("M150 560C140 500 90 470 50 460M150 560C170 500 210 470 240 440M300 640C310 600 350 580 376 566M-20 740C-30 700 -30 660 -20 640", bark, 17)
    for x, y in [(50, 460), (96, 478), (240, 440), (210, 476), (376, 566), (330, 600), (10, 700), (150, 540), (300, 650), (110, 560)]:
        for k in range(7):
            tree += plants.leaf_shape(x, y, -2.9 + k * .46 + rng.uniform(-.1, .1), rng.uniform(54, 82), leaf if k % 2 else leaf2, .2)
        tree += plants.frangipani(x + 4, y - 8, 20, "#fdf4de", "#edb64f", x * .1) + plants.frangipani(x + 32, y - 22, 16, "#fdf4de", "#edb64f", y * .1)
    near = groves.hedge([(-20, 1010), (-20, 900), (110, 880), (250, 930), (420, 950), (470, 1010)], "#244a3e", 50, rng) + groves.hedge([(1240, 1010), (1330, 940), (1460, 890), (1630, 880), (1630, 1010)], "#2a5343", 50, rng)
    near += "".join(hibiscus(x, y, 13, "#d8452f") for x, y in [(60, 930), (150, 914), (240, 956), (350, 972), (1350, 960), (1440, 920), (1520, 930), (1590, 904)])
    near += "".join(plants.frangipani(x, y, 11, "#fdf4de", "#edb64f", x * .3) for x, y in [(560, 930), (640, 902), (880, 912), (930, 960), (700, 966), (610, 962)])
    return canvas.picture(
        "museum-le-mayeur", W, H, "The Le Mayeur house in the morning",
        "Illustration. A low stone house under a deep roof of grass, with carved walls and red and black shutters on a red-tiled veranda, stands in a garden; beyond the split gate lie the beach and the sea.",
        sky, sea, jukung, palms, garden, wall, doorway, back, shade, tufts, path_, beds, statue, home, folk, tree, near,
    )
