"""Batu Lumbang at nine in the morning, high tide: canoes in the green tunnel of the mangroves."""

from math import cos, pi, sin
from random import Random

from home.drawings.canvas import at, circle, group, n, oval, path, picture, poly, rect, stroke
from home.drawings.fields import heron
from home.drawings.plants import canopy, leaf_shape
from home.drawings.water import dashes

W, H = 1600, 1000


def paddler(shirt, shade, skin, hat, vest):
    """A paddler from behind, sitting in a canoe; the gunwale is y = 0, about 150 tall, paddle across."""
    drawn = path("M-40 4C-44 -40 -46 -74 -34 -88H34C46 -74 44 -40 40 4z", shirt) + path("M12 -88H34C46 -74 44 -40 40 4H20C28 -30 26 -66 12 -88z", shade)
    drawn += path("M-30 -84L-34 -8H34L30 -84H18L12 -62H-12L-18 -84z", vest) + path("M12 -62L18 -84H30L34 -8H14z", shade, opacity="0.4") + rect(-34, -44, 68, 7, "#fbe9c4")
    drawn += stroke("M-36 -78L-62 -54L-54 -30", shirt, 17) + stroke("M-54 -30L-34 -22", skin, 13) + stroke("M36 -78L66 -66L74 -90", shade, 17) + stroke("M74 -90L66 -110", skin, 13)
    drawn += stroke("M-84 16L84 -142", "#d9b070", 7) + path("M-84 16C-100 24 -118 44 -122 58C-108 56 -88 40 -76 26z", "#c98f54") + path("M84 -142C94 -160 112 -176 126 -178C124 -164 110 -146 96 -134z", "#c98f54")
    drawn += path("M-10 -104h20v18h-20z", skin) + circle(0, -116, 22, "#2a2020")
    return drawn + path("M-46 -118Q0 -178 46 -118Q0 -104 -46 -118z", hat) + path("M6 -147Q30 -136 46 -118Q28 -112 12 -110Q18 -130 6 -147z", "#8a6a3c", opacity="0.5")


def hull(w, lit, face, shade, inside):
    """A canoe from behind, its bow away from us; gunwale at y = 0."""
    return path(f"M{-w} -4C{-w} 40 {-w * 0.5} 58 0 58C{w * 0.5} 58 {w} 40 {w} -4z", face) + path(f"M{w * 0.2} 56C{w * 0.6} 52 {w} 38 {w} -4H{w * 0.5}C{w * 0.5} 26 {w * 0.4} 44 {w * 0.2} 56z", shade) + path(f"M{-w} -4C{-w * 0.7} -30 {-w * 0.3} -96 0 -112C{w * 0.3} -96 {w * 0.7} -30 {w} -4Q0 22 {-w} -4z", inside) + path(f"M{-w} -4C{-w * 0.7} -30 {-w * 0.3} -96 0 -112C{w * 0.3} -96 {w * 0.7} -30 {w} -4", stroke=lit, stroke_width="7") + path(f"M{-w} -4Q0 22 {w} -4", stroke=lit, stroke_width="6")


def roots(x, y, h, side, colour, lit, count=7):
    """Stilt roots that arch from a stem at x into the water at y."""
    d, e = "", ""
    for i in range(count):
        k = (i - (count - 1) / 2) / count
        rx = x + side * h * 0.1 + k * h * 1.25
        s = f"M{n(x)} {n(y - h * (0.95 - abs(k) * 0.3))}C{n(x + (rx - x) * 0.6)} {n(y - h * (0.9 - abs(k) * 0.2))} {n(rx)} {n(y - h * 0.4)} {n(rx)} {n(y + 4)}"
        d += s
        if k < 0.05:
            e += s
    return path(d, stroke=colour, stroke_width=n(h * 0.06), stroke_linecap="round") + group(path(e, stroke=lit, stroke_width=n(h * 0.016), stroke_linecap="round"), transform=f"translate({n(-h * 0.018)} 0)")


