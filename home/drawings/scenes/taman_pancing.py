"""Taman Pancing a quarter hour before sunset: the curve of the lower river, anglers on its edge."""

from math import exp, sin
from random import Random

from home.drawings import canvas, groves, land, leisure, people, plants, views, water

W, H = 1600, 1000
VIEW = views.View(eye=4.6, horizon=400, lens=900)
SKIN, DARK, HAIR = "#8a5238", "#6a3d2e", "#2b1d1c"


def middle(z):
    """Comes from the right and swings towards the low sun on the left."""
    return 1.2 + 9 * sin((z - 10) / 26) * (1 - exp(-z / 30)) - max(0, z - 50) * .42


def draw():
    rng = Random(41)
    sky = canvas.bands(W, [(0, "#7a8a86"), (70, "#96998a"), (134, "#b5a985"), (192, "#d0b57c"), (244, "#e6be70"), (290, "#f3c766"), (330, "#fad46f"), (366, "#fde08a"), (410, "")])
    sky += canvas.circle(806, 336, 74, "#fff4c9") + land.streak(140, 170, 560, 26, "#e3b265") + land.streak(820, 120, 520, 24, "#c9a873") + land.streak(480, 352, 560, 14, "#fff0b5") + land.streak(960, 276, 480, 16, "#f8d88a") + land.birds([(520, 200, 15), (560, 184, 12), (594, 206, 11), (486, 176, 10), (1010, 210, 12), (1044, 196, 10)], "#5f5648", 3)
    far = groves.hedge([(-20, 430), (-20, 330), (200, 316), (420, 378), (560, 392), (720, 394), (900, 384), (1160, 350), (1400, 310), (1630, 300), (1630, 430)], "#b5984f", 50, rng) + groves.hedge([(-20, 440), (-20, 370), (180, 360), (420, 400), (800, 404), (1080, 396), (1300, 366), (1630, 340), (1630, 440)], "#8d8245", 44, rng)
    far += plants.palm(470, 412, 170, 20, "#8d8245", "#8d8245", rng, 9) + plants.palm(880, 410, 130, -14, "#b5984f", "#b5984f", rng, 9) + plants.palm(930, 410, 170, 16, "#8d8245", "#8d8245", rng, 9)
    # the split gate and shrine roofs of the riverside temple far downstream
    far += "".join(canvas.path(f"M{800 + s * 6} 402v-64l{s * 8} 14l{s * 2} 12l{s * 8} 8l{s * 2} 12l{s * 8} 6v12z", "#7d6f40") for s in (-1, 1)) + canvas.path("M846 402v-40h-10l8 -18h-6l6 -18h14l6 18h-6l8 18h-10v40z", "#7d6f40")
    ground = canvas.rect(0, 400, W, 600, "#9a9a4d") + canvas.rect(0, 400, W, 24, "#b5a856")
    half = 4.3
    land_ = VIEW.ribbon("#c9b45c", lambda z: middle(z) - half - 12, lambda z: middle(z) + half + 12, .9, 5, 140) + VIEW.ribbon("#87904a", lambda z: middle(z) - half - 4.4, lambda z: middle(z) + half + 4.4, .55, 5, 140) + VIEW.ribbon("#6d7f46", lambda z: middle(z) - half - 2, lambda z: middle(z) + half + 2, .2, 5, 140)
    land_ += VIEW.ribbon("#e6cd8a", lambda z: middle(z) + half + 5, lambda z: middle(z) + half + 6.7, .9, 5, 120) + VIEW.ribbon("#d3b46f", lambda z: middle(z) + half + 6.3, lambda z: middle(z) + half + 6.7, .9, 5, 120)
    edge = VIEW.ribbon("#d9c08a", lambda z: middle(z) - half - 1, lambda z: middle(z) + half + 1, .5, 5, 120)
    river = VIEW.ribbon("#97905c", lambda z: middle(z) - half, lambda z: middle(z) + half, 0, 5, 140) + VIEW.upright("#8a744d", lambda z: middle(z) + half, 0, .5, 5, 120)
    for _ in range(330):
        z = 6.2 * 14 ** rng.random()
        x = middle(z) + rng.uniform(-.96, .8) * half
        sx, sy = VIEW.see(x, 0, z)
        w = VIEW.unit(z) * rng.uniform(.5, 2.0)
        h = w * .045 + 1.2
        near_sun = abs(sx - 806) < 40 + (sy - 400) * .12
        c = rng.choice(["#fff4c9", "#fde08a", "#f8cf70"] if near_sun else ["#7d7f5a", "#6a7256", "#7d7f5a", "#b5a15c", "#c9b068", "#f3d28a"])
        river += canvas.path(f"M{canvas.n(sx)} {canvas.n(sy)}q{canvas.n(w / 2)} {canvas.n(-h)} {canvas.n(w)} 0q{canvas.n(-w / 2)} {canvas.n(h)} {canvas.n(-w)} 0z", c)
    # steep steps down the far bank
    steps = ""
    for z0 in (17, 31):
        for i in range(5):
            x = middle(z0) + half + 1 + i * .62
            steps += VIEW.quad("#f6e2a3", (x, .5 + i * .09, z0), (x + .62, .5 + i * .09, z0), (x + .62, .5 + i * .09, z0 + 1.8), (x, .5 + i * .09, z0 + 1.8)) + VIEW.quad("#a88f58", (x, .5 + i * .09, z0), (x + .62, .5 + i * .09, z0), (x + .62, .38, z0), (x, .38, z0))
    # trees along both banks, far first, each with its long shadow toward us
    trees = ""
    for s, z, h in [(1, 74, 8), (-1, 66, 8), (1, 52, 8.5), (-1, 44, 8), (1, 37, 8), (-1, 30, 7.5), (1, 25, 8.5), (-1, 21, 7.5)]:
        x, y = VIEW.see(middle(z) + s * (half + (8.2 if s > 0 else 4.8)), .8, z)
        u = VIEW.unit(z) * h
        trees += canvas.path(f"M{canvas.n(x - u * .03)} {canvas.n(y)}L{canvas.n(x + s * u * .2)} {canvas.n(y + u * .12)}L{canvas.n(x + s * u * .62)} {canvas.n(y + u * .14)}L{canvas.n(x + u * .05)} {canvas.n(y)}z", "#6d7f46", opacity=".7") + groves.tree(x, y, u, u * .8, "#5f4a36", "#5d6838", "#83873f", "#cdb052", rng)
    # stalls of the street on the right
    stalls = ""
    for z, c, d in [(40, "#c4663a", "#f3dfae"), (31, "#4d6a5a", "#f3dfae"), (23.5, "#b5482f", "#f6e2a3")]:
        x0 = middle(z) + half + 9.6
        (a, y), (b, _) = VIEW.see(x0, .9, z), VIEW.see(x0 + 3.4, .9, z)
        w = b - a
        stalls += canvas.rect(a, y - w * .3, w, w * .3, "#8a5f3f") + canvas.rect(a, y - w * .32, w, w * .05, "#f3dfae") + canvas.rect(a + w * .06, y - w * .62, w * .88, w * .3, "#4d3a2e", opacity=".7") + canvas.rect(a, y - w * .68, w * .03, w * .68, "#5f4a36") + canvas.rect(b - w * .03, y - w * .68, w * .03, w * .68, "#5f4a36") + canvas.path(f"M{a - w * .08:.0f} {y - w * .64:.0f}L{a + w * .06:.0f} {y - w * .9:.0f}H{b - w * .06:.0f}L{b + w * .08:.0f} {y - w * .64:.0f}z", c) + canvas.path("".join(f"M{a - w * .08 + i * w * .29:.0f} {y - w * .64:.0f}L{a + w * .06 + i * w * .22:.0f} {y - w * .9:.0f}h{w * .11:.0f}L{a - w * .08 + i * w * .29 + w * .145:.0f} {y - w * .64:.0f}z" for i in range(4)), d)
        stalls += canvas.at(a + w * .5, y - w * .06, w / 260, people.walker("#6a3d2e", "#e9cf96", "#c4663a", SKIN, HAIR, arm=False))
    # anglers on the concrete edge, near ones large
    fish = ""
    for z, s, cols, k in [(34, -1, ("#6a5a4a", "#4a4038"), 1), (26, 1, ("#c4663a", "#4a4a44"), 1), (20, -1, ("#5f6a55", "#4a4038"), 1), (15.5, 1, ("#e9cf96", "#5f4a44"), 1), (11.6, -1, ("#b5482f", "#3f4640"), 1), (9.3, -1, ("#f0dca8", "#4d4a3c"), 1)]:
        x, y = VIEW.see(middle(z) + s * half, .5, z)
        u = VIEW.unit(z) * 1.62 / 100
        fish += canvas.at(x - s * 4 * u, y, u * k, leisure.angler(*cols, SKIN if z > 12 else DARK, "#e6cd8a", "#4a3628", "#fff4c9"), flip=s > 0)
    life = ""
    for z, dx, f, fl, hgt in [(21, 5.8, leisure.cyclist("#5f6a55", "#4a4038", "#3f362e", SKIN, "#c4663a"), True, 1.7), (14.5, 5.7, leisure.runner("#c4553a", "#3f4640", "#fff4c9", SKIN, HAIR), True, 1.7), (16.2, 6.1, leisure.runner("#f3dfae", "#4d4a3c", "#b5482f", DARK, HAIR, tail=True), True, 1.62)]:
        x, y = VIEW.see(middle(z) + half + dx, .9, z)
        u = VIEW.unit(z)
        life += canvas.path(f"M{x - .2 * u:.0f} {y:.0f}l{1.5 * u:.0f} {.22 * u:.0f}l{.5 * u:.0f} {-.04 * u:.0f}l{-1.6 * u:.0f} {-.18 * u:.0f}z", "#b59a5a") + VIEW.stand(f, middle(z) + half + dx, .9, z, hgt, fl)
    # a picnic on the left grass
    picnic = canvas.at(-196, -30, 1, canvas.path("M306 806L352 764H530L548 806z", "#b5482f"), canvas.path("M306 806l6 -6H546l2 6z", "#f3dfae"), canvas.path("M352 764l-12 11H535l-5 -11z", "#d9784f"), canvas.at(370, 796, 1.2, leisure.seated("#5f6a55", "#4a4038", DARK, HAIR)), canvas.at(444, 792, 1.1, leisure.seated("#e9cf96", "#8a4a36", SKIN, HAIR)), canvas.at(500, 796, .8, leisure.seated("#c4663a", "#4d4a3c", DARK, HAIR)))
    grass = land.tufts([(*VIEW.see(middle(z) + s * (half + rng.uniform(1.2, 4.2)), .3, z), VIEW.unit(z) * rng.uniform(.12, .3)) for s in (-1, 1) for z in [7 * 8 ** (i / 90) for i in range(90)]], "#5d6838", rng, 3) + land.tufts([(*VIEW.see(middle(z) + s * (half + rng.uniform(1.2, 8)), .4, z), VIEW.unit(z) * rng.uniform(.1, .22)) for s in (-1, 1) for z in [7 * 6 ** (i / 70) for i in range(70)]], "#d9c266", rng, 3)
    near = canvas.path("M1600 -10V230C1540 260 1500 180 1440 200C1400 150 1340 170 1320 110C1270 100 1260 40 1290 -10z", "#3d4530") + plants.canopy(1560, 30, 220, 120, "#3d4530", rng, 15) + "".join(plants.leaf_shape(1300 + i * 34, 120 + (i * 37) % 80, 1.5 + (i % 3 - 1) * .3, 70, "#3d4530", .22) for i in range(9))
    near += land.tufts([(x, 1012, rng.uniform(90, 170)) for x in (6, 44, 88, 130, 170, 1430, 1480, 1530, 1580)], "#3d4530", rng, 5, .07)
    return canvas.picture(
        "taman-pancing", W, H, "Taman Pancing just before sunset",
        "Illustration. The lower river curves towards the low sun between grassy banks with trees; anglers sit on its concrete edge, a family picnics, runners and food stalls keep to the street.",
        sky, far, ground, land_, edge, river, steps, grass, trees, stalls, picnic, life, fish, near, water.dashes(760, 850, 402, 440, 8, "#fff4c9", rng, (20, 44), 3),
    )
