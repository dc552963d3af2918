"""The Bali Hotel today, after the rain at three in the afternoon: white walls and the old name on the roof, mirrored in the wet street; light from the right."""

from random import Random

from home.drawings import canvas, corners, groves, land, people, plants, townsfolk, views, water
from home.drawings.scenes.inna_bali_then import LETTERS

W, H = 1600, 1000
VIEW = views.View(eye=1.75, horizon=668, lens=1000, cx=748)
HOTEL = corners.Corner(VIEW, -4.7, 14.2, .5)
SKIN, DARK, HAIR = "#8f5f4a", "#6d4438", "#232a30"
WHITE, SOFT, COOL, BLUE, DEEP = "#fffdf4", "#e6ebe3", "#bccdd0", "#8fa9b3", "#4f6a76"
ROOF = {"right": "#c9684a", "left": "#8a4a48", "line_right": "#a9503c", "line_left": "#743c40", "rim": "#eba882", "edge": "#e6ebe3", "soffit": "#8fa9b3"}
LOUVRE, LOUVRE_D, LOUVRE_L = "#2f7a68", "#22584f", "#4f9a82"
L, D, PLINTH, EAVE = 17.4, 8.4, .5, 4.5


def door(face, a, w, y0, y1):
    """A pair of louvred leaves under a fanlight."""
    d = face.quad(WHITE, a - w / 2 - .14, a + w / 2 + .14, y0, y1 + .14) + face.quad(LOUVRE_D, a - w / 2, a + w / 2, y0, y1)
    for s in (0, 1):
        a0 = a - w / 2 + s * w / 2 + .05
        a1 = a0 + w / 2 - .1
        d += face.quad(LOUVRE, a0, a1, y0 + .05, y1 - .5)
        d += face.lines(LOUVRE_L, 2, [((a0 + .08, y), (a1 - .08, y)) for y in [y0 + .2 + i * .15 for i in range(int((y1 - y0 - .85) / .15))]])
    return d + face.quad(COOL, a - w / 2 + .06, a + w / 2 - .06, y1 - .42, y1 - .06) + face.lines(WHITE, 2.4, [((a, y1 - .42), (a, y1 - .06))])


def sign(a, y, size):
    """The old name on its rails above the roof."""
    face = HOTEL.right(3.0)
    text = "BALI HOTEL"
    step = size * 1.06
    left = a - (len(text) - 1) * step / 2
    d = face.lines("#5d6a6c", 4, [((left - .5, y - .16), (left + len(text) * step, y - .16)), ((left - .5, y + size * .5), (left + len(text) * step, y + size * .5))])
    d += face.lines("#5d6a6c", 4, [((left - .3 + i * step * 1.6, y - .5), (left - .3 + i * step * 1.6, y + .4)) for i in range(7)])
    strokes = ""
    for i, letter in enumerate(text):
        if letter not in LETTERS:
            continue
        pos, pts = [0.0, 0.0], []
        spec = LETTERS[letter].replace("M", " M ").replace("L", " L ").replace("H", " H ").replace("V", " V ").split()
        cmd, k = None, 0
        while k < len(spec):
            if spec[k] in "MLHV":
                cmd = spec[k]
                k += 1
            if cmd in "ML":
                pos = [float(spec[k]), float(spec[k + 1])]
                k += 2
            elif cmd == "H":
                pos = [float(spec[k]), pos[1]]
                k += 1
            else:
                pos = [pos[0], float(spec[k])]
                k += 1
            pts.append((cmd, *pos))
            if cmd == "M":
                cmd = "L"
        for c, px, py in pts:
            sx, sy = face.see(left + i * step + (px - 2) * size * .165, y + size * (1 - py / 6))
            strokes += f"{'M' if c == 'M' else 'L'}{canvas.n(sx)} {canvas.n(sy)}"
    return d + canvas.stroke(strokes, "#7d3830", 13) + canvas.stroke(strokes, "#d8563f", 9)


