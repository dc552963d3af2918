"""A wooden frame loom and the woman at it, seen from the side and a little from above."""

from home.drawings.canvas import circle, n, oval, path, poly, rect, stroke

DEPTH = (104, -128)


def _beam(x, y, w, h, face, top, end=True):
    """A square timber that runs back along the depth."""
    dx, dy = DEPTH
    drawn = poly([(x, y), (x + dx, y + dy), (x + w + dx, y + dy), (x + w, y)], top)
    drawn += poly(
        [(x + w, y), (x + w + dx, y + dy), (x + w + dx, y + h + dy), (x + w, y + h)], face, opacity="0.9"
    )
    return drawn + (rect(x, y, w, h, face) if end else "")


def frame(wood, lit, far=False):
    """One side of the frame: two posts, a rail below and a rail on top; the foot is y = 0, 460 long."""
    drawn = rect(0, -352, 24, 352, wood) + rect(436, -352, 24, 352, wood) + rect(-16, -364, 492, 24, wood)
    drawn += rect(0, -96, 460, 20, wood) + rect(-22, -14, 68, 14, wood) + rect(414, -14, 68, 14, wood)
    if not far:
        drawn += (
            rect(-16, -364, 492, 6, lit)
            + rect(0, -96, 460, 5, lit)
            + rect(18, -352, 6, 340, lit)
            + rect(454, -352, 6, 340, lit)
        )
    return drawn


def loom(wood, lit, dark, warp, cloth, motif, weft, woman=""):
    """The whole loom, near foot at 0,0; `woman` is drawn between the far and the near side."""
    dx, dy = DEPTH
    drawn = f'<g transform="translate({dx} {dy})">{frame(dark, lit, far=True)}</g>'
    drawn += _beam(6, -356, 18, 16, dark, wood, False) + _beam(440, -356, 18, 16, dark, wood, False)

    def on(t, s, lift=0.0):
        """A spot on the sheet of thread: t from the weaver to the back beam, s across."""
        return 12 + t * 424 + s * dx, -206 + t * 6 + s * dy - lift

    drawn += poly([on(0, 0.08), on(1, 0.08), on(1, 0.92), on(0, 0.92)], warp)
    threads = ""
    for i in range(26):
        s = 0.1 + 0.8 * i / 25
        (x0, y0), (x1, y1) = on(0.36, s), on(1, s)
        threads += f"M{n(x0)} {n(y0)}L{n(x1)} {n(y1)}"
    drawn += path(threads, stroke=weft, stroke_width="1.5", opacity="0.75")
    # what is woven already, in bands
    drawn += poly([on(0, 0.08), on(0.37, 0.08), on(0.37, 0.92), on(0, 0.92)], cloth)
    for t in (0.04, 0.14, 0.24, 0.33):
        drawn += poly([on(t, 0.08), on(t + 0.012, 0.08), on(t + 0.012, 0.92), on(t, 0.92)], motif)
    for row, t in enumerate((0.09, 0.19, 0.29)):
        for i in range(6):
            s = 0.16 + i * 0.136 + (0.04 if row % 2 else 0)
            drawn += poly(
                [on(t - 0.028, s), on(t, s + 0.05), on(t + 0.028, s), on(t, s - 0.05)], (motif, weft)[i % 2]
            )
    # the cloth beam, the back beam with its roll, the reed and the heddles
    drawn += _beam(430, -214, 30, 30, dark, warp) + _beam(-4, -222, 26, 26, wood, cloth)
    for t, tall, bar in ((0.4, 80, lit), (0.62, 130, wood), (0.72, 130, wood)):
        (x0, y0), (x1, y1) = on(t, 0.04), on(t, 0.96)
        teeth = "".join(
            f"M{n(x0 + (x1 - x0) * k / 22)} {n(y0 + (y1 - y0) * k / 22 - tall * 0.55)}v{n(tall * 0.8)}"
            for k in range(23)
        )
        drawn += path(teeth, stroke=weft if tall > 100 else dark, stroke_width="1.6", opacity="0.85")
        for lift in (tall * 0.55, -tall * 0.25):
            drawn += poly([(x0, y0 - lift), (x1, y1 - lift), (x1, y1 - lift - 9), (x0, y0 - lift - 9)], bar)
        if tall > 100:
            mx, my = (x0 + x1) / 2, (y0 + y1) / 2 - tall * 0.55 - 8
            drawn += path(
                f"M{n(mx - 50)} {n(my + 20)}L{n(mx - 30)} {n(-356 + dy * 0.34)}M{n(mx + 50)} {n(my - 24)}L{n(mx + 36)} {n(-356 + dy * 0.68)}",
                stroke=weft,
                stroke_width="2",
            )
    return (
        drawn
        + woman
        + frame(wood, lit)
        + path("M40 -84L180 -120L300 -84M60 -84L210 -122", stroke=dark, stroke_width="4", opacity="0.7")
    )


def weaver(kain, kain_shade, kebaya, shade, sash, skin, hair, rim, flower=None):
    """Sits facing right, hands over the cloth before her; the seat is 0,0, about 330 tall above it, feet at y = 118."""
    drawn = path(
        "M-70 10C-84 -40 -40 -62 20 -52L118 -40C146 -36 150 -14 146 10L134 102H86L92 44C40 52 -40 50 -70 10z",
        kain,
    )
    drawn += path("M118 -40C146 -36 150 -14 146 10L134 102H112L120 20C122 -10 112 -26 90 -44z", kain_shade)
    drawn += path("M92 44L88 98M-50 20Q20 40 96 24", stroke=kain_shade, stroke_width="3") + oval(
        112, 104, 34, 10, skin
    )
    drawn += stroke("M4 -196C34 -150 60 -116 108 -112L156 -106", shade, 30)
    drawn += circle(166, -105, 13, skin) + path("M160 -110L206 -112L210 -104L172 -94z", skin)
    drawn += path(
        "M-66 -8C-74 -70 -70 -150 -44 -200C-26 -226 20 -228 36 -208C52 -176 44 -110 34 -40L30 -6C0 6 -40 6 -66 -8z",
        kebaya,
    )
    drawn += path("M20 -220C40 -216 46 -186 44 -150C42 -110 38 -70 30 -6L10 0C22 -70 30 -150 20 -220z", rim)
    drawn += path("M-68 -52C-30 -40 10 -42 38 -56L32 -10C0 2 -40 2 -66 -10z", sash)
    drawn += stroke("M-22 -190C-14 -140 18 -96 66 -92L130 -98", kebaya, 34) + stroke(
        "M-14 -176C-2 -136 26 -106 70 -102", shade, 5
    )
    drawn += circle(140, -98, 14, skin) + path("M134 -106L182 -104L188 -96L146 -86z", skin)
    drawn += path("M-14 -248H22V-206Q6 -194 -14 -206z", skin)
    drawn += path(
        "M-34 -276C-38 -322 42 -330 46 -282L52 -262L44 -258C44 -236 30 -228 14 -228C-12 -228 -32 -244 -34 -276z",
        skin,
    )
    drawn += path(
        "M-38 -262C-50 -334 40 -348 48 -286C30 -300 10 -296 2 -270C-4 -252 -24 -244 -38 -262z", hair
    )
    drawn += circle(-42, -262, 25, hair) + path(
        "M-52 -280C-38 -290 -22 -280 -20 -266", stroke=shade, stroke_width="3", opacity="0.5"
    )
    return drawn + (flower or "")
