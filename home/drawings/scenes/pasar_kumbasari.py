"""Pasar Kumbasari at seven in the morning, seen across Tukad Badung from the gallery of the other market; sun behind us, to the right."""

from math import cos, pi, sin
from random import Random

from home.drawings import (
    canvas,
    cloth,
    corners,
    fronts,
    groves,
    houses,
    people,
    plants,
    stone,
    townsfolk,
    turned,
    views,
    water,
)

W, H = 1600, 1000
VIEW = views.View(eye=11, horizon=392, lens=1000)
HALL = corners.Corner(VIEW, -5.2, 41.5, .62)
LONG, DEEP, FLOOR = 30.0, 19.0, 3.7
SKIN, DARK, HAIR = "#8f583f", "#6d4233", "#2a1f22"
BRICK = {"brick": "#c9694c", "mortar": "#b0573f", "light": "#e08e6a", "dark": "#a9503b", "trim": "#f6e3bd", "shade": "#c79a78"}
DUSK = {"brick": "#94504c", "mortar": "#824444", "light": "#a8625a", "dark": "#7d4144", "trim": "#cbb09c", "shade": "#8f6a66"}
ROOF = {"right": "#c8673f", "left": "#8f4a3e", "line_right": "#a8502f", "line_left": "#763c36", "rim": "#f3b98a", "soffit": "#5a3638", "edge": "#e79a6a"}


def gallery(face, length, bays, tone, deep, rail, rng, lit):
    """Four trading floors between brick piers: parapet with lozenges, wares hung over it, dark behind."""
    step = length / bays
    d = face.quad(deep, 0, length, 0, 4 * FLOOR)
    for f in range(4):
        y = f * FLOOR
        for b in range(bays):
            a = b * step
            d += face.quad(lit[1], a + .5, a + step * .42, y + .9, y + 2.9)
            if rng.random() < .5:
                d += face.quad(lit[0], a + step * .5, a + step * .8, y + 1.2, y + 2.6)
            if f:
                x = a + .7
                while x < a + step - 1.2:  # cloth and bags hung from the slab above
                    if rng.random() < .5:
                        d += face.quad(rng.choice(lit[2]), x, x + .46, y + 2.9 - rng.uniform(.7, 1.4), y + 2.95)
                    x += .62
            else:
                x = a + .6
                while x < a + step - .9:
                    d += face.quad(rng.choice(lit[2]), x, x + rng.uniform(.4, .9), 0, rng.uniform(.4, .95))
                    x += 1
        if f:
            d += face.quad(rail, 0, length, y, y + 1.05) + face.diamonds(tone["brick"], 0, length, y + .32, y + .86, bays * 5) + face.quad(tone["trim"], 0, length, y + .98, y + 1.12)
        d += face.quad(tone["trim"], 0, length, y + FLOOR - .42, y + FLOOR) + face.quad(tone["shade"], 0, length, y + FLOOR - .56, y + FLOOR - .42)
    for b in range(bays + 1):
        a = b * step
        d += face.quad(tone["brick"], a - .34, a + .34, 0, 4 * FLOOR) + face.bricks(a - .34, a + .34, 0, 4 * FLOOR, rng, tone["mortar"], tone["light"], tone["dark"], .2, .34)
        d += face.many(tone["trim"], [[(a - .5, y), (a + .5, y), (a + .36, y - .4), (a - .36, y - .4)] for y in (FLOOR, 2 * FLOOR, 3 * FLOOR, 4 * FLOOR)])
    return d


def flames(spots, fill):
    """Ridge flames at (screen x, y, size, side)."""
    return "".join(canvas.group(stone.simbar(0, 3, s * .62, s, fill), transform=f"translate({canvas.n(x)} {canvas.n(y)}) scale({k} 1)") for x, y, s, k in spots)


