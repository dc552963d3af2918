"""Puri Agung Kesiman: the stout gate of seven steps, facing west, in the last sun before a dark sky; light from behind us on the right."""

from random import Random

from home.drawings import (
    canvas,
    corners,
    fields,
    groves,
    land,
    leisure,
    people,
    plants,
    stacks,
    towers,
    views,
)

W, H = 1600, 1000
VIEW = views.View(eye=1.75, horizon=800, lens=1000)
GATE = corners.Corner(VIEW, .75, 11.6, .4)
SUN = {"left": "#a8503e", "right": "#f39a5e", "ml": "#8f4238", "mr": "#dc7f48", "ll": "#bd634a", "lr": "#ffbb7e", "stone": "#c4a088", "stone_r": "#ffe7bc", "deep": "#7d4038", "under": "#6d3d3a", "top": "#ffe6b8"}
STONE = dict(SUN, left="#ad8d78", right="#f7d9a8", ml="#957566", mr="#dfb988", ll="#bf9f88", lr="#fff3d6")
SKIN, HAIR = "#7d4a36", "#241619"


def bird_head(x, y, k, lit, shade, flip=False):
    """An ornament of the roof's corner: a bird's head with its beak out and a crest of leaf."""
    return canvas.at(
        x, y, k,
        canvas.path("M26 6C30 -10 26 -26 12 -34C2 -40 -10 -36 -16 -28L-44 -20L-22 -14L-38 -6L-18 -4C-14 4 -4 6 4 6z", lit),
        canvas.path("M26 6C30 -10 26 -26 12 -34C18 -18 16 -4 8 6z", shade),
        canvas.path("M-4 -36C-10 -52 -2 -66 10 -72C8 -60 14 -54 22 -58C20 -48 26 -42 34 -42C24 -38 20 -32 18 -28C10 -36 2 -38 -4 -36z", lit),
        canvas.path("M22 -58C20 -48 26 -42 34 -42C24 -38 20 -32 18 -28C16 -38 16 -48 22 -58z", shade),
        canvas.circle(-6, -20, 4, "#5d3236"), canvas.path("M-18 -4L-30 -9L-16 -10z", "#5d3236"),
        flip=flip,
    )


def leaf(face, a, top, side, w, h, fill, line):
    """A hanging leaf of carved stone in an upper corner of the body."""
    shape = [(0, 0), (1, 0), (.86, .2), (.98, .34), (.66, .4), (.72, .58), (.42, .6), (.44, .8), (.2, .8), (.06, 1), (0, .9)]
    drawn = face.poly(fill, [(a + side * x * w, top - y * h) for x, y in shape])
    return drawn + face.lines(line, 2, [((a + side * .08 * w, top - .06 * h), (a + side * t * w, top - u * h)) for t, u in ((.8, .3), (.5, .52), (.22, .74))])


