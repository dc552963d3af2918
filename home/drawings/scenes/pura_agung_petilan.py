"""Pura Agung Petilan: penjor over the street on the afternoon of Ngerebong; light from the left."""

from random import Random

from home.drawings import (
    canvas,
    cloth,
    corners,
    festival,
    land,
    leisure,
    people,
    plants,
    roofs,
    stacks,
    views,
)

W, H = 1600, 1000
VIEW = views.View(eye=1.62, horizon=752, lens=980, cx=730)
STREET = corners.Corner(VIEW, 7.6, 19, 0)
BRICK = {"left": "#e07a4f", "right": "#a84a3c", "ml": "#c7633f", "mr": "#8f3d36", "ll": "#f09a68", "lr": "#bd5c48", "stone": "#fff0d0", "stone_r": "#d3b598", "deep": "#6a352f", "under": "#7a4538", "top": "#f3dcb8"}
SKIN, HAIR = "#8a5540", "#241a1e"
CANE, LEAF, GOLD, WHITE = "#c99a4e", "#f3e29c", "#e3a93c", "#fffaf0"


def pole(x, z, k=1.0, flip=False, h=11.5):
    """A penjor at its true size; the near ones leave the frame."""
    sx, sy = VIEW.see(x, 0, z)
    s = VIEW.unit(z) * h / 700 * k
    base = canvas.path("M-16 0V-62H16V0z", "url(#poleng)") + canvas.path("M-22 -96h44v30h-44z", "#d9a24a") + canvas.path("M-28 -96L0 -128L28 -96z", "#8a5a34") + canvas.path("M-18 -90h36v18h-36z", "#fffaf0") + canvas.path("M-18 -66l4 22l5 -18l5 18l4 -18l4 18l5 -18l5 18l4 -22z", LEAF)
    return canvas.at(sx, sy, s, festival.penjor(700, 190, CANE, LEAF, GOLD, WHITE, "#8a5a2c"), base, flip=flip)


def wall(v0, v1, rng):
    """The temple's wall along the street, panel after panel."""
    u = -.3
    face = STREET.left(u)
    d = face.quad(BRICK["left"], v0, v1, 0, 2.6) + face.bricks(v0, v1, .4, 2.6, rng, BRICK["ml"], BRICK["ll"], BRICK["ml"], .16, .5) + face.quad("#d9c3a0", v0, v1, 0, .4)
    v = v0 + .5
    while v < v1 - 1.8:
        d += face.quad("#f3dcb8", v, v + 1.7, .8, 2.2) + face.quad("#c7633f", v + .12, v + 1.58, .92, 2.08) + face.diamonds("#f3dcb8", v + .3, v + 1.4, 1.05, 1.95, 1)
        v += 2.5
    d += STREET.left(u - .2).quad(BRICK["stone"], v0, v1, 2.6, 2.85) + STREET.left(u).quad("#c7633f", v0, v1, 2.85, 3.05) + STREET.left(u - .1).quad(BRICK["stone"], v0, v1, 3.05, 3.2)
    return d


def houses(rng):
    """Shops and house gates across the street, in the shade."""
    d = ""
    for z0, z1, h, face, line in ((46, 60, 5, "#b9b5a4", "#a39c8c"), (36, 46, 4.2, "#a8a898", "#928f82"), (27, 36, 5.4, "#9a9a8c", "#84827a"), (20, 27, 3.6, "#8f7f74", "#786a64"), (13.5, 20, 5.2, "#8a8a80", "#74726c"), (6, 13.5, 4.2, "#7a6f6a", "#645c5a")):
        plane = corners.Face(lambda a, y: VIEW.see(-7.6, y, a))
        d += canvas.poly([VIEW.see(x, y, z0) for x, y in ((-7.6, 0), (-7.6, h), (-10.5, h + 2), (-14, h), (-14, 0))], line)
        d += plane.quad(face, z0, z1, 0, h) + canvas.poly([VIEW.see(-7.2, h - .3, z0), VIEW.see(-7.2, h - .3, z1), VIEW.see(-10.5, h + 2, z1), VIEW.see(-10.5, h + 2, z0)], "#a85c44") + plane.quad("#7d4536", z0, z1, h - .35, h - .1)
        for i in range(2):
            a = z0 + (z1 - z0) * (.12 + i * .46)
            d += plane.quad(line, a, a + (z1 - z0) * .3, .1, min(2.4, h * .55)) + plane.quad("#3f6f73" if i else "#b5503c", a - .1, a + (z1 - z0) * .3 + .1, 2.5, 2.8)
            if h > 4.5:
                d += plane.quad(line, a, a + (z1 - z0) * .22, 3.3, 4.4)
    return d


