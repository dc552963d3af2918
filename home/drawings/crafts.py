"""What hangs and stands in a stall of the art market: small paintings, wooden figures, kites, shells, paper umbrellas."""

from math import cos, pi, sin

from home.drawings.canvas import circle, group, n, oval, path, poly, rect, stroke
from home.drawings.plants import frangipani, leaf_shape


def painting(x, y, w, h, kind, frame="#5a3222", gilt="#d9a54a"):
    """A framed picture, its upper left corner at x, y; `kind` names what is painted."""
    m = min(w, h) * 0.07
    drawn = rect(x, y, w, h, frame) + rect(x, y, w, m * 0.4, gilt) + rect(x, y, m * 0.4, h, gilt)
    ix, iy, iw, ih = x + m, y + m, w - 2 * m, h - 2 * m

    def at(px, py):
        return ix + px * iw, iy + py * ih

    def shape(fill, *points):
        return poly([at(*p) for p in points], fill)

    if kind == "terraces":
        drawn += rect(ix, iy, iw, ih, "#f3dfa8") + shape(
            "#9fbf9a", (0, 0.42), (0.3, 0.22), (0.62, 0.4), (1, 0.26), (1, 1), (0, 1)
        )
        for i, c in enumerate(("#6fae6a", "#4f9560", "#7fb86a", "#3f8058", "#2f6a50")):
            t = 0.44 + i * 0.12
            drawn += shape(c, (0, t), (0.35, t + 0.06), (0.7, t - 0.02), (1, t + 0.05), (1, 1), (0, 1))
        drawn += circle(*at(0.78, 0.16), iw * 0.06, "#e07a4a")
    elif kind == "sea":
        drawn += (
            rect(ix, iy, iw, ih, "#f6c890")
            + shape("#2f8a94", (0, 0.56), (1, 0.56), (1, 1), (0, 1))
            + shape("#f3e6c4", (0, 0.84), (0.5, 0.78), (1, 0.9), (1, 1), (0, 1))
        )
        drawn += shape("#e0523a", (0.3, 0.62), (0.52, 0.16), (0.6, 0.6)) + shape(
            "#fdf3dc", (0.2, 0.64), (0.74, 0.6), (0.64, 0.72), (0.3, 0.72)
        )
    elif kind == "dancer":
        drawn += (
            rect(ix, iy, iw, ih, "#6d2433")
            + shape("#e0a43c", (0.34, 1), (0.42, 0.52), (0.58, 0.52), (0.68, 1))
            + shape("#c2452f", (0.38, 0.8), (0.44, 0.56), (0.56, 0.56), (0.62, 0.8))
        )
        drawn += stroke(
            "M{} {}L{} {}L{} {}M{} {}L{} {}L{} {}".format(
                *map(
                    n,
                    (
                        *at(0.44, 0.5),
                        *at(0.2, 0.44),
                        *at(0.14, 0.26),
                        *at(0.56, 0.5),
                        *at(0.82, 0.54),
                        *at(0.9, 0.36),
                    ),
                )
            ),
            "#b97a52",
            n(iw * 0.06),
        )
        drawn += circle(*at(0.5, 0.38), iw * 0.09, "#b97a52") + shape(
            "#f3c75a", (0.36, 0.34), (0.4, 0.16), (0.5, 0.08), (0.6, 0.16), (0.64, 0.34), (0.5, 0.28)
        )
    elif kind == "night":
        drawn += (
            rect(ix, iy, iw, ih, "#23406a")
            + circle(*at(0.64, 0.3), iw * 0.15, "#f3e6c0")
            + shape("#152a4a", (0, 0.74), (0.4, 0.66), (1, 0.78), (1, 1), (0, 1))
        )
        for px, py, s in ((0.3, 0.8, 0.5), (0.46, 0.84, 0.36)):
            bx, by = at(px, py)
            drawn += stroke(
                f"M{n(bx)} {n(by)}q{n(iw * 0.02)} {n(-ih * s * 0.6)} {n(iw * 0.06)} {n(-ih * s)}",
                "#0f1f38",
                n(iw * 0.02),
            )
            drawn += "".join(
                leaf_shape(bx + iw * 0.06, by - ih * s, a, iw * 0.2, "#0f1f38", 0.22)
                for a in (-2.9, -2.2, -1.5, -0.8, -0.1, 0.4, 2.8)
            )
    elif kind == "market":
        drawn += rect(ix, iy, iw, ih, "#f0d49a") + shape("#c98a5a", (0, 0.7), (1, 0.66), (1, 1), (0, 1))
        for px, py, r, c in (
            (0.24, 0.5, 0.2, "#c2452f"),
            (0.62, 0.42, 0.24, "#2f7f78"),
            (0.88, 0.58, 0.16, "#e0a43c"),
        ):
            drawn += shape(c, (px - r, py), (px, py - r * 0.7), (px + r, py)) + shape(
                "#5a3a34", (px - 0.01, py), (px + 0.01, py), (px + 0.01, 0.86), (px - 0.01, 0.86)
            )
        drawn += "".join(
            circle(*at(px, 0.7), iw * 0.045, "#3a2626")
            + shape(c, (px - 0.06, 0.94), (px - 0.05, 0.76), (px + 0.05, 0.76), (px + 0.06, 0.94))
            for px, c in ((0.36, "#8a3b5a"), (0.5, "#f6ead0"), (0.78, "#3f5f86"))
        )
    elif kind == "egrets":
        drawn += rect(ix, iy, iw, ih, "#2f6f6a") + "".join(
            leaf_shape(*at(px, 1.0), a, ih * s, "#4f9a7a", 0.16)
            for px, a, s in (
                (0.1, -1.2, 0.8),
                (0.26, -1.7, 0.7),
                (0.86, -1.9, 0.86),
                (0.7, -1.4, 0.6),
                (0.5, -1.55, 0.5),
            )
        )
        for px, py, s in ((0.34, 0.5, 1), (0.66, 0.36, -1)):
            bx, by = at(px, py)
            drawn += path(
                f"M{n(bx - s * iw * 0.14)} {n(by + ih * 0.12)}q{n(s * iw * 0.1)} {n(-ih * 0.16)} {n(s * iw * 0.22)} {n(-ih * 0.04)}q{n(-s * iw * 0.06)} {n(ih * 0.14)} {n(-s * iw * 0.22)} {n(ih * 0.04)}z",
                "#fdf6e6",
            ) + stroke(
                f"M{n(bx + s * iw * 0.05)} {n(by + ih * 0.06)}q{n(s * iw * 0.1)} {n(-ih * 0.12)} {n(s * iw * 0.06)} {n(-ih * 0.22)}",
                "#fdf6e6",
                n(iw * 0.035),
            )
    elif kind == "flower":
        drawn += (
            rect(ix, iy, iw, ih, "#e9a45a")
            + "".join(
                leaf_shape(*at(0.5, 0.55), a, iw * 0.44, "#3f7f5f", 0.26) for a in (0.4, 1.4, 2.5, 3.6, 5.0)
            )
            + frangipani(*at(0.5, 0.48), iw * 0.34, "#fdf6e6", "#f0b23c", 0.3)
        )
    else:
        drawn += (
            rect(ix, iy, iw, ih, "#f6ead0")
            + shape("#c2452f", (0.1, 0.9), (0.3, 0.2), (0.5, 0.9))
            + shape("#2f6a8a", (0.36, 0.9), (0.62, 0.1), (0.84, 0.9))
            + circle(*at(0.76, 0.24), iw * 0.1, "#e0a43c")
            + shape("#1d2a38", (0.06, 0.88), (0.94, 0.88), (0.94, 0.93), (0.06, 0.93))
        )
    return drawn


