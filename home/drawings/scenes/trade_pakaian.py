"""Clothes, bags and sandals in a kiosk lane: a corridor of hanging shirts, daylight at its end."""

from random import Random

from home.drawings.busts import man
from home.drawings.canvas import at, circle, group, n, oval, path, picture, poly, rect, stroke
from home.drawings.people import walker
from home.drawings.views import View
from home.drawings.weave import plait

W, H = 1600, 1000
SHIRTS = (("#b9443a", "#7d2430"), ("#f0e6cf", "#b8a78c"), ("#2f6b72", "#16404a"), ("#e0a83f", "#a0702a"), ("#3b4a78", "#222c50"), ("#d98a6c", "#96503f"), ("#5a7d4a", "#344f30"), ("#8a4a6c", "#562a48"))


def shirt(fill, fold, print_=None):
    """A T-shirt on a hanger, hook at 0,0; 150 wide, 190 tall."""
    drawn = stroke("M0 0V14M-44 34L0 14L44 34", "#7a5a40", 4)
    drawn += path("M-28 26Q0 44 28 26L52 34L84 74L58 96L50 84V194H-50V84L-58 96L-84 74L-52 34z", fill) + path("M28 26L52 34L84 74L58 96L50 84V194H18C28 140 26 80 14 36z", fold, opacity="0.55") + path("M-28 26Q0 44 28 26L24 24Q0 38 -24 24z", fold)
    if print_:
        drawn += circle(-2, 108, 28, print_) + path("M-22 100Q-2 82 18 100L14 124Q-2 136 -18 124z", fill) + circle(-11, 106, 4, fold) + circle(7, 106, 4, fold) + path("M-14 120h24l-4 7h-16z", fold)
    return drawn


def dress(fill, fold, pattern):
    """A house dress on a hanger, 260 tall."""
    return stroke("M0 0V14M-44 34L0 14L44 34", "#7a5a40", 4) + path("M-24 26Q0 52 24 26L48 34L70 96L48 104L44 92L66 268H-66L-44 92L-48 104L-70 96L-48 34z", fill) + path("M-24 26Q0 52 24 26L48 34L70 96L48 104L44 92L66 268H-66L-44 92L-48 104L-70 96L-48 34z", pattern) + path("M24 26L48 34L70 96L48 104L44 92L66 268H28C34 180 30 90 12 38z", fold, opacity="0.5") + rect(-46, 128, 90, 12, fold)


def bag(x, y, r, fill, strap):
    """A round stiff plaited bag on its strap."""
    return stroke(f"M{n(x - r * 0.8)} {n(y - r * 0.5)}C{n(x - r * 0.5)} {n(y - r * 2.8)} {n(x + r * 0.5)} {n(y - r * 2.8)} {n(x + r * 0.8)} {n(y - r * 0.5)}", strap, n(r * 0.09)) + circle(x + r * 0.12, y + r * 0.1, r, "#2a1618", opacity="0.35") + circle(x, y, r, "#6b3f26") + circle(x - r * 0.02, y - r * 0.02, r * 0.95, fill) + circle(x, y, r * 0.6, "none", stroke="#6b3f26", stroke_width=n(r * 0.06)) + circle(x, y, r * 0.26, "none", stroke="#6b3f26", stroke_width=n(r * 0.06)) + path(f"M{n(x + r * 0.5)} {n(y - r * 0.8)}A{n(r * 0.95)} {n(r * 0.95)} 0 0 1 {n(x - r * 0.3)} {n(y + r * 0.9)}A{n(r * 1.05)} {n(r * 1.05)} 0 0 0 {n(x + r * 0.5)} {n(y - r * 0.8)}z", "#3a1f16", opacity="0.4") + rect(x - r * 0.1, y - r * 1.02, r * 0.2, r * 0.24, "#c9962f")


def hat(x, y, w, fill, band):
    return path(f"M{n(x - w / 2)} {n(y)}Q{n(x)} {n(y + w * 0.16)} {n(x + w / 2)} {n(y)}Q{n(x)} {n(y - w * 0.14)} {n(x - w / 2)} {n(y)}z", fill) + path(f"M{n(x - w * 0.26)} {n(y - w * 0.02)}C{n(x - w * 0.25)} {n(y - w * 0.34)} {n(x + w * 0.25)} {n(y - w * 0.34)} {n(x + w * 0.26)} {n(y - w * 0.02)}Q{n(x)} {n(y + w * 0.08)} {n(x - w * 0.26)} {n(y - w * 0.02)}z", fill) + path(f"M{n(x - w * 0.265)} {n(y - w * 0.09)}Q{n(x)} {n(y + w * 0.01)} {n(x + w * 0.265)} {n(y - w * 0.09)}L{n(x + w * 0.26)} {n(y - w * 0.02)}Q{n(x)} {n(y + w * 0.08)} {n(x - w * 0.26)} {n(y - w * 0.02)}z", band)


