"""Lumintang on a Saturday night: the fan of water in colours, families on mats around it."""

from math import cos, pi, sin
from random import Random

from home.drawings import canvas, groves, land, leisure, people, plants, shelters

W, H, CX = 1600, 1000, 800
SKIN, DARK, HAIR = "#7a4f55", "#563a48", "#12121f"
FAN = ["#e2557a", "#f08a5c", "#f6c65f", "#f6efc8", "#7fd6c0", "#4d9fd6", "#8a6fd0"]


def jet(x, y, a, length, width, fill, **more):
    """One stream of the fan: rises along `a`, droops at its head and falls apart in drops."""
    tx, ty = x + cos(a) * length * 1.04, y + sin(a) * length
    cx, cy = x + cos(a) * length * .44, y + sin(a) * length * .74
    fall = cos(a) * length * .13
    n = canvas.n
    drops = "".join(canvas.circle(tx + fall * k, ty + length * d, width * r, fill, **more) for k, d, r in ((.75, .05, .6), (1.1, .11, .5), (1.3, .18, .4)))
    return canvas.stroke(f"M{n(x)} {n(y)}Q{n(cx)} {n(cy)} {n(tx)} {n(ty)}q{n(fall * .4)} {n(-abs(fall) * .1)} {n(fall * .7)} {n(length * .03)}", fill, n(width * 1.7), **more) + drops


def balloons(x, y, s):
    colours = ["#e2557a", "#f6c65f", "#4d9fd6", "#7fd6c0", "#f08a5c", "#8a6fd0", "#f6efc8", "#e2557a", "#f6c65f"]
    spots = [(-34, -150), (0, -168), (34, -152), (-52, -116), (-14, -124), (22, -120), (54, -114), (-28, -88), (28, -86)]
    return canvas.at(x, y, s, canvas.path("".join(f"M{bx} {by}L0 -20" for bx, by in spots), stroke="#8a86a8", stroke_width="1.4"), *[canvas.oval(bx, by, 20, 24, c) + canvas.path(f"M{bx - 10} {by - 12}q4 -8 12 -8q-8 6 -8 14z", "#fffaf0", opacity=".6") for (bx, by), c in zip(spots, colours, strict=True)])


def mat(x, y, w, cloth, band):
    return canvas.path(f"M{x - w * .5} {y}L{x - w * .38} {y - w * .2}H{x + w * .46}L{x + w * .5} {y}z", cloth) + canvas.path(f"M{x - w * .5} {y}l{w * .03} {-w * .05}H{x + w * .49}l{w * .01} {w * .05}z", band)


