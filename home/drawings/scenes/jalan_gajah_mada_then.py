"""Jalan Gajah Mada in the 1950s, in six browns: shophouses, horse carts and bicycles, looking west before the statue stood."""

from itertools import pairwise
from random import Random

from home.drawings import canvas, carts, groves, land, leisure, people, views

W, H, CX = 1600, 1000, 800
P, A, B, C, D, E = "#f6ecd6", "#e6d6b4", "#cdb48c", "#a78a64", "#775b43", "#423226"
VIEW = views.View(eye=1.9, horizon=560, lens=900)


def front(side, z0, z1, h, kind):
    """One shophouse in the row at x = 8.6: covered walk, louvred upper floor, and its own gable or eave."""
    x = side * 8.6
    lit = side > 0
    face, deep, hole = ("#d9c49b", C, D) if lit else (C, D, E)
    d = VIEW.quad(face, (x, 0, z0), (x, 0, z1), (x, h, z1), (x, h, z0))
    step = (z1 - z0) / 3
    d += VIEW.faces(hole, [[(x, .1, z0 + step * (i + .1)), (x, .1, z0 + step * (i + .9)), (x, 2.7, z0 + step * (i + .9)), (x, 2.7, z0 + step * (i + .1))] for i in range(3)])
    d += VIEW.faces(deep, [[(x, 4.1, z0 + step * (i + .2)), (x, 4.1, z0 + step * (i + .8)), (x, 6.2, z0 + step * (i + .8)), (x, 6.2, z0 + step * (i + .2))] for i in range(3)])
    d += VIEW.faces(hole if lit else C, [[(x, 4.25 + k * .48, z0 + step * (i + .27)), (x, 4.25 + k * .48, z0 + step * (i + .73)), (x, 4.42 + k * .48, z0 + step * (i + .73)), (x, 4.42 + k * .48, z0 + step * (i + .27))] for i in range(3) for k in range(4)], opacity=".8")
    # shed roof over the walk, carried on posts
    out = x - side * 2.2
    d += VIEW.quad(C if lit else D, (out, 2.9, z0), (out, 2.9, z1), (x, 3.7, z1), (x, 3.7, z0)) + VIEW.quad(P if lit else B, (out, 2.78, z0), (out, 2.78, z1), (out, 2.96, z1), (out, 2.96, z0))
    d += VIEW.faces(D if lit else E, [[(out, 0, z0 + step * i), (out, 0, z0 + step * i + .22), (out, 2.8, z0 + step * i + .22), (out, 2.8, z0 + step * i)] for i in (0, 1, 2)])
    d += VIEW.quad(P if lit else B, (x - side * .06, 3.3 + .75, z0 + step * .4), (x - side * .06, 4.0 - .15, z0 + step * .4), (x - side * .06, 3.85, z1 - step * .4), (x - side * .06, 4.05, z1 - step * .4))
    mid = (z0 + z1) / 2
    if kind == "step":  # brick and paras in steps, the Balinese way
        for i, k in enumerate((1, .68, .4)):
            a, b = mid - (mid - z0) * k, mid + (z1 - mid) * k
            d += VIEW.quad(face, (x, h + i * .7, a), (x, h + i * .7, b), (x, h + .7 + i * .7, b), (x, h + .7 + i * .7, a)) + VIEW.quad(P if lit else B, (x, h + .55 + i * .7, a), (x, h + .55 + i * .7, b), (x, h + .75 + i * .7, b), (x, h + .75 + i * .7, a))
        d += VIEW.faces(P if lit else B, [[(x, 6.9 - .3, z), (x, 6.9, z + .4), (x, 7.2, z), (x, 6.9, z - .4)] for z in (mid - step, mid, mid + step)])
    elif kind == "curve":  # the swept ridge of a Chinese gable
        zs = [z0 + (z1 - z0) * i / 12 for i in range(13)]
        rise = [.2, .5, .6, .9, 1.5, 1.9, 2.0, 1.9, 1.5, .9, .6, .5, .2]
        d += canvas.poly([VIEW.see(x, h + r, z) for z, r in zip(zs, rise, strict=True)] + [VIEW.see(x, h, z1), VIEW.see(x, h, z0)], face)
        d += canvas.poly([VIEW.see(x, h + r + .2, z) for z, r in zip(zs, rise, strict=True)] + [VIEW.see(x, h + r - .05, z) for z, r in zip(reversed(zs), reversed(rise), strict=True)], P if lit else B)
    else:  # a plain parapet with urns
        d += VIEW.quad(P if lit else B, (x, h, z0), (x, h, z1), (x, h + .3, z1), (x, h + .3, z0)) + VIEW.faces(face, [[(x, h + .3, z - .25), (x, h + .3, z + .25), (x, h + .8, z + .4), (x, h + 1.2, z), (x, h + .8, z - .4)] for z in (z0 + .5, mid, z1 - .5)])
    return d


