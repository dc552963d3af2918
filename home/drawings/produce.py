"""Fruit, roots, pods and flowers, large enough to lie in front; light from the upper left.

A tone is lit, face, shade."""

from math import cos, pi, sin

from home.drawings.canvas import circle, group, n, oval, path, stroke
from home.drawings.plants import canopy, leaf_shape


def ball(x, y, r, tone, leaf=None):
    """A round fruit; a leaf at its top if given."""
    lit, face, shade = tone
    a, b = (cos(-1.1) * r, sin(-1.1) * r), (cos(2.3) * r, sin(2.3) * r)
    drawn = circle(x, y, r, face)
    drawn += path(
        f"M{n(x + a[0])} {n(y + a[1])}A{n(r)} {n(r)} 0 0 1 {n(x + b[0])} {n(y + b[1])}A{n(r * 1.12)} {n(r * 1.12)} 0 0 0 {n(x + a[0])} {n(y + a[1])}z",
        shade,
    )
    drawn += oval(x - r * 0.36, y - r * 0.4, r * 0.24, r * 0.17, lit)
    return drawn + (leaf_shape(x, y - r * 0.92, -0.5, r * 0.7, leaf, 0.3) if leaf else "")


def mangosteen(x, y, r, tone, calyx):
    drawn = ball(x, y, r, tone)
    for a in (-2.7, -1.95, -1.2, -0.45):
        drawn += leaf_shape(x, y - r * 0.72, a, r * 0.62, calyx, 0.55)
    return drawn + oval(x, y - r * 0.84, r * 0.14, r * 0.1, tone[2])


def salak(x, y, r, tone, a=-1.57):
    """Snake fruit: a drop with scales."""
    lit, face, shade = tone
    drop = f"M0 {n(-r * 1.4)}C{n(r * 0.5)} {n(-r * 0.9)} {n(r)} {n(-r * 0.2)} {n(r * 0.86)} {n(r * 0.4)}C{n(r * 0.7)} {n(r)} {n(-r * 0.7)} {n(r)} {n(-r * 0.86)} {n(r * 0.4)}C{n(-r)} {n(-r * 0.2)} {n(-r * 0.5)} {n(-r * 0.9)} 0 {n(-r * 1.4)}z"
    scales = "".join(
        f"M{n((i - 1.5 + (j % 2) * 0.5) * r * 0.4)} {n(-r * 0.66 + j * r * 0.34)}l{n(r * 0.17)} {n(r * 0.2)}l{n(r * 0.17)} {n(-r * 0.2)}"
        for j in range(4)
        for i in range(3)
    )
    return group(
        path(drop, face),
        path(
            f"M{n(r * 0.1)} {n(-r * 1.3)}C{n(r * 0.5)} {n(-r * 0.9)} {n(r)} {n(-r * 0.2)} {n(r * 0.86)} {n(r * 0.4)}C{n(r * 0.7)} {n(r)} 0 {n(r)} {n(-r * 0.3)} {n(r * 0.82)}C{n(r * 0.5)} {n(r * 0.4)} {n(r * 0.4)} {n(-r * 0.5)} {n(r * 0.1)} {n(-r * 1.3)}z",
            shade,
        ),
        path(scales, stroke=lit, stroke_width=n(max(1.2, r * 0.07)), opacity="0.8"),
        transform=f"translate({n(x)} {n(y)}) rotate({n((a + pi / 2) * 57.3)})",
    )


def banana_hand(x, y, s, tone, stem, count=6, spread=1.0):
    """A hand of bananas hanging from its stalk at x, y; `s` is the length of one fruit."""
    lit, face, shade = tone
    drawn = ""
    order = sorted(range(count), key=lambda i: -abs(i - (count - 1) / 2))
    for i in order:
        k = (i - (count - 1) / 2) / max(1, (count - 1) / 2) * spread
        ex, ey = x + k * s * 0.62, y + s * (1 - 0.18 * abs(k))
        bx, by = x + k * s * 0.74, y + s * 0.42
        w = s * 0.12
        drawn += path(
            f"M{n(x + k * s * 0.1 - w * 0.4)} {n(y)}Q{n(bx - w * 1.5)} {n(by)} {n(ex - w * 0.3)} {n(ey)}L{n(ex + w * 0.3)} {n(ey)}Q{n(bx + w * 1.5)} {n(by)} {n(x + k * s * 0.1 + w * 0.4)} {n(y)}z",
            face,
        )
        drawn += path(
            f"M{n(x + k * s * 0.1 + w * 0.1)} {n(y)}Q{n(bx + w * 0.4)} {n(by)} {n(ex + w * 0.3)} {n(ey)}Q{n(bx + w * 1.5)} {n(by)} {n(x + k * s * 0.1 + w * 0.4)} {n(y)}z",
            shade,
        )
        drawn += stroke(
            f"M{n(x + k * s * 0.1 - w * 0.1)} {n(y + s * 0.12)}Q{n(bx - w * 0.7)} {n(by)} {n(ex - w * 0.2)} {n(ey - s * 0.14)}",
            lit,
            n(w * 0.2),
        )
        drawn += circle(ex, ey, w * 0.32, stem)
    return drawn + oval(x, y, s * 0.13, s * 0.09, stem)


