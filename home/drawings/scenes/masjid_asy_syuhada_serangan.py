"""The old mosque of the Bugis village on Serangan after the dawn prayer, the last stilt house across the lane, low tide at its end; light from the right."""

from random import Random

from home.drawings import (
    boats,
    canvas,
    corners,
    groves,
    land,
    leisure,
    mosques,
    plants,
    townsfolk,
    views,
    water,
)

W, H = 1600, 1000
VIEW = views.View(eye=1.65, horizon=640, lens=960, cx=742)
HALL = corners.Corner(VIEW, 3.3, 14.6, .56)
STILT = corners.Corner(VIEW, -6.3, 9.6, .66)
SKIN, DARK, HAIR = "#8a5c4e", "#6a463f", "#2a2430"
WHITE, FACE, SHADE, TRIM, TRIM_S = "#fff4e6", "#f3dcd2", "#b3a6bd", "#6fa59a", "#5a7f88"
ROOF = {"right": "#cf8068", "left": "#86596a", "line_right": "#b0644f", "line_left": "#70485a", "rim": "#ffc9a4", "edge": "#94584f", "soffit": "#5d4a5c"}
TEAK, TEAK_L, TEAK_D, TEAK_S = "#7a5550", "#b5846c", "#523c46", "#3f3040"


def frustum(u0, u1, v0, v1, y, rise, inset):
    """The lower tier of the roof: four slopes cut off below the clerestory."""
    top = y + rise
    d = HALL.flat(ROOF["soffit"], u0, u1, v0, v1, y)
    a, b, c = HALL.see(u0, v0, y + .2), HALL.see(u1, v0, y + .2), HALL.see(u0, v1, y + .2)
    p, q, r = HALL.see(u0 + inset, v0 + inset, top), HALL.see(u1 - inset, v0 + inset, top), HALL.see(u0 + inset, v1 - inset, top)
    for (e0, e1, t1, t0), fill, line in (((a, b, q, p), ROOF["right"], ROOF["line_right"]), ((a, c, r, p), ROOF["left"], ROOF["line_left"])):
        d += canvas.poly([e0, e1, t1, t0], fill)
        d += canvas.path("".join("M{} {}L{} {}".format(*(canvas.n(k) for k in (e0[0] + (t0[0] - e0[0]) * i / 9, e0[1] + (t0[1] - e0[1]) * i / 9, e1[0] + (t1[0] - e1[0]) * i / 9, e1[1] + (t1[1] - e1[1]) * i / 9))) for i in range(1, 9)), stroke=line, stroke_width="2", stroke_dasharray="14 6")
    d += canvas.stroke(f"M{canvas.n(a[0])} {canvas.n(a[1])}L{canvas.n(p[0])} {canvas.n(p[1])}", ROOF["rim"], 4)
    return d + HALL.right(v0).quad(ROOF["edge"], u0, u1, y, y + .2) + HALL.left(u0).quad(ROOF["soffit"], v0, v1, y, y + .2)


def window(face, a, y, w, h, pane, leaf, frame):
    d = face.quad(frame, a - w / 2 - .12, a + w / 2 + .12, y - .12, y + h + .12) + face.quad(pane, a - w / 2, a + w / 2, y, y + h)
    for s in (-1, 1):
        lo, hi = sorted((a + s * w / 2, a + s * w * .98))
        d += face.quad(leaf, lo, hi, y, y + h) + face.lines(frame, 1.6, [((lo + .06, y + .14 + i * .2), (hi - .06, y + .14 + i * .2)) for i in range(int(h / .2))], opacity=".7")
    return d + face.quads(frame, [(a - .025, a + .025)], y, y + h)


