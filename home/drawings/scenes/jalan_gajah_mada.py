"""Jalan Gajah Mada at half past four: the low sun behind us lights the north row and the statue at the end of the street."""

from random import Random

from home.drawings import (
    canvas,
    cloth,
    corners,
    fronts,
    groves,
    land,
    lettering,
    people,
    plants,
    townsfolk,
    views,
)
from home.drawings.scenes import patung_catur_muka

W, H = 1600, 1000
VIEW = views.View(eye=2.1, horizon=600, lens=800, cx=985)
LEFT, KERB, NEAR_KERB, RIGHT = -14.5, -10.4, -1.6, 3.6
HAIR, SKIN, DARK = "#2a1d22", "#8f583f", "#6d4233"
GOODS = ["#b5533a", "#c9963f", "#3f7a78", "#8a5a5c", "#d9b98a", "#5a4a6a"]
BASE = {"hole": "#4a2f38", "goods": GOODS, "frame": "#7a4a3c", "board": "#285a86", "letter": "#fff6e2", "brick": "#c4694a", "mortar": "#a9553c", "light": "#d98a62", "dark": "#a8543d"}
TONES = [
    dict(BASE, wall="#c4694a", lit="#fbe3b4", shade="#a5553f", trim="#f3dcb0", louvre="#6d3f34", slat="#4e2c2a"),
    dict(BASE, wall="#f2cf96", lit="#fff0cf", shade="#cfa06c", trim="#fff0cf", louvre="#3f7f78", slat="#2b5f60"),
    dict(BASE, wall="#f6dfb6", lit="#fff6e0", shade="#d6b486", trim="#fff6e0", louvre="#9a5c46", slat="#743f36"),
    dict(BASE, wall="#c4694a", lit="#fbe3b4", shade="#a5553f", trim="#f3dcb0", louvre="#2f5f68", slat="#234850"),
    dict(BASE, wall="#eab98a", lit="#fbe3b4", shade="#c48d62", trim="#fdeecb", louvre="#7a4a3c", slat="#593430"),
]
DIM = {"wall": "#6f4a5a", "lit": "#8a5f68", "shade": "#54374a", "trim": "#93686c", "hole": "#38243a", "goods": ["#5a3a4c", "#6a4650", "#4a3048"], "frame": "#54374a", "louvre": "#4c3248", "slat": "#3a2640", "board": "#33406a", "letter": "#b59a9c", "brick": "#6a4050", "mortar": "#583448", "light": "#7d4f58", "dark": "#54344a"}


def marker(x, y, k):
    """The sign of the heritage zone, shaped like an inscription stone."""
    d = canvas.path("M-96 0H96L88 -22H-88z", "#8f7f86") + canvas.path("M-96 0H96L92 -10H-92z", "#6f6270")
    d += canvas.path("M-74 -22C-80 -90 -78 -170 -70 -214C-52 -250 -24 -246 0 -268C24 -246 52 -250 70 -214C78 -170 80 -90 74 -22z", "#d3bfa4")
    d += canvas.path("M-30 -253C-48 -246 -62 -240 -70 -214C-78 -170 -80 -90 -74 -22H-46C-54 -90 -52 -180 -30 -253z", "#a8958c")
    d += canvas.path("M74 -22C80 -90 78 -170 70 -214C52 -250 24 -246 0 -268L0 -258C22 -240 46 -240 60 -208C68 -170 70 -90 64 -22z", "#fbeac4")
    d += canvas.path("M0 -240l15 15l-15 15l-15 -15z", "#8f7f7a")
    d += lettering.word(0, -160, 17, "KAWASAN", "#6f5a58", 1.2, 1.6) + lettering.word(0, -132, 17, "HERITAGE", "#6f5a58", 1.2, 1.6)
    d += canvas.rect(-44, -120, 88, 3, "#6f5a58") + lettering.word(0, -90, 15, "JALAN", "#6f5a58", 1.2, 1.6) + lettering.word(0, -62, 15, "GAJAH MADA", "#6f5a58", 1.2, 1.6)
    return canvas.at(x, y, k, d)


