"""Houses under hipped roofs, standing free in a view."""

from home.drawings.canvas import poly


def hipped(view, x, z, w, d, h, rise, tone, y=0.0, eave=0.6):
    """A house whose near wall stands at `z`; tone: face, side, lit, roof, shade, ridge."""
    x0, x1, z0, z1 = x - w / 2, x + w / 2, z, z + d
    drawn = view.quad(tone["face"], (x0, y, z0), (x1, y, z0), (x1, y + h, z0), (x0, y + h, z0))
    if x0 > 0:
        drawn += view.quad(tone["lit"], (x0, y, z0), (x0, y, z1), (x0, y + h, z1), (x0, y + h, z0))
    if x1 < 0:
        drawn += view.quad(tone["side"], (x1, y, z0), (x1, y, z1), (x1, y + h, z1), (x1, y + h, z0))
    if tone.get("window"):
        bays = max(1, round(w / 3.2))
        step = w / bays
        drawn += view.faces(
            tone["window"],
            [
                [
                    (x0 + step * (i + a), y + h * b, z0)
                    for a, b in ((0.28, 0.25), (0.72, 0.25), (0.72, 0.75), (0.28, 0.75))
                ]
                for i in range(bays)
            ],
        )
    a0, a1, b0, b1 = x0 - eave, x1 + eave, z0 - eave, z1 + eave
    top, base = y + h + rise, y + h - 0.1
    run = min(w, d) * 0.5
    if w >= d:
        r0, r1 = (x0 + run, top, (z0 + z1) / 2), (x1 - run, top, (z0 + z1) / 2)
    else:
        r0, r1 = (x, top, z0 + run), (x, top, z1 - run)
    near = [(a0, base, b0), (a1, base, b0), r1, r0] if w >= d else [(a0, base, b0), (a1, base, b0), r0]
    left = [(a0, base, b0), r0, (a0, base, b1)] if w >= d else [(a0, base, b0), r0, r1, (a0, base, b1)]
    right = [(a1, base, b0), r1, (a1, base, b1)] if w >= d else [(a1, base, b0), r0, r1, (a1, base, b1)]
    sides = [(left, tone["ridge"])] if x > 0 else [(right, tone["shade"])]  # the other one is hidden
    for corners, fill in [*sides, (near, tone["roof"])]:
        drawn += poly([view.see(*c) for c in corners], fill)
    return drawn
