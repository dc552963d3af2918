"""The field before 1906, in six browns: the open alun-alun south of the palace, its wall and gate, the mountains behind."""

from random import Random

from home.drawings import canvas, cloth, groves, land, landmarks, people, plants, roofs

W, H, CX = 1600, 1000, 800
P, A, B, C, D, E = "#f6ecd6", "#e6d6b4", "#cdb48c", "#a78a64", "#775b43", "#423226"
TONE = {"lit": B, "face": C, "shade": D, "stone": P, "stone_dark": B, "dark": E}
PALE = {"lit": A, "face": B, "shade": C, "stone": P, "stone_dark": B, "dark": D}
FIBRE = (E, D, C)


def wall(x0, x1, y, h):
    """The palace wall: brick piers, sunk panels with a star, a cap of paras."""
    d = canvas.rect(x0, y - h, x1 - x0, h, C) + canvas.rect(x0, y - h * .14, x1 - x0, h * .14, D)
    count = round((x1 - x0) / 92)
    step = (x1 - x0) / count
    for i in range(count):
        x, cx, cy, r = x0 + i * step, x0 + (i + .56) * step, y - h * .54, h * .16
        d += canvas.rect(x + step * .22, y - h * .8, step * .68, h * .54, D) + canvas.rect(x, y - h, step * .12, h, B)
        d += canvas.path(f"M{cx:.0f} {cy - r:.0f}l{r * .3:.0f} {r * .7:.0f}l{r * .7:.0f} {r * .3:.0f}l{-r * .7:.0f} {r * .3:.0f}l{-r * .3:.0f} {r * .7:.0f}l{-r * .3:.0f} {-r * .7:.0f}l{-r * .7:.0f} {-r * .3:.0f}l{r * .7:.0f} {-r * .3:.0f}z", A)
    return d + canvas.rect(x0, y - h - 12, x1 - x0, 16, A) + canvas.rect(x0, y - h - 2, x1 - x0, 6, D) + canvas.rect(x0, y - h - 18, x1 - x0, 6, P)


def hall(cx, y, w, rng):
    """A pavilion of the court: posts above the wall, thatch."""
    return canvas.rect(cx - w * .4, y - w * .2, w * .8, w * .2, D) + "".join(canvas.rect(cx - w * .4 + i * w * .19, y - w * .22, w * .03, w * .22, B) for i in range(5)) + roofs.ijuk(cx, y - w * .2, w, w * .34, *FIBRE, rng, .32)


