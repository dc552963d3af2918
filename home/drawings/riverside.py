"""The arranged reach between two markets, in metres of a View: walls, curved paths, halls, street bridge."""

from math import sin

from home.drawings.canvas import n, path


def shore(z, side):
    """Where the path meets the water; it was laid out in curves."""
    return side * 5.2 + 1.5 * sin(z / 4.3 + (0.4 if side < 0 else 1.3))


def bank(view, side, z0, z1, tone, wall_x=12.2, high=6.2):
    """Wall, grass and path of one side; tone: wall, cap, grass, pave, kerb, edge, joint."""
    w = side * wall_x

    def near(z):
        return shore(z, side)

    def far(z):
        return shore(z, side) + side * 2.6

    drawn = view.quad(tone["wall"], (w, 0.5, z0), (w, high, z0), (w, high, z1), (w, 0.5, z1))
    drawn += view.quad(
        tone["cap"], (w, high - 0.3, z0), (w, high + 0.8, z0), (w, high + 0.8, z1), (w, high - 0.3, z1)
    )
    gaps, z = [], z0
    while z < z1:
        gaps.append([(w, high, z), (w, high + 0.5, z), (w, high + 0.5, z + 0.6), (w, high, z + 0.6)])
        z += 1.1
    drawn += view.faces(tone["wall"], gaps) + view.ribbon(tone["grass"], far, lambda _z: w, 0.5, z0, z1)
    drawn += view.upright(tone["edge"], near, 0, 0.55, z0, z1) + view.ribbon(
        tone["pave"], near, far, 0.55, z0, z1
    )
    drawn += view.ribbon(tone["kerb"], near, lambda z: near(z) + side * 0.2, 0.56, z0, z1)
    z = z0 * 1.04
    while z < z1:
        (ax, ay), (bx, by) = view.see(near(z), 0.56, z), view.see(far(z), 0.56, z)
        drawn += path(
            f"M{n(ax)} {n(ay)}L{n(bx)} {n(by)}",
            stroke=tone["joint"],
            stroke_width=n(min(3, 24 / z)),
            opacity="0.5",
        )
        z += max(0.8, z * 0.06)
    return drawn


def hall(view, side, x, z0, z1, base, floors, height, tone, rng, bays):
    """A market hall along the bank; tone: wall, dark, lit, rail, edge, roof, eave, goods (colours)."""
    x *= side
    top, step = base + floors * height, (z1 - z0) / bays
    drawn = view.quad(tone["wall"], (x, base, z0), (x, top, z0), (x, top, z1), (x, base, z1))
    for floor in range(floors):
        low, high = base + floor * height + 1.05, base + (floor + 1) * height - 0.5
        for bay in range(bays):
            a, b = z0 + (bay + 0.14) * step, z0 + (bay + 0.86) * step
            drawn += view.quad(
                tone["lit"] if rng.random() < 0.3 else tone["dark"],
                (x, low, a),
                (x, high, a),
                (x, high, b),
                (x, low, b),
            )
            if rng.random() < 0.6:
                c = rng.choice(tone["goods"])
                drawn += view.quad(
                    c,
                    (x, low, a),
                    (x, low + (high - low) * 0.4, a),
                    (x, low + (high - low) * 0.4, b),
                    (x, low, b),
                    opacity="0.85",
                )
        y = base + floor * height
        drawn += view.quad(
            tone["rail"], (x, y + 0.4, z0), (x, y + 1.05, z0), (x, y + 1.05, z1), (x, y + 0.4, z1)
        )
        drawn += view.quad(
            tone["edge"], (x, y + 0.95, z0), (x, y + 1.08, z0), (x, y + 1.08, z1), (x, y + 0.95, z1)
        )
    inward = x - side * 1.5
    drawn += view.quad(
        tone["roof"],
        (inward, top - 0.5, z0),
        (x + side * 5, top + 4.2, z0),
        (x + side * 5, top + 4.2, z1),
        (inward, top - 0.5, z1),
    )
    drawn += view.quad(
        tone["edge"],
        (inward, top - 0.8, z0),
        (inward, top - 0.45, z0),
        (inward, top - 0.45, z1),
        (inward, top - 0.8, z1),
    )
    return drawn + view.quad(
        tone["eave"],
        (inward, top - 0.8, z0),
        (x, top - 0.55, z0),
        (x, top - 0.55, z1),
        (inward, top - 0.8, z1),
    )


def street_bridge(view, z, half, tone, low=4.4, deck=6.2, rail=7.4, depth=9, piers=(-10.2, 10.2)):
    """A plain street bridge across the view; tone: face, lit, under, baluster, rail, lozenge, pier."""
    drawn = view.quad(
        tone["under"], (-half, low, z), (half, low, z), (half, low, z + depth), (-half, low, z + depth)
    )
    drawn += view.faces(
        tone["pier"],
        [
            [
                (x - 0.9, 0, z + depth),
                (x + 0.9, 0, z + depth),
                (x + 0.9, low, z + depth),
                (x - 0.9, low, z + depth),
            ]
            for x in piers
        ],
    )
    drawn += (
        view.quad(tone["face"], (-half, low, z), (half, low, z), (half, deck, z), (-half, deck, z))
        + view.quad(
            tone["lit"], (-half, deck - 0.22, z), (half, deck - 0.22, z), (half, deck, z), (-half, deck, z)
        )
        + view.quad(
            tone["under"], (-half, low, z), (half, low, z), (half, low + 0.3, z), (-half, low + 0.3, z)
        )
    )
    steps = int(half * 2 / 0.9)
    posts = [
        [
            (-half + i * 0.9, deck, z),
            (-half + i * 0.9 + 0.45, deck, z),
            (-half + i * 0.9 + 0.45, rail, z),
            (-half + i * 0.9, rail, z),
        ]
        for i in range(steps)
    ]
    drawn += view.faces(tone["baluster"], posts) + view.quad(
        tone["rail"],
        (-half, rail - 0.05, z),
        (half, rail - 0.05, z),
        (half, rail + 0.24, z),
        (-half, rail + 0.24, z),
    )
    mid = (low + deck) / 2
    drawn += view.faces(
        tone["lozenge"],
        [
            [(x, mid, z), (x + 0.45, mid - 0.3, z), (x + 0.9, mid, z), (x + 0.45, mid + 0.3, z)]
            for x in (-half + 0.5 + i * 1.6 for i in range(int(half * 2 / 1.6)))
        ],
    )
    for x in piers:
        drawn += view.quad(
            tone["pier"], (x - 1, 0, z), (x + 1, 0, z), (x + 1, low, z), (x - 1, low, z)
        ) + view.quad(tone["face"], (x - 1, 0, z), (x - 0.6, 0, z), (x - 0.6, low, z), (x - 1, low, z))
    return drawn


def jets(x, y, h, spread, count, colour, width=4):
    """A spray of arcs from one nozzle."""
    d = ""
    for i in range(count):
        k = (i + 0.5) / count * 2 - 1
        d += f"M{n(x)} {n(y)}C{n(x + k * spread * 0.2)} {n(y - h)} {n(x + k * spread * 0.8)} {n(y - h * (1 - 0.3 * abs(k)))} {n(x + k * spread)} {n(y)}"
    return path(d, stroke=colour, stroke_width=width, stroke_linecap="round")
