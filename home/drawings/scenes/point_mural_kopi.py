"""The coffee mural at ten in the morning: browns on a river wall, the pottery market of long ago, leaf shadows over it."""

from random import Random

from home.drawings.canvas import at, group, n, oval, path, picture, rect, stroke
from home.drawings.leisure import child
from home.drawings.people import man, walker
from home.drawings.plants import leaf_shape, palm
from home.drawings.shelters import bench
from home.drawings.water import dashes

W, H = 1600, 1000
COFFEE = ("#f1e2c2", "#d3ae7c", "#a8744a", "#74472b", "#4a2a1c", "#2f1a13")


def jar(x, y, w, h, tone):
    """A pot in three washes of coffee; tone counts into COFFEE."""
    body = f"M{n(x - w * 0.24)} {n(y)}C{n(x - w * 0.6)} {n(y - h * 0.3)} {n(x - w * 0.56)} {n(y - h * 0.64)} {n(x - w * 0.2)} {n(y - h * 0.8)}L{n(x - w * 0.26)} {n(y - h)}H{n(x + w * 0.26)}L{n(x + w * 0.2)} {n(y - h * 0.8)}C{n(x + w * 0.56)} {n(y - h * 0.64)} {n(x + w * 0.6)} {n(y - h * 0.3)} {n(x + w * 0.24)} {n(y)}z"
    right = f"M{n(x + w * 0.04)} {n(y)}C{n(x + w * 0.26)} {n(y - h * 0.3)} {n(x + w * 0.22)} {n(y - h * 0.64)} {n(x + w * 0.04)} {n(y - h * 0.8)}V{n(y - h)}H{n(x + w * 0.26)}L{n(x + w * 0.2)} {n(y - h * 0.8)}C{n(x + w * 0.56)} {n(y - h * 0.64)} {n(x + w * 0.6)} {n(y - h * 0.3)} {n(x + w * 0.24)} {n(y)}z"
    return path(body, COFFEE[tone]) + path(right, COFFEE[tone + 1]) + path(f"M{n(x - w * 0.47)} {n(y - h * 0.5)}Q{n(x)} {n(y - h * 0.42)} {n(x + w * 0.47)} {n(y - h * 0.5)}M{n(x - w * 0.46)} {n(y - h * 0.42)}Q{n(x)} {n(y - h * 0.34)} {n(x + w * 0.46)} {n(y - h * 0.42)}", stroke=COFFEE[min(5, tone + 2)], stroke_width=n(w * 0.025)) + oval(x, y - h, w * 0.26, w * 0.07, COFFEE[min(5, tone + 2)])


def squatter(x, y, s, tone):
    """A seller of that time on her heels, one wash of brown and a rim."""
    return at(x, y, s, path("M-46 0C-54 -36 -30 -58 0 -58C30 -58 54 -36 46 0z", COFFEE[tone + 1]), path("M-30 -50C-36 -86 -30 -108 -18 -114H18C30 -108 36 -86 30 -50z", COFFEE[tone]), stroke("M-28 -100C-46 -80 -50 -60 -40 -40", COFFEE[tone], 12), stroke("M28 -100C50 -84 60 -66 66 -50", COFFEE[tone], 12), path("M-7 -126h14v16h-14z", COFFEE[tone]), oval(0, -136, 15, 18, COFFEE[tone]), path("M-17 -138C-20 -162 20 -162 17 -138C8 -146 -8 -146 -17 -138z", COFFEE[min(5, tone + 2)]))


def carrier(x, y, s, tone):
    """A carrier of that time with pots on her head."""
    return at(x, y, s, path("M-20 0L-24 -96H24L22 0z", COFFEE[tone + 1]), path("M-24 -92C-30 -130 -28 -150 -20 -156H20C28 -150 30 -130 24 -92z", COFFEE[tone]), stroke("M22 -148C40 -160 40 -190 28 -214", COFFEE[tone], 11), stroke("M-22 -148C-34 -130 -34 -108 -28 -92", COFFEE[tone], 11), oval(0, -178, 14, 18, COFFEE[tone]), path("M-16 -180C-18 -202 18 -202 16 -180C8 -188 -8 -188 -16 -180z", COFFEE[min(5, tone + 2)])) + jar(x, y - 196 * s, 60 * s, 54 * s, tone) + jar(x, y - 246 * s, 44 * s, 40 * s, tone)


