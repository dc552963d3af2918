"""Balinese sweets in the late afternoon: laklak in clay moulds over embers, trays of sweets on leaf."""

from math import cos, sin
from random import Random

from home.drawings.busts import front
from home.drawings.canvas import at, circle, group, n, oval, path, picture, poly, rect, stroke
from home.drawings.hands import gripping, turned_to

W, H = 1600, 1000


def mould(x, y, w, rng, full=True):
    """A round clay pan with seven hollows; the batter is white or pandan green."""
    drawn = oval(x + 10, y + w * 0.1, w * 0.54, w * 0.28, "#2a1414", opacity="0.5")
    drawn += path(f"M{n(x - w / 2)} {n(y)}V{n(y + w * 0.08)}A{n(w / 2)} {n(w * 0.24)} 0 0 0 {n(x + w / 2)} {n(y + w * 0.08)}V{n(y)}z", "#7a3a26") + oval(x, y, w / 2, w * 0.24, "#b8683f") + oval(x, y - w * 0.008, w * 0.465, w * 0.215, "#a1552f")
    for i in range(7):
        a, d = (0, 0) if i == 6 else (i * 1.047 + 0.3, 0.315)
        cx, cy = x + cos(a) * w * d, y + sin(a) * w * d * 0.47
        batter = (("#cfe0a0", "#a9c26c") if i % 2 else ("#fbf3e2", "#e2cfae")) if full else ("#4f2218", "#3a1812")
        drawn += oval(cx, cy, w * 0.13, w * 0.062, "#5f2a1c") + oval(cx, cy + w * 0.006, w * 0.112, w * 0.052, batter[1]) + oval(cx, cy, w * 0.1, w * 0.043, batter[0])
        if full:
            for _ in range(5):
                drawn += oval(cx + rng.uniform(-0.06, 0.06) * w, cy + rng.uniform(-0.022, 0.022) * w, w * 0.009, w * 0.005, batter[1])
    return drawn


def lid(x, y, w, lit, face, shade, knob):
    """A clay lid, its rim on y."""
    return (
        path(f"M{n(x - w / 2)} {n(y)}C{n(x - w * 0.4)} {n(y - w * 0.34)} {n(x + w * 0.4)} {n(y - w * 0.34)} {n(x + w / 2)} {n(y)}A{n(w / 2)} {n(w * 0.16)} 0 0 1 {n(x - w / 2)} {n(y)}z", face)
        + path(f"M{n(x + w * 0.12)} {n(y - w * 0.25)}C{n(x + w * 0.34)} {n(y - w * 0.2)} {n(x + w * 0.44)} {n(y - w * 0.1)} {n(x + w / 2)} {n(y)}A{n(w / 2)} {n(w * 0.16)} 0 0 1 {n(x + w * 0.1)} {n(y + w * 0.155)}z", shade)
        + stroke(f"M{n(x - w * 0.38)} {n(y - w * 0.1)}C{n(x - w * 0.3)} {n(y - w * 0.2)} {n(x - w * 0.16)} {n(y - w * 0.24)} {n(x - w * 0.04)} {n(y - w * 0.25)}", lit, n(w * 0.025))
        + circle(x, y - w * 0.3, w * 0.07, knob)
    )


def stove(x, y, w, rng):
    """A clay stove; embers show in its mouth."""
    drawn = path(f"M{x - w * 0.54} {y}L{x - w * 0.46} {y + w * 0.62}H{x + w * 0.46}L{x + w * 0.54} {y}z", "#8f4a30") + path(f"M{x + w * 0.2} {y}L{x + w * 0.18} {y + w * 0.62}H{x + w * 0.46}L{x + w * 0.54} {y}z", "#66301f") + rect(x - w * 0.55, y - 8, w * 1.1, 20, "#c47a4e")
    drawn += path(f"M{x - w * 0.24} {y + w * 0.54}V{y + w * 0.3}Q{x} {y + w * 0.12} {x + w * 0.24} {y + w * 0.3}V{y + w * 0.54}z", "#2a1010")
    for _ in range(22):
        ex, ey = x + rng.uniform(-0.19, 0.19) * w, y + w * rng.uniform(0.36, 0.47)
        drawn += oval(ex, ey, w * 0.035, w * 0.024, rng.choice(("#f2742c", "#ffb347", "#c9401c", "#4a1c14")))
    return drawn