def slim(wood, lit, dark, twin=True):
    """A tall slender figure of carved wood, or two of them; base at 0,0, 170 tall."""
    one = (
        path(
            "M-13 0C-15 -40 -10 -70 -12 -96C-14 -112 -10 -122 -4 -126H4C10 -122 14 -112 12 -96C10 -70 15 -40 13 0z",
            wood,
        )
        + path("M-13 0C-15 -40 -10 -70 -12 -96C-14 -112 -10 -122 -4 -126C-6 -90 -6 -40 -5 0z", lit)
        + path("M5 0C8 -40 6 -90 4 -126C10 -122 14 -112 12 -96C10 -70 15 -40 13 0z", dark)
        + stroke("M-10 -104C-16 -88 -10 -80 0 -78", dark, 3)
        + oval(0, -142, 8.5, 15, wood)
        + path("M-8 -146C-8 -162 0 -166 2 -172C6 -164 9 -156 8 -146Q0 -152 -8 -146z", dark)
        + path("M-8.5 -142C-8 -150 -6 -156 -3 -157C-5 -148 -5 -136 -3 -128C-7 -132 -8.5 -136 -8.5 -142z", lit)
    )
    base = rect(-34 if twin else -20, -4, 68 if twin else 40, 6, dark)
    return base + (
        group(one, transform="translate(-15 -3)") + group(one, transform="translate(15 -3) scale(.9)")
        if twin
        else group(one, transform="translate(0 -3)")
    )


