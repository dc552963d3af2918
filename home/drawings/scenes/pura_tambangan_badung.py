"""Pura Tambangan Badung: one of its two cannons large before the outer gate, banners out for the festival; late morning, light from the right."""

from random import Random

from home.drawings import (
    cannons,
    canvas,
    cloth,
    corners,
    festival,
    groves,
    land,
    leisure,
    offerings,
    people,
    plants,
    stacks,
    stone,
    views,
)

W, H = 1600, 1000
VIEW = views.View(eye=1.45, horizon=730, lens=1000)
GATE = corners.Corner(VIEW, .9, 15.2, .34)
BRICK = {"left": "#e98f5f", "right": "#c65f43", "ml": "#d4764b", "mr": "#ab4d39", "ll": "#f7ab78", "lr": "#d97351", "stone": "#fff4d8", "stone_r": "#e9d2ac", "deep": "#74382f", "under": "#8f5040", "top": "#fff4d8"}
BRONZE = {"lit": "#a9b48c", "face": "#6d8070", "shade": "#4a5f57", "deep": "#2b3a38", "rim": "#dcd8a4"}
SKIN, HAIR = "#84543e", "#241a1c"


def wall(u0, u1, rng):
    d = GATE.box(u0, u1, -.3, .3, 0, 2.7, BRICK["right"], BRICK["left"])
    face = GATE.right(-.3)
    d += face.bricks(u0, u1, .4, 2.7, rng, BRICK["mr"], BRICK["lr"], BRICK["mr"], .15, .5) + face.quad("#cfb48c", u0, u1, 0, .45)
    u = u0 + .9
    while u < u1 - 2.2:
        d += face.quad("#e9d2ac", u, u + 1.8, .9, 2.3) + face.quad("#ab4d39", u + .12, u + 1.68, 1.02, 2.18) + face.diamonds("#e9d2ac", u + .3, u + 1.5, 1.15, 2.05, 1)
        u += 2.9
    return d + GATE.box(u0, u1, -.4, .4, 3.18, 3.34, BRICK["stone_r"], BRICK["stone"], under=BRICK["under"]) + face.quad("#b5553f", u0, u1, 2.9, 3.2) + GATE.box(u0, u1, -.5, .5, 2.7, 2.95, BRICK["stone_r"], BRICK["stone"], under=BRICK["under"])


def hall(x, y, w, h):
    """The roof of a great hall over the wall."""
    d = canvas.poly([(x - w / 2, y), (x + w / 2, y), (x + w * .3, y - h * .5), (x - w * .3, y - h * .5)], "#c9704c") + canvas.poly([(x - w / 2, y), (x - w * .26, y), (x - w * .2, y - h * .5), (x - w * .3, y - h * .5)], "#a85a44") + canvas.rect(x - w / 2 - 5, y - 4, w + 10, 9, "#fff0d0")
    d += canvas.rect(x - w * .26, y - h * .62, w * .52, h * .14, "#8a4f40") + canvas.poly([(x - w * .32, y - h * .6), (x + w * .32, y - h * .6), (x + w * .16, y - h), (x - w * .16, y - h)], "#c9704c") + canvas.poly([(x - w * .32, y - h * .6), (x - w * .14, y - h * .6), (x - w * .1, y - h), (x - w * .16, y - h)], "#a85a44") + canvas.rect(x - w * .33, y - h * .62, w * .66, 8, "#fff0d0")
    d += canvas.path("".join(f"M{x - w * .46 + i * 14 * .4 * w / h:.0f} {y - 12 - i * 14}H{x + w * .46 - i * 14 * .4 * w / h:.0f}" for i in range(int(h * .46 / 14))), stroke="#a85a44", stroke_width="2", stroke_dasharray="9 5")
    for k in (-1, 1):
        d += canvas.path(f"M{x + k * w * .16} {y - h}q{k * 18} -2 {k * 20} -28l{-k * 12} 28z", "#fff0d0")
    return d + canvas.path("".join(f"M{x - w * .42 + i * w * .14:.0f} {y}h10v200h-10z" for i in range(7)), "#8a4f40")


