"""Pura Desa lan Puseh: the village temple across Jalan Gajah Mada, seen from a gallery of the market at seven in the morning; light from the right."""

from random import Random

from home.drawings import (
    busts,
    canvas,
    corners,
    land,
    leisure,
    people,
    plants,
    stacks,
    townsfolk,
    views,
    weave,
)

W, H = 1600, 1000
VIEW = views.View(eye=11.5, horizon=262, lens=900)
PLAN = corners.Corner(VIEW, -.5, 33, .5)
BRICK = {"left": "#8a5262", "right": "#dd7f5c", "ml": "#7a4759", "mr": "#c66c4c", "ll": "#9a6070", "lr": "#ee9670", "stone": "#a896a8", "stone_r": "#ffe9cb", "deep": "#6a3c48", "under": "#7a4c58", "top": "#fff3da"}
TILE = {"right": "#e58458", "left": "#94545c", "line_right": "#c96a45", "line_left": "#7d4652", "rim": "#ffd3a2", "edge": "#b9603f", "soffit": "#6d3f4c"}
IJUK = {"right": "#6d5864", "left": "#453848", "line_right": "#97808a", "line_left": "#5d4c5c", "rim": "#b59aa0", "edge": "#4f3f4c", "soffit": "#3a2f3f"}
SKIN, HAIR = "#7d5040", "#251c26"


def _at(u, v):
    """Where a spot of the plan lies before the eye."""
    return PLAN.x + u * PLAN.cos - v * PLAN.sin, PLAN.z + u * PLAN.sin + v * PLAN.cos


def shadow(u0, u1, v0, v1, reach):
    """What stands here keeps the low sun from the ground on its left."""
    return PLAN.flat("#a99db5", u0 - reach, u1, v0, v1, .02, opacity=".55")


def wall(u0, u1, v, h=2.3):
    rng = Random(int(u0 * 10 + v))
    d = PLAN.box(u0, u1, v, v + .5, 0, h, BRICK["right"], BRICK["left"], BRICK["top"])
    face = PLAN.right(v)
    d += face.bricks(u0, u1, .3, h, rng, BRICK["mr"], BRICK["lr"], BRICK["mr"], .2, .7) + face.quad(BRICK["stone_r"], u0, u1, 0, .25)
    d += face.diamonds(BRICK["stone_r"], u0 + .5, u1 - .5, h * .35, h * .8, max(2, round((u1 - u0) / 2.2)))
    return d + PLAN.box(u0 - .1, u1 + .1, v - .15, v + .65, h, h + .22, BRICK["stone_r"], BRICK["stone"], BRICK["top"])


def side_wall(u, v0, v1, h=2.3):
    return PLAN.box(u, u + .5, v0, v1, 0, h, BRICK["right"], BRICK["left"], BRICK["top"]) + PLAN.box(u - .1, u + .6, v0, v1, h, h + .22, BRICK["stone_r"], BRICK["stone"], BRICK["top"])


def hall(u0, u1, v0, v1, rng, h=2.7, rise=2.3, tone=TILE, posts=6):
    """An open hall on its plinth; posts stand in the shade of the roof."""
    d = shadow(u0, u1, v0, v1, 3.4) + PLAN.box(u0, u1, v0, v1, 0, .7, "#c98a6c", "#7d5464", "#fff0d4")
    d += PLAN.right(v0).diamonds("#ffe9cb", u0, u1, .15, .55, round((u1 - u0) / 1.1))
    d += PLAN.flat("#8a7080", u0 + .6, u1 - .4, v0 + .8, v1 - .4, .72)
    d += PLAN.right(v1 - .5).quad("#6d4c58", u0 + .4, u1 - .4, .7, h)
    for k in range(posts):
        u = u0 + .4 + (u1 - u0 - .8) * k / (posts - 1)
        d += PLAN.box(u - .1, u + .1, v0 + .3, v0 + .5, .7, h, "#c9744c", "#6d3f44")
    return d + (PLAN.thatch(u0 - .9, u1 + .9, v0 - .9, v1 + .9, h, rise, tone, rng) if tone is IJUK else PLAN.hip(u0 - .9, u1 + .9, v0 - .9, v1 + .9, h, rise, tone, rows=10, rng=rng))


