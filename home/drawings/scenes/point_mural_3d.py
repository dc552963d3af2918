"""The three-dimensional mural at eleven in the morning: a painted shaft of sky and fish in the ground, and the trick of standing in it."""

from random import Random

from home.drawings.canvas import at, bands, circle, group, n, oval, path, picture, poly, rect, stroke
from home.drawings.leisure import child, head
from home.drawings.people import man, walker
from home.drawings.plants import canopy, leaf_shape
from home.drawings.shelters import lamp
from home.drawings.stone import bricks

W, H = 1600, 1000


def photographer(shirt, shade, cloth, skin, hair):
    """On one knee, facing right, a telephone held up; about 74 tall."""
    return stroke("M-6 -30L-26 -6L-44 -4", cloth, 13) + stroke("M-2 -30L24 -28L22 -4", cloth, 13) + oval(28, -3, 9, 4, skin) + path("M-18 -24C-22 -44 -18 -58 -8 -64H8C16 -58 18 -44 14 -24z", shirt) + path("M2 -64H8C16 -58 18 -44 14 -24H4C8 -40 8 -54 2 -64z", shade) + stroke("M6 -58L24 -56L36 -68", shirt, 8) + circle(37, -69, 4, skin) + rect(36, -82, 9, 18, "#22262e") + rect(44, -80, 2, 14, "#9fd0e0") + path("M-4 -74h9v12h-9z", skin) + head(2, -80, 10, skin, hair)


def koi(s, tone, spot):
    """A carp that leaps, its head up; 300 tall."""
    body = "M-10 150C-60 90 -66 20 -34 -60C-20 -100 0 -132 14 -150C36 -120 56 -70 54 -10C52 60 30 110 -10 150z"
    scales = "".join(f"M{n(-44 + i * 24 + (j % 2) * 12)} {n(60 - j * 26)}q12 14 24 0" for j in range(5) for i in range(4))
    return group(
        path("M-10 140C-50 170 -80 210 -70 240C-40 220 -10 200 0 170C20 200 50 210 84 210C70 180 30 150 -10 140z", tone[1]), path("M-52 -10L-104 26L-60 60zM52 -20L98 20L50 50z", tone[1]),
        path(body, tone[0]), path("M14 -150C36 -120 56 -70 54 -10C52 60 30 110 -10 150C20 80 30 0 14 -150z", tone[2], opacity="0.5"), path(scales, stroke=tone[2], stroke_width="4", opacity="0.7"),
        path("M-30 -40C-10 -70 30 -60 34 -20C30 10 -20 10 -30 -40z", spot), path("M-36 60C-10 40 24 50 20 84C0 104 -36 96 -36 60z", spot), circle(-6, -104, 8, "#1d2024"), circle(-8, -107, 3, "#ffffff"), stroke("M8 -146C-10 -150 -26 -146 -34 -136M20 -144C34 -150 48 -146 54 -134", tone[1], 5),
        transform=f"scale({s})",
    )


