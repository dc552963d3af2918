"""Pasar Sindhu at a quarter to seven, from straight above: long shadows show who walks between the tables."""

from math import cos, pi, sin
from random import Random

from home.drawings import canvas, fish, fromabove, plants

W, H = 1600, 1000
SHADE = "#4f3558"
HAIR, SKIN, DARK = "#2a1c22", "#9a6248", "#7a4a38"
WEAVE, REED, STRAW = "#c99a58", "#7a4f30", "#efd39a"
LEAF = ("#8fbf5f", "#5f9a4a", "#3f7a42")


def canang(x, y, s, turn, rng):
    """A tray of young leaf with a flower to each side."""
    d = canvas.poly([(x + cos(turn + i * pi / 2) * s, y + sin(turn + i * pi / 2) * s) for i in range(4)], "#dfe6a0") + canvas.poly([(x + cos(turn + i * pi / 2) * s * .78, y + sin(turn + i * pi / 2) * s * .78) for i in range(4)], "#a9c46a")
    for i, c in enumerate(("#fdf6e6", "#d93f4f", "#f4b62f", "#4f6fb8")):
        a = turn + pi / 4 + i * pi / 2
        for _ in range(3):
            r = s * rng.uniform(.22, .5)
            b = a + rng.uniform(-.4, .4)
            d += canvas.circle(x + cos(b) * r, y + sin(b) * r, s * .15, c)
    return d + canvas.circle(x, y, s * .16, "#3f7a42")


def table(x0, y0, x1, y1, top, lit, edge):
    d = canvas.rect(x0, y0, x1 - x0, y1 - y0, top) + canvas.rect(x0, y0, x1 - x0, 6, lit) + canvas.rect(x0, y0, 6, y1 - y0, lit) + canvas.rect(x0, y1 - 6, x1 - x0, 6, edge)
    return d + canvas.path("".join(f"M{x0 + 6} {y0 + (y1 - y0) * k:.0f}H{x1}" for k in (.33, .66)), stroke=edge, stroke_width="2", opacity=".6")


def ice(x0, y0, x1, y1, rng):
    d = canvas.rect(x0, y0, x1 - x0, y1 - y0, "#8fb8c4") + canvas.rect(x0 + 8, y0 + 8, x1 - x0 - 16, y1 - y0 - 16, "#e3f1f1")
    for c in ("#ffffff", "#c4dfe4"):
        d += canvas.path("".join(f"M{rng.uniform(x0 + 12, x1 - 24):.0f} {rng.uniform(y0 + 16, y1 - 20):.0f}l9 -5l7 6l-5 9l-9 -2z" for _ in range(46)), c)
    return d


def jaja(x, y, r, kind, rng):
    """A round tray of cakes."""
    d = canvas.circle(x, y, r, "#c9a05c") + canvas.circle(x, y, r * .9, "#7fae5a")
    d += "".join(plants.leaf_shape(x, y, a * pi / 5, r * .9, "#6a9a4a", .24) for a in range(10))
    if kind == "layer":
        for i in range(-2, 3):
            for j in range(-2, 3):
                if abs(i) + abs(j) < 4:
                    px, py, q = x + i * r * .3, y + j * r * .3, r * .24
                    d += canvas.rect(px - q / 2, py - q / 2, q, q, "#f3a0ae") + canvas.rect(px - q / 2, py - q / 2, q, q * .34, "#fdf3e6") + canvas.rect(px - q / 2, py + q * .18, q, q * .32, "#d9566a")
    elif kind == "ball":
        d += fromabove.scatter(x, y, r * .8, r * .13, ["#5f9a4a", "#6fae55"], rng, "#fdf6e6")
    elif kind == "roll":
        for i in range(-2, 3):
            d += canvas.rect(x - r * .5, y + i * r * .26 - r * .1, r, r * .2, "#a9c94f" if i % 2 else "#c4d96a", rx=6) + canvas.path(f"M{x - r * .5:.0f} {y + i * r * .26 + r * .06:.0f}h{r:.0f}", stroke="#7fa03a", stroke_width="2.4")
    elif kind == "white":
        for i in range(7):
            a = i * pi / 3
            k = 0 if i == 6 else r * .5
            px, py = x + cos(a) * k, y + sin(a) * k
            d += canvas.circle(px, py, r * .23, "#fdf6ea") + canvas.circle(px, py, r * .12, "#e0c48a") + canvas.circle(px - 2, py - 2, r * .06, "#8a4f2c")
    else:
        for i in range(-3, 4):
            d += canvas.path(f"M{x + i * r * .22 - 7:.0f} {y - r * .56 + abs(i) * 5:.0f}h14v{r * 1.1 - abs(i) * 10:.0f}h-14z", "#f4c84f" if i % 2 else "#e9a93c")
    return d


