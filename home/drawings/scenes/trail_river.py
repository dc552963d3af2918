"""Two Markets and the River at half past four: between the halls, over the footbridge and down the curved bank."""

from math import sin
from random import Random

from home.drawings import canvas, cloth, groves, land, landmarks, leisure, people, plants, shelters, views

W, H, CX = 1600, 1000, 800
VIEW = views.View(eye=21, horizon=236, lens=900)
SKIN, DARK, HAIR = "#8f573a", "#6d3f2c", "#2b1d1a"
EAST = {"lit": "#f3b37a", "face": "#cf7a4a", "shade": "#9a4f38", "stone": "#fbe6bd", "stone_dark": "#cfae7d", "dark": "#6d3f33"}
WEST = {"lit": "#dcae84", "face": "#a8684d", "shade": "#7a4638", "stone": "#f0d9ae", "stone_dark": "#b5936a", "dark": "#57352d"}
TILE = ("#f0a46a", "#c4603a", "#94432f")


def middle(z):
    """The curves were laid out on purpose."""
    return 7.5 * sin((z - 20) / 17) * min(1, z / 60) + z * .02


def half(z):
    return 8 + 1.2 * sin(z / 8)


def ground_at(z):
    return VIEW.see(0, 0, z)[1]


def parasol(x, y, s, one, two):
    d = canvas.rect(-3, -100, 6, 100, "#57352d")
    for i in range(6):
        a, b = -70 + i * 23.3, -70 + (i + 1) * 23.3
        d += canvas.path(f"M0 -138L{a:.0f} -88Q{(a + b) / 2:.0f} -82 {b:.0f} -88z", one if i % 2 else two)
    return canvas.at(x, y, s, d)


def stall(x, y, s, fruit, one, two):
    """A parasol, baskets and a seller."""
    d = "".join(canvas.path(f"M{bx - 22} -20h44l-7 20h-30z", "#a8774a") + "".join(canvas.circle(bx - 14 + i * 9.4, -23 - (i % 2) * 5, 7, c) for i in range(4)) for bx, c in zip((-44, 8, 58), fruit, strict=True))
    return canvas.at(x, y, s, canvas.at(-14, -6, .8, people.walker("#7a3a2a", "#fbe6bd", "#e0963a", SKIN, HAIR, arm=False))) + canvas.at(x, y, s, d) + parasol(x + 4 * s, y, s, one, two)


