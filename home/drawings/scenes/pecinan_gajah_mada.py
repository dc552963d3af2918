"""The Chinese quarter at dusk after rain: a medicine shop still open, square on, its light in the wet street."""

from random import Random

from home.drawings import busts, canvas, coffee, corners, lights, people, plants, townsfolk

W, H = 1600, 1000
BASE, K = 742, 88
HAIR, SKIN, DARK = "#1d1626", "#8f583f", "#5d3a36"
WALL, SHADE, DEEP, TRIM, RIM = "#645c80", "#4d476a", "#2c2844", "#8a7c98", "#b49aa4"
WARM, GLOW, AMBER, EMBER, WOOD, GRAIN = "#ffe3a0", "#f6bb5c", "#d98a3c", "#9a5432", "#6d3a30", "#4a2730"


def face(x0):
    return corners.Face(lambda a, y: (x0 + a * K, BASE - y * K))


def roof(x0, w, y):
    """Rolls of tiles down to round eave ends, the ridge swept up at both tips like a swallow's tail."""
    x1, top = x0 + w, y - 96
    d = canvas.path(f"M{x0 - 16} {y}L{x0 + 14} {top}H{x1 - 14}L{x1 + 16} {y}z", "#4a3f5e")
    count = int(w / 17)
    rolls = "".join(f"M{x0 - 10 + i * (w + 20) / count:.1f} {y}L{x0 + 16 + i * (w - 32) / count:.1f} {top}" for i in range(count + 1))
    d += canvas.path(rolls, stroke="#5f5072", stroke_width="6") + canvas.path(rolls, stroke="#7d6a84", stroke_width="1.6")
    d += "".join(canvas.circle(x0 - 10 + i * (w + 20) / count, y + 1, 6.4, "#7d6a84") + canvas.circle(x0 - 10 + i * (w + 20) / count, y + 1, 3, "#4a3f5e") for i in range(count + 1))
    d += canvas.path(f"M{x0 - 30} {top - 44}C{x0 - 4} {top - 12} {x0 + 30} {top - 2} {x0 + 80} {top}H{x1 - 80}C{x1 - 30} {top - 2} {x1 + 4} {top - 12} {x1 + 30} {top - 44}C{x1 + 12} {top + 8} {x1 - 20} {top + 20} {x1 - 80} {top + 18}H{x0 + 80}C{x0 + 20} {top + 20} {x0 - 12} {top + 8} {x0 - 30} {top - 44}z", "#8a7490")
    return d + canvas.path(f"M{x0 - 30} {top - 44}C{x0 - 4} {top - 12} {x0 + 30} {top - 2} {x0 + 80} {top}H{x1 - 80}C{x1 - 30} {top - 2} {x1 + 4} {top - 12} {x1 + 30} {top - 44}", stroke="#c9a4a4", stroke_width="3") + canvas.path("".join(f"M{(x0 + x1) / 2 + i * 26 - 9:.0f} {top + 9}l9 -6l9 6l-9 6z" for i in range(-4, 5)), "#4a3f5e")


