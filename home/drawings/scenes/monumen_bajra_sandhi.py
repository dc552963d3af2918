"""Bajra Sandhi: the stone bell at half past four, light from the left, runners on the lawn."""

from random import Random

from home.drawings import canvas, courts, land, people, plants, stone, turned, water

W, H, CX, BASE = 1600, 1000, 800, 772
STONE = ["#c3b3a4", "#a39688", "#857b77", "#6b6468", "#565158"]
T = {"lit": "#d98f62", "face": "#b5694a", "shade": "#8a4a40", "rim": "#e8dcc6"}
G = {"lit": "#b9aa9b", "face": "#958a80", "shade": "#67616a", "rim": "#dccfbc"}
GATE = {"face": "#b5694a", "mortar": "#93503d", "light": "#cc825c", "dark": "#9a5440", "rim": "#e2a070", "stone": "#d9ccb8", "stone_dark": "#8d827a", "shade": "#7d4038", "inner": "#e8b988"}
BELL = turned.curve([(0, 150), (26, 158), (60, 150), (112, 128), (170, 112), (214, 96), (246, 66), (262, 36)], 4)


def arches(y, h, xs, w, dark, light):
    return "".join(
        canvas.path(f"M{x - w / 2} {y}v{-h * .6}Q{x} {y - h * 1.2} {x + w / 2} {y - h * .6}V{y}z", light) + canvas.path(f"M{x - w * .36} {y}v{-h * .56}Q{x} {y - h} {x + w * .36} {y - h * .56}V{y}z", dark)
        for x in xs
    )


def bell():
    """Drum of arches, the bell in ribs and bands, and the handle with its prongs."""
    y = 404
    d = turned.turned(CX, y, [(0, 214), (14, 214), (14, 196), (84, 190), (84, 208), (96, 212), (104, 200)], STONE)
    d += arches(y - 16, 58, [CX + u * 190 for u in (-.82, -.55, -.2, .2, .55, .82)], 40, "#4a4148", "#cbbba8")
    y -= 104
    d += turned.turned(CX, y, [(0, 176), (12, 182), (22, 160)], ["#d98f62", "#c57a54", "#b5694a", "#9a5845", "#7d4a40"])
    y -= 18
    d += turned.turned(CX, y, BELL, STONE, 12) + turned.ribs(CX, y, BELL, 12, "#4f4a52", 2, opacity=".55")
    for h, r in ((34, 160), (66, 149), (150, 118), (214, 97)):
        d += turned.turned(CX, y - h, [(0, r + 3), (9, r + 2)], ["#e6d8c2", "#cdbda8", "#ab9d92", "#8b8084", "#6f676e"], 12)
    for u in (-.8, -.5, -.17, .17, .5, .8):
        d += stone.lozenges(CX + u * 138 - 17 + abs(u) * 6, y - 136, 34 - abs(u) * 14, 52, 1, "#d0bfa9" if u < .3 else "#827a7e")
    y -= 258
    d += turned.turned(CX, y, turned.curve([(0, 40), (10, 46), (18, 24), (30, 20), (38, 30), (46, 34), (56, 16)]), STONE)
    for s in (1, -1):
        d += canvas.group(stone.simbar(-20, -44, 18, 30, STONE[1] if s > 0 else STONE[3]), transform=f"translate({CX} {y}) scale({s} 1)")
    return d + canvas.path(f"M{CX - 8} {y - 52}C{CX - 14} {y - 72} {CX - 3} {y - 78} {CX} {y - 108}C{CX + 3} {y - 78} {CX + 14} {y - 72} {CX + 8} {y - 52}z", "#d9b26a")


