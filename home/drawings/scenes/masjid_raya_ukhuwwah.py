"""Masjid Raya Ukhuwwah at noon, seen from inside a cloth shop across the street: a plain box of two storeys, men resting in its shade; sun overhead."""

from random import Random

from home.drawings import canvas, landmarks, leisure, mosques, people, textiles, townsfolk, views

W, H = 1600, 1000
VIEW = views.View(eye=1.62, horizon=556, lens=1000)
SKIN, DARK, HAIR = "#8a5640", "#5d3a34", "#221820"
TINTS = ["#8f2f4a", "#b5503a", "#c98a34", "#2f5f68", "#3a4678", "#5d3a6c", "#3f6a4c", "#a8406a", "#8a6a3a"]
DUSK = ["#6d2740", "#8a4034", "#946a30", "#274a54", "#2f385e", "#482e56", "#34543e", "#7a3454"]
NIGHT, BOARD = "#2a1826", "#6d4436"
WALL, WALL_T, WALL_S, COOL = "#f4e8c8", "#fffbea", "#d3c29a", "#7d8a94"
FRONT = 24


def face(x, y):
    return VIEW.see(x, y, FRONT)


def box(fill, x0, x1, y0, y1, z=FRONT, **more):
    return VIEW.quad(fill, (x0, y0, z), (x1, y0, z), (x1, y1, z), (x0, y1, z), **more)


def mosque():
    """A plain box: arcade below, windows above, a parapet; the noon sun leaves shade under every ledge."""
    d = box(WALL, -8, 8, 0, 7.2) + box(WALL_T, -8, 8, 7.2, 8.0) + box(WALL_S, 6.9, 8, 0, 8) + box("#4a8a78", -8, 8, 7.24, 7.42)
    d += "".join(box("#dccfa8", -7.6 + i * 1.06, -7.1 + i * 1.06, 7.5, 7.9) for i in range(15))
    # upper hall: tall windows with shutters of green slats, a ledge that shades them
    for i in range(8):
        x = -7.3 + i * 1.9
        a, b = x, x + 1.24
        sx0, sy0 = face(a, 4.3)
        sx1, sy1 = face(b, 6.6)
        w = sx1 - sx0
        d += canvas.path(f"M{canvas.n(sx0 - 5)} {canvas.n(sy0 + 3)}V{canvas.n(sy1 + w * .3)}Q{canvas.n((sx0 + sx1) / 2)} {canvas.n(sy1 - w * .34)} {canvas.n(sx1 + 5)} {canvas.n(sy1 + w * .3)}V{canvas.n(sy0 + 3)}z", WALL_T)
        d += canvas.path(f"M{canvas.n(sx0)} {canvas.n(sy0)}V{canvas.n(sy1 + w * .32)}Q{canvas.n((sx0 + sx1) / 2)} {canvas.n(sy1 - w * .22)} {canvas.n(sx1)} {canvas.n(sy1 + w * .32)}V{canvas.n(sy0)}z", "#5d7280")
        d += canvas.rect(sx0, (sy0 + sy1) / 2, w * .44, (sy0 - sy1) / 2, "#4a8a78") + canvas.rect(sx0 + w * .56, (sy0 + sy1) / 2, w * .44, (sy0 - sy1) / 2, "#4a8a78") + canvas.path("".join(f"M{canvas.n(sx0)} {canvas.n((sy0 + sy1) / 2 + k * 5)}h{canvas.n(w)}" for k in range(1, 9)), stroke="#3a6d62", stroke_width="1.4")
    d += box("#5d7280", -8.3, 8.3, 3.42, 3.66) + box(WALL_T, -8.3, 8.3, 3.66, 3.92) + box("#4a8a78", -8.3, 8.3, 3.98, 4.06)
    # ground floor: open bays in cool shade, where people of the market rest
    d += box("#6d7d88", -7.6, 7.6, 0, 3.42) + box("#5a6a78", -7.6, 7.6, 2.5, 3.42) + box("#8f9a98", -7.6, 7.6, 0, .3)
    d += "".join(box("#4f5d6c", x, x + 1.1, .3, 2.3, opacity=".8") for x in (-6.4, -2.6, 1.4, 5.0))
    rest = ""
    for x, k, top, flip in [(-6.5, 0, "#e0a870", False), (-5.6, 2, "#c9707a", False), (-3.7, 1, "#f0d9a0", False), (-1.5, 0, "#8fb8a8", False), (1.0, 2, "#f0d9a0", False), (1.9, 2, "#d98a6c", False), (3.6, 0, "#a9c7b0", True), (4.5, 2, "#e9c47a", False), (6.3, 1, "#d98a6c", True)]:
        sx, sy = face(x, .3)
        s = VIEW.unit(FRONT) / 62
        if k == 0:
            rest += canvas.at(sx, sy - 16, s, people.sitter("#4a4a5c", top, "#7d5a4c", HAIR), flip=flip)
        elif k == 1:
            rest += canvas.at(sx, sy, s, canvas.path("M-46 -2C-40 -14 -20 -16 0 -15L30 -14C44 -14 50 -8 52 -2z", top) + canvas.path("M4 -15L30 -14C44 -14 50 -8 52 -2H6z", "#4a4a5c") + canvas.circle(-50, -9, 7.4, "#7d5a4c") + canvas.path("M-58 -10C-58 -20 -44 -20 -43 -12L-50 -10z", HAIR))
        else:
            rest += canvas.at(sx, sy, s * .92, leisure.seated(top, "#3f4656", "#7d5a4c", HAIR))
    rest += "".join(canvas.path(f"M{canvas.n(face(x, .3)[0] - 16)} {canvas.n(face(x, .3)[1] - 20)}h32l-6 20h-20z", "#b98a52") for x in (-4.6, -.7, 5.2))
    d += rest
    for i in range(7):
        x = -7.8 + i * 2.55
        d += box(WALL, x, x + .5, 0, 3.42) + box(WALL_S, x + .34, x + .5, 0, 3.42) + box("#4a8a78", x - .06, x + .56, 0, .5) + box("#c3b58f", x, x + .5, 3.0, 3.42)
    # the finial and the loudspeakers on the roof
    sx, sy = face(0, 8)
    d += canvas.rect(sx - 30, sy - 12, 60, 12, WALL_T) + mosques.crescent(sx, sy - 10, 58, "#b98a2f")
    for x in (-4.6, 4.6):
        sx, sy = face(x, 8)
        d += canvas.rect(sx - 2, sy - 34, 4, 34, "#6d7680") + canvas.path(f"M{sx:.0f} {sy - 30:.0f}l22 -10v20zM{sx:.0f} {sy - 30:.0f}l-22 -10v20z", "#8f9aa0")
    return d


