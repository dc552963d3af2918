"""Gates, towers and pavilions of a walled court."""

from home.drawings.canvas import group, n, path, poly, rect
from home.drawings.roofs import ijuk
from home.drawings.stone import bricks, lozenges, simbar


def course(x, y, w, h, kind, tone, rng):
    """One course of a gate. tone: face, mortar, light, dark, rim, stone, stone_dark, shade."""
    if kind == "stone":
        return rect(x, y, w, h, tone["stone_dark"]) + rect(x, y, w, max(2, h * 0.12), tone["stone"])
    if kind == "cap":
        return rect(x, y, w, h, tone["stone"]) + rect(x, y + h * 0.62, w, h * 0.38, tone["stone_dark"])
    drawn = rect(x, y, w, h, tone["face"])
    drawn += bricks(x, y, w, h, rng, tone["mortar"], tone["light"], tone["dark"], 8, 22)
    return drawn + rect(x, y, w, min(7, h * 0.25), tone["shade"], opacity="0.5")


def half_gate(inner, base, h, tone, rng, steps=6, breadth=0.44):
    """The left half of a split gate: stepped to the left, cut clean at `inner`."""
    w, y, drawn = h * breadth, base, ""

    def lay(height, width, kind):
        nonlocal y, drawn
        y -= height
        drawn += course(inner - width, y, width, height, kind, tone, rng)

    lay(h * 0.06, w, "stone")
    lay(h * 0.018, w * 0.95, "cap")
    lay(h * 0.06, w * 0.88, "brick")
    lay(h * 0.016, w * 0.92, "cap")
    body = h * 0.24
    lay(body, w * 0.78, "brick")
    bx, by = inner - w * 0.56, y + body * 0.2
    drawn += rect(bx, by, w * 0.34, body * 0.6, tone["stone_dark"]) + lozenges(
        bx, by + body * 0.08, w * 0.34, body * 0.44, 1, tone["stone"]
    )
    lay(h * 0.014, w * 0.84, "cap")
    lay(h * 0.018, w * 0.9, "cap")
    left = h * (1 - 0.426 - 0.09)
    weight = sum(0.86**i for i in range(steps))
    for i in range(steps):
        part = left * 0.86**i / weight
        width = w * (0.74 * (1 - i / steps) ** 0.92 + 0.06)
        drawn += simbar(inner - width * 1.1, y, part * 0.3, part * 0.5, tone["face"], tone["rim"])
        lay(part * 0.66, width, "brick")
        lay(part * 0.14, width * 1.06, "cap")
        lay(part * 0.2, width * 1.12, "cap")
    drawn += path(
        f"M{n(inner - w * 0.1)} {n(y)}C{n(inner - w * 0.1)} {n(y - h * 0.04)} {n(inner - w * 0.02)} {n(y - h * 0.05)} {n(inner)} {n(base - h)}V{n(y)}z",
        tone["face"],
    )
    return drawn


def split_gate(cx, base, h, gap, left, right, rng, steps=6, depth=0.05):
    """Two halves with the inner faces shown; `left` and `right` are the tones of each half."""
    drawn = ""
    for tone, side in ((left, 1), (right, -1)):
        inner = -gap / 2
        half = half_gate(inner - h * depth, 0, h, tone, rng, steps)
        half += poly(
            [(inner - h * depth, 0), (inner, 0), (inner, -h * 0.9), (inner - h * depth, -h)], tone["inner"]
        )
        drawn += group(half, transform=f"translate({n(cx)} {n(base)}) scale({side} 1)")
    return drawn


