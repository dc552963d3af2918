"""Pasar Badung: the yard before the hall at six in the morning, light from the left."""

from math import cos, pi, sin
from random import Random

from home.drawings import canvas, cloth, people, plants, stone

W, H = 1600, 1000


def umbrella(x, y, r, a, b, edge, pole="#5b4a45", tilt=0, depth=1.0):
    """Market umbrella seen from a little below: eight panels, scalloped rim, lit on the left."""
    drawn = canvas.rect(x - 3.5, y, 7, r * 2.4, pole)
    n = 8
    rim = [(x - r * cos(pi * i / n), y + sin(pi * i / n) * r * .17) for i in range(n + 1)]
    top = (x + tilt, y - r * .5 * depth)
    for i in range(n):
        (x1, y1), (x2, y2) = rim[i], rim[i + 1]
        fill = a if i % 2 else b
        c1 = ((x1 + top[0]) / 2 + (x1 - x) * .16, (y1 + top[1]) / 2 - r * .1)
        c2 = ((x2 + top[0]) / 2 + (x2 - x) * .16, (y2 + top[1]) / 2 - r * .1)
        drawn += canvas.path(f"M{canvas.n(top[0])} {canvas.n(top[1])}Q{canvas.n(c1[0])} {canvas.n(c1[1])} {canvas.n(x1)} {canvas.n(y1)}Q{canvas.n((x1 + x2) / 2)} {canvas.n(max(y1, y2) + r * .1)} {canvas.n(x2)} {canvas.n(y2)}Q{canvas.n(c2[0])} {canvas.n(c2[1])} {canvas.n(top[0])} {canvas.n(top[1])}z", fill)
        if i >= n - 3:
            drawn += canvas.path(f"M{canvas.n(top[0])} {canvas.n(top[1])}Q{canvas.n(c1[0])} {canvas.n(c1[1])} {canvas.n(x1)} {canvas.n(y1)}Q{canvas.n((x1 + x2) / 2)} {canvas.n(max(y1, y2) + r * .1)} {canvas.n(x2)} {canvas.n(y2)}Q{canvas.n(c2[0])} {canvas.n(c2[1])} {canvas.n(top[0])} {canvas.n(top[1])}z", edge, opacity=f"{.16 + .1 * (i - n + 3):.2f}")
    under = "".join(f"{'M' if i == 0 else 'L'}{canvas.n(px)} {canvas.n(py + (0 if i in (0, n) else r * .045))}" for i, (px, py) in enumerate(rim))
    return drawn + canvas.path(under, stroke=edge, stroke_width="2.4", opacity=".5") + canvas.circle(top[0], top[1] - 3, 4.5, edge)


