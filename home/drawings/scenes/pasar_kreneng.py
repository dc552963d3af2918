"""Pasar Kreneng at half past seven in the evening: over the shoulders of the two giants on the stairs, down on the lamps of the night market."""

from random import Random

from home.drawings import canvas, cloth, groves, lights, people, townsfolk, views

W, H = 1600, 1000
VIEW = views.View(eye=6.6, horizon=292, lens=900)
INK, EDGE, WARM, LAMP, AMBER = "#150f18", "#f2a24a", "#f7c36a", "#fff0bf", "#e08a3a"
HAIR, SKIN, DARK = "#1a1218", "#8f5a42", "#6a4034"


def giant():
    """A guardian from behind, club upright at his right, feet at 0,0 and 100 tall; the market lights his edges."""
    stone, lit, deep = "#33262f", "#54404a", "#211720"
    d = canvas.path("M24 -96L38 -100L41 -40L30 -36z", deep) + canvas.path("M24 -96C20 -106 26 -114 33 -112C42 -112 44 -104 38 -100z", stone) + canvas.path("M41 -40L38 -100C42 -103 42 -108 39 -110", stroke=EDGE, stroke_width="1.1") + "".join(canvas.path(f"M25.{i} {-88 + i * 13}l14 -2v4l-14 2z", lit) for i in range(4))
    # legs and cloth
    d += canvas.path("M-20 -2C-26 -16 -25 -30 -21 -40H21C25 -30 26 -16 20 -2H6L1 -26L-6 -2z", stone)
    d += canvas.path("M-23 -46H23L27 -14C10 -8 -10 -8 -27 -14z", "url(#check)") + canvas.path("M4 -46H23L27 -14C20 -11 12 -10 6 -10z", deep, opacity=".55") + canvas.path("M-24 -50H24V-44H-24z", "#a8392c") + canvas.path("M-4 -47C-14 -52 -16 -40 -6 -44L-10 -28L-2 -30L0 -43L4 -29L11 -32L6 -44C16 -40 14 -52 4 -47z", "#c24a34") + canvas.path("M-28 -14C-10 -7 10 -7 28 -14L27 -10C10 -4 -10 -4 -27 -10z", "#d9a03a")
    # back, arms
    d += canvas.path("M-22 -48C-24 -60 -30 -66 -29 -76C-27 -84 -14 -86 0 -86C14 -86 27 -84 29 -76C30 -66 24 -60 22 -48z", stone) + canvas.path("M0 -86C14 -86 27 -84 29 -76C30 -66 24 -60 22 -48H8C12 -60 12 -74 0 -86z", deep) + canvas.path("M0 -82V-52", stroke=deep, stroke_width="1.6") + canvas.path("M-20 -80L14 -50M20 -80L-14 -50", stroke="#d9a03a", stroke_width="2.4", opacity=".8")
    d += canvas.path("M-27 -80C-38 -74 -40 -62 -34 -50L-24 -44L-22 -50L-29 -56C-31 -64 -27 -68 -22 -72z", stone) + canvas.path("M-28 -80C-39 -74 -41 -62 -35 -50L-24 -44", stroke=EDGE, stroke_width="1.2") + canvas.path("M27 -80C38 -78 42 -66 38 -56L34 -50L28 -53L32 -60C32 -66 28 -70 22 -72z", stone) + canvas.path("M28 -80C39 -78 43 -66 39 -56", stroke=EDGE, stroke_width="1.2")
    d += "".join(canvas.path(p, "#d9a03a") for p in ("M-38 -66l8 -2l1 4l-8 3z", "M30 -64l9 1l-1 4l-8 -1z"))
    # hair in locks, crown, flowers behind the ears
    locks = "M-19 -84C-26 -92 -26 -106 -18 -112C-12 -122 12 -122 18 -112C26 -106 26 -92 19 -84C19 -76 13 -72 9 -76C6 -68 -1 -68 -3 -75C-8 -69 -14 -71 -14 -77C-20 -75 -22 -80 -19 -84z"
    d += canvas.path(locks, deep) + "".join(canvas.path(f"M{x} {y}q5 -4 8 1q1 5 -4 5", stroke=lit, stroke_width="1.6") for x, y in [(-16, -98), (-6, -102), (5, -100), (-12, -88), (0, -90), (10, -88), (-4, -80)])
    d += canvas.path("M-19 -106C-12 -112 12 -112 19 -106L17 -114L10 -112L7 -121L0 -114L-7 -121L-10 -112L-17 -114z", "#d9a03a") + canvas.path("M4 -111C10 -110 16 -108 19 -106L17 -114L10 -112L7 -121L3 -116z", "#9a6a28")
    d += canvas.path("M-19 -84C-27 -92 -27 -106 -19 -113", stroke=EDGE, stroke_width="1.3") + canvas.path("M19 -84C27 -92 27 -106 19 -113", stroke=EDGE, stroke_width="1.3")
    for s in (-1, 1):
        d += "".join(canvas.circle(s * 22 + dx, -96 + dy, 2.8, "#d9412f") for dx, dy in ((-2.4, -2), (2.4, -2), (0, 2.6))) + canvas.circle(s * 22, -96, 1.6, "#f7c36a")
    return d


