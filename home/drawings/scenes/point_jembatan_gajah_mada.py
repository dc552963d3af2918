"""The Gajah Mada bridge at eight in the morning, from the pebbled path below, looking north."""

from random import Random

from home.drawings.canvas import at, bands, n, oval, path, picture, rect
from home.drawings.cloth import POLENG_DEFS
from home.drawings.guardians import kala, plinth
from home.drawings.people import man, walker
from home.drawings.plants import canopy, leaf_shape, palm
from home.drawings.riverside import bank, shore, street_bridge
from home.drawings.shelters import lamp
from home.drawings.views import View
from home.drawings.water import dashes

W, H = 1600, 1000


def draw():
    rng = Random(800)
    v = View(2.3, 560, 900, 860)
    sky = bands(W, [(0, "#a9c9d2"), (90, "#bcd4d2"), (180, "#d3dfcd"), (270, "#e9e6c6"), (350, "#f8e9bd"), (440, "")]) + rect(0, 440, W, 170, "#fbeec8")
    sky += path("M240 150q120 -30 240 -10q60 -30 130 4q70 -10 110 16q-240 24 -480 -10z", "#fdf8e6") + path("M1120 90q90 -26 180 -6q60 -20 110 6q60 0 80 14q-180 20 -370 -14z", "#fdf8e6")
    trees = canopy(430, 360, 190, 130, "#9fb98a", rng) + canopy(1330, 350, 200, 140, "#94b084", rng) + palm(250, 470, 330, 30, "#7d9c74", "#9a8a68", rng) + palm(1480, 470, 360, -40, "#7d9c74", "#9a8a68", rng) + canopy(860, 520, 130, 60, "#b4c79a", rng)
    water = v.quad("#5f9c92", (-14, 0, 3), (14, 0, 3), (14, 0, 80), (-14, 0, 80)) + v.quad("#8fbfae", (-5, 0, 18), (5, 0, 18), (4, 0, 80), (-4, 0, 80))
    water += dashes(280, 1420, 590, 1000, 60, "#7fb3a4", rng, (40, 200), 9) + dashes(300, 1400, 600, 1000, 50, "#3f7f7c", rng, (50, 220), 9) + dashes(640, 1080, 600, 820, 26, "#f6efcc", rng, (30, 140), 7, 0.8)
    west = {"wall": "#8f9a86", "cap": "#e3d3ac", "grass": "#6f9a58", "pave": "#d9c49a", "kerb": "#fff3d2", "edge": "#7d7a66", "joint": "#a89470"}
    east = {"wall": "#6f7f78", "cap": "#b9b296", "grass": "#4f7d54", "pave": "#b3a688", "kerb": "#e3dcc0", "edge": "#5a625c", "joint": "#8a8068"}
    banks = bank(v, -1, 3.4, 40, west) + bank(v, 1, 3.4, 40, east)
    # beneath the bridge it is dark; the ripples throw light on its belly
    z = 15
    tone = {"face": "#c4907a", "lit": "#fbe3b8", "under": "#4a4a52", "baluster": "#d9b090", "rail": "#fbe9c6", "lozenge": "#f0cfa4", "pier": "#6d5f62"}
    shade = v.quad("#2f4a50", (-12.2, 0, z), (12.2, 0, z), (12.2, 0, z + 9), (-12.2, 0, z + 9), opacity="0.75")
    gloom = v.quad("#4a4f52", (-12.2, 0.5, z), (-12.2, 4.4, z), (-12.2, 4.4, z + 9), (-12.2, 0.5, z + 9)) + v.quad("#3f464c", (12.2, 0.5, z), (12.2, 4.4, z), (12.2, 4.4, z + 9), (12.2, 0.5, z + 9))
    bridge = street_bridge(v, z, 26, tone)
    caustic = ""
    for _ in range(34):
        px, pz = rng.uniform(-9, 9), rng.uniform(z + 0.4, z + 8)
        sx, sy = v.see(px, 4.38, pz)
        k = v.unit(pz)
        caustic += path(f"M{n(sx)} {n(sy)}q{n(k * 0.5)} {n(-k * 0.06)} {n(k)} 0q{n(-k * 0.5)} {n(k * 0.08)} {n(-k)} 0z", "#a9c4b4", opacity="0.55")
    # above: the street and its two guardians, one on each side of the roadway
    sx, sy = v.see(8.4, 9.2, z + 9)
    up = at(sx, sy, 0.27, kala("#e9dcc0", "#a9a294", "#7d7a74", "#4f4f50")) + at(sx, sy, 0.4, plinth(150, 130, "#e9dcc0", "#a9a294", "#7d7a74"))
    for px, fig, flip in ((-16, walker("#a8402f", "#f6ead0", "#d9952f", "#8f5a3e", "#241a1c", path("M-16 -102h32l-5 -14h-22z", "#c98f54") + oval(0, -118, 12, 6, "#5f8c66"), hem="#7a2a24"), False), (-3.4, man("#3d4f55", "#efe2c6", "#9b3d26", "#8f5a3e"), True), (2.2, walker("#2f5f66", "#e9b88a", "#f0e0bc", "#8f5a3e", "#241818", arm=False, hem="#1c444c"), False), (13, man("#5a4a44", "#d9c8a4", "#2f5f66", "#8f5a3e"), True)):
        up += v.stand(fig, px, 6.2, z + 2.5, 1.66, flip)
    cars = ""
    sx, sy = v.see(-13, 6.2, z + 4)
    cars += at(sx, sy, 1.0, rect(-150, -76, 300, 76, "#2f6b72", rx=14), path("M-110 -76L-76 -132H76L116 -76z", "#2f6b72"), path("M-92 -78L-66 -122H-4V-78zM6 -78V-122H68L96 -78z", "#cfe3dc"))
    near_kala = at(*v.see(-4.4, 8.0, z), 0.42, kala("#f6e3bd", "#b0a594", "#807a74", "#444248")) + at(*v.see(-4.4, 8.0, z), 0.56, plinth(170, 100, "#f6e3bd", "#bba88f", "#85776c"))
    posts = "".join(v.quad("#c4907a", (x - 0.5, 6.2, z), (x + 0.5, 6.2, z), (x + 0.5, 8, z), (x - 0.5, 8, z)) + v.quad("#fbe3b8", (x - 0.6, 7.9, z), (x + 0.6, 7.9, z), (x + 0.6, 8.2, z), (x - 0.6, 8.2, z)) for x in (-20, 7.6, 20))
    # washed pebbles on the near path, garden lamps, a walker
    pebbles = ""
    for _ in range(520):
        pz = 3.6 + 9 * rng.random() ** 2
        for side in (-1, 1):
            px = shore(pz, side) + side * rng.uniform(0.3, 2.4)
            sx, sy = v.see(px, 0.57, pz)
            r = v.unit(pz) * rng.uniform(0.02, 0.035)
            if -20 < sx < 1620 and sy < 1010:
                pebbles += oval(sx, sy, r * 1.3, r * 0.6, rng.choice(("#f3e6c4", "#a8946e", "#c9b48a", "#8a7a60")))
    plants_ = ""
    for _ in range(90):
        pz = 4 + 24 * rng.random() ** 1.6
        side = rng.choice((-1, 1))
        px = side * rng.uniform(abs(shore(pz, side)) + 3, 11.8)
        sx, sy = v.see(px, 0.5, pz)
        k = v.unit(pz) * rng.uniform(0.3, 0.7)
        for a in (-2.3, -1.9, -1.5, -1.1, -0.7):
            plants_ += leaf_shape(sx, sy, a, k, rng.choice(("#5f9a58", "#3f7a4c", "#86b060") if side < 0 else ("#3f6f4c", "#4f8054", "#2f5c44")), 0.16)
    lamps = ""
    for side, lz in ((-1, 26), (1, 26), (1, 12.4), (-1, 11), (1, 7.4), (-1, 6.2)):
        sx, sy = v.see(shore(lz, side) + side * 2.8, 0.55, lz)
        lamps += lamp(sx, sy, v.unit(lz) * 1.5, "#3a4648", "#f6f0d6")
    folk = v.stand(walker("#7a4a6c", "#f3e6cc", "#c9843f", "#8f5a3e", "#241a1c", arm=False, hem="#54304c"), shore(9.4, 1) + 1.4, 0.56, 9.4) + v.stand(man("#2f4f5c", "#e9c46a", "#a8402f", "#8f5a3e"), shore(21, -1) - 1.3, 0.56, 21) + v.stand(man("#4a5a4c", "#efe6d6", "#9b3d26", "#8f5a3e"), shore(13, -1) - 1.4, 0.56, 13, flip=True)
    near = path("M0 1000V860C90 880 140 940 170 1000zM1600 1000V880C1520 890 1470 950 1450 1000z", "#1f4a40") + "".join(leaf_shape(x, y, a, 150, c, 0.2) for x, y, a, c in ((20, 900, -0.9, "#2f6650"), (70, 940, -0.6, "#1f4a40"), (10, 860, -1.3, "#1f4a40"), (1590, 900, -2.2, "#2f6650"), (1540, 940, -2.5, "#1f4a40"), (1600, 870, -1.8, "#1f4a40")))
    return picture(
        "point-jembatan-gajah-mada", W, H, "The Gajah Mada bridge from the waterside path",
        "Illustration. A street bridge with balusters and two stone guardians crosses the river in the morning; pebbled paths with garden lamps run beneath it on both banks, people walk above and below.",
        sky, trees, water, shade, banks, gloom, plants_, cars, up, bridge, caustic, posts, near_kala, pebbles, lamps, folk, near, defs=POLENG_DEFS,
    )
