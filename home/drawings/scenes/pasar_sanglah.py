"""Pasar Sanglah at noon: a quiet hall of tiled tables, some given up, and one seller where the skylight falls."""

from math import cos, pi, sin
from random import Random

from home.drawings import canvas, corners, people, plants, townsfolk, views

W, H = 1600, 1000
VIEW = views.View(eye=2.35, horizon=372, lens=820, cx=760)
HALL = corners.Corner(VIEW, -1.35, 4.5, .56)
HAIR, SKIN, DARK = "#22201f", "#8f5c46", "#6d4438"
TOP, RIGHT, LEFT, LINE, RIM = "#b9cabf", "#93a9a0", "#74908a", "#5f7d78", "#dbe6d8"
SUN_TOP, SUN_RIGHT, SUN = "#fbf6dc", "#e3e4c8", "#fff8dc"
STEEL, DEEP = "#4f6d70", "#2a3c42"
EAVE = 4.5


def tiled(u0, u1, v0, v1, lit=False):
    """A market table: a masonry block faced with white tiles, two shelves of shade below its top."""
    top, right, left = (SUN_TOP, SUN_RIGHT, "#a9bcae") if lit else (TOP, RIGHT, LEFT)
    d = HALL.flat("#4f6462", u0 - .1, u1 + .3, v0 - .3, v1, 0, opacity=".5")
    d += HALL.box(u0, u1, v0, v1, 0, .84, right, left, top)
    face, side = HALL.right(v0), HALL.left(u0)
    line = "#b9b99a" if lit else LINE
    d += face.quad("#3f5554", u0 + .25, u1 - .25, .1, .5)
    d += face.lines(line, 1.4, [((u0, y), (u1, y)) for y in (.6, .72)] + [((u0 + i * .2, .52), (u0 + i * .2, .84)) for i in range(1, int((u1 - u0) / .2))]) + side.lines("#5a7672", 1.4, [((v0, y), (v1, y)) for y in (.2, .4, .6)] + [((v0 + i * .2, 0), (v0 + i * .2, .84)) for i in range(1, int((v1 - v0) / .2) + 1)])
    grid = [((u0 + i * .2, v0), (u0 + i * .2, v1)) for i in range(1, int((u1 - u0) / .2) + 1)] + [((u0, v0 + i * .2), (u1, v0 + i * .2)) for i in range(1, int((v1 - v0) / .2) + 1)]
    d += canvas.path("".join("M{:.1f} {:.1f}L{:.1f} {:.1f}".format(*HALL.see(*a, .84), *HALL.see(*b, .84)) for a, b in grid), stroke="#e3dcb8" if lit else "#a3b8ae", stroke_width="1.4")
    a, b, c = HALL.see(u0, v0, .84), HALL.see(u1, v0, .84), HALL.see(u0, v1, .84)
    return d + canvas.stroke("M{:.1f} {:.1f}L{:.1f} {:.1f}L{:.1f} {:.1f}".format(*c, *a, *b), "#ffffff" if lit else RIM, 3)


def heap(u, v, r, kind, rng, y=.84):
    """Greens, roots or fruit heaped on a table round (u, v), `r` metres across."""
    x, sy = HALL.see(u, v, y)
    k = VIEW.unit(HALL.z + u * HALL.sin + v * HALL.cos) * r
    d = canvas.oval(x + k * .1, sy + k * .05, k * .62, k * .26, "#3f5554", opacity=".35")
    name, colours = kind
    if name == "leaf":
        for i in range(22):
            a = -pi / 2 + rng.uniform(-1.15, 1.15)
            d += plants.leaf_shape(x + rng.uniform(-.42, .42) * k, sy + rng.uniform(-.12, .14) * k, a, k * rng.uniform(.4, .62), colours[i % len(colours)], .2)
        return d
    rows = ((0, .46, 6), (.16, .36, 5), (.3, .22, 3), (.42, .06, 1))
    size = k * .15
    for lift, half, count in rows:
        for i in range(count):
            px = x + (0 if count == 1 else (i / (count - 1) * 2 - 1) * half * k)
            py = sy - lift * k - size * .3
            c = colours[(i * 2 + int(lift * 20)) % len(colours)]
            if name == "long":
                d += canvas.stroke(f"M{px - size:.1f} {py:.1f}q{size:.1f} {size * .9:.1f} {size * 2.1:.1f} {-size * .2:.1f}", c, size * .7)
            else:
                d += canvas.circle(px, py, size, c) + canvas.circle(px - size * .3, py - size * .34, size * .3, "#fff6dc", opacity=".6")
    return d


