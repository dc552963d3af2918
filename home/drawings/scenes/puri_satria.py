"""Puri Satria: the palace gate past the cages of the bird market, early morning; light from the left."""

from random import Random

from home.drawings import cages, canvas, corners, land, leisure, lights, people, plants, stacks, views

W, H = 1600, 1000
VIEW = views.View(eye=1.6, horizon=706, lens=1000)
GATE = corners.Corner(VIEW, 2.3, 15.5, .36)
BRICK = {"left": "#e58a5c", "right": "#c0593f", "ml": "#cf7049", "mr": "#a64a37", "ll": "#f2a574", "lr": "#d16c4c", "stone": "#fff1d2", "stone_r": "#ecd3b0", "deep": "#7d4538", "under": "#935a48", "top": "#f3dcb8"}
SKIN, HAIR = "#8a563f", "#2a1d1f"
CANE, LIGHT, DARK = "#c8893f", "#edbf72", "#7d5230"
BIRDS = {
    "yellow": ("#f2c23f", "#c48a2a", "#fae39a", "#d9773a"), "white": ("#f7f3ea", "#1f2a33", "#ffffff", "#e0a94a"),
    "magpie": ("#27303a", "#11181f", "#f2ece0", "#3d3a38"), "green": ("#6f9a4a", "#4a7239", "#b5c86a", "#d9923a"), "dove": ("#b79c95", "#8d746f", "#dcc6bd", "#5d4a48"),
}


def guest(kind, flip=False):
    return canvas.at(0, 0, .95, cages.bird(*BIRDS[kind]), flip=flip)


def wall(u0, u1, rng):
    d = GATE.box(u0, u1, -.3, .3, 0, 2.5, BRICK["right"], BRICK["left"])
    face = GATE.right(-.3)
    d += face.bricks(u0, u1, .4, 2.5, rng, BRICK["mr"], BRICK["lr"], BRICK["mr"], .14, .46) + face.quad("#cdb392", u0, u1, 0, .4) + face.quad("#ecd3b0", u0, u1, .4, .5)
    u = u0 + .8
    while u < u1 - 2.2:
        d += face.quad("#ecd3b0", u, u + 1.7, .8, 2.15) + face.quad("#a64a37", u + .12, u + 1.58, .92, 2.03) + face.diamonds("#ecd3b0", u + .3, u + 1.4, 1.05, 1.9, 1)
        u += 2.7
    d += GATE.box(u0, u1, -.5, .5, 2.5, 2.74, BRICK["stone_r"], BRICK["stone"]) + face.quad("#b3573f", u0, u1, 2.74, 2.95) + GATE.box(u0, u1, -.4, .4, 2.92, 3.06, BRICK["stone_r"], BRICK["stone"])
    return d


def crate(x, y, w, h, kind, flip=False):
    """A flat-fronted cage of split bamboo."""
    d = canvas.rect(x, y - h, w, h, "#5d4a2c") + canvas.at(x + w / 2, y - h * .3, w / 130, guest(kind, flip)) + canvas.rect(x + 6, y - h * .3, w - 12, 4, CANE)
    d += canvas.path("".join(f"M{x + 6 + i * (w - 12) / 11:.1f} {y - h}v{h}" for i in range(12)), stroke=CANE, stroke_width="3")
    return d + "".join(canvas.rect(x - 4, yy, w + 8, 9, c) for yy, c in ((y - h, LIGHT), (y - 9, DARK), (y - h * .62, CANE)))


