"""The open stage Ardha Candra on a festival night: seats in a half moon, the towering gate in the lights, dancers before it."""

from math import cos, pi, sin
from random import Random

from home.drawings import canvas, courts, dancers, groves, landmarks, leisure, plants, stone

W, H, CX = 1600, 1000, 800
FOOT = 600
GATE = {"face": "#c9713f", "mortar": "#a3522f", "light": "#e0905a", "dark": "#a85a36", "rim": "#f2b878", "stone": "#f6d9a0", "stone_dark": "#a8794a", "shade": "#8f4a2f", "inner": "#f6d9a0"}
WING = {"face": "#9c5436", "mortar": "#7d4029", "light": "#b86d48", "dark": "#83462d", "rim": "#cf8f5c", "stone": "#d0ab78", "stone_dark": "#7d5b3c", "shade": "#6d3826", "inner": "#d0ab78"}
DIM = {"face": "#5a3a33", "mortar": "#4a2f2a", "light": "#6d473c", "dark": "#4d312b", "rim": "#7d5a48", "stone": "#836a54", "stone_dark": "#4d3c33", "shade": "#402a27", "inner": "#836a54"}
GOLD, SKIN = "#f5c85a", "#c98a62"


def ring(fill, rx, ry, y=FOOT + 40, low=0, **more):
    """The lower half of an ellipse: a row of the half moon, filled to the middle."""
    return canvas.path(f"M{CX - rx} {y}A{rx} {ry} 0 0 0 {CX + rx} {y}v{low}A{rx} {ry} 0 0 1 {CX - rx} {y + low}z" if low else f"M{CX - rx} {y}A{rx} {ry} 0 0 0 {CX + rx} {y}z", fill, **more)


def audience(rng):
    """Rows of people seen from behind, larger as they come nearer; the light of the stage runs along heads and shoulders."""
    d = ""
    coats = ["#3a2f3c", "#27403f", "#4a2f33", "#2f3850", "#4d4436", "#1f3a3f", "#5a3436", "#3c3a48"]
    rows = []
    for i in range(5):
        rx, ry = 640 + i * 128, 196 + i * 52
        count = 30 - i
        for j in range(count):
            a = pi * (.035 + .93 * (j + rng.uniform(.2, .8)) / count)
            if rng.random() < .1 or abs(a - pi / 2) < .055:
                continue
            rows.append((FOOT + 56 + ry * sin(a), CX + rx * cos(a), a))
    for y, x, a in sorted(rows):
        if not -40 < x < 1640:
            continue
        k = .56 + (y - FOOT) / 400 * .95
        shirt = rng.choice(coats)
        turn = cos(a)
        rim = canvas.stroke(f"M{-6 - turn * 2:.1f} -58.4Q{-turn * 3:.1f} -62.6 {6 - turn * 2:.1f} -58.4", "#e9a659", 1.3) + canvas.stroke("M-15 -36Q-12 -40 -4 -41M15 -36Q12 -40 4 -41", "#a86a48", 1.8)
        hat = ""
        roll = rng.random()
        if roll < .3:
            hat = canvas.path("M-9.6 -52C-10 -64 10 -64 9.6 -52Q0 -49 -9.6 -52zM3 -60l7 -7l2 10z", rng.choice(["#c9b08a", "#a5402f", "#7d6a58"]))
        elif roll < .5:
            hat = canvas.circle(0, -62, 5, "#15181a") + canvas.circle(5, -61, 2.6, "#f0d9a0")
        d += canvas.at(x, y, k, leisure.seated(shirt, "#1d2424", "#7a5040", "#15181a"), hat, rim if roll > .3 else canvas.stroke("M-15 -36Q-12 -40 -4 -41M15 -36Q12 -40 4 -41", "#a86a48", 1.8))
    return d


