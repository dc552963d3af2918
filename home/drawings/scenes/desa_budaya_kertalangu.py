"""Kertalangu at ten: the great peace gong in its frame, flags behind it, the path through the rice."""

from math import cos, pi, sin
from random import Random

from home.drawings import canvas, fields, groves, land, leisure, people, plants, roofs, stone

W, H, CX = 1600, 1000, 800
SKIN, DARK, HAIR = "#8f5d42", "#714431", "#241e1c"
LIT, FACE, SHADE, DEEP = "#f8e3a4", "#e0b04d", "#b57a2c", "#7a4a22"
FLAGS = [("#c9382f", "#fbf6e6"), ("#2f5f9a", "#fbf6e6"), ("#2f8a5a", "#f0c24d"), ("#f0c24d", "#c9382f"), ("#fbf6e6", "#c9382f"), ("#2f7a86", "#f0c24d"), ("#fbf6e6", "#2f5f9a"), ("#c9382f", "#2f8a5a")]


def gong(x, y, r):
    """Rings round the boss: small flag fields outside, ten plain medallions inside."""
    d = canvas.circle(x + 12, y + 14, r, "#4d3526", opacity=".45") + canvas.circle(x, y, r, SHADE) + canvas.circle(x - 3, y - 3, r - 6, FACE)
    d += canvas.path(f"M{x - r * .7:.0f} {y - r * .7:.0f}A{r * .99:.0f} {r * .99:.0f} 0 0 1 {x + r * .5:.0f} {y - r * .855:.0f}A{r * .9:.0f} {r * .9:.0f} 0 0 0 {x - r * .7:.0f} {y - r * .7:.0f}z", LIT)
    for count, at, w, h in ((56, .9, 15, 11), (44, .765, 14, 10)):
        for i in range(count):
            a = 2 * pi * i / count
            one, two = FLAGS[(i * 3 + count) % 8]
            turn = f"translate({canvas.n(x + cos(a) * r * at)} {canvas.n(y + sin(a) * r * at)}) rotate({canvas.n(a * 180 / pi + 90)})"
            d += canvas.group(canvas.rect(-w / 2, -h / 2, w, h / 2, one), canvas.rect(-w / 2, 0, w, h / 2, two), transform=turn)
    d += canvas.circle(x, y, r * .685, SHADE) + canvas.circle(x, y, r * .67, FACE)
    for i in range(10):
        a = 2 * pi * i / 10 - pi / 2
        px, py = x + cos(a) * r * .535, y + sin(a) * r * .535
        d += canvas.circle(px, py, r * .098, DEEP) + canvas.circle(px, py, r * .084, LIT) + (canvas.circle(px, py, r * .045, SHADE) if i % 2 else canvas.path(f"M{px:.0f} {py - r * .055:.0f}l{r * .05:.0f} {r * .055:.0f}l{-r * .05:.0f} {r * .055:.0f}l{-r * .05:.0f} {-r * .055:.0f}z", SHADE))
    d += canvas.circle(x, y, r * .395, SHADE) + canvas.circle(x, y, r * .38, "#2f7a96") + canvas.circle(x, y, r * .38, "none", stroke=LIT, stroke_width="3")
    # a globe on the boss
    d += canvas.path(f"M{x - r * .3:.0f} {y - r * .1:.0f}q{r * .1:.0f} {-r * .16:.0f} {r * .22:.0f} {-r * .12:.0f}q{r * .06:.0f} {r * .1:.0f} {-r * .04:.0f} {r * .16:.0f}q{-r * .12:.0f} {r * .1:.0f} {-r * .18:.0f} {-r * .04:.0f}zM{x + r * .02:.0f} {y + r * .04:.0f}q{r * .1:.0f} {-r * .08:.0f} {r * .18:.0f} 0q{r * .02:.0f} {r * .14:.0f} {-r * .08:.0f} {r * .22:.0f}q{-r * .12:.0f} {-r * .04:.0f} {-r * .1:.0f} {-r * .22:.0f}zM{x + r * .08:.0f} {y - r * .26:.0f}q{r * .12:.0f} {-r * .02:.0f} {r * .18:.0f} {r * .1:.0f}q{-r * .1:.0f} {r * .06:.0f} {-r * .18:.0f} {-r * .02:.0f}z", "#8fb56d")
    return d + canvas.circle(x - r * .02, y - r * .02, r * .12, FACE) + canvas.circle(x - r * .04, y - r * .04, r * .08, LIT)


