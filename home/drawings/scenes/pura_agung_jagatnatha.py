"""Pura Agung Jagatnatha: the white throne over the lotus pond on a night of full moon; light from the left."""

from math import hypot, pi, sin
from random import Random

from home.drawings import (
    canvas,
    cloth,
    corners,
    groves,
    land,
    leisure,
    people,
    plants,
    shelters,
    stacks,
    views,
    water,
)

W, H = 1600, 1000
VIEW = views.View(eye=3.0, horizon=716, lens=1000)
TOWER = corners.Corner(VIEW, .5, 20.5, 1.0)
MOON = {"left": "#dfe6ea", "right": "#7f93b3", "ml": "#b9c7d6", "mr": "#64789b", "ll": "#f4f5ee", "lr": "#93a6c2", "stone": "#fbf9ee", "stone_r": "#a4b5cd", "deep": "#43567c", "under": "#4d618a", "top": "#c8d4df"}
LOW = dict(MOON, left="#c9cfd3", right="#5f7397", ml="#9fabb9", mr="#4b5f86", ll="#e3e2d6", lr="#7388a9", stone="#ece6d2", stone_r="#8598b6", under="#3c5078")
POND = 6.0
SKIN, HAIR = "#6d4a48", "#161a2c"


def naga(face, start, end, tone, deep, lit):
    """A serpent along the foot of one wall, its head raised at `end`."""
    k = 1 if end > start else -1
    length = abs(end - start)
    line = [(start + k * length * .86 * i / 60, .93 + .2 * sin(i / 60 * 6 * pi)) for i in range(61)]
    xy = [face.see(a, y) for a, y in line]
    d = "M" + "L".join(canvas.pts([p]) for p in xy)
    drawn = canvas.stroke(d, deep, 30) + canvas.stroke(d, tone, 22) + canvas.path(d, stroke=deep, stroke_width="22", stroke_dasharray="2 8", opacity=".5") + canvas.stroke(d, lit, 4)
    x, y = face.see(end - k * length * .1, 1.15)
    s = -k
    return drawn + canvas.at(x, y, 1.15, canvas.path("M-14 26C-24 8 -20 -12 -6 -20C-2 -34 14 -42 30 -38L46 -28L40 -20L24 -18L42 -10L34 -2L16 -4C12 6 12 16 14 26z", tone), canvas.path("M-10 -20C-18 -34 -14 -48 -4 -58C-2 -48 6 -46 12 -54C14 -46 22 -42 30 -40C14 -42 -2 -34 -10 -20z", lit), canvas.circle(15, -27, 4, deep), canvas.path("M24 -18l14 3l-12 5z", deep), canvas.path("M-14 26C-24 8 -20 -12 -6 -20C-12 -6 -10 12 -2 26z", lit), flip=s > 0)


