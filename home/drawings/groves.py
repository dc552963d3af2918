"""Bamboo, mangrove and great trees: what shades a river."""

import itertools
from math import cos, hypot, sin

from home.drawings.canvas import n, path, stroke
from home.drawings.plants import canopy


def bamboo(x, y, h, lean, stem, joint, leaf, rng, sprays=16):
    """One culm that arches over, with jointed cane and hanging leaves."""
    ex, ey, mx, my = x + lean, y - h * 0.86, x + lean * 0.12, y - h * 1.02

    def on(t):
        return (
            (1 - t) ** 2 * x + 2 * t * (1 - t) * mx + t * t * ex,
            (1 - t) ** 2 * y + 2 * t * (1 - t) * my + t * t * ey,
        )

    w = h * 0.012
    cane = stroke(f"M{n(x)} {n(y)}Q{n(mx)} {n(my)} {n(ex)} {n(ey)}", stem, n(w * 1.6))
    marks = "".join(f"M{n(px - w)} {n(py)}h{n(w * 2)}" for px, py in (on(t / 12) for t in range(1, 8)))
    leaves = ""
    for i in range(sprays):
        t = 0.42 + 0.58 * i / (sprays - 1)
        px, py = on(t)
        for a in (0.5, 1.15, 1.9, 2.6):
            a += rng.uniform(-0.3, 0.3)
            r = h * rng.uniform(0.07, 0.12)
            tx, ty = px + cos(a) * r, py + sin(a) * r
            qx, qy = -sin(a) * r * 0.11, cos(a) * r * 0.11
            cx, cy = px + cos(a) * r * 0.4, py + sin(a) * r * 0.4
            leaves += f"M{n(px)} {n(py)}Q{n(cx + qx)} {n(cy + qy)} {n(tx)} {n(ty)}Q{n(cx - qx)} {n(cy - qy)} {n(px)} {n(py)}z"
    return cane + path(marks, stroke=joint, stroke_width=n(max(1, w * 0.5))) + path(leaves, leaf)


def mangrove(x, y, w, h, dark, mid, light, root, rng):
    """A low crown on arching stilt roots, feet at y."""
    d = ""
    for i in range(9):
        u = -0.42 + 0.84 * i / 8
        d += f"M{n(x + u * w * 0.5)} {n(y - h * 0.46)}Q{n(x + u * w * 1.0)} {n(y - h * 0.4)} {n(x + u * w * 1.12)} {n(y)}"
    return (
        path(d, stroke=root, stroke_width=n(max(1.2, w * 0.016)))
        + canopy(x, y - h * 0.64, w * 0.5, h * 0.36, dark, rng, 12)
        + canopy(x - w * 0.07, y - h * 0.72, w * 0.37, h * 0.24, mid, rng, 11)
        + canopy(x - w * 0.14, y - h * 0.79, w * 0.2, h * 0.13, light, rng, 9)
    )


def great_tree(x, y, h, w, bark, lit, crown, rng, trunk=0.16):
    """A straight-boled giant with plank buttresses; crown: three colours from dark to light."""
    t, top = h * trunk * 0.34, y - h * 0.62
    foot = h * trunk
    bole = (
        f"M{n(x - foot)} {n(y)}C{n(x - foot * 0.5)} {n(y - h * 0.05)} {n(x - t)} {n(y - h * 0.12)} {n(x - t)} {n(y - h * 0.28)}L{n(x - t * 0.8)} {n(top)}"
        f"L{n(x - w * 0.24)} {n(top - h * 0.12)}h{n(t * 0.5)}L{n(x - t * 0.1)} {n(top + h * 0.02)}L{n(x + w * 0.22)} {n(top - h * 0.14)}h{n(t * 0.6)}L{n(x + t * 0.8)} {n(top + h * 0.04)}"
        f"L{n(x + t)} {n(y - h * 0.28)}C{n(x + t)} {n(y - h * 0.12)} {n(x + foot * 0.5)} {n(y - h * 0.05)} {n(x + foot * 1.1)} {n(y)}L{n(x + foot * 0.4)} {n(y - h * 0.02)}L{n(x + foot * 0.1)} {n(y + h * 0.01)}L{n(x - foot * 0.4)} {n(y - h * 0.02)}z"
    )
    side = f"M{n(x - foot)} {n(y)}C{n(x - foot * 0.5)} {n(y - h * 0.05)} {n(x - t)} {n(y - h * 0.12)} {n(x - t)} {n(y - h * 0.28)}L{n(x - t * 0.8)} {n(top)}h{n(t * 0.55)}L{n(x - t * 0.5)} {n(y - h * 0.28)}C{n(x - t * 0.4)} {n(y - h * 0.12)} {n(x - foot * 0.5)} {n(y - h * 0.04)} {n(x - foot * 0.62)} {n(y - h * 0.012)}z"
    dark, mid, light = crown
    return (
        path(bole, bark)
        + path(side, lit)
        + canopy(x, y - h * 0.8, w * 0.5, h * 0.2, dark, rng, 17, 0.1)
        + canopy(x - w * 0.06, y - h * 0.85, w * 0.37, h * 0.13, mid, rng, 14, 0.1)
        + canopy(x - w * 0.13, y - h * 0.9, w * 0.2, h * 0.07, light, rng, 11, 0.1)
    )


def hedge(points, fill, bump, rng):
    """A bushy edge along the points; each bump is about `bump` units across."""
    d = f"M{n(points[0][0])} {n(points[0][1])}"
    for (x1, y1), (x2, y2) in itertools.pairwise(points):
        count = max(1, round(hypot(x2 - x1, y2 - y1) / bump))
        for i in range(1, count + 1):
            x, y = x1 + (x2 - x1) * i / count, y1 + (y2 - y1) * i / count
            r = bump * rng.uniform(0.5, 0.68)
            d += f"A{n(r)} {n(r)} 0 0 1 {n(x)} {n(y + (rng.uniform(-0.2, 0.2) * bump if i < count else 0))}"
    return path(d + "z", fill)


def tree(x, y, h, w, bark, dark, mid, light, rng):
    """A street tree: bole and three crowns, the light one up-left."""
    lean = rng.uniform(-0.03, 0.03) * h
    t = h * 0.035
    bole = f"M{n(x - t * 1.5)} {n(y)}Q{n(x - t * 0.6)} {n(y - h * 0.2)} {n(x + lean - t * 0.7)} {n(y - h * 0.6)}h{n(t * 1.4)}Q{n(x + t * 0.7)} {n(y - h * 0.2)} {n(x + t * 1.7)} {n(y)}z"
    cy = y - h * 0.72
    return (
        path(bole, bark)
        + canopy(x + lean, cy, w * 0.5, h * 0.28, dark, rng, 14, 0.11)
        + canopy(x + lean - w * 0.07, cy - h * 0.06, w * 0.36, h * 0.19, mid, rng, 12, 0.11)
        + canopy(x + lean - w * 0.13, cy - h * 0.12, w * 0.2, h * 0.1, light, rng, 10, 0.11)
    )