def storey(f, w, rng, open_at=None, kind=0):
    """The upper floor: louvred leaves behind a balustrade, a carved belt, pilasters of brick and paras."""
    d = f.quad((WALL, "#6f5f70", "#5a6078")[kind], 0, w, 3.3, 6.45)
    count, step = 3, (w - 1.0) / 3
    for i in range(count):
        a, b = .5 + step * i + .22, .5 + step * (i + 1) - .22
        d += f.arches(TRIM, [(a - .1, b + .1)], 3.75, 6.05) if kind == 2 else f.quad(TRIM, a - .1, b + .1, 3.75, 5.95)
        lit = i == open_at
        shape = f.arches if kind == 2 else (lambda fill, spans, y0, y1: f.quads(fill, spans, y0, y1))
        d += shape(GLOW if lit else DEEP, [(a, b)], 3.75, 5.85 if kind != 2 else 5.95)
        mid = (a + b) / 2
        leaves = [(a, a + .22), (b - .22, b)] if lit else [(a + .03, mid - .02), (mid + .02, b - .03)]
        if lit:
            d += f.quad(AMBER, a + .22, b - .22, 3.75, 4.5) + f.many("#7a4432", [[(mid + .05, 3.75), (mid + .08, 4.5), (mid + .2, 4.75), (mid + .36, 4.5), (mid + .4, 3.75)]]) + f.poly("#7a4432", [(mid + .2 + q * .13, 4.88 + r * .15) for q, r in ((1, 0), (.7, .7), (0, 1), (-.7, .7), (-1, 0), (-.7, -.7), (0, -1), (.7, -.7))])
        for p, q in leaves:
            d += f.quad(("#3f5a70", "#5a4a6a", "#4a6a6c")[kind], p, q, 3.75, 5.75) + f.lines("#2c3a54", 2, [((p + .05, 3.9 + j * .17), (q - .05, 3.9 + j * .17)) for j in range(11)])
    d += f.quad(RIM, .3, w - .3, 4.42, 4.52) + f.quad(TRIM, .3, w - .3, 3.62, 3.74) + "".join(f.many(TRIM, [[(a - .06, 3.74), (a + .06, 3.74), (a + .11, 4.0), (a + .05, 4.2), (a + .07, 4.42), (a - .07, 4.42), (a - .05, 4.2), (a - .11, 4.0)]]) for a in (.5 + j * .28 for j in range(int((w - .9) / .28) + 1)))
    for a in (.24, w - .24):
        d += f.quad("#7d4f5a", a - .24, a + .24, 3.3, 6.45) + f.bricks(a - .24, a + .24, 3.3, 6.45, rng, "#6a4252", "#945f64", "#693f52", .16, .48) + f.diamonds(RIM, a - .2, a + .2, 5.1, 5.6, 1) + f.quad(TRIM, a - .28, a + .28, 6.2, 6.45) + f.quad(TRIM, a - .28, a + .28, 3.3, 3.55)
    return d + f.quad(TRIM, 0, w, 6.3, 6.45) + f.diamonds(SHADE, .5, w - .5, 6.33, 6.42, 30) + f.quad(DEEP, 0, w, 6.12, 6.2, opacity=".5")


def sign(f, w, tone="#2c4f86", letters=None):
    d = f.quad(tone, .5, w - .5, 2.72, 3.28) + f.quad("#e9dcc8", .5, w - .5, 3.25, 3.3) + f.quad(DEEP, .5, w - .5, 2.66, 2.72)
    a = 1.2
    for size in letters or ():
        d += f.quad("#f3ead8", a, a + size, 2.88, 3.12)
        a += size + (.28 if size > .2 else .1)
    return d


def lantern(x, y, r):
    """A paper lantern with its tassel, lit."""
    d = lights.glow(x, y, r * 2.6, "#e8663c", 3, .1) + canvas.rect(x - 1.2, y - r * 1.9, 2.4, r, DEEP) + canvas.oval(x, y, r * 1.12, r, "#d9422c") + canvas.oval(x - r * .1, y, r * .72, r, "#ee6f3c") + canvas.oval(x - r * .1, y, r * .3, r, "#f9b05a")
    return d + canvas.rect(x - r * .5, y - r * 1.06, r, r * .2, "#e0a43c") + canvas.rect(x - r * .5, y + r * .86, r, r * .2, "#e0a43c") + canvas.path(f"M{x - r * .14:.1f} {y + r * 1.06:.1f}h{r * .28:.1f}l{r * .1:.1f} {r * .8:.1f}h{-r * .48:.1f}z", "#b8322a")


