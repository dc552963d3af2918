"""Ceremonial goods in the forenoon: a shelf of lidded baskets, checked cloth, incense and young leaf, light from a side door."""

from random import Random

from home.drawings.busts import back
from home.drawings.canvas import at, n, oval, path, picture, poly, rect, stroke
from home.drawings.cloth import POLENG_DEFS, tedung
from home.drawings.offerings import coconut_leaf
from home.drawings.weave import plait, sokasi

W, H = 1600, 1000
YOUNG = ("#fbf3b8", "#ead98a", "#bfa652")
GREEN = ("#a9c470", "#7fa052", "#56783c")


def incense(x, y, h, rng, wrap, count=16):
    """A bundle of incense sticks in a paper sleeve, feet at y."""
    d = "".join(f"M{n(x + k)} {n(y - h * 0.5)}L{n(x + k * 1.5)} {n(y - h + rng.uniform(0, h * 0.06))}" for k in (-15 + i * 30 / count for i in range(count)))
    return path(d, stroke="#8a4a34", stroke_width="3") + path(d, stroke="#c98a5c", stroke_width="1.2") + poly([(x - 20, y - h * 0.56), (x + 20, y - h * 0.56), (x + 17, y), (x - 17, y)], wrap) + poly([(x + 7, y - h * 0.56), (x + 20, y - h * 0.56), (x + 17, y), (x + 6, y)], "#2a1418", opacity="0.3") + rect(x - 18, y - h * 0.36, 36, h * 0.1, "#f6ecc8")


def pile(x, y, w, colours, h=26):
    """Folded cloths in a pile, the folds towards us."""
    drawn = ""
    for i, c in enumerate(colours):
        top = y - (i + 1) * h
        drawn += path(f"M{n(x)} {n(top)}H{n(x + w - 10)}Q{n(x + w + 6)} {n(top + h / 2)} {n(x + w - 10)} {n(top + h)}H{n(x)}Q{n(x - 8)} {n(top + h / 2)} {n(x)} {n(top)}z", c)
        drawn += rect(x, top + h * 0.72, w - 6, h * 0.28, "#1c1014", opacity="0.4") + rect(x, top, w - 8, h * 0.14, "#fff6dc", opacity="0.4")
    return drawn


def bowl(x, y, w, wood, lit, gold):
    """A footed offering bowl of painted wood, feet at y."""
    h = w * 0.62
    return (
        path(f"M{n(x - w * 0.26)} {n(y)}L{n(x - w * 0.12)} {n(y - h * 0.4)}H{n(x + w * 0.12)}L{n(x + w * 0.26)} {n(y)}z", wood)
        + path(f"M{n(x - w / 2)} {n(y - h)}C{n(x - w * 0.44)} {n(y - h * 0.5)} {n(x - w * 0.2)} {n(y - h * 0.36)} {n(x)} {n(y - h * 0.36)}C{n(x + w * 0.2)} {n(y - h * 0.36)} {n(x + w * 0.44)} {n(y - h * 0.5)} {n(x + w / 2)} {n(y - h)}z", wood)
        + path(f"M{n(x + w * 0.14)} {n(y - h)}H{n(x + w / 2)}C{n(x + w * 0.44)} {n(y - h * 0.5)} {n(x + w * 0.2)} {n(y - h * 0.36)} {n(x)} {n(y - h * 0.36)}C{n(x + w * 0.12)} {n(y - h * 0.5)} {n(x + w * 0.16)} {n(y - h * 0.7)} {n(x + w * 0.14)} {n(y - h)}z", "#1c0c10", opacity="0.35")
        + rect(x - w / 2 - 3, y - h - 6, w + 6, 9, gold) + rect(x - w * 0.27, y - 8, w * 0.54, 8, gold)
        + path("".join(f"M{n(x - w * 0.3 + i * w * 0.15)} {n(y - h * 0.78)}l{n(w * 0.045)} {n(-h * 0.1)}l{n(w * 0.045)} {n(h * 0.1)}l{n(-w * 0.045)} {n(h * 0.1)}z" for i in range(4)), gold)
        + stroke(f"M{n(x - w * 0.42)} {n(y - h * 0.86)}C{n(x - w * 0.36)} {n(y - h * 0.6)} {n(x - w * 0.26)} {n(y - h * 0.5)} {n(x - w * 0.16)} {n(y - h * 0.44)}", lit, 4)
    )


