"""Coffee in the morning: two jars of beans and a mill against a bright window."""

from math import cos, sin
from random import Random

from home.drawings.canvas import at, circle, group, n, oval, path, picture, poly, rect, stroke
from home.drawings.hands import gripping, turned_to

W, H = 1600, 1000
LIGHT, ROAST, DARK = ("#c98a52", "#8f5530", "#5f3420"), ("#8a5636", "#54301f", "#331a14"), "#2a1612"


def bean(x, y, r, a, tone):
    lit, face, shade = tone
    return group(oval(0, 0, r, r * 0.68, face), path(f"M{n(-r * 0.9)} {n(r * 0.2)}A{n(r)} {n(r * 0.68)} 0 0 0 {n(r)} 0A{n(r * 1.1)} {n(r * 0.5)} 0 0 1 {n(-r * 0.9)} {n(r * 0.2)}z", shade), stroke(f"M{n(-r * 0.8)} 0Q{n(-r * 0.2)} {n(-r * 0.26)} 0 0Q{n(r * 0.2)} {n(r * 0.26)} {n(r * 0.8)} 0", shade, n(r * 0.16)), oval(-r * 0.3, -r * 0.36, r * 0.3, r * 0.12, lit), transform=f"translate({n(x)} {n(y)}) rotate({n(a)})")


def jar(x, y, w, h, tone, rng, level=0.72, label="#f3e6c4"):
    """A big glass jar with a tin lid; beans to `level`."""
    top = y - h
    body = f"M{n(x - w / 2)} {n(top + h * 0.2)}C{n(x - w / 2)} {n(top + h * 0.08)} {n(x - w * 0.36)} {n(top + h * 0.06)} {n(x - w * 0.36)} {n(top)}H{n(x + w * 0.36)}C{n(x + w * 0.36)} {n(top + h * 0.06)} {n(x + w / 2)} {n(top + h * 0.08)} {n(x + w / 2)} {n(top + h * 0.2)}V{n(y - h * 0.05)}Q{n(x + w / 2)} {n(y)} {n(x + w * 0.42)} {n(y)}H{n(x - w * 0.42)}Q{n(x - w / 2)} {n(y)} {n(x - w / 2)} {n(y - h * 0.05)}z"
    drawn = oval(x + w * 0.1, y, w * 0.6, w * 0.09, DARK, opacity="0.45") + path(body, "#f7efd6", opacity="0.5")
    ly = y - h * level
    drawn += path(f"M{n(x - w * 0.465)} {n(ly)}Q{n(x)} {n(ly - h * 0.05)} {n(x + w * 0.465)} {n(ly)}V{n(y - h * 0.05)}Q{n(x + w * 0.46)} {n(y - h * 0.02)} {n(x + w * 0.4)} {n(y - h * 0.02)}H{n(x - w * 0.4)}Q{n(x - w * 0.46)} {n(y - h * 0.02)} {n(x - w * 0.465)} {n(y - h * 0.05)}z", tone[2])
    r = w * 0.05
    rows = int((h * level - h * 0.05) / (r * 1.36))
    for j in range(rows):
        for i in range(10):
            bx = x - w * 0.42 + (i + 0.5 * (j % 2)) * w * 0.088
            if bx < x + w * 0.44:
                drawn += bean(bx, y - h * 0.05 - j * r * 1.36 - r * 0.4, r, rng.uniform(-60, 60), tone)
    drawn += path(f"M{n(x + w * 0.28)} {n(top + h * 0.1)}C{n(x + w / 2)} {n(top + h * 0.1)} {n(x + w / 2)} {n(top + h * 0.14)} {n(x + w / 2)} {n(top + h * 0.2)}V{n(y - h * 0.05)}Q{n(x + w / 2)} {n(y)} {n(x + w * 0.3)} {n(y)}z", DARK, opacity="0.3")
    drawn += path(f"M{n(x - w * 0.43)} {n(top + h * 0.22)}Q{n(x - w * 0.43)} {n(top + h * 0.14)} {n(x - w * 0.34)} {n(top + h * 0.12)}V{n(y - h * 0.1)}H{n(x - w * 0.43)}z", "#fffdf0", opacity="0.5")
    drawn += rect(x - w * 0.3, y - h * 0.46, w * 0.6, h * 0.2, label) + rect(x - w * 0.3, y - h * 0.46, w * 0.6, h * 0.02, "#b9472a") + path(f"M{n(x - w * 0.2)} {n(y - h * 0.38)}h{n(w * 0.4)}M{n(x - w * 0.12)} {n(y - h * 0.32)}h{n(w * 0.24)}", stroke="#6b4630", stroke_width=n(w * 0.022), stroke_linecap="round")
    return drawn + rect(x - w * 0.4, top - h * 0.07, w * 0.8, h * 0.085, "#a8402f") + rect(x - w * 0.4, top - h * 0.07, w * 0.8, h * 0.018, "#e08a62") + rect(x + w * 0.16, top - h * 0.07, w * 0.24, h * 0.085, DARK, opacity="0.35") + circle(x, top - h * 0.085, w * 0.05, "#7a2a22")


