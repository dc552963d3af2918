"""Hills, clouds and tufts: what lies behind and below everything."""

from math import cos, sin

from home.drawings.canvas import at, n, path


def ridge(points, bottom, fill, **more):
    """A soft skyline through the points, filled down to `bottom`."""
    (x0, y0), *rest = points
    d = f"M{n(x0)} {n(bottom)}L{n(x0)} {n(y0)}"
    px, py = x0, y0
    for x, y in rest:
        mx = (px + x) / 2
        d += f"C{n(mx)} {n(py)} {n(mx)} {n(y)} {n(x)} {n(y)}"
        px, py = x, y
    return path(d + f"V{n(bottom)}z", fill, **more)


def cloud(x, y, k, light, shade):
    return at(
        x,
        y,
        k,
        path("M0 40C10 14 46 10 62 24C76 -4 128 -6 142 22C170 10 206 20 214 40z", light),
        path("M18 40C60 30 150 28 214 40z", shade),
    )


def streak(x, y, w, h, fill, **more):
    """A long flat cloud."""
    return path(
        f"M{n(x)} {n(y)}q{n(w * 0.28)} {n(-h)} {n(w * 0.55)} {n(-h * 0.2)}t{n(w * 0.45)} {n(-h * 0.3)}"
        f"q{n(-w * 0.25)} {n(h * 1.2)} {n(-w * 0.5)} {n(h * 0.9)}t{n(-w * 0.5)} {n(-h * 0.4)}z",
        fill,
        **more,
    )


def tufts(spots, fill, rng, blades=4, width=0.13, **more):
    """Grass at (x, y, size), all of one colour in one path."""
    d = ""
    for x, y, size in spots:
        for i in range(blades):
            a = -1.57 + (i - (blades - 1) / 2) * 0.42 + rng.uniform(-0.12, 0.12)
            r = size * rng.uniform(0.7, 1.1)
            ex, ey = x + cos(a) * r, y + sin(a) * r
            mx, my = x + cos(a) * r * 0.5, y + sin(a) * r * 0.62
            w = r * width
            d += f"M{n(x - w)} {n(y)}Q{n(mx - w)} {n(my)} {n(ex)} {n(ey)}Q{n(mx + w)} {n(my)} {n(x + w)} {n(y)}z"
    return path(d, fill, **more)


def birds(spots, fill, width=2):
    """Far birds: two strokes each, at (x, y, span)."""
    d = "".join(
        f"M{n(x - s)} {n(y - s * 0.3)}Q{n(x - s * 0.4)} {n(y - s * 0.5)} {n(x)} {n(y)}Q{n(x + s * 0.4)} {n(y - s * 0.5)} {n(x + s)} {n(y - s * 0.3)}"
        for x, y, s in spots
    )
    return path(d, stroke=fill, stroke_width=width, stroke_linecap="round")