def kori(cx, base, h, tone, rng, steps=5, door="#3a2320", gold="#d7a038"):
    """A roofed gate: stepped foot, two-leaved door under carving, tiers above."""
    w, y, drawn = h * 0.62, base, ""

    def lay(height, width, kind):
        nonlocal y, drawn
        y -= height
        drawn += course(cx - width / 2, y, width, height, kind, tone, rng)

    lay(h * 0.05, w, "stone")
    lay(h * 0.018, w * 0.94, "cap")
    lay(h * 0.33, w * 0.8, "brick")
    top = y
    for k in (1, -1):
        drawn += rect(cx + k * w * 0.29 - w * 0.05, top + h * 0.05, w * 0.1, h * 0.24, tone["stone_dark"])
        drawn += lozenges(cx + k * w * 0.29 - w * 0.05, top + h * 0.08, w * 0.1, h * 0.18, 1, tone["stone"])
    dw, dh = w * 0.28, h * 0.28
    drawn += rect(cx - dw * 0.68, y + h * 0.33 - dh - h * 0.03, dw * 1.36, dh + h * 0.03, tone["stone"])
    drawn += rect(cx - dw / 2, y + h * 0.33 - dh, dw, dh, door)
    for k in (0, 1):
        drawn += rect(
            cx - dw / 2 + dw * (0.06 + k * 0.5), y + h * 0.33 - dh * 0.94, dw * 0.38, dh * 0.88, gold
        )
        drawn += lozenges(
            cx - dw / 2 + dw * (0.06 + k * 0.5), y + h * 0.33 - dh * 0.7, dw * 0.38, dh * 0.4, 1, door
        )
    drawn += path(
        f"M{n(cx - dw * 0.75)} {n(y + h * 0.33 - dh)}Q{n(cx - dw * 0.5)} {n(y + h * 0.01)} {n(cx)} {n(y - h * 0.05)}Q{n(cx + dw * 0.5)} {n(y + h * 0.01)} {n(cx + dw * 0.75)} {n(y + h * 0.33 - dh)}z",
        tone["stone"],
    )
    lay(h * 0.02, w * 0.9, "cap")
    lay(h * 0.022, w * 0.98, "cap")
    left = h * 0.48
    weight = sum(0.84**i for i in range(steps))
    for i in range(steps):
        part = left * 0.84**i / weight
        width = w * (0.76 * (1 - i / steps) + 0.08)
        for k in (1, -1):
            drawn += group(
                simbar(-width * 0.54, 0, part * 0.34, part * 0.56, tone["face"], tone["rim"]),
                transform=f"translate({n(cx)} {n(y)}) scale({k} 1)",
            )
        lay(part * 0.64, width, "brick")
        lay(part * 0.15, width * 1.08, "cap")
        lay(part * 0.21, width * 1.16, "cap")
    return drawn + path(
        f"M{n(cx - w * 0.05)} {n(y)}C{n(cx - w * 0.06)} {n(y - h * 0.04)} {n(cx - w * 0.01)} {n(y - h * 0.05)} {n(cx)} {n(base - h)}"
        f"C{n(cx + w * 0.01)} {n(y - h * 0.05)} {n(cx + w * 0.06)} {n(y - h * 0.04)} {n(cx + w * 0.05)} {n(y)}z",
        tone["stone"],
    )


def kulkul(cx, base, h, tone, roof, rng):
    """Drum tower: stepped brick shaft, open room with hanging drums, one roof of palm fibre.

    roof: dark, mid, light, wood."""
    w, y, drawn = h * 0.36, base, ""
    for height, width, kind in (
        (0.05, 1, "stone"), (0.02, 0.95, "cap"), (0.3, 0.76, "brick"), (0.02, 0.86, "cap"),
        (0.1, 0.72, "brick"), (0.02, 0.84, "cap"), (0.025, 0.94, "cap"),
    ):  # fmt: skip
        y -= h * height
        drawn += course(cx - w * width / 2, y, w * width, h * height, kind, tone, rng)
    room = h * 0.19
    for u in (-0.36, -0.13, 0.13, 0.36):
        drawn += rect(cx + u * w - w * 0.03, y - room, w * 0.06, room, roof["wood"])
    for u in (-0.07, 0.09):
        drawn += rect(cx + u * w, y - room * 0.92, w * 0.07, room * 0.6, roof["dark"])
    drawn += rect(cx - w * 0.42, y - room * 0.26, w * 0.84, room * 0.1, roof["wood"])
    return drawn + ijuk(cx, y - room, w * 1.25, h * 0.25, roof["dark"], roof["mid"], roof["light"], rng, 0.1)


def steps(cx, y, w, count, rise, spread, lit, face):
    """A flight towards us: each tread wider as it comes down; `y` is the top edge."""
    drawn = ""
    for i in range(count):
        half = w / 2 + spread * i
        drawn += rect(cx - half, y + i * rise, half * 2, rise, face) + rect(
            cx - half, y + i * rise, half * 2, rise * 0.42, lit
        )
    return drawn
