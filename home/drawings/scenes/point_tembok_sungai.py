"""The river wall under rain: brown water high against the market's west side, seen from the bridge. No wall gives way here."""

from random import Random

from home.drawings.canvas import at, circle, n, oval, path, picture, rect, stroke
from home.drawings.people import man
from home.drawings.plants import canopy, palm
from home.drawings.riverside import hall
from home.drawings.stone import bricks
from home.drawings.views import View

W, H = 1600, 1000


def umbrella(x, y, r, a, b, edge):
    """A hand umbrella seen from behind; y is the rim."""
    drawn = "".join(path(f"M{n(x)} {n(y - r * 0.7)}Q{n(x - r + i * r / 2.5 - r * 0.06)} {n(y - r * 0.46)} {n(x - r + i * r / 2.5)} {n(y)}Q{n(x - r + (i + 0.5) * r / 2.5)} {n(y + r * 0.1)} {n(x - r + (i + 1) * r / 2.5)} {n(y)}Q{n(x - r + (i + 1) * r / 2.5 + r * 0.06)} {n(y - r * 0.46)} {n(x)} {n(y - r * 0.7)}z", a if i % 2 else b) for i in range(5))
    return drawn + stroke(f"M{n(x)} {n(y - r * 0.78)}V{n(y - r * 0.66)}", edge, 4)


