"""Checked cloth, umbrellas and towers of fruit."""

from math import cos, sin

from home.drawings.canvas import circle, n, path, rect

POLENG = ("#1d1a17", "#f3eee4")

POLENG_DEFS = (
    '<pattern id="poleng" width="12" height="12" patternUnits="userSpaceOnUse">'
    f'<path d="M0 0h12v12h-12z" fill="{POLENG[1]}"/><path d="M0 0h6v6h-6zM6 6h6v6h-6z" fill="{POLENG[0]}"/>'
    '<path d="M6 0h6v6h-6zM0 6h6v6h-6z" fill="#8d857a" opacity=".35"/></pattern>'
)


def tedung(x, y, h, r, cloth, fold, gold, pole="#3a2320"):
    """Temple umbrella: a shallow dome on a tall pole, valance with tassels."""
    top = y - h
    d = (
        f"M{n(x - r)} {n(top)}C{n(x - r * 0.8)} {n(top - r * 0.5)} {n(x - r * 0.3)} {n(top - r * 0.62)} {n(x)} {n(top - r * 0.66)}"
        f"C{n(x + r * 0.3)} {n(top - r * 0.62)} {n(x + r * 0.8)} {n(top - r * 0.5)} {n(x + r)} {n(top)}z"
    )
    shade = f"M{n(x)} {n(top - r * 0.66)}C{n(x + r * 0.3)} {n(top - r * 0.62)} {n(x + r * 0.8)} {n(top - r * 0.5)} {n(x + r)} {n(top)}H{n(x + r * 0.32)}C{n(x + r * 0.26)} {n(top - r * 0.4)} {n(x + r * 0.1)} {n(top - r * 0.6)} {n(x)} {n(top - r * 0.66)}z"
    skirt = f"M{n(x - r)} {n(top)}H{n(x + r)}V{n(top + r * 0.3)}"
    steps = 12
    for _i in range(steps):
        skirt += f"l{n(-r / steps)} {n(r * 0.09)}l{n(-r / steps)} {n(-r * 0.09)}"
    skirt += "z"
    tassels = "".join(
        f"M{n(x - r + r / steps + i * 2 * r / steps)} {n(top + r * 0.38)}v{n(r * 0.12)}" for i in range(steps)
    )
    return (
        rect(x - 2.5, top - r * 0.95, 5, h + r * 0.95, pole)
        + circle(x, top - r * 0.95, 4.5, gold)
        + rect(x - 2, top - r * 0.9, 4, r * 0.28, gold)
        + path(skirt, fold)
        + rect(x - r, top + r * 0.08, 2 * r, r * 0.07, gold)
        + path(d, cloth)
        + path(shade, fold, opacity="0.55")
        + path(tassels, stroke=gold, stroke_width="2")
    )


def gebogan(x, y, s, fruits, leaf, bowl):
    """Tower of fruit carried to the temple."""
    drawn = path(
        f"M{n(x - 10 * s)} {n(y - 6 * s)}H{n(x + 10 * s)}L{n(x + 7 * s)} {n(y)}H{n(x - 7 * s)}z", bowl
    )
    top = y - 8 * s
    for row in range(6):
        count = 5 - row * 3 // 5
        r = (2.9 - row * 0.16) * s
        for i in range(count):
            drawn += circle(
                x + (i - (count - 1) / 2) * r * 1.72, top - row * 4.6 * s, r, fruits[(i + row) % len(fruits)]
            )
    tip = top - 6 * 4.6 * s
    for a in (-0.9, -0.45, 0, 0.45, 0.9):
        drawn += path(
            f"M{n(x - 1.2 * s)} {n(tip + 4 * s)}Q{n(x + sin(a) * 9 * s)} {n(tip - 5 * s)} {n(x + sin(a) * 10 * s)} {n(tip - 11 * s * cos(a))}Q{n(x + sin(a) * 4 * s)} {n(tip - 2 * s)} {n(x + 1.2 * s)} {n(tip + 4 * s)}z",
            leaf,
        )
    return drawn