def mosque(rng):
    s, eave = 10.0, 3.7
    right, left = HALL.right(0), HALL.left(0)
    px, py = HALL.see(s / 2, s / 2, 9.95)
    d = mosques.crescent(px, py + 8, 62, "#e9b86a") + HALL.hip(2.5, s - 2.5, 2.5, s - 2.5, 7.0, 2.7, ROOF, rows=9, thick=.16, rng=rng)
    d += HALL.box(3.2, s - 3.2, 3.2, s - 3.2, 5.9, 7.0, FACE, SHADE) + HALL.right(3.2).quads("#ffd9a0", [(3.6 + i * .9, 4.1 + i * .9) for i in range(4)], 6.2, 6.75) + HALL.left(3.2).quads("#6d6480", [(3.6 + i * .9, 4.1 + i * .9) for i in range(4)], 6.2, 6.75)
    d += frustum(-1.3, s + 1.3, -1.3, s + 1.3, eave, 2.3, 4.3)
    d += HALL.box(-.5, s + .5, -.5, s + .5, 0, .4, "#e9cfc4", "#94879e", "#fff4e6")
    d += right.quad(FACE, 0, s, .4, eave) + left.quad(SHADE, 0, s, .4, eave) + right.quad("#d9bcb8", 0, s, eave - .45, eave) + left.quad("#94879e", 0, s, eave - .5, eave)
    d += right.quad(TRIM, 0, s, .4, .9) + left.quad(TRIM_S, 0, s, .4, .9) + right.quad(WHITE, 0, .4, .9, eave - .45) + right.quad(WHITE, s - .4, s, .9, eave - .45)
    for a, pane in ((1.8, "#ffd28c"), (4.0, "#6d6480"), (6.2, "#ffdca4"), (8.4, "#6d6480")):
        d += window(right, a, 1.2, 1.0, 1.75, pane, TEAK_L, WHITE)
    for v, pane in ((1.2, "#f0b878"), (8.8, "#5d5674")):
        d += window(left, v, 1.2, .9, 1.75, pane, TEAK, "#c9bccc")
    # the changed front: a flat porch with arches on the lane
    p0, p1, out = 2.6, 7.6, -2.0
    porch = HALL.left(out)
    d += HALL.right(p0).quad("#e3cbc6", out, 0, .3, 3.3) + HALL.right(p0).arches("#8f7f94", [(out + .4, -.4)], .3, 2.7, .7)
    d += porch.quad("#c3b5c6", p0, p1, .3, 3.3) + porch.arches("#fbe9dc", [(p0 + .16 + i * 1.6, p0 + 1.62 + i * 1.6) for i in range(3)], .3, 2.86, .75) + porch.arches("#5d5068", [(p0 + .26 + i * 1.6, p0 + 1.52 + i * 1.6) for i in range(3)], .3, 2.76, .75)
    d += porch.arches("#ffcf86", [(p0 + .26 + 1.6 + .2, p0 + 1.52 + 1.6 - .2)], .3, 2.3, .75)
    d += HALL.box(out - .2, .1, p0 - .2, p1 + .2, 3.3, 3.5, WHITE, "#d9cbd6", under="#84788c") + HALL.right(p0).quad(FACE, out, 0, 3.5, 3.95) + porch.quad("#b3a6bd", p0, p1, 3.5, 3.95) + porch.diamonds(TRIM_S, p0, p1, 3.56, 3.9, 9) + HALL.right(p0).diamonds(TRIM, out, 0, 3.56, 3.9, 4)
    for i in range(2):
        d += HALL.box(out - .4 - .4 * i, out - .4 * i, p0, p1, 0, .3 - .14 * i, "#f3dcd2", "#a99cb0", "#fff4e6")
    # sandals left on the step
    for v, c in ((3.0, "#2a4a5c"), (3.4, "#8a3f3a"), (4.2, "#3a3440"), (5.6, "#6d5a3c"), (6.6, "#2f5f58")):
        x, y = HALL.see(out - .62, v, .16)
        d += canvas.oval(x - 4, y, 4.6, 1.8, c) + canvas.oval(x + 5, y + 1, 4.6, 1.8, c)
    return d


