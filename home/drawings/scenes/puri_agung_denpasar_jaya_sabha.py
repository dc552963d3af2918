"""Jaya Sabha, site of the old palace: the gate of the residence from the street, in a shower at two in the afternoon."""

from random import Random

from home.drawings import canvas, courts, leisure, people, plants, rain, roofs, stone, townsfolk

W, H = 1600, 1000
BASE = 742
LIT = {"face": "#a86c56", "mortar": "#8f5a4a", "light": "#bf8268", "dark": "#93594a", "rim": "#d9ae8c", "stone": "#cfcdbd", "stone_dark": "#9aa096", "shade": "#6d4a44", "inner": "#c9b9a4"}
DIM = {"face": "#8f5d50", "mortar": "#784c45", "light": "#a3705e", "dark": "#7d4f47", "rim": "#b9947a", "stone": "#b3b5a8", "stone_dark": "#858e88", "shade": "#5d423f", "inner": "#a39a8c"}
SKIN, HAIR = "#7a5242", "#202126"


def catur_muka(x, y, h):
    """The statue at the crossing, far off and grey in the rain."""
    s = h / 100
    return canvas.at(
        x, y, s,
        canvas.oval(0, -3, 44, 6, "#aebcb4"), canvas.path("M-26 0L-22 -14H22L26 0z", "#a3b0aa"), canvas.path("M-30 -14Q-20 -26 -10 -16Q0 -28 10 -16Q20 -26 30 -14L22 -12H-22z", "#b3bfb6"),
        canvas.path("M-13 -20C-16 -40 -14 -54 -11 -66H11C14 -54 16 -40 13 -20z", "#a9b5ae"), canvas.path("M3 -20C5 -40 5 -54 4 -66H11C14 -54 16 -40 13 -20z", "#94a29d"),
        canvas.stroke("M-11 -62L-21 -66L-20 -82M11 -62L21 -66L20 -82", "#a3b0aa", 4), canvas.path("M-9 -66C-10 -78 -6 -82 0 -82C6 -82 10 -78 9 -66z", "#b3bfb6"), canvas.path("M-9 -80L-6 -90L0 -104L6 -90L9 -80Q0 -85 -9 -80z", "#a3b0aa"),
    )


def residence(rng):
    """What the gap lets one see: a hall with columns among trees."""
    d = canvas.rect(760, 560, 380, 170, "#b9c2b2") + canvas.rect(760, 700, 380, 40, "#a3ad9c")
    d += canvas.poly([(770, 596), (1130, 596), (1060, 500), (840, 500)], "#8a6f62") + canvas.poly([(1000, 596), (1130, 596), (1060, 500), (1010, 500)], "#77605a") + canvas.path("".join(f"M{778 + i * 11} {586 - i * 14}H{1122 - i * 11}" for i in range(6)), stroke="#77605a", stroke_width="2", stroke_dasharray="9 5") + canvas.rect(764, 594, 372, 8, "#d3d5c6")
    d += canvas.rect(800, 602, 300, 106, "#8a958c") + "".join(canvas.rect(806 + i * 48, 602, 14, 108, "#dfe2d3") for i in range(7)) + canvas.rect(930, 628, 44, 80, "#f0d9a0") + canvas.rect(790, 706, 320, 10, "#d3d5c6")
    return d


