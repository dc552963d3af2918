"""Meat, fowl and eggs early in the day: two boards on a white counter, scales, eggs on the rack."""

from home.drawings.busts import apron, man
from home.drawings.canvas import at, circle, group, n, oval, path, picture, poly, rect, stroke
from home.drawings.plants import leaf_shape

W, H = 1600, 1000


def cut(x, y, s, red=("#e58a78", "#c9503f", "#96302c"), fat=("#fbe9d8", "#e6c4ae")):
    """A slab of pork: rind, fat and lean in bands."""
    return group(
        oval(20, 62, 150, 18, "#4a2c28", opacity="0.35"),
        path("M-140 10C-136 -40 -60 -62 20 -60C100 -58 146 -30 144 6C142 44 60 62 -20 62C-90 62 -144 50 -140 10z", red[1]),
        path("M-140 10C-136 -40 -60 -62 20 -60C100 -58 146 -30 144 6C130 -20 70 -36 10 -36C-60 -36 -110 -20 -140 10z", fat[0]),
        path("M-138 16C-110 -14 -60 -28 10 -28C70 -28 120 -14 142 12L140 20C110 -2 60 -14 6 -14C-60 -14 -108 2 -132 32z", fat[1]),
        path("M-124 40C-80 18 -20 10 40 16C80 20 112 28 128 36C96 54 40 62 -20 62C-70 62 -110 58 -124 40z", red[2]), stroke("M-90 22C-50 8 0 4 50 8M-40 38C0 30 50 30 90 36", red[0], 5),
        path("M-140 10C-136 -40 -60 -62 20 -60", stroke="#d9a888", stroke_width="6", stroke_linecap="round"),
        transform=f"translate({n(x)} {n(y)}) scale({s})",
    )


def chicken(x, y, s):
    """A plucked fowl lying on its back."""
    skin, lit, shade = "#f0cf96", "#fbe8c4", "#c9985c"
    return group(
        oval(16, 60, 130, 16, "#4a2c28", opacity="0.35"), stroke("M70 6L128 -34L156 -40M74 30L136 12L162 18", skin, 22), stroke("M128 -34L166 -44M136 12L172 20", "#e0a83f", 11),
        path("M-110 34C-124 -10 -80 -58 -10 -60C60 -62 104 -30 104 10C104 44 60 62 0 62C-50 62 -100 62 -110 34z", skin), path("M104 10C104 44 60 62 0 62C-50 62 -100 62 -110 34C-60 46 30 46 80 20C96 10 102 0 102 -6z", shade, opacity="0.7"),
        path("M-90 -10C-70 -40 -30 -50 10 -50", stroke=lit, stroke_width="9", stroke_linecap="round"), path("M-36 -46C-6 -30 0 10 -30 36C-56 30 -66 -20 -36 -46z", lit, opacity="0.8"), path("M-30 36C-20 20 -14 0 -24 -30", stroke=shade, stroke_width="3"),
        path("M-104 24C-130 30 -150 44 -156 60C-140 70 -110 64 -92 52z", skin), "".join(circle(px, py, 2.4, shade) for px, py in ((30, -36), (52, -24), (44, -4), (20, -16), (70, -8), (-70, -4), (-64, 16), (30, 14))),
        transform=f"translate({n(x)} {n(y)}) scale({s})",
    )


def board(x, y, w, h, wood, lit, edge):
    return poly([(x - w / 2 + 14, y - h / 2 + 22), (x + w / 2 + 26, y - h / 2 + 22), (x + w / 2 + 56, y + h / 2 + 34), (x - w / 2 - 10, y + h / 2 + 34)], "#5a6a70", opacity="0.35") + poly([(x - w / 2 + 20, y - h / 2), (x + w / 2 - 20, y - h / 2), (x + w / 2 + 20, y + h / 2), (x - w / 2 - 20, y + h / 2)], wood) + poly([(x - w / 2 - 20, y + h / 2), (x + w / 2 + 20, y + h / 2), (x + w / 2 + 20, y + h / 2 + 22), (x - w / 2 - 20, y + h / 2 + 22)], edge) + path("".join(f"M{n(x - w / 2 + 10 - i * 4)} {n(y - h / 2 + 14 + i * h / 6)}q{n(w / 2)} {(-1) ** i * 8} {n(w - 20 + i * 8)} 0" for i in range(6)), stroke=lit, stroke_width="2.4", opacity="0.7")


