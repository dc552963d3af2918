"""Paintings in a gallery kiosk at noon: canvases in layers, a buyer turning them over like pages."""

from math import pi
from random import Random

from home.drawings.busts import back
from home.drawings.canvas import at, circle, group, n, oval, path, picture, poly, rect, stroke
from home.drawings.plants import leaf_shape, palm

W, H = 1600, 1000


def framed(x, y, w, h, inside, frame="#7a4a2c", lit="#d9a468"):
    """A painting hung or leant; `inside` is drawn in a space of 400 × 300 from its upper left."""
    return rect(x + 12, y + 16, w, h, "#3a2018", opacity="0.35") + rect(x, y, w, h, frame) + rect(x, y, w, 5, lit) + rect(x, y, 5, h, lit) + f'<svg x="{n(x + 14)}" y="{n(y + 14)}" width="{n(w - 28)}" height="{n(h - 28)}" viewBox="0 0 400 300" preserveAspectRatio="xMidYMid slice">{inside}</svg>' + rect(x + 14, y + 14, w - 28, 6, "#2a1410", opacity="0.3") + rect(x + 14, y + 14, 6, h - 28, "#2a1410", opacity="0.3")


def ricefield(rng):
    d = rect(0, 0, 400, 300, "#f3d79a") + rect(0, 0, 400, 60, "#e9a86c") + circle(290, 84, 30, "#fff0c2") + path("M0 130L90 60L180 130L260 96L400 140V200H0z", "#6f8fa0")
    for i, c in enumerate(("#8fae5c", "#6f9a4e", "#56864a", "#3f7244", "#2f5c3c")):
        y = 140 + i * 32
        d += path(f"M0 {y}Q110 {y - 22} 210 {y}T400 {y - 8}V300H0z", c) + stroke(f"M0 {y}Q110 {y - 22} 210 {y}T400 {y - 8}", "#cfe0a0", 3)
    return d + palm(60, 200, 130, 12, "#24503a", "#4a3424", rng, 9) + palm(350, 180, 110, -10, "#24503a", "#4a3424", rng, 9)


def market(rng):
    d = rect(0, 0, 400, 300, "#e9b872") + rect(0, 0, 400, 110, "#c9784a")
    for x, y, r, a, b in ((80, 116, 74, "#b9382f", "#f6e6c4"), (220, 100, 80, "#2f6b66", "#f0dca8"), (346, 120, 70, "#d9a53a", "#f6e6c4")):
        d += rect(x - 3, y, 6, 90, "#5a3426") + path(f"M{x - r} {y}Q{x} {y - r} {x + r} {y}z", a) + path(f"M{x - r * 0.36} {y}Q{x - r * 0.16} {y - r * 0.4} {x} {y - r * 0.5}Q{x + r * 0.16} {y - r * 0.4} {x + r * 0.36} {y}z", b)
    for i in range(11):
        x, y = 22 + i * 36, 236 + (i % 3) * 16
        d += path(f"M{x - 14} {y + 30}L{x - 10} {y - 30}H{x + 10}L{x + 14} {y + 30}z", ("#7a2a30", "#1f4f56", "#c9822f", "#f0e6cf")[i % 4]) + circle(x, y - 40, 9, "#4a2a20") + path(f"M{x - 14} {y - 48}H{x + 14}L{x + 10} {y - 60}H{x - 10}z", ("#8a5a34", "#5f8a4a")[i % 2])
    return d


