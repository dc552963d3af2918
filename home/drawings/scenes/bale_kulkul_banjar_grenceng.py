"""The drum tower of Banjar Grenceng at nine in the morning, level with its open room: a man strikes, the neighbourhood comes; light from the right."""

from random import Random

from home.drawings import (
    canvas,
    cloth,
    corners,
    groves,
    houses,
    land,
    landmarks,
    people,
    plants,
    roofs,
    stone,
    towers,
    townsfolk,
    views,
)

W, H = 1600, 1000
VIEW = views.View(eye=9.5, horizon=452, lens=900)
TOWER = corners.Corner(VIEW, .35, 7.6, .36)
SKIN, DARK, HAIR = "#8a5740", "#6d4433", "#231d20"
BRICK, BRICK_D = "#d9744a", "#8f4636"
PARAS, PARAS_D = "#f6ead0", "#b3a08f"
IJUK = {"right": "#55504c", "left": "#3a383a", "line_right": "#8a8275", "line_left": "#5a5654", "rim": "#a39a86", "edge": "#3f3c3c", "soffit": "#2f2b2c"}
WOOD = {"lit": "#c98a54", "face": "#9a5f3c", "shade": "#6d402e", "slit": "#2f1f1c"}
POST, POST_D = "#b5502f", "#74352a"
TILE = {"face": "#f0dfb8", "side": "#c9b48c", "lit": "#fff4d6", "roof": "#d47a52", "shade": "#a9553f", "ridge": "#e89a6c", "window": "#8a6a58"}


def room(rng):
    """The open room: floor, posts, two hanging drums, the man, the rail, and the roof over them."""
    half, floor, eave = 1.25, 8.15, 10.62
    d = TOWER.thatch(-half - .95, half + .95, -half - .95, half + .95, eave, 1.9, IJUK, rng, thick=.26, blades=90)
    px, py = TOWER.see(0, 0, eave + 2.16)
    d += canvas.path(f"M{px - 26} {py + 14}C{px - 22} {py - 6} {px - 8} {py - 10} {px} {py - 44}C{px + 8} {py - 10} {px + 22} {py - 6} {px + 26} {py + 14}z", PARAS_D) + canvas.path(f"M{px} {py - 44}C{px + 8} {py - 10} {px + 22} {py - 6} {px + 26} {py + 14}H{px}z", PARAS)
    d += TOWER.flat("#a9553f", -half - .3, half + .3, -half - .3, half + .3, floor)
    back = TOWER.right(half).quad(WOOD["shade"], -half, half, eave - .42, eave - .2) + TOWER.left(half).quad(WOOD["face"], -half, half, eave - .42, eave - .2)
    for u, v in ((half, half), (-half, half), (half, -half)):
        back += TOWER.box(u - .09, u + .09, v - .09, v + .09, floor, eave - .1, POST, POST_D)
    rail_b = TOWER.right(half).quad(POST_D, -half, half, floor + .62, floor + .74)
    beam = TOWER.right(.1).quad(WOOD["face"], -half, half, eave - .5, eave - .28) + TOWER.right(.1).quad(WOOD["lit"], -half, half, eave - .34, eave - .28)
    hang = ""
    for u, w, h in ((-.1, 58, 174), (.84, 46, 160)):
        x, y = TOWER.see(u, .1, eave - .5)
        hang += canvas.at(x, y + 12, 1, towers.drum(w, h, WOOD, "url(#poleng)"))
    x, y = TOWER.see(-.12, -.55, floor)
    man = canvas.at(x, y + 6, 2.12, townsfolk.drummer("#f6ead0", "#fffdf2", "#d9a03c", SKIN, "#6d402e", "url(#poleng)"))
    front, side = TOWER.right(-half), TOWER.left(-half)
    rail = front.quad(POST, -half, half, floor + .56, floor + .7) + side.quad(POST_D, -half, half, floor + .56, floor + .7) + front.quad("#e39a5a", -half, half, floor + .66, floor + .7)
    rail += front.quads(POST, [(-half + .22 + i * .3, -half + .3 + i * .3) for i in range(8)], floor, floor + .6) + side.quads(POST_D, [(-half + .22 + i * .3, -half + .3 + i * .3) for i in range(8)], floor, floor + .6)
    near = TOWER.box(-half - .09, -half + .09, -half - .09, -half + .09, floor, eave - .02, POST, POST_D) + front.quad(WOOD["face"], -half, half, eave - .2, eave) + side.quad(WOOD["shade"], -half, half, eave - .2, eave) + front.diamonds("#e8b46c", -half, half, eave - .18, eave - .03, 16)
    return d + back + rail_b + beam + hang + man + rail + near


