"""Rice and staples before sunrise: sacks rolled open, a scoop pouring, eggs and oil on the shelf behind."""

from math import cos, sin
from random import Random

from home.drawings.canvas import n, oval, path, picture, poly, rect, stroke
from home.drawings.hands import gripping, turned_to
from home.drawings.lights import bulb, glow

W, H = 1600, 1000


def sack(x, y, w, h, cloth, grain, rng, card, stripe):
    """An open sack, its rolled mouth heaped with rice; cloth and grain: lit, face, shade."""
    lit, face, shade = cloth
    top, k = y - h, w * 0.19
    drawn = oval(x + w * 0.1, y, w * 0.6, w * 0.13, "#141a2c", opacity="0.5")
    drawn += path(f"M{n(x - w * 0.46)} {n(top)}C{n(x - w * 0.56)} {n(top + h * 0.4)} {n(x - w * 0.54)} {n(y - h * 0.1)} {n(x - w * 0.46)} {n(y)}Q{n(x)} {n(y + w * 0.1)} {n(x + w * 0.46)} {n(y)}C{n(x + w * 0.54)} {n(y - h * 0.1)} {n(x + w * 0.56)} {n(top + h * 0.4)} {n(x + w * 0.46)} {n(top)}z", face)
    drawn += path(f"M{n(x + w * 0.16)} {n(top + k)}C{n(x + w * 0.26)} {n(top + h * 0.5)} {n(x + w * 0.2)} {n(y - h * 0.1)} {n(x + w * 0.16)} {n(y + w * 0.05)}Q{n(x + w * 0.36)} {n(y + w * 0.04)} {n(x + w * 0.46)} {n(y)}C{n(x + w * 0.54)} {n(y - h * 0.1)} {n(x + w * 0.56)} {n(top + h * 0.4)} {n(x + w * 0.46)} {n(top)}z", shade)
    drawn += path(f"M{n(x - w * 0.525)} {n(top + h * 0.46)}Q{n(x)} {n(top + h * 0.46 + w * 0.14)} {n(x + w * 0.525)} {n(top + h * 0.46)}L{n(x + w * 0.522)} {n(top + h * 0.58)}Q{n(x)} {n(top + h * 0.58 + w * 0.14)} {n(x - w * 0.522)} {n(top + h * 0.58)}z", stripe, opacity="0.85")
    drawn += stroke(f"M{n(x - w * 0.3)} {n(top + h * 0.3)}q{n(w * 0.04)} {n(h * 0.2)} {n(-w * 0.02)} {n(h * 0.5)}M{n(x - w * 0.42)} {n(top + h * 0.36)}q{n(w * 0.02)} {n(h * 0.16)} 0 {n(h * 0.34)}", lit, n(w * 0.014))
    drawn += oval(x, top, w * 0.5, k, shade) + oval(x, top - w * 0.012, w * 0.49, k * 0.97, lit) + oval(x, top + w * 0.012, w * 0.42, k * 0.78, grain[2])
    heap = f"M{n(x - w * 0.415)} {n(top + w * 0.014)}C{n(x - w * 0.34)} {n(top - w * 0.14)} {n(x - w * 0.12)} {n(top - w * 0.26)} {n(x + w * 0.02)} {n(top - w * 0.27)}C{n(x + w * 0.15)} {n(top - w * 0.26)} {n(x + w * 0.34)} {n(top - w * 0.12)} {n(x + w * 0.415)} {n(top + w * 0.014)}Q{n(x)} {n(top + w * 0.3)} {n(x - w * 0.415)} {n(top + w * 0.014)}z"
    drawn += path(heap, grain[1]) + path(f"M{n(x + w * 0.02)} {n(top - w * 0.27)}C{n(x + w * 0.15)} {n(top - w * 0.26)} {n(x + w * 0.34)} {n(top - w * 0.12)} {n(x + w * 0.415)} {n(top + w * 0.014)}Q{n(x + w * 0.28)} {n(top + w * 0.13)} {n(x + w * 0.1)} {n(top + w * 0.155)}C{n(x + w * 0.2)} {n(top)} {n(x + w * 0.12)} {n(top - w * 0.16)} {n(x + w * 0.02)} {n(top - w * 0.27)}z", grain[2])
    pale, dark = "", ""
    for _ in range(int(w * 0.9)):
        a, d = rng.uniform(0, 6.283), rng.random() ** 0.5
        gx, gy = x + cos(a) * d * w * 0.36, top + sin(a) * d * w * 0.1 - (1 - d) * w * 0.2
        t = rng.uniform(0, 3.1)
        s = f"M{n(gx)} {n(gy)}l{n(cos(t) * 5)} {n(sin(t) * 3)}"
        if rng.random() < 0.6 and gx < x + w * 0.1:
            pale += s
        else:
            dark += s
    drawn += stroke(pale, grain[0], 2.6) + stroke(dark, grain[2] if gx < x else grain[1], 2.4)
    cx, cy = x + w * 0.06, top - w * 0.2
    return drawn + (stroke(f"M{n(cx)} {n(cy + w * 0.12)}V{n(cy - w * 0.06)}", "#8a5a34", 6) + path(f"M{n(cx - w * 0.16)} {n(cy - w * 0.24)}h{n(w * 0.32)}l{n(-w * 0.01)} {n(w * 0.18)}h{n(-w * 0.3)}z", "#f6ecc8") + stroke(f"M{n(cx - w * 0.1)} {n(cy - w * 0.18)}h{n(w * 0.2)}M{n(cx - w * 0.08)} {n(cy - w * 0.12)}h{n(w * 0.12)}", "#a8382f", n(w * 0.02)) if card else "")