def barong(_rng):
    """A barong's mask as a painter simplifies it: mane, crown of leather, round eyes, tusks."""
    d = rect(0, 0, 400, 300, "#7a1f24") + circle(200, 150, 176, "#96302a")
    mane = "".join(leaf_shape(200, 160, -0.3 + i * (pi + 0.6) / 20, 205 if i % 2 else 180, "#f0e6cf" if i % 2 else "#d2bf98", 0.09) for i in range(21))
    crown = "".join(path(f"M{x} 96q{w} -{h} {2 * w} 0z", "#e9b93f") + path(f"M{x + w * 0.5} 96q{w * 0.5} -{h * 0.5} {w} 0z", "#a8302a") for x, w, h in ((60, 30, 90), (110, 34, 130), (166, 36, 160), (226, 34, 130), (282, 30, 90)))
    face = path("M96 110C96 84 304 84 304 110L316 176C310 230 270 262 200 262C130 262 90 230 84 176z", "#b9302a") + path("M200 92C260 92 304 96 304 110L316 176C310 230 270 262 200 262z", "#8a1f24")
    eyes = "".join(circle(x, 142, 31, "#f6efdc") + circle(x, 146, 17, "#1d1417") + circle(x - 5, 140, 5, "#fff") + path(f"M{x - 42} {114}q42 -30 84 0l-6 10q-36 -22 -72 0z", "#1d1417") for x in (150, 250))
    return d + mane + crown + face + eyes + path("M176 170q24 -24 48 0q8 20 -24 24q-32 -4 -24 -24z", "#e9b93f") + path("M116 204Q200 186 284 204Q270 246 200 248Q130 246 116 204z", "#2a1014") + "".join(rect(136 + i * 22, 204, 18, 16, "#fdf6e2") for i in range(6)) + path("M124 208q-10 -34 6 -46q0 28 14 44zM276 208q10 -34 -6 -46q0 28 -14 44z", "#fdf6e2")


def lotus(_rng):
    d = rect(0, 0, 400, 300, "#1f4f56") + "".join(oval(x, y, w, h, c) for x, y, w, h, c in ((80, 230, 110, 36, "#3f7a5c"), (300, 250, 130, 40, "#2f6650"), (210, 200, 90, 26, "#4f8f68"), (40, 130, 60, 18, "#3f7a5c"), (370, 150, 70, 20, "#3f7a5c")))
    for x, y, s in ((140, 150, 1.0), (280, 180, 0.8)):
        d += stroke(f"M{x} {y + 20}V{y + 90}", "#5f8a58", 5) + group("".join(path(f"M0 20Q{n(k * 46 - 14)} -10 {n(k * 54)} {n(-52 + abs(k) * 26)}Q{n(k * 30 + 14)} 0 0 20z", c) for k, c in ((-1.3, "#d98aa0"), (1.3, "#c9708a"), (-0.7, "#eaa8b8"), (0.7, "#d98aa0"), (0, "#f6ccd4"))), transform=f"translate({x} {y}) scale({s})")
    return d


def dancer(_rng):
    """A dancer from behind, one flat colour on gold: a painting of a painting."""
    return rect(0, 0, 400, 300, "#e0b04a") + circle(200, 130, 110, "#f3d78a") + path("M176 290L168 190C150 170 150 140 172 128L120 96L84 44L96 38L134 84L186 104H214L266 84L304 38L316 44L280 96L228 128C250 140 250 170 232 190L224 290z", "#6d1f2c") + circle(200, 84, 17, "#3a1a1c") + path("M172 78Q200 20 228 78Q200 62 172 78z", "#b9802a") + "".join(circle(180 + i * 10, 52 - (2 - abs(i - 2)) * 7, 6, "#f6efdc") for i in range(5)) + rect(172, 176, 56, 12, "#e9b93f")


