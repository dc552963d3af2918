"""Kopi Bhineka Djaja at nine in the morning: the narrow shop from its door, the sun coming in over our shoulder."""

from random import Random

from home.drawings import busts, canvas, coffee, corners, lettering, people, views

W, H = 1600, 1000
VIEW = views.View(eye=1.55, horizon=430, lens=840, cx=800)
LEFT, RIGHT, TOP, BACK = -3.1, 2.9, 3.7, 9.4
HAIR, SKIN, DARK = "#241712", "#8f583f", "#6d4233"
TEAK = {"lit": "#d38a4f", "top": "#b9733f", "face": "#8f4f2e", "shade": "#643522", "deep": "#3a1f18"}
IRON = {"iron": ("#6f9a86", "#3f6a5c", "#2d5048", "#1c332f"), "brass": ("#f6d48a", "#d19a48", "#98682c"), "brick": "#b0603f", "joint": "#8a4630", "wheel": "#a8382c", "bean": "#3a1f18", "bean_lit": "#8a5a3a", "fire": "#e0702f"}


def painting(face, a0, a1, y0, y1, frame, paper, kind):
    """A framed picture done in coffee, or a framed newspaper cutting."""
    w, h = a1 - a0, y1 - y0
    d = face.quad(frame, a0, a1, y0, y1) + face.quad(paper, a0 + w * .1, a1 - w * .1, y0 + h * .1, y1 - h * .1)
    brown = ("#b98a58", "#8a5a38", "#5f3a26")
    if kind == "hill":
        d += face.poly(brown[0], [(a0 + w * .1, y0 + h * .35), (a0 + w * .4, y0 + h * .72), (a0 + w * .62, y0 + h * .5), (a0 + w * .9, y0 + h * .6), (a0 + w * .9, y0 + h * .1), (a0 + w * .1, y0 + h * .1)]) + face.poly(brown[1], [(a0 + w * .1, y0 + h * .26), (a0 + w * .5, y0 + h * .36), (a0 + w * .9, y0 + h * .22), (a0 + w * .9, y0 + h * .1), (a0 + w * .1, y0 + h * .1)])
    elif kind == "gate":
        for s in (-1, 1):
            m = a0 + w * .5
            d += face.poly(brown[1], [(m + s * w * .05, y0 + h * .16), (m + s * w * .05, y0 + h * .8), (m + s * w * .13, y0 + h * .6), (m + s * w * .19, y0 + h * .6), (m + s * w * .22, y0 + h * .42), (m + s * w * .28, y0 + h * .4), (m + s * w * .3, y0 + h * .16)])
    elif kind == "cup":
        d += face.poly(brown[1], [(a0 + w * .28, y0 + h * .56), (a0 + w * .72, y0 + h * .56), (a0 + w * .62, y0 + h * .26), (a0 + w * .38, y0 + h * .26)]) + face.quad(brown[2], a0 + w * .24, a0 + w * .76, y0 + h * .2, y0 + h * .25) + face.lines(brown[0], 3, [((a0 + w * .44, y0 + h * .64), (a0 + w * .48, y0 + h * .82)), ((a0 + w * .56, y0 + h * .64), (a0 + w * .6, y0 + h * .82))])
    else:
        d += face.quad(brown[2], a0 + w * .18, a1 - w * .18, y1 - h * .26, y1 - h * .18) + face.lines(brown[0], 2, [((a0 + w * (.18 + c * .34), y1 - h * (.34 + r * .09)), (a0 + w * (.46 + c * .34), y1 - h * (.34 + r * .09))) for c in (0, 1) for r in range(6) if c or r > 2]) + face.quad(brown[1], a0 + w * .18, a0 + w * .46, y1 - h * .56, y1 - h * .34)
    return d


