"""The footbridge between the two markets at seven in the evening: tents and bulbs, walked through end to end."""

from random import Random

from home.drawings.busts import back
from home.drawings.canvas import at, bands, circle, path, picture, rect, stroke
from home.drawings.lights import glow
from home.drawings.people import man, walker
from home.drawings.views import View

W, H = 1600, 1000
GOODS = (("#c9502f", "#e9a23c", "#b9382f"), ("#5f8a4a", "#8fae5c", "#3c7a52"), ("#e9c46a", "#f0dca0", "#c9a03c"), ("#6d3a55", "#8a4a68", "#542b45"))


def stall(v, side, z, rng, tent):
    """A table along the rail under a blue tent with one bulb."""
    x0, x1 = side * 1.35, side * 2.6
    depth = 1.9
    drawn = v.quad("#5a3a34", (x0, 0, z), (x0, 0.8, z), (x0, 0.8, z + depth), (x0, 0, z + depth)) + v.quad("#7a4f3c", (x0, 0, z), (x1, 0, z), (x1, 0.8, z), (x0, 0.8, z)) + v.quad("#c98f5c", (x0, 0.8, z), (x1, 0.8, z), (x1, 0.8, z + depth), (x0, 0.8, z + depth))
    colours = rng.choice(GOODS)
    for i in range(6, -1, -1):
        for j in range(4):
            sx, sy = v.see(x0 + side * (0.14 + j * 0.3), 0.86, z + 0.1 + i * depth / 7)
            drawn += circle(sx, sy, v.unit(z + i * depth / 7) * 0.12, rng.choice(colours))
    for px, pz in ((x0, z), (x0, z + depth)):
        drawn += v.quad("#2a3550", (px - 0.03, 0, pz), (px + 0.03, 0, pz), (px + 0.03, 2.2, pz), (px - 0.03, 2.2, pz))
    lit, face, dark = tent
    drawn += v.quad(dark, (x1, 2.2, z), (x1, 2.2, z + depth), (side * 2.0, 2.9, z + depth), (side * 2.0, 2.9, z)) + v.quad(face, (x0 - side * 0.2, 2.16, z), (x0 - side * 0.2, 2.16, z + depth), (side * 2.0, 2.9, z + depth), (side * 2.0, 2.9, z)) + v.quad(lit, (x0 - side * 0.2, 2.0, z), (x0 - side * 0.2, 2.18, z), (x0 - side * 0.2, 2.18, z + depth), (x0 - side * 0.2, 2.0, z + depth))
    drawn += v.quad(face, (x0 - side * 0.2, 2.16, z), (side * 2.0, 2.9, z), (x1 + side * 0.2, 2.16, z))
    bx, by = v.see(x0 + side * 0.5, 1.9, z + depth / 2)
    return drawn, glow(bx, by, v.unit(z) * 1.1, "#ffd084", 3, 0.07) + circle(bx, by, v.unit(z) * 0.06, "#fff6d6")


def hall(x, rng):
    """A market hall at the end of the bridge: lit galleries under a deep roof."""
    drawn = ""
    for f in range(4):
        y = 470 - f * 96
        drawn += rect(x, y - 96, 620, 96, "#1f2f4a") + rect(x, y - 14, 620, 14, "#5a4a58") + rect(x, y - 14, 620, 3, "#b9826a")
        for b in range(8):
            lit = rng.random()
            bx = x + 16 + b * 76
            drawn += rect(bx, y - 82, 58, 56, "#f0b860" if lit < 0.36 else "#a8684a" if lit < 0.6 else "#2f3f5c")
            if lit < 0.6 and rng.random() < 0.7:
                drawn += path(f"M{bx + 18} {y - 26}V{y - 50}q10 -12 20 0V{y - 26}z", "#1f2f4a") + circle(bx + 28, y - 62, 7, "#1f2f4a")
    drawn += rect(x, 470, 620, 40, "#16223c")
    eave = path(f"M{x - 40} 96L{x + 60} 10H{x + 560}L{x + 660} 96z", "#2a2438") + rect(x - 44, 92, 708, 8, "#6d4a50")
    return drawn + eave


