"""Puri Agung Pemecutan: the ruler on his litter at the crossing, the palace gate beyond, after sunset; the last light stands behind on the right."""

from random import Random

from home.drawings import (
    canvas,
    corners,
    groves,
    land,
    lights,
    litters,
    people,
    plants,
    shelters,
    stacks,
    stone,
    townsfolk,
    views,
)

W, H = 1600, 1000
VIEW = views.View(eye=1.5, horizon=806, lens=1000)
GATE = corners.Corner(VIEW, 9.3, 20, .3)
DUSK = {"left": "#3d3a40", "right": "#8a5142", "ml": "#35343b", "mr": "#74433a", "ll": "#4a4348", "lr": "#a1614a", "stone": "#6d6660", "stone_r": "#d3ab76", "deep": "#3a2a2e", "under": "#2c2a30", "top": "#b08f68"}
CAST = {"lit": "#f0c27a", "face": "#58584c", "shade": "#2c3b3a", "deep": "#16262a"}
SKIN, HAIR = "#6d4a3c", "#14191c"


def plinth(cx, rng):
    """Base of brick and soft stone, reliefs in its belt; the right edge takes the last light."""
    d = ""
    y = 900
    for w, h, kind in ((700, 20, "stone"), (664, 18, "stone"), (620, 50, "brick"), (644, 14, "cap"), (560, 16, "stone"), (530, 106, "relief"), (552, 10, "cap"), (574, 12, "cap"), (592, 12, "cap")):
        y -= h
        x = cx - w / 2
        if kind == "brick":
            d += canvas.rect(x, y, w, h, "#5d3c36") + stone.bricks(x, y, w, h, rng, "#48302e", "#7a4c40", "#48302e", 9, 24) + canvas.rect(x + w - 26, y, 26, h, "#a1614a")
        elif kind == "relief":
            d += canvas.rect(x, y, w, h, "#54504a") + canvas.rect(x + 22, y + 14, w - 44, h - 28, "#34383a")
            for i in range(13):
                fx = x + 48 + i * (w - 96) / 12
                k = (52, 60, 48)[i % 3]
                d += canvas.path(f"M{fx - 11:.1f} {y + h - 14}C{fx - 12:.1f} {y + h - 14 - k * .5:.1f} {fx - 8:.1f} {y + h - 14 - k * .7:.1f} {fx:.1f} {y + h - 14 - k:.1f}C{fx + 8:.1f} {y + h - 14 - k * .7:.1f} {fx + 12:.1f} {y + h - 14 - k * .5:.1f} {fx + 11:.1f} {y + h - 14}z", "#6d665a") + canvas.circle(fx, y + h - 18 - k, 8, "#6d665a") + canvas.path(f"M{fx + 2:.1f} {y + h - 14}V{y + h - 14 - k * .9:.1f}C{fx + 8:.1f} {y + h - 14 - k * .6:.1f} {fx + 12:.1f} {y + h - 14 - k * .5:.1f} {fx + 11:.1f} {y + h - 14}z", "#a8926c")
                if i % 2:
                    d += canvas.path(f"M{fx + 14:.1f} {y + h - 14}l8 -70", stroke="#8a7a60", stroke_width="3")
            d += canvas.rect(x + w - 16, y, 16, h, "#e0b478")
        else:
            d += canvas.rect(x, y, w, h, "#7a7264" if kind == "cap" else "#4f4d48") + canvas.rect(x, y, w, 3, "#cda873") + canvas.rect(x + w - 22, y, 22, h, "#ecc283")
    return d, y


def row(x0, y, houses):
    """Shophouses along the far street, some lit."""
    d = ""
    for w, h, face, lit in houses:
        d += canvas.rect(x0, y - h, w, h, face) + canvas.path(f"M{x0 - 5} {y - h}l16 -34h{w - 22}l16 34z", "#1d3a42") + canvas.rect(x0 - 5, y - h - 3, w + 10, 7, "#3f5f5f")
        for k in range(3):
            d += canvas.rect(x0 + w * (.1 + k * .3), y - h * .84, w * .2, h * .22, "#ffd88f" if k in lit else "#2b4a52")
        d += canvas.rect(x0 + w * .06, y - h * .4, w * .88, h * .4, "#f3c676" if 5 in lit else "#24414a")
        if 5 in lit:
            d += canvas.path(f"M{x0 + w * .16:.0f} {y}v{-h * .22:.0f}h{w * .2:.0f}v{h * .22:.0f}zM{x0 + w * .5:.0f} {y}v{-h * .3:.0f}h{w * .14:.0f}v{h * .3:.0f}z", "#8a5c3c")
            d += canvas.rect(x0 + w * .02, y - h * .46, w * .96, h * .07, "#b5503c")
        x0 += w
    return d


