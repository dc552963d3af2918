"""Cloth in the afternoon: bolts on the shelves, one endek unrolled over the counter in a bar of sun."""

from random import Random

from home.drawings.canvas import circle, n, oval, path, picture, poly, rect, stroke
from home.drawings.hands import flat, turned_to

W, H = 1600, 1000


def ikat(name, ground, light, mid, dark, w=96, h=128, turn=0, size=1.0):
    """Defs of an endek pattern: stepped lozenges whose edges bleed, as dyed threads do."""
    def steps(cx, cy, rx, ry, fill):
        k = 5
        right = "".join(f"h{n(rx / k)}v{n(ry / k)}" for _ in range(k))
        d = f"M{n(cx)} {n(cy - ry)}{right}" + "".join(f"h{n(-rx / k)}v{n(ry / k)}" for _ in range(k)) + "".join(f"h{n(-rx / k)}v{n(-ry / k)}" for _ in range(k)) + "".join(f"h{n(rx / k)}v{n(-ry / k)}" for _ in range(k)) + "z"
        return path(d, fill)

    def at_corners(draw):
        return "".join(draw(cx, cy) for cx, cy in ((0, 0), (w, 0), (0, h), (w, h)))

    def motif(cx, cy):
        return steps(cx, cy, w * 0.4, h * 0.4, dark) + steps(cx, cy, w * 0.3, h * 0.3, light) + steps(cx, cy, w * 0.19, h * 0.19, mid) + steps(cx, cy, w * 0.09, h * 0.09, light)

    threads = path("".join(f"M{n(i * w / 12)} 0v{h}" for i in range(12)), stroke=dark, stroke_width="1", opacity="0.18")
    return f'<pattern id="{name}" width="{w}" height="{h}" patternUnits="userSpaceOnUse" patternTransform="rotate({turn}) scale({size})">' + rect(0, 0, w, h, ground) + motif(w / 2, h / 2) + at_corners(lambda cx, cy: steps(cx, cy, w * 0.17, h * 0.17, mid) + steps(cx, cy, w * 0.08, h * 0.08, light)) + threads + "</pattern>"


def songket(name, ground, gold, turn=0):
    return f'<pattern id="{name}" width="40" height="40" patternUnits="userSpaceOnUse" patternTransform="rotate({turn})">' + rect(0, 0, 40, 40, ground) + path("M20 4l4 12l12 4l-12 4l-4 12l-4 -12l-12 -4l12 -4zM0 -6l3 6l-3 6l-3 -6zM40 -6l3 6l-3 6l-3 -6zM0 34l3 6l-3 6l-3 -6zM40 34l3 6l-3 6l-3 -6z", gold) + "</pattern>"


def bolt(x, y, w, h, fill, core, lit, shade):
    """A bolt standing on its end."""
    return (
        rect(x, y - h, w, h, fill) + rect(x, y - h, w * 0.22, h, lit, opacity="0.28") + rect(x + w * 0.66, y - h, w * 0.34, h, shade, opacity="0.42")
        + oval(x + w / 2, y - h, w / 2, w * 0.17, lit) + path(f"M{n(x + w * 0.14)} {n(y - h)}a{n(w * 0.36)} {n(w * 0.11)} 0 1 0 {n(w * 0.72)} 0a{n(w * 0.3)} {n(w * 0.09)} 0 1 0 {n(-w * 0.6)} 0", stroke=shade, stroke_width="2.4", opacity="0.7") + oval(x + w / 2, y - h, w * 0.13, w * 0.045, core)
        + stroke(f"M{n(x + w * 0.62)} {n(y - h + w * 0.14)}V{n(y)}", shade, 2.5, opacity="0.6")
    )


def fold(x, y, w, h, fill, lit, shade):
    """A folded length lying in a pile."""
    return path(f"M{n(x)} {n(y - h)}H{n(x + w)}Q{n(x + w + h * 0.5)} {n(y - h / 2)} {n(x + w)} {n(y)}H{n(x)}z", fill) + rect(x, y - h, w, h * 0.22, lit, opacity="0.5") + rect(x, y - h * 0.24, w, h * 0.24, shade, opacity="0.5")


