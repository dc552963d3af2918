"""Walls and carving: bricks whose joints are suggested, belts, antefixes."""

from home.drawings.canvas import n, path, rect, stroke


def bricks(x, y, w, h, rng, mortar, light, dark, course=9.0, length=27.0, density=0.6, accent=0.09):
    """Courses on a face. Joints are suggested, not counted; a few bricks are lighter or darker."""
    rows = max(1, round(h / course))
    step = h / rows
    joints, lights, darks = [], [], []
    for row in range(rows):
        top = y + row * step
        if row:
            joints.append(f"M{n(x)} {n(top)}h{n(w)}")
        left = x - (length / 2 if row % 2 else 0)
        while left < x + w:
            a, b = max(left, x), min(left + length, x + w)
            if left > x and rng.random() < density:
                joints.append(f"M{n(left)} {n(top)}v{n(step)}")
            roll = rng.random()
            if b - a > 5 and roll < accent:
                (lights if roll < accent * 0.45 else darks).append(
                    f"M{n(a)} {n(top)}h{n(b - a)}v{n(step)}h{n(a - b)}z"
                )
            left += length
    return (
        path("".join(lights), light, opacity="0.75")
        + path("".join(darks), dark, opacity="0.75")
        + path("".join(joints), stroke=mortar, stroke_width="1", opacity="0.7")
    )


def simbar(x, y, w, h, fill, edge=None):
    """Corner antefix: a flame of stone that leans outwards (to the left)."""
    d = (
        f"M{n(x)} {n(y)}C{n(x - w * 0.5)} {n(y - h * 0.25)} {n(x - w * 0.55)} {n(y - h * 0.7)} {n(x - w * 0.25)} {n(y - h)}"
        f"C{n(x - w * 0.1)} {n(y - h * 0.72)} {n(x + w * 0.1)} {n(y - h * 0.62)} {n(x + w * 0.3)} {n(y - h * 0.58)}"
        f"C{n(x + w * 0.45)} {n(y - h * 0.4)} {n(x + w * 0.55)} {n(y - h * 0.2)} {n(x + w * 0.55)} {n(y)}z"
    )
    drawn = path(d, fill)
    if edge:
        drawn += stroke(
            f"M{n(x + w * 0.3)} {n(y - h * 0.58)}C{n(x + w * 0.1)} {n(y - h * 0.62)} {n(x - w * 0.1)} {n(y - h * 0.72)} {n(x - w * 0.25)} {n(y - h)}",
            edge,
            1.6,
        )
    return drawn


def lozenges(x, y, w, h, count, fill):
    """A belt of stone lozenges with dots between, the simplest of the carved borders."""
    step = w / count
    d = ""
    for i in range(count):
        cx, cy = x + step * (i + 0.5), y + h / 2
        d += (
            f"M{n(cx - step * 0.34)} {n(cy)}L{n(cx)} {n(y)}L{n(cx + step * 0.34)} {n(cy)}L{n(cx)} {n(y + h)}z"
        )
    return path(d, fill)


def wall(x, y, w, h, rng, tone, panels, course=9):
    """Compound wall with stone foot and cap, piers and recessed panels."""
    drawn = rect(x, y, w, h, tone["face"])
    drawn += bricks(x, y, w, h, rng, tone["mortar"], tone["light"], tone["dark"], course)
    step = w / panels
    for i in range(panels):
        px = x + i * step + 34
        pw = step - 58
        drawn += rect(px, y + 40, pw, h - 96, tone["dark"], opacity="0.5")
        drawn += path(f"M{n(px)} {n(y + h - 56)}h{n(pw)}v4h{n(-pw)}z", tone["rim"], opacity="0.5")
        cx, cy, r = px + pw / 2, y + 40 + (h - 96) / 2, min(pw, h - 96) * 0.3
        drawn += path(
            f"M{n(cx)} {n(cy - r)}L{n(cx + r * 0.36)} {n(cy - r * 0.36)}L{n(cx + r)} {n(cy)}L{n(cx + r * 0.36)} {n(cy + r * 0.36)}"
            f"L{n(cx)} {n(cy + r)}L{n(cx - r * 0.36)} {n(cy + r * 0.36)}L{n(cx - r)} {n(cy)}L{n(cx - r * 0.36)} {n(cy - r * 0.36)}z",
            tone["stone"],
        ) + path(
            f"M{n(cx)} {n(cy - r * 0.45)}l{n(r * 0.45)} {n(r * 0.45)}l{n(-r * 0.45)} {n(r * 0.45)}l{n(-r * 0.45)} {n(-r * 0.45)}z",
            tone["dark"],
        )
    drawn += rect(x, y + h - 34, w, 34, tone["stone_dark"]) + rect(x, y + h - 34, w, 5, tone["stone"])
    drawn += (
        rect(x, y - 10, w, 16, tone["stone"])
        + rect(x, y + 2, w, 6, tone["stone_dark"])
        + rect(x, y - 22, w, 12, tone["face"])
        + rect(x, y - 26, w, 5, tone["rim"])
    )
    return drawn
