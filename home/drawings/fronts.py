"""Fronts of two-storey shophouses, drawn on a `corners.Face`: `a` along the street, `y` up, in metres.

tone: wall, lit, shade, trim, hole, goods (colours), frame, louvre, slat, board, letter."""

from home.drawings.canvas import poly


def opening(face, a0, a1, y1, tone, rng, goods=True):
    """A shop open to the street: dark inside, wares on shelves, folding doors pushed to the sides."""
    w = a1 - a0
    drawn = face.quad(tone["hole"], a0, a1, 0, y1)
    if goods:
        wares = {}
        a = a0 + w * 0.14
        while a < a1 - w * 0.18:  # lengths that hang from the lintel
            b = a + rng.uniform(0.14, 0.3)
            if rng.random() < 0.75:
                low = y1 - rng.uniform(0.5, 1.1)
                wares.setdefault(rng.choice(tone["goods"]), []).append(
                    [(a, low), (b, low), (b, y1 - 0.1), (a, y1 - 0.1)]
                )
            a = b + 0.06
        for row, y in enumerate((0.12, 0.5, 0.92)):  # stacks that grow shorter upwards
            a = a0 + w * (0.14 + 0.1 * row * rng.random())
            while a < a1 - w * (0.18 + 0.08 * row):
                b = min(a + rng.uniform(0.28, 0.7), a1 - w * 0.14)
                if row < 2 or rng.random() < 0.5:
                    top = y + rng.uniform(0.26, 0.38)
                    wares.setdefault(rng.choice(tone["goods"]), []).append(
                        [(a, y), (b, y), (b, top), (a, top)]
                    )
                a = b + 0.06
        drawn += "".join(face.many(colour, shapes) for colour, shapes in wares.items())
        drawn += face.quad(tone["hole"], a0, a1, y1 - 0.4, y1, opacity="0.6")
    for k in (0, 1):
        a = a0 + k * w * 0.88
        drawn += face.quad(tone["louvre"], a, a + w * 0.12, 0, y1)
        drawn += face.lines(
            tone["slat"],
            1.4,
            [((a, 0.3 + i * 0.32), (a + w * 0.12, 0.3 + i * 0.32)) for i in range(int(y1 / 0.32))],
        )
    return drawn + face.quad(tone["frame"], a0 - 0.08, a1 + 0.08, y1, y1 + 0.12)


def board(face, a0, a1, y, h, tone, rng):
    """A name board whose letters are too far off to read."""
    drawn = face.quad(tone["board"], a0, a1, y, y + h) + face.quad(
        tone["letter"], a0, a1, y + h, y + h + 0.06
    )
    spans, a = [], a0 + (a1 - a0) * 0.16
    while a < a1 - (a1 - a0) * 0.2:
        b = min(a + rng.uniform(0.12, 0.22), a1 - (a1 - a0) * 0.14)
        spans.append((a, b))
        a = b + (0.28 if rng.random() < 0.18 else 0.09)
    return drawn + face.quads(tone["letter"], spans, y + h * 0.3, y + h * 0.7)


def windows(face, a0, a1, y0, y1, count, tone, arch=False):
    """Louvred shutters, some ajar, with a sill and a head."""
    step = (a1 - a0) / count
    spans = [(a0 + step * (i + 0.2), a0 + step * (i + 0.8)) for i in range(count)]
    drawn = face.quads(tone["lit"], [(a - 0.12, b + 0.12) for a, b in spans], y0 - 0.16, y0)
    if arch:
        drawn += face.arches(tone["trim"], [(a - 0.1, b + 0.1) for a, b in spans], y0, y1 + 0.12)
        drawn += face.arches(tone["louvre"], spans, y0, y1)
        y1 -= (spans[0][1] - spans[0][0]) / 2
    else:
        drawn += face.quads(tone["trim"], [(a - 0.1, b + 0.1) for a, b in spans], y0, y1 + 0.14)
        drawn += face.quads(tone["louvre"], spans, y0, y1)
    slats = []
    for a, b in spans:
        mid = (a + b) / 2
        for p, q in ((a + 0.08, mid - 0.05), (mid + 0.05, b - 0.08)):
            y = y0 + 0.14
            while y < y1 - 0.08:
                slats.append(((p, y), (q, y)))
                y += 0.2
    drawn += face.lines(tone["slat"], 1.6, slats)
    return drawn + face.quads(
        tone["slat"], [((a + b) / 2 - 0.02, (a + b) / 2 + 0.02) for a, b in spans], y0, y1
    )