def draw():
    rng = Random(900)
    base = rect(0, 0, W, H, "#2f5c4a")
    # the tunnel: frames of foliage that open towards a bright end
    deep = oval(800, 400, 760, 430, "#3f7456") + oval(800, 410, 590, 340, "#5a9064") + oval(800, 420, 430, 260, "#86b478") + oval(800, 430, 290, 186, "#bcd690") + oval(800, 440, 180, 122, "#ecf0bc") + oval(800, 446, 110, 80, "#fdfbe0")
    water = path("M0 640C300 560 560 520 690 512H910C1040 520 1300 560 1600 640V1000H0z", "#3f7a6c") + path("M330 1000C480 760 640 570 740 512H860C960 570 1120 760 1270 1000z", "#5f9c82") + path("M600 1000C670 760 740 590 776 512H824C860 590 930 760 1000 1000z", "#9cc79a") + path("M730 1000C760 780 784 600 794 512H806C816 600 840 780 870 1000z", "#dff0c4", opacity="0.7")
    water += dashes(120, 1480, 560, 1000, 70, "#7fb596", rng, (40, 220), 9) + dashes(120, 1480, 580, 1000, 60, "#2b5f58", rng, (40, 240), 9) + dashes(560, 1040, 530, 960, 34, "#eaf4cf", rng, (20, 150), 7, 0.9)
    trees = ""
    for depth, (stem, lit, root, rlit, dark, mid, pale) in enumerate((("#7d9a72", "#b4c99a", "#86a078", "#c4d6a4", "#6f9f68", "#8fba78", "#b9d68c"), ("#5a6f54", "#94a878", "#657a5a", "#a9bc88", "#4a8058", "#6a9f64", "#96c078"), ("#43493c", "#7d8a5f", "#4a5142", "#98a474", "#2f6148", "#457f56", "#74aa66"))):
        k = (0.42, 0.68, 1.1)[depth]
        for side in (-1, 1):
            for i in range((3, 3, 3)[depth]):
                x = 800 + side * ((250, 400, 610)[depth] + i * (92, 130, 190)[depth])
                y = (546, 604, 730)[depth] + i * (16, 26, 44)[depth]
                h = 330 * k
                trees += roots(x, y, h * 0.62, -side, root, rlit) + stroke(f"M{n(x)} {n(y - h * 0.5)}C{n(x - side * h * 0.06)} {n(y - h)} {n(x - side * h * 0.2)} {n(y - h * 1.5)} {n(x - side * h * 0.5)} {n(y - h * 2.1)}", stem, n(h * 0.1)) + stroke(f"M{n(x - h * 0.03)} {n(y - h * 0.5)}C{n(x - side * h * 0.06 - h * 0.03)} {n(y - h)} {n(x - side * h * 0.2 - h * 0.03)} {n(y - h * 1.5)} {n(x - side * h * 0.5 - h * 0.03)} {n(y - h * 2.1)}", lit, n(h * 0.02))
        cy = (190, 120, 10)[depth]
        for side in (-1, 1):
            for i in range(4):
                x = 800 + side * ((150, 230, 330)[depth] + i * (130, 180, 250)[depth])
                y = cy + i * i * (9, 12, 14)[depth]
                r = (130, 190, 270)[depth]
                trees += canopy(x, y, r, r * 0.72, dark, rng, 13, 0.1) + canopy(x - r * 0.14, y - r * 0.1, r * 0.66, r * 0.46, mid, rng, 11, 0.1)
                for _ in range(10):
                    a = rng.uniform(0, 2 * pi)
                    trees += leaf_shape(x + cos(a) * r * 0.8, y + sin(a) * r * 0.56, rng.uniform(0.6, 2.5), r * 0.2, pale, 0.26)
    shafts = poly([(620, 0), (700, 0), (640, 760), (480, 800)], "#fdfbd8", opacity="0.14") + poly([(880, 0), (930, 0), (1120, 780), (1010, 760)], "#fdfbd8", opacity="0.12") + poly([(770, 0), (800, 0), (800, 640), (740, 660)], "#fdfbd8", opacity="0.14")
    skin = "#8a563f"
    far = oval(760, 600, 60, 8, "#2b5f58", opacity="0.5") + at(760, 586, 0.46, hull(58, "#f6d98a", "#d9952f", "#9a6420", "#7a4a1c"), paddler("#f0e0c0", "#b09a78", skin, "#d9b36c", "#c9502f"))
    mid = oval(930, 716, 96, 13, "#2b5f58", opacity="0.5") + at(930, 690, 0.78, hull(60, "#cfe6e0", "#2f7f86", "#1c5560", "#184048"), paddler("#f3e6cc", "#b9a080", skin, "#e0c080", "#e0b04a"))
    near = oval(700, 938, 170, 22, "#1f4a46", opacity="0.6") + at(700, 890, 1.42, hull(62, "#f8c8a0", "#c9502f", "#8a2f22", "#5f2018"), paddler("#e9dcc0", "#a8947a", skin, "#e0c080", "#2f6b72"))
    for w, y, c in ((330, 968, "#e9f2cc"), (240, 986, "#7fb596")):
        near += path(f"M{700 - w / 2} {y}q{w / 2} 14 {w} 0q{-w / 2} 24 {-w} 0z", c, opacity="0.7")
    bird = at(1262, 700, 1.05, heron("#fbf8ea", "#cfd3bc", "#e0a83f"), flip=True)
    dark = "".join(leaf_shape(x, y, a, 230, c, 0.3) for x, y, a, c in ((-40, 60, 0.5, "#183a34"), (-30, 180, 0.2, "#1f4a3c"), (60, -30, 1.0, "#1f4a3c"), (180, -60, 1.2, "#183a34"), (1640, 60, 2.6, "#183a34"), (1630, 190, 2.95, "#1f4a3c"), (1540, -40, 2.1, "#1f4a3c"), (1420, -70, 1.9, "#183a34"), (-40, 980, -0.5, "#183a34"), (1640, 980, -2.6, "#183a34"), (20, 1020, -0.9, "#1f4a3c"), (1580, 1020, -2.2, "#1f4a3c")))
    return picture(
        "point-batu-lumbang", W, H, "Canoes in the mangroves at Batu Lumbang",
        "Illustration. Three canoes follow one another along a channel roofed with mangrove leaves towards a bright opening; stilt roots stand in the water on both sides, a white heron waits on the right.",
        base, deep, water, trees, shafts, far, mid, bird, near, dark,
    )
