"""The pillar of Blanjong at eleven in the forenoon, behind glass in its shelter, in the green light of a temple yard; sun high on the left."""

from math import cos, pi, sin
from random import Random

from home.drawings import (
    canvas,
    cloth,
    corners,
    groves,
    land,
    landmarks,
    people,
    plants,
    roofs,
    stone,
    townsfolk,
    turned,
    views,
)

W, H = 1600, 1000
VIEW = views.View(eye=1.5, horizon=556, lens=2400)
HUT = corners.Corner(VIEW, 0, 12, .4)
SKIN, DARK, HAIR = "#93624a", "#6d4a3a", "#232420"
ROCK = ["#f6edcf", "#d9cda8", "#aca184", "#7d7666", "#56554e"]
TILE = {"right": "#b3573c", "left": "#d9805a", "line_right": "#8f4432", "line_left": "#b8644a", "rim": "#f0b088", "edge": "#6d4030", "soffit": "#5d4034"}
BRICK = {"lit": "#cf7a52", "face": "#9a5238"}
WOOD, WOOD_L = "#5d3c2c", "#9a6a48"
HALF, DECK, EAVE = 1.36, .82, 3.2


def script(cx, y, r, rng, fill, rows, step, worn):
    """Lines of writing round the stone, as strokes and hooks of no real letter; some are worn away."""
    d = ""
    for i in range(rows):
        top = y + i * step
        a = -1.12
        while a < 1.1:
            wide = rng.uniform(.09, .14)
            if rng.random() > worn:
                x = cx + sin(a) * r
                w = max(1.4, cos(a) * r * wide * .72)
                h = step * .56
                kind = rng.randrange(4)
                if kind == 0:
                    d += f"M{canvas.n(x)} {canvas.n(top + h)}v{canvas.n(-h)}h{canvas.n(w)}v{canvas.n(h)}"
                elif kind == 1:
                    d += f"M{canvas.n(x)} {canvas.n(top + h * .5)}q{canvas.n(w / 2)} {canvas.n(-h)} {canvas.n(w)} 0t{canvas.n(-w * .3)} {canvas.n(h * .5)}"
                elif kind == 2:
                    d += f"M{canvas.n(x)} {canvas.n(top)}q{canvas.n(w)} {canvas.n(h * .4)} 0 {canvas.n(h)}h{canvas.n(w)}"
                else:
                    d += f"M{canvas.n(x)} {canvas.n(top)}h{canvas.n(w)}v{canvas.n(h)}M{canvas.n(x + w * .3)} {canvas.n(top + h * .5)}v{canvas.n(h * .5)}"
            a += wide + .05
    return canvas.stroke(d, fill, 1.7)


