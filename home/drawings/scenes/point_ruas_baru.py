"""The new reach at eight in the morning: path half laid, stones in rows, young trees waiting in their bags."""

from math import sin
from random import Random

from home.drawings.canvas import bands, circle, n, oval, path, picture, poly, rect, stroke
from home.drawings.fields import planter
from home.drawings.people import man
from home.drawings.plants import canopy, leaf_shape, palm
from home.drawings.views import View
from home.drawings.water import dashes

W, H = 1600, 1000


def edge(z):
    """The west bank, on the left as one looks south... upstream; it swings gently."""
    return -0.6 + 1.7 * sin(z / 6.0 + 0.9)


def barrow(body, rim, tyre):
    """A wheelbarrow pushed to the right by a man in a helmet; 100 tall."""
    return circle(64, -13, 13, tyre) + circle(64, -13, 5, rim) + path("M18 -52H84L66 -24H34z", body) + path("M60 -52H84L66 -24H54z", "#1d2a30", opacity="0.35") + path("M22 -52Q50 -76 80 -52z", "#b9a27c") + stroke("M34 -26L-8 -44M40 -26L34 -4", rim, 5)


def worker(shirt, vest, trousers, skin, helmet):
    """Leans into a barrow, facing right; feet on y = 0."""
    return stroke("M-16 -46L-30 -24L-34 -3M-12 -46L2 -26L-6 -3", trousers, 10) + stroke("M-38 -3h12M-10 -3h12", "#2a2420", 7) + path("M-26 -44C-26 -62 -16 -78 -4 -84H8C14 -78 10 -60 -2 -42z", shirt) + path("M-24 -46C-22 -62 -14 -74 -4 -80L6 -78C8 -66 4 -54 -4 -44z", vest) + stroke("M-20 -58L4 -66", "#fff3c4", 4) + stroke("M2 -78L-2 -58L-8 -46", shirt, 8) + circle(-8, -45, 4, skin) + path("M4 -92h9v10h-9z", skin) + circle(10, -96, 10, skin) + path("M-2 -98C-2 -114 22 -114 22 -98L28 -95H-2z", helmet)


