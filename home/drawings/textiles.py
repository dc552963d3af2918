"""Cloth for sale: stacks on shelves, lengths that hang, bolts on a counter."""

from home.drawings.canvas import n, oval, path, poly, rect


def length_of(x, y, w, h, ground, light, kind, shade="#000", wave=6):
    """A length that hangs from (x, y) down, with a pattern in flat shapes; kind 0-4."""
    hem = "".join(f"q{n(w / 8)} {n(wave if i % 2 else -wave)} {n(w / 4)} 0" for i in range(4))
    drawn = path(f"M{n(x)} {n(y)}V{n(y + h)}{hem}V{n(y)}z", ground)
    rows = int(h / (w * 0.34))
    step = h / max(1, rows)
    d = ""
    for i in range(rows):
        cy = y + step * (i + 0.5)
        if kind == 0:
            d += "".join(
                f"M{n(x + w * (k + 0.5) / 4 - w * 0.1)} {n(cy)}l{n(w * 0.1)} {n(-step * 0.4)}l{n(w * 0.1)} {n(step * 0.4)}l{n(-w * 0.1)} {n(step * 0.4)}z"
                for k in range(4)
            )
        elif kind == 1:
            d += f"M{n(x)} {n(cy - step * 0.24)}h{n(w)}v{n(step * 0.12)}h{n(-w)}zM{n(x)} {n(cy + step * 0.16)}h{n(w)}v{n(step * 0.24)}h{n(-w)}z"
        elif kind == 2:
            d += "".join(
                f"M{n(x + w * k / 5)} {n(cy + step * 0.2)}l{n(w * 0.1)} {n(-step * 0.5)}l{n(w * 0.1)} {n(step * 0.5)}l{n(-w * 0.1)} {n(-step * 0.16)}z"
                for k in range(5)
            )
        elif kind == 3:
            d += "".join(
                f"M{n(x + w * (k + 0.5 + (i % 2) * 0.5) / 4 - w * 0.06)} {n(cy)}a{n(w * 0.06)} {n(w * 0.06)} 0 1 0 {n(w * 0.12)} 0a{n(w * 0.06)} {n(w * 0.06)} 0 1 0 {n(-w * 0.12)} 0z"
                for k in range(4 - i % 2)
            )
    if kind == 4:
        d = "".join(f"M{n(x + w * k / 6)} {n(y)}h{n(w * 0.06)}V{n(y + h)}h{n(-w * 0.06)}z" for k in range(6))
    drawn += path(d, light, opacity="0.85")
    drawn += rect(x, y + h - h * 0.1, w, h * 0.05, light, opacity="0.85")
    return drawn + path(
        "".join(f"M{n(x + w * k)} {n(y)}h{n(w * 0.1)}V{n(y + h)}h{n(-w * 0.1)}z" for k in (0.2, 0.56, 0.9)),
        shade,
        opacity="0.16",
    )


def shelf(view, x, z0, z1, y0, y1, rows, tints, board, gap, rng):
    """A wall of folded cloth on shelves along z at `x`; the joints between stacks stay dark."""
    drawn = view.quad(gap, (x, y0, z0), (x, y1, z0), (x, y1, z1), (x, y0, z1))
    rise = (y1 - y0) / rows
    for row in range(rows):
        low = y0 + row * rise
        z = z0
        while z < z1 - 0.1:
            if row % 2:  # rolls, their ends towards us
                r = rise * 0.21
                for k, high in ((0, 0.29), (1, 0.67)):
                    m = z + r * 1.1 * (1 + k)
                    if m + r > z1 or (k and rng.random() < 0.25):
                        continue
                    cx, cy = view.see(x, low + rise * high, m)
                    ex = abs(view.see(x, 0, m - r)[0] - view.see(x, 0, m + r)[0]) / 2
                    ey = r * view.unit(m)
                    fill, core = rng.choice(tints), rng.choice(tints)
                    for share, colour in ((1, fill), (0.72, gap), (0.64, fill), (0.34, gap), (0.26, core)):
                        drawn += oval(cx, cy, ex * share, ey * share, colour)
                z += r * 2.2
                continue
            w = min(rng.uniform(0.3, 0.44), z1 - z)
            count = rng.choice((6, 7, 9))
            high = rise * rng.uniform(0.62, 0.84) / count
            for k in range(count):
                a, b = low + rise * 0.08 + k * high, low + rise * 0.08 + (k + 0.9) * high
                inset = rng.uniform(0, 0.05)
                fill = rng.choice(tints)
                drawn += view.quad(
                    fill,
                    (x, a, z + 0.02 + inset),
                    (x, b, z + 0.03 + inset),
                    (x, b, z + w - 0.04),
                    (x, a, z + w - 0.03),
                )
            z += w
        drawn += view.quad(
            board, (x, low, z0), (x, low + rise * 0.07, z0), (x, low + rise * 0.07, z1), (x, low, z1)
        )
    return drawn


def bolt(x, y, w, r, fill, light, core="#e9d6b0"):
    """A bolt lying on its side, its end towards the right."""
    return (
        path(
            f"M{n(x)} {n(y - 2 * r)}H{n(x + w)}V{n(y)}H{n(x)}A{n(r * 0.5)} {n(r)} 0 0 1 {n(x)} {n(y - 2 * r)}z",
            fill,
        )
        + path(
            f"M{n(x)} {n(y - 1.7 * r)}H{n(x + w)}V{n(y - 1.4 * r)}H{n(x - r * 0.3)}z", light, opacity="0.7"
        )
        + f'<ellipse cx="{n(x + w)}" cy="{n(y - r)}" rx="{n(r * 0.5)}" ry="{n(r)}" fill="{light}"/>'
        + f'<ellipse cx="{n(x + w)}" cy="{n(y - r)}" rx="{n(r * 0.28)}" ry="{n(r * 0.56)}" fill="{fill}"/>'
        + f'<ellipse cx="{n(x + w)}" cy="{n(y - r)}" rx="{n(r * 0.12)}" ry="{n(r * 0.26)}" fill="{core}"/>'
    )


def fall(points, fill, light, bands=5):
    """Cloth thrown over an edge: a quadrilateral given as four corners, with bands across."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = points
    drawn = poly(points, fill)
    for i in range(bands):
        t, u = (i + 0.3) / bands, (i + 0.56) / bands
        drawn += poly(
            [
                (ax + (dx - ax) * t, ay + (dy - ay) * t), (bx + (cx - bx) * t, by + (cy - by) * t),
                (bx + (cx - bx) * u, by + (cy - by) * u), (ax + (dx - ax) * u, ay + (dy - ay) * u),
            ],
            light, opacity="0.8",
        )  # fmt: skip
    return drawn
