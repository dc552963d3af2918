"""Silver under one small lamp: rings, bangles and earrings on dark velvet, a hand laying a bangle on the balance."""

from math import cos, pi, sin

from home.drawings.canvas import circle, group, n, oval, path, picture, poly, rect, stroke
from home.drawings.hands import pinching, turned_to
from home.drawings.lights import glow
from home.drawings.plants import leaf_shape

W, H = 1600, 1000
LIT, FACE, SHADE, DEEP = "#f6f7f2", "#c3cad0", "#87929e", "#4f5a68"


def bangle(x, y, r, tilt=0.42, beads=True):
    """A band lying towards us, granulated round the edge."""
    k = r * tilt
    drawn = oval(x + r * 0.1, y + r * 0.12, r, k, "#120a16", opacity="0.5") + oval(x, y, r * 0.92, k * 0.92, "none", stroke=DEEP, stroke_width=n(r * 0.2)) + oval(x, y - r * 0.04, r * 0.92, k * 0.92, "none", stroke=FACE, stroke_width=n(r * 0.16))
    drawn += path(f"M{n(x - r * 0.92)} {n(y - r * 0.04)}A{n(r * 0.92)} {n(k * 0.92)} 0 0 0 {n(x + r * 0.1)} {n(y - r * 0.04 + k * 0.92)}", stroke=LIT, stroke_width=n(r * 0.06), stroke_linecap="round") + path(f"M{n(x + r * 0.2)} {n(y - r * 0.04 - k * 0.9)}A{n(r * 0.92)} {n(k * 0.92)} 0 0 1 {n(x + r * 0.9)} {n(y)}", stroke=SHADE, stroke_width=n(r * 0.08))
    if beads:
        for i in range(26):
            a = i * 2 * pi / 26
            drawn += circle(x + cos(a) * r * 0.92, y - r * 0.04 + sin(a) * k * 0.92, r * 0.035, LIT if pi * 0.4 < a < pi * 1.3 else DEEP)
    return drawn


def ring(x, y, s, stone):
    """A ring standing in a slit of the velvet, its stone up."""
    lit, face, shade = stone
    return group(
        oval(0, 26, 30, 6, "#120a16", opacity="0.6"),
        path("M-26 22C-32 -26 32 -26 26 22", stroke=SHADE, stroke_width="9"), path("M-26 22C-32 -26 8 -26 14 -8", stroke=LIT, stroke_width="4"),
        "".join(circle(cos(a) * 17, -20 + sin(a) * 13, 4, FACE if i % 2 else LIT) for i, a in enumerate(k * pi / 6 for k in range(12))),
        oval(0, -21, 15, 12, face), path("M2 -33A15 12 0 0 1 6 -10Q10 -22 2 -33z", shade), oval(-5, -25, 4, 3, lit),
        transform=f"translate({n(x)} {n(y)}) scale({s})",
    )


def earring(x, y, s, flip=False):
    """A subeng-like drop: a hook, a filigree leaf, three grains."""
    leaf = path("M0 0C26 20 28 52 0 78C-28 52 -26 20 0 0z", SHADE) + path("M0 6C20 24 20 50 0 70C-20 50 -20 24 0 6z", DEEP) + path("M0 10C8 22 8 32 0 40C-8 32 -8 22 0 10zM0 42C8 48 8 58 0 66C-8 58 -8 48 0 42zM-12 30Q-4 36 -4 44Q-12 42 -12 30zM12 30Q4 36 4 44Q12 42 12 30z", LIT) + path("M0 0C-26 20 -28 52 0 78", stroke=LIT, stroke_width="3.4")
    return group(path("M0 -4C-2 -30 18 -34 16 -14", stroke=FACE, stroke_width="3.4"), circle(0, -2, 6, LIT), leaf, "".join(circle(k * 11, 84 + (8 if k == 0 else 0), 5.4, LIT if k < 1 else FACE) for k in (-1, 0, 1)), transform=f"translate({n(x)} {n(y)}) scale({-s if flip else s} {s})")


def chain(x0, x1, y, sag, s):
    """A necklace laid in a bow with a pendant."""
    drawn = ""
    for i in range(33):
        t = i / 32
        px, py = x0 + (x1 - x0) * t, y + sag * (1 - (2 * t - 1) ** 2)
        drawn += circle(px, py, 6.5 * s, DEEP) + circle(px - 0.8, py - 1, 5 * s, LIT if i % 2 else FACE)
    cx, cy = (x0 + x1) / 2, y + sag + 12
    drawn += "".join(leaf_shape(cx, cy + 40 * s, a, 52 * s, SHADE if abs(a + 1.57) > 1 else FACE, 0.34) for a in (-3.0, -2.5, -2.05, -1.57, -1.1, -0.64, -0.14)) + circle(cx, cy + 40 * s, 15 * s, LIT) + circle(cx + 2, cy + 41 * s, 9 * s, "#7a1f2c") + circle(cx - 2, cy + 38 * s, 3 * s, "#f0b0a0")
    return drawn


