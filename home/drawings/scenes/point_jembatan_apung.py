"""The floating footbridge at four in the afternoon: boards on floats, bending with the river, a mother and child on it."""

from math import sin
from random import Random

from home.drawings.canvas import bands, circle, n, oval, path, picture, poly, rect, stroke
from home.drawings.groves import tree
from home.drawings.leisure import child
from home.drawings.people import man, walker
from home.drawings.plants import canopy, leaf_shape, palm
from home.drawings.shelters import bench, lamp
from home.drawings.views import View
from home.drawings.water import dashes

W, H = 1600, 1000


def line(t):
    """The bridge runs from the near left to the far bank and sags in plan; t from 0 to 1 gives x and z."""
    return -5.6 + 12.0 * t + 3.4 * t * t + 0.9 * sin(t * 6.3), 5.4 + 9.0 * t + 20.8 * t * t


def draw():
    rng = Random(1600)
    v = View(3.1, 330, 900)
    sky = bands(W, [(0, "#9cc4cf"), (80, "#b4d0cc"), (160, "#cfdcc4"), (230, "#ebe3b8"), (290, "#f8e2a8"), (340, "")])
    sky += circle(330, 150, 52, "#fff8e0")
    far = "".join(canopy(x, 320, r, r * 0.66, c, rng) for x, r, c in ((80, 130, "#9fb888"), (300, 110, "#b0c494"), (540, 100, "#9fb888"), (760, 90, "#b9cb9c"), (980, 100, "#a9c08e"), (1230, 120, "#9fb888"), (1500, 140, "#b0c494"))) + palm(620, 340, 230, 22, "#7d9c70", "#8f8060", rng, 9) + palm(1120, 340, 250, -24, "#7d9c70", "#8f8060", rng, 9)
    far += "".join(rect(x, y, w, 330 - y, c) + poly([(x - 16, y + 4), (x + w + 16, y + 4), (x + w * 0.76, y - 44), (x + w * 0.24, y - 44)], "#b4603f") for x, y, w, c in ((130, 250, 150, "#e6c8a0"), (820, 262, 130, "#dcbc96"), (1330, 246, 170, "#e6c8a0")))
    # the far bank: wall, grass and its path
    bank = rect(0, 326, W, 60, "#86ab64") + rect(0, 326, W, 8, "#6b8f54") + rect(0, 366, W, 22, "#e3cfa0") + rect(0, 366, W, 5, "#fff3d0") + rect(0, 388, W, 20, "#94866c")
    trees = "".join(tree(x, 352, h, h * 0.8, "#7a5a44", "#4f7d50", "#6f9f5c", "#a3c678", rng) for x, h in ((210, 160), (470, 140), (1290, 170), (1480, 150)))
    seats = bench(690, 364, 90, "#8a5a3c", "#4a3a34") + bench(1130, 364, 90, "#8a5a3c", "#4a3a34") + "".join(lamp(x, 370, 120, "#3a4648", "#f6f0d6") for x in (360, 800, 1210))
    water = rect(0, 406, W, 600, "#6aa79c") + rect(0, 406, W, 34, "#94c2a8") + rect(0, 640, W, 370, "#5a9a94") + rect(0, 820, W, 190, "#4a8888")
    water += "".join(path(f"M{n(330 - 60 - i * 8)} {430 + i * 26}h{120 + i * 14}v{4 + i * 0.3:.1f}h{-120 - i * 14}z", "#fff4c8", opacity=f"{0.9 - i * 0.05:.2f}") for i in range(13)) + dashes(0, 1600, 420, 1000, 90, "#a3d0ba", rng, (40, 240), 9) + dashes(0, 1600, 440, 1000, 70, "#3f7f80", rng, (40, 240), 9)
    # the bridge: floats, then boards, then posts with rope, far to near
    steps = 64
    pieces = []
    for i in range(steps):
        t0, t1 = i / steps, (i + 0.9) / steps
        pieces.append((line(t0), line(t1), i))
    bridge = ""
    half = 0.95
    for (xa, za), (xb, zb), i in reversed(pieces):
        dx, dz = xb - xa, zb - za
        k = half / (dx * dx + dz * dz) ** 0.5
        ox, oz = dz * k, -dx * k
        lift = 0.34 + 0.05 * sin(i * 0.6)
        if i % 4 == 0:
            for s in (1, -1):
                fx, fz = xa + s * ox * 0.92, za + s * oz * 0.92
                sx, sy = v.see(fx, 0.1, fz)
                u = v.unit(fz)
                bridge += oval(sx + u * 0.1, sy + u * 0.16, u * 0.5, u * 0.1, "#2f6468", opacity="0.6") + path(f"M{n(sx - u * 0.34)} {n(sy + u * 0.12)}V{n(sy - u * 0.16)}H{n(sx + u * 0.34)}V{n(sy + u * 0.12)}Q{n(sx)} {n(sy + u * 0.26)} {n(sx - u * 0.34)} {n(sy + u * 0.12)}z", "#2f6fa0") + rect(sx - u * 0.34, sy - u * 0.16, u * 0.68, u * 0.06, "#7fb4d6") + rect(sx + u * 0.14, sy - u * 0.1, u * 0.2, u * 0.26, "#1f4f7a", opacity="0.7")
        bridge += v.quad("#8a5f3c", (xa - ox, lift - 0.14, za - oz), (xb - ox, lift - 0.14, zb - oz), (xb - ox, lift, zb - oz), (xa - ox, lift, za - oz)) + v.quad("#8a5f3c", (xa + ox, lift - 0.14, za + oz), (xb + ox, lift - 0.14, zb + oz), (xb + ox, lift, zb + oz), (xa + ox, lift, za + oz))
        bridge += v.quad(("#e0b47c", "#d3a36c", "#e9c28c")[i % 3], (xa - ox, lift, za - oz), (xb - ox, lift, zb - oz), (xb + ox, lift, zb + oz), (xa + ox, lift, za + oz))
    def rope(s):
        posts, cords = "", ""
        last = None
        for i in range(0, steps + 1, 4):
            (xa, za), (xb, zb) = line(min(1, i / steps)), line(min(1, i / steps) + 0.01)
            dx, dz = xb - xa, zb - za
            k = half / (dx * dx + dz * dz) ** 0.5
            px, pz = xa + s * dz * k, za - s * dx * k
            (bx, by), (tx, ty) = v.see(px, 0.34, pz), v.see(px, 1.3, pz)
            w = v.unit(pz) * 0.1
            posts = stroke(f"M{n(bx)} {n(by)}L{n(tx)} {n(ty)}", "#7a4f34", n(w)) + stroke(f"M{n(bx - w * 0.25)} {n(by)}L{n(tx - w * 0.25)} {n(ty)}", "#d9a468", n(w * 0.25)) + posts
            if last:
                for f in (0.04, 0.5):
                    ya, yb = last[1] + (last[3] - last[1]) * f, ty + (by - ty) * f
                    cords += stroke(f"M{n(last[0])} {n(ya)}Q{n((last[0] + tx) / 2)} {n((ya + yb) / 2 + v.unit(pz) * 0.16)} {n(tx)} {n(yb)}", "#f3e2b4", n(max(2, v.unit(pz) * 0.035)))
            last = (tx, ty, bx, by)
        return cords + posts
    skin, hair = "#8a563f", "#241a1c"
    folk = ""
    for t, side, fig, h, flip in ((0.8, 0.1, man("#4a4a50", "#e9c46a", "#a8402f", skin), 1.66, False), (0.58, -0.2, walker("#2f5f66", "#f3e6cc", "#d9952f", skin, hair, arm=False, hem="#1c444c"), 1.6, True), (0.3, 0.26, walker("#a8402f", "#f6ead0", "#2f6b66", skin, hair, arm=False, hem="#742a24"), 1.6, False), (0.27, -0.42, child("#f0b429", "#2f5f72", skin, hair, wave=True), 1.1, True)):
        x, z = line(t)
        sx, sy = v.see(x + side, 0.36, z)
        folk += oval(sx + v.unit(z) * 0.1, sy, v.unit(z) * 0.34, v.unit(z) * 0.06, "#8a5f3c", opacity="0.7") + v.stand(fig, x + side, 0.36, z, h, flip)
    far_folk = "".join(v.stand(f, x, 1.5, 39, 1.64, fl) for x, f, fl in ((-14, man("#3d4f55", "#f0e6cf", "#a8402f", skin), False), (4, walker("#7a2a34", "#e9c9a0", "#d9952f", skin, hair, arm=False, hem="#541c28"), True)))
    # the near bank, left, where the boards land
    shore = path("M0 1000V800C120 806 220 846 300 900C340 930 360 970 366 1000z", "#e3cfa0") + path("M0 800C120 806 220 846 300 900C340 930 360 970 366 1000H346C336 964 310 930 270 900C200 850 110 820 0 816z", "#fff3d0") + path("M0 1000V880C60 884 120 910 150 1000z", "#6f9a58")
    shore += "".join(leaf_shape(x, y, a, 120, c, 0.18) for x, y, a, c in ((20, 900, -1.2, "#3f7a4c"), (70, 920, -0.8, "#5f9a58"), (10, 880, -1.7, "#5f9a58"), (110, 960, -0.9, "#3f7a4c")))
    near = "".join(leaf_shape(x, y, a, 170, c, 0.14) for x, y, a, c in ((1500, 1010, -1.9, "#1f4f44"), (1550, 1010, -1.5, "#2f6650"), (1600, 1010, -1.9, "#1f4f44"), (1450, 1020, -2.2, "#2f6650"), (1600, 960, -2.4, "#2f6650")))
    return picture(
        "point-jembatan-apung", W, H, "The floating footbridge in the afternoon",
        "Illustration. A footbridge of boards on blue floats bends across the river with rope rails; a mother and a waving child cross it, a path with benches and lamps runs along the far bank.",
        sky, far, bank, trees, seats, far_folk, water, shore, rope(-1), bridge, folk, rope(1), near,
    )
