"""Tukad Tagtag at eight in the morning: the painted wall, the running path, the small river."""

from math import pi, sin
from random import Random

from home.drawings import canvas, groves, houses, land, leisure, people, plants, shelters, views

W, H, CX = 1600, 1000, 800
VIEW = views.View(eye=3.2, horizon=372, lens=900)
SKIN, DARK, HAIR = "#8f5a42", "#6d4032", "#26202a"


def edge(z):
    """The water's left edge; the path keeps beside it."""
    return -.6 + .8 * sin(z / 11)


def on_wall(z, y):
    return VIEW.see(-7.2, y, z)


def mural(rng):
    """Fish, a heron and flowers, laid on the wall in its own perspective."""
    d = VIEW.quad("#2f6f8f", (-7.2, .3, 5), (-7.2, 3.0, 5), (-7.2, 3.0, 46), (-7.2, .3, 46))
    d += canvas.poly([on_wall(z, 1.1 + .35 * sin(z * 1.15)) for z in [5 + i * .5 for i in range(83)]] + [on_wall(46, .3), on_wall(5, .3)], "#4fa3b0")
    d += canvas.poly([on_wall(z, .7 + .22 * sin(z * 1.5 + 1)) for z in [5 + i * .5 for i in range(83)]] + [on_wall(46, .3), on_wall(5, .3)], "#8fd0c4")

    def shape(points, z, y, s, fill, flip=1):
        return canvas.poly([on_wall(z + a * s * flip, y + b * s) for a, b in points], fill)

    body = [(-1, 0), (-.6, .36), (0, .48), (.5, .34), (.8, .05), (1.25, .42), (1.15, 0), (1.25, -.42), (.8, -.05), (.5, -.34), (0, -.44), (-.6, -.32)]
    stripe = [(-.2, .46), (.05, .48), (.05, -.44), (-.2, -.42)]
    for z, y, s, c, k in [(7.2, 1.9, 1.0, "#f0913f", "#fff1cf"), (10.4, 1.35, .8, "#f6c84f", "#d9483a"), (17.2, 1.9, 1.3, "#d9483a", "#fff1cf"), (23.4, 1.5, 1.2, "#f6c84f", "#f0913f"), (33, 1.9, 1.9, "#f0913f", "#fff1cf"), (40, 1.4, 1.8, "#fff1cf", "#d9483a")]:
        d += shape(body, z, y, s, c) + shape(stripe, z, y, s, k) + shape([(-.72, .12), (-.6, .12), (-.6, 0), (-.72, 0)], z, y, s, "#26202a")
    for z, y, s, c in [(8.8, 2.5, .42, "#f7a6b5"), (12.8, 2.2, .62, "#fff1cf"), (13.9, 1.3, .5, "#f7a6b5"), (20.2, 2.35, .7, "#f6c84f"), (27.4, 2.0, .9, "#f7a6b5"), (29, 1.2, .7, "#fff1cf"), (36.6, 2.4, .9, "#f6c84f")]:
        for i in range(5):
            a = i * 2 * pi / 5
            d += canvas.poly([on_wall(z + sin(a + t) * r * s, y + sin(a + t + pi / 2) * r * s * .8) for t, r in ((0, .1), (-.45, .7), (0, 1), (.45, .7))], c)
        d += shape([(-.2, 0), (0, .2), (.2, 0), (0, -.2)], z, y, s, "#d9483a")
    for z in (6, 9.6, 11.6, 15, 16, 19, 21.8, 25.6, 31, 38):
        for b in (-.35, 0, .35):
            d += canvas.poly([on_wall(z - .09, .3), on_wall(z + b * 1.2, 1.1 + abs(.35 - abs(b)) * 1.2), on_wall(z + .09, .3)], "#2f8a5f")
    return d + VIEW.quad("#f6ead0", (-7.2, 3.0, 5), (-7.2, 3.25, 5), (-7.2, 3.25, 46), (-7.2, 3.0, 46)) + VIEW.quad("#c9a87f", (-7.2, 0, 5), (-7.2, .32, 5), (-7.2, .32, 46), (-7.2, 0, 46))