def eggs(x, y, w, rows):
    """Trays of eggs stacked; y is the foot."""
    drawn = ""
    for r in range(rows):
        top = y - (r + 1) * 40
        drawn += path(f"M{x} {top + 24}h{w}l-6 16h{-w + 12}z", "#8f8578") + rect(x, top + 22, w, 6, "#bdb09c")
        for i in range(7):
            ex = x + (i + 0.5) * w / 7
            drawn += oval(ex, top + 14, w / 15, 19, "#d9a57c") + oval(ex + 4, top + 17, w / 20, 15, "#b97e58") + oval(ex - 1, top + 15, w / 17, 17, "#dcab84") + oval(ex - 5, top + 6, 4, 6, "#f6dcc0")
    return drawn


def bottle(x, y, h):
    """A bottle of yellow oil."""
    w = h * 0.34
    return path(f"M{n(x - w / 2)} {n(y)}V{n(y - h * 0.62)}C{n(x - w / 2)} {n(y - h * 0.74)} {n(x - w * 0.18)} {n(y - h * 0.76)} {n(x - w * 0.18)} {n(y - h * 0.88)}H{n(x + w * 0.18)}C{n(x + w * 0.18)} {n(y - h * 0.76)} {n(x + w / 2)} {n(y - h * 0.74)} {n(x + w / 2)} {n(y - h * 0.62)}V{n(y)}z", "#d9a02c") + rect(x + w * 0.16, y - h * 0.62, w * 0.34, h * 0.62, "#a36f1c") + rect(x - w * 0.4, y - h * 0.6, w * 0.12, h * 0.5, "#f9dc86") + rect(x - w * 0.2, y - h, w * 0.4, h * 0.12, "#b9382f") + rect(x - w / 2, y - h * 0.44, w, h * 0.22, "#f3e6c4") + rect(x - w / 2, y - h * 0.36, w, h * 0.06, "#2f6b66")


