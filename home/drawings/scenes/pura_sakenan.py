"""Pura Sakenan: coral gate and candi on the shore at daybreak, the tide out; light from the left."""

from random import Random

from home.drawings import (
    boats,
    canvas,
    cloth,
    corners,
    groves,
    land,
    people,
    plants,
    roofs,
    stacks,
    townsfolk,
    views,
    water,
)

W, H = 1600, 1000
VIEW = views.View(eye=2.0, horizon=560, lens=1000)
GATE = corners.Corner(VIEW, 1.5, 16.0, .42)
CORAL = {"left": "#ffd9b8", "right": "#c58f8b", "ml": "#f0b795", "mr": "#ad7680", "ll": "#ffe8cb", "lr": "#d5a096", "stone": "#fff0d8", "stone_r": "#dcb3a8", "deep": "#7f5468", "under": "#93647a", "top": "#f3cdb4"}
FAR = {"left": "#f7ceb6", "right": "#c59aa0", "ml": "#e6b39f", "mr": "#b28793", "ll": "#ffe0c8", "lr": "#d3aaa9", "stone": "#ffe8d2", "stone_r": "#d8b6b4", "deep": "#8f6a80", "under": "#a2788a", "top": "#eac6b4"}
SKIN, HAIR = "#7d5048", "#2b2030"
FLAT = -.9


def candi(rng):
    """The old stout tower inside the court: broad body under close tiers."""
    courses = [
        (2.7, .8, "cap"), (2.4, 1.2, "plain"), (2.6, .25, "cap"), (1.9, 3.0, "panel"), (2.0, .22, "belt"), (2.25, .3, "ears"),
        (1.6, .7, "plain"), (1.85, .26, "ears"), (1.3, .62, "plain"), (1.52, .24, "ears"), (1.0, .56, "plain"), (1.2, .22, "ears"),
        (.7, .5, "plain"), (.88, .2, "ears"), (.4, .44, "plain"), (.52, .16, "cap"), (.2, .5, "plain"),
    ]
    return stacks.stack(GATE, courses, FAR, rng, centre=(11.2, 6), ear=1.3)


def wall(u0, u1, rng, tone):
    """The court's wall along the shore: coral blocks between piers."""
    d = GATE.box(u0, u1, -.25, .25, 0, 1.9, tone["right"], tone["left"], tone["top"])
    face = GATE.right(-.25)
    d += face.bricks(u0, u1, .3, 1.9, rng, tone["mr"], tone["lr"], tone["mr"], .3, .7, .8) + face.quad(tone["stone_r"], u0, u1, 0, .3)
    d += GATE.box(u0 - .1, u1 + .1, -.4, .4, 1.9, 2.16, tone["stone_r"], tone["stone"], tone["top"])
    u = u1
    while u > u0:
        d += GATE.box(u - .5, u, -.45, .45, 0, 2.3, tone["lr"], tone["left"]) + GATE.box(u - .6, u + .1, -.55, .55, 2.3, 2.52, tone["stone_r"], tone["stone"])
        x, y = GATE.see(u - .25, 0, 2.5)
        k = VIEW.unit(GATE.z + u * GATE.sin) * .3
        d += canvas.path(f"M{x - k:.1f} {y:.1f}C{x - k * 1.1:.1f} {y - k:.1f} {x - k * .2:.1f} {y - k * 1.2:.1f} {x:.1f} {y - 2.4 * k:.1f}C{x + k * .2:.1f} {y - k * 1.2:.1f} {x + k * 1.1:.1f} {y - k:.1f} {x + k:.1f} {y:.1f}z", tone["stone_r"])
        u -= 3.3
    return d


def side_wall(rng, tone):
    d = GATE.left(-5.6).quad(tone["left"], -.25, 14, 0, 1.9) + GATE.left(-5.6).bricks(-.25, 14, .3, 1.9, rng, tone["ml"], tone["ll"], tone["ml"], .3, .7, .8) + GATE.left(-5.7).quad(tone["stone"], -.4, 14, 1.9, 2.16) + GATE.left(-5.7).quad(tone["ml"], -.4, 14, 1.84, 1.92)
    return d


