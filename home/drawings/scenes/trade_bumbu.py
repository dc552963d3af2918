"""Spices from straight above in the afternoon: trays round a stone mortar, a bar of sun across the boards."""

from itertools import pairwise
from math import cos, pi, sin
from random import Random

from home.drawings.canvas import circle, n, oval, path, picture, poly, rect, stroke
from home.drawings.hands import gripping, turned_to
from home.drawings.plants import leaf_shape
from home.drawings.produce import ball, chilli, root, shallot
from home.drawings.weave import plait

W, H = 1600, 1000


def scatter(x, y, r, count, draw, rng, squeeze=1.0):
    """Things strewn over a disc, far ones first; the sunflower rule keeps them even."""
    spots = []
    for i in range(count):
        a, d = i * 2.39996, r * (i / count) ** 0.5
        spots.append((x + cos(a) * d + rng.uniform(-5, 5), y + sin(a) * d * squeeze + rng.uniform(-5, 5), d))
    return "".join(draw(px, py) for px, py, _ in sorted(spots, key=lambda s: (-s[2], s[1])))


def tampah(x, y, r, weave="url(#plait)"):
    shadow = circle(x + r * 0.1, y + r * 0.12, r * 1.01, "#4f2a1e", opacity="0.42")
    return shadow + circle(x, y, r, "#8f5f36") + circle(x - r * 0.01, y - r * 0.012, r * 0.97, "#dcae6c") + circle(x, y, r * 0.89, weave) + path(f"M{n(x - r * 0.89)} {n(y)}A{n(r * 0.89)} {n(r * 0.89)} 0 0 1 {n(x)} {n(y - r * 0.89)}A{n(r)} {n(r)} 0 0 0 {n(x - r * 0.89)} {n(y)}z", "#6b3f24", opacity="0.45")


def boards(rng):
    drawn = rect(0, 0, W, H, "#a8683f")
    for i, y in enumerate(range(-20, H, 128)):
        drawn += rect(0, y, W, 128, ("#a8683f", "#b37346", "#9f6039")[i % 3]) + rect(0, y, W, 4, "#7a4528") + rect(0, y + 4, W, 3, "#c98a58", opacity="0.6")
        for _ in range(9):
            x, w = rng.uniform(-50, W), rng.uniform(80, 320)
            drawn += path(f"M{n(x)} {n(y + rng.uniform(18, 118))}q{n(w / 2)} {n(rng.uniform(-8, 8))} {n(w)} 0", stroke="#87502f", stroke_width="2", opacity="0.6")
    return drawn


def mortar(x, y, r, rng):
    """A shallow bowl of black stone with the ground paste in it."""
    drawn = circle(x + r * 0.1, y + r * 0.12, r, "#3a1f18", opacity="0.5") + circle(x, y, r, "#4a4446") + path(f"M{n(x - r * 0.94)} {n(y + r * 0.3)}A{n(r)} {n(r)} 0 0 1 {n(x + r * 0.3)} {n(y - r * 0.94)}L{n(x + r * 0.26)} {n(y - r * 0.82)}A{n(r * 0.86)} {n(r * 0.86)} 0 0 0 {n(x - r * 0.82)} {n(y + r * 0.26)}z", "#7d7674")
    drawn += circle(x, y, r * 0.83, "#332e32") + circle(x + r * 0.03, y + r * 0.04, r * 0.79, "#3f393b")
    paste = []
    for i in range(22):
        a = i * 2 * pi / 22
        d = r * (0.6 + 0.07 * sin(3 * a) + rng.uniform(-0.035, 0.035))
        paste.append((x + cos(a) * d, y + sin(a) * d * 0.96))
    def smooth(points):
        d = ""
        for (ax, ay), (bx, by) in pairwise([*points, points[0], points[1]]):
            mx, my = (ax + bx) / 2, (ay + by) / 2
            d += f"Q{n(ax)} {n(ay)} {n(mx)} {n(my)}" if d else f"M{n(mx)} {n(my)}"
        return d + "z"

    drawn += path(smooth(paste), "#b4641c") + path(smooth([(x + (px - x) * 0.86 - 6, y + (py - y) * 0.84 - 8) for px, py in paste]), "#d98a2a")
    for k, c in ((0.44, "#c9741f"), (0.3, "#eeb04e")):
        drawn += path(f"M{n(x - r * k * 0.9)} {n(y - r * k * 0.3)}A{n(r * k)} {n(r * k)} 0 0 1 {n(x + r * k * 0.5)} {n(y - r * k * 0.8)}", stroke=c, stroke_width=n(r * 0.06), stroke_linecap="round")
    for _ in range(46):
        a, d = rng.uniform(0, 6.28), r * rng.uniform(0, 0.56)
        drawn += oval(x + cos(a) * d, y + sin(a) * d, rng.uniform(3, 6), rng.uniform(2, 4), rng.choice(("#f2c766", "#8f3a1c", "#f4dca0", "#a84a1c", "#6d7a34")))
    return drawn