def basket(x, y, w, goods, rng, weave="#b98a52", dark="#8a6238", light="#d9b176"):
    """Woven basket heaped with one thing; the heap is the picture, the weave is the rhythm."""
    h = w * .42
    drawn = canvas.oval(x + w * .08, y + 3, w * .56, w * .09, "#4a3a3c", opacity=".3")
    heap = ""
    kind, colours = goods
    rows = 5
    for row in range(rows):
        half = w * .47 * (1 - (row / rows) ** 1.8)
        count = max(2, int(half * 2 / (w * .085)))
        for i in range(count):
            px, py = x - half + (i + .5) * 2 * half / count + rng.uniform(-2, 2), y - h - row * w * .062 + rng.uniform(-2, 2)
            c = colours[(i * 2 + row + rng.randrange(2)) % len(colours)]
            if kind == "round":
                heap += canvas.circle(px, py, w * .062, c) + canvas.circle(px - w * .018, py - w * .02, w * .018, "#fff6dc", opacity=".55")
            elif kind == "chilli":
                heap += plants.leaf_shape(px, py + w * .03, rng.uniform(-.9, .9), w * .13, colours[(i + row + 1) % len(colours)], .22)
                heap += plants.leaf_shape(px, py, rng.uniform(-.9, .9) - (pi if rng.random() < .5 else 0), w * .15, c, .22)
            elif kind == "flower":
                heap += canvas.circle(px, py, w * .055, c) + canvas.circle(px, py, w * .03, colours[-1])
            elif kind == "leaf":
                heap += plants.leaf_shape(px, py + w * .05, -pi / 2 + (px - x) / w * 1.6 + rng.uniform(-.2, .2), w * .24, c, .2)
            else:
                heap += canvas.path(f"M{canvas.n(px)} {canvas.n(py + w * .05)}q{canvas.n(w * .1)} {canvas.n(w * .02)} {canvas.n(w * .13)} {canvas.n(-w * .12)}q{canvas.n(-w * .02)} {canvas.n(w * .1)} {canvas.n(-w * .13)} {canvas.n(w * .07)}z", c)
    drawn += canvas.oval(x, y - h, w * .5, w * .13, dark) + heap
    body = f"M{canvas.n(x - w * .5)} {canvas.n(y - h)}Q{canvas.n(x)} {canvas.n(y - h + w * .26)} {canvas.n(x + w * .5)} {canvas.n(y - h)}L{canvas.n(x + w * .4)} {canvas.n(y)}Q{canvas.n(x)} {canvas.n(y + w * .12)} {canvas.n(x - w * .4)} {canvas.n(y)}z"
    drawn += canvas.path(body, weave)
    hatch = ""
    for r in range(1, 5):
        for i in range(12):
            u = -.46 + i * .92 / 11
            k = 1 - .2 * r / 5
            px = x + u * w * k
            py = y - h + h * r / 4.6 + (1 - (u / .5) ** 2) * w * .11
            if (i + r) % 2:
                hatch += f"M{canvas.n(px - w * .034)} {canvas.n(py)}h{canvas.n(w * .068)}v{canvas.n(w * .045)}h{canvas.n(-w * .068)}z"
    drawn += canvas.path(hatch, dark, opacity=".75") + canvas.path(f"M{canvas.n(x + w * .2)} {canvas.n(y - h + w * .12)}L{canvas.n(x + w * .5)} {canvas.n(y - h)}L{canvas.n(x + w * .4)} {canvas.n(y)}Q{canvas.n(x + w * .3)} {canvas.n(y + w * .05)} {canvas.n(x + w * .16)} {canvas.n(y + w * .06)}z", "#4a2f2a", opacity=".28")
    return drawn + canvas.stroke(f"M{canvas.n(x - w * .5)} {canvas.n(y - h)}Q{canvas.n(x)} {canvas.n(y - h + w * .26)} {canvas.n(x + w * .5)} {canvas.n(y - h)}", light, w * .045)


def seller(kain, kebaya, sash, cloth, skin, hair, fold):
    """Sits behind her baskets, facing us, one hand in the goods; lap at 0,0; 92 tall."""
    return (
        canvas.path("M-40 2C-44 -18 -26 -30 0 -30C26 -30 44 -18 40 2z", kain) + canvas.path("M8 -29C28 -28 44 -16 40 2H20C22 -12 18 -22 8 -29z", fold, opacity=".6")
        + canvas.path("M-17 -22C-19 -36 -23 -48 -20 -56C-16 -61 -8 -62 -4 -63Q0 -56 4 -63C8 -62 16 -61 20 -56C23 -48 19 -36 17 -22z", kebaya) + canvas.path("M8 -62C14 -61 18 -60 20 -56C23 -48 19 -36 17 -22H9C12 -36 12 -50 8 -62z", fold, opacity=".35")
        + canvas.path("M-18 -31H18V-23H-18z", sash)
        + canvas.stroke("M-18 -53C-27 -42 -28 -32 -20 -20", kebaya, 8) + canvas.stroke("M18 -53C28 -44 30 -30 24 -16", kebaya, 8) + canvas.circle(-19, -18, 4, skin) + canvas.circle(24, -14, 4, skin)
        + canvas.path("M-4.2 -70h8.4v9Q0 -57 -4.2 -61z", skin) + canvas.oval(0, -77, 8.6, 10, skin) + canvas.path("M3 -86C8 -84 9 -74 6 -68C4 -70 4 -80 3 -86z", fold, opacity=".25")
        + canvas.path("M-9.6 -78C-11 -92 11 -92 9.6 -78C6 -84 -6 -84 -9.6 -78z", hair)
        + (canvas.path("M-11 -80C-14 -96 14 -96 11 -80C6 -88 -6 -88 -11 -80zM8 -88l12 -2l-5 9z", cloth) if cloth else canvas.circle(9, -86, 5, hair) + canvas.circle(12, -88, 2.6, "#f2c14e"))
    )