def table(x, z, w, marble="#e9d2a6"):
    """A small wooden table seen from the door; its top at 0.74."""
    d = "".join(VIEW.quad(TEAK["shade"], (x + s * w * .42 - .04, 0, z + q), (x + s * w * .42 + .04, 0, z + q), (x + s * w * .42 + .04, .7, z + q), (x + s * w * .42 - .04, .7, z + q)) for q in (w * .8, 0) for s in (-1, 1))
    return d + VIEW.quad(TEAK["face"], (x - w / 2, .66, z), (x + w / 2, .66, z), (x + w / 2, .76, z), (x - w / 2, .76, z)) + VIEW.quad(TEAK["lit"], (x - w / 2, .76, z), (x + w / 2, .76, z), (x + w / 2, .76, z + w * .8), (x - w / 2, .76, z + w * .8)) + VIEW.quad(marble, (x - w * .42, .765, z + w * .08), (x + w * .42, .765, z + w * .08), (x + w * .42, .765, z + w * .72), (x - w * .42, .765, z + w * .72))


def stool(x, z):
    d = "".join(VIEW.quad(TEAK["shade"], (x + s * .15 - .03, 0, z), (x + s * .15 + .03, 0, z), (x + s * .12 + .03, .44, z), (x + s * .12 - .03, .44, z)) for s in (-1, 1))
    px, py = VIEW.see(x, .46, z)
    u = VIEW.unit(z)
    return d + canvas.oval(px, py + .05 * u, .2 * u, .06 * u, TEAK["shade"]) + canvas.oval(px, py, .2 * u, .06 * u, TEAK["lit"])


