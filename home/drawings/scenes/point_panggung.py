"""The small stage above the water as the light goes, about six: one plays the guitar, friends sit round on the steps."""

from random import Random

from home.drawings.canvas import at, bands, circle, group, n, oval, path, picture, poly, rect, stroke
from home.drawings.leisure import child, seated
from home.drawings.lights import glow
from home.drawings.people import man, walker
from home.drawings.plants import canopy, leaf_shape, palm
from home.drawings.shelters import lamp
from home.drawings.water import dashes

W, H = 1600, 1000
SKIN, HAIR = "#7a4a3a", "#1d1620"


def guitarist(shirt, shade, cloth):
    """Sits on a box, turned a little to the right, a guitar across the lap; feet on y = 0, about 90 tall."""
    return (
        rect(-26, -34, 44, 34, "#6d4434") + rect(-26, -34, 44, 5, "#c9905c") + stroke("M-6 -36L26 -32L24 -4", cloth, 13) + stroke("M-12 -34L10 -24L8 -4", cloth, 13) + oval(30, -3, 9, 4, SKIN) + oval(14, -3, 9, 4, SKIN)
        + path("M-24 -32C-28 -54 -24 -72 -14 -78H6C16 -72 18 -54 14 -32z", shirt) + path("M2 -78H6C16 -72 18 -54 14 -32H2C8 -50 8 -66 2 -78z", shade)
        + group(path("M-26 -6C-36 -16 -26 -30 -12 -26C-6 -24 -4 -24 2 -26C14 -30 22 -20 18 -8C14 4 2 6 -6 2C-14 6 -20 2 -26 -6z", "#d9893c"), path("M2 -26C14 -30 22 -20 18 -8C14 4 2 6 -6 2C6 -2 8 -16 2 -26z", "#a85f24"), circle(-4, -12, 5.4, "#4a2414"), stroke("M2 -14L56 -34", "#5a3424", 5), rect(52, -40, 14, 9, "#3a2018", transform="rotate(-20 58 -36)"), transform="translate(2 -36)")
        + stroke("M-18 -70C-30 -58 -26 -48 -6 -46", shirt, 9) + circle(-4, -46, 4, SKIN) + stroke("M10 -70L26 -58L40 -64", shirt, 8.5) + circle(42, -65, 4, SKIN)
        + path("M-9 -88h10v12h-10z", SKIN) + circle(-4, -97, 11.5, SKIN) + path("M-16 -95C-20 -116 10 -118 9 -98C2 -102 -4 -100 -6 -92C-8 -86 -14 -86 -16 -95z", HAIR)
    )


