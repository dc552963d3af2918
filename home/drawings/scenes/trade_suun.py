"""A tukang suun on the market stairs in the forenoon: other people's shopping on her head, light from above."""

from random import Random

from home.drawings.canvas import at, circle, oval, path, picture, poly, rect, stroke
from home.drawings.people import man, walker
from home.drawings.plants import leaf_shape
from home.drawings.produce import ball, banana_hand
from home.drawings.stone import bricks, lozenges
from home.drawings.weave import basket, mouth, plait

W, H = 1600, 1000


def carrier():
    """From behind, climbing; feet at 0,0, about 330 tall without the load; one arm up to the basket."""
    skin, dark = "#8f5a3e", "#1b1418"
    drawn = oval(-26, -6, 20, 8, skin) + oval(34, -46, 18, 8, skin)
    drawn += path("M-46 -178C-58 -110 -52 -40 -44 -12L-6 -14L4 -50L52 -52C56 -100 54 -140 46 -178z", "#7a2a34") + path("M4 -176C18 -130 14 -90 4 -50L52 -52C56 -100 54 -140 46 -178z", "#541c28") + path("M-50 -60Q-20 -50 2 -58L4 -50L-6 -14L-44 -12z", "#94404a", opacity="0.6")
    drawn += stroke("M-44 -268C-66 -240 -70 -200 -62 -166", "#e9d9b8", 25) + stroke("M-61 -164L-58 -148", skin, 18) + circle(-57, -142, 10, skin)
    drawn += path("M-46 -164C-44 -196 -56 -236 -52 -268C-48 -284 -24 -292 -13 -294H13C24 -292 48 -284 52 -268C56 -236 44 -196 46 -164C20 -154 -20 -154 -46 -164z", "#f3e6cc") + path("M13 -294C24 -292 48 -284 52 -268C56 -236 44 -196 46 -164C36 -160 26 -158 16 -157C26 -200 26 -250 13 -294z", "#bda588")
    drawn += path("M-47 -196C-20 -186 20 -186 47 -196L46 -164C20 -154 -20 -154 -46 -164z", "#d9952f") + path("M24 -190L47 -196L46 -164L24 -158z", "#a06a1e") + path("M22 -170l18 4l8 54l-20 -4z", "#d9952f")
    drawn += stroke("M46 -266C74 -286 78 -330 66 -368", "#d9c2a0", 25) + stroke("M65 -372L58 -392", skin, 18) + circle(57, -398, 11, skin)
    return drawn + path("M-13 -312h26v26Q0 -278 -13 -286z", skin) + circle(-25, -326, 6, skin) + circle(25, -326, 6, skin) + path("M-26 -324C-30 -368 30 -368 26 -324C24 -308 14 -302 0 -302C-14 -302 -24 -308 -26 -324z", dark) + oval(0, -308, 16, 12, dark) + path("M-24 -352C-20 -366 20 -366 24 -352Q0 -344 -24 -352z", "#c9482f")


def load(rng):
    """The basket: bananas, a young coconut, greens, a parcel of cloth; its foot at y = 0."""
    drawn = mouth(0, 0, 230, 92, "#4a2a1e", 0.26)
    for k in range(9):
        drawn += leaf_shape(-70 + k * 18, -92, -1.57 + (k - 4) * 0.2, 110 + (k % 3) * 16, ("#3c7a52", "#5a9460", "#8fae5c")[k % 3], 0.14)
    drawn += ball(-52, -112, 42, ("#b9d08a", "#6fa056", "#3f7044")) + ball(70, -104, 32, ("#ffe0a0", "#ee9a34", "#c46a20")) + ball(34, -128, 30, ("#ffe0a0", "#e08a2c", "#b0601c")) + banana_hand(6, -170, 84, ("#fbe89a", "#eec444", "#bf8f2a"), "#5a4a2a", 5, 0.9)
    drawn += path("M70 -96L120 -140L146 -112L104 -78z", "#b9382f") + path("M112 -132L120 -140L146 -112L138 -106z", "#e9b93f")
    return drawn + basket(0, 0, 230, 92, "url(#cane)", "#f0cf94", "#7a4a2c", "#3a1f16", 0.76, 0.26) + oval(0, 8, 50, 12, "#d9952f")


