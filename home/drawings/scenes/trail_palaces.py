"""Two Palaces, One River at eight in the morning: gates and field in the east, over the water to the drum tower."""

from math import log, sin
from random import Random

from home.drawings import canvas, cloth, groves, land, landmarks, people, plants, roofs, views
from home.drawings.scenes import patung_catur_muka

W, H, CX = 1600, 1000, 800
VIEW = views.View(eye=24, horizon=226, lens=900)
SKIN, DARK, HAIR = "#8a5347", "#6b3f3a", "#2a1d28"
BRICK = {"lit": "#f0a070", "face": "#c8643f", "shade": "#8f3f38", "stone": "#f3dfc0", "stone_dark": "#c2a88c", "dark": "#4d2630"}
FAR = {"lit": "#eba98a", "face": "#cf8068", "shade": "#a4605a", "stone": "#f0d9c0", "stone_dark": "#cbab98", "dark": "#6d4048"}
FIBRE = ("#43303a", "#6a4a4a", "#c99a80")


def line(z):
    return z * (.30 * sin(2.75 * log(z / 27.5)) - .03)


def ground_at(z):
    return VIEW.see(0, 0, z)[1]


def court_wall(x0, x1, y, h, tone):
    """A low compound wall with its stone foot and cap."""
    d = canvas.rect(x0, y - h, x1 - x0, h, tone["face"]) + canvas.rect(x0, y - h * .2, x1 - x0, h * .2, tone["stone_dark"]) + canvas.rect(x0, y - h * 1.08, x1 - x0, h * .16, tone["stone"])
    step = (x1 - x0) / max(1, round((x1 - x0) / (h * 1.4)))
    count = round((x1 - x0) / step)
    return d + canvas.path("".join(f"M{x0 + (i + .5) * step:.0f} {y - h * .78:.0f}l{h * .24:.0f} {h * .24:.0f}l{-h * .24:.0f} {h * .24:.0f}l{-h * .24:.0f} {-h * .24:.0f}z" for i in range(count)), tone["stone"])


def museum(x, y, s, rng):
    """A split gate, a roofed gate and two old halls of the museum behind one wall."""
    d = roofs.ijuk(-96, -84, 150, 70, *FIBRE, rng, .3) + canvas.rect(-150, -86, 108, 50, "#a4605a") + "".join(canvas.rect(-150 + i * 33, -86, 8, 50, "#f0d9c0") for i in range(4)) + roofs.ijuk(120, -80, 130, 62, *FIBRE, rng, .3) + canvas.rect(74, -82, 92, 46, "#a4605a") + "".join(canvas.rect(74 + i * 28, -82, 8, 46, "#f0d9c0") for i in range(4))
    d += court_wall(-190, 190, 0, 46, FAR) + landmarks.roofed_gate(36, 0, 150, FAR, "#e3b04d") + landmarks.split_gate(-60, 4, 104, FAR)
    return canvas.at(x, y, s, d)


