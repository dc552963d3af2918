"""Figures cast in bronze, facing us, feet at 0,0 and about 100 tall; light from the right.

tone: lit, face, shade, deep."""

import itertools
from math import hypot

from home.drawings.canvas import n, oval, path, poly, stroke


def limb(x0, y0, w0, x1, y1, w1, tone):
    """A tapered limb in three strips; the strip nearer the light is the bright one."""
    length = hypot(x1 - x0, y1 - y0) or 1
    nx, ny = -(y1 - y0) / length, (x1 - x0) / length
    if nx < 0:
        nx, ny = -nx, -ny

    def edge(k):
        return (x0 + nx * w0 * k, y0 + ny * w0 * k), (x1 + nx * w1 * k, y1 + ny * w1 * k)

    drawn = ""
    for a, b, name in ((-0.5, -0.16, "shade"), (-0.16, 0.22, "face"), (0.22, 0.5, "lit")):
        (p, q), (r, s) = edge(a), edge(b)
        drawn += poly([p, q, s, r], tone[name])
    return drawn


def chain(points, tone):
    """Limb after limb: (x, y, width)."""
    drawn = ""
    for (x0, y0, w0), (x1, y1, w1) in itertools.pairwise(points):
        drawn += oval(x1, y1, w1 * 0.48, w1 * 0.48, tone["face"]) + limb(x0, y0, w0, x1, y1, w1, tone)
    return drawn


def trunk(shoulder, waist, top, low, tone):
    """A torso in strips, with the line of the breast and the middle."""
    drawn = ""
    for a, b, name in ((-1, -0.35, "shade"), (-0.35, 0.4, "face"), (0.4, 1, "lit")):
        drawn += poly(
            [(a * shoulder, top), (b * shoulder, top), (b * waist, low), (a * waist, low)], tone[name]
        )
    mid = top + (low - top) * 0.42
    return drawn + path(
        f"M{n(-shoulder * 0.7)} {n(mid)}Q{n(-shoulder * 0.3)} {n(mid + 4)} 0 {n(mid)}Q{n(shoulder * 0.3)} {n(mid + 4)} {n(shoulder * 0.74)} {n(mid)}M0 {n(mid)}V{n(low)}",
        stroke=tone["deep"],
        stroke_width="0.9",
        opacity="0.6",
    )


def face_(x, y, tone, hair):
    """A head without features: a brow, a nose's edge, a jaw."""
    return (
        path(f"M{n(x - 3.4)} {n(y + 4)}h6.8v8h-6.8z", tone["shade"])
        + path(
            f"M{n(x - 6.6)} {n(y - 4)}C{n(x - 7)} {n(y + 6)} {n(x - 3)} {n(y + 9)} {n(x)} {n(y + 9)}V{n(y - 9)}H{n(x - 6)}z",
            tone["face"],
        )
        + path(
            f"M{n(x + 6.6)} {n(y - 4)}C{n(x + 7)} {n(y + 6)} {n(x + 3)} {n(y + 9)} {n(x)} {n(y + 9)}V{n(y - 9)}H{n(x + 6)}z",
            tone["lit"],
        )
        + stroke(
            f"M{n(x - 5)} {n(y - 1.5)}h3.6M{n(x + 1.6)} {n(y - 1.5)}h3.4M{n(x - 1.8)} {n(y + 5)}h3.6",
            tone["deep"],
            0.9,
        )
        + path(f"M{n(x)} {n(y - 2)}v4.6l-1.8 0z", tone["shade"])
        + hair
    )


def keris(x, y, lean, tone, size=1.0):
    """A dagger with a waved blade, grip at x, y, point up."""
    s = size
    return (
        f'<g transform="translate({n(x)} {n(y)}) rotate({n(lean)}) scale({n(s)})">'
        + path(
            "M-2.6 -4C-4.6 -10 -0.6 -13 -2.4 -18C-3.6 -23 -0.4 -26 -1.2 -32L0.6 -38L1.6 -31C3 -26 0.4 -22 2 -17C3.4 -12 1 -9 2.6 -4z",
            tone["face"],
        )
        + path("M0.6 -38L1.6 -31C3 -26 0.4 -22 2 -17C3.4 -12 1 -9 2.6 -4H0C0 -12 1 -20 0.2 -28z", tone["lit"])
        + path("M-6 -4H6L4 -1H-4zM-1.8 -1h3.6L3 8H-1.4z", tone["shade"])
        + "</g>"
    )


def spear(x, y, lean, tone, length=130):
    return (
        f'<g transform="translate({n(x)} {n(y)}) rotate({n(lean)})">'
        + path(f"M-1 {n(length * 0.46)}h2V{n(-length * 0.46)}h-2z", tone["shade"])
        + path(f"M-3 {n(-length * 0.46)}L0 {n(-length * 0.6)}V{n(-length * 0.46)}z", tone["face"])
        + path(f"M3 {n(-length * 0.46)}L0 {n(-length * 0.6)}V{n(-length * 0.46)}z", tone["lit"])
        + "</g>"
    )


def skirt(points, folds, tone):
    """A wrapped cloth: outline from the left waist round the hem; folds are lines of shade."""
    left = min(x for x, _ in points)
    right = max(x for x, _ in points)
    mid = left + (right - left) * 0.64
    lit = [(max(x, mid + (y + 40) * 0.04), y) for x, y in points]
    return (
        poly(points, tone["face"])
        + poly(lit, tone["lit"], opacity="0.8")
        + "".join(
            path(
                f"M{n(x0)} {n(y0)}Q{n(x0 + (x1 - x0) * 0.2)} {n((y0 + y1) / 2)} {n(x1)} {n(y1)}L{n(x1 - w)} {n(y1 - 2)}Q{n(x0 + (x1 - x0) * 0.1)} {n((y0 + y1) / 2)} {n(x0)} {n(y0)}z",
                tone["shade"],
            )
            for x0, y0, x1, y1, w in folds
        )
    )


