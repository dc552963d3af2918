"""The monument on the Puputan field at half past four: bronze figures on their new base, facing north and us; sun in the west, on the right."""

from random import Random

from home.drawings import (
    bronze,
    canvas,
    corners,
    groves,
    land,
    landmarks,
    leisure,
    people,
    plants,
    roofs,
    stone,
    townsfolk,
    views,
)

W, H = 1600, 1000
VIEW = views.View(eye=1.8, horizon=812, lens=1000)
BASE = corners.Corner(VIEW, 0, 19.5, .62)
SKIN, DARK, HAIR = "#8f5f48", "#6d4436", "#2a2024"
METAL = {"lit": "#d9ab62", "face": "#93704a", "shade": "#5d4a40", "deep": "#3a302f"}
PARAS, PARAS_D, PARAS_S = "#ecdfc6", "#a99a8c", "#8d7f78"
BRICK, BRICK_D = "#c46a47", "#85483c"


def slab(half, y0, y1, right=PARAS, left=PARAS_D, under="#6d5f5c"):
    return BASE.box(-half, half, -half, half, y0, y1, right, left, "#f6ecd6", under)


def body(half, y0, y1, rng):
    d = BASE.box(-half, half, -half, half, y0, y1, BRICK, BRICK_D)
    right, left = BASE.right(-half), BASE.left(-half)
    d += right.bricks(-half, half, y0, y1, rng, "#a5533a", "#d98a62", "#a8563e", .14, .46) + left.bricks(-half, half, y0, y1, rng, "#6d3a33", "#985648", "#733d34", .14, .46)
    return d


def warriors(face, a0, a1, y0, y1, fill, back):
    """Scenes of the war as a frieze: spears and strides, no more."""
    d = face.quad(back, a0, a1, y0, y1)
    h = y1 - y0
    count = max(2, round((a1 - a0) / .52))
    step = (a1 - a0) / count
    for i in range(count):
        a = a0 + step * (i + .5)
        s = h * (.84 if i % 2 else .76)
        lean = .12 if i % 3 else -.1
        d += face.poly(fill, [(a + x * s, y0 + .06 + y * s) for x, y in [(-.2, 0), (-.08, 0), (.02, .3), (.16, 0), (.26, 0), (.14, .4), (.13 + lean, .66), (.3 + lean, .8), (.26 + lean, .85), (.06 + lean, .76), (.07 + lean, .82), (.1 + lean, .92), (.02 + lean, .99), (-.06 + lean, .92), (-.03 + lean, .8), (-.14 + lean, .72), (-.12, .4)]])
        if i % 2 == 0:
            d += face.lines(fill, 2.4, [((a - .3 * s, y0 + .1), (a + .42 * s, y1 - .06))])
    return d


def base(rng):
    d = slab(4.7, 0, .3) + slab(4.3, .3, .62) + BASE.right(-4.3).diamonds("#b9a88e", -4.2, 4.2, .36, .56, 26) + BASE.left(-4.3).diamonds("#7d706b", -4.2, 4.2, .36, .56, 26) + slab(4.0, .62, .8)
    up = slab(3.1, 4.36, 4.62) + slab(2.9, 4.2, 4.36) + body(2.7, 3.5, 4.2, rng) + slab(2.95, 3.3, 3.5)
    up += BASE.right(-2.7).diamonds(PARAS, -2.4, 2.4, 3.62, 4.08, 7) + BASE.left(-2.7).diamonds(PARAS_D, -2.4, 2.4, 3.62, 4.08, 7)
    up += slab(4.0, 2.98, 3.22) + slab(3.75, 2.8, 2.98) + BASE.right(-4.0).diamonds("#c2b198", -3.9, 3.9, 3.02, 3.18, 26)
    up += body(3.5, .8, 2.8, rng)
    for face, lit in ((BASE.right(-3.5), True), (BASE.left(-3.5), False)):
        s, b, f = (PARAS, "#d3c2a4", "#8f7f6d") if lit else (PARAS_D, "#8d7f78", "#6a5e5a")
        up += face.quad(s, -3.1, 3.1, 1.06, 2.6) + warriors(face, -2.95, 2.95, 1.2, 2.46, f, b)
        up += face.quad(s, -3.5, -3.22, .8, 2.8) + face.quad(s, 3.22, 3.5, .8, 2.8) + face.quad(PARAS if lit else PARAS_S, -3.55, 3.55, .8, .94)
    flames = ""
    for half, y, size in ((4.0, 3.22, 46), (3.1, 4.62, 38)):
        for u, v, side in ((half, -half, -1), (-half, half, 1)):
            x, sy = BASE.see(u, v, y)
            flames += canvas.at(x + side * 12, sy + 3, 1, stone.simbar(0, 0, size * .6, size, PARAS if side < 0 else PARAS_D, "#fff6e2" if side < 0 else None), flip=side < 0)
        x, sy = BASE.see(-half, -half, y)
        flames += canvas.at(x, sy + 6, 1, canvas.path(f"M{-size * .36} 0C{-size * .5} {-size * .5} {-size * .1} {-size * .7} 0 {-size * 1.1}V0z", PARAS_D) + canvas.path(f"M{size * .36} 0C{size * .5} {-size * .5} {size * .1} {-size * .7} 0 {-size * 1.1}V0z", PARAS))
    return d, up + flames


