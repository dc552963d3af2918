"""The art floors of Kumbasari at three in the afternoon, cut open like a doll's house: clothes, paintings and carvings, shells and paper, and the stairs between."""

from math import cos, sin
from random import Random

from home.drawings import canvas, crafts, leisure, masks, people, stone, townsfolk

W, H = 1600, 1000
FLOORS = (934, 644, 354)  # where one stands on floors 2, 3 and 4
BAY = (548, 1052)
HAIR, SKIN, DARK = "#241a1c", "#8f5a42", "#6a4034"
SLAB, RIM, BELT, UNDER = "#f0d9ac", "#fff0cf", "#b5583c", "#a8805a"


def railing(x0, x1, y, post="#7a3a2c", bar="#a8503a"):
    d = "".join(canvas.rect(x, y - 42, 5, 42, post) for x in range(int(x0), int(x1) + 1, 26))
    return d + canvas.rect(x0 - 4, y - 46, x1 - x0 + 12, 7, bar) + canvas.rect(x0 - 4, y - 46, x1 - x0 + 12, 2, "#e0906a")


def flight(x0, y0, x1, y1, count=12):
    """Stairs seen from the side, with their soffit and a sloping rail."""
    dx, dy = (x1 - x0) / count, (y1 - y0) / count
    d = f"M{x0} {y0}"
    for i in range(count):
        d += f"V{y0 + (i + 1) * dy:.1f}H{x0 + (i + 1) * dx:.1f}"
    s = 1 if dx > 0 else -1
    body = d + f"V{y1 + 26}L{x0 + s * 60:.1f} {y0}z"
    out = canvas.path(body, "#c98f62") + canvas.path(f"M{x0 + s * 60} {y0}L{x1} {y1 + 26}v-20L{x0 + s * 24} {y0}z", "#8f5c42")
    out += canvas.path("".join(f"M{x0 + i * dx:.1f} {y0 + (i + 1) * dy:.1f}h{dx:.1f}v4h{-dx:.1f}z" for i in range(count)), "#fbe3b0")
    return out


def rail_of(x0, y0, x1, y1, count=12):
    dx, dy = (x1 - x0) / count, (y1 - y0) / count
    d = "".join(canvas.rect(x0 + (i + .5) * dx - 2, y0 + (i + 1) * dy - 46, 4.4, 46, "#7a3a2c") for i in range(count))
    return d + canvas.stroke(f"M{x0 - dx * .2:.1f} {y0 + dy * .4 - 46:.1f}L{x1:.1f} {y1 - 46:.1f}", "#a8503a", 7) + canvas.stroke(f"M{x0 - dx * .2:.1f} {y0 + dy * .4 - 48:.1f}L{x1:.1f} {y1 - 48:.1f}", "#e0906a", 2)


def light(x, top, floor, w, tone):
    """The sun through a window out of sight, leaning along the wall and over the floor."""
    d = canvas.path(f"M{x} {top + 46}h{w}L{x + w + 128} {floor}h{-w}z", tone)
    return d