def mill(x, y, s):
    """A cast-iron hand mill: hopper, two spoked wheels seen nearly edge on, drawer box."""
    spokes = "".join(f"M0 0L{n(cos(a) * 96)} {n(sin(a) * 96)}" for a in (0.3, 1.35, 2.4, 3.44, 4.5, 5.54))
    wheel = circle(0, 0, 104, "none", stroke="#8f2f24", stroke_width="20") + circle(0, 0, 104, "none", stroke="#cf5a3c", stroke_width="6") + stroke(spokes, "#8f2f24", 13) + circle(0, 0, 25, "#d9a348") + circle(0, 0, 12, "#7a4a20")
    return at(
        x, y, s,
        oval(20, 4, 180, 22, DARK, opacity="0.45"),
        rect(-128, -120, 256, 120, "#7a4a2c"), rect(-128, -120, 256, 12, "#c98f5a"), rect(70, -108, 58, 108, "#54301f"), rect(-96, -82, 192, 60, "#5f3822"), rect(-96, -82, 192, 6, "#a8703f"), circle(0, -52, 9, "#e0b45c"),
        path("M-60 -120C-64 -180 -50 -220 -42 -250H42C50 -220 64 -180 60 -120z", "#3f5f5c"), path("M16 -250H42C50 -220 64 -180 60 -120H22C30 -170 26 -220 16 -250z", "#274442"), stroke("M-44 -236C-52 -200 -56 -170 -52 -134", "#86a89c", 7),
        path("M-34 -250L-112 -370H112L34 -250z", "#d9a348"), path("M10 -250L42 -370H112L34 -250z", "#a87428"), oval(0, -370, 112, 24, "#f0cf86"), oval(0, -368, 98, 18, "#4a2a1a"),
        "".join(bean(-70 + i * 23, -372 - (i % 2) * 8 - (8 if 1 < i < 5 else 0), 15, i * 37, ROAST) for i in range(7)),
        group(wheel, transform="translate(-104 -196) scale(0.5 1)"), group(wheel, transform="translate(112 -196) scale(0.62 1)"),
        rect(-104, -206, 216, 18, "#5a6a68"),
    )