def draw():
    rng = Random(1805)
    sky = bands(W, [(0, "#4a5580"), (70, "#646690"), (140, "#85799a"), (205, "#a98a9a"), (265, "#cf9f92"), (320, "#eab688"), (370, "#f6cd8a"), (430, "")])
    sky += path("M180 120q160 -18 320 0t280 -8q-170 28 -330 20t-270 -12z", "#a98a9a", opacity="0.7") + path("M900 220q160 -16 300 0t260 -6q-160 24 -300 18t-260 -12z", "#f0b890", opacity="0.7")
    far = "".join(canopy(x, 420, r, r * 0.7, c, rng) for x, r, c in ((60, 150, "#5f5a78"), (300, 130, "#6d6480"), (520, 110, "#5f5a78"), (1040, 110, "#6d6480"), (1290, 140, "#5f5a78"), (1530, 150, "#6d6480"))) + palm(420, 440, 300, 26, "#4a4868", "#4a4868", rng, 9) + palm(1190, 440, 270, -24, "#4a4868", "#4a4868", rng, 9)
    far += rect(0, 420, W, 70, "#55587a") + rect(0, 430, W, 8, "#d9a890", opacity="0.7") + rect(0, 470, W, 20, "#3d4260") + "".join(lamp(x, 440, 90, "#2a2c48", "#ffe9b8", "#ffcf8a") for x in (150, 420, 1180, 1450))
    far += "".join(at(x, 440, 0.5, f) for x, f in ((290, man("#3d4260", "#8a7d94", "#8a4a50", "#5a4048")), (1320, walker("#5a3a58", "#b08a90", "#b9835a", "#5a4048", HAIR, arm=False))))
    water = rect(0, 488, W, 520, "#4a5a80") + rect(0, 488, W, 60, "#8a7a90") + rect(0, 548, W, 70, "#6a6a8c") + "".join(path(f"M{n(800 - w / 2 + rng.uniform(-30, 30))} {y}h{n(w)}v5h{n(-w)}z", "#f6cd8a", opacity=f"{o:.2f}") for y, w, o in ((496, 420, 0.9), (512, 380, 0.85), (532, 430, 0.7), (556, 340, 0.6), (584, 380, 0.5), (616, 300, 0.4)))
    water += dashes(0, 1600, 520, 1000, 90, "#7f7f9c", rng, (40, 240), 9) + dashes(0, 1600, 540, 1000, 70, "#364468", rng, (40, 240), 9)
    for x in (150, 420, 1180, 1450):
        water += "".join(path(f"M{x - 26 + i * 2 + (-1) ** i * 4} {500 + i * 16}h{52 - i * 5}v4h{-52 + i * 5}z", "#ffd896", opacity=f"{0.85 - i * 0.11:.2f}") for i in range(7))
    # the stage: an octagon on posts, its boards lit by a string of bulbs
    posts = "".join(rect(x, 700, 20, 130, "#2a2c44") + rect(x, 700, 6, 130, "#8a7068") + path(f"M{x - 24} 830q34 -8 68 0q-34 10 -68 0z", "#8f8aa4", opacity="0.7") for x in (500, 640, 780, 930, 1080))
    gloom = oval(800, 838, 380, 40, "#26304e", opacity="0.7")
    deck = poly([(430, 690), (520, 620), (1080, 620), (1170, 690), (1120, 740), (480, 740)], "#c08a62") + poly([(430, 690), (480, 740), (1120, 740), (1170, 690), (1170, 718), (1120, 770), (480, 770), (430, 718)], "#6d4840") + poly([(430, 690), (480, 740), (1120, 740), (1170, 690), (1164, 696), (1118, 746), (482, 746), (436, 696)], "#f0bc84")
    for i in range(1, 7):
        t = i / 7
        deck += path(f"M{n(520 - 90 * min(1, t * 1.7) + max(0, t * 1.7 - 1) * 70)} {n(620 + 120 * t)}H{n(1080 + 90 * min(1, t * 1.7) - max(0, t * 1.7 - 1) * 70)}", stroke="#8f6048", stroke_width="3", opacity="0.7")
    deck += oval(800, 672, 250, 40, "#ffd896", opacity="0.3")
    rear = "".join(rect(x, 300, 12, 330, "#3a3450") + rect(x, 300, 4, 330, "#d9a078") for x in (524, 1064))
    string = stroke("M530 306Q800 400 1070 306M530 306Q300 340 0 250M1070 306Q1300 340 1600 250", "#2a2c44", 3)
    for a, b, c in (((530, 306), (800, 400), (1070, 306)), ((530, 306), (300, 340), (0, 250)), ((1070, 306), (1300, 340), (1600, 250))):
        for i in range(9):
            t = (i + 0.5) / 9
            x = (1 - t) ** 2 * a[0] + 2 * t * (1 - t) * b[0] + t * t * c[0]
            y = (1 - t) ** 2 * a[1] + 2 * t * (1 - t) * b[1] + t * t * c[1] + 8
            string += glow(x, y, 26, "#ffdf9a", 2, 0.16) + circle(x, y, 7, "#fff3d0")
    band = oval(800, 688, 70, 10, "#8a5a44", opacity="0.8") + at(790, 686, 1.9, guitarist("#c9502f", "#8a2f28", "#2f3a5c")) + oval(960, 682, 46, 8, "#8a5a44", opacity="0.8") + at(958, 680, 1.72, walker("#2f5f72", "#f0e0c0", "#d9952f", SKIN, HAIR, arm=False, hem="#1c3c4c")) + oval(640, 684, 44, 8, "#8a5a44", opacity="0.8") + at(640, 682, 1.66, man("#2f3a5c", "#e9b85c", "#5a2a4c", SKIN))
    # the steps in front, with listeners from behind
    steps = ""
    for i in range(3):
        y = 872 + i * 46
        steps += rect(0, y, W, 46, ("#6a6480", "#5a5674", "#4a4866")[i]) + rect(0, y, W, 7, ("#f0c49a", "#c9a090", "#a08890")[i]) + rect(0, y + 40, W, 6, "#2f3350")
    crowd = ""
    for x, k, c, cl in ((210, 2.0, "#2f6b72", "#3a2a4c"), (330, 1.9, "#d98a5c", "#2f3a5c"), (500, 2.1, "#8a4a6c", "#3a3450"), (640, 2.0, "#e9d2b0", "#5a2a3c"), (1010, 2.1, "#e0b04a", "#2f4a5c"), (1130, 1.96, "#4a6a9c", "#3a2a4c"), (1330, 2.05, "#c9604a", "#2f3a5c"), (1450, 1.9, "#e9d2b0", "#3a3450")):
        crowd += oval(x, 940, 56, 9, "#2f3350", opacity="0.6") + at(x, 938, k, seated(c, cl, SKIN, HAIR), stroke("M-12 -38Q-16 -32 -17 -24" if x > 800 else "M12 -38Q16 -32 17 -24", "#ffd896", 2.4))
    crowd += at(820, 944, 1.5, child("#f0e0c0", "#2f5f72", SKIN, HAIR))
    near = "".join(leaf_shape(x, y, a, 160, c, 0.2) for x, y, a, c in ((-10, 1000, -0.6, "#1d2440"), (30, 1010, -1.0, "#283050"), (1610, 1000, -2.5, "#1d2440"), (1570, 1010, -2.1, "#283050")))
    return picture(
        "point-panggung", W, H, "The small stage above the water at nightfall",
        "Illustration. On a small wooden stage on posts over the river a young man plays the guitar under a string of bulbs, two friends beside him; others sit on the steps with their backs to us.",
        sky, far, water, gloom, posts, rear, deck, string, band, steps, crowd, near,
    )
