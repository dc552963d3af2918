"""Puri Agung Jro Kuta: a weaver in the shade of a pavilion, the court and its brick gates in the noon light behind her."""

from random import Random

from home.drawings import canvas, corners, leisure, looms, people, plants, shelters, stacks, views

W, H = 1600, 1000
VIEW = views.View(eye=2.5, horizon=470, lens=1000, cx=800)
GATE = corners.Corner(VIEW, 4.6, 17, .5)
SIDE = corners.Corner(VIEW, -6.4, 25, .34)
BRICK = {"left": "#f08f63", "right": "#cc5f45", "ml": "#d9734e", "mr": "#b34f3c", "ll": "#ffad7f", "lr": "#e0765a", "stone": "#fff6dc", "stone_r": "#f3dcb8", "deep": "#7a3b33", "under": "#8f4a3c", "top": "#fff0d0"}
SKIN, HAIR = "#7d4f3a", "#1d1518"


def court(rng):
    sky = canvas.bands(W, [(0, "#bfe3e6"), (150, "#d3ecea"), (280, "#e6f4ea"), (390, "#f6f8e4"), (480, "")])
    far = "".join(plants.canopy(x, y, rx, ry, c, rng) for x, y, rx, ry, c in [(320, 400, 190, 120, "#9cc79a"), (760, 420, 160, 90, "#b3d4a6"), (1420, 380, 210, 150, "#8fbf95")]) + plants.palm(640, 480, 330, 30, "#94c09a", "#b5a383", rng, 10) + plants.palm(1300, 500, 420, -30, "#86b592", "#ab9878", rng, 10)
    ground = canvas.rect(0, 500, W, 400, "#f6e3b6") + canvas.rect(0, 640, W, 300, "#fff0c8")
    for _ in range(60):
        x, y = rng.uniform(200, 1400), rng.uniform(560, 790)
        ground += canvas.rect(x, y, rng.uniform(10, 30), 2, "#dcc58f", opacity=".7")

    def wall(corner, u0, u1):
        d = corner.box(u0, u1, -.3, .3, 0, 2.4, BRICK["right"], BRICK["left"])
        face = corner.right(-.3)
        return d + face.bricks(u0, u1, .4, 2.4, rng, BRICK["mr"], BRICK["lr"], BRICK["mr"], .16, .5) + face.quad("#dcc29a", u0, u1, 0, .4) + corner.box(u0, u1, -.5, .5, 2.4, 2.66, BRICK["stone_r"], BRICK["stone"], BRICK["top"])
    # the farther gate stands out of line with the nearer one
    far_gate = wall(SIDE, 2.2, 14) + stacks.split_gate(SIDE, 6.2, 1.5, 2.2, 1.8, BRICK, rng, "brick") + wall(SIDE, -12, -2.2)
    gate = wall(GATE, 3.4, 16) + stacks.roofed_gate(GATE, 7.7, 3.4, 2.2, BRICK, rng, ("#8a3527", "#f3c04a", "#4a201e"), wing=.7) + stacks.steps(GATE, -1.2, 1.2, -1.15, 5, .17, .34, {"right": "#e0c69c", "left": "#fff6dc", "top": "#fff6dc"}) + wall(GATE, -2.8, -2.6)
    shade = canvas.poly([GATE.see(-3.4, -1.3, 0), GATE.see(4.4, -1.3, 0), GATE.see(4.8, -2.4, 0), GATE.see(-2.8, -2.4, 0)], "#c9a878", opacity=".6")
    # a shady tree in the court and its pool of shadow
    tree = canvas.oval(330, 668, 250, 34, "#b8b078") + canvas.path("M292 664C306 590 300 520 312 440H352C350 520 362 596 384 664z", "#7a5a40") + canvas.path("M336 440H352C350 520 362 596 384 664H356C344 590 340 520 336 440z", "#a5805a")
    tree += plants.canopy(320, 350, 240, 150, "#3f7a55", rng, 15) + plants.canopy(280, 320, 170, 100, "#5c9868", rng) + plants.canopy(390, 310, 110, 70, "#86b878", rng)
    tree = f'<g transform="translate(-110 0)">{tree}</g>'
    bale = shelters.bale(470, 640, 210, {"plinth": "#c9a47a", "rim": "#fff0d0", "post": "#8a4f34", "lit": "#d9a05c", "back": "#a8694a", "thatch": ("#4a3a38", "#65514a", "#a08a74")}, rng)
    folk = canvas.at(440, 612, .62, leisure.seated("#fffaf0", "#a8403a", SKIN, HAIR)) + canvas.at(492, 612, .62, leisure.seated("#f3c24f", "#35616d", SKIN, HAIR)) + "".join(canvas.oval(x, 612, 9, 4, c) for x, c in ((466, "#8fae5c"), (516, "#e0a94a")))
    x, y = VIEW.see(7.3, 0, 13)
    folk += canvas.oval(x + 12, y, 30, 5, "#c9a878") + canvas.at(x, y, 1.2, people.walker("#7a5a2c", "#fffaf0", "#d9704a", SKIN, HAIR, canvas.path("M-15 -101h30l-4 -8h-22z", "#c99a54") + canvas.circle(-5, -111, 3.2, "#d9604a") + canvas.circle(3, -112, 3.2, "#f3c24f"), hem="#5a4120"))
    return sky + far + ground + far_gate + bale + shade + gate + tree + folk


