"""What stands along the road of a festival: banners, penjor, a snack cart, people with telephones."""

from home.drawings.canvas import circle, n, oval, path, rect, stroke


def banner(h, w, cloth, fold, pole, trim=None):
    """A tall temple banner on a bamboo pole that bends at the tip; foot at 0,0, cloth to the right."""
    drawn = path(
        f"M-2.5 0L-2 {n(-h * 0.8)}Q0 {n(-h)} {n(w * 0.9)} {n(-h * 1.02)}L{n(w * 0.9)} {n(-h * 1.01)}Q4 {n(-h * 0.98)} 2.5 {n(-h * 0.8)}L3 0z",
        pole,
    )
    drawn += path(
        f"M2 {n(-h * 0.14)}L1 {n(-h * 0.8)}Q4 {n(-h * 0.97)} {n(w * 0.85)} {n(-h)}Q{n(w * 0.4)} {n(-h * 0.86)} {n(w * 0.72)} {n(-h * 0.7)}Q{n(w)} {n(-h * 0.5)} {n(w * 0.6)} {n(-h * 0.34)}Q{n(w * 0.3)} {n(-h * 0.22)} 2 {n(-h * 0.14)}z",
        cloth,
    )
    drawn += path(
        f"M{n(w * 0.85)} {n(-h)}Q{n(w * 0.4)} {n(-h * 0.86)} {n(w * 0.72)} {n(-h * 0.7)}Q{n(w)} {n(-h * 0.5)} {n(w * 0.6)} {n(-h * 0.34)}Q{n(w * 0.62)} {n(-h * 0.5)} {n(w * 0.42)} {n(-h * 0.66)}Q{n(w * 0.2)} {n(-h * 0.88)} {n(w * 0.85)} {n(-h)}z",
        fold,
        opacity="0.55",
    )
    return drawn + (
        rect(2, -h * 0.3, w * 0.5, h * 0.012, trim) + rect(2, -h * 0.33, w * 0.56, h * 0.012, trim)
        if trim
        else ""
    )


def penjor(h, reach, bamboo, leaf, gold, white, shade):
    """A festival pole: foot at 0,0, arching to the right over `reach`, hung with young coconut leaf."""
    drawn = path(
        f"M-4 0L-2.5 {n(-h * 0.62)}Q0 {n(-h * 1.02)} {n(reach * 0.6)} {n(-h)}Q{n(reach * 0.94)} {n(-h * 0.97)} {n(reach)} {n(-h * 0.78)}"
        f"Q{n(reach * 0.88)} {n(-h * 0.93)} {n(reach * 0.58)} {n(-h * 0.97)}Q6 {n(-h * 0.98)} 3 {n(-h * 0.62)}L5 0z",
        bamboo,
    )
    for i in range(9):
        y = -h * (0.2 + i * 0.068)
        w = 17 - i * 0.7
        drawn += path(
            f"M0 {n(y - 15)}L{n(-w)} {n(y)}L{n(-w * 0.7)} {n(y + 10)}L0 {n(y + 3)}L{n(w * 0.7)} {n(y + 10)}L{n(w)} {n(y)}z",
            (leaf, white, gold)[i % 3],
        )
        drawn += path(
            f"M0 {n(y - 15)}L{n(w)} {n(y)}L{n(w * 0.7)} {n(y + 10)}L0 {n(y + 3)}z", shade, opacity="0.22"
        )
    spine = [
        (0.02, 0.86, 30), (0.12, 0.93, 36), (0.26, 0.965, 40), (0.42, 0.985, 40), (0.58, 0.985, 36),
        (0.74, 0.965, 32), (0.88, 0.91, 26),
    ]  # fmt: skip
    for i, (k, v, drop) in enumerate(spine):
        x, y = reach * k, -h * v
        drawn += path(
            f"M{n(x)} {n(y)}q{n(-drop * 0.26)} {n(drop * 0.6)} {n(-drop * 0.06)} {n(drop)}q{n(drop * 0.3)} {n(-drop * 0.5)} {n(drop * 0.06)} {n(-drop)}z",
            (leaf, gold)[i % 2],
        )
    x, y = reach, -h * 0.78
    return (
        drawn
        + path(f"M{n(x - 0.8)} {n(y)}h1.6v{n(h * 0.06)}h-1.6z", bamboo)
        + path(f"M{n(x)} {n(y + h * 0.05)}l12 14l-5 26l5 22l-12 16l-12 -16l5 -22l-5 -26z", leaf)
        + path(f"M{n(x)} {n(y + h * 0.05)}l12 14l-5 26l5 22l-12 16z", gold)
        + path(f"M{n(x)} {n(y + h * 0.05 + 30)}l4 6l-4 6l-4 -6z", white)
    )