def draw():
    wall = rect(0, 0, W, 640, "#cfdcd8") + rect(0, 0, 560, 640, "#dfe8e0")
    for i in range(21):
        wall += rect(i * 80, 0, 3, 640, "#b4c4c4")
    for y in range(0, 640, 80):
        wall += rect(0, y, W, 3, "#b4c4c4")
    wall += poly([(0, 0), (700, 0), (1240, 640), (0, 640)], "#fff6dc", opacity="0.45") + rect(0, 480, W, 40, "#8fb0b4") + rect(0, 480, W, 5, "#eef5f0")
    # egg rack on the left, duck eggs pale blue-green; hooks and a rail
    rack = ""
    for y, tone in ((190, ("#dfe9dc", "#a9c0b4", "#f6fbf2")), (330, ("#dfe9dc", "#a9c0b4", "#f6fbf2")), (470, ("#e3b48c", "#b9805a", "#f6dcc0"))):
        rack += rect(40, y, 440, 16, "#9c6a44") + rect(40, y, 440, 5, "#e9bf88") + rect(40, y + 16, 440, 12, "#7f989c", opacity="0.6")
        for r in range(2):
            for i in range(9 - r):
                ex, ey = 72 + i * 47 + r * 23, y - 26 - r * 38
                rack += oval(ex, ey, 22, 28, tone[1]) + oval(ex - 2, ey - 2, 19.5, 25, tone[0]) + oval(ex - 7, ey - 11, 5, 8, tone[2])
    rack += rect(30, 70, 14, 430, "#7a4a30") + rect(476, 70, 14, 430, "#7a4a30") + rect(30, 70, 5, 430, "#d9a878") + rect(476, 70, 5, 430, "#d9a878")
    rail = rect(560, 96, 980, 12, "#8a979e") + rect(560, 96, 980, 4, "#f3f7f6")
    for x in (620, 1240, 1390):
        rail += stroke(f"M{x} 104V140C{x} 160 {x + 22} 160 {x + 20} 142", "#8a979e", 5)
    ribs = group(path("M-60 0C-76 80 -70 180 -40 250C-10 280 40 270 56 220C76 150 70 60 50 0z", "#c9503f"), path("M20 0H50C70 60 76 150 56 220C46 252 24 266 0 268C40 200 40 80 20 0z", "#96302c"), "".join(path(f"M{-58 + i} {36 + i * 34}Q{-6} {14 + i * 34} {50 - i} {40 + i * 32}", stroke="#fbe9d8", stroke_width="9", stroke_linecap="round") for i in range(6)), transform="translate(1262 146)")
    sausages = "".join(path(f"M{n(1364 + i * 18)} 148C{n(1340 + i * 16)} 220 {n(1346 + i * 18)} 300 {n(1376 + i * 16)} 340", stroke=c, stroke_width="20", stroke_linecap="round") for i, c in enumerate(("#a8442f", "#c9603f", "#a8442f")))
    dial = at(620, 150, 1.05, stroke("M0 0V14", "#8a979e", 5), circle(0, 74, 62, "#2f6b72"), circle(0, 74, 53, "#f8f4e6"), "".join(rect(-1.5, 26, 3, 10, "#3a4650", transform=f"rotate({a} 0 74)") for a in range(0, 360, 30)), path("M-3 78L-30 42L5 72z", "#b9382a"), circle(0, 74, 6, "#3a4650"), stroke("M0 136V158M0 158L-104 232M0 158L104 232", "#8a979e", 3.5), path("M-118 230H118C106 264 60 276 0 276C-60 276 -106 264 -118 230z", "#aab6bc"), path("M40 230H118C106 264 60 276 0 276C40 268 48 252 40 230z", "#7f8d96"), oval(0, 230, 118, 16, "#dfe6e8"), oval(0, 232, 106, 11, "#8f9ca4"))
    held = cut(620, 372, 0.5)
    counter = poly([(0, 600), (W, 600), (W, 900), (0, 900)], "#f3f1e6") + rect(0, 594, W, 9, "#ffffff") + poly([(1040, 603), (W, 603), (W, 900), (1280, 900)], "#d3dad6") + rect(0, 900, W, 110, "#dfe4dc") + rect(0, 896, W, 10, "#ffffff") + "".join(rect(i * 100 - 10, 906, 3, 100, "#b0bdbb") for i in range(17)) + rect(0, 952, W, 3, "#b0bdbb")
    for x in (240, 640, 1040, 1400):
        counter += path(f"M{x} 603L{x - (800 - x) * 0.24:.0f} 896", stroke="#cfd3c8", stroke_width="3")
    left = board(420, 742, 560, 180, "#d9a870", "#f0cf9c", "#9c6a40") + board(1200, 742, 520, 180, "#c9945c", "#e6bd88", "#8a5a34")
    greens = "".join(leaf_shape(x, y, a, 110, c, 0.3) for x, y, a, c in ((960, 690, 0.1, "#4f8a58"), (980, 800, -0.2, "#6fa86a"), (1420, 690, 2.9, "#4f8a58"), (1440, 810, 3.3, "#6fa86a"), (1180, 660, -0.6, "#5f9a60"), (1240, 840, 0.5, "#4f8a58")))
    meat = cut(300, 700, 0.86) + cut(278, 776, 0.9) + "".join(oval(500 + i * 50 + 6, 776 + (i % 2) * 26 + 16, 34, 8, "#4a2c28", opacity="0.35") + path(f"M{478 + i * 50} {776 + (i % 2) * 26}q4 -30 34 -28q26 6 22 34q-30 16 -56 -6z", "#c9503f") + path(f"M{478 + i * 50} {776 + (i % 2) * 26}q4 -30 34 -28l6 3q-28 0 -36 26z", "#fbe9d8") for i in range(4))
    fowl = chicken(1140, 706, 0.94) + chicken(1270, 780, 1.0) + chicken(1080, 806, 0.96)
    # the knife comes down; the other hand steadies the cut
    knife = group(path("M-190 -14L40 -22L40 40C-60 44 -150 34 -196 6z", "#cfd8dc"), path("M-190 -14L40 -22L40 -12L-192 -4z", "#f6fafa"), path("M-196 6C-150 34 -60 44 40 40V30C-60 34 -140 24 -190 0z", "#8f9ca4"), rect(38, -22, 150, 40, "#5a3424"), rect(38, -22, 150, 9, "#8a5a3c"), transform="translate(520 660) rotate(-16)")
    seller = at(980, 604, 1.12, man("#e9c46a", "#8a6230", "#a5673f", "#221618", "#a8402f", behind=False, arms="half"), apron("#f6f3e8", "#8fa0a4", "#c9d0cc"))
    arm = stroke("M886 428C840 470 812 510 796 548", "#e9c46a", 44) + stroke("M796 548L742 588", "#e9c46a", 36) + stroke("M738 590L700 610", "#a5673f", 29) + stroke("M700 604L668 612", "#a5673f", 40) + stroke("M690 592L664 600M694 606L668 616M696 620L674 628", "#66352a", 2.6, opacity="0.8")
    cards = "".join(path(f"M{x} 880l92 -4l2 52l-94 3z", "#fff6d6") + path(f"M{x + 14} 894h56M{x + 16} 910h38", stroke="#a8402f", stroke_width="6") for x in (560, 940))
    return picture(
        "trade-daging", W, H, "Meat, fowl and eggs in the morning",
        "Illustration. On a white counter pork is cut on one board and plucked fowl lie on another; a hand holds the knife, a dial scale hangs above, duck and hen eggs stand in rows on a rack.",
        wall, rack, rail, ribs, sausages, dial, held, seller, counter, left, greens, meat, fowl, knife, arm, cards,
    )