def tent(side, z0, z1, tone, rng, wares):
    """A stall along the aisle seen from over it: gabled sheet, bright valance, a counter under a lamp."""
    lit, face, dark = tone
    x0, x1 = side * 1.75, side * 4.5
    mid = (x0 + x1) / 2
    u = VIEW.unit((z0 + z1) / 2)
    d = VIEW.quad("#3f2a2a", (x1, 0, z1), (x0, 0, z1), (x0, 2.2, z1), (x1, 2.2, z1)) + VIEW.quad("#a8633a", (x0 + side * .9, 0, z0), (x0 + side * .9, 0, z1), (x0 + side * .9, 2.3, z1), (x0 + side * .9, 2.3, z0)) + VIEW.quad(WARM, (x0 + side * .9, 1.0, z0 + .2), (x0 + side * .9, 1.0, z1 - .2), (x0 + side * .9, 1.9, z1 - .2), (x0 + side * .9, 1.9, z0 + .2))
    # seller, lamp, counter with bowls or skewers
    sx, sy = VIEW.see(x0 + side * .62, .0, (z0 + z1) / 2 + rng.uniform(-.3, .3))
    shirt = rng.choice(["#f3dcae", "#c9482f", "#3f8a80", "#e0a43c", "#d98f6a"])
    d += canvas.at(sx, sy, u * .0162, townsfolk.visitor(shirt, "#3a2a30", rng.choice([SKIN, DARK]), HAIR, back=False)) if rng.random() < .6 else canvas.at(sx, sy, u * .0162, townsfolk.veiled(shirt, rng.choice(["#f3dcae", "#8a3b3a", "#3f6f6a"]), SKIN, back=False))
    d += VIEW.quad("#8a5236", (x0, 0, z0), (x0, 0, z1), (x0, .86, z1), (x0, .86, z0)) + VIEW.quad(dark, (x0, .12, z0 + .15), (x0, .12, z1 - .15), (x0, .72, z1 - .15), (x0, .72, z0 + .15)) + VIEW.quad("#f0b96a", (x0, .86, z0), (x0, .86, z1), (x0 + side * .5, .86, z1), (x0 + side * .5, .86, z0))
    q = z0 + .25
    while q < z1 - .25:
        px, py = VIEW.see(x0 + side * .22, .9, q)
        k = VIEW.unit(q)
        if wares == "satay":
            d += canvas.path(f"M{px - .2 * k:.1f} {py:.1f}l{.4 * k:.1f} {-.05 * k:.1f}", stroke="#5a2c1c", stroke_width=f"{.09 * k:.1f}") + canvas.circle(px, py + .02 * k, .05 * k, "#ff7a2c")
        elif wares == "pot":
            d += canvas.rect(px - .18 * k, py - .26 * k, .36 * k, .28 * k, "#b9b4ae", rx=2) + canvas.oval(px, py - .26 * k, .18 * k, .06 * k, "#f3d9a0")
        elif wares == "ice":
            d += canvas.rect(px - .08 * k, py - .22 * k, .16 * k, .22 * k, rng.choice(["#e0566a", "#7fb85a", "#f0c04a", "#f3e6d0"]), rx=2)
        else:
            d += canvas.oval(px, py, .14 * k, .07 * k, "#f6e6c8") + canvas.oval(px, py - .03 * k, .1 * k, .05 * k, rng.choice(["#c9482f", "#5f9a4a", "#e0a43c", "#8a4f2c"]))
        q += .34
    # the sheet over it
    slope0 = [(x0 - side * .25, 2.25, z0 - .12), (x0 - side * .25, 2.25, z1 + .12), (mid, 3.05, z1 + .12), (mid, 3.05, z0 - .12)]
    slope1 = [(x1, 2.3, z0 - .12), (x1, 2.3, z1 + .12), (mid, 3.05, z1 + .12), (mid, 3.05, z0 - .12)]
    roof = VIEW.quad(dark, *slope1) + VIEW.quad(face, *slope0)
    roof += VIEW.quad(dark, (x0 - side * .25, 2.25, z0 - .12), (x1, 2.3, z0 - .12), (mid, 3.05, z0 - .12))
    n = 5
    for i in range(0, n, 2):
        a, b = z0 - .12 + (z1 - z0 + .24) * i / n, z0 - .12 + (z1 - z0 + .24) * (i + 1) / n
        roof += VIEW.quad(lit, (x0 - side * .25, 2.25, a), (x0 - side * .25, 2.25, b), (mid, 3.05, b), (mid, 3.05, a), opacity=".75")
    roof += VIEW.quad(LAMP, (x0 - side * .26, 1.98, z0 - .12), (x0 - side * .26, 1.98, z1 + .12), (x0 - side * .26, 2.25, z1 + .12), (x0 - side * .26, 2.25, z0 - .12)) + VIEW.faces(face, [[(x0 - side * .27, 1.94, z0 + (z1 - z0) * k / 8), (x0 - side * .27, 1.94, z0 + (z1 - z0) * (k + .55) / 8), (x0 - side * .27, 2.25, z0 + (z1 - z0) * (k + .55) / 8), (x0 - side * .27, 2.25, z0 + (z1 - z0) * k / 8)] for k in range(8)])
    lx, ly = VIEW.see(x0 - side * .1, 1.9, (z0 + z1) / 2)
    pool = VIEW.quad(AMBER, (x0, .01, z0 - .2), (x0, .01, z1 + .2), (x0 - side * 1.3, .01, z1), (x0 - side * 1.3, .01, z0), opacity=".55") + VIEW.quad(WARM, (x0, .02, z0 + .1), (x0, .02, z1 - .1), (x0 - side * .7, .02, z1 - .3), (x0 - side * .7, .02, z0 + .3), opacity=".75")
    return pool + d + roof + lights.glow(lx, ly, u * 1.0, WARM, 3, .1) + canvas.circle(lx, ly, u * .11, LAMP)


