"""Things seen from straight above, 100 units to the metre; a low sun stands to the upper left.

People face up the picture; their shadows, drawn apart, show them upright."""

from math import cos, hypot, pi, sin

from home.drawings.canvas import circle, group, n, oval, path, poly, rect, stroke

SUN = 28  # degrees below the horizontal in which shadows fall
REACH = 1.35  # length of a shadow over the height of the thing

WOMAN = "M-9 0C-13 -20 -13 -40 -10 -52C-15 -62 -16 -74 -12 -80L-4 -85C-9 -90 -8 -103 0 -103C8 -103 9 -90 4 -85L12 -80C16 -74 15 -62 10 -52C13 -40 13 -20 9 0z"
MAN = "M-9 0L-11 -48C-16 -62 -16 -76 -12 -80L-4 -85C-9 -90 -8 -103 0 -103C8 -103 9 -90 4 -85L12 -80C16 -76 16 -62 11 -48L9 0H3L0 -38L-3 0z"
LOAD = "M-12 -102H12L18 -122C10 -130 -10 -130 -18 -122z"
ARM = "M10 -79L21 -88L12 -104L16 -106L27 -88L14 -70z"
HAT = "M-18 -95L0 -108L18 -95z"


def cast(x, y, tall, outline, colour, **more):
    """The shadow of an upright figure whose feet are at x, y; `outline` is its silhouette, 100 tall."""
    return group(
        path(outline, colour),
        transform=f"translate({n(x)} {n(y)}) rotate({90 + SUN}) scale({tall:.3f} {tall * REACH:.3f})",
        **more,
    )


def shift(height):
    """How far the shadow of a point at `height` metres falls from it."""
    return cos(SUN * pi / 180) * height * 100 * REACH, sin(SUN * pi / 180) * height * 100 * REACH


def swept(x0, y0, x1, y1, height, colour, low=0.0, **more):
    """The shadow of an upright box."""
    (ax, ay), (bx, by) = shift(low), shift(height)
    return poly(
        [
            (x0 + ax, y0 + ay), (x1 + ax, y0 + ay), (x1 + bx, y0 + by), (x1 + bx, y1 + by), (x0 + bx, y1 + by),
            (x0 + ax, y1 + ay),
        ],
        colour,
        **more,
    )  # fmt: skip


def person(top, fold, kain, hair, skin, load="", hat=None, arms="down", bun=True, turn=0.0, sash=None):
    """Head, shoulders and a stride; arms: down, up (one hand at a load on the head) or fore (both reach out)."""
    drawn = oval(-8, -14, 6, 10, skin) + oval(9, 10, 6, 10, skin)
    drawn += oval(0, 2, 21, 18, kain)
    if arms == "fore":
        drawn += stroke("M-24 -2L-20 -26L-12 -38M24 -2L20 -26L12 -38", top, 13)
        drawn += circle(-11, -40, 6, skin) + circle(11, -40, 6, skin)
    elif arms == "up":
        drawn += stroke("M-25 0L-29 16", top, 13) + circle(-29, 20, 6, skin)
    else:
        drawn += (
            stroke("M-25 0L-30 18M25 0L28 -14", top, 13) + circle(-30, 21, 6, skin) + circle(28, -18, 6, skin)
        )
    drawn += oval(0, 0, 30, 15, top) + path(
        "M6 -14.6C20 -13 30 -6 30 0C30 6 20 13 6 14.6C12 6 12 -6 6 -14.6z", fold
    )
    if sash:
        drawn += path("M-14 11Q0 17 14 11L12 15Q0 20 -12 15z", sash)
    if hat:
        drawn += circle(0, -2, 25, hat[0]) + path("M0 -27A25 25 0 0 1 0 23L0 12A14 14 0 0 0 0 -16z", hat[1])
        drawn += circle(0, -2, 13, hat[0]) + circle(0, -2, 13, "none", stroke=hat[1], stroke_width="2.6")
    elif not load:
        drawn += circle(0, -3, 14, hair) + path(
            "M-2 -16Q-9 -6 -4 8", stroke=fold, stroke_width="1.6", opacity="0.7"
        )
        if bun:
            drawn += circle(0, 11, 7.5, hair)
    if arms == "up":
        drawn += load + stroke("M25 0L30 -12L20 -20", top, 12) + circle(18, -21, 6, skin)
    else:
        drawn += load
    return group(drawn, transform=f"rotate({n(turn)})")