def kite(x, y, s, a, b, tail):
    """A leaf-shaped kite of the season with its long tail."""
    return canvas.at(x, y, s, canvas.stroke("M0 50C-16 90 18 120 -4 170C-14 196 6 214 0 240", tail, 4), canvas.path("M0 -52C30 -34 40 -6 26 14L0 50L-26 14C-40 -6 -30 -34 0 -52z", a), canvas.path("M0 -52C30 -34 40 -6 26 14L0 50z", b), canvas.stroke("M0 -52V50M-30 -6Q0 4 30 -6", "#5d3b34", 1.6))


def draw():
    rng = Random(1997)
    sky = canvas.bands(W, [(0, "#6fa6bd"), (90, "#84b5c2"), (190, "#9cc3c4"), (300, "#b9d0c2"), (410, "#d6d9ba"), (520, "#ecd9ac"), (610, "#f6d196"), (690, "#f9c684"), (840, "")])
    sky += land.cloud(60, 300, 1.9, "#fbeed2", "#e9d9b8") + land.cloud(1060, 250, 1.5, "#fbeed2", "#f0dcb4") + land.cloud(1350, 440, 1.2, "#fdeecb", "#f3d6a2") + land.cloud(200, 520, 1.1, "#fbe6bd", "#efd3a2") + land.cloud(430, 96, .9, "#e6ecd9", "#c6d6cb")
    far = plants.canopy(60, 770, 180, 90, "#93a883", rng) + "".join(plants.canopy(x, 776, rx, ry, c, rng, 13) for x, rx, ry, c in [(260, 130, 70, "#a3b189"), (470, 150, 62, "#acb78b"), (700, 140, 54, "#b7bb8c"), (900, 150, 58, "#b7bb8c"), (1110, 150, 66, "#b2b586"), (1330, 160, 84, "#a8ad7c"), (1560, 180, 110, "#99a272")])
    # east of the field, at the left: the towers of museum and temple
    far += landmarks.drum_tower(232, 800, 230, {"lit": "#b9866a", "face": "#b07d66", "shade": "#9d7063", "stone": "#d3c0a2", "stone_dark": "#b3a08a", "dark": "#7d6458"}, "#8a6c5c", ("#6d6258", "#7b6f62", "#948672"), rng) + roofs.meru(350, 800, 120, 4, "#6f665a", "#7d7364", "#968a76", "#8a7466", rng, .78, .36)
    far += "".join(plants.palm(x, 800, h, lean, "#8c9a6d", "#a08a68", rng, 10) for x, h, lean in [(140, 260, 20), (1440, 300, -30), (1240, 230, 24)])
    field = canvas.rect(0, 792, W, 60, "#a9b766") + canvas.rect(0, 792, W, 9, "#cfcb7c") + canvas.path("M0 822H620V836H0zM1100 818H1600V832H1100z", "#8aa158")
    # paving of granite in front, with a warm light across it
    pave = canvas.rect(0, 846, W, 154, "#d9c3a0") + canvas.rect(0, 846, W, 6, "#f6e3bd") + canvas.poly([(0, 900), (1600, 872), (1600, 1000), (0, 1000)], "#cdb48f")
    for i in range(-14, 30):
        pave += canvas.path(f"M{800 + (i - 8) * 92} 852L{800 + (i - 8) * 200} 1000", stroke="#b39a78", stroke_width="1.6", opacity=".6")
    for y in (866, 886, 914, 952):
        pave += canvas.rect(0, y, W, 2, "#b39a78", opacity=".6")
    pave += "".join(VIEW.quad(c, (x, 0, z), (x + 1.2, 0, z), (x + 1.2, 0, z + 1.6), (x, 0, z + 1.6), opacity=".45") for x, z, c in [(-6, 11, "#e9d6b4"), (3, 12, "#bfa684"), (5.4, 10.4, "#e9d6b4"), (-2.4, 10.4, "#bfa684"), (-8, 13, "#bfa684"), (7, 13, "#e9d6b4"), (.4, 13.4, "#e9d6b4")])
    foot, up = base(rng)
    long = canvas.poly([BASE.see(-4.7, 4.7, 0), BASE.see(-4.7, -4.7, 0), (200, 934), (-20, 930), (-20, 884)], "#9c8468", opacity=".75")
    rim = BASE.box(-5.6, 5.6, -5.6, -5.3, 0, .26, "#f3e6c8", PARAS_D, "#fff6e2") + BASE.box(-5.6, -5.3, -5.6, 5.6, 0, .26, "#f3e6c8", PARAS_D, "#fff6e2")
    flowers = BASE.flat("#6d8a4a", -5.3, 5.3, -5.3, 5.3, .16)
    for i in range(54):
        for u, v in ((-5.2 + i * .196, -5.05), (-5.05, -5.2 + i * .196)):
            x, y = BASE.see(u, v, .2)
            flowers += plants.leaf_shape(x - 6, y + 2, -2.1, 20, "#5b7d48", .3) + plants.leaf_shape(x + 6, y + 2, -1.1, 20, "#86a055", .3) + canvas.circle(x + (i % 3 - 1) * 3, y - 12 - i % 2 * 6, 5, ("#e0573c", "#f0a53c", "#e0573c", "#fbe3a2")[i % 4])
    top = BASE.see(0, 0, 4.62)
    group = canvas.at(top[0] - 164, top[1] - 2, 2.35, bronze.child(METAL)) + canvas.at(top[0] + 160, top[1] + 2, 3.5, bronze.mother(METAL)) + canvas.at(top[0] - 26, top[1] + 8, 4.1, bronze.father(METAL))
    kites = kite(1180, 150, .84, "#e0573c", "#c2452c", "#e0573c") + kite(330, 190, .62, "#2f6f86", "#245a70", "#2f6f86") + kite(470, 330, .36, "#f0a53c", "#d98a2c", "#f0a53c")
    # people of the afternoon
    shade = "#9c8468"
    life = ""
    for x, y, k, fig, flip in [(150, 846, .5, leisure.runner("#e0573c", "#2f3a4c", "#f6ead0", SKIN, HAIR), False), (96, 846, .5, leisure.runner("#f6ead0", "#3a4a3c", "#f6ead0", DARK, HAIR), False), (1330, 842, .5, leisure.runner("#2f6f86", "#3a2f38", "#f6ead0", SKIN, HAIR, True), True), (1450, 838, .44, leisure.child("#f0a53c", "#3a4a5c", SKIN, HAIR, True), False), (1490, 840, .44, leisure.child("#fbf3e0", "#a53a2c", SKIN, HAIR), False), (560, 846, .42, people.walker("#7a3f5a", "#f6ead0", "#d7a038", SKIN, HAIR, arm=False), True)]:
        life += townsfolk.shadow(x, y, k, "#7d9150", -90, 3) + canvas.at(x, y, k, fig, flip=flip)
    life2 = townsfolk.shadow(1048, 952, 1.9, shade, -96, 10, opacity=".8") + townsfolk.shadow(1158, 958, 1.3, shade, -96, 10, opacity=".8")
    life2 += canvas.at(1048, 954, 1.94, townsfolk.visitor("#2f6f86", "#4a4248", SKIN, HAIR)) + canvas.at(1102, 958, 1.14, leisure.child("#f0a53c", "#a53a2c", SKIN, HAIR, True)) + canvas.at(1158, 958, 1.76, people.walker("#c2452c", "#f6ead0", "#d7a038", SKIN, HAIR, arm=False, hem="#8a2f22"))
    life2 += townsfolk.shadow(452, 938, 1.6, shade, -96, 8, opacity=".8") + canvas.at(452, 940, 1.62, townsfolk.visitor("#fbf3e0", "#8a7a5c", DARK, HAIR, "#c2452c")) + canvas.at(1380, 900, 1.1, leisure.cyclist("#e0573c", "#3a4a5c", "#3a302f", SKIN, "#fbf3e0"), flip=True)
    # great tree cropped by the frame on the right, its leaves against the light
    tree = canvas.path("M1620 1010V420C1590 470 1560 520 1540 500C1560 470 1570 420 1560 360H1620z", "#3f3a36") + canvas.path("M1530 1010C1560 900 1560 700 1556 480H1620V1010z", "#3f3a36") + "".join(plants.canopy(x, y, rx, ry, c, rng, 13, .1) for x, y, rx, ry, c in [(1640, 400, 130, 120, "#364f3e"), (1600, 220, 220, 230, "#3f5d46"), (1640, 170, 150, 170, "#5d7a4c"), (1660, 140, 100, 110, "#86975a")])
    near = groves.hedge([(-20, 1010), (-20, 930), (90, 910), (210, 950), (270, 1010)], "#2f4a3c", 46, rng) + "".join(plants.frangipani(x, y, 16, "#fbf0d9", "#edb64f", x * .1) for x, y in [(40, 950), (130, 940), (206, 980)])
    return canvas.picture(
        "lapangan-puputan-badung", W, H, "The monument on the Puputan field in the afternoon",
        "Illustration. Three bronze figures, a man and a woman with a raised keris and a child with a spear, face us on a base of brick and pale stone with reliefs; people walk, run and fly kites on the field.",
        sky, kites, far, field, pave, long, life, rim, flowers, foot, group, up, life2, tree, near,
    )
