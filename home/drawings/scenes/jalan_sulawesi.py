"""Jalan Sulawesi at noon, from inside a cloth shop: the street is white with light, the shelves stand round it in the dark."""

from itertools import pairwise
from random import Random

from home.drawings import busts, canvas, corners, fronts, lights, people, townsfolk, views

W, H = 1600, 1000
VIEW = views.View(eye=1.6, horizon=508, lens=900)
MOUTH, HALF, TOP = 5.4, 3.0, 3.45
HAIR, SKIN, DARK = "#1f161d", "#8f583f", "#5d3a32"
LIT = ["#c94a3f", "#e0a43c", "#2f8a86", "#7a4a86", "#e9d2a4", "#3f6fa0", "#d9708a", "#5f9a62"]
MID = ["#93363a", "#a87432", "#236668", "#573766", "#a8957a", "#2f5078", "#9a5068", "#436f4c"]
DIM = ["#5a2630", "#63472c", "#1d4348", "#3b2849", "#62574f", "#243a56", "#5c3448", "#2f4a3a"]

DEFS = (
    '<pattern id="endek" width="36" height="48" patternUnits="userSpaceOnUse"><path d="M0 0h36v48h-36z" fill="#a8323a"/><path d="M0 12L18 0L36 12L18 24zM0 36L18 24L36 36L18 48z" fill="#6f1f33"/><path d="M9 12L18 6L27 12L18 18zM9 36L18 30L27 36L18 42z" fill="#e9b44a"/><path d="M14 12L18 9.5L22 12L18 14.5zM14 36L18 33.5L22 36L18 38.5z" fill="#fbe9c4"/><path d="M0 22h4v4h-4zM32 22h4v4h-4z" fill="#2f8a86"/></pattern>'
    '<pattern id="songket" width="30" height="40" patternUnits="userSpaceOnUse"><path d="M0 0h30v40h-30z" fill="#41275c"/><path d="M15 3L19 12L27 15L19 18L15 27L11 18L3 15L11 12z" fill="#e0a93c"/><path d="M15 11l4 4l-4 4l-4 -4z" fill="#fbe2a0"/><path d="M0 32h30v2h-30zM0 36h30v1.6h-30z" fill="#c58a30"/></pattern>'
    '<pattern id="batik" width="40" height="40" patternUnits="userSpaceOnUse"><path d="M0 0h40v40h-40z" fill="#2b5878"/><circle cx="20" cy="20" r="13" fill="#e9d2a4"/><circle cx="20" cy="20" r="9" fill="#2b5878"/><path d="M20 13l3 7l-3 7l-3 -7zM13 20l7 -3l7 3l-7 3z" fill="#e9d2a4"/><path d="M0 -8L6 0L0 8L-6 0zM40 -8L46 0L40 8L34 0zM0 32L6 40L0 48L-6 40zM40 32L46 40L40 48L34 40z" fill="#c98a4a"/></pattern>'
    '<pattern id="lace" width="32" height="32" patternUnits="userSpaceOnUse"><path d="M0 0h32v32h-32z" fill="#f3dfc4"/><path d="M16 4C20 10 26 10 28 16C26 22 20 22 16 28C12 22 6 22 4 16C6 10 12 10 16 4z" fill="#dcb898"/><circle cx="16" cy="16" r="4" fill="#f3dfc4"/><circle cx="0" cy="0" r="4" fill="#dcb898"/><circle cx="32" cy="0" r="4" fill="#dcb898"/><circle cx="0" cy="32" r="4" fill="#dcb898"/><circle cx="32" cy="32" r="4" fill="#dcb898"/></pattern>'
    '<pattern id="rangrang" width="28" height="28" patternUnits="userSpaceOnUse"><path d="M0 0h28v28h-28z" fill="#1f6f6c"/><path d="M0 14L14 4L28 14V20L14 10L0 20z" fill="#e9d2a4"/><path d="M0 24L14 14L28 24V28L14 18L0 28z" fill="#d9703f"/></pattern>'
)
BASE = {"hole": "#7a4f4a", "goods": LIT, "frame": "#b98a68", "board": "#2a6a94", "letter": "#fffaf0", "brick": "#e0906a", "mortar": "#cb7a58", "light": "#f0ac84", "dark": "#cc7a58"}
TONES = [
    dict(BASE, wall="#f6dca8", lit="#fffaf0", shade="#dcb684", trim="#fffaf0", louvre="#5fa39a", slat="#478a84"),
    dict(BASE, wall="#e0906a", lit="#fffaf0", shade="#c47a58", trim="#fdf0d0", louvre="#a86a54", slat="#8a5446"),
    dict(BASE, wall="#f3c9a4", lit="#fffaf0", shade="#d4a27e", trim="#fffaf0", louvre="#6f93a8", slat="#56798f"),
]