def draw():
    rng = Random(2015)
    sky = canvas.bands(W, [(0, "#141a38"), (110, "#192143"), (220, "#202a50"), (320, "#2a345c"), (400, "#3a4068"), (470, "#514d72"), (560, "")])
    sky += "".join(canvas.circle(rng.uniform(20, 1580), rng.uniform(14, 330), rng.uniform(1.1, 2.4), "#f6efc8", opacity=".8") for _ in range(46)) + canvas.circle(250, 120, 30, "#f6efc8") + canvas.circle(264, 110, 27, "#192143")
    # the hall for the arts: a dark mass with lit windows, under a broad layered roof
    hall = canvas.path("M270 470L800 372L1330 470z", "#343a66") + canvas.path("M800 372L1330 470H860z", "#2a2f58") + canvas.rect(318, 468, 964, 132, "#343a66") + canvas.path("M258 470H1342L1328 486H272z", "#4d4f78")
    for i in range(16):
        hall += canvas.rect(344 + i * 58, 500, 38, 66, ["#f6c65f", "#d99a55", "#3a4068", "#d99a55", "#f6c65f", "#3a4068"][i * 5 % 6]) + canvas.rect(361 + i * 58, 500, 4, 66, "#343a66") + canvas.rect(344 + i * 58, 530, 38, 3, "#2a2f54")
    hall += canvas.rect(318, 580, 964, 12, "#6d5f7c")
    back = groves.hedge([(-20, 640), (-20, 420), (150, 380), (330, 450), (470, 560), (470, 640)], "#1c2444", 60, rng) + groves.hedge([(1130, 640), (1140, 560), (1290, 440), (1460, 380), (1630, 410), (1630, 640)], "#1c2444", 60, rng) + plants.palm(330, 610, 330, 20, "#171d3a", "#171d3a", rng, 10) + plants.palm(1270, 610, 300, -26, "#171d3a", "#171d3a", rng, 10)
    lawn = canvas.rect(0, 596, W, 404, "#1d3a46") + canvas.rect(0, 596, W, 14, "#274a52")
    glow = canvas.oval(CX, 742, 720, 190, "#274a52") + canvas.oval(CX, 738, 560, 136, "#345f62") + canvas.oval(CX, 736, 470, 104, "#4d6f74")
    pool = canvas.oval(CX, 730, 400, 76, "#8d86a0") + canvas.oval(CX, 724, 400, 74, "#d9cfd0") + canvas.oval(CX, 724, 374, 64, "#1d2f5a") + canvas.oval(CX, 728, 340, 52, "#27407a")
    for _ in range(70):
        a, r = rng.uniform(0, 2 * pi), rng.random() ** .5
        x, y, w = CX + cos(a) * r * 320, 728 + sin(a) * r * 48, rng.uniform(14, 56)
        c = FAN[min(6, max(0, int((x - 460) / 97)))]
        pool += canvas.path(f"M{canvas.n(x - w / 2)} {canvas.n(y)}q{canvas.n(w / 2)} -5 {canvas.n(w)} 0q{canvas.n(-w / 2)} 5 {canvas.n(-w)} 0z", c, opacity=".75")
    # the fan: four layers from the far wide one to the near bright heart
    water = ""
    for count, reach, w, spread, fade in [(29, 580, 6.4, .98, ".45"), (24, 520, 5.2, .9, None), (17, 384, 4.6, .74, None), (11, 244, 4.2, .5, None)]:
        for i in range(count):
            u = i / (count - 1) * 2 - 1
            a = -pi / 2 + u * spread
            colour = FAN[round((u + 1) / 2 * 6)] if count > 17 else ("#f6efc8" if count == 11 else FAN[(round((u + 1) / 2 * 6) + 1) % 7])
            water += jet(CX + u * 46, 722, a, reach * (1 - .12 * u * u) * rng.uniform(.95, 1.03), w, colour, opacity=fade)
    for i in range(26):
        x = CX - 300 + i * 24
        y = 742 + 34 * (1 - ((x - CX) / 330) ** 2)
        c = FAN[i * 7 // 26]
        water += canvas.stroke(f"M{x} {y:.0f}q{rng.uniform(-3, 3):.0f} -50 0 {-rng.uniform(60, 96):.0f}", c, 5) + canvas.circle(x, y - 92, 4, "#fffaf0")
    water += "".join(canvas.circle(CX + cos(a) * r, 722 + sin(a) * r, rng.uniform(2, 5), rng.choice(FAN)) for a, r in [(-pi / 2 + rng.uniform(-1.05, 1.05), rng.uniform(470, 620)) for _ in range(80)])
    water += canvas.oval(CX, 726, 90, 12, "#fffaf0", opacity=".9")
    # people, most of them dark against the light
    ring = ""
    for x, y, s, f, fl in [(370, 742, .8, people.man("#2a2f54", "#3a5068", "#5f3a55", DARK), False), (404, 744, .62, leisure.child("#f08a5c", "#2a2f54", DARK, HAIR), False), (1196, 738, .78, people.walker("#3a2f54", "#8a6f9a", "#d99a55", DARK, HAIR, arm=False, hem="#241d3a"), False), (1232, 744, .58, leisure.child("#7fd6c0", "#2a2f54", DARK, HAIR, wave=True), False), (1290, 752, .84, people.man("#1c2444", "#d9cfd0", "#8a3f5a", DARK), False)]:
        ring += canvas.oval(x, y, 20, 4, "#15263a", opacity=".6") + canvas.at(x, y, s, f, flip=fl)
    mats = mat(560, 880, 250, "#8a4a5f", "#d99a55") + canvas.at(506, 872, 1.25, leisure.seated("#24385f", "#1c2444", DARK, HAIR)) + canvas.at(574, 868, 1.15, leisure.seated("#b5655c", "#3a2f54", SKIN, HAIR)) + canvas.at(632, 872, .85, leisure.seated("#f6c65f", "#24385f", DARK, HAIR))
    mats += mat(1010, 912, 300, "#3f5f7a", "#d9cfd0") + canvas.at(930, 902, 1.35, leisure.seated("#5f4a7a", "#1c2444", SKIN, HAIR)) + canvas.at(1008, 898, .95, leisure.seated("#7fd6c0", "#24385f", DARK, HAIR)) + canvas.at(1084, 902, 1.35, leisure.seated("#8a3f4d", "#2a2f54", DARK, HAIR))
    mats += canvas.path("M968 910q10 -16 26 0zM1030 908h22v-10h-22z", "#f6efc8")
    seller = canvas.oval(372, 900, 44, 7, "#15263a", opacity=".6") + canvas.at(372, 902, 2.0, people.man("#2a2f54", "#c4703f", "#f6efc8", DARK)) + balloons(402, 808, 1.3)
    boy = canvas.oval(758, 938, 46, 7, "#15263a", opacity=".6") + canvas.at(756, 940, 1.42, leisure.child("#e2557a", "#24385f", DARK, HAIR, wave=True)) + canvas.at(1262, 868, 1.3, leisure.runner("#f6c65f", "#24385f", "#f6efc8", DARK, HAIR), flip=True) + canvas.circle(1190, 862, 13, "#f6efc8") + canvas.path("M1184 858l6 -5l6 5l-3 7h-6z", "#2a2f54")
    lamps = shelters.lamp(190, 780, 330, "#10142c", "#fff3cd", "#f6c65f") + shelters.lamp(1430, 780, 330, "#10142c", "#fff3cd", "#f6c65f")
    grass = land.tufts([(rng.uniform(0, W), rng.uniform(800, 990), rng.uniform(10, 20)) for _ in range(110)], "#2f5a58", rng, 3)
    near = groves.hedge([(-20, 1010), (-20, 880), (70, 850), (170, 920), (220, 1010)], "#0e1230", 56, rng) + groves.hedge([(1390, 1010), (1440, 920), (1530, 860), (1630, 880), (1630, 1010)], "#0e1230", 56, rng) + "".join(plants.frangipani(x, y, 18, "#d9cfe0", "#d99a55", x * .1) for x, y in [(50, 900), (130, 912), (1470, 930), (1550, 900)])
    return canvas.picture(
        "taman-kota-lumintang", W, H, "Lumintang city park on a Saturday night",
        "Illustration. A fan of water lit in seven colours rises from a round pool before a lit hall; families sit on mats, a man sells balloons and children play.",
        sky, hall, back, lawn, glow, grass, pool, water, ring, lamps, mats, seller, boy, near,
    )