def root(x, y, length, a, tone, rng, girth=0.2):
    """A knobbly rhizome: turmeric, ginger, galangal."""
    lit, face, shade = tone
    g = length * girth
    arms = [(0.2, -1), (0.48, 1), (0.74, -1)] if rng.random() < 0.5 else [(0.3, 1), (0.56, -1), (0.84, 1)]
    d = f"M0 0Q{n(length * 0.5)} {n(-g * 0.5)} {n(length)} 0"
    knobs = "".join(
        f"M{n(length * k)} 0L{n(length * k + g * 0.7)} {n(side * g * rng.uniform(1.3, 1.9))}"
        for k, side in arms
    )
    under = stroke(d, shade, n(g * 1.9)) + stroke(knobs, shade, n(g * 1.5))
    over = stroke(d, face, n(g * 1.7)) + stroke(knobs, face, n(g * 1.25))
    rings = "".join(
        f"M{n(length * k)} {n(-g * 0.7)}q{n(g * 0.4)} {n(g * 0.6)} 0 {n(g * 1.3)}"
        for k in (0.1, 0.38, 0.62, 0.92)
    )
    return group(
        group(under, transform=f"translate({n(g * 0.16)} {n(g * 0.3)})"),
        over,
        path(rings, stroke=shade, stroke_width=n(max(1.4, g * 0.12)), opacity="0.8"),
        stroke(
            f"M{n(length * 0.16)} {n(-g * 0.42)}H{n(length * 0.34)}M{n(length * 0.66)} {n(-g * 0.42)}h{n(length * 0.14)}",
            lit,
            n(g * 0.26),
        ),
        transform=f"translate({n(x)} {n(y)}) rotate({n(a * 57.3)})",
    )


def chilli(x, y, length, a, tone, stalk):
    """A chilli with its stalk at x, y."""
    lit, face, shade = tone
    w = length * 0.13
    return group(
        path(
            f"M0 {n(-w)}C{n(length * 0.5)} {n(-w * 1.3)} {n(length * 0.8)} {n(-w * 0.4)} {n(length)} {n(w * 1.2)}C{n(length * 0.7)} {n(w * 1.5)} {n(length * 0.3)} {n(w * 1.3)} 0 {n(w)}z",
            face,
        ),
        path(
            f"M{n(length)} {n(w * 1.2)}C{n(length * 0.7)} {n(w * 1.5)} {n(length * 0.3)} {n(w * 1.3)} 0 {n(w)}L0 {n(w * 0.3)}C{n(length * 0.4)} {n(w * 0.6)} {n(length * 0.7)} {n(w * 0.7)} {n(length)} {n(w * 1.2)}z",
            shade,
        ),
        stroke(
            f"M{n(length * 0.14)} {n(-w * 0.5)}Q{n(length * 0.4)} {n(-w * 0.7)} {n(length * 0.6)} {n(-w * 0.2)}",
            lit,
            n(w * 0.3),
        ),
        stroke(f"M0 0L{n(-length * 0.2)} {n(-w * 0.8)}", stalk, n(w * 0.7)),
        transform=f"translate({n(x)} {n(y)}) rotate({n(a * 57.3)})",
    )


def shallot(x, y, r, tone, a=0.0):
    lit, face, shade = tone
    return group(
        path(
            f"M0 {n(-r * 1.7)}C{n(r * 0.2)} {n(-r * 1.1)} {n(r)} {n(-r * 0.7)} {n(r)} 0C{n(r)} {n(r * 0.7)} {n(r * 0.4)} {n(r)} 0 {n(r)}C{n(-r * 0.4)} {n(r)} {n(-r)} {n(r * 0.7)} {n(-r)} 0C{n(-r)} {n(-r * 0.7)} {n(-r * 0.2)} {n(-r * 1.1)} 0 {n(-r * 1.7)}z",
            face,
        ),
        path(
            f"M0 {n(-r * 1.7)}C{n(r * 0.2)} {n(-r * 1.1)} {n(r)} {n(-r * 0.7)} {n(r)} 0C{n(r)} {n(r * 0.7)} {n(r * 0.4)} {n(r)} 0 {n(r)}C{n(r * 0.6)} {n(r * 0.4)} {n(r * 0.5)} {n(-r * 0.8)} 0 {n(-r * 1.7)}z",
            shade,
        ),
        stroke(f"M{n(-r * 0.5)} {n(-r * 0.4)}Q{n(-r * 0.66)} 0 {n(-r * 0.4)} {n(r * 0.5)}", lit, n(r * 0.16)),
        transform=f"translate({n(x)} {n(y)}) rotate({n(a * 57.3)})",
    )


