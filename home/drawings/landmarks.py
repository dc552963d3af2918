"""Landmarks small enough to stand along a trail: feet at x, y and `h` tall; light from the left.

tone: lit, face, shade (brick), stone, stone_dark, dark."""

from home.drawings.canvas import circle, n, path, poly, rect
from home.drawings.roofs import ijuk


def tier(x, y, w, h, tone, shade=0.3):
    """One block: lit edge, face, shaded side."""
    return (
        rect(x - w / 2, y - h, w, h, tone["face"])
        + rect(x - w / 2, y - h, w * 0.2, h, tone["lit"])
        + rect(x + w / 2 - w * shade, y - h, w * shade, h, tone["shade"])
    )


def cap(x, y, w, h, tone):
    return (
        rect(x - w / 2, y - h, w, h, tone["stone"])
        + rect(x - w / 2, y - h * 0.35, w, h * 0.35, tone["stone_dark"])
        + rect(x + w / 2 - w * 0.2, y - h, w * 0.2, h, tone["stone_dark"], opacity="0.5")
    )


def split_gate(x, y, h, tone, gap=0.13, steps=5):
    """Two stepped halves, the inner faces cut clean; the right half stands in shade."""
    drawn = ""
    for side in (-1, 1):
        inner = x + side * h * gap / 2
        top, width = y, h * 0.4
        for i in range(steps):
            part = h * (0.3, 0.2, 0.18, 0.16, 0.16)[i]
            far = inner + side * width
            a, b = min(inner, far), max(inner, far)
            face = tone["face"] if side < 0 else tone["shade"]
            drawn += rect(a, top - part, b - a, part, face)
            if side < 0:
                drawn += rect(a, top - part, (b - a) * 0.16, part, tone["lit"])
            else:
                drawn += rect(a, top - part, h * 0.02, part, tone["lit"])
            drawn += rect(a - h * 0.012, top - part, b - a + h * 0.024, h * 0.022, tone["stone"])
            drawn += rect(
                a - h * 0.012, top - part + h * 0.022, b - a + h * 0.024, h * 0.012, tone["stone_dark"]
            )
            drawn += poly(
                [
                    (far, top - part),
                    (far + side * h * 0.03, top - part - h * 0.06),
                    (far - side * h * 0.045, top - part),
                ],
                tone["stone"],
            )
            if i == 0:
                cx, r = (a + b) / 2, part * 0.24
                drawn += path(
                    f"M{n(cx)} {n(top - part * 0.5 - r)}l{n(r)} {n(r)}l{n(-r)} {n(r)}l{n(-r)} {n(-r)}z",
                    tone["stone"],
                )
            top -= part
            width *= 0.72
        drawn += rect(
            min(inner, inner + side * h * 0.42), y - h * 0.05, h * 0.42, h * 0.05, tone["stone_dark"]
        )
    return drawn


def roofed_gate(x, y, h, tone, gold):
    """A gate with a door under rising tiers."""
    drawn = tier(x, y, h * 0.56, h * 0.42, tone) + cap(x, y, h * 0.64, h * 0.06, tone)
    drawn += rect(x - h * 0.13, y - h * 0.33, h * 0.26, h * 0.3, tone["stone"])
    drawn += rect(x - h * 0.09, y - h * 0.29, h * 0.18, h * 0.26, tone["dark"])
    drawn += rect(x - h * 0.08, y - h * 0.28, h * 0.07, h * 0.24, gold) + rect(
        x + h * 0.01, y - h * 0.28, h * 0.07, h * 0.24, gold
    )
    top, w = y - h * 0.42, h * 0.66
    for part in (0.13, 0.11, 0.1, 0.08):
        drawn += cap(x, top, w, h * 0.035, tone)
        for side in (-1, 1):
            drawn += poly(
                [
                    (x + side * w / 2, top - h * 0.035),
                    (x + side * (w / 2 + h * 0.02), top - h * 0.11),
                    (x + side * (w / 2 - h * 0.05), top - h * 0.035),
                ],
                tone["stone"],
            )
        drawn += tier(x, top - h * 0.035, w * 0.74, h * part, tone)
        top -= h * (part + 0.02)
        w *= 0.72
    return drawn + path(
        f"M{n(x - w * 0.4)} {n(top)}L{n(x)} {n(y - h)}L{n(x + w * 0.4)} {n(top)}z", tone["stone"]
    )