def gate(rng):
    base = [((3.1, 2.3), .22, "cap"), ((2.85, 2.1), 1.25, "plain brick"), ((2.98, 2.2), .18, "cap")]
    body = [
        ((2.1, 1.55), .22, "cap"), ((1.92, 1.42), 2.9, "plain brick"), ((2.0, 1.5), .2, "belt", STONE), ((2.2, 1.66), .2, "cap"), ((2.42, 1.84), .22, "cap"),
        ((2.66, 2.02), .3, "cap", STONE), ((1.8, 1.36), .86, "plain", STONE), ((1.98, 1.5), .2, "cap", STONE), ((1.3, .98), .3, "plain", STONE), ((1.42, 1.08), .16, "cap", STONE), ((.6, .46), .3, "plain", STONE),
    ]
    y0, top_of_body = 1.65, 1.65 + .22 + 2.9
    roof = top_of_body + .92
    d = ""
    x, y = GATE.see(0, 0, roof + 1.82)
    d += canvas.path(f"M{x - 40} {y + 8}C{x - 50} {y - 30} {x - 14} {y - 34} {x} {y - 92}V{y + 8}z", STONE["stone"]) + canvas.path(f"M{x + 40} {y + 8}C{x + 50} {y - 30} {x + 14} {y - 34} {x} {y - 92}V{y + 8}z", STONE["stone_r"])
    d += stacks.stack(GATE, body, SUN, rng, y0)
    # mask in the middle of the roof, bird heads on its corners
    front, side = GATE.right(-1.36), GATE.left(-1.8)
    d += towers.mask(GATE.right(-1.5), 0, roof + .26, .62, STONE["lr"], SUN["deep"]) + towers.mask(GATE.left(-1.92), 0, roof + .26, .5, STONE["ll"], SUN["deep"])
    for u, v, k, flip in ((2.66, -2.02, .98, True), (-2.66, 2.02, .92, False)):
        x, y = GATE.see(u, v, roof)
        d += bird_head(x + (-14 if flip else 14), y + 2, k, STONE["stone_r"] if flip else STONE["stone"], STONE["mr"] if flip else STONE["ml"], flip)
    x, y = GATE.see(-2.66, -2.02, roof)
    d += bird_head(x + 12, y + 3, 1.3, STONE["stone"], STONE["mr"])
    # leaves in the upper corners, strips, the door
    front, side = GATE.right(-1.42), GATE.left(-1.92)
    for face, half, fill, line in ((front, 1.92, STONE["stone_r"], STONE["mr"]), (side, 1.42, STONE["stone"], STONE["ml"])):
        for k in (-1, 1):
            d += leaf(face, -k * half, top_of_body, k, 1.0, 1.25, fill, line)
        d += face.quads(fill, [(-half, -half + .16), (half - .16, half)], y0 + .22, top_of_body - 1.1)
    d += side.quad(SUN["stone"], -.62, .62, y0 + .7, y0 + 1.9) + side.quad(SUN["ml"], -.5, .5, y0 + .82, y0 + 1.78) + side.diamonds(SUN["stone"], -.42, .42, y0 + .94, y0 + 1.66, 1)
    d += stacks.door(front, 0, 1.3, 1.95, STONE["stone_r"], "#6d3426", "#e0a040", "#3a1c1e", y=y0 + .22)
    # the square base and its seven steps
    d += stacks.stack(GATE, base, SUN, rng)
    for face, half in ((GATE.right(-2.1), 2.85), (GATE.left(-2.85), 2.1)):
        for k in (-1, 1):
            a, b = sorted((k * half * .5, k * half * .9))
            stone, dark = (SUN["stone_r"], SUN["mr"]) if half > 2.5 else (SUN["stone"], SUN["ml"])
            d += face.quad(stone, a, b, .5, 1.2) + face.quad(dark, a + .1, b - .1, .6, 1.1) + face.diamonds(stone, a + .16, b - .16, .66, 1.04, 1)
    tread = {"right": "#eebb84", "left": "#a8705a", "top": "#fff0c8"}
    d += GATE.box(1.1, 1.5, -3.3, -2.1, 0, 1.2, SUN["right"], SUN["left"], SUN["top"]) + GATE.box(1.02, 1.58, -3.4, -2.1, 1.2, 1.4, SUN["stone_r"], SUN["stone"], SUN["top"])
    d += stacks.steps(GATE, -1.1, 1.1, -2.1, 7, 1.65 / 7, .31, tread)
    cheek = GATE.box(-1.5, -1.1, -3.3, -2.1, 0, 1.2, SUN["right"], SUN["left"], SUN["top"]) + GATE.left(-1.5).bricks(-3.3, -2.1, 0, 1.2, rng, SUN["ml"], SUN["ll"], SUN["ml"], .14, .46) + GATE.box(-1.58, -1.02, -3.4, -2.1, 1.2, 1.4, SUN["stone_r"], SUN["stone"], SUN["top"])
    return d, cheek


def wall(u0, u1, rng):
    """The high wall that passers-by see."""
    d = GATE.box(u0, u1, -.35, .35, 0, 3.5, SUN["right"], SUN["left"])
    face = GATE.right(-.35)
    d += face.bricks(u0, u1, .5, 3.5, rng, SUN["mr"], SUN["lr"], SUN["mr"], .15, .5) + face.quad("#a98670", u0, u1, 0, .5) + face.quad(SUN["stone_r"], u0, u1, .5, .6)
    u = u0 + .7
    while u < u1 - 2:
        d += face.quad(SUN["stone_r"], u, u + 1.9, 1.1, 2.9) + face.quad(SUN["mr"], u + .14, u + 1.76, 1.24, 2.76) + face.diamonds(SUN["stone_r"], u + .4, u + 1.5, 1.4, 2.6, 1)
        u += 3
    top = GATE.box(u0, u1, -.45, .45, 3.98, 4.16, SUN["stone_r"], SUN["stone"], under=SUN["under"]) + GATE.right(-.4).quad(SUN["mr"], u0, u1, 3.7, 4.0)
    return d + top + GATE.box(u0, u1, -.55, .55, 3.5, 3.76, SUN["stone_r"], SUN["stone"], under=SUN["under"])


