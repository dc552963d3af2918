"""The stage: dancers, players and the banners beside them."""

from home.drawings.canvas import circle, n, oval, path, rect, stroke


def dancer(kain, bodice, gold, skin, fan=None, lean=0):
    """A dancer in the bent stance, elbows high, facing us; feet at 0,0 and 100 tall."""
    drawn = oval(-9, -1, 7, 2.4, skin) + oval(12, -1, 7, 2.4, skin)
    drawn += path("M-10 -48C-18 -34 -18 -16 -14 -3L16 -3C22 -18 16 -34 9 -48z", kain)
    drawn += path("M2 -46C10 -32 8 -16 4 -3L16 -3C22 -18 16 -34 9 -48z", "#000", opacity="0.18")
    drawn += path("M-14 -8L17 -8L16 -3H-14zM-15 -22L18 -22V-20L-15.4 -20z", gold)
    drawn += path("M-3 -48L4 -48L6 -12L-1 -16z", gold)
    drawn += path(
        f"M-10 -46C-12 -58 {n(-12 + lean)} -70 {n(-11 + lean)} -76L{n(11 + lean)} -78C{n(13 + lean)} -68 11 -56 9 -46z",
        bodice,
    )
    drawn += path(
        f"M-11 -50H10V-47H-11zM{n(-12 + lean)} -60H{n(11 + lean)}V-57.4H{n(-12 + lean)}zM{n(-12 + lean)} -70H{n(12 + lean)}V-67.4H{n(-12 + lean)}z",
        gold,
    )
    x = lean
    drawn += stroke(f"M{n(x - 11)} -75L{n(x - 29)} -70L{n(x - 31)} -88", skin, 5)
    drawn += stroke(f"M{n(x + 11)} -77L{n(x + 29)} -80L{n(x + 36)} -66", skin, 5)
    drawn += stroke(f"M{n(x - 18)} -74.6L{n(x - 23)} -72.6M{n(x + 18)} -78.4L{n(x + 23)} -79", gold, 6)
    drawn += stroke(f"M{n(x - 31)} -86l-3 -7M{n(x - 31)} -86l1 -8M{n(x - 31)} -86l5 -6", skin, 1.6)
    if fan:
        drawn += path(f"M{n(x + 36)} -64L{n(x + 22)} -50A20 20 0 0 0 {n(x + 56)} -58z", fan) + stroke(
            f"M{n(x + 36)} -64L{n(x + 29)} -47M{n(x + 36)} -64L{n(x + 40)} -44M{n(x + 36)} -64L{n(x + 50)} -48",
            gold,
            1.4,
        )
    drawn += path(f"M{n(x - 3)} -86h6v10h-6z", skin) + oval(x + 1, -92, 6.4, 7.6, skin)
    return (
        drawn
        + path(
            f"M{n(x - 6.6)} -92C{n(x - 7)} -101 {n(x + 9)} -101 {n(x + 8.4)} -92C{n(x + 4)} -97 {n(x - 2)} -97 {n(x - 6.6)} -92z",
            "#1d1718",
        )
        + path(
            f"M{n(x - 10)} -96L{n(x - 9)} -104L{n(x - 5)} -101L{n(x + 1)} -113L{n(x + 7)} -101L{n(x + 11)} -104L{n(x + 12)} -96Q{n(x + 1)} -101 {n(x - 10)} -96z",
            gold,
        )
        + "".join(circle(x + dx, dy, 1.8, "#f2ede0") for dx, dy in ((-9, -106), (1, -115), (11, -106)))
    )


def player(shirt, udeng, skin, case, gold, hit=0.0):
    """Sits behind a metallophone, facing us; its foot is y = 0, about 66 wide and 62 tall."""
    return (
        path("M-20 -14C-22 -26 -12 -30 0 -30C12 -30 22 -26 20 -14z", "#3a2a2c")
        + path("M-13 -20C-16 -34 -15 -42 -11 -45Q0 -50 11 -45C15 -42 16 -34 13 -20z", shirt)
        + stroke(f"M-12 -42L-19 -30L{n(-10 + hit)} -24M12 -42L19 -32L{n(13 + hit)} -27", shirt, 4.5)
        + path("M-3 -52h6v8h-6z", skin)
        + oval(0, -56, 6, 7, skin)
        + path("M-7 -57C-7 -66 7 -66 7 -57Q0 -60 -7 -57zM1 -63l4 -6l2 7z", udeng)
        + path("M-33 -20H33L29 0H-29z", case)
        + path("M-33 -20H33V-17H-33z", gold)
        + path("M-12 -13L0 -17L12 -13L0 -3zM-26 -12h8v8h-7zM18 -12h8l-1 8h-7z", gold)
    )


def great_gong(frame, bronze, lit, cloth):
    """A gong on its carved stand, foot at 0,0, 100 tall."""
    return (
        path("M-44 0H-30L-34 -88H-42zM44 0H30L34 -88H42z", frame)
        + path(
            "M-56 -84C-40 -92 -20 -104 0 -104C20 -104 40 -92 56 -84L52 -92C54 -102 46 -106 40 -98C24 -110 -24 -110 -40 -98C-46 -106 -54 -102 -52 -92z",
            frame,
        )
        + stroke("M-12 -92V-78M12 -92V-78", lit, 1.6)
        + circle(0, -50, 31, bronze)
        + circle(0, -50, 23, "none", stroke=lit, stroke_width="2")
        + circle(-2, -52, 8, lit)
        + rect(-47, -8, 94, 8, frame)
        + path("M-47 -14h94v6h-94z", cloth)
    )


def banner(h, cloth, edge, pole, flip=1):
    """A tall festival banner that bends over at its tip; foot at 0,0."""
    f = flip
    return (
        stroke(
            f"M0 0L0 {n(-h * 0.8)}Q{n(f * 2)} {n(-h)} {n(f * h * 0.16)} {n(-h * 0.94)}", pole, n(h * 0.014)
        )
        + path(
            f"M0 {n(-h * 0.24)}L0 {n(-h * 0.8)}Q{n(f * 2)} {n(-h)} {n(f * h * 0.16)} {n(-h * 0.94)}Q{n(f * h * 0.1)} {n(-h * 0.84)} {n(f * h * 0.13)} {n(-h * 0.74)}L{n(f * h * 0.1)} {n(-h * 0.64)}L{n(f * h * 0.12)} {n(-h * 0.52)}L{n(f * h * 0.08)} {n(-h * 0.42)}L{n(f * h * 0.09)} {n(-h * 0.32)}z",
            cloth,
        )
        + path(
            f"M0 {n(-h * 0.24)}L0 {n(-h * 0.8)}L{n(f * h * 0.03)} {n(-h * 0.88)}V{n(-h * 0.27)}z",
            edge,
        )
    )
