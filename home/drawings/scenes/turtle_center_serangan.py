"""The turtle centre on Serangan at half past ten: a round pool, children at its rim, the hatchery behind."""

from math import cos, pi, sin
from random import Random

from home.drawings import boats, canvas, land, leisure, people, plants, roofs, turtles

W, H, CX = 1600, 1000, 800
SKIN, DEEP, HAIR = "#8f5d45", "#74462f", "#2a2020"


def ring(cx, cy, rx, ry, depth, tone):
    """A raised round pool: outer wall, coping, inner wall, water."""
    rim, lit, wall, shade, inner, water, pale = tone
    drawn = canvas.path(f"M{cx - rx} {cy}V{cy + depth}A{rx} {ry} 0 0 0 {cx + rx} {cy + depth}V{cy}z", wall) + canvas.path(f"M{cx + rx * .42:.0f} {cy + ry * .9:.0f}V{cy + depth + ry * .9:.0f}A{rx} {ry} 0 0 0 {cx + rx} {cy + depth}V{cy}z", shade)
    drawn += canvas.oval(cx, cy, rx, ry, rim) + canvas.path(f"M{cx - rx} {cy}A{rx} {ry} 0 0 1 {cx + rx} {cy}A{rx} {ry - 6} 0 0 0 {cx - rx} {cy}z", lit)
    drawn += canvas.oval(cx, cy + 3, rx - 34, ry - 20, inner) + canvas.oval(cx, cy + 12, rx - 40, ry - 30, water)
    return drawn + canvas.oval(cx + rx * .12, cy + 30, rx * .62, ry * .5, pale)


def nests(x, y, w, h, columns, rng):
    """Sand plots of the hatchery in rows, each with its post and board, behind wire."""
    drawn = canvas.path(f"M{x - 20} {y + h}L{x + 30} {y}H{x + w - 30}L{x + w + 20} {y + h}z", "#f4e2b8")
    for row in range(3):
        for column in range(columns):
            px, py = x + 46 + (w - 92) * (column + .5) / columns, y + 16 + row * (h - 20) / 3
            k = .8 + row * .16
            drawn += canvas.path(f"M{px - 26 * k:.0f} {py + 12 * k:.0f}q{26 * k:.0f} {-26 * k:.0f} {52 * k:.0f} 0z", "#fff3d2") + canvas.path(f"M{px + 4 * k:.0f} {py:.0f}q{14 * k:.0f} {2 * k:.0f} {22 * k:.0f} {12 * k:.0f}h{-22 * k:.0f}z", "#d3b985")
            drawn += canvas.rect(px - 1.5, py - 24 * k, 3, 30 * k, "#7d5a44") + canvas.rect(px - 13 * k, py - 34 * k, 22 * k, 13 * k, "#f7f0df") + canvas.rect(px - 10 * k, py - 31 * k, 14 * k, 2, "#5b6a6a") + canvas.rect(px - 10 * k, py - 26.5 * k, 10 * k, 2, "#5b6a6a")
    posts = "".join(f"M{x - 20 + i * (w + 40) / 8:.0f} {y + h - 62}v66h5v-66z" for i in range(9))
    wires = "".join(f"M{x - 20} {y + h - 58 + j * 14}h{w + 42}" for j in range(5)) + "".join(f"M{x - 20 + i * 15} {y + h - 58}v56" for i in range(int((w + 42) / 15)))
    return drawn + canvas.path(wires, stroke="#8d8a7a", stroke_width="1.2", opacity=".75") + canvas.path(posts, "#7d5a44")


def hall(cx, y, w, rng):
    """An open pavilion under thatch."""
    drawn = canvas.rect(cx - w * .44, y - 22, w * .88, 26, "#c9b08a") + canvas.rect(cx - w * .44, y - 22, w * .88, 6, "#eddcb4")
    for i in range(5):
        x = cx - w * .4 + i * w * .2
        drawn += canvas.rect(x - 6, y - 150, 12, 130, "#8a5b43") + canvas.rect(x - 6, y - 150, 4, 130, "#c28c5f")
    drawn += canvas.rect(cx - w * .4, y - 150, w * .8, 46, "#5d4a44", opacity=".55")
    return drawn + roofs.ijuk(cx, y - 138, w, 128, "#6d5140", "#a07a55", "#d3ad78", rng, .42)