def pillar(rng):
    x, y = HUT.see(0, 0, DECK + .14)
    u = VIEW.unit(12)
    prof = turned.curve([(0, .33 * u), (.5 * u, .31 * u), (1.1 * u, .3 * u), (1.42 * u, .29 * u)], 4)
    d = canvas.oval(x, y, .62 * u, .16 * u, "#4a4034") + turned.turned(x, y, [(0, .5 * u), (.1 * u, .5 * u), (.1 * u, .44 * u), (.18 * u, .42 * u)], ["#b9a988", "#9a8c70", "#7d725f", "#625b4e"], 10, .24)
    foot = y - .16 * u
    d += turned.turned(x, foot, prof, ROCK, 14, .22)
    top = foot - 1.42 * u
    d += turned.turned(x, top, turned.curve([(0, .29 * u), (.05 * u, .35 * u), (.13 * u, .38 * u), (.2 * u, .36 * u), (.27 * u, .26 * u), (.35 * u, .2 * u)], 3), ROCK, 14, .22)
    for i in range(9):  # petals of the swelling top, plain
        a, b = (-pi / 2 + pi * k / 9 for k in (i, i + 1))
        mid = (a + b) / 2
        d += canvas.path(f"M{canvas.n(x + sin(a) * .36 * u)} {canvas.n(top - .18 * u)}Q{canvas.n(x + sin(mid) * .41 * u)} {canvas.n(top - .02 * u)} {canvas.n(x + sin(b) * .36 * u)} {canvas.n(top - .18 * u)}", stroke="#5d594e", stroke_width="2", opacity=".7")
    for h in (.02, 1.4):
        d += turned.turned(x, foot - h * u, [(0, .335 * u), (.035 * u, .33 * u)], ROCK, 14, .22)
    d += script(x, top + .1 * u, .29 * u, rng, "#4f4a40", 13, .094 * u, .08)
    # cracks and lichen
    d += canvas.stroke(f"M{x - 18:.0f} {top + 10:.0f}l8 34l-10 22l6 30", "#5d594e", 2) + "".join(canvas.oval(x + dx, foot - dy, rx, ry, c, opacity=".55") for dx, dy, rx, ry, c in [(-38, 60, 12, 8, "#a9ad72"), (30, 210, 10, 14, "#5f6a4c"), (12, 34, 16, 7, "#8f9a62"), (-30, 250, 7, 10, "#a9ad72")])
    # cloth tied round its foot
    d += turned.turned(x, foot - .03 * u, [(0, .37 * u), (.3 * u, .345 * u)], ["#fffaf0", "#f3ead2", "#d9cfb4", "#b3ab94"], 10, .22) + turned.turned(x, foot - .24 * u, [(0, .358 * u), (.09 * u, .356 * u)], ["#f6cf4f", "#e9b93c", "#c9962f", "#a37a28"], 10, .22)
    return d + canvas.path(f"M{x - 30:.0f} {foot - .26 * u:.0f}l18 0l10 {.24 * u:.0f}l-22 -4z", "#f6cf4f") + canvas.path(f"M{x - 20:.0f} {foot - .26 * u:.0f}l14 2l-16 {.2 * u:.0f}l-14 -6z", "#e9b93c")


def shelter(rng):
    r, l_ = HUT.right(-HALF), HUT.left(-HALF)
    d = HUT.hip(-2.1, 2.1, -2.1, 2.1, EAVE, 1.25, TILE, rows=11, thick=.13, rng=rng)
    px, py = HUT.see(0, 0, EAVE + 1.38)
    d += canvas.path(f"M{px - 26} {py + 22}C{px - 32} {py - 4} {px - 10} {py - 8} {px} {py - 46}C{px + 10} {py - 8} {px + 32} {py - 4} {px + 26} {py + 22}z", "#f0b088") + canvas.path(f"M{px} {py - 46}C{px + 10} {py - 8} {px + 32} {py - 4} {px + 26} {py + 22}H{px}z", "#8f4432")
    # plinth of brick and paras, its floor in shade
    base = HUT.box(-HALF - .62, HALF + .62, -HALF - .62, HALF + .62, 0, .22, "#a5957a", "#d9c8a2", "#e3d4b0") + HUT.box(-HALF - .3, HALF + .3, -HALF - .3, HALF + .3, .22, DECK, BRICK["face"], BRICK["lit"], "#6d604e")
    for face, m, lt, dk, st in ((HUT.right(-HALF - .3), "#7d402e", "#b06648", "#83452f", "#b3a383"), (HUT.left(-HALF - .3), "#ab5f40", "#e39a70", "#b5653f", "#ecdcb6")):
        a = HALF + .3
        base += face.bricks(-a, a, .22, DECK - .1, rng, m, lt, dk, .082, .26) + face.quad(st, -a, a, DECK - .1, DECK) + face.quad(st, -a, a, .22, .29) + face.quad(st, -.62, .62, .34, .66) + face.diamonds(m, -.56, .56, .38, .62, 3)
        base += face.quad(st, -a, -a + .1, .22, DECK) + face.quad(st, a - .1, a, .22, DECK)
    # back posts, the stone, front posts and glass
    back = "".join(HUT.box(u - .06, u + .06, v - .06, v + .06, DECK, EAVE, WOOD, WOOD_L) for u, v in ((HALF, HALF), (-HALF, HALF), (HALF, -HALF)))
    hutch = HUT.right(HALF).quad("#2f4a38", -HALF, HALF, DECK, EAVE, opacity=".35") + HUT.left(HALF).quad("#2f4a38", -HALF, HALF, DECK, EAVE, opacity=".35")
    glass = ""
    for face, o in ((r, ".10"), (l_, ".16")):
        glass += face.quad("#eaf3df", -HALF, HALF, DECK, EAVE - .1, opacity=o)
        glass += face.many("#fbfdf0", [[(-HALF + .2, DECK + .1), (-HALF + .5, DECK + .1), (HALF - .5, EAVE - .3), (HALF - .8, EAVE - .3)], [(-HALF + .7, DECK + .1), (-HALF + .8, DECK + .1), (HALF - .2, EAVE - .3), (HALF - .3, EAVE - .3)]], opacity=".2")
        glass += face.lines("#d9cfae", 4, [((-HALF, DECK + .05), (HALF, DECK + .05)), ((-HALF, EAVE - .3), (HALF, EAVE - .3))]) + face.quads("#8a6a4c", [(-.03, .03)], DECK, EAVE)
    front = HUT.box(-HALF - .07, -HALF + .07, -HALF - .07, -HALF + .07, DECK, EAVE, WOOD, WOOD_L)
    beam = r.quad(WOOD, -HALF, HALF, EAVE - .16, EAVE) + l_.quad(WOOD_L, -HALF, HALF, EAVE - .16, EAVE)
    return d, base + back + hutch, glass + front + beam