def medicine(x0, w, rng):
    """Open to the street: a wall of small drawers, jars above, a long counter with a balance."""
    f = face(x0)
    a0, a1 = .56, w - .56
    d = f.quad(AMBER, a0, a1, 0, 2.62) + f.quad("#c9702f", a0, a1, 0, 2.62, opacity=".45")
    cols, rows = 17, 7
    sx, sy = (a1 - a0 - .3) / cols, .2
    drawers, labels, knobs = [], [], ""
    for i in range(cols):
        for j in range(rows):
            p, q = a0 + .15 + i * sx, .52 + j * sy
            drawers.append([(p + .015, q + .015), (p + sx - .015, q + .015), (p + sx - .015, q + sy - .015), (p + .015, q + sy - .015)])
            if (i * 5 + j * 3) % 4:
                labels.append([(p + .07, q + .1), (p + sx - .07, q + .1), (p + sx - .07, q + .165), (p + .07, q + .165)])
            kx, ky = f.see(p + sx / 2, q + .06)
            knobs += f"M{kx - 2.2:.1f} {ky:.1f}a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0 -4.4 0z"
    d += f.quad(WOOD, a0 + .1, a1 - .1, .46, .52 + rows * sy + .06) + f.many("#a85f38", drawers) + f.many("#f0cf94", labels) + canvas.path(knobs, "#ffe3a0")
    d += f.quad(WOOD, a0 + .1, a1 - .1, 1.98, 2.05) + f.quad(EMBER, a0 + .1, a1 - .1, 2.05, 2.62)
    for i in range(15):  # jars on the top shelf: white with blue, brown with a paper lid
        a, tall = a0 + .3 + i * (a1 - a0 - .5) / 15, (.36, .3, .4)[i % 3]
        c = ("#f3ead8", "#8a4a32", "#f3ead8", "#4f7a74")[i % 4]
        d += f.poly(c, [(a, 2.05), (a - .05, 2.05 + tall * .5), (a, 2.05 + tall * .8), (a + .04, 2.05 + tall), (a + .2, 2.05 + tall), (a + .24, 2.05 + tall * .8), (a + .29, 2.05 + tall * .5), (a + .24, 2.05)])
        d += f.quad("#3f6a9a" if c == "#f3ead8" else "#f0cf94", a - .02, a + .26, 2.05 + tall * .4, 2.05 + tall * .52) + f.quad("#b8322a", a + .02, a + .22, 2.05 + tall, 2.05 + tall + .05)
    lamp = f.see(w / 2, 2.3)
    d += lights.glow(lamp[0], lamp[1], 210, WARM, 4, .1) + lights.shade_lamp(lamp[0], lamp[1], 92, "#4f7a74", "#a9d0b4", "#fffbe6", GRAIN, f.see(0, 2.66)[1])
    kx, ky = f.see(w / 2 - .35, .92)
    d += canvas.at(kx, ky, .31, busts.front("#f3ead8", "#a8743c", SKIN, HAIR, arms="bent"))
    d += f.quad(WOOD, a0, a1, 0, .94) + f.quad("#8a4c34", a0, a1, .1, .82) + "".join(f.quad(WOOD, a0 + .12 + i * .82, a0 + .8 + i * .82, .18, .74) + f.quad("#9a5a3c", a0 + .18 + i * .82, a0 + .74 + i * .82, .24, .68) for i in range(6)) + f.quad(GLOW, a0 - .04, a1 + .04, .92, 1.0)
    d += canvas.at(*f.see(w / 2 + .42, 1.0), .36, coffee.balance(("#ffe9b0", "#e0a43c", "#9a6428"), "#fdf3da", ("#7a4a2c", "#5a5560")))
    for x, c in ((1.2, "#f3ead8"), (1.55, "#4f7a74"), (1.86, "#f3ead8")):
        px, py = f.see(x, 1.0)
        d += canvas.path(f"M{px - 12:.1f} {py:.1f}l-3 -22h6v-6h18v6h6l-3 22z", c) + canvas.rect(px - 10, py - 32, 20, 5, "#b8322a")
    px, py = f.see(w - 1.5, 1.0)
    return d + canvas.path(f"M{px - 20:.1f} {py - 24:.1f}h40l-8 24h-24z", "#8a7c98") + canvas.path(f"M{px + 6:.1f} {py - 24:.1f}l18 -30l7 4l-14 26z", "#b49aa4")