def shaft(rng):
    """The brick below the room and its cornice."""
    d = ""
    for half, y0, y1 in ((1.42, 2.0, 8.15),):
        right, left = TOWER.right(-half), TOWER.left(-half)
        top = y1 - .5
        d += TOWER.box(-half, half, -half, half, y0, top, BRICK, BRICK_D)
        d += right.bricks(-half, half, y0, top, rng, "#b85c3c", "#eb9468", "#bf6240", .115, .36) + left.bricks(-half, half, y0, top, rng, "#74382e", "#a5573f", "#7d3d30", .115, .36)
        for face, s, m in ((right, PARAS, "#a9502f"), (left, PARAS_D, "#6d342a")):
            w, lo, hi = half * .5, top - 2.3, top - .5
            d += face.quad(s, -w - .08, w + .08, lo - .08, hi + .08) + face.quad(m, -w, w, lo, hi) + face.diamonds(s, -w * .84, w * .84, lo + .12, hi - .12, 1) + face.diamonds(m, -w * .42, w * .42, (lo + hi) / 2 - (hi - lo) * .2, (lo + hi) / 2 + (hi - lo) * .2, 1)
            d += face.quad(s, -half, -half + .12, y0, top) + face.quad(s, half - .12, half, y0, top)
            d += towers.bowls(face, [(a, lo + (hi - lo) * k) for a in (-half * .76, half * .76) for k in (.22, .78, -.4)], .09, "#fdf8ea" if face is right else "#c9bcb0", "#3f7f9a", .92 if face is right else .5)
        for k, (out, a, b) in enumerate(((.12, top, top + .16), (.26, top + .16, top + .34), (.42, top + .34, y1))):
            d += TOWER.box(-half - out, half + out, -half - out, half + out, a, b, (PARAS, "#e39a6c", PARAS)[k], (PARAS_D, "#9a5440", PARAS_D)[k], "#d9c7a5")
        d += TOWER.right(-half - .42).diamonds("#c9a982", -half - .3, half + .3, top + .36, y1 - .03, 10)
        for u, v, flip in ((half + .4, -half - .4, True), (-half - .4, half + .4, False)):
            x, y = TOWER.see(u, v, y1)
            d += canvas.at(x + (-9 if flip else 9), y + 4, 1, stone.simbar(0, 0, 34, 56, PARAS if flip else PARAS_D), flip=flip)
        x, y = TOWER.see(-half - .4, -half - .4, y1)
        d += canvas.path(f"M{x - 20} {y + 4}C{x - 27} {y - 22} {x - 6} {y - 32} {x} {y - 62}V{y + 4}z", PARAS_D) + canvas.path(f"M{x + 20} {y + 4}C{x + 27} {y - 22} {x + 6} {y - 32} {x} {y - 62}V{y + 4}z", PARAS)
    return d


