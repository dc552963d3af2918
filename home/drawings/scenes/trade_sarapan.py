"""Breakfast at half past six: porridge ladled from the big pot, leaf plates of mixed rice, low sun over the table."""

from math import cos, sin
from random import Random

from home.drawings.canvas import circle, group, n, oval, path, picture, poly, rect, stroke
from home.drawings.hands import flat, gripping, turned_to
from home.drawings.plants import leaf_shape

W, H = 1600, 1000


def bowl(x, y, w, glaze, shade, inside):
    """A bowl from a little above; what it holds lies at y."""
    return oval(x + w * 0.1, y + w * 0.34, w * 0.5, w * 0.13, "#6b4030", opacity="0.4") + path(f"M{n(x - w / 2)} {n(y)}C{n(x - w * 0.46)} {n(y + w * 0.3)} {n(x - w * 0.24)} {n(y + w * 0.4)} {n(x)} {n(y + w * 0.4)}C{n(x + w * 0.24)} {n(y + w * 0.4)} {n(x + w * 0.46)} {n(y + w * 0.3)} {n(x + w / 2)} {n(y)}z", glaze) + path(f"M{n(x + w * 0.16)} {n(y + w * 0.18)}C{n(x + w * 0.2)} {n(y + w * 0.3)} {n(x + w * 0.12)} {n(y + w * 0.38)} {n(x)} {n(y + w * 0.4)}C{n(x + w * 0.24)} {n(y + w * 0.4)} {n(x + w * 0.46)} {n(y + w * 0.3)} {n(x + w / 2)} {n(y)}z", shade) + oval(x, y, w / 2, w * 0.2, "#fbf3e0") + oval(x, y + w * 0.01, w * 0.45, w * 0.17, inside)


def strewn(x, y, w, count, colours, rng, kind="shred"):
    """What is strewn on a surface of width w."""
    drawn = ""
    for _ in range(count):
        a, d = rng.uniform(0, 6.28), rng.random() ** 0.5
        px, py = x + cos(a) * d * w * 0.4, y + sin(a) * d * w * 0.15 - (1 - d) * w * 0.08
        c = rng.choice(colours)
        if kind == "round":
            drawn += oval(px, py, w * 0.035, w * 0.028, c)
        elif kind == "leaf":
            drawn += leaf_shape(px, py, rng.uniform(-2.8, 0.2), w * 0.14, c, 0.22)
        else:
            drawn += stroke(f"M{n(px)} {n(py)}l{n(rng.uniform(-0.07, 0.07) * w)} {n(rng.uniform(-0.03, 0.03) * w)}", c, n(w * 0.018))
    return drawn


def leaf_plate(x, y, w, rng):
    """Mixed rice on a round of banana leaf in a cane plate."""
    d = oval(x + w * 0.08, y + w * 0.1, w * 0.54, w * 0.26, "#6b4030", opacity="0.4") + oval(x, y + w * 0.04, w * 0.5, w * 0.24, "#9c6a40") + oval(x, y, w * 0.5, w * 0.24, "#dca868") + oval(x, y, w * 0.44, w * 0.2, "#5f9a50") + "".join(stroke(f"M{n(x + k * w * 0.07)} {n(y - w * 0.19 * (1 - (k / 6.5) ** 2) ** 0.5)}V{n(y + w * 0.19 * (1 - (k / 6.5) ** 2) ** 0.5)}", "#4a8244", 2) for k in range(-5, 6))
    d += path(f"M{n(x - w * 0.15)} {n(y + w * 0.02)}C{n(x - w * 0.14)} {n(y - w * 0.16)} {n(x + w * 0.14)} {n(y - w * 0.16)} {n(x + w * 0.15)} {n(y + w * 0.02)}Q{n(x)} {n(y + w * 0.1)} {n(x - w * 0.15)} {n(y + w * 0.02)}z", "#fffaf0") + path(f"M{n(x + w * 0.04)} {n(y - w * 0.1)}C{n(x + w * 0.12)} {n(y - w * 0.1)} {n(x + w * 0.15)} {n(y - w * 0.05)} {n(x + w * 0.15)} {n(y + w * 0.02)}Q{n(x + w * 0.08)} {n(y + w * 0.06)} {n(x + w * 0.02)} {n(y + w * 0.06)}C{n(x + w * 0.08)} {n(y)} {n(x + w * 0.08)} {n(y - w * 0.06)} {n(x + w * 0.04)} {n(y - w * 0.1)}z", "#dfd2ba")
    d += strewn(x - w * 0.27, y + w * 0.02, w * 0.32, 30, ("#d9a25c", "#f0c98a", "#b9803c"), rng) + strewn(x + w * 0.27, y + w * 0.03, w * 0.32, 22, ("#3f7a45", "#6fa85a", "#fff6e0", "#c23b3f"), rng) + strewn(x - w * 0.04, y + w * 0.15, w * 0.26, 16, ("#e9c07a", "#c98f4a"), rng, "round") + strewn(x + w * 0.17, y + w * 0.13, w * 0.22, 14, ("#c9302a", "#e0582c"), rng)
    for k in (0, 1):
        px = x - w * 0.2 + k * w * 0.06
        d += stroke(f"M{n(px)} {n(y - w * 0.2)}L{n(px + w * 0.07)} {n(y - w * 0.04)}", "#e9d2a0", n(w * 0.012)) + stroke(f"M{n(px + w * 0.03)} {n(y - w * 0.13)}L{n(px + w * 0.065)} {n(y - w * 0.045)}", "#94552c", n(w * 0.042))
    return d + oval(x + w * 0.02, y - w * 0.13, w * 0.06, w * 0.04, "#fffdf4") + oval(x + w * 0.02, y - w * 0.135, w * 0.03, w * 0.02, "#f0a92c")