def draw():
    rng = Random(1788)
    sky = canvas.rect(0, 0, W, 640, P) + canvas.rect(0, 0, W, 140, A) + canvas.rect(0, 140, W, 110, "#eee1c5") + land.streak(160, 210, 620, 24, A) + land.streak(900, 120, 520, 20, P)
    hills = land.ridge([(0, 420), (260, 400), (480, 340), (600, 280), (660, 270), (740, 310), (900, 390), (1040, 380), (1160, 300), (1230, 214), (1270, 206), (1310, 224), (1400, 320), (1600, 400)], 640, "#e3d1ac") + land.ridge([(0, 470), (300, 450), (560, 430), (800, 460), (1100, 440), (1600, 460)], 640, "#dac59d")
    grove = groves.hedge([(-20, 660), (-20, 460), (200, 440), (460, 500), (800, 490), (1140, 500), (1400, 440), (1630, 450), (1630, 660)], B, 54, rng) + "".join(plants.palm(x, 640, h, lean, C, C, rng, 11) for x, h, lean in [(330, 330, 20), (430, 280, -16), (1190, 310, 20), (1290, 360, -24), (250, 300, -20)])
    court = roofs.meru(600, 610, 150, 5, *FIBRE, D, rng, .8, .34) + roofs.meru(500, 610, 110, 3, *FIBRE, D, rng) + hall(1010, 590, 190, rng) + hall(1190, 596, 150, rng) + hall(360, 596, 150, rng)
    front = wall(-20, 690, 668, 92) + wall(910, 1620, 668, 92)
    gate = landmarks.roofed_gate(800, 672, 360, TONE, A)
    inner = landmarks.drum_tower(1098, 668, 330, TONE, D, FIBRE, rng)
    steps = "".join(canvas.rect(706 - i * 18, 668 + i * 13, 188 + i * 36, 13, P) + canvas.rect(706 - i * 18, 677 + i * 13, 188 + i * 36, 5, C) for i in range(4))
    statues = "".join(landmarks.guardian(x, 706, 96, D, A) for x in (640, 960))
    field = canvas.rect(0, 664, W, 336, A) + canvas.rect(0, 664, W, 12, C) + canvas.path("M700 716H900L1090 1010H510z", "#f0e4c8") + canvas.path("M-10 700H600L520 760H-10zM1610 700H1000L1080 760H1610z", "#ddcaa2") + canvas.path("M-10 846H560L500 940H-10zM1610 846H1040L1100 940H1610z", "#ddcaa2")
    grass = land.tufts([(rng.uniform(0, 1600), y, 8 + (y - 690) * .05) for y in [696 + i * 2.4 for i in range(120)]], C, rng, 3)
    fig = groves.great_tree(250, 800, 640, 620, D, C, (D, C, B), rng, .2) + canvas.stroke("M200 470Q196 560 206 640M236 480Q232 600 240 720M300 470Q306 560 296 650M330 450Q338 520 330 590", D, 5) + canvas.rect(208, 700, 84, 52, "url(#poleng)") + canvas.path("M190 800h124v24h-136zM170 824h166v18h-170z", A) + canvas.path("M170 838h166v8h-166z", C)
    umbrellas = cloth.tedung(716, 716, 250, 50, A, C, P, E) + cloth.tedung(884, 716, 250, 50, A, C, P, E)

    def shade(x, y, s):
        return canvas.path(f"M{x - 8 * s:.0f} {y:.0f}h{20 * s:.0f}l{34 * s:.0f} {9 * s:.0f}h{-22 * s:.0f}z", C, opacity=".7")

    folk = ""
    for x, y, s, f, fl in [(560, 716, .74, people.man(E, A, D, C, E), False), (1046, 720, .74, people.man(D, C, P, D, E), False), (468, 752, .86, people.walker(D, B, A, C, E, arm=False, hem=E), False), (430, 756, .84, people.walker(E, C, A, C, E, canvas.path("M-16 -102h32l-5 -13h-22z", D) + canvas.oval(0, -117, 11, 7, A), hem=D), False), (1180, 776, .92, people.man(D, C, E, C, E), False), (1226, 780, .9, people.man(E, B, D, C, E), False)]:
        folk += shade(x, y, s) + canvas.at(x, y, s, f, flip=fl)
    procession = "".join(shade(x, y, s) + canvas.at(x, y, s, f) for x, y, s, f in [(800, 760, .84, people.man(D, A, E, C, E)), (770, 806, .98, people.walker(D, A, C, C, E, cloth.gebogan(0, -101, .8, [C, A, D], B, D), hem=E)), (836, 816, 1.0, people.walker(E, B, A, C, E, cloth.gebogan(0, -101, .8, [A, C, B], B, D), hem=D)), (790, 886, 1.24, people.walker(D, P, C, C, E, cloth.gebogan(0, -101, .8, [C, A, D], A, D), hem=E)), (872, 898, 1.28, people.man(E, A, D, C, E))])
    boy = shade(1050, 900, 1.1) + canvas.at(1050, 900, 1.0, people.man(D, D, E, D, E)) + canvas.stroke("M1062 856L1150 620", D, 3) + canvas.path("M1150 620l-22 -30l26 -34l22 32z", A) + canvas.path("M1154 556l22 32l-26 32z", C) + canvas.path("M1150 620q-6 16 4 26t-4 26", stroke=D, stroke_width="2.4")
    near = groves.hedge([(-20, 1010), (-20, 910), (90, 890), (190, 940), (240, 1010)], E, 52, rng) + groves.hedge([(1350, 1010), (1410, 930), (1520, 880), (1630, 900), (1630, 1010)], E, 52, rng) + "".join(plants.frangipani(x, y, 18, A, C, x * .1) for x, y in [(40, 930), (120, 922), (190, 964), (1440, 950), (1520, 914), (1590, 930)])
    near += canvas.path("M1610 -10V300C1560 330 1530 260 1480 270C1450 210 1390 220 1380 150C1330 120 1340 50 1380 30C1370 10 1380 -10 1390 -10z", E) + "".join(plants.leaf_shape(1380 + i * 30, 160 + (i * 53) % 110, 1.5 + (i % 3 - 1) * .3, 66, E, .22) for i in range(7))
    return canvas.picture(
        "lapangan-puputan-then", W, H, "The field before 1906",
        "Illustration in browns. The open field before the palace wall of Denpasar: a tall gate, roofs of shrines and halls, a drum tower, women with offerings, a boy with a kite and a great fig tree.",
        sky, hills, grove, court, inner, field, front, gate, steps, statues, grass, fig, umbrellas, folk, procession, boy, near, defs=cloth.POLENG_DEFS,
    )