def street(rng):
    y0, y1 = VIEW.see(0, 0, FRONT)[1], VIEW.see(0, 0, 5.6)[1]
    d = canvas.rect(0, y0, W, y1 - y0 + 60, "#efdcb0") + canvas.rect(0, y0, W, 7, WALL_T) + VIEW.quad("#d9c49a", (-30, 0, 9), (30, 0, 9), (30, 0, 18.5), (-30, 0, 18.5)) + VIEW.quad("#fffbea", (-30, 0, 18.3), (30, 0, 18.3), (30, 0, 18.8), (-30, 0, 18.8)) + VIEW.quad("#c9b48c", (-30, 0, 8.6), (30, 0, 8.6), (30, 0, 9.0), (-30, 0, 9.0))
    d += "".join(VIEW.quad("#fffbea", (x, 0, 13.4), (x + 1.4, 0, 13.4), (x + 1.4, 0, 13.7), (x, 0, 13.7)) for x in range(-14, 15, 3))
    return d


def draw():
    rng = Random(1419)
    sky = canvas.bands(W, [(0, "#8cc3cf"), (240, "#a5d0d2"), (300, "#c0dcd2"), (350, "#d9e6cf"), (400, "")]) + canvas.rect(0, 390, W, 300, "#e9ead0")
    house = mosque()
    side = ("#e9cfa2", "#c3a67a"), ("#dfe3c6", "#b3ba9a"), ("#eab594", "#c48a6c")
    _, foot = face(0, 0)
    rows = landmarks.shops(262, foot, 380, 300, side, ("#e9a27a", "#c4684a", "#9c4c3a"), "#2f5d82", "#6d5c5a") + landmarks.shops(1338, foot, 380, 290, (side[2], side[0], side[1]), ("#e9a27a", "#c4684a", "#9c4c3a"), "#2f5d82", "#6d5c5a")
    rows += "".join(canvas.rect(x, foot - 68, 20, 62, c) + canvas.rect(x, foot - 40, 20, 5, "#fff3cf") for x, c in [(306, "#b5342f"), (330, "#2f6f86"), (354, "#e0a03a"), (378, "#7a3f6a"), (402, "#3f8a5f"), (1180, "#d9784f"), (1204, "#3f8a5f"), (1228, "#b5342f"), (1252, "#2f6f86"), (1276, "#e0a03a")])
    road = street(rng)
    # noon: shadows are pools
    out = ""
    for x, z, fig, flip, tall in [(-2.0, 17.6, people.walker("#7a3f6a", "#fff3cf", "#c9962f", SKIN, HAIR, canvas.path("M-18 -102h36l-5 -13h-26z", "#b98a52") + "".join(canvas.circle(i * 7 - 10, -117, 6, ("#d9772f", "#6aa05e")[i % 2]) for i in range(4)), hem="#54294a"), False, 1.62), (3.4, 16, townsfolk.believer("#35596d", "#fffbea", "#2a2228", SKIN, mat="#b5342f"), False, 1.7), (4.3, 16.6, townsfolk.believer("#6d4a3a", "#c9dcc0", "#f6ead0", DARK), False, 1.68), (5.6, 12.4, townsfolk.veiled("#2f6f68", "#e9b86a", SKIN, back=False, bag="#b5503a"), True, 1.58)]:
        sx, sy = VIEW.see(x, 0, z)
        k = VIEW.unit(z) * tall / 100
        out += canvas.oval(sx, sy, 17 * k, 4.4 * k, "#b39a70") + canvas.at(sx, sy, k, fig, flip=flip)
    sx, sy = VIEW.see(.15, 0, 10.6)
    k = VIEW.unit(10.6) * 1.66 / 100
    out += canvas.oval(sx, sy, 26 * k, 5 * k, "#b39a70") + canvas.at(sx, sy, k, townsfolk.porter("#c2452c", "#3a4a5c", DARK, HAIR, "#e9d3a0", "#8a5a3c"))
    # the shop we stand in
    near, far_, top = 1.4, 5.6, 4.3
    room = VIEW.quad("#3a2230", (-3.3, top, near), (-3.3, top, far_), (3.3, top, far_), (3.3, top, near))
    room += "".join(VIEW.quad("#4d2e3a", (-3.3, top - .01, z), (3.3, top - .01, z), (3.3, top - .01, z + .16), (-3.3, top - .01, z + .16)) for z in (2.2, 3.2, 4.2, 5.2))
    floor = VIEW.quad("#6d4a40", (-3.3, 0, near), (3.3, 0, near), (3.3, 0, far_), (-3.3, 0, far_)) + VIEW.quad("#e3b87a", (-2.6, .01, 4.5), (2.8, .01, 4.5), (3.0, .01, far_), (-3.0, .01, far_)) + VIEW.quad("#b98458", (-2.3, .01, 3.9), (2.4, .01, 3.9), (2.8, .01, 4.5), (-2.6, .01, 4.5))
    left = textiles.shelf(VIEW, -3.3, near, far_, 0, 4.3, 7, TINTS, BOARD, NIGHT, rng)
    right = textiles.shelf(VIEW, 3.3, near, far_, 0, 4.3, 7, DUSK, "#54343a", NIGHT, rng)
    jambs = VIEW.quad("#4a2c34", (-3.3, 0, far_), (-2.86, 0, far_), (-2.86, top, far_), (-3.3, top, far_)) + VIEW.quad("#8a5a48", (-2.92, 0, far_), (-2.86, 0, far_), (-2.86, top, far_), (-2.92, top, far_)) + VIEW.quad("#4a2c34", (2.86, 0, far_), (3.3, 0, far_), (3.3, top, far_), (2.86, top, far_)) + VIEW.quad("#8a5a48", (2.86, 0, far_), (2.92, 0, far_), (2.92, top, far_), (2.86, top, far_)) + VIEW.quad("#4a2c34", (-3.3, 3.95, far_), (3.3, 3.95, far_), (3.3, top, far_), (-3.3, top, far_))
    hung = ""
    y = VIEW.see(0, 3.95, 5.5)[1]
    for x, w, h, ground, light, k in [(258, 62, 540, "#a8324a", "#f0c46a", 0), (326, 56, 450, "#2f6f78", "#d9e6c0", 1), (388, 52, 350, "#d99a34", "#8a3a2c", 2), (446, 46, 240, "#5d3f86", "#e9c9e0", 3), (1288, 62, 550, "#3f7a58", "#f0d98a", 0), (1226, 56, 440, "#b8456f", "#f6d9c0", 4), (1168, 52, 340, "#35508a", "#d9d0a0", 2), (1114, 46, 230, "#c9603a", "#fbe3a2", 3)]:
        hung += textiles.length_of(x, y - 6, w, h, ground, light, k)
    rod = canvas.rect(226, y - 12, 1148, 8, "#c9a05a")
    # the counter on the left, a keeper who measures and a customer who feels the cloth
    woman = canvas.at(*VIEW.see(-.98, 0, 4.3), VIEW.unit(4.3) * 1.56 / 100, townsfolk.veiled("#54407a", "#e9c9b0", SKIN, back=False))
    friend = canvas.at(*VIEW.see(-1.72, 0, 4.5), VIEW.unit(4.5) * 1.66 / 100, townsfolk.believer("#3a3040", "#c9b98f", "#2a1a22", DARK, back=False))
    counter = VIEW.quad("#8a5a44", (-3.3, .92, 2.0), (-.3, .92, 2.3), (-.3, .92, 3.2), (-3.3, .92, 3.2)) + VIEW.quad("#c98f62", (-3.3, .92, 3.05), (-.3, .92, 3.05), (-.3, .92, 3.2), (-3.3, .92, 3.2)) + VIEW.quad("#4d2f34", (-3.3, 0, 2.3), (-.3, 0, 2.3), (-.3, .92, 2.3), (-3.3, .92, 2.3)) + VIEW.quad("#6d4440", (-.3, 0, 2.3), (-.3, 0, 3.2), (-.3, .92, 3.2), (-.3, .92, 2.3))
    goods = textiles.fall([VIEW.see(-1.5, .93, 3.1), VIEW.see(-.86, .93, 3.1), VIEW.see(-.86, .93, 2.3), VIEW.see(-1.5, .93, 2.3)], "#c23a4e", "#f0c46a", 6)
    a, b = VIEW.see(-1.5, .92, 2.3), VIEW.see(-.86, .92, 2.3)
    goods += textiles.fall([a, b, (b[0], 1010), (a[0], 1010)], "#94283c", "#c9963f", 3)
    goods += textiles.bolt(60, 840, 210, 26, "#2f6f78", "#5f9a94") + textiles.bolt(96, 800, 190, 24, "#d99a34", "#f0c46a") + textiles.bolt(20, 892, 240, 28, "#7a3f6a", "#b06a94")
    nearer = canvas.path("M1420 1010V930C1440 900 1520 890 1610 900V1010z", "#1d101c") + textiles.bolt(1290, 1000, 240, 34, "#54283e", "#7a3f56") + textiles.bolt(1330, 942, 210, 30, "#27424c", "#3f6470")
    return canvas.picture(
        "masjid-raya-ukhuwwah", W, H, "Masjid Raya Ukhuwwah at noon, from a cloth shop",
        "Illustration. From the dark of a cloth shop, between shelves and hanging lengths of cloth, we look across a bright street at a plain pale mosque of two storeys; men rest in its open ground floor and a porter carries a bale past.",
        sky, rows, road, house, out, room, floor, left, right, jambs, rod, hung, friend, woman, counter, goods, nearer,
    )