def draw():
    rng = Random(700)
    # the window: morning street, pale, and its slats
    wall = rect(0, 0, W, 720, "#6b4436") + poly([(0, 0), (300, 0), (210, 720), (0, 720)], "#7d5240")
    view = rect(230, 60, 1140, 520, "#f7e6bb") + rect(230, 60, 1140, 110, "#cfe0d2") + rect(230, 170, 1140, 80, "#e6e6c8") + circle(520, 210, 62, "#fffdf0")
    view += path("M230 420V330L330 300L380 330H470L500 280H660L700 322L800 316V270L880 236L960 270V316L1060 320L1100 290H1260L1290 330L1370 320V420z", "#e2c49a") + path("M700 560V400L880 340L1060 400V560z", "#d9b48c") + rect(230, 400, 1140, 180, "#efd8a8")
    for x, r, a in ((380, 90, "#c9825c"), (640, 80, "#7a9a86"), (1180, 96, "#c9825c"), (950, 76, "#d9b060")):
        view += rect(x - 3, 400, 6, 150, "#b08a6c") + path(f"M{x - r} 420Q{x} {420 - r * 1.1} {x + r} 420z", a)
    for x, k, c in ((470, 1.0, "#a8806c"), (720, 1.1, "#8f7a70"), (790, 1.0, "#b08a74"), (1070, 1.1, "#a8806c"), (1290, 1.0, "#8f7a70")):
        view += at(x, 480, k, path("M-24 110C-26 40 -34 -8 -27 -38C-20 -50 20 -50 27 -38C34 -8 26 40 24 110z", c), oval(0, -66, 15, 19, c), path("M-30 -84H30L22 -110H-22z", "#9c7a58"))
    frame = "".join(rect(x, 44, 26, 552, "#4a2c24") + rect(x, 44, 6, 552, "#b9835a") for x in (214, 596, 978, 1360)) + rect(200, 36, 1200, 26, "#4a2c24") + rect(200, 36, 1200, 6, "#b9835a") + rect(190, 572, 1220, 30, "#5a372a") + rect(190, 572, 1220, 7, "#e0ac74")
    shelf = ""
    for x, w in ((20, 150), (1430, 150)):
        for y in (180, 400, 600):
            shelf += rect(x, y, w, 16, "#8a5a3c") + rect(x, y, w, 5, "#d9a468")
            for i in range(3):
                shelf += rect(x + 10 + i * 46, y - 92, 38, 92, ("#d9b482", "#c79a66", "#e3c596")[i]) + rect(x + 10 + i * 46, y - 92, 38, 12, "#8a5a3c") + rect(x + 18 + i * 46, y - 58, 22, 26, ("#b9472a", "#2f6b66", "#b9472a")[i])
    counter = rect(0, 690, W, 320, "#9c6038") + rect(0, 684, W, 10, "#f0c98c") + poly([(330, 694), (1180, 694), (1010, 1000), (60, 1000)], "#c98a50") + rect(0, 900, W, 110, "#5a3324") + rect(0, 894, W, 8, "#d9a060")
    for i in range(9):
        counter += rect(60 + i * 180, 902, 4, 98, "#3f2219")
    # shadows fall towards us: the light stands in the window
    shade = "".join(path(d, DARK, opacity="0.32") for d in ("M330 800L640 800L520 896H150z", "M690 800H930L900 896H620z", "M1010 800H1310L1380 896H1040z"))
    things = jar(480, 806, 300, 470, LIGHT, rng, 0.74) + jar(1150, 806, 300, 470, ROAST, rng, 0.66) + mill(812, 806, 1.02)
    # front: ground coffee in a paper bag, a glass with steam, spilt beans
    bag = oval(1390, 880, 120, 22, DARK, opacity="0.4") + path("M1300 700L1290 880H1490L1478 700z", "#e0bf8c") + path("M1420 700L1436 880H1490L1478 700z", "#b08a5a") + path("M1300 700C1330 680 1360 716 1390 696C1420 680 1450 712 1478 700L1470 728C1440 740 1420 716 1390 728C1360 742 1330 714 1306 728z", "#3a1f16") + rect(1336, 770, 92, 66, "#b9472a") + path("M1354 790h56M1364 810h36", stroke="#f6e6c4", stroke_width="6", stroke_linecap="round")
    glass = oval(246, 884, 100, 20, DARK, opacity="0.4") + path("M180 730L196 876H292L308 730z", "#f7efd6", opacity="0.55") + path("M186 776L197 870H291L302 776z", "#3a1f16") + path("M250 776L258 870H291L302 776z", "#24110d") + oval(244, 776, 58, 11, "#7a4a2c") + oval(244, 730, 64, 12, "none", stroke="#fffdf0", stroke_width="4") + stroke("M194 748L204 850", "#fffdf0", 5, opacity="0.7") + oval(246, 878, 84, 14, "#f3ead2") + oval(246, 874, 56, 8, "#c9b48f")
    steam = "".join(path(d, "#fff7e2", opacity=o) for d, o in (("M224 716C200 670 252 640 226 590C214 560 236 540 230 510C262 550 244 580 252 600C270 650 238 680 252 716z", ".5"), ("M266 716C256 684 290 664 276 630C300 660 292 690 284 716z", ".4")))
    spill = "".join(bean(x, y, 19, rng.uniform(0, 180), (LIGHT, ROAST)[i % 2]) for i, (x, y) in enumerate(((640, 862), (690, 876), (730, 858), (660, 888), (770, 880), (985, 866), (1024, 880), (610, 846), (940, 884))))
    arm = turned_to(930, 604, 0.86, -14, gripping("#8f5a3e", "#5f3226", "#f0e2c4", "#b89c7c", 190))
    crank = stroke("M926 608h26", "#4a2c20", 20)
    return picture(
        "trade-kopi", W, H, "A coffee stall in the morning",
        "Illustration. Two big jars of roasted beans, one lighter and one darker, stand either side of a hand mill; a hand turns its wheel, a glass of black coffee steams before a bright window.",
        wall, view, frame, shelf, counter, shade, things, crank, arm, spill, bag, glass, steam,
    )