def sandals(x, y, s, sole, strap, bead):
    """A pair seen from above at a slant."""
    one = path("M-16 -52C-6 -62 14 -60 18 -44C22 -26 12 -10 14 8C18 30 14 48 0 50C-16 50 -20 32 -17 10C-14 -12 -28 -36 -16 -52z", sole) + path("M-16 -52C-6 -62 14 -60 18 -44C22 -26 12 -10 14 8C18 30 14 48 0 50C10 40 8 20 6 6C4 -12 12 -30 6 -46C2 -54 -8 -56 -16 -52z", "#2a1618", opacity="0.3") + stroke("M0 -40L-18 -6M0 -40L16 -8", strap, 8) + "".join(circle(px, py, 3, bead) for px, py in ((-5, -30), (-10, -20), (-15, -11), (5, -31), (9, -21), (13, -12), (0, -40)))
    return group(oval(6, 56, 52, 8, "#2a1618", opacity="0.35"), group(one, transform="translate(-24 0) rotate(-6)"), group(one, transform="translate(24 4) rotate(6) scale(-1 1)"), transform=f"translate({n(x)} {n(y)}) scale({s})")


def draw():
    rng = Random(1015)
    v = View(1.55, 440, 820)
    # the lane: floor, ceiling, bright end
    lane = rect(0, 0, W, H, "#4a3038") + v.quad("#d9a878", (-1.5, 0, 1), (1.5, 0, 1), (1.5, 0, 12), (-1.5, 0, 12)) + v.quad("#6b4648", (-9, 0, 1), (-1.5, 0, 1), (-1.5, 0, 12), (-9, 0, 12)) + v.quad("#5a3a40", (9, 0, 1), (1.5, 0, 1), (1.5, 0, 12), (9, 0, 12))
    for i in range(14):
        z = 1.5 * 1.18**i
        if z < 12:
            lane += v.quad("#b98862", (-1.5, 0, z), (1.5, 0, z), (1.5, 0, z * 1.012), (-1.5, 0, z * 1.012))
    lane += v.quad("#5f4044", (-1.5, 3.3, 1), (1.5, 3.3, 1), (1.5, 3.3, 12), (-1.5, 3.3, 12)) + v.quad("#3a262e", (-9, 3.0, 1), (-1.5, 3.0, 1), (-1.5, 3.0, 12), (-9, 3.0, 12)) + v.quad("#33222a", (9, 3.0, 1), (1.5, 3.0, 1), (1.5, 3.0, 12), (9, 3.0, 12))
    for z in (2.6, 4.2, 6.4, 9.2):
        lane += v.quad("#f6e2b4", (-0.5, 3.28, z), (0.5, 3.28, z), (0.5, 3.28, z * 1.1), (-0.5, 3.28, z * 1.1))
    x0, y0 = v.see(-1.5, 0, 12)
    x1, y1 = v.see(1.5, 3.3, 12)
    end = rect(x0, y1, x1 - x0, y0 - y1, "#fbeecb") + rect(x0, y1, x1 - x0, 60, "#d3e3d6") + path(f"M{n(x0)} {n(y0 - 60)}l40 -40h60l30 30h50v50z", "#e2c49a") + rect(x0, y0 - 30, x1 - x0, 30, "#f3d7a4")
    # far walls of garments on both sides
    walls = ""
    for side in (-1, 1):
        z = 10.5
        while z > 3.9:
            for row, y in enumerate((2.75, 1.5)):
                i = rng.randrange(8)
                sx, sy = v.see(side * 1.62, y, z)
                u = v.unit(z)
                garment = shirt(*SHIRTS[i]) if row == 0 or rng.random() < 0.6 else dress(*SHIRTS[i], "none")
                walls += group(garment, transform=f"translate({n(sx)} {n(sy)}) scale({0.00145 * u:.3f} {0.0052 * u:.3f})")
            z *= 0.935
        walls += v.quad("#7a5038", (side * 1.5, 2.78, 1.6), (side * 1.5, 2.84, 1.6), (side * 1.5, 2.84, 12), (side * 1.5, 2.78, 12)) + v.quad("#7a5038", (side * 1.5, 1.5, 1.6), (side * 1.5, 1.55, 1.6), (side * 1.5, 1.55, 12), (side * 1.5, 1.5, 12))
    folk = v.stand(walker("#8a4a4c", "#f0dcb8", "#c9843f", "#9a6146", "#3a2428", arm=False, hem="#6d3438"), -0.5, 0, 8.6) + v.stand(walker("#4f6b70", "#e9c9a0", "#a8402f", "#9a6146", "#3a2428", arm=False, hem="#3a5258"), 0.35, 0, 7.4, flip=True)
    shade = oval(*v.see(-0.1, 0, 4.5), 150, 18, "#7a5038", opacity="0.6")
    # the near garments: left the shirts, right the dresses; bags and hats above
    rail = rect(0, 118, 520, 14, "#8a5a3c") + rect(0, 118, 520, 4, "#e0ac74") + rect(1080, 100, 520, 14, "#8a5a3c") + rect(1080, 100, 520, 4, "#e0ac74")
    near = ""
    for x, s, c, p in ((60, 1.5, 4, None), (200, 1.5, 1, "#b9443a"), (330, 1.46, 0, "#f0e6cf"), (444, 1.4, 3, "#7d2430")):
        near += at(x, 118, s, shirt(*SHIRTS[c], p))
    for x, s, c, p in ((1540, 1.5, 7, "url(#dots)"), (1420, 1.46, 2, "url(#leaf)"), (1296, 1.42, 5, "url(#dots)"), (1178, 1.36, 4, "url(#leaf)")):
        near += at(x, 102, s, dress(*SHIRTS[c], p))
    bags = bag(120, 590, 92, "url(#ring)", "#8a4a2c") + bag(318, 566, 78, "url(#ring2)", "#5a2a20") + bag(482, 548, 62, "url(#ring)", "#8a4a2c") + bag(1500, 640, 84, "url(#ring2)", "#5a2a20") + bag(1340, 606, 68, "url(#ring)", "#8a4a2c")
    bench = poly([(-20, 720), (560, 660), (600, 694), (600, 760), (-20, 900)], "#7a4a34") + poly([(-20, 720), (470, 664), (600, 694), (-20, 812)], "#b87a4e") + poly([(1620, 760), (1100, 690), (1040, 720), (1040, 790), (1620, 940)], "#6b4030") + poly([(1620, 760), (1170, 692), (1040, 720), (1620, 850)], "#a36a46")
    shoes = "".join(sandals(x, y, s, *c) for x, y, s, c in ((80, 756, 0.8, ("#c98f5a", "#b9443a", "#f6e6c4")), (220, 742, 0.74, ("#a8703f", "#2f6b72", "#f0c460")), (350, 722, 0.66, ("#c98f5a", "#5e2c4c", "#e9b8b0")), (470, 704, 0.58, ("#a8703f", "#e0a83f", "#fdf6e6")), (1500, 800, 0.78, ("#c98f5a", "#2f6b72", "#f6e6c4")), (1350, 766, 0.68, ("#a8703f", "#b9443a", "#f0c460")), (1220, 738, 0.6, ("#c98f5a", "#3b4a78", "#e6ebf0"))))
    hats = hat(1460, 60, 220, "url(#ring)", "#b9443a") + hat(1190, 56, 190, "url(#ring2)", "#2f6b72") + hat(120, 66, 210, "url(#ring2)", "#5e2c4c") + hat(370, 62, 190, "url(#ring)", "#b9443a")
    # a buyer holds a shirt up to look at it
    buyer = at(790, 1010, 1.3, stroke("M-88 -160C-112 -196 -106 -236 -92 -262", "#e9dcc0", 36), stroke("M88 -160C112 -196 106 -236 92 -262", "#c9ad90", 36), group(shirt("#2f6b72", "#16404a", "#f0c460"), transform="translate(0 -412) scale(1.12)"), stroke("M-90 -270L-62 -356", "#a5673f", 25), stroke("M90 -270L62 -356", "#8a5236", 25), circle(-58, -362, 14, "#a5673f"), circle(58, -362, 14, "#8a5236"), man("#e9dcc0", "#8a6a5c", "#a5673f", "#221618", "#7a3040", arms="none"))
    return picture(
        "trade-pakaian", W, H, "Clothes, bags and sandals in a market lane",
        "Illustration. Shirts and dresses hang along both sides of a lane that ends in daylight; round plaited bags and beaded sandals lie in front, a man seen from behind holds up a shirt.",
        lane, end, walls, folk, shade, rail, hats, near, bags, bench, shoes, buyer,
        defs=plait("ring", "#c98f54", "#a8703f", "#6b3f26", 8) + plait("ring2", "#9c6038", "#7d4728", "#4a2818", 8)
        + '<pattern id="dots" width="28" height="28" patternUnits="userSpaceOnUse"><path d="M7 7l5 5l-5 5l-5 -5zM21 21l5 5l-5 5l-5 -5z" fill="#f6e6c4" opacity=".8"/></pattern>'
        + '<pattern id="leaf" width="34" height="34" patternUnits="userSpaceOnUse"><path d="M6 22Q10 6 26 6Q22 22 6 22z" fill="#e9c46a" opacity=".8"/></pattern>',
    )