def draw():
    rng = Random(1545)
    wall = rect(0, 0, W, H, "#5a3a34")
    cloths = ("url(#red)", "url(#teal)", "url(#ochre)", "url(#plum)", "url(#green)", "url(#blue)", "url(#gold)", "url(#gold2)")
    shelf = ""
    for y, h in ((250, 200), (500, 206)):
        shelf += rect(0, y - h - 34, W, h + 34, "#3a2426")
        x = -30
        while x < W:
            w = rng.uniform(54, 78)
            shelf += bolt(x, y, w, h - rng.uniform(0, 26), cloths[rng.randrange(6)], "#d9b482", "#fff1d0", "#2a1418")
            x += w + 3
        shelf += rect(0, y, W, 26, "#8a5a3c") + rect(0, y, W, 6, "#d9a468") + rect(0, y + 26, W, 16, "#2a1418", opacity="0.5")
    for x in (110, 545, 1015, 1490):
        shelf += rect(x, 0, 34, 626, "#7a4d36") + rect(x, 0, 8, 626, "#c98f5a") + rect(x + 24, 0, 10, 626, "#54322a")
    piles = rect(0, 540, W, 100, "#3a2426")
    for x, w in ((-20, 220), (236, 230), (1060, 230), (1310, 240)):
        for i in range(4):
            piles += fold(x + rng.uniform(-6, 6), 626 - i * 24, w, 24, cloths[(i * 3 + x) % 8], "#fff1d0", "#2a1418")
    sun = poly([(470, 0), (800, 0), (1180, 640), (560, 640)], "#ffdf9a", opacity="0.16")
    counter = poly([(0, 626), (W, 626), (W, H), (0, H)], "#8a5638") + rect(0, 622, W, 9, "#e0a868") + poly([(560, 631), (1180, 631), (1420, H), (420, H)], "#b87a4a")
    for y in (700, 806, 930):
        counter += rect(0, y, W, 3, "#5f3726", opacity="0.7")
    # endek unrolled: the roll at the back, the cloth falling to us over the edge
    cloth = poly([(500, 690), (1120, 690), (1330, 1000), (330, 1000)], "#3a1a1c", opacity="0.35")
    cloth += poly([(520, 676), (1084, 676), (1236, 950), (384, 950)], "url(#endek)") + poly([(384, 950), (1236, 950), (1236, 1000), (384, 1000)], "url(#endek)") + poly([(384, 950), (1236, 950), (1236, 1000), (384, 1000)], "#2a1018", opacity="0.42")
    cloth += poly([(520, 676), (544, 676), (424, 950), (384, 950)], "#7a1f2c") + poly([(1060, 676), (1084, 676), (1236, 950), (1196, 950)], "#7a1f2c") + stroke("M550 676L434 950M1054 676L1186 950", "#e9b85c", 4)
    cloth += poly([(930, 676), (1084, 676), (1236, 950), (1020, 950)], "#2a1018", opacity="0.2") + poly([(600, 676), (700, 676), (640, 950), (500, 950)], "#fff1c8", opacity="0.16")
    cloth += path("M520 676C600 690 700 668 800 678C900 690 1000 668 1084 676V650H520z", "url(#endek)") + path("M520 676C600 690 700 668 800 678C900 690 1000 668 1084 676V666H520z", "#2a1018", opacity="0.4")
    roll = path("M506 600H1098V676H506z", "url(#endek)") + rect(506, 600, 592, 16, "#fff1c8", opacity="0.34") + rect(506, 650, 592, 28, "#2a1018", opacity="0.45") + oval(506, 638, 20, 39, "#9c2f38") + oval(506, 638, 13, 27, "#d9b482") + oval(506, 638, 6, 12, "#5a2a24") + oval(1098, 638, 20, 39, "#64202a")
    # a measuring rod, scissors and folded songket on the counter
    rod = poly([(60, 838), (470, 776), (474, 790), (64, 856)], "#e9d2a0") + poly([(64, 856), (474, 790), (474, 795), (66, 862)], "#6b4630") + path("".join(f"M{n(74 + i * 19.6)} {n(838 - i * 2.97)}l1 {10 if i % 5 else 15}" for i in range(20)), stroke="#6b4630", stroke_width="2.4")
    silk = ""
    for i, (fill, dy) in enumerate((("url(#gold2)", 0), ("url(#gold)", 34), ("url(#gold2)", 68))):
        silk += path(f"M{1236 + i * 6} {884 - dy}L{1300 + i * 4} {832 - dy}H{1580}L{1590} {884 - dy}z", fill) + path(f"M{1236 + i * 6} {884 - dy}H1590V{918 - dy}H{1240 + i * 6}q-12 -17 -4 -34z", fill) + path(f"M{1236 + i * 6} {884 - dy}H1590V{918 - dy}H{1240 + i * 6}q-12 -17 -4 -34z", "#1c0c14", opacity="0.45")
    shears = stroke("M150 940L286 900M164 906L280 930", "#cfd6d8", 9) + circle(136, 946, 19, "none", stroke="#2f6b66", stroke_width="9") + circle(146, 898, 19, "none", stroke="#2f6b66", stroke_width="9") + circle(220, 918, 5, "#4a3a36")
    right = turned_to(930, 858, 1.1, 24, flat("#8f5a3e", "#5f3226", "#2f6b66", "#1b4646", 190))
    return picture(
        "trade-kain", W, H, "Endek and songket in a cloth shop",
        "Illustration. Red endek with stepped lozenges is unrolled across a counter in a bar of afternoon sun, a hand smoothing it; bolts of many colours stand on the shelves, gold songket lies folded.",
        wall, piles, shelf, sun, counter, rod, shears, silk, cloth, roll, right,
        defs=ikat("endek", "#a5303a", "#f2d9a0", "#e0942f", "#5f1626", 96, 120)
        + ikat("red", "#a8343a", "#e9c48a", "#d9772f", "#6d1a24", 34, 46) + ikat("teal", "#1f6b68", "#d9e0b0", "#e0a94a", "#123f42", 34, 46) + ikat("ochre", "#d1942f", "#fbeec2", "#8a3a24", "#8a5a1c", 34, 46)
        + ikat("plum", "#5e2c4c", "#e6b8b0", "#c9772f", "#34142c", 34, 46) + ikat("green", "#4f7d45", "#f0e6b4", "#c9a12f", "#28482c", 34, 46) + ikat("blue", "#2f4a78", "#cfd8e0", "#d98a4a", "#182848", 34, 46)
        + songket("gold", "#7a1f2c", "#e9b85c") + songket("gold2", "#1f4a46", "#e9c46a"),
    )