def draw():
    rng = Random(1210)
    wall = rect(0, 0, W, 720, "#e9dcc0") + poly([(0, 0), (760, 0), (260, 720), (0, 720)], "#f6ecd2") + poly([(1180, 0), (W, 0), (W, 720), (1010, 720)], "#d6c4a4") + rect(0, 690, W, 30, "#b9a280")
    hung = framed(96, 60, 360, 280, ricefield(rng)) + framed(500, 44, 300, 240, lotus(rng), "#3a2a2c", "#a08a78") + framed(840, 50, 400, 310, market(rng)) + framed(1284, 70, 250, 330, dancer(rng), "#3a2a2c", "#a08a78")
    rail = rect(0, 30, W, 8, "#8a6a4c") + "".join(stroke(f"M{x} 36V{y}", "#8a7a66", 2) for x, y in ((200, 60), (350, 60), (580, 44), (720, 44), (940, 50), (1140, 50), (1340, 70), (1470, 70)))
    floor = rect(0, 716, W, 290, "#b5825a") + poly([(0, 716), (520, 716), (160, 1000), (0, 1000)], "#d09c6c")
    for i in range(9):
        floor += rect(0, 740 + i * i * 4.4, W, 2.4, "#8a5c3c", opacity="0.5")
    # small paintings on glass on a shelf
    shelf = rect(60, 470, 420, 18, "#8a5a3c") + rect(60, 470, 420, 5, "#e0b078") + rect(60, 488, 420, 12, "#8a7454", opacity="0.5")
    for i, (x, inside) in enumerate(((74, lotus(rng)), (176, barong(rng)), (278, ricefield(rng)), (380, dancer(rng)))):
        shelf += framed(x, 376 + (i % 2) * 8, 88, 94 - (i % 2) * 8, inside, "#c9a04a", "#f6dc9a") + poly([(x + 18, 390), (x + 44, 390), (x + 22, 458), (x + 18, 458)], "#ffffff", opacity="0.3")
    # layers leaning on the wall, right; their edges tell how many
    stack = ""
    for i in range(5):
        x = 1250 + i * 44
        stack += poly([(x + 30, 470 + i * 10), (x + 60, 466 + i * 10), (x + 30, 900 + i * 6), (x, 904 + i * 6)], "#f3ead6") + poly([(x + 60, 466 + i * 10), (x + 66, 468 + i * 10), (x + 38, 902 + i * 6), (x + 30, 900 + i * 6)], "#8a5a3c")
    stack += poly([(1240, 900), (1600, 940), (1600, 980), (1300, 960)], "#5a3826", opacity="0.35")
    front = group(framed(0, 0, 420, 320, market(rng)), transform="matrix(1 0.06 -0.09 1 1410 520)")
    # the pile she turns: the barong falls forward, the next shows behind
    pile = poly([(470, 880), (1060, 880), (1180, 960), (520, 960)], "#5a3826", opacity="0.4")
    for i in range(5):
        pile += rect(500 + i * 9, 474 - i * 9, 520, 400, ("#f3ead6", "#e0d2b4")[i % 2]) + rect(1012 + i * 9, 474 - i * 9, 8, 400, "#8a6a4c")
    pile += framed(536, 438, 520, 400, ricefield(rng)) 
    turning = group(framed(0, 0, 540, 410, barong(rng), "#5a3020", "#c98a52"), transform="matrix(1 -0.05 0.16 0.94 424 520)")
    buyer = at(1010, 1056, 1.42, back("#2f5f72", "#12303e", "#a5673f", "#241818", "#e0a83f", ("#fdf6e6", "#f0c460"), arms="none"), stroke("M-86 -160C-116 -190 -122 -240 -110 -290", "#2f5f72", 38), stroke("M-109 -296L-86 -350", "#a5673f", 25), stroke("M-82 -360L-96 -388M-76 -362L-80 -392M-72 -360L-64 -388", "#a5673f", 12), circle(-80, -362, 17, "#a5673f"), stroke("M88 -158C114 -110 116 -60 104 -6", "#214a5a", 40))
    return picture(
        "trade-lukisan", W, H, "Paintings in a market gallery at noon",
        "Illustration. A buyer seen from behind turns over canvases leaning in layers: a barong in front, rice fields behind it; market scenes, lotus and a dancer hang on the wall, small glass paintings stand on a shelf.",
        wall, rail, hung, shelf, floor, stack, front, pile, turning, buyer,
    )
