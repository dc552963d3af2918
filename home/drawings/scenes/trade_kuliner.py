"""A food stall at night: customers from behind on the bench, the lit counter, smoke from the grill."""

from random import Random

from home.drawings.busts import apron, back, man
from home.drawings.canvas import at, circle, group, n, oval, path, picture, poly, rect, stroke
from home.drawings.lights import glow, shade_lamp

W, H = 1600, 1000


def parcel(x, y, s, leaf=("#7fa85a", "#4f8a48", "#2f6038")):
    """Rice in a cone of banana leaf, pinned at the top."""
    lit, face, shade = leaf
    return path(f"M{n(x - s)} {n(y)}L{n(x - s * 0.16)} {n(y - s * 1.3)}H{n(x + s * 0.16)}L{n(x + s)} {n(y)}Q{n(x)} {n(y + s * 0.34)} {n(x - s)} {n(y)}z", face) + path(f"M{n(x + s * 0.16)} {n(y - s * 1.3)}L{n(x + s)} {n(y)}Q{n(x + s * 0.6)} {n(y + s * 0.16)} {n(x + s * 0.26)} {n(y + s * 0.17)}z", shade) + stroke(f"M{n(x - s * 0.7)} {n(y - s * 0.1)}L{n(x - s * 0.14)} {n(y - s * 1.1)}M{n(x - s * 0.3)} {n(y)}L{n(x - s * 0.04)} {n(y - s * 1.1)}", lit, n(s * 0.05)) + stroke(f"M{n(x - s * 0.3)} {n(y - s * 1.12)}L{n(x + s * 0.3)} {n(y - s * 1.2)}", "#e9d2a0", n(s * 0.09))


def dish(x, y, w, fill, lit, rng, kind):
    """An enamel basin in the glass case, heaped with a dish."""
    drawn = path(f"M{n(x - w / 2)} {n(y - w * 0.22)}Q{n(x - w * 0.4)} {n(y)} {n(x - w * 0.28)} {n(y)}H{n(x + w * 0.28)}Q{n(x + w * 0.4)} {n(y)} {n(x + w / 2)} {n(y - w * 0.22)}z", "#efe6d0") + path(f"M{n(x + w * 0.14)} {n(y)}H{n(x + w * 0.28)}Q{n(x + w * 0.4)} {n(y)} {n(x + w / 2)} {n(y - w * 0.22)}H{n(x + w * 0.26)}z", "#b9ac94")
    drawn += path(f"M{n(x - w * 0.46)} {n(y - w * 0.22)}C{n(x - w * 0.34)} {n(y - w * 0.5)} {n(x + w * 0.34)} {n(y - w * 0.5)} {n(x + w * 0.46)} {n(y - w * 0.22)}z", fill)
    for _ in range(26):
        px, v = x + rng.uniform(-0.36, 0.36) * w, rng.random()
        py = y - w * (0.24 + 0.16 * v * (1 - abs(px - x) / w * 1.6))
        if kind == "round":
            drawn += circle(px, py, w * 0.055, rng.choice((lit, fill)))
        else:
            drawn += stroke(f"M{n(px)} {n(py)}l{n(rng.uniform(-12, 12))} {n(rng.uniform(-5, 5))}", lit, 4)
    return drawn + rect(x - w / 2 - 2, y - w * 0.24, w + 4, 5, "#2f5f86")