def draw():
    rng = Random(548)
    sky = canvas.bands(W, [(0, "#8fb2a8"), (44, "#a9bea4"), (86, "#c6cb9f"), (126, "#dfd598"), (164, "#f0d98f"), (198, "#f9df97"), (222, "#fdeab5"), (250, "")])
    sky += canvas.circle(1046, 120, 48, "#fff8dc") + land.streak(180, 70, 520, 16, "#c9d2aa") + land.streak(820, 60, 440, 14, "#d9d6a0") + land.streak(900, 170, 460, 12, "#fff3c9") + land.birds([(640, 130, 14), (676, 116, 12), (706, 134, 10)], "#6d7a66", 3)
    far = land.ridge([(0, 226), (400, 220), (800, 226), (1300, 218), (1600, 224)], 300, "#b5b98a") + canvas.rect(0, 236, W, 764, "#cdb377") + canvas.rect(0, 236, W, 30, "#b9b47a")
    far += "".join(canvas.path(f"M{x} {y}h{w}v{-w * .34:.0f}h{-w}z", c) + canvas.path(f"M{x - 3} {y - w * .34:.0f}h{w + 6}l{-w * .24:.0f} {-w * .26:.0f}h{-w * .58:.0f}z", r) for x, y, w, c, r in sorted([(rng.uniform(-10, 1580), rng.uniform(258, 350), rng.uniform(28, 54), rng.choice(["#f6dfae", "#e9c48a", "#dcc9a0"]), rng.choice(["#cf7a4a", "#b9643f"])) for _ in range(100)], key=lambda h: h[1]))
    far += "".join(plants.canopy(rng.uniform(0, W), y, rng.uniform(16, 32), rng.uniform(10, 18), rng.choice(["#93a06a", "#7f9463"]), rng, 9) for y in [252 + i * 1.7 for i in range(60)])
    yards = VIEW.ribbon("#ecd6a0", lambda z: middle(z) - 44, lambda z: middle(z) - half(z), .02, 22, 96) + VIEW.ribbon("#f6e6b8", lambda z: middle(z) + half(z), lambda z: middle(z) + 44, .02, 22, 96)
    bank = VIEW.ribbon("#8f9a55", lambda z: middle(z) - half(z) - 6.4, lambda z: middle(z) + half(z) + 6.4, .03, 21, 240) + VIEW.ribbon("#a9a85c", lambda z: middle(z) + half(z) + 4.4, lambda z: middle(z) + half(z) + 6.4, .04, 21, 240)
    river = VIEW.ribbon("#4f8f84", lambda z: middle(z) - half(z), lambda z: middle(z) + half(z), 0, 21, 240)
    for i in range(330):
        z = 23 * 7 ** rng.random() if i < 260 else rng.uniform(21.4, 34)
        x = middle(z) + rng.uniform(-.95, .75) * half(z)
        sx, sy = VIEW.see(x, 0, z)
        w = VIEW.unit(z) * rng.uniform(.8, 3.2)
        h = w * .05 + 1.2
        sunny = abs(sx - 960) < 90
        river += canvas.path(f"M{canvas.n(sx)} {canvas.n(sy)}q{canvas.n(w / 2)} {canvas.n(-h)} {canvas.n(w)} 0q{canvas.n(-w / 2)} {canvas.n(h)} {canvas.n(-w)} 0z", rng.choice(["#fdeab5", "#f6d98a", "#86b79a"] if sunny else ["#36767a", "#36767a", "#7fb59c", "#a9cfae", "#5f9c8c"]))
    walk = ""
    for s, fill, lit in ((-1, "#dcbf85", "#f3dfae"), (1, "#f3e0b0", "#fff6d6")):
        walk += VIEW.ribbon(lit, lambda z, s=s: middle(z) + s * half(z), lambda z, s=s: middle(z) + s * (half(z) + .5), .05, 21, 220) + VIEW.ribbon(fill, lambda z, s=s: middle(z) + s * (half(z) + .5), lambda z, s=s: middle(z) + s * (half(z) + 4), .05, 21, 220)
    # marks: from the east market, over the footbridge, then south with the current on the west bank
    dots, z = [], 58.0
    while z < 190:
        dots.append((*VIEW.see(middle(z) + half(z) + 2.2, .1, z), VIEW.unit(z)))
        z *= 1.045
    z = 53.0
    while z > 23:
        dots.append((*VIEW.see(middle(z) - half(z) - 2.2, .1, z), VIEW.unit(z)))
        z /= 1.06
    marks = landmarks.marks(dots, "#9b3a2a", .8)
    # footbridge with its evening stalls
    z, y = 55.5, 2.4
    x0, x1 = middle(z) - half(z) - 5, middle(z) + half(z) + 5
    deck = VIEW.quad("#fff1cb", (x0, y, z - 1.8), (x1, y, z - 1.8), (x1, y, z + 1.8), (x0, y, z + 1.8)) + VIEW.quad("#c4603a", (x0, y - .7, z - 1.8), (x1, y - .7, z - 1.8), (x1, y, z - 1.8), (x0, y, z - 1.8))
    deck = "".join(VIEW.quad("#94432f", (x, -.2, z - 1.6), (x + .6, -.2, z - 1.6), (x + .6, y, z - 1.6), (x, y, z - 1.6)) for x in (middle(z) - 4, middle(z) + 3.4)) + VIEW.quad("#36767a", (x0 + 5, .02, z - 3.6), (x1 - 5, .02, z - 3.6), (x1 - 5, .02, z - 1.2), (x0 + 5, .02, z - 1.2)) + deck
    count = 9
    deck += landmarks.marks([(*VIEW.see(x0 + 2 + (x1 - x0 - 4) * i / (count - 1), y + .05, z), VIEW.unit(z)) for i in range(count)], "#9b3a2a", .7)
    top = "".join(parasol(*VIEW.see(x, y, z), .5, a, "#fff1cb") for x, a in [(x0 + 6, "#c4553a"), (middle(z) + .6, "#3f8a78"), (x1 - 5.4, "#e0963a")]) + "".join(VIEW.stand(f, x, y, z - .6, 2.3) for x, f in [(x0 + 9, people.walker("#9b3a2a", "#fff1cb", "#e0963a", SKIN, HAIR, canvas.path("M-15 -102h30l-5 -12h-20z", "#c99a4a") + canvas.oval(0, -115, 11, 6, "#8f9a55"))), (x1 - 9, people.man("#4d5a50", "#e9c48a", "#9b3a2a", DARK)), (x1 - 7.6, people.walker("#3f7a78", "#fff1cb", "#c4553a", SKIN, HAIR, arm=False))])
    rail = VIEW.faces("#c4603a", [[(x0 + (x1 - x0) * i / 24, y, z - 1.8), (x0 + (x1 - x0) * i / 24 + .16, y, z - 1.8), (x0 + (x1 - x0) * i / 24 + .16, y + 1.4, z - 1.8), (x0 + (x1 - x0) * i / 24, y + 1.4, z - 1.8)] for i in range(25)]) + VIEW.quad("#f0a46a", (x0, y + 1.3, z - 1.8), (x1, y + 1.3, z - 1.8), (x1, y + 1.6, z - 1.8), (x0, y + 1.6, z - 1.8))
    # the two halls face each other over the water: east on the left, looking south
    badung = landmarks.hall(330, ground_at(57), 470, 380, 3, 7, EAST, TILE)
    kumbasari = landmarks.hall(1300, ground_at(60), 420, 360, 4, 6, WEST, TILE)
    stalls = stall(306, ground_at(47), .86, ("#e0963a", "#c4553a", "#8f9a55"), "#c4553a", "#fff1cb") + stall(446, ground_at(43), .96, ("#f3c04a", "#7a3a5a", "#c4553a"), "#3f8a78", "#fff1cb") + stall(176, ground_at(40), 1.06, ("#8f9a55", "#e0963a", "#c4553a"), "#e0963a", "#fff1cb")
    # jars of the old pot market, painted on the western wall
    mural = VIEW.quad("#57352d", (30, 0, 50), (14.4, 0, 50), (14.4, 3.6, 50), (30, 3.6, 50))
    mural = canvas.path(f"M1108 {ground_at(49):.0f}h330v-74h-330z", "#57352d") + canvas.rect(1100, ground_at(49) - 80, 346, 9, "#f0d9ae")
    for i in range(6):
        x, k, yy = 1140 + i * 52, (1.0, .84, 1.1, .9, 1.05, .8)[i], ground_at(49) - 6
        mural += canvas.path(f"M{x - 12 * k:.0f} {yy:.0f}C{x - 32 * k:.0f} {yy - 22 * k:.0f} {x - 26 * k:.0f} {yy - 42 * k:.0f} {x - 9 * k:.0f} {yy - 46 * k:.0f}v-7h{18 * k:.0f}v7C{x + 26 * k:.0f} {yy - 42 * k:.0f} {x + 32 * k:.0f} {yy - 22 * k:.0f} {x + 12 * k:.0f} {yy:.0f}z", ("#c98a56", "#a5653e", "#dcae7a")[i % 3]) + canvas.rect(x - 24 * k, yy - 28 * k, 48 * k, 6, "#57352d", opacity=".6")
    # fountain in the water, trees, lamps, people
    fx, fy = VIEW.see(middle(36) + 1, 0, 36)
    jets = canvas.oval(fx, fy, 120, 16, "#a9cfae") + "".join(canvas.stroke(f"M{fx + u * 84:.0f} {fy:.0f}q{-u * 10:.0f} {-96 + abs(u) * 30:.0f} {-u * 46 + 4:.0f} {-8}", "#fff8e6", 5, opacity=".9") for u in (-1, -.7, -.4, .4, .7, 1)) + canvas.stroke(f"M{fx:.0f} {fy:.0f}v-110", "#fff8e6", 6) + canvas.circle(fx, fy - 112, 9, "#fff8e6")
    leaf = ("#6d5238", "#6d7a45", "#959a50", "#d0bb60")
    trees = "".join(groves.tree(*VIEW.see(middle(z) + s * (half(z) + 6.6), 0, z), VIEW.unit(z) * 9, VIEW.unit(z) * 8, *leaf, rng) for z, s in [(170, 1), (165, -1), (142, 1), (138, -1), (120, 1), (116, -1), (100, 1), (97, -1), (84, 1), (80, -1)])
    lamps = "".join(shelters.lamp(*VIEW.see(middle(z) + s * (half(z) + 3.8), 0, z), VIEW.unit(z) * 5, "#57352d", "#fff8dc") for z, s in [(92, 1), (72, 1), (66, -1), (45, 1), (36, -1), (32, 1)])
    sit = "".join(canvas.at(*VIEW.see(middle(z) + s * (half(z) + .4), .6, z), VIEW.unit(z) * .026, people.sitter(a, b, SKIN, HAIR), flip=s > 0) for z, s, a, b in [(76, 1, "#4d5a50", "#fff1cb"), (74, 1, "#7a3a2a", "#e0963a"), (47, 1, "#3f7a78", "#fff1cb"), (44.6, 1, "#57352d", "#c4553a")]) + canvas.at(*VIEW.see(middle(34) + half(34), .1, 34), .72, leisure.angler("#c4553a", "#4d5a50", SKIN, "#f0d9ae", "#57352d", "#fff8dc"), flip=True)
    go = "".join(VIEW.stand(f, middle(z) + s * (half(z) + dx), .1, z, 2.4, fl) for z, s, dx, f, fl in [(104, 1, 2.6, people.man("#4d5a50", "#fff1cb", "#9b3a2a", DARK), False), (88, 1, 1.6, people.walker("#3f7a78", "#e9c48a", "#c4553a", SKIN, HAIR, arm=False), False), (68, 1, 2.8, leisure.runner("#fff1cb", "#3f5a5a", "#c4553a", SKIN, HAIR, tail=True), True), (40, 1, 2.6, people.man("#57352d", "#7fb59c", "#9b3a2a", DARK), False)])
    folk = canvas.at(476, 956, 1.62, people.walker("#9b3a2a", "#fff6d6", "#e0963a", SKIN, HAIR, arm=False, hem="#6d2a1e")) + canvas.at(548, 950, 1.66, people.man("#3f4a46", "#3f8a78", "#e0963a", DARK))
    folk = canvas.path("M472 954l-70 12l-2 6l84 -10zM546 948l-70 12l-2 6l84 -10z", "#b59a62") + folk
    near = groves.hedge([(-20, 1010), (-20, 900), (110, 884), (230, 940), (280, 1010)], "#3a3a26", 46, rng) + groves.hedge([(1310, 1010), (1380, 940), (1500, 896), (1630, 910), (1630, 1010)], "#3a3a26", 46, rng) + "".join(plants.frangipani(x, y, 17, "#fff1d0", "#e9a83a", x * .1) for x, y in [(50, 924), (140, 920), (220, 960), (1390, 960), (1480, 926), (1560, 934)])
    return canvas.picture(
        "trail-river", W, H, "Two markets and the river in the afternoon",
        "Illustration. A trail marked with lozenges leaves the eastern market hall, crosses the footbridge with parasols to the western hall and follows the curved river bank south.",
        sky, far, yards, bank, river, walk, trees, marks, badung, kumbasari, deck, top, rail, mural, stalls, jets, lamps, sit, go, folk, near, defs=cloth.POLENG_DEFS,
    )
