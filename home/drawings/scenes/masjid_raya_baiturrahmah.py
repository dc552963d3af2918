"""Masjid Raya Baiturrahmah in the fasting month, shortly before sunset: three storeys above the lane, stalls with food for the breaking of the fast; light from the left."""

from random import Random

from home.drawings import (
    canvas,
    corners,
    groves,
    houses,
    land,
    leisure,
    mosques,
    plants,
    snacks,
    townsfolk,
    views,
)

W, H = 1600, 1000
VIEW = views.View(eye=1.7, horizon=756, lens=930)
HALL = corners.Corner(VIEW, .5, 17.5, .5)
SKIN, DARK, HAIR = "#8f5a44", "#6d4234", "#241c26"
LIT, LIT_T, SHADE, SHADE_T = "#f9cf98", "#fff0cc", "#a98a98", "#cbb0b2"
PANE_L, PANE_R = ["#ffe9a8", "#b9774f", "#ffd47c", "#ffe9a8"], ["#ffc96d", "#6d5068", "#ffdc8c"]
GREEN = ["#c3d886", "#7fb57c", "#4a8f74", "#356f68", "#2d5560"]
STONE = ["#fff0cc", "#f6cf9c", "#d0a898", "#a98a98", "#86708a"]
FLOOR, U, V = 3.7, 11.0, 13.0


def mosque():
    right, left = HALL.right(0), HALL.left(0)
    # roof: drum and dome in the middle, small ones on the corners
    d = ""
    x, y = HALL.see(4.4, 4.4, 3 * FLOOR + 1.7)
    d += mosques.minaret(*HALL.see(U - .6, .6, 0), 850, 31, STONE, GREEN, ["#fff6dc", "#f3d9a6", "#c9b09c", "#96858f"], "#6d5068", .22)
    d += mosques.turned(x, y + 30, [(0, 112), (44, 112), (44, 118), (52, 118)], STONE, 12, .22) + "".join(canvas.path(f"M{x + u * 108 - 9 * k:.0f} {y + 24}v-22q{9 * k:.0f} -14 {18 * k:.0f} 0v22z", c) for u, k, c in ((-.8, .5, "#b9774f"), (-.45, .85, "#ffe9a8"), (0, 1, "#ffd47c"), (.45, .85, "#6d5068"), (.8, .5, "#5d4760")))
    d += mosques.dome(x, y - 22, 112, GREEN, light=.22, rib="#2d5560") + mosques.crescent(x, y - 22 - 134, 74, "#ffe9a8")
    for u, v in ((U - .8, .8), (.8, V - .8), (.8, .8)):
        cx, cy = HALL.see(u, v, 3 * FLOOR + .5)
        k = HALL.see(u, v, 0)[1] / 850
        d += mosques.turned(cx, cy + 8, [(0, 24 * k), (26 * k, 24 * k)], STONE, 8, .22) + mosques.dome(cx, cy - 18 * k, 25 * k, GREEN, light=.22, facets=9) + mosques.crescent(cx, cy - 18 * k - 30 * k, 26 * k, "#ffe9a8")
    # parapet and three storeys, from the top down
    d += HALL.box(-.35, U + .35, -.35, V + .35, 3 * FLOOR, 3 * FLOOR + .24, SHADE_T, LIT_T, under="#7d6478")
    d += right.quad(SHADE, 0, U, 3 * FLOOR + .24, 3 * FLOOR + .9) + left.quad(LIT, 0, V, 3 * FLOOR + .24, 3 * FLOOR + .9) + right.diamonds(SHADE_T, 0, U, 3 * FLOOR + .34, 3 * FLOOR + .8, 14) + left.diamonds("#4a8f74", 0, V, 3 * FLOOR + .34, 3 * FLOOR + .8, 16)
    for f in (2, 1):
        y0 = f * FLOOR
        d += mosques.hall_floor(right, 0, U, y0, FLOOR, 4, SHADE, SHADE_T, PANE_R[f - 1:] + PANE_R[:f - 1], .8, "#8f7488") + mosques.hall_floor(left, 0, V, y0, FLOOR, 5, LIT, LIT_T, PANE_L[f:] + PANE_L[:f], .8, "#e9b07c")
        d += HALL.box(-.3, U + .3, -.3, V + .3, y0 - .14, y0 + .06, SHADE_T, LIT_T, under="#7d6478")
        d += right.quad("#356f68", 0, U, y0 - .5, y0 - .2) + left.quad("#4a8f74", 0, V, y0 - .5, y0 - .2)
    # open ground floor: a deep porch with lamps inside
    d += right.quad(SHADE, 0, U, 0, FLOOR - .14) + left.quad(LIT, 0, V, 0, FLOOR - .14)
    for face, a1, n_, wall, glow in ((right, U, 3, SHADE_T, ["#ffdc8c", "#ffc96d", "#ffdc8c"]), (left, V, 4, LIT_T, ["#b9774f", "#ffd47c", "#b9774f", "#ffd47c"])):
        step = a1 / n_
        for i in range(n_):
            span = (step * (i + .14), step * (i + .86))
            d += face.arches(wall, [(span[0] - .16, span[1] + .16)], 0, FLOOR - .5, .8, rise=1.3) + face.arches(glow[i], [span], 0, FLOOR - .68, .8, rise=1.2)
            d += face.quad("#8a5a54" if face is right else "#9c6048", span[0], span[1], 0, 1.1, opacity=".45")
    d += right.quad("#356f68", 0, U, FLOOR - .46, FLOOR - .2) + left.quad("#4a8f74", 0, V, FLOOR - .46, FLOOR - .2)
    return d