def bananas(x, y, s, turn):
    d = ""
    for i in range(7):
        a = turn + (i - 3) * .2
        ex, ey = x + cos(a) * s, y + sin(a) * s
        mx, my = x + cos(a + .3) * s * .6, y + sin(a + .3) * s * .6
        d += canvas.stroke(f"M{x:.0f} {y:.0f}Q{mx:.0f} {my:.0f} {ex:.0f} {ey:.0f}", "#b98a24", s * .2) + canvas.stroke(f"M{x:.0f} {y:.0f}Q{mx:.0f} {my:.0f} {ex:.0f} {ey:.0f}", "#f3cf4a", s * .15) + canvas.circle(ex, ey, s * .05, "#6a4a24")
    return d + canvas.circle(x, y, s * .12, "#8a7a2c")


def rosette(x, y, r, rng, dark):
    """The end of a frangipani branch: leaves all round, a few flowers."""
    d = "".join(plants.leaf_shape(x, y, a * 2 * pi / 11 + rng.uniform(-.1, .1), r * rng.uniform(.8, 1.05), dark[a % 2], .2) for a in range(11))
    return d + "".join(plants.frangipani(x + rng.uniform(-.2, .2) * r, y + rng.uniform(-.2, .2) * r, r * .16, "#fdf6e6", "#f4b62f", rng.uniform(0, 6)) for _ in range(3))