def throne(rng):
    """Stage on stage to the empty seat."""
    d = ""
    # back, arms and seat, faced to the bridge on the left
    crown = [(-1.0, 12.1), (-1.0, 12.9), (-1.34, 13.6), (-.98, 13.75), (-1.12, 14.35), (-.7, 14.25), (-.36, 14.7), (0, 15.6)]
    crown += [(-a, y) for a, y in reversed(crown[:-1])]
    far, face = TOWER.left(.98), TOWER.left(.6)
    d += far.poly(MOON["stone_r"], crown) + TOWER.right(-1.0).quad(MOON["stone_r"], .6, .98, 12.1, 12.9) + canvas.poly([face.see(-1.0, 12.9), face.see(-1.34, 13.6), far.see(-1.34, 13.6), far.see(-1.0, 12.9)], MOON["mr"])
    d += face.poly(MOON["stone"], crown) + face.poly(MOON["ml"], [(-.66, 12.3), (-.66, 13.6), (0, 14.4), (.66, 13.6), (.66, 12.3)])
    x, y = face.see(0, 13.55)
    d += canvas.oval(x, y, 17, 22, "#e9b64c") + canvas.oval(x, y, 11, 15, "#fff0b8") + canvas.path(f"M{x - 3:.1f} {y - 20:.1f}h6l-3 -16zM{x - 15:.1f} {y - 3:.1f}v6l-11 -3zM{x + 15:.1f} {y - 3:.1f}v6l11 -3z", "#e9b64c")
    courses = [
        (3.1, .35, "cap", LOW), (2.75, .3, "plain", LOW), (2.35, 1.15, "plain", LOW), (2.55, .2, "cap", LOW), (2.8, .22, "ears", LOW),
        (2.0, 1.35, "panel", LOW), (2.12, .16, "belt", LOW), (2.32, .2, "ears"),
        (1.66, 1.75, "mask"), (1.8, .16, "belt"), (1.98, .2, "ears"),
        (1.36, 1.4, "panel"), (1.5, .15, "belt"), (1.68, .18, "ears"),
        (1.1, 1.3, "panel"), (1.22, .14, "belt"), (1.4, .18, "ears"),
        (.9, 1.1, "panel"), (1.0, .14, "cap"), (1.14, .18, "belt"), (1.34, .32, "ears"),
    ]
    d += stacks.stack(TOWER, courses, MOON, rng, ear=1.5)
    d += naga(TOWER.right(-2.35), -1.9, 2.35, "#8597b4", "#3c5078", "#b9c7d8") + naga(TOWER.left(-2.35), 2.3, -1.75, "#e3dfcc", "#6f7f98", "#fffbe8")
    # the turtle under the near corner
    x, y = TOWER.see(-2.55, -2.55, .35)
    d += canvas.at(x, y, 1.25, canvas.path("M-64 4C-66 -26 -36 -44 0 -46C36 -44 66 -26 64 4z", "#a9b4c2"), canvas.path("M4 -46C38 -44 66 -26 64 4H10z", "#6f83a4"), canvas.path("M-44 -6l14 -20h20l8 20zM8 -28l18 4l16 20h-30z", "#52678d", opacity=".6"), canvas.path("M-26 4C-30 -20 -14 -32 0 -32C14 -32 28 -20 24 4C18 20 -18 20 -26 4z", "#cbd2d6"), canvas.path("M2 -32C16 -32 28 -20 24 4C20 12 12 15 4 16z", "#8c9db8"), canvas.path("M-20 -16l10 4l2 5l-9 0zM20 -16l-10 4l-2 5l9 0z", "#43567c"), canvas.path("M-22 3Q0 12 21 3", stroke="#43567c", stroke_width="2.5"), canvas.path("M-5 -14L0 -2L5 -14z", "#9fadbd"))
    return d