def mural(rng):
    """The painted wall, 1240 × 440 from 180, 150."""
    d = rect(180, 150, 1240, 440, COFFEE[0]) + rect(180, 150, 1240, 130, "#e9d3aa")
    for _ in range(26):
        x, y = rng.uniform(180, 1400), rng.uniform(160, 560)
        d += oval(x, y, rng.uniform(30, 110), rng.uniform(8, 26), COFFEE[1], opacity="0.22")
    d += path("M180 330L300 270L420 330L560 282L700 340L880 276L1040 330L1200 280L1420 340V590H180z", "#dfc193") + palm(330, 430, 230, 30, COFFEE[2], COFFEE[3], rng, 9) + palm(1270, 440, 250, -40, COFFEE[2], COFFEE[3], rng, 9) + palm(1190, 430, 180, 20, COFFEE[1], COFFEE[2], rng, 9)
    for x, w, y in ((560, 220, 400), (880, 250, 392)):
        d += rect(x - w * 0.36, y, 7, 130, COFFEE[3]) + rect(x + w * 0.36, y, 7, 130, COFFEE[3]) + path(f"M{x - w * 0.56} {y + 8}C{x - w * 0.3} {y - 20} {x - w * 0.14} {y - 70} {x - w * 0.1} {y - 92}H{x + w * 0.1}C{x + w * 0.14} {y - 70} {x + w * 0.3} {y - 20} {x + w * 0.56} {y + 8}z", COFFEE[2]) + path(f"M{x + w * 0.04} {y - 92}H{x + w * 0.1}C{x + w * 0.14} {y - 70} {x + w * 0.3} {y - 20} {x + w * 0.56} {y + 8}H{x + w * 0.2}C{x + w * 0.14} {y - 30} {x + w * 0.06} {y - 60} {x + w * 0.04} {y - 92}z", COFFEE[3])
    d += path("M180 520Q500 490 800 516T1420 500V590H180z", "#cfa472")
    d += carrier(430, 560, 0.9, 3) + carrier(770, 548, 0.8, 2) + carrier(1100, 560, 0.94, 3) + squatter(620, 576, 0.94, 3) + squatter(940, 572, 0.92, 2) + squatter(1310, 580, 0.9, 3)
    for x, w, h, t in ((240, 120, 150, 2), (330, 90, 96, 1), (520, 84, 84, 2), (690, 90, 94, 1), (720, 60, 60, 3), (850, 96, 100, 2), (1010, 110, 128, 1), (1040, 70, 66, 3), (1200, 120, 140, 2), (1240, 76, 72, 1), (1380, 90, 110, 1)):
        d += jar(x, 582, w, h, t)
    # drips: the paint is coffee
    for _ in range(20):
        x, y = rng.uniform(200, 1400), rng.uniform(300, 560)
        d += path(f"M{n(x)} {n(y)}v{n(rng.uniform(14, 46))}", stroke=COFFEE[2], stroke_width="3", stroke_linecap="round", opacity="0.4")
    return d