def gedong(u, v, half, h, rng, rise=2.6):
    """A closed shrine of brick under palm fibre."""
    d = shadow(u - half * 1.5, u + half * 1.5, v - half, v + half * 1.5, 3)
    d += stacks.stack(PLAN, [(half * 1.5, .5, "cap"), (half * 1.3, .6, "plain brick"), (half * 1.4, .16, "cap"), (half, h, "panel brick"), (half * 1.15, .2, "cap")], BRICK, rng, centre=(u, v))
    d += PLAN.thatch(u - half * 1.75, u + half * 1.75, v - half * 1.75, v + half * 1.75, 1.4 + h, rise * half, IJUK, rng, blades=46)
    x, y = PLAN.see(u, v, 1.75 + h + rise * half)
    return d + canvas.path(f"M{x - 5} {y + 6}C{x - 8} {y - 4} {x - 2} {y - 8} {x} {y - 22}C{x + 2} {y - 8} {x + 8} {y - 4} {x + 5} {y + 6}z", "#ffd3a2")


def small(u, v, rng):
    return shadow(u - .6, u + .6, v - .5, v + .6, 1.6) + stacks.stack(PLAN, [(.6, .3, "cap"), (.45, 1.2, "plain"), (.6, .16, "cap"), (.4, .7, "plain")], BRICK, rng, centre=(u, v)) + PLAN.thatch(u - .85, u + .85, v - .85, v + .85, 2.3, 1.1, IJUK, rng, thick=.2, blades=24)


def shophouse(u0, u1, v, h, face, dark, sign, rng, floors=2):
    """A front along the street with its roof behind."""
    d = canvas.poly([PLAN.see(u0 - .3, v - .4, h), PLAN.see(u1 + .3, v - .4, h), PLAN.see(u1 - .2, v + 6, h + 2.6), PLAN.see(u0 + .2, v + 6, h + 2.6)], "#d9794f" if sign != "#3f7a7a" else "#b9624a")
    plane = PLAN.right(v)
    d += plane.quad(face, u0, u1, 0, h) + plane.quad("#fff3da", u0, u1, h - .3, h) + plane.quad(dark, u0 + .3, u1 - .3, 0, 2.6) + plane.quad(sign, u0 + .1, u1 - .1, 2.8, 3.5) + plane.quad("#fff3da", u0 + (u1 - u0) * .2, u0 + (u1 - u0) * .7, 3.05, 3.25)
    step = (u1 - u0) / 3
    d += plane.quads(dark, [(u0 + step * k + step * .24, u0 + step * k + step * .76) for k in range(3)], 4.1, h - .8)
    d += canvas.poly([PLAN.see(u0, v, 2.8), PLAN.see(u1, v, 2.8), PLAN.see(u1, v - 1.6, 2.3), PLAN.see(u0, v - 1.6, 2.3)], sign) + canvas.poly([PLAN.see(u0, v - 1.6, 2.3), PLAN.see(u1, v - 1.6, 2.3), PLAN.see(u1, v - 1.6, 2.0), PLAN.see(u0, v - 1.6, 2.0)], "#fff3da")
    return d


def stand(figure, u, v, h=1.62, flip=False):
    x, y = PLAN.see(u, v, 0)
    z = PLAN.z + u * PLAN.sin + v * PLAN.cos
    k = VIEW.unit(z) * h / 100
    return canvas.path(f"M{x - 8 * k:.1f} {y:.1f}h{16 * k:.1f}l{-92 * k:.1f} {16 * k:.1f}h{-14 * k:.1f}z", "#8f84a5", opacity=".6") + canvas.at(x, y, k, figure, flip=flip)


