"""The market's outer wall at four in the afternoon: a painting three floors high, the street small beneath it."""

from math import cos, pi, sin
from random import Random

from home.drawings.canvas import at, circle, group, n, oval, path, picture, poly, rect, stroke
from home.drawings.people import man, walker
from home.drawings.plants import canopy, leaf_shape
from home.drawings.stone import bricks, lozenges

W, H = 1600, 1000


def painted(rng):
    """A woman's two hands hold up the market: halls, fruit, fish and cloth grow out of her basket. 900 × 600 from 350, 80."""
    x0, y0 = 350, 80
    d = rect(x0, y0, 900, 620, "#1f5f66") + circle(800, 360, 300, "#2f7a78") + circle(800, 360, 236, "#e9b04a") + circle(800, 360, 214, "#f3c868")
    for i in range(24):
        a = i * pi / 12
        d += poly([(800 + cos(a - 0.05) * 244, 360 + sin(a - 0.05) * 244), (800 + cos(a) * 300, 360 + sin(a) * 300), (800 + cos(a + 0.05) * 244, 360 + sin(a + 0.05) * 244)], "#f3c868")
    # the hall of many roofs
    for y, w, h, c in ((440, 330, 74, "#b9472a"), (366, 250, 70, "#d9683c"), (296, 170, 66, "#b9472a")):
        d += rect(800 - w / 2, y - h + 22, w, h - 22, "#fbe9c4") + "".join(rect(800 - w / 2 + 14 + k * (w - 20) / (w // 42), y - h + 32, 20, h - 42, "#1f5f66") for k in range(int(w // 42))) + path(f"M{800 - w / 2 - 30} {y - h + 26}L{800 - w / 2 + 26} {y - h - 16}H{800 + w / 2 - 26}L{800 + w / 2 + 30} {y - h + 26}z", c) + path(f"M{800 + w * 0.1} {y - h - 16}H{800 + w / 2 - 26}L{800 + w / 2 + 30} {y - h + 26}H{800 + w * 0.2}z", "#7a2a20", opacity="0.5")
    d += path("M790 214Q800 170 800 140Q800 170 810 214z", "#b9472a")
    # fruit and leaf round the foot of the hall
    for i in range(17):
        a = pi + i * pi / 16
        d += leaf_shape(800 + cos(a) * 190, 470 - abs(sin(a)) * 8, a, 92, ("#3f8a5c", "#8fc06a", "#2f6b4c")[i % 3], 0.28)
    for i, (x, r, c) in enumerate(((640, 34, "#d9483a"), (700, 40, "#f0913a"), (764, 36, "#8a3a6c"), (830, 40, "#e9c43a"), (896, 36, "#d9483a"), (954, 34, "#8fae4a"))):
        d += circle(x, 462 - (i % 2) * 10, r, c) + circle(x - r * 0.3, 452 - (i % 2) * 10, r * 0.24, "#fff3d0")
    # the basket and the hands that lift it
    d += path("M590 470C600 560 680 596 800 596C920 596 1000 560 1010 470Q800 530 590 470z", "#c98f4a") + path("M860 510Q940 500 1010 470C1000 560 920 596 820 596C850 580 862 540 860 510z", "#8a5a30")
    for r in range(4):
        for i in range(14):
            if (i + r) % 2:
                u = (i - 6.5) / 7
                d += rect(800 + u * (200 - r * 16) - 11, 508 + r * 20 + (1 - u * u) * 14, 22, 11, "#8a5a30", opacity="0.8")
    for k in (-1, 1):
        arm = path("M560 700C570 640 590 600 612 566L664 596C650 630 646 664 650 700z", "#8a4a34") + path("M612 566C596 540 600 510 618 498C640 500 690 556 712 588C700 604 680 606 664 596z", "#8a4a34") + stroke("M622 516L700 584M634 506L716 574", "#5f2f24", 4) + rect(556, 640, 100, 22, "#f3c868") + path("M548 700L560 652H652L650 700z", "#d9483a")
        d += arm if k < 0 else group(arm, transform="translate(1600 0) scale(-1 1)")
    # fish left, cloth right, stars in the corners
    for x, y, s in ((430, 240, 1), (452, 340, 0.84), (424, 440, 0.9)):
        d += group(path("M-60 0C-30 -34 20 -30 44 -4L74 -26L70 24L44 4C20 30 -30 34 -60 0z", "#f0913a"), path("M-60 0C-30 -34 20 -30 44 -4C10 -10 -30 -8 -60 0z", "#fbe9c4"), circle(-36, -6, 6, "#1f2f38"), transform=f"translate({x} {y}) scale({s})")
    for i, c in enumerate(("#d9483a", "#e9c43a", "#8a3a6c")):
        y = 210 + i * 100
        d += path(f"M1090 {y}Q1140 {y - 26} 1190 {y}T1250 {y - 6}V{y + 60}Q1200 {y + 44} 1170 {y + 62}T1090 {y + 60}z", c) + path("".join(f"M{1104 + k * 34} {y + 28}l12 -16l12 16l-12 16z" for k in range(4)), "#fbe9c4")
    for x, y in ((400, 130), (1200, 130), (470, 620), (1130, 620)):
        d += "".join(leaf_shape(x, y, i * pi / 4, 40 if i % 2 else 26, "#fbe9c4", 0.2) for i in range(8))
    drips = "".join(path(f"M{n(x)} {n(y)}v{n(rng.uniform(10, 34))}", stroke="#174a50", stroke_width="4", stroke_linecap="round", opacity="0.5") for x, y in ((rng.uniform(360, 1240), rng.uniform(560, 650)) for _ in range(16)))
    return d + drips


def draw():
    rng = Random(1600)
    sky = rect(0, 0, W, 760, "#e9e4c4") + rect(0, 0, W, 160, "#bcd6d6") + rect(0, 0, W, 60, "#a5c8d0")
    brick = rect(60, 20, 1480, 740, "#c98a6a") + bricks(60, 20, 1480, 740, rng, "#a8664c", "#dba27e", "#b4725a", 16, 46)
    side = poly([(1540, 20), (1600, 60), (1600, 770), (1540, 760)], "#8a5248")
    bands_ = ""
    for y in (20, 260, 500, 724):
        bands_ += rect(44, y, 1512, 40, "#f0dcb4") + lozenges(60, y + 10, 1480, 20, 62, "#b4725a") + rect(44, y + 36, 1512, 6, "#b08f74") + rect(44, y, 1512, 5, "#fff3d4")
    windows = ""
    for x in (110, 232, 1290, 1412):
        for y in (84, 326, 564):
            windows += rect(x, y, 84, 138, "#6d4a4c") + rect(x, y, 84, 9, "#f0dcb4") + rect(x, y + 92, 84, 46, ("#c9502f", "#5f8a4a", "#e0b04a", "#8a4a68")[(x + y) % 4], opacity="0.9") + rect(x + 38, y, 8, 138, "#a8664c")
    frame = rect(330, 60, 940, 660, "#f0dcb4") + rect(330, 60, 940, 8, "#fff3d4") + rect(1258, 60, 12, 660, "#b08f74")
    shadow = poly([(330, 60), (1270, 60), (1270, 720), (1180, 720), (880, 60)], "#12303a", opacity="0.12")
    roof = poly([(-20, 30), (1620, 30), (1540, -60), (60, -60)], "#a8563f") + rect(-20, 22, 1640, 12, "#7a3a34")
    # the street: a low wall, parked bikes, buyers who look up, stalls to either side
    street = rect(0, 756, W, 250, "#d3b48c") + rect(0, 756, W, 14, "#8f6c58") + rect(0, 770, W, 30, "#e9cfa4") + rect(0, 880, W, 126, "#b9977a") + rect(0, 876, W, 6, "#f3dfb8")
    for i in range(-8, 18):
        street += path(f"M{500 + i * 66} 800L{120 + i * 160} 1000", stroke="#a88a68", stroke_width="2.4", opacity="0.5")
    stalls = ""
    for x, a, b in ((150, "#2f6b66", "#f0dca8"), (1450, "#b9472a", "#f6e6c4")):
        stalls += rect(x - 4, 640, 8, 220, "#5a3a34") + "".join(path(f"M{x} 596L{x - 190 + i * 76} 700Q{x - 152 + i * 76} 722 {x - 114 + i * 76} 700z", a if i % 2 else b) for i in range(5)) + oval(x, 866, 170, 16, "#8f6c58", opacity="0.5") + path(f"M{x - 140} 800H{x + 140}L{x + 128} 866H{x - 128}z", "#8a5a3c") + rect(x - 146, 794, 292, 12, "#e0b078") + "".join(circle(x - 118 + i * 30, 786 - (i % 2) * 10, 17, ("#d9602f", "#e9b04a", "#5f9a58", "#8a3a55")[i % 4]) for i in range(9))
    skin, hair = "#8a563f", "#241a1c"
    folk = ""
    basket = path("M-20 -101H20L16 -118H-16z", "#c98f54") + "".join(circle(-10 + i * 10, -120, 6, c) for i, c in enumerate(("#d9602f", "#5f9a58", "#e9b04a")))
    for x, y, k, fig, flip in (
        (600, 862, 1.7, man("#35514c", "#f0e6cf", "#a8402f", skin), False), (650, 866, 1.64, walker("#7a2a34", "#e9c46a", "#f0e0bc", skin, hair, arm=False, hem="#541c28"), False),
        (946, 876, 1.76, walker("#2f5f66", "#f6ead0", "#d9952f", skin, hair, basket, hem="#1c444c"), True), (1070, 858, 1.6, man("#4a4450", "#8fa6a0", "#2f5f66", skin), True),
        (430, 870, 1.7, walker("#5a3a55", "#e9b88a", "#d9952f", skin, hair, basket, hem="#3a2438"), False), (1210, 872, 1.66, walker("#a8402f", "#f0dcb8", "#2f6b66", skin, hair, arm=False, hem="#742a24"), False),
    ):
        folk += poly([(x - 8 * k, y), (x + 10 * k, y), (x + 66 * k, y + 15 * k), (x + 44 * k, y + 17 * k)], "#8f6c58", opacity="0.6") + at(x, y, k, fig, flip=flip)
    near = canopy(-20, 980, 170, 110, "#2f5c44", rng) + canopy(1620, 990, 160, 100, "#2f5c44", rng) + canopy(-30, 960, 100, 60, "#467a54", rng)
    return picture(
        "point-mural-pasar-badung", W, H, "A wall painting on the outside of Pasar Badung",
        "Illustration. A painting three floors high on a brick market hall: two hands lift a basket from which a many-roofed market, fruit and leaves rise before a sun; buyers stand small in the street below.",
        sky, side, brick, roof, bands_, windows, frame, painted(rng), shadow, street, stalls, folk, near,
    )
