"""The Old Street trail at half past nine: it winds from the statue past the hotel and the shops to the bridge, the cloth and the mosque."""

from math import log, sin
from random import Random

from home.drawings import canvas, cloth, groves, land, landmarks, people, plants, views
from home.drawings.scenes import patung_catur_muka

W, H, CX = 1600, 1000, 800
VIEW = views.View(eye=24, horizon=226, lens=900)
SKIN, DARK, HAIR = "#8a5740", "#6d4233", "#251f22"
ROOF = ("#e9a27a", "#bf5f44", "#974638")
BOARD, DIM = "#2f5d82", "#5f4c4c"


def line(z):
    """The trail swings left, right and left again, as broad to the eye far off as near."""
    return -z * (.30 * sin(2.75 * log(z / 27.5)) - .03)


def stand(drawing, x, z, *args, **more):
    """Set a landmark drawn for feet at x, y on the ground at screen column `x`."""
    return drawing(x, VIEW.see(0, 0, z)[1], *args, **more)


def hotel(x, y, s):
    """The low white house of the KPM with its deep roof, veranda and lawn."""
    d = canvas.path("M-150 0H150L176 26H-176z", "#8fb079") + canvas.rect(-130, -62, 260, 62, "#fdf6e3") + canvas.rect(96, -62, 34, 62, "#d9c9a8")
    d += "".join(canvas.rect(-116 + i * 46, -44, 24, 44, "#6d8a80") + canvas.rect(-105 + i * 46, -44, 2, 44, "#fdf6e3") for i in range(5)) + "".join(canvas.rect(-134 + i * 44, -64, 8, 64, "#fffdf2") for i in range(7))
    d += canvas.path("M-160 -60H160L96 -132H-96z", "#bf5f44") + canvas.path("M70 -60H160L96 -132H60z", "#974638") + canvas.rect(-160, -64, 320, 7, "#e9a27a") + canvas.path("M-40 -60L0 -104L40 -60z", "#fdf6e3") + canvas.path("M-50 -60L0 -116L50 -60L40 -60L0 -104L-40 -60z", "#e9a27a")
    return canvas.at(x, y, s, d)


def coffee(x, y, s):
    """A shop with an awning; an old grinder stands in its window."""
    d = canvas.rect(-70, -150, 140, 150, "#f3dcae") + canvas.rect(48, -150, 22, 150, "#cfae7c") + canvas.path("M-78 -150L-54 -184H54L78 -150z", "#bf5f44") + canvas.path("M30 -150L34 -184H54L78 -150z", "#974638") + canvas.rect(-56, -134, 34, 34, DIM) + canvas.rect(-8, -134, 34, 34, DIM)
    d += canvas.rect(-58, -66, 66, 56, "#3f2f2c") + canvas.rect(20, -66, 30, 66, "#7a4a36")
    d += canvas.path("M-50 -10h50v-6h-50zM-40 -16h30v-18h-30zM-48 -58h46l-9 24h-28z", "#d9a04a") + canvas.circle(4, -38, 13, "none", stroke="#d9a04a", stroke_width="4")
    d += canvas.path("M-74 -92H72L88 -66H-90z", "#fdf6e3") + canvas.path("".join(f"M{-74 + i * 29.2:.0f} -92h14.6L{-90 + i * 35.6 + 17.8:.0f} -66h-17.8z" for i in range(5)), "#9b3d26")
    return canvas.at(x, y, s, d)


def cloth_shop(x, y, s):
    """Bolts of cloth from floor to ceiling, lengths hung out in front."""
    d = canvas.rect(-100, -120, 200, 120, "#e3a988") + canvas.rect(74, -120, 26, 120, "#b87c62") + canvas.path("M-110 -120L-84 -154H84L110 -120z", "#bf5f44") + canvas.path("M60 -120L62 -154H84L110 -120z", "#974638") + canvas.rect(-92, -92, 176, 92, DIM)
    tints = ["#b5342f", "#2f6f86", "#e0a03a", "#7a3f6a", "#3f8a5f", "#d9784f", "#f0cf7a", "#c9566a"]
    for row in range(3):
        for i in range(8):
            d += canvas.rect(-90 + i * 21.6, -90 + row * 17, 19, 14, tints[(i * 3 + row * 5) % 8])
    d += "".join(canvas.path(f"M{-92 + i * 30} -40h24v{38 + (i % 2) * 3}h-24z", tints[i * 5 % 8]) + canvas.path(f"M{-92 + i * 30} {-28 + j * 12}l6 -4l6 4l6 -4l6 4v3l-6 -4l-6 4l-6 -4l-6 4z", "#fdf0cf") for i in range(6) for j in range(3))
    return canvas.at(x, y, s, d + canvas.rect(-102, -104, 204, 14, BOARD) + canvas.rect(-60, -100, 110, 5, "#fdf6e3"))


