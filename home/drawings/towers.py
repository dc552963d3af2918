"""Drum towers seen on the corner: the stages, what is set into them, and the drums."""

from home.drawings.canvas import circle, n, oval, path, rect, stroke


def sentinel(stone, lit, cloth="url(#poleng)"):
    """A seated guardian of a tower's corner, base at 0,0 and 100 tall; needs the poleng pattern."""
    return (
        rect(-34, -18, 68, 18, stone)
        + rect(-34, -18, 68, 5, lit)
        + path("M-28 -18C-36 -34 -30 -48 -20 -50L-22 -62C-18 -72 -10 -74 0 -74C10 -74 18 -72 22 -62L20 -50C30 -48 36 -34 28 -18z", stone)
        + path("M-28 -18C-36 -34 -30 -48 -20 -50L-22 -62C-18 -72 -10 -74 -4 -74C-10 -60 -12 -40 -8 -18z", lit, opacity="0.7")
        + path("M-20 -40H20L24 -24H-24z", cloth)
        + path("M-15 -72C-20 -86 -12 -94 -6 -96L0 -108L6 -96C12 -94 20 -86 15 -72Q0 -66 -15 -72z", stone)
        + path("M-15 -72C-20 -86 -12 -94 -6 -96L0 -108V-69Q-8 -69 -15 -72z", lit, opacity="0.7")
        + stroke("M20 -60C30 -54 28 -40 20 -34", stone, 8)
    )  # fmt: skip


def drum(w, h, tone, cloth=None):
    """A hanging slit drum, top at 0,0; tone: lit, face, shade, slit."""
    drawn = stroke(f"M0 {n(-h * 0.18)}V0", tone["slit"], n(w * 0.1))
    drawn += path(
        f"M{n(-w * 0.36)} 0H{n(w * 0.36)}L{n(w / 2)} {n(h * 0.1)}V{n(h)}H{n(-w / 2)}V{n(h * 0.1)}z",
        tone["face"],
    )
    drawn += path(
        f"M{n(-w * 0.36)} 0H{n(-w * 0.1)}L{n(-w * 0.2)} {n(h * 0.1)}V{n(h)}H{n(-w / 2)}V{n(h * 0.1)}z",
        tone["lit"],
    )
    drawn += path(
        f"M{n(w * 0.2)} 0H{n(w * 0.36)}L{n(w / 2)} {n(h * 0.1)}V{n(h)}H{n(w * 0.24)}z", tone["shade"]
    )
    drawn += oval(0, h, w / 2, w * 0.12, tone["shade"])
    drawn += path(f"M{n(-w * 0.07)} {n(h * 0.3)}h{n(w * 0.14)}V{n(h * 0.84)}h{n(-w * 0.14)}z", tone["slit"])
    drawn += circle(0, h * 0.27, w * 0.11, tone["slit"])
    return drawn + (rect(-w * 0.52, h * 0.12, w * 1.04, h * 0.1, cloth) if cloth else "")


def mask(face, a, y, s, stone, dark):
    """The head of a kala over a panel, as plain geometry; `s` is its half width in metres."""

    def at(points):
        return [(a + x * s, y + h * s) for x, h in points]

    drawn = face.poly(
        stone,
        at(
            [
                (-1, 0),
                (-0.86, 0.5),
                (-1.1, 0.9),
                (-0.5, 0.86),
                (-0.2, 1.2),
                (0, 1.5),
                (0.2, 1.2),
                (0.5, 0.86),
                (1.1, 0.9),
                (0.86, 0.5),
                (1, 0),
                (0.5, -0.24),
                (-0.5, -0.24),
            ]
        ),
    )
    drawn += face.many(
        dark, [at([(c - 0.24, 0.46), (c, 0.64), (c + 0.24, 0.46), (c, 0.32)]) for c in (-0.42, 0.42)]
    )
    drawn += face.many(dark, [at([(-0.34, 0.16), (0.34, 0.16), (0.62, -0.16), (-0.62, -0.16)])])
    return drawn + face.many(
        stone, [at([(c - 0.08, 0.17), (c + 0.08, 0.17), (c * 1.3, -0.1)]) for c in (-0.3, -0.1, 0.1, 0.3)]
    )


def bowls(face, spots, r, rim, heart, see_scale):
    """Ceramic bowls set into the brick at (a, y); `see_scale` is how wide the face looks against its height."""
    drawn = ""
    for a, y in spots:
        x, sy = face.see(a, y)
        _, top = face.see(a, y + r)
        h = sy - top
        drawn += (
            oval(x, sy, h * see_scale, h, rim)
            + oval(x, sy, h * see_scale * 0.55, h * 0.55, heart)
            + oval(x, sy, h * see_scale * 0.2, h * 0.2, rim)
        )
    return drawn