def pond(rng):
    """Square pond with the night lying in it; the tower as broken bars."""
    p = POND
    o = p + .55
    d = TOWER.flat("#8fa1bd", -o, o, -o, o, .4)
    d += TOWER.right(p).quad("#22345a", -p, p, .1, .4) + TOWER.left(p).quad("#3d547f", -p, p, .1, .4)
    d += TOWER.flat("#16284f", -p, p, -p, p, .1)
    near = TOWER.see(-p, -p, .1)
    foot = TOWER.see(-3, -3, 0)
    for i in range(15):
        y = foot[1] + 8 + i * (near[1] - foot[1]) / 14
        w = (150 - i * 8) * rng.uniform(.55, 1)
        if y < near[1] - 14:
            d += canvas.path(f"M{foot[0] - w - 16:.0f} {y:.1f}q{w:.0f} -5 {2 * w:.0f} 0q{-w:.0f} 5 {-2 * w:.0f} 0z", ("#8fa3c0", "#dfe6ea", "#5f77a3")[i % 3], opacity=".8")
    clip = f'<clipPath id="pond"><polygon points="{canvas.pts([TOWER.see(-p, -p, .1), TOWER.see(p, -p, .1), TOWER.see(p, p, .1), TOWER.see(-p, p, .1)])}"/></clipPath>'
    ripples = water.dashes(300, 1500, 800, 985, 70, "#22386a", rng, (30, 130), 6) + water.dashes(300, 1500, 800, 985, 40, "#33508a", rng, (20, 90), 5) + water.dashes(330, 640, 830, 940, 16, "#f3d9a0", rng, (20, 60), 5, ".7")
    d += canvas.group(ripples, clip_path="url(#pond)")
    for u, v, k, bloom in [(-5.5, -2.4, 1, 1), (-4.6, -3.4, .9, 0), (-5.4, -4.6, 1.1, 1), (-4.2, -5.2, 1, 0), (-3.4, -4.4, .9, 1), (-2, -5.4, 1, 1), (-.6, -4.5, .85, 0), (.8, -5.3, .9, 1), (2.2, -4.4, .8, 0), (3.6, -5.2, .8, 1), (5, -4.0, .7, 1), (-5.2, 2.2, .9, 1), (-4.4, 3.4, .8, 0), (-5.4, 4.6, .9, 1), (-3.2, 4.8, .8, 1), (5.2, -2, .6, 0), (-3.6, -1.9, .8, 0)]:
        x, y = TOWER.see(u, v, .1)
        s = VIEW.unit(TOWER.z + u * TOWER.sin + v * TOWER.cos) * .5 * k
        for ox, oy, c in ((-.8, .02, "#2d5f6c"), (.5, -.1, "#3f7a7a"), (-.1, .16, "#356d72")):
            d += canvas.oval(x + ox * s, y + oy * s, s * .72, s * .22, c) + canvas.path(f"M{x + ox * s:.1f} {y + oy * s:.1f}l{s * .7:.1f} {-s * .06:.1f}v{s * .1:.1f}z", "#16284f")
        if bloom:
            for a in (-2.5, -2.05, -1.57, -1.1, -.65):
                d += plants.leaf_shape(x, y - s * .04, a, s * .62, "#f0c6cf" if a < -1.2 else "#c98fa8", .24)
    kerb = TOWER.flat("#c3ccd6", -o, -p, -o, o, .4) + TOWER.flat("#8fa1bd", -o, o, -o, -p, .4)
    kerb += TOWER.left(-o).quad("#9fb0c6", -o, o, 0, .4) + TOWER.right(-o).quad("#4f658e", -o, o, 0, .4)
    kerb += TOWER.left(-o).diamonds("#7d92b1", -o, o, .08, .32, 22) + TOWER.right(-o).diamonds("#3d547f", -o, o, .08, .32, 22)
    return d, kerb, clip