def draw():
    rng = Random(1820)
    out = court(rng)
    # the pavilion: floor, posts, the low edge of its roof
    floor = canvas.rect(0, 792, W, 210, "#3f2a2a") + canvas.rect(0, 780, W, 14, "#e6c492") + canvas.rect(0, 794, W, 20, "#5d3f36")
    for i in range(-9, 26):
        floor += canvas.path(f"M{i * 64 + 290} 814L{800 + (i * 64 + 290 - 800) * 1.7:.0f} 1000", stroke="#2f1f22", stroke_width="2")
    for y in (838, 876, 930):
        floor += canvas.rect(0, y, W, 2, "#2f1f22")
    floor += canvas.poly([(500, 814), (1180, 814), (1350, 900), (560, 900)], "#7a5440", opacity=".55")
    back = ""
    for x in (150, 1250):
        back += canvas.rect(x, 150, 38, 642, "#4f3228") + canvas.rect(x + 26, 150, 12, 642, "#b97a48") + canvas.path(f"M{x - 12} 792h62v-26h-8v-14h-46v14h-8z", "#a38a70") + canvas.path(f"M{x - 8} 300l27 -26l27 26l-27 26z", "#c9962f") + canvas.rect(x - 6, 196, 50, 12, "#c9962f")
    roof = canvas.path("M-10 -10H1610V150H-10z", "#2b1d1f") + canvas.path("".join(f"M{60 + i * 92} -10L{800 + (60 + i * 92 - 800) * 1.06:.0f} 150h12L{74 + i * 92} -10z" for i in range(17)), "#4a3028") + canvas.rect(0, 138, W, 30, "#5d3a2a") + canvas.rect(0, 162, W, 7, "#c98a50")
    roof += canvas.path("".join(f"M{i * 110 + 30} 153l14 -8l14 8l-14 8z" for i in range(15)), "#c9962f")
    fringe = canvas.path("M-10 168" + "".join(f"L{i * 13} {168 + rng.uniform(10, 30):.0f}L{i * 13 + 7} 172" for i in range(125)) + "L1620 160H-10z", "#2b1d1f")
    # hanks of thread hung to dry, a basket of bobbins
    line = canvas.stroke("M1270 250Q1420 290 1600 262", "#3a2824", 3)
    hanks = "".join(canvas.path(f"M{x} {y}c-20 8 -22 90 -14 132c4 16 26 16 30 0c8 -42 4 -124 -16 -132z", c) + canvas.path(f"M{x - 4} {y + 16}c-8 30 -8 80 -2 110M{x + 4} {y + 16}c6 30 8 80 4 110", stroke=k, stroke_width="2") + canvas.rect(x - 12, y + 24, 24, 8, "#f3e6c8") for x, y, c, k in ((1330, 264, "#a8302f", "#7a2024"), (1400, 274, "#d9a034", "#a87a24"), (1470, 276, "#2f6b6d", "#1f4d52"), (1545, 270, "#6d3a6a", "#4d2850")))
    basket = canvas.oval(1400, 960, 120, 16, "#2b1d1f", opacity=".6") + canvas.path("M1290 880H1510L1488 962H1312z", "#8a6238") + canvas.path("M1440 880H1510L1488 962H1430z", "#6d4a2c") + canvas.oval(1400, 880, 110, 24, "#5d3f26") + "".join(canvas.path(f"M{x - 15} {y}h30l-4 -46h-22z", c) + canvas.rect(x - 4, y - 58, 8, 12, "#e6c492") + canvas.path(f"M{x + 4} {y}h11l-4 -46h-7z", "#000", opacity=".18") for x, y, c in ((1336, 884, "#a8302f"), (1372, 890, "#d9a034"), (1408, 892, "#fff0d0"), (1444, 890, "#2f6b6d"), (1476, 884, "#a8302f")))
    flower = plants.frangipani(-26, -296, 20, "#fff6e6", "#f0b44a", .3)
    woman = canvas.at(-72, -118, 1.0, looms.weaver("#5a2c3f", "#7d4550", "#c9b8a0", "#a8927e", "#c9772f", SKIN, HAIR, "#fff3d6", flower))
    bench = canvas.rect(-170, -122, 150, 18, "#6d452e") + canvas.rect(-170, -122, 150, 5, "#c98a50") + canvas.rect(-158, -104, 18, 104, "#4f3228") + canvas.rect(-52, -104, 18, 104, "#4f3228")
    loom = canvas.oval(760, 952, 420, 22, "#241719", opacity=".7") + canvas.at(590, 948, 1.12, bench, looms.loom("#6d452e", "#d99a5c", "#4a2f26", "#f3e3c0", "#8f2430", "#e3ae45", "#c98f4a", woman))
    near = canvas.rect(-10, 0, 70, 1000, "#1d1315") + canvas.rect(48, 150, 14, 850, "#6d452e") + canvas.rect(1560, 0, 60, 1000, "#1d1315")
    return canvas.picture(
        "puri-agung-jro-kuta", W, H, "A weaver in the court of Puri Agung Jro Kuta",
        "Illustration. A woman weaves a red and gold cloth on an old wooden loom in the shade of a pavilion; behind her lies the bright court with shady trees and red brick gates that do not stand in line.",
        out, floor, back, line, hanks, loom, basket, roof, fringe, near,
    )
