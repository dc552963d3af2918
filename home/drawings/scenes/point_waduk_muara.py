"""The estuary reservoir on a Sunday at five: wide still water, the dam with its gates, anglers and runners on the bank."""

from random import Random

from home.drawings.canvas import bands, circle, n, oval, path, picture, poly, rect, stroke
from home.drawings.fields import flying_heron
from home.drawings.groves import mangrove
from home.drawings.land import ridge, streak
from home.drawings.leisure import angler, cyclist, runner, seated
from home.drawings.people import walker
from home.drawings.plants import leaf_shape
from home.drawings.shelters import gate
from home.drawings.views import View
from home.drawings.water import dashes

W, H = 1600, 1000


def draw():
    rng = Random(1700)
    v = View(4.2, 400, 900)
    sky = bands(W, [(0, "#8fb4c0"), (70, "#a9c1bd"), (140, "#c6cbb2"), (210, "#e3d3a4"), (270, "#f3d393"), (320, "#fbd888"), (360, "#fde2a0"), (420, "")])
    sky += circle(1060, 300, 64, "#fff6d6") + streak(160, 120, 460, 18, "#f0dcae") + streak(900, 90, 420, 14, "#e6d8b0") + streak(520, 230, 380, 14, "#fbe4b0")
    hills = ridge([(0, 372), (160, 352), (360, 366), (560, 340), (760, 360), (960, 372), (1200, 350), (1400, 362), (1600, 346)], 410, "#b3b08c") + ridge([(0, 388), (300, 380), (620, 390), (900, 382), (1300, 390), (1600, 380)], 412, "#98a07a")
    water = rect(0, 400, W, 610, "#86b3a4") + rect(0, 400, W, 26, "#b9c69c") + rect(0, 426, W, 40, "#9dbfa0") + rect(0, 640, W, 370, "#6fa39a") + rect(0, 800, W, 210, "#5a9190")
    for i in range(16):
        y = 412 + i * 20
        w = 60 + i * 9 + rng.uniform(-20, 20)
        water += path(f"M{n(1060 - w / 2 + rng.uniform(-12, 12))} {y}h{n(w)}v{n(3 + i * 0.3)}h{n(-w)}z", "#fff0c0", opacity=f"{0.95 - i * 0.045:.2f}")
    water += dashes(0, 1600, 430, 1000, 90, "#a9ccb4", rng, (30, 240), 8) + dashes(0, 1600, 450, 1000, 60, "#4f8484", rng, (30, 240), 8)
    # the far mangrove to the left, the dam to the right
    forest = "".join(mangrove(x, 436 + (i % 2) * 8, 150, 92, "#55754f", "#6f8f5c", "#98ad6c", "#6d5f4c", rng) for i, x in enumerate(range(-20, 700, 92)))
    forest += "".join(mangrove(x, 424, 110, 60, "#6f8a62", "#86a070", "#a9b97c", "#7d7058", rng) for x in range(660, 900, 80))
    dam = rect(1180, 376, 440, 74, "#b3a08c") + rect(1180, 376, 440, 8, "#fbe6b8") + rect(1180, 438, 440, 14, "#7d7068")
    for i in range(5):
        dam += gate(1212 + i * 84, 448, 48, 56, "#c9b294", "#fbe6b8", "#5f7f84", "#4a4f52", 0.15) + rect(1196 + i * 84, 348, 12, 102, "#d9c4a0") + rect(1196 + i * 84, 348, 4, 102, "#fff0cc")
    dam += rect(1180, 340, 440, 10, "#d9c4a0") + rect(1180, 340, 440, 3, "#fff0cc") + "".join(rect(x, 316, 4, 26, "#8a7d6c") for x in range(1186, 1600, 22)) + rect(1180, 312, 440, 5, "#8a7d6c") + rect(1440, 250, 96, 92, "#e0c79c") + poly([(1424, 254), (1552, 254), (1520, 214), (1456, 214)], "#b4603f") + poly([(1510, 254), (1552, 254), (1520, 214), (1496, 214)], "#8a4434") + rect(1462, 278, 20, 30, "#7d6058") + rect(1498, 278, 20, 30, "#7d6058")
    # the near bank: concrete edge, track, grass
    def edge(z):
        return -3.4 + z * 0.22

    bank = v.ribbon("#8aa85c", lambda z: -60, lambda z: edge(z) - 5.2, 0.9, 4, 40) + v.ribbon("#c9805c", lambda z: edge(z) - 5.2, lambda z: edge(z) - 2.2, 0.92, 4, 40) + v.ribbon("#e0a078", lambda z: edge(z) - 5.2, lambda z: edge(z) - 4.9, 0.93, 4, 40) + v.ribbon("#fbe9c4", lambda z: edge(z) - 3.74, lambda z: edge(z) - 3.62, 0.93, 4, 40) + v.ribbon("#e6d3a8", lambda z: edge(z) - 2.2, edge, 0.92, 4, 40) + v.ribbon("#fff3d0", lambda z: edge(z) - 0.3, edge, 0.93, 4, 40) + v.upright("#a08f74", edge, 0, 0.92, 4, 40)
    tufts = ""
    for _ in range(70):
        z = 5 * 7 ** rng.random()
        sx, sy = v.see(edge(z) - rng.uniform(5.6, 12), 0.9, z)
        k = v.unit(z) * rng.uniform(0.25, 0.5)
        tufts += "".join(leaf_shape(sx, sy, a, k, rng.choice(("#6f9048", "#a9c070", "#5a7d44")), 0.16) for a in (-2.2, -1.8, -1.4, -0.9))
    skin, hair = "#8a563f", "#2a2020"
    folk = []
    for z, dx, fig, h, flip in (
        (19, -4.3, runner("#2f6b72", "#2a3038", "#f6f0e0", skin, hair, True), 1.6, False), (9.2, -4.5, runner("#d9483a", "#22303a", "#fff6e0", skin, hair), 1.72, False), (9.9, -3.0, runner("#f0c460", "#35455c", "#c9502f", skin, hair, True), 1.62, False),
        (26, -4.4, cyclist("#f0e0c0", "#3d4f55", "#8a3a2f", skin, "#2f5f66"), 1.66, False), (14, -8.0, walker("#7a4a6c", "#f0dcb8", "#d9952f", skin, hair, arm=False, hem="#54304c"), 1.6, False),
    ):
        folk.append((z, v.stand(fig, edge(z) + dx, 0.93, z, h, flip)))
    for z, c in ((7.4, ("#c9502f", "#3d4f55")), (12, ("#f0e6cf", "#2f5f66")), (17, ("#2f5f72", "#5a4a44")), (24, ("#e0b04a", "#3d4f55"))):
        sx, sy = v.see(edge(z) - 0.12, 0.93, z)
        folk.append((z, f'<g transform="translate({n(sx)} {n(sy)}) scale({v.unit(z) * 0.0172:.3f})">{angler(*c, skin, "#d9b36c", "#4a3424", "#f6f0dc")}</g>'))
    for z, dx in ((11, -7.4), (11.3, -8.3)):
        folk.append((z, v.stand(seated("#f6e6d0" if dx > -8 else "#d98a6c", "#35514c", skin, hair), edge(z) + dx, 0.93, z, 1.5)))
    life = "".join(d for _, d in sorted(folk, key=lambda f: -f[0]))
    birds = "".join(f'<g transform="translate({x} {y}) scale({s})">{flying_heron("#fffaf0", "#c9c4b0")}</g>' for x, y, s in ((560, 250, 0.7), (640, 220, 0.56), (760, 270, 0.5)))
    float_ = oval(900, 560, 70, 6, "#4f8484", opacity="0.6") + path("M820 552C840 566 960 566 984 550L966 560H838z", "#7a4a34") + path("M820 552L838 560H966L984 550L964 556H840z", "#e9b94e") + stroke("M890 552V506", "#4a3424", 3) + path("M876 556C874 536 880 526 890 524C900 526 906 536 904 556z", "#3d4f55") + circle(890, 514, 8, "#8a563f") + path("M876 512Q890 496 904 512z", "#d9b36c")
    near = "".join(leaf_shape(x, y, a, 180, c, 0.1) for x, y, a, c in ((1500, 1010, -1.9, "#35564a"), (1540, 1010, -1.6, "#456c54"), (1580, 1010, -1.3, "#35564a"), (1460, 1020, -2.1, "#456c54"), (1600, 1010, -2.0, "#35564a"), (1420, 1030, -1.7, "#35564a")))
    return picture(
        "point-waduk-muara", W, H, "The estuary reservoir late on a Sunday afternoon",
        "Illustration. Wide water in low sun between mangroves on the left and a dam with gates on the right; on the near bank anglers sit on the concrete edge, runners and a cyclist use the track.",
        sky, hills, water, forest, dam, birds, float_, bank, tufts, life, near,
    )