def shelves(side, rng):
    """Folded cloth from floor to ceiling along one wall, brighter towards the street."""
    x = side * HALF
    face = corners.Face(lambda a, y: VIEW.see(x, y, a))
    d = face.quad("#24161f", 1.4, MOUTH, 0, TOP + .4)
    cuts = [1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 4.95, MOUTH]
    for a0, a1 in pairwise(cuts):
        tints = DIM if a1 < 3.6 else MID if a1 < 4.9 else LIT
        for row in range(8):
            y, top = .12 + row * .42, .12 + row * .42 + .36
            groups = {}
            while y < top - .03:
                h = rng.uniform(.05, .085)
                groups.setdefault(rng.choice(tints), []).append([(a0 + .04, y), (a1 - .04 - rng.uniform(0, .05), y), (a1 - .04, y + h - .012), (a0 + .04, y + h - .012)])
                y += h
            d += "".join(face.many(c, s) for c, s in groups.items())
    wood = "#4a2c2c"
    d += "".join(face.quad(wood, 1.4, MOUTH, .06 + row * .42, .12 + row * .42) for row in range(9))
    d += face.many("#38202a", [[(a - .03, 0), (a + .03, 0), (a + .03, TOP), (a - .03, TOP)] for a in cuts])
    return d + face.quad("#c98a5a", MOUTH - .05, MOUTH, 0, TOP)


def length(x0, x1, y0, y1, fill, fold, rim):
    """A length of cloth hung over a rail: pleats as bands of shade, a bright edge towards the street."""
    w = x1 - x0
    d = canvas.path(f"M{x0} {y0}H{x1}V{y1}q{-w * .25:.0f} 14 {-w * .5:.0f} 0t{-w * .5:.0f} 0z", fill)
    for k, part in ((.08, .12), (.36, .1), (.64, .14), (.88, .12)):
        d += canvas.path(f"M{x0 + w * k:.0f} {y0}h{w * part:.0f}V{y1 - 4}h{-w * part:.0f}z", fold, opacity=".34")
    return d + canvas.rect(x1 - 4 if rim > 0 else x0, y0, 4, y1 - y0, "#fbe2b0", opacity=".8")


