"""Subak Sembung at half past six: the paved farm road between two running channels, rice on both hands."""

from math import sin
from random import Random

from home.drawings import canvas, fields, land, leisure, people, plants, roofs, views

W, H = 1600, 1000
VIEW = views.View(eye=2.9, horizon=408, lens=900)
SKIN, DARK, HAIR = "#8a5a42", "#6d4334", "#22201f"


def middle(z):
    """The road bends away to the left after the shrine."""
    return .5 * sin(z / 16) - max(0, z - 30) ** 1.5 * .016 + .5


def draw():
    rng = Random(115)
    sky = canvas.bands(W, [(0, "#8fb9b4"), (60, "#a3c6ba"), (120, "#b9d2bd"), (176, "#d0dcbb"), (226, "#e5e3b5"), (270, "#f3e3a9"), (312, "#fae6ab"), (350, "#fdedc2"), (420, "")])
    sky += canvas.circle(1110, 300, 52, "#fffbe6") + land.streak(180, 120, 460, 18, "#d9e4c9") + land.streak(860, 84, 380, 14, "#c9dcc4") + land.streak(960, 316, 420, 12, "#fffbe6")
    hills = land.ridge([(0, 360), (180, 330), (360, 250), (440, 200), (500, 186), (560, 214), (700, 300), (860, 352), (1000, 372), (1600, 384)], 420, "#a9c0ae") + land.ridge([(0, 372), (120, 344), (260, 312), (330, 300), (420, 336), (620, 372), (1600, 392)], 420, "#97b3a0") + land.ridge([(640, 414), (900, 396), (1160, 372), (1350, 352), (1600, 366)], 420, "#b9caae")
    trees = "".join(plants.canopy(x, y, r, r * .6, c, rng, 11) for x, y, r, c in [(40, 394, 90, "#6f9878"), (170, 400, 70, "#7fa680"), (300, 404, 60, "#6f9878"), (1280, 402, 70, "#7fa680"), (1400, 396, 90, "#6f9878"), (1540, 392, 100, "#6f9878"), (980, 410, 46, "#8fb088"), (700, 412, 44, "#8fb088"), (590, 410, 52, "#7fa680")])
    trees += "".join(plants.palm(x, 416, h, lean, "#5f8a6d", "#7d8466", rng, 9) for x, h, lean in [(90, 150, 10), (236, 116, -8), (1250, 124, 10), (1330, 170, -14), (1490, 150, 12), (640, 90, 6)])
    # paddies as broad plates; the far ones only light and dark
    ground = canvas.rect(0, 406, W, 594, "#8fae5a")
    left = [((-60, -3.4), 60, 120, "#b5c66d"), ((-60, -3.4), 38, 60, "#e3cf74"), ((-60, -3.4), 24, 38, "#a3bd62"), ((-60, -3.4), 14.5, 24, "#cfe0cb"), ((-60, -3.4), 3.5, 14.5, "#86a955")]
    right = [((3.4, 60), 70, 130, "#dccb72"), ((3.4, 60), 44, 70, "#a9c268"), ((3.4, 60), 27, 44, "#cfe0cb"), ((3.4, 60), 17, 27, "#b9c867"), ((3.4, 60), 3.5, 17, "#d9bf5f")]
    plates = ""
    for (a, b), z0, z1, tone in left + right:
        wet = tone == "#cfe0cb"
        def off(z, a=a, b=b):
            return (middle(z) + (b if b < 0 else a))
        def far(z, a=a, b=b):
            return (middle(z) + (a if b < 0 else b))
        plates += VIEW.ribbon(tone, off, far, 0, z0, z1, 10) + VIEW.upright("#6d8a48", lambda z: 0, 0, 0, z0, z1, 1)
        plates += VIEW.ribbon("#5f7f45", off, far, .25, z0 - z0 * .012, z0 + z0 * .02, 1) + VIEW.ribbon("#a9bd68", off, far, .3, z0 + z0 * .01, z0 + z0 * .028, 1)
        if wet:
            plates += VIEW.ribbon("#f3ecc4", lambda z, b=b: middle(z) + (8 if b > 0 else -7), lambda z, b=b: middle(z) + (15 if b > 0 else -20), 0, z0 + 1.4, z0 + 4, 4)
    rice = fields.rows(VIEW, -16, -4.1, 4.2, 14, .6, .66, "#4f7f48", rng) + fields.rows(VIEW, -16, -4.1, 4.4, 14, .72, .62, "#a9c76a", rng)
    rice += fields.rows(VIEW, -26, -4.3, 15, 23.4, 1.15, .34, "#6f9a55", rng, .7)
    rice += fields.rows(VIEW, 4.5, 28, 17.5, 26, 1.0, .6, "#8fae55", rng)
    rice += fields.rows(VIEW, 4.5, 28, 28, 43, 1.9, .4, "#7fa45a", rng, .7)
    rice += fields.rows(VIEW, 4.4, 24, 5.0, 16.4, .62, .9, "#b08f3d", rng) + fields.rows(VIEW, 4.5, 24, 5.2, 16, .72, .84, "#f0d882", rng)
    # road and its two channels
    road = VIEW.ribbon("#7f9c50", lambda z: middle(z) - 3.5, lambda z: middle(z) + 3.5, .02, 3.4, 110)
    road += fields.channel(VIEW, lambda z: middle(z) - 1.35, -.95, "#6fa5a0", "#e3efd2", "#c3b998", 3.4, 110) + fields.channel(VIEW, lambda z: middle(z) + 1.35, .95, "#6fa5a0", "#fdf3c8", "#c3b998", 3.4, 110)
    road += VIEW.ribbon("#eadfba", lambda z: middle(z) - 1.3, lambda z: middle(z) + 1.3, .06, 3.4, 110) + VIEW.ribbon("#d3c49b", lambda z: middle(z) - 1.3, lambda z: middle(z) - 1.08, .06, 3.4, 110) + VIEW.ribbon("#fdf3d0", lambda z: middle(z) + .9, lambda z: middle(z) + 1.3, .06, 3.4, 110)
    z = 3.6
    while z < 40:
        (x0, y0), (x1, y1) = VIEW.see(middle(z) - 1.28, .06, z), VIEW.see(middle(z) + 1.28, .06, z)
        road += canvas.path(f"M{x0:.0f} {y0:.1f}L{x1:.0f} {y1:.1f}", stroke="#c3b288", stroke_width=canvas.n(12 / z))
        z *= 1.13
    grass = land.tufts([(*VIEW.see(middle(z) + s * (2.5 + rng.uniform(0, .8)), .02, z), VIEW.unit(z) * rng.uniform(.16, .34)) for s in (-1, 1) for z in [3.9 * 8 ** (i / 60) for i in range(60)]], "#4f7f48", rng) + land.tufts([(*VIEW.see(middle(z) + s * (2.4 + rng.uniform(0, .9)), .02, z), VIEW.unit(z) * rng.uniform(.1, .24)) for s in (-1, 1) for z in [4.2 * 7 ** (i / 44) for i in range(44)]], "#b9cf72", rng)
    # the small thatched shrine of the field, and the rest hut
    sx, sy = VIEW.see(5.2, 0, 22)
    shrine = canvas.at(sx, sy, 1, canvas.path("M-24 0h48v-10h-6v-26h-36v26h-6z", "#b5653f"), canvas.path("M6 0h18v-10h-6v-26h-12z", "#8a4a36"), canvas.rect(-14, -62, 5, 28, "#6d4a38"), canvas.rect(9, -62, 5, 28, "#6d4a38"), canvas.rect(-10, -56, 20, 20, "#4d3a30"), roofs.ijuk(0, -58, 68, 44, "#3f4038", "#5f5a48", "#b5a577", rng, .12))
    hx, hy = VIEW.see(-12.5, 0, 25)
    hut = canvas.at(hx, hy, 1.0, canvas.rect(-50, -28, 100, 8, "#c99b62"), *[canvas.rect(x, -80, 5, 80, "#7d5a3f") for x in (-44, -16, 12, 40)], roofs.ijuk(0, -74, 150, 56, "#6d6240", "#9a8a55", "#d9c983", rng, .4), canvas.at(8, -30, .5, leisure.seated("#c4703f", "#4a5a55", DARK, HAIR)))
    # people
    def shadow(x, z, w):
        px, py = VIEW.see(x, .06, z)
        u = VIEW.unit(z)
        return canvas.poly([(px - .14 * u, py), (px + .16 * u, py), (px - w * u * .4, py + .16 * u), (px - w * u, py + .17 * u)], "#b5a878", opacity=".85")
    run = shadow(middle(9.4) + .2, 9.4, 1.6) + VIEW.stand(leisure.runner("#c4553a", "#2b4a4c", "#fdf3d0", SKIN, HAIR, tail=True), middle(9.4) + .25, .06, 9.4, 1.66, flip=True) + shadow(middle(13) - .4, 13, 1.4) + VIEW.stand(leisure.runner("#f0e8cf", "#3d5f66", "#c4553a", DARK, HAIR), middle(13) - .35, .06, 13, 1.72, flip=True)
    far = VIEW.stand(people.walker("#8a4a36", "#f3e3b5", "#c9962f", SKIN, HAIR, canvas.path("M-16 -102h32l-5 -13h-22z", "#b5824a") + canvas.oval(-5, -117, 8, 6, "#4f7f48") + canvas.oval(6, -117, 8, 6, "#86a955"), hem="#5f3329"), middle(24) + .4, .06, 24, 1.6) + VIEW.stand(leisure.cyclist("#f0e8cf", "#3d4f4c", "#5a5f58", DARK, "#c4703f"), middle(33) - .2, .06, 33, 1.7)
    work = VIEW.stand(fields.planter("#c4703f", "#4a5f66", DARK, "#f3dd9c", "#c9a860"), -6.4, 0, 18.4, 1.66) + VIEW.stand(fields.planter("#5f7f86", "#6d4a38", DARK, "#f3dd9c", "#c9a860"), -8.8, 0, 19.6, 1.66, flip=True) + VIEW.stand(fields.farmer("#4a6a70", "#5a4a3c", DARK, "#f6e2a6", "#c9a860", "#8a6a48"), 4.1, .1, 12.6, 1.66)
    white = "".join(VIEW.stand(fields.heron("#fffdf0", "#cdd9c0", "#5a5f48", flip=f), x, .25, z, .95) for x, z, f in [(-4.6, 14.7, False), (-5.7, 14.7, True), (7.6, 27.2, True), (9.6, 27.2, False), (-7.2, 24.2, False)])
    white += canvas.at(930, 236, .82, fields.flying_heron("#fffdf0", "#cdd9c0")) + canvas.at(1010, 202, .62, fields.flying_heron("#fffdf0", "#cdd9c0")) + canvas.at(858, 272, .5, fields.flying_heron("#fffdf0", "#cdd9c0"))
    near = land.tufts([(x, 1012, rng.uniform(90, 190)) for x in (10, 50, 96, 140, 196, 1420, 1466, 1510, 1556, 1596)], "#2b5240", rng, 5, .06) + land.tufts([(x, 1012, rng.uniform(70, 130)) for x in (30, 78, 120, 1446, 1490, 1540, 1580)], "#3f6d4a", rng, 5, .06)
    near += "".join(canvas.circle(x, y, 9, c) + canvas.circle(x + 11, y + 5, 7, c) + canvas.circle(x - 9, y + 6, 7, c) for x, y, c in [(60, 900, "#d9584a"), (132, 926, "#e88a9a"), (186, 950, "#d9584a"), (1440, 946, "#e88a9a"), (1500, 912, "#d9584a"), (1560, 890, "#e88a9a")])
    return canvas.picture(
        "ekowisata-subak-sembung", W, H, "Subak Sembung early in the morning",
        "Illustration. Two runners on the paved farm road between water channels; farmers plant rice on the left, ripe rice stands on the right, white herons rest on the field banks before the mountains.",
        sky, hills, trees, ground, plates, rice, hut, road, grass, shrine, far, work, white, run, near,
    )