def base(rng):
    """Three terraces, corner towers and the great gate at the head of seventeen steps."""
    d = ""
    for x, s in ((330, .9), (1270, .9), (470, 1.14), (1130, 1.14)):
        foot = BASE - (96 if s < 1 else 150)
        lights = STONE if x < CX else STONE[1:]
        d += turned.block(x, foot, 86 * s, 104 * s, T if s < 1 else G) + arches(foot, 60 * s, [x], 44, "#4a3a3f", "#e8dcc6")
        d += turned.block(x, foot - 86 * s, 12, 124 * s, G)
        d += turned.turned(x, foot - 98 * s, turned.curve([(0, 52 * s), (12, 54 * s), (40, 42 * s), (64, 34 * s), (80, 14 * s), (92, 9 * s), (98, 12 * s), (120, 1)]), lights)
    for h, w, tone in ((46, 1130, G), (18, 1090, T), (42, 1040, G), (16, 1000, T)):
        d += turned.block(CX, BASE - {46: 0, 18: 46, 42: 64, 16: 106}[h], h, w, tone)
    d += stone.lozenges(252, BASE - 36, 1096, 24, 46, "#6f6a70") + stone.lozenges(296, BASE - 98, 1008, 22, 44, "#6f6a70")
    y = BASE - 122
    for h, w, tone in ((64, 760, G), (16, 790, T), (52, 640, G), (14, 670, T), (50, 540, G), (13, 566, T), (36, 470, G), (12, 480, T)):
        d += turned.block(CX, y, h, w, tone)
        if h > 45:
            step = w / 12
            d += arches(y, h * .66, [CX - w / 2 + step * (i + .5) for i in range(12)], step * .5, "#4d464d", "#b7a999" if h > 60 else "#c6b6a2")
        for s in (1, -1):
            d += canvas.group(stone.simbar(-w / 2 + 12, -h, 20, 34, T["face"] if s > 0 else T["shade"]), transform=f"translate({CX} {y}) scale({s} 1)")
        y -= h
    return d + bell() + courts.kori(CX, BASE - 100, 262, GATE, rng, 5, "#4a2a26", "#d9b26a")


def stair():
    d = ""
    for s, tone in ((1, T["face"]), (-1, T["shade"])):
        d += canvas.group(canvas.poly([(-62, -108), (-106, 8), (-150, 8), (-104, -108)], tone) + canvas.poly([(-62, -112), (-104, -112), (-104, -102), (-62, -102)], "#e8dcc6") + stone.simbar(-128, 8, 30, 44, tone, "#e8dcc6"), transform=f"translate({CX} {BASE + 6}) scale({s} 1)")
    return d + courts.steps(CX, BASE - 102, 124, 17, 6.5, 2.6, "#d6c9b4", "#8d827c")


def runner(shirt, shorts, skin, hair):
    """A jogger from the side, 100 tall, running to the right."""
    return (
        canvas.stroke("M-2 -50L12 -32L2 -16", skin, 7) + canvas.stroke("M2 -16L9 -10", "#f0e6d4", 6) + canvas.stroke("M-2 -50L-12 -28L-28 -24", skin, 7) + canvas.stroke("M-28 -24L-33 -17", "#f0e6d4", 6)
        + canvas.path("M-9 -56H8L14 -36L2 -34L-1 -44L-8 -32L-17 -37z", shorts) + canvas.path("M-8 -54C-9 -68 -6 -80 2 -82C10 -81 11 -68 9 -54z", shirt)
        + canvas.stroke("M-1 -76L-12 -64L-4 -56", skin, 5) + canvas.stroke("M6 -76L14 -64L24 -68", skin, 5) + canvas.circle(6, -91, 7.4, skin) + canvas.path("M-2 -90C-3 -101 13 -102 14 -93C9 -95 4 -94 3 -87C1 -86 -1 -87 -2 -90z", hair)
    )


