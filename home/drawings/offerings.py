"""Canang and what they are made of."""

from math import cos, pi, sin

from home.drawings.canvas import n, path, poly, stroke
from home.drawings.plants import leaf_shape
from home.drawings.produce import blossom


def canang(x, y, s, rng, leaf, turn=0.0, tilt=0.52):
    """A palm-leaf tray with a flower for each direction; leaf: lit, face, shade."""
    lit, face, shade = leaf

    def on(a, r):
        return x + cos(a + turn) * r * s, y + sin(a + turn) * r * s * tilt

    corners = [on(pi / 4 + i * pi / 2, 1) for i in range(4)]
    drawn = poly([(px, py + s * 0.12) for px, py in corners], shade) + poly(corners, face)
    for i in range(4):
        (ax, ay), (bx, by) = corners[i], corners[(i + 1) % 4]
        teeth = ""
        for k in range(6):
            u, v = k / 6, (k + 1) / 6
            px, py, qx, qy = ax + (bx - ax) * u, ay + (by - ay) * u, ax + (bx - ax) * v, ay + (by - ay) * v
            mx, my = (px + qx) / 2, (py + qy) / 2
            ox, oy = (mx - x) * 0.16, (my - y) * 0.16
            teeth += f"M{n(px)} {n(py)}L{n(mx + ox)} {n(my + oy - s * 0.03)}L{n(qx)} {n(qy)}z"
        drawn += path(teeth, lit if i in (1, 2) else face)
    drawn += poly([on(pi / 4 + i * pi / 2, 0.84) for i in range(4)], lit, opacity="0.55")
    for i, (petal, heart) in enumerate(
        (("#f6efe0", "#e9c46a"), ("#c23b3f", "#f0c25a"), ("#f0b429", "#c9701f"), ("#5b6fae", "#dfe3f2"))
    ):
        for _ in range(3):
            px, py = on(i * pi / 2 + rng.uniform(-0.35, 0.35), rng.uniform(0.42, 0.6))
            drawn += blossom(px, py - s * 0.05, s * 0.2, petal, heart, rng.uniform(0, 6), 0.75)
    for _ in range(9):
        px, py = on(rng.uniform(0, 6.3), rng.uniform(0, 0.2))
        drawn += leaf_shape(
            px,
            py - s * 0.04,
            rng.uniform(-3.0, -0.2),
            s * 0.26,
            rng.choice(("#4f8a4d", "#6fa65c", "#38703f")),
            0.1,
        )
    return drawn


def coconut_leaf(x, y, h, tone, rib, rng, count=11, lean=0.0):
    """A sheaf of young coconut leaf standing on y, tied twice."""
    lit, face, shade = tone
    drawn = ""
    for i in range(count):
        k = (i + 0.5) / count * 2 - 1
        tipx, tipy = x + lean + k * h * 0.17, y - h * (1 - 0.1 * abs(k) + rng.uniform(-0.05, 0.05))
        w = h * 0.022
        drawn += path(
            f"M{n(x + k * h * 0.06 - w)} {n(y)}L{n(x + k * h * 0.1 + lean * 0.5 - w)} {n(y - h * 0.5)}L{n(tipx)} {n(tipy)}L{n(x + k * h * 0.1 + lean * 0.5 + w)} {n(y - h * 0.5)}L{n(x + k * h * 0.06 + w)} {n(y)}z",
            (lit, face, face, shade)[min(3, int((k + 1) * 2))],
        )
        drawn += stroke(
            f"M{n(x + k * h * 0.06)} {n(y)}L{n(x + k * h * 0.1 + lean * 0.5)} {n(y - h * 0.5)}L{n(tipx)} {n(tipy)}",
            rib,
            1.4,
            opacity="0.5",
        )
    for t in (0.2, 0.56):
        drawn += stroke(
            f"M{n(x + lean * t - h * (0.075 + t * 0.06))} {n(y - h * t)}q{n(h * (0.075 + t * 0.06))} {n(h * 0.03)} {n(h * (0.15 + t * 0.12))} 0",
            rib,
            n(h * 0.016),
        )
    return drawn
