"""Palms, leaves, flowers and crowns."""

from math import cos, hypot, pi, sin

from home.drawings.canvas import n, path


def palm(x, y, h, lean, leaf, trunk, rng, fronds=11):
    tx, ty = x + lean, y - h
    drawn = path(
        f"M{n(x - h * 0.022)} {n(y)}C{n(x)} {n(y - h * 0.5)} {n(tx - h * 0.02)} {n(ty + h * 0.3)} {n(tx - h * 0.008)} {n(ty)}L{n(tx + h * 0.012)} {n(ty)}C{n(tx)} {n(ty + h * 0.3)} {n(x + h * 0.03)} {n(y - h * 0.5)} {n(x + h * 0.022)} {n(y)}z",
        trunk,
    )
    size = h * 0.42
    for i in range(fronds):
        a = -pi * 1.12 + i * (pi * 1.24) / (fronds - 1) + rng.uniform(-0.08, 0.08)
        r = size * rng.uniform(0.82, 1.08)
        ex, ey = tx + cos(a) * r, ty + sin(a) * r * 0.62 + r * 0.34
        mx, my = tx + cos(a) * r * 0.55, ty + sin(a) * r * 0.85 - r * 0.06
        d = f"M{n(tx)} {n(ty)}Q{n(mx)} {n(my)} {n(ex)} {n(ey)}"
        # feathered lower edge: narrow leaflets that hang straighter towards the tip
        for j in range(9, 0, -1):
            v, u = j / 10, (j - 0.55) / 10
            bx, by = (
                (1 - v) ** 2 * tx + 2 * v * (1 - v) * mx + v * v * ex,
                (1 - v) ** 2 * ty + 2 * v * (1 - v) * my + v * v * ey,
            )
            cx, cy = (
                (1 - u) ** 2 * tx + 2 * u * (1 - u) * mx + u * u * ex,
                (1 - u) ** 2 * ty + 2 * u * (1 - u) * my + u * u * ey,
            )
            hang = r * (0.10 + 0.17 * sin(pi * v))
            d += f"L{n(bx + cos(a) * hang * 0.45)} {n(by + hang)}L{n(cx)} {n(cy + r * 0.025)}"
        drawn += path(d + "z", leaf)
    return drawn


def leaf_shape(x, y, a, length, fill, width=0.28):
    ex, ey = x + cos(a) * length, y + sin(a) * length
    px, py = -sin(a) * length * width, cos(a) * length * width
    mx, my = x + cos(a) * length * 0.55, y + sin(a) * length * 0.55
    return path(
        f"M{n(x)} {n(y)}Q{n(mx + px)} {n(my + py)} {n(ex)} {n(ey)}Q{n(mx - px)} {n(my - py)} {n(x)} {n(y)}z",
        fill,
    )


def frangipani(x, y, r, petal, heart, turn=0.0):
    drawn = ""
    for i in range(5):
        a = turn + i * 2 * pi / 5
        drawn += leaf_shape(x, y, a, r, petal, 0.62)
    for i in range(5):
        a = turn + i * 2 * pi / 5
        drawn += leaf_shape(x, y, a, r * 0.46, heart, 0.5)
    return drawn


def canopy(cx, cy, rx, ry, fill, rng, lobes=13, wobble=0.16):
    """Broad tree crown as one scalloped outline."""
    points = []
    for i in range(lobes):
        a = 2 * pi * i / lobes
        k = 1 + rng.uniform(-wobble, wobble)
        points.append((cx + cos(a) * rx * k, cy + sin(a) * ry * k))
    d = f"M{n(points[0][0])} {n(points[0][1])}"
    for i in range(lobes):
        (x1, y1), (x2, y2) = points[i], points[(i + 1) % lobes]
        r = hypot(x2 - x1, y2 - y1) * 0.56
        d += f"A{n(r)} {n(r)} 0 0 1 {n(x2)} {n(y2)}"
    return path(d + "z", fill)