def hall(rng):
    """Four trading floors between brick piers under a broad hipped roof; pale, because the air is."""
    wall, brick, _lit, shade, deep, front, _roof, _tile = "#d9b79a", "#c4876c", "#e9cfae", "#b18f83", "#957a78", "#efdcc0", "#a97060", "#94605a"
    x0, x1, base, floor = 250, 1350, 690, 92
    d = canvas.rect(x0, base - 4 * floor, x1 - x0, 4 * floor, wall)
    bays = 9
    step = (x1 - x0) / bays
    for f in range(4):
        y = base - (f + 1) * floor
        d += canvas.rect(x0, y + 18, x1 - x0, floor - 18, deep if f else "#8a7074")
        for b in range(bays):
            x = x0 + b * step
            d += canvas.path(f"M{canvas.n(x + 20)} {canvas.n(y + 18)}h{canvas.n(step * .34)}v{floor - 40}h{canvas.n(-step * .34)}z", shade)
            if rng.random() < .55:
                d += canvas.rect(x + step * .58, y + 30, step * .2, floor - 52, "#f3d48f", opacity=".85")
        d += canvas.rect(x0 - 8, y + floor - 24, x1 - x0 + 16, 24, front) + stone.lozenges(x0, y + floor - 19, x1 - x0, 12, 60, brick) + canvas.rect(x0 - 8, y + floor - 3, x1 - x0 + 16, 3, shade)
    for b in range(bays + 1):
        x = x0 + b * step
        d += canvas.rect(x - 17, base - 4 * floor, 34, 4 * floor, brick) + stone.bricks(x - 17, base - 4 * floor, 34, 4 * floor, rng, "#b4785f", "#d39a7c", "#b4765f", 10, 17) + canvas.rect(x - 17, base - 4 * floor, 9, 4 * floor, "#dca585") + canvas.rect(x + 11, base - 4 * floor, 6, 4 * floor, "#a56f60")
        for f in range(5):
            y = base - f * floor
            d += canvas.path(f"M{canvas.n(x - 24)} {y - 24}h48l-6 12h-36z", front)
    # hipped roofs in two tiers with ridge ornaments
    top = base - 4 * floor
    d += canvas.poly([(x0 - 70, top + 8), (x1 + 70, top + 8), (x1 - 90, top - 96), (x0 + 90, top - 96)], "#b47460") + canvas.poly([(x1 - 120, top + 8), (x1 + 70, top + 8), (x1 - 90, top - 96)], "#965a54")
    d += canvas.path("".join(f"M{x0 - 64 + (16 + i * 12) * 160 / 104:.0f} {top - 8 - i * 12}H{x1 + 64 - (16 + i * 12) * 160 / 104:.0f}" for i in range(7)), stroke="#9d6256", stroke_width="2.5", stroke_dasharray="9 5")
    d += canvas.rect(x0 - 74, top + 6, x1 - x0 + 148, 9, "#8a5450")
    d += canvas.rect(620, top - 140, 360, 50, shade) + canvas.path("".join(f"M{640 + i * 40} {top - 132}h22v34h-22z" for i in range(9)), "#f3d48f", opacity=".7")
    d += canvas.poly([(580, top - 134), (1020, top - 134), (930, top - 214), (670, top - 214)], "#b47460") + canvas.poly([(900, top - 134), (1020, top - 134), (930, top - 214)], "#965a54") + canvas.path("".join(f"M{586 + (12 + i * 11) * 90 / 80:.0f} {top - 146 - i * 11}H{1014 - (12 + i * 11) * 90 / 80:.0f}" for i in range(6)), stroke="#9d6256", stroke_width="2.5", stroke_dasharray="9 5") + canvas.rect(574, top - 136, 452, 8, "#8a5450")
    for x, y, s in [(670, top - 214, 1), (930, top - 214, -1), (x0 + 90, top - 96, 1), (x1 - 90, top - 96, -1)]:
        d += canvas.group(stone.simbar(0, 4, 30, 46, "#8a5450"), transform=f"translate({x} {y}) scale({s} 1)")
    d += canvas.path(f"M788 {top - 214}C784 {top - 236} 794 {top - 244} 800 {top - 272}C806 {top - 244} 816 {top - 236} 812 {top - 214}z", "#8a5450")
    # entrance: a porch with stepped crown
    d += canvas.rect(690, base - 150, 220, 150, brick) + stone.bricks(690, base - 150, 220, 150, rng, "#b4785f", "#d39a7c", "#b4765f", 10, 20) + canvas.path(f"M738 {base}V{base - 84}Q800 {base - 130} 862 {base - 84}V{base}z", "#6d5560") + canvas.path(f"M750 {base}V{base - 78}Q800 {base - 114} 850 {base - 78}V{base}z", "#f0c983", opacity=".75")
    for i, w in enumerate((250, 214, 176, 136, 96, 58)):
        d += canvas.rect(800 - w / 2, base - 164 - i * 19, w, 19, brick if i % 2 else front) + canvas.rect(800 - w / 2, base - 164 - i * 19, w, 3, "#f6e6cb")
        d += canvas.mirrored(800, stone.simbar(800 - w / 2 + 9, base - 164 - i * 19, 15, 22, brick))
    return d