def draw():
    rng = Random(1907)
    v = View(1.75, 520, 900)
    sky = bands(W, [(0, "#1d2d50"), (90, "#2b3d62"), (190, "#47517a"), (280, "#6d6386"), (350, "#a07a84"), (410, "#d99a78"), (460, "#f0bf80"), (560, "")])
    ends = hall(-70, rng) + hall(1050, rng)
    mid = path("M540 520V430L620 410L660 380H740L780 410L860 402V380L940 372L1000 410L1060 420V520z", "#3a3a5c")
    below = rect(0, 500, W, 510, "#1c3350") + "".join(rect(rng.uniform(-40, 1500), rng.uniform(540, 1000), rng.uniform(40, 160), rng.uniform(3, 7), rng.choice(("#2f4a68", "#d99a5c", "#f0bf80", "#24405c"))) for _ in range(120))
    below += glow(150, 640, 240, "#f0b860", 3, 0.1) + glow(1450, 640, 240, "#f0b860", 3, 0.1)
    deck = v.quad("#6d5458", (-2.7, 0, 1.2), (2.7, 0, 1.2), (2.7, 0, 40), (-2.7, 0, 40)) + v.quad("#9c7460", (-1.2, 0, 1.2), (1.2, 0, 1.2), (1.2, 0, 40), (-1.2, 0, 40)) + v.quad("#c49470", (-0.45, 0, 1.2), (0.5, 0, 1.2), (0.5, 0, 40), (-0.45, 0, 40))
    z = 2.0
    while z < 30:
        deck += v.quad("#4a3a48", (-2.7, 0.01, z), (2.7, 0.01, z), (2.7, 0.01, z * 1.008), (-2.7, 0.01, z * 1.008), opacity="0.7")
        z *= 1.1
    rails = ""
    for side in (-1, 1):
        rails += v.faces("#35456a", [[(side * 2.7, 0, q), (side * 2.7, 1.1, q), (side * 2.7, 1.1, q + 0.12), (side * 2.7, 0, q + 0.12)] for q in (1.6 + i * 0.7 for i in range(34))])
        rails += v.quad("#7a6a80", (side * 2.7, 1.05, 1.2), (side * 2.7, 1.18, 1.2), (side * 2.7, 1.18, 40), (side * 2.7, 1.05, 40))
    tents = (("#8fb8dc", "#3a6aa0", "#264a78"), ("#7fa8cc", "#33608f", "#22426c"))
    market, lights = "", ""
    for i, z in enumerate((22, 19, 16.2, 13.6, 11.2, 8.9, 6.7, 4.6)):
        for side in (-1, 1):
            if rng.random() < 0.75:
                market += v.stand(walker(rng.choice(("#7a2a34", "#2f4f5c", "#5a3a55")), rng.choice(("#e9c46a", "#f0e0c0", "#c9784a")), "#d9952f", "#8a563f", "#1b1620", arm=False, hem="#3a2430"), side * 2.25, 0, z + 2.0, 1.58, side > 0)
            s, g = stall(v, side, z, rng, tents[(i + (side > 0)) % 2])
            market += s
            lights += g
        for _ in range(2 if z > 8 else 1):
            fig = man(rng.choice(("#3a4450", "#4a3a3c")), rng.choice(("#e9dcc0", "#8fa6a0", "#c98a4e")), "#a8402f", "#8a563f") if rng.random() < 0.5 else walker(rng.choice(("#7a2a34", "#1f5a55", "#8a5a2c")), rng.choice(("#f3e6cc", "#e0a964", "#d98a6c")), "#d9952f", "#8a563f", "#1b1620", arm=False, hem="#3a2430")
            market += v.stand(fig, rng.uniform(-0.8, 0.9), 0, z - 0.4, 1.62, rng.random() < 0.5)
    # strings of small flags and one lamp in front; a buyer's back, cut by the frame
    string = stroke("M0 50Q800 290 1600 50", "#141d34", 3)
    for i in range(26):
        t = i / 25
        x = t * 1600
        y = 50 + 480 * t * (1 - t) + 8
        string += circle(x, y, 7, "#ffe7ae") + circle(x, y, 18, "#ffd084", opacity="0.16")
    buyer = at(1120, 1090, 1.36, back("#8a3440", "#3a1830", "#8a563f", "#1a1420", "#d9952f", ("#fdf6e6", "#f0c460")), stroke("M-30 -208C-62 -202 -92 -188 -97 -156", "#f6c070", 6), path("M-44 -262C-48 -312 -26 -326 -4 -328", stroke="#f6c070", stroke_width="4"))
    return picture(
        "point-jembatan-antarpasar", W, H, "The footbridge between the markets in the evening",
        "Illustration. Stalls under blue tents with bare bulbs line both rails of a footbridge; people walk between heaps of fruit and greens towards lit market halls, the river lies dark below.",
        sky, mid, ends, below, deck, rails, market, lights, string, buyer,
    )