def bridge(rng):
    """A humped bridge to the foot of the throne, lotus and frogs on its rails."""
    u0, u1, half = -POND - 1.1, -2.5, 1.0
    steps = 16
    arch = [(u0 + (u1 - u0) * i / steps, .36 + .55 * (1 - (2 * i / steps - 1) ** 2)) for i in range(steps + 1)]
    low = [(u, y - .3) for u, y in arch]
    far, near = TOWER.right(half), TOWER.right(-half)
    d = far.poly("#8fa3bd", [*arch, *[(u, y + .62) for u, y in reversed(arch)]])
    deck = [TOWER.see(u, -half, y) for u, y in arch] + [TOWER.see(u, half, y) for u, y in reversed(arch)]
    d += canvas.poly(deck, "#c3cbd2")
    folk = ""
    for (kain, top, sash, k, fig), (i, v) in zip((("#d7a038", "#f6f2e6", "#b5443c", .98, "w"), ("#5a3d6a", "#fbf6e8", "#e0b04a", 1, "m"), ("#a8403f", "#efe6da", "#e0b04a", .96, "w")), ((2, .35), (6, -.3), (11, .3)), strict=True):
        u, y = arch[i]
        x, sy = TOWER.see(u, v, y)
        z = TOWER.z + u * TOWER.sin + v * TOWER.cos
        figure = people.walker(kain, top, sash, SKIN, HAIR, cloth.gebogan(0, -101, .8, ["#d98a3c", "#b5443c", "#c9b24a"], "#e9dfae", "#c9962f") if i == 3 else "", arm=i == 3, hem="#2b2748") if fig == "w" else people.man(kain, top, "#fbf6e8", SKIN, HAIR)
        folk += canvas.at(x, sy, VIEW.unit(z) * 1.66 / 100 * k, figure)
    d += TOWER.box(u0 - .8, u0, -half - .2, half + .2, 0, .2, "#6f86a8", "#b3c0cf", "#d3d9dc")
    d += TOWER.box(u0 - .1, u0 + .3, half - .15, half + .2, 0, 1.05, "#7f93b3", "#dfe4e6", "#f4f2e6")
    d += folk
    d += near.poly("#e9e8dc", [*low, *[(u, y + .52) for u, y in reversed(arch)]])
    d += near.poly("#b3bfcc", [*low, *[(u, y + .02) for u, y in reversed(arch)]])
    d += near.poly("#fffdf0", [*[(u, y + .5) for u, y in arch], *[(u, y + .62) for u, y in reversed(arch)]])
    for i in range(1, steps, 2):
        u, y = arch[i]
        d += near.poly("#93a5bd", [(u - .12, y + .26), (u, y + .42), (u + .12, y + .26), (u, y + .1)])
    d += TOWER.box(u0 - .1, u0 + .3, -half - .2, -half + .15, 0, 1.05, "#7f93b3", "#e9e8dc", "#fffdf0")
    for i, kind in ((0, "frog"), (8, "lotus")):
        u, y = arch[i] if i else (u0 + .1, .45)
        x, sy = TOWER.see(u, -half, y + .6)
        k = VIEW.unit(TOWER.z + u * TOWER.sin - half * TOWER.cos) / 62
        if kind == "frog":
            d += canvas.at(x, sy + 2, k, canvas.path("M-16 0C-22 -12 -12 -22 -4 -22C-6 -32 8 -34 12 -26C20 -24 20 -14 14 -10L18 0H8L6 -6L0 0z", "#e9e8dc"), canvas.path("M0 -22C8 -26 16 -22 14 -10L18 0H8L6 -6z", "#93a5bd"), canvas.circle(2, -27, 3.6, "#fffdf0"), canvas.circle(2.6, -27, 1.6, "#43567c"))
        else:
            d += "".join(plants.leaf_shape(x, sy + 2, a, 26 * k, "#fffdf0" if a < -1.5 else "#a4b5cd", .24) for a in (-2.7, -2.2, -1.75, -1.35, -.9, -.45))
    return d