def draw():
    rng = Random(1788)
    sky = canvas.bands(W, [(0, "#7f959a"), (90, "#8c9fa2"), (180, "#9aabaa"), (270, "#a9b7b2"), (360, "#b9c3b9"), (450, "#c9cfc0"), (760, "")])
    sky += "".join(canvas.path(d, c) for d, c in (("M-20 70C80 20 180 40 230 80C310 30 440 30 500 90C600 60 720 70 780 120C880 90 1000 110 1050 150H-20z", "#70878e"), ("M700 60C800 20 900 30 960 70C1060 30 1200 40 1260 100C1360 70 1500 80 1620 130V-10H640z", "#67808a")))
    far = "".join(plants.canopy(x, y, rx, ry, c, rng) for x, y, rx, ry, c in [(60, 690, 120, 60, "#a9b9ad"), (430, 560, 170, 110, "#8ca396"), (600, 590, 130, 90, "#98ada0")]) + plants.palm(520, 700, 420, 34, "#8aa398", "#95a09a", rng, 10) + plants.palm(700, 690, 350, -24, "#809b8e", "#8f9a94", rng, 10)
    trees = "".join(plants.canopy(x, y, rx, ry, c, rng) for x, y, rx, ry, c in [(700, 520, 140, 130, "#6d8f7d"), (1010, 470, 190, 130, "#7a9a86"), (850, 440, 120, 90, "#88a692")])
    # the family temple in the far corner shows two roofs over the wall
    temple = "".join(canvas.rect(x - w * .2, y, w * .4, w, "#96655a") + canvas.rect(x - w * .26, y - 2, w * .52, 7, "#c3c2b3") + roofs.ijuk(x, y, w, w * .62, "#474a4e", "#5d6062", "#8a8f8c", rng, .12) + canvas.path(f"M{x - 4} {y - w * .58}h8l-4 -18z", "#474a4e") for x, y, w in ((1262, 540, 104), (1352, 556, 84)))
    street = canvas.bands(W, [(738, "#a9ada2"), (790, "#8a9592"), (870, "#7a8886"), (940, "#6a7a7b"), (1000, "")])
    street += canvas.rect(0, 738, W, 50, "#b9b9a9") + canvas.rect(0, 784, W, 8, "#d3d3c3") + canvas.rect(0, 792, W, 5, "#5f7071")
    for i in range(34):
        x = i * 48 + (0 if i % 2 else 8)
        street += canvas.path(f"M{x} 742l-8 42", stroke="#9a9d90", stroke_width="1.6")
    # wet road: what stands above lies in it, broken
    for x, w, c in ((520, 150, "#8c7468"), (610, 90, "#a3785f"), (900, 130, "#c6cbbd"), (1200, 150, "#8c7468"), (1120, 90, "#a3785f"), (240, 70, "#a9b5ae"), (1440, 190, "#51706a"), (60, 140, "#829a90"), (760, 60, "#5d7f70")):
        for i in range(9):
            k = rng.uniform(.5, 1) * (1 - i * .05)
            street += canvas.path(f"M{x - w * k / 2 + rng.uniform(-10, 10):.0f} {806 + i * 15 + rng.uniform(-4, 4):.0f}q{w * k / 2:.0f} -4 {w * k:.0f} 0q{-w * k / 2:.0f} 5 {-w * k:.0f} 0z", c, opacity=f"{.8 - i * .07:.2f}")
    # wall and gate
    tone = dict(DIM, rim="#c9c7b6")
    walls = stone.wall(340, 610, 230, BASE - 610, rng, dict(tone, face="#9a6554"), 3) + stone.wall(1190, 610, 430, BASE - 610, rng, tone, 4)
    fence = ""
    for x0, x1 in ((340, 560), (1214, 1620)):
        fence += canvas.rect(x0, 548, x1 - x0, 5, "#4f5f60") + canvas.path("".join(f"M{x} 584V544l3 -10l3 10V584z" for x in range(x0 + 4, x1, 17)), "#4f5f60") + "".join(canvas.rect(x, 536, 34, 60, "#9a6554" if x < 800 else "#8a5a4e") + canvas.rect(x - 5, 528, 44, 10, "#c3c2b3") + canvas.circle(x + 17, 517, 11, "#e9e0bd") for x in range(x0, x1, 92 if x0 < 800 else 118))
    gate = courts.split_gate(880, BASE, 470, 250, LIT, DIM, rng, 6)
    drive = canvas.poly([(755, BASE), (1005, BASE), (960, 716), (800, 716)], "#c3c3b3") + canvas.rect(752, 700, 10, 44, "#5d6a68") + canvas.path("M762 708h236v8h-236z", "#e9e4d0") + canvas.path("".join(f"M{780 + i * 56} 708h28v8h-28z" for i in range(4)), "#c9523f")
    # guard post, flag pole with the flag wet on its pole
    post = canvas.group(canvas.rect(548, 636, 84, 108, "#c9c9b9") + canvas.rect(604, 636, 28, 108, "#a9ada0") + canvas.rect(562, 656, 42, 44, "#56676a") + canvas.path("M534 640L590 600L646 640z", "#8a6658") + canvas.path("M590 600L646 640H606z", "#74564e") + canvas.circle(582, 684, 10, "#7a5242") + canvas.path("M568 700C568 690 576 692 582 692C588 692 596 690 596 700z", "#6d7a5a") + canvas.path("M571 682C571 668 593 668 593 682z", "#4a5544"), transform="translate(690 0)")
    pole = canvas.at(832, 716, .8, canvas.rect(-2.5, -420, 5, 420, "#f0f1e6"), canvas.circle(0, -424, 6, "#d9ae5c"), canvas.path("M2 -414C18 -406 24 -396 20 -380C16 -370 26 -362 22 -350L2 -356z", "#c9463c"), canvas.path("M2 -384C14 -378 20 -372 18 -364C20 -356 26 -350 20 -322C14 -328 8 -330 2 -330z", "#f3efe2"))
    # the great tree on the right, cut by the frame, its roots hanging
    banyan = canvas.path("M1380 760C1410 700 1400 560 1430 420C1450 330 1440 260 1470 200H1640V780z", "#3f4f4a") + canvas.path("M1380 760C1410 700 1400 560 1430 420L1452 430C1440 560 1450 690 1430 764z", "#7a8a7a") + canvas.path("M1490 770C1480 640 1500 520 1496 400M1540 770C1536 640 1556 520 1550 420", stroke="#53645c", stroke_width="9")
    banyan += "".join(canvas.stroke(f"M{x} {y}q-5 {h * .5} 3 {h}", "#4f6058", w) for x, y, h, w in [(1290, 330, 200, 4), (1322, 340, 270, 5), (1350, 330, 160, 4), (1250, 300, 130, 3), (1210, 290, 180, 4), (1400, 340, 250, 5), (1170, 250, 110, 3)])
    banyan += canvas.path("M1440 380C1380 330 1300 300 1190 270L1200 250C1300 270 1400 290 1480 330z", "#3f4f4a")
    banyan += "".join(plants.canopy(x, y, rx, ry, c, rng, 17) for x, y, rx, ry, c in [(1420, 150, 330, 170, "#33534c"), (1560, 60, 260, 160, "#2b4743"), (1240, 200, 150, 90, "#3d5f55"), (1420, 90, 190, 100, "#4f7565"), (1260, 160, 100, 56, "#5c8270"), (1540, 40, 120, 70, "#5c8270")])
    life = canvas.at(1120, 768, 1.12, canvas.path("M-22 2h44l-6 6h-32z", "#5f7071", opacity=".6"), people.man("#3f5560", "#e9e6d6", "#e9e6d6", SKIN, HAIR), canvas.at(15, -50, .5, rain.umbrella(84, "#5f7f86", "#4a6a72", "#3a565e", "#2a3438")))
    life += canvas.at(300, 778, 1.14, people.walker("#7a4450", "#dfe2d3", "#c9963c", SKIN, HAIR, arm=False), canvas.at(16, -52, .5, rain.umbrella(84, "#d9c58a", "#c3a862", "#9d8448", "#2a3438")))
    # near: a couple under one red umbrella, a boy in a puddle, a rider in a cape
    front = "".join(rain.puddle(x, y, w, h, "#5a6b6d", "#9fb0ac", "#c6d0c6") for x, y, w, h in ((560, 962, 420, 44), (1010, 968, 330, 40), (180, 930, 300, 30), (1350, 900, 320, 26), (900, 880, 260, 20)))
    front += rain.rings([(rng.uniform(40, 1560), rng.uniform(810, 990), rng.uniform(8, 22)) for _ in range(44)], "#c9d3cb", 1.8, opacity=".7")
    for i, (w, c) in enumerate(((120, "#c9463c"), (150, "#a8352f"), (104, "#d9d6c3"), (90, "#4a5f74"), (60, "#8a3f46"))):
        front += canvas.path(f"M{560 - w / 2} {968 + i * 8}q{w / 2} -5 {w} 0q{-w / 2} 6 {-w} 0z", c, opacity=".75")
    pair = rain.sharing(people.walker("#8a3f46", "#f3efdf", "#d9a343", SKIN, HAIR, arm=False, hem="#642c36"), people.man("#41566d", "#f7f4e6", "#c9963c", SKIN, HAIR))
    front += canvas.at(560, 952, 2.75, pair, canvas.at(2, -58, 1, rain.umbrella(58, "#e9695a", "#d0463b", "#a8352f", "#2a2f33", 3)))
    splash = canvas.path("M-30 0q-6 -20 -18 -26M-16 -4q-2 -22 -8 -32M30 0q6 -20 18 -26M16 -4q2 -22 8 -32M-38 2q-12 -8 -22 -8M38 2q12 -8 22 -8", stroke="#e3ebe4", stroke_width="3.4", stroke_linecap="round")
    front += canvas.at(1000, 958, 2.0, leisure.child("#e9b04a", "#41566d", SKIN, HAIR, wave=True)) + canvas.at(1000, 962, 1.1, splash)
    front += canvas.at(1290, 912, 1.34, townsfolk.scooter("#5d7480", "#44585f", "#222b2e", "#a9b3ae", rain.caped("#d9a83f", "#b5862f", SKIN, "#e3e0d0")), flip=True) + canvas.path("M1350 912q26 -14 30 -34M1362 914q34 -8 44 -24", stroke="#dfe7e0", stroke_width="4", stroke_linecap="round", opacity=".8")
    veil = rain.streaks(0, 1640, -20, 760, 150, 44, .22, "#e3ebe6", 1.6, rng, opacity=".4") + rain.streaks(0, 1660, -20, 980, 120, 84, .22, "#f0f4ee", 2.4, rng, opacity=".42")
    near = "".join(plants.leaf_shape(x, y, a, r, c, .3) for x, y, a, r, c in [(-10, 900, -.5, 150, "#2b4743"), (-10, 940, -.1, 170, "#33534c"), (-10, 980, .1, 190, "#2b4743"), (20, 1000, -.9, 150, "#3d5f55"), (-10, 860, -.9, 120, "#33534c"), (90, 1010, -1.2, 110, "#2b4743")])
    return canvas.picture(
        "puri-agung-denpasar-jaya-sabha", W, H, "The gate of Jaya Sabha in a shower",
        "Illustration. Rain falls on a wide split gate of brick and grey stone, a hall with columns behind it and a great tree beside it; two people pass under a red umbrella, a child jumps in a puddle.",
        sky, far, catur_muka(176, 738, 250), temple, trees, canvas.group(residence(rng), transform="translate(-62 0)"), walls, fence, drive, pole, gate, post, street, banyan, life, front, veil, near,
    )
