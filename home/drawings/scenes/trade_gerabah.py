"""Earthenware and basketry in the afternoon: pots stacked against a sunlit wall, mats and baskets above."""

from random import Random

from home.drawings.canvas import at, circle, group, n, oval, path, picture, poly, rect, stroke
from home.drawings.stone import bricks
from home.drawings.turned import curve, turned
from home.drawings.weave import basket, mouth, plait

W, H = 1600, 1000
CLAY = ("#f0b482", "#d9925c", "#c07440", "#a05a32", "#7f4327", "#66331f")
DUSK = ("#e09a68", "#c47a4a", "#a86038", "#8a4a2c", "#6d3822", "#582b1c")
POT = curve([(0, 30), (6, 46), (30, 70), (62, 76), (92, 58), (104, 38), (110, 36), (118, 48)])
JUG = curve([(0, 30), (8, 44), (46, 66), (90, 62), (124, 34), (150, 20), (186, 17), (200, 26)])
BASIN = curve([(0, 40), (10, 56), (36, 84), (52, 92), (58, 96)])
CUP = curve([(0, 20), (6, 24), (30, 30), (44, 34)])


def made(x, y, s, shape, tones, band=None, rim=None):
    """A turned pot of scale s with its mouth and, if asked, a scratched band."""
    profile = [(h * s, r * s) for h, r in shape]
    drawn = oval(x + profile[2][1] * 0.5, y + 3 * s, profile[len(profile) // 2][1] * 1.1, 9 * s, "#5a2c22", opacity="0.45")
    drawn += turned(x, y, profile, tones, 9, 0.24)
    top, r = profile[-1]
    drawn += oval(x, y - top, r, r * 0.28, tones[0]) + oval(x, y - top + r * 0.03, r * 0.84, r * 0.21, "#4a2218")
    if band:
        h, br = band[0] * s, band[1] * s
        drawn += path(f"M{n(x - br)} {n(y - h)}Q{n(x)} {n(y - h + br * 0.3)} {n(x + br)} {n(y - h)}", stroke=tones[4], stroke_width=n(3 * s)) + path(f"M{n(x - br)} {n(y - h + 11 * s)}Q{n(x)} {n(y - h + 11 * s + br * 0.3)} {n(x + br)} {n(y - h + 11 * s)}", stroke=tones[4], stroke_width=n(2 * s))
    return drawn


def jug(x, y, s, tones):
    """A water jug with a spout on the left shoulder."""
    spout = path(f"M{n(x - 50 * s)} {n(y - 92 * s)}L{n(x - 96 * s)} {n(y - 132 * s)}L{n(x - 84 * s)} {n(y - 142 * s)}L{n(x - 34 * s)} {n(y - 116 * s)}z", tones[1])
    return spout + made(x, y, s, JUG, tones, (78, 64))


def mat(x, y, h, r, fill, lit, shade, core):
    """A rolled mat leaning upright."""
    return rect(x - r, y - h, 2 * r, h, fill) + rect(x - r, y - h, r * 0.4, h, lit, opacity="0.4") + rect(x + r * 0.4, y - h, r * 0.6, h, shade, opacity="0.45") + oval(x, y - h, r, r * 0.36, lit) + path(f"M{n(x - r * 0.6)} {n(y - h)}a{n(r * 0.6)} {n(r * 0.22)} 0 1 1 {n(r * 1.1)} {n(r * 0.06)}a{n(r * 0.4)} {n(r * 0.15)} 0 1 1 {n(-r * 0.7)} {n(-r * 0.06)}", stroke=core, stroke_width="3") + stroke(f"M{n(x - r)} {n(y - h * 0.3)}H{n(x + r)}M{n(x - r)} {n(y - h * 0.7)}H{n(x + r)}", "#8a3a2a", 5)


def broom(x, y, h, lean):
    d = "".join(f"M{x + lean} {y - h * 0.46}L{n(x - 36 + i * 5)} {y}" for i in range(15))
    return stroke(d, "#7a5a34", 3.4) + stroke(f"M{x + lean - 7} {y - h * 0.5}L{x + lean + 3} {y - h * 0.42}", "#b9382f", 16) + stroke(f"M{x + lean} {y - h * 0.46}L{x + lean * 1.9} {y - h}", "#c9a05c", 13)


def draw():
    rng = Random(1500)
    wall = rect(0, 0, W, 760, "#a8604a") + bricks(0, 0, W, 760, rng, "#7d4236", "#c07a5c", "#8f4a3c", 30, 92, 0.62, 0.1)
    sun = poly([(0, 120), (620, 0), (1600, 0), (1600, 420), (1100, 760), (0, 760)], "#f2b878", opacity="0.35")
    beam = rect(0, 92, W, 26, "#5f3a2a") + rect(0, 92, W, 7, "#d9a468")
    hung = ""
    # pans, trays and baskets from the beam
    for x, r in ((110, 70), (270, 58), (404, 50)):
        hung += stroke(f"M{x} 112v54", "#4a2c20", 5) + group(stroke("M0 0V60", "#6f7880", 12), circle(0, 60 + r, r, "#9aa6ae"), circle(-3, 57 + r, r * 0.9, "#c9d2d6"), circle(2, 62 + r, r * 0.78, "#a3aeb6"), path(f"M{n(-r * 0.6)} {n(60 + r * 0.7)}A{n(r * 0.7)} {n(r * 0.7)} 0 0 1 {n(r * 0.1)} {n(60 + r * 0.34)}", stroke="#eef3f3", stroke_width="7", stroke_linecap="round"), transform=f"translate({x} 150)")
    for x, r in ((590, 108), (800, 96), (1010, 112)):
        cy = 176 + r
        hung += stroke(f"M{x} 112V{cy - r}", "#4a2c20", 4) + circle(x + 16, cy + 18, r, "#5a2c22", opacity="0.35") + circle(x, cy, r, "#8a5a34") + circle(x - 1, cy - 1, r * 0.96, "#e3b878") + circle(x, cy, r * 0.87, "url(#fine)") + path(f"M{n(x + r * 0.6)} {n(cy - r * 0.62)}A{n(r * 0.87)} {n(r * 0.87)} 0 0 1 {n(x - r * 0.2)} {n(cy + r * 0.84)}A{n(r)} {n(r)} 0 0 0 {n(x + r * 0.6)} {n(cy - r * 0.62)}z", "#5a3420", opacity="0.35")
    for x, w, h in ((1200, 150, 110), (1370, 140, 130), (1530, 150, 100)):
        hung += stroke(f"M{x - w * 0.4} {280 - h + 40}Q{x} 60 {x + w * 0.4} {280 - h + 40}", "#8a5a34", 8) + oval(x + 14, 300, w * 0.44, 30, "#5a2c22", opacity="0.25") + mouth(x, 290, w, h, "#4a2a1e", 0.24) + basket(x, 290, w, h, "url(#cane)", "#f0cf94", "#7a4a2c", "#4a2418", 0.84, 0.24)
    # mats and brooms lean on the wall
    lean = poly([(40, 690), (300, 690), (380, 720), (60, 720)], "#5a2c22", opacity="0.3") + mat(70, 706, 330, 34, "url(#fine)", "#fbe6b4", "#5a3420", "#8a5a34") + mat(146, 716, 290, 38, "#d9b36c", "#fbe6b4", "#5a3420", "#8a5a34") + mat(228, 710, 350, 36, "url(#dyed)", "#fbe6b4", "#4a1f1c", "#8a5a34") + broom(1490, 724, 400, 26) + broom(1400, 730, 380, -14)
    floor = rect(0, 700, W, 300, "#c48a5c") + rect(0, 700, W, 50, "#d9a26c") + poly([(0, 900), (W, 870), (W, H), (0, H)], "#a86e48")
    for i in range(-6, 16):
        floor += path(f"M{520 + i * 56} 704L{60 + i * 150} 1000", stroke="#96603e", stroke_width="2", opacity="0.4")
    # the shelf of pots: large below, palm-sized on top
    pots = ""
    for i, x in enumerate((420, 590, 760, 930, 1100)):
        pots += made(x, 752, 1.12, POT, CLAY if i % 2 else DUSK, (66, 76))
    for i, x in enumerate((506, 676, 846, 1016)):
        pots += made(x, 630, 1.0, POT, DUSK if i % 2 else CLAY, (66, 76))
    for i, x in enumerate((592, 760, 930)):
        pots += made(x, 520, 0.84, POT, CLAY if i % 2 else DUSK, (66, 76))
    pots += made(680, 428, 0.66, POT, CLAY, (66, 76)) + made(846, 428, 0.66, POT, DUSK, (66, 76)) + made(764, 356, 0.5, POT, CLAY)
    front = jug(300, 852, 1.36, CLAY) + jug(1270, 832, 1.24, DUSK) + made(1440, 880, 1.3, BASIN, CLAY) + made(1440, 846, 1.1, BASIN, DUSK) + made(140, 900, 1.34, BASIN, DUSK) + made(140, 866, 1.12, BASIN, CLAY)
    for j in range(3):
        for i in range(6 - j):
            front += made(500 + i * 78 + j * 39, 936 - j * 46, 0.98, CUP, (CLAY, DUSK)[(i + j) % 2])
    # a buyer crouched, seen from behind, knocking on a pot
    crouch = at(
        1086, 1010, 1.5,
        oval(20, -6, 130, 16, "#5a2c22", opacity="0.4"),
        path("M-84 0C-104 -50 -70 -96 0 -98C70 -96 104 -50 84 0z", "#1f5a55"), path("M20 -97C74 -92 104 -50 84 0H44C60 -40 50 -80 20 -97z", "#123c3a"),
        path("M-62 -78C-72 -130 -66 -166 -48 -178C-30 -188 30 -188 48 -178C66 -166 72 -130 62 -78C30 -68 -30 -68 -62 -78z", "#f3e6cc"), path("M24 -186C50 -182 70 -150 62 -78C52 -74 42 -72 32 -71C44 -110 42 -160 24 -186z", "#b89a80"),
        stroke("M-52 -164C-86 -150 -110 -134 -132 -128", "#f3e6cc", 26), stroke("M-132 -128L-156 -130", "#9a6146", 17), circle(-166, -132, 11, "#9a6146"),
        stroke("M54 -162C74 -130 74 -100 56 -82", "#d9c2a4", 26), rect(-62, -96, 124, 18, "#c9962f"),
        path("M-13 -200h26v24Q0 -168 -13 -176z", "#9a6146"), oval(0, -216, 27, 30, "#2a1c1c"), oval(0, -192, 17, 12, "#2a1c1c"), circle(-26, -210, 6, "#9a6146"), circle(26, -210, 6, "#9a6146"), path("M-22 -232C-14 -244 8 -246 18 -238", stroke="#7a5a48", stroke_width="4"),
    )
    return picture(
        "trade-gerabah", W, H, "Earthenware and basketry in the afternoon",
        "Illustration. Round clay pots are stacked in a pyramid before a brick wall, with jugs, basins and little cups; trays, baskets and pans hang above, a buyer crouches and knocks on a pot.",
        wall, sun, beam, hung, lean, floor, pots, front, crouch,
        defs=plait("cane", "#d9a868", "#bd8648", "#7a4a2c", 13) + plait("fine", "#e0b878", "#c99a58", "#8a5a34", 11, 1, 45) + plait("dyed", "#d9b36c", "#a8402f", "#6b2a20", 12, 1, 45),
    )
