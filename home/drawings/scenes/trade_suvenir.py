"""Small crafts and scents at dusk: paper lamps lit in rows, shells in the doorway, oils and powders on the table."""

from math import cos, pi, sin
from random import Random

from home.drawings.busts import front
from home.drawings.canvas import at, circle, group, n, oval, path, picture, poly, rect, stroke
from home.drawings.lights import glow
from home.drawings.plants import frangipani, leaf_shape

W, H = 1600, 1000


def lantern(x, y, r, lit, face, rib, kind):
    """A paper lamp over its bulb, hung at y - r."""
    drawn = ""
    if kind == "round":
        drawn += oval(x, y, r, r * 0.92, face) + oval(x, y, r * 0.72, r * 0.7, lit) + oval(x, y, r * 0.36, r * 0.36, "#fffdf0")
        for k in (-0.66, -0.34, 0, 0.34, 0.66):
            w = r * (1 - k * k) ** 0.5
            drawn += path(f"M{n(x - w)} {n(y + k * r * 0.92)}Q{n(x)} {n(y + k * r * 0.92 + r * 0.1)} {n(x + w)} {n(y + k * r * 0.92)}", stroke=rib, stroke_width="3", opacity="0.7")
    elif kind == "star":
        for i in range(8):
            a = i * pi / 4 + 0.2
            drawn += leaf_shape(x, y, a, r * 1.25, face, 0.3) + leaf_shape(x, y, a, r * 0.9, lit, 0.16)
        drawn += circle(x, y, r * 0.26, "#fffdf0")
    else:
        drawn += path(f"M{n(x - r * 0.5)} {n(y - r)}H{n(x + r * 0.5)}L{n(x + r * 0.8)} {n(y + r)}H{n(x - r * 0.8)}z", face) + path(f"M{n(x - r * 0.3)} {n(y - r * 0.8)}H{n(x + r * 0.3)}L{n(x + r * 0.5)} {n(y + r * 0.8)}H{n(x - r * 0.5)}z", lit)
        drawn += path("".join(f"M{n(x + k * r * 0.4 - r * 0.14)} {n(y + j * r * 0.5)}l{n(r * 0.14)} {n(-r * 0.24)}l{n(r * 0.14)} {n(r * 0.24)}l{n(-r * 0.14)} {n(r * 0.24)}z" for k in (-1, 0, 1) for j in (-1, 0, 1)), rib, opacity="0.75") + rect(x - r * 0.52, y - r * 1.04, r * 1.04, r * 0.1, rib) + rect(x - r * 0.82, y + r * 0.96, r * 1.64, r * 0.1, rib)
    return rect(x - 1.5, 0, 3, y - r * 0.9, "#2a1c2c") + drawn


def shell(x, y, s, lit, face, shade, a=0):
    """A scallop, its hinge at x, y."""
    d = "M0 0C-40 -10 -58 -44 -50 -74C-30 -96 30 -96 50 -74C58 -44 40 -10 0 0z"
    fan = "".join(f"M0 -4L{n(k * 48)} {n(-80 + abs(k) * 14)}" for k in (-0.9, -0.55, -0.2, 0.2, 0.55, 0.9))
    return group(path(d, face), path("M0 0C40 -10 58 -44 50 -74C38 -86 24 -90 12 -91C24 -60 20 -20 0 0z", shade, opacity="0.6"), path(fan, stroke=lit, stroke_width="4"), path("M-16 -2L-8 10H8L16 -2z", shade), transform=f"translate({n(x)} {n(y)}) rotate({a}) scale({s})")


def bottle(x, y, h, glass, oil, cap, label):
    w = h * 0.36
    return oval(x + w * 0.2, y, w * 0.6, w * 0.12, "#1c101c", opacity="0.45") + path(f"M{n(x - w / 2)} {n(y)}V{n(y - h * 0.56)}Q{n(x - w / 2)} {n(y - h * 0.72)} {n(x - w * 0.2)} {n(y - h * 0.74)}V{n(y - h * 0.88)}H{n(x + w * 0.2)}V{n(y - h * 0.74)}Q{n(x + w / 2)} {n(y - h * 0.72)} {n(x + w / 2)} {n(y - h * 0.56)}V{n(y)}z", glass) + path(f"M{n(x - w * 0.42)} {n(y - h * 0.04)}V{n(y - h * 0.5)}H{n(x + w * 0.42)}V{n(y - h * 0.04)}z", oil) + rect(x + w * 0.2, y - h * 0.6, w * 0.3, h * 0.6, "#1c101c", opacity="0.28") + rect(x - w * 0.36, y - h * 0.56, w * 0.12, h * 0.46, "#fffdf0", opacity="0.6") + rect(x - w * 0.26, y - h, w * 0.52, h * 0.14, cap) + rect(x - w / 2, y - h * 0.36, w, h * 0.2, "#f6ecd0") + circle(x, y - h * 0.26, h * 0.06, label)