def draw():
    rng = Random(1968)
    sky = canvas.bands(W, [(0, "#0f1d40"), (90, "#14264f"), (190, "#1a315f"), (300, "#213d70"), (410, "#2b4c80"), (510, "#3a5c8d"), (590, "#4e6f99"), (650, "#6986a6"), (760, "")])
    mx, my = 560, 236
    sky += canvas.circle(mx, my, 168, "#3f5f95", opacity=".35") + canvas.circle(mx, my, 118, "#6d8ab4", opacity=".35") + canvas.circle(mx, my, 78, "#fbf3d4") + canvas.path(f"M{mx - 40} {my - 30}q22 -18 38 4q-14 20 -34 16zM{mx + 8} {my + 14}q28 -10 34 10q-12 22 -32 10zM{mx - 26} {my + 30}q14 -4 18 8q-10 10 -20 2z", "#eadfb6")
    stars = [(rng.uniform(0, W), rng.uniform(10, 460), rng.choice((1.4, 1.8, 2.4))) for _ in range(52)]
    sky += "".join(canvas.circle(x, y, r, "#dfe6f2", opacity=".8") for x, y, r in stars if hypot(x - mx, y - my) > 176)
    sky += land.streak(90, 330, 560, 20, "#4e6fa0", opacity=".8") + land.streak(930, 180, 520, 16, "#35558a", opacity=".9") + land.streak(1120, 440, 480, 16, "#5a7aa6", opacity=".8")
    far = "".join(plants.canopy(x, y, rx, ry, c, rng) for x, y, rx, ry, c in [(80, 640, 190, 130, "#2b4671"), (330, 676, 150, 80, "#35527c"), (560, 690, 120, 56, "#405e86"), (1130, 690, 120, 60, "#405e86"), (1330, 660, 170, 110, "#2f4b76"), (1560, 620, 180, 150, "#274069")])
    far += plants.palm(250, 730, 400, 40, "#22396a", "#22396a", rng) + plants.palm(1420, 730, 430, -30, "#22396a", "#22396a", rng) + plants.palm(1530, 740, 330, 26, "#1d3260", "#1d3260", rng, 9)
    # the wall of the court, stories in relief, and a gate to the field
    wall_y = 690
    wall = canvas.rect(0, wall_y, W, 78, "#3d5582") + canvas.rect(0, wall_y - 12, W, 14, "#8ba0bf") + canvas.rect(0, wall_y + 2, W, 5, "#2a416d") + canvas.rect(0, wall_y + 66, W, 14, "#5b739b")
    for i in range(17):
        x = 6 + i * 96
        wall += canvas.rect(x, wall_y - 26, 26, 106, "#4c6590") + canvas.rect(x - 3, wall_y - 32, 32, 9, "#93a7c4") + canvas.path(f"M{x + 4} {wall_y - 32}q9 -10 9 -24q0 14 9 24z", "#93a7c4")
        wall += canvas.rect(x + 36, wall_y + 16, 50, 42, "#2c436f") + canvas.path(f"M{x + 42} {wall_y + 58}v-18q4 -10 9 0v18zM{x + 56} {wall_y + 58}v-24q5 -10 10 0v24zM{x + 71} {wall_y + 58}v-16q4 -10 9 0v16z", "#6f86aa")
    ground = canvas.rect(0, 766, W, 240, "#2b3f63") + canvas.rect(0, 766, W, 16, "#3d5279") + canvas.rect(0, 900, W, 110, "#22345a")
    for y in (800, 838, 890, 950):
        ground += canvas.rect(0, y, W, 2, "#1d2d50", opacity=".6")
    # those who sit in rows and pray, seen from behind
    rows = ""
    for y, k, xs in ((782, .62, range(40, 470, 34)), (782, .62, range(1130, 1600, 34)), (806, .76, range(20, 400, 42)), (806, .76, range(1230, 1600, 42)), (838, .96, range(10, 300, 54)), (838, .96, range(1380, 1610, 54))):
        for x in xs:
            top = rng.choice(["#d9dbe0", "#e9e6da", "#c3c9d6", "#e3d9c2"])
            rows += canvas.at(x + rng.uniform(-5, 5), y, k, leisure.seated(top, rng.choice(["#7a6a4a", "#5a3d6a", "#6d3440", "#3f4a78"]), SKIN, HAIR))
    lamps = "".join(shelters.lamp(x, y, h, "#131d3a", "#fff3cf", "#f3cf86") for x, y, h in [(330, 866, 150), (1370, 850, 140)])
    shape, kerb, clip = pond(rng)
    shrine = throne(rng)
    near = groves.hedge([(-20, 1010), (-20, 900), (80, 920), (190, 960), (300, 1010)], "#0d1733", 44, rng) + groves.hedge([(1300, 1010), (1400, 960), (1510, 920), (1620, 880), (1620, 1010)], "#0d1733", 44, rng)
    near += canvas.stroke("M1620 90C1540 120 1500 96 1420 132M1530 110C1490 150 1470 170 1440 214", "#0d1733", 13)
    for x, y, a in [(1420, 132, 2.9), (1452, 122, 2.2), (1440, 214, 2.3), (1490, 150, 2.0), (1520, 114, 1.7), (1570, 108, 1.5), (1466, 184, 3.0), (1404, 140, 2.4), (1540, 108, -2.4), (1590, 100, 1.9), (1486, 116, -2.7)]:
        near += plants.leaf_shape(x, y, a, 84, "#0d1733", .2) + plants.leaf_shape(x, y, a + .45, 64, "#172550", .2)
    near += "".join(plants.frangipani(x, y, 17, "#e6e6ee", "#e9c46a", x * .1) for x, y in [(1416, 138), (1442, 116), (1434, 222), (1506, 112), (60, 916), (150, 950), (1480, 940), (1560, 906)])
    return canvas.picture(
        "pura-agung-jagatnatha", W, H, "Pura Agung Jagatnatha at full moon",
        "Illustration. A tall throne of white coral stone with serpents at its foot rises from a lotus pond under the full moon; worshippers cross the bridge and sit in rows in the court.",
        sky, far, wall, ground, rows, lamps, shape, shrine, kerb, bridge(rng), near, defs=cloth.POLENG_DEFS + clip,
    )