def draw():
    rng = Random(32)
    sky = canvas.bands(W, [(0, "#5fa7c9"), (110, "#76b6d1"), (220, "#90c5d8"), (330, "#add4dc"), (430, "#c8e0dc"), (520, "#e0e8d4"), (610, "#f3ebc8"), (760, "")])
    sky += land.cloud(640, 330, 1.3, "#fdfbf0", "#dcebe6") + land.cloud(1180, 250, 1, "#fdfbf0", "#dcebe6") + land.cloud(300, 210, .8, "#fdfbf0", "#dcebe6")
    far = "".join(plants.canopy(x, y, rx, ry, c, rng) for x, y, rx, ry, c in [(780, 716, 90, 50, "#9dbb98"), (930, 720, 80, 44, "#8fb08e"), (860, 724, 70, 30, "#b3c8a4"), (620, 700, 110, 80, "#8aab8a")]) + plants.palm(760, 752, 250, 20, "#7da08a", "#8f8a74", rng, 10) + plants.palm(1000, 752, 300, -20, "#7da08a", "#8f8a74", rng, 10)
    court = "".join(plants.canopy(x, y, rx, ry, c, rng) for x, y, rx, ry, c in [(1470, 520, 200, 150, "#5c9070"), (1560, 430, 160, 150, "#4a7f64"), (1400, 470, 120, 90, "#7faf80")])
    for x, y, w in ((1010, 668, 92), (1250, 600, 150), (1350, 560, 190)):
        court += canvas.rect(x - w * .24, y, w * .48, w * .7, "#b3573f") + canvas.rect(x - w * .24, y, w * .16, w * .7, "#d9764f") + canvas.rect(x - w * .28, y, w * .56, w * .06, "#f3dcb8") + roofs.ijuk(x, y + 4, w, w * .62, "#4a3a3c", "#63504c", "#9a8474", rng, .12) + canvas.path(f"M{x - w * .05} {y - w * .58}h{w * .1}l{-w * .05} {-w * .14}z", "#4a3a3c")
    road = canvas.poly([VIEW.see(-7.6, 0, 5), VIEW.see(-7.6, 0, 300), VIEW.see(7.2, 0, 300), VIEW.see(7.2, 0, 5)], "#b9a794") + canvas.poly([VIEW.see(-5, 0, 3.6), VIEW.see(-5, 0, 300), VIEW.see(4.6, 0, 300), VIEW.see(4.6, 0, 3.6)], "#8f8a86") + canvas.poly([VIEW.see(4.6, .02, 3.6), VIEW.see(4.6, .02, 300), VIEW.see(7.3, .02, 300), VIEW.see(7.3, .02, 3.6)], "#dcc7a4") + canvas.poly([VIEW.see(-7.6, .02, 3), VIEW.see(-7.6, .02, 300), VIEW.see(-5, .02, 300), VIEW.see(-5, .02, 3)], "#a08f80")
    z = 4.2
    while z < 60:
        road += VIEW.quad("#d9d0bd", (.05, .03, z), (.25, .03, z), (.25, .03, z * 1.16), (.05, .03, z * 1.16))
        z *= 1.36
    for z in (6, 8.4, 12, 17.5, 26):
        road += VIEW.quad("#77726f", (-5, .02, z), (1.6, .02, z * 1.05), (1.6, .02, z * 1.09), (-5, .02, z * 1.05), opacity=".4")
    gate = wall(2.1 + 1.9, 60, rng) + stacks.split_gate(STREET, 7.6, 1.7, 2.9, 2.2, BRICK, rng, "brick", along="v") + wall(-14.5, -3.9, rng)
    x, y = VIEW.see(6.3, 0, 15.8)
    k = VIEW.unit(15.8)
    gate += cloth.tedung(x, y, 3.2 * k, .8 * k, "#f3c24f", "#c98a34", "#b5443c", "#5d3a2c")
    poles = "".join(pole(x, z, flip=flip) for x, z, flip in ((-5.6, 44, False), (4.9, 48, True), (-5.6, 32, False), (4.9, 36, True), (-5.6, 23.5, False), (4.9, 27, True)))
    near_poles = pole(4.9, 15.4, flip=True) + pole(-5.6, 16, flip=False) + pole(-5.4, 10.4, flip=False)
    # the crowd
    tones = ["#f7eed8", "#fff6e4", "#e9c46a", "#d9704a", "#f3d9c0", "#cfe0d8", "#f7eed8"]
    kains = ["#7a3a3a", "#35616d", "#5a4a72", "#8a6a34", "#a8503c", "#3f5a4a"]
    crowd = []
    for _ in range(64):
        zz = 9.5 + 50 * rng.random() ** 1.7
        crowd.append((rng.uniform(-4.6, 6.4), zz, rng.randrange(4)))
    life = ""
    for x, zz, kind in sorted(crowd, key=lambda c: -c[1]):
        if zz < 14 and -2.6 < x < 3.6:
            continue
        sx, sy = VIEW.see(x, 0, zz)
        k = VIEW.unit(zz) * 1.6 / 100
        fig = people.man(rng.choice(kains), rng.choice(["#f7eed8", "#fffaf0"]), rng.choice(["#f7eed8", "#d9a34a", "#fffaf0"]), SKIN, HAIR) if kind == 0 else people.walker(rng.choice(kains), rng.choice(tones), rng.choice(["#d9a34a", "#b5443c", "#f3e2b0"]), SKIN, HAIR, cloth.gebogan(0, -101, .8, ["#d98a3c", "#b5443c", "#c9b24a"], "#f0e3b0", "#c9962f") if kind == 3 and rng.random() < .5 else "", arm=kind == 3)
        life += canvas.path(f"M{sx - 9 * k:.1f} {sy:.1f}h{20 * k:.1f}l{46 * k:.1f} {7 * k:.1f}h{-20 * k:.1f}z", "#5d5654", opacity=".35") + canvas.at(sx, sy, k, fig, flip=rng.random() < .5)
    # near: a snack cart, a family, one who photographs the tallest
    cx, cy = VIEW.see(-3.9, 0, 7.4)
    front = canvas.oval(cx + 40, cy, 150, 12, "#5d5654", opacity=".4") + canvas.at(cx + 8, cy - 118, 2.5, festival.seller("#3f7a86", "#f7eed8", SKIN, HAIR, "#e9c46a")) + canvas.at(cx, cy, 1.62, festival.snack_cart("#b5443c", "#f7e3b0", "#7a2f2a", "#cfe6e4", "#2f7a6d", "#2a2527"))
    for x, zz, figure, flip, h in (
        (.55, 6.8, festival.snapper("#35616d", "#fffaf0", "#d9a34a", SKIN, HAIR, "#fffaf0"), False, 1.66),
        (-.75, 7.2, people.walker("#a8403a", "#f7d99a", "#2f6b5a", SKIN, HAIR, arm=False, hem="#7a2c2c"), False, 1.58),
        (-1.42, 7.0, leisure.child("#fffaf0", "#5a4a72", SKIN, HAIR, wave=True), False, 1.1),
        (2.3, 9.2, people.walker("#5a4a72", "#fffaf0", "#d9704a", SKIN, HAIR, cloth.gebogan(0, -101, 1, ["#d98a3c", "#b5443c", "#c9b24a"], "#f0e3b0", "#c9962f"), hem="#3f3454"), False, 1.58),
    ):
        sx, sy = VIEW.see(x, 0, zz)
        k = VIEW.unit(zz) * h / 100
        front += canvas.path(f"M{sx - 9 * k:.1f} {sy:.1f}h{20 * k:.1f}l{58 * k:.1f} {9 * k:.1f}h{-20 * k:.1f}z", "#5d5654", opacity=".45") + canvas.at(sx, sy, k, figure, flip=flip)
    return canvas.picture(
        "pura-agung-petilan", W, H, "Penjor over the street at Pura Agung Petilan",
        "Illustration. Tall penjor hung with young coconut leaf arch over a street full of families; the brick split gate and wall of the temple stand on the right, a snack cart on the left.",
        sky, far, court, road, houses(rng), poles, gate, near_poles, life, front, defs=cloth.POLENG_DEFS,
    )