def draw():
    rng = Random(1952)
    sky = canvas.rect(0, 0, W, 620, P) + canvas.rect(0, 0, W, 150, A) + canvas.rect(0, 150, W, 120, "#eee1c5") + land.streak(420, 200, 620, 24, P) + land.streak(620, 100, 440, 20, "#eee1c5")
    far = groves.hedge([(540, 600), (540, 520), (640, 480), (800, 500), (960, 476), (1060, 520), (1060, 600)], B, 40, rng) + groves.hedge([(640, 600), (660, 530), (800, 520), (930, 530), (950, 600)], C, 30, rng)
    road = canvas.rect(0, 572, W, 428, A) + VIEW.quad("#eee1c5", (-4.6, 0, 3.4), (4.6, 0, 3.4), (4.6, 0, 150), (-4.6, 0, 150)) + VIEW.quad(B, (-8.6, .01, 3), (-6.2, .01, 3), (-6.2, .01, 150), (-8.6, .01, 150)) + VIEW.quad(P, (8.6, .01, 3), (6.2, .01, 3), (6.2, .01, 150), (8.6, .01, 150))
    tracks = "".join(VIEW.quad(B, (x, .01, 3.6), (x + .16, .01, 3.6), (x + .16, .01, 90), (x, .01, 90)) for x in (-2.7, -1.3, 1.4, 2.8))
    shade = VIEW.quad(B, (-6.2, .02, 3.4), (-3.0, .02, 3.4), (-4.6, .02, 140), (-6.2, .02, 140))
    cuts = [8.6, 13.4, 18.6, 24.4, 31, 39, 48, 59, 73, 92]
    kinds = ["step", "plain", "curve", "step", "plain", "curve", "plain", "step", "plain"]
    rows = "".join(front(s, cuts[i], cuts[i + 1], (7.2, 8.0, 7.0)[(i + (s > 0)) % 3], kinds[(i + (2 if s > 0 else 0)) % 9]) for i in range(8, -1, -1) for s in (-1, 1))
    poles = "".join(VIEW.quad(E, (-5.7, 0, z), (-5.55, 0, z), (-5.55, 9, z), (-5.7, 9, z)) + VIEW.quad(E, (-6.4, 8.4, z), (-4.8, 8.4, z), (-4.8, 8.55, z), (-6.4, 8.55, z)) for z in (60, 40, 26, 17))
    wires = ""
    for dx in (-.7, 0, .7):
        pts = [VIEW.see(-5.6 + dx, 8.6, z) for z in (60, 40, 26, 17, 10)]
        wires += canvas.path("M{} {}".format(*map(canvas.n, pts[0])) + "".join(f"Q{canvas.n((a[0] + b[0]) / 2)} {canvas.n((a[1] + b[1]) / 2 + (b[0] - a[0]) * -.04)} {canvas.n(b[0])} {canvas.n(b[1])}" for a, b in pairwise(pts)), stroke=D, stroke_width="1.4")

    def shadow(x, y, w):
        return canvas.path(f"M{x - w * .5:.0f} {y:.0f}h{w:.0f}l{w * .3:.0f} {w * .09:.0f}h{-w:.0f}z", B)

    man = people.sitter(D, P, C, E)
    near = shadow(720, 860, 360) + canvas.at(726, 866, 1.42, carts.dokar(D, A, E, C, D, E, E, man))
    other = canvas.at(*VIEW.see(2.0, 0, 17), .68, carts.dokar(C, P, E, D, C, D, E, man), flip=True) + canvas.at(*VIEW.see(-2.2, 0, 52), .24, carts.dokar(D, B, E, C, D, E, E, man)) + canvas.at(*VIEW.see(2.4, 0, 38), .3, carts.dokar(C, P, E, D, C, D, E, man), flip=True)
    bikes = shadow(1090, 800, 90) + canvas.at(1090, 804, 1.46, leisure.cyclist(P, D, E, C, E), flip=True) + canvas.at(*VIEW.see(-2.4, 0, 15.4), .84, leisure.cyclist(A, E, E, C, D))
    folk = "".join(VIEW.stand(f, x, 0, z, 1.62, fl) for z, x, f, fl in [(40, 5.2, people.man(D, P, E, C, E), False), (33, -5.0, people.walker(E, A, C, D, E, arm=False), False), (25, 5.6, people.walker(D, P, C, C, E, canvas.path("M-17 -102h34l-6 -14h-22z", D) + canvas.oval(0, -117, 12, 7, B), hem=E), False), (22, -5.2, people.man(E, B, A, D, E), False), (16.4, 5.3, people.man(D, A, E, C, E), False), (13, -5.3, people.walker(E, P, D, C, E, canvas.path("M-17 -102h34l-6 -14h-22z", D) + canvas.oval(0, -118, 12, 8, C), hem=D), False), (12.6, -4.7, leisure.child(A, D, C, E), False), (11.4, 4.9, people.walker(C, P, D, D, E, cloth_load(), hem=D), False), (10.8, 5.7, people.man(E, P, D, C, E), False)])
    edge = canvas.path("M-10 1010V-10H150C120 120 128 300 116 470C108 640 150 800 140 1010z", E) + canvas.path("M150 -10C120 120 128 300 116 470C108 640 150 800 140 1010h14C164 800 124 640 132 470C144 300 138 120 168 -10z", D) + groves.hedge([(-20, -10), (-20, 120), (120, 190), (280, 150), (420, 60), (460, -10)][::-1], E, 64, rng)
    edge += canvas.path("M1480 1010V700h-16v-22h146v332z", D) + canvas.rect(1464, 678, 150, 14, A)
    return canvas.picture(
        "jalan-gajah-mada-then", W, H, "Jalan Gajah Mada in the 1950s",
        "Illustration in browns. Shophouses with Balinese, Chinese and plain fronts line a wide street where horse carts, bicycles and women with baskets pass.",
        sky, far, road, shade, tracks, rows, wires, poles, other, folk, bikes, near, edge,
    )


def cloth_load():
    """A bundle of cloth on the head."""
    return canvas.path("M-18 -102h36v-7h-36zM-16 -109h34v-7h-34zM-17 -116h32v-7h-32z", D) + canvas.path("M-16 -109h34v-3h-34z", A)
