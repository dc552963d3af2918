"""The traders' shrine at half past six in the morning: from the lane outside, over the wall, before the stalls open."""

from random import Random

from home.drawings.canvas import at, bands, circle, n, path, picture, poly, rect, stroke
from home.drawings.cloth import POLENG_DEFS, tedung
from home.drawings.courts import split_gate, steps
from home.drawings.people import man, walker
from home.drawings.plants import canopy, frangipani, leaf_shape
from home.drawings.roofs import ijuk
from home.drawings.stone import wall

W, H = 1600, 1000


def shrine_roof(x, y, w, rng, posts=True):
    """What shows over a wall: a small shrine's roof on its posts."""
    drawn = ""
    if posts:
        drawn += rect(x - w * 0.3, y, w * 0.07, w * 0.6, "#7a4a34") + rect(x + w * 0.23, y, w * 0.07, w * 0.6, "#5a3428") + rect(x - w * 0.24, y + w * 0.1, w * 0.48, w * 0.3, "#a8683f") + rect(x - w * 0.24, y + w * 0.1, w * 0.48, w * 0.03, "#e9b94e")
    return drawn + ijuk(x, y, w, w * 0.62, "#2c2c30", "#45454a", "#77777a", rng, 0.2) + path(f"M{n(x - w * 0.05)} {n(y - w * 0.6)}Q{n(x)} {n(y - w * 0.76)} {n(x)} {n(y - w * 0.86)}Q{n(x)} {n(y - w * 0.76)} {n(x + w * 0.05)} {n(y - w * 0.6)}z", "#b9842a")


