"""Tukad Ayung at eleven: stones in a wide green bed, and the ditch that leaves it for the fields."""

from math import sin
from random import Random

from home.drawings import canvas, fields, groves, land, leisure, plants, views

W, H, CX = 1600, 1000, 800
VIEW = views.View(eye=5.2, horizon=330, lens=900)
SKIN, DARK, HAIR = "#8a5840", "#6b402f", "#25201f"


def middle(z):
    return 3.4 + 5.2 * sin((z - 8) / 17) - max(0, z - 34) * .12


def half(z):
    return 5.6 + .9 * sin(z / 6)


def boulder(x, y, w, dark, mid, light):
    """A river stone: three planes and a line of foam at its foot."""
    h = w * .5
    n = canvas.n
    return (canvas.path(f"M{n(x - w * .56)} {n(y + w * .03)}q{n(w * .56)} {n(w * .12)} {n(w * 1.12)} 0q{n(-w * .2)} {n(-w * .1)} {n(-w * .56)} {n(-w * .08)}t{n(-w * .56)} {n(w * .08)}z", "#e6f2dc")
            + canvas.path(f"M{n(x - w / 2)} {n(y)}C{n(x - w * .48)} {n(y - h * .7)} {n(x - w * .2)} {n(y - h)} {n(x + w * .06)} {n(y - h * .96)}C{n(x + w * .34)} {n(y - h * .84)} {n(x + w * .5)} {n(y - h * .4)} {n(x + w / 2)} {n(y)}z", mid)
            + canvas.path(f"M{n(x + w * .06)} {n(y - h * .96)}C{n(x + w * .34)} {n(y - h * .84)} {n(x + w * .5)} {n(y - h * .4)} {n(x + w / 2)} {n(y)}H{n(x + w * .2)}C{n(x + w * .24)} {n(y - h * .4)} {n(x + w * .14)} {n(y - h * .7)} {n(x + w * .06)} {n(y - h * .96)}z", dark)
            + canvas.path(f"M{n(x - w * .42)} {n(y - h * .42)}C{n(x - w * .34)} {n(y - h * .82)} {n(x - w * .12)} {n(y - h * .98)} {n(x + w * .06)} {n(y - h * .96)}C{n(x - w * .06)} {n(y - h * .7)} {n(x - w * .2)} {n(y - h * .5)} {n(x - w * .42)} {n(y - h * .42)}z", light))