def draw():
    rng = Random(1030)
    brick = ("#c98a6c", "#a0604a", "#7a4038")
    hall = rect(0, 0, W, H, "#8a5a54")
    # above: the next floor, bright, with stalls and people at the rail
    hall += rect(0, 0, W, 330, "#f6e2b6") + rect(0, 0, W, 90, "#e3c9a0")
    for x in range(60, 1600, 190):
        hall += rect(x, 80, 120, 130, "#e0b98c") + rect(x, 72, 120, 12, "#b9472a" if (x // 190) % 2 else "#2f6b66") + "".join(circle(x + 16 + i * 22, 204, 13, ("#d9843a", "#7fa05a", "#e9c46a")[i % 3]) for i in range(5))
    for x, c in ((170, "#b98a78"), (330, "#a87f74"), (1010, "#b98a78"), (1260, "#a87f74"), (1490, "#b98a78")):
        hall += at(x, 330, 1.5, path("M-20 0C-22 -50 -26 -80 -20 -98C-14 -106 14 -106 20 -98C26 -80 22 -50 20 0z", c), oval(0, -122, 12, 15, "#6d4a44"))
    rail = rect(0, 322, W, 42, "#c98f6a") + rect(0, 322, W, 6, "#fbe9c0") + lozenges(0, 332, W, 22, 50, "#96604a") + rect(0, 364, W, 14, "#5f3a38")
    for x in range(12, 1600, 36):
        rail += rect(x, 252, 8, 72, "#7a4a40")
    rail += rect(0, 244, W, 14, "#a86a50") + rect(0, 244, W, 4, "#fbe2b0")
    # the stair: wide treads seen from its foot
    opening = poly([(470, 244), (1130, 244), (1130, 380), (470, 380)], "#f9e8bf") + rect(470, 236, 660, 30, "#e9cf9c")
    sides = rect(0, 378, 470, 640, brick[1]) + bricks(0, 378, 470, 640, rng, "#7d4436", "#b9745a", "#8a4c3e", 26, 80) + rect(1130, 378, 470, 640, brick[2]) + bricks(1130, 378, 470, 640, rng, "#5f3230", "#8f5244", "#683838", 26, 80)
    stair = ""
    steps = 13
    for i in range(steps):
        t0, t1 = i / steps, (i + 1) / steps
        y0, y1 = 330 + 670 * t0**1.12, 330 + 670 * t1**1.12
        w0 = 330 + 330 * t0
        rise = (y1 - y0) * 0.56
        stair += rect(800 - w0, y0, 2 * w0, y1 - y0 - rise + 1, ("#f0d9ac", "#e3c594")[i % 2] if i < 8 else ("#d9b888", "#cfae80")[i % 2]) + rect(800 - w0 - 6, y1 - rise, 2 * w0 + 12, rise + 1, "#a87858") + rect(800 - w0 - 6, y1 - rise, 2 * w0 + 12, 5, "#fbecc8")
    sun = poly([(640, 330), (900, 330), (1120, 1000), (440, 1000)], "#fff3c8", opacity="0.28")
    walls = poly([(470, 300), (450, 300), (90, 1000), (150, 1000)], "#e0b088") + poly([(470, 300), (470, 330), (150, 1000), (140, 1000)], "#8a5244") + poly([(1130, 300), (1150, 300), (1510, 1000), (1450, 1000)], "#a86e56") + poly([(1130, 300), (1130, 330), (1450, 1000), (1460, 1000)], "#5a3030")
    for side in (-1, 1):
        walls += stroke(f"M{800 + side * 350} 250L{800 + side * 690} 860", "#5a3a34", 12) + stroke(f"M{800 + side * 350} 247L{800 + side * 690} 857", "#d9a878", 3.5)
    others = at(516, 610, 1.8, walker("#4f6b70", "#e9d0a8", "#a8402f", "#8a5a40", "#2a1c1c", path("M-22 -101H22L18 -120H-18z", "#a87a4c") + circle(-8, -122, 8, "#d9843a") + circle(8, -122, 8, "#7fa05a"), hem="#3a5258")) + at(958, 470, 1.36, man("#8a7a68", "#f3e6cc", "#9b3d26", "#8a5a40"))
    buyer = oval(1010, 830, 60, 12, "#7a5038", opacity="0.5") + at(990, 826, 2.7, walker("#2f5f66", "#e9b88a", "#f0e0bc", "#9a6146", "#241818", arm=False, hem="#1c444c"))
    shade = oval(740, 928, 120, 14, "#7a5038", opacity="0.5") + oval(530, 612, 40, 8, "#7a5038", opacity="0.4") + oval(968, 472, 30, 6, "#7a5038", opacity="0.4")
    hero = at(700, 926, 1.3, carrier()) + at(700, 926 - 1.3 * 366, 1.3, load(rng))
    near = rect(0, 978, W, 30, "#4a2c2c")
    return picture(
        "trade-suun", W, H, "A carrier on the market stairs",
        "Illustration. A woman seen from behind climbs the broad market stairs with a heaped basket on her head, one hand steadying it; a customer walks beside her, the next floor lies bright above.",
        hall, rail, opening, sides, stair, sun, walls, shade, others, buyer, hero, near,
        defs=plait("cane", "#d9a868", "#b98346", "#7a4a2c", 13),
    )