def drum_tower(x, y, h, tone, wood, roof, rng):
    """Four stages of brick set with bowls, an open room with drums, a roof of palm fibre."""
    drawn, top = "", y
    for i, (w, part) in enumerate(((0.42, 0.14), (0.35, 0.14), (0.29, 0.13), (0.24, 0.12))):
        drawn += tier(x, top, h * w, h * part, tone) + cap(
            x, top - h * part + h * 0.03, h * (w + 0.05), h * 0.03, tone
        )
        for k in range(3 - i // 2):
            u = (k - (2 - i // 2) / 2) * h * w * 0.28
            drawn += circle(x + u, top - h * part * 0.45, h * 0.017, "#f4efe2") + circle(
                x + u, top - h * part * 0.45, h * 0.009, "#4a7f9a"
            )
        top -= h * part
    for u in (-0.1, 0.09):
        drawn += rect(x + u * h, top - h * 0.17, h * 0.018, h * 0.17, wood)
    drawn += rect(x - h * 0.045, top - h * 0.16, h * 0.03, h * 0.12, tone["dark"]) + rect(
        x + h * 0.02, top - h * 0.16, h * 0.03, h * 0.12, tone["dark"]
    )
    drawn += rect(x - h * 0.13, top - h * 0.04, h * 0.26, h * 0.04, wood)
    return drawn + ijuk(x, top - h * 0.15, h * 0.42, h * 0.3, *roof, rng, 0.1)


def lotus_throne(x, y, h, lit, face, shade):
    """A tall throne of white coral stone in narrowing stages, seat and back at the top."""
    drawn, top = "", y
    for w, part in ((0.5, 0.08), (0.42, 0.08), (0.34, 0.16), (0.28, 0.14), (0.23, 0.14)):
        drawn += rect(x - h * w / 2, top - h * part, h * w, h * part, face)
        drawn += rect(x - h * w / 2, top - h * part, h * w * 0.3, h * part, lit)
        drawn += rect(x + h * w * 0.22, top - h * part, h * w * 0.28, h * part, shade)
        drawn += rect(x - h * (w + 0.05) / 2, top - h * part, h * (w + 0.05), h * 0.024, lit)
        for side in (-1, 1):
            drawn += poly(
                [
                    (x + side * h * w / 2, top - h * part),
                    (x + side * h * (w / 2 + 0.04), top - h * (part + 0.06)),
                    (x + side * h * (w / 2 - 0.04), top - h * part),
                ],
                face,
            )
        top -= h * part
    drawn += path(
        f"M{n(x - h * 0.15)} {n(top)}V{n(top - h * 0.1)}H{n(x - h * 0.1)}V{n(top - h * 0.05)}H{n(x + h * 0.1)}V{n(top - h * 0.1)}H{n(x + h * 0.15)}V{n(top)}z",
        face,
    )
    return (
        drawn
        + path(
            f"M{n(x - h * 0.1)} {n(top - h * 0.05)}V{n(top - h * 0.24)}Q{n(x)} {n(top - h * 0.34)} {n(x + h * 0.1)} {n(top - h * 0.24)}V{n(top - h * 0.05)}z",
            lit,
        )
        + path(
            f"M{n(x)} {n(top - h * 0.05)}V{n(top - h * 0.3)}Q{n(x + h * 0.06)} {n(top - h * 0.29)} {n(x + h * 0.1)} {n(top - h * 0.24)}V{n(top - h * 0.05)}z",
            shade,
            opacity="0.6",
        )
        + circle(x, top - h * 0.17, h * 0.035, "#d7a038")
    )


def mosque(x, y, h, wall, shade, dome, dome_shade, dark):
    """A domed hall with one tall minaret, `h` to the minaret's tip."""
    w = h * 0.72
    drawn = rect(x - w / 2, y - h * 0.34, w, h * 0.34, wall) + rect(
        x + w * 0.22, y - h * 0.34, w * 0.28, h * 0.34, shade
    )
    drawn += "".join(
        path(
            f"M{n(x - w * 0.42 + i * w * 0.17)} {n(y)}v{n(-h * 0.15)}q{n(w * 0.05)} {n(-h * 0.09)} {n(w * 0.1)} 0v{n(h * 0.15)}z",
            dark,
        )
        for i in range(5)
    )
    drawn += rect(x - w * 0.53, y - h * 0.36, w * 1.06, h * 0.03, wall)
    drawn += path(
        f"M{n(x - w * 0.26)} {n(y - h * 0.36)}C{n(x - w * 0.32)} {n(y - h * 0.54)} {n(x - w * 0.1)} {n(y - h * 0.6)} {n(x)} {n(y - h * 0.68)}C{n(x + w * 0.1)} {n(y - h * 0.6)} {n(x + w * 0.32)} {n(y - h * 0.54)} {n(x + w * 0.26)} {n(y - h * 0.36)}z",
        dome,
    )
    drawn += path(
        f"M{n(x)} {n(y - h * 0.68)}C{n(x + w * 0.1)} {n(y - h * 0.6)} {n(x + w * 0.32)} {n(y - h * 0.54)} {n(x + w * 0.26)} {n(y - h * 0.36)}H{n(x + w * 0.08)}C{n(x + w * 0.16)} {n(y - h * 0.5)} {n(x + w * 0.08)} {n(y - h * 0.6)} {n(x)} {n(y - h * 0.68)}z",
        dome_shade,
    )
    m = x + w * 0.66
    drawn += rect(m - h * 0.05, y - h * 0.8, h * 0.1, h * 0.8, wall) + rect(
        m + h * 0.015, y - h * 0.8, h * 0.035, h * 0.8, shade
    )
    drawn += rect(m - h * 0.075, y - h * 0.64, h * 0.15, h * 0.03, wall) + rect(
        m - h * 0.075, y - h * 0.82, h * 0.15, h * 0.03, wall
    )
    return drawn + path(
        f"M{n(m - h * 0.055)} {n(y - h * 0.82)}Q{n(m - h * 0.06)} {n(y - h * 0.92)} {n(m)} {n(y - h)}Q{n(m + h * 0.06)} {n(y - h * 0.92)} {n(m + h * 0.055)} {n(y - h * 0.82)}z",
        dome,
    )


def monument(x, y, h, tone, bronze, bronze_lit):
    """Three bronze figures, a man, a woman and a child, on a carved base."""
    drawn = tier(x, y, h * 1.0, h * 0.12, tone) + cap(x, y - h * 0.1, h * 1.06, h * 0.04, tone)
    drawn += tier(x, y - h * 0.14, h * 0.7, h * 0.2, tone) + cap(x, y - h * 0.32, h * 0.78, h * 0.05, tone)

    def figure(fx, fy, s, arm):
        body = f"M{n(fx - s * 0.16)} {n(fy)}L{n(fx - s * 0.1)} {n(fy - s * 0.5)}L{n(fx - s * 0.14)} {n(fy - s * 0.78)}H{n(fx + s * 0.14)}L{n(fx + s * 0.1)} {n(fy - s * 0.5)}L{n(fx + s * 0.18)} {n(fy)}z"
        lit = f"M{n(fx - s * 0.16)} {n(fy)}L{n(fx - s * 0.1)} {n(fy - s * 0.5)}L{n(fx - s * 0.14)} {n(fy - s * 0.78)}H{n(fx - s * 0.03)}L{n(fx - s * 0.04)} {n(fy)}z"
        return (
            path(
                f"M{n(fx + s * 0.1)} {n(fy - s * 0.76)}L{n(fx + s * arm[0])} {n(fy - s * arm[1])}",
                stroke=bronze,
                stroke_width=n(s * 0.08),
            )
            + path(body, bronze)
            + path(lit, bronze_lit)
            + circle(fx, fy - s * 0.9, s * 0.1, bronze)
        )

    top = y - h * 0.36
    drawn += path(
        f"M{n(x - h * 0.34)} {n(top)}L{n(x - h * 0.24)} {n(top - h * 0.78)}",
        stroke=bronze,
        stroke_width=n(h * 0.018),
    )
    drawn += figure(x - h * 0.14, top, h * 0.62, (-0.34, 0.98)) + figure(
        x + h * 0.12, top, h * 0.55, (0.42, 1.1)
    )
    return drawn + figure(x + h * 0.27, top, h * 0.36, (0.4, 0.7))


def marks(points, fill, size):
    """The trail itself: a row of lozenges at (x, y, unit)."""
    return path(
        "".join(
            f"M{n(x - size * u)} {n(y)}L{n(x)} {n(y - size * u * 0.42)}L{n(x + size * u)} {n(y)}L{n(x)} {n(y + size * u * 0.42)}z"
            for x, y, u in points
        ),
        fill,
    )


def winding(view, line, z0, z1, half, tone):
    """A path on the curve x(z) with kerbs and its row of lozenges; tone: fill, lit, edge, mark."""
    fill, lit, edge, mark = tone
    drawn = view.ribbon(edge, lambda z: line(z) - half - 0.5, lambda z: line(z) + half + 0.5, 0, z0, z1, 90)
    drawn += view.ribbon(fill, lambda z: line(z) - half, lambda z: line(z) + half, 0.02, z0, z1, 90)
    drawn += view.ribbon(lit, lambda z: line(z) - half, lambda z: line(z) - half * 0.55, 0.02, z0, z1, 90)
    spots, z = [], z0 * 1.02
    while z < z1:
        spots.append((*view.see(line(z) + half * 0.2, 0.03, z), view.unit(z)))
        z *= 1.048
    return drawn + marks(spots, mark, half * 0.34)


def shops(x, y, w, h, tones, roof, board, dark):
    """A row of shophouses seen square on, one for each (face, shade) of `tones`; roof: lit, face, shade."""
    step, drawn = w / len(tones), ""
    for i, (face, shade) in enumerate(tones):
        left, tall = x - w / 2 + i * step, h * (0.74, 0.86, 0.78)[i % 3]
        drawn += path(
            f"M{n(left - step * 0.03)} {n(y - tall)}L{n(left + step * 0.1)} {n(y - tall - h * 0.15)}H{n(left + step * 0.9)}L{n(left + step * 1.03)} {n(y - tall)}z",
            roof[1],
        )
        drawn += path(
            f"M{n(left + step * 0.62)} {n(y - tall)}L{n(left + step * 0.6)} {n(y - tall - h * 0.15)}H{n(left + step * 0.9)}L{n(left + step * 1.03)} {n(y - tall)}z",
            roof[2],
        )
        drawn += rect(left, y - tall, step, tall, face) + rect(
            left + step * 0.88, y - tall, step * 0.12, tall, shade
        )
        drawn += rect(left - step * 0.03, y - tall - h * 0.012, step * 1.06, h * 0.03, roof[0])
        drawn += rect(left + step * 0.1, y - h * 0.27, step * 0.74, h * 0.27, dark)
        drawn += rect(left + step * 0.06, y - h * 0.36, step * 0.86, h * 0.075, board)
        drawn += rect(left + step * 0.2, y - h * 0.335, step * 0.5, h * 0.022, "#fdf6e3")
        for k in (0.14, 0.4, 0.66):
            drawn += rect(left + step * k, y - tall + h * 0.1, step * 0.17, tall - h * 0.54, shade)
            drawn += rect(left + step * (k + 0.02), y - tall + h * 0.115, step * 0.13, tall - h * 0.57, dark)
    return drawn


def hall(x, y, w, h, floors, bays, tone, roof):
    """A market hall square on: galleries between piers under a hipped roof; tone as for gates, roof: lit, face, shade."""
    wall = h * 0.64
    drawn = tier(x, y, w, wall, tone, 0.12)
    rise = wall / floors
    for f in range(floors):
        top = y - wall + f * rise
        for i in range(bays):
            bx = x - w / 2 + w * (i + 0.18) / bays
            drawn += rect(bx, top + rise * 0.2, w * 0.64 / bays, rise * 0.62, tone["dark"])
        drawn += rect(x - w * 0.51, top + rise * 0.86, w * 1.02, rise * 0.14, tone["stone"])
        drawn += rect(x - w * 0.51, top + rise * 0.96, w * 1.02, rise * 0.05, tone["stone_dark"])
    for y0, k, part in ((y - wall, 1.1, 0.22), (y - wall - h * 0.2, 0.46, 0.14)):
        half = w * k / 2
        drawn += poly(
            [
                (x - half, y0),
                (x + half, y0),
                (x + half * 0.78, y0 - h * part),
                (x - half * 0.78, y0 - h * part),
            ],
            roof[1],
        )
        drawn += poly(
            [
                (x + half * 0.5, y0),
                (x + half, y0),
                (x + half * 0.78, y0 - h * part),
                (x + half * 0.56, y0 - h * part),
            ],
            roof[2],
        )
        drawn += rect(x - half, y0 - h * 0.012, half * 2, h * 0.03, roof[0])
        for side in (-1, 1):
            tip = x + side * half * 0.78
            drawn += path(
                f"M{n(tip - side * h * 0.05)} {n(y0 - h * part)}Q{n(tip + side * h * 0.02)} {n(y0 - h * (part + 0.01))} {n(tip + side * h * 0.035)} {n(y0 - h * (part + 0.09))}L{n(tip + side * h * 0.03)} {n(y0 - h * part)}z",
                roof[2],
            )
    return drawn


def guardian(x, y, h, stone, lit):
    """A guardian figure on its plinth, wrapped in checked cloth."""
    s = h / 100
    return (
        rect(x - 17 * s, y - 16 * s, 34 * s, 16 * s, lit)
        + path(
            f"M{n(x - 11 * s)} {n(y - 16 * s)}C{n(x - 17 * s)} {n(y - 38 * s)} {n(x - 15 * s)} {n(y - 52 * s)} {n(x - 9 * s)} {n(y - 60 * s)}C{n(x - 10 * s)} {n(y - 74 * s)} {n(x - 7 * s)} {n(y - 88 * s)} {n(x)} {n(y - 100 * s)}C{n(x + 7 * s)} {n(y - 88 * s)} {n(x + 10 * s)} {n(y - 74 * s)} {n(x + 9 * s)} {n(y - 60 * s)}C{n(x + 15 * s)} {n(y - 52 * s)} {n(x + 17 * s)} {n(y - 38 * s)} {n(x + 11 * s)} {n(y - 16 * s)}z",
            stone,
        )
        + rect(x - 12 * s, y - 36 * s, 24 * s, 16 * s, "#f3eee4")
        + path(
            "".join(
                f"M{n(x + (-12 + i * 6) * s)} {n(y + (-36 + (i + j) % 2 * 8) * s)}h{n(6 * s)}v{n(8 * s)}h{n(-6 * s)}z"
                for i in range(4)
                for j in (0,)
            ),
            "#1d1a17",
        )
    )
