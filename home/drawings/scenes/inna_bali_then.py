"""The Bali Hotel of the 1930s, in six browns: low white wings, a deep roof with its name on it, and the touring car of the shipping line."""

from random import Random

from home.drawings import canvas, carts, groves, land, people, plants

W, H, CX = 1600, 1000, 800
P, A, B, C, D, E = "#f8efda", "#e9dab9", "#d0b88f", "#aa8d67", "#7a5e46", "#443428"

# strokes of the roof letters on a grid 4 wide and 6 high
LETTERS = {
    "B": "M0 0V6H3L4 5V4L3 3H0M3 3L4 2V1L3 0H0", "A": "M0 6V2L2 0L4 2V6M0 4H4", "L": "M0 0V6H4", "I": "M2 0V6",
    "H": "M0 0V6M4 0V6M0 3H4", "O": "M0 1V5L1 6H3L4 5V1L3 0H1L0 1", "T": "M0 0H4M2 0V6", "E": "M4 0H0V6H4M0 3H3",
}


def sign(x, y, size, text, fill):
    """The name as it stands on the roof, on two rails."""
    step = size * 1.42
    left = x - (len(text) - 1) * step / 2
    d = canvas.path(f"M{left - size} {y - size * .12:.0f}H{left + len(text) * step}", stroke=D, stroke_width="4") + canvas.path("".join(f"M{left - size * .4 + i * step * 1.9:.0f} {y}v{size * .5:.0f}" for i in range(6)), stroke=D, stroke_width="4")
    for i, letter in enumerate(text):
        if letter in LETTERS:
            d += canvas.group(canvas.path(LETTERS[letter], stroke=fill, stroke_width="1.1", stroke_linejoin="round", stroke_linecap="round"), transform=f"translate({left + i * step - size / 2:.0f} {y - size * 1.4:.0f}) scale({size / 4.4:.2f})")
    return d


def wing(x, w, y, bays):
    """A low wing with a veranda: white posts, louvred doors, a deep tiled roof."""
    d = canvas.rect(x, y - 178, w, 178, A) + canvas.rect(x, y - 178, w, 56, C)
    step = w / bays
    for i in range(bays):
        bx = x + i * step
        d += canvas.rect(bx + step * .24, y - 128, step * .52, 128, P) + canvas.rect(bx + step * .28, y - 122, step * .44, 118, C) + canvas.path("".join(f"M{bx + step * .31:.0f} {y - 114 + j * 13}h{step * .16:.0f}v6h{-step * .16:.0f}zM{bx + step * .53:.0f} {y - 114 + j * 13}h{step * .16:.0f}v6h{-step * .16:.0f}z" for j in range(8)), D)
    d += canvas.rect(x - 10, y - 46, w + 20, 7, P) + canvas.path("".join(f"M{x + i * step / 4:.0f} {y - 40}h5v40h-5z" for i in range(bays * 4)), P)
    d += "".join(canvas.rect(x + i * step - 9, y - 184, 18, 184, P) + canvas.rect(x + i * step + 3, y - 184, 6, 184, B) for i in range(bays + 1))
    return d + canvas.rect(x - 26, y - 12, w + 52, 14, P) + canvas.rect(x - 26, y + 2, w + 52, 12, B)


def roof(cx, y, w, h, top):
    d = canvas.path(f"M{cx - w / 2} {y}L{cx - top / 2} {y - h}H{cx + top / 2}L{cx + w / 2} {y}z", C) + canvas.path(f"M{cx + w * .3} {y}L{cx + top * .34} {y - h}H{cx + top / 2}L{cx + w / 2} {y}z", D)
    rows = int(h / 13)
    for i in range(1, rows):
        v = i / rows
        half = top / 2 + (w - top) / 2 * (1 - v)
        d += canvas.path(f"M{cx - half + 16:.0f} {y - h * v:.0f}H{cx + half - 16:.0f}", stroke=D, stroke_width="2", stroke_dasharray=f"{26 + i * 7 % 19} {9 + i * 5 % 13}", opacity=".7")
    return d + canvas.rect(cx - w / 2, y - 4, w, 10, B) + canvas.rect(cx - top / 2 - 6, y - h - 7, top + 12, 10, B)