def draw():
    rng = Random(1788)
    sky = canvas.bands(W, [(0, "#a99bc0"), (40, "#bba5c2"), (80, "#cdb0c0"), (118, "#deb9b8"), (154, "#ecc6ae"), (188, "#f7d8ae"), (214, "#fde7bf"), (240, "")])
    sky += canvas.circle(470, 150, 48, "#fff6da") + land.streak(760, 80, 520, 16, "#e3bdc0") + land.streak(120, 60, 420, 14, "#c9aec6") + land.streak(980, 160, 460, 12, "#fdecc8")
    ground = land.ridge([(0, 214), (300, 208), (620, 216), (1000, 190), (1180, 150), (1250, 146), (1340, 180), (1600, 206)], 300, "#c4a9b4") + canvas.rect(0, 236, W, 764, "#c9b98a")
    for z0, z1, c in [(120, 300, "#b3ab8c"), (76, 96, "#d3bf8d"), (47, 60, "#d3bf8d"), (20, 33, "#b5ad7c")]:
        ground += canvas.rect(0, ground_at(z1), W, min(1000, ground_at(z0)) - ground_at(z1), c)
    town = "".join(canvas.path(f"M{x} {y}h{w}v{-w * .34:.0f}h{-w}z", c) + canvas.path(f"M{x - 3} {y - w * .34:.0f}h{w + 6}l{-w * .24:.0f} {-w * .26:.0f}h{-w * .58:.0f}z", r) for x, y, w, c, r in [(rng.uniform(-10, 1580), rng.uniform(256, 300), rng.uniform(26, 46), rng.choice(["#f3dcc0", "#e6c3a8", "#d9bcae"]), rng.choice(["#b9706a", "#a8605e"])) for _ in range(46)])
    town += "".join(plants.canopy(rng.uniform(0, W), rng.uniform(250, 306), rng.uniform(16, 30), rng.uniform(10, 17), rng.choice(["#97a08c", "#859480"]), rng, 9) for _ in range(46)) + plants.palm(1120, 300, 120, 10, "#859480", "#8d8678", rng, 9) + plants.palm(360, 296, 110, -10, "#859480", "#8d8678", rng, 9)
    # the field between the palaces: grass, the three figures, a running path
    field = canvas.path(f"M300 {ground_at(47):.0f}L420 {ground_at(66):.0f}H880L820 {ground_at(47):.0f}z", "#e3cf9c") + canvas.path(f"M326 {ground_at(48.2):.0f}L436 {ground_at(64):.0f}H858L800 {ground_at(48.2):.0f}z", "#8fa465") + canvas.path(f"M326 {ground_at(48.2):.0f}l16 -20H806l-6 20z", "#a9b873")
    # river
    y0, y1 = ground_at(126), ground_at(102)
    river = canvas.path(f"M0 {y0 + 10}Q400 {y0 - 14} 800 {y0}T1600 {y0 - 4}V{y1 - 8}Q1200 {y1 + 12} 800 {y1}T0 {y1 + 8}z", "#f3dcb5") + canvas.path(f"M0 {y0 + 16}Q400 {y0 - 8} 800 {y0 + 6}T1600 {y0 + 2}V{y1 - 14}Q1200 {y1 + 6} 800 {y1 - 6}T0 {y1 + 2}z", "#7a8ca4")
    river += "".join(canvas.path(f"M{x} {y}q{w / 2} -4 {w} 0q{-w / 2} 4 {-w} 0z", c) for x, y, w, c in [(rng.uniform(0, 1560), rng.uniform(y0 + 14, y1 - 12), rng.uniform(20, 70), rng.choice(["#b5aebc", "#b5aebc", "#647894", "#fde7bf"])) for _ in range(80)])
    trail = landmarks.winding(VIEW, line, 23.2, 134, 2.7, ("#f6e3c0", "#fff6da", "#b08a68", "#8f2f3a"))
    bridge = VIEW.upright("#e3b59a", lambda z: line(z) - 3.3, 0, 1.5, 101, 129) + VIEW.upright("#8f4f50", lambda z: line(z) + 3.3, 0, 1.5, 101, 129) + landmarks.guardian(VIEW.see(line(101) - 4, 0, 101)[0], y1 + 6, 60, "#6a6470", "#f3dfc0") + landmarks.guardian(VIEW.see(line(101) + 4.2, 0, 101)[0], y1 + 6, 60, "#6a6470", "#f3dfc0")
    # west bank: the drum tower of Pemecutan and the gate of the palace
    west = court_wall(420, 640, ground_at(138), 22, FAR) + landmarks.roofed_gate(530, ground_at(138), 96, FAR, "#e3b04d") + landmarks.drum_tower(800, ground_at(134), 214, BRICK, "#5a3a3a", FIBRE, rng)
    # east: the village temples by the street, the statue at the crossing
    desa = court_wall(386, 600, ground_at(90), 30, FAR) + landmarks.split_gate(480, ground_at(90), 108, FAR) + roofs.meru(562, ground_at(90) - 24, 66, 3, *FIBRE, "#6a4a4a", rng) + roofs.meru(414, ground_at(90) - 24, 54, 2, *FIBRE, "#6a4a4a", rng)
    sy = ground_at(78)
    muka = canvas.oval(968, sy, 74, 15, "#c2a88c") + canvas.oval(968, sy - 3, 74, 14, "#fff1d8") + canvas.oval(968, sy - 4, 66, 11, "#7a8ca4") + canvas.path(f"M934 {sy}v-14h10v-10h48v10h10v14q-34 10 -68 0z", "#d9c5b5") + canvas.at(968 - 800 * .21, sy - 24 - 716 * .21, .21, patung_catur_muka.statue())
    stone_ = landmarks.lotus_throne(1090, ground_at(72), 250, "#fffaf0", "#eadfd4", "#bfaeb4") + court_wall(1010, 1180, ground_at(72), 30, BRICK)
    gallery = museum(1290, ground_at(60), 1.02, rng)
    war = landmarks.monument(708, ground_at(52), 190, BRICK, "#4d3a3a", "#8a6a55")
    # the start: Puri Satria's gate, with a bird cage or two of the market next to it
    start = court_wall(330, 690, ground_at(34), 64, BRICK) + landmarks.split_gate(512, ground_at(34), 236, BRICK)
    start = canvas.group(start, transform="translate(-42 0)")
    cages = "".join(canvas.rect(x - 2, y - 152, 4, 152, "#5a3a3a") + canvas.path(f"M{x} {y - 152}q30 -12 32 14", stroke="#5a3a3a", stroke_width="4") + canvas.path(f"M{x + 10} {y - 86}v-34q22 -34 44 0v34z", c) + canvas.path("".join(f"M{x + 15 + i * 8} {y - 86}v-44" for i in range(5)), stroke="#fff1d8", stroke_width="2") + canvas.path(f"M{x + 24} {y - 100}q10 -14 20 -6l6 10h-18z", "#fde7bf") + canvas.rect(x + 8, y - 90, 48, 7, "#5a3a3a") for x, y, c in ((214, 842, "#a4605a"), (290, 856, "#7a5a6a")))
    folk = canvas.path("M728 930l72 12l-4 6l-86 -12zM796 940l72 12l-4 6l-86 -12z", "#cbae84") + canvas.at(732, 932, 1.56, people.walker("#8f2f3a", "#fff1d8", "#e3b04d", SKIN, HAIR, cloth.gebogan(0, -101, .8, ["#e3a33c", "#c5532f", "#8fa465"], "#f0dc9a", "#e3b04d"), hem="#641f2a")) + canvas.at(800, 942, 1.56, people.man("#5a4a55", "#fff1d8", "#8f2f3a", DARK))
    crowd = "".join(canvas.at(*VIEW.see(line(q) + dx, 0, q), VIEW.unit(q) * .026, f) for q, dx, f in [(96, .6, people.man("#4d4a5a", "#fff1d8", "#8f2f3a", DARK)), (84, 1.2, people.walker("#6a3f6a", "#f0d0a8", "#e3b04d", SKIN, HAIR, arm=False)), (64, -1.4, people.man("#5a4a4a", "#c8643f", "#8f2f3a", DARK)), (63, -.2, people.walker("#4f6a86", "#fff1d8", "#e3b04d", SKIN, HAIR, arm=False)), (44, -.8, people.walker("#6a7a5a", "#fff1d8", "#8f2f3a", SKIN, HAIR, arm=False))])
    leaf = ("#5c4a48", "#566a5c", "#7d8a64", "#b5ab72")
    back = "".join(groves.tree(x, ground_at(q), VIEW.unit(q) * 9, VIEW.unit(q) * 8, *leaf, rng) for x, q in [(740, 150), (380, 134), (1130, 128), (1010, 130), (250, 122), (1230, 118), (1340, 112), (140, 112), (1480, 104), (60, 100), (300, 92), (340, 84), (1280, 84)])
    mid = "".join(groves.tree(x, ground_at(q), VIEW.unit(q) * 9, VIEW.unit(q) * 8, *leaf, rng) for x, q in [(160, 70), (1460, 66), (60, 62)])
    front = groves.tree(1450, 850, 350, 330, *leaf, rng) + canvas.rect(1436, 790, 28, 28, "url(#poleng)") + groves.tree(92, 850, 300, 280, *leaf, rng)
    near = groves.hedge([(-20, 1010), (-20, 900), (110, 884), (230, 940), (280, 1010)], "#3a2433", 46, rng) + groves.hedge([(1310, 1010), (1380, 940), (1500, 896), (1630, 910), (1630, 1010)], "#3a2433", 46, rng) + "".join(plants.frangipani(x, y, 17, "#fde7d8", "#e3b04d", x * .1) for x, y in [(50, 924), (140, 920), (220, 960), (1390, 960), (1480, 926), (1560, 934)])
    return canvas.picture(
        "trail-palaces", W, H, "Two palaces and the river in the morning",
        "Illustration. A trail marked with lozenges winds from a split gate past the field with three bronze figures, the museum, a white lotus throne and the four-faced statue over the river to a drum tower.",
        sky, ground, town, river, west, back, trail, bridge, desa, mid, stone_, muka, gallery, field, war, crowd, cages, start, front, folk, near, defs=cloth.POLENG_DEFS,
    )