def parasol(x, z, r, a, b, edge):
    """A market umbrella from above: eight panels round a tip, its pole on the bank."""
    cx, cy = VIEW.see(x, 2.5, z)
    u = VIEW.unit(z) * r
    rim = [(cx + cos(pi / 4 * i + .3) * u, cy + sin(pi / 4 * i + .3) * u * .36) for i in range(8)]
    top = (cx, cy - u * .42)
    d = canvas.rect(cx - 1.6, cy - u * .3, 3.2, VIEW.unit(z) * 2.4, edge)
    order = sorted(range(8), key=lambda i: rim[i][1] + rim[(i + 1) % 8][1])
    for i in order:
        d += canvas.poly([rim[i], rim[(i + 1) % 8], top], a if i % 2 else b)
    return d + canvas.poly([rim[i % 8] for i in (2, 3, 4)] + [top], edge, opacity=".22")


def draw():
    rng = Random(1978)
    sky = canvas.bands(W, [(0, "#8fc0bd"), (70, "#a5ccc2"), (140, "#bdd7c6"), (205, "#d5e1c9"), (262, "#e9e7c8"), (312, "#f6e8c6"), (420, "")])
    sky += "".join(canvas.path(d, "#f8f1dc", opacity=".8") for d in ("M90 150q120 -20 240 -6t210 -8q-100 30 -220 24t-230 -10z", "M1120 96q120 -16 220 -4t190 -6q-100 26 -200 20t-210 -10z"))
    town = groves.hedge([(-20, 500), (-20, 398), (240, 380), (520, 396), (820, 388), (1180, 380), (1420, 394), (1620, 384), (1620, 500)], "#b3c6a6", 46, rng)
    for _ in range(70):
        x, y = rng.uniform(-20, 1600), rng.uniform(404, 520)
        k = (y - 380) / 60
        w = rng.uniform(20, 34) * k
        town += canvas.path(f"M{canvas.n(x)} {canvas.n(y)}h{canvas.n(w)}v{canvas.n(-w * .3)}h{canvas.n(-w)}z", rng.choice(["#efdcb8", "#e6cba4", "#dcc6a0"])) + canvas.path(f"M{canvas.n(x - w * .1)} {canvas.n(y - w * .3)}h{canvas.n(w * 1.2)}l{canvas.n(-w * .26)} {canvas.n(-w * .3)}h{canvas.n(-w * .66)}z", rng.choice(["#d08a64", "#c67d5a", "#b9775c"]))
        if rng.random() < .45:
            town += plants.canopy(x + w * 1.3, y - w * .1, w * .5, w * .36, rng.choice(["#9db88c", "#8aab80"]), rng, 9)
    palms = plants.palm(150, 600, 330, 26, "#7fa383", "#8f9a7c", rng) + plants.palm(250, 610, 250, -16, "#8fae88", "#8f9a7c", rng, 9) + plants.palm(1440, 590, 340, -30, "#7fa383", "#8f9a7c", rng) + plants.palm(1540, 610, 260, 14, "#8fae88", "#8f9a7c", rng, 9)
    # the ground of the far bank, the river and its walls
    bank = 35.6
    ground = canvas.poly([VIEW.see(-70, 0, bank), VIEW.see(70, 0, bank), VIEW.see(140, 0, 130), VIEW.see(-140, 0, 130)], "#e3c698") + canvas.poly([VIEW.see(-70, 0, bank), VIEW.see(70, 0, bank), VIEW.see(70, 0, 38.5), VIEW.see(-70, 0, 38.5)], "#efd6ac")
    block = ""
    for z, x, w, d, h, tint in sorted([(92, -62, 16, 12, 6, 0), (96, -40, 14, 10, 5, 1), (90, -20, 12, 10, 6, 2), (94, 48, 15, 12, 6, 1), (90, 68, 14, 10, 5, 0), (72, -44, 13, 9, 6, 1), (70, -27, 12, 8, 5, 0), (74, 40, 14, 10, 6, 2), (70, 57, 12, 9, 5, 1), (56, -39, 11, 8, 5.4, 2), (55, -26.5, 10, 7, 4.6, 1), (54, 29, 10, 7, 4.8, 0), (57, 41.5, 12, 8, 5.6, 1)], reverse=True):
        face, side = (("#f3dcae", "#cfae86"), ("#eab98f", "#c48d6c"), ("#dfe0c0", "#b3b898"))[tint]
        block += houses.hipped(VIEW, x, z, w, d, h, 3.2, {"face": face, "side": side, "lit": side, "roof": "#c97a56", "shade": "#9f5a48", "ridge": "#9f5a48", "window": "#8a6a62"})
        if z < 80:
            block += groves.tree(*VIEW.see(x + w * .72, 0, z - 1), VIEW.unit(z) * 6.5, VIEW.unit(z) * 6, "#6a5648", "#5c9070", "#84ad7c", "#b3c98a", rng)
    shadow = HALL.flat("#b59a86", -13, 6, 3, DEEP + 2, 0, opacity=".75")
    wy = VIEW.see(0, -3.2, bank)[1]
    river = canvas.rect(0, wy - 2, W, 1002 - wy, "#3f8a84") + canvas.rect(0, wy - 2, W, 26, "#2f7273")
    wall = VIEW.quad("#c2a184", (-70, -3.2, bank), (70, -3.2, bank), (70, 0, bank), (-70, 0, bank)) + VIEW.quad("#a3826f", (-70, -3.2, bank), (70, -3.2, bank), (70, -2.2, bank), (-70, -2.2, bank)) + VIEW.quad("#f8e6c2", (-70, -.05, bank), (70, -.05, bank), (70, .3, bank), (-70, .3, bank))
    wall += VIEW.faces("#a3826f", [[(x, -2.2, bank), (x + .3, -2.2, bank), (x + .3, -.1, bank), (x, -.1, bank)] for x in range(-34, 36, 4)])
    # old market of pots: a band of jars painted between the piers
    jar = [(-.3, 0), (-.62, .5), (-.5, 1), (-.24, 1.16), (-.32, 1.34), (.32, 1.34), (.24, 1.16), (.5, 1), (.62, .5), (.3, 0)]
    for i, x in enumerate(range(-32, 36, 4)):
        for j, (dx, s) in enumerate(((1.2, .95), (2.3, 1.15), (3.4, .85))):
            wall += VIEW.quad(["#b5694a", "#d99a62", "#8f5a48"][(i + j) % 3], *[(x + dx + .15 + a * s, -2.05 + b * s, bank - .02) for a, b in jar])
    walk = VIEW.ribbon("#e9cfa4", lambda z: -60, lambda z: 60, -2.95, 33.6, bank, 4) + VIEW.quad("#8f7566", (-60, -3.3, 33.6), (60, -3.3, 33.6), (60, -2.95, 33.6), (-60, -2.95, 33.6)) + VIEW.quad("#fbeccb", (-60, -2.95, 33.6), (60, -2.95, 33.6), (60, -2.95, 33.85), (-60, -2.95, 33.85))
    ripples = water.dashes(0, W, wy + 40, 1000, 80, "#5aa39a", rng, (30, 150), 9) + water.dashes(0, W, wy + 40, 1000, 60, "#2f7273", rng, (40, 170), 9) + water.dashes(360, 1240, wy + 40, 1000, 36, "#d98e6a", rng, (24, 120), 9, ".55") + water.dashes(0, W, wy + 60, 1000, 22, "#f3e6c0", rng, (30, 120), 7, ".8")
    # the hall
    bright = ("#f2c66e", "#8a4f46", ["#2f7f78", "#e0a44a", "#b5412f", "#f3dcae", "#5a4f6a"])
    dim = ("#d99a5a", "#5a3a42", ["#285f62", "#a87a40", "#843530", "#b79a80", "#453c52"])
    hall = gallery(HALL.left(0), DEEP, 4, DUSK, "#4a3038", "#b08a78", rng, dim) + gallery(HALL.right(0), LONG, 7, BRICK, "#6d4342", "#f0d3a4", rng, bright)
    front = HALL.right(-1.6)
    a0, a1 = 2.95 * LONG / 7 - .2, 4.05 * LONG / 7 + .2
    porch = HALL.left(a0).quad("#8f4f48", -1.6, 0, 0, 5.2)
    porch += front.quad(BRICK["brick"], a0, a1, 0, 5.2) + front.bricks(a0, a1, 0, 5.2, rng, BRICK["mortar"], BRICK["light"], BRICK["dark"], .2, .5) + front.arches(BRICK["trim"], [(a0 + 1.0, a1 - 1.0)], 0, 4.3) + front.arches("#4a2c34", [(a0 + 1.3, a1 - 1.3)], 0, 4.0) + front.arches("#e9a958", [(a0 + 1.9, a1 - 1.9)], 0, 3.2)
    porch += "".join(front.quad(BRICK["trim"], a - .3, a + .3, 0, 5.2) + front.diamonds(BRICK["brick"], a - .26, a + .26, 1.2, 1.9, 1) + front.diamonds(BRICK["brick"], a - .26, a + .26, 3.2, 3.9, 1) for a in (a0 + .4, a1 - .4)) + front.quad(BRICK["trim"], a0 - .2, a1 + .2, 5.0, 5.3) + fronts.crown_bali(front, a0, a1, 5.3, BRICK, rng, 4)
    top = 4 * FLOOR
    roof = HALL.hip(-1.8, LONG + 1.8, -1.8, DEEP + 1.8, top, 3.9, ROOF, run=10.6, thick=.3, rows=10, rng=rng)
    neck = HALL.box(7.6, LONG - 7.6, 5.6, DEEP - 5.6, top + 2.4, top + 5.6, "#f0d3a4", "#a07e72") + HALL.right(5.6).quads("#8a4f46", [(8.2 + i * 1.5, 9.2 + i * 1.5) for i in range(9)], top + 4, top + 5.2)
    upper = HALL.hip(5.8, LONG - 5.8, 3.8, DEEP - 3.8, top + 5.6, 3.0, ROOF, run=5.7, thick=.28, rows=8, rng=rng)
    p = [(*HALL.see(u, v, y), s, k) for u, v, y, s, k in [(-1.8, -1.8, top + .3, 34, 1), (LONG + 1.8, -1.8, top + .3, 28, -1), (-1.8, DEEP + 1.8, top + .3, 26, 1), (5.8, 3.8, top + 5.9, 30, 1), (LONG - 5.8, 3.8, top + 5.9, 26, -1), (11.5, DEEP / 2, top + 8.9, 40, 1), (LONG - 11.5, DEEP / 2, top + 8.9, 36, -1)]]
    roofs = roof + neck + upper + flames(p, "#a9503b")
    steps = "".join(HALL.right(-2.2 - i * .5).quad(("#fbeccb", "#d9bb90")[i % 2], a0 - .4 - i * .3, a1 + .4 + i * .3, .0, .9 - i * .3) for i in range(3))
    # bank life
    trees = groves.tree(*VIEW.see(-16.5, 0, 38), 210, 190, "#5f4a40", "#3f7a62", "#68a070", "#a9c878", rng) + groves.tree(*VIEW.see(-22.5, 0, 37), 180, 160, "#5f4a40", "#3f7a62", "#68a070", "#a9c878", rng) + groves.tree(*VIEW.see(21.5, 0, 38.4), 190, 170, "#5f4a40", "#3f7a62", "#68a070", "#a9c878", rng) + groves.tree(*VIEW.see(26.5, 0, 37.4), 210, 190, "#5f4a40", "#3f7a62", "#68a070", "#a9c878", rng)

    def stand(f, x, y, z, tall=1.66, flip=False):
        px, py = VIEW.see(x, y, z)
        u = VIEW.unit(z) * tall / 100
        return canvas.path(f"M{canvas.n(px - 12 * u)} {canvas.n(py)}L{canvas.n(px - 70 * u)} {canvas.n(py - 34 * u)}h{canvas.n(18 * u)}L{canvas.n(px + 12 * u)} {canvas.n(py)}z", "#7d5f5a", opacity=".4") + canvas.at(px, py, u, f, flip=flip)

    load = {
        "leaf": canvas.path("M-17 -102h34l-6 -15h-22z", "#b98a52") + "".join(plants.leaf_shape(x, -114, a, 26, "#5a9460", .22) for x, a in ((-10, -2.4), (-3, -1.8), (3, -1.4), (10, -.8))),
        "round": canvas.path("M-17 -102h34l-6 -15h-22z", "#a5763f") + "".join(canvas.circle(x, y, 6, c) for x, y, c in ((-10, -119, "#d9772f"), (0, -120, "#e9a23c"), (10, -119, "#c95f2b"), (-5, -127, "#e9a23c"), (5, -127, "#d9772f"))),
        "cloth": canvas.path("M-18 -102h36v-8h-36zM-16 -110h33v-8h-33zM-17 -118h31v-8h-31z", "#b5412f") + canvas.path("M-16 -110h33v-3h-33z", "#f2cf7a"),
    }
    folk = [
        (-11, 0, 37.6, people.walker("#8a3b3a", "#fdf0d2", "#e9b44a", SKIN, HAIR, load["leaf"], hem="#64282c")), (-8.4, 0, 38.6, townsfolk.visitor("#3f7a78", "#5a4a4c", DARK, HAIR)), (6.4, 0, 37, people.walker("#3f6f6a", "#f3dcae", "#b5412f", SKIN, HAIR, load["round"], hem="#2b4f4e")), (9.4, 0, 38, people.man("#54443f", "#f6e6c8", "#b5412f", DARK)), (14, 0, 37.4, people.walker("#6d3a55", "#e0a964", "#f3dcae", SKIN, HAIR, arm=False, hem="#4a2840")), (3.6, 0, 38.4, townsfolk.veiled("#c9826a", "#f6dfb6", SKIN, bag="#3f7a78")), (16.4, 0, 36.8, people.man("#3d4f55", "#d98f5c", "#f3dcae", DARK)),
    ]
    shades = [(-14.2, 36.9, 1.5, "#2f7f78", "#f3e6c4", "#1f5a58"), (-18.6, 37.2, 1.6, "#c9793f", "#f3e6c4", "#8a4a2c"), (11.6, 37, 1.5, "#b5412f", "#f6e3bd", "#7a2a1e"), (18.6, 37.4, 1.6, "#2f6f9a", "#e9efe0", "#224c6c"), (-9.6, 36.6, 1.3, "#e0a44a", "#f6e3bd", "#946a22"), (24, 37, 1.5, "#2f7f78", "#f3e6c4", "#1f5a58")]
    crowd = "".join(d for _, d in sorted([(-z, stand(f, x, y, z)) for x, y, z, f in folk] + [(-z, VIEW.quad("#9a7a6a", (x - 2.4, 0, z), (x + .6, 0, z - .4), (x, 0, z + 1), (x - 2.6, 0, z + 1.3), opacity=".5") + VIEW.quad("#8a6238", (x - 1.1, 0, z - .5), (x + 1.1, 0, z - .5), (x + 1.1, .6, z - .5), (x - 1.1, .6, z - .5)) + "".join(canvas.oval(*VIEW.see(x - .8 + i * .55, .72, z - .5), 8, 6, c) for i, c in enumerate(("#d9772f", "#5a9460", "#e9c24a", "#b5412f"))) + parasol(x, z, r, a, b, e)) for x, z, r, a, b, e in shades], key=lambda i: i[0]))
    strollers = stand(people.man("#54443f", "#f6e6c8", "#b5412f", DARK), -13, -2.95, 34.6) + stand(townsfolk.visitor("#d98f5c", "#3f5f66", SKIN, HAIR), 12.4, -2.95, 34.4) + stand(people.walker("#3f6f6a", "#fdf0d2", "#b5412f", SKIN, HAIR, arm=False, hem="#2b4f4e"), 13.3, -2.95, 34.5)

    # the footbridge runs from under our gallery to the porch
    def mid(z):
        return 4.4 - (z - 15) * .118

    def deck(fill, lo, hi, y, z0=14.6, z1=bank + .4, **more):
        return VIEW.ribbon(fill, lambda z: mid(z) + lo, lambda z: mid(z) + hi, y, z0, z1, 24, **more)

    bridge = "".join(VIEW.quad("#8f7a70", (mid(z) - 1.3, -4, z), (mid(z) + 1.3, -4, z), (mid(z) + 1.3, -.4, z), (mid(z) - 1.3, -.4, z)) + VIEW.quad("#b59c88", (mid(z) + .4, -4, z), (mid(z) + 1.3, -4, z), (mid(z) + 1.3, -.4, z), (mid(z) + .4, -.4, z)) for z in (29, 22.6))
    bridge += deck("#2b6264", -3.6, -.4, -3.3, opacity=".55") + VIEW.upright("#6f5a58", lambda z: mid(z) - 1.7, -.7, .2, 14.6, bank) + deck("#f3d7a6", -1.7, 1.7, .2) + deck("#fdeccb", -1.7, -1.35, .21) + deck("#fdeccb", 1.35, 1.7, .21)
    z, planks = 15.0, ""
    while z < bank:
        (ax, ay), (bx, by) = VIEW.see(mid(z) - 1.35, .2, z), VIEW.see(mid(z) + 1.35, .2, z)
        planks += f"M{canvas.n(ax)} {canvas.n(ay)}L{canvas.n(bx)} {canvas.n(by)}"
        z += .9
    bridge += canvas.path(planks, stroke="#d3b184", stroke_width="2")

    def railing(side, colour, lit):
        zs = [15 + i * 1.15 for i in range(18)]
        d = VIEW.faces(colour, [[(mid(z) + side * 1.6 - .05, .2, z), (mid(z) + side * 1.6 + .05, .2, z), (mid(z) + side * 1.6 + .05, 1.3, z), (mid(z) + side * 1.6 - .05, 1.3, z)] for z in zs])
        for h in (.55, .9, 1.25):
            d += VIEW.upright(lit if h > 1 else colour, lambda z: mid(z) + side * 1.6, h, h + (.12 if h > 1 else .05), 14.6, bank)
        return d

    crossing = [(34, .6, people.walker("#3f6f6a", "#fdf0d2", "#b5412f", SKIN, HAIR, load["cloth"], hem="#2b4f4e"), False), (31.4, -.5, people.man("#54443f", "#f6e6c8", "#b5412f", DARK), False), (28, .2, people.walker("#6d3a55", "#f3c98a", "#f3dcae", SKIN, HAIR, arm=False, hem="#4a2840"), True), (25, -.6, townsfolk.visitor("#2f6f9a", "#5a4a4c", DARK, HAIR, bag="#e0a44a"), False)]
    hero = [(20.6, .1, people.walker("#9b3d26", "#fdf3da", "#1f5a55", SKIN, HAIR, load["round"], hem="#6d2a1c"), False)]
    bridge += railing(-1, "#256a66", "#3f9088") + "".join(stand(f, mid(q) + dx, .2, q, 1.7, fl) for q, dx, f, fl in crossing + hero) + railing(1, "#256a66", "#3f9088")
    # near: the parapet of our own gallery with pots on it
    near = canvas.rect(0, 946, W, 60, "#3a2630") + canvas.rect(0, 930, W, 20, "#5a3a40") + canvas.rect(0, 930, W, 4, "#e79a6a")
    near += canvas.path("".join(f"M{20 + i * 64} 978l14 -14l14 14l-14 14z" for i in range(25)), "#5a3a40")
    clay = ["#9a5240", "#7a4038", "#5f3234", "#4a2830"]
    for x, s, prof in [(130, 1.25, [(0, 34), (20, 62), (56, 76), (88, 60), (104, 36), (116, 34), (128, 46)]), (286, .95, [(0, 30), (26, 60), (60, 62), (90, 34), (120, 20), (142, 18), (152, 28)]), (1330, 1.0, [(0, 30), (26, 60), (60, 62), (90, 34), (120, 20), (142, 18), (152, 28)]), (1478, 1.3, [(0, 34), (20, 62), (56, 76), (88, 60), (104, 36), (116, 34), (128, 46)])]:
        body = [(h * s, r * s) for h, r in turned.curve(prof)]
        near += turned.turned(x, 932, body, clay, 9, .7) + canvas.oval(x, 932 - body[-1][0], body[-1][1], body[-1][1] * .2, "#2f1c24") + canvas.path(f"M{x - 70 * s:.0f} {932 - 66 * s:.0f}q{70 * s:.0f} {16 * s:.0f} {140 * s:.0f} 0", stroke="#d98e6a", stroke_width="2.4", opacity=".55")
    return canvas.picture(
        "pasar-kumbasari", W, H, "Pasar Kumbasari from across the river",
        "Illustration. A market hall of four galleries under tiled roofs stands on the far bank of a green river; a footbridge leads to its stepped gate and women cross it with loads on their heads.",
        sky, town, palms, ground, block, shadow, river, wall, walk, ripples, strollers, hall, roofs, porch, steps, trees, crowd, bridge, near, defs=cloth.POLENG_DEFS,
    )
