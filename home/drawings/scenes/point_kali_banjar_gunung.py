"""The side channel of Banjar Gunung at noon: clear water full of fish between houses, children at its edge."""

from random import Random

from home.drawings.canvas import circle, group, n, oval, path, picture, poly, rect, stroke
from home.drawings.leisure import child, leaner
from home.drawings.people import man
from home.drawings.plants import canopy, leaf_shape
from home.drawings.views import View

W, H = 1600, 1000


def swimmer(tone, spots, fin):
    """A fish from above, 120 long, its head to the right; `spots` are (x, y, r)."""
    return (
        path("M-54 0C-74 -16 -86 -22 -92 -18C-84 -6 -84 6 -92 18C-86 22 -74 16 -54 0z", fin) + path("M10 -16L-8 -36L-16 -14zM10 16L-8 36L-16 14z", fin)
        + path("M62 0C56 -18 20 -24 -10 -16C-34 -10 -50 -4 -58 0C-50 4 -34 10 -10 16C20 24 56 18 62 0z", tone)
        + "".join(oval(x, y, r * 1.3, r, spots[0]) for x, y, r in spots[1]) + circle(50, -8, 3, "#1d2024") + circle(50, 8, 3, "#1d2024")
    )


KOI = (
    ("#fbf3e4", ("#e0562c", ((24, 0, 11), (-8, 4, 10), (-34, -1, 6))), "#f3d9c4"),
    ("#f0913a", ("#fbe9d0", ((10, 6, 6), (-20, -5, 5))), "#f6c088"),
    ("#fbf3e4", ("#2b2b32", ((30, -4, 6), (0, 5, 7), (-28, -2, 5))), "#e6dccb"),
    ("#6f7f84", ("#8f9ca0", ((20, 0, 10), (-14, 2, 8))), "#5a686e"),
    ("#84867a", ("#a0a294", ((16, 3, 9), (-20, -2, 6))), "#6b6d62"),
)