def draw():
    rng = Random(1929)
    sky = canvas.bands(W, [(0, "#bfe0d4"), (110, "#cfe7d4"), (220, "#e0edd0"), (330, "#eff1cb"), (430, "#f9f0c3"), (520, "#fff0c0"), (706, "")])
    sky += canvas.circle(330, 420, 120, "#fff7d6", opacity=".6") + canvas.circle(330, 420, 62, "#fffdf0")
    sky += land.cloud(1010, 150, .9, "#fbfbee", "#e3efdc") + land.streak(500, 260, 420, 16, "#fbfbee")
    far = "".join(plants.canopy(x, y, rx, ry, c, rng) for x, y, rx, ry, c in [(200, 590, 200, 110, "#b9d0a0"), (520, 620, 160, 90, "#c4d6a6"), (1240, 560, 170, 140, "#a9c795"), (1480, 520, 220, 190, "#9abc8c")]) + plants.palm(1130, 690, 480, 40, "#94b98a", "#b3a080", rng, 11) + plants.palm(470, 690, 330, -30, "#a5c495", "#bcaa88", rng, 10)
    # a pavilion roof and two more behind the wall
    roofs_ = ""
    for x, y, w, h in ((620, 520, 250, 110), (1330, 500, 300, 130)):
        roofs_ += canvas.poly([(x - w / 2, y), (x + w / 2, y), (x + w * .2, y - h), (x - w * .2, y - h)], "#b9694a") + canvas.poly([(x + w * .16, y), (x + w / 2, y), (x + w * .2, y - h), (x + w * .1, y - h)], "#9a5440") + canvas.path("".join(f"M{x - w / 2 + (i * 14 + 6) * .3 * w / h:.0f} {y - i * 14 - 6}H{x + w / 2 - (i * 14 + 6) * .3 * w / h:.0f}" for i in range(int(h / 14))), stroke="#9a5440", stroke_width="2", stroke_dasharray="9 5") + canvas.rect(x - w / 2 - 4, y - 4, w + 8, 9, "#f3dcb8")
        for k in (-1, 1):
            roofs_ += canvas.path(f"M{x + k * w * .14} {y - h}q{k * w * .08} 0 {k * w * .09} -26l{k * -6} 26z", "#f3dcb8")
        roofs_ += canvas.path("".join(f"M{x - w * .36 + i * w * .24:.0f} {y}h9v160h-9z" for i in range(4)), "#8a4a38")
    ground = canvas.bands(W, [(700, "#f0dcae"), (760, "#e6cb98"), (850, "#d5b483"), (1000, "")])
    for i in range(-8, 22):
        ground += canvas.path(f"M{640 + i * 40} 704L{i * 170 - 420} 1000", stroke="#bf9a6c", stroke_width="1.6", opacity=".4")
    for y in (722, 752, 800, 872, 960):
        ground += canvas.rect(0, y, W, 2, "#bf9a6c", opacity=".45")
    shade = canvas.poly([GATE.see(-4, -.6, 0), GATE.see(12, -.6, 0), GATE.see(15, -3.4, 0), GATE.see(3, -3.2, 0), GATE.see(-2, -2.2, 0)], "#b58d6a", opacity=".5")
    gate = wall(3.6, 20, rng) + stacks.roofed_gate(GATE, 8.8, 3.6, 2.4, BRICK, rng, ("#8a3a2a", "#f0bf4f", "#4a2420")) + stacks.steps(GATE, -1.1, 1.1, -1.2, 4, .2, .34, {"right": "#d9bf98", "left": "#fff1d2", "top": "#f7e4c0"}) + wall(-13, -3.2, rng)
    # in the yard: a woman with a tray, two buyers by the gate
    life = ""
    for x, y, s, figure, flip in (
        (1150, 800, 1.18, people.man("#5a6f8a", "#f7ecd2", "#f0bf4f", SKIN, HAIR), False),
        (1206, 806, 1.22, people.walker("#b5443c", "#f7ecd2", "#f0bf4f", SKIN, HAIR, "", arm=False, hem="#8a2f30"), True),
        (322, 806, 1.16, people.walker("#3f7a6d", "#f3b872", "#f7ecd2", SKIN, HAIR, canvas.path("M-14 -101h28l-4 -9h-20z", "#b98a4a"), hem="#2c5a54"), False),
    ):
        life += canvas.path(f"M{x - 10 * s:.0f} {y}h{20 * s:.0f}l{60 * s:.0f} {12 * s:.0f}h{-22 * s:.0f}z", "#a37e5a", opacity=".5") + canvas.at(x, y, s, figure, flip=flip)
    # near: the seller lifts a cage, a boy looks up
    hung = canvas.at(0, 0, .3, cages.cage(150, 200, CANE, LIGHT, DARK, "#4a3a2c", guest("green", True)))
    front = canvas.path("M500 968h80l220 30h-110z", "#96704c", opacity=".55") + canvas.at(540, 968, 3.5, cages.keeper("#35505f", "#f3e6cb", "#b5443c", SKIN, "#6d4a2c", hung))
    front += canvas.path("M836 952h60l150 26h-70z", "#96704c", opacity=".55") + canvas.at(866, 954, 2.35, leisure.child("#e0793c", "#3f5a7a", SKIN, HAIR, wave=True))
    for x, y, w, h, kind, flip in ((1290, 990, 170, 150, "dove", False), (1470, 990, 190, 150, "magpie", True), (1340, 838, 176, 140, "yellow", True)):
        front += crate(x, y, w, h, kind, flip)
    front += canvas.path("M40 1000V900C40 880 60 866 90 866C124 866 150 880 150 900V1000z", "#d9c7a0") + canvas.path("M100 867C130 870 150 884 150 900V1000H110z", "#a98f68") + canvas.oval(92, 872, 46, 16, "#8a6a3a") + canvas.oval(92, 869, 42, 13, "#e0b04a") + canvas.path("M160 1000V920C160 896 190 886 216 886C246 886 270 900 270 920V1000z", "#c9b48a") + canvas.path("M226 887C250 890 270 904 270 920V1000H236z", "#98805c") + canvas.oval(215, 894, 46, 14, "#7d5f3a") + canvas.oval(215, 891, 42, 11, "#c96f3a")
    # awning, rail and the cages that hang from it
    top = lights.awning(-60, 1660, 40, 46, "#f7ecd2", "#2f6b57", "#d9c7a0", "#1f4f43", 22, 60) + canvas.rect(-10, 96, W + 20, 11, "#5d3d26") + canvas.rect(-10, 96, W + 20, 3, "#a9774a")
    for x, w, h, kind, flip, cover in ((170, 236, 330, "magpie", False, None), (410, 176, 250, "yellow", True, "#b5443c"), (1196, 170, 240, "white", True, None), (1430, 240, 336, "green", True, "#2f6b8a"), (1030, 120, 168, "dove", False, None)):
        top += canvas.at(x, 98, 1, cages.cage(w, h, CANE, LIGHT, DARK, "#4a3a2c", guest(kind, flip), cover))
    post = canvas.rect(16, 96, 34, 910, "#4a3020") + canvas.rect(16, 96, 9, 910, "#8a5c36")
    return canvas.picture(
        "puri-satria", W, H, "The gate of Puri Satria and the cages of the bird market",
        "Illustration. Bamboo cages with songbirds hang from the awning of a stall; a seller lifts another on a pole and a boy looks up, behind them the brick gate of the palace stands in the morning light.",
        sky, far, roofs_, ground, shade, gate, life, post, front, top,
    )
