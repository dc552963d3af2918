"""An old bronze cannon, seen from before its muzzle on the left; tone: lit, face, shade, deep, rim."""

from home.drawings.canvas import circle, n, oval, path, poly, rect


def _ring(x, r, w, tone, bulge=0.34):
    b = r * bulge
    drawn = ""
    for a, c, name in ((-1, -0.5, "rim"), (-0.5, 0.3, "lit"), (0.3, 1, "face")):
        ya, yc = a * r, c * r

        def on(y, r=r, b=b):
            return b * max(0.0, 1 - (y / r) ** 2) ** 0.5

        drawn += path(
            f"M{n(x + on(ya))} {n(ya)}Q{n(x + on((ya + yc) / 2) * 1.06)} {n((ya + yc) / 2)} {n(x + on(yc))} {n(yc)}H{n(x + w + on(yc))}Q{n(x + w + on((ya + yc) / 2) * 1.06)} {n((ya + yc) / 2)} {n(x + w + on(ya))} {n(ya)}z",
            tone[name],
        )
    return drawn


def cannon(tone, cloth, fold, knot):
    """The axis is y = 0, the muzzle at x = 0, 470 long; a cloth is tied round the middle."""
    line = [(0, 50), (18, 46), (60, 40), (230, 50), (372, 62)]
    drawn = ""
    for a, b, name in ((-1, -0.52, "lit"), (-0.52, 0.24, "face"), (0.24, 0.7, "shade"), (0.7, 1, "deep")):
        drawn += poly([(x, a * r) for x, r in line] + [(x, b * r) for x, r in reversed(line)], tone[name])
    drawn += path(
        "M372 -62C404 -60 420 -34 424 -14L438 -10C446 -22 470 -20 470 0C470 20 446 22 438 10L424 14C420 34 404 60 372 62z",
        tone["face"],
    )
    drawn += path(
        "M372 -62C404 -60 420 -34 424 -14L438 -10C446 -22 462 -20 467 -8L424 -4C414 -26 396 -38 372 -40z",
        tone["lit"],
    ) + path(
        "M372 62C404 60 420 34 424 14L438 10C446 20 460 20 466 10L424 6C414 34 396 44 372 46z", tone["deep"]
    )
    for x, r, w in ((52, 43, 9), (128, 47, 7), (300, 58, 8), (362, 66, 16)):
        drawn += _ring(x, r, w, tone)
    drawn += (
        circle(248, 16, 21, tone["deep"])
        + circle(244, 12, 19, tone["lit"])
        + circle(245, 13, 13, tone["face"])
    )
    for x in (196, 268):
        drawn += path(
            f"M{x} -50C{x + 2} -76 {x + 30} -76 {x + 32} -53L{x + 24} -52C{x + 22} -66 {x + 10} -66 {x + 8} -50z",
            tone["rim"],
        )
    drawn += path("M150 -49C168 -30 168 30 150 50L204 54C226 32 226 -32 204 -53z", cloth) + path(
        "M166 20C168 30 164 42 150 50L204 54C214 44 220 32 220 20z", fold
    )
    drawn += (
        path("M160 -20Q190 -14 218 -20M163 2Q192 8 221 2", stroke=fold, stroke_width="2.4")
        + path("M176 48l-20 62l18 -8l8 16l10 -60zM192 52l6 58l14 -12l12 10l-18 -58z", knot)
        + oval(188, 50, 15, 10, knot)
    )
    drawn += (
        oval(4, 0, 19, 53, tone["rim"]) + oval(6, 0, 15, 45, tone["face"]) + oval(8, 0, 9, 27, tone["deep"])
    )
    return drawn


def cradle(face, lit, shade):
    """Two blocks that bear the barrel; the ground is y = 0 and the axis of the barrel y = -78."""
    drawn = ""
    for x, w, h in ((84, 70, 42), (300, 84, 30)):
        drawn += (
            rect(x, -h, w, h, face)
            + rect(x, -h, w * 0.18, h, lit)
            + rect(x + w * 0.72, -h, w * 0.28, h, shade)
        )
        drawn += rect(x - 6, -h - 7, w + 12, 9, lit)
    return drawn