def lamp(x, z):
    """A street lamp with two arms and a banner without words."""
    sx, sy = VIEW.see(x, .15, z)
    u = VIEW.unit(z)
    post = "#3f4f58"
    d = canvas.rect(sx - .05 * u, sy - 5.4 * u, .1 * u, 5.4 * u, post) + canvas.rect(sx - .14 * u, sy - .7 * u, .28 * u, .7 * u, post) + canvas.rect(sx - .7 * u, sy - 5.1 * u, 1.4 * u, .07 * u, post)
    for s in (-.7, .7):
        d += canvas.path(f"M{canvas.n(sx + (s - .16) * u)} {canvas.n(sy - 5.1 * u)}h{canvas.n(.32 * u)}l{canvas.n(.06 * u)} {canvas.n(-.42 * u)}h{canvas.n(-.44 * u)}z", "#fff0cf") + canvas.path(f"M{canvas.n(sx + (s - .28) * u)} {canvas.n(sy - 5.5 * u)}h{canvas.n(.56 * u)}l{canvas.n(-.28 * u)} {canvas.n(-.26 * u)}z", post)
    return d + canvas.rect(sx + .08 * u, sy - 4.3 * u, .62 * u, 1.6 * u, "#b5412f") + canvas.rect(sx + .08 * u, sy - 4.3 * u, .62 * u, .18 * u, "#e9b44a") + canvas.path(f"M{canvas.n(sx + .08 * u)} {canvas.n(sy - 2.7 * u)}h{canvas.n(.62 * u)}l{canvas.n(-.31 * u)} {canvas.n(.3 * u)}z", "#b5412f")


def potted(x, z, h, rng):
    sx, sy = VIEW.see(x, .15, z)
    u = VIEW.unit(z)
    pot = canvas.path(f"M{canvas.n(sx - .42 * u)} {canvas.n(sy - .6 * u)}h{canvas.n(.84 * u)}l{canvas.n(-.14 * u)} {canvas.n(.6 * u)}h{canvas.n(-.56 * u)}z", "#e3c49a") + canvas.path(f"M{canvas.n(sx - .42 * u)} {canvas.n(sy - .6 * u)}h{canvas.n(.84 * u)}l{canvas.n(-.02 * u)} {canvas.n(.12 * u)}h{canvas.n(-.8 * u)}z", "#fff0cf")
    return groves.tree(sx, sy - .5 * u, h * u, h * .8 * u, "#5f4038", "#3f6a58", "#6f9a5c", "#b9c66a", rng) + pot