def draw():
    rng = Random(632)
    # the market wakes: pale sky between roofs, light from the left
    sky = rect(0, 0, W, 420, "#f8e2b0") + rect(0, 0, W, 80, "#c9d9d0") + rect(0, 80, W, 80, "#e0e0c4") + circle(250, 210, 84, "#fffbe6")
    far = path("M0 420V300L120 270L180 214H430L490 270L640 280V250L760 212L880 250V290L1080 284L1150 220H1420L1490 280L1600 266V420z", "#e3c49c") + "".join(rect(x, y, 34, 46, "#c9a888") for x, y in ((210, 300), (280, 300), (350, 300), (1190, 300), (1260, 300), (1330, 300)))
    for x, r, a, b in ((560, 100, "#d98a5c", "#f6e6c4"), (1010, 110, "#7fa592", "#f0e6c8"), (1490, 110, "#d9b060", "#f6ead0")):
        far += rect(x - 3, 320, 6, 120, "#b9957a") + path(f"M{x - r} 340Q{x} {340 - r * 1.1} {x + r} 340z", a) + path(f"M{x - r * 0.4} 340Q{x - r * 0.1} {340 - r * 0.5} {x} {340 - r * 0.55}Q{x + r * 0.1} {340 - r * 0.5} {x + r * 0.4} 340z", b)
    for x, k, c in ((130, 1.1, "#c0957c"), (680, 1.0, "#b08a78"), (740, 1.06, "#c0957c"), (1210, 1.1, "#b08a78"), (1300, 1.0, "#c0957c")):
        far += group(path("M-24 110C-26 40 -34 -8 -27 -38C-20 -50 20 -50 27 -38C34 -8 26 40 24 110z", c), oval(0, -66, 15, 19, c), path("M-28 -84H28L22 -108H-22z", "#a8825f"), transform=f"translate({x} 360) scale({k})")
    table = rect(0, 410, W, 600, "#b9774a") + rect(0, 404, W, 10, "#fbe0a8") + poly([(0, 414), (900, 414), (1300, 1000), (0, 1000)], "#d0905c") + poly([(160, 414), (460, 414), (760, 1000), (240, 1000)], "#e3aa70", opacity="0.7")
    for y in (486, 590, 730, 890):
        table += rect(0, y, W, 3.4, "#94593a", opacity="0.7")
    # the pot of porridge, large on the left; steam over it
    x, y = 470, 440
    pot = oval(x + 60, y + 236, 310, 46, "#6b4030", opacity="0.45") + path(f"M{x - 270} {y}C{x - 280} {y + 120} {x - 240} {y + 226} {x - 150} {y + 240}H{x + 150}C{x + 240} {y + 226} {x + 280} {y + 120} {x + 270} {y}z", "#a9b4b8") + path(f"M{x + 90} {y + 60}C{x + 110} {y + 150} {x + 90} {y + 220} {x + 60} {y + 240}H{x + 150}C{x + 240} {y + 226} {x + 280} {y + 120} {x + 270} {y}z", "#76838a") + path(f"M{x - 236} {y + 60}C{x - 232} {y + 130} {x - 210} {y + 190} {x - 176} {y + 216}", stroke="#eef3f2", stroke_width="13", stroke_linecap="round") + "".join(path(f"M{x + k * 264} {y + 50}C{x + k * 320} {y + 44} {x + k * 324} {y + 104} {x + k * 268} {y + 104}", stroke="#76838a", stroke_width="15") for k in (-1, 1)) + oval(x, y, 272, 82, "#dfe6e4") + oval(x, y + 5, 252, 72, "#7d8a90") + oval(x, y + 18, 240, 60, "#f6ecd2") + oval(x - 50, y + 10, 130, 24, "#fffaf0") + path(f"M{x + 20} {y + 36}q60 -16 120 -4q-50 22 -120 4z", "#e0d0ac")
    steam = "".join(path(d, "#fffdf4", opacity=o) for d, o in (("M360 440C310 360 400 310 350 220C326 170 372 140 360 80C420 150 390 190 404 226C440 310 370 360 410 440z", ".6"), ("M560 450C520 380 590 330 552 262C532 216 566 190 560 150C606 200 586 236 596 262C624 326 572 372 600 450z", ".5"), ("M460 430C440 390 476 360 456 318C492 350 476 384 488 430z", ".5")))
    # the ladle over a leaf bowl
    lade = bowl(830, 660, 250, "#2f6b72", "#1b4650", "#f6ecd2") + oval(820, 656, 80, 20, "#fffaf0")
    fall = path("M800 520C796 570 806 620 792 652C812 664 846 664 862 652C850 620 858 570 848 524z", "#f6ecd2") + path("M830 524C842 570 842 620 862 652C852 658 842 660 832 661C838 620 832 570 822 528z", "#dcccaa")
    ladle = path("M756 470C760 530 790 552 826 552C866 552 892 528 896 470z", "#b9c2c6") + path("M836 551C866 548 892 528 896 470H858C860 516 852 540 836 551z", "#7f8c94") + oval(826, 470, 70, 19, "#e6ecec") + oval(826, 472, 60, 14, "#f6ecd2") + stroke("M886 462L1080 300", "#94a0a6", 15) + stroke("M884 458L1076 298", "#e6ecec", 4)
    hand = turned_to(1056, 318, 1.05, -6, gripping("#9a6144", "#66352a", "#c9502f", "#7d2a22", 190))
    # the toppings and the leaf plates
    tops = ""
    for bx, by, w, glaze, shade, inside, colours, kind in (
        (1180, 500, 190, "#fbf3e0", "#c9b494", "#d9a25c", ("#f0c98a", "#c98f4a", "#e3b06c"), "shred"), (1400, 510, 190, "#2f6b72", "#1b4650", "#4f8a48", ("#3f7a45", "#8fc06a", "#fff6e0"), "leaf"),
        (1520, 640, 180, "#fbf3e0", "#c9b494", "#d9a25c", ("#e9c07a", "#c98f4a", "#f3d9a0"), "round"), (1290, 634, 170, "#a8402f", "#6d2420", "#b9301f", ("#e0582c", "#8f1f1a", "#f0913a"), "round"),
    ):
        tops += bowl(bx, by, w, glaze, shade, inside) + strewn(bx, by - w * 0.01, w, 46, colours, rng, kind)
    black = bowl(180, 800, 240, "#fbf3e0", "#c9b494", "#3a2436") + oval(170, 794, 70, 18, "#f6ecd2") + path("M120 800q50 -20 90 -4q40 10 60 -2q-30 24 -76 16q-40 -8 -74 -10z", "#fffaf0") + "".join(circle(rng.uniform(100, 260), 800 + rng.uniform(-14, 24), 5, "#5a3a54") for _ in range(14))
    plates = leaf_plate(600, 860, 400, rng) + leaf_plate(1120, 850, 420, rng)
    spoon = oval(840, 944, 34, 15, "#cfd8da") + stroke("M870 944L990 962", "#b4bec2", 9) + oval(836, 941, 22, 8, "#eef3f2")
    reach = turned_to(1300, 868, 1.0, 16, flat("#8a563f", "#5a3024", "#f0e2c4", "#b09a7c", 190))
    return picture(
        "trade-sarapan", W, H, "Breakfast in the market",
        "Illustration. A hand ladles white rice porridge from a steaming pot into a bowl; bowls of chicken, greens, peanuts and chilli, black-rice porridge and two leaf plates of mixed rice stand on the table.",
        sky, far, table, pot, steam, tops, lade, fall, ladle, hand, black, plates, spoon, reach,
    )