def parasol(x, y, r, a, b, a_shade, b_shade, panels=8, turn=0.2):
    """An umbrella from above: panels towards the sun are lit, the far ones shaded."""
    drawn = ""
    for i in range(panels):
        u, v = turn + i * 2 * pi / panels, turn + (i + 1) * 2 * pi / panels
        mid = (u + v) / 2
        lit = cos(mid) * -0.88 + sin(mid) * -0.47 > -0.15
        fill = (a if lit else a_shade) if i % 2 else (b if lit else b_shade)
        mx, my = x + cos(mid) * r * 0.9, y + sin(mid) * r * 0.9
        drawn += path(
            f"M{n(x)} {n(y)}L{n(x + cos(u) * r)} {n(y + sin(u) * r)}Q{n(mx)} {n(my)} {n(x + cos(v) * r)} {n(y + sin(v) * r)}z",
            fill,
        )
    return drawn + circle(x, y, r * 0.06, b)


def basket(x, y, r, weave, dark, light):
    """An open basket: a plaited rim and a dark floor."""
    drawn = circle(x, y, r, weave) + circle(x, y, r * 0.8, dark)
    marks = ""
    for i in range(22):
        a = i * 2 * pi / 22
        marks += f"M{n(x + cos(a) * r * 0.82)} {n(y + sin(a) * r * 0.82)}L{n(x + cos(a + 0.14) * r)} {n(y + sin(a + 0.14) * r)}"
    return (
        drawn
        + path(marks, stroke=dark, stroke_width=n(r * 0.06), opacity="0.7")
        + path(
            f"M{n(x - r * 0.94)} {n(y + r * 0.34)}A{n(r)} {n(r)} 0 0 1 {n(x + r * 0.34)} {n(y - r * 0.94)}",
            stroke=light,
            stroke_width=n(r * 0.08),
        )
    )


def scatter(x, y, r, size, colours, rng, spots=None, gap=0.86):
    """Small round things that fill a circle without order."""
    placed, drawn = [], ""
    for _ in range(900):
        a, k = rng.uniform(0, 2 * pi), rng.random() ** 0.5 * (r - size)
        px, py = cos(a) * k, sin(a) * k
        if all(hypot(px - qx, py - qy) > size * 2 * gap for qx, qy in placed):
            placed.append((px, py))
    for i, (px, py) in enumerate(sorted(placed, key=lambda p: -hypot(*p))):
        drawn += circle(x + px, y + py, size, colours[i % len(colours)])
        if spots:
            drawn += circle(x + px - size * 0.3, y + py - size * 0.3, size * 0.34, spots)
    return drawn


def pyramid(x, y, r, size, tone, rim):
    """Fruit stacked in rings on a tray, each fruit lit from the upper left; tone: lit, face, shade."""
    lit, face, shade = tone
    drawn = circle(x, y, r, rim)
    rings = ((r - size * 1.05, 0.0), (r - size * 2.5, 0.4), (r - size * 3.9, 0.1), (0, 0))
    for ring, twist in rings:
        if ring < 0:
            continue
        count = max(1, int(2 * pi * ring / (size * 1.95)))
        for i in range(count):
            a = twist + i * 2 * pi / count
            px, py = x + cos(a) * ring, y + sin(a) * ring
            drawn += circle(px, py, size, shade) + circle(px - size * 0.1, py - size * 0.1, size * 0.84, face)
            drawn += circle(px - size * 0.34, py - size * 0.36, size * 0.26, lit)
    return drawn


def bicycle(frame, tyre, seat, rack):
    """A bicycle, 180 long, its front to the top."""
    return (
        rect(-3, -90, 6, 64, tyre, rx=3)
        + rect(-3, 24, 6, 64, tyre, rx=3)
        + stroke("M0 -60V60", frame, 6)
        + stroke("M-34 -46Q0 -62 34 -46", frame, 6)
        + stroke("M-34 -46v12M34 -46v12", tyre, 7)
        + path("M-5 8C-5 4 5 4 5 8L12 36C12 42 -12 42 -12 36z", seat)
        + rect(-20, -90, 40, 30, rack, rx=4)
        + path("M-20 -82h40M-20 -74h40M-20 -66h40M-10 -90v30M0 -90v30M10 -90v30", stroke=tyre, stroke_width="1.4", opacity="0.5")
    )  # fmt: skip


BICYCLE = (
    "M-48 0a24 24 0 1 1 0.1 0zM-48 -5a19 19 0 1 0 -0.1 0zM52 0a24 24 0 1 1 0.1 0zM52 -5a19 19 0 1 0 -0.1 0z"
    "M-49 -22L-14 -58H-20V-62H-2V-58H-8L-4 -54H32L28 -72H46V-68H34L53 -25L49 -23L36 -50L6 -20H-48zM-40 -24H2L-12 -52zM10 -25L31 -49H-1z"
)