def draw():
    rng = Random(1145)
    v = View(3.4, 250, 820, 800)
    sky = rect(0, 0, W, 260, "#bfe0e6") + rect(0, 0, W, 80, "#a3d2e0") + rect(0, 170, W, 90, "#d9ecdf")
    sky += path("M240 110q70 -40 150 -20q50 -36 110 0q60 -10 80 20z", "#fbfdf6") + path("M1060 80q60 -30 130 -14q50 -26 100 4q50 0 70 10z", "#fbfdf6")
    far = "".join(canopy(x, 260, r, r * 0.8, c, rng) for x, r, c in ((120, 130, "#8fb88a"), (330, 100, "#9fc496"), (560, 90, "#8fb88a"), (800, 80, "#aecda0"), (1000, 90, "#9fc496"), (1240, 110, "#8fb88a"), (1480, 140, "#9fc496")))
    houses = rect(0, 240, W, 200, "#a9c08c")
    for x, w, y, wall, roof in ((-40, 380, 170, "#f3dcb4", "#c9603f"), (300, 230, 200, "#e6c9a4", "#b4573c"), (1100, 250, 196, "#f0e0bc", "#c9603f"), (1310, 360, 166, "#e9c9a0", "#b4573c")):
        houses += rect(x + 24, y, w - 48, 250, wall) + poly([(x, y + 8), (x + w, y + 8), (x + w * 0.72, y - 76), (x + w * 0.28, y - 76)], roof) + poly([(x + w * 0.62, y + 8), (x + w, y + 8), (x + w * 0.72, y - 76), (x + w * 0.6, y - 76)], "#8f4434") + rect(x + w * 0.3, y + 70, w * 0.16, 70, "#7d6a5c") + rect(x + w * 0.58, y + 70, w * 0.16, 70, "#7d6a5c") + rect(x + 24, y + 8, w - 48, 14, "#8a6a54", opacity="0.5")
    # the channel: walls, clear water, its sandy bed
    half = 3.0
    water = v.quad("#7fc4b4", (-half, 0, 2.2), (half, 0, 2.2), (half, 0, 60), (-half, 0, 60)) + v.quad("#a9dcc4", (-half * 0.62, 0, 2.2), (half * 0.2, 0, 2.2), (half * 0.2, 0, 60), (-half * 0.62, 0, 60)) + v.quad("#5aa89e", (half * 0.62, 0, 2.2), (half, 0, 2.2), (half, 0, 60), (half * 0.62, 0, 60))
    stones = ""
    for _ in range(120):
        z = 2.6 * 9 ** rng.random()
        sx, sy = v.see(rng.uniform(-half, half), 0, z)
        r = v.unit(z) * rng.uniform(0.05, 0.14)
        stones += oval(sx, sy, r * 1.3, r * 0.5, rng.choice(("#8fcab4", "#6db4a6", "#b9e0c8")), opacity="0.8")
    walls = ""
    for s, face, cap, ground in ((-1, "#b9a98c", "#efe0ba", "#dcc49a"), (1, "#8f8672", "#e3d3ac", "#cdb48a")):
        walls += v.quad(face, (s * half, 0, 2.2), (s * half, 0.8, 2.2), (s * half, 0.8, 60), (s * half, 0, 60)) + v.quad(cap, (s * half, 0.8, 2.2), (s * (half + 0.4), 0.8, 2.2), (s * (half + 0.4), 0.8, 60), (s * half, 0.8, 60)) + v.quad(ground, (s * (half + 0.4), 0.8, 2.2), (s * 14, 0.8, 2.2), (s * 14, 0.8, 60), (s * (half + 0.4), 0.8, 60))
        walls += v.faces("#7d745f", [[(s * half, 0.1, q), (s * half, 0.72, q), (s * half, 0.72, q * 1.006), (s * half, 0.1, q * 1.006)] for q in (2.6 * 1.17**i for i in range(19))]) + v.quad("#dff0d4", (s * half, 0, 2.2), (s * half, 0.07, 2.2), (s * half, 0.07, 60), (s * half, 0, 60), opacity="0.5")
    # fish, true to their distance
    fishes = []
    for _ in range(70):
        z = 3.0 * 7.5 ** rng.random()
        fishes.append((z, rng.uniform(-half * 0.86, half * 0.86), rng.choice(KOI), rng.choice((0, 180)) + rng.uniform(-50, 50)))
    school = ""
    for z, x, tone, turn in sorted(fishes, key=lambda f: -f[0]):
        sx, sy = v.see(x, -0.05, z)
        k = v.unit(z) * 0.0054
        body = group(swimmer(*tone), transform=f"rotate({turn:.0f})")
        school += group(oval(0, 0, 54, 30, "#3f8a80", opacity="0.5"), transform=f"translate({n(sx + k * 16)} {n(sy + k * 30)}) scale({k:.3f} {k * 0.44:.3f})") + group(body, transform=f"translate({n(sx)} {n(sy)}) scale({k:.3f} {k * 0.52:.3f})")
    rings = ""
    for x, z in ((-0.9, 5.4), (1.4, 4.4), (0.3, 8.2), (-1.6, 10.5)):
        sx, sy = v.see(x, 0, z)
        for r in (0.2, 0.42, 0.66):
            rings += oval(sx, sy, v.unit(z) * r, v.unit(z) * r * 0.32, "none", stroke="#eafaf0", stroke_width=n(max(1.4, 12 / z)), opacity=f"{1 - r:.2f}")
    glint = ""
    for _ in range(26):
        z = 3 * 8 ** rng.random()
        sx, sy = v.see(rng.uniform(-half * 0.9, half * 0.7), 0, z)
        w = v.unit(z) * rng.uniform(0.4, 1.0)
        glint += path(f"M{n(sx)} {n(sy)}q{n(w / 2)} {n(-w * 0.06)} {n(w)} 0q{n(-w / 2)} {n(w * 0.06)} {n(-w)} 0z", "#f6fff4", opacity="0.8")
    pots = ""
    for z in (22, 16, 12, 9.2, 7.2):
        for s in (-1, 1):
            sx, sy = v.see(s * (half + 1.0), 0.8, z)
            u = v.unit(z)
            pots += oval(sx + u * 0.1, sy, u * 0.36, u * 0.07, "#8a7450", opacity="0.5") + path(f"M{n(sx - u * 0.3)} {n(sy - u * 0.5)}H{n(sx + u * 0.3)}L{n(sx + u * 0.2)} {n(sy)}H{n(sx - u * 0.2)}z", "#c9603f") + rect(sx - u * 0.33, sy - u * 0.54, u * 0.66, u * 0.1, "#e08a5c") + "".join(leaf_shape(sx, sy - u * 0.5, a, u * 0.7, c, 0.26) for a, c in ((-2.5, "#3f7f4f"), (-2.0, "#5fa05c"), (-1.57, "#3f7f4f"), (-1.1, "#86bd6c"), (-0.6, "#5fa05c"))) + "".join(circle(sx + u * dx, sy - u * dy, u * 0.07, "#f4a6b4" if s < 0 else "#f6c84a") for dx, dy in ((-0.3, 0.86), (0.1, 1.1), (0.34, 0.8)))
    skin, hair = "#8a563f", "#241a1c"
    foot = v.quad("#8a5a3c", (-half - 0.6, 1.5, 26), (half + 0.6, 1.5, 26), (half + 0.6, 1.7, 26), (-half - 0.6, 1.7, 26)) + v.faces("#c9502f", [[(x, 1.7, 26), (x + 0.12, 1.7, 26), (x + 0.12, 2.6, 26), (x, 2.6, 26)] for x in (-3.5 + i * 0.7 for i in range(11))]) + v.quad("#c9502f", (-half - 0.6, 2.5, 26), (half + 0.6, 2.5, 26), (half + 0.6, 2.66, 26), (-half - 0.6, 2.66, 26)) + v.stand(man("#4a5a4c", "#f0e6cf", "#a8402f", skin), 0.8, 1.7, 26.4, 1.64)
    # children on the left kneel to feed the fish; an elder on the right
    def shaded(x, z, h, fig, flip=False):
        sx, sy = v.see(x, 0.8, z)
        return oval(sx, sy, v.unit(z) * 0.34, v.unit(z) * 0.07, "#8a7450", opacity="0.6") + v.stand(fig, x, 0.8, z, h, flip)
    life = shaded(-half - 0.9, 12.4, 1.5, child("#f6f0e0", "#3d4f7a", skin, hair, wave=True)) + shaded(half + 0.9, 11, 1.66, man("#35514c", "#e9c46a", "#f0e6cf", skin), True) + shaded(-half - 0.12, 6.9, 1.26, leaner("#d9483a", "#2f4f6a", skin, hair)) + shaded(-half - 1.5, 7.6, 1.24, child("#2f8a86", "#e0a83f", skin, hair)) + shaded(half + 0.12, 6.3, 1.2, leaner("#f0b429", "#35514c", skin, hair), True)
    crumbs = "".join(circle(*v.see(-half + dx, 0.0 + dy, 6.6), 4, "#e9c48a") for dx, dy in ((0.5, 0.4), (0.62, 0.22), (0.7, 0.5), (0.84, 0.12), (0.9, 0.32), (0.56, 0.08)))
    screen = "".join(stroke(f"M{x} 1000L{x + (800 - x) * 0.02:.0f} 968", "#5a5f5c", 7) for x in range(60, 1560, 44)) + rect(0, 962, W, 12, "#6f7672") + rect(0, 962, W, 4, "#aeb6ae")
    return picture(
        "point-kali-banjar-gunung", W, H, "The side channel of Banjar Gunung full of fish",
        "Illustration. A straight clear channel between houses, crowded with koi and grey fish seen from above; children bend over the edge to feed them, flower pots line both kerbs, a man stands on a small bridge.",
        sky, far, houses, water, stones, school, glint, rings, walls, foot, pots, life, crumbs, screen,
    )