def frame(y):
    """Two brick and paras towers, a carved beam, a tiled roof over it."""
    d = ""
    rng = Random(5)
    tower = canvas.rect(476, 300, 92, y - 300, "#b5603f") + canvas.rect(476, 300, 22, y - 300, "#d98a58") + canvas.rect(540, 300, 28, y - 300, "#8d4432") + stone.bricks(498, 300, 42, y - 300, rng, "#8d4432", "#d98a58", "#8d4432")
    for ty, w in [(y - 44, 140), (y - 190, 112), (y - 330, 108), (300, 128), (278, 108)]:
        tower += canvas.rect(522 - w / 2, ty, w, 22, "#e9dcc0") + canvas.rect(522 - w / 2, ty + 15, w, 7, "#a8977c") + canvas.rect(522 + w / 2 - 18, ty, 18, 22, "#c5b596")
    tower += canvas.rect(452, y - 22, 140, 22, "#c5b596") + stone.lozenges(492, y - 136, 60, 30, 3, "#e9dcc0") + stone.lozenges(492, y - 276, 60, 30, 3, "#e9dcc0") + stone.lozenges(492, y - 400, 60, 30, 3, "#e9dcc0")
    tower += stone.simbar(470, 300, 34, 46, "#e9dcc0", "#a8977c")
    d += canvas.mirrored(CX, tower)
    d += canvas.rect(452, 232, 696, 48, "#7a4a36") + canvas.rect(452, 232, 696, 10, "#c98a55") + canvas.rect(452, 270, 696, 10, "#4d2f26") + stone.lozenges(470, 244, 660, 22, 30, FACE)
    return d + roofs.ijuk(CX, 244, 860, 168, "#5a4a3c", "#7d6a50", "#c9ad7c", rng, .62) + "".join(canvas.at(x, 90, s, canvas.path("M-8 0C-24 -14 -22 -34 -8 -46C-6 -32 4 -24 12 -22C18 -12 14 -4 10 0z", "#c98a55")) for x, s in ((548, 1), (1052, 1))) 