def draw():
    rng = Random(1907)
    sky = canvas.bands(W, [(0, "#bcd0c4"), (70, "#cbd8c6"), (150, "#dfdfc6"), (235, "#eee2c2"), (330, "#f6dfb4"), (430, "#f8d49f"), (700, "")])
    sky += canvas.circle(176, 300, 130, "#fdf1cf", opacity=".5") + canvas.circle(176, 300, 78, "#fffaf0")
    sky += "".join(canvas.path(d, "#fdf4df", opacity=o) for d, o in [("M980 110q140 -22 260 -6t240 -10q-120 34 -250 26t-250 -10z", ".8"), ("M330 84q110 -14 200 0t150 -4q-90 22 -180 18t-170 -14z", ".7")])
    far = plants.canopy(120, 560, 190, 130, "#c3c29c", rng) + plants.canopy(1500, 560, 200, 150, "#b9bb98", rng) + plants.palm(1470, 690, 470, 36, "#a9ae8c", "#b09a80", rng) + plants.palm(78, 700, 400, 30, "#b4b692", "#b09a80", rng, 9)
    building = hall(rng)
    yard = canvas.rect(0, 686, W, 320, "#e3b98d") + canvas.rect(0, 686, W, 40, "#ecc99f") + canvas.rect(0, 850, W, 150, "#cf9f79")
    for i in range(-12, 24):
        yard += canvas.path(f"M{500 + i * 46} 690L{i * 190 - 300} 1000", stroke="#b98563", stroke_width="1.6", opacity=".35")
    for y in (712, 746, 796, 868, 960):
        yard += canvas.rect(0, y, W, 2, "#b98563", opacity=".35")
    hair, _skin, dark = "#2a1c22", "#9a6146", "#4a2f36"
    pale = ["#c98d74", "#b58a86", "#8f8f86", "#d8a678", "#a07a74"]
    crowd = ""
    for _i in range(26):
        x, y = rng.uniform(270, 1380), rng.uniform(704, 742)
        k = .62 + (y - 700) / 130
        crowd += canvas.path(f"M{canvas.n(x)} {canvas.n(y)}l{canvas.n(70 * k)} {canvas.n(10 * k)}l{canvas.n(8 * k)} 0l{canvas.n(-60 * k)} {canvas.n(-12 * k)}z", "#8a6a62", opacity=".3")
        load = canvas.path("M-14 -101h28l-4 -10h-20zM-10 -111q10 -10 20 0z", "#a57f5e") if rng.random() < .35 else ""
        crowd += canvas.at(x, y, k, people.walker(rng.choice(pale), rng.choice(["#ecd9bd", "#dcbc9a", "#c6a79a", "#b9b49c"]), "#c48a4e", "#8f6455", "#5d4248", load, arm=bool(load), hem="#8a6a66"), flip=rng.random() < .5)
    # middle: umbrellas with sellers
    mid = ""
    skins = ["#8f583f", "#a56a4c", "#7d4a38"]
    rowm = [(120, 806, 150, "#c9793f", "#e9cf9c", "#8a4a2c"), (420, 790, 138, "#2f6b62", "#dfe0c0", "#1f4a46"), (1190, 792, 146, "#9b3d26", "#f0d9ae", "#6d2a1c"), (1500, 810, 160, "#d6a33e", "#f4e6c4", "#946a22")]
    for i, (x, y, r, a, b, e) in enumerate(rowm):
        mid += canvas.path(f"M{x - 60} {y + 44}h{r * 1.9:.0f}l60 26h{-r * 2:.0f}z", "#8a5f50", opacity=".35")
        mid += canvas.at(x - 30, y + 26, 1.12, seller(["#6d2b33", "#2b4a4e", "#8a5a2c", "#3b3f57"][i], ["#efe0c6", "#d98f5c", "#3f7a6d", "#e9d2b0"][i], "#d7a038", [None, "#9b3d26", "#efe0c6", None][i], skins[i % 3], hair, dark))
        mid += umbrella(x, y - 150, r, a, b, e)
        for j, g in enumerate([("round", ["#d9772f", "#e9a23c", "#c95f2b"]), ("leaf", ["#3c7a52", "#5a9460", "#2b6048"]), ("flower", ["#e9a32f", "#f2c14e", "#c9622b", "#f6dc8a"])]):
            mid += basket(x - 100 + j * 84, y + 66 + (j % 2) * 8, 80, g, rng)
    # the carrier: the tall upright of the picture
    load = canvas.path("M-3 -103Q0 -108 3 -103z", hair)
    big = canvas.at(0, -101, .42, basket(0, 0, 92, ("leaf", ["#3c7a52", "#5a9460", "#8fae5c"]), rng), canvas.mirrored(0, plants.leaf_shape(-10, -52, -2.2, 62, "#8fae5c", .16), plants.leaf_shape(-4, -54, -1.8, 70, "#5a9460", .14)), canvas.circle(-16, -52, 11, "#c5532f"), canvas.circle(4, -56, 11, "#e1a33c"), canvas.circle(20, -50, 10, "#9b3d26"))
    carrier = canvas.path("M846 946l250 36h34l-232 -40z", "#7d5248", opacity=".45") + canvas.at(836, 944, 3.35, people.walker("#1f5a55", "#f3e6cc", "#9b3d26", "#8f583f", hair, load + big, step=6, hem="#143f3d"))
    second = canvas.path("M640 850l180 26h24l-160 -30z", "#7d5248", opacity=".4") + canvas.at(632, 850, 2.1, people.walker("#8a3326", "#e0a964", "#f0e2c4", "#7d4a38", hair, load + canvas.at(0, -101, .4, basket(0, 0, 92, ("round", ["#c5532f", "#d9772f", "#a83f28"]), rng)), step=5, hem="#64241c"), flip=True)
    # front: the great umbrella and the row of baskets
    front = canvas.path("M1060 985h520v20h-460z", "#7d5248", opacity=".4") + canvas.at(1246, 912, 2.25, seller("#3d2a44", "#c9622b", "#f2c14e", "#f3e6cc", "#8f583f", hair, "#2a1c22")) + umbrella(1300, 560, 306, "#b9472a", "#f4e6c8", "#6d2416", tilt=-6)
    front += canvas.at(356, 926, 2.2, seller("#17474a", "#f0e0c0", "#c9962f", None, "#9a6146", hair, "#2a1c22")) + umbrella(270, 590, 270, "#1f5a55", "#ecdcb4", "#123c3a", tilt=6)
    goods = [("flower", ["#f0b23c", "#f6cf6a", "#d9822b", "#fae3a0"]), ("chilli", ["#b9341f", "#d14a28", "#8f2418", "#5a8a4a"]), ("banana", ["#e9c24a", "#d9a93a", "#f2d878"]), ("leaf", ["#3c7a52", "#6aa05e", "#2b6048"]), ("round", ["#6d3a55", "#8a4a68", "#542b45"]), ("round", ["#c98a3a", "#e0a94e", "#a86c2a"]), ("chilli", ["#5a8a4a", "#7aa65a", "#3c6a3c"])]
    for x, y, w, g in [(90, 960, 170, 0), (262, 984, 176, 1), (446, 966, 168, 3), (606, 996, 150, 5), (1030, 990, 164, 6), (1200, 972, 178, 2), (1384, 990, 180, 4), (1550, 966, 170, 0)]:
        front += basket(x, y + 14, w, goods[g], rng)
    return canvas.picture(
        "pasar-badung", W, H, "Pasar Badung in the early morning",
        "Illustration. Before the four-storey market hall, carriers with baskets on their heads pass between sellers who sit under wide umbrellas behind flowers, chillies, bananas and leaves.",
        sky, far, building, yard, crowd, mid, second, front, carrier, defs=cloth.POLENG_DEFS,
    )