def father(tone):
    """In full stride, keris raised, the other fist low at his side."""
    cap = path("M-8 -97C-9 -108 9 -108 8 -97Q0 -101 -8 -97z", tone["shade"]) + path(
        "M1 -103C7 -104 9 -100 8 -97L2 -98.4zM2 -104l7 -8l1 10z", tone["face"]
    )
    return (
        chain([(-6, -46, 13), (-17, -28, 10), (-26, -4, 6.5)], tone)
        + path("M-34 0C-34 -5 -28 -7 -22 -6L-21 0z", tone["face"])
        + chain([(7, -46, 14), (17, -27, 11), (15, -4, 7)], tone)
        + path("M10 0C10 -5 14 -8 19 -6L24 0z", tone["lit"])
        + skirt(
            [
                (-11, -58),
                (-19, -40),
                (-27, -25),
                (-14, -21),
                (-5, -25),
                (0, -9),
                (6, -24),
                (16, -20),
                (27, -26),
                (19, -42),
                (11, -58),
            ],
            [(-6, -56, -20, -24, 4), (0, -56, -2, -14, 3), (5, -56, 14, -22, 4)],
            tone,
        )
        + chain([(-14, -81, 9), (-29, -86, 7.6), (-27, -108, 5.6)], tone)
        + trunk(16.5, 10.5, -85, -56, tone)
        + path("M-11.5 -60H11.5L12 -54H-12z", tone["shade"])
        + path("M3 -60H11.5L12 -54H4z", tone["face"])
        + path("M-12 -57L-24 -66L-22 -70L-8 -60z", tone["deep"])
        + chain([(14.5, -81, 9), (25, -66, 7.6), (29, -49, 5.4)], tone)
        + path("M26 -50C25 -44 28 -41 31 -42C34 -44 33 -49 32 -51z", tone["lit"])
        + face_(0, -95, tone, cap)
        + path("M-31 -105C-32 -112 -24 -114 -22 -108C-22 -104 -27 -102 -31 -105z", tone["face"])
        + keris(-26.5, -114, -6, tone, 1.1)
    )


def mother(tone):
    """Upright in a long cloth, hair loose, a keris held high."""
    hair = path("M-7.4 -94C-9 -108 9 -108 7.4 -94C5 -101 -3 -102 -7.4 -94z", tone["deep"]) + path(
        "M-7 -97C-13 -90 -14 -76 -12 -66L-7 -70C-8 -80 -8 -88 -6.4 -93zM7 -97C11 -92 12 -84 11 -74L7 -78C8 -84 7.6 -90 6.6 -93z",
        tone["deep"],
    )
    return (
        path("M-15 0C-14 -5 -8 -6 -5 -4L-5 0zM6 0C6 -5 12 -6 16 0z", tone["face"])
        + chain([(-11, -79, 7.4), (-22, -66, 6.4), (-20, -50, 5)], tone)
        + skirt(
            [(-9, -58), (-14, -38), (-19, -3), (-4, -5), (2, -2), (18, -4), (14, -36), (9, -58)],
            [(-4, -56, -13, -4, 4), (0, -56, -1, -4, 3), (4, -56, 11, -4, 3.4)],
            tone,
        )
        + trunk(12.4, 8.4, -83, -56, tone)
        + path("M-11.8 -77L11.8 -77L8.6 -56H-8.6z", tone["face"])
        + path("M5 -77H11.8L8.6 -56H4.4z", tone["lit"])
        + path("M-11 -73H11M-10 -67H10M-9.4 -61H9.4", stroke=tone["shade"], stroke_width="1.2")
        + path("M9 -80C13 -70 12 -56 15 -40L10 -42C8 -56 9 -68 5 -78z", tone["shade"])
        + chain([(11, -79, 7.4), (25, -86, 6.4), (27, -104, 4.8)], tone)
        + face_(0, -94, tone, hair)
        + path("M23.6 -104C23 -110 30 -111 31 -106C31 -102 26 -101 23.6 -104z", tone["lit"])
        + keris(27.4, -110, 8, tone, 0.92)
    )


def child(tone):
    """A boy of half that height with a spear taller than himself; 100 tall all the same."""
    hair = path("M-9 -90C-10 -106 10 -106 9 -90Q0 -97 -9 -90z", tone["deep"]) + path(
        "M-9.4 -92h18.8v-3h-18.8z", tone["lit"]
    )
    return (
        spear(-25, -70, -9, tone, 170)
        + chain([(-6, -42, 12), (-9, -22, 9), (-11, -3, 6.4)], tone)
        + chain([(7, -42, 12), (13, -22, 9), (18, -3, 6.4)], tone)
        + path("M-19 0C-18 -5 -12 -6 -8 -5L-7 0zM13 0C14 -6 20 -6 25 0z", tone["face"])
        + skirt(
            [(-11, -52), (-15, -26), (-4, -24), (0, -14), (5, -24), (17, -26), (11, -52)],
            [(-3, -50, -9, -25, 3), (1, -50, 0, -17, 3), (4, -50, 10, -24, 3)],
            tone,
        )
        + chain([(-12, -72, 8), (-25, -62, 7), (-25, -80, 5.4)], tone)
        + trunk(14, 10, -76, -50, tone)
        + chain([(12, -72, 8), (22, -60, 7), (16, -47, 5)], tone)
        + f'<g transform="translate(0 6) scale(1.14)">{face_(0, -84, tone, hair.replace("-90", "-84").replace("-106", "-99").replace("-97", "-90").replace("-92", "-86"))}</g>'
    )