def draw():
    rng = Random(2010)
    ground = canvas.rect(-300, -300, 2200, 1700, "#f3dfba")
    joints = "".join(f"M-300 {y}H1900" for y in range(-260, 1400, 80)) + "".join(f"M{x + (80 if (y // 80) % 2 else 0)} {y}v80" for y in range(-260, 1320, 80) for x in range(-300, 1900, 160))
    ground += canvas.path(joints, stroke="#e3c89c", stroke_width="2.4")
    ground += "".join(canvas.rect(x, y, 160, 80, c) for x, y, c in [(-60, 380, "#efd6aa"), (340, 460, "#f7e8c8"), (740, 380, "#efd6aa"), (1140, 540, "#f7e8c8"), (500, 540, "#efd6aa"), (980, 460, "#efd6aa"), (180, 540, "#f7e8c8"), (1300, 380, "#efd6aa")])
    drain = canvas.rect(-300, 652, 2200, 22, "#c9aa84") + canvas.path("".join(f"M{x} 655v16" for x in range(-300, 1900, 14)), stroke="#8a6f60", stroke_width="4")
    wet = canvas.path("M880 690Q980 640 1120 668T1400 650T1640 690V740H860z", "#d9d3bc")
    wood, lit, edge = "#c98f5a", "#f3cf96", "#8f5c3a"
    blue, blue_lit, blue_edge = "#3f9a9c", "#8fd0c8", "#2a6f74"
    tops = [(-140, 176, 250, 306, wood, lit, edge), (300, 176, 664, 306, wood, lit, edge), (716, 176, 1080, 306, blue, blue_lit, blue_edge), (1132, 176, 1560, 306, wood, lit, edge), (-160, 724, 206, 862, blue, blue_lit, blue_edge), (258, 724, 640, 862, wood, lit, edge), (1100, 724, 1700, 862, "#9fb8bc", "#e3f1f1", "#5f8088"), (690, 724, 1052, 862, wood, lit, edge)]
    shadows = "".join(fromabove.swept(x0, y0, x1, y1, .8, SHADE, opacity=".36") for x0, y0, x1, y1, *_ in tops)
    tables = "".join(table(*t) for t in tops)
    # A: flowers, trays, leaves and fruit along the upper row
    goods = ""
    for i in range(6):
        for j in range(2):
            goods += canang(338 + i * 40, 214 + j * 48, 23, .2 + .1 * ((i + j) % 3), rng)
    for x, y, r, cs, spot in [(606, 240, 50, ["#f0a92c", "#f6c24a", "#e08a24"], "#fbe08a"), (-20, 240, 52, ["#d9566a", "#e87f8e", "#c23f55"], "#f6b8c0"), (92, 240, 52, ["#fdf6e6", "#f3e6cc", "#e9d6b0"], "#f4c84f"), (200, 240, 46, ["#5f6fb8", "#7f8fd0", "#4a57a0"], "#c4cdf0")]:
        goods += fromabove.basket(x, y, r, WEAVE, REED, STRAW) + fromabove.scatter(x, y, r * .86, r * .15, cs, rng, spot)
    for x, y, r, size, tone in [(776, 240, 54, 15, ("#fbd08a", "#ee9a35", "#c9701f")), (890, 240, 52, 15, ("#f6a08a", "#d9483a", "#a82f2c")), (1000, 240, 54, 13, ("#e3ee9a", "#a9c94f", "#7f9f35")), (1194, 240, 54, 14, ("#c98fa8", "#8a3f6a", "#5f2a4c")), (1482, 240, 52, 16, ("#fbe39a", "#f0c04a", "#c98f2a"))]:
        goods += fromabove.pyramid(x, y, r, size, tone, "#8f5c3a")
    goods += bananas(1296, 286, 84, -1.5) + bananas(1378, 290, 84, -1.7)
    # B: cakes and groceries along the lower row
    for x, y, r, k in [(318, 792, 52, "layer"), (438, 794, 54, "ball"), (562, 792, 52, "white"), (750, 792, 52, "roll"), (872, 792, 54, "strip"), (992, 794, 50, "layer")]:
        goods += jaja(x, y, r, k, rng)
    for x, c, k in [(-70, "#c0392f", "#8f2a24"), (36, "#e9c04a", "#c0982f"), (142, "#f6ecd6", "#dccba4")]:
        goods += canvas.circle(x, 792, 50, "#b98f5c") + canvas.circle(x, 792, 42, k) + canvas.circle(x - 4, 788, 36, c) + fromabove.scatter(x - 4, 788, 36, 3.2, [k, c], rng, None, 1.4) + canvas.path(f"M{x + 6} 796l34 24l6 -8l-34 -24z", "#8a7a6a") + canvas.circle(x + 4, 792, 12, "#b9a890")
    # C: fish on ice
    goods += ice(1112, 734, 1640, 852, rng)
    mackerel = {"back": "#2f5f78", "side": "#7fa8b4", "belly": "#e9efe6", "fin": "#24485e", "line": "#1f3f52", "eye": "#182a34"}
    snapper = {"back": "#c2453a", "side": "#e27a5f", "belly": "#f7d8c0", "fin": "#a8322f", "line": "#8f2a2c", "eye": "#2a1a1c"}
    goods += "".join(canvas.group(fish.fish(mackerel), transform=f"translate({x} {y}) rotate({a}) scale(.5)") for x, y, a in [(1188, 768, 4), (1194, 800, -3), (1186, 830, 3)]) + "".join(canvas.group(fish.fish(snapper), transform=f"translate({x} {y}) rotate({a}) scale(.52)") for x, y, a in [(1330, 772, -4), (1336, 820, 5)])
    goods += "".join(canvas.group(fish.prawn("#f9c0a0", "#ee8f6c", "#b9583c"), transform=f"translate({x} {y}) rotate({a}) scale(.34)") for x, y, a in [(1430, 764, 10), (1462, 772, 60), (1436, 796, -40), (1470, 806, 120), (1440, 828, 20), (1484, 836, 200), (1500, 782, 300)])
    # who sells: behind the tables, facing the goods
    sellers = ""
    for x, y, turn, top, fold, kain, kw in [
        (60, 128, 176, "#f3e6cc", "#cdb491", "#3f7a78", {}), (470, 126, 184, "#e87f6a", "#b9554a", "#4a3a5a", {"hat": None}), (846, 126, 172, "#3f9a9c", "#2a6f74", "#8a3b3a", {}), (1310, 128, 186, "#f4c84f", "#c9962f", "#3a4a5a", {}),
        (70, 914, 4, "#fdf3dc", "#d9c09a", "#8a3b3a", {}), (448, 914, -6, "#d9566a", "#a83f55", "#2f5f68", {}), (880, 916, 6, "#fdf3dc", "#d9c09a", "#5a3a4c", {}), (1280, 916, -4, "#5f9ac0", "#3f7096", "#4a4a52", {"bun": False, "hat": ("#fdf3dc", "#d9c09a")}),
    ]:
        kw = {k: v for k, v in kw.items() if v is not None}
        sellers += fromabove.cast(x, y, 1.4, fromabove.WOMAN, SHADE, opacity=".36") + canvas.at(x, y, 1.24, fromabove.person(top, fold, kain, HAIR, DARK, arms="fore", turn=turn, **kw))
    # who comes: the shadow tells more than the figure
    full = fromabove.basket(0, -5, 34, WEAVE, REED, STRAW)
    loads = {"orange": full + fromabove.scatter(0, -5, 29, 8.5, ["#ee9a35", "#f6b85a", "#d97f24"], rng, "#fbe0a0"), "flower": full + fromabove.scatter(0, -5, 29, 6.6, ["#d9566a", "#fdf6e6", "#f4b62f", "#e87f8e"], rng, None), "leaf": full + "".join(plants.leaf_shape(rng.uniform(-16, 16), rng.uniform(-18, 12), rng.uniform(0, 6.2), 30, LEAF[i % 3], .24) for i in range(16))}
    big = fromabove.WOMAN + fromabove.LOAD + fromabove.ARM
    walkers = [
        (700, 470, 1.62, big, fromabove.person("#fdf6e6", "#d9c4a4", "#b5412f", HAIR, SKIN, loads["flower"], arms="up", turn=78, sash="#f0b23c"), 1.5),
        (330, 560, 1.55, big, fromabove.person("#3f9a9c", "#2a6f74", "#6d3a55", HAIR, DARK, loads["orange"], arms="up", turn=-96, sash="#fdf3dc"), 1.34),
        (1010, 586, 1.6, big, fromabove.person("#f4c84f", "#c9962f", "#2f5f68", HAIR, SKIN, loads["leaf"], arms="up", turn=112, sash="#b5412f"), 1.34),
        (520, 404, 1.5, fromabove.WOMAN, fromabove.person("#e87f6a", "#b9554a", "#3f5f78", HAIR, SKIN, arms="fore", turn=-8), 1.2),
        (98, 430, 1.55, fromabove.MAN, fromabove.person("#5f9ac0", "#3f7096", "#4a4a52", HAIR, DARK, bun=False, turn=64), 1.24),
        (1180, 420, 1.6, fromabove.MAN + fromabove.HAT, fromabove.person("#fdf6e6", "#d9c4a4", "#6a7a8a", HAIR, "#e0ad88", hat=("#f3d9a0", "#c99f5a"), turn=-30), 1.26),
        (1290, 470, 1.55, fromabove.WOMAN + fromabove.HAT, fromabove.person("#e87f8e", "#b9556a", "#fdf3dc", "#8a5a34", "#e0ad88", hat=("#fdf3dc", "#d9c09a"), turn=-14), 1.22),
        (812, 640, 1.3, fromabove.WOMAN, fromabove.person("#8fbf5f", "#5f9a4a", "#5a3a4c", HAIR, SKIN, arms="fore", turn=176), 1.16),
        (216, 664, 1.0, fromabove.MAN, fromabove.person("#f4b62f", "#c98a24", "#3f5f78", HAIR, DARK, bun=False, turn=-70), .92),
    ]
    people = "".join(fromabove.cast(x, y, tall, shape, SHADE, opacity=".42") for x, y, tall, shape, _, _ in walkers) + "".join(canvas.at(x, y, k, f) for x, y, _, _, f, k in walkers)
    bikes = ""
    for x, y, turn, frame, rack in [(1452, 520, 24, "#2f8a8c", "#d9b070"), (1546, 486, 18, "#d9566a", "#c99a58")]:
        bikes += canvas.group(canvas.path(fromabove.BICYCLE, SHADE, fill_rule="evenodd"), transform=f"translate({x} {y}) rotate({90 + turn - 180}) skewX({-34 if turn else 0}) scale(1 -1.2)", opacity=".42")
        bikes += canvas.group(fromabove.bicycle(frame, "#3a2f38", "#5a3a34", rack), transform=f"translate({x} {y}) rotate({turn})")
    # umbrellas over some of the tables, and their round shadows
    tents = [(166, 132, 112, "#2f9a9a", "#fdf3dc", "#1f7478", "#dccba8"), (1022, 120, 122, "#e0603f", "#fdf3dc", "#b0442f", "#dccba8"), (1466, 128, 112, "#f0b23c", "#fdf3dc", "#c4882a", "#dccba8"), (-20, 904, 118, "#e0603f", "#fdf3dc", "#b0442f", "#dccba8"), (640, 910, 124, "#2f9a9a", "#fdf3dc", "#1f7478", "#dccba8"), (1110, 926, 118, "#4a7fb8", "#fdf3dc", "#35609a", "#dccba8"), (1530, 914, 116, "#f0b23c", "#fdf3dc", "#c4882a", "#dccba8")]
    dx, dy = fromabove.shift(1.5)
    dim = "".join(canvas.oval(x + dx, y + dy, r, r * .96, SHADE, opacity=".24") for x, y, r, *_ in tents)
    parasols = "".join(fromabove.parasol(x, y, r, a, b, c, d, turn=.2 + i * .13) for i, (x, y, r, a, b, c, d) in enumerate(tents))
    # the eaves of the hall above, tiles running down towards the yard
    roof = fromabove.swept(-300, -300, 1900, 10, 1.0, SHADE, opacity=".3") + canvas.rect(-300, -300, 2200, 326, "#c4643f") + canvas.path("".join(f"M{x} -300V22" for x in range(-300, 1900, 30)), stroke="#a84f33", stroke_width="6") + canvas.path("".join(f"M{x - 7} -300V22" for x in range(-300, 1900, 30)), stroke="#df8a5c", stroke_width="4") + canvas.path("".join(f"M{x} {y}h{30 * k}" for y in (-100, -56, -12) for x, k in ((rng.randrange(-10, 60) * 30, rng.randrange(1, 5)) for _ in range(16))), stroke="#94452e", stroke_width="4") + canvas.path("".join(f"M{x} 20a15 12 0 0 0 30 0z" for x in range(-315, 1900, 30)), "#a84f33") + canvas.rect(-300, 14, 2200, 7, "#efa878")
    green = ("#2a5f52", "#357564")
    tree = "".join(rosette(x, y, r, rng, green) for x, y, r in [(40, 60, 120), (-30, 190, 110), (150, -10, 110), (1560, 980, 130), (1640, 860, 110), (1440, 1050, 120), (20, 1010, 110), (-50, 900, 90)])
    gone = "".join(canvas.oval(x + 90, y + 60, r * .9, r * .7, SHADE, opacity=".2") for x, y, r in [(60, 90, 130), (-10, 210, 110)])
    turned = canvas.group(ground, wet, drain, shadows, tables, goods, sellers, dim, bikes, people, roof, parasols, transform="rotate(-7 800 500)")
    return canvas.picture(
        "pasar-sindu-sanur", W, H, "Pasar Sindhu from above in the morning",
        "Illustration. Seen from straight above, tables of flowers, fruit, cakes and fish on ice under round umbrellas; women with baskets on their heads cross the yard and their long shadows lie on the stones.",
        turned, gone, tree,
    )