def stand(f, u, v, tall=1.62, flip=False, lit=False):
    x, y = HALL.see(u, v, 0)
    k = VIEW.unit(HALL.z + u * HALL.sin + v * HALL.cos) * tall / 100
    return canvas.oval(x, y, 22 * k, 6 * k, "#3f5554", opacity=".55") + canvas.at(x, y, k, f, flip=flip)


def draw():
    rng = Random(2023)
    room = canvas.rect(0, 0, W, 400, "#22343a") + canvas.rect(0, 372, W, 640, "#6f8784")

    def along_u(v, width, y, fill):
        """A strip of floor or ceiling along u, from just before the eye."""
        near = (.7 - HALL.z - v * HALL.cos) / HALL.sin
        return HALL.flat(fill, near, 19.5, v, v + width, y)

    def along_v(u, width, y, fill, reach=13.6):
        near = (.7 - HALL.z - u * HALL.sin) / HALL.cos
        return HALL.flat(fill, u, u + width, near, reach, y)

    ceiling = "".join(along_v(u, .14, EAVE, "#2c4046") for u in range(-7, 20, 2)) + "".join(along_u(v, .3, EAVE - .01, "#3d565a") for v in (-1.2, 2.0, 5.2, 8.4, 11.6))
    # the two far walls open on the bright yard
    walls = ""
    for face, a0, a1, tint in ((HALL.right(13.6), -12, 19.5, 0), (HALL.left(19.5), -8, 13.6, 1)):
        walls += face.quad("#e3efdc", a0, a1, .9, 3.1) + face.quad("#b3d0a8", a0, a1, .9, 2.0) + face.quad("#f3ecc8", a0, a1, .9, 1.3)
        x = a0 + .6
        while x < a1 - 2:  # roofs and trees of the street
            w = rng.uniform(1.2, 2.2)
            if rng.random() < .6:
                walls += face.quad(rng.choice(["#f6ead0", "#eed6b0"]), x, x + w, 1.1, 1.9) + face.poly(rng.choice(["#d98f6a", "#c97f5f"]), [(x - .2, 1.9), (x + w + .2, 1.9), (x + w - .3, 2.4), (x + .3, 2.4)])
            else:
                walls += face.poly("#8fb58a", [(x + w * (.5 + .5 * cos(i * pi / 6)), 2.0 + .6 * sin(i * pi / 6)) for i in range(12)])
            x += w + rng.uniform(.2, .8)
        walls += face.quad("#6a8684" if tint else "#5f7a7a", a0, a1, 0, .95) + face.quad("#54706f" if tint else "#4a6466", a0, a1, 3.1, EAVE) + face.quads("#54706f", [(a, a + .5) for a in [a0 + i * 3.4 for i in range(int((a1 - a0) / 3.4) + 1)]], .9, 3.2) + face.quad("#a9c0b4", a0, a1, .9, 1.0) + face.quad("#2c4046", a0, a1, 3.06, 3.14) + face.lines("#5f7a7a", 2.4, [((a0 + i * .85, 1.0), (a0 + i * .85, 3.1)) for i in range(int((a1 - a0) / .85))])
    seams = "".join(along_u(v, .05, 0, "#5f7674") for v in (-1.0, 2.2, 3.4, 5.4, 6.6, 8.6, 9.8)) + "".join(along_v(u, .05, 0, "#5f7674") for u in (-3, 0, 3, 6, 9, 12, 15, 18))
    floor = seams + "".join(HALL.flat("#a3b9b0", u, u + w, v, v + d, 0, opacity=".6") for u, w, v, d in [(5.2, 1.8, 2.4, .5), (9, 2.4, 5.5, .5), (13, 2, 8.8, .5), (2.0, 1.4, 5.6, .4), (-1, 1.6, 2.4, .6)])
    skylights = [(1.1, 3.1, -.4, 2.4), (9.6, 10.8, 4.3, 6.8), (-4.4, -3.2, 4.3, 6.8), (12.4, 13.4, -1.2, 1.2)]
    sky = "".join(HALL.flat("#f3f6e0", u0, u1, v0, v1, EAVE - .03) for u0, u1, v0, v1 in skylights)
    drop = (-.55, -.3)
    pools = "".join(HALL.flat("#e9e3bd", u0 + drop[0], u1 + drop[0], v0 + drop[1], v1 + drop[1], 0) for u0, u1, v0, v1 in skylights)

    def shaft(u0, u1, v0, v1, low, opacity):
        top = [HALL.see(u, v, EAVE) for u, v in ((u0, v0), (u1, v0), (u1, v1), (u0, v1))]
        k = 1 - low / EAVE
        foot = [HALL.see(u + drop[0] * k, v + drop[1] * k, low) for u, v in ((u0, v0), (u1, v0), (u1, v1), (u0, v1))]
        return canvas.poly([top[3], foot[3], foot[0], foot[1], top[1], top[2]], SUN, opacity=opacity)

    # tables in four rows; most are bare
    greens = ("leaf", ["#3f8a55", "#6fae5f", "#2f6f4a"])
    goods = {
        "cabbage": ("round", ["#b9d98a", "#a3c97a", "#cfe3a0"]), "tomato": ("round", ["#e0523a", "#ee7a4a", "#c9402f"]), "egg": ("long", ["#6d3f7a", "#85508f", "#5a3266"]), "carrot": ("long", ["#ee8f3a", "#f6a850", "#d9772c"]), "orange": ("round", ["#f0a93c", "#f6bf5a", "#e0912c"]), "onion": ("round", ["#b5566a", "#c9708a", "#9a4458"]), "leaf": greens, "bean": ("leaf", ["#7fae4a", "#a3c95f", "#5f8f3a"]),
    }
    stock = {
        (1, 0): ["cabbage", "tomato", "leaf", "carrot"], (1, 1): ["egg", "bean"], (2, 3): ["orange", "leaf"], (3, 1): ["cabbage", "onion"],
    }
    pieces = []
    for row, v in enumerate((-2.2, .9, 4.1, 7.3, 10.5)):
        for col in range(-3, 6):
            u0 = -.2 + col * 3.1 + (.4 if row % 2 else 0)
            lit = (row, col) == (1, 0)
            d = ""
            if row == 0 and col not in (0, 1, 2, -1):
                continue
            d += tiled(u0, u0 + 2.6, v, v + .95, lit)
            for i, name in enumerate(stock.get((row, col), ())):
                d += heap(u0 + .4 + i * .6, v + .5, .56, goods[name], rng)
            if (row, col) == (2, 1):  # a cat has this one
                x, y = HALL.see(u0 + 1.3, v + .45, .84)
                d += canvas.path(f"M{x - 44:.0f} {y:.0f}C{x - 48:.0f} {y - 26:.0f} {x - 20:.0f} {y - 36:.0f} {x + 4:.0f} {y - 28:.0f}L{x + 14:.0f} {y - 40:.0f}L{x + 22:.0f} {y - 30:.0f}L{x + 32:.0f} {y - 36:.0f}C{x + 42:.0f} {y - 20:.0f} {x + 36:.0f} {y - 6:.0f} {x + 28:.0f} {y:.0f}z", "#e0a05a") + canvas.stroke(f"M{x - 40:.0f} {y - 4:.0f}C{x - 30:.0f} {y + 8:.0f} {x - 8:.0f} {y + 6:.0f} {x + 4:.0f} {y - 2:.0f}", "#c9823f", 7) + canvas.path(f"M{x - 24:.0f} {y - 28:.0f}l6 12M{x - 10:.0f} {y - 30:.0f}l6 12", stroke="#c9823f", stroke_width="4")
            elif (row, col) in ((2, 0), (3, 3), (1, 3), (3, 0), (1, -1)):  # a sheet folded and left
                d += HALL.box(u0 + .5, u0 + 1.5, v + .2, v + .75, .84, .95, "#3f7f9a", "#2f6480", "#5f9fb8") + HALL.box(u0 + .6, u0 + 1.4, v + .25, v + .7, .95, 1.03, "#4a8aa5", "#35708c", "#7fb5c6")
            elif (row, col) in ((2, 2), (1, 2), (3, 2), (0, 0)):  # a stool set on the table, legs up
                x, y = HALL.see(u0 + (1.2 if row else .62), v + (.5 if row else .4), .84)
                k = VIEW.unit(HALL.z + (u0 + 1.2) * HALL.sin + (v + .5) * HALL.cos)
                d += canvas.path(f"M{x - .2 * k:.1f} {y:.1f}l{-.04 * k:.1f} {-.42 * k:.1f}M{x + .2 * k:.1f} {y:.1f}l{.04 * k:.1f} {-.42 * k:.1f}M{x - .06 * k:.1f} {y - .06 * k:.1f}l{-.02 * k:.1f} {-.36 * k:.1f}M{x + .08 * k:.1f} {y - .06 * k:.1f}l{.02 * k:.1f} {-.36 * k:.1f}", stroke="#b5483c", stroke_width=f"{.05 * k:.1f}") + canvas.oval(x, y - .03 * k, .26 * k, .09 * k, "#c9584a")
            pieces.append((-(HALL.z + (u0 + 1.3) * HALL.sin + (v + .5) * HALL.cos), d))
    for u in (-3.4, 2.9 + 2.2, 11.4, 17.2):
        for v in (2.9, 9.3):
            x0, y0 = HALL.see(u, v, 0)
            depth = HALL.z + u * HALL.sin + v * HALL.cos
            if depth < 1.5:
                continue
            k = VIEW.unit(depth)
            yt = HALL.see(u, v, EAVE)[1]
            d = canvas.rect(x0 - .13 * k, yt, .26 * k, y0 - yt, STEEL) + canvas.rect(x0 - .13 * k, yt, .08 * k, y0 - yt, "#7f9c98") + canvas.rect(x0 - .17 * k, y0 - .5 * k, .34 * k, .5 * k, "#c9b04a") + canvas.path("".join(f"M{x0 - .17 * k:.1f} {y0 - (.12 + i * .2) * k:.1f}l{.34 * k:.1f} {-.12 * k:.1f}v{.08 * k:.1f}l{-.34 * k:.1f} {.12 * k:.1f}z" for i in range(2)), DEEP) + canvas.path(f"M{x0 - .13 * k:.1f} {yt + .7 * k:.1f}L{x0 - .9 * k:.1f} {yt:.1f}M{x0 + .13 * k:.1f} {yt + .7 * k:.1f}L{x0 + .9 * k:.1f} {yt:.1f}", stroke=STEEL, stroke_width=f"{.1 * k:.1f}")
            pieces.append((-depth, d))
    basket = canvas.path("M-17 -102h34l-6 -15h-22z", "#b98a52") + "".join(plants.leaf_shape(x, -114, a, 24, "#6fae5f", .22) for x, a in ((-10, -2.4), (-3, -1.8), (3, -1.4), (10, -.8)))
    for u, v, f, tall, flip in [
        (1.75, 2.15, people.walker("#3f5f78", "#e8745a", "#f0c25a", DARK, HAIR, arm=False, hem="#2b4458"), 1.6, False), (2.5, -.15, townsfolk.visitor("#fdf6e0", "#4f6a80", SKIN, HAIR, bag=None), 1.64, False), (8.2, 6.2, people.man("#5a5f62", "#c9d6cc", "#b5483c", DARK), 1.62, False), (11.6, 2.6, people.walker("#6d4a62", "#d9c9a8", "#8fae8f", SKIN, HAIR, basket, hem="#4a3244"), 1.6, True), (6.6, 9.4, townsfolk.veiled("#5f8a8a", "#d9d6bc", SKIN), 1.6, False),
    ]:
        pieces.append((-(HALL.z + u * HALL.sin + v * HALL.cos), stand(f, u, v, tall, flip)))
    pieces.append((-(HALL.z + 2.0 * HALL.sin + 2.5 * HALL.cos), shaft(*skylights[0], 0, ".34")))  # behind the seller, so that her colours stay
    inside = "".join(d for _, d in sorted(pieces, key=lambda p: p[0]))
    bag_x, bag_y = HALL.see(2.5, -.15, .72)
    bag = canvas.path(f"M{bag_x + 22:.0f} {bag_y - 6:.0f}h52l8 70h-68z", "#d9b070") + canvas.path(f"M{bag_x + 56:.0f} {bag_y - 6:.0f}h18l8 70h-20z", "#b58a4f") + canvas.path(f"M{bag_x + 32:.0f} {bag_y - 6:.0f}q16 -30 32 0", stroke="#b58a4f", stroke_width="5") + "".join(plants.leaf_shape(bag_x + 40 + i * 8, bag_y - 4, -1.9 + i * .35, 46, ("#3f8a55", "#6fae5f")[i % 2], .2) for i in range(4))
    beams = "".join(shaft(*s, 0, o) for s, o in zip(skylights[1:], (".16", ".16", ".14"), strict=True))
    motes = canvas.path("".join(f"M{x:.0f} {y:.0f}h3v3h-3z" for x, y in [(rng.uniform(700, 960), rng.uniform(160, 560)) for _ in range(22)]), SUN, opacity=".7")
    scale_x, scale_y = HALL.see(.15, .6, 2.5)
    hang = canvas.rect(scale_x - 1.5, 0, 3, scale_y - 10, DEEP) + canvas.circle(scale_x, scale_y + 22, 34, "#d94f3a") + canvas.circle(scale_x, scale_y + 22, 27, "#fdf6e6") + canvas.stroke(f"M{scale_x:.0f} {scale_y + 22:.0f}l12 -14", "#a8322c", 3.4) + canvas.path(f"M{scale_x - 2:.0f} {scale_y + 56:.0f}l-38 56M{scale_x + 2:.0f} {scale_y + 56:.0f}l38 56", stroke=DEEP, stroke_width="2.4") + canvas.path(f"M{scale_x - 48:.0f} {scale_y + 112:.0f}h96q-8 24 -48 24t-48 -24z", "#cfd9d6") + canvas.path(f"M{scale_x + 10:.0f} {scale_y + 112:.0f}h38q-8 24 -48 24q10 -8 10 -24z", "#93a9a8")
    # near: crates that wait on the floor, cut by the frame
    near = ""
    for u, v, y, c in [(4.0, -2.95, 0, ("#b5483c", "#8f352f", "#d97a62")), (4.0, -2.95, .34, ("#2f7f8a", "#22606c", "#5fa9ad")), (4.75, -2.9, 0, ("#2f7f8a", "#22606c", "#5fa9ad"))]:
        near += HALL.box(u, u + .66, v, v + .5, y, y + .3, c[0], c[1], c[1]) + HALL.right(v).quads(c[1], [(u + .06 + i * .12, u + .12 + i * .12) for i in range(5)], y + .06, y + .22) + HALL.left(u).quads(DEEP, [(v + .06 + i * .14, v + .13 + i * .14) for i in range(3)], y + .06, y + .22) + HALL.right(v).quad(c[2], u, u + .66, y + .26, y + .3)
        if y:
            near += heap(u + .33, v + .25, .6, goods["cabbage"], rng, y + .3)
    return canvas.picture(
        "pasar-sanglah", W, H, "Pasar Sanglah at noon",
        "Illustration. In a cool market hall of white-tiled tables, many of them bare, a shaft of light falls on one table of vegetables where a seller serves a customer; a cat sleeps on an empty table.",
        room, ceiling, walls, floor, pools, sky, inside, bag, hang, beams, motes, near,
    )