def stilt_house(rng):
    """A Bugis house: a floor on posts, plank walls, a steep gable in layers with crossed boards."""
    w, dp, floor, wall, ridge = 5.2, 7.0, 2.0, 4.5, 8.0
    front, mid = STILT.right(0), w / 2
    rise = ridge - wall
    over, eave = .8, wall - .55
    # the slope on the right hand is hidden; what shows is the gable and, a little, the left slope
    d = canvas.poly([STILT.see(-over, -.9, eave), STILT.see(mid, -.9, ridge), STILT.see(mid, dp, ridge), STILT.see(-over, dp, eave)], "#6d5662")
    d += STILT.left(0).quad("#5a4450", 0, dp, floor, wall)
    # ground below: posts in rows, dark behind
    d += STILT.flat("#4f4254", -.2, w + .2, -.2, dp, 0)
    for v in (dp, dp / 2, 0):
        for u in (.1, w / 2, w - .1):
            d += STILT.box(u - .11, u + .11, v - .11, v + .11, 0, floor, TEAK if v < 1 else TEAK_D, TEAK_S) + STILT.box(u - .2, u + .2, v - .2, v + .2, 0, .16, "#b9aab3", "#857b8c", "#d9c9cc")
    d += STILT.flat(TEAK_S, -.3, w + .3, -1.5, dp, floor)
    # plank walls, windows with a low rail
    d += front.quad(TEAK_S, 0, w, floor, wall + .5) + front.quad(TEAK, 0, w, floor, wall) + front.lines(TEAK_D, 1.5, [((0, y), (w, y)) for y in [floor + .22 * i for i in range(1, 12)]], opacity=".7")
    for a in (1.0, 4.2):
        d += front.quad(TEAK_L, a - .62, a + .62, 2.7, 4.1) + front.quad("#3f3444", a - .5, a + .5, 2.8, 4.0) + front.quads(TEAK_L, [(a - .44 + i * .22, a - .36 + i * .22) for i in range(5)], 2.8, 3.3) + front.quad(TEAK_L, a - .5, a + .5, 3.28, 3.36)
    d += front.quad(TEAK_L, 2.02, 3.18, floor, 4.2) + front.quad("#3a2f3e", 2.12, 3.08, floor, 4.1) + front.quad("#f0b878", 2.3, 2.62, floor, 3.9, opacity=".85")
    # gable in three layers of slanting boards
    for k, (c, line) in enumerate((("#8f6a5e", "#6d4f4c"), ("#9f7868", "#7a5a52"), ("#b5897a", "#8a665a"))):
        y0, y1 = wall + rise * k / 3, wall + rise * (k + 1) / 3 + (.16 if k < 2 else 0)
        h0, h1 = mid * (1 - k / 3) + .2, mid * (1 - (k + 1) / 3) + (.12 if k < 2 else 0)
        d += STILT.right(-.12 * (3 - k)).poly(c, [(mid - h0, y0), (mid + h0, y0), (mid + h1, y1), (mid - h1, y1)]) + STILT.right(-.12 * (3 - k)).lines(line, 1.5, [((mid + h0 * t, y0), (mid + h1 * t, y1)) for t in [-.84 + i * .14 for i in range(13)]], opacity=".7") + STILT.right(-.12 * (3 - k)).quad("#d9ae94", mid - h0, mid + h0, y0, y0 + .1)
    barge = STILT.right(-.9)
    for sgn in (-1, 1):
        d += barge.poly("#523c46" if sgn < 0 else "#d9a288", [(mid + sgn * (mid + over), eave), (mid + sgn * (mid + over), eave + .3), (mid - sgn * .4, ridge + .62), (mid - sgn * .4, ridge + .3)])
    # landing and steps
    d += STILT.box(1.6, 3.6, -1.5, 0, floor - .14, floor, TEAK_L, TEAK_D, under=TEAK_S) + STILT.box(1.66, 1.8, -1.5, -1.36, 0, floor - .1, TEAK, TEAK_S) + STILT.box(3.4, 3.54, -1.5, -1.36, 0, floor - .1, TEAK, TEAK_S)
    for i in range(7):
        t = i / 7
        d += STILT.box(2.1, 3.1, -1.6 - 1.7 * (1 - t), -1.3 - 1.7 * (1 - t), floor * t + .06, floor * t + .16, TEAK_L, TEAK_D, "#d9ae94")
    edge = STILT.right(-1.5)
    return d + edge.quad(TEAK_L, 1.6, 2.1, floor + .75, floor + .85) + edge.quad(TEAK_L, 3.1, 3.6, floor + .75, floor + .85) + edge.quads(TEAK, [(1.62, 1.7), (1.86, 1.92), (3.16, 3.22), (3.5, 3.58)], floor, floor + .8)