def general(x0, w, rng):
    """A store with tins and enamel on its shelves, brooms and basins hung in front."""
    f = face(x0)
    a0, a1 = .56, w - .56
    d = f.quad(EMBER, a0, a1, 0, 2.62) + f.quad(AMBER, a0 + .1, a1 - .1, .4, 2.4)
    tones = ["#b8322a", "#3f6a9a", "#f3ead8", "#4f7a74", "#e0a43c", "#7a4a5a"]
    for row, y in enumerate((.5, 1.02, 1.5, 1.94)):
        a = a0 + .14
        while a < a1 - .3:
            v, h = rng.uniform(.14, .3), rng.uniform(.2, .36)
            c = rng.choice(tones)
            d += f.quad(c, a, min(a + v, a1 - .1), y, y + h) + f.quad("#fff3cf", a + v * .2, min(a + v * .8, a1 - .12), y + h * .35, y + h * .6, opacity=".7")
            a += v + .05
        d += f.quad(WOOD, a0, a1, y - .06, y)
        row += 1
    lamp = f.see(w * .5, 2.3)
    d += lights.glow(lamp[0], lamp[1], 170, WARM, 4, .09) + lights.bulb(lamp[0], lamp[1], 13, "#fffbe6", GRAIN, GRAIN, f.see(0, 2.66)[1])
    for a, c in ((1.0, "#f3ead8"), (1.62, "#3f6a9a"), (3.5, "#f3ead8"), (4.1, "#4f7a74")):
        px, py = f.see(a, 2.28)
        d += canvas.rect(px - 1, py - 30, 2, 30, GRAIN) + canvas.oval(px, py + 14, 26, 24, c) + canvas.oval(px, py + 14, 19, 17, "#00000022") + canvas.oval(px, py + 14, 26, 24, "none", stroke="#2c4f86", stroke_width="2.6")
    d += f.quad(WOOD, a0, a1, 0, .72) + f.quad("#7a4432", a0 + .1, a1 - .1, .08, .6) + f.quad(GLOW, a0 - .02, a1 + .02, .7, .77)
    for a in (.9, 1.4, 3.9, 4.4):
        px, py = f.see(a, 0)
        d += canvas.path(f"M{px - 22:.1f} {py - 54:.1f}q22 -16 44 0l-5 54h-34z", "#b98f5c") + canvas.oval(px, py - 54, 22, 7, ("#f3ead8", "#5a3a2c", "#d98a3c", "#e9d2a4")[int(a * 2) % 4])
    return d


def shut(x0, w):
    """Folding doors closed for the night; light between the leaves and in the fretwork over them."""
    f = face(x0)
    a0, a1 = .56, w - .56
    d = f.quad(GRAIN, a0, a1, 0, 2.62) + f.quad(EMBER, a0 + .08, a1 - .08, 2.12, 2.56)
    for i in range(22):
        px, py = f.see(a0 + .22 + i * (a1 - a0 - .3) / 22, 2.34)
        d += canvas.path(f"M{px - 8:.1f} {py:.1f}l8 -14l8 14l-8 14z", "none", stroke=GRAIN, stroke_width="3.4")
    n = 8
    step = (a1 - a0) / n
    for i in range(n):
        p, q = a0 + i * step + .02, a0 + (i + 1) * step - .02
        d += f.quad("#55485f", p, q, 0, 2.1) + f.quad("#443a54", p + .08, q - .08, .14, .8) + f.quad("#443a54", p + .08, q - .08, .94, 1.96) + f.quad("#6f6078", p, p + .03, 0, 2.1)
    return d + f.quad(GLOW, a0 + 5 * step - .02, a0 + 5 * step + .02, 0, 2.1)