def draw():
    rng = Random(1932)
    sky = canvas.rect(0, 0, W, 640, P) + canvas.rect(0, 0, W, 130, A) + canvas.rect(0, 130, W, 120, "#f0e4c9") + land.cloud(160, 120, 1.6, P, "#f0e4c9") + land.cloud(1160, 60, 1.3, P, "#f0e4c9")
    far = groves.hedge([(-20, 640), (-20, 420), (200, 390), (420, 440), (800, 420), (1200, 440), (1420, 380), (1630, 400), (1630, 640)], B, 60, rng)
    far += "".join(plants.palm(x, 620, h, lean, c, C, rng, 11) for x, h, lean, c in [(120, 470, 40, C), (270, 380, -30, B), (1300, 420, 30, B), (1450, 520, -50, C), (420, 330, 16, B), (1180, 340, -20, B)])
    house = wing(250, 380, 648, 4) + wing(970, 380, 648, 4) + roof(440, 474, 500, 128, 250) + roof(1160, 474, 500, 128, 250)
    house += wing(600, 400, 660, 3) + roof(800, 476, 560, 176, 300)
    # porch before the door: gable on two pairs of columns
    porch = canvas.path("M664 486L800 398L936 486z", P) + canvas.path("M800 398L936 486H900L800 420z", B) + canvas.path("M704 478L800 416L896 478z", A) + canvas.circle(800, 456, 15, C) + canvas.circle(800, 456, 9, P) + canvas.rect(664, 484, 272, 20, P) + canvas.rect(664, 500, 272, 6, B) + canvas.rect(690, 506, 220, 158, D) + canvas.rect(752, 540, 96, 124, B) + canvas.rect(760, 548, 38, 116, C) + canvas.rect(802, 548, 38, 116, C)
    porch += "".join(canvas.rect(x, 506, 24, 160, P) + canvas.rect(x + 16, 506, 8, 160, B) for x in (674, 712, 864, 902)) + "".join(canvas.rect(664 - i * 16, 664 + i * 13, 272 + i * 32, 13, P) + canvas.rect(664 - i * 16, 672 + i * 13, 272 + i * 32, 6, B) for i in range(3))
    name = sign(800, 296, 34, "BALI HOTEL", E)
    yard = canvas.rect(0, 644, W, 356, "#efe2c4") + canvas.path("M-10 660H560L420 724Q200 760 -10 744z", B) + canvas.path("M1610 660H1040L1180 724Q1400 760 1610 744z", B) + canvas.path("M-10 660H560L536 670H-10zM1610 660H1040L1064 670H1610z", C) + canvas.path("M-10 840Q800 740 1610 840V900Q800 800 -10 900z", A)
    beds = "".join(canvas.path(f"M{x} {y}q8 -34 30 -30q10 -22 32 -8q24 -6 26 38z", C) + "".join(canvas.circle(x + 16 + i * 20, y - 20 - (i % 2) * 10, 6, P) for i in range(4)) for x, y in [(120, 730), (250, 722), (370, 714), (1150, 714), (1270, 722), (1400, 730)])
    beds += "".join(canvas.path(f"M{x - 16} {y}l5 -34h22l5 34z", P) + canvas.path(f"M{x + 4} {y}l1 -34h6l5 34z", B) + "".join(plants.leaf_shape(x, y - 32, a, 60, c, .2) for a, c in ((-2.5, D), (-2, C), (-1.57, D), (-1.1, C), (-.6, D))) for x, y in ((620, 700), (980, 700)))
    car = canvas.path("M820 850h330l90 30h-340z", B) + canvas.at(980, 852, 1.16, carts.touring_car(D, B, E, E, A)) + canvas.at(*(906, 742), .62, canvas.circle(0, -10, 14, C) + canvas.path("M-18 -16C-18 -36 18 -36 18 -16L28 -12H-18z", P))
    guests = canvas.path("M610 846h60l60 22h-60zM520 852h50l60 22h-60z", B)
    guests += canvas.at(636, 848, 1.62, people.man(A, P, A, "#c9a884", D) + canvas.path("M-16 -99C-12 -104 12 -104 16 -99L9 -100C8 -112 -8 -112 -9 -100z", A)) + canvas.at(560, 852, 1.58, people.walker(P, A, C, "#c9a884", D, canvas.path("M-18 -95C-12 -108 12 -108 18 -95z", P) + canvas.path("M-18 -95h36v2.6h-36z", D), arm=False, hem=B))
    guests += canvas.at(760, 716, 1.24, people.man(D, P, E, C, E)) + canvas.at(834, 716, 1.24, people.man(D, P, E, C, E)) + canvas.at(716, 858, 1.5, people.man(D, B, E, C, E)) + canvas.at(740, 858, 1.2, canvas.path("M-4 0h44v-34h-44z", D) + canvas.path("M10 -34v-8h16v8M-4 -22h44v4h-44z", "none", stroke=B, stroke_width="3"))
    guests += canvas.at(330, 640, 1.0, people.sitter(P, A, "#c9a884", D)) + canvas.at(1250, 640, 1.0, people.sitter(A, P, "#c9a884", D), flip=True)
    drums = canvas.at(1290, 800, 1.5, people.walker(D, A, C, C, E, canvas.path("M-18 -102h36l-6 -15h-24z", D) + canvas.oval(-6, -119, 9, 7, B) + canvas.oval(8, -119, 9, 7, A), hem=E))
    near = groves.hedge([(-20, 1010), (-20, 890), (90, 870), (190, 930), (240, 1010)], E, 52, rng) + groves.hedge([(1370, 1010), (1420, 930), (1520, 880), (1630, 900), (1630, 1010)], E, 52, rng) + "".join(plants.frangipani(x, y, 18, A, C, x * .1) for x, y in [(40, 910), (120, 906), (190, 956), (1450, 950), (1520, 914), (1590, 930)])
    near += canvas.stroke("M1600 60C1500 70 1440 50 1360 80M1480 66C1440 90 1410 110 1380 150", E, 13) + "".join(plants.leaf_shape(x, y, a, 92, E, .2) for x, y, a in [(1360, 80, 2.9), (1390, 70, 2.2), (1380, 150, 2.4), (1430, 100, 2.0), (1450, 60, 1.7), (1500, 66, 1.5), (1540, 60, 1.3), (1410, 122, 3.0)])
    return canvas.picture(
        "inna-bali-then", W, H, "The Bali Hotel in the 1930s",
        "Illustration in browns. Low white wings with verandas on both sides of a porch, the name on the deep roof, guests in white, a waiter pair at the door and an open touring car.",
        sky, far, house, name, porch, yard, beds, guests, drums, car, near,
    )