def draw():
    rng = Random(815)
    v = View(4.4, 330, 900, 860)
    sky = bands(W, [(0, "#a8cdd8"), (80, "#bfd9d6"), (160, "#d8e2cc"), (230, "#efe6c0"), (290, "#f8e8b8"), (340, "")]) + circle(1260, 170, 56, "#fffae4")
    far = "".join(canopy(x, 330, r, r * 0.7, c, rng) for x, r, c in ((40, 150, "#94b488"), (290, 120, "#a5c094"), (520, 110, "#94b488"), (1010, 110, "#a5c094"), (1240, 130, "#94b488"), (1500, 150, "#a5c094"))) + palm(470, 345, 240, 24, "#7d9c74", "#8f8060", rng, 9) + palm(1390, 345, 260, -26, "#7d9c74", "#8f8060", rng, 9)
    far += "".join(rect(x, y, w, 340 - y, c) + poly([(x - 16, y + 4), (x + w + 16, y + 4), (x + w * 0.76, y - 46), (x + w * 0.24, y - 46)], "#b9603f") for x, y, w, c in ((90, 262, 150, "#e9cca6"), (330, 272, 110, "#dcc09a"), (1120, 264, 140, "#e9cca6"), (1460, 258, 150, "#dcc09a")))
    water = rect(0, 330, W, 680, "#6dab9f") + rect(0, 326, W, 62, "#9dba88") + v.ribbon("#8fc4b0", lambda z: edge(z) + 3.4, lambda z: edge(z) + 7.4, 0, 4, 70)
    water += dashes(800, 1600, 350, 1000, 70, "#a5d2bc", rng, (40, 220), 9) + dashes(700, 1600, 360, 1000, 50, "#4a8a88", rng, (40, 240), 9) + dashes(1000, 1450, 345, 560, 26, "#fff4c8", rng, (20, 130), 7, 0.85)
    east = v.ribbon("#86ab64", lambda z: edge(z) + 13, lambda z: 70, 1.2, 5, 70) + v.upright("#a3957a", lambda z: edge(z) + 13, 0, 1.2, 5, 70) + v.ribbon("#d9c69a", lambda z: edge(z) + 13, lambda z: edge(z) + 13.5, 1.21, 5, 70)
    # the west bank: bare earth, and the path laid as far as z = 17
    earth = v.ribbon("#b98a5c", edge, lambda z: -60, 0.9, 3.6, 70) + v.ribbon("#86ab64", lambda z: edge(z) - 7.5, lambda z: -60, 0.91, 3.6, 70) + v.ribbon("#a87848", lambda z: edge(z) - 3.1, lambda z: edge(z) - 7.5, 0.92, 3.6, 70) + v.upright("#94856a", edge, 0, 0.9, 3.6, 70)
    laid_from = 9.5
    sub = v.ribbon("#cfc0a2", lambda z: edge(z) - 0.25, lambda z: edge(z) - 3.0, 0.93, 3.6, laid_from) + v.ribbon("#e6d6b0", lambda z: edge(z) - 0.3, lambda z: edge(z) - 2.95, 0.95, laid_from, 60) + v.ribbon("#fff4d6", lambda z: edge(z) + 0.02, lambda z: edge(z) - 0.3, 0.96, laid_from - 2.2, 60) + v.ribbon("#c4ab7c", lambda z: edge(z) - 2.95, lambda z: edge(z) - 3.15, 0.96, laid_from - 1.2, 60)
    z = laid_from
    while z < 50:
        (ax, ay), (bx, by) = v.see(edge(z) - 0.3, 0.95, z), v.see(edge(z) - 2.95, 0.95, z)
        sub += path(f"M{n(ax)} {n(ay)}L{n(bx)} {n(by)}", stroke="#b39a6c", stroke_width=n(min(3, 26 / z)), opacity="0.8")
        z += max(0.6, z * 0.05)
    # rows of stones set one by one at the joint of done and undone
    stones = ""
    for r in range(5):
        for c in range(6 - r):
            zz = laid_from - 0.34 - r * 0.42
            x = edge(zz) - 0.4 - c * 0.44
            stones += v.quad("#a89870", (x, 0.93, zz), (x - 0.4, 0.93, zz), (x - 0.4, 0.99, zz), (x, 0.99, zz)) + v.quad(("#efdfb8", "#e0cda2")[(r + c) % 2], (x, 0.99, zz), (x - 0.4, 0.99, zz), (x - 0.4, 0.99, zz + 0.38), (x, 0.99, zz + 0.38))
    cord = ""
    for dz in (4.2, 6.6, 9.0):
        (bx, by), (tx, ty) = v.see(edge(dz) - 0.1, 0.9, dz), v.see(edge(dz) - 0.1, 1.5, dz)
        cord += stroke(f"M{n(bx)} {n(by)}L{n(tx)} {n(ty)}", "#8a5a34", n(v.unit(dz) * 0.05))
    (ax, ay), (bx, by), (cx, cy) = (v.see(edge(q) - 0.1, 1.42, q) for q in (4.2, 6.6, 9.0))
    cord += path(f"M{n(ax)} {n(ay)}L{n(bx)} {n(by)}L{n(cx)} {n(cy)}", stroke="#e0483a", stroke_width="3")
    # piles: pavers, sand, saplings in bags
    def paver_pile(x, zz, cols, lines):
        d = ""
        for k in range(lines):
            for c in range(cols):
                px, y0 = x + c * 0.46, 0.9 + k * 0.16
                d += v.quad(("#d9c69c", "#cbb688")[(c + k) % 2], (px, y0, zz), (px + 0.44, y0, zz), (px + 0.44, y0 + 0.14, zz), (px, y0 + 0.14, zz))
        return d + v.quad("#f3e6c4", (x, 0.9 + lines * 0.16, zz), (x + cols * 0.46, 0.9 + lines * 0.16, zz), (x + cols * 0.46, 0.9 + lines * 0.16, zz + 0.6), (x, 0.9 + lines * 0.16, zz + 0.6))
    piles = paver_pile(-6.4, 13, 5, 6) + paver_pile(-5.2, 9.4, 4, 5)
    sx, sy = v.see(-8.4, 0.9, 11.4)
    piles = path(f"M{n(sx - 150)} {n(sy)}C{n(sx - 90)} {n(sy - 70)} {n(sx - 30)} {n(sy - 130)} {n(sx)} {n(sy - 132)}C{n(sx + 40)} {n(sy - 126)} {n(sx + 110)} {n(sy - 50)} {n(sx + 160)} {n(sy)}z", "#d9bd8a") + path(f"M{n(sx)} {n(sy - 132)}C{n(sx + 40)} {n(sy - 126)} {n(sx + 110)} {n(sy - 50)} {n(sx + 160)} {n(sy)}H{n(sx + 40)}C{n(sx + 60)} {n(sy - 40)} {n(sx + 40)} {n(sy - 100)} {n(sx)} {n(sy - 132)}z", "#b09464") + piles
    plants_ = ""
    for zz, x in ((24, edge(24) - 4), (19, edge(19) - 4), (15.4, edge(15.4) - 4.1), (8.2, -5.9), (7.8, -5.1), (7.4, -6.2)):
        px, py = v.see(x, 0.9, zz)
        u = v.unit(zz)
        bag = zz < 9
        if bag:
            plants_ += path(f"M{n(px - u * 0.22)} {n(py - u * 0.36)}H{n(px + u * 0.22)}L{n(px + u * 0.18)} {n(py)}H{n(px - u * 0.18)}z", "#22282a") + oval(px, py - u * 0.36, u * 0.22, u * 0.06, "#5a3d28")
        top = py - u * (0.36 if bag else 0)
        plants_ += stroke(f"M{n(px)} {n(top)}V{n(top - u * 1.1)}", "#7a5a3c", n(u * 0.06)) + "".join(leaf_shape(px, top - u * (0.5 + k * 0.16), a, u * 0.5, c, 0.3) for k, (a, c) in enumerate(((-2.6, "#4f8a50"), (-0.5, "#6fae5c"), (-2.2, "#6fae5c"), (-0.9, "#4f8a50"), (-1.57, "#86bd6c"))))
        if not bag:
            plants_ += stroke(f"M{n(px - u * 0.2)} {n(py)}L{n(px + u * 0.1)} {n(py - u * 0.9)}", "#c9a468", n(u * 0.04))
    skin = "#8a563f"
    def on(x, zz, h, fig, flip=False, y=0.95):
        px, py = v.see(x, y, zz)
        u = v.unit(zz)
        return oval(px - u * 0.2, py, u * 0.5, u * 0.09, "#8a6844", opacity="0.6") + v.stand(fig, x, y, zz, h, flip)
    crew = on(edge(30) - 1.4, 30, 1.66, man("#3d4f55", "#f0a03a", "#f6d24a", skin)) + on(edge(21) - 1.6, 21, 1.66, barrow("#2f6b8a", "#3a3a40", "#22262a") + worker("#e9dcc0", "#f0913a", "#35455c", skin, "#f6d24a"), True) + on(edge(9.0) - 2.2, 9.0, 1.7, planter("#f0913a", "#35455c", skin, "#f6d24a", "#d9a82a")) + on(edge(7.4) - 3.2, 7.4, 1.66, man("#35455c", "#e9dcc0", "#f6d24a", skin), True)
    barrier = ""
    x0, zz = -6.3, 5.0
    for k in range(2):
        for i in range(6):
            barrier += v.quad(("#e0483a", "#fbf3e0")[(i + k) % 2], (x0 + i * 0.5, 1.4 + k * 0.5, zz), (x0 + i * 0.5 + 0.5, 1.4 + k * 0.5, zz), (x0 + i * 0.5 + 0.5, 1.64 + k * 0.5, zz), (x0 + i * 0.5, 1.64 + k * 0.5, zz))
    for i in (0.3, 2.6):
        barrier += v.quad("#5a4a3c", (x0 + i, 0.9, zz), (x0 + i + 0.08, 0.9, zz), (x0 + i + 0.08, 2.2, zz), (x0 + i, 2.2, zz))
    near = "".join(leaf_shape(x, y, a, 170, c, 0.16) for x, y, a, c in ((1500, 1010, -1.9, "#2f5c44"), (1560, 1010, -1.5, "#3f7048"), (1600, 1000, -2.0, "#2f5c44"), (1450, 1020, -2.2, "#3f7048")))
    return picture(
        "point-ruas-baru", W, H, "Laying the new reach of the river walk",
        "Illustration. Workers in helmets lay a curving path along the river: one sets stones, one pushes a barrow, one looks on; pavers, sand and saplings in bags wait beside it, the finished path runs on ahead.",
        sky, far, water, east, earth, sub, stones, piles, plants_, crew, cord, barrier, near,
    )