def draw():
    rng = Random(630)
    sky = bands(W, [(0, "#c3d3d8"), (70, "#d3dad2"), (150, "#e6dfc6"), (230, "#f3e0b4"), (310, "#f9dca4"), (390, "#fbd898"), (620, "")])
    # the market hall behind, pale, its galleries still shut
    hall = rect(0, 150, 620, 420, "#d3b294") + path("M-40 160L60 60H520L680 160z", "#b98a72") + rect(-40, 154, 730, 12, "#8f6a5c")
    for f in range(3):
        y = 190 + f * 126
        hall += rect(0, y, 620, 88, "#b39484") + rect(0, y + 88, 620, 34, "#ead6b4") + rect(0, y + 88, 620, 5, "#fbeecb") + "".join(rect(x, y, 20, 88, "#cfa88c") for x in range(30, 620, 98))
    hall += "".join(rect(x, y, 56, 70, "#f3d08a", opacity="0.8") for x, y in ((64, 334), (358, 208), (456, 460)))
    trees = canopy(1120, 300, 250, 180, "#a9b98a", rng) + canopy(1420, 330, 230, 190, "#9aae80", rng) + canopy(860, 380, 170, 110, "#b9c496", rng)
    banyan = stroke("M1400 700C1390 560 1420 460 1380 340M1440 700C1450 560 1430 460 1480 340M1420 700V400", "#6d5548", 40) + stroke("M1382 690C1372 560 1402 460 1362 340", "#a88a6c", 9) + "".join(stroke(f"M{x} 330q{d} 120 0 {h}", "#7d6452", 5) for x, d, h in ((1290, 8, 220), (1330, -8, 260), (1520, 10, 240), (1570, -6, 200))) + canopy(1430, 240, 290, 190, "#4f7d58", rng, 16) + canopy(1390, 190, 210, 120, "#6f9a64", rng, 14) + canopy(1340, 150, 120, 64, "#9dbf7a", rng, 11) + rect(1366, 560, 128, 76, "url(#poleng)") + poly([(1446, 560), (1494, 560), (1494, 636), (1446, 636)], "#1d1a17", opacity="0.35")
    roofs = shrine_roof(700, 360, 150, rng) + shrine_roof(1090, 340, 170, rng) + shrine_roof(560, 430, 110, rng) + shrine_roof(1230, 420, 110, rng)
    brollies = tedung(640, 560, 300, 74, "#fbf3dc", "#cdb98c", "#d9a53a", "#6d4a34") + tedung(1160, 560, 320, 74, "#e9b93f", "#b9842a", "#f6dc8a", "#6d4a34")
    lit = {"face": "#c9704c", "mortar": "#9c4f38", "light": "#e39668", "dark": "#a8563c", "rim": "#f6c896", "stone": "#e9dcc0", "stone_dark": "#b3a48a", "shade": "#8a4434", "inner": "#f0b47a"}
    dim = {"face": "#a8563f", "mortar": "#7d3c30", "light": "#bf6f50", "dark": "#8a4434", "rim": "#e0a070", "stone": "#cfc0a4", "stone_dark": "#94866f", "shade": "#6d3429", "inner": "#7d3f34"}
    court = wall(-20, 560, 720, 190, rng, lit, 5, 10) + wall(980, 560, 700, 190, rng, dim, 5, 10)
    gate = split_gate(840, 752, 440, 86, lit, dim, rng, 6)
    inside = rect(770, 440, 140, 312, "#f6d79c") + path("M780 752V600Q840 560 900 600V752z", "#fbe9bd")
    stair = steps(840, 748, 170, 5, 11, 26, "#f0dcb4", "#b9a07c")
    lane = rect(0, 748, W, 260, "#c9ad8a") + rect(0, 748, W, 14, "#8f7458") + poly([(0, 860), (W, 826), (W, H), (0, H)], "#b39674")
    for i in range(-8, 20):
        lane += path(f"M{560 + i * 62} 762L{200 + i * 150} 1000", stroke="#967a5c", stroke_width="2", opacity="0.45")
    # long shadows: the sun stands low on the left
    shade = poly([(760, 762), (800, 762), (1500, 880), (1300, 880)], "#8a6c54", opacity="0.35")
    canangs = "".join(path(f"M{x - 20} {y}l20 11l24 -8l-18 -12z", "#f0e2a4") + circle(x - 4, y - 4, 4.6, "#c23b3f") + circle(x + 6, y - 1, 4.6, "#f0b429") + circle(x + 1, y - 8, 4.6, "#f6efe0") for x, y in ((700, 776), (980, 778), (660, 790)))
    smoke = path("M702 770C690 742 714 730 702 704C696 686 710 678 708 664C722 684 706 694 714 710C726 734 706 744 712 770z", "#fff3dc", opacity="0.6")
    skin, hair = "#8f5a3e", "#241a1c"
    tray = path("M-24 -103H24L18 -114H-18z", "#d9b36c") + "".join(circle(-12 + i * 8, -116 - (i % 2) * 3, 5, c) for i, c in enumerate(("#c23b3f", "#f0b429", "#f6efe0", "#e58f3a")))
    folk = ""
    for x, y, k, fig, flip in (
        (846, 744, 1.5, walker("#8a6a2c", "#fdf6e6", "#e9b93f", skin, hair, tray, hem="#6d4f20"), False),
        (520, 884, 2.5, walker("#7a2a34", "#fdf6e6", "#d9952f", skin, hair, tray, hem="#541c28"), False),
        (628, 896, 2.4, walker("#2f5f66", "#fbeed8", "#e9b93f", skin, hair, arm=False, hem="#1c444c"), False),
        (1080, 868, 2.36, man("#e9dcc0", "#fdf6e6", "#fdf6e6", skin), True),
    ):
        folk += poly([(x - 9 * k, y), (x + 10 * k, y), (x + 92 * k, y + 13 * k), (x + 66 * k, y + 15 * k)], "#8a6c54", opacity="0.45") + at(x, y, k, fig, flip=flip)
    near = path("M-20 1010C0 880 60 830 150 850C220 870 240 950 250 1010z", "#2f5346") + "".join(leaf_shape(x, y, a, 110, c, 0.3) for x, y, a, c in ((60, 900, -1.2, "#3f6f58"), (120, 890, -0.7, "#2f5346"), (20, 920, -1.9, "#3f6f58"), (180, 930, -0.4, "#3f6f58"))) + frangipani(80, 884, 34, "#fdf6e6", "#f0c460", 0.2) + frangipani(160, 912, 30, "#fdf6e6", "#f0c460", 0.9) + frangipani(40, 940, 26, "#fbe6dc", "#f0a860", 0.5)
    return picture(
        "point-pura-melanting", W, H, "The traders' shrine beside the market in the morning",
        "Illustration. A split gate of brick opens in a low wall; thatched shrine roofs and ceremonial umbrellas show above it beside a market hall, traders in white bring offerings, a great tree wears checked cloth.",
        sky, trees, hall, roofs, brollies, inside, banyan, court, gate, lane, stair, shade, canangs, smoke, folk, near, defs=POLENG_DEFS,
    )
