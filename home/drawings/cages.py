"""Bird cages of bamboo and the birds in them."""

from math import cos, pi

from home.drawings.canvas import circle, n, oval, path, rect, stroke


def bird(body, wing, belly, beak):
    """A small songbird on its perch, facing right; claws at 0,0, about 46 long."""
    return (
        path("M-14 -6L-40 6L-36 12L-8 2z", wing)
        + path("M-16 -4C-18 -18 -4 -28 8 -28C20 -28 24 -14 16 -4C8 4 -8 4 -16 -4z", body)
        + path("M2 2C16 2 22 -8 20 -18C14 -8 4 -4 -8 -1z", belly)
        + circle(14, -27, 9, body)
        + path("M22 -29l9 2l-9 3z", beak)
        + circle(17, -29, 1.7, "#1d1a17")
        + path("M-18 -2C-16 -14 -4 -18 6 -14C2 -4 -8 2 -18 -2z", wing)
        + stroke("M0 0v5M6 0v5", beak, 1.6)
    )


def cage(w, h, cane, light, dark, hook, guest="", cloth=None):
    """A round cage hung from 0,0: hook, dome, bars, floor; `guest` sits on the perch in its middle."""
    r, dome, top = w / 2, h * 0.34, h * 0.2
    foot = h
    drawn = stroke(f"M0 0V{n(top * 0.35)}q8 3 0 8V{n(top)}", hook, 2.6) + circle(0, top, w * 0.035, cane)

    def bars(front):
        d = ""
        for i in range(11):
            a = pi * (i + 0.5) / 11
            x = -cos(a) * r * (1 if front else 0.96)
            lift = r * 0.16 * (1 if front else -1) * (1 - (x / r) ** 2) ** 0.5
            d += f"M0 {n(top)}C{n(x * 0.62)} {n(top + 2)} {n(x)} {n(top + dome * 0.5)} {n(x)} {n(top + dome + lift)}V{n(foot + lift)}"
        return d

    drawn += path(bars(False), stroke=dark, stroke_width="1.6", opacity="0.7")
    drawn += oval(0, foot, r, r * 0.16, dark)
    drawn += rect(-r * 0.8, top + dome + (foot - top - dome) * 0.5, r * 1.6, 4, cane)
    drawn += f'<g transform="translate(0 {n(top + dome + (foot - top - dome) * 0.5)}) scale({n(w / 120)})">{guest}</g>'
    if cloth:
        y = top + dome * 0.9
        drawn += path(
            f"M0 {n(top)}C{n(-r * 0.62)} {n(top)} {n(-r * 1.04)} {n(top + dome * 0.5)} {n(-r * 1.04)} {n(y)}Q0 {n(y + r * 0.36)} {n(r * 1.04)} {n(y)}C{n(r * 1.04)} {n(top + dome * 0.5)} {n(r * 0.62)} {n(top)} 0 {n(top)}z",
            cloth,
        )
    drawn += path(bars(True), stroke=cane, stroke_width="2.4")
    for y in (top + dome, top + dome + (foot - top - dome) * 0.34, foot - h * 0.06):
        drawn += stroke(
            f"M{n(-r)} {n(y)}Q0 {n(y + r * 0.32)} {n(r)} {n(y)}", light if y < foot * 0.6 else cane, 3.4
        )
    drawn += path(
        f"M{n(-r)} {n(foot - h * 0.04)}Q0 {n(foot + r * 0.28)} {n(r)} {n(foot - h * 0.04)}V{n(foot + h * 0.03)}Q0 {n(foot + h * 0.03 + r * 0.32)} {n(-r)} {n(foot + h * 0.03)}z",
        dark,
    )
    return drawn + stroke(
        f"M{n(-r)} {n(foot - h * 0.04)}Q0 {n(foot - h * 0.04 + r * 0.32)} {n(r)} {n(foot - h * 0.04)}",
        light,
        2.4,
    )


def keeper(sarong, shirt, udeng, skin, pole, guest=""):
    """A bird seller seen from behind, feet at 0,0 and 100 tall, who lifts a cage on a hooked pole to (46, -150)."""
    return (
        oval(-5, -1, 5, 2, skin)
        + oval(6, -1, 5, 2, skin)
        + path("M-12 -48C-14 -30 -13 -14 -11 -3H12C15 -16 14 -32 12 -48z", sarong)
        + path("M3 -48C6 -32 6 -16 5 -3H12C15 -16 14 -32 12 -48z", "#000", opacity="0.16")
        + stroke("M20 -72L46 -150", pole, 1.8)
        + f'<g transform="translate(46 -151)">{guest}</g>'
        + stroke("M-12 -76C-18 -74 2 -66 18 -78", shirt, 6)
        + path("M-3.6 -92h7.2v11h-7.2z", skin)
        + path(
            "M-13 -45C-12 -56 -16 -68 -15 -77C-13 -82 -6 -84 -4 -85Q0 -82 4 -85C6 -84 13 -82 15 -77C16 -68 12 -56 13 -45z",
            shirt,
        )
        + path(
            "M6 -84C12 -83 15 -80 15 -77C16 -68 12 -56 13 -45H6C9 -58 10 -72 6 -84z", "#000", opacity="0.12"
        )
        + stroke("M13 -77C22 -78 24 -86 27 -94", shirt, 6)
        + circle(27.6, -96, 2.9, skin)
        + oval(0, -95, 7, 8.2, skin)
        + path("M-7.2 -94C-7 -86.4 7 -86.4 7.2 -94z", "#1d1718")
        + path("M-8.2 -95C-8.4 -106 8.4 -106 8.2 -95Q0 -91.5 -8.2 -95zM1 -102l4 -6l4 6z", udeng)
    )
