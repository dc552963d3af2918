"""Roofs of clay tiles: hipped, gabled, or many at once over a town."""

from home.drawings.canvas import group, n, path, poly, rect
from home.drawings.stone import simbar


def hipped(cx, y, w, h, top, tone, rng=None, flames=True, step=12):
    """Front of a hipped roof; eave line at `y`, ridge `top` wide; tone: roof, shade, line, edge, lit."""
    half, ridge = w / 2, top / 2
    drawn = poly([(cx - half, y), (cx + half, y), (cx + ridge, y - h), (cx - ridge, y - h)], tone["roof"])
    drawn += poly(
        [
            (cx + half - min(half, h * 1.5), y),
            (cx + half, y),
            (cx + ridge, y - h),
        ],
        tone["shade"],
    )
    courses = ""
    rows = max(2, int(h / step))
    for i in range(1, rows):
        k = i / rows
        a = half + (ridge - half) * k - 5
        shift = rng.uniform(0, 8) if rng else 0
        courses += f"M{n(cx - a + shift)} {n(y - h * k)}H{n(cx + a)}"
    drawn += path(courses, stroke=tone["line"], stroke_width="2.2", stroke_dasharray="9 5")
    drawn += path(
        f"M{n(cx - half)} {n(y)}L{n(cx - ridge)} {n(y - h)}H{n(cx + ridge)}",
        stroke=tone["lit"],
        stroke_width="4",
    )
    drawn += rect(cx - half - 4, y - 2, w + 8, 9, tone["edge"])
    if flames:
        size = max(14, min(44, h * 0.42))
        for x, flip in ((cx - ridge, 1), (cx + ridge, -1)):
            drawn += group(
                simbar(0, 3, size * 0.62, size, tone["edge"]),
                transform=f"translate({n(x)} {n(y - h)}) scale({flip} 1)",
            )
    return drawn


def gable(cx, y, w, h, tone, face):
    """A gable end towards us with thick tile verges."""
    half = w / 2
    return (
        poly([(cx - half * 0.86, y), (cx + half * 0.86, y), (cx, y - h * 0.86)], face)
        + poly([(cx - half, y), (cx, y - h), (cx, y - h * 0.84), (cx - half * 0.84, y)], tone["roof"])
        + poly([(cx + half, y), (cx, y - h), (cx, y - h * 0.84), (cx + half * 0.84, y)], tone["shade"])
    )
