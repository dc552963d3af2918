"""Roofs of palm fibre, one tier or many."""

from home.drawings.canvas import circle, n, path, rect


def ijuk(cx, y, w, h, dark, mid, light, rng, top=0.34):
    """One tier of palm-fibre roof: heavy eave, concave flanks, fibres running down."""
    t = w * top / 2
    e = h * 0.17
    body = (
        f"M{n(cx - w / 2)} {n(y - e)}C{n(cx - w * 0.36)} {n(y - h * 0.3)} {n(cx - t * 1.25)} {n(y - h * 0.62)} {n(cx - t)} {n(y - h)}"
        f"H{n(cx + t)}C{n(cx + t * 1.25)} {n(y - h * 0.62)} {n(cx + w * 0.36)} {n(y - h * 0.3)} {n(cx + w / 2)} {n(y - e)}z"
    )
    fibres = ""
    count = max(7, int(w / 9))
    for i in range(count):
        u = -0.94 + 1.88 * i / (count - 1)
        a, b = rng.uniform(0.05, 0.4), rng.uniform(0.55, 0.97)

        def on(v, u=u):
            half = t + (w / 2 - t) * v**1.6
            return cx + u * half, y - h + (h - e) * v

        (x1, y1), (x2, y2) = on(a), on(b)
        fibres += f"M{n(x1)} {n(y1)}L{n(x2)} {n(y2)}"
    right = (
        f"M{n(cx + t * 0.25)} {n(y - h)}H{n(cx + t)}C{n(cx + t * 1.25)} {n(y - h * 0.62)} {n(cx + w * 0.36)} {n(y - h * 0.3)} "
        f"{n(cx + w / 2)} {n(y - e)}H{n(cx + w * 0.17)}z"
    )
    eave = f"M{n(cx - w / 2)} {n(y - e)}H{n(cx + w / 2)}L{n(cx + w / 2 - e * 0.5)} {n(y)}H{n(cx - w / 2 + e * 0.5)}z"
    fringe = "".join(
        f"M{n(cx - w / 2 + e + i * (w - 2 * e) / count)} {n(y - e + 1)}v{n(e * rng.uniform(0.5, 0.95))}"
        for i in range(count + 1)
    )
    return (
        path(body, mid)
        + path(right, dark, opacity="0.55")
        + path(fibres, stroke=light, stroke_width="1.3", opacity="0.5")
        + path(eave, dark)
        + path(fringe, stroke=light, stroke_width="1", opacity="0.35")
    )


def meru(cx, y, w, tiers, dark, mid, light, wood, rng, shrink=0.8, rise=0.36):
    """Tiers of ijuk on a shrine; each smaller by the same ratio, each lifted on a short timber neck."""
    drawn = ""
    for tier in range(tiers):
        h = w * rise
        last = tier == tiers - 1
        drawn += rect(cx - w * 0.17, y - h - w * 0.1, w * 0.34, w * 0.14, wood)
        drawn += ijuk(cx, y, w, h * (1.25 if last else 1), dark, mid, light, rng, top=0.06 if last else 0.4)
        if last:
            drawn += path(f"M{n(cx - 4)} {n(y - h * 1.2)}h8l-2 {n(-w * 0.1)}h-4z", dark) + circle(
                cx, y - h * 1.25 - w * 0.1, max(2, w * 0.03), dark
            )
        y -= h + w * 0.03
        w *= shrink
    return drawn
