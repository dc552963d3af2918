"""Dam Oongan as the lamps come on: the old weir with its gates, seats of stone on one bank, pavilions on the other."""

from random import Random

from home.drawings import canvas, groves, land, leisure, people, plants, shelters, water

W, H, CX = 1600, 1000, 800
SKIN, DARK, HAIR = "#8a5650", "#653f46", "#221b2c"
THATCH = ("#2f2a45", "#4a3f5c", "#a98a8a")


def draw():
    rng = Random(1924)
    sky = canvas.bands(W, [(0, "#3b4470"), (70, "#4f5080"), (140, "#6d5d8a"), (205, "#926d90"), (262, "#b87f90"), (312, "#d9988c"), (352, "#efb48c"), (384, "#f8cd98"), (440, "")])
    sky += land.streak(260, 250, 520, 22, "#e09a90") + land.streak(820, 180, 460, 20, "#a8768f") + land.streak(620, 330, 520, 14, "#fbdca8") + canvas.circle(1130, 110, 20, "#fbf0d8") + canvas.circle(1138, 104, 18, "#4f5080")
    far = groves.hedge([(-20, 470), (-20, 330), (260, 300), (520, 380), (800, 400), (1080, 380), (1340, 300), (1630, 320), (1630, 470)], "#66557c", 60, rng) + groves.hedge([(-20, 480), (-20, 390), (300, 370), (560, 410), (1060, 412), (1300, 376), (1630, 384), (1630, 480)], "#4d476e", 50, rng)
    far += plants.palm(470, 440, 250, -24, "#4d476e", "#4d476e", rng, 10) + plants.palm(1116, 440, 220, 26, "#4d476e", "#4d476e", rng, 10)
    # a shrine behind its wall on the far bank, roof only
    far += canvas.rect(560, 404, 130, 34, "#3f3a5f") + "".join(canvas.path(f"M{x - w} {y}h{2 * w}l{-w * .55:.0f} {-h}h{-w * .9:.0f}z", "#3a3558") for x, y, w, h in [(596, 404, 26, 24), (596, 374, 18, 22), (648, 408, 20, 26)])
    upper = canvas.rect(0, 432, W, 120, "#8a7494") + canvas.rect(0, 432, W, 10, "#5a4d74") + canvas.path("M500 440H1110L1190 540H420z", "#c58f92") + canvas.path("M700 440H900L980 540H640z", "#efb890")
    upper += water.dashes(240, 1360, 446, 540, 44, "#f8d6a0", rng, (40, 150), 6, ".8") + water.dashes(200, 1400, 446, 540, 40, "#6a5a82", rng, (40, 170), 7)
    # the bridge over the weir
    deck = canvas.rect(236, 446, 1128, 24, "#b58a86") + canvas.rect(236, 446, 1128, 7, "#f3cfae") + canvas.rect(236, 466, 1128, 8, "#4a3f5c")
    railing = canvas.path("".join(f"M{x} 388h9v60h-9z" for x in range(250, 1360, 37)), "#d9b0a0") + canvas.rect(236, 384, 1128, 9, "#f6dcba") + canvas.rect(236, 418, 1128, 5, "#c59c94")
    lamps = "".join(shelters.lamp(x, 446, 150, "#352f4e", "#fff3cd", "#fcd98a") for x in (430, 800, 1170))
    walkers = "".join(canvas.at(x, 448, s, f, flip=fl) for x, s, f, fl in [(620, .72, people.walker("#7d3550", "#f6dcba", "#e3a24d", SKIN, HAIR, arm=False, hem="#55243a"), False), (662, .68, people.man("#3a3558", "#d98f6a", "#f6dcba", DARK), False), (980, .7, leisure.cyclist("#f6dcba", "#3a4466", "#352f4e", SKIN, "#c4553f"), True)])
    # weir: four gates between five piers, with water sliding out
    wall = canvas.rect(236, 470, 1128, 276, "#6d5a70") + canvas.rect(236, 470, 1128, 16, "#4a3f5c")
    gates, piers = "", ""
    for i in range(4):
        x = 350 + i * 235
        gates += canvas.rect(x, 560, 195, 164, "#2f2a45") + shelters.gate(x + 18, 650, 159, 130, "#8d6f7c", "#d9a898", "#5c6285", "#2b2640", .22)
        gates += canvas.path(f"M{x + 18} 640H{x + 177}L{x + 196} 742H{x - 1}z", "#b99aa8")
        gates += "".join(canvas.path(f"M{x + 26 + j * 15 + rng.uniform(-4, 4):.0f} 642l{(j - 5) * 1.6:.0f} {rng.uniform(70, 96):.0f}h{rng.uniform(3, 7):.1f}l{-(j - 5) * 1.4:.0f} -90z", c) for j, c in enumerate(["#f6e6d8", "#d9bcc0", "#f6e6d8", "#8f7a98", "#f6e6d8", "#d9bcc0", "#f8dcb0", "#f6e6d8", "#8f7a98", "#d9bcc0"]))
        gates += "".join(canvas.circle(x + 4 + j * 21, 742 + rng.uniform(-4, 6), rng.uniform(9, 16), "#f6e6d8" if j % 3 else "#d9bcc0") for j in range(10))
    for i in range(5):
        x = 310 + i * 235
        piers += canvas.path(f"M{x - 4} 470h48v260l-24 26l-24 -26z", "#a8838a") + canvas.rect(x - 4, 470, 15, 272, "#e0b6a4") + canvas.path(f"M{x + 20} 470h24v260l-24 26z", "#7d6478") + canvas.rect(x - 12, 462, 64, 14, "#f3cfae") + canvas.rect(x - 8, 690, 56, 8, "#5a4d64", opacity=".6")
    # pool
    pool = canvas.rect(0, 728, W, 280, "#5a5480")
    pool += water.dashes(140, 1460, 764, 990, 80, "#42426c", rng, (60, 220), 12) + water.dashes(320, 1280, 764, 990, 90, "#8a6f94", rng, (70, 240), 14) + water.dashes(440, 1160, 764, 990, 70, "#c58f92", rng, (50, 190), 11) + water.dashes(480, 1120, 764, 990, 44, "#efb890", rng, (40, 160), 9) + water.dashes(500, 1100, 764, 990, 22, "#fbe3b5", rng, (30, 110), 7)
    for x in (430, 800, 1170):
        for i in range(6):
            pool += canvas.rect(x - 26 + i * 3 + (-1) ** i * 4, 782 + i * 26, 52 - i * 6, 6, "#fcd98a", opacity=f"{.8 - i * .1:.1f}")
    # left bank: steps that are seats; right bank: path and pavilions
    steps = canvas.path("M-10 470H240V690L330 800L250 1010H-10z", "#3f4a5c")
    for i in range(6):
        y, x = 600 + i * 42, 236 + i * 30
        steps += canvas.path(f"M-10 {y}H{x}L{x + 18} {y + 17}H-10z", "#e3b9a0") + canvas.path(f"M-10 {y + 17}H{x + 18}L{x + 20} {y + 42}H-10z", "#7d6478") + canvas.path(f"M-10 {y + 17}H{x + 18}v4H-10z", "#a8838a")
    steps += canvas.path("M-10 852H410L440 880L400 1010H-10z", "#c59c8f") + canvas.path("M410 852L440 880L400 1010H376L412 884L392 860z", "#f3cfae")
    right = canvas.path("M1610 470H1362V700L1276 800L1196 880L1250 1010H1610z", "#3f4a5c") + canvas.path("M1610 660H1376L1290 800L1232 880L1280 1010H1610z", "#c59c8f") + canvas.path("M1376 660L1290 800L1232 880L1280 1010H1254L1196 880L1276 800L1352 664z", "#f3cfae")
    tone = {"plinth": "#8d6f7c", "rim": "#f3cfae", "post": "#5c3f4c", "lit": "#c98a6a", "back": "#fcd98a", "thatch": THATCH}
    right += shelters.bale(1476, 668, 320, tone, rng) + canvas.at(1440, 622, .62, people.sitter("#3a4466", "#e3a24d", SKIN, HAIR)) + canvas.at(1530, 622, .62, people.sitter("#7d3550", "#f6dcba", SKIN, HAIR), flip=True)
    left = groves.tree(206, 612, 400, 400, "#3a3045", "#2f3a52", "#43506a", "#66708a", rng) + shelters.bale(78, 602, 210, tone, rng)
    folk = canvas.at(196, 704, 1.15, people.sitter("#3a4466", "#d98f6a", SKIN, HAIR)) + canvas.at(262, 746, 1.15, people.sitter("#7d3550", "#f6dcba", DARK, HAIR)) + canvas.at(120, 744, 1.15, people.sitter("#2f2a45", "#a98ab0", SKIN, HAIR))
    folk += canvas.at(424, 870, 1.5, leisure.angler("#c4553f", "#3a4466", SKIN, "#f3cfae", "#2b2640", "#fbe3b5")) + canvas.at(1330, 850, 1.6, leisure.runner("#f6dcba", "#3a4466", "#c4553f", SKIN, HAIR, tail=True), flip=True) + canvas.at(1382, 770, 1.2, people.man("#3f3a5f", "#e9d5c0", "#7d3550", DARK)) + canvas.at(1424, 772, 1.15, people.walker("#e3a24d", "#6a5a82", "#7d3550", SKIN, HAIR, arm=False, hem="#a8703a"))
    posts = shelters.lamp(352, 852, 250, "#2b2640", "#fff3cd", "#fcd98a") + shelters.lamp(1264, 800, 230, "#2b2640", "#fff3cd", "#fcd98a")
    near = groves.hedge([(-20, 1010), (-20, 900), (100, 890), (190, 950), (230, 1010)], "#221f38", 54, rng) + groves.hedge([(1380, 1010), (1430, 940), (1540, 900), (1630, 920), (1630, 1010)], "#221f38", 54, rng) + "".join(plants.frangipani(x, y, 18, "#f6dcd0", "#e3a24d", x * .1) for x, y in [(40, 930), (120, 924), (176, 968), (1450, 962), (1530, 934), (1590, 950)])
    return canvas.picture(
        "dam-oongan", W, H, "Dam Oongan at dusk",
        "Illustration. The old weir with four gates and a bridge above it; people sit on stone steps and in thatched pavilions, one fishes, and the lamps have just come on.",
        sky, far, upper, pool, wall, deck, gates, piers, walkers, railing, lamps, steps, left, right, folk, posts, near,
    )