def draw():
    rng = Random(2009)
    sky = canvas.bands(W, [(0, "#8cc3cf"), (90, "#a2d0d2"), (190, "#b9dcd6"), (290, "#d0e7d9"), (380, "#e3efda"), (450, "#f1f3db"), (600, "")])
    sky += land.cloud(120, 90, 1.5, "#fbfaee", "#dcebdc") + land.cloud(1210, 60, 1.4, "#fbfaee", "#dcebdc") + land.cloud(1400, 270, .9, "#fbfaee", "#dcebdc") + land.cloud(30, 320, .8, "#fbfaee", "#dcebdc")
    far = land.ridge([(0, 560), (240, 540), (420, 520), (560, 470), (640, 452), (720, 480), (900, 545), (1600, 566)], 600, "#b5d3c4") + groves.hedge([(-20, 640), (-20, 520), (200, 500), (420, 560), (640, 580), (960, 582), (1200, 556), (1420, 500), (1630, 520), (1630, 640)], "#8fbd94", 50, rng)
    far += "".join(plants.palm(x, 610, h, lean, "#6fa47c", "#8a9070", rng, 10) for x, h, lean in [(80, 260, 16), (190, 190, -12), (330, 220, 14), (1290, 230, -14), (1420, 270, 18), (1540, 210, -10)])
    # rice on both sides, and the far loop of the path with runners on it
    field = canvas.rect(0, 596, W, 404, "#9cc468")
    for y, h, c in [(596, 12, "#c9d678"), (612, 16, "#86b35c"), (634, 20, "#e3d67c"), (662, 24, "#92bd62"), (694, 30, "#c3d472")]:
        field += canvas.rect(0, y, W, h, c) + canvas.rect(0, y + h, W, 4, "#6a944c")
    field += canvas.path("M-10 676C200 640 380 652 470 700C500 724 480 760 440 790L560 800C610 760 620 712 560 676C440 626 180 618 -10 640z", "#f3e3b8") + canvas.path("M1610 664C1400 640 1240 650 1140 700C1100 730 1120 764 1180 794L1060 800C990 764 990 712 1040 676C1180 620 1420 616 1610 634z", "#f3e3b8")
    field += land.tufts([(x + rng.uniform(-6, 6), 708 + r * 22, 22 + r * 4) for r in range(5) for x in [*range(-6, 420 - r * 14, 17), *range(1190 + r * 14, 1610, 17)]], "#5f9550", rng, 3, .1) + land.tufts([(x + rng.uniform(-6, 6), 712 + r * 22, 18 + r * 4) for r in range(5) for x in [*range(2, 410 - r * 14, 22), *range(1196 + r * 14, 1610, 22)]], "#bcd776", rng, 3, .1)
    hut = canvas.at(214, 664, 1, canvas.rect(-60, -34, 120, 9, "#c99b62"), *[canvas.rect(x, -96, 6, 96, "#7d5a3f") for x in (-52, -18, 16, 48)], roofs.ijuk(0, -88, 180, 66, "#7d6a44", "#a8915a", "#e3cf8c", rng, .4))
    run = canvas.at(300, 674, .62, leisure.runner("#c9382f", "#2f4a55", "#fbf6e6", SKIN, HAIR)) + canvas.at(1296, 668, .62, leisure.runner("#fbf6e6", "#2f5f9a", "#c9382f", DARK, HAIR, tail=True), flip=True) + canvas.at(1352, 664, .58, leisure.cyclist("#f0c24d", "#3d4f55", "#4d4f4a", SKIN, "#c9382f"), flip=True)
    heron = canvas.at(1500, 702, .5, fields.heron("#fffdf4", "#cfdcc5", "#5a5f48")) + canvas.at(96, 706, .5, fields.heron("#fffdf4", "#cfdcc5", "#5a5f48", flip=True))
    # flags of many countries, in two arcs behind the frame
    poles = ""
    for i in range(11):
        for s in (-1, 1):
            x = CX + s * (412 + i * 36)
            top = 372 - 20 * sin(i / 10 * pi) + i * 7
            one, two = FLAGS[(i * 3 + (s > 0) * 2) % 8]
            poles += canvas.rect(x - 2, top, 4, 700 - top, "#a8a08c") + canvas.path(f"M{x + 2} {top:.0f}q14 6 26 0t24 0v17q-12 4 -24 0t-26 0z", one) + canvas.path(f"M{x + 2} {top + 17:.0f}q14 6 26 0t24 0v17q-12 4 -24 0t-26 0z", two)
    # court, steps, frame
    court = canvas.path("M200 1010L420 770H1180L1400 1010z", "#ecd9ae") + canvas.path("M420 770H1180L1190 782H410z", "#fbf0cf")
    for i in range(1, 9):
        court += canvas.path(f"M{420 - i * 27} {770 + i * 30}H{1180 + i * 27}", stroke="#d3bb88", stroke_width="2")
    for i in range(-6, 7):
        court += canvas.path(f"M{CX + i * 58} 772L{CX + i * 92} 1000", stroke="#d3bb88", stroke_width="2")
    plinth = canvas.path("M430 788H1170L1196 838H404z", "#f6e8c4") + canvas.rect(404, 838, 792, 34, "#b5603f") + canvas.rect(404, 838, 792, 8, "#e9dcc0") + stone.lozenges(420, 848, 760, 18, 30, "#e9dcc0") + canvas.rect(404, 866, 792, 8, "#8d4432") + "".join(canvas.rect(650 - i * 14, 838 + i * 14, 300 + i * 28, 8, "#fbf0cf") + canvas.rect(650 - i * 14, 846 + i * 14, 300 + i * 28, 8, "#c5b596") for i in range(4))
    shade = canvas.path("M592 790H1008L1120 832H700z", "#cdb684")
    hang = canvas.stroke("M664 280L676 360M936 280L924 360", "#4d2f26", 9)
    skirt = canvas.path("M556 762h66v34h-66zM978 762h66v34h-66z", "#7a4a36")
    # people: a school class and its teacher; one child reaches for the beater
    kids = "".join(canvas.oval(x + 14, y, 26, 5, "#cdb684") + canvas.at(x, y, s, leisure.child("#fbf6e6", "#c9382f", [SKIN, DARK][i % 2], HAIR, wave=w)) for i, (x, y, s, w) in enumerate([(560, 920, 1.1, False), (612, 932, 1.14, True), (668, 922, 1.08, False), (978, 926, 1.12, False), (1032, 934, 1.1, True)]))
    kids += canvas.oval(1100, 938, 34, 6, "#cdb684") + canvas.at(1090, 938, 1.62, people.walker("#2f5f66", "#f0c24d", "#c9382f", SKIN, HAIR, arm=False, hem="#1f454d"))
    striker = canvas.at(676, 838, 1.32, people.man("#3d4f55", "#fbf6e6", "#c9382f", DARK)) + canvas.stroke("M694 744L742 664", "#7a4a36", 9) + canvas.circle(748, 654, 22, "#c9382f") + canvas.path("M734 640a22 22 0 0 1 26 0l-6 8h-14z", "#e0705a") + canvas.stroke("M690 740L700 730", "#714431", 9)
    near = groves.hedge([(-20, 1010), (-20, 890), (90, 870), (180, 930), (230, 1010)], "#2b5f4a", 50, rng) + groves.hedge([(1380, 1010), (1430, 930), (1530, 880), (1630, 900), (1630, 1010)], "#2b5f4a", 50, rng)
    near += "".join(canvas.path(f"M{x - 34} 1010l6 -60h56l6 60z", "#9a5238") + canvas.path(f"M{x - 36} 950h72v14h-72z", "#c97a50") + "".join(plants.leaf_shape(x, 952, a, 96, c, .2) for a, c in [(-2.6, "#2b5f4a"), (-2.1, "#4d8f5c"), (-1.6, "#6fae68"), (-1.1, "#4d8f5c"), (-.6, "#2b5f4a")]) for x in (120, 250, 1350, 1480))
    return canvas.picture(
        "desa-budaya-kertalangu", W, H, "The peace gong of Kertalangu at ten in the morning",
        "Illustration. A great golden gong ringed with small flags hangs in a frame of brick and stone; a man lifts the beater before a school class, and runners follow the path through the rice.",
        sky, far, field, hut, heron, run, poles, court, plinth, shade, frame(800), hang, gong(CX, 536, 218), skirt, striker, kids, near,
    )