def draw():
    rng = Random(1987)
    sky = canvas.bands(W, [(0, "#9fc3c6"), (90, "#b1cdc8"), (180, "#c6d7c8"), (270, "#dbdfc6"), (370, "#ecdfbe"), (460, "#f5dbad"), (560, "#f8d59e"), (760, "")])
    sky += land.cloud(150, 170, 1.25, "#f7efdc", "#e6dcc4") + land.cloud(1120, 120, 1.1, "#f7efdc", "#dfdcc4") + land.cloud(1330, 300, .8, "#f8eed6", "#ead9b6") + land.cloud(80, 380, .7, "#f8eed6", "#ead9b6")
    far = "".join(plants.canopy(x, 716, rx, 62, c, rng, 13) for x, rx, c in [(40, 150, "#9fae86"), (230, 120, "#a8b68c"), (1390, 130, "#98a880"), (1560, 150, "#8f9f7a")])
    far += plants.palm(120, 740, 300, 24, "#8d9c72", "#a08f74", rng, 10) + plants.palm(1490, 744, 340, -30, "#7f9069", "#94836c", rng, 10) + plants.palm(1410, 744, 240, 18, "#8d9c72", "#a08f74", rng, 9)
    lawn = canvas.rect(0, 744, W, 256, "#8fae62") + canvas.path("M0 744H1600V764H0z", "#a8bf74") + canvas.poly([(1000, 776), (1700, 776), (1700, 822), (1120, 822)], "#6f9257", opacity=".7")
    pool = canvas.poly([(170, 786), (1430, 786), (1500, 846), (100, 846)], "#d8ccb4") + canvas.poly([(190, 792), (1410, 792), (1470, 838), (130, 838)], "#6d8f92")
    pool += canvas.poly([(420, 792), (1180, 792), (1060, 838), (540, 838)], "#857b77", opacity=".7") + water.dashes(150, 1440, 796, 836, 80, "#c9d6c4", rng, (30, 110), 4, ".75") + water.dashes(500, 1180, 796, 836, 30, "#57525a", rng, (30, 90), 4, ".6")
    lotus = "".join(canvas.oval(x, y, 15, 4, "#4f7a55") + canvas.circle(x + 3, y - 4, 4, "#eab3a2") for x, y in [(220, 820), (262, 828), (300, 812), (1290, 818), (1340, 830), (1384, 812)])
    bridge = canvas.poly([(694, 776), (906, 776), (960, 850), (640, 850)], "#d9c3a0") + canvas.path("".join(f"M{694 - i * 13} {782 + i * 17}H{906 + i * 13}" for i in range(1, 4)), stroke="#b89a7a", stroke_width="2") + canvas.poly([(694, 782), (640, 850), (628, 850), (684, 782)], "#b5694a") + canvas.poly([(906, 782), (960, 850), (972, 850), (916, 782)], "#8a4a40")
    track = canvas.path("M-20 872Q800 842 1620 872V916Q800 880 -20 916z", "#c98d68") + canvas.stroke("M-20 893Q800 861 1620 893", "#e8c9a2", 2.4, opacity=".8")
    grass = land.tufts([(rng.uniform(0, 1600), rng.uniform(925, 1000), rng.uniform(9, 18)) for _ in range(36)], "#6f9257", rng) + land.tufts([(rng.uniform(0, 1600), rng.uniform(925, 1000), rng.uniform(8, 15)) for _ in range(30)], "#b6c97c", rng)
    skin, hair = "#8f5f48", "#2a201e"
    life = canvas.at(770, 846, .5, people.walker("#7d3b30", "#f0e4cc", "#d7a038", skin, hair, arm=False)) + canvas.at(806, 850, .52, people.man("#4a3f44", "#dcd6c6", "#b5694a", skin)) + canvas.at(840, 812, .42, people.walker("#3c6a64", "#e6b980", "#f0e4cc", skin, hair, arm=False))
    shade = "#6d5a44"
    for x, y, k, a, b, flip in [(470, 912, 1.12, "#c2452c", "#2f3a4c", False), (560, 906, 1.02, "#f3ead6", "#2f6b62", False), (1080, 900, .98, "#2f6b84", "#3a2f38", True), (250, 900, .9, "#e0a33c", "#3a2f38", False)]:
        life += canvas.path(f"M{x - 6} {y - 2}l{90 * k:.0f} 10h26l{-96 * k:.0f} -14z", shade, opacity=".4") + canvas.at(x, y, k, runner(a, b, skin, hair), flip=flip)
    # a family on the grass with a ball
    life += canvas.path("M880 966l150 16h34l-150 -22z", "#5f7d4c", opacity=".7") + canvas.at(876, 968, 1.75, people.walker("#31545f", "#f0c98a", "#c2452c", skin, hair, arm=False)) + canvas.at(972, 972, 1.1, people.walker("#c2452c", "#f3ead6", "#c2452c", "#9a6a4e", hair, arm=True)) + canvas.circle(1046, 962, 15, "#f3ead6") + canvas.path("M1046 947a15 15 0 0 1 0 30a26 26 0 0 0 0 -30z", "#c2452c")
    tree = canvas.path("M-20 1010V700C10 640 4 560 -20 500zM1620 1010V640C1596 600 1604 520 1620 470z", "#4a3a34")
    leaves = "".join(plants.canopy(x, y, rx, ry, c, rng, 13, .12) for x, y, rx, ry, c in [(-10, 330, 190, 210, "#456a4c"), (-40, 280, 150, 140, "#5f8758"), (1630, 300, 170, 220, "#37583f"), (1650, 250, 130, 150, "#4d7350")])
    near = plants.canopy(60, 1010, 190, 74, "#2f5540", rng) + plants.canopy(1540, 1010, 200, 80, "#294a39", rng)
    near += "".join(plants.frangipani(x, y, 15, "#f6ead0", "#e9ae4a", x * .1) for x, y in [(20, 960), (110, 966), (180, 990), (1430, 986), (1500, 960), (1574, 952)])
    return canvas.picture(
        "monumen-bajra-sandhi", W, H, "The Bajra Sandhi monument in the late afternoon",
        "Illustration. A grey stone tower in the form of a priest's bell stands on terraces with brick cornices, steps and a carved gate, behind a pond; people run and play on the lawn.",
        sky, far, lawn, canvas.group(base(rng), stair(), transform=f"translate({CX * .16:.0f} {BASE * .16:.1f}) scale(.84)"), pool, lotus, bridge, track, grass, life, tree, leaves, near,
    )