def draw():
    rng = Random(1000)
    top = rect(0, 0, W, 110, "#bcd6cf") + rect(0, 0, W, 50, "#a9cbc9") + rect(0, 84, W, 34, "#e3d8b4")
    hall = rect(0, 0, W, 84, "#b98a6a") + "".join(rect(x, 0, 96, 62, "#7d5a50") + rect(x, 40, 96, 22, ("#c9602f", "#5f8a4a", "#e0b04a", "#8a4a68")[(x // 130) % 4]) for x in range(14, 1600, 130)) + rect(0, 62, W, 22, "#e9c9a0") + rect(0, 62, W, 5, "#fbe9c4")
    wall = rect(0, 110, W, 520, "#b9a68c") + rect(0, 100, W, 24, "#efdcb4") + rect(0, 124, W, 10, "#8a7a66") + rect(0, 600, W, 34, "#8f7f6a")
    frame = rect(166, 136, 1268, 468, "#5a3a2a") + rect(166, 136, 1268, 6, "#8a6040")
    picture_wall = mural(rng)
    shade = group("".join(leaf_shape(rng.uniform(0, 520), rng.uniform(90, 330), rng.uniform(0, 6), rng.uniform(60, 120), "#5a4030", 0.34) for _ in range(34)), opacity="0.2") + group("".join(leaf_shape(rng.uniform(1180, 1620), rng.uniform(90, 420), rng.uniform(0, 6), rng.uniform(60, 120), "#5a4030", 0.34) for _ in range(30)), opacity="0.2")
    grass = rect(0, 630, W, 90, "#6f9a58") + rect(0, 630, W, 8, "#4f7a48")
    tuft = "".join(leaf_shape(x, 692, a, rng.uniform(30, 62), rng.choice(("#4f8050", "#86b060", "#5f9a58")), 0.16) for x in range(0, 1600, 24) for a in (-2.1, -1.6, -1.0) if not (350 < x < 500 or 1120 < x < 1270))
    way = rect(0, 706, W, 160, "#dcc69c") + rect(0, 850, W, 60, "#8a7f6a") + path("M0 690Q400 672 800 700T1600 690V860Q1200 884 800 852T0 866z", "#dcc69c") + path("M0 690Q400 672 800 700T1600 690V700Q1200 720 800 710T0 700z", "#f6e8c6")
    for i in range(26):
        x = i * 66
        way += path(f"M{x} 688L{x - 30} 872", stroke="#b39a70", stroke_width="2.4", opacity="0.55")
    edge = path("M0 866Q400 846 800 852T1600 860V900Q1200 914 800 888T0 902z", "#8a7f6a") + path("M0 866Q400 846 800 852T1600 860V868Q1200 876 800 862T0 874z", "#fff1d0")
    water = path("M0 896Q400 880 800 882T1600 892V1000H0z", "#5a9a90") + dashes(0, 1600, 912, 1000, 34, "#8fc4b0", rng, (60, 200), 8) + dashes(0, 1600, 912, 1000, 24, "#3f7f7c", rng, (60, 200), 8) + dashes(300, 1200, 905, 990, 14, "#e3cf9f", rng, (60, 180), 6, 0.7)
    seats = bench(420, 716, 190, "#8a5a3c", "#4a3a34") + bench(1200, 720, 190, "#8a5a3c", "#4a3a34")
    life = oval(700, 812, 70, 12, "#a08a62", opacity="0.7") + at(690, 808, 2.5, man("#35514c", "#f3ead6", "#a8402f", "#8a563f")) + at(776, 812, 1.5, child("#e0a83f", "#2f5f72", "#8a563f", "#241a1c", wave=True)) + oval(1010, 826, 60, 10, "#a08a62", opacity="0.7") + at(1000, 822, 2.44, walker("#a8402f", "#e9d2b0", "#2f6b66", "#8a563f", "#241a1c", arm=False, hem="#742a24"))
    near = "".join(leaf_shape(x, y, a, 190, c, 0.18) for x, y, a, c in ((-10, 1000, -0.5, "#1f4a40"), (20, 1010, -0.9, "#2f6650"), (-20, 960, -0.2, "#2f6650"), (1610, 1000, -2.6, "#1f4a40"), (1580, 1010, -2.2, "#2f6650"), (1620, 960, -2.9, "#2f6650")))
    return picture(
        "point-mural-kopi", W, H, "The coffee mural of the old pottery market",
        "Illustration. A long wall painted in browns shows a market of clay pots, sellers on their heels and women with jars on their heads; on the waterside path a father, a child and a woman look at it.",
        top, hall, wall, frame, picture_wall, shade, grass, tuft, way, seats, edge, water, life, near,
    )