def draw():
    rng = Random(80)
    sky = canvas.bands(W, [(0, "#a8c9dc"), (76, "#b9d3dd"), (146, "#ccdddb"), (210, "#dfe7d8"), (266, "#eeeed6"), (312, "#f8f2d9"), (380, "")])
    sky += canvas.circle(1130, 116, 44, "#fffbe8") + land.cloud(180, 70, 1.1, "#fbfaf0", "#e0e8dd") + land.cloud(620, 40, .8, "#fbfaf0", "#e0e8dd") + land.cloud(1330, 190, .9, "#fbfaf0", "#e0e8dd")
    tone = {"face": "#e6c9a4", "side": "#b08f7a", "lit": "#f6e6c8", "roof": "#c8694a", "shade": "#9c4d3c", "ridge": "#e08e62", "window": "#9a8078"}
    far = groves.hedge([(-20, 430), (-20, 250), (200, 236), (480, 320), (760, 352), (1000, 330), (1300, 250), (1630, 226), (1630, 430)], "#a9c7a4", 56, rng)
    far += "".join(houses.hipped(VIEW, x, z, w, 8, 4.6, 2.6, tone | {"face": c}, .2) for x, z, w, c in [(26, 60, 12, "#dcbf9c"), (14, 52, 9, "#e6c9a4"), (-20, 58, 11, "#e6d3b0"), (-14, 50, 8, "#d9b494"), (24, 42, 11, "#e6d3b0")])
    ground = canvas.rect(0, 398, W, 602, "#8fae6b") + VIEW.ribbon("#d9c49a", lambda z: -7.2, lambda z: -5.6, 0, 5, 60)
    river = VIEW.ribbon("#b5a584", lambda z: edge(z) - .5, lambda z: edge(z) + 7.1, .25, 5, 90)
    water_ = VIEW.ribbon("#5aa3a0", lambda z: edge(z), lambda z: edge(z) + 6.6, -.9, 5, 90) + VIEW.upright("#7d8c78", lambda z: edge(z) + 6.6, -.9, .25, 5, 90) + VIEW.upright("#c9bd98", lambda z: edge(z) + 6.6, .1, .25, 5, 90)
    for _ in range(230):
        z = 6 * 12 ** rng.random()
        x = edge(z) + rng.uniform(.2, 5.2)
        sx, sy = VIEW.see(x, -.9, z)
        w = VIEW.unit(z) * rng.uniform(.4, 1.4)
        h = w * .05 + 1
        water_ += canvas.path(f"M{canvas.n(sx)} {canvas.n(sy)}q{canvas.n(w / 2)} {canvas.n(-h)} {canvas.n(w)} 0q{canvas.n(-w / 2)} {canvas.n(h)} {canvas.n(-w)} 0z", rng.choice(["#3f8688", "#86c4b6", "#86c4b6", "#c5e4d0", "#3f8688", "#f3f3da"]))
    path = VIEW.ribbon("#d98f6d", lambda z: edge(z) - 4.2, lambda z: edge(z) - 1.2, .25, 3.9, 90) + VIEW.ribbon("#f3e4c0", lambda z: edge(z) - 1.2, lambda z: edge(z) - .02, .25, 3.9, 90) + VIEW.ribbon("#fffbe8", lambda z: edge(z) - .22, lambda z: edge(z), .26, 3.9, 90) + VIEW.ribbon("#fbf1d3", lambda z: edge(z) - 2.76, lambda z: edge(z) - 2.64, .26, 3.9, 90) + VIEW.ribbon("#b9705a", lambda z: edge(z) - 4.3, lambda z: edge(z) - 4.1, .26, 3.9, 90)
    z = 5
    while z < 40:
        (a, y0), (b, _) = VIEW.see(edge(z) - 1.2, .25, z), VIEW.see(edge(z), .25, z)
        path += canvas.path(f"M{a:.0f} {y0:.0f}H{b:.0f}", stroke="#d3bf94", stroke_width=canvas.n(14 / z))
        z *= 1.16
    trees = ""
    for s, z, h in [(1, 60, 7), (-1, 56, 6), (1, 42, 7.5), (1, 30, 7), (-1, 34, 5.4), (1, 21.5, 7.5), (-1, 19, 5.6)]:
        x = edge(z) + 8.8 if s > 0 else -6.3
        px, py = VIEW.see(x, .2, z)
        u = VIEW.unit(z) * h
        trees += groves.tree(px, py, u, u * .74, "#6d5a48", "#4d7f5f", "#74a468", "#a9c878", rng)
    grass = land.tufts([(*VIEW.see(edge(z) - 4.5 - rng.uniform(0, .9), .1, z), VIEW.unit(z) * rng.uniform(.16, .36)) for z in [5.6 * 8 ** (i / 80) for i in range(80)]], "#4d8a58", rng, 4) + land.tufts([(*VIEW.see(edge(z) + 7.4 + rng.uniform(0, 2.4), .2, z), VIEW.unit(z) * rng.uniform(.14, .34)) for z in [8 * 7 ** (i / 80) for i in range(80)]], "#5f9a5f", rng, 4)
    blooms = "".join(canvas.circle(x, y, r, c) for x, y, r, c in [(*VIEW.see(edge(z) - 4.7 - rng.uniform(0, .6), .42, z), VIEW.unit(z) * .06, rng.choice(["#f7a6b5", "#f6c84f", "#fffbe8"])) for z in [6 * 5 ** (i / 30) for i in range(30)]])
    lamps = "".join(shelters.lamp(*VIEW.see(edge(z) - 4.5, .2, z), VIEW.unit(z) * 3.6, "#3d4f55", "#fffbe8") for z in (40, 26, 16))
    def shadow(x, z):
        px, py = VIEW.see(x, .26, z)
        u = VIEW.unit(z)
        return canvas.poly([(px - .15 * u, py), (px + .18 * u, py), (px - .5 * u, py + .2 * u), (px - 1.1 * u, py + .22 * u)], "#b9705a", opacity=".7")
    run = "".join(shadow(edge(z) + dx, z) + VIEW.stand(f, edge(z) + dx, .26, z, h, fl) for z, dx, f, h, fl in [(30, -2.2, leisure.runner("#fbf1d3", "#3d5f7a", "#d9483a", DARK, HAIR), 1.7, True), (17, -3.3, people.walker("#2f6f8f", "#f6c84f", "#d9483a", SKIN, HAIR, arm=False, hem="#1f4d66"), 1.6, False), (16.6, -2.7, leisure.child("#d9483a", "#2f6f8f", SKIN, HAIR), 1.15, False), (9.4, -2.0, leisure.runner("#2f8a86", "#26384d", "#fffbe8", SKIN, HAIR, tail=True), 1.66, False), (8.7, -3.2, leisure.runner("#f6c84f", "#3d4f66", "#d9483a", DARK, HAIR), 1.74, False)])
    fish = ""
    for z, cols in [(24, ("#d9483a", "#3d4f66")), (12, ("#fbf1d3", "#3d5f66"))]:
        x, y = VIEW.see(edge(z) - .05, .25, z)
        u = VIEW.unit(z) * 1.62 / 100
        fish += canvas.at(x, y, u, leisure.angler(*cols, SKIN, "#e6c98a", "#54422f", "#fffbe8"))
    seat = shelters.bench(*VIEW.see(edge(21) + 8.4, .2, 21), VIEW.unit(21) * 1.9, "#a9633f", "#54422f") + canvas.at(*VIEW.see(edge(21) + 8.3, .75, 21), VIEW.unit(21) * .0162, people.sitter("#3d5f66", "#f7a6b5", DARK, HAIR), flip=True)
    near = canvas.path("M1400 -10C1390 60 1440 120 1500 140C1540 210 1600 200 1610 220V-10z", "#2b5a4a") + plants.canopy(1540, 10, 200, 120, "#2b5a4a", rng, 15) + plants.canopy(1580, -10, 150, 84, "#3f7a58", rng, 13)
    near += groves.hedge([(1330, 1010), (1390, 920), (1500, 880), (1630, 890), (1630, 1010)], "#2b5a4a", 50, rng) + "".join(plants.frangipani(x, y, 18, "#fff6df", "#f0b04f", x * .1) for x, y in [(1420, 950), (1500, 914), (1570, 940)])
    return canvas.picture(
        "tukad-tagtag", W, H, "Tukad Tagtag in the morning",
        "Illustration. A wall painted with fish and flowers leads along a red running path beside a small walled river; two people run towards us, one fishes from the edge.",
        sky, far, ground, mural(rng), river, water_, path, grass, blooms, trees, lamps, seat, fish, run, near,
    )