def draw():
    rng = Random(1907)
    # the street, in full noon
    street = canvas.rect(0, 0, W, H, "#d9e6da") + canvas.rect(0, 300, W, 120, "#eef0da")
    across = corners.Face(lambda a, y: VIEW.see(a, y, 17))
    for i, (a0, kind) in enumerate([(-11.2, "plain"), (-4.9, "swept"), (1.5, "bali"), (7.9, "plain")]):
        tone = TONES[(0, 2, 1, 0)[i]]
        street += fronts.shop(across, a0, a0 + 6.3, tone, kind, rng, h=6.4, bays=1, open_to=2.8, upper=3)
        for j in range(9):  # lengths hung outside, bright in the sun
            a = a0 + .5 + j * .6
            if rng.random() < .72:
                street += across.quad(LIT[(i * 3 + j * 5) % 8], a, a + .48, 2.8 - rng.uniform(1.1, 1.9), 2.8) + across.quad("#fff6e0", a, a + .48, 2.3, 2.36, opacity=".6")
        street += across.quad("#fffaf0", a0 + .1, a0 + 6.2, 2.72, 2.86)
    ground = VIEW.quad("#fbf0d4", (-14, 0, MOUTH), (14, 0, MOUTH), (14, 0, 17), (-14, 0, 17)) + VIEW.quad("#eedcb8", (-14, 0, 8.4), (14, 0, 8.4), (14, 0, 14.6), (-14, 0, 14.6)) + VIEW.quad("#d9be98", (-14, 0, 8.2), (14, 0, 8.2), (14, 0, 8.45), (-14, 0, 8.45)) + VIEW.quad("#d9be98", (-14, 0, 14.5), (14, 0, 14.5), (14, 0, 14.8), (-14, 0, 14.8)) + VIEW.quad("#c9a584", (-14, .02, 15.6), (14, .02, 15.6), (14, .02, 17), (-14, .02, 17))

    def stand(f, x, z, tall=1.62, flip=False):
        px, py = VIEW.see(x, 0, z)
        u = VIEW.unit(z) * tall / 100
        return canvas.oval(px, py, 20 * u, 4.4 * u, "#b08f78", opacity=".8") + canvas.at(px, py, u, f, flip=flip)

    bolts = "".join(canvas.rect(-30, -114 - i * 12, 60, 11, c, rx=5) + canvas.circle(-27, -108.5 - i * 12, 4, "#fbe9c4") for i, c in enumerate(("#2f8a86", "#c94a3f", "#e0a43c", "#7a4a86")))
    carrier = people.walker("#8a2f38", "#fdf3da", "#e0a43c", SKIN, HAIR, canvas.rect(-13, -106, 26, 5, "#b98a52") + canvas.group(bolts, transform="translate(0 2)"), hem="#5f1f2c")
    ride = townsfolk.scooter("#2f7f86", "#1f5a60", "#2a2527", "#8f8f90", townsfolk.passenger("#d9708a", SKIN, "#fdf3da") + townsfolk.rider("#f3e0bd", "#4a4450", DARK, "#c94a3f"))
    px, py = VIEW.see(3.3, 0, 13.2)
    life = stand(townsfolk.veiled("#5f9a8a", "#f3dcae", SKIN, back=False), -5.2, 15.6) + stand(people.man("#4a4450", "#f6e6c8", "#c94a3f", DARK), -2.6, 15.8) + stand(people.walker("#3f6fa0", "#f6e6c8", "#e0a43c", SKIN, HAIR, arm=False, hem="#2b4f78"), 1.2, 15.6)
    life += canvas.oval(px, py, 66, 9, "#b08f78", opacity=".8") + canvas.at(px, py, .98, ride) + stand(carrier, .72, 8.2, 1.66)
    # the room: walls, ceiling, floor with the light that reaches in
    x0, y0 = VIEW.see(-HALF, TOP, MOUTH)
    x1, y1 = VIEW.see(HALF, 0, MOUTH)
    room = canvas.path(f"M0 0H{W}V{H}H0zM{x0:.1f} {y0:.1f}V{y1:.1f}H{x1:.1f}V{y0:.1f}z", "#24161f", fill_rule="evenodd")
    ceiling = canvas.poly([(0, -140), (W, -140), (x1, y0), (x0, y0)], "#2f1d28") + "".join(VIEW.quad("#3d2530", (-HALF, TOP, z), (HALF, TOP, z), (HALF, TOP, z + .16), (-HALF, TOP, z + .16)) for z in (2.6, 3.2, 3.9, 4.7))
    floor = VIEW.quad("#3d2630", (-HALF, 0, 1.2), (HALF, 0, 1.2), (HALF, 0, MOUTH), (-HALF, 0, MOUTH)) + VIEW.quad("#8a5f50", (-HALF, 0, 4.5), (HALF, 0, 4.5), (HALF, 0, MOUTH), (-HALF, 0, MOUTH)) + VIEW.quad("#e9c493", (-HALF, .0, 5.0), (HALF, 0, 5.0), (HALF, 0, MOUTH), (-HALF, 0, MOUTH))
    floor += "".join(VIEW.quad("#54343a", (x, .01, 1.2), (x + .03, .01, 1.2), (x + .03, .01, MOUTH), (x, .01, MOUTH)) for x in (-2.4, -1.6, -.8, 0, .8, 1.6, 2.4)) + "".join(VIEW.quad("#54343a", (-HALF, .01, z), (HALF, .01, z), (HALF, .01, z + .03), (-HALF, .01, z + .03)) for z in (3.2, 3.8, 4.4, 5.0))
    walls = shelves(-1, rng) + shelves(1, rng)
    head = canvas.rect(x0 - 10, y0 - 6, x1 - x0 + 20, 30, "#4a2c2c") + canvas.rect(x0 - 10, y0 + 20, x1 - x0 + 20, 4, "#fbe2b0") + canvas.rect(x0 - 2, y0, 14, y1 - y0, "#6d4338") + canvas.rect(x1 - 12, y0, 14, y1 - y0, "#6d4338") + canvas.rect(x0 + 10, y0 + 20, 4, y1 - y0 - 20, "#fbe2b0") + canvas.rect(x1 - 14, y0 + 20, 4, y1 - y0 - 20, "#fbe2b0")
    hang = "".join(length(a, b, y0 + 18, y0 + h, f"url(#{p})", "#1f1018", rim) for a, b, h, p, rim in [(x0 + 14, x0 + 92, 500, "songket", 1), (x0 + 98, x0 + 166, 420, "lace", 1), (x0 + 172, x0 + 226, 300, "rangrang", 1), (x1 - 92, x1 - 14, 480, "endek", -1), (x1 - 168, x1 - 98, 390, "batik", -1), (x1 - 228, x1 - 174, 270, "lace", -1)])
    hang += "".join(length(x, x + 44, y0 + 18, y0 + 96 + (i * 37) % 34, f, "#1f1018", 1) for i, (x, f) in enumerate([(x0 + 240, "#c94a3f"), (x0 + 290, "#e0a43c"), (x0 + 340, "#2f8a86"), (x0 + 390, "#d9708a"), (x0 + 440, "url(#rangrang)"), (x0 + 490, "#e9d2a4"), (x0 + 540, "#7a4a86"), (x0 + 590, "#3f6fa0"), (x0 + 640, "url(#endek)"), (x0 + 690, "#5f9a62")]))
    lamp = canvas.at(0, 0, 1, lights.shade_lamp(800, 92, 150, "#5f3a3a", "#c98a5a", "#fff0c4", "#4a2c2c"))
    # the cutting table: a length of endek runs over it towards us
    ty = 742
    keeper = canvas.at(566, ty + 6, .98, busts.front("#35605f", "#1a2f36", DARK, HAIR, arms="bent", collar="#e9d2a4")) + canvas.stroke("M488 612C470 640 462 690 470 724", "#f6d9a0", 4, opacity=".75")
    table = canvas.poly([(300, ty), (1300, ty), (1480, 1010), (120, 1010)], "#6d4030") + canvas.poly([(300, ty), (1300, ty), (1306, ty + 8), (294, ty + 8)], "#e0a878") + "".join(canvas.path(f"M{800 + (x - 800) * .74:.0f} {ty + 8}L{x} 1000", stroke="#573024", stroke_width="3") for x in (240, 430, 620, 980, 1170, 1360))
    sheet = canvas.poly([(610, ty + 14), (952, ty + 14), (1080, 1010), (520, 1010)], "url(#endek)") + canvas.poly([(610, ty + 14), (628, ty + 14), (552, 1010), (520, 1010)], "#e9b44a") + canvas.poly([(934, ty + 14), (952, ty + 14), (1080, 1010), (1048, 1010)], "#e9b44a") + canvas.poly([(840, ty + 14), (952, ty + 14), (1080, 1010), (900, 1010)], "#24161f", opacity=".22")
    roll = canvas.rect(596, ty - 16, 370, 44, "url(#endek)", rx=20) + canvas.rect(596, ty + 8, 370, 20, "#24161f", rx=10, opacity=".35") + canvas.oval(600, ty + 6, 12, 22, "#fbe9c4") + canvas.oval(600, ty + 6, 5, 10, "#a8323a") + canvas.rect(604, ty - 14, 356, 5, "#fbe2b0", opacity=".7")
    yard = canvas.poly([(380, 870), (396, 862), (720, 912), (716, 926)], "#e0b06a") + "".join(canvas.path(f"M{390 + i * 32} {868 + i * 5}l-3 8", stroke="#6d4030", stroke_width="2.6") for i in range(10))
    cutter = canvas.group(canvas.circle(-14, 30, 15, "none", stroke="#2a1a22", stroke_width="7") + canvas.circle(22, 30, 15, "none", stroke="#2a1a22", stroke_width="7") + canvas.path("M-8 16L14 -70L18 -66L8 18z", "#cfd6d2") + canvas.path("M16 16L-6 -70L-10 -66L0 18z", "#9aa6a8") + canvas.circle(4, 0, 4, "#2a1a22"), transform="translate(440 942) rotate(58)")
    piles = ""
    for x, y, w, tints in [(392, ty + 34, 150, (0, 3, 1, 4, 2)), (1204, ty + 40, 160, (5, 1, 6, 2, 0, 4))]:
        for i, t in enumerate(tints):
            piles += canvas.rect(x - w / 2 + (i * 7) % 9, y - 20 - i * 21, w, 20, MID[t], rx=9) + canvas.rect(x - w / 2 + 8 + (i * 7) % 9, y - 19 - i * 21, w - 16, 4, LIT[t], rx=2) + canvas.path(f"M{x - w / 2 + 10 + (i * 7) % 9} {y - 9 - i * 21}h{w * .3:.0f}", stroke="#1f1018", stroke_width="2", opacity=".4")
    buyer = canvas.at(1118, 1012, 1.06, busts.back("#a85a6c", "#3a1f30", SKIN, HAIR, "#e0a43c", flower=("#fbf0d4", "#e9ae4a")))
    buyer += canvas.stroke("M1024 812C1016 830 1010 860 1010 900M1076 716C1082 672 1100 668 1118 664", "#fbe2b0", 3.4, opacity=".65")
    return canvas.picture(
        "jalan-sulawesi", W, H, "A cloth shop in Jalan Sulawesi at noon",
        "Illustration. From the dark of a cloth shop, shelves to the ceiling on both sides, a seller and a customer stand at a table with a roll of red endek; outside in the noon light a woman carries bolts on her head past the shops across the street.",
        street, ground, life, room, ceiling, floor, walls, head, hang, lamp, piles, keeper, table, piles, sheet, roll, yard, cutter, buyer, defs=DEFS,
    )