def balance(x, y, s):
    """A jeweller's balance of brass on a small post, its beam a little down on the left."""
    brass, lit, dark = "#c9973f", "#f6d98a", "#8a5f24"
    pans = ""
    for px, py in ((-150, -246), (150, -270)):
        pans += stroke(f"M{px} {py}L{px - 58} {py + 130}M{px} {py}L{px + 58} {py + 130}", "#e9d9b0", 2.2) + path(f"M{px - 64} {py + 128}H{px + 64}C{px + 50} {py + 156} {px - 50} {py + 156} {px - 64} {py + 128}z", brass) + path(f"M{px + 16} {py + 128}H{px + 64}C{px + 54} {py + 148} {px + 30} {py + 152} {px + 8} {py + 150}z", dark) + oval(px, py + 128, 64, 9, lit) + oval(px, py + 129, 57, 6.5, dark)
    pans += "".join(rect(132 + i * 18, -270 + 128 - 22 - i % 2 * 6, 14, 22 + i % 2 * 6, brass) + rect(132 + i * 18, -270 + 128 - 22 - i % 2 * 6, 4, 22 + i % 2 * 6, lit) for i in range(2))
    return group(
        oval(14, 4, 96, 12, "#120a16", opacity="0.5"), path("M-76 0C-70 -20 70 -20 76 0z", brass), path("M20 -14C48 -12 70 -8 76 0H24z", dark), rect(-8, -268, 16, 256, brass), rect(-8, -268, 5, 256, lit), circle(0, -272, 13, brass), circle(-3, -275, 5, lit),
        stroke("M-150 -246L0 -262L150 -270", dark, 10), stroke("M-150 -249L0 -265L150 -273", lit, 3.4), pans,
        transform=f"translate({n(x)} {n(y)}) scale({s})",
    )


def draw():
    back = rect(0, 0, W, H, "#2a1a2e") + rect(0, 0, W, 420, "#22142a")
    # shelves far back, two values only
    for y in (150, 310):
        back += rect(0, y, W, 10, "#4a3044")
        for i in range(16):
            x = 40 + i * 100 + (y // 9) % 40
            back += path(f"M{x} {y}V{y - 70}C{x} {y - 96} {x + 50} {y - 96} {x + 50} {y - 70}V{y}z", "#3a2438") + circle(x + 25, y - 52, 15, "none", stroke="#6d5468", stroke_width="4")
    back += glow(560, 360, 620, "#f0b060", 6, 0.085)
    # the case: velvet in tilted trays behind a brass edge, glass by two bars of light
    case = poly([(130, 470), (1470, 470), (1640, 960), (-40, 960)], "#5a1f34") + poly([(130, 470), (900, 470), (840, 960), (-40, 960)], "#74283f") + poly([(260, 470), (720, 470), (640, 960), (120, 960)], "#8a334a")
    for i in range(1, 4):
        y = 470 + (0, 130, 290, 490)[i]
        k = (y - 470) / 490
        case += path(f"M{n(130 - 170 * k)} {y}H{n(1470 + 170 * k)}v12H{n(130 - 170 * k)}z", "#3f1426") + path(f"M{n(130 - 170 * k)} {y + 12}H{n(1470 + 170 * k)}v4H{n(130 - 170 * k)}z", "#a8506a", opacity="0.6")
    case += stroke("M130 470H1470", "#e9c474", 10) + stroke("M130 470L-40 960M1470 470L1640 960", "#c9973f", 12) + rect(0, 956, W, 50, "#3a2030") + rect(0, 952, W, 8, "#e9c474")
    stones = (("#ffd0c0", "#c23b3f", "#7a1a28"), ("#d0f0e8", "#2f8a7a", "#14504c"), ("#dfe6ff", "#4a63b0", "#26346c"), ("#fff6dc", "#e0a83f", "#96661c"), ("#ffffff", "#d9dfe4", "#98a4b0"))
    wares = ""
    for i in range(11):
        wares += oval(250 + i * 106, 560, 36, 7, "#2a0e1c", opacity="0.6") + ring(250 + i * 106, 544, 0.98, stones[i % 5])
    for i in range(4):
        wares += bangle(240 + i * 178, 684, 76 + (i % 2) * 6)
    for i in range(5):
        x = 972 + i * 116
        wares += earring(x - 24, 640, 0.84) + earring(x + 24, 640, 0.84, True)
    wares += chain(150, 470, 806, 50, 1.1) + chain(560, 800, 816, 36, 0.9) + "".join(bangle(1130 + i * 200, 872, 90, 0.42, i != 1) for i in range(3))
    for i in range(3):
        wares += ring(840 + i * 74, 850, 1.1, stones[i + 2])
    shine = poly([(300, 470), (380, 470), (250, 960), (130, 960)], "#fff6e0", opacity="0.1") + poly([(430, 470), (460, 470), (350, 960), (306, 960)], "#fff6e0", opacity="0.1") + poly([(1180, 470), (1240, 470), (1330, 960), (1250, 960)], "#fff6e0", opacity="0.07")
    scale = balance(900, 478, 1.22)
    on_pan = bangle(900 - 183, 478 - 144 - 8, 46, 0.3)
    lamp = glow(420, 236, 150, "#ffe2a0", 3, 0.26) + stroke("M250 466V330C250 210 300 160 360 170", "#c9973f", 12) + stroke("M246 466V330C246 214 296 160 350 166", "#f6d98a", 3.5) + oval(250, 468, 70, 12, "#8a5f24") + oval(250, 463, 70, 10, "#c9973f") + path("M330 150L440 150L496 236H300z", "#1f5a55") + path("M410 150H440L496 236H430z", "#123c3a") + rect(300, 232, 196, 8, "#e9c474") + oval(398, 244, 42, 13, "#fff6d6")
    hand = turned_to(760, 318, 1.06, -24, pinching("#a5673f", "#66352a", "#f0e2c4", "#a88a70", 196))
    return picture(
        "trade-perak", W, H, "Silver in a glass case under a lamp",
        "Illustration. Silver rings with stones, bangles, earrings and chains lie in rows on dark red velvet; above, a hand sets a bangle on the pan of a small brass balance, a green lamp shines from the left.",
        back, case, wares, shine, scale, on_pan, lamp, hand,
    )