def shrine(x, y, w, rng):
    """A small shrine over the wall, its roof of palm fibre."""
    return canvas.rect(x - w * .2, y, w * .4, w * .9, "#d8a89c") + canvas.rect(x - w * .2, y, w * .12, w * .9, "#f3c8ac") + roofs.ijuk(x, y, w, w * .62, "#5d4658", "#75586a", "#b08a92", rng, .12) + canvas.rect(x - 3, y - w * .7, 6, w * .12, "#5d4658")


def draw():
    rng = Random(1489)
    hz = VIEW.horizon
    sky = canvas.bands(W, [(0, "#a9c4cc"), (100, "#bcced0"), (200, "#d0d7cf"), (290, "#e4dcca"), (370, "#f3dcc0"), (440, "#fbd6b0"), (500, "#ffcfa0"), (540, "#ffdcae"), (hz + 2, "")])
    sx, sy = 470, 496
    sky += canvas.circle(sx, sy, 124, "#ffe3b4", opacity=".5") + canvas.circle(sx, sy, 60, "#fff6d8")
    sky += land.streak(40, 150, 620, 22, "#eadfd2", opacity=".9") + land.streak(900, 96, 560, 20, "#d3dbd6", opacity=".9") + land.streak(180, 330, 520, 18, "#fff0d6", opacity=".9") + land.streak(620, 250, 300, 14, "#f3e3cf", opacity=".9")
    sky += land.birds([(700, 190, 26), (746, 170, 22), (660, 214, 20), (786, 196, 18)], "#8a7f8a")
    # across the strait: a low shore with its hills
    far = canvas.path(f"M0 {hz}V520Q120 486 240 512Q330 470 440 500Q560 520 700 534Q820 528 900 {hz}z", "#cdb4ae") + canvas.path(f"M0 {hz}V540Q200 528 420 542Q620 536 860 {hz}z", "#b79ca0")
    sea = canvas.bands(W, [(hz, "#f3cfae"), (hz + 12, "#cfc4b6"), (hz + 34, "#a9bcb8"), (hz + 62, "#8fb0b0"), (hz + 104, "")])
    sea += water.dashes(0, 900, hz + 6, hz + 104, 60, "#fbe3c2", rng, (20, 100), 5, ".8") + water.dashes(0, 900, hz + 20, hz + 104, 50, "#6f9a9f", rng, (20, 110), 5, ".7")
    for i in range(9):
        w = 46 + i * 6
        sea += canvas.path(f"M{sx - w + (-1) ** i * 9} {hz + 8 + i * 11}q{w} -5 {2 * w} 0q{-w} 6 {-2 * w} 0z", "#fff3d0", opacity=".9")
    # flats: wet sand in bands, pools that keep the sky
    flat = canvas.path(f"M0 {hz + 104}Q300 {hz + 84} 520 {hz + 96}T900 {hz + 70}L1600 {hz + 60}V1000H0z", "#cfa994") + canvas.path(f"M0 {hz + 104}Q300 {hz + 84} 520 {hz + 96}T900 {hz + 70}l0 5Q700 {hz + 92} 520 {hz + 103}T0 {hz + 112}z", "#fff0d6")
    flat += canvas.path("M0 730Q360 706 700 724T1600 716V1000H0z", "#c39a8c") + canvas.path("M0 820Q420 796 820 814T1600 806V1000H0z", "#b0867f") + canvas.path("M0 920Q420 900 900 914T1600 910V1000H0z", "#97706f")
    pools = ""
    for x, y, w, h in [(300, 704, 300, 16), (640, 744, 420, 24), (170, 776, 320, 26), (560, 832, 560, 38), (1180, 800, 380, 26), (140, 892, 420, 42), (900, 900, 520, 44), (1400, 880, 320, 32), (430, 966, 480, 40), (1250, 968, 460, 36)]:
        pts = f"M{x - w / 2} {y}C{x - w * .4} {y - h * .7} {x - w * .1} {y - h * .5} {x} {y - h * .56}C{x + w * .2} {y - h * .66} {x + w * .42} {y - h * .4} {x + w / 2} {y}C{x + w * .36} {y + h * .5} {x + w * .1} {y + h * .36} {x - w * .06} {y + h * .5}C{x - w * .3} {y + h * .6} {x - w * .4} {y + h * .3} {x - w / 2} {y}z"
        tone = "#f7cfa8" if x < 760 else "#dfbfb0"
        pools += canvas.path(pts, "#a97c78", transform="translate(0 4)") + canvas.path(pts, tone) + canvas.path(f"M{x - w * .3} {y - h * .1}q{w * .2} {-h * .24} {w * .44} 0q{-w * .2} {h * .2} {-w * .44} 0z", "#ffeccb" if x < 760 else "#f0d8c6")
    for _ in range(70):
        x, y = rng.uniform(0, W), rng.uniform(690, 1000)
        k = (y - 560) / 200
        pools += canvas.path(f"M{x:.1f} {y:.1f}q{26 * k:.1f} {-5 * k:.1f} {52 * k:.1f} 0q{-26 * k:.1f} {2 * k:.1f} {-52 * k:.1f} 0z", rng.choice(["#e3bda2", "#8a6468", "#a97c78"]), opacity=".55")
    for _ in range(26):
        x, y = rng.uniform(0, W), rng.uniform(760, 1000)
        k = (y - 600) / 300
        pools += canvas.oval(x, y, 5 * k, 3 * k, rng.choice(["#7a5a62", "#e9d2bc", "#6d4f5a"]))
    # the foot of the temple: a shelf of coral rock with steps
    shelf = GATE.box(-7.2, 26, -2.6, 16, FLAT, -.18, "#93686f", "#d9a58f", "#e6c0a4") + GATE.flat("#e6c0a4", -7.2, 26, -2.6, 16, -.18)
    face = GATE.right(-2.6)
    shelf += face.bricks(-7.2, 26, FLAT, -.2, rng, "#7d5562", "#ad7f80", "#7d5562", .24, .6, .9) + GATE.left(-7.2).bricks(-2.6, 14, FLAT, -.2, rng, "#c08878", "#f0c0a2", "#c08878", .24, .6, .9)
    shelf += stacks.steps(GATE, -1.5, 1.5, -2.6, 4, .18, .34, {"right": "#b98a84", "left": "#ffdfbc", "top": "#f3d2b4"}, FLAT)
    temple = shrine(1430, 452, 96, rng)
    trees = "".join(plants.canopy(x, y, rx, ry, c, rng) for x, y, rx, ry, c in [(1540, 400, 170, 170, "#7f9486"), (1590, 340, 120, 120, "#93a590"), (960, 486, 110, 58, "#a3a796"), (760, 510, 90, 40, "#b1ad9c")]) + plants.palm(1520, 560, 500, -30, "#6d8a80", "#8a7672", rng, 11) + plants.palm(960, 540, 300, 30, "#8a9c90", "#a08a82", rng, 10)
    court = side_wall(rng, CORAL) + wall(2.0, 26, rng, CORAL) + stacks.split_gate(GATE, 6.6, 1.5, 2.5, 2.0, CORAL, rng, ear=1.1) + wall(-5.6, -2.4, rng, CORAL)
    x, y = GATE.see(3.6, -1.5, -.18)
    k = VIEW.unit(GATE.z + 3.6 * GATE.sin)
    cloths = cloth.tedung(x, y, 3.1 * k, .82 * k, "#fff3d6", "#d9a890", "#e0a040", "#6d4a50")
    # the gate lies in the wet sand as bars
    mirror = ""
    gx, gy = GATE.see(0, -4, FLAT)
    for i in range(10):
        w = (118 - i * 7) * rng.uniform(.6, 1)
        mirror += canvas.path(f"M{gx - w - 30:.0f} {gy + 16 + i * 17:.0f}q{w:.0f} -6 {2 * w:.0f} 0q{-w:.0f} 7 {-2 * w:.0f} 0z", ("#e9bfa2", "#c58f8b")[i % 2], opacity=".75")
    groups = groves.mangrove(60, 742, 300, 230, "#3f5f58", "#557a68", "#84a07a", "#5d4a50", rng) + groves.mangrove(250, 690, 190, 140, "#5a7a70", "#719080", "#9fb08c", "#7d666a", rng) + groves.mangrove(395, 668, 110, 84, "#7d9488", "#8fa596", "#b5bd9c", "#93787a", rng)
    reeds = "".join(canvas.path(f"M{x} {y}q2 -14 6 -26", stroke="#4f6258", stroke_width="3") for x, y in [(170, 780), (190, 786), (120, 800), (220, 770), (60, 812), (300, 740), (330, 744)])
    # people: three with offerings on their way, one with a rake and basket at the water's edge
    boat = canvas.path("M316 856l250 14l60 0l-60 -16z", "#7d5a60", opacity=".5") + canvas.at(420, 856, 1.15, canvas.group(boats.jukung("#f3ead9", "#4f8f94", "#a9765c"), transform="rotate(-3)"))
    fruits = ["#d9773c", "#b5443c", "#e0b04a", "#7f9a4f"]
    life = ""
    for x, y, s, figure, flip in (
        (660, 872, 1.95, people.walker("#3f6d72", "#fff3df", "#d97a4a", SKIN, HAIR, cloth.gebogan(0, -101, 1, fruits, "#f0e3b0", "#c9962f"), hem="#2c4f58"), False),
        (850, 832, 1.5, people.walker("#b5503f", "#fdf0dc", "#e0a94a", SKIN, HAIR, cloth.gebogan(0, -101, .9, fruits, "#f0e3b0", "#c9962f"), hem="#8a3a36"), False),
        (916, 822, 1.4, people.man("#7d5a7a", "#fff6e6", "#fff6e6", SKIN, HAIR), True),
    ):
        life += canvas.path(f"M{x - 10 * s:.0f} {y}h{22 * s:.0f}l{74 * s:.0f} {13 * s:.0f}h{-24 * s:.0f}z", "#7d5a60", opacity=".45") + canvas.at(x, y, s, figure, flip=flip)
        for i in range(5):
            w = (13 - i * 1.6) * s
            life += canvas.path(f"M{x - w:.0f} {y + 8 + i * 9 * s:.0f}h{2 * w:.0f}l-4 {3 * s:.0f}h{-2 * w + 8:.0f}z", "#f7dcc0" if i % 2 else "#8a5a5c", opacity=f"{.5 - i * .08:.2f}")
    x, y, s = 236, 930, 1.45
    life += canvas.path(f"M{x - 12} {y}h30l90 18h-34z", "#6d4c56", opacity=".45") + canvas.at(x, y, s, townsfolk.sweeper("#5a5f7a", "#d97a4a", SKIN, HAIR, "#e6c48a", "#6d5058", "#8a6458"), canvas.path("M-46 -26q24 14 40 0l-5 20q-14 8 -30 0z", "#b98a5c"), canvas.oval(-26, -26, 20, 6, "#7d5a48"))
    near = groves.mangrove(1500, 1010, 330, 200, "#2f4448", "#3c5552", "#587066", "#2b3038", rng) + canvas.path("".join(f"M{x} 1000q-3 -30 4 -{h}q6 {h - 20} 8 {h}z" for x, h in [(1180, 34), (1220, 50), (1250, 40), (1290, 60), (1320, 44), (1356, 66)]), "#2f3a42")
    return canvas.picture(
        "pura-sakenan", W, H, "Pura Sakenan at daybreak, the tide out",
        "Illustration. A split gate and a stout tower of pale coral stone stand behind a wall on the shore; worshippers with offerings cross the wet sand, mangroves and an outrigger boat to the left.",
        sky, far, sea, trees, candi(rng), temple, flat, pools, shelf, court, cloths, mirror, groups, reeds, boat, life, near,
    )