def cat(coat, shade, spot):
    """A wooden cat that sits very upright; base at 0,0, 120 tall."""
    return (
        path("M-16 0C-22 -26 -14 -56 -9 -76H9C14 -56 22 -26 16 0z", coat)
        + path("M3 0C8 -30 8 -56 5 -76H9C14 -56 22 -26 16 0z", shade)
        + path("M-13 -82L-15 -110L-6 -100H6L15 -110L13 -82C8 -72 -8 -72 -13 -82z", coat)
        + path("M3 -76C8 -76 11 -78 13 -82L15 -110L6 -100H4C8 -92 8 -84 3 -76z", shade)
        + stroke("M14 -4C30 -6 30 -34 22 -44", coat, 6)
        + circle(-5, -88, 2, spot)
        + circle(5, -88, 2, spot)
        + path("M-8 -40q8 -6 16 0M-9 -28q9 -6 18 0", stroke=spot, stroke_width="2.4", opacity="0.7")
    )


def garuda(wood, lit, dark, gold):
    """A carved bird-man with spread wings on a block; base at 0,0, 190 tall and 200 across."""
    drawn = rect(-44, -22, 88, 22, dark) + rect(-44, -22, 88, 5, lit)
    for side in (-1, 1):
        for i in range(6):
            a = -pi / 2 + side * (0.35 + i * 0.24)
            drawn += leaf_shape(
                side * 18, -96, a, 104 - i * 7, (wood, dark)[i % 2] if side > 0 else (lit, wood)[i % 2], 0.16
            )
    drawn += path("M-26 -22C-34 -60 -26 -104 0 -116C26 -104 34 -60 26 -22z", wood) + path(
        "M4 -114C28 -102 34 -60 26 -22H8C16 -60 14 -94 4 -114z", dark
    )
    drawn += "".join(
        path(f"M{-18 + j * 6} {-40 - j * 18}q{18 - j * 6} 10 {36 - j * 12} 0", stroke=gold, stroke_width="3")
        for j in range(4)
    )
    drawn += (
        circle(0, -128, 17, wood)
        + path("M-4 -128L0 -108L18 -122z", gold)
        + path("M-20 -138L-14 -160L-5 -150L0 -170L5 -150L14 -160L20 -138Q0 -148 -20 -138z", gold)
    )
    return drawn + circle(-6, -131, 3, dark) + circle(7, -131, 3, dark)


def fish_kite(cloth, dark, band):
    """A kite in the shape of a fish, 220 across and 130 tall, its tail to the right."""
    return (
        path("M-110 0C-80 -60 -20 -66 30 -30L100 -64C88 -20 88 20 100 64L30 30C-20 66 -80 60 -110 0z", cloth)
        + path("M-110 0C-80 60 -20 66 30 30L100 64C92 40 88 20 90 0z", dark, opacity="0.5")
        + path(
            "M-46 -54C-28 -20 -28 20 -46 54C-36 56 -28 56 -20 54C-2 20 -2 -20 -20 -54C-28 -56 -36 -56 -46 -54z",
            band,
        )
        + path("M30 -30C38 -10 38 10 30 30L44 36C52 12 52 -12 44 -36z", band)
        + circle(-78, -10, 8, "#fdf6e6")
        + circle(-79, -10, 4, "#1d1a20")
        + stroke("M-30 -44L-8 -10M-30 44L-8 10", dark, 2)
    )


def paper_umbrella(x, y, r, a, b, rib, turn=0.0):
    """A painted umbrella seen from its top, hung open against a wall."""
    drawn = ""
    for i in range(12):
        u, v = turn + i * pi / 6, turn + (i + 1) * pi / 6
        drawn += poly(
            [(x, y), (x + cos(u) * r, y + sin(u) * r), (x + cos(v) * r, y + sin(v) * r)], a if i % 2 else b
        )
    drawn += circle(x, y, r * 0.62, "none", stroke=rib, stroke_width=n(r * 0.05))
    return (
        drawn
        + "".join(
            circle(x + cos(turn + i * pi / 3) * r * 0.8, y + sin(turn + i * pi / 3) * r * 0.8, r * 0.07, rib)
            for i in range(6)
        )
        + circle(x, y, r * 0.1, rib)
    )


def shell_mobile(x, y, drop, shells, cord, rows=5, w=56):
    """Strings of shell discs that hang from a ring."""
    drawn = oval(x, y, w / 2, w * 0.12, "none", stroke=cord, stroke_width="3") + path(
        f"M{n(x)} {n(y - 26)}L{n(x - w / 2)} {n(y)}M{n(x)} {n(y - 26)}L{n(x + w / 2)} {n(y)}",
        stroke=cord,
        stroke_width="1.6",
    )
    for i in range(rows):
        px = x - w / 2 + i * w / (rows - 1)
        long_ = drop * (1 - 0.22 * abs(i - (rows - 1) / 2))
        drawn += path(f"M{n(px)} {n(y)}v{n(long_)}", stroke=cord, stroke_width="1.2")
        drawn += "".join(
            circle(px, y + 10 + j * 12, 5, shells[(i + j) % len(shells)]) for j in range(int(long_ / 12))
        )
    return drawn