def snack_cart(body, light, shade, glass, roof, wheel):
    """A pushcart seen from the front, 150 wide, under a small roof; wheels on y = 0."""
    drawn = rect(-62, -150, 5, 100, shade) + rect(57, -150, 5, 100, shade)
    drawn += path("M-84 -148L-62 -176H62L84 -148z", roof) + path(
        "M20 -176H62L84 -148H30z", shade, opacity="0.35"
    )
    drawn += path("".join(f"M{-84 + i * 24} -148h12q6 12 0 14h-12q-6 -2 0 -14z" for i in range(7)), light)
    drawn += (
        rect(-70, -78, 140, 60, body)
        + rect(-70, -78, 140, 7, light)
        + rect(34, -78, 36, 60, shade, opacity="0.35")
    )
    drawn += rect(-60, -124, 120, 46, glass, opacity="0.75") + path("M-60 -101h120v3h-120z", shade)
    for i in range(8):
        drawn += circle(-50 + i * 14, -106, 5.4, ("#e0793c", "#f3c24f", "#b5443c", "#f7ead0")[i % 4])
        drawn += circle(-50 + i * 14, -84, 5.8, ("#f3c24f", "#7f9a4f", "#f7ead0", "#e0793c")[i % 4])
    return (
        drawn
        + circle(-46, -15, 15, wheel)
        + circle(46, -15, 15, wheel)
        + circle(-46, -15, 6, light)
        + circle(46, -15, 6, light)
    )


def seller(shirt, apron, skin, hair, hat):
    """Stands behind a cart, from the hip up; 0,0 is the hip, about 56 tall."""
    return (
        path(
            "M-15 0C-14 -12 -17 -24 -15 -32C-13 -37 -6 -38 -4 -39H4C6 -38 13 -37 15 -32C17 -24 14 -12 15 0z",
            shirt,
        )
        + path("M-9 -26H9L11 0H-11z", apron)
        + rect(-3.5, -46, 7, 9, skin)
        + oval(0, -50, 7, 8.4, skin)
        + path("M-7.4 -51C-8 -61 8 -61 7.4 -51C4 -55 -4 -55 -7.4 -51z", hair)
        + path("M-15 -54Q0 -68 15 -54Q0 -57 -15 -54z", hat)
    )


def snapper(kain, shirt, sash, skin, hair, udeng=None):
    """Seen from behind, both hands up with a telephone held high."""
    return (
        oval(-5, -1, 5, 2, skin)
        + oval(6, -1, 5, 2, skin)
        + path("M-12 -52C-15 -32 -13 -14 -11 -3H12C15 -16 14 -32 12 -52z", kain)
        + path("M3 -52C6 -34 6 -16 5 -3H12C15 -16 14 -32 12 -52z", "#000", opacity="0.16")
        + stroke("M-13 -78L-20 -90L-6 -106M13 -78L20 -90L6 -106", shirt, 5.8)
        + rect(-9, -120, 18, 11, "#1d2429", rx=2)
        + rect(-7.5, -118.5, 15, 8, "#9fd0dc")
        + circle(-6, -107, 2.7, skin)
        + circle(6, -107, 2.7, skin)
        + path("M-3.4 -91h6.8v11h-6.8z", skin)
        + path(
            "M-13 -46C-12 -56 -15 -68 -14.5 -77C-13 -82 -6 -84 -3.6 -84.5Q0 -81 3.6 -84.5C6 -84 13 -82 14.5 -77C15 -68 12 -56 13 -46z",
            shirt,
        )
        + path("M-12.6 -60H12.6L12.4 -52H-12.4z", sash)
        + oval(0, -94, 6.8, 8, skin)
        + (
            path("M-7 -93C-7 -86 7 -86 7 -93z", hair)
            + path("M-8.4 -95C-8.6 -106 8.6 -106 8.4 -95Q0 -91 -8.4 -95zM1 -102l4 -6l4 6z", udeng)
            if udeng
            else path("M-7.4 -93C-8 -104 8 -104 7.4 -93C6 -88 3 -86 0 -86C-3 -86 -6 -88 -7.4 -93z", hair)
            + oval(0, -89, 5.4, 4, hair)
        )
    )