def canang(x, y, s):
    return canvas.at(x, y, s, canvas.path("M-20 -4L0 -12L20 -4L0 6z", "#b9c46a") + canvas.path("M-20 -4L0 6V11L-20 1zM20 -4L0 6V11L20 1z", "#7f9448") + "".join(canvas.circle(dx, dy, 4.6, c) for dx, dy, c in ((-8, -5, "#e8503c"), (0, -9, "#f6cf4f"), (8, -5, "#fbf3e6"), (0, -2, "#c96a9a"))))


def old_figure(x, y, s, kind):
    """A worn stone figure of the temple yard, wrapped in cloth."""
    body = canvas.path("M-24 0C-30 -20 -26 -34 -18 -40C-20 -54 -12 -66 0 -68C12 -66 20 -54 18 -40C26 -34 30 -20 24 0z", "#8f8a74") + canvas.path("M-24 0C-30 -20 -26 -34 -18 -40C-20 -54 -12 -66 0 -68C-8 -50 -12 -20 -10 0z", "#c6bd9c")
    if kind:
        body = canvas.path("M-40 0C-42 -22 -30 -34 -10 -34C0 -36 6 -44 12 -52L18 -46L26 -50L28 -36C36 -30 38 -12 36 0z", "#8f8a74") + canvas.path("M-40 0C-42 -22 -30 -34 -10 -34C0 -36 6 -44 12 -52L16 -46C8 -30 -16 -26 -22 0z", "#c6bd9c")
    return canvas.at(x, y, s, canvas.rect(-36, 0, 72, 12, "#a39a7f") + canvas.rect(-36, 0, 72, 4, "#d9cfae"), body, canvas.path("M-26 -22H26L28 -6H-28z", "#f6cf4f" if kind else "url(#poleng)"))