def flame(a, y, w, h, lean=1):
    """The outline of a corner antefix that leans with `lean`."""
    return [
        (a - w * 0.5, y), (a - w * 0.5 - lean * w * 0.1, y + h * 0.4), (a + lean * w * 0.1, y + h * 0.66), (a + lean * w * 0.7, y + h),
        (a + lean * w * 0.66, y + h * 0.45), (a + w * 0.5, y),
    ]  # fmt: skip


def crown_bali(face, a0, a1, h, tone, rng, steps=3):
    """Brick and paras in steps, a flame at each corner, lozenges along the belt."""
    mid, drawn, y = (a0 + a1) / 2, "", h
    for i in range(steps):
        half = (a1 - a0) / 2 * (1, 0.62, 0.34, 0.18)[i]
        part = (0.62, 0.7, 0.66, 0.5)[i]
        drawn += face.quad(tone["brick"], mid - half, mid + half, y, y + part)
        drawn += face.bricks(
            mid - half, mid + half, y, y + part, rng, tone["mortar"], tone["light"], tone["dark"], 0.14, 0.4
        )
        if i:
            drawn += face.many(
                tone["trim"], [flame(mid + s * (half + 0.16), y, 0.36, 0.66, s) for s in (-1, 1)]
            )
        else:
            drawn += face.diamonds(
                tone["trim"], a0 + 0.3, a1 - 0.3, y + 0.16, y + 0.5, max(4, round((a1 - a0) * 1.2))
            )
        drawn += face.quad(tone["trim"], mid - half - 0.1, mid + half + 0.1, y + part, y + part + 0.16)
        drawn += face.quad(tone["shade"], mid - half - 0.1, mid + half + 0.1, y + part - 0.05, y + part)
        y += part + 0.16
    drawn += face.many(
        tone["trim"], [flame(a0 + 0.1, h + 0.78, 0.4, 0.8, -1), flame(a1 - 0.1, h + 0.78, 0.4, 0.8, 1)]
    )
    return drawn + face.many(
        tone["trim"],
        [[(mid - 0.22, y), (mid + 0.22, y), (mid + 0.12, y + 0.4), (mid, y + 0.9), (mid - 0.12, y + 0.4)]],
    )


def crown_swept(face, a0, a1, h, tone):
    """The gable of a Chinese house: shoulders that sweep up to a rounded head, a round vent in it."""
    w = a1 - a0
    rise = (0.2, 0.24, 0.34, 0.62, 1.2, 1.75, 2.05, 2.15, 2.05, 1.75, 1.2, 0.62, 0.34, 0.24, 0.2)
    top = [(a0 + w * i / (len(rise) - 1), h + r) for i, r in enumerate(rise)]
    drawn = face.poly(tone["wall"], [*top, (a1, h), (a0, h)])
    drawn += face.poly(
        tone["trim"], [(a, y + 0.2) for a, y in top] + [(a, y - 0.04) for a, y in reversed(top)]
    )
    mid = (a0 + a1) / 2
    ring = [
        (0.62, 0),
        (0.44, 0.44),
        (0, 0.62),
        (-0.44, 0.44),
        (-0.62, 0),
        (-0.44, -0.44),
        (0, -0.62),
        (0.44, -0.44),
    ]
    drawn += face.poly(tone["trim"], [(mid + p * 0.7, h + 1.0 + q * 0.7) for p, q in ring])
    return drawn + face.poly(tone["slat"], [(mid + p * 0.5, h + 1.0 + q * 0.5) for p, q in ring])