def shirt(x, y, s, cloth, dark, mark=None):
    d = canvas.path(f"M{x - 14 * s:.0f} {y - 6 * s:.0f}L{x} {y - 16 * s:.0f}L{x + 14 * s:.0f} {y - 6 * s:.0f}M{x} {y - 16 * s:.0f}v{-8 * s:.0f}", stroke="#5a3a34", stroke_width="2") + canvas.path(f"M{x - 12 * s:.1f} {y - 6 * s:.1f}L{x - 32 * s:.1f} {y + 8 * s:.1f}L{x - 24 * s:.1f} {y + 24 * s:.1f}L{x - 18 * s:.1f} {y + 18 * s:.1f}V{y + 62 * s:.1f}H{x + 18 * s:.1f}V{y + 18 * s:.1f}L{x + 24 * s:.1f} {y + 24 * s:.1f}L{x + 32 * s:.1f} {y + 8 * s:.1f}L{x + 12 * s:.1f} {y - 6 * s:.1f}Q{x} {y + 6 * s:.1f} {x - 12 * s:.1f} {y - 6 * s:.1f}z", cloth)
    d += canvas.path(f"M{x + 4 * s:.1f} {y + 62 * s:.1f}V{y:.1f}L{x + 12 * s:.1f} {y - 6 * s:.1f}L{x + 32 * s:.1f} {y + 8 * s:.1f}L{x + 24 * s:.1f} {y + 24 * s:.1f}L{x + 18 * s:.1f} {y + 18 * s:.1f}V{y + 62 * s:.1f}z", dark, opacity=".5")
    if mark:
        d += canvas.path("".join(f"M{x + (i - 1) * 11 * s:.1f} {y + (16 + j * 16) * s:.1f}l{5 * s:.1f} {-7 * s:.1f}l{5 * s:.1f} {7 * s:.1f}l{-5 * s:.1f} {7 * s:.1f}z" for i in range(-0, 3) for j in range(3)), mark, opacity=".9")
    return d