def beam(x, y, k, side=1):
    """A headlamp and the patch it lights on the road."""
    return canvas.oval(x + side * 90 * k, y + 112 * k, 90 * k, 9 * k, "#ffe9b0", opacity=".3") + lights.glow(x, y, 20 * k, "#ffeec2", 3, .3)


def draw():
    rng = Random(1686)
    sky = canvas.bands(W, [(0, "#123645"), (100, "#194653"), (210, "#24585f"), (320, "#3b716e"), (420, "#658c78"), (510, "#9aa67c"), (590, "#cdb677"), (660, "#ecc278"), (720, "#f8d38c"), (820, "")])
    sky += canvas.circle(470, 130, 5, "#f3ead0") + land.streak(60, 300, 560, 20, "#4f8078", opacity=".8") + land.streak(980, 470, 560, 22, "#e0b070", opacity=".85") + land.streak(240, 560, 420, 14, "#d9bb7a", opacity=".8") + land.streak(1120, 230, 430, 16, "#366a6c", opacity=".9") + land.streak(880, 620, 300, 12, "#ffe0a0", opacity=".9")
    sky += land.birds([(1180, 330, 24), (1222, 312, 20), (1140, 350, 18)], "#2b4a4c")
    far = "".join(plants.canopy(x, y, rx, ry, c, rng) for x, y, rx, ry, c in [(640, 780, 130, 50, "#6f7f62"), (1010, 770, 140, 70, "#6d7a5e"), (1330, 700, 190, 150, "#35574f"), (1540, 660, 180, 190, "#2a4a48")]) + plants.palm(1250, 800, 430, -40, "#2f5350", "#33504c", rng) + plants.palm(1470, 810, 520, 30, "#21434a", "#24444a", rng)
    street = row(-20, 830, [(190, 250, "#1f3e48", (0,)), (150, 220, "#274852", (1, 5)), (120, 190, "#31525a", ()), (96, 160, "#3d5f62", (2, 5))])
    # the old drum tower at the corner of the crossing
    tx, tower = 296, ""
    for w, h, y in ((96, 70, 834), (82, 60, 764), (68, 54, 704), (56, 40, 650)):
        tower += canvas.rect(tx - w / 2, y - h, w, h, "#3f4a48") + canvas.rect(tx + w * .24, y - h, w * .26, h, "#8a6a4c") + canvas.rect(tx - w / 2 - 5, y - h, w + 10, 7, "#6d7566") + canvas.rect(tx + w * .24, y - h, w * .26 + 5, 7, "#d9ab6c")
    tower += "".join(canvas.rect(tx + u, 566, 5, 46, "#2c3a3a") for u in (-24, -8, 6, 20)) + canvas.path(f"M{tx - 40} 568L{tx} 498L{tx + 40} 568z", "#35464a") + canvas.path(f"M{tx + 8} 568L{tx} 498L{tx + 40} 568z", "#a1754c")
    road = canvas.rect(0, 822, W, 180, "#26424a") + canvas.rect(0, 822, W, 7, "#6d8070") + canvas.rect(0, 900, W, 100, "#1d363f")
    road += canvas.path("".join(f"M{60 + i * 76} 960h44l-22 30h-50z" for i in range(6)), "#a3a890", opacity=".75") + canvas.path("".join(f"M{1120 + i * 84} 960h46l26 30h-50z" for i in range(6)), "#a3a890", opacity=".75")
    for x, w in ((180, 130), (330, 90), (1290, 120), (1440, 80)):
        for i in range(5):
            road += canvas.rect(x - w / 2 * (1 - i * .14), 850 + i * 15, w * (1 - i * .14), 4, "#e9bd72", opacity=f"{.42 - i * .06:.2f}")
    # the palace: wall and gate, lamps on
    def wall(u0, u1):
        d = GATE.box(u0, u1, -.3, .3, 0, 2.7, DUSK["right"], DUSK["left"])
        face = GATE.right(-.3)
        d += face.bricks(u0, u1, .4, 2.7, rng, DUSK["mr"], DUSK["lr"], DUSK["mr"], .15, .5) + face.quad("#8a735a", u0, u1, 0, .4)
        u = u0 + .9
        while u < u1 - 2.2:
            d += face.quad("#b58f66", u, u + 1.7, .9, 2.3) + face.quad("#74433a", u + .12, u + 1.58, 1.02, 2.18) + face.diamonds("#b58f66", u + .3, u + 1.4, 1.15, 2.05, 1)
            u += 2.8
        return d + GATE.box(u0, u1, -.5, .5, 2.7, 2.95, DUSK["stone_r"], DUSK["stone"]) + face.quad("#74433a", u0, u1, 2.95, 3.2) + GATE.box(u0, u1, -.4, .4, 3.18, 3.34, DUSK["stone_r"], DUSK["stone"])
    gate = wall(3.9, 14) + stacks.roofed_gate(GATE, 9.6, 4.0, 2.6, DUSK, rng, ("#6d3428", "#f0bf5c", "#3a2224")) + stacks.steps(GATE, -1.3, 1.3, -1.3, 4, .2, .36, {"right": "#a3845e", "left": "#5d5850", "top": "#cda873"}) + wall(-9, -3.5)
    for u in (-2.4, 2.6):
        x, y = GATE.see(u, -1.5, 2.9)
        gate += lights.glow(x, y, 74, "#ffd88f", 4, .1) + canvas.circle(x, y, 9, "#fff3cf") + canvas.path(f"M{x - 3} {y + 9}h6v10h-6z", "#2c2a30")
    x, y = GATE.see(0, -2.4, 0)
    gate += canvas.oval(x, y + 8, 130, 14, "#f3c676", opacity=".28")
    gate += canvas.at(x + 26, y + 6, .84, people.man("#5a4a5a", "#f3e2bd", "#d9a040", SKIN, HAIR)) + canvas.at(x - 24, y + 10, .84, people.walker("#8a3a34", "#e9cf9f", "#d9a040", SKIN, HAIR, arm=False, hem="#5d2a2a"))
    base, top = plinth(730, rng)
    statue = canvas.at(722, top, 1.86, litters.litter(CAST, litters.ruler(CAST)))
    ring = canvas.oval(730, 904, 400, 34, "#3d5750") + canvas.path("M330 904A400 34 0 0 0 1130 904V914A400 34 0 0 1 330 914z", "#c9a873") + "".join(plants.leaf_shape(rng.uniform(356, 1104), 906 + rng.uniform(-8, 14), rng.uniform(-2.4, -.7), rng.uniform(16, 30), rng.choice(["#2f5a4c", "#416b52", "#1f453f", "#6d8a58"]), .26) for _ in range(110)) + "".join(plants.frangipani(x, y, 8, c, "#f0c25a", x) for x, y, c in [(420, 918, "#d9604a"), (500, 926, "#f0d9b0"), (590, 932, "#d9604a"), (860, 930, "#f0d9b0"), (950, 924, "#d9604a"), (1020, 914, "#f0d9b0")])
    lamps = shelters.lamp(120, 890, 330, "#12292f", "#fff3cf", "#ffd88f") + shelters.lamp(1470, 890, 330, "#12292f", "#fff3cf", "#ffd88f")
    # traffic, and one who has stopped before the base
    life = canvas.at(330, 868, .78, townsfolk.scooter("#3d6a70", "#24474f", "#10191c", "#8a9590", townsfolk.rider("#d9b87a", "#2b3a44", SKIN, "#b5503c")), flip=True) + beam(300, 820, .6, -1)
    x, y, s = 1010, 976, 1.9
    life += canvas.path(f"M{x - 130} {y}h270l-40 12h-260z", "#0f2329", opacity=".7") + canvas.at(x, y, s, townsfolk.scooter("#b5442f", "#7a2f2a", "#0f1518", "#9aa39a", townsfolk.rider("#ead7ae", "#2b3a48", SKIN, "#e0a83f"), townsfolk.passenger("#2f6b63", SKIN, "#d9d3bd"))) + beam(x + 70, y - 118, 1.3)
    wx, wy = 560, 956
    life += canvas.oval(wx + 40, wy + 2, 80, 9, "#f3c676", opacity=".3") + canvas.at(wx, wy, 1.9, people.walker("#a8403a", "#f7e6c2", "#e0a83f", SKIN, HAIR, canvas.path("M-15 -101h30l-4 -8h-22z", "#c9a05c") + canvas.circle(-6, -111, 3.4, "#d9604a") + canvas.circle(1, -112, 3.4, "#f0d060") + canvas.circle(7, -111, 3.4, "#f3ead9"), hem="#74292c"))
    near = groves.hedge([(-20, 1010), (-20, 930), (70, 944), (150, 1010)], "#0d2127", 40, rng) + groves.hedge([(1440, 1010), (1500, 950), (1620, 920), (1620, 1010)], "#0d2127", 40, rng)
    near += canvas.stroke("M-20 96C60 120 110 96 190 140M70 112C110 150 130 176 168 216", "#0d2127", 13)
    for x, y, a in [(190, 140, .3), (150, 128, .9), (168, 216, .8), (118, 150, 1.1), (80, 116, 1.4), (30, 110, 1.6), (140, 190, .2), (200, 146, .8), (60, 110, -.7), (10, 104, 1.3), (110, 116, -.4)]:
        near += plants.leaf_shape(x, y, a, 86, "#0d2127", .2) + plants.leaf_shape(x, y, a + .45, 66, "#17343a", .2)
    return canvas.picture(
        "puri-agung-pemecutan", W, H, "The statue of Pemecutan at the crossing after sunset",
        "Illustration. A statue of a ruler on a litter carried by four soldiers stands on a high base at a crossing; behind it the brick gate and wall of the palace with lamps lit, the old drum tower to the left, scooters passing.",
        sky, far, street, tower, road, gate, ring, base, statue, lamps, life, near,
    )