def draw():
    rng = Random(1935)
    left = corners.Face(lambda a, y: VIEW.see(LEFT, y, a))
    right = corners.Face(lambda a, y: VIEW.see(RIGHT, y, a))
    back = corners.Face(lambda a, y: VIEW.see(a, y, BACK))
    near = 1.3
    room = canvas.rect(0, 0, W, H, "#3a241c")
    room += VIEW.quad("#4a2e22", (LEFT, TOP, near), (RIGHT, TOP, near), (RIGHT, TOP, BACK), (LEFT, TOP, BACK)) + "".join(VIEW.quad("#33201a", (LEFT, TOP, z), (RIGHT, TOP, z), (RIGHT, TOP - .02, z + .22), (LEFT, TOP - .02, z + .22)) + VIEW.quad("#6d452f", (LEFT, TOP - .2, z), (RIGHT, TOP - .2, z), (RIGHT, TOP, z), (LEFT, TOP, z)) for z in (8.3, 6.9, 5.6, 4.4, 3.3, 2.4))
    room += left.quad("#c9a878", near, BACK, 0, TOP) + right.quad("#eed6a4", near, BACK, 0, TOP) + back.quad("#dcc08e", LEFT, RIGHT, 0, TOP)
    for face, a0, a1, tone, rim in ((left, near, BACK, "#4f7468", "#7fa08c"), (right, near, BACK, "#6f9a84", "#b5cfae"), (back, LEFT, RIGHT, "#5f8676", "#93b49a")):
        room += face.quad(tone, a0, a1, 0, 1.25) + face.quad(rim, a0, a1, 1.25, 1.36)
        step = .55
        room += face.lines("#3f5f56", 2, [((a0 + i * step, .12), (a0 + i * step, 1.25)) for i in range(int((a1 - a0) / step) + 1)], opacity=".6")
    # cement tiles in a chequer, and the door's shape of sun on them
    tiles = VIEW.quad("#b9785a", (LEFT, 0, near), (RIGHT, 0, near), (RIGHT, 0, BACK), (LEFT, 0, BACK))
    size = .6
    cells = [[(LEFT + i * size, 0, z * size + 1.2), (LEFT + (i + 1) * size, 0, z * size + 1.2), (LEFT + (i + 1) * size, 0, (z + 1) * size + 1.2), (LEFT + i * size, 0, (z + 1) * size + 1.2)] for i in range(10) for z in range(13) if (i + z) % 2]
    tiles += VIEW.faces("#d9b98a", cells)
    dots = [[(LEFT + i * size - .1, .001, z * size + 1.2), (LEFT + i * size, .001, z * size + 1.1), (LEFT + i * size + .1, .001, z * size + 1.2), (LEFT + i * size, .001, z * size + 1.3)] for i in range(1, 10) for z in range(1, 13)]
    tiles += VIEW.faces("#4f7468", dots)
    sun = VIEW.quad("#fff0c4", (-2.6, .01, 1.3), (.5, .01, 1.3), (1.35, .01, 6.4), (-1.3, .01, 6.4), opacity=".5")
    sun += "".join(VIEW.quad("#8a5240", (a, .012, 1.3), (a + .13, .012, 1.3), (a + .42, .012, 6.4), (a + .3, .012, 6.4), opacity=".5") for a in (-1.6, -.55))
    # back wall: doorway to the packing room, the name, a shelf
    door = back.quad(TEAK["shade"], -2.05, -.35, 0, 2.35) + back.quad("#2a1712", -1.92, -.48, 0, 2.22) + back.quad("#e0b264", -1.92, -.48, .9, 2.22, opacity=".35")
    for i, (a, y) in enumerate([(-1.8, 0), (-1.3, 0), (-.85, 0), (-1.55, .46), (-1.05, .46)]):
        door += back.poly("#b9905a", [(a, y), (a + .42, y), (a + .46, y + .3), (a + .36, y + .46), (a + .06, y + .46), (a - .04, y + .3)]) + back.quad("#8a6238", a + .26, a + .42, y, y + .44, opacity=".6") + back.quad("#8a3b2a", a + .1, a + .26, y + .14, y + .3, opacity=".8" if i % 2 else ".5")
    nx, ny = VIEW.see(.05, 2.85, BACK)
    name = canvas.rect(nx - 178, ny - 32, 356, 46, TEAK["shade"]) + canvas.rect(nx - 172, ny - 26, 344, 34, "#4f7468") + lettering.word(nx, ny + 1, 19, "BHINEKA DJAJA", "#f3cf7a", 1.1, 1.9)
    wall = painting(back, .1, .95, 1.55, 2.45, TEAK["shade"], "#f3e2bd", "gate") + painting(back, 1.15, 1.95, 1.6, 2.4, TEAK["face"], "#f3e2bd", "paper")
    for a0, a1, y0, y1, kind in [(6.9, 8.5, 1.62, 2.55, "hill"), (5.3, 6.5, 1.7, 2.7, "cup"), (3.75, 4.9, 1.6, 2.6, "gate"), (2.55, 3.45, 1.7, 2.75, "paper"), (1.5, 2.3, 1.6, 2.6, "hill")]:
        wall += painting(left, a0, a1, y0, y1, "#5a3222", "#e0c698", kind)
    clock = canvas.circle(*VIEW.see(2.42, 2.3, BACK), 27, TEAK["shade"]) + canvas.circle(*VIEW.see(2.42, 2.3, BACK), 22, "#fdf3da") + canvas.stroke("M{0} {1}v-15M{0} {1}h-12".format(*map(canvas.n, VIEW.see(2.42, 2.3, BACK))), "#3a1f18", 3.4)
    # right wall: shelves of packets above the counter
    shelf = ""
    for y in (1.75, 2.45):
        for k in range(17):
            a = 3.0 + k * .36
            band = ("#a8382c", "#2f6f6a", "#c98a2f")[(k // 3 + int(y * 4)) % 3]
            h = (.42, .5, .36)[k // 3 % 3]
            shelf += right.quad("#f6ead0", a, a + .29, y, y + h) + right.quad("#d3bd94", a + .2, a + .29, y, y + h) + right.quad(band, a + .05, a + .24, y + h * .3, y + h * .7) + right.poly("#d9c7a0", [(a, y + h), (a + .29, y + h), (a + .26, y + h + .06), (a + .03, y + h + .06)])
        shelf += VIEW.quad(TEAK["top"], (RIGHT - .3, y, 2.9), (RIGHT - .3, y, BACK), (RIGHT, y, BACK), (RIGHT, y, 2.9)) + VIEW.quad(TEAK["face"], (RIGHT - .3, y - .07, 2.9), (RIGHT - .3, y - .07, BACK), (RIGHT - .3, y, BACK), (RIGHT - .3, y, 2.9))
    # guests and tables at the left, the roaster before them
    def seat(f, x, z, flip=False, tall=1.62):
        px, py = VIEW.see(x, .5, z)
        return canvas.at(px, py, VIEW.unit(z) * tall / 100 * 1.12, f, flip=flip)

    back_table = stool(-.35, 8.1) + seat(people.sitter("#4a4038", "#c98a4a", DARK, HAIR), -.5, 8.1) + table(.1, 7.9, .8, "#e0c698") + canvas.at(*VIEW.see(.05, .77, 8.2), .22, coffee.glass("#2a140f", "#5f3a26"))
    mid_table = stool(-.42, 6.3) + seat(people.sitter("#3d5560", "#f6ead0", SKIN, HAIR), -.58, 6.3) + table(.32, 5.9, .95) + "".join(canvas.at(*VIEW.see(x, .77, z), .34, coffee.glass("#2a140f", "#5f3a26", saucer=("#fdf3da", "#c9a878"), steam="#fff6dc")) for x, z in ((.1, 6.25), (.52, 6.4)))
    rx, ry = VIEW.see(-1.36, 0, 4.3)
    machine = canvas.path(f"M{rx - 220:.0f} {ry + 6:.0f}L{rx + 100:.0f} {ry + 6:.0f}L{rx + 300:.0f} {ry - 66:.0f}H{rx + 120:.0f}z", "#5f3528", opacity=".45") + canvas.at(rx, ry + 4, 1.1, coffee.roaster(IRON, rng))
    pipe = canvas.rect(rx - 100, 0, 34, ry - 330, "#2d5048") + canvas.rect(rx - 100, 0, 10, ry - 330, "#6f9a86") + canvas.rect(rx - 106, 120, 46, 12, "#d19a48") + canvas.path(f"M{rx - 100:.0f} {ry - 332:.0f}h34l26 40h-40z", "#2d5048")
    # the counter runs down the right; its near end is cut by the frame
    z0, z1, cx0, cx1, hgt = 2.5, 7.6, 1.02, 1.95, 1.06
    keeper_x, keeper_y = VIEW.see(1.96, 1.0, 5.0)
    keeper = canvas.at(keeper_x, keeper_y + 8, .58, busts.man("#c2562f", "#6d2a1c", SKIN, HAIR, "#2d5048", behind=False, arms="bent") + busts.apron("#f3e2bd", "#a8804f", "#f3e2bd"))
    side = corners.Face(lambda a, y: VIEW.see(cx0, y, a))
    end = corners.Face(lambda a, y: VIEW.see(a, y, z0))
    counter = VIEW.quad(TEAK["top"], (cx0 - .08, hgt, z0 - .08), (cx1, hgt, z0 - .08), (cx1, hgt, z1), (cx0 - .08, hgt, z1)) + VIEW.quad(TEAK["lit"], (cx0 - .08, hgt, z0 - .08), (cx0 + .06, hgt, z0 - .08), (cx0 + .06, hgt, z1), (cx0 - .08, hgt, z1))
    counter += side.quad(TEAK["face"], z0, z1, 0, hgt - .06) + "".join(side.quad(TEAK["shade"], a, a + .74, .16, .86) + side.quad(TEAK["face"], a + .07, a + .67, .23, .79) + side.quad(TEAK["top"], a + .07, a + .67, .23, .27) for a in (2.62, 3.5, 4.38, 5.26, 6.14)) + side.quad(TEAK["lit"], z0 - .08, z1, hgt - .09, hgt)
    counter += end.quad(TEAK["shade"], cx0, cx1 + 2, 0, hgt - .06) + end.quad("#4a2618", cx0 + .12, cx1 + 2, .16, .86) + end.quad(TEAK["face"], cx0 - .08, cx1 + 2, hgt - .09, hgt)
    patch = side.poly("#f0b874", [(2.9, 0), (3.4, 0), (4.7, .97), (4.1, .97)], opacity=".55")
    jars = ""
    for z, fill, bean in ((3.5, "#5f3a26", "#7a4a30"), (3.1, "#3a1f18", "#5a3424"), (2.72, "#8a5a3a", "#a87448")):
        px, py = VIEW.see(1.74, hgt, z)
        u = VIEW.unit(z)
        jars += canvas.rect(px - .2 * u, py - .58 * u, .4 * u, .58 * u, "#f6ead0", opacity=".5", rx=6) + canvas.rect(px - .18 * u, py - .42 * u, .36 * u, .4 * u, fill, rx=5) + "".join(canvas.oval(px + rng.uniform(-.15, .15) * u, py - rng.uniform(.05, .4) * u, .028 * u, .018 * u, bean) for _ in range(26)) + canvas.rect(px - .16 * u, py - .68 * u, .32 * u, .11 * u, "#a8382c", rx=4) + canvas.rect(px - .15 * u, py - .5 * u, .05 * u, .42 * u, "#fffaf0", opacity=".5", rx=3)
    sx, sy = VIEW.see(1.36, hgt, 5.9)
    scale = canvas.oval(sx, sy + 2, 58, 8, TEAK["shade"], opacity=".6") + canvas.at(sx, sy + 3, .8, coffee.balance(("#fbe2a0", "#d9a04a", "#94642a"), "#fdf3da", ("#3a1f18", "#5f6a64")))
    packs = "".join(canvas.at(*VIEW.see(x, hgt, z), s, coffee.packet("#f6ead0", "#cdb68c", b)) for x, z, s, b in [(2.16, 2.75, 1.5, "#2f6f6a"), (2.42, 2.7, 1.55, "#a8382c")])
    cups = "".join(canvas.at(*VIEW.see(1.16, hgt, z), VIEW.unit(z) * .0016, coffee.glass("#2a140f", "#5f3a26", saucer=("#fdf3da", "#c9a878"))) for z in (4.75, 4.4, 4.05))
    # near: the edge of our own table with a glass, a cutting and beans
    front = canvas.poly([(-20, 1010), (-20, 902), (560, 884), (760, 1010)], "#6d3c26") + canvas.poly([(-20, 902), (560, 884), (567, 890), (-20, 910)], "#e0a060") + canvas.path("M0 936L596 912M0 976L660 946", stroke="#54291b", stroke_width="3")
    front += canvas.poly([(60, 930), (250, 916), (300, 976), (80, 996)], "#f3e2bd") + canvas.path("M84 944l150 -11M90 956l70 -5M94 966l70 -6M98 976l72 -6M176 950l64 -5M182 960l66 -6M186 970l70 -6", stroke="#8a6a4a", stroke_width="3") + canvas.oval(512, 942, 100, 22, "#3a1f18", opacity=".35") + canvas.at(500, 940, 1.6, coffee.glass("#2a140f", "#6d4530", saucer=("#fdf3da", "#c9a878"), steam="#fff6dc"))
    front += "".join(canvas.group(canvas.oval(0, 0, 11, 7.4, "#3a1f18") + canvas.path("M-9 1Q0 -3 9 1", stroke="#8a5a3a", stroke_width="2"), transform=f"translate({x} {y}) rotate({r})") for x, y, r in [(614, 956, 20), (400, 962, -30), (590, 978, 60), (648, 984, 10), (364, 984, -20)])
    fan = canvas.rect(796, 96, 8, 60, "#2a1712") + canvas.oval(800, 160, 26, 11, "#d19a48") + "".join(canvas.path(d, "#6d452f") for d in ("M776 158L590 146L594 164L778 166z", "M824 158L1010 148L1006 166L822 166z", "M790 152L740 118L762 116L802 150z")) + canvas.oval(800, 158, 20, 8, "#98682c")
    return canvas.picture(
        "kopi-bhineka-djaja", W, H, "The old coffee shop Bhineka Djaja in the morning",
        "Illustration. In a narrow shop with a chequered floor an old drum roaster stands on the left; on the right a man works behind a long wooden counter with a brass balance, jars and cups, and guests drink coffee at small tables.",
        room, tiles, sun, door, name, wall, clock, fan, shelf, back_table, mid_table, pipe, machine, keeper, counter, patch, jars, cups, packs, scale, front,
    )