def draw():
    rng = Random(1978)
    tops = (FLOORS[1] + 30, FLOORS[2] + 30, 74)
    walls = ("#d9a45c", "#c9704a", "#4f8a86")
    lit = ("#f3cd86", "#ea9a68", "#7fb5a6")
    low = ("#a87440", "#96503a", "#356a6c")
    d = canvas.rect(0, 0, W, H, "#3a2426")
    for floor, top, wall, sun, base in zip(FLOORS, tops, walls, lit, low, strict=True):
        d += canvas.rect(0, top, W, floor - top, wall) + canvas.rect(0, floor - 34, W, 34, base) + canvas.rect(0, top, W, 16, base, opacity=".6")
        for x in (-60, 120, 300):
            d += light(x, top, floor, 132, sun)
        d += light(1100, top, floor, 90, sun)
        d += canvas.rect(1370, top, 230, floor - top, base, opacity=".35")
    # the stair bay: a tall pierced screen with the sky behind it
    bay = canvas.rect(BAY[0], 74, BAY[1] - BAY[0], FLOORS[0] - 74, "#7d4a3c") + canvas.rect(BAY[0], 74, 150, FLOORS[0] - 74, "#935a46")
    for y0, rows in ((112, 5), (398, 5), (690, 5)):
        bay += canvas.rect(640, y0 - 12, 320, rows * 42 + 24, "#5f3530")
        for i in range(7):
            for j in range(rows):
                x, y = 652 + i * 43, y0 + j * 42
                bay += canvas.rect(x, y, 38, 38, "#fbe9c0" if (i + j) % 3 else "#d9ead8") + canvas.path(f"M{x + 19} {y}l7 12l12 7l-12 7l-7 12l-7 -12l-12 -7l12 -7z", "#b5694a") + canvas.path(f"M{x + 19} {y + 10}l9 9l-9 9l-9 -9z", "#5f3530")
    bay += canvas.path(f"M640 330L700 {FLOORS[1] - 4}H1010L960 330z", "#fbe3b0", opacity=".12") + canvas.path(f"M640 620L700 {FLOORS[0]}H1030L960 620z", "#fbe3b0", opacity=".12")
    # slabs with their openings for the stairs
    slabs = ""
    for y, spans in ((FLOORS[0], [(0, W)]), (FLOORS[1], [(0, 604), (926, W)]), (FLOORS[2], [(0, 674), (996, W)])):
        for a, b in spans:
            slabs += canvas.rect(a, y, b - a, 28, SLAB) + canvas.rect(a, y, b - a, 5, RIM) + canvas.rect(a, y + 28, b - a, 6, UNDER) + stone.lozenges(a, y + 9, b - a, 14, max(1, round((b - a) / 27)), BELT)
    below = canvas.rect(0, FLOORS[0] + 34, W, 60, "#33201f") + "".join(canvas.circle(x, FLOORS[0] + 50, 5, "#ffe3a0") + canvas.circle(x, FLOORS[0] + 50, 16, "#f0b45a", opacity=".25") for x in range(60, 1600, 148))
    roof = canvas.rect(0, 0, W, 50, "#b5583c") + canvas.path("".join(f"M{x} 0V50" for x in range(0, 1620, 27)), stroke="#96442f", stroke_width="5") + canvas.path("".join(f"M{x - 6} 0V50" for x in range(0, 1620, 27)), stroke="#dc8a60", stroke_width="3") + canvas.path("".join(f"M{x} 48a13.5 12 0 0 0 27 0z" for x in range(-14, 1620, 27)), "#96442f") + canvas.rect(0, 44, W, 6, "#efb082") + canvas.rect(0, 60, W, 14, "#4a2a28")
    # columns of brick and paras
    cols = ""
    for x in (-14, 524, 1044, 1576):
        for floor, top in zip(FLOORS, tops, strict=True):
            cols += canvas.rect(x, top, 36, floor - top, "#b5583c") + stone.bricks(x, top, 36, floor - top, rng, "#96442f", "#d07a54", "#96442f", 11, 18) + canvas.rect(x, top, 8, floor - top, "#dc8a60") + canvas.rect(x + 27, top, 9, floor - top, "#8a3f30")
            cols += canvas.path(f"M{x - 12} {top}h60l-10 22h-40z", SLAB) + canvas.path(f"M{x - 12} {top}h60l-3 6h-54z", RIM) + canvas.rect(x - 6, floor - 24, 48, 24, SLAB) + canvas.path(f"M{x + 18} {(floor + top) // 2 - 24}l11 24l-11 24l-11 -24z", "#f6e3bd")
    # floor 3: paintings to the left, carvings and masks to the right
    y3, t3 = FLOORS[1], tops[1]
    art = "".join(crafts.painting(x, t3 + y, w, h, k) for x, y, w, h, k in [(48, 40, 118, 92, "terraces"), (182, 34, 84, 112, "dancer"), (282, 44, 130, 96, "market"), (428, 36, 78, 98, "night"), (58, 148, 92, 74, "sea"), (296, 156, 78, 70, "flower"), (166, 162, 112, 64, "egrets")])
    art += "".join(canvas.path(f"M{404 + i * 13} {y3}l{12} -118h9l-12 118z", c) for i, c in enumerate(("#5a3222", "#d9a54a", "#f3e6cc", "#5a3222", "#8a4a34", "#f3e6cc"))) + canvas.path(f"M478 {y3}l30 -140M530 {y3}l-24 -140", stroke="#5a3222", stroke_width="6") + crafts.painting(466, y3 - 150, 78, 96, "abstract")
    art += canvas.at(196, y3 - 32, 1.34, leisure_sitter("#3f5f78", "#fdf3dc", SKIN, "#b5412f")) + canvas.rect(176, y3 - 32, 44, 8, "#5a3222") + canvas.path(f"M182 {y3}v-26h6v26zM208 {y3}v-26h6v26z", "#5a3222")
    wood = ("#8a4f30", "#c98652", "#5a3020")
    carve = canvas.rect(1096, t3 + 132, 470, 9, "#5a3020") + canvas.rect(1096, t3 + 132, 470, 3, "#d9965c")
    carve += canvas.at(1150, t3 + 84, .36, masks.giant("#c23f33", "#8a2a26", "#e0a43c")) + canvas.at(1232, t3 + 84, .36, masks.lady("#fdf3e0", "#cdb491", "#2a1c1c", "#e0a43c", "#b5323a")) + canvas.at(1314, t3 + 84, .36, masks.monkey("#f6efe0", "#cfc0a4", "#d98f6a", "#e0a43c")) + canvas.at(1394, t3 + 84, .36, masks.elder("#c98652", "#8a4f30", "#fdf6e6", "#3a2020")) + canvas.at(1474, t3 + 84, .36, masks.giant("#2f7f78", "#1f5a58", "#e0a43c")) + canvas.at(1546, t3 + 88, .34, masks.lady("#fdf3e0", "#cdb491", "#2a1c1c", "#e0a43c", "#b5323a"))
    carve += canvas.at(1500, y3, .86, crafts.garuda(wood[0], wood[1], wood[2], "#e0a43c")) + canvas.at(1118, y3, .72, crafts.slim(*wood)) + canvas.at(1178, y3, .8, crafts.slim(wood[2], wood[0], "#3a2018", twin=False)) + canvas.at(1400, y3, .62, crafts.cat("#f3e6cc", "#cdb491", "#3a2a24")) + canvas.at(1364, y3, .78, crafts.cat("#3a2a28", "#241a1a", "#e0a43c")) + canvas.at(1330, y3, .5, crafts.cat("#d98f4a", "#a8642f", "#3a2a24"))
    # floor 4: shells to the left, paper and kites to the right
    y4, t4 = FLOORS[2], tops[2]
    shells = ("#fdf6e6", "#f3c9b0", "#d9e6dc", "#f6e3bd")
    sea = "".join(crafts.shell_mobile(x, t4 + 44, drop, shells, "#3a5a5a", 5, w) for x, drop, w in [(84, 112, 54), (168, 84, 44), (244, 124, 58), (330, 92, 46), (412, 116, 54)])
    for x, y, r in [(120, 186, 40), (288, 190, 36)]:  # mirrors framed in shell
        sea += canvas.circle(x, t4 + y, r, "#f3dcc0") + "".join(canvas.circle(x + cos(i * .4488) * r * .84, t4 + y + sin(i * .4488) * r * .84, r * .17, shells[i % 4]) for i in range(14)) + canvas.circle(x, t4 + y, r * .62, "#bfe0dc") + canvas.path(f"M{x - r * .36:.0f} {t4 + y + r * .2:.0f}L{x + r * .2:.0f} {t4 + y - r * .36:.0f}", stroke="#fffdf2", stroke_width="4")
    sea += canvas.rect(360, y4 - 62, 150, 8, "#8a4f30") + canvas.path(f"M368 {y4 - 54}h8v54h-8zM494 {y4 - 54}h8v54h-8z", "#5a3020") + "".join(canvas.path(f"M{x - 17} {y4 - 62}q17 {-h} 34 0z", c) + canvas.path(f"M{x - 9} {y4 - 62}L{x} {y4 - 62 - h * .48:.0f}L{x + 9} {y4 - 62}", stroke="#b98f7a", stroke_width="1.6") for x, c, h in [(384, "#f6e3bd", 48), (424, "#f3c9b0", 60), (462, "#fdf6e6", 44), (492, "#d9b098", 52)])
    paper = crafts.paper_umbrella(1138, t4 + 84, 56, "#e0523a", "#f3a06a", "#8a2a26", .1) + crafts.paper_umbrella(1252, t4 + 62, 44, "#e9b44a", "#f9dc94", "#a8642f", .3) + crafts.paper_umbrella(1236, t4 + 168, 46, "#7a4a86", "#b58ab8", "#4a2a54", .2)
    paper += crafts.paper_umbrella(1400, t4 + 104, 62, "#2f7f78", "#a9d0b4", "#1f4f4e", .15) + crafts.paper_umbrella(1490, t4 + 60, 36, "#e0523a", "#fdf0d2", "#8a2a26", .3) + canvas.path(f"M1530 {t4 + 58}q20 40 -4 70q26 34 2 84q24 20 10 60", stroke="#e9b44a", stroke_width="9") + canvas.path(f"M1530 {t4 + 58}q20 40 -4 70q26 34 2 84q24 20 10 60", stroke="#1d1a20", stroke_width="3", stroke_dasharray="12 12")
    paper += canvas.rect(1310, y4 - 58, 200, 8, "#8a4f30") + canvas.path(f"M1320 {y4 - 50}h8v50h-8zM1492 {y4 - 50}h8v50h-8z", "#5a3020") + "".join(canvas.rect(x, y4 - 58 - h, w, h, c) + canvas.rect(x, y4 - 58 - h, w, 4, "#fff6e0", opacity=".6") for x, w, h, c in [(1320, 36, 40, "#c94a3f"), (1360, 30, 54, "#e9b44a"), (1394, 40, 32, "#2f7f78"), (1438, 28, 48, "#f3e6cc"), (1470, 30, 36, "#7a4a86")])
    # floor 2: shirts, sarongs, hats and bags
    y2, t2 = FLOORS[0], tops[0]
    wear = canvas.rect(40, t2 + 34, 470, 5, "#5a3020") + "".join(shirt(78 + i * 62, t2 + 66, 1.0, c, k, m) for i, (c, k, m) in enumerate([("#c23f33", "#7a2426", "#f6cf7a"), ("#2f6f8a", "#1f4a60", "#f3e6cc"), ("#f3e6cc", "#bfa884", "#b5412f"), ("#3f7f5f", "#28553f", "#f0c25a"), ("#8a4a72", "#5a2f4c", "#f3c9d0"), ("#e0923a", "#a8642a", "#7a2f2a"), ("#2f3f66", "#1f2a48", "#e9b44a")]))
    wear += canvas.rect(40, t2 + 150, 470, 5, "#5a3020") + "".join(canvas.path(f"M{46 + i * 43} {t2 + 155}h36v{62 + (i * 17) % 22}q-9 6 -18 0t-18 0z", c) + canvas.path(f"M{46 + i * 43} {t2 + 176}h36v5h-36zM{46 + i * 43} {t2 + 192}h36v3h-36z", k) + canvas.rect(46 + i * 43 + 24, t2 + 155, 12, 60, "#2a1c1c", opacity=".18") for i, (c, k) in enumerate([("#e9b44a", "#8a3b2f"), ("#2f7f78", "#f3e6cc"), ("#b5412f", "#f0c25a"), ("#f3d9b0", "#3f5f86"), ("#5a3a72", "#e9b44a"), ("#d9706a", "#fdf6e6"), ("#3f6f9a", "#f3e6cc"), ("#7a4a2f", "#e9c98a"), ("#5f8f4a", "#f6e3bd"), ("#c23f5a", "#f3c9a0"), ("#e0923a", "#5a2f2a")]))
    bags = canvas.rect(1094, t2 + 36, 470, 5, "#5a3020")
    for i, (c, k) in enumerate([("#c98f52", "#8a5a30"), ("#8a4f30", "#5a3020"), ("#e0b06a", "#a87a3c"), ("#3f6f6a", "#28504c"), ("#c98f52", "#8a5a30"), ("#b5483c", "#7a2f2a")]):
        x = 1130 + i * 78
        bags += canvas.path(f"M{x - 20} {t2 + 82}C{x - 18} {t2 + 30} {x + 18} {t2 + 30} {x + 20} {t2 + 82}", stroke=k, stroke_width="4")
        bags += (canvas.circle(x, t2 + 100, 31, c) + canvas.circle(x, t2 + 100, 22, "none", stroke=k, stroke_width="3") + canvas.circle(x, t2 + 100, 11, "none", stroke=k, stroke_width="3") + canvas.circle(x, t2 + 100, 4, k)) if i % 2 == 0 else canvas.path(f"M{x - 30} {t2 + 80}h60l5 52h-70z", c) + canvas.path(f"M{x + 8} {t2 + 80}h22l5 52h-24z", k, opacity=".6") + canvas.path(f"M{x - 31} {t2 + 98}h63", stroke=k, stroke_width="3", stroke_dasharray="8 6")
    bags += canvas.rect(1094, t2 + 146, 470, 5, "#5a3020") + "".join(canvas.oval(1128 + i * 74, t2 + 168, 36, 11, c) + canvas.path(f"M{1108 + i * 74} {t2 + 166}q2 -24 20 -24t20 24q-20 7 -40 0z", c) + canvas.path(f"M{1108 + i * 74} {t2 + 166}q20 7 40 0v-6q-20 7 -40 0z", k) for i, (c, k) in enumerate([("#f0d9a0", "#8a4f30"), ("#e9c98a", "#b5412f"), ("#f6e9c8", "#2f6f6a"), ("#e0b872", "#5a3020"), ("#f0d9a0", "#8a3b5a"), ("#e9c98a", "#3f5f86")]))
    bags += canvas.rect(1300, y2 - 66, 264, 66, "#8a4f30") + canvas.rect(1300, y2 - 66, 264, 7, "#d9965c") + canvas.rect(1312, y2 - 48, 240, 40, "#6d3a26") + "".join(canvas.path(f"M{1320 + i * 36} {y2 - 66}q4 -12 14 -12q14 0 16 12z", c) for i, c in enumerate(("#c98f52", "#8a4f30", "#3f5f5c", "#c98f52", "#b5483c", "#e0b06a", "#5a3020")))

    # the well of the stairs is a show room too
    well = canvas.path("M842 172L790 74M842 172L900 74", stroke="#33201f", stroke_width="2") + canvas.at(838, 200, 1.26, crafts.fish_kite("#d94a3a", "#8a2428", "#fdf6e6"))
    well += crafts.painting(566, 404, 66, 92, "dancer") + crafts.painting(566, 510, 66, 58, "sea") + crafts.painting(968, 402, 68, 88, "night")
    well += canvas.at(600, 716, .3, masks.giant("#2f7f78", "#1f5a58", "#e0a43c")) + canvas.at(600, 790, .3, masks.monkey("#f6efe0", "#cfc0a4", "#d98f6a", "#e0a43c")) + crafts.painting(968, 700, 68, 62, "flower")
    carved = canvas.rect(916, FLOORS[0] - 26, 124, 26, "#5a3020") + canvas.rect(916, FLOORS[0] - 26, 124, 6, "#d9965c") + canvas.at(978, FLOORS[0] - 22, .9, crafts.garuda("#8a4f30", "#c98652", "#5a3020", "#e0a43c")) + canvas.at(838, FLOORS[0], .84, crafts.slim("#8a4f30", "#c98652", "#5a3020")) + canvas.at(892, FLOORS[0], .6, crafts.cat("#f3e6cc", "#cdb491", "#3a2a24"))
    # the stairs and those on them
    up = flight(606, FLOORS[0], 934, FLOORS[1]) + flight(996, FLOORS[1], 668, FLOORS[2])
    over = rail_of(606, FLOORS[0], 934, FLOORS[1]) + rail_of(996, FLOORS[1], 668, FLOORS[2]) + railing(560, 600, FLOORS[1]) + railing(560, 664, FLOORS[2]) + railing(1004, 1044, FLOORS[2])

    def step(t, x0, y0, x1, y1, count=12):
        i = int(t * count)
        return x0 + (i + .5) * (x1 - x0) / count, y0 + (i + 1) * (y1 - y0) / count

    px, py = step(.52, 606, FLOORS[0], 934, FLOORS[1])
    climber = canvas.at(px, py, 1.5, climbing("#2f6f6a", "#4a3a44", SKIN, HAIR, crafts.painting(-52, -76, 66, 50, "terraces")))
    qx, qy = step(.36, 996, FLOORS[1], 668, FLOORS[2])
    carrier = canvas.at(qx, qy, 1.44, people.walker("#8a3b3a", "#fdf3dc", "#e0a43c", DARK, HAIR, canvas.path("M-18 -102h36l-5 -14h-26z", "#b98a52") + "".join(canvas.rect(-15 + i * 8, -134 + (i % 2) * 6, 7, 20 - (i % 2) * 6, c) for i, c in enumerate(("#c98652", "#e0a43c", "#8a4f30", "#f3e6cc"))), hem="#5a2428"))
    folk = canvas.at(336, y3, 1.44, people.walker("#3f6f6a", "#f6cf9a", "#b5412f", SKIN, HAIR, arm=False, hem="#28504c")) + canvas.at(1268, y3, 1.46, townsfolk.visitor("#5f8fae", "#4a4a50", "#d9a07a", "#6a4a34", bag="#b5483c")) + canvas.at(988, y3, 1.42, townsfolk.visitor("#f3dcae", "#5a4038", DARK, HAIR, back=False))
    folk += canvas.at(226, y4, 1.42, people.man("#54443f", "#fdf3dc", "#b5412f", DARK)) + canvas.at(600, y4, 1.4, people.walker("#6d3a55", "#f3dcae", "#e0a43c", SKIN, HAIR, arm=False, hem="#4a2840")) + canvas.at(1340, y4, 1.12, leisure.child("#f0c25a", "#3f5f86", DARK, HAIR, wave=True)) + canvas.at(1296, y4, 1.44, townsfolk.veiled("#c9785a", "#f6e3bd", SKIN))
    folk += canvas.at(300, y2, 1.46, people.walker("#3a3a5c", "#d9706a", "#f6cf7a", DARK, HAIR, hem="#26264a")) + canvas.at(452, y2, 1.46, people.man("#4a3a34", "#f6ead0", "#2f6f6a", SKIN)) + canvas.at(1190, y2, 1.46, townsfolk.visitor("#fdf3dc", "#6a7a86", "#d9a07a", "#8a5a34", bag="#2f7f78", hat="#e9c98a")) + canvas.at(1430, y2 - 30, 1.46, people.walker("#5a3a44", "#e9a45a", "#7a2f2a", SKIN, HAIR, arm=False)) + canvas.rect(1300, y2 - 66, 264, 66, "#8a4f30") + canvas.rect(1300, y2 - 66, 264, 7, "#d9965c") + canvas.rect(1312, y2 - 48, 240, 40, "#6d3a26")
    return canvas.picture(
        "pasar-seni-kumbasari", W, H, "The art floors of Pasar Kumbasari",
        "Illustration. Three floors of a market cut open: clothes and bags below, paintings, masks and carvings in the middle, shell work and kites above; someone carries a painting up the stairs between them.",
        d, bay, art, carve, sea, paper, wear, bags, below, slabs, roof, cols, well, folk, up, carved, climber, carrier, over,
    )


def leisure_sitter(trousers, top, skin, cap):
    """The seller on his stool, side view, a cloth round his head."""
    return people.sitter(trousers, top, skin, HAIR) + canvas.path("M-5 -42C-6 -52 10 -52 11 -43L8 -41H-3zM8 -48l8 -5l-1 8z", cap)


def climbing(top, trousers, skin, hair, load):
    """On the stairs, side view to the right, one foot a step higher, a framed picture under the arm."""
    return (
        canvas.stroke("M-2 -46L-8 -24L-14 -2", trousers, 8) + canvas.stroke("M-16 -1h8", "#3a2a28", 5) + canvas.stroke("M4 -46L18 -34L12 -16", trousers, 8.5) + canvas.stroke("M10 -15h9", "#3a2a28", 5)
        + canvas.path("M-9 -42C-10 -60 -8 -76 0 -80C10 -82 14 -72 12 -60L10 -42z", top) + canvas.path("M-1 -88h7v9h-7z", skin) + leisure.head(5, -92, 7.6, skin, hair) + load + canvas.stroke("M4 -74L14 -58L8 -46", top, 6.5) + canvas.circle(7, -45, 3, skin)
    )