def draw():
    rng = Random(1993)
    sky = canvas.bands(W, [(0, "#131c2c"), (60, "#182536"), (118, "#22303c"), (168, "#343a40"), (208, "#53443f"), (240, "#7a5440"), (266, "#a56a42"), (430, "")])
    sky += canvas.path("".join(f"M{rng.uniform(420, 1180):.0f} {rng.uniform(10, 150):.0f}h2.6v2.6h-2.6z" for _ in range(34)), "#c9c4b0", opacity=".7") + canvas.circle(936, 70, 25, "#f6ead0") + canvas.circle(946, 63, 22, "#182536")
    town = groves.hedge([(-20, 420), (-20, 282), (300, 258), (560, 276), (800, 262), (1060, 278), (1340, 256), (1620, 280), (1620, 420)], "#2b2a30", 38, rng)
    for x, y, w, h in [(430, 300, 120, 74), (560, 296, 90, 56), (690, 304, 130, 66), (860, 300, 110, 84), (990, 302, 120, 60), (1120, 300, 100, 76)]:
        town += canvas.rect(x, y - h, w, h + 60, "#241f28") + canvas.path(f"M{x - 10} {y - h}h{w + 20}l-22 -26h{-w + 24}z", "#2f2830") + "".join(canvas.rect(x + 12 + i * 22, y - h + 14 + j * 22, 10, 12, rng.choice(["#e9a94a", "#c9793a", "#3a323c", "#3a323c"])) for i in range(int((w - 16) / 22)) for j in range(2))
    ground = canvas.rect(0, 330, W, 680, "#2a1d22") + VIEW.quad("#4a2f2a", (-1.8, 0, 9), (1.8, 0, 9), (1.8, 0, 60), (-1.8, 0, 60)) + VIEW.quad("#6d4430", (-1.1, .0, 9), (1.1, 0, 9), (1.1, 0, 60), (-1.1, 0, 60))
    tones = {"red": ("#f0805a", "#c9482f", "#6d2a26"), "green": ("#6ab38a", "#2f7f66", "#1d4a44"), "gold": ("#f9cf7a", "#d9963a", "#7a4a28"), "blue": ("#6aa5c9", "#2f6a96", "#1f3f5c"), "plum": ("#c97a96", "#8a3f62", "#4c2440")}
    stalls = []
    kinds = ["satay", "pot", "bowl", "ice", "bowl", "satay", "pot", "bowl", "ice", "bowl"]
    for side, seq in ((-1, ["gold", "green", "red", "blue", "gold", "plum", "green", "red"]), (1, ["red", "blue", "gold", "plum", "green", "red", "gold", "blue"])):
        z = 10.6
        for i, name in enumerate(seq):
            depth = 2.7 + i * .12
            stalls.append((-z, tent(side, z, z + depth, tones[name], rng, kinds[(i * 3 + (side > 0) * 2) % 10])))
            z += depth + .9
    # outer rows: only their sheets show, dim, with gaps of light between
    outer = ""
    for side in (-1, 1):
        for q in range(13, -1, -1):
            z = 11.5 + q * 3.3
            for lane in (3, 2, 1, 0):
                lit, face, dark = tones[rng.choice(list(tones))]
                a, b = side * (5.6 + lane * 4.6), side * (9.0 + lane * 4.6)
                m = (a + b) / 2
                outer += VIEW.quad(WARM, (a, 0, z), (b, 0, z), (b, 2.2, z), (a, 2.2, z), opacity=".8") + VIEW.quad("#5a3428", (a, 0, z - .02), (b, 0, z - .02), (b, .9, z - .02), (a, .9, z - .02)) + VIEW.quad("#8a4f30", (a, .9, z - .02), (b, .9, z - .02), (b, 1.15, z - .02), (a, 1.15, z - .02))
                for _ in range(2):
                    px, py = VIEW.see(rng.uniform(min(a, b) + .5, max(a, b) - .5), 0, z - .6)
                    k = VIEW.unit(z) * .016
                    outer += canvas.path(f"M{px - 12 * k:.1f} {py:.1f}C{px - 16 * k:.1f} {py - 60 * k:.1f} {px - 16 * k:.1f} {py - 80 * k:.1f} {px:.1f} {py - 84 * k:.1f}C{px + 16 * k:.1f} {py - 80 * k:.1f} {px + 16 * k:.1f} {py - 60 * k:.1f} {px + 12 * k:.1f} {py:.1f}z", rng.choice(["#3a2630", "#2f2a38", "#54303a"])) + canvas.circle(px, py - 94 * k, 8 * k, HAIR)
                outer += VIEW.quad(dark, (b, 2.2, z - .3), (b, 2.2, z + 2.2), (m, 3.0, z + 2.2), (m, 3.0, z - .3)) + VIEW.quad(face, (a, 2.2, z - .3), (a, 2.2, z + 2.2), (m, 3.0, z + 2.2), (m, 3.0, z - .3)) + VIEW.quad(dark, (a, 2.2, z - .3), (b, 2.2, z - .3), (m, 3.0, z - .3)) + VIEW.quad(lit, (a, 1.95, z - .3), (b, 1.95, z - .3), (b, 2.2, z - .3), (a, 2.2, z - .3))
                if rng.random() < .7:
                    px, py = VIEW.see(m, 1.85, z - .3)
                    outer += lights.glow(px, py, VIEW.unit(z) * .8, WARM, 3, .09) + canvas.circle(px, py, VIEW.unit(z) * .1, LAMP)

    def stand(f, x, z, tall=1.62, flip=False, y=0.0):
        px, py = VIEW.see(x, y, z)
        u = VIEW.unit(z) * tall / 100
        return canvas.oval(px, py, 18 * u, 5 * u, INK, opacity=".5") + canvas.at(px, py, u, f, flip=flip)

    pals = [("#8a3b3a", "#f3dcae"), ("#3f4a66", "#d98f5c"), ("#3f6f6a", "#f6e6c8"), ("#5a3a54", "#e0a43c"), ("#54443f", "#c9482f"), ("#2f5f78", "#f3c9a0")]
    crowd = []
    for i in range(34):
        z = 11.4 * (46 / 11.4) ** (i / 33) + rng.uniform(-.2, .2)
        x = rng.uniform(-1.05, 1.05)
        kain, top = pals[i % 6]
        f = (people.walker(kain, top, "#c9823a", SKIN, HAIR, arm=False, hem=INK), townsfolk.visitor(top, kain, DARK, HAIR, back=i % 2 == 0), townsfolk.veiled(kain, top, SKIN, back=i % 2 == 0), people.man(kain, top, "#a8392c", DARK))[i % 4]
        crowd.append((-z, stand(f, x, z)))
    market = "".join(d for _, d in sorted(stalls + crowd, key=lambda p: p[0]))
    # lamps strung across the aisle
    strings = ""
    for z in (15, 20, 27, 36):
        (ax, ay), (bx, by), u = VIEW.see(-3.1, 3.5, z), VIEW.see(3.1, 3.5, z), VIEW.unit(z)
        sag = .55 * u
        strings += canvas.path(f"M{ax:.1f} {ay:.1f}Q{(ax + bx) / 2:.1f} {ay + 2 * sag:.1f} {bx:.1f} {by:.1f}", stroke=INK, stroke_width="2")
        for i in range(1, 9):
            t = i / 9
            x, y = ax + (bx - ax) * t, ay + 4 * sag * t * (1 - t)
            strings += canvas.circle(x, y + .1 * u, .22 * u, WARM, opacity=".25") + canvas.circle(x, y + .1 * u, .09 * u, LAMP)
    smoke = "".join(canvas.path(d, "#c9a58a", opacity=o) for d, o in [("M560 640C500 560 600 520 556 440C520 380 600 340 566 270C620 330 580 390 622 440C660 500 590 560 640 640z", ".2"), ("M590 640C560 580 640 540 606 470C580 420 640 390 620 330C660 390 630 430 656 480C676 540 630 590 650 640z", ".16"), ("M1010 560C970 500 1040 470 1012 410C990 360 1040 330 1022 280C1064 330 1040 370 1062 420C1080 470 1040 510 1060 560z", ".15")])
    # the head of the stairs: one comes up with a parcel of food, the giants look over the lamps
    up = canvas.at(*VIEW.see(.5, 2.75, 5.9), VIEW.unit(5.9) * .0166, people.walker("#8a3b3a", "#f6e6c8", "#e0a43c", SKIN, HAIR, arm=False, hem="#5a2428")) + canvas.at(*VIEW.see(-.12, 2.75, 6.0), VIEW.unit(6.0) * .0116, townsfolk.visitor("#3f8a80", "#3f4a66", DARK, HAIR, back=False))
    ux, uy = VIEW.see(.5, 2.75, 5.9)
    up += canvas.path(f"M{ux + 34:.0f} {uy - 140:.0f}h44l6 50h-56z", "#e9d2a4") + canvas.path(f"M{ux + 60:.0f} {uy - 140:.0f}h18l6 50h-20z", "#b9935c") + canvas.path(f"M{ux + 42:.0f} {uy - 140:.0f}q14 -26 28 0", stroke="#b9935c", stroke_width="4")
    ly = VIEW.see(0, 4.2, 4.0)[1]
    landing = canvas.rect(0, ly, W, H - ly + 10, "#2b1c20") + canvas.path(f"M560 {ly}H1040L1130 1010H470z", "#4a2e2a") + canvas.path(f"M560 {ly}H1040L1046 {ly + 14}H554z", "#f2a24a") + canvas.path(f"M546 {ly + 30}H1054L1072 {ly + 66}H528z", "#7a4a34", opacity=".8") + "".join(canvas.path(f"M{800 + k * 120} {ly + 14}L{800 + k * 164} 1010", stroke="#2b1c20", stroke_width="3") for k in (-1.5, -.5, .5, 1.5)) + canvas.path(f"M530 {ly + 62}H1070M502 {ly + 124}H1098", stroke="#2b1c20", stroke_width="3")
    guards = ""
    for s, x in ((1, 384), (-1, 1216)):
        plinth = canvas.path(f"M{x - 150} {ly + 10}h300v170h-300z", "#1d141b") + canvas.path(f"M{x - 166} {ly - 22}h332v36h-332z", "#33242c") + canvas.rect(x - 166, ly - 22, 332, 6, EDGE) + canvas.path("".join(f"M{x - 112 + i * 76} {ly + 92}l36 -38l36 38l-36 38z" for i in range(3)), "#3a2a32") + canvas.rect(x + (150 if s > 0 else -156), ly + 14, 6, 170, AMBER)
        guards += plinth + canvas.at(x, ly - 20, 5.1, giant(), flip=s > 0)
    canangs = ""
    ly += 26
    for x in (590, 1010):
        canangs += canvas.path(f"M{x - 40} {ly + 46}l40 -14l40 14l-40 16z", "#8fa84a") + canvas.path(f"M{x - 40} {ly + 46}l40 16l40 -16v8l-40 16l-40 -16z", "#5a6f30") + "".join(canvas.circle(x + dx, ly + 44 + dy, 7, c) for dx, dy, c in ((-14, 0, "#d9412f"), (0, -5, "#f6e6c8"), (14, 0, "#f0b23c"), (0, 6, "#7f8fd0"))) + canvas.path(f"M{x + 16} {ly + 40}l10 -46", stroke="#8a5a34", stroke_width="2.4") + canvas.circle(x + 26, ly - 7, 3, "#ff9a4a") + canvas.path(f"M{x + 26} {ly - 12}c-12 -20 10 -30 0 -56c-6 -14 6 -20 4 -34", stroke="#c9a58a", stroke_width="3", opacity=".4")
    defs = cloth.POLENG_DEFS.replace('id="poleng"', 'id="check" patternTransform="scale(.42)"').replace("#f3eee4", "#a88f84")
    return canvas.picture(
        "pasar-kreneng", W, H, "Pasar Kreneng in the evening",
        "Illustration. From the head of the stairs between two stone giants seen from behind, rows of stalls with coloured sheets and many lamps fill the dark; people crowd the aisle and two people stand on the stairs with a parcel of food.",
        sky, town, ground, outer, market, strings, smoke, up, landing, guards, canangs, defs=defs,
    )
