"""Halls, pagodas, lanterns and lions of a Chinese temple."""

from home.drawings.canvas import circle, n, oval, path, rect, stroke


def curved_roof(cx, y, w, h, top, tone, rows=15, curl=1.0):
    """Tiles under a ridge, eaves that turn up at the corners; tone: face, shade, line, ridge, edge, gold."""
    lift = h * 0.3 * curl

    def eave(t):
        return cx + t * w / 2, y - lift * abs(t) ** 3

    right = f"C{n(cx + w * 0.36)} {n(y - h * 0.42)} {n(cx + top * 0.52)} {n(y - h * 0.66)} {n(cx + top / 2)} {n(y - h)}"
    left = f"C{n(cx - top * 0.52)} {n(y - h * 0.66)} {n(cx - w * 0.36)} {n(y - h * 0.42)} {n(cx - w / 2)} {n(y - lift)}"
    edge = "".join(f"L{n(x)} {n(ey)}" for x, ey in (eave(-1 + 2 * i / 24) for i in range(1, 25)))
    drawn = path(f"M{n(cx - w / 2)} {n(y - lift)}{edge}{right}H{n(cx - top / 2)}{left}z", tone["face"])
    d = ""
    for i in range(1, rows):
        t = -1 + 2 * i / rows
        ex, ey = eave(t)
        rx = cx + t * top / 2
        d += f"M{n(rx)} {n(y - h)}C{n(rx + (ex - rx) * 0.12)} {n(y - h * 0.62)} {n(rx + (ex - rx) * 0.6)} {n(y - h * 0.34)} {n(ex)} {n(ey)}"
    drawn += path(d, stroke=tone["line"], stroke_width=n(max(1.4, w / rows * 0.13)))
    ex, ey = eave(0.36)
    drawn += path(
        f"M{n(cx + top * 0.18)} {n(y - h)}C{n(cx + top * 0.2)} {n(y - h * 0.5)} {n(cx + w * 0.17)} {n(y - h * 0.3)} {n(ex)} {n(ey)}"
        + "".join(f"L{n(px)} {n(py)}" for px, py in (eave(0.36 + 0.64 * i / 12) for i in range(1, 13)))
        + f"{right}z",
        tone["shade"],
        opacity="0.45",
    )
    line = "M" + "L".join(
        f"{n(x)} {n(ey + h * 0.03)}" for x, ey in (eave(-1 + 2 * i / 24) for i in range(25))
    )
    drawn += stroke(line, tone["edge"], n(h * 0.1)) + path(
        line,
        stroke=tone["gold"],
        stroke_width=n(h * 0.035),
        stroke_dasharray=f"{n(w / rows * 0.3)} {n(w / rows * 0.24)}",
    )
    for k in (-1, 1):
        tip, foot = cx + k * w / 2, cx + k * top / 2
        drawn += stroke(
            f"M{n(foot)} {n(y - h)}C{n(cx + k * top * 0.52)} {n(y - h * 0.66)} {n(cx + k * w * 0.36)} {n(y - h * 0.42)} {n(tip)} {n(y - lift)}q{n(k * h * 0.12)} {n(-h * 0.04)} {n(k * h * 0.12)} {n(-h * 0.22)}",
            tone["ridge"],
            n(h * 0.075),
        )
    if top > w * 0.1:
        drawn += stroke(
            f"M{n(cx - top / 2 - h * 0.16)} {n(y - h * 1.24)}Q{n(cx - top / 2)} {n(y - h * 1.02)} {n(cx)} {n(y - h)}Q{n(cx + top / 2)} {n(y - h * 1.02)} {n(cx + top / 2 + h * 0.16)} {n(y - h * 1.24)}",
            tone["ridge"],
            n(h * 0.11),
        )
    return drawn


