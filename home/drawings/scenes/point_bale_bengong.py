"""A bale bengong on Tukad Loloan at a quarter past six: the sun on the mangroves, young people waiting for it to go."""

from random import Random

from home.drawings.canvas import at, bands, circle, n, oval, path, picture, poly, rect, stroke
from home.drawings.groves import mangrove
from home.drawings.leisure import angler, seated
from home.drawings.plants import leaf_shape
from home.drawings.roofs import ijuk
from home.drawings.water import dashes

W, H = 1600, 1000
SKIN, HAIR = "#5a3438", "#1c1420"


def draw():
    rng = Random(1815)
    sky = bands(W, [(0, "#5f5478"), (70, "#7d5f80"), (140, "#a06c80"), (205, "#c47e78"), (265, "#e0986e"), (320, "#f0b26c"), (370, "#f8c978"), (420, "#fbdb92"), (500, "")])
    sky += circle(640, 424, 96, "#fff0c0") + path("M120 150q180 -20 340 0t300 -8q-190 30 -350 22t-290 -14z", "#c47e78", opacity="0.8") + path("M820 240q160 -16 300 0t280 -6q-170 26 -310 20t-270 -14z", "#f0b26c", opacity="0.9")
    forest = "".join(mangrove(x, 530 + (i % 2) * 6, 170, 104, "#5a4a58", "#6d5660", "#94706a", "#4a3a48", rng) for i, x in enumerate(range(-30, 1700, 104)) if not 540 < x < 760)
    forest += "".join(mangrove(x, 508, 90, 46, "#94706a", "#a87c6c", "#c4926c", "#7d5f62", rng) for x in range(540, 780, 56))
    water = rect(0, 500, W, 510, "#b4806c") + rect(0, 500, W, 34, "#f3c47c") + rect(0, 534, W, 60, "#d99e74") + rect(0, 660, W, 350, "#8a6470") + rect(0, 800, W, 210, "#6a5068")
    water += "".join(path(f"M{n(640 - w / 2 + rng.uniform(-16, 16))} {508 + i * 24}h{n(w)}v{5 + i * 0.3:.1f}h{n(-w)}z", "#fff0c0", opacity=f"{0.96 - i * 0.045:.2f}") for i, w in enumerate(190 - abs(9 - j) * 9 + rng.uniform(-16, 16) for j in range(16)))
    water += dashes(0, 1600, 540, 1000, 90, "#f0b884", rng, (40, 220), 8, 0.7) + dashes(0, 1600, 560, 1000, 80, "#5a4460", rng, (40, 240), 8, 0.8)
    boat = oval(360, 640, 90, 7, "#5a4460", opacity="0.7") + path("M266 620C286 640 430 640 456 616L436 630H286z", "#3a2838") + path("M330 626C328 604 334 594 344 592C354 594 360 604 358 626z", "#3a2838") + circle(344, 582, 10, "#3a2838") + stroke("M318 604L386 644", "#3a2838", 4)
    # the concrete edge on the left with anglers, dark against the water
    edge = poly([(-20, 760), (420, 800), (560, 1010), (-20, 1010)], "#4a3848") + poly([(-20, 760), (420, 800), (440, 830), (-20, 790)], "#8a6468") + stroke("M-20 760L420 800L440 830", "#f8c978", 5)
    anglers = at(330, 794, 1.9, angler("#7a3f48", "#2f2438", SKIN, "#c98f5c", "#1c1420", "#fbe3b0")) + at(120, 776, 1.7, angler("#3d4a60", "#2f2438", SKIN, "#a87850", "#1c1420", "#fbe3b0"))
    # the pavilion on the right: plinth, posts, bench, roof; the river shows through it
    plinth = poly([(700, 860), (1360, 860), (1440, 940), (640, 940)], "#7a5458") + rect(640, 940, 800, 70, "#4a3444") + rect(640, 936, 800, 8, "#f8c978") + rect(700, 826, 660, 36, "#5a3f4a") + rect(694, 822, 672, 9, "#e9a870")
    back = "".join(rect(x, 420, 20, 410, "#3a2434") + rect(x, 420, 6, 410, "#f0b070") for x in (760, 1290))
    rail = rect(760, 700, 550, 12, "#3a2434") + rect(760, 698, 550, 4, "#f0b070") + "".join(rect(x, 712, 7, 112, "#3a2434") for x in range(800, 1290, 36))
    sitters = ""
    for x, k, c, cl, side in ((868, 2.3, "#a8505a", "#3a2c48", -1), (1010, 2.4, "#3f6b78", "#2f2438", -1), (1180, 2.3, "#c98a50", "#3a2c48", -1)):
        sitters += oval(x, 824, 60, 8, "#3a2434", opacity="0.7") + at(x, 824, k, seated(c, cl, SKIN, HAIR), stroke(f"M{side * 13} -37Q{side * 17} -30 {side * 18} -22M{side * 8} -56Q{side * 10} -52 {side * 9} -48", "#ffdf9a", 2.4))
    drink = rect(936, 796, 18, 28, "#f0b070") + rect(936, 796, 6, 28, "#fbe3b0") + rect(1096, 800, 16, 24, "#e9a870")
    front = "".join(rect(x, 400, 26, 470, "#2f1e2e") + rect(x, 400, 8, 470, "#f6bc7a") + rect(x - 8, 846, 42, 24, "#5a3f4a") for x in (706, 1330))
    roof = ijuk(1030, 430, 800, 280, "#2c2030", "#46343c", "#8f6458", rng, 0.2) + rect(720, 416, 620, 18, "#4a2f34") + rect(720, 414, 620, 5, "#f0b070") + path("M1004 152Q1030 110 1030 70Q1030 110 1056 152z", "#8f5a3c")
    near = "".join(leaf_shape(x, y, a, 190, c, 0.2) for x, y, a, c in ((1610, 1000, -2.5, "#1f1626"), (1570, 1010, -2.1, "#2c2034"), (1620, 950, -2.9, "#2c2034"), (-10, 1010, -0.7, "#1f1626"), (40, 1020, -1.0, "#2c2034")))
    return picture(
        "point-bale-bengong", W, H, "A bale bengong by Tukad Loloan at sunset",
        "Illustration. Three young people sit in an open thatched pavilion, seen from behind against the sunlit river; the sun sets over mangroves, two anglers sit on the concrete edge, a canoe passes.",
        sky, forest, water, boat, edge, anglers, back, rail, plinth, sitters, drink, front, roof, near,
    )
