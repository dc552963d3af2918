"""Taman Kumbasari: the river between two markets, lamps on, seen north from the footbridge."""

from math import sin
from random import Random

from home.drawings import canvas, cloth, people, plants, roofs, stone, water

W, H, CX = 1600, 1000, 800
EYE, HORIZON, LENS = 6.4, 430, 900
FAR = 36


def see(x, y, z):
    return CX + LENS * x / z, HORIZON - LENS * (y - EYE) / z


def quad(fill, *corners, **more):
    return canvas.poly([see(*c) for c in corners], fill, **more)


def shore(z, side):
    """The path was laid out in curves on purpose."""
    return side * 5.2 + 1.5 * sin(z / 4.3 + (0.4 if side < 0 else 1.3))


def ribbon(fill, inner, outer, y, z0=8, z1=FAR, steps=44, **more):
    zs = [z0 + (z1 - z0) * (i / steps) ** 1.6 for i in range(steps + 1)]
    return canvas.poly([see(inner(z), y, z) for z in zs] + [see(outer(z), y, z) for z in reversed(zs)], fill, **more)


def facade(side, x, z0, z1, base, floors, height, tone, rng, bays):
    """A market hall along the bank: dark piers, lit galleries, deep eaves."""
    x *= side
    top = base + floors * height
    drawn = quad(tone["wall"], (x, base, z0), (x, top, z0), (x, top, z1), (x, base, z1))
    step = (z1 - z0) / bays
    for floor in range(floors):
        low, high = base + floor * height + 1.05, base + (floor + 1) * height - 0.5
        for bay in range(bays):
            a, b = z0 + bay * step + step * 0.14, z0 + (bay + 1) * step - step * 0.14
            lit = rng.random()
            fill = tone["lamp"] if lit < 0.3 else tone["warm"] if lit < 0.62 else tone["dim"]
            drawn += quad(fill, (x, low, a), (x, high, a), (x, high, b), (x, low, b))
            if lit < 0.62:
                drawn += quad(tone["shade"], (x, low, a), (x, low + (high - low) * .38, a), (x, low + (high - low) * .38, b), (x, low, b), opacity="0.75")
                for _ in range(2):
                    z = rng.uniform(a, b)
                    sx, sy = see(x, low, z)
                    k = LENS / z
                    drawn += canvas.path(f"M{canvas.n(sx - .22 * k)} {canvas.n(sy)}V{canvas.n(sy - .9 * k)}q{canvas.n(.22 * k)} {canvas.n(-.3 * k)} {canvas.n(.44 * k)} 0V{canvas.n(sy)}z", tone["wall"]) + canvas.circle(sx, sy - 1.22 * k, .17 * k, tone["wall"])
        y = base + floor * height
        drawn += quad(tone["rail"], (x, y + .5, z0), (x, y + 1.05, z0), (x, y + 1.05, z1), (x, y + .5, z1))
        drawn += quad(tone["edge"], (x, y + .95, z0), (x, y + 1.08, z0), (x, y + 1.08, z1), (x, y + .95, z1))
    inward = x - side * 1.5
    drawn += quad(tone["roof"], (inward, top - .5, z0), (x + side * 5, top + 4.2, z0), (x + side * 5, top + 4.2, z1 - 1), (inward, top - .5, z1 + .8))
    drawn += quad(tone["edge"], (inward, top - .8, z0), (inward, top - .45, z0), (inward, top - .45, z1 + .8), (inward, top - .8, z1 + .8))
    drawn += quad(tone["eave"], (inward, top - .8, z0), (x, top - .55, z0), (x, top - .55, z1), (inward, top - .8, z1 + .8))
    return drawn


def lamp(x, y, z, side, tone):
    sx, sy = see(x, y, z)
    k = LENS / z
    return (
        canvas.rect(sx - .05 * k, sy - 2.7 * k, .1 * k, 2.7 * k, "#0d2429") + canvas.circle(sx, sy - 2.85 * k, 1.1 * k, "#f3c765", opacity=".09") + canvas.circle(sx, sy - 2.85 * k, .6 * k, "#f3c765", opacity=".2")
        + canvas.circle(sx, sy - 2.85 * k, .24 * k, "#fff0bf") + canvas.oval(sx, sy, 1.0 * k, .24 * k, "#f3c765", opacity=".28")
    )