def pagoda(cx, y, w, tiers, tone, wall, lit, window, shrink=0.82):
    """A tower of tiers, each a room with windows under its own turned-up roof."""
    drawn = ""
    for tier in range(tiers):
        room, roof = w * 0.4, w * 0.3
        half = w * 0.32
        drawn += rect(cx - half, y - room, half * 2, room, wall) + rect(
            cx - half, y - room, half * 0.42, room, lit
        )
        for k in (-0.5, 0.08, 0.62):
            drawn += path(
                f"M{n(cx + k * half - half * 0.14)} {n(y)}v{n(-room * 0.5)}q{n(half * 0.14)} {n(-room * 0.2)} {n(half * 0.28)} 0v{n(room * 0.5)}z",
                window,
            )
        drawn += rect(cx - half * 1.16, y - room * 0.2, half * 2.32, room * 0.06, tone["gold"])
        y -= room
        last = tier == tiers - 1
        drawn += curved_roof(
            cx, y + roof * 0.16, w, roof * (1.5 if last else 1), w * (0.04 if last else 0.5), tone, 11, 0.9
        )
        y -= roof * (1.3 if last else 0.62)
        w *= shrink
    return (
        drawn
        + path(
            f"M{n(cx - w * 0.05)} {n(y + w * 0.05)}L{n(cx)} {n(y - w * 0.34)}L{n(cx + w * 0.05)} {n(y + w * 0.05)}z",
            tone["gold"],
        )
        + circle(cx, y - w * 0.1, w * 0.06, tone["gold"])
    )


def lantern(r, red, lit, dark, gold, glow=None):
    """A round lantern hung from 0,0."""
    y = r * 1.3
    drawn = "".join(circle(0, y, r * k, glow, opacity="0.13") for k in (2.6, 1.9)) if glow else ""
    drawn += stroke(f"M0 0V{n(y - r)}", dark, n(r * 0.07)) + oval(0, y, r * 1.12, r * 0.9, red)
    drawn += oval(0, y, r * 0.62, r * 0.9, lit) + oval(0, y, r * 0.24, r * 0.9, red)
    drawn += path(
        f"M{n(r * 0.62)} {n(y - r * 0.74)}A{n(r * 1.12)} {n(r * 0.9)} 0 0 1 {n(r * 0.62)} {n(y + r * 0.74)}Q{n(r * 1.0)} {n(y)} {n(r * 0.62)} {n(y - r * 0.74)}z",
        dark,
        opacity="0.35",
    )
    drawn += rect(-r * 0.4, y - r * 0.98, r * 0.8, r * 0.2, gold) + rect(
        -r * 0.4, y + r * 0.78, r * 0.8, r * 0.2, gold
    )
    return (
        drawn
        + path(
            f"M{n(-r * 0.22)} {n(y + r * 0.98)}h{n(r * 0.44)}l{n(-r * 0.08)} {n(r * 0.7)}h{n(-r * 0.28)}z",
            gold,
        )
        + path(f"M0 {n(y + r)}v{n(r * 0.66)}", stroke=red, stroke_width=n(r * 0.06))
    )


def stone_lion(stone, lit, dark):
    """A seated lion on its block, facing right; base at 0,0 and 130 tall."""
    return (
        rect(-38, -34, 76, 34, stone)
        + rect(-42, -40, 84, 9, lit)
        + rect(-42, -6, 84, 6, dark)
        + path("M-28 -40C-36 -62 -28 -82 -12 -92L20 -88C18 -70 22 -56 26 -40z", stone)
        + path("M-28 -40C-36 -62 -28 -82 -12 -92L-4 -90C-18 -76 -20 -56 -12 -40z", lit, opacity="0.6")
        + path("M8 -80L14 -40H28L24 -84z", lit)
        + "".join(
            circle(x, y, 11, dark if i % 2 else stone)
            for i, (x, y) in enumerate(((-16, -96), (-18, -110), (-8, -122), (6, -126), (-6, -86)))
        )
        + path(
            "M-6 -90C-12 -112 2 -126 18 -122C32 -120 36 -110 34 -104L40 -98L34 -92L36 -86C26 -80 6 -78 -6 -90z",
            lit,
        )
        + path("M34 -92L18 -92L22 -86L36 -86z", dark)
        + circle(20, -108, 4, dark)
        + stroke("M-30 -50C-46 -54 -48 -76 -38 -86", stone, 8)
    )


