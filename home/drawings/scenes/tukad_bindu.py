"""Tukad Bindu at two in the afternoon: children leap from the weir, kepuh and bamboo shade the bank."""

from random import Random

from home.drawings import canvas, groves, land, leisure, people, plants, roofs, water

W, H = 1600, 1000
SKIN, DARK, HAIR = "#8f5c43", "#6f4433", "#211f20"


def fall(x0, x1, y0, y1, rng):
    """Water over the sill: a pale sheet in strips of three values and a foot of foam."""
    drawn = canvas.path(f"M{x0} {y0}H{x1}V{y1}H{x0}z", "#8fc7bd")
    for i in range(64):
        x = x0 + (x1 - x0) * (i + rng.random()) / 64
        top, low, w = y0 + rng.uniform(0, 26), y1 - rng.uniform(0, 30), rng.uniform(3, 9)
        drawn += canvas.rect(x, top, w, low - top, rng.choice(["#eaf6e6", "#c5e3d4", "#5fa39a", "#c5e3d4"]))
    foam = "".join(canvas.circle(x0 + (x1 - x0) * i / 36, y1 + rng.uniform(-4, 8), rng.uniform(9, 19), "#f4faee" if i % 3 else "#c5e3d4") for i in range(37))
    return drawn + foam


def splash(x, y, s):
    return canvas.at(x, y, s, canvas.path("M-60 6C-50 -20 -42 -34 -40 -62C-30 -40 -26 -26 -20 -18C-16 -44 -6 -60 -2 -84C6 -60 12 -44 16 -20C24 -30 30 -44 38 -60C42 -36 50 -20 62 6z", "#f4faee"), canvas.path("M-30 4C-24 -10 -18 -12 -14 -30C-6 -14 6 -14 12 -34C18 -14 26 -8 34 4z", "#c5e3d4"), canvas.oval(0, 5, 92, 11, "#eaf6e6"), canvas.circle(-54, -64, 5, "#f4faee"), canvas.circle(52, -72, 6, "#f4faee"), canvas.circle(-14, -98, 4, "#f4faee"), canvas.circle(28, -92, 4, "#f4faee"))