def marigold(x, y, r, tone, rng):
    """A full head of frilled petals."""
    lit, face, shade = tone
    return (
        canopy(x, y, r * 0.9, r * 0.8, shade, rng, 11, 0.06)
        + canopy(x - r * 0.04, y - r * 0.08, r * 0.66, r * 0.56, face, rng, 9, 0.06)
        + canopy(x - r * 0.08, y - r * 0.16, r * 0.36, r * 0.28, lit, rng, 7, 0.06)
    )


def blossom(x, y, r, petal, heart, turn=0.0, tilt=0.8):
    """A small five-petalled flower."""
    drawn = "".join(
        oval(
            x + cos(turn + i * 1.257) * r * 0.55,
            y + sin(turn + i * 1.257) * r * 0.55 * tilt,
            r * 0.46,
            r * 0.4,
            petal,
        )
        for i in range(5)
    )
    return drawn + circle(x, y, r * 0.24, heart)


def mound(x, y, w, h, fill):
    """The body of a heap, under what lies on it: a dome with a round foot."""
    return path(
        f"M{n(x - w / 2)} {n(y)}C{n(x - w * 0.44)} {n(y - h * 0.9)} {n(x - w * 0.2)} {n(y - h * 1.05)} {n(x)} {n(y - h * 1.05)}C{n(x + w * 0.2)} {n(y - h * 1.05)} {n(x + w * 0.44)} {n(y - h * 0.9)} {n(x + w / 2)} {n(y)}Q{n(x)} {n(y + w * 0.3)} {n(x - w / 2)} {n(y)}z",
        fill,
    )


def heap(x, y, w, h, rows, draw, rng, jitter=0.12):
    """Things piled in a dome over an ellipse's middle x, y: calls draw(x, y, row, i), back rows first."""
    drawn = ""
    for row in range(rows):
        t = row / max(1, rows - 1)
        # back of the dome first: high in the middle, then rows that fall towards us
        cy = y - h * sin(pi * (0.22 + 0.5 * (1 - t)))
        half = w / 2 * (0.42 + 0.55 * sin(pi * (0.2 + 0.42 * t)))
        count = max(2, round(rows * 1.15 * half / (w / 2)))
        for i in range(count):
            u = (i + 0.5) / count * 2 - 1
            px = x + u * half + rng.uniform(-jitter, jitter) * w / count
            py = (
                cy
                + (1 - (1 - u * u) ** 0.5) * h * 0.55
                + t * (h * 0.62 + w * 0.12) * (1 - 0.45 * u * u)
                + rng.uniform(-jitter, jitter) * h / rows
            )
            drawn += draw(px, py, row, i)
    return drawn


def bundle(x, y, h, leaf, stems, tie, rng, spread=0.5, count=15, width=0.16):
    """Greens tied and set upright, feet at y; leaf: colours from dark to light."""
    drawn = ""
    for i in range(7):
        k = (i - 3) / 3
        drawn += stroke(
            f"M{n(x + k * h * 0.07)} {n(y)}Q{n(x + k * h * 0.04)} {n(y - h * 0.3)} {n(x + k * h * spread * 0.5)} {n(y - h * 0.62)}",
            stems[i % len(stems)],
            n(h * 0.026),
        )
    for layer, colour in enumerate(leaf):
        for i in range(count):
            k = (i + 0.5) / count * 2 - 1
            a = -pi / 2 + k * (1.15 - layer * 0.2) + rng.uniform(-0.15, 0.15)
            r = h * rng.uniform(0.24, 0.34)
            bx, by = x + k * h * spread * 0.34, y - h * (0.5 + layer * 0.08) - (1 - k * k) * h * 0.1
            drawn += leaf_shape(bx, by, a, r, colour, width)
    return drawn + stroke(
        f"M{n(x - h * 0.075)} {n(y - h * 0.26)}Q{n(x)} {n(y - h * 0.22)} {n(x + h * 0.075)} {n(y - h * 0.26)}",
        tie,
        n(h * 0.035),
    )