def someone(figure, x, y, z, scale=1.0, flip=False):
    sx, sy = see(x, y, z)
    return canvas.at(sx, sy, LENS / z * 1.62 / 100 * scale, figure, flip=flip)


def fisher(tone):
    return people.sitter("#17343b", "#b5533a", "#7a4a38", "#101a1f") + canvas.stroke("M18 -14C40 -34 62 -46 88 -52", "#0d2429", 1.6) + canvas.path("M88 -52L92 34", stroke="#d8e0cf", stroke_width=".7", opacity=".7")


def kala(x, y, s):
    """Guardian statue at the bridge head."""
    return canvas.at(x, y, s, canvas.path("M-13 0h26v-9h-3v-14h3v-7h-26v7h3v14h-3z", "#3a5452"), canvas.path("M-9 -30C-14 -48 -12 -58 -8 -64C-9 -72 -6 -80 0 -86C6 -80 9 -72 8 -64C12 -58 14 -48 9 -30z", "#27403f"), canvas.path("M-10 -46h20l1 14h-22z", "url(#poleng)", opacity=".8"), canvas.stroke("M9 -58C16 -56 17 -48 15 -40", "#27403f", 5), canvas.stroke("M-9 -58C-16 -60 -16 -70 -14 -78", "#27403f", 5))