def leaf_tray(x, y, w, h, rng, one, count, rows):
    """An enamel tray lined with banana leaf and filled in rows."""
    drawn = poly([(x - w / 2 + 22, y - h), (x + w / 2 + 34, y - h + 14), (x + w / 2 + 14, y + 18), (x - w / 2 + 10, y + 18)], "#2a1414", opacity="0.4")
    drawn += poly([(x - w / 2 + 14, y - h), (x + w / 2 - 14, y - h), (x + w / 2 + 10, y), (x - w / 2 - 10, y)], "#e9dfc6") + poly([(x - w / 2 - 10, y), (x + w / 2 + 10, y), (x + w / 2 + 6, y + 14), (x - w / 2 - 6, y + 14)], "#b09a78")
    drawn += poly([(x - w / 2 + 28, y - h + 9), (x + w / 2 - 28, y - h + 9), (x + w / 2 - 8, y - 9), (x - w / 2 + 8, y - 9)], "#4f8a48")
    for i in range(9):
        drawn += stroke(f"M{n(x - w / 2 + 34 + i * (w - 68) / 8)} {n(y - h + 11)}L{n(x - w / 2 + 18 + i * (w - 36) / 8)} {n(y - 11)}", "#3a7040", 2)
    for r in range(rows):
        ry = y - h + 26 + (r + 0.5) * (h - 40) / rows
        span = w - 76 + r * 26 / rows
        for i in range(count):
            drawn += one(x + (i + 0.5) * span / count - span / 2, ry, r, i)
    return drawn