def draw():
    rng = Random(430)
    wall = rect(0, 0, W, H, "#27304a") + rect(980, 0, 620, H, "#1e2740")
    door = rect(1130, 60, 360, 640, "#4a5f86") + rect(1130, 60, 360, 120, "#324a72") + rect(1130, 250, 360, 120, "#7a86a0") + rect(1130, 370, 360, 60, "#c99a86") + rect(1130, 430, 360, 270, "#37486c")
    door += path("M1130 440V360L1200 340L1240 300H1330L1360 340L1490 352V440z", "#33456a") + path("M1390 700V470l20 -20h60l20 20V700z", "#2a3858")
    door += path("M1230 700C1226 600 1216 520 1226 486C1234 470 1286 470 1294 486C1304 520 1296 600 1290 700z", "#1d2742") + oval(1260, 446, 24, 30, "#1d2742") + path("M1206 418H1314L1296 376H1224z", "#3a3a54") + stroke("M1228 492C1232 478 1244 474 1256 474", "#d9a08a", 4)
    door += rect(1108, 40, 26, 680, "#141a2e") + rect(1486, 40, 26, 680, "#141a2e") + rect(1108, 36, 404, 28, "#141a2e") + rect(1130, 60, 5, 640, "#8f98b4")
    lamp = glow(560, 170, 520, "#f2b45c", 5, 0.075)
    shelves = ""
    for y in (210, 420, 620):
        shelves += rect(40, y, 980, 22, "#7a5038") + rect(40, y, 980, 5, "#e0a868") + rect(40, y + 22, 980, 16, "#10182a", opacity="0.5")
    for x in (40, 520, 1000):
        shelves += rect(x - 10, 40, 24, 640, "#5a3a30") + rect(x - 10, 40, 6, 640, "#b9835a")
    shelves += "".join(bottle(90 + i * 62, 210, 140 + (i % 2) * 10) for i in range(7)) + "".join(rect(552 + i * 74, 210 - h, 62, h, c) + rect(552 + i * 74, 210 - h, 62, 10, "#fff6dc", opacity="0.5") + rect(594 + i * 74, 210 - h, 20, h, "#1c1a2a", opacity="0.35") + rect(562 + i * 74, 176 - h * 0.3, 42, 26, "#b9382f" if i % 2 else "#2f6b66") for i, (h, c) in enumerate(((120, "#efe6d0"), (104, "#e9d2a0"), (126, "#efe6d0"), (100, "#d9b482"), (120, "#efe6d0"), (108, "#e9d2a0"))))
    shelves += eggs(70, 418, 200, 3) + eggs(290, 418, 200, 2) + "".join(bottle(566 + i * 62, 420, 136) for i in range(3))
    # palm sugar in leaf-tied rounds
    for i in range(5):
        for j in range(3 if i % 2 else 2):
            x, y = 766 + i * 46, 420 - j * 34
            shelves += path(f"M{x - 22} {y}C{x - 26} {y - 30} {x + 26} {y - 30} {x + 22} {y}z", "#8a4f2c") + path(f"M{x + 4} {y - 23}C{x + 22} {y - 22} {x + 24} {y - 10} {x + 22} {y}H{x + 8}z", "#5f341f") + rect(x - 22, y - 14, 44, 5, "#d9c48a")
    # the sacks: three depths
    floor = rect(0, 680, W, 330, "#33303f") + poly([(120, 680), (1080, 680), (1300, 1000), (-100, 1000)], "#5f4a44") + rect(0, 676, W, 6, "#8a6650")
    cloth = ("#f3e6c6", "#d6c196", "#97805c")
    rice, red, black = ("#ffffff", "#f6eedb", "#d3c4a4"), ("#d99a80", "#a8604c", "#743c34"), ("#8a7a90", "#4a3a4e", "#2c2032")
    beans = ("#dfe6a0", "#9fb054", "#6b7a38")
    back = sack(250, 760, 230, 190, cloth, red, rng, True, "#2f6b66") + sack(500, 748, 220, 180, cloth, beans, rng, False, "#b9382f") + sack(1010, 756, 230, 190, cloth, black, rng, True, "#2f6b66") + sack(1260, 790, 240, 210, ("#b9b0a6", "#8f857a", "#5a5254"), ("#cfc8bc", "#b0a698", "#7d7470"), rng, False, "#5a2a30")
    front = sack(130, 990, 330, 260, cloth, rice, rng, True, "#b9382f") + sack(730, 1010, 430, 330, cloth, rice, rng, False, "#2f6b66") + sack(1290, 1000, 340, 240, ("#d9c8a8", "#b09a74", "#6f5e4a"), ("#ece2cc", "#d3c4a4", "#a08c70"), rng, True, "#b9382f")
    # the scoop pours into a bag
    fall = path("M654 606C650 630 642 668 628 696C654 712 704 712 722 696C706 668 694 634 686 602z", "#f6eedb") + path("M676 604C690 640 702 670 722 696C712 704 700 708 688 708C690 670 680 640 670 606z", "#d3c4a4")
    for _ in range(60):
        v = rng.random()
        x, y = 668 + rng.uniform(-30, 38) * (0.4 + v), 606 + v * 96
        fall += stroke(f"M{n(x)} {n(y)}l{n(rng.uniform(-3, 3))} 8", "#ffffff", 3)
    scoop = path("M640 604C636 560 660 524 706 516L838 498L852 566L720 598C692 606 662 614 640 604z", "#b9c2c6") + path("M640 604C650 586 690 578 716 574L848 546L852 566L720 598C692 606 662 614 640 604z", "#7f8c94") + path("M652 592C652 562 672 536 708 530L770 522C740 540 700 556 676 596z", "#f6eedb") + stroke("M846 532L934 516", "#8a5a34", 22)
    hand = turned_to(914, 520, 1.05, -10, gripping("#b07249", "#7d4436", "#a8402f", "#6d2436", 186))
    light = glow(560, 170, 130, "#ffdf9a", 3, 0.3) + bulb(560, 170, 32, "#fff3cf", "#2c1c26", "#0c1020")
    return picture(
        "trade-sembako", W, H, "Rice and staples before sunrise",
        "Illustration. Open sacks of white, red and black rice stand in a lamp's light, a hand pours from a scoop; oil, eggs and palm sugar stand on the shelves, a blue street shows through the door.",
        wall, door, lamp, shelves, floor, back, front, fall, scoop, hand, light,
    )