def village(rng):
    """Courts of the banjar: tiled roofs between trees, lanes, far ones only two tones."""
    d = ""
    pale = dict(TILE, roof="#dc9873", shade="#bf7c62", ridge="#ecb48c", face="#f3e6c6", window=None)
    spots = []
    for z in (150, 118, 94, 76, 62, 52):
        step = 9.5
        x = -z * .95
        while x < z * .95:
            spots.append((x + rng.uniform(-1.6, 1.6), z + rng.uniform(-3, 3), rng.uniform(5, 7.4), rng.uniform(4.4, 6.2), rng.uniform(2.2, 3.2), rng.uniform(1.5, 2.3)))
            x += step + rng.uniform(-1, 2)
    for x, z, w, dp, h, r in sorted(spots, key=lambda s: -s[1]):
        sx, sy = VIEW.see(x, 0, z)
        if rng.random() < .34 and abs(x) > 3:
            k = VIEW.unit(z)
            d += plants.canopy(sx, sy - 2.6 * k, 3.4 * k, 2.4 * k, "#6f9f78" if z > 80 else "#5a8f68", rng, 11) + plants.canopy(sx + .8 * k, sy - 3.2 * k, 2.2 * k, 1.5 * k, "#93b98a" if z > 80 else "#80ae76", rng, 9)
        else:
            d += houses.hipped(VIEW, x, z, w, dp, h, r, pale if z > 70 else TILE)
    return d