def draw():
    rng = Random(1973)
    sky = canvas.bands(W, [(0, "#0e1c22"), (100, "#11242a"), (210, "#152e31"), (320, "#1c3a38"), (420, "#26463f"), (500, "#355344"), (640, "")])
    sky += "".join(canvas.circle(rng.uniform(0, W), rng.uniform(10, 330), rng.choice([1.2, 1.6, 2.2]), "#e9e2c4") for _ in range(60))
    # a half moon, like the stage named after it
    sky += canvas.group(canvas.path("M-40 0A40 40 0 0 0 40 0z", "#f6e9c0"), canvas.circle(-12, 14, 5, "#e3d2a0"), canvas.circle(10, 20, 4, "#e3d2a0"), transform="translate(1084 116) rotate(-34)")
    far = "".join(plants.palm(x, 640, h, lean, "#15302f", "#15302f", rng, 11) for x, h, lean in [(70, 470, 40), (200, 560, -30), (330, 430, 24), (1290, 480, -30), (1400, 580, 36), (1530, 470, -40), (460, 380, 16), (1170, 390, -20)])
    far += groves.hedge([(-20, 660), (-20, 470), (180, 440), (400, 500), (1200, 500), (1420, 440), (1630, 470), (1630, 660)], "#122826", 54, rng)
    beams = "".join(canvas.poly(p, "#f6c878", opacity=o) for p, o in [([(330, 90), (352, 90), (960, 600), (640, 600)], ".10"), ([(1270, 90), (1248, 90), (960, 600), (640, 600)], ".10")])
    masts = "".join(canvas.rect(x - 4, 92, 8, 540, "#0c1819") + canvas.rect(x - 30, 78, 60, 22, "#0c1819") + "".join(canvas.circle(x - 18 + i * 18, 92, 7, "#fff0c4") for i in range(3)) for x in (340, 1260))
    # back wall, side gates and the great gate
    wall = canvas.rect(236, 470, 1128, 160, DIM["face"]) + stone.bricks(236, 470, 1128, 160, rng, DIM["mortar"], DIM["light"], DIM["dark"], 9, 27) + canvas.rect(228, 456, 1144, 16, DIM["stone"]) + canvas.rect(228, 470, 1144, 6, DIM["stone_dark"])
    wall += "".join(canvas.rect(x, 500, 86, 84, DIM["dark"]) + stone.lozenges(x + 10, 510, 66, 64, 1, DIM["stone"]) for x in (262, 362, 1152, 1252))
    lit = canvas.rect(470, 440, 660, 190, WING["face"]) + stone.bricks(470, 440, 660, 190, rng, WING["mortar"], WING["light"], WING["dark"], 9, 25) + canvas.rect(460, 424, 680, 17, WING["stone"]) + canvas.rect(460, 439, 680, 7, WING["stone_dark"])
    sides = canvas.mirrored(CX, courts.half_gate(640, FOOT + 30, 330, WING, rng, 5, .5))
    gate = courts.kori(CX, FOOT, 548, GATE, rng, 6, "#4a211c", "#f5c85a")
    steps = courts.steps(CX, FOOT - 4, 190, 6, 11, 9, "#f9e0ac", "#b9814f")
    guards = "".join(landmarks.guardian(x, FOOT + 50, 132, "#8a6248", "#e0b278") for x in (630, 970))
    # the half moon
    stage = ring("#1a2a28", 640, 226) + ring("#5d3a2c", 520, 166, FOOT + 66) + ring("#8a5634", 520, 150, FOOT + 50)
    edge = canvas.path("".join(f"M{CX + 520 * cos(a) - 9:.0f} {FOOT + 60 + 150 * sin(a):.0f}l9 -7l9 7l-9 7z" for a in (pi * (.04 + .92 * i / 44) for i in range(45))), GOLD)
    stage += edge + ring("#c08046", 500, 136, FOOT + 48) + ring("#d99a58", 380, 108, FOOT + 48) + canvas.oval(830, FOOT + 112, 210, 50, "#f3c078") + canvas.oval(830, FOOT + 114, 150, 32, "#ffdf9c")
    for i in range(1, 6):
        stage += canvas.path(f"M{CX - 500 + i * 14} {FOOT + 48 + i * 22}H{CX + 500 - i * 14}", stroke="#a8683a", stroke_width="1.4", opacity=".35")
    # gamelan on both wings of the stage
    band = ""
    for side in (-1, 1):
        for r, xs, k in ((0, (300, 366, 432), .96), (1, (270, 338, 404), 1.08), (2, (312, 382), 1.2)):
            for i, dx in enumerate(xs):
                band_y = FOOT + 70 + r * 36
                band += canvas.at(CX + side * dx, band_y, k, dancers.player(("#a5332c", "#a5332c", "#e9dcc0")[r], ("#f5c85a", "#f5c85a", "#a5332c")[r], SKIN, "#7d2a26", GOLD, (i + r) % 3 * 2), flip=side < 0)
    gongs = "".join(canvas.at(x, FOOT + 56, 1.02, dancers.great_gong("#7d2a26", "#b9853c", "#f6d98a", GOLD)) for x in (462, 1138))
    shade = "".join(canvas.oval(x + 4, y, 34 * k, 6 * k, "#a8683a") for x, y, k in [(700, FOOT + 84, 1), (780, FOOT + 92, 1), (880, FOOT + 92, 1), (960, FOOT + 84, 1), (836, FOOT + 132, 1.3)])
    troupe = shade + "".join(canvas.at(x, y, k, dancers.dancer(a, b, GOLD, SKIN, f, lean), flip=fl) for x, y, k, a, b, f, lean, fl in [(700, FOOT + 84, 1.0, "#2f7a6a", "#a5332c", None, 2, False), (780, FOOT + 92, 1.02, "#7a3f7a", "#2f7a6a", None, 2, False), (880, FOOT + 92, 1.02, "#7a3f7a", "#2f7a6a", None, 2, True), (960, FOOT + 84, 1.0, "#2f7a6a", "#a5332c", None, 2, True), (836, FOOT + 132, 1.42, "#c2332e", "#e08a2e", "#fff0c4", 3, False)])
    banners = "".join(canvas.at(x, y, 1, dancers.banner(h, c, e, "#2a1f1c", f)) for x, y, h, c, e, f in [(250, 640, 330, "#a5332c", "#d9603f", 1), (420, 630, 300, "#d9a03c", "#f6d07a", 1), (1180, 630, 300, "#d9a03c", "#f6d07a", -1), (1350, 640, 330, "#a5332c", "#d9603f", -1)])
    # seats: tiers of the half moon, each with a lit edge
    seats = ""
    for i in (6, 5, 4, 3, 2, 1, 0):
        rx, ry = 640 + i * 128, 196 + i * 52
        seats += ring("#1f3836" if i % 2 else "#26433f", rx + 110, ry + 46, FOOT + 40) + ring("#54705a", rx + 5, ry + 5, FOOT + 44) + ring("#142725", rx, ry, FOOT + 40)
    aisle = canvas.poly([(776, 836), (824, 836), (880, 1010), (720, 1010)], "#2c4640") + canvas.path("".join(f"M{776 - i * 9} {840 + i * 27}H{824 + i * 9}" for i in range(7)), stroke="#56705a", stroke_width="3")
    crowd = audience(rng)
    girl = canvas.at(800, 962, 1.2, leisure.child("#e9c25a", "#a5332c", "#a56a4c", "#15181a", True))
    near = canvas.path("M-10 1010V930Q60 900 110 960L130 1010zM1610 1010V930Q1540 900 1490 960L1470 1010z", "#0c1819")
    return canvas.picture(
        "taman-werdhi-budaya", W, H, "The open stage Ardha Candra on a festival night",
        "Illustration. A towering carved gate stands in the lights behind a half-moon stage; dancers in gold step between two wings of gamelan players, and rows of people watch from seats in a half circle under palms.",
        sky, far, beams, masts, wall, lit, sides, gate, seats, stage, steps, guards, banners, gongs, band, troupe, aisle, crowd, girl, near,
    )