def draw():
    rng = Random(2025)
    sky = canvas.bands(W, [(0, "#a8c3d0"), (60, "#bfd0d2"), (120, "#dadbcb"), (180, "#f0e2c6"), (230, "#fbe6c0"), (300, "")])
    sky += canvas.circle(1330, 190, 96, "#fff3cf", opacity=".6") + canvas.circle(1330, 190, 46, "#fffdf0")
    sky += land.ridge([(0, 214), (240, 200), (420, 150), (520, 132), (640, 170), (820, 206), (1100, 214), (1600, 224)], 280, "#b3c3c6") + land.streak(160, 70, 460, 16, "#e6e3d3", opacity=".9") + land.streak(820, 110, 420, 14, "#f6ead0", opacity=".9")
    # roofs and crowns of the town
    town = canvas.rect(0, 256, W, 760, "#a9b394")
    for y, k in ((262, .5), (276, .62), (294, .76), (316, .92), (344, 1.1), (378, 1.3), (416, 1.5)):
        for _ in range(26):
            x = rng.uniform(-40, 1640)
            w = rng.uniform(60, 130) * k
            if rng.random() < .5:
                town += plants.canopy(x, y, w * .5, w * .26, rng.choice(["#8fa888", "#9cb290", "#7f9c80", "#a9bb98"]), rng, 9)
            else:
                c = rng.choice([("#d9916d", "#b3705c"), ("#cf8260", "#a8655a"), ("#e3a27c", "#bd7f68")])
                town += canvas.rect(x - w * .42, y, w * .84, 22 * k, "#e9d9c0") + canvas.poly([(x - w / 2, y), (x + w / 2, y), (x + w * .34, y - w * .22), (x - w * .34, y - w * .22)], c[0]) + canvas.poly([(x - w / 2, y), (x - w * .26, y), (x - w * .3, y - w * .22), (x - w * .34, y - w * .22)], c[1])
    town += plants.palm(300, 400, 170, 14, "#7f9c80", "#9a8a78", rng, 9) + plants.palm(980, 380, 150, -10, "#86a386", "#9a8a78", rng, 9) + plants.palm(1480, 420, 200, 12, "#76957a", "#93836f", rng, 9)

    def strip(v0, v1, a0, a1, fill):
        """A band of ground along the street; each edge starts where it enters the picture."""
        return canvas.poly([PLAN.see(a0, v0, 0), PLAN.see(120, v0, 0), PLAN.see(120, v1, 0), PLAN.see(a1, v1, 0)], fill)
    ground = strip(-15, -3.2, -21, -44, "#a9a3b0") + strip(-3.2, .6, -44, -50, "#e9dccb") + canvas.poly([PLAN.see(-21, -15, 0), PLAN.see(120, -15, 0), (1620, 1010), (-20, 1010)], "#e3d6c8")
    ground += strip(-15.3, -14.9, -21, -21, "#8a8298") + strip(-3.3, -3.0, -44, -44, "#c9b9b4") + PLAN.flat("#f7e6c6", -13, 13.5, 0, 31, .01)
    for u in range(-26, 60, 4):
        ground += PLAN.flat("#fff6e0", u, u + 1.8, -9.2, -8.9, .02)
    for i in range(6):
        ground += PLAN.flat("#fff6e0", -3 + i * .95, -2.5 + i * .95, -14, -4, .02)
    for i in range(-13, 14, 2):
        ground += canvas.path("M{} {}L{} {}".format(*map(canvas.n, (*PLAN.see(i, 0, .02), *PLAN.see(i, 31, .02)))), stroke="#e0caa4", stroke_width="1.4")
    # houses on the right go first, then the court from its far end towards us
    fronts = [(14.4, 20, 6.6, "#e6d3bd", "#8a8298", "#3f7a7a"), (20, 27, 5.8, "#f3e3c8", "#8a8298", "#c9523c"), (27, 34, 7, "#d9cbbd", "#8a8298", "#d9a03c"), (34, 44, 6.2, "#efe0cc", "#8a8298", "#4a5f8a"), (44, 56, 6.4, "#e0d0c0", "#8a8298", "#b5503c")]
    right = "".join(shophouse(a, b, .4, h, f, dk, s, rng) for a, b, h, f, dk, s in reversed(fronts))
    left = "".join(shophouse(a, b, .4, h, f, dk, s, rng) for a, b, h, f, dk, s in [(-19, -13.6, 6.2, "#efdcc4", "#8f869a", "#d9a03c"), (-25, -19, 7, "#dccabb", "#8f869a", "#4a5f8a"), (-32, -25, 6.2, "#f0dfc8", "#8f869a", "#c9523c")])
    court = wall(-13, 13.5, 30.5) + side_wall(13, 0, 30.5)
    court += "".join(small(u, 28, rng) for u in (11, 7.6, -1, -4.2, -10.6))
    court += gedong(3.6, 26, 1.35, 2.6, rng) + gedong(-7.2, 26, 1.5, 2.8, rng)
    court += small(9.4, 22.4, rng) + small(-10.8, 22, rng)
    court += stand(people.man("#f6efe0", "#fffaf0", "#fffaf0", SKIN, HAIR), -1.6, 20.5) + stand(people.walker("#d9a03c", "#fffaf0", "#b5443c", SKIN, HAIR, arm=False), -.4, 20)
    court += wall(2.2, 13, 16.4) + stacks.roofed_gate(corners.Corner(VIEW, *_at(0, 16.6), .5), 6.2, 2.6, 1.8, BRICK, rng, ("#8a3a2c", "#f0bf4f", "#4a2420")) + wall(-12.5, -2.2, 16.4)
    tx, ty = PLAN.see(8.4, 13.4, 0)
    court += canvas.oval(tx - 46, ty + 4, 110, 17, "#a99db5", opacity=".6") + canvas.path(f"M{tx - 9} {ty}C{tx - 4} {ty - 30} {tx - 8} {ty - 60} {tx - 4} {ty - 86}H{tx + 8}C{tx + 4} {ty - 60} {tx + 8} {ty - 30} {tx + 12} {ty}z", "#8a6a60") + plants.canopy(tx, ty - 120, 98, 56, "#5f8a68", rng) + plants.canopy(tx + 26, ty - 138, 64, 36, "#86ab78", rng) + "".join(plants.frangipani(tx + x, ty - 120 + y, 7, "#fffaf0", "#f0b44a", x) for x, y in ((-60, 10), (-20, 20), (30, 6), (60, -16), (4, -30), (-36, -22)))
    court += hall(5, 10.6, 5, 9.4, rng, 2.5, 1.9, IJUK, 4)
    court += hall(-11.2, -1.4, 7.4, 12.6, rng, 2.8, 2.6, TILE, 8)
    for u, v, fig in ((1.2, 11, people.walker("#b5443c", "#fffaf0", "#e0a940", SKIN, HAIR, "", arm=False)), (2.6, 6.2, people.walker("#5a4a72", "#fff3d6", "#d9704a", SKIN, HAIR, canvas.path("M-15 -101h30l-4 -9h-22z", "#c98f4a") + canvas.circle(0, -112, 4, "#d9604a"))), (.4, 4.2, people.man("#3f5f7a", "#fffaf0", "#f0bf4f", SKIN, HAIR)), (-6, 3.4, townsfolk.sweeper("#7a4a5a", "#f0b46a", SKIN, HAIR, "#e9cf9a", "#6d5048", "#b98d62"))):
        court += stand(fig, u, v)
    court += wall(3.4, 13.4, 0) + stacks.split_gate(corners.Corner(VIEW, *_at(.8, .3), .5), 5.6, 1.5, 2.2, 1.6, BRICK, rng, "brick", y=0) + side_wall(-13, 0, 30.5) + wall(-13, -1.8, 0)
    # the street wakes up
    street = ""
    for u, v, fig, h, flip in (
        (16, -5.4, townsfolk.scooter("#3f7a86", "#2c5a66", "#2a2733", "#c9c3cc", townsfolk.rider("#f3e3c0", "#4a4f6a", SKIN, "#d9523c")), 1.75, True),
        (4.5, -7, townsfolk.scooter("#d9523c", "#a83a30", "#2a2733", "#c9c3cc", townsfolk.rider("#fff3da", "#4a4f6a", SKIN, "#f0b44a")), 1.75, True),
        (10, -2, people.walker("#35616d", "#fff3da", "#d9a03c", SKIN, HAIR, canvas.path("M-16 -101h32l-5 -14h-22z", "#b98a52") + canvas.circle(-5, -117, 5, "#7f9a4f") + canvas.circle(5, -117, 5, "#d9604a")), 1.62, False),
        (6.6, -1.6, people.man("#7a5a3a", "#fffaf0", "#fffaf0", SKIN, HAIR), 1.62, False),
        (-5.4, -1.8, people.walker("#8a3440", "#f3c98a", "#fff3da", SKIN, HAIR, arm=False), 1.6, False),
        (-7.4, -1.8, leisure.child("#fffaf0", "#b5443c", SKIN, HAIR), 1.1, False),
        (-.4, -8.6, people.walker("#b5503c", "#fff6e4", "#e0a940", SKIN, HAIR, canvas.path("M-16 -101h32l-5 -14h-22z", "#b98a52") + canvas.circle(-5, -117, 5, "#e0a940") + canvas.circle(5, -117, 5, "#d9604a")), 1.62, False),
        (-1.6, -11.4, people.walker("#3f6a5a", "#fffaf0", "#d9704a", SKIN, HAIR, arm=False), 1.6, False),
        (-9, -10.6, townsfolk.scooter("#e9e0d0", "#b9b0a8", "#2a2733", "#c9c3cc", townsfolk.rider("#5a7a8a", "#3a3f52", SKIN, "#f3ead9")), 1.75, False),
    ):
        street += stand(fig, u, v, h, flip)
    # near: the ledge of the gallery in shade, baskets, and one who looks down
    sill = canvas.rect(0, 884, W, 130, "#4f3f52") + canvas.rect(0, 872, W, 18, "#8a7488") + canvas.rect(0, 872, W, 5, "#ffdfb4") + canvas.path("".join(f"M{40 + i * 96} 944l26 -26l26 26l-26 26z" for i in range(17)), "#63506a")
    pier = canvas.rect(0, 0, 74, 1000, "#453648") + canvas.rect(56, 0, 18, 1000, "#a8786a") + canvas.rect(0, 300, 84, 16, "#7d6478") + canvas.rect(1540, 0, 70, 1000, "#453648") + canvas.rect(-10, -10, W + 20, 40, "#453648") + canvas.rect(0, 26, W, 7, "#8a7488")
    defs = weave.plait("kp", "#b98452", "#8f6244", "#5d4038", 12)
    goods = ""
    for x, w, fruits in ((1290, 190, ("#d9723c", "#e89a4a", "#c95a34")), (1460, 170, ("#7f9a4f", "#9cb45f", "#5f8048"))):
        goods += weave.mouth(x, 880, w, 86, "#4a3438")
        for row in range(4):
            for i in range(6 - row):
                r = w * .085
                px, py = x + (i - (5 - row) / 2) * r * 1.8, 796 - row * r * 1.3
                goods += canvas.circle(px, py, r, fruits[(i + row) % 3]) + canvas.circle(px + r * .3, py - r * .35, r * .24, "#fff3da", opacity=".6")
        goods += weave.basket(x, 880, w, 86, "url(#kp)", "#d9a868", "#6d4a3c", "#3a2a3a")
    woman = canvas.at(452, 1010, .98, busts.back("#c9a05c", "#7d5a4a", SKIN, HAIR, "#8a3440", ("#fffaf0", "#f0b44a")), flip=True)
    return canvas.picture(
        "pura-desa-puseh-denpasar", W, H, "The village temple seen from the market, early morning",
        "Illustration. From a gallery of the market one looks down across the street into the temple: a split gate, a long hall under tiles, a second gate and brick shrines under palm fibre between rows of shophouses.",
        sky, town, ground, right, court, left, street, sill, goods, woman, pier, defs=defs,
    )