def draw():
    rng = Random(1841)
    sky = canvas.bands(W, [(0, "#44586d"), (120, "#4f6577"), (250, "#5f7682"), (380, "#748a8e"), (490, "#90a098"), (590, "#b3b8a2"), (680, "#d9cfa8"), (760, "#f0dfb0"), (860, "")])
    sky += "".join(canvas.path(d, c) for d, c in (
        ("M560 150C620 90 720 96 760 130C820 70 960 60 1030 120C1110 80 1240 90 1290 150C1380 130 1500 140 1620 190V-10H380C430 60 470 120 560 150z", "#3a4c61"),
        ("M900 250C980 200 1080 210 1130 246C1220 200 1360 210 1420 256C1500 236 1570 250 1620 270V180C1500 140 1380 130 1290 150C1240 190 1000 210 900 250z", "#465a6e"),
    ))
    sky += land.streak(40, 330, 520, 20, "#8a9c9a", opacity=".8") + land.streak(120, 520, 520, 18, "#d3c9a6", opacity=".9")
    sky += "".join(canvas.at(x, y, s, fields.flying_heron("#fff6e2", "#cbb79c")) for x, y, s in ((360, 210, .5), (430, 180, .42), (300, 250, .4), (480, 228, .34)))
    far = "".join(plants.canopy(x, y, rx, ry, c, rng) for x, y, rx, ry, c in [(220, 700, 200, 120, "#6f8468"), (470, 730, 150, 80, "#84966f"), (1360, 560, 200, 170, "#3f5a52"), (1540, 500, 190, 200, "#35504b")]) + plants.palm(380, 830, 460, -40, "#5f7a62", "#7d7458", rng) + plants.palm(1440, 700, 560, 30, "#2f4a48", "#3a4a46", rng)
    far += plants.canopy(1330, 520, 90, 70, "#8a8a58", rng) + plants.canopy(1480, 440, 100, 80, "#7d8254", rng)
    ground = canvas.bands(W, [(840, "#e0b583"), (872, "#eec48c"), (930, "#d9a672"), (1000, "")])
    for i in range(-8, 24):
        ground += canvas.path(f"M{800 + (i - 8) * 60} 842L{800 + (i - 8) * 240} 1000", stroke="#b3804f", stroke_width="1.6", opacity=".45")
    for y in (862, 890, 928, 974):
        ground += canvas.rect(0, y, W, 2, "#b3804f", opacity=".5")
    shade = canvas.poly([GATE.see(-1.5, -4.3, 0), GATE.see(-1.5, -2.2, 0), GATE.see(-3, -2.2, 0), GATE.see(-3, -.4, 0), GATE.see(-5, -.4, 0), GATE.see(-4.4, -3.6, 0)], "#b57f50", opacity=".7")
    tower, cheek = gate(rng)
    left_wall = wall(-8.6, -2.6, rng)
    # people: one goes up with a tray, a father and a boy with his kite stand and look
    life = ""
    x, y = GATE.see(.15, -3.25, 1.65 * 4 / 7)
    k = VIEW.unit(11.6 + .15 * GATE.sin - 3.25 * GATE.cos) * 1.6 / 100
    life += canvas.at(x, y, k, people.walker("#8a3440", "#fff3d6", "#e0a040", SKIN, HAIR, canvas.path("M-16 -101h32l-5 -9h-22z", "#c98f4a") + canvas.circle(-6, -112, 3.4, "#d9604a") + canvas.circle(2, -113, 3.4, "#f3c24f") + canvas.circle(8, -111, 3, "#fff3d6"), hem="#5d2432"))
    front = canvas.path("M470 976h60l-150 -34h-50z", "#96643f", opacity=".6") + canvas.at(500, 976, 2.75, people.man("#4f5a78", "#fff0cc", "#e0a040", SKIN, HAIR))
    kite = canvas.path("M-30 -92L0 -128L30 -92L0 -40z", "#d9482f") + canvas.path("M0 -128L30 -92L0 -40z", "#f3c24f") + canvas.path("M0 -40q-8 16 2 26q8 10 -2 22", stroke="#d9482f", stroke_width="3")
    front += canvas.path("M606 984h40l-110 -26h-34z", "#96643f", opacity=".6") + canvas.at(628, 984, 1.85, leisure.child("#3f7a7a", "#6d4a34", SKIN, HAIR), canvas.at(12, 30, .62, kite))
    near = canvas.path("M-20 1000V0H70C84 120 60 260 86 420C104 560 70 800 128 1000z", "#33222a") + canvas.path("M70 0C84 120 60 260 86 420C104 560 70 800 128 1000H108C60 800 84 560 66 420C46 260 62 120 50 0z", "#a8643f") + canvas.stroke("M70 200C150 150 200 140 300 150M180 150C230 120 250 96 270 56", "#33222a", 18)
    for x, y, a in [(300, 150, .2), (270, 56, -1.2), (240, 148, .9), (210, 146, 1.3), (170, 158, 1.0), (120, 172, 1.5), (250, 96, -.2), (290, 148, -.7), (150, 160, -1.2), (200, 142, -1.7), (100, 60, .6), (90, 30, .1)]:
        near += plants.leaf_shape(x, y, a, 96, "#33222a", .2) + plants.leaf_shape(x, y, a + .45, 74, "#4a323a", .2)
    near += "".join(plants.frangipani(x, y, 18, "#ffe9c8", "#f0a94a", x * .1) for x, y in [(306, 154), (282, 62), (220, 150), (330, 176)])
    near += groves.hedge([(1400, 1010), (1480, 960), (1620, 920), (1620, 1010)], "#33222a", 44, rng)
    return canvas.picture(
        "puri-agung-kesiman", W, H, "The stout brick gate of Puri Agung Kesiman in the last sun",
        "Illustration. A stout brick gate under one tier of carved stone, with bird heads at its corners and a mask in the middle, stands on a square base with seven steps; low sun lights it before a dark sky.",
        sky, far, ground, shade, wall(2.6, 44, rng), tower, life, cheek, left_wall, front, near,
    )
