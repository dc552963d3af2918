"""The kepuh of Tukad Bindu at nine in the morning, from its foot: a grey trunk wider than the path, bamboo behind."""

from random import Random

from home.drawings.canvas import at, n, oval, path, picture, poly, rect, stroke
from home.drawings.groves import bamboo
from home.drawings.leisure import child, runner, seated
from home.drawings.people import man, walker
from home.drawings.plants import canopy, leaf_shape
from home.drawings.water import dashes

W, H = 1600, 1000


def leaves(x, y, r, a, tone):
    """A kepuh leaf: seven fingers from one stalk."""
    return "".join(leaf_shape(x, y, a + k * 0.46, r * (1 - abs(k) * 0.13), tone[(k + 3) % len(tone)], 0.24) for k in range(-3, 4))


def draw():
    rng = Random(905)
    light = rect(0, 0, W, 640, "#d9ecc0") + rect(0, 0, W, 120, "#a9d3a4") + rect(0, 120, W, 120, "#bddfae") + rect(0, 240, W, 110, "#cfe7b6") + oval(1040, 420, 330, 220, "#eef6d0") + oval(1060, 430, 210, 140, "#fbfbe2")
    far = "".join(canopy(x, y, r, r * 0.7, c, rng) for x, y, r, c in ((120, 430, 200, "#8fbf88"), (420, 470, 150, "#9fca92"), (720, 480, 130, "#b0d49c"), (1330, 470, 150, "#9fca92"), (1540, 430, 190, "#8fbf88")))
    far += rect(0, 520, W, 60, "#86b878")
    far += rect(1120, 440, 200, 110, "#e9d2a4", opacity="0.9") + poly([(1090, 446), (1350, 446), (1290, 376), (1150, 376)], "#b4653f") + poly([(1260, 446), (1350, 446), (1290, 376), (1250, 376)], "#8a4a34") + "".join(rect(x, 446, 12, 110, "#8a5a3c") for x in (1126, 1190, 1250, 1306)) + rect(1126, 500, 190, 12, "#c98f5c")
    river = path("M0 560Q400 540 800 566T1600 556V640H0z", "#6db2a0") + path("M0 560Q400 540 800 566T1600 556V568Q1200 582 800 578T0 572z", "#a3d2b8") + dashes(0, 1600, 574, 632, 40, "#b4dcc4", rng, (30, 120), 5) + dashes(0, 1600, 576, 632, 24, "#4f9488", rng, (30, 140), 5)
    bank = path("M0 622Q400 606 800 628T1600 618V660H0z", "#94856a") + path("M0 622Q400 606 800 628T1600 618V626Q1200 640 800 638T0 632z", "#efdfb4")
    ground = path("M0 640Q400 624 800 646T1600 636V1000H0z", "#7aa85a") + path("M0 700C300 690 520 720 640 760C820 820 1200 830 1600 800V1000H0z", "#5f9150")
    way = path("M1600 668C1300 690 1090 730 1010 800C950 860 980 940 1060 1000H1500C1380 930 1360 860 1420 810C1470 770 1540 744 1600 730z", "#e6d0a0") + path("M1600 668C1300 690 1090 730 1010 800C950 860 980 940 1060 1000H1086C1010 940 980 870 1034 812C1110 744 1320 702 1600 684z", "#fff3d0") + path("M1480 770L1500 800M1390 830L1470 850M1366 880L1300 960", stroke="#c9ae78", stroke_width="3", opacity="0.5")
    canes = "".join(bamboo(x, 720, h, lean, "#6d9a4e", "#4a7040", c, rng, 16) for x, h, lean, c in ((1500, 640, -330, "#7fb05a"), (1560, 700, -260, "#5f9450"), (1450, 560, -260, "#94c06a"), (1600, 620, -380, "#6fa052")))
    # the trunk: it fills the left half and leaves the frame above
    bark, lit, dark, deep = "#a39a88", "#d3cab0", "#7d7568", "#5a554e"
    tx = 560
    trunk = oval(tx + 190, 868, 520, 56, "#3f6b40", opacity="0.6")
    trunk += path(f"M{tx - 150} 0C{tx - 146} 240 {tx - 156} 420 {tx - 176} 540C{tx - 200} 660 {tx - 300} 760 {tx - 420} 842C{tx - 360} 850 {tx - 290} 850 {tx - 230} 838C{tx - 200} 860 {tx - 150} 876 {tx - 90} 880C{tx - 60} 850 {tx - 30} 846 {tx} 858C{tx + 40} 884 {tx + 110} 888 {tx + 160} 872C{tx + 200} 846 {tx + 230} 840 {tx + 270} 852C{tx + 330} 868 {tx + 400} 866 {tx + 452} 848C{tx + 330} 780 {tx + 220} 680 {tx + 190} 548C{tx + 166} 430 {tx + 156} 240 {tx + 160} 0z", bark)
    trunk += path(f"M{tx + 40} 0C{tx + 44} 300 {tx + 60} 480 {tx + 84} 600C{tx + 110} 720 {tx + 150} 800 {tx + 160} 872C{tx + 200} 846 {tx + 230} 840 {tx + 270} 852C{tx + 330} 868 {tx + 400} 866 {tx + 452} 848C{tx + 330} 780 {tx + 220} 680 {tx + 190} 548C{tx + 166} 430 {tx + 156} 240 {tx + 160} 0z", dark)
    trunk += path(f"M{tx - 150} 0C{tx - 146} 240 {tx - 156} 420 {tx - 176} 540C{tx - 200} 660 {tx - 300} 760 {tx - 420} 842C{tx - 396} 845 {tx - 370} 847 {tx - 346} 848C{tx - 250} 770 {tx - 160} 690 {tx - 138} 560C{tx - 116} 420 {tx - 110} 240 {tx - 112} 0z", lit)
    for d in (f"M{tx - 176} 560C{tx - 190} 690 {tx - 220} 780 {tx - 230} 838", f"M{tx - 70} 520C{tx - 66} 680 {tx - 90} 800 {tx - 90} 880", f"M{tx + 30} 560C{tx + 30} 700 {tx + 10} 800 {tx} 858", f"M{tx + 120} 600C{tx + 150} 720 {tx + 230} 800 {tx + 270} 852"):
        trunk += stroke(d, deep, 9, opacity="0.8")
    for _ in range(60):
        x, y = tx + rng.uniform(-140, 150), rng.uniform(0, 640)
        trunk += path(f"M{n(x)} {n(y)}q{n(rng.uniform(-6, 6))} {n(20)} 0 {n(rng.uniform(30, 70))}", stroke=rng.choice((deep, dark, lit)), stroke_width=n(rng.uniform(2, 4)), opacity="0.5")
    # dapples of sun on the bark and the ground
    dapple = "".join(oval(tx + rng.uniform(-120, 60), rng.uniform(120, 640), rng.uniform(5, 12), rng.uniform(12, 30), "#e6ddc0", opacity="0.55") for _ in range(12))
    patches = "".join(oval(rng.uniform(0, 1600), rng.uniform(700, 980), rng.uniform(20, 60), rng.uniform(5, 14), "#c9dc86", opacity="0.7") for _ in range(50))
    crown = ""
    for x, y, r, c in ((120, -10, 250, "#2f6148"), (420, -40, 260, "#2f6148"), (760, -50, 250, "#2f6148"), (1040, -60, 200, "#3a7050"), (90, -40, 180, "#457f56"), (480, -80, 190, "#457f56"), (800, -90, 170, "#457f56")):
        crown += canopy(x, y, r, r * 0.62, c, rng, 15, 0.1)
    for _ in range(44):
        x, y = rng.uniform(-20, 1150), rng.uniform(0, 140)
        y = y * (1 - x / 2400)
        crown += leaves(x, y, rng.uniform(52, 86), 1.57 + rng.uniform(-0.7, 0.7), (("#2f6148", "#3a7050"), ("#5f9a58", "#74aa62"), ("#8fc072", "#74aa62"))[rng.randrange(3)])
    pods = "".join(stroke(f"M{x} {y - 60}V{y}", "#5a4a3c", 4) + path(f"M{x} {y}C{x + 34} {y + 6} {x + 38} {y + 50} {x} {y + 64}C{x - 38} {y + 50} {x - 34} {y + 6} {x} {y}z", "#b9482f") + path(f"M{x + 6} {y + 2}C{x + 34} {y + 6} {x + 38} {y + 50} {x + 4} {y + 63}C{x + 18} {y + 40} {x + 18} {y + 20} {x + 6} {y + 2}z", "#7d2c20") for x, y in ((276, 196), (318, 226), (880, 176), (930, 206)))
    skin, hair = "#8a563f", "#241a1c"
    life = oval(1160, 776, 60, 10, "#b39a68", opacity="0.7") + at(1150, 774, 2.0, runner("#d9483a", "#22303a", "#f6f0e0", skin, hair, True), flip=True) + oval(1290, 736, 40, 7, "#b39a68", opacity="0.7") + at(1284, 734, 1.5, man("#3d4f55", "#f0e6cf", "#a8402f", skin)) + at(1330, 736, 1.42, walker("#7a2a54", "#f3e6cc", "#d9952f", skin, hair, arm=False, hem="#541c3c"))
    # mats on the grass: two people sitting in the shade, a child who measures the trunk
    for x, y, c in ((300, 930, "#c9502f"), (470, 950, "#2f6b8a")):
        life += poly([(x - 90, y - 14), (x + 80, y - 14), (x + 104, y + 16), (x - 100, y + 16)], c)
    life += at(296, 930, 1.9, seated("#f0e0c0", "#35514c", skin, hair)) + at(470, 950, 1.9, seated("#e9c46a", "#3a3a5c", skin, hair)) + oval(824, 906, 50, 8, "#3f6b40", opacity="0.7") + at(820, 904, 1.56, child("#f0b429", "#2f5f72", skin, hair, wave=True), flip=True)
    near = "".join(leaf_shape(x, y, a, 170, c, 0.18) for x, y, a, c in ((-10, 1000, -0.6, "#23503c"), (30, 1010, -1.0, "#2f6148"), (-20, 960, -0.3, "#2f6148"), (1610, 1000, -2.5, "#23503c"), (1570, 1010, -2.1, "#2f6148")))
    return picture(
        "point-pohon-kepuh", W, H, "The great kepuh of Tukad Bindu",
        "Illustration. The grey buttressed trunk of a kepuh fills the left half and leaves the picture above, red pods hang from it; people sit on mats in its shade, a child measures it, runners pass under bamboo.",
        light, far, river, bank, ground, patches, way, canes, trunk, dapple, crown, pods, life, near,
    )