def bars(x, w, tone, rng, count=9, top=800, reach=180, opacity=.8):
    """A light mirrored in the wet road: short bars that part as they come nearer."""
    d = ""
    for i in range(count):
        t = i / (count - 1)
        y = top + reach * t**1.15
        half = w / 2 * (1 - .45 * t) * rng.uniform(.78, 1.08)
        h = 5 + 7 * t
        shift = rng.uniform(-9, 9) * (1 + t)
        d += canvas.path(f"M{x + shift - half:.1f} {y:.1f}q{half:.1f} {-h * .7:.1f} {2 * half:.1f} 0q{-half:.1f} {h:.1f} {-2 * half:.1f} 0z", tone, opacity=f"{opacity * (1 - t * .62):.2f}")
    return d


def draw():
    rng = Random(1928)
    sky = canvas.bands(W, [(0, "#2a3160"), (46, "#363a6c"), (92, "#4a4678"), (132, "#665684"), (168, "#8a6a8c"), (204, "#b0808c"), (400, "")])
    sky += canvas.path("M900 64q140 -18 270 -4t220 -8q-110 30 -240 24t-250 -12z", "#5f5282") + canvas.path("M160 110q110 -14 220 -2t180 -6q-90 24 -190 18t-210 -10z", "#7d6288") + canvas.circle(1208, 44, 15, "#f6ead0") + canvas.circle(1216, 39, 13, "#2a3160")
    rows = [(-436, 5.5), (48, 5.6), (541, 5.9), (1060, 5.6), (1553, 5.5)]
    fronts_ = ""
    for x0, w in rows:
        fronts_ += roof(x0, w * K, BASE - 6.45 * K)
    for i, (x0, w) in enumerate(rows):
        f = face(x0)
        fronts_ += f.quad(SHADE, 0, w, 0, 6.45) + storey(f, w, rng, open_at=(None, None, None, 0, None)[i], kind=(1, 2, 0, 1, 2)[i])
    fronts_ += shut(-436, 5.5) + shut(48, 5.6) + medicine(541, 5.9, rng) + general(1060, 5.6, rng) + shut(1553, 5.5)
    for i, (x0, w) in enumerate(rows):
        f = face(x0)
        fronts_ += sign(f, w, letters=([.2] * 6, [.16] * 5 + [.3] + [.16] * 4, (), [.2] * 5 + [.3] + [.2] * 3, [.2])[i])
        for a in (.24, w - .24):
            fronts_ += f.quad("#7d4f5a", a - .3, a + .3, 0, 3.3) + f.bricks(a - .3, a + .3, 0, 3.3, rng, "#6a4252", "#945f64", "#693f52", .16, .48) + f.quad(TRIM, a - .36, a + .36, 2.5, 2.72) + f.quad(TRIM, a - .36, a + .36, 0, .3) + f.diamonds(RIM, a - .2, a + .2, 1.2, 1.8, 1)
            if i in (2, 3):  # the sides that face a lit shop catch its light
                fronts_ += f.quad(GLOW, a + (.24 if a < 1 else -.3), a + (.3 if a < 1 else -.24), .3, 2.5)
    # on the board of the medicine shop a mortar between leaves
    f = face(541)
    mx, my = f.see(2.95, 2.86)
    fronts_ += canvas.path(f"M{mx - 22:.0f} {my - 14:.0f}h44l-9 26h-26z", "#f3ead8") + canvas.path(f"M{mx + 2:.0f} {my - 14:.0f}l20 -22l6 5l-15 17z", "#f3ead8") + "".join(plants.leaf_shape(mx + s * (50 + j * 26), my + 2, (-.5 if s > 0 else -2.64) + j * .1, 34, "#e0a43c", .3) for s in (-1, 1) for j in range(3))
    lanterns = "".join(canvas.rect(x - 1, 480, 2, 20, DEEP) + lantern(x, 528, 27) for x in (604, 998)) + lantern(160, 530, 22) + lantern(436, 530, 22)
    # pavement, kerb and the wet road
    pave = canvas.rect(0, BASE, W, 46, "#6a5f7a") + canvas.path("".join(f"M{x} {BASE}l{(x - 800) * .08:.0f} 44" for x in range(-40, 1680, 74)), stroke="#574d6c", stroke_width="2") + canvas.rect(0, BASE + 20, W, 2, "#574d6c")
    pave += canvas.path(f"M592 {BASE}H1010L1050 {BASE + 46}H552z", GLOW) + canvas.path(f"M1110 {BASE}H1504L1560 {BASE + 46}H1090z", AMBER) + canvas.rect(0, BASE + 44, W, 12, "#a08ea0") + canvas.rect(0, BASE + 54, W, 12, "#3a3552") + canvas.path(f"M552 {BASE + 44}H1050L1062 {BASE + 56}H540z", WARM)
    road = canvas.rect(0, BASE + 64, W, 220, "#383c62") + canvas.rect(0, 880, W, 130, "#2f3458") + canvas.rect(0, 950, W, 60, "#272c4c")
    for y, c, o in ((830, "#5f5282", .8), (862, "#4a4678", .9), (918, "#4a4678", .8), (960, "#3f4070", .8)):
        for _ in range(13):
            x, half = rng.uniform(-40, 1640), rng.uniform(30, 120)
            road += canvas.path(f"M{x - half:.0f} {y + rng.uniform(-14, 14):.0f}q{half:.0f} -7 {2 * half:.0f} 0q{-half:.0f} 9 {-2 * half:.0f} 0z", c, opacity=o)
    road += canvas.path("".join(f"M{x} 894h112l-10 13h-116z" for x in range(-60, 1640, 232)), "#a9a0b8", opacity=".75") + canvas.rect(0, 815, W, 4, "#8a80a0", opacity=".8")
    mirror = bars(801, 470, AMBER, rng, 11, 826, 168, .75) + bars(801, 300, GLOW, rng, 9, 822, 150, .85) + bars(801, 130, WARM, rng, 8, 822, 150, .9) + bars(1310, 380, "#b8703c", rng, 9, 824, 150, .7) + bars(1310, 150, GLOW, rng, 8, 824, 130, .7)
    mirror += "".join(bars(x, 46, "#d9523a", rng, 8, 840, 120, .8) for x in (604, 998)) + bars(160, 36, "#c2463a", rng, 7, 844, 90, .7) + bars(436, 36, "#c2463a", rng, 7, 844, 90, .7)
    # people: a customer at the counter, a child at the store, one who comes home under an umbrella
    buyer = canvas.at(912, BASE + 14, 1.5, people.walker("#3f3a5c", "#7a5a7a", "#d98a3c", DARK, HAIR, arm=False, hem="#2c2844")) + canvas.stroke("M892 630C890 646 892 664 896 676", WARM, 3)
    girl = canvas.at(1246, BASE + 16, 1.58, townsfolk.visitor("#4f7a74", "#2c2844", DARK, HAIR)) + canvas.at(1206, BASE + 20, 1.16, people.walker("#7d3a4a", "#e9c9a0", "#b8322a", SKIN, HAIR, arm=False, hem="#54283a"))
    dome = canvas.rect(11, -132, 2.4, 34, GRAIN) + canvas.group(canvas.path("M-64 0C-56 -40 -20 -56 0 -58C20 -56 56 -40 64 0Q54 -8 43 0Q32 -8 21 0Q11 -8 0 0Q-11 -8 -21 0Q-32 -8 -43 0Q-54 -8 -64 0z", "#c23b34"), canvas.path("M0 -58C-12 -46 -21 -24 -21 0Q-32 -8 -43 0Q-54 -8 -64 0C-56 -40 -20 -56 0 -58z", "#e0603c"), canvas.path("M0 -58C20 -56 56 -40 64 0Q54 -8 43 0C38 -30 20 -50 0 -58z", "#8f2a38"), canvas.path("M0 -58v-8", stroke=GRAIN, stroke_width="3"), transform="translate(6 -112) scale(.8)")
    hx, hy = 596, 946
    hero = canvas.path(f"M{hx - 62} {hy + 6}q60 -12 130 0q-60 14 -130 0z", "#1f2342") + canvas.at(hx, hy, 2.1, people.walker("#35577a", "#f3ead8", "#e0a43c", SKIN, HAIR, dome, hem="#26405c")) + canvas.stroke(f"M{hx + 32} {hy - 150}C{hx + 40} {hy - 136} {hx + 40} {hy - 120} {hx + 34} {hy - 106}", WARM, 3.4)
    hero += "".join(canvas.path(f"M{hx + q - w} {hy + y}q{w} -5 {2 * w} 0q{-w} 7 {-2 * w} 0z", c, opacity=".8") for y, w, c, q in [(14, 30, "#b0506a", 0), (24, 24, "#35577a", 6), (34, 26, "#35577a", -5), (46, 18, "#c8b8b0", 3)])
    bike = canvas.at(330, BASE + 30, 1.3, canvas.group(*[canvas.circle(x, -30, 29, "none", stroke=DEEP, stroke_width="4") for x in (-46, 50)], canvas.stroke("M-46 -30L-12 -74L34 -74L50 -30M-12 -74L4 -30L34 -74M-16 -84h14M34 -74L30 -94l16 -4M-46 -30L4 -30", DEEP, 4.6), canvas.rect(-70, -76, 40, 5, DEEP), canvas.path("M40 -96h30l-4 24h-22z", "#5a4a5c")))
    pots = "".join(canvas.path(f"M{x - 20} {BASE + 24}h40l-6 -32h-28z", c) + canvas.path(f"M{x - 22} {BASE - 8}h44v-8h-44z", "#8a6070") + "".join(plants.leaf_shape(x, BASE - 14, a, 62, "#33505c", .2) for a in (-2.5, -2.1, -1.7, -1.3, -.9, -.6)) for x, c in ((90, "#6a4252"), (500, "#6a4252"), (1084, "#7d4f5a")))
    ride = canvas.at(1420, 900, 1.5, townsfolk.scooter("#4a5a86", "#333f66", "#1d1a30", "#77708a", townsfolk.rider("#c99a6a", "#2c2844", DARK, "#e9dcc8")), flip=True)
    beam = canvas.path("M1362 806L1180 872L1130 912L1352 822z", WARM, opacity=".22") + bars(1240, 110, WARM, rng, 6, 898, 50, .5) + canvas.path("M1330 906q90 -10 180 0q-90 12 -180 0z", "#1f2342")
    drops = canvas.path("".join(f"M{rng.uniform(0, 1600):.0f} {rng.uniform(200, 480):.0f}v7" for _ in range(26)), stroke="#a9a0c0", stroke_width="1.6", opacity=".5")
    near = canvas.path("M-10 1010V-10H70C44 200 60 460 40 720C34 860 60 940 54 1010z", "#1a1c38") + "".join(plants.leaf_shape(x, y, a, 92, "#1a1c38", .22) + plants.leaf_shape(x + 6, y + 8, a + .5, 70, "#272c4c", .22) for x, y, a in [(60, 30, .3), (56, 90, .7), (60, 10, -.1), (54, 160, .9), (120, 20, .8)])
    return canvas.picture(
        "pecinan-gajah-mada", W, H, "The Chinese quarter at dusk after rain",
        "Illustration. Old shophouses with swept tiled roofs; in the middle a medicine shop with a wall of small drawers is lit, and someone with a red umbrella crosses the wet street that mirrors its light.",
        sky, fronts_, lanterns, pave, road, mirror, pots, bike, buyer, girl, beam, ride, drops, hero, near,
    )