def draw():
    rng = Random(1660)
    sky = canvas.bands(W, [(0, "#8fcac9"), (100, "#a6d6cf"), (210, "#bfe1d2"), (330, "#d9ebd0"), (440, "#efefc9"), (540, "#fff0c4"), (760, "")])
    sky += land.cloud(330, 180, 1.4, "#fdfdf0", "#dcebdd") + land.cloud(1240, 130, 1.0, "#fdfdf0", "#dcebdd") + land.cloud(820, 90, .7, "#fdfdf0", "#dcebdd")
    far = "".join(plants.canopy(x, y, rx, ry, c, rng) for x, y, rx, ry, c in [(150, 600, 190, 130, "#8fbd93"), (1100, 620, 170, 90, "#b3d0a0"), (1330, 580, 200, 140, "#a3c798"), (1540, 540, 160, 170, "#8fbb8c")]) + plants.palm(1210, 720, 440, 30, "#8ab58d", "#b09d7d", rng, 11) + plants.palm(1440, 730, 520, -40, "#7cab84", "#a4926f", rng, 11)
    ground = canvas.bands(W, [(724, "#f3dda6"), (780, "#ecd096"), (860, "#dcb97d"), (1000, "")])
    for _ in range(60):
        x, y = rng.uniform(0, W), rng.uniform(750, 990)
        k = (y - 700) / 200
        ground += canvas.path(f"M{x:.0f} {y:.0f}q{20 * k:.0f} {-3 * k:.0f} {44 * k:.0f} 0z", "#c9a468", opacity=".6")
    gate = wall(3.7, 30, rng) + stacks.split_gate(GATE, 9.4, 1.9, 2.9, 2.4, BRICK, rng, "brick", ear=1.2) + stacks.steps(GATE, -.95, .95, -1.2, 4, .2, .36, {"right": "#dcc094", "left": "#fff4d8", "top": "#fff4d8"}) + wall(-14, -3.7, rng)
    court = f'<g transform="translate({W} 0) scale(-1 1)">{gate}</g>'
    # banners lean with the wind; nearer ones are cropped
    flags = ""
    for x, y, h, c, f in ((300, 790, 470, "#fff9ea", "#dcc9a8"), (452, 776, 430, "#f6c23f", "#d99a2f"), (1010, 770, 440, "#c9402f", "#93302a"), (1150, 776, 470, "#fff9ea", "#dcc9a8"), (1290, 784, 500, "#f6c23f", "#d99a2f"), (1450, 792, 540, "#c9402f", "#93302a"), (120, 806, 560, "#c9402f", "#93302a")):
        flags += canvas.at(x, y, 1, festival.banner(h, h * .17, c, f, "#8a6a3c", "#e9b84a"))
    for x, y, h in ((612, 774, 200), (928, 774, 200)):
        flags += cloth.tedung(x, y, h, 52, "#fff6df" if x < 800 else "#f6c23f", "#d9bf94" if x < 800 else "#c98f30", "#c9402f", "#6d4a2c")
    # a small market on the left, those who arrive
    life = ""
    for x, y, c, e in ((70, 820, "#2f7a6d", "#fff3d6"), (230, 806, "#c9523c", "#fff3d6")):
        life += canvas.rect(x - 3, y - 130, 6, 130, "#6d4a2c") + canvas.path(f"M{x - 96} {y - 116}Q{x} {y - 190} {x + 96} {y - 116}z", c) + canvas.path(f"M{x - 34} {y - 116}Q{x - 20} {y - 160} {x} {y - 153}Q{x + 20} {y - 160} {x + 34} {y - 116}z", e) + canvas.at(x + 20, y - 12, .92, people.walker("#5a4a72", "#fff3d6", "#e0a940", SKIN, HAIR, arm=False)) + canvas.rect(x - 74, y - 36, 150, 38, "#a9774a") + canvas.rect(x - 78, y - 42, 158, 9, "#e9c68a") + "".join(canvas.circle(x - 64 + i * 18, y - 48, 9, ("#e0793c", "#f3c24f", "#c9402f", "#8fae5c")[i % 4]) for i in range(8))
    fruits = ["#e0793c", "#c9402f", "#e9c24f", "#8fae5c", "#8a3440"]
    folk = [(806, 776, .98, people.man("#f3ead3", "#fffaf0", "#fffaf0", SKIN, HAIR)), (748, 780, 1.02, people.walker("#c9402f", "#fffaf0", "#f0bf4f", SKIN, HAIR, cloth.gebogan(0, -101, .9, fruits, "#f3e6b0", "#c9962f"), hem="#93302a")),
            (688, 806, 1.28, people.walker("#2f6b6d", "#fffaf0", "#d9703c", SKIN, HAIR, cloth.gebogan(0, -101, 1, fruits, "#f3e6b0", "#c9962f"), hem="#1f4f54")), (618, 830, 1.5, people.walker("#6d3a6a", "#fff3d6", "#f0bf4f", SKIN, HAIR, cloth.gebogan(0, -101, 1, fruits, "#f3e6b0", "#c9962f"), hem="#4d2850"))]
    folk += [(500, 950, 2.62, people.walker("#d9a03c", "#fffaf0", "#c9402f", SKIN, HAIR, cloth.gebogan(0, -101, 1.1, fruits, "#f3e6b0", "#c9962f"), hem="#a8762a")), (392, 948, 1.75, leisure.child("#fffaf0", "#c9402f", SKIN, HAIR, wave=False))]
    for x, y, s, f in folk:
        life += canvas.path(f"M{x - 10 * s:.0f} {y}h{20 * s:.0f}l{-44 * s:.0f} {10 * s:.0f}h{-22 * s:.0f}z", "#b08a52", opacity=".6") + canvas.at(x, y, s, f)
    # the cannon on its plinth, near and large
    plinth = canvas.path("M760 1000H1340L1250 968H560z", "#b08a52", opacity=".6") + canvas.rect(800, 902, 590, 110, "#c65f43") + stone.bricks(800, 902, 590, 110, rng, "#ab4d39", "#d97351", "#ab4d39", 10, 30) + canvas.rect(1340, 902, 50, 110, "#e98f5f") + canvas.rect(800, 902, 590, 12, "#8f4a38", opacity=".6")
    plinth += stone.lozenges(840, 932, 470, 44, 7, "#e9d2ac") + canvas.poly([(826, 846), (1356, 846), (1416, 880), (770, 880)], "#fff4d8") + canvas.rect(770, 880, 646, 24, "#e9d2ac") + canvas.rect(1352, 880, 64, 24, "#fff9ea") + canvas.rect(770, 898, 646, 6, "#c9a97c")
    gun = canvas.path("M930 866H1330L1300 852H900z", "#d9bf94") + canvas.at(858, 862, 1.06, cannons.cradle("#d9c09a", "#fff9ea", "#b3977a"), canvas.group(cannons.cannon(BRONZE, "#f6c23f", "#d39a2f", "#fff9ea"), transform="translate(0 -84) rotate(2)"))
    gifts = offerings.canang(852, 872, 25, rng, ("#dfe39a", "#a9c05c", "#7a9445"), .3) + offerings.canang(1106, 874, 25, rng, ("#dfe39a", "#a9c05c", "#7a9445"), 1.2)
    near = groves.hedge([(1380, 1010), (1450, 960), (1540, 930), (1640, 900), (1640, 1010)], "#2f5c48", 46, rng) + "".join(plants.frangipani(x, y, 17, c, "#f0b44a", x * .1) for x, y, c in [(1460, 966, "#fff6e6"), (1530, 944, "#f3a08a"), (1588, 926, "#fff6e6"), (1500, 986, "#f3a08a")])
    near += canvas.stroke("M-20 60C60 84 130 60 210 96M80 76C120 110 140 136 180 170", "#2f5c48", 13)
    for x, y, a in [(210, 96, .3), (170, 86, .9), (180, 170, .8), (130, 112, 1.1), (90, 80, 1.4), (40, 76, 1.6), (150, 146, .2), (70, 74, -.7), (120, 74, -.4)]:
        near += plants.leaf_shape(x, y, a, 86, "#2f5c48", .2) + plants.leaf_shape(x, y, a + .45, 66, "#41775c", .2)
    return canvas.picture(
        "pura-tambangan-badung", W, H, "A cannon before the outer gate of Pura Tambangan Badung",
        "Illustration. An old bronze cannon with a yellow cloth lies on a brick plinth; behind it a tall brick split gate, rows of banners, women who carry towers of fruit and a small market.",
        sky, far, hall(1180, 610, 430, 190), ground, court, flags, life, plinth, gun, gifts, near, defs=cloth.POLENG_DEFS,
    )
