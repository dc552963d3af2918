"""Lamps and awnings of a stall."""

from home.drawings.canvas import circle, n, path, rect


def glow(x, y, r, colour, rings=4, strength=0.11):
    """A lamp's light in flat rings."""
    return "".join(circle(x, y, r * (1 - i / rings), colour, opacity=f"{strength:.2f}") for i in range(rings))


def bulb(x, y, r, glass, cap, cord, top=0):
    """A bare bulb on its cord from `top`."""
    return (
        rect(x - r * 0.07, top, r * 0.14, y - r * 1.7 - top, cord)
        + path(f"M{n(x - r * 0.34)} {n(y - r * 1.7)}h{n(r * 0.68)}v{n(r * 0.9)}h{n(-r * 0.68)}z", cap)
        + path(
            f"M{n(x - r * 0.36)} {n(y - r * 0.85)}C{n(x - r * 1.1)} {n(y - r * 0.4)} {n(x - r)} {n(y + r)} {n(x)} {n(y + r)}C{n(x + r)} {n(y + r)} {n(x + r * 1.1)} {n(y - r * 0.4)} {n(x + r * 0.36)} {n(y - r * 0.85)}z",
            glass,
        )
    )


def shade_lamp(x, y, w, metal, lit, glass, cord, top=0):
    """A tin shade over a bulb; the rim is at y."""
    h = w * 0.42
    return (
        rect(x - 2.5, top, 5, y - h - top, cord)
        + circle(x, y + w * 0.03, w * 0.13, glass)
        + path(
            f"M{n(x - w * 0.5)} {n(y)}C{n(x - w * 0.42)} {n(y - h * 0.6)} {n(x - w * 0.16)} {n(y - h * 0.7)} {n(x - w * 0.1)} {n(y - h)}h{n(w * 0.2)}C{n(x + w * 0.16)} {n(y - h * 0.7)} {n(x + w * 0.42)} {n(y - h * 0.6)} {n(x + w * 0.5)} {n(y)}z",
            metal,
        )
        + path(f"M{n(x - w * 0.5)} {n(y)}h{n(w)}l{n(-w * 0.02)} {n(-h * 0.1)}h{n(-w * 0.96)}z", lit)
    )


def awning(x0, x1, y, drop, a, b, a_shade, b_shade, stripes=16, rise=60):
    """A striped awning from below its edge: a sloping sheet and a scalloped valance that ends at y + drop."""
    w = (x1 - x0) / stripes
    mid = (x0 + x1) / 2
    drawn = ""
    for i in range(stripes):
        left = x0 + i * w
        face, dark = (a, a_shade) if i % 2 else (b, b_shade)
        tl, tr = mid + (left - mid) * 1.12, mid + (left + w - mid) * 1.12
        drawn += path(f"M{n(tl)} {n(y - rise)}L{n(tr)} {n(y - rise)}L{n(left + w)} {n(y)}H{n(left)}z", dark)
        drawn += path(
            f"M{n(left)} {n(y)}h{n(w)}v{n(drop * 0.62)}q{n(-w / 2)} {n(drop * 0.6)} {n(-w)} 0z", face
        )
    return drawn + rect(x0, y - 2, x1 - x0, 5, a_shade, opacity="0.7")