def draw():
    rng = Random(1935)
    sky = canvas.bands(W, [(0, "#9cc7c9"), (44, "#b0d2cb"), (86, "#c6decd"), (126, "#dbe7cd"), (164, "#ecebc9"), (196, "#f8ecc8"), (240, "")])
    sky += canvas.circle(1060, 92, 40, "#fffaea") + land.cloud(300, 40, 1.2, "#fbf8ea", "#e3ead6") + land.cloud(1290, 120, .8, "#fbf8ea", "#e3ead6") + land.cloud(60, 110, .7, "#fbf8ea", "#e3ead6")
    ground = land.ridge([(0, 216), (500, 206), (900, 212), (1300, 204), (1600, 214)], 300, "#b5cdb5") + canvas.rect(0, 236, W, 764, "#c9cf9a")
    for z0, z1, c in [(120, 300, "#b3c894"), (76, 96, "#d3d4a0"), (47, 60, "#d3d4a0"), (20, 33, "#b9c48c")]:
        y0, y1 = VIEW.see(0, 0, z1)[1], min(1000, VIEW.see(0, 0, z0)[1])
        ground += canvas.rect(0, y0, W, y1 - y0, c)
    town = "".join(canvas.path(f"M{x} {y}h{w}v{-w * .34:.0f}h{-w}z", c) + canvas.path(f"M{x - 3} {y - w * .34:.0f}h{w + 6}l{-w * .24:.0f} {-w * .26:.0f}h{-w * .58:.0f}z", r) for x, y, w, c, r in [(rng.uniform(-10, 1580), rng.uniform(256, 300), rng.uniform(26, 46), rng.choice(["#f3e3c0", "#e9cfa8", "#dccfae"]), rng.choice(["#c97a5a", "#bf6a4d"])) for _ in range(54)])
    town += "".join(plants.canopy(rng.uniform(0, W), rng.uniform(250, 306), rng.uniform(16, 30), rng.uniform(10, 17), rng.choice(["#8fb48a", "#7aa67e"]), rng, 9) for _ in range(46))
    # the river crosses the trail; the bridge carries it over
    y0, y1 = VIEW.see(0, 0, 126)[1], VIEW.see(0, 0, 102)[1]
    river = canvas.path(f"M0 {y0 + 10}Q400 {y0 - 14} 800 {y0}T1600 {y0 - 4}V{y1 - 8}Q1200 {y1 + 12} 800 {y1}T0 {y1 + 8}z", "#f3e3b5") + canvas.path(f"M0 {y0 + 16}Q400 {y0 - 8} 800 {y0 + 6}T1600 {y0 + 2}V{y1 - 14}Q1200 {y1 + 6} 800 {y1 - 6}T0 {y1 + 2}z", "#4f938f")
    river += "".join(canvas.path(f"M{x} {y}q{w / 2} -4 {w} 0q{-w / 2} 4 {-w} 0z", c) for x, y, w, c in [(rng.uniform(0, 1560), rng.uniform(y0 + 14, y1 - 12), rng.uniform(20, 70), rng.choice(["#86bfb0", "#86bfb0", "#367a7c", "#dcebd0"])) for _ in range(70)])
    path_ = landmarks.winding(VIEW, line, 23.2, 138, 2.7, ("#f3e6c4", "#fffaea", "#b59c70", "#9b3d26"))
    bridge = VIEW.upright("#e9c9a0", lambda z: line(z) - 3.3, 0, 1.5, 101, 129) + VIEW.upright("#a5653e", lambda z: line(z) + 3.3, 0, 1.5, 101, 129)
    bridge += landmarks.guardian(VIEW.see(line(101) - 4, 0, 101)[0], y1 + 6, 62, "#5f6463", "#f3e6c4") + landmarks.guardian(VIEW.see(line(101) + 4.2, 0, 101)[0], y1 + 6, 62, "#5f6463", "#f3e6c4")
    mosque = stand(landmarks.mosque, 1120, 142, 190, "#fdf6e3", "#d3c5a4", "#3f8a78", "#2b6a62", "#6d7a72")
    fabric = cloth_shop(690, VIEW.see(0, 0, 128)[1], .66)
    row = stand(landmarks.shops, 1186, 64, 330, 200, [("#f3dcae", "#cfae7c"), ("#dfe3c6", "#b3ba9a"), ("#eab594", "#c48a6c"), ("#fdf0d0", "#d6c5a0")], ROOF, BOARD, DIM) + stand(landmarks.shops, 310, 86, 330, 150, [("#eab594", "#c48a6c"), ("#f3dcae", "#cfae7c"), ("#dfe3c6", "#b3ba9a"), ("#eab594", "#c48a6c")], ROOF, BOARD, DIM)
    beans = coffee(528, VIEW.see(0, 0, 78)[1] + 4, .98)
    kpm = hotel(286, VIEW.see(0, 0, 57)[1], 1.02)
    # the statue and the clock begin the walk
    sx, sy = 960, VIEW.see(0, 0, 36)[1]
    pool = canvas.oval(sx, sy, 150, 36, "#a79b8a") + canvas.oval(sx, sy - 6, 150, 35, "#fdf6e3") + canvas.oval(sx, sy - 8, 136, 28, "#4f938f") + canvas.oval(sx - 8, sy - 4, 112, 18, "#86bfb0")
    statue = canvas.path(f"M{sx - 66} {sy}V{sy - 30}h10v-16h112v16h10v30q-66 20 -132 0z", "#cfc3b0") + canvas.path(f"M{sx + 18} {sy + 9}q30 0 48 -9v-30h-10v-16h-38z", "#a79b8a") + canvas.path(f"M{sx - 58} {sy - 46}q58 -14 116 0l-14 -18q-44 -8 -88 0z", "#efe6d6")
    statue += canvas.at(sx - 800 * .47, sy - 54 - 716 * .47, .47, patung_catur_muka.statue())
    statue += "".join(canvas.path(f"M{sx + u * 46 - 12:.0f} {sy - 50}q{-6 + u * 8:.0f} -20 {12 + u * 8:.0f} -34q{14 + u * 2:.0f} 12 12 34z", "#efe6d6" if u < 0 else "#cfc3b0", stroke="#a79b8a", stroke_width="1.5") for u in (-1, 1, -.5, .5, 0))
    clock = patung_catur_muka.clock(1140, sy + 40, .74)
    folk = canvas.at(742, 930, 1.5, people.walker("#9b3d26", "#fdf6e3", "#e0a03a", SKIN, HAIR, arm=False, hem="#6d2a1c")) + canvas.at(808, 938, 1.56, people.man("#3d4f55", "#2f6f86", "#e0a03a", DARK))
    folk = canvas.path("M738 928l70 12l-4 6l-84 -12zM806 938l70 12l-4 6l-84 -12z", "#cbb98e") + folk
    crowd = "".join(canvas.at(*VIEW.see(line(q) + dx, 0, q), VIEW.unit(q) * .026, f) for q, dx, f in [(96, .6, people.man("#4d5a55", "#fdf6e3", "#9b3d26", DARK)), (80, 1.2, people.walker("#7a3f6a", "#f0d9a8", "#e0a03a", SKIN, HAIR, arm=False)), (64, -1.4, people.man("#5a4a44", "#d9784f", "#9b3d26", DARK)), (63, -.2, people.walker("#2f6f86", "#fdf6e3", "#e0a03a", SKIN, HAIR, arm=False)), (47, 1.2, people.walker("#3f8a5f", "#fdf6e3", "#9b3d26", SKIN, HAIR, canvas.path("M-15 -102h30l-5 -12h-20z", "#d79b3a") + canvas.oval(0, -115, 11, 6, "#5f8c66")))])
    leaf = ("#5c5a48", "#3f7862", "#659a72", "#93b97f")
    back = "".join(groves.tree(x, VIEW.see(0, 0, q)[1], VIEW.unit(q) * 9, VIEW.unit(q) * 8, *leaf, rng) for x, q in [(820, 150), (560, 134), (1180, 128), (480, 120), (380, 116), (1230, 108), (1340, 112), (240, 106), (120, 112), (1480, 104), (1150, 92), (1240, 82), (1350, 78)])
    mid = "".join(groves.tree(x, VIEW.see(0, 0, q)[1], VIEW.unit(q) * 9, VIEW.unit(q) * 8, *leaf, rng) for x, q in [(640, 92), (1270, 60), (1430, 64), (90, 66), (196, 52)])
    front = groves.tree(150, 870, 330, 320, *leaf, rng) + groves.tree(1490, 850, 340, 310, *leaf, rng) + canvas.rect(138, 812, 24, 26, "url(#poleng)") + canvas.rect(1477, 796, 26, 26, "url(#poleng)")
    near = groves.hedge([(-20, 1010), (-20, 900), (110, 884), (230, 940), (280, 1010)], "#234a44", 46, rng) + groves.hedge([(1310, 1010), (1380, 940), (1500, 896), (1630, 910), (1630, 1010)], "#234a44", 46, rng) + "".join(plants.frangipani(x, y, 17, "#f6ead0", "#e9ae4a", x * .1) for x, y in [(50, 924), (140, 920), (220, 960), (1390, 960), (1480, 926), (1560, 934)])
    return canvas.picture(
        "trail-heart", W, H, "The old street in the morning",
        "Illustration. A trail marked with lozenges winds from the four-faced statue and the old clock past a white hotel, shops with blue boards and a coffee shop to a bridge with guardians, cloth and a mosque.",
        sky, ground, town, river, mosque, back, path_, bridge, fabric, row, beans, crowd, mid, kpm, pool, statue, clock, front, folk, near, defs=cloth.POLENG_DEFS,
    )