def draw():
    rng = Random(2017)
    sky = canvas.bands(W, [(0, "#16323d"), (80, "#1d424c"), (160, "#2d5a5f"), (235, "#537470"), (300, "#8f8f7a"), (350, "#c9a373"), (392, "#e8b56c"), (424, "#f2c987"), (470, "")])
    sky += "".join(canvas.path(d, c, opacity=o) for d, c, o in [("M520 210q160 -14 300 0t260 -8q-160 24 -300 18t-260 -10z", "#8f8f7a", ".5"), ("M600 322q120 -12 240 0t220 -6q-130 20 -240 14t-220 -8z", "#e8b56c", ".6")])
    sky += canvas.circle(690, 120, 17, "#f6ecd0") + canvas.circle(698, 115, 15, "#1d424c")
    # beyond the bridge
    far = "".join(plants.canopy(x, y, rx, ry, c, rng) for x, y, rx, ry, c in [(560, 400, 120, 70, "#4c6a60"), (720, 420, 110, 52, "#5c776a"), (900, 418, 120, 56, "#5c776a"), (1060, 396, 130, 80, "#4c6a60")])
    far += plants.palm(640, 440, 170, 14, "#35554f", "#35554f", rng, 9) + plants.palm(985, 440, 210, -18, "#35554f", "#35554f", rng, 9) + roofs.meru(880, 392, 70, 2, "#2c4744", "#35554f", "#8fa08a", "#35554f", rng)
    west = {"wall": "#14323a", "lamp": "#f5cd74", "warm": "#cf8b46", "dim": "#1e464c", "shade": "#143038", "rail": "#1f4a4d", "edge": "#4f7a70", "roof": "#10272e", "eave": "#0d2026"}
    east = {"wall": "#1a3d42", "lamp": "#f8d886", "warm": "#d9984e", "dim": "#2a5557", "shade": "#18393e", "rail": "#7a4333", "edge": "#c98a5c", "roof": "#3b3235", "eave": "#16282c"}
    halls = facade(-1, 15.5, 8.5, 34, 6.2, 3, 4.0, west, rng, 9) + facade(1, 16.5, 8.5, 31, 6.2, 4, 3.7, east, rng, 9)
    # river and banks
    surface = canvas.rect(0, 428, W, 150, "#31564f") + canvas.rect(0, 428, W, 26, "#4c6a60") + canvas.poly([see(-9, 0, 30), see(-7, 0, 300), see(7, 0, 300), see(9, 0, 30)], "#4b7a70") + canvas.poly([see(-9, 0, 7), see(-9, 0, 70), see(9, 0, 70), see(9, 0, 7)], "#23605c")
    for i in range(44):  # the sky lies in the surface as bars, never as a wedge
        y = 478 + i * 11.6
        for colour, wide, gone in (("#7f9079", 62 + i * 3.2, .8), ("#d9b078", 26 + i * 1.5, .85)):
            w, shift = wide * rng.uniform(.45, 1.15), rng.uniform(-14, 14) * (.4 + i / 40)
            surface += canvas.path(f"M{canvas.n(CX + shift - w)} {canvas.n(y)}q{canvas.n(w)} {canvas.n(-4 - i * .12)} {canvas.n(2 * w)} 0q{canvas.n(-w)} {canvas.n(5 + i * .16)} {canvas.n(-2 * w)} 0z", colour, opacity=gone)
    surface += water.dashes(300, 1300, 520, 1000, 90, "#2f736b", rng, (40, 190), 9) + water.dashes(320, 1280, 520, 1000, 70, "#174a4b", rng, (50, 220), 10) + water.dashes(600, 1000, 520, 1000, 20, "#edc98a", rng, (20, 120), 8, ".8") + water.dashes(560, 1040, 600, 1000, 34, "#23605c", rng, (40, 180), 12)
    lamps, reflect = "", ""
    spots = [(-1, 12.2), (-1, 17), (-1, 23), (-1, 30), (1, 11), (1, 15.2), (1, 20.5), (1, 27)]
    for side, z in spots:
        sx, sy = see(shore(z, side) * .82, 0, z)
        k = LENS / z
        for i in range(7):
            w = k * (.9 - i * .09)
            reflect += canvas.path(f"M{canvas.n(sx - w / 2 + (-1) ** i * 3)} {canvas.n(sy + k * (.5 + i * .42))}h{canvas.n(w)}v{canvas.n(k * .11)}h{canvas.n(-w)}z", "#f0bf62", opacity=f"{.75 - i * .09:.2f}")
    banks = ""
    for side in (-1, 1):
        pave, grass = ("#6f7f73", "#1b4a40") if side < 0 else ("#8a8a76", "#23564a")
        wall_x = side * 12.2
        out = lambda z, s=side: shore(z, s) + s * 2.6  # noqa: E731
        banks += quad("#173a40" if side < 0 else "#2b4a4a", (wall_x, .5, 7), (wall_x, 6.2, 7), (wall_x, 6.2, FAR), (wall_x, .5, FAR))
        banks += quad("#3d605c" if side < 0 else "#7d6a58", (wall_x, 6, 7), (wall_x, 7.1, 7), (wall_x, 7.1, FAR), (wall_x, 6, FAR))
        for i in range(26):
            z = 8 + i * 1.1
            banks += quad("#173a40" if side < 0 else "#2b4a4a", (wall_x, 6.25, z), (wall_x, 6.8, z), (wall_x, 6.8, z + .62), (wall_x, 6.25, z + .62))
        banks += ribbon(grass, out, lambda z, x=wall_x: x, .5)
        banks += canvas.poly([see(shore(z, side), 0, z) for z in [8 + i * .5 for i in range(57)]] + [see(shore(z, side), .55, z) for z in [36 - i * .5 for i in range(57)]], "#12333a" if side < 0 else "#35504c")
        banks += ribbon(pave, lambda z, s=side: shore(z, s), out, .55)
        banks += ribbon("#b9ae8a" if side < 0 else "#d3bf93", lambda z, s=side: shore(z, s), lambda z, s=side: shore(z, s) + s * .16, .56)
        z = 8.4
        while z < 32:
            banks += canvas.path("M{} {}L{} {}".format(*map(canvas.n, (*see(shore(z, side), .56, z), *see(out(z), .56, z)))), stroke="#2b4a4a", stroke_width=canvas.n(22 / z), opacity=".4")
            z += .8
        for _ in range(46):
            z = rng.uniform(8.5, 32)
            x = rng.uniform(out(z) + side * .4, wall_x - side * .3) if side > 0 else rng.uniform(wall_x + .3, out(z) - .4)
            sx, sy = see(x, .5, z)
            k = LENS / z * rng.uniform(.5, 1)
            for a in (-2.2, -1.75, -1.4, -.95):
                banks += plants.leaf_shape(sx, sy, a, k * .9, rng.choice(["#2b6352", "#3c7a5d", "#17453d", "#1f5a55"]), .16)
    # terrace steps on the right, down from the market to the surface
    steps = ""
    for i in range(9):
        y, x = 6.2 - i * .63, 12.2 - i * .62
        steps += quad("#c9a877" if i % 2 else "#d8b98a", (x, y, 15.5), (x, y, 20.5), (x - .62, y, 20.5), (x - .62, y, 15.5))
        steps += quad("#7a6a58", (x - .62, y, 15.5), (x - .62, y - .63, 15.5), (x - .62, y - .63, 20.5), (x - .62, y, 20.5))
        steps += quad("#5a5650", (x, y, 15.5), (x - .62, y, 15.5), (x - .62, .55, 15.5), (x, .55, 15.5))
    # mural on the western wall: jars of the old pottery market
    mural = quad("#5b4233", (-12.15, 1.6, 12.5), (-12.15, 5.6, 12.5), (-12.15, 5.6, 21), (-12.15, 1.6, 21))
    for i, (z, s) in enumerate([(13.6, 1.25), (15.2, 1.5), (16.8, 1.1), (18.2, 1.4), (19.8, 1.2)]):
        w = [(-.55, 0), (-.8, .8), (-.62, 1.5), (-.26, 1.8), (-.36, 2.1), (.36, 2.1), (.26, 1.8), (.62, 1.5), (.8, .8), (.55, 0)]
        mural += canvas.poly([see(-12.1, 2.1 + b * s, z + a * s * .8) for a, b in w], ["#c98a56", "#a5653e", "#d9a673"][i % 3])
        mural += canvas.poly([see(-12.1, 2.1 + b * s, z + a * s * .8) for a, b in [(-.8, .75), (.8, .75), (.76, 1.0), (-.76, 1.0)]], "#5b4233", opacity=".7")
    # bridge of Jl. Gajah Mada
    z = FAR
    bx0, by = see(-21, 4.7, z)
    bx1, bt = see(21, 7.4, z)
    deck = see(0, 6.2, z)[1]
    bridge = canvas.rect(bx0, deck, bx1 - bx0, by - deck, "#3d4f4b") + canvas.rect(bx0, deck, bx1 - bx0, 4, "#d8b98a") + canvas.rect(bx0, by - 7, bx1 - bx0, 7, "#22393a")
    bridge += canvas.path("".join(f"M{canvas.n(bx0 + i * 14)} {canvas.n(bt)}h7v{canvas.n(deck - bt)}h-7z" for i in range(int((bx1 - bx0) / 14))), "#8a7c66") + canvas.rect(bx0, bt - 5, bx1 - bx0, 6, "#d8b98a")
    for x in (-10.2, 10.2):
        px, py = see(x, 0, z)
        bridge += canvas.rect(px - 26, deck + 8, 52, py - deck - 8, "#2b4242") + canvas.rect(px - 26, deck + 8, 8, py - deck - 8, "#55665c")
    bridge += stone.lozenges(bx0, deck + 9, bx1 - bx0, 14, 60, "#8a7c66")
    for x in (-7.2, 7.2):
        bridge += kala(see(x, 7.4, z)[0], bt - 4, .95)
    for x in (-14, -3, 3, 14):
        sx = see(x, 0, z)[0]
        bridge += canvas.rect(sx - 1.6, bt - 66, 3.2, 64, "#22393a") + canvas.circle(sx, bt - 70, 24, "#f3c765", opacity=".22") + canvas.circle(sx, bt - 70, 7, "#fff0bf")
    under = canvas.rect(see(-9, 0, z)[0], by, see(9, 0, z)[0] - see(-9, 0, z)[0], 12, "#12333a", opacity=".7")
    # crowd
    skin, hair = "#8a5641", "#12191e"
    crowd = ""
    items = [(-6.6, .55, 24, people.man("#35514c", "#d8c9a4", "#e9e2d6", skin), False), (-7.4, .55, 19, people.walker("#7d3a2f", "#e9d9b8", "#c9962f", skin, hair, arm=False, hem="#5a2822"), False), (-6.6, .55, 18.6, people.man("#1b3b42", "#b9ae9d", "#9b3d26", skin), True),
             (6.9, .55, 25, people.walker("#2b4a55", "#d9a05f", "#9b3d26", skin, hair, arm=False, hem="#1b3440"), True), (shore(12.4, 1) + .7, .55, 12.4, people.walker("#9b3d26", "#f0e2c4", "#c9962f", skin, hair, arm=False, hem="#6d2a1c"), True), (shore(12.6, 1) + 1.7, .55, 12.6, people.man("#1f4a4d", "#5f8a7d", "#e9e2d6", skin), False)]
    for x, y, zz, fig, flip in sorted(items, key=lambda i: -i[2]):
        crowd += someone(fig, x, y, zz, 1, flip)
    for (x, y, zz), cols, flip in [((9.2, 3.3, 16.6), ("#27424a", "#e3b25c"), True), ((9.3, 3.3, 18.2), ("#6d2a2a", "#e9d9b8"), True), ((10.4, 4.6, 17.2), ("#3a3a44", "#a8563c"), True), ((8.1, 2.1, 17.6), ("#35514c", "#f0e2c4"), True)]:
        crowd += someone(people.sitter(cols[0], cols[1], skin, hair), x, y, zz, 1.05, flip)
    crowd += someone(fisher(None), shore(10.6, -1) - .45, .75, 10.6, 1.15) + someone(people.sitter("#6d3a2f", "#d9b46a", skin, hair), shore(14.6, -1) - .5, .75, 14.6, .85)
    for side, zz in sorted(spots, key=lambda s: -s[1]):
        lamps += lamp(shore(zz, side) + side * 2.7, .55, zz, side, None)
    # near: rail of the footbridge and a bough
    near = canvas.rect(0, 930, W, 70, "#0b1d22") + canvas.rect(0, 922, W, 12, "#1f4046") + canvas.rect(0, 922, W, 3, "#e8b56c", opacity=".8")
    near += canvas.path("".join(f"M{i * 64 + 20} 944h34v34h-34z" for i in range(25)), "#12292f") + canvas.path("".join(f"M{i * 64 + 37} 948l13 13l-13 13l-13 -13z" for i in range(25)), "#1f4046")
    near += canvas.stroke("M1600 40C1500 60 1440 30 1360 70M1470 52C1430 90 1400 100 1370 140", "#0b1d22", 12)
    for x, y, a in [(1360, 70, 2.9), (1390, 58, 2.2), (1370, 140, 2.4), (1420, 96, 2.0), (1450, 50, 1.7), (1500, 56, 1.5), (1540, 50, 1.3), (1400, 118, 3.0), (1340, 76, 2.4), (1470, 40, -2.4), (1560, 46, 1.9), (1420, 48, -2.7)]:
        near += plants.leaf_shape(x, y, a, 88, "#0b1d22", .2) + plants.leaf_shape(x, y, a + .45, 70, "#143238", .2)
    return canvas.picture(
        "taman-kumbasari", W, H, "Taman Kumbasari in the evening",
        "Illustration. The curved river path between the two markets, seen from the footbridge towards the Gajah Mada bridge: lamps are lit, crowd sit on the steps and a boy fishes.",
        sky, far, surface, under, bridge, halls, reflect, banks, mural, steps, lamps, crowd, near, defs=cloth.POLENG_DEFS,
    )