def jar(x, y, w, fill, lid, label):
    h = w * 0.9
    return oval(x + w * 0.12, y, w * 0.56, w * 0.1, "#1c101c", opacity="0.45") + rect(x - w / 2, y - h * 0.8, w, h * 0.8, fill) + rect(x + w * 0.18, y - h * 0.8, w * 0.32, h * 0.8, "#1c101c", opacity="0.28") + rect(x - w * 0.42, y - h * 0.74, w * 0.1, h * 0.66, "#fffdf0", opacity="0.55") + rect(x - w * 0.54, y - h, w * 1.08, h * 0.22, lid) + rect(x - w * 0.54, y - h, w * 1.08, h * 0.06, "#fff6dc", opacity="0.5") + rect(x - w * 0.3, y - h * 0.6, w * 0.6, h * 0.36, "#f6ecd0") + circle(x, y - h * 0.42, w * 0.1, label)


def draw():
    rng = Random(1845)
    sky = "".join(rect(0, y, W, h, c) for y, h, c in ((0, 120, "#33305a"), (120, 110, "#4f4470"), (230, 90, "#7d5a80"), (320, 70, "#b07480"), (390, 60, "#dd9678"), (450, 60, "#f2bd80"), (510, 200, "#4a3a5c")))
    far = path("M0 540V420L110 390L170 340H400L450 400L600 412V380L700 350L800 382V420H1060L1110 360L1180 330H1400L1460 390L1600 376V700H0z", "#3f3458")
    for x, y in ((220, 420), (300, 420), (1220, 410), (1320, 410), (700, 430)):
        far += rect(x, y, 30, 40, "#e9ae62", opacity="0.85")
    passers = ""
    for x, k, c in ((560, 1.5, "#2a2340"), (650, 1.4, "#332a4a"), (1090, 1.5, "#2a2340")):
        passers += at(x, 520, k, path("M-24 140C-26 40 -34 -8 -27 -38C-20 -50 20 -50 27 -38C34 -8 26 40 24 140z", c), path("M-7 -54h14v14h-14z", c), oval(0, -68, 15, 18, c), stroke("M-27 -30C-28 -40 -18 -45 -8 -46", "#f2bd80", 2.6))
    light = glow(560, 260, 420, "#ffcf8a", 4, 0.06) + glow(1060, 250, 420, "#ffcf8a", 4, 0.06)
    beam = rect(0, 0, W, 26, "#2a1c2c") + rect(0, 24, W, 5, "#7a5060")
    lamps = "".join(lantern(*c) for c in (
        (110, 250, 92, "#ffe2a0", "#e9a24a", "#a8502c", "round"), (310, 170, 74, "#ffd9c0", "#e0786a", "#8a2a30", "tall"), (480, 300, 84, "#fff0c0", "#f0bf62", "#b9742c", "star"), (660, 180, 82, "#ffe9c4", "#e58f5a", "#96402c", "round"),
        (860, 150, 70, "#fff3d0", "#e9b45c", "#8a5a2c", "tall"), (1040, 240, 90, "#ffd9c0", "#d9685c", "#7a2430", "round"), (1240, 170, 78, "#fff0c0", "#f0bf62", "#b9742c", "star"), (1400, 280, 82, "#ffe2a0", "#e9a24a", "#a8502c", "tall"), (1540, 160, 70, "#ffd9c0", "#e0786a", "#8a2a30", "round"),
    ))
    # strings of shells in the doorway
    strings = ""
    for x, count in ((40, 9), (200, 8), (1480, 8), (1570, 9), (1330, 7)):
        strings += rect(x - 1, 24, 2, 120 + count * 60, "#d9c4b0", opacity="0.7")
        for i in range(count):
            strings += shell(x, 420 + i * 44 - 20, 0.34 + 0.04 * (i % 2), "#fff6ea", ("#e9c4ac", "#f0dcc4", "#d9a08a")[(i + x) % 3], "#9a6a68", (-1) ** i * 12) if 420 + i * 44 < 700 else ""
    seller = at(850, 640, 1.08, front("#6d3a5c", "#2a1430", "#a86a48", "#1b1220", "#e0a83f", "#f0e0c0", arms="bent", collar="#e9c46a"), stroke("M-88 -168C-112 -128 -124 -86 -124 -56", "#c07a8a", 8))
    table = rect(0, 640, W, 370, "#5a3648") + rect(0, 634, W, 9, "#f0b070") + poly([(240, 643), (1260, 643), (1420, 1000), (100, 1000)], "#7d4c54") + poly([(460, 643), (980, 643), (1060, 1000), (340, 1000)], "#96605c") + rect(0, 960, W, 50, "#2a1a2c") + rect(0, 956, W, 6, "#f0b070")
    wares = ""
    for i, (x, h) in enumerate(((130, 150), (196, 132), (262, 156), (328, 138), (394, 150))):
        wares += bottle(x, 760, h, "#d9e0d6", ("#e0a83f", "#8fae5c", "#d9843a", "#c9b04a", "#7fa86a")[i], "#5a3020", ("#a8402f", "#2f6b66")[i % 2])
    for i, x in enumerate((120, 232, 344)):
        wares += jar(x, 890, 96, ("#c98a4a", "#e9d2a0", "#8a5a34")[i], ("#a8402f", "#2f6b66", "#a8402f")[i], ("#2f6b66", "#a8402f", "#e0a83f")[i])
    # boreh in a bowl with its spices
    wares += oval(590, 900, 150, 26, "#1c101c", opacity="0.4") + path("M440 820C446 880 500 908 580 908C660 908 714 880 720 820z", "#8a4a2c") + path("M640 820C644 870 640 900 600 908C670 904 714 880 720 820z", "#5f2f1e") + oval(580, 820, 140, 34, "#c98a58") + oval(580, 822, 124, 27, "#5a2c1c") + path("M462 824C490 780 540 770 580 772C630 770 676 790 698 824C660 846 500 846 462 824z", "#c9913f") + path("M600 773C640 774 680 792 698 824C680 834 650 839 620 841C650 820 640 790 600 773z", "#96662a")
    for i in range(5):
        wares += stroke(f"M{500 + i * 30} {792 - (i % 2) * 8}q10 -8 22 -3", "#e9c070", 4)
    wares += frangipani(470, 920, 40, "#fdf6e6", "#f0c460", 0.3) + frangipani(748, 900, 34, "#fbe6dc", "#f0a860", 0.9) + frangipani(430, 806, 30, "#fdf6e6", "#f0c460", 1.2)
    # a tray of shells and small lamps on the right
    wares += poly([(860, 900), (1260, 900), (1300, 944), (830, 944)], "#1c101c", opacity="0.4") + poly([(850, 770), (1240, 770), (1290, 906), (810, 906)], "#c98f5a") + poly([(872, 782), (1220, 782), (1262, 892), (834, 892)], "#5f3a30") + poly([(810, 906), (1290, 906), (1286, 926), (814, 926)], "#8a5a3c")
    tones = (("#fff6ea", "#e9c4ac", "#b07a70"), ("#ffffff", "#f3e2cc", "#bfa088"), ("#ffe6d6", "#d98f78", "#94504a"), ("#f6f0ff", "#c4b4cc", "#84708e"))
    for r in range(3):
        for i in range(6):
            wares += shell(898 + i * 62 - r * 6 + (r % 2) * 20, 834 + r * 32, 0.5, *tones[(i + r * 3) % 4], rng.randrange(-40, 40))
    for x, y, s in ((1400, 900, 1.15), (1510, 930, 1.0), (1440, 780, 0.8)):
        wares += oval(x + 8, y, 52 * s, 9 * s, "#1c101c", opacity="0.45") + path(f"M{n(x - 40 * s)} {y}C{n(x - 50 * s)} {n(y - 60 * s)} {n(x - 20 * s)} {n(y - 96 * s)} {x} {n(y - 110 * s)}C{n(x + 20 * s)} {n(y - 96 * s)} {n(x + 50 * s)} {n(y - 60 * s)} {n(x + 40 * s)} {y}z", "#e0c9b4") + path("".join(f"M{n(x + cos(a) * 30 * s)} {n(y - 44 * s + sin(a) * 34 * s)}a{n(7 * s)} {n(7 * s)} 0 1 0 {n(14 * s)} 0a{n(7 * s)} {n(7 * s)} 0 1 0 {n(-14 * s)} 0z" for a in (0.2, 1.2, 2.2, 3.2, 4.2, 5.2)), "#f9d9a0") + path(f"M{n(x + 6 * s)} {n(y - 106 * s)}C{n(x + 24 * s)} {n(y - 90 * s)} {n(x + 50 * s)} {n(y - 60 * s)} {n(x + 40 * s)} {y}H{n(x + 16 * s)}C{n(x + 30 * s)} {n(y - 50 * s)} {n(x + 20 * s)} {n(y - 80 * s)} {n(x + 6 * s)} {n(y - 106 * s)}z", "#8a6a70", opacity="0.5")
    return picture(
        "trade-suvenir", W, H, "Small crafts and scents at dusk",
        "Illustration. Lit paper lamps hang in rows over a table with bottles of scented oil, jars of scrub, a bowl of herbal paste and a tray of shells; a seller stands behind, the sky goes violet.",
        sky, far, light, passers, beam, strings, seller, lamps, table, wares,
    )
