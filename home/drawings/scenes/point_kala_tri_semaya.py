"""The guardian at the bridge head at five in the afternoon: stone three metres high over the evening traffic."""

from random import Random

from home.drawings.canvas import at, bands, circle, oval, path, picture, poly, rect, stroke
from home.drawings.cloth import POLENG_DEFS
from home.drawings.guardians import kala, plinth
from home.drawings.land import streak
from home.drawings.people import man, walker
from home.drawings.plants import canopy, palm

W, H = 1600, 1000


def shophouses(x0, x1, side, rng):
    """Old two-storey fronts in shade, stepping down to the end of the street."""
    drawn, x = "", x0
    i = 0
    while (x < x1) if side > 0 else (x > x1):
        w = 150 - i * 16
        top, foot = 330 + i * 40, 690 - i * 6
        left = x if side > 0 else x - w
        face, dark = (("#a8705c", "#6d4450"), ("#b98a6c", "#7a5254"), ("#8f6a68", "#5f4450"))[i % 3]
        drawn += rect(left, top, w, foot - top, face) + path(f"M{left - 8} {top}L{left + 16} {top - 50}H{left + w - 16}L{left + w + 8} {top}z", "#7a4444") + rect(left - 8, top - 4, w + 16, 8, "#e0a070")
        for k in range(2):
            drawn += rect(left + w * (0.16 + k * 0.42), top + 34, w * 0.26, 70 - i * 6, dark) + rect(left + w * (0.16 + k * 0.42), top + 34, w * 0.26, 6, "#e9b98a")
        drawn += rect(left + w * 0.08, foot - 150 + i * 10, w * 0.84, 150 - i * 10, dark) + rect(left, foot - 176 + i * 12, w, 24, ("#2f5f66", "#a8402f", "#c98a3a")[i % 3])
        if rng.random() < 0.7:
            drawn += rect(left + w * 0.2, foot - 120 + i * 10, w * 0.5, 60, "#f0c070", opacity="0.7")
        x += side * (w + 2)
        i += 1
    return drawn


def motorbike(shirt, helmet):
    """A motorbike with its rider from behind, 150 tall, wheels on y = 0."""
    return rect(-7, -44, 14, 44, "#1d1a24", rx=6) + path("M-24 -70H24L18 -36H-18z", "#3a2a34") + oval(0, -52, 9, 6, "#e0483a") + stroke("M-46 -96L-20 -90M46 -96L20 -90", "#2a2430", 6) + path("M-30 -70C-34 -100 -30 -124 -18 -132H18C30 -124 34 -100 30 -70z", shirt) + stroke("M-22 -124L-44 -98M22 -124L44 -98", shirt, 12) + circle(0, -148, 18, helmet) + path("M4 -166C20 -162 20 -136 6 -131C14 -142 12 -156 4 -166z", "#1d1a24", opacity="0.35")


def draw():
    rng = Random(1711)
    sky = bands(W, [(0, "#7f9fb4"), (90, "#9fb0b4"), (180, "#c4bda8"), (260, "#e3c492"), (340, "#f3cd86"), (420, "#fbdc98"), (700, "")]) + streak(980, 130, 420, 18, "#f3d7a4") + streak(140, 210, 340, 16, "#f0cf9c")
    sky += circle(800, 500, 92, "#fff3cc")
    far = canopy(560, 600, 90, 60, "#b9a074", rng) + canopy(1040, 604, 90, 56, "#b9a074", rng) + palm(470, 690, 240, 14, "#8f8058", "#8f8058", rng, 9) + palm(1150, 690, 220, -14, "#8f8058", "#8f8058", rng, 9)
    street = shophouses(0, 520, 1, rng) + shophouses(1600, 1090, -1, rng)
    road = rect(0, 660, W, 350, "#8f7a74") + poly([(700, 660), (900, 660), (1500, 1000), (100, 1000)], "#b0927c") + poly([(760, 660), (840, 660), (1010, 1000), (590, 1000)], "#d9b48a") + rect(0, 656, W, 8, "#d9a87c")
    traffic = ""
    for x, y, k, c, h in ((640, 700, 0.5, "#5a4a5c", "#e9d9b8"), (720, 716, 0.6, "#2f5f66", "#a8402f"), (905, 712, 0.58, "#8a3a34", "#f0e6cf"), (1010, 740, 0.8, "#3b4a78", "#c98a3a"), (560, 752, 0.84, "#a8402f", "#2f5f66")):
        traffic += oval(x, y + 2, 40 * k, 8 * k, "#4a3a44", opacity="0.5") + at(x, y, k, motorbike(c, h))
    # the balustrade of the bridge, across the whole picture
    wall = rect(0, 770, W, 30, "#f0d0a0") + rect(0, 770, W, 7, "#fff0cc") + rect(0, 800, W, 12, "#7d5f60")
    for x in range(-10, 1600, 62):
        wall += rect(x, 812, 34, 106, "#c9a084") + rect(x, 812, 9, 106, "#f0cf9c") + rect(x + 24, 812, 10, 106, "#7d5f60") + path(f"M{x + 17} {842}l10 22l-10 22l-10 -22z", "#8f6c66")
    back = rect(0, 812, W, 106, "#5a4450")
    foot = rect(0, 918, W, 90, "#b98f78") + rect(0, 918, W, 8, "#f3d6a8") + "".join(rect(x, 926, 4, 80, "#8a685e") for x in range(40, 1600, 130))
    # the guardian, rim-lit from the low sun behind on the left
    stone = ("#f3dcb4", "#a89a8e", "#766c6c", "#3f383e")
    figure = at(800, 806, 1.34, kala(*stone)) + at(800, 804, 1.0, plinth(330, 150, "#f3dcb4", "#b9a290", "#80706c"))
    canangs = "".join(path(f"M{x - 22} 946l22 12l26 -8l-20 -14z", "#e9dba0") + circle(x - 4, 942, 5, "#c23b3f") + circle(x + 6, 945, 5, "#f0b429") + circle(x + 2, 938, 5, "#f6efe0") for x in (752, 836))
    smoke = path("M796 938C784 910 806 900 796 874C790 856 804 850 802 836C816 856 800 864 808 880C818 904 800 914 806 938z", "#f6e6cc", opacity="0.5")
    # people on the pavement give the height
    life = oval(470, 962, 60, 10, "#6d5450", opacity="0.5") + at(460, 960, 2.3, walker("#7a2a34", "#f6ead0", "#d9952f", "#8f5a3e", "#241a1c", path("M-12 -101H12L10 -113H-10z", "#d9b36c") + circle(0, -116, 5, "#c23b3f"), hem="#541c28")) + oval(1170, 966, 60, 10, "#6d5450", opacity="0.5") + at(1150, 962, 2.3, man("#3a4450", "#e9dcc0", "#a8402f", "#8f5a3e")) + at(1226, 966, 1.55, man("#5a4a4c", "#c98a4e", "#f0e6cf", "#9a6146"))
    return picture(
        "point-kala-tri-semaya", W, H, "A guardian of the Gajah Mada bridge in the late afternoon",
        "Illustration. A stone giant with round eyes, tusks and a crown, wrapped in checked cloth, stands on a plinth at the balustrade; motorbikes pass behind him into the low sun, canang lie at his feet.",
        sky, far, street, road, traffic, back, wall, foot, figure, smoke, canangs, life, defs=POLENG_DEFS,
    )