def draw():
    rng = Random(2006)
    sky = canvas.bands(W, [(0, "#6fb7c4"), (70, "#86c4cb"), (140, "#a2d2d1"), (205, "#bfe0d7"), (258, "#d9ecdc"), (300, "#eef4df"), (360, "")])
    sky += land.cloud(330, 80, 1.2, "#f7fbef", "#d9ecdc") + land.cloud(930, 40, 1.5, "#f7fbef", "#d9ecdc") + land.cloud(1270, 170, .9, "#f7fbef", "#d9ecdc") + land.cloud(90, 210, .8, "#f7fbef", "#d9ecdc")
    sea = canvas.rect(0, 330, W, 80, "#3f9ea3") + canvas.rect(0, 344, W, 8, "#6fbcb8") + canvas.rect(0, 372, W, 14, "#6fbcb8") + canvas.rect(0, 386, W, 12, "#a9dccf") + canvas.rect(0, 396, W, 5, "#f7fbef") + land.ridge([(0, 322), (240, 308), (420, 326), (560, 332)], 334, "#7fb5b4") + land.ridge([(1180, 332), (1340, 316), (1600, 306)], 334, "#7fb5b4")
    sea += canvas.at(690, 366, .46, boats.jukung("#f7fbef", "#c4553a", "#5b6a6a", "#f0c55c", "#c4813a")) + canvas.at(950, 352, .3, boats.jukung("#f7fbef", "#2f6f8a", "#5b6a6a", "#e9ede0", "#b5c9c4"))
    beach = canvas.rect(0, 400, W, 210, "#f0d9a4") + land.streak(0, 430, 700, 14, "#f9e9c0") + land.streak(860, 446, 740, 14, "#f9e9c0")
    beach += canvas.at(800, 468, .62, boats.jukung("#f7fbef", "#2f6f8a", "#8a5b43"))
    trees = plants.palm(600, 470, 300, -40, "#4d8f6c", "#8a7355", rng) + plants.palm(1010, 470, 270, 46, "#4d8f6c", "#8a7355", rng) + plants.palm(1064, 470, 216, 26, "#3d7a60", "#8a7355", rng)
    shelter = hall(228, 508, 500, rng) + hall(1400, 508, 440, rng)
    hatchery = nests(480, 490, 640, 116, 6, rng)
    yard = canvas.rect(0, 604, W, 396, "#dfc591") + canvas.path("M0 604H1600V622Q800 640 0 622z", "#c9aa76")
    for i in range(5):
        yard += canvas.path(f"M0 {660 + i * 72}H1600", stroke="#cdb07c", stroke_width="2")
    for i in range(15):
        u = (i - 7) / 7
        yard += canvas.path(f"M{800 + u * 830:.0f} 626L{800 + u * 1900:.0f} 1000", stroke="#cdb07c", stroke_width="2")
    blue = ("#f4ead0", "#fffaf0", "#e3c58f", "#bb9462", "#1f7f92", "#3aa7ae", "#63c2bd")
    small = canvas.path("M1216 742A196 60 0 0 0 1500 748L1610 760V700L1500 690z", "#bb9462", opacity=".55") + ring(1330, 690, 190, 58, 44, blue) + canvas.at(1310, 702, .3, turtles.turtle("#6b5a3a", "#8d7a4d", "#4d4a36", "#5d6b52", "#38473c", .6), flip=True)
    small += canvas.path("M90 742L420 752L384 690z", "#bb9462", opacity=".5") + ring(262, 690, 190, 58, 44, blue) + canvas.at(250, 702, .3, turtles.turtle("#8a4f32", "#b3733f", "#5d3a2c", "#7a6a4d", "#4d4234", .3))
    # the large pool
    shade = canvas.path("M1120 960Q1320 930 1310 868L1500 900Q1480 980 1200 1000H700z", "#bb9462", opacity=".55")
    pool = ring(800, 812, 500, 138, 84, blue)
    for a, b, w in [(560, 760, 120), (700, 880, 160), (1010, 870, 110), (640, 900, 90), (930, 744, 110), (1090, 800, 90), (470, 830, 70)]:
        pool += canvas.path(f"M{a} {b}q{w / 2} -12 {w} 0q{-w / 2} -4 {-w} 0z", "#d2f0e2")
    under = canvas.oval(798, 868, 150, 42, "#1f7f92", opacity=".55") + canvas.oval(1050, 846, 70, 18, "#1f7f92", opacity=".5") + canvas.oval(560, 852, 60, 16, "#1f7f92", opacity=".5")
    big = canvas.group(canvas.at(0, 0, 1.22, turtles.turtle("#5d7247", "#87945a", "#3c5240", "#7d8f66", "#43593f", .25)), transform="translate(786 826) rotate(-9) scale(1 .58)")
    big += canvas.group(canvas.at(0, 0, .52, turtles.turtle("#7a5636", "#a97a45", "#54402e", "#7d7a58", "#4a4433", .8)), transform="translate(1048 824) rotate(24) scale(-1 .6)")
    big += canvas.group(canvas.at(0, 0, .46, turtles.turtle("#5a6a55", "#7d8a68", "#3f5048", "#75886b", "#43593f", .5)), transform="translate(560 828) rotate(-34) scale(1 .6)")
    big += "".join(canvas.path(f"M{x} {y}q40 -8 82 0q-40 -2 -82 0z", "#eafaf0") for x, y in [(650, 782), (830, 760), (760, 882)])
    # people: two children at the rim with a guide; a family at the wire
    folk = canvas.at(620, 622, .74, people.walker("#2f6f8a", "#f4ead0", "#f0c55c", SKIN, HAIR, arm=False, hem="#1f4f68")) + canvas.at(664, 624, .6, leisure.child("#c4553a", "#3d5560", DEEP, HAIR)) + canvas.at(946, 622, .74, people.man("#7d5a44", "#e9ede0", "#c4553a", DEEP)) + canvas.at(984, 624, .58, leisure.child("#f0c55c", "#2f6f8a", SKIN, HAIR, wave=True))
    guide = canvas.at(424, 850, 1.95, people.man("#3d5560", "#2f8a86", "#c4553a", DEEP)) 
    kids = canvas.at(962, 752, 1.42, leisure.child("#f0c55c", "#c4553a", SKIN, HAIR, back=False)) + canvas.at(1058, 762, 1.3, leisure.child("#f7fbef", "#2f6f8a", DEEP, HAIR, wave=True, back=False))
    looker = canvas.at(474, 1078, 2.5, leisure.child("#c4553a", "#3d5560", DEEP, HAIR))
    # near: leaves
    near = ""
    for x, y, turn in [(-10, 1010, 0), (1612, 1010, pi)]:
        for i in range(9):
            a = -1.5 + (i * .19 if turn == 0 else -i * .19)
            near += plants.leaf_shape(x, y, a, 250 - i * 6, "#23564f" if i % 2 else "#2f6b5a", .13)
    near += "".join(canvas.circle(1600 - 160 * cos(t), 1000 - 120 * sin(t), 7, "#c4553a") for t in (.5, .7, .9))
    return canvas.picture(
        "turtle-center-serangan", W, H, "The turtle centre on Serangan in the morning",
        "Illustration. A green turtle swims in a round pool while children look over the rim; behind wire lie the sand nests of the hatchery with their boards, and outriggers stand by the sea.",
        sky, sea, beach, trees, shelter, hatchery, yard, folk, small, shade, guide, kids, pool, under, big, looker, near,
    )