def draw():
    rng = Random(2017)
    sky = canvas.bands(W, [(0, "#bfe0c0"), (120, "#cfe8c6"), (220, "#def0cd"), (310, "#ecf5d6"), (420, "")])
    far = groves.hedge([(-20, 470), (-20, 250), (300, 200), (700, 250), (1000, 210), (1340, 246), (1630, 190), (1630, 470)], "#a3cfa0", 96, rng) + groves.hedge([(-20, 480), (-20, 350), (400, 330), (640, 366), (980, 350), (1240, 330), (1630, 300), (1630, 480)], "#7fb98d", 74, rng)
    far += plants.palm(884, 400, 250, 26, "#7fb98d", "#8fae86", rng, 9) + plants.palm(1010, 400, 190, -16, "#7fb98d", "#8fae86", rng, 9)
    # upstream water and its two banks
    upper = canvas.rect(0, 436, W, 140, "#6fb0a0") + canvas.path("M360 436H1240L1300 470H300z", "#a9d8bd") + water.dashes(320, 1280, 448, 566, 46, "#d2ecd2", rng, (40, 150), 7) + water.dashes(320, 1280, 448, 566, 30, "#4d9488", rng, (40, 160), 7)
    bank = canvas.path("M-10 420C160 410 300 424 372 440L330 470L210 580H-10z", "#4d8a63") + canvas.path("M1610 408C1460 404 1320 420 1236 440L1270 470L1390 580H1610z", "#5f9a68") + canvas.path("M-10 470C120 462 230 466 290 474L150 580H-10z", "#e6d9ae") + canvas.path("M1610 462C1500 458 1390 464 1318 472L1440 580H1610z", "#f1e6bd")
    # hall and playground on the right bank, far
    hall = canvas.rect(1250, 420, 250, 14, "#e6d9ae") + "".join(canvas.rect(x, 340, 9, 84, "#8a5f48") for x in (1268, 1330, 1392, 1454, 1480)) + canvas.rect(1262, 340, 226, 26, "#5f4a44", opacity=".5") + roofs.ijuk(1374, 350, 300, 92, "#8a4a38", "#b8633f", "#e09a63", rng, .42)
    swing = canvas.path("M250 474Q330 446 440 452L456 464Q360 470 330 480z", "#5f9a68") + canvas.stroke("M290 470L326 356L362 470M440 456L404 356L376 464M326 356H404", "#c4553a", 6) + canvas.stroke("M346 358L338 424M360 358L354 424", "#f1e6bd", 2) + canvas.at(346, 444, .42, leisure.child("#f0c55c", "#2f6f8a", SKIN, HAIR))
    # the kepuh and the bamboo
    kepuh = groves.great_tree(176, 640, 720, 640, "#7d6f5c", "#b5a383", ("#2f6f58", "#4d9468", "#86bb73"), rng, .13)
    cane = "".join(groves.bamboo(x, y, h, lean, c, j, leaf, rng, 13) for x, y, h, lean, c, j, leaf in [(1520, 640, 640, -330, "#6d9a52", "#3f6d42", "#3f7f55"), (1570, 660, 560, -220, "#86ad5c", "#4d7a48", "#4d9460"), (1600, 660, 700, -420, "#5f8f50", "#3f6d42", "#2f6f58"), (1480, 640, 470, -180, "#9cbc66", "#5f8a4d", "#6fae68"), (1560, 650, 700, -150, "#6d9a52", "#3f6d42", "#3f7f55")])
    # weir
    sill = canvas.rect(282, 560, 1036, 32, "#efe3c3") + canvas.rect(282, 560, 1036, 8, "#fff9e3") + canvas.rect(282, 586, 1036, 10, "#b5a37f")
    drop = fall(300, 1300, 594, 734, rng)
    piers = "".join(canvas.path(f"M{x} 540h66v210h-66z", "#d9c79d") + canvas.rect(x, 540, 18, 210, "#f4e8c8") + canvas.rect(x + 44, 540, 22, 210, "#a38f6d") + canvas.rect(x - 8, 528, 82, 18, "#fff9e3") + canvas.rect(x - 8, 542, 82, 6, "#b5a37f") for x in (246, 1290))
    # pool
    pool = canvas.rect(0, 726, W, 280, "#3f948c") + canvas.path("M300 736H1300L1240 800H360z", "#6fb8a9") + water.dashes(120, 1480, 760, 990, 84, "#8fd0bd", rng, (50, 190), 11) + water.dashes(120, 1480, 760, 990, 64, "#2b7674", rng, (60, 220), 11) + water.dashes(480, 1120, 770, 940, 30, "#e3f4df", rng, (30, 130), 8)
    lower = canvas.path("M-10 576H300V620L262 640V760C180 790 90 850 40 1010H-10z", "#4d8a63") + canvas.path("M1610 576H1300V620L1338 620V760C1420 800 1510 850 1560 1010H1610z", "#5f9a68")
    lower += canvas.path("M-10 578L152 578L200 660L-10 800z", "#e6d9ae") + canvas.path("M1610 578L1438 578L1400 660L1610 800z", "#f1e6bd")
    for i in range(4):  # stone seats step down to the pool
        lower += canvas.poly([(1338 + i * 8, 690 + i * 34), (1440 + i * 46, 690 + i * 34), (1470 + i * 50, 716 + i * 34), (1338 + i * 20, 716 + i * 34)], "#efe3c3") + canvas.poly([(1338 + i * 20, 716 + i * 34), (1470 + i * 50, 716 + i * 34), (1474 + i * 50, 730 + i * 34), (1344 + i * 22, 730 + i * 34)], "#a38f6d")
    stones = "".join(canvas.path(f"M{x} {y}q{w * .1} {-w * .42} {w * .5} {-w * .4}t{w * .5} {w * .4}z", "#8f9a86") + canvas.path(f"M{x} {y}q{w * .1} {-w * .42} {w * .5} {-w * .4}q{-w * .2} {w * .1} {-w * .24} {w * .4}z", "#c5cbb0") for x, y, w in [(220, 770, 90), (160, 810, 120), (90, 880, 140), (290, 762, 60), (1280, 764, 60), (1250, 772, 44)])
    # children
    leap = canvas.at(786, 402, 1.75, leisure.jumper("#d9503a", SKIN, HAIR)) + canvas.at(1006, 500, 1.3, leisure.jumper("#f0b93f", DARK, HAIR), flip=True)
    line = canvas.at(560, 562, 1.24, leisure.child("#8f5c43", "#2f6f8a", SKIN, HAIR, wave=True, back=False)) + canvas.at(640, 562, 1.16, leisure.child("#e9f2dc", "#c4553a", DARK, HAIR, back=False)) + canvas.at(1146, 562, 1.2, leisure.child("#6f4433", "#f0b93f", DARK, HAIR, back=False))
    swim = splash(540, 846, 1.1) + canvas.at(860, 860, 1.2, leisure.swimmer(SKIN, HAIR, "#c5e3d4", wave=True)) + canvas.at(1040, 826, 1.0, leisure.swimmer(DARK, HAIR, "#c5e3d4")) + canvas.at(700, 918, 1.3, leisure.swimmer(DARK, HAIR, "#c5e3d4"))
    elders = canvas.at(1418, 676, .95, people.sitter("#6d3a2f", "#f0e3c0", SKIN, HAIR), flip=True) + canvas.at(1480, 712, 1.0, people.sitter("#2f5f66", "#d9503a", DARK, HAIR), flip=True)
    jog = canvas.at(150, 716, 1.1, leisure.runner("#f4f0dc", "#2b4a55", "#d9503a", SKIN, HAIR))
    # flying fox: a rope between the trees with one rider
    rope = canvas.stroke("M330 262Q900 352 1470 250", "#5f5a48", 2.4) + canvas.at(1096, 318, .8, canvas.stroke("M0 -4V24", "#5f5a48", 4), canvas.stroke("M-8 40L-2 16M8 40L2 16", SKIN, 6), canvas.path("M-12 38Q0 32 12 38L10 72H-10z", "#2f6f8a"), canvas.stroke("M-4 74L-16 92M6 74L20 88", SKIN, 7), canvas.circle(0, 30, 10, "#f0b93f"))
    near = groves.hedge([(-20, 1010), (-20, 880), (70, 866), (140, 930), (200, 1010)], "#1d4f47", 50, rng) + groves.hedge([(1390, 1010), (1460, 930), (1540, 880), (1630, 900), (1630, 1010)], "#1d4f47", 50, rng) + land.tufts([(x, 1010, rng.uniform(80, 140)) for x in (180, 220, 250, 1350, 1390, 1420)], "#2b6a58", rng, 5, .07)
    return canvas.picture(
        "tukad-bindu", W, H, "Tukad Bindu in the early afternoon",
        "Illustration. Children leap from the white weir into a green pool where others swim; a great kepuh tree stands on the left bank, bamboo arches from the right, and a hall and swings lie behind.",
        sky, far, upper, bank, hall, swing, rope, pool, sill, drop, lower, kepuh, cane, piers, line, stones, swim, leap, elders, jog, near,
    )