def hotel(rng):
    front, side, verge = HOTEL.right(0), HOTEL.left(0), HOTEL.right(-1.9)
    d = HOTEL.hip(-2.2, L + 1.2, -2.4, D + 1.2, EAVE, 4.1, ROOF, run=5.6, rows=15, thick=.16, rng=rng)
    d += front.quad(COOL, 0, L, PLINTH, EAVE) + side.quad(BLUE, 0, D, PLINTH, EAVE) + front.quad(BLUE, 0, L, 3.9, EAVE)
    for a in (1.5, 4.1, 6.0, 8.3, 11.4, 13.4, 16.0):
        d += door(front, a, 1.25, PLINTH, 3.3)
    for v in (2.2, 5.4):
        d += side.quad("#a6bcc3", v - .75, v + .75, 1.3, 3.4) + side.quad("#2a5a58", v - .62, v + .62, 1.42, 3.28) + side.lines("#3f7a70", 2, [((v - .56, y), (v + .56, y)) for y in [1.55 + i * .17 for i in range(10)]])
    # plinth and the floor of the veranda
    d += HOTEL.flat("#d9b9a0", -2, L, -2, 0, PLINTH) if VIEW.eye > PLINTH else ""
    d += HOTEL.flat("#b98f7c", -2, L, -.9, 0, PLINTH)
    d += HOTEL.box(-2, L, -2.05, D, 0, PLINTH, SOFT, BLUE)
    d += verge.quad(WHITE, -2, L, PLINTH - .1, PLINTH)
    # posts, rail and the board under the eave
    posts = ""
    for a in (-1.8, .6, 3.0, 5.2, 12.2, 14.6, 17.0):
        posts += HOTEL.box(a - .17, a + .17, -2.0, -1.68, PLINTH, EAVE, WHITE, BLUE) + verge.quad(WHITE, a - .26, a + .26, EAVE - .34, EAVE) + verge.quad(SOFT, a - .24, a + .24, PLINTH, PLINTH + .3)
    posts += verge.quad(WHITE, -1.9, 5.2, EAVE - .3, EAVE) + verge.quad(WHITE, 12.2, L, EAVE - .3, EAVE) + verge.diamonds(COOL, -1.8, 5.2, EAVE - .24, EAVE - .06, 18) + verge.diamonds(COOL, 12.3, L, EAVE - .24, EAVE - .06, 13)
    for a0, a1 in ((-1.6, .4), (.8, 2.8), (3.2, 5.0), (12.4, 14.4), (14.8, 16.8)):
        posts += verge.quad(WHITE, a0, a1, 1.3, 1.42) + verge.quads(WHITE, [(a0 + (a1 - a0) * (i + .3) / 8, a0 + (a1 - a0) * (i + .55) / 8) for i in range(8)], PLINTH, 1.36)
    sidewall = HOTEL.left(-1.9)
    posts += sidewall.quad(BLUE, -1.8, 0, EAVE - .3, EAVE)
    # the porch: gable on four columns before the door
    p0, p1, pv = 6.5, 10.9, -4.6
    c = (p0 + p1) / 2
    gable = HOTEL.right(pv)
    porch = canvas.poly([HOTEL.see(p0 - .5, pv - .3, 4.5), HOTEL.see(c, pv - .3, 6.5), HOTEL.see(c, .5, 6.5), HOTEL.see(p0 - .5, -2.4, 4.5)], "#8a4a48")
    porch += gable.quad(BLUE, p0, p1, PLINTH, 4.3) + gable.quad(DEEP, p0 + .5, p1 - .5, PLINTH, 4.0) + door(gable, c, 1.7, PLINTH, 3.5)
    porch += gable.poly(WHITE, [(p0 - .5, 4.5), (p1 + .5, 4.5), (c, 6.5)]) + gable.poly(SOFT, [(p0 + .5, 4.72), (p1 - .5, 4.72), (c, 6.1)]) + gable.poly("#c9684a", [(p0 - .62, 4.44), (c, 6.56), (p1 + .62, 4.44), (p1 + .62, 4.7), (c, 6.84), (p0 - .62, 4.7)])
    x, y = gable.see(c, 5.25)
    porch += canvas.circle(x, y, 17, BLUE) + canvas.circle(x, y, 12, WHITE) + canvas.path(f"M{x:.0f} {y - 9:.0f}l9 9l-9 9l-9 -9z", "#c9684a")
    porch += gable.quad(WHITE, p0 - .3, p1 + .3, 4.1, 4.5) + gable.quad(COOL, p0 - .3, p1 + .3, 4.1, 4.2)
    for a in (p0 + .1, p0 + 1.0, p1 - 1.0, p1 - .1):
        porch += HOTEL.box(a - .19, a + .19, pv - .1, pv + .28, PLINTH, 4.12, WHITE, BLUE) + gable.quad(SOFT, a + .08, a + .19, PLINTH, 4.12) + gable.quad(WHITE, a - .3, a + .3, 3.9, 4.12) + gable.quad(WHITE, a - .3, a + .3, PLINTH, PLINTH + .24)
    for i in (3, 2, 1, 0):
        porch += HOTEL.box(p0 + .6, p1 - .6, pv - .3 - .36 * (4 - i), pv + .06 - .36 * (4 - i), 0, PLINTH * (i + 1) / 5, COOL, BLUE, WHITE)
    porch = HOTEL.box(p0 - .3, p1 + .3, pv - .3, -2.05, 0, PLINTH, SOFT, BLUE, "#d9b9a0") + porch
    return sign(8.4, 9.05, 1.25) + d + posts + porch


