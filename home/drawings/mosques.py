"""Domes, minarets and windows of mosques; every mosque puts them together in its own way."""

from home.drawings.canvas import circle, n, path, rect
from home.drawings.turned import curve, ribs, turned

BULB = [
    (0, 0.86),
    (0.1, 0.96),
    (0.34, 1.0),
    (0.62, 0.84),
    (0.86, 0.5),
    (1.02, 0.22),
    (1.16, 0.06),
    (1.24, 0.02),
]
ROUND = [(0, 1.0), (0.3, 0.96), (0.56, 0.82), (0.78, 0.58), (0.92, 0.3), (0.99, 0.06)]


def dome(cx, base, r, tones, shape=BULB, light=0.26, rib=None, facets=12):
    """A dome of radius `r` on its ring; `tones` from lit to deep."""
    profile = curve([(h * r, w * r) for h, w in shape], 3)
    drawn = turned(cx, base, profile, tones, facets, light)
    if rib:
        drawn += ribs(cx, base, profile, facets, rib, 1.4, opacity="0.5")
    return drawn


def crescent(cx, base, s, fill):
    """The finial: rod, balls and a crescent open upwards, `s` tall."""
    r = s * 0.2
    return (
        rect(cx - s * 0.025, base - s * 0.62, s * 0.05, s * 0.62, fill)
        + circle(cx, base - s * 0.16, s * 0.07, fill)
        + circle(cx, base - s * 0.36, s * 0.05, fill)
        + path(
            f"M{n(cx - r * 0.84)} {n(base - s * 0.92)}A{n(r)} {n(r)} 0 1 0 {n(cx + r * 0.84)} {n(base - s * 0.92)}"
            f"A{n(r * 0.86)} {n(r * 0.8)} 0 1 1 {n(cx - r * 0.84)} {n(base - s * 0.92)}z",
            fill,
        )
    )


def minaret(cx, base, h, r, wall, cap, trim, dark, light=0.26):
    """A round minaret with one gallery and a small dome; wall and cap: tones from lit to deep."""
    shaft = h * 0.62
    drawn = turned(
        cx, base, [(0, r * 1.1), (h * 0.02, r * 1.1), (h * 0.02, r), (shaft, r * 0.9)], wall, 9, light
    )
    for k in (0.2, 0.4):
        drawn += turned(cx, base - h * k, [(0, r * 1.04), (h * 0.012, r * 1.04)], trim, 9, light)
        drawn += path(
            f"M{n(cx - r * 0.26)} {n(base - h * (k + 0.05))}v{n(-h * 0.05)}q{n(r * 0.26)} {n(-h * 0.03)} {n(r * 0.52)} 0v{n(h * 0.05)}z",
            dark,
        )
    drawn += turned(
        cx,
        base - shaft,
        [
            (0, r * 0.9),
            (h * 0.02, r * 1.36),
            (h * 0.034, r * 1.36),
            (h * 0.034, r * 1.3),
            (h * 0.07, r * 1.3),
        ],
        trim,
        9,
        light,
    )
    top = base - shaft - h * 0.07
    drawn += turned(cx, top, [(0, r * 0.66), (h * 0.13, r * 0.62)], wall, 9, light)
    drawn += path(
        "".join(
            f"M{n(cx + u * r - r * 0.12)} {n(top)}v{n(-h * 0.07)}q{n(r * 0.12)} {n(-h * 0.03)} {n(r * 0.24)} 0v{n(h * 0.07)}z"
            for u in (-0.34, 0, 0.34)
        ),
        dark,
    )
    drawn += turned(cx, top - h * 0.13, [(0, r * 0.84), (h * 0.014, r * 0.84)], trim, 9, light)
    return drawn + dome(cx, top - h * 0.144, r * 0.7, cap, light=light)


def hall_floor(face, a0, a1, y, h, bays, wall, trim, pane, point=0.7, rail=None):
    """One storey of arched windows between two bands, on a Face of home.drawings.corners.

    pane: fill, or a list of fills that is gone through bay by bay."""
    step = (a1 - a0) / bays
    panes = [pane] * bays if isinstance(pane, str) else [pane[i % len(pane)] for i in range(bays)]
    drawn = face.quad(wall, a0, a1, y, y + h)
    spans = [(a0 + step * (i + 0.2), a0 + step * (i + 0.8)) for i in range(bays)]
    drawn += face.arches(
        trim,
        [(a - step * 0.05, b + step * 0.05) for a, b in spans],
        y + h * 0.1,
        y + h * 0.84,
        point,
        rise=step * 0.4,
    )
    for span, fill in zip(spans, panes, strict=True):
        drawn += face.arches(fill, [span], y + h * 0.12, y + h * 0.8, point, rise=step * 0.36)
    drawn += face.quads(
        trim,
        [((a + b) / 2 - step * 0.02, (a + b) / 2 + step * 0.02) for a, b in spans],
        y + h * 0.12,
        y + h * 0.72,
    )
    if rail:
        drawn += face.quad(rail, a0, a1, y + h * 0.3, y + h * 0.33)
        drawn += face.quads(
            rail,
            [(a0 + step * (i + 0.1) / 5, a0 + step * (i + 0.3) / 5) for i in range(bays * 5)],
            y + h * 0.1,
            y + h * 0.32,
        )
    return drawn + face.quad(trim, a0, a1, y + h * 0.9, y + h)