def row(side, rng):
    """Houses and stalls along the left of the lane, going away from us."""
    d = ""
    for z, z1, h, face, dark in ((34, 26, 6.5, "#c98f7c", "#a36c6a"), (26, 19, 5.6, "#e0a884", "#b07868"), (19, 13.2, 6.8, "#b3807c", "#8a5f68"), (13.2, 8.4, 5.0, "#8f6470", "#6d4c60"), (8.4, 3.6, 5.8, "#6d4c60", "#523a50")):
        x = -4.6
        d += VIEW.quad(face, (x, 0, z1), (x, h, z1), (x, h, z), (x, 0, z)) + VIEW.quad("#7d3f42", (x, h + .34, z1), (x + .8, h, z1), (x + .8, h, z), (x, h + .34, z)) + VIEW.quad("#c9685a", (x + .8, h - .2, z1), (x + .8, h + .04, z1), (x + .8, h + .04, z), (x + .8, h - .2, z))
        m = (z + z1) / 2
        for a, b in ((z1 + .5, m - .4), (m + .4, z - .5)):
            d += VIEW.quad("#ffd98a" if rng.random() < .6 else dark, (x, h * .52, a), (x, h * .8, a), (x, h * .8, b), (x, h * .52, b)) + VIEW.quad(dark, (x, 0, a), (x, h * .42, a), (x, h * .42, b), (x, 0, b))
        d += VIEW.quad("#f0e0b8", (x + 1.3, h * .4, z1 + .2), (x, h * .5, z1 + .2), (x, h * .5, z - .2), (x + 1.3, h * .4, z - .2)) + VIEW.quad("#c2452c" if z < 20 else "#4a8f74", (x + 1.3, h * .36, z1 + .2), (x + 1.3, h * .41, z1 + .2), (x + 1.3, h * .41, z - .2), (x + 1.3, h * .36, z - .2))
    return d