def draw():
    rng = Random(930)
    wall = rect(0, 0, W, H, "#6d3f38") + poly([(0, 0), (520, 0), (980, 700), (980, 1000), (0, 1000)], "#86503f")
    boxes = ""
    tones = (("url(#red)", "#f0c987", "#e9b04a"), ("url(#straw)", "#fbe9bd", "#a8382f"), ("url(#teal)", "#cfe0c0", "#f0c460"), ("url(#straw)", "#fbe9bd", "#2f6b66"), ("url(#plum)", "#e9b8a8", "#f0c460"))
    rows = ((196, 150), (420, 168), (640, 0))
    for y, _ in rows:
        boxes += rect(-10, y, 1010, 24, "#9c6440") + rect(-10, y, 1010, 6, "#f0c080") + rect(-10, y + 24, 1010, 22, "#3a1c1e", opacity="0.45")
    x = 16
    for i, w in enumerate((128, 150, 118, 156, 132, 146, 124)):
        boxes += sokasi(x + w / 2, 196, w - 6, 104 + (i % 3) * 24, *tones[i % 5][:2], "#2a1014", tones[i % 5][2])
        x += w + 4
    x = 14
    for i, (w, h) in enumerate(((180, 150), (164, 122), (0, 0), (0, 0), (172, 158), (150, 126))):
        if w:
            boxes += sokasi(x + w / 2, 420, w - 6, h, *tones[(i + 2) % 5][:2], "#2a1014", tones[(i + 2) % 5][2])
        else:
            boxes += "".join(bowl(x + 46 + k * 92, 420, 80, "#8f2a28", "#e07a52", "#e9b84e") for k in range(1)) + bowl(x + 46, 364, 60, "#1f4f4a", "#6fae98", "#e9b84e")
            w = 96
        x += w + 8
    cloths = pile(16, 640, 214, ["url(#poleng)", "#f6efdc", "url(#poleng)", "#e9b93f", "url(#poleng)"]) + pile(262, 640, 214, ["#f6efdc", "#e9b93f", "#f6efdc", "url(#poleng)", "#e9b93f", "#f6efdc"])
    sticks = "".join(incense(526 + i * 58, 640, 176 - (i // 3) * 40, rng, ("#b9382f", "#e0a83f", "#2f6b66")[i % 3]) for i in range(8))
    # the door on the right, and what leans beside it
    door = rect(1000, 0, 600, 720, "#fbe7b8") + rect(1000, 0, 600, 110, "#d6e3d0") + rect(1000, 110, 600, 90, "#ebe6c6")
    door += path("M1000 500V330L1060 300L1120 250H1260L1320 300L1400 310V270L1490 240L1600 280V500z", "#e3c096") + rect(1000, 470, 600, 260, "#f7dca6")
    for x, r, a in ((1180, 92, "#d98a5c"), (1470, 100, "#7fa592")):
        door += rect(x - 3, 430, 6, 150, "#b9957a") + path(f"M{x - r} 450Q{x} {450 - r * 1.1} {x + r} 450z", a)
    for x, k, c in ((1110, 1.1, "#c49a7c"), (1300, 1.15, "#b98d78"), (1520, 1.2, "#c49a7c")):
        door += at(x, 520, k, path("M-24 110C-26 40 -34 -8 -27 -38C-20 -50 20 -50 27 -38C34 -8 26 40 24 110z", c), oval(0, -66, 15, 19, c), path("M-26 -84H26L20 -104H-20z", "#a87f5c"))
    door += rect(980, 0, 44, 740, "#4a2626") + rect(1016, 0, 8, 740, "#f0c080")
    umbrellas = tedung(1420, 900, 590, 150, "#f6efdc", "#c9b48f", "#d9a53a", "#7a4a2c") + tedung(1540, 930, 470, 140, "#e9b93f", "#b9842a", "#f3d98a", "#7a4a2c")
    # the floor counter with the leaf
    counter = rect(0, 716, W, 300, "#8a5238") + rect(0, 710, W, 9, "#f0c080") + poly([(1024, 719), (W, 719), (W, 1000), (560, 1000)], "#c9885a") + rect(0, 960, W, 50, "#3a1f20") + rect(0, 956, W, 6, "#e0a868")
    leaf = ""
    for i, (x, h, t) in enumerate(((90, 330, GREEN), (1130, 320, YOUNG), (1250, 340, GREEN), (1010, 300, YOUNG))):
        leaf += oval(x + 12, 906 + (i % 2) * 14, 70, 12, "#3a1c1e", opacity="0.4") + coconut_leaf(x, 906 + (i % 2) * 14, h, t, "#8a7a3a" if t is YOUNG else "#3f5a2c", rng, 13, 20 * (-1) ** i)
    flat_leaf = ""
    for k in range(3):
        for i in range(9):
            x, y = 250 + k * 20, 930 - k * 34 - i * 2.2
            flat_leaf += poly([(x - 60, y), (x + 240 + i * 5, y - 10), (x + 330 + i * 3, y - 2 + i * 0.8), (x + 240, y + 8)], (YOUNG[0], YOUNG[1], YOUNG[2])[(i + k) % 3])
        flat_leaf += stroke(f"M{x + 10} {y + 24}q8 -16 0 -30M{x + 170} {y + 24}q8 -16 0 -34", "#8a5a2c", 6)
    buyer = at(790, 1036, 1.42, back("#f7f0de", "#8a6a5c", "#a5673f", "#2a1a1e", "#e0a83f", ("#fdf6e6", "#f0c460"), arms="none"), stroke("M-88 -158C-116 -110 -118 -60 -108 -6", "#f7f0de", 40), stroke("M88 -158C128 -168 144 -220 152 -276", "#f7f0de", 38), stroke("M98 -150C132 -158 154 -210 162 -266", "#c9ad90", 9), stroke("M154 -290L158 -322", "#a5673f", 25), oval(159, -334, 19, 19, "#a5673f"), path("M84 -150C92 -100 92 -50 84 -40", stroke="#fffdf2", stroke_width="7"), flip=True)
    return picture(
        "trade-banten", W, H, "A kiosk of ceremonial goods in the forenoon",
        "Illustration. Lidded baskets, offering bowls, folded checked cloth and bundles of incense fill the shelves; a woman seen from behind reaches for one, sheaves of young coconut leaf stand on the counter.",
        wall, boxes, cloths, sticks, door, umbrellas, counter, leaf, flat_leaf, buyer,
        defs=POLENG_DEFS + plait("straw", "#e0b877", "#c99a58", "#8a5a34", 9) + plait("red", "#b9443a", "#d97a4e", "#5f1c20", 9) + plait("teal", "#2f6f6a", "#5f9a88", "#173c3e", 9) + plait("plum", "#6d3550", "#94586c", "#34162a", 9),
    )