def draw():
    rng = Random(1924)
    sky = canvas.bands(W, [(0, "#4f9fc2"), (80, "#68afca"), (160, "#86c0d0"), (235, "#a5d0d5"), (300, "#c3dfd6"), (360, "#dde9d3"), (410, "#eeeecf"), (470, "")])
    sky += land.cloud(60, 150, 1.9, "#fffaea", "#d9e6dc") + land.cloud(1180, 90, 2.1, "#fffaea", "#cfe2de") + land.cloud(1340, 250, 1.3, "#fffaea", "#dfeadb") + land.cloud(300, 300, 1.1, "#fdf8e4", "#e3ecd9")
    hills = land.ridge([(0, 420), (150, 400), (300, 350), (390, 300), (430, 292), (490, 320), (620, 390), (800, 412), (1050, 400), (1180, 370), (1260, 352), (1340, 372), (1600, 420)], 480, "#b5d0cc") + land.ridge([(0, 436), (300, 424), (640, 440), (1000, 430), (1600, 440)], 490, "#a3c4b4")
    ground = canvas.rect(0, 452, W, 548, "#b9c98c") + canvas.rect(0, 452, W, 26, "#a9c49a") + "".join(canvas.rect(0, y, W, h, c) for y, h, c in [(478, 40, "#b3c68f"), (518, 60, "#c3cc90"), (578, 422, "#cdd09a")])
    homes = village(rng)
    # the split gate of the temple next door, over the roofs
    gx, gy = VIEW.see(-13.6, 0, 40)
    tone = {"lit": "#8f4636", "face": "#c9603f", "shade": "#e08a5c", "stone": "#f0dcb4", "stone_dark": "#b3916f", "dark": "#6d342a"}
    temple = canvas.rect(gx - 210, gy - 44, 430, 50, "#b8583c") + stone.bricks(gx - 210, gy - 44, 430, 50, rng, "#96452f", "#d9825c", "#9f4a34", 8, 20) + canvas.rect(gx - 214, gy - 52, 438, 10, "#f0dcb4") + landmarks.split_gate(gx, gy + 4, 236, tone, .13) + roofs.meru(gx + 130, gy - 20, 104, 3, "#2f2c2c", "#4a4644", "#7d766a", "#6d402e", rng, .78, .36)
    # the hall of the banjar and its yard in front of it
    yard = VIEW.quad("#e9dcb2", (-15, 0, 13), (2.4, 0, 13), (2.4, 0, 33), (-15, 0, 33)) + VIEW.quad("#b8583c", (-15, 0, 33), (2.4, 0, 33), (2.4, 1.7, 33), (-15, 1.7, 33)) + VIEW.quad("#f0dcb4", (-15, 1.7, 33), (2.4, 1.7, 33), (2.4, 1.95, 33), (-15, 1.95, 33)) + VIEW.quad("#d9744a", (-15, 0, 13), (-15, 0, 33), (-15, 1.7, 33), (-15, 1.7, 13)) + VIEW.quad("#f6ead0", (-15, 1.7, 13), (-15, 1.7, 33), (-15, 1.95, 33), (-15, 1.95, 13)) + VIEW.quad("#f6ecc8", (-7.0, 0, 13), (-4.8, 0, 13), (-6.8, 0, 26), (-9, 0, 26)) + VIEW.quad("#b3a888", (6, 0, 12), (11.5, 0, 12), (11.5, 0, 120), (6, 0, 120)) + VIEW.quad("#d9cda6", (5.2, 0, 12), (6, 0, 12), (6, 0, 120), (5.2, 0, 120)) + VIEW.quad("#d9cda6", (11.5, 0, 12), (12.4, 0, 12), (12.4, 0, 120), (11.5, 0, 120)) + VIEW.faces("#f6ecc8", [[(8.6, .01, z), (8.9, .01, z), (8.9, .01, z + 1.6), (8.6, .01, z + 1.6)] for z in range(13, 90, 4)])
    bx, bz = -8.6, 26
    hall = VIEW.quad("#c9b48c", (bx - 5, 0, bz), (bx + 5, 0, bz), (bx + 5, .6, bz), (bx - 5, .6, bz)) + VIEW.quad("#f3e6c6", (bx - 5, .6, bz), (bx + 5, .6, bz), (bx + 5, .6, bz + 8), (bx - 5, .6, bz + 8)) + VIEW.quad("#7d6a58", (bx - 4.6, .6, bz + 6), (bx + 4.6, .6, bz + 6), (bx + 4.6, 3.6, bz + 6), (bx - 4.6, 3.6, bz + 6))
    hall += VIEW.faces("#a9502f", [[(bx - 4.7 + i * 1.85, .6, bz + .2), (bx - 4.5 + i * 1.85, .6, bz + .2), (bx - 4.5 + i * 1.85, 3.6, bz + .2), (bx - 4.7 + i * 1.85, 3.6, bz + .2)] for i in range(6)])
    for x, z, c, t in [(-11.4, 29, "#6d402e", "#fffdf2"), (-9.6, 30, "#3f5a78", "#fffdf2"), (-7.6, 29.4, "#7a3f5a", "#f0d9a0"), (-5.6, 30.2, "#6d402e", "#fffdf2"), (-10.4, 27.6, "#3f6a5a", "#fffdf2"), (-6.8, 27.8, "#6d402e", "#e9b08a")]:
        sx, sy = VIEW.see(x, .6, z)
        hall += canvas.at(sx, sy, VIEW.unit(z) * .021, canvas.path("M-24 0C-26 -10 -14 -16 0 -16C14 -16 26 -10 24 0z", c) + canvas.path("M-14 -6C-18 -22 -18 -34 -12 -38Q0 -42 12 -38C18 -34 18 -22 14 -6z", t) + canvas.circle(0, -50, 9, SKIN) + canvas.path("M-9 -52C-9 -64 9 -64 9 -52z", "#f6ead0"))
    hall += houses.hipped(VIEW, bx, bz, 10, 8, 3.4, 2.1, dict(TILE, face="none", window=None, lit="none", side="none"), y=.4, eave=1.1) + houses.hipped(VIEW, bx, bz + 2.2, 5, 3.6, .9, 1.9, dict(TILE, window=None), y=5.1, eave=.9)
    near_homes = "".join(houses.hipped(VIEW, x, z, w, d, 2.8, 2.0, TILE) for x, z, w, d in ((21, 43, 8, 6), (24, 35, 8, 6), (18.6, 31, 5, 5), (22.4, 25.6, 7, 6), (-24, 42, 8, 6), (-26.5, 34, 9, 7), (-22, 26.5, 6, 6)))
    trees = "".join(groves.tree(VIEW.see(x, 0, z)[0], VIEW.see(x, 0, z)[1], VIEW.unit(z) * h, VIEW.unit(z) * w, "#6d5a48", "#3f7a5a", "#5f9a68", "#93bd78", rng) for x, z, h, w in [(-20, 44, 8, 8), (13.8, 46, 8, 7), (14.2, 34, 8, 7), (-17.5, 30, 8, 7.5), (14.4, 26, 7, 6)])
    palms = "".join(plants.palm(*VIEW.see(x, 0, z), VIEW.unit(z) * h, lean, "#4f8a64", "#8a7a5f", rng, 11) for x, z, h, lean in [(17, 60, 12, 14), (-27, 60, 12, 16)])
    # everybody on the way to the yard, with shadows short and to the left
    walk = ""
    for x, z, fig in [(-12.6, 24, people.man("#6d402e", "#fffdf2", "#d9a03c", SKIN)), (-11.8, 23.6, people.walker("#7a3f5a", "#f6d98a", "#b5502f", SKIN, HAIR, arm=False)), (-7.4, 23, people.man("#3f5a78", "#fffdf2", "#f6ead0", DARK)), (-5.2, 22.4, people.man("#3f6a5a", "#f0d9a0", "#b5502f", SKIN)), (-5.7, 18.4, people.walker("#b5402f", "#fffdf2", "#d9a03c", SKIN, HAIR, cloth.gebogan(0, -101, .8, ["#d9572f", "#e9b23c", "#7aa35a"], "#f6dc8a", "#b98a52"), hem="#8a2f22")), (-4.7, 17.6, people.man("#8a6a3a", "#fffdf2", "#3f5a78", DARK)), (-9.4, 19.4, people.walker("#3f7a68", "#f6ead0", "#d9a03c", SKIN, HAIR, arm=False)), (-10.3, 19.8, people.man("#6d402e", "#f0d9a0", "#f6ead0", SKIN)), (5.7, 40, people.man("#6d402e", "#fffdf2", "#d9a03c", SKIN)), (5.6, 24, people.walker("#5d3f86", "#f6ead0", "#d9a03c", SKIN, HAIR, canvas.path("M-15 -102h30l-5 -12h-20z", "#b98a52") + canvas.oval(0, -115, 11, 6, "#6f9a5c"))), (-6.4, 15.4, people.man("#5d3f6a", "#fffdf2", "#d9a03c", SKIN))]:
        sx, sy = VIEW.see(x, 0, z)
        k = VIEW.unit(z) * 1.75 / 100
        walk += townsfolk.shadow(sx, sy, k, "#a99a70", -50, 12, opacity=".7") + canvas.at(sx, sy, k, fig)
    for x, z, flip in ((9.9, 21, False), (9.9, 36, False)):
        sx, sy = VIEW.see(x, 0, z)
        walk += canvas.at(sx, sy, VIEW.unit(z) * .0135, townsfolk.scooter("#c2452c", "#8a2f22", "#2a2427", "#c9c3b0", townsfolk.rider("#fffdf2", "#3f4a5c", SKIN, "#2f6f86")), flip=flip)
    birds = "".join(canvas.path(f"M{x - 16 * s} {y - 6 * s}Q{x - 6 * s} {y - 10 * s} {x} {y}Q{x + 8 * s} {y - 14 * s} {x + 20 * s} {y - 12 * s}Q{x + 8 * s} {y - 2 * s} {x + 2 * s} {y + 6 * s}Q{x - 6 * s} {y + 2 * s} {x - 16 * s} {y - 6 * s}z", "#fffaea") for x, y, s in [(300, 250, 1.2), (356, 222, 1.0), (250, 206, .9), (400, 268, .8), (1240, 330, .9), (1290, 306, .7)])
    tower = shaft(rng) + room(rng)
    near = plants.palm(1500, 1240, 640, 30, "#22504a", "#22504a", rng, 11) + groves.hedge([(-20, 1010), (-20, 880), (90, 850), (190, 900), (280, 960), (310, 1010)], "#22504a", 54, rng) + "".join(plants.frangipani(x, y, 19, "#fffdf2", "#edb64f", x * .1) for x, y in [(30, 886), (110, 870), (196, 920), (60, 950), (250, 972)])
    return canvas.picture(
        "bale-kulkul-banjar-grenceng", W, H, "The drum tower of Banjar Grenceng in the morning",
        "Illustration. Level with the open room of a brick tower under black palm fibre, a man in a head cloth strikes a hanging slit drum; below, people walk to the hall of the neighbourhood between tiled roofs and a split gate.",
        sky, hills, ground, homes, temple, yard, near_homes, palms, trees, hall, walk, birds, tower, near, defs=cloth.POLENG_DEFS,
    )