def strings(rng):
    """Cords of small lamps and paper flags over the lane."""
    d = ""
    for z, y0, y1, sag in ((9, 5.0, 5.6, 1.0), (12.5, 5.4, 6.4, 1.2), (17, 5.4, 7, 1.2)):
        pts = []
        for i in range(15):
            t = i / 14
            pts.append(VIEW.see(-4.4 + 8.6 * t, y0 + (y1 - y0) * t - sag * 4 * t * (1 - t), z + 2.4 * t))
        d += canvas.path("M" + "L".join(f"{canvas.n(a)} {canvas.n(b)}" for a, b in pts), stroke="#5d4050", stroke_width="2")
        k = VIEW.unit(z) / 100
        for i, (a, b) in enumerate(pts[1:-1]):
            if i % 2:
                d += canvas.path(f"M{canvas.n(a - 11 * k)} {canvas.n(b)}h{canvas.n(22 * k)}l{canvas.n(-11 * k)} {canvas.n(26 * k)}z", ("#c2452c", "#4a8f74", "#f0b04a")[i // 2 % 3])
            else:
                d += canvas.circle(a, b + 8 * k, 17 * k, "#ffe9a8", opacity=".3") + canvas.circle(a, b + 8 * k, 7 * k, "#fff6d4")
    return d


def table(x, y, w, h, cloth_, fold):
    return canvas.rect(x, y, w, 12, "#f3dcae") + canvas.path(f"M{x} {y + 12}H{x + w}V{y + h}" + "".join(f"l{-w / 24:.1f} {-5 if i % 2 else 5}" for i in range(24)) + "z", cloth_) + "".join(canvas.path(f"M{x + w * (i + .5) / 9:.0f} {y + 12}l8 {h - 14}h-14z", fold, opacity=".45") for i in range(9)) + canvas.path("".join(f"M{x + w * (i + .5) / 12 - 9:.0f} {y + 34}l9 -9l9 9l-9 9z" for i in range(12)), "#f6dc9a")


def draw():
    rng = Random(1926)
    sky = canvas.bands(W, [(0, "#4f8a8f"), (90, "#6d9f98"), (180, "#94b49c"), (270, "#bfc69a"), (360, "#e6cc8f"), (450, "#f9c47c"), (540, "#fdb36a"), (620, "#fba65c"), (790, "")])
    sky += canvas.circle(430, 560, 92, "#ffdc94", opacity=".7") + canvas.circle(430, 560, 56, "#fff3c9") + land.streak(40, 330, 520, 20, "#fde0a0") + land.streak(900, 170, 560, 18, "#a9c2a0") + land.streak(220, 460, 420, 14, "#ffe3a4") + land.streak(1200, 330, 420, 18, "#f0cf92") + land.birds([(640, 240, 14), (690, 262, 11), (610, 280, 9), (350, 200, 12)], "#3f6d74", 3)
    far_sky = "".join(plants.palm(x, 770, h, lean, "#8f7f6a", "#9a7f6a", rng, 10) for x, h, lean in [(560, 250, 20), (250, 420, -20)]) + "".join(plants.canopy(x, 752, rx, ry, c, rng) for x, rx, ry, c in [(480, 90, 40, "#c98f62"), (580, 80, 36, "#b98564"), (1560, 120, 90, "#7d7a74")])
    t = {"face": "#b98a80", "side": "#8f6a72", "lit": "#f3bd8c", "roof": "#a9584a", "shade": "#7d4448", "ridge": "#e08a5c", "window": "#ffd98a"}
    far = houses.hipped(VIEW, 19.5, 33, 8, 8, 5.2, 2.4, t) + houses.hipped(VIEW, 27, 30, 9, 8, 4.2, 2.2, dict(t, face="#a67d7c")) + plants.palm(1490, 800, 480, -50, "#6d6a66", "#7d6660", rng, 11) + houses.hipped(VIEW, 14.6, 26, 5, 6, 3.6, 1.8, dict(t, face="#c99a88"))
    lane = canvas.rect(0, 756, W, 244, "#d99a70") + canvas.rect(0, 756, W, 12, "#f3c08a") + canvas.poly([VIEW.see(-4.6, 0, 60), VIEW.see(-4.6, 0, 6), (1700, 1010), VIEW.see(9, 0, 60)], "#e3a87a")
    for i in range(-9, 12):
        a, b = VIEW.see(i * .9, 0, 46), VIEW.see(i * .9, 0, 6)
        lane += canvas.path(f"M{canvas.n(a[0])} {canvas.n(a[1])}L{canvas.n(b[0])} {canvas.n(b[1])}", stroke="#bd7f5c", stroke_width="1.6", opacity=".5")
    lane += "".join(canvas.rect(0, VIEW.see(0, 0, z)[1], W, 2, "#bd7f5c", opacity=".5") for z in (7, 8, 9.4, 11, 13, 16, 20, 26))
    shade = canvas.poly([HALL.see(-.2, 0, 0), HALL.see(11, 0, 0), (1610, 860), (1610, 1010), (1240, 1010)], "#9a6c6a", opacity=".75")
    step = canvas.poly([HALL.see(-.9, -.9, 0), HALL.see(U + .6, -.9, 0), HALL.see(U + .6, .2, .0), HALL.see(0, .2, 0), HALL.see(.2, V, 0), HALL.see(-.9, V, 0)], "#ffe0ae") + HALL.right(-.9).quad("#b98a88", -.9, U + .6, -.02, .16) + HALL.left(-.9).quad("#fff0cc", -.9, V, -.02, .16)
    left = row(-1, rng)
    house = mosque()
    lamps = strings(rng)
    folk = ""
    for x, z, fig, flip in [(1.0, 22, townsfolk.believer("#4a6a6c", "#fff3d4", "#2a2630", SKIN), False), (-.6, 20.5, townsfolk.veiled("#fdf3dc", "#fdf3dc", SKIN), False), (-1.6, 24, townsfolk.believer("#6d4a5c", "#e9c88f", "#2a2630", DARK), False), (-2.4, 17, townsfolk.veiled("#8a5a78", "#e9b8a0", SKIN, back=False), True), (-.4, 15.2, townsfolk.believer("#3f5a78", "#fdf3dc", "#f6ead0", DARK, mat="#c2452c"), False), (.5, 14.4, leisure.child("#fdf3dc", "#4a6a6c", SKIN, HAIR), False), (2.8, 15.2, townsfolk.believer("#7a3f3a", "#c9d2a8", "#2a2630", SKIN), False), (4.2, 15.6, townsfolk.veiled("#4a8f74", "#d9e0b0", SKIN, back=False), True)]:
        sx, sy = VIEW.see(x, 0, z)
        k = VIEW.unit(z) * (1.2 if z == 14.4 else 1.66) / 100
        folk += townsfolk.shadow(sx, sy, k, "#a9685a", 70, 6, opacity=".7") + canvas.at(sx, sy, k, fig, flip=flip)
    # the stall in front, in the light: trays, cups, jars, and the woman who sells
    x0, y0, w = 396, 838, 460
    stall = canvas.path(f"M{x0 + 10} 1000h{w + 60}l70 14H{x0}z", "#9a5f52") + canvas.rect(x0 + 14, 600, 9, 260, "#6d4a44") + canvas.rect(x0 + w - 24, 600, 9, 260, "#6d4a44")
    stall += canvas.at(x0 + 150, 990, 2.7, townsfolk.veiled("#2f6f6a", "#f0b04a", SKIN, back=False))
    stall += canvas.at(x0 + 330, 985, 2.55, townsfolk.believer("#3f4a5c", "#f9e6c0", "#2a2630", DARK, back=False))
    stall += snacks.ketupat(x0 + 70, 640, 1.5, "#c3cf72", "#7d8f3f") + snacks.ketupat(x0 + 250, 640, 1.4, "#c3cf72", "#7d8f3f") + snacks.ketupat(x0 + 405, 640, 1.5, "#c3cf72", "#7d8f3f")
    stall += table(x0, y0, w, 170, "#9b3030", "#6d2028")
    stall += snacks.jar(x0 + 46, y0 + 2, 82, "#e8606c", "#ffb0a8") + snacks.jar(x0 + 112, y0 + 2, 82, "#f2b84a", "#ffe0a0") + snacks.fritters(x0 + 200, y0 - 2, 96, ["#e0a04a", "#c98434", "#f0bc62"], rng) + snacks.cups(x0 + 268, y0 + 2, 5, 24, [("#6fa35a", "#f6e9c8"), ("#8a5a3c", "#d9a35c"), ("#e8607c", "#fff0e0")]) + snacks.fritters(x0 + 424, y0 - 2, 84, ["#7d4a2c", "#9a5f38", "#6d3f28"], rng)
    stall += snacks.awning(x0 - 26, 560, w + 52, 62, "#c2452c", "#fff0cc", "#4a2028", 10)
    # buyers: a father and his daughter, larger than all, on their way to the hall
    life = canvas.path("M980 978h250l110 20h-300z", "#8f5f5c", opacity=".8") + canvas.at(968, 980, 2.5, townsfolk.believer("#35596d", "#fff6de", "#2a2630", SKIN, mat="#c2452c")) + canvas.at(1068, 984, 1.72, townsfolk.veiled("#f0b8a0", "#fff6de", SKIN, back=True))
    life += canvas.at(1330, 960, 1.5, townsfolk.scooter("#4f8a8f", "#356066", "#2a2430", "#cbb0b2")) + canvas.at(1420, 976, 2.1, townsfolk.believer("#6d4a5c", "#d9a684", "#2a2630", DARK), flip=True)
    near = groves.hedge([(-20, 1010), (-20, 930), (90, 910), (190, 960), (230, 1010)], "#3f2a3a", 46, rng)
    return canvas.picture(
        "masjid-raya-baiturrahmah", W, H, "Masjid Raya Baiturrahmah shortly before sunset in the fasting month",
        "Illustration. A cream mosque of three storeys with arched windows, green domes and a minaret stands over a lane hung with lamps and flags; people in sarongs and headscarves come past a stall with food and drinks.",
        sky, far_sky, lane, far, left, shade, house, step, lamps, folk, stall, life, near,
    )
