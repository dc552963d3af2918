"""The curving path at seven in the morning, from above: two bends, their shadows, a few early walkers."""

from math import cos, pi, sin
from random import Random

from home.drawings.canvas import circle, n, oval, path, picture, poly, rect, stroke
from home.drawings.groves import hedge
from home.drawings.leisure import child, runner
from home.drawings.people import man, walker
from home.drawings.plants import canopy, leaf_shape
from home.drawings.shelters import lamp
from home.drawings.views import View
from home.drawings.water import dashes

W, H = 1600, 1000


def bend(z):
    """The shore of the near bank: it swings out and back as it goes away."""
    return -1.5 + 4.6 * sin(z / 7.2 + 0.5)


def draw():
    rng = Random(700)
    v = View(9.5, 210, 900, 720)
    sky = rect(0, 0, W, 220, "#f3dcae") + rect(0, 0, W, 70, "#c9d6c4") + rect(0, 70, W, 60, "#e0dcba") + circle(1180, 120, 58, "#fff8e0")
    far = "".join(canopy(x, 210, r, r * 0.62, c, rng) for x, r, c in ((60, 120, "#9fb08a"), (240, 100, "#b0bd96"), (430, 120, "#9fb08a"), (1060, 110, "#b0bd96"), (1290, 130, "#9fb08a"), (1510, 120, "#b0bd96")))
    far += path("M520 222V150L600 120L680 150H900L980 126L1050 150V222z", "#c99a7c") + "".join(rect(540 + i * 62, 164, 38, 40, "#a8786a") for i in range(8)) + path("M500 152L540 104H640L690 152zM880 152L930 108H1010L1060 152z", "#a8604c")
    # the street bridge at the end, with steps down to the path
    water = rect(0, 214, W, 800, "#5a9c98") + v.ribbon("#7fb8ac", lambda z: bend(z) + 2.4, lambda z: bend(z) + 7.2, 0, 6, 70)
    z1 = 62
    bridge = v.quad("#c98f6c", (-66, 3.4, z1), (66, 3.4, z1), (66, 5.2, z1), (-66, 5.2, z1)) + v.quad("#fbe6b8", (-66, 5.0, z1), (66, 5.0, z1), (66, 5.4, z1), (-66, 5.4, z1)) + v.quad("#5f5a5c", (-66, 0, z1), (66, 0, z1), (66, 3.4, z1), (-66, 3.4, z1), opacity="0.85") + v.faces("#e9c9a0", [[(x, 5.4, z1), (x + 0.8, 5.4, z1), (x + 0.8, 6.6, z1), (x, 6.6, z1)] for x in range(-40, 42, 2)]) + v.quad("#fbe6b8", (-66, 6.5, z1), (66, 6.5, z1), (66, 6.9, z1), (-66, 6.9, z1))
    ground = rect(0, 206, W, 74, "#b3bd8e") + rect(0, 232, W, 48, "#c9b78c")
    water += dashes(0, 1600, 300, 1000, 90, "#8fc8b8", rng, (30, 220), 9) + dashes(0, 1600, 320, 1000, 70, "#3f8080", rng, (30, 240), 9) + dashes(860, 1400, 260, 700, 40, "#fbeec4", rng, (20, 160), 8, 0.85)
    # left: grass, flower beds, the path; right: the far bank, narrow
    # measured from the shore inwards
    grass = v.ribbon("#7da860", lambda z: bend(z) - 2.6, lambda z: -34, 0.6, 6, 70) + v.ribbon("#94bb70", lambda z: bend(z) - 2.6, lambda z: bend(z) - 6.4, 0.61, 6, 70)
    wall = v.quad("#b9a080", (-13.5, 0.6, 7), (-13.5, 4.6, 7), (-13.5, 4.6, 66), (-13.5, 0.6, 66)) + v.quad("#f0dcb0", (-13.5, 4.4, 7), (-13.5, 4.9, 7), (-13.5, 4.9, 66), (-13.5, 4.4, 66)) + v.quad("#d9b48c", (-13.5, 4.9, 7), (-30, 4.9, 7), (-60, 4.9, 66), (-13.5, 4.9, 66))
    for i in range(9):
        a = 9 + i * 5.6
        wall += v.quad("#a88f72", (-13.45, 1.4, a), (-13.45, 3.8, a), (-13.45, 3.8, a + 3.6), (-13.45, 1.4, a + 3.6)) 
    edge = v.upright("#8a8068", bend, 0, 0.6, 6, 64)
    pave = v.ribbon("#e3cfa0", bend, lambda z: bend(z) - 2.6, 0.62, 6, 64) + v.ribbon("#fff4d4", bend, lambda z: bend(z) - 0.24, 0.63, 6, 64) + v.ribbon("#c9a878", lambda z: bend(z) - 2.4, lambda z: bend(z) - 2.62, 0.63, 6, 64)
    z = 6.6
    while z < 58:
        (ax, ay), (bx, by) = v.see(bend(z) - 0.2, 0.63, z), v.see(bend(z) - 2.5, 0.63, z)
        pave += path(f"M{n(ax)} {n(ay)}L{n(bx)} {n(by)}", stroke="#bf9f6c", stroke_width=n(min(3.4, 26 / z)), opacity="0.7")
        z += max(0.7, z * 0.05)
    # stars of darker pebble along the path
    for i in range(18):
        z = 7.4 * 1.125**i
        if z < 54:
            cx, cy = v.see(bend(z) - 1.35, 0.64, z)
            r = v.unit(z) * 0.42
            pts = [(cx + cos(k * pi / 4) * r * (1 if k % 2 == 0 else 0.4), cy + sin(k * pi / 4) * r * (1 if k % 2 == 0 else 0.4) * 0.5) for k in range(8)]
            pave += poly(pts, "#b0703f")
    east = v.ribbon("#6f9a5c", lambda z: bend(z) + 11.5 + 0.4 * sin(z), lambda z: 60, 0.6, 8, 66) + v.upright("#7a7460", lambda z: bend(z) + 11.5 + 0.4 * sin(z), 0, 0.6, 8, 66) + v.ribbon("#d3be92", lambda z: bend(z) + 11.5 + 0.4 * sin(z), lambda z: bend(z) + 13.4 + 0.4 * sin(z), 0.61, 8, 66)
    things = []
    for _ in range(170):
        z = 7 * (8 ** rng.random())
        things.append((z, "tuft", bend(z) - rng.uniform(3.0, 6.2)))
    for z, dx in ((12, -8.6), (17, -9.4), (24, -9), (33, -9.4), (45, -9)):
        things.append((z, "tree", max(-12.4, bend(z) + dx)))
    for z in (14, 20, 29, 42):
        things.append((z, "east", bend(z) + 16.5))
    for z in (9.4, 14.6, 21, 30, 43):
        things.append((z, "lamp", bend(z) - 2.9))
    skin, hair = "#8a563f", "#241a1c"
    folk = [(11.6, man("#3d4f55", "#f0e6cf", "#a8402f", skin), -1.1, 1.64, False), (11.9, child("#e0a83f", "#a8402f", skin, hair), -1.9, 1.06, False), (17.5, runner("#2f6b72", "#22303a", "#f6f0e0", skin, hair), -1.3, 1.66, True), (25, walker("#7a2a34", "#f6ead0", "#d9952f", skin, hair, arm=False, hem="#541c28"), -1.4, 1.6, False), (25.6, walker("#2f4f5c", "#e9b88a", "#f0e0bc", skin, hair, arm=False, hem="#1c3440"), -0.7, 1.6, True), (36, man("#4a4a44", "#d9c8a4", "#2f5f66", skin), -1.2, 1.64, False)]
    for z, fig, dx, h, flip in folk:
        things.append((z, "folk", (fig, bend(z) + dx, h, flip)))
    life = ""
    for z, kind, what in sorted(things, key=lambda t: -t[0]):
        if kind == "tuft":
            sx, sy = v.see(what, 0.62, z)
            k = v.unit(z) * rng.uniform(0.4, 0.8)
            life += "".join(leaf_shape(sx, sy, a, k, rng.choice(("#4f8050", "#5f9a58", "#86b060")), 0.18) for a in (-2.3, -1.9, -1.5, -1.1, -0.7))
            if rng.random() < 0.3:
                life += circle(sx, sy - k * 0.9, k * 0.16, rng.choice(("#f4a6b4", "#fff4dc", "#f0b429")))
        elif kind in ("tree", "east"):
            sx, sy = v.see(what, 0.6, z)
            u = v.unit(z)
            life += oval(sx - u * 1.5, sy, u * 2.2, u * 0.5, "#4f7a48", opacity="0.6") + stroke(f"M{n(sx)} {n(sy)}L{n(sx + u * 0.1)} {n(sy - u * 2.4)}", "#7a5a44", n(u * 0.3)) + canopy(sx, sy - u * 3.2, u * 1.7, u * 1.35, "#3f7048", rng, 13, 0.1) + canopy(sx + u * 0.3, sy - u * 3.6, u * 1.15, u * 0.85, "#5f9458", rng, 11, 0.1) + canopy(sx + u * 0.5, sy - u * 3.95, u * 0.62, u * 0.42, "#94bd6c", rng, 9, 0.1)
        elif kind == "lamp":
            sx, sy = v.see(what, 0.6, z)
            life += poly([(sx, sy - 2), (sx - v.unit(z) * 2.4, sy + v.unit(z) * 0.5), (sx - v.unit(z) * 2.4, sy + v.unit(z) * 0.56), (sx, sy + 2)], "#9c8a5c", opacity="0.5") + lamp(sx, sy, v.unit(z) * 2.3, "#3a4648", "#f6f0d6")
        else:
            fig, x, h, flip = what
            sx, sy = v.see(x, 0.64, z)
            u = v.unit(z)
            life += poly([(sx - u * 0.1, sy), (sx + u * 0.2, sy), (sx - u * 1.9, sy + u * 0.66), (sx - u * 2.2, sy + u * 0.56)], "#b08f5c", opacity="0.7") + v.stand(fig, x, 0.64, z, h, flip)
    near = hedge([(1600, 1010), (1600, 880), (1520, 850), (1420, 890), (1330, 960), (1300, 1010)], "#2f5c44", 60, rng) + "".join(leaf_shape(x, y, a, 130, "#3f7048", 0.2) for x, y, a in ((1420, 900, -2.2), (1500, 870, -1.7), (1570, 880, -1.2)))
    return picture(
        "point-jalur-tepi-air", W, H, "The curving waterside path in the morning",
        "Illustration. Seen from above, a paved path with a light kerb swings along the river in two bends towards a street bridge; lamps, trees and flowers line it, a father and child, a runner and women walk there.",
        sky, far, water, ground, bridge, east, grass, wall, edge, pave, life, near,
    )
