"""Pavilions, lamps, benches and railings: the furniture of a river park."""

from home.drawings.canvas import circle, n, oval, path, rect, stroke
from home.drawings.roofs import ijuk


def bale(cx, y, w, tone, rng, posts=4):
    """An open pavilion, plinth on y; tone: plinth, rim, post, lit, back, thatch (dark, mid, light)."""
    drawn = rect(cx - w * 0.44, y - w * 0.06, w * 0.88, w * 0.07, tone["plinth"])
    drawn += rect(cx - w * 0.46, y - w * 0.07, w * 0.92, w * 0.018, tone["rim"])
    drawn += rect(cx - w * 0.38, y - w * 0.44, w * 0.76, w * 0.2, tone["back"], opacity="0.6")
    t = w * 0.032
    for i in range(posts):
        x = cx - w * 0.38 + i * w * 0.76 / (posts - 1)
        drawn += rect(x - t / 2, y - w * 0.44, t, w * 0.38, tone["post"])
        drawn += rect(x - t / 2, y - w * 0.44, t * 0.36, w * 0.38, tone["lit"])
    drawn += rect(cx - w * 0.38, y - w * 0.18, w * 0.76, w * 0.025, tone["lit"])
    return drawn + ijuk(cx, y - w * 0.4, w, w * 0.36, *tone["thatch"], rng, 0.26)


def lamp(x, y, h, pole, glass, glow=None):
    """A park lamp; `glow` lights it."""
    r = h * 0.055
    drawn = ""
    if glow:
        drawn += circle(x, y - h, r * 5.4, glow, opacity="0.12") + circle(
            x, y - h, r * 2.8, glow, opacity="0.25"
        )
        drawn += oval(x, y, h * 0.26, h * 0.05, glow, opacity="0.3")
    return (
        drawn
        + path(
            f"M{n(x - h * 0.03)} {n(y)}L{n(x - h * 0.012)} {n(y - h)}h{n(h * 0.024)}L{n(x + h * 0.03)} {n(y)}z",
            pole,
        )
        + circle(x, y - h - r * 0.6, r, glass)
        + path(
            f"M{n(x - r * 1.2)} {n(y - h - r * 1.3)}h{n(r * 2.4)}l{n(-r * 0.8)} {n(-r * 0.7)}h{n(-r * 0.8)}z",
            pole,
        )
    )


def bench(x, y, w, seat, leg):
    return path(
        f"M{n(x - w * 0.4)} {n(y)}v{n(-w * 0.24)}h{n(w * 0.06)}v{n(w * 0.24)}zM{n(x + w * 0.34)} {n(y)}v{n(-w * 0.24)}h{n(w * 0.06)}v{n(w * 0.24)}z",
        leg,
    ) + path(
        f"M{n(x - w / 2)} {n(y - w * 0.28)}h{n(w)}v{n(w * 0.06)}h{n(-w)}zM{n(x - w / 2)} {n(y - w * 0.5)}h{n(w)}v{n(w * 0.09)}h{n(-w)}zM{n(x - w * 0.4)} {n(y - w * 0.48)}v{n(w * 0.24)}h{n(w * 0.05)}v{n(-w * 0.24)}z",
        seat,
    )


def rail(view, x0, x1, y, z, height, post, bar, gap=1.4):
    """A railing across the view from x0 to x1."""
    count = round((x1 - x0) / gap)
    step = (x1 - x0) / count
    posts = [
        [
            (x0 + i * step, y, z),
            (x0 + i * step + 0.12, y, z),
            (x0 + i * step + 0.12, y + height, z),
            (x0 + i * step, y + height, z),
        ]
        for i in range(count + 1)
    ]
    bars = [
        [(x0, y + h, z), (x1 + 0.12, y + h, z), (x1 + 0.12, y + h + 0.1, z), (x0, y + h + 0.1, z)]
        for h in (height * 0.35, height * 0.65, height)
    ]
    return view.faces(post, posts) + view.faces(bar, bars)


def gate(x, y, w, h, frame, lit, plate, iron, lift=0.3):
    """A sluice: two slots, a plate lifted by a share of its height, the wheel and spindle above."""
    drawn = rect(x, y - h, w, h, iron, opacity="0.85")
    drawn += rect(x + w * 0.06, y - h, w * 0.88, h * (1 - lift), plate)
    drawn += path(
        "".join(
            f"M{n(x + w * 0.06)} {n(y - h + h * (1 - lift) * k)}h{n(w * 0.88)}v4h{n(-w * 0.88)}z"
            for k in (0.25, 0.55, 0.85)
        ),
        iron,
        opacity="0.6",
    )
    drawn += rect(x - w * 0.1, y - h * 1.0, w * 0.14, h, frame) + rect(
        x + w * 0.96, y - h, w * 0.14, h, frame
    )
    drawn += rect(x - w * 0.1, y - h, w * 0.04, h, lit)
    cx = x + w / 2
    drawn += rect(cx - 3, y - h * 1.62, 6, h * 0.9, iron)
    drawn += circle(cx, y - h * 1.5, w * 0.2, "none", stroke=iron, stroke_width="5")
    return drawn + stroke(f"M{n(cx - w * 0.2)} {n(y - h * 1.5)}h{n(w * 0.4)}", iron, 4)
