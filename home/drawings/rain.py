"""Rain: streaks, rings in puddles, umbrellas and a rider's cape."""

from math import cos, pi, sin

from home.drawings.canvas import circle, n, oval, path, stroke


def streaks(x0, x1, y0, y1, count, length, lean, colour, width, rng, **more):
    """Falling rain as short strokes of one slope, in one path."""
    d = ""
    for _ in range(count):
        x, y, k = rng.uniform(x0, x1), rng.uniform(y0, y1), rng.uniform(0.5, 1)
        d += f"M{n(x)} {n(y)}l{n(-lean * length * k)} {n(length * k)}"
    return path(d, stroke=colour, stroke_width=width, stroke_linecap="round", **more)


def rings(spots, colour, width=2, **more):
    """Where drops meet the water: (x, y, radius)."""
    d = "".join(
        f"M{n(x - r)} {n(y)}a{n(r)} {n(r * 0.26)} 0 1 0 {n(2 * r)} 0a{n(r)} {n(r * 0.26)} 0 1 0 {n(-2 * r)} 0"
        + f"M{n(x - r * 0.5)} {n(y)}a{n(r * 0.5)} {n(r * 0.13)} 0 1 0 {n(r)} 0a{n(r * 0.5)} {n(r * 0.13)} 0 1 0 {n(-r)} 0"
        for x, y, r in spots
    )
    return path(d, stroke=colour, stroke_width=width, **more)


def umbrella(r, lit, face, shade, shaft, lean=0):
    """Held upright; 0,0 is the hand, the dome's rim lies at y = -r * 0.9."""
    y, top = -r * 0.9, -r * 1.62
    drawn = stroke(f"M0 0V{n(top + 4)}", shaft, n(r * 0.05)) + stroke(
        f"M0 0q0 {n(r * 0.12)} {n(-r * 0.09)} {n(r * 0.09)}", shaft, n(r * 0.05)
    )
    ribs = [-cos(pi * i / 6) * r for i in range(7)]
    tones = (lit, face, face, shade, face, shade)
    for i in range(6):
        a, b = ribs[i], ribs[i + 1]
        drawn += path(
            f"M0 {n(top)}Q{n(a * 0.72)} {n(top + r * 0.12)} {n(a)} {n(y)}Q{n((a + b) / 2)} {n(y - r * 0.13 - r * 0.05 * sin(pi * i / 5))} {n(b)} {n(y)}Q{n(b * 0.72)} {n(top + r * 0.12)} 0 {n(top)}z",
            tones[i],
        )
    drawn += stroke(f"M0 {n(top)}v{n(-r * 0.1)}", shaft, n(r * 0.05))
    return f'<g transform="rotate({lean})">{drawn}</g>'


def caped(cape, fold, skin, helmet, glass="#2a2f33"):
    """A rider in a rain cape, in place on a scooter (hands at 22, -72)."""
    return (
        path("M-34 -40C-38 -66 -30 -92 -14 -97C4 -98 14 -86 30 -70L38 -44L20 -36L2 -30L-22 -32z", cape)
        + path("M-8 -96C4 -96 14 -86 30 -70L38 -44L20 -36C20 -56 8 -80 -8 -96z", fold)
        + stroke("M6 -36L12 -20", "#34434a", 9)
        + stroke("M12 -18h9", "#2a2527", 6)
        + path("M-12 -102h8v8h-8z", skin)
        + circle(-6, -108, 9, skin)
        + path("M-17 -104C-20 -124 8 -124 6 -108L-4 -110L-6 -102C-10 -98 -16 -100 -17 -104z", helmet)
        + path("M-3 -110L6 -108L5 -103L-3 -105z", glass, opacity="0.7")
    )


def sharing(left, right):
    """Two figures side by side under one cover, feet on y = 0."""
    return f'<g transform="translate(-17 0)">{left}</g><g transform="translate(17 2)">{right}</g>'


def puddle(x, y, w, h, rim, face, sheen):
    return (
        oval(x, y + h * 0.06, w / 2, h / 2, rim)
        + oval(x, y, w / 2, h / 2, face)
        + path(
            f"M{n(x - w * 0.36)} {n(y - h * 0.04)}q{n(w * 0.2)} {n(-h * 0.24)} {n(w * 0.5)} {n(-h * 0.04)}q{n(-w * 0.22)} {n(h * 0.18)} {n(-w * 0.5)} {n(h * 0.04)}z",
            sheen,
        )
    )