def draw():
    rng = Random(1630)
    sky = rect(0, 0, W, 640, "#f0c27a") + rect(0, 0, W, 120, "#d98a5c") + rect(0, 120, W, 110, "#e4a268") + rect(0, 230, W, 90, "#ecb672")
    sky += circle(420, 330, 74, "#fff0c2")
    far = path("M0 640V330L150 300L190 250H420L470 310L640 322V290L760 262L900 292V330H1040L1080 270L1330 262L1390 320L1600 300V640z", "#c97f58") + rect(0, 470, W, 180, "#b4694c")
    for x, w, y, a, b in ((110, 290, 400, "#3f6f78", "#2f5560"), (560, 250, 410, "#a8503c", "#843a30"), (1180, 330, 396, "#3f6f78", "#2f5560")):
        far += path(f"M{x} {y}L{x + w * 0.2} {y - 66}H{x + w * 0.8}L{x + w} {y}z", a) + path(f"M{x + w * 0.6} {y}L{x + w * 0.62} {y - 66}H{x + w * 0.8}L{x + w} {y}z", b) + rect(x + 8, y, 6, 150, "#7a3f34") + rect(x + w - 14, y, 6, 150, "#7a3f34") + rect(x + 18, y + 76, w - 36, 90, "#8a4a3c")
    for x, y, k, c in ((470, 440, 1.25, "#8a4a3c"), (520, 446, 1.15, "#7a3f38"), (1120, 450, 1.3, "#8a4a3c"), (1540, 450, 1.3, "#7a3f38")):
        far += at(x, y, k, path("M-24 140C-26 40 -34 -8 -27 -38C-20 -50 20 -50 27 -38C34 -8 26 40 24 140z", c), path("M-7 -54h14v14h-14z", c), oval(0, -68, 15, 18, c), stroke("M-27 -30C-28 -40 -18 -45 -8 -46", "#ffd98f", 3))
    seller = at(830, 590, 1.12, front("#e9dcc0", "#8a5a4c", "#9a5f40", "#2a1820", "#3f6f78", "#a8402f", arms="bent", collar="#c9702f"), stroke("M-96 -160C-112 -128 -116 -96 -116 -60", "#fff6dc", 8))
    table = rect(0, 590, W, 460, "#7d4432") + rect(0, 584, W, 10, "#e0a060") + poly([(0, 594), (760, 594), (420, 1000), (0, 1000)], "#9c5a3c", opacity="0.8")
    for y in (668, 760, 874):
        table += rect(0, y, W, 4, "#5a2c24")
    # sweets behind, in trays
    def klepon(x, y, r, i):
        d = oval(x + 4, y + 8, 27, 14, "#2f5f38", opacity="0.7") + circle(x, y - 4, 25, "#5f9a4a") + path(f"M{n(x + 10)} {n(y - 27)}A25 25 0 0 1 {n(x - 14)} {n(y + 16)}A28 28 0 0 0 {n(x + 10)} {n(y - 27)}z", "#3f7a3c")
        for _ in range(15):
            d += stroke(f"M{n(x + rng.uniform(-19, 17))} {n(y - 4 + rng.uniform(-19, 13))}l{n(rng.uniform(-6, 6))} {n(rng.uniform(-4, 4))}", "#fdf6e6", 3)
        return d

    def pisang(x, y, r, i):
        d = path(f"M{n(x - 44)} {n(y + 2)}C{n(x - 30)} {n(y - 26)} {n(x + 28)} {n(y - 26)} {n(x + 44)} {n(y)}C{n(x + 30)} {n(y + 20)} {n(x - 28)} {n(y + 22)} {n(x - 44)} {n(y + 2)}z", "#e6bf62") + path(f"M{n(x + 44)} {n(y)}C{n(x + 30)} {n(y + 20)} {n(x - 28)} {n(y + 22)} {n(x - 44)} {n(y + 2)}C{n(x - 10)} {n(y + 12)} {n(x + 20)} {n(y + 10)} {n(x + 44)} {n(y)}z", "#b98a3a")
        for _ in range(16):
            d += stroke(f"M{n(x + rng.uniform(-32, 30))} {n(y + rng.uniform(-13, 7))}l{n(rng.uniform(-7, 7))} {n(rng.uniform(-3, 3))}", "#fffaf0", 3)
        return d

    def uli(x, y, r, i):
        a, b = (("#f6efe2", "#cdbfa6"), ("#6d4458", "#482a3c"))[(i + r) % 2]
        return path(f"M{n(x - 30)} {n(y - 12)}h58l6 22h-66z", a) + path(f"M{n(x - 32)} {n(y + 10)}h66v12h-66z", b)

    trays = leaf_tray(1150, 720, 360, 110, rng, pisang, 3, 2) + leaf_tray(1450, 716, 250, 106, rng, uli, 3, 2) + leaf_tray(360, 716, 380, 112, rng, klepon, 6, 2)
    # bowl of coconut and the syrup
    coconut = oval(1390, 902, 150, 44, "#2a1414", opacity="0.4") + path("M1240 850C1244 910 1300 936 1372 936C1444 936 1500 910 1504 850z", "#2f6b72") + path("M1420 850C1424 900 1420 926 1390 936C1450 932 1500 906 1504 850z", "#1c444c") + oval(1372, 850, 132, 36, "#e9e2cc") + path("M1252 848C1270 780 1320 762 1372 762C1424 762 1474 780 1492 848C1440 880 1304 880 1252 848z", "#fdf8ec") + path("M1400 764C1440 772 1480 790 1492 848C1466 866 1430 870 1398 872C1440 840 1432 790 1400 764z", "#dccdb0")
    for _ in range(110):
        x, y = rng.uniform(1268, 1478), rng.uniform(776, 862)
        coconut += stroke(f"M{n(x)} {n(y)}l{n(rng.uniform(-15, 15))} {n(rng.uniform(-7, 7))}", rng.choice(("#ffffff", "#d6c6a6", "#efe4cc")), 3.4)
    jug = oval(178, 944, 116, 34, "#2a1414", opacity="0.4") + path("M84 800C70 850 70 910 96 940H246C272 910 270 850 256 800z", "#b8683f") + path("M196 800C214 850 214 910 190 940H246C272 910 270 850 256 800z", "#8a452c") + oval(170, 800, 88, 24, "#d98a58") + oval(170, 802, 74, 18, "#2f120c") + oval(164, 806, 56, 11, "#7a2f14") + stroke("M206 806L300 690", "#e9d2a0", 10) + stroke("M104 836C98 870 100 900 110 924", "#e3a070", 8)
    stoves = stove(560, 850, 330, rng) + stove(960, 864, 330, rng)
    pans = mould(560, 836, 340, rng) + mould(960, 850, 340, rng)
    lids = lid(300, 880, 190, "#e0a070", "#b8683f", "#8a452c", "#7a3a26")
    steam = "".join(path(d, "#fff3d9", opacity=o) for d, o in (("M520 800C500 760 550 740 526 700C512 670 546 656 540 630C566 660 546 684 556 706C570 738 540 766 556 800z", ".34"), ("M640 806C628 780 662 764 648 736C672 762 660 782 656 806z", ".28")))
    hand = turned_to(1030, 646, 1.0, -16, gripping("#a5673f", "#6d3a2e", "#3f6f78", "#1f4250", 200))
    held = lid(1010, 712, 300, "#e6a876", "#c47a4e", "#8f4a30", "#7a3a26")
    return picture(
        "trade-jajan", W, H, "Balinese sweets in the late afternoon",
        "Illustration. Laklak, small rice cakes in white and green, bake in clay moulds over embers; a hand lifts a lid, klepon and boiled banana with coconut lie on trays lined with leaf.",
        sky, group(far, seller, table, trays, stoves, pans, lids, jug, coconut, steam, held, hand, transform="translate(-176 -242) scale(1.22)"),
    )