def draw():
    rng = Random(1640)
    sky = canvas.bands(W, [(0, "#a9b9d0"), (90, "#bac3d4"), (180, "#ccccd6"), (270, "#ded3d6"), (360, "#eed8d0"), (440, "#f9dcc6"), (520, "#ffe2bd"), (580, "#ffe9c6"), (660, "")])
    sky += land.streak(120, 150, 620, 22, "#f3d3cd", opacity=".9") + land.streak(820, 90, 640, 20, "#d9cfd9", opacity=".9") + land.streak(480, 300, 520, 16, "#ffe6d0") + land.streak(1080, 330, 480, 18, "#fbd9c4") + land.birds([(560, 200, 15), (600, 226, 12), (520, 236, 10)], "#7f87a3", 3)
    # low tide at the end of the lane: wet flats, boats at rest, a far shore
    sea = land.ridge([(300, 622), (480, 612), (640, 620), (800, 610), (900, 620)], 650, "#b9bccb") + canvas.rect(0, 636, W, 30, "#c9d3da") + canvas.rect(0, 636, W, 5, "#fff0da") + canvas.rect(0, 656, W, 24, "#e9d9cf") + water.dashes(420, 720, 640, 676, 24, "#ffe9c9", rng, (20, 70), 4) + water.dashes(420, 720, 640, 676, 20, "#a9b6c6", rng, (20, 60), 3)
    sea += canvas.at(548, 672, .34, boats.jukung("#fff4e6", "#6fa59a", "#5d5a70")) + canvas.at(622, 664, .22, boats.jukung("#7f6f84", "#fff4e6", "#5d5a70"), flip=True) + canvas.rect(552, 596, 2, 70, "#6d6a80") + canvas.at(470, 668, .26, boats.jukung("#5a7f88", "#ffd9b0", "#5d5a70"))
    back = plants.palm(612, 680, 330, -34, "#8f9fa6", "#9a8f99", rng, 10) + plants.palm(1330, 700, 560, -60, "#8f9f9f", "#8f8490", rng, 11) + plants.palm(1480, 700, 470, 36, "#7f9296", "#857b8a", rng, 11) + groves.hedge([(1180, 700), (1200, 560), (1320, 500), (1460, 540), (1630, 480), (1630, 760), (1180, 760)], "#8a9d9c", 54, rng) + groves.hedge([(-20, 720), (-20, 440), (100, 400), (220, 470), (320, 560), (400, 640), (400, 720)], "#9aa8ae", 56, rng)
    # the lane with morning light across it
    lane = canvas.rect(0, 676, W, 324, "#d9c6c0") + canvas.poly([VIEW.see(-2.2, 0, 90), VIEW.see(.6, 0, 90), VIEW.see(2.6, 0, 3.6), VIEW.see(-2.7, 0, 3.6)], "#b9b0ba") + canvas.poly([VIEW.see(-2.2, 0, 90), VIEW.see(-1.9, 0, 90), VIEW.see(-2.0, 0, 3.6), VIEW.see(-2.7, 0, 3.6)], "#fff0e0") + canvas.rect(0, 676, W, 8, "#fff0e0", opacity=".8")
    lane += "".join(VIEW.quad("#ffe3c4", (-2.2, .01, z), (8, .01, z - 2.2), (8, .01, z - 2.2 + dz), (-2.2, .01, z + dz), opacity=".55") for z, dz in ((8.2, .5), (10.4, .7), (13.2, 1.0)))
    shadow = canvas.poly([STILT.see(0, 0, 0), STILT.see(5.2, 0, 0), STILT.see(5.2, -2, 0), (330, 960), (-20, 1010), (-20, 900)], "#a497a9", opacity=".9") + canvas.poly([HALL.see(-2.4, 2.4, 0), HALL.see(-.2, -.2, 0), HALL.see(-1.6, -.6, 0), HALL.see(-4.6, 3, 0), HALL.see(-4.6, 9, 0), HALL.see(-2.4, 9, 0)], "#a497a9", opacity=".8")
    yard = canvas.poly([HALL.see(-.5, -.5, 0), HALL.see(10.5, -.5, 0), (1620, 812), (1620, 1010), (1010, 1010), VIEW.see(2.6, 0, 3.6)], "#ead5c8")
    tufts = land.tufts([(rng.uniform(1020, 1600), rng.uniform(850, 1000), rng.uniform(8, 18)) for _ in range(26)], "#9aa48e", rng, 3) + land.tufts([(rng.uniform(0, 380), rng.uniform(880, 1000), rng.uniform(8, 18)) for _ in range(18)], "#7f8a84", rng, 3)
    hall = mosque(rng)
    house = stilt_house(rng)
    # after the prayer
    folk = ""
    for x, z, fig, flip in [(-.2, 21, townsfolk.believer("#5a6a84", "#fff4e6", "#2a2633", SKIN, back=False), False), (-1.25, 14.6, townsfolk.veiled("#fff4e6", "#fff4e6", SKIN, back=False), False), (-.78, 14.2, leisure.child("#ffe3c4", "#6fa59a", SKIN, HAIR), False), (1.75, 12.2, townsfolk.believer("#7a4a58", "#e9dcd2", "#fff4e6", DARK, back=False), False), (1.05, 12.6, townsfolk.believer("#4a6f74", "#fff4e6", "#2a2633", SKIN, mat="#c97a5a", back=False), False)]:
        sx, sy = VIEW.see(x, 0, z)
        k = VIEW.unit(z) * (1.15 if fig.count("M-13 -44H13") else 1.66) / 100
        folk += townsfolk.shadow(sx, sy, k, "#94889c", -76, 6, opacity=".8") + canvas.at(sx, sy, k, fig, flip=flip)
    sx, sy = VIEW.see(.0, 0, 8.2)
    k = VIEW.unit(8.4) * 1.66 / 100
    folk += townsfolk.shadow(sx, sy, k, "#94889c", -80, 6, opacity=".8") + canvas.at(sx, sy, k, townsfolk.believer("#3f5a78", "#fff4e6", "#2a2633", SKIN, mat="#b5503f")) + canvas.at(sx + 74, sy + 4, k * .66, leisure.child("#f0b878", "#6d4a5c", SKIN, HAIR))
    # a fisher's things below the house: net on a pole, traps, a cat
    nx, ny = STILT.see(4.3, -.7, 0)
    things = canvas.path(f"M{nx - 62:.0f} {ny - 96:.0f}H{nx + 48:.0f}Q{nx + 40:.0f} {ny - 30:.0f} {nx + 20:.0f} {ny - 12:.0f}Q{nx - 10:.0f} {ny - 34:.0f} {nx - 40:.0f} {ny - 10:.0f}Q{nx - 58:.0f} {ny - 50:.0f} {nx - 62:.0f} {ny - 96:.0f}z", "#6fa59a", opacity=".75") + canvas.path("".join(f"M{nx - 62 + i * 13:.0f} {ny - 96:.0f}l{8 - i:.0f} 78" for i in range(9)) + "".join(f"M{nx - 60 + i * 3:.0f} {ny - 82 + i * 14:.0f}h{104 - i * 8}" for i in range(5)), stroke="#3f6a6c", stroke_width="1.3", opacity=".8") + canvas.stroke(f"M{nx - 74:.0f} {ny - 98:.0f}H{nx + 60:.0f}", "#b5846c", 5)
    things += canvas.at(560, 940, 1.2, canvas.path("M-20 0C-22 -16 -14 -24 -4 -24C0 -26 4 -32 6 -36L10 -30L16 -36L18 -26C20 -20 18 -16 14 -14C16 -8 16 -4 16 0z", "#e9b98a") + canvas.stroke("M-18 -2C-30 -4 -34 -14 -28 -22", "#e9b98a", 5) + canvas.path("M-16 -18l8 -4l-2 8zM-6 -22l6 -1l-3 8z", "#a9715a"))
    hull = canvas.path("M1080 934h420l60 12h-520z", "#b9a5ae") + canvas.at(1300, 940, 1.5, boats.jukung("#fff4e6", "#6fa59a", "#7a5550"), flip=True) + canvas.at(1180, 938, 1.3, canvas.path("M-16 0h32v-26h-32z", "#b5846c") + canvas.path("M-16 -18h32v4h-32z", "#7a5550"))
    near = groves.hedge([(-20, 1010), (-20, 930), (90, 910), (200, 960), (240, 1010)], "#4a4258", 46, rng) + groves.hedge([(1300, 1010), (1360, 950), (1480, 900), (1630, 890), (1630, 1010)], "#565a6c", 48, rng)
    near += canvas.stroke("M1620 190C1520 210 1470 160 1390 200M1530 200C1480 240 1450 260 1420 300", "#4a4258", 14)
    for x, y, a in [(1390, 200, 2.9), (1420, 192, 2.2), (1420, 300, 2.3), (1470, 240, 2.0), (1480, 190, 1.7), (1530, 204, 1.5), (1440, 270, 3.0), (1370, 206, 2.4), (1500, 196, -2.4), (1560, 200, 1.9), (1450, 184, -2.7)]:
        near += plants.leaf_shape(x, y, a, 88, "#4a4258", .2) + plants.leaf_shape(x, y, a + .45, 68, "#6a6478", .2)
    near += "".join(plants.frangipani(x, y, 18, "#fff4e6", "#f0b878", x * .1) for x, y in [(1386, 206), (1416, 306), (1476, 184), (1360, 980), (1450, 936), (1540, 930)])
    return canvas.picture(
        "masjid-asy-syuhada-serangan", W, H, "Masjid Asy-Syuhada on Serangan after the dawn prayer",
        "Illustration. A low white mosque under a tiled roof of two tiers, with open shuttered windows and an arched porch, faces a wooden stilt house across a lane; men, a woman and children walk home, boats lie at low tide.",
        sky, back, sea, lane, yard, shadow, tufts, hall, house, things, folk, hull, near,
    )