def crown_plain(face, a0, a1, h, tone):
    """A parapet with a low pediment and urns."""
    mid, w = (a0 + a1) / 2, a1 - a0
    drawn = face.quad(tone["wall"], a0, a1, h, h + 0.75) + face.quads(
        tone["shade"],
        [(a0 + w * (i + 0.2) / 8, a0 + w * (i + 0.8) / 8) for i in range(8)],
        h + 0.18,
        h + 0.56,
    )
    drawn += face.quad(tone["trim"], a0 - 0.06, a1 + 0.06, h + 0.75, h + 0.93)
    drawn += face.poly(
        tone["wall"], [(mid - w * 0.24, h + 0.93), (mid + w * 0.24, h + 0.93), (mid, h + 1.65)]
    )
    drawn += face.poly(
        tone["trim"],
        [
            (mid - w * 0.27, h + 0.93),
            (mid, h + 1.8),
            (mid + w * 0.27, h + 0.93),
            (mid + w * 0.2, h + 0.93),
            (mid, h + 1.55),
            (mid - w * 0.2, h + 0.93),
        ],
    )
    urns = [
        [
            (a - 0.14, h + 0.93),
            (a + 0.14, h + 0.93),
            (a + 0.24, h + 1.2),
            (a + 0.1, h + 1.5),
            (a, h + 1.62),
            (a - 0.1, h + 1.5),
            (a - 0.24, h + 1.2),
        ]
        for a in (a0 + 0.3, a1 - 0.3)
    ]
    return drawn + face.many(tone["trim"], urns)


def shop(face, a0, a1, tone, kind, rng, h=6.6, bays=1, open_to=2.6, upper=2, goods=True, name=True):
    """One house of the row; kind: bali, swept, plain."""
    drawn = face.quad(tone["wall"], a0, a1, 0, h)
    if kind == "bali":
        drawn += face.quad(tone["brick"], a0, a1, 0, h) + face.bricks(
            a0, a1, 0, h, rng, tone["mortar"], tone["light"], tone["dark"], 0.17, 0.5
        )
        for a in (a0 + 0.28, a1 - 0.28):
            drawn += (
                face.quad(tone["trim"], a - 0.24, a + 0.24, 3.7, h)
                + face.diamonds(tone["brick"], a - 0.2, a + 0.2, 4.2, 4.7, 1)
                + face.diamonds(tone["brick"], a - 0.2, a + 0.2, h - 0.9, h - 0.4, 1)
            )
    step = (a1 - a0) / bays
    for i in range(bays):
        drawn += opening(face, a0 + step * i + 0.3, a0 + step * (i + 1) - 0.3, open_to, tone, rng, goods)
    drawn += windows(face, a0 + 0.5, a1 - 0.5, 4.35, 5.9, upper, tone, arch=kind == "plain")
    drawn += face.quad(tone["trim"], a0, a1, h - 0.2, h) + face.quad(tone["shade"], a0, a1, h - 0.3, h - 0.2)
    if kind == "bali":
        drawn += crown_bali(face, a0, a1, h, tone, rng)
    elif kind == "swept":
        drawn += crown_swept(face, a0, a1, h, tone)
    else:
        drawn += crown_plain(face, a0, a1, h, tone)
    if name:
        drawn += board(face, a0 + 0.2, a1 - 0.2, 3.0, 0.62, tone, rng)
    return drawn


def canopy(view, x, out, z0, z1, y, drop, top, under, edge):
    """A sheet over the pavement along x, its outer edge `out` metres into the street and `drop` lower."""
    corners = [
        view.see(x, y, z0),
        view.see(x, y, z1),
        view.see(x + out, y - drop, z1),
        view.see(x + out, y - drop, z0),
    ]
    rim = [
        view.see(x + out, y - drop, z0),
        view.see(x + out, y - drop, z1),
        view.see(x + out, y - drop - 0.22, z1),
        view.see(x + out, y - drop - 0.22, z0),
    ]
    return poly(corners, under if y > view.eye else top) + poly(rim, edge)