def draw():
    rng = Random(2008)
    sky = canvas.bands(W, [(0, "#7f9fb8"), (90, "#98b0be"), (180, "#b3c0c2"), (265, "#cccfc4"), (345, "#e2d6c0"), (415, "#f1d9bd"), (475, "#f7d6b4"), (640, "")])
    sky += land.cloud(820, 150, 1.35, "#fbe9cf", "#d9cbc4") + land.cloud(1120, 250, .9, "#fbe3c8", "#dccbc0") + land.cloud(640, 300, .6, "#fbe3c8", "#dccbc0")
    far = groves.hedge([(850, 606), (850, 560), (900, 536), (985, 548), (1060, 530), (1130, 560), (1130, 606)], "#a9ab94", 34, rng) + groves.hedge([(880, 606), (884, 574), (960, 566), (1050, 566), (1090, 576), (1090, 606)], "#8f9a80", 24, rng)
    # ground: the paved roadway between two kerbs, joints in perspective, the right-hand row's shadow across it
    ground = canvas.rect(0, 598, W, 402, "#c9a58a")
    ground += VIEW.quad("#e8c9a2", (LEFT, 0, 3), (KERB, 0, 3), (KERB, 0, 160), (LEFT, 0, 160)) + VIEW.quad("#b98f7d", (KERB, 0, 3), (NEAR_KERB, 0, 3), (NEAR_KERB, 0, 160), (KERB, 0, 160))
    ground += VIEW.quad("#fbe6c0", (KERB - .25, .15, 3), (KERB, .15, 3), (KERB, .15, 160), (KERB - .25, .15, 160)) + VIEW.quad("#8f6a66", (KERB, .15, 3), (KERB, 0, 3), (KERB, 0, 160), (KERB, .15, 160))
    ground += VIEW.quad("#d9b08e", (NEAR_KERB, 0, 2.4), (RIGHT, 0, 2.4), (RIGHT, 0, 160), (NEAR_KERB, 0, 160)) + VIEW.quad("#fbe6c0", (NEAR_KERB, .15, 2.4), (NEAR_KERB + .3, .15, 2.4), (NEAR_KERB + .3, .15, 160), (NEAR_KERB, .15, 160))
    joints = ""
    for i in range(1, 9):
        x = KERB + i * (NEAR_KERB - KERB) / 9
        (ax, ay), (bx, by) = VIEW.see(x, 0, 3.2), VIEW.see(x, 0, 70)
        joints += f"M{canvas.n(ax)} {canvas.n(ay)}L{canvas.n(bx)} {canvas.n(by)}"
    z = 3.4
    while z < 60:
        (ax, ay), (bx, _) = VIEW.see(KERB, 0, z), VIEW.see(NEAR_KERB, 0, z)
        joints += f"M{canvas.n(ax)} {canvas.n(ay)}H{canvas.n(bx)}"
        z *= 1.085
    ground += canvas.path(joints, stroke="#a37a6d", stroke_width="1.6", opacity=".7")
    shade = VIEW.quad("#7d5a68", (-5.2, .02, 2.4), (RIGHT, .02, 2.4), (RIGHT, .02, 150), (-3.4, .02, 150), opacity=".62")
    spill = VIEW.quad("#f0c795", (RIGHT, .03, 5.0), (RIGHT, .03, 8.4), (-5.2, .03, 11.6), (-5.2, .03, 7.6))
    # rows
    wall = corners.Face(lambda a, y: VIEW.see(LEFT, y, a))
    cuts = [9.6, 15.2, 21.2, 27.4, 34, 41.5, 50, 60, 72]
    kinds = ["swept", "bali", "plain", "swept", "bali", "plain", "bali", "swept"]
    tints = [1, 0, 2, 4, 3, 1, 0, 2]
    left = ""
    for i in range(7, -1, -1):
        a0, a1 = cuts[i], cuts[i + 1]
        left += fronts.shop(wall, a0, a1, TONES[tints[i]], kinds[i], rng, h=(6.5, 7.0, 6.7, 6.4, 7.1, 6.6, 6.9, 6.4)[i], bays=1, upper=2 if i % 3 else 3)
        left += wall.quad("#8a5348", a1 - .12, a1, 0, 6.4, opacity=".6")
        if kinds[i] != "bali":
            left += fronts.canopy(VIEW, LEFT, 1.9, a0 + .25, a1 - .25, 3.0, .45, "#f6dfb6", ("#2f6f78", "", "#b5533a", "#d9963f", "", "#2f6f78", "", "#b5533a")[i], "#fff0cf")
    face = corners.Face(lambda a, y: VIEW.see(RIGHT, y, a))
    dark = ""
    for a0, a1, kind in [(60, 75, "plain"), (48, 60, "bali"), (38, 48, "swept"), (30, 38, "plain"), (23, 30, "bali"), (17, 23, "swept"), (11.5, 17, "plain"), (4.2, 11.5, "bali")]:
        dark += fronts.shop(face, a0, a1, DIM, kind, rng, h=7.2)
    # the statue closes the street
    sx, sy = VIEW.see(-5.4, 0, 74)
    statue = canvas.path(f"M{sx - 34:.0f} {sy + 2:.0f}v-22h8v-16h52v16h8v22z", "#f3e0bd") + canvas.path(f"M{sx + 12:.0f} {sy + 2:.0f}v-38h14v16h8v22z", "#c9ad94") + canvas.at(sx - 800 * .25, sy - 40 - 716 * .25, .25, patung_catur_muka.statue())
    statue += groves.hedge([(sx - 60, sy + 8), (sx - 58, sy - 2), (sx, sy - 5), (sx + 58, sy - 2), (sx + 60, sy + 8)], "#6f8a62", 15, rng)
    clump = groves.tree(sx - 74, sy + 4, 120, 96, "#6a5048", "#7f9274", "#a3ad7c", "#cfc98c", rng) + groves.tree(sx + 84, sy + 4, 130, 100, "#6a5048", "#7f9274", "#a3ad7c", "#cfc98c", rng)

    def stand(f, x, z, tall=1.62, flip=False, y=0.0, length=1.0):
        px, py = VIEW.see(x, y, z)
        u = VIEW.unit(z) * tall / 100
        return canvas.path(f"M{canvas.n(px - 12 * u)} {canvas.n(py)}L{canvas.n(px - 46 * u * length)} {canvas.n(py - 15 * u * length)}h{canvas.n(16 * u)}L{canvas.n(px + 12 * u)} {canvas.n(py)}z", "#7d5a68", opacity=".5") + canvas.at(px, py, u, f, flip=flip)

    def rear(body, shirt, helmet):
        """A scooter that rides away from us."""
        return (
            canvas.oval(0, 0, 22, 4, "#54374a", opacity=".5") + canvas.rect(-4, -26, 8, 26, "#3a2a30", rx=3) + canvas.path("M-12 -46H12L15 -18H-15z", body) + canvas.rect(-7, -32, 14, 6, "#d9483a") + canvas.stroke("M-13 -80L-26 -64M13 -80L26 -64", shirt, 8) + canvas.stroke("M-32 -63h8M24 -63h8", "#3a2a30", 4)
            + canvas.path("M-14 -44C-16 -60 -18 -76 -14 -84Q0 -90 14 -84C18 -76 16 -60 14 -44z", shirt) + canvas.path("M5 -88C10 -87 14 -85 14 -84C18 -76 16 -60 14 -44H6C9 -60 9 -76 5 -88z", "#3a2a30", opacity=".16") + canvas.circle(0, -98, 12, helmet) + canvas.path("M-9 -91h18l-3 5h-12z", "#3a2a30")
        )

    life = ""
    life += stand(rear("#3f7a78", "#f3e0bd", "#b5412f"), -6.6, 40, 1.5) + stand(rear("#b5412f", "#d9963f", "#3f4f58"), -5.2, 31, 1.5) + stand(rear("#f3e0bd", "#3f7a78", "#e9b44a"), -7.4, 22, 1.5) + stand(rear("#c9963f", "#b5533a", "#fff0cf"), -6.9, 15.5, 1.5)
    life += stand(people.walker("#8a3b3a", "#fdf0d2", "#e9b44a", SKIN, HAIR, arm=False, hem="#64282c"), -11.6, 33, y=.15) + stand(townsfolk.visitor("#3f7a78", "#5a4a4c", DARK, HAIR, bag="#d9963f"), -12.6, 26, y=.15) + stand(townsfolk.veiled("#c9826a", "#f6dfb6", SKIN, bag="#3f7a78"), -11.4, 21.5, y=.15) + stand(people.man("#54443f", "#f6e6c8", "#b5412f", DARK), -12.7, 16.6, y=.15)
    life += stand(people.walker("#3f6f6a", "#fdf0d2", "#d9963f", SKIN, HAIR, canvas.path("M-18 -102h36v-8h-36zM-16 -110h33v-8h-33zM-17 -118h31v-8h-31z", "#b5412f") + canvas.path("M-16 -110h33v-3h-33z", "#e9b44a"), hem="#2b4f4e"), -11.5, 13.2, y=.15)
    lamps = "".join(lamp(-10.9, z) for z in (62, 46, 33, 23.5, 16.4))
    pots = "".join(potted(-11.1, z, 3.3, rng) for z in (54, 39, 28, 19.6))
    # near: marker, couple in the light, child
    stone_ = canvas.path("M976 890L760 836H900L1160 890z", "#7d5a68", opacity=".5") + marker(1064, 892, 1.02)
    pair = stand(townsfolk.visitor("#e9e2d0", "#5f6f74", "#d9a07a", "#6a4a34", bag="#b5533a", hat="#e9cf9c"), -2.75, 8.6, 1.7, length=1.5) + stand(people.walker("#2f5f68", "#fdf3d8", "#b5412f", SKIN, HAIR, arm=False, hem="#23464e"), -1.85, 8.4, 1.62, length=1.5)
    near = canvas.path("M1600 1010H1180C1186 960 1230 930 1272 944C1290 896 1360 886 1396 920C1420 880 1500 870 1530 912C1560 890 1600 900 1610 920z", "#3a2640") + canvas.path("M1600 1010H1250C1262 980 1300 966 1334 980C1360 946 1420 950 1440 978C1480 950 1540 960 1560 984L1610 970z", "#4c3248")
    near += "".join(plants.frangipani(x, y, 15, "#e3b9a4", "#c9824a", x * .1) for x, y in [(1270, 958), (1392, 934), (1522, 926), (1340, 992), (1470, 978)])
    bough = canvas.path("M-10 -10H420C396 40 330 30 300 66C250 96 190 70 150 110C110 140 40 120 -10 150z", "#3a2640") + "".join(plants.leaf_shape(x, y, a, 84, "#3a2640", .22) + plants.leaf_shape(x, y, a + .5, 66, "#54374a", .22) for x, y, a in [(400, 10, .5), (340, 36, 1.0), (290, 64, 1.3), (210, 84, 1.1), (150, 106, 1.5), (90, 122, 1.4), (30, 136, 1.8), (376, 26, .9)])
    return canvas.picture(
        "jalan-gajah-mada", W, H, "Jalan Gajah Mada in the afternoon",
        "Illustration. Brick and paras shop fronts with blue name boards run down one side of a paved street towards the four-faced statue; two people walk past the inscription stone of the heritage zone.",
        sky, far, ground, statue, clump, shade, spill, left, dark, lamps, pots, life, stone_, pair, near, bough, defs=cloth.POLENG_DEFS,
    )