def draw():
    rng = Random(2130)
    night = rect(0, 0, W, H, "#152038") + rect(0, 0, W, 180, "#101830") + rect(0, 300, W, 110, "#1f2c48")
    night += path("M0 520V330L90 300L150 250H330L380 300L520 312V520zM1100 520V300L1180 280L1230 236H1400L1450 290L1600 300V520z", "#1b2742")
    for x, y in ((70, 380), (130, 380), (250, 376), (310, 430), (1190, 370), (1290, 372), (1340, 372), (1460, 420), (1540, 380)):
        night += rect(x, y, 26, 34, "#d9a05a", opacity="0.75")
    for x in (40, 470, 1150, 1560):
        night += circle(x, 266, 40, "#f3c765", opacity="0.16") + circle(x, 266, 11, "#ffe9b0") + rect(x - 2, 276, 4, 240, "#0d1526")
    # the tent
    inside = rect(250, 210, 1100, 520, "#5f3a34") + rect(250, 210, 1100, 150, "#7a4a3a") + glow(800, 380, 620, "#ffcf7a", 5, 0.085)
    for i in range(12):
        inside += rect(250 + i * 100, 210, 3, 400, "#4a2a2c", opacity="0.5")
    inside += rect(296, 500, 1010, 12, "#c98a52")
    roof = path("M170 250L330 70H1270L1430 250z", "#2f5f94") + path("M800 250V70H1270L1430 250z", "#264f80") + path("M1120 250L1080 70H1270L1430 250z", "#1d3f6a") + path("M490 250L560 70H640L610 250z", "#3f74a8")
    edge = "M170 250H1430V290" + "".join("q-35 34 -70 0" for _ in range(18)) + "z"
    roof += path(edge, "#3a6c9f") + path("M1090 250H1430V290q-35 34 -70 0q-35 34 -70 0q-35 34 -70 0q-35 34 -70 0q-30 28 -60 0z", "#2a5284") + rect(170, 248, 1260, 7, "#7fb0d6")
    posts = "".join(rect(x, 290, 16, 600, "#0f1a30") + rect(x, 290, 5, 600, "#c98a52") for x in (250, 1334))
    cook = at(880, 610, 0.98, man("#e9dcc0", "#8a5a4c", "#a5673f", "#1b1418", "#b8402f", behind=False, arms="none"), apron("#2f6b66", "#143c3e", "#2f6b66"), stroke("M-88 -158C-116 -110 -118 -66 -96 -30L-60 -18", "#e9dcc0", 36), stroke("M-58 -16L-40 -12", "#a5673f", 24), stroke("M88 -158C118 -110 120 -66 98 -28L64 -16", "#c9ad90", 36), stroke("M62 -14L44 -10", "#a5673f", 24), group(parcel(0, -6, 30)))
    lamps = shade_lamp(560, 366, 150, "#234a52", "#ffe2a0", "#fff6d6", "#141f30", 250) + shade_lamp(1080, 366, 150, "#234a52", "#ffe2a0", "#fff6d6", "#141f30", 250)
    light = glow(560, 380, 130, "#fff0c0", 3, 0.2) + glow(1080, 380, 130, "#fff0c0", 3, 0.2)
    # counter: the glass case left, parcels in the middle, the grill right
    counter = rect(280, 690, 1040, 190, "#7a4630") + rect(270, 680, 1060, 16, "#f0b874") + rect(280, 696, 1040, 18, "#3a1c1c", opacity="0.5")
    for i in range(13):
        counter += rect(280 + i * 86, 714, 4, 166, "#54301f")
    dishes = "".join(dish(368 + i * 112, 674, 104, *c, rng, k) for i, (c, k) in enumerate(((("#c9783a", "#f0b060"), "shred"), (("#4f7d3f", "#a8c46a"), "shred"), (("#efe0c0", "#fdf6e6"), "round"))))
    dishes += rect(310, 588, 372, 6, "#f0c987") + "".join(dish(368 + i * 112, 584, 96, *c, rng, k) for i, (c, k) in enumerate(((("#a8402f", "#e07a4e"), "round"), (("#e9c46a", "#fbe8a8"), "shred"), (("#8a4a2c", "#c98a52"), "round"))))
    case = rect(304, 520, 384, 166, "#fdf3d2", opacity="0.16") + "".join(rect(x, 512, 8, 176, "#5a3a28") for x in (300, 490, 682)) + rect(296, 506, 400, 12, "#8a5a3c") + rect(296, 506, 400, 4, "#f0c080") + path("M330 522L420 522L350 684H310V560z", "#fffdf0", opacity="0.14")
    pile = "".join(parcel(728 + i * 46, 684, 27) for i in range(4)) + "".join(parcel(752 + i * 46, 656, 27) for i in range(3)) 
    grill = path("M1010 640H1290L1276 690H1024z", "#3a3438") + rect(1004, 632, 292, 12, "#7d7474")
    for _ in range(40):
        x = rng.uniform(1020, 1280)
        grill += oval(x, rng.uniform(626, 636), 10, 6, rng.choice(("#f2742c", "#ffb347", "#c9401c", "#5a1c14")))
    for i in range(9):
        x = 1030 + i * 28
        grill += stroke(f"M{x - 6} 660L{x + 10} 596", "#e9d2a0", 4) + stroke(f"M{x + 1} 632L{x + 10} 596", "#8a4a24", 15) + stroke(f"M{x} 626L{x + 7} 600", "#c9803c", 5)
    smoke = "".join(path(d, "#f3e0c4", opacity=o) for d, o in (("M1100 590C1060 530 1150 490 1110 420C1086 374 1140 350 1130 300C1180 350 1150 390 1166 420C1200 490 1120 530 1150 590z", ".26"), ("M1210 596C1180 546 1250 510 1222 450C1206 414 1240 396 1236 360C1270 400 1252 430 1262 456C1284 510 1230 550 1250 596z", ".2")))
    # the bench and the backs of the customers, dark with a lit rim
    ground = poly([(0, 870), (W, 870), (W, H), (0, H)], "#131c30") + poly([(250, 870), (1350, 870), (1560, H), (60, H)], "#3a3038")
    bench = rect(330, 930, 940, 30, "#2a1c24") + rect(330, 928, 940, 5, "#b9794a") + rect(380, 950, 22, 50, "#1d141c") + rect(1190, 950, 22, 50, "#1d141c")
    rim = lambda side: stroke(f"M{side * 30} -208C{side * 62} -202 {side * 92} -188 {side * 97} -156", "#f0b060", 6) + stroke(f"M{side * 10} -312C{side * 30} -308 {side * 44} -292 {side * 43} -268", "#f0b060", 5)  # noqa: E731
    people = at(470, 944, 0.98, back("#4a2a40", "#1c1424", "#6d4030", "#17111a", None, ("#d9c8b0", "#c98a3a")), rim(1))
    people += at(690, 948, 1.04, man("#2a4a5c", "#12202e", "#6d4030", "#17111a", "#2b1c2a"), rim(1))
    people += at(1090, 946, 1.0, back("#6d3a2c", "#2a1620", "#6d4030", "#17111a"), rim(-1))
    return picture(
        "trade-kuliner", W, H, "A food stall at night",
        "Illustration. Under a blue tent a cook folds a leaf parcel behind a lit counter with dishes in a glass case, stacked parcels and satay on the embers; customers sit on the bench, seen from behind.",
        night, inside, cook, roof, posts, light, lamps, dishes, case, counter, pile, grill, smoke, ground, people, bench,
    )