def draw():
    rng = Random(617)
    sky = canvas.bands(W, [(0, "#9ccbc4"), (70, "#b0d6c8"), (140, "#c4e0cc"), (204, "#d8ead2"), (262, "#e9f1d9"), (340, "")])
    sky += land.cloud(250, 60, 1.2, "#f8faee", "#dcebd6") + land.cloud(1000, 90, .9, "#f8faee", "#dcebd6")
    far = land.ridge([(0, 250), (200, 240), (460, 210), (640, 150), (742, 116), (790, 122), (900, 190), (1100, 250), (1600, 276)], 340, "#b9d4c4") + groves.hedge([(-20, 360), (-20, 220), (200, 230), (460, 290), (700, 312), (920, 314), (1160, 290), (1400, 226), (1630, 200), (1630, 360)], "#8fbf96", 54, rng)
    far += "".join(plants.palm(x, 330, h, lean, "#74a983", "#8a9a78", rng, 10) for x, h, lean in [(420, 170, 12), (520, 130, -10), (1080, 150, 14), (1190, 190, -14)])
    # terraces on both hands, stepping up from the bed
    ground = canvas.rect(0, 326, W, 674, "#7fae68")
    for low, x0, x1, c, wall in [(3.4, 26, 60, "#d9d67f", "#5f8a52"), (2.5, 19, 26, "#a9cc74", "#5f8a52"), (1.7, 13.5, 19, "#c9d57a", "#5f8a52"), (1.0, 9.4, 13.5, "#8fbd68", "#4d7a4a")]:
        for s in (-1, 1):
            ground += VIEW.ribbon(c, lambda z, s=s, x0=x0: middle(z) + s * x0, lambda z, s=s, x1=x1: middle(z) + s * x1, low, 5.5, 110) + VIEW.upright(wall, lambda z, s=s, x0=x0: middle(z) + s * x0, low - .9, low, 5.5, 110) + VIEW.ribbon("#dfe69a", lambda z, s=s, x0=x0: middle(z) + s * x0, lambda z, s=s, x0=x0: middle(z) + s * (x0 + .35), low, 5.5, 110)
    rice = ""
    for s in (-1, 1):
        for low, x0, x1, z0, z1, c in [(1.0, 9.8, 13.2, 9, 40, "#5f9a50"), (1.7, 13.9, 18.6, 14, 46, "#8fa84f"), (2.5, 19.6, 25.6, 20, 54, "#6fa458")]:
            spots = []
            z = z0
            while z < z1:
                for i in range(4):
                    px, py = VIEW.see(middle(z) + s * (x0 + (x1 - x0) * (i + .5) / 4), low, z)
                    if -20 < px < 1620:
                        spots.append((px, py, VIEW.unit(z) * .55))
                z *= 1.08
            rice += land.tufts(spots, c, rng, 3, .12)
    bed = VIEW.ribbon("#c9b98a", lambda z: middle(z) - half(z) - 2.2, lambda z: middle(z) + half(z) + 2.2, .15, 5, 110) + VIEW.ribbon("#a8a07c", lambda z: middle(z) - half(z) - .5, lambda z: middle(z) + half(z) + .5, .05, 5, 110) + VIEW.ribbon("#4d9a8c", lambda z: middle(z) - half(z), lambda z: middle(z) + half(z), 0, 5, 110)
    for i in range(290):
        z = 6.6 * 13 ** rng.random() if i < 230 else rng.uniform(6, 10)
        x = middle(z) + rng.uniform(-.97, .75) * half(z)
        sx, sy = VIEW.see(x, 0, z)
        w = VIEW.unit(z) * rng.uniform(.5, 1.9)
        h = w * .06 + 1
        bed += canvas.path(f"M{canvas.n(sx)} {canvas.n(sy)}q{canvas.n(w / 2)} {canvas.n(-h)} {canvas.n(w)} 0q{canvas.n(-w / 2)} {canvas.n(h)} {canvas.n(-w)} 0z", rng.choice(["#2f7a74", "#2f7a74", "#7fc0aa", "#a9d8bd", "#3f8a80", "#e6f2dc"]))
    stones = ""
    spots = [(z, middle(z) + u * half(z), w) for z, u, w in [(60, -.5, 2.2), (54, .4, 2), (46, -.2, 2.4), (40, .7, 2), (34, -.75, 2.2), (30, .15, 2.1), (26, -.4, 1.8), (24, .85, 2.2), (21, .35, 1.5), (19.4, -.9, 2), (17.4, -.15, 1.7), (16, .7, 1.4), (14.6, -.6, 1.7), (13.2, .98, 1.8), (12.4, .2, 1.3), (11.2, -.85, 1.5), (10.4, .6, 1.4), (9.4, -.98, 1.6), (8.8, 1.02, 1.7)]]
    for z, x, w in sorted(spots, reverse=True):
        sx, sy = VIEW.see(x, 0, z)
        stones += boulder(sx, sy, VIEW.unit(z) * w, "#6d7a72", "#97a090", "#ccd0b4")
    for i in range(54):
        z = 7 * 9 ** (i / 54)
        s = rng.choice((-1, 1))
        sx, sy = VIEW.see(middle(z) + s * (half(z) + rng.uniform(.5, 2)), .15, z)
        w = VIEW.unit(z) * rng.uniform(.14, .4)
        stones += canvas.path(f"M{canvas.n(sx)} {canvas.n(sy)}q{canvas.n(w * .1)} {canvas.n(-w * .6)} {canvas.n(w * .5)} {canvas.n(-w * .55)}t{canvas.n(w * .5)} {canvas.n(w * .55)}z", rng.choice(["#8d9684", "#a9ab90", "#dcd6b2"]))
    # the intake on the left: a gate in a stone wall, a straight ditch, a farmer on its bund
    ditch = VIEW.ribbon("#d9cba0", lambda z: middle(15) - half(15) - 4.2 - (19 - z) * .12, lambda z: middle(15) - half(15) - 1.2 - (19 - z) * .12, 1.05, 6, 19) + VIEW.ribbon("#5fa898", lambda z: middle(15) - half(15) - 3.7 - (19 - z) * .12, lambda z: middle(15) - half(15) - 1.8 - (19 - z) * .12, 1.0, 6, 19) + VIEW.ribbon("#c9e8d0", lambda z: middle(15) - half(15) - 3.3 - (19 - z) * .12, lambda z: middle(15) - half(15) - 2.9 - (19 - z) * .12, 1.02, 6, 19)
    gx = middle(15) - half(15) - 2.7
    ditch += VIEW.quad("#c9bf9c", (gx - 2.4, .6, 19), (gx + 2.4, .6, 19), (gx + 2.4, 2.5, 19), (gx - 2.4, 2.5, 19)) + VIEW.quad("#f3ead0", (gx - 2.6, 2.5, 19), (gx + 2.6, 2.5, 19), (gx + 2.6, 2.75, 19), (gx - 2.6, 2.75, 19)) + VIEW.quad("#5c6a5c", (gx - .9, .9, 18.95), (gx + .9, .9, 18.95), (gx + .9, 2.4, 18.95), (gx - .9, 2.4, 18.95)) + VIEW.quad("#8a6a4a", (gx - .8, 1.4, 18.9), (gx + .8, 1.4, 18.9), (gx + .8, 2.9, 18.9), (gx - .8, 2.9, 18.9)) + VIEW.quad("#4d4236", (gx - .08, 2.9, 18.9), (gx + .08, 2.9, 18.9), (gx + .08, 4.2, 18.9), (gx - .08, 4.2, 18.9)) + VIEW.quad("#4d4236", (gx - .6, 3.9, 18.9), (gx + .6, 3.9, 18.9), (gx + .6, 4.05, 18.9), (gx - .6, 4.05, 18.9))
    folk = VIEW.stand(fields.farmer("#3d6a78", "#5a4a3c", DARK, "#f3dfa4", "#c9a860", "#8a6a48"), gx + 1.9, 1.1, 14.4, 1.75, True) + VIEW.stand(fields.planter("#c4603c", "#4a5f66", DARK, "#f3dfa4", "#c9a860"), middle(17) + 10.6, 1.0, 17, 1.75, True) + VIEW.stand(fields.planter("#e9d9b0", "#6d4a38", DARK, "#f3dfa4", "#c9a860"), middle(20) + 11.4, 1.0, 20, 1.75)
    sx, sy = VIEW.see(middle(16) + .7 * half(16), .62, 16)
    kids = canvas.at(sx - 4, sy, VIEW.unit(16) * .0125, leisure.child("#d9503a", "#2f6f8a", SKIN, HAIR, wave=True))
    sx, sy = VIEW.see(middle(12.4) + .2 * half(12.4), .56, 12.4)
    kids += canvas.at(sx, sy, VIEW.unit(12.4) * .0162, leisure.angler("#f3ead0", "#3d5f66", SKIN, "#e6c98a", "#54422f", "#fffbe8"))
    sx, sy = VIEW.see(middle(11) - .2 * half(11), 0, 11)
    kids += canvas.at(sx, sy, .98, leisure.swimmer(DARK, HAIR, "#c9e8d0", wave=True))
    sx, sy = VIEW.see(middle(18), 0, 19)
    kids += canvas.at(sx + 150, sy, .6, leisure.swimmer(SKIN, HAIR, "#c9e8d0"))
    white = VIEW.stand(fields.heron("#fffdf4", "#cfdcc5", "#5a5f48"), middle(17.4) - .15 * half(17.4), .82, 17.4, 1.05) + VIEW.stand(fields.heron("#fffdf4", "#cfdcc5", "#5a5f48", flip=True), middle(26) - .4 * half(26), .9, 26, 1.05)
    sides = "".join(plants.palm(*VIEW.see(x, 1, z), VIEW.unit(z) * h, lean, "#4d8f62", "#8a7a5c", rng, 11) for x, z, h, lean in [(-15, 30, 10, 30), (-19, 26, 11, -20), (20, 28, 10, -36)])
    near = "".join(groves.bamboo(x, y, h, lean, c, j, leaf, rng, 12) for x, y, h, lean, c, j, leaf in [(1610, 760, 760, -330, "#5f8f50", "#3f6d42", "#2b6250"), (1590, 800, 640, -210, "#7fa858", "#4d7a48", "#3f7f55"), (1630, 800, 820, -440, "#4d7f4a", "#2f5f3f", "#2b6250")])
    near += groves.hedge([(1260, 1010), (1330, 930), (1460, 880), (1630, 850), (1630, 1010)], "#245045", 52, rng) + groves.hedge([(-20, 1010), (-20, 880), (90, 890), (180, 950), (220, 1010)], "#245045", 52, rng) + "".join(plants.leaf_shape(-6, 1000, a, 210, "#2f6a55", .13) for a in (-1.4, -1.15, -.9, -.65))
    return canvas.picture(
        "tukad-ayung", W, H, "Tukad Ayung towards noon",
        "Illustration. A wide green river runs between boulders and rice terraces; on the left a gate lets water into a straight ditch where a farmer walks, children swim and one fishes from a stone.",
        sky, far, ground, rice, sides, bed, stones, white, ditch, folk, kids, near,
    )
