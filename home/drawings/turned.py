"""Turned shapes: bells, domes, jugs and drums, shaded facet by facet with the light from the left."""

from math import pi, sin

from home.drawings.canvas import n, path, poly


def turned(cx, base, profile, tones, facets=8, light=0.28):
    """A body of revolution; profile: (height above base, half width) from the foot up.

    `tones` go from lit to deep; the lit facet lies at `light` of the breadth from the left."""
    drawn = ""
    for i in range(facets):
        a, b = (sin(-pi / 2 + pi * k / facets) for k in (i, i + 1))
        away = abs((i + 0.5) / facets - light) / (1 - light)
        tone = tones[min(len(tones) - 1, int(away * len(tones)))]
        left = [(cx + a * r, base - h) for h, r in profile]
        right = [(cx + b * r, base - h) for h, r in reversed(profile)]
        drawn += poly(left + right, tone)
    return drawn


def ribs(cx, base, profile, count, colour, width, **more):
    """Lines from foot to crown along the facets."""
    d = ""
    for i in range(1, count):
        u = sin(-pi / 2 + pi * i / count)
        d += "M" + "L".join(f"{n(cx + u * r)} {n(base - h)}" for h, r in profile)
    return path(d, stroke=colour, stroke_width=width, **more)


def curve(profile, steps=6):
    """The same profile with soft turns (Catmull-Rom through the points)."""
    points = [profile[0], *profile, profile[-1]]
    soft = []
    for p0, p1, p2, p3 in zip(points, points[1:], points[2:], points[3:], strict=False):
        for k in range(steps):
            t = k / steps
            soft.append(
                tuple(
                    0.5
                    * (
                        2 * b
                        + (c - a) * t
                        + (2 * a - 5 * b + 4 * c - d) * t * t
                        + (3 * b - a - 3 * c + d) * t**3
                    )
                    for a, b, c, d in zip(p0, p1, p2, p3, strict=True)
                )
            )
    return [*soft, profile[-1]]


def block(cx, y, h, w, tone, cap=5):
    """A stone course seen from the front: lit edge, face, shaded right third, bright upper rim.

    tone: lit, face, shade, rim."""
    half = w / 2
    return (
        poly([(cx - half, y - h), (cx + half, y - h), (cx + half, y), (cx - half, y)], tone["face"])
        + poly(
            [(cx + half * 0.5, y - h), (cx + half, y - h), (cx + half, y), (cx + half * 0.5, y)],
            tone["shade"],
        )
        + poly(
            [(cx - half, y - h), (cx - half * 0.86, y - h), (cx - half * 0.86, y), (cx - half, y)],
            tone["lit"],
        )
        + poly(
            [
                (cx - half - 3, y - h),
                (cx + half + 3, y - h),
                (cx + half + 3, y - h + cap),
                (cx - half - 3, y - h + cap),
            ],
            tone["rim"],
        )
    )