def draw():
    rng = Random(910)
    v = View(7.4, 330, 860, 940)
    sky = "".join(rect(0, y, W, h, c) for y, h, c in ((0, 90, "#6d7a84"), (90, 80, "#7a868c"), (170, 70, "#8a9394"), (240, 60, "#9aa09a"), (300, 120, "#a9ab9e")))
    sky += path("M0 60Q220 20 420 70T860 60T1300 80T1600 50V0H0z", "#5a6872") + path("M0 150Q260 110 520 160T1080 150T1600 170V90Q1300 130 900 100T0 80z", "#667480", opacity="0.7")
    far = canopy(700, 340, 120, 70, "#7d8c80", rng) + canopy(940, 345, 130, 66, "#869488", rng) + canopy(1180, 340, 120, 74, "#7d8c80", rng) + palm(820, 350, 170, 30, "#6d7d74", "#6d7068", rng, 9) + palm(1090, 350, 190, 34, "#6d7d74", "#6d7068", rng, 9)
    tone_w = {"wall": "#8a6a5c", "dark": "#4f4a4c", "lit": "#e0b070", "rail": "#a08470", "edge": "#d3b494", "roof": "#6d4a44", "eave": "#4a3a3a", "goods": ("#8a4a40", "#5f7060", "#a8885a")}
    tone_e = {"wall": "#7d6a62", "dark": "#4f4f52", "lit": "#d9a868", "rail": "#94806f", "edge": "#c9b094", "roof": "#644a48", "eave": "#463c3e", "goods": ("#8a4a40", "#5f7060", "#a8885a")}
    west = hall(v, -1, 13.2, 8, 60, 6.6, 3, 4.0, tone_w, rng, 12)
    east = hall(v, 1, 15.5, 9, 60, 6.6, 4, 3.7, tone_e, rng, 12)
    # the wall of the west side, with its tide line; the east bank lies lower
    wall = v.quad("#8f857a", (-11.5, 0, 5), (-11.5, 6.2, 5), (-11.5, 6.2, 70), (-11.5, 0, 70)) + v.quad("#6d665f", (-11.5, 2.4, 5), (-11.5, 4.2, 5), (-11.5, 4.2, 70), (-11.5, 2.4, 70)) + v.quad("#c4b8a4", (-11.5, 6.0, 5), (-11.5, 6.9, 5), (-11.5, 6.9, 70), (-11.5, 6.0, 70)) + v.quad("#b3a794", (-11.5, 6.9, 5), (-13.2, 6.9, 5), (-13.2, 6.9, 70), (-11.5, 6.9, 70))
    courses = ""
    for y in (4.4, 4.9, 5.4, 5.8):
        (ax, ay), (bx, by) = v.see(-11.5, y, 5), v.see(-11.5, y, 70)
        courses += f"M{n(ax)} {n(ay)}L{n(bx)} {n(by)}"
    wall += path(courses, stroke="#7d746a", stroke_width="2.4", opacity="0.8") + v.faces("#7d746a", [[(-11.45, 4.2, q), (-11.45, 6.0, q), (-11.45, 6.0, q * 1.004), (-11.45, 4.2, q * 1.004)] for q in (6 * 1.13**i for i in range(20))])
    wall += v.faces("#5f7058", [[(-11.44, 2.6, q), (-11.44, 4.0 - (i % 3) * 0.3, q + 0.2), (-11.44, 3.2, q + 0.7), (-11.44, 2.6, q + 0.6)] for i, q in enumerate(6.4 * 1.2**j for j in range(12))])
    sea = v.quad("#8a7a66", (12.5, 0, 5), (12.5, 6.4, 5), (12.5, 6.4, 70), (12.5, 0, 70)) + v.quad("#b9a88e", (12.5, 6.2, 5), (12.5, 7.0, 5), (12.5, 7.0, 70), (12.5, 6.2, 70)) + v.quad("#a89880", (12.5, 7.0, 5), (15.5, 7.0, 5), (15.5, 7.0, 70), (12.5, 7.0, 70))
    # swollen water: brown bands that run towards us, lamp posts standing in it
    level = 2.5
    water = v.quad("#8a6c4e", (-11.5, level, 4), (12.5, level, 4), (12.5, level, 90), (-11.5, level, 90)) + v.quad("#9c7c5a", (-6, level, 4), (5, level, 4), (4, level, 90), (-4, level, 90))
    for _ in range(210):
        z = 4.6 * 15 ** rng.random()
        x = rng.uniform(-11.2, 12)
        sx, sy = v.see(x, level, z)
        w, h = v.unit(z) * rng.uniform(0.6, 2.6), v.unit(z) * rng.uniform(0.06, 0.2)
        water += path(f"M{n(sx)} {n(sy)}q{n(w * 0.3)} {n(-h * 1.6)} {n(w)} {n(-h * 0.2)}q{n(-w * 0.4)} {n(h * 1.4)} {n(-w)} {n(h * 0.2)}z", rng.choice(("#b8966e", "#74583f", "#c9aa80", "#7f6247", "#a98860")), opacity="0.85")
    foam = ""
    for side, x in ((-1, -11.3), (1, 12.3)):
        for i in range(44):
            z = 5 * 1.062**i
            sx, sy = v.see(x + rng.uniform(-0.1, 0.3) * side * -1, level, z)
            foam += oval(sx, sy, v.unit(z) * rng.uniform(0.14, 0.4), v.unit(z) * rng.uniform(0.05, 0.12), "#e3d3b4", opacity="0.8")
    drift = ""
    for x, z, a in ((-4, 12, -12), (3.4, 18, 8), (-1, 26, -4), (5.6, 10, 14)):
        sx, sy = v.see(x, level, z)
        u = v.unit(z)
        drift += f'<g transform="translate({n(sx)} {n(sy)}) rotate({a})">{stroke(f"M{n(-u * 0.9)} 0H{n(u * 0.8)}M{n(u * 0.2)} 0L{n(u * 0.6)} {n(-u * 0.3)}", "#4a3628", n(u * 0.1))}{oval(0, u * 0.1, u, u * 0.06, "#c9aa80", opacity="0.7")}</g>'
    lamps = ""
    for side, z in ((-1, 34), (1, 30), (-1, 22), (1, 19), (-1, 14), (1, 12)):
        (bx, by), (tx, ty) = v.see(side * 7.4, level, z), v.see(side * 7.4, 4.4, z)
        u = v.unit(z)
        lamps += stroke(f"M{n(bx)} {n(by)}L{n(tx)} {n(ty)}", "#3a4044", n(u * 0.12)) + circle(tx, ty - u * 0.16, u * 0.22, "#f6e3ac") + circle(tx, ty - u * 0.16, u * 0.6, "#f3d48a", opacity="0.22") + path(f"M{n(bx - u * 0.5)} {n(by)}q{n(u * 0.5)} {n(-u * 0.18)} {n(u)} 0q{n(-u * 0.5)} {n(u * 0.24)} {n(-u)} 0z", "#e3d3b4")
    rain = path("".join(f"M{n(x)} {n(y)}l{n(-k * 0.24)} {n(k)}" for x, y, k in ((rng.uniform(-20, W + 60), rng.uniform(-40, H), rng.uniform(26, 70)) for _ in range(230))), stroke="#dfe6e4", stroke_width="2.2", stroke_linecap="round", opacity="0.42")
    # the parapet we stand behind, two people under umbrellas
    near = rect(0, 892, W, 120, "#5a5450") + rect(0, 880, W, 18, "#a89c8c") + rect(0, 880, W, 5, "#d9cdb8") + bricks(0, 898, W, 110, rng, "#46413f", "#6d655f", "#4a4543", 22, 70)
    skin = "#7a4c3a"
    folk = at(640, 1130, 3.5, man("#2f3a44", "#35606c", "#8a3a2f", skin)) + umbrella(640, 800, 190, "#a8402f", "#e3d3b4", "#2a2420") + at(1130, 1090, 2.9, man("#3a3438", "#c98a4e", "#3d4a4c", skin)) + umbrella(1130, 812, 150, "#2f5f66", "#3f7a7c", "#2a2420")
    drops = "".join(circle(x, 880 - rng.uniform(0, 6), 3, "#eef2ee", opacity="0.8") for x in range(20, 1600, 46))
    return picture(
        "point-tembok-sungai", W, H, "The river high against the market wall in the rain",
        "Illustration. Brown water fills the river to the foot of the market wall on the left; lamp posts stand in it, branches drift by, two people under umbrellas look on from a parapet in the rain.",
        sky, far, west, east, wall, sea, water, drift, lamps, foam, near, folk, drops, rain,
    )