def draw():
    rng = Random(1927)
    sky = canvas.bands(W, [(0, "#7fa6b0"), (90, "#90b4ba"), (180, "#a6c4c4"), (270, "#bfd4cb"), (360, "#d7e2d0"), (450, "#e9ead2"), (540, "#f4ecd0"), (700, "")])
    sky += land.cloud(930, 90, 2.2, "#f6f5e8", "#c9d9d6") + land.cloud(1240, 220, 1.6, "#faf6e4", "#d6e0d4") + land.cloud(420, 60, 1.4, "#d9e4e0", "#a9c2c4") + land.cloud(170, 250, 1.5, "#e9eee2", "#bccfcb")
    far = "".join(plants.palm(x, 700, h, lean, c, "#8fa090", rng, 11) for x, h, lean, c in [(1390, 430, -30, "#7fa890"), (1500, 340, 26, "#8fb49c"), (300, 400, -20, "#8fb49c")])
    far += groves.hedge([(-20, 745), (-20, 470), (160, 430), (340, 500), (900, 520), (1300, 500), (1460, 440), (1630, 460), (1630, 745)], "#7da38c", 60, rng)
    lawn = canvas.rect(0, 738, W, 60, "#86b070") + canvas.rect(0, 738, W, 6, "#b3cc88")
    house = hotel(rng)
    hedge = groves.hedge([(-20, 800), (-20, 748), (300, 756), (640, 778), (690, 806)], "#3f7a58", 26, rng) + groves.hedge([(1190, 808), (1220, 762), (1420, 744), (1620, 740), (1620, 810)], "#4f8a5c", 26, rng) + "".join(canvas.circle(x, y, 6, c) for x, y, c in [(40, 770, "#f6d9c4"), (120, 764, "#e8705a"), (210, 776, "#f6d9c4"), (300, 770, "#e8705a"), (400, 782, "#f6d9c4"), (500, 784, "#e8705a"), (1260, 772, "#e8705a"), (1330, 764, "#f6d9c4"), (1400, 762, "#e8705a"), (1480, 756, "#f6d9c4"), (1560, 758, "#e8705a")])
    kerb = canvas.rect(0, 794, W, 34, "#c9cfc6") + canvas.rect(0, 794, W, 5, "#f4f2e2") + canvas.rect(0, 822, W, 10, "#8f9f9f") + canvas.path("".join(f"M{i * 96} 824h48v8h-48z" for i in range(17)), "#f4f2e2")
    road = canvas.rect(0, 832, W, 168, "#7d929a") + canvas.rect(0, 832, W, 14, "#9fb2b4") + canvas.rect(0, 940, W, 60, "#6d838d")
    # what stands above lies in the wet street as broken bars
    mirror = ""
    for x, w, c in [(452, 30, "#e9eee4"), (560, 26, "#e9eee4"), (650, 24, "#e9eee4"), (762, 38, WHITE), (830, 24, WHITE), (908, 24, WHITE), (968, 34, WHITE), (1080, 22, "#e9eee4"), (1160, 20, "#e9eee4"), (1230, 18, "#e9eee4"), (860, 130, "#d98a6c"), (610, 120, "#b98f86"), (1130, 110, "#b98f86"), (330, 90, "#86a892"), (1420, 130, "#86a892")]:
        for i in range(13):
            y = 848 + i * 11.6
            ww = w * rng.uniform(.4, 1.15) * (1 + i * .05)
            mirror += canvas.path(f"M{canvas.n(x - ww / 2 + rng.uniform(-6, 6))} {canvas.n(y)}q{canvas.n(ww / 2)} -4 {canvas.n(ww)} 0q{canvas.n(-ww / 2)} 5 {canvas.n(-ww)} 0z", c, opacity=f"{.75 - i * .035:.2f}")
    mirror += water.dashes(0, 1600, 850, 1000, 50, "#a9bcc0", rng, (40, 160), 5, ".6") + water.dashes(0, 1600, 850, 1000, 40, "#5d7480", rng, (40, 170), 5, ".55")
    puddle = "".join(canvas.oval(x, y, rx, ry, "#bfd4cb") + canvas.oval(x + 8, y + 2, rx * .8, ry * .6, "#e9ead2") for x, y, rx, ry in [(560, 962, 130, 15), (1180, 900, 110, 11), (250, 886, 90, 9)])
    # pots, the flag, the people of the house
    flag = canvas.group(canvas.rect(1218, 366, 6, 430, "#eef0e6") + canvas.path("M1224 372C1250 362 1270 384 1304 374V398C1270 408 1250 388 1224 398z", "#d8433a") + canvas.path("M1224 398C1250 388 1270 408 1304 398V422C1270 432 1250 412 1224 422z", "#fffdf4"), transform="translate(84 0)")
    pots = ""
    for a in (6.6, 10.8):
        x, y = HOTEL.see(a, -6.2, 0)
        pots += canvas.path(f"M{x - 20:.0f} {y - 40:.0f}h40l-7 40h-26z", "#c9684a") + canvas.path(f"M{x - 20:.0f} {y - 40:.0f}h12l-1 40h-4z", "#8a4a48") + "".join(plants.leaf_shape(x, y - 38, t, 70, c, .2) for t, c in ((-2.6, "#3f7a58"), (-2.1, "#5f9a68"), (-1.57, "#3f7a58"), (-1.0, "#7fb070"), (-.5, "#3f7a58")))
    life = ""
    x, y = HOTEL.see(9.7, -6.4, 0)
    life += canvas.at(x, y, 1.02, people.man("#3a4a5c", "#c9684a", "#f0c27a", DARK, HAIR)) + canvas.at(x + 34, y + 2, .8, canvas.path("M-16 0h32v-44h-32z", "#3f5a6c") + canvas.path("M-16 -44h10v44h-10z", "#5f7a8c") + canvas.stroke("M-6 -44v-16h12v16", "#2a3a44", 2))
    x, y = HOTEL.see(7.6, -7.3, 0)
    life += canvas.at(x, y, 1.08, townsfolk.visitor("#f6e9c9", "#86989a", "#d9a684", "#8a6a44", hat="#e3c07a")) + canvas.at(x - 44, y + 2, 1.02, townsfolk.visitor("#4f8fa0", "#f4f0e0", "#d9a684", "#5d4438", "#d8563f"))
    sx, sy = HOTEL.see(2.0, -2, .5)
    life += canvas.rect(sx - 20, sy - 24, 30, 5, "#b98a62") + canvas.rect(sx - 22, sy - 52, 5, 54, "#b98a62") + canvas.rect(sx + 4, sy - 22, 4, 24, "#b98a62") + canvas.at(sx - 10, sy - 24, .9, people.sitter("#6d7f86", "#f6f0dd", SKIN, HAIR))
    scooter = canvas.path("M900 950h250l40 10h-330z", "#55697a") + canvas.at(1010, 952, 1.46, townsfolk.scooter("#e2a43c", "#a8702c", "#2a3138", "#c9d6d9", townsfolk.passenger("#f6f0dd", SKIN, "#c8503f") + townsfolk.rider("#fffdf4", "#6d3a3a", DARK, "#2f6f86")), flip=True)
    scooter += "".join(canvas.path(f"M{x} {y}q{w / 2} -7 {w} 0q{-w / 2} 5 {-w} 0z", "#e9ead2") for x, y, w in [(1076, 952, 70), (900, 954, 60), (1120, 962, 50)])
    # the tree we stand under, still dripping
    tree = canvas.path("M-10 1010V-10H150C140 120 170 260 150 420C136 560 170 700 158 830C156 900 190 960 260 1010z", "#22383a") + canvas.path("M118 1010C128 860 120 700 126 560C132 420 118 260 128 -10H150C140 120 170 260 150 420C136 560 170 700 158 830C156 900 190 960 260 1010z", "#3a5654")
    roots = canvas.stroke("M190 -10Q184 220 206 420M230 -10Q240 160 226 320M300 -10Q296 140 312 250M96 60Q90 300 104 560", "#2f4a48", 6)
    leaves = "".join(plants.canopy(x, y, rx, ry, c, rng, 15, .12) for x, y, rx, ry, c in [(120, -10, 330, 130, "#22443c"), (420, -40, 250, 120, "#22443c"), (60, -20, 240, 90, "#34604c"), (380, -60, 200, 100, "#34604c"), (1560, -30, 210, 110, "#22443c"), (1590, -50, 150, 90, "#34604c")])
    drops = "".join(canvas.path(f"M{x} {y}q-5 9 0 13q5 -4 0 -13z", "#e9f2ec") for x, y in [(300, 118), (410, 96), (520, 84), (226, 330), (312, 262), (206, 432), (610, 74), (1450, 76), (1520, 92)])
    near = groves.hedge([(1370, 1010), (1420, 960), (1530, 930), (1630, 910), (1630, 1010)], "#22443c", 44, rng) + "".join(plants.frangipani(x, y, 15, "#fffdf4", "#edb64f", x * .1) for x, y in [(1460, 966), (1530, 946), (1590, 930)])
    return canvas.picture(
        "inna-bali-heritage-hotel", W, H, "The Bali Hotel today, after rain",
        "Illustration. The white hotel with its columned porch and verandas, green louvred doors and a deep tiled roof that carries the old name, mirrored in the wet street; a scooter passes, guests stand at the steps.",
        sky, far, lawn, house, hedge, kerb, road, canvas.group(mirror, transform="translate(-52 0)"), puddle, flag, pots, life, scooter, roots, tree, leaves, drops, near,
    )