def draw():
    rng = Random(1110)
    sky = bands(W, [(0, "#a3cfdc"), (50, "#b9dade"), (110, "#cfe3d6"), (180, "")])
    trees = "".join(canopy(x, 130, r, r * 0.8, c, rng) for x, r, c in ((60, 170, "#7fa878"), (330, 140, "#8fb684"), (620, 120, "#7fa878"), (980, 130, "#8fb684"), (1260, 150, "#7fa878"), (1540, 170, "#8fb684")))
    wall = rect(0, 170, W, 450, "#c9b494") + bricks(0, 170, W, 450, rng, "#b09a7c", "#d9c6a6", "#bda684", 30, 96) + rect(0, 158, W, 22, "#efe0bc") + rect(0, 180, W, 8, "#9c8a6c") + rect(0, 600, W, 24, "#9c8a6c")
    ground = rect(0, 620, W, 390, "#dcc8a0") + rect(0, 620, W, 10, "#b39c76")
    for i in range(-7, 18):
        ground += path(f"M{520 + i * 56} 628L{120 + i * 140} 1000", stroke="#bfa67c", stroke_width="2.4", opacity="0.6")
    for y in (676, 756, 872):
        ground += rect(0, y, W, 2.4, "#bfa67c", opacity="0.6")
    # on the wall: a torn opening onto a painted stream and falls, which runs down onto the paving
    tear = [(420, 220), (520, 196), (600, 230), (700, 192), (820, 226), (930, 196), (1040, 232), (1150, 206), (1200, 300), (1168, 400), (1210, 500), (1180, 620), (430, 620), (396, 520), (440, 420), (392, 320)]
    rim = [(800 + (x - 800) * 1.045, 410 + (y - 410) * 1.06) for x, y in tear]
    rim = [(x, min(y, 622)) for x, y in rim]
    art = poly(rim, "#f3ead0") + poly([(x + 14, min(y + 16, 622)) for x, y in tear], "#7d6a52") + '<clipPath id="tear"><polygon points="' + " ".join(f"{x},{y}" for x, y in tear) + '"/></clipPath>'
    inside = rect(380, 180, 860, 450, "#8fd0dc") + rect(380, 180, 860, 100, "#6dbccf") + path("M380 420L520 320L640 400L780 300L920 400L1060 310L1240 420V630H380z", "#4f9a78") + path("M380 480L560 410L720 470L900 400L1080 470L1240 430V630H380z", "#357f62")
    inside += path("M700 330H900C930 420 960 520 990 630H610C640 520 670 420 700 330z", "#bfeaf0") + path("M820 330H900C930 420 960 520 990 630H880C860 520 840 420 820 330z", "#7fc8d6") + stroke("M740 350C720 440 700 540 680 620M790 350C786 440 780 540 770 620M850 350C860 440 880 540 900 620", "#f6ffff", 8)
    inside += "".join(leaf_shape(x, y, a, r, c, 0.26) for x, y, a, r, c in ((420, 560, -1.0, 150, "#1f5f4a"), (440, 600, -0.6, 150, "#2f7a58"), (470, 620, -1.3, 170, "#1f5f4a"), (1170, 560, -2.1, 150, "#1f5f4a"), (1150, 600, -2.5, 150, "#2f7a58"), (1110, 620, -1.8, 170, "#1f5f4a"), (560, 640, -1.1, 130, "#2f7a58"), (1040, 640, -2.0, 130, "#2f7a58")))
    art += group(inside, clip_path="url(#tear)")
    pool = path("M430 620H1180C1260 680 1330 780 1300 850C1260 930 1010 960 800 960C590 960 350 930 310 850C284 780 350 680 430 620z", "#7d6a52") + path("M436 620H1174C1248 684 1306 776 1280 838C1240 910 1006 940 800 940C594 940 370 910 332 838C308 776 362 684 436 620z", "#4fb0bc") + path("M610 620H990C1050 690 1080 780 1050 860C980 900 620 900 550 860C520 780 550 690 610 620z", "#8fd8dc")
    pool += "".join(path(f"M{x} {y}q{w / 2} {-h} {w} 0q{-w / 2} {h} {-w} 0z", "#f6ffff", opacity="0.85") for x, y, w, h in ((500, 700, 120, 10), (980, 690, 140, 10), (430, 800, 150, 13), (1040, 810, 160, 13), (620, 880, 170, 13), (870, 900, 150, 12)))
    pool += "".join(oval(x, y, w, w * 0.34, "#2f8a5c") + poly([(x, y), (x + w * 0.8, y - w * 0.26), (x + w * 0.95, y - w * 0.06)], "#4fb0bc") for x, y, w in ((420, 740, 50), (1180, 750, 56), (520, 850, 60), (1140, 870, 52)))
    # stepping stones painted across, where the child stands
    for x, y, w in ((640, 850, 90), (760, 800, 84), (880, 752, 76), (990, 710, 66)):
        pool += oval(x + 8, y + 20, w * 0.6, w * 0.2, "#2f7f8a") + path(f"M{x - w * 0.6} {y}C{x - w * 0.6} {y + 30} {x + w * 0.6} {y + 30} {x + w * 0.6} {y}z", "#8a8070") + oval(x, y, w * 0.6, w * 0.2, "#d9ccb0")
    # the carp leaps out of the frame
    fish = group(koi(1.06, ("#fbf3e6", "#f0a070", "#c98a7a"), "#e0562c"), transform="translate(1030 430) rotate(14)") + "".join(circle(x, y, r, "#e6fbff") for x, y, r in ((930, 560, 10), (960, 530, 7), (1110, 560, 9), (1140, 520, 6), (900, 600, 8), (1150, 590, 10), (1000, 600, 7), (1070, 600, 8)))
    skin, hair = "#8a563f", "#241a1c"
    life = at(760, 802, 1.9, child("#f0b429", "#c9502f", skin, hair, wave=True, back=False)) + oval(300, 944, 90, 12, "#a8906a", opacity="0.8") + at(290, 940, 2.6, photographer("#2f6b72", "#1c4650", "#3d4260", skin, hair)) + oval(176, 880, 54, 9, "#a8906a", opacity="0.8") + at(170, 876, 2.3, walker("#7a2a54", "#f3e6cc", "#d9952f", skin, hair, arm=False, hem="#541c3c")) + oval(1390, 872, 54, 9, "#a8906a", opacity="0.8") + at(1380, 868, 2.3, man("#35514c", "#e9dcc0", "#a8402f", skin), flip=True)
    lamps = lamp(60, 650, 330, "#3a4648", "#f6f0d6") + lamp(1520, 650, 330, "#3a4648", "#f6f0d6")
    return picture(
        "point-mural-3d", W, H, "The three-dimensional mural by the river",
        "Illustration. A mural makes the wall seem torn open: painted falls run down onto the paving as a pool with stepping stones, a carp leaps out; a child stands on a painted stone while someone kneels to take a picture.",
        sky, trees, wall, ground, art, pool, fish, lamps, life,
    )