def elephant(skin, lit, dark, cloth, trim):
    """A small stone elephant with a cloth, facing right; feet at 0,0, about 92 tall and 120 long."""
    return (
        path("M-46 0V-46C-48 -74 -24 -84 0 -82C14 -82 24 -80 30 -74V0H12V-30H-24V0z", skin)
        + path(
            "M-46 -40C-46 -74 -24 -84 0 -82C8 -82 16 -81 22 -79C0 -76 -30 -70 -34 -30V0H-46z",
            lit,
            opacity="0.5",
        )
        + path("M-30 -80C-12 -86 8 -84 18 -80L14 -40H-26z", cloth)
        + path("M-26 -46H14.6L14 -40H-26z", trim)
        + path(
            "M18 -66C20 -90 44 -96 58 -82C64 -74 64 -62 68 -46C70 -34 74 -26 80 -28C84 -18 62 -10 58 -30C56 -42 54 -48 46 -50C30 -50 18 -54 18 -66z",
            skin,
        )
        + path("M20 -72C14 -84 24 -94 36 -86C42 -78 40 -62 32 -54C24 -56 22 -64 20 -72z", dark)
        + path("M54 -50C62 -46 68 -46 74 -50L58 -42z", "#fff3d8")
        + circle(50, -72, 3, dark)
        + rect(-54, -3, 96, 7, dark)
    )


def barongsai(red, gold, fur, trousers, shoes, dark, white="#fff6e0"):
    """Two dancers under a lion, facing right; feet on y = 0, about 260 long and 170 tall."""
    legs = ""
    for x, lean in ((-96, -8), (-62, 10), (34, -10), (66, 16)):
        legs += (
            stroke(f"M{x} -66L{x + lean} -30L{x + lean - 4} -8", trousers, 17)
            + path(f"M{x + lean - 14} -24h20l2 10h-24z", fur)
            + oval(x + lean + 2, -4, 13, 6, shoes)
        )
    body = path(
        "M-136 -70C-150 -104 -110 -140 -60 -136C-20 -134 10 -146 44 -150L70 -92C50 -70 20 -58 -20 -62C-60 -66 -110 -46 -136 -70z",
        red,
    )
    body += path(
        "M-136 -70C-110 -46 -60 -66 -20 -62C20 -58 50 -70 70 -92L62 -110C30 -84 -10 -82 -50 -84C-90 -86 -120 -76 -141 -92C-142 -84 -140 -78 -136 -70z",
        fur,
    )
    for x, y in ((-104, -106), (-66, -112), (-26, -110), (12, -118)):
        body += circle(x, y, 11, gold) + circle(x, y, 5, red)
    body += path(
        "".join(f"M{-132 + i * 20} {-66 + (6 if i % 2 else 0)}l-4 18l10 -6l8 8l2 -20z" for i in range(9)), fur
    )
    body += stroke("M-136 -84C-160 -92 -164 -112 -156 -126", gold, 9) + circle(-156, -130, 12, fur)
    head = path(
        "M34 -118C24 -166 60 -196 100 -188C136 -182 152 -156 146 -130L152 -118L140 -112C136 -96 112 -84 84 -86C56 -88 40 -98 34 -118z",
        red,
    )
    head += path(
        "M86 -112C104 -120 130 -120 146 -128L150 -118L140 -110C132 -100 112 -94 92 -96z", white
    ) + path("M90 -104C108 -110 128 -110 142 -114L138 -108C126 -102 108 -98 94 -98z", dark)
    head += (
        path("M58 -150C64 -176 92 -180 104 -164C98 -152 74 -142 58 -150z", gold)
        + circle(84, -158, 14, white)
        + circle(88, -157, 7, dark)
    )
    head += (
        path("M108 -160C118 -172 134 -168 140 -154C132 -146 116 -148 108 -160z", gold)
        + circle(126, -158, 9, white)
        + circle(129, -157, 4.6, dark)
    )
    head += (
        path("M100 -146C112 -152 132 -150 138 -138C130 -128 108 -130 100 -146z", gold)
        + circle(76, -186, 12, gold)
        + circle(76, -186, 6, white)
    )
    head += path(
        "M40 -150C26 -160 22 -178 32 -188C40 -178 52 -172 62 -176C56 -164 50 -154 40 -150z", fur
    ) + path("M34 -118l-14 14l10 2l-6 14l14 -4l2 12l14 -8l8 12l10 -10l10 8l8 -10C64 -88 44 -98 34 -118z", fur)
    return legs + body + head
