"""Food for the breaking of the fast, and the tables it stands on."""

from home.drawings.canvas import at, n, oval, path, rect


def fritters(x, y, w, fills, rng):
    """A tray heaped with fried things."""
    drawn = ""
    for row in range(3):
        count = 7 - row * 2
        for i in range(count):
            drawn += oval(
                x + (i - (count - 1) / 2) * w * 0.13 + rng.uniform(-2, 2),
                y - row * w * 0.09 - w * 0.07,
                w * 0.09,
                w * 0.06,
                fills[(i + row) % len(fills)],
            )
    return (
        drawn
        + path(
            f"M{n(x - w * 0.52)} {n(y - w * 0.06)}H{n(x + w * 0.52)}L{n(x + w * 0.44)} {n(y + w * 0.06)}H{n(x - w * 0.44)}z",
            "#8a5a34",
        )
        + rect(x - w * 0.52, y - w * 0.07, w * 1.04, w * 0.03, "#d9a862")
    )


def cups(x, y, count, w, drinks):
    """A row of clear cups, each in two colours."""
    drawn = ""
    for i in range(count):
        cx = x + i * w * 1.16
        a, b = drinks[i % len(drinks)]
        drawn += path(
            f"M{n(cx - w / 2)} {n(y - w * 1.3)}H{n(cx + w / 2)}L{n(cx + w * 0.4)} {n(y)}H{n(cx - w * 0.4)}z",
            "#f6efe2",
        )
        drawn += path(
            f"M{n(cx - w * 0.46)} {n(y - w * 1.05)}H{n(cx + w * 0.46)}L{n(cx + w * 0.42)} {n(y - w * 0.5)}H{n(cx - w * 0.42)}z",
            a,
        )
        drawn += path(
            f"M{n(cx - w * 0.42)} {n(y - w * 0.5)}H{n(cx + w * 0.42)}L{n(cx + w * 0.38)} {n(y - w * 0.06)}H{n(cx - w * 0.38)}z",
            b,
        )
        drawn += rect(cx - w * 0.54, y - w * 1.36, w * 1.08, w * 0.1, "#fffaf0")
    return drawn


def jar(x, y, h, drink, light, ice="#fffaf0"):
    """A big glass jar of a cold drink with a ladle in it."""
    w = h * 0.62
    return (
        path(
            f"M{n(x + w * 0.1)} {n(y - h * 0.9)}L{n(x + w * 0.44)} {n(y - h * 1.35)}",
            stroke="#c9b79a",
            stroke_width=n(h * 0.05),
            stroke_linecap="round",
        )
        + path(
            f"M{n(x - w * 0.4)} {n(y - h)}H{n(x + w * 0.4)}C{n(x + w * 0.56)} {n(y - h * 0.8)} {n(x + w * 0.52)} {n(y - h * 0.1)} {n(x + w * 0.4)} {n(y)}H{n(x - w * 0.4)}C{n(x - w * 0.52)} {n(y - h * 0.1)} {n(x - w * 0.56)} {n(y - h * 0.8)} {n(x - w * 0.4)} {n(y - h)}z",
            "#f3ead9",
        )
        + path(
            f"M{n(x - w * 0.49)} {n(y - h * 0.76)}H{n(x + w * 0.49)}C{n(x + w * 0.53)} {n(y - h * 0.4)} {n(x + w * 0.5)} {n(y - h * 0.1)} {n(x + w * 0.38)} {n(y - h * 0.04)}H{n(x - w * 0.38)}C{n(x - w * 0.5)} {n(y - h * 0.1)} {n(x - w * 0.53)} {n(y - h * 0.4)} {n(x - w * 0.49)} {n(y - h * 0.76)}z",
            drink,
        )
        + "".join(
            rect(x + dx * w, y - dy * h, w * 0.16, w * 0.16, ice, opacity="0.8")
            for dx, dy in ((-0.36, 0.76), (-0.08, 0.7), (0.16, 0.78))
        )
        + path(
            f"M{n(x - w * 0.36)} {n(y - h * 0.66)}V{n(y - h * 0.16)}h{n(w * 0.1)}V{n(y - h * 0.66)}z",
            light,
            opacity="0.6",
        )
        + rect(x - w * 0.44, y - h * 1.05, w * 0.88, h * 0.07, "#fffaf0")
    )


def ketupat(x, y, s, leaf, dark):
    """Rice cakes in woven palm leaf, three on a string."""
    one = (
        path("M-10 0L0 -12L10 0L0 12z", leaf)
        + path("M-5 -6L5 6M0 -12L-5 -6M5 -6L-5 6M10 0L5 6", stroke=dark, stroke_width="1.6")
        + path("M0 12L-3 20M0 12L3 20", stroke=leaf, stroke_width="1.6")
    )
    return "".join(at(x + dx * s, y + dy * s, s, one) for dx, dy in ((-12, 14), (12, 14), (0, 26))) + path(
        f"M{n(x)} {n(y)}L{n(x - 12 * s)} {n(y + 3 * s)}M{n(x)} {n(y)}L{n(x + 12 * s)} {n(y + 3 * s)}M{n(x)} {n(y)}V{n(y + 14 * s)}",
        stroke=dark,
        stroke_width="1.4",
    )


def awning(x, y, w, drop, a, b, edge, count=8):
    """A striped awning seen from the front: scalloped edge, last third in shade."""
    step = w / count
    drawn = ""
    for i in range(count):
        x0 = x + i * step
        top0, top1 = x + w * 0.05 + i * step * 0.9, x + w * 0.05 + (i + 1) * step * 0.9
        drawn += path(
            f"M{n(top0)} {n(y)}H{n(top1)}L{n(x0 + step)} {n(y + drop)}q{n(-step / 2)} {n(drop * 0.3)} {n(-step)} 0z",
            b if i % 2 else a,
        )
    return drawn + path(
        f"M{n(x + w * 0.66)} {n(y)}H{n(x + w * 0.95)}L{n(x + w)} {n(y + drop)}H{n(x + w * 0.7)}z",
        edge,
        opacity="0.22",
    )