def draw():
    rng = Random(1530)
    sun = poly([(-100, 420), (700, -60), (1180, -60), (-100, 720)], "#d99a5e", opacity="0.55") + poly([(-100, 900), (1420, -60), (1700, -60), (1700, 30), (80, 1060), (-100, 1060)], "#d99a5e", opacity="0.5")
    goods = ""
    # turmeric
    goods += tampah(330, 250, 214) + scatter(330, 250, 132, 15, lambda x, y: root(x - 46, y, 104, rng.uniform(-0.6, 0.6), ("#f3b45c", "#cf7a24", "#94481a"), rng, 0.19), rng)
    # shallots
    goods += tampah(800, 130, 190) + scatter(800, 130, 138, 38, lambda x, y: shallot(x, y, 24, (("#e6a3b0", "#a8405c", "#702440"), ("#dd96a0", "#8f3450", "#5e1f38"))[rng.randrange(2)], rng.uniform(-2, 2)), rng)
    # chillies
    goods += tampah(1240, 250, 210) + scatter(1240, 250, 150, 48, lambda x, y: chilli(x - 34, y - 10, 92, rng.uniform(-3, 3), (("#f59a7a", "#cf3022", "#8f1a1a"), ("#f7ab7c", "#d94a26", "#9c2618"))[rng.randrange(2)], "#5a7d3a"), rng)
    # candlenuts and garlic
    goods += tampah(190, 690, 186) + scatter(190, 690, 136, 34, lambda x, y: ball(x, y, 25, ("#fffaf0", "#efdfc0", "#c4a47c")), rng)
    # galangal
    goods += tampah(1430, 700, 206) + scatter(1430, 700, 128, 12, lambda x, y: root(x - 58, y, 124, rng.uniform(-0.7, 0.7), ("#fbe3cc", "#e0ab8c", "#b06a5c"), rng, 0.2), rng)
    # small bowls of dry spice: pepper, cloves, coriander
    for x, y, r, bowl, one in (
        (560, 420, 82, "#7a3a2c", lambda px, py: circle(px, py, 6.5, rng.choice(("#2b2224", "#44363a", "#5a4a4a")))),
        (1090, 424, 86, "#355a58", lambda px, py: stroke(f"M{n(px)} {n(py)}l{n(rng.uniform(-9, 9))} {n(rng.uniform(8, 13))}", "#4f2a1c", 5) + circle(px, py, 4.6, "#7d4a2a")),
        (500, 900, 92, "#355a58", lambda px, py: circle(px, py, 7, rng.choice(("#d9b878", "#c49a58", "#e6cf98")))),
        (1190, 604, 84, "#7a3a2c", lambda px, py: oval(px, py, 12, 9, rng.choice(("#8a5a3c", "#6d4430", "#a0714c")))),
    ):
        goods += circle(x + r * 0.12, y + r * 0.14, r, "#4f2a1e", opacity="0.42") + circle(x, y, r, bowl) + circle(x - 2, y - 3, r * 0.95, "#e9d9b4", opacity="0.5") + circle(x, y, r * 0.86, bowl) + circle(x, y, r * 0.82, "#3a231c") + scatter(x, y, r * 0.72, 90, one, rng)
    # lemon grass, cinnamon and leaves between
    for i in range(9):
        x, y = 640 + i * 17, 1010
        goods += stroke(f"M{x} {y}L{560 + i * 13} 760", ("#cfd08a", "#e6e4b0", "#a9b468")[i % 3], 15) + stroke(f"M{560 + i * 13} 760L{500 + i * 16} 610", ("#7fa05a", "#94b46a", "#68904e")[i % 3], 8)
    goods += stroke("M588 838C640 824 690 826 720 840", "#8a3a2a", 9)
    for i in range(5):
        x, y = 752 + i * 8, 868 + i * 19
        goods += stroke(f"M{x + 8} {y + 8}l176 -22", "#4f2a1e", 18, opacity="0.5") + stroke(f"M{x} {y}l176 -22", "#7d4526", 18) + stroke(f"M{x} {y - 3}l176 -22", "#b0703f", 10) + stroke(f"M{x + 4} {y - 6}l168 -21", "#d9a064", 2.5)
    for x, y, a in ((70, 440, 0.2), (120, 470, -0.5), (90, 500, 0.7), (1010, 300, 2.2), (1000, 330, 1.4), (590, 250, 2.4), (600, 290, 1.6), (1540, 420, 2.6), (1550, 470, 2.0), (380, 500, -0.6), (352, 540, 0.2)):
        goods += leaf_shape(x + 8, y + 10, a, 112, "#4f2a1e", 0.24) + leaf_shape(x, y, a, 112, "#3f7a45", 0.24) + leaf_shape(x, y, a, 112, "#5f9a56", 0.1)
    x, y, r = 800, 560, 236
    work = mortar(x, y, r, rng)
    # the pestle, held from the lower right
    pestle = path("M826 640C796 610 776 570 790 546C806 530 846 546 876 574L1004 690C1020 708 1016 738 1000 750C982 762 958 756 946 742z", "#57504f") + path("M790 546C806 530 846 546 876 574L1004 690C1010 698 1012 706 1012 716L866 592C834 566 806 556 786 566z", "#8a8280")
    hand = path("M900 752C1010 800 1160 960 1220 1010L1090 1010C1020 930 940 840 880 790z", "#3a1f18", opacity="0.45") + turned_to(930, 652, 1.25, 50, gripping("#9a6144", "#6d3a2e", "#2f6b66", "#1c4646", 178))
    return picture(
        "trade-bumbu", W, H, "Spices on a market table, from above",
        "Illustration. A hand grinds orange spice paste in a stone mortar; round it, on woven trays, lie turmeric, shallots, chillies, candlenuts and galangal, with bowls of pepper, cloves and coriander.",
        boards(rng), sun, goods, work, pestle, hand,
        defs=plait("plait", "#cf9f60", "#bb8749", "#8a5a30", 17, 1, 45),
    )