def draw():
    rng = Random(914)
    sky = canvas.bands(W, [(0, "#bfe0d2"), (90, "#cfe7d3"), (190, "#dfeed2"), (300, "#eef3cf"), (420, "#f6f3cc"), (560, "")])
    far = "".join(plants.palm(x, 620, h, lean, c, "#a9b088", rng, 11) for x, h, lean, c in [(250, 560, 40, "#a6cc96"), (1340, 600, -44, "#9cc48e"), (1500, 480, 30, "#aed19a")])
    far += groves.hedge([(-20, 640), (-20, 300), (140, 250), (330, 330), (460, 260), (640, 300), (960, 290), (1180, 250), (1360, 320), (1500, 260), (1630, 290), (1630, 640)], "#7fb07c", 66, rng)
    mid = groves.hedge([(-20, 660), (-20, 440), (120, 400), (300, 450), (520, 390), (800, 400), (1100, 380), (1300, 440), (1480, 390), (1630, 420), (1630, 660)], "#4f8a64", 58, rng) + groves.hedge([(380, 660), (400, 500), (560, 450), (800, 440), (1060, 460), (1200, 520), (1220, 660)], "#35694f", 52, rng)
    wall = canvas.rect(-10, 566, 1640, 90, "#b5714c") + stone.bricks(-10, 566, 1640, 90, rng, "#955738", "#cf8c64", "#9f5d3e", 9, 26) + canvas.rect(-10, 552, 1640, 16, "#e3d4b0") + canvas.rect(-10, 566, 1640, 5, "#8a7a5f") + canvas.rect(-10, 632, 1640, 24, "#a99a7a")
    tone = {"lit": "#e39a70", "face": "#c47a52", "shade": "#8f5038", "stone": "#ecdcb6", "stone_dark": "#a5957a", "dark": "#5d4034"}
    gate = landmarks.split_gate(300, 664, 300, tone, .17) + canvas.rect(276, 560, 48, 100, "#f6f3cc") + landmarks.split_gate(300, 664, 300, tone, .17)
    # a roofed shelf of old figures on the right
    bale = canvas.rect(1150, 640, 320, 46, "#b5714c") + canvas.rect(1142, 632, 336, 12, "#ecdcb6") + canvas.rect(1150, 660, 320, 26, "#8f5038") + "".join(canvas.rect(x, 452, 10, 182, WOOD) + canvas.rect(x, 452, 4, 182, WOOD_L) for x in (1168, 1306, 1442)) + canvas.rect(1160, 470, 300, 150, "#2f4a38", opacity=".45") + "".join(old_figure(x, 622, s, k) for x, s, k in ((1216, 1.1, 0), (1276, .86, 0), (1368, 1.1, 1), (1426, .7, 0))) + roofs.ijuk(1310, 462, 400, 120, "#3f362e", "#5f5342", "#8f8060", rng, .3)
    yard = canvas.rect(0, 654, W, 346, "#d9cf9c") + canvas.rect(0, 654, W, 8, "#a39a72") + canvas.rect(0, 690, W, 310, "#cbbf8c")
    for i in range(-10, 28):
        yard += canvas.path(f"M{560 + i * 60} 660L{i * 176 - 300} 1000", stroke="#a79b6c", stroke_width="1.8", opacity=".6")
    for y in (684, 716, 760, 822, 904):
        yard += canvas.rect(0, y, W, 2.4, "#a79b6c", opacity=".6")
    grass = land.tufts([(rng.uniform(0, W), y, 8 + (y - 660) * .03) for y in [666 + i * 5 for i in range(64)]], "#8fa05c", rng, 3)
    dapple = canvas.path("M-10 700C200 690 320 720 460 760C640 800 520 900 300 930C120 950 -10 900 -10 900z", "#9fa066", opacity=".75") + canvas.path("M1610 720C1420 700 1300 740 1240 800C1180 880 1300 960 1610 960z", "#9fa066", opacity=".75")
    dapple += "".join(canvas.oval(x, y, rx, rx * .26, "#e9dfae") for x, y, rx in [(60, 760, 40), (170, 800, 52), (300, 770, 36), (240, 870, 56), (90, 880, 44), (400, 830, 34), (1400, 780, 44), (1500, 850, 52), (1330, 870, 40), (1560, 770, 36), (1450, 920, 48)])
    shade = canvas.poly([HUT.see(-2, -2, 0), HUT.see(2, -2, 0), HUT.see(2, 2, 0), (1330, 782), (1240, 900), (1020, 960)], "#9c9360", opacity=".85")
    roof, under, front = shelter(rng)
    rock = pillar(rng)
    fx, fy = HUT.see(-HALF - .46, -HALF - .46, .22)
    gifts = canang(fx + 2, fy - 20, 1.5) + canang(*HUT.see(-.2, -HALF - .46, .22), 1.3) + canang(*HUT.see(-HALF - .46, .3, .22), 1.3)
    sticks = canvas.stroke(f"M{fx + 8:.0f} {fy - 30:.0f}l10 -46M{fx - 2:.0f} {fy - 30:.0f}l-6 -44", "#7d3f2f", 2) + canvas.stroke(f"M{fx + 18:.0f} {fy - 78:.0f}q-14 -30 4 -56t-4 -60", "#fffdf0", 4, opacity=".55")
    # a teacher with her sash, and a boy who copies the lines
    folk = canvas.oval(592, 958, 70, 10, "#9c9360") + canvas.at(584, 958, 3.2, people.walker("#7a3f52", "#fdf6e2", "#f0bf3c", SKIN, HAIR, step=4, arm=False, hem="#542a3a"))
    folk += canvas.at(470, 900, 2.4, canvas.rect(-26, 2, 62, 28, "#b9a988") + canvas.rect(-26, 2, 62, 6, "#ecdcb6") + townsfolk.sketcher("#fdf6e2", "#3f6a70", DARK, HAIR, "#fffdf4") + canvas.path("M-12 -6H8V0H-11z", "#f0bf3c"))
    folk += canvas.at(1092, 934, 2.7, townsfolk.visitor("#3f7f86", "#8a5a3a", "#d9a684", "#8a6a44", hat="#e9cf8c")) + canvas.at(1092, 934, 2.7, canvas.path("M-13 -50H13L14 -10H-14z", "#c9843c") + canvas.path("M-13 -38H13.2V-35H-13.3zM-13.6 -24H13.6V-21H-13.7z", "#8f5426") + canvas.path("M-13.4 -54H13.4L12.6 -48H-12.6z", "#f0bf3c"))
    near = groves.hedge([(-20, 1010), (-20, 920), (80, 900), (200, 950), (260, 1010)], "#1f4a3c", 46, rng) + groves.hedge([(1330, 1010), (1390, 950), (1500, 900), (1630, 900), (1630, 1010)], "#1f4a3c", 46, rng)
    near += canvas.stroke("M-20 150C100 130 150 180 240 120M60 140C100 80 160 70 200 30M160 156C210 180 240 200 260 250", "#1f3a34", 15)
    for x, y, a in [(240, 120, -.3), (240, 120, .4), (230, 126, 1.0), (200, 30, -.4), (200, 34, .3), (260, 250, .8), (258, 246, 1.5), (210, 186, 1.4), (150, 150, 1.7), (90, 136, 1.4), (110, 100, -.9), (160, 60, -1.0), (40, 144, 1.7), (190, 140, 1.2), (246, 226, .1)]:
        near += plants.leaf_shape(x, y, a, 96, "#1f4a3c", .2) + plants.leaf_shape(x, y, a + .4, 74, "#2f6a4f", .2)
    near += "".join(plants.frangipani(x, y, 22, "#fffdf4", "#f0bf3c", x * .1) for x, y in [(244, 110), (214, 30), (268, 246), (120, 140)]) + "".join(plants.frangipani(x, y, 13, "#fffdf4", "#f0bf3c", x * .3) for x, y in [(700, 962), (236, 906), (812, 978), (946, 962)])
    return canvas.picture(
        "prasasti-blanjong", W, H, "The inscribed pillar of Blanjong in its shelter",
        "Illustration. A round stone pillar covered with lines of old writing stands behind glass on a brick plinth under a small tiled roof, a yellow and white cloth tied at its foot; visitors in sashes read it in a green temple yard.",
        sky, far, mid, wall, gate, bale, yard, grass, dapple, shade, roof, under, rock, front, gifts, sticks, folk, near, defs=cloth.POLENG_DEFS,
    )
