"""Pura Maospahit: the split gate at dusk, sun standing in the gap."""

from random import Random

from home.drawings import canvas, cloth, people, plants, roofs, stone

W, H, CX, GROUND = 1600, 1000, 800, 850

TONE = {
    "face": "#8e3a2a", "mortar": "#6d2a22", "light": "#a84a33", "dark": "#742e25", "rim": "#d9794a",
    "stone": "#c79a7b", "stone_dark": "#7d5650", "shade": "#5d2422", "glow": "#f0a75c", "glow_low": "#d9793f",
}

# (height, width) of each course of the gate from the ground up, measured out from the gap
TIERS = [
    (46, 262, "stone"), (12, 250, "cap"), (40, 236, "brick"), (9, 242, "cap"), (11, 249, "cap"), (14, 240, "belt"),
    (20, 226, "brick"), (9, 231, "cap"), (176, 212, "body"), (8, 217, "cap"), (15, 213, "belt"), (9, 222, "cap"), (10, 230, "cap"), (12, 238, "cap"),
    (38, 206, "brick"), (7, 211, "cap"), (9, 218, "cap"),
    (34, 180, "brick"), (7, 185, "cap"), (8, 192, "cap"),
    (31, 153, "brick"), (6, 158, "cap"), (8, 164, "cap"),
    (28, 126, "brick"), (6, 130, "cap"), (7, 136, "cap"),
    (25, 99, "brick"), (5, 103, "cap"), (7, 108, "cap"),
    (22, 73, "brick"), (5, 77, "cap"), (6, 81, "cap"),
    (20, 49, "brick"), (4, 52, "cap"), (5, 56, "cap"),
]
CORNERS = {13: 44, 16: 36, 19: 33, 22: 30, 25: 27, 28: 24, 31: 21, 34: 18}


def bima(x, y, h):
    """Relief: a standing figure held by two serpents, in four tones of stone."""
    s = h / 150
    c, d, e = TONE["stone"], TONE["stone_dark"], TONE["shade"]
    snake = "M-34 64C-48 40 -10 34 -22 10C-34 -14 -50 -16 -40 -44C-36 -56 -24 -56 -24 -46"
    return canvas.at(
        x, y, s,
        canvas.path("M-50 70V-60Q-50 -84 0 -92Q50 -84 50 -60V70z", e), canvas.stroke("M-50 70V-60Q-50 -84 0 -92Q50 -84 50 -60V70z", c, 4),
        canvas.path("M-20 62L-15 26H-4L-3 62zM20 62L15 26H4L3 62z", c), canvas.path("M-24 62h23v6h-23zM1 62h23v6h-23z", d),
        canvas.path("M-18 30C-20 12 -12 4 -14 -8H14C12 4 20 12 18 30L8 26L0 40L-8 26z", d), canvas.path("M-15 2h30M-17 12h34M-18 22h36", stroke=e, stroke_width="3", stroke_dasharray="4 4"),
        canvas.path("M-14 -8C-22 -22 -22 -36 -18 -42Q0 -50 18 -42C22 -36 22 -22 14 -8z", c),
        canvas.stroke("M-18 -36C-32 -30 -34 -20 -26 -12", c, 8), canvas.stroke("M18 -36C32 -30 34 -20 26 -12", c, 8),
        canvas.path("M-27 -26l-9 -3l3 8l8 2zM27 -26l9 -3l-3 8l-8 2z", e), canvas.path("M-16 -40Q0 -18 16 -40L12 -43Q0 -28 -12 -43z", e), canvas.path("M-4 -30l4 -5l4 5l-4 6z", TONE["rim"]),
        canvas.path("M-5 -8h10l4 34l-9 12l-9 -12z", c), canvas.path("M-15 -10h30v6h-30z", TONE["rim"]),
        canvas.path("M-12 -48C-15 -62 -10 -70 0 -70C10 -70 15 -62 12 -48Q0 -38 -12 -48z", c), canvas.path("M4 -70C11 -69 15 -61 12 -48Q8 -44 4 -43z", d, opacity="0.45"),
        canvas.circle(-5.4, -58, 3.2, TONE["glow"]), canvas.circle(5.4, -58, 3.2, TONE["glow"]), canvas.circle(-5.4, -58, 1.4, e), canvas.circle(5.4, -58, 1.4, e), canvas.path("M-10 -63q4 -3 8 0M2 -63q4 -3 8 0", stroke=e, stroke_width="1.8"),
        canvas.path("M-9 -50C-5 -54 -2 -52 0 -51C2 -52 5 -54 9 -50C5 -47 2 -48 0 -49C-2 -48 -5 -47 -9 -50z", e), canvas.path("M-2 -57h4l1.500 5h-7z".replace("500", "5"), d),
        canvas.path("M-14 -62C-16 -78 -6 -82 2 -82C12 -82 18 -76 22 -66C26 -60 32 -66 28 -72C36 -66 32 -54 22 -56C16 -58 14 -66 12 -66Q0 -74 -14 -62z", d), canvas.path("M-12 -67Q0 -76 13 -67L12 -63Q0 -72 -13 -63z", TONE["rim"]), canvas.circle(-13, -54, 3.4, d), canvas.circle(13, -54, 3.4, d),
        canvas.mirrored(0, canvas.stroke(snake, d, 9), canvas.stroke(snake, TONE["rim"], 2.5, stroke_dasharray="2 5"), canvas.path("M-30 -46l12 -4l-2 9l-8 3z", TONE["rim"])),
    )


def half(rng):
    """The left half: stepped to the left, cut clean at the gap."""
    drawn, y, inner, depth = "", GROUND, CX - 84, 30
    total = sum(h for h, *_ in TIERS)
    # lower wing that leans on the wall
    wing_y, wing_x = GROUND, inner - 226
    for h, w, kind in [(46, 120, "stone"), (12, 112, "cap"), (36, 102, "brick"), (10, 110, "cap"), (124, 92, "brick"), (9, 100, "cap"), (11, 112, "cap"), (30, 84, "brick"), (8, 94, "cap"), (24, 62, "brick"), (8, 72, "cap"), (20, 42, "brick"), (7, 50, "cap")]:
        wing_y -= h
        drawn += course(wing_x - w + 30, wing_y, w, h, kind, rng)
    drawn += stone.simbar(wing_x - 8, wing_y, 16, 26, TONE["face"], TONE["rim"])
    for i, (h, w, kind) in enumerate(TIERS):
        y -= h
        gone = (GROUND - y) / total
        strip = depth * (1 - 0.62 * gone) + (4 if kind == "cap" else 0)
        edge = CX - 54 - strip
        left = inner + 18 * gone - w
        drawn += course(left, y, edge - left, h, kind, rng)
        low = "#e58f4c" if gone < 0.55 else "#d97f48" if gone < 0.8 else "#c56d46"
        drawn += canvas.rect(edge, y, strip, h, TONE["glow"] if kind == "cap" else low)
        if kind in ("brick", "body"):
            drawn += canvas.path("".join(f"M{canvas.n(edge)} {canvas.n(y + j * 9)}h{canvas.n(strip)}" for j in range(1, int(h / 9))), stroke="#b5562f", stroke_width="1", opacity="0.6")
        if i in CORNERS:
            k = CORNERS[i]
            drawn += stone.simbar(left + k * .25, y, k * .62, k, TONE["face"], TONE["rim"])
            if w > 120:
                drawn += stone.simbar(left + (edge - left) * .52, y, k * .5, k * .7, TONE["dark"])
    # the last stone, leaning to the gap
    edge = CX - 54 - 12
    drawn += canvas.path(f"M{edge - 34} {canvas.n(y)}C{edge - 34} {canvas.n(y - 26)} {edge - 12} {canvas.n(y - 34)} {edge - 2} {canvas.n(y - 66)}L{edge + 4} {canvas.n(y)}z", TONE["face"])
    drawn += canvas.path(f"M{edge - 2} {canvas.n(y - 66)}L{CX - 54} {canvas.n(y - 52)}V{canvas.n(y)}H{edge + 4}z", "#c56d46")
    return drawn


def course(x, y, w, h, kind, rng):
    t = TONE
    if kind == "stone":
        return canvas.rect(x, y, w, h, t["stone_dark"]) + canvas.rect(x, y, w, 4, t["stone"]) + canvas.rect(x, y + h - 8, w, 8, t["shade"], opacity="0.6")
    if kind == "cap":
        return canvas.rect(x, y, w, h, t["face"]) + canvas.rect(x, y, w, 2.6, t["rim"]) + canvas.rect(x, y + h - 3.4, w, 3.4, t["shade"])
    if kind == "belt":
        return canvas.rect(x, y, w, h, t["dark"]) + stone.lozenges(x + 3, y + 2, w - 6, h - 4, max(3, int(w / 24)), t["stone"])
    drawn = canvas.rect(x, y, w, h, t["face"]) + stone.bricks(x, y, w, h, rng, t["mortar"], t["light"], t["dark"], 8, 22)
    drawn += canvas.rect(x, y, w, min(8, h * .28), t["shade"], opacity="0.55") + canvas.rect(x, y, min(9, w * .1), h, t["light"], opacity="0.55")
    if kind == "body":
        drawn += canvas.rect(x + 18, y, 16, h, t["dark"], opacity="0.6") + canvas.rect(x + w - 34, y, 16, h, t["dark"], opacity="0.6")
        drawn += canvas.rect(x + 16, y + 12, 20, 8, t["stone_dark"]) + canvas.rect(x + w - 36, y + 12, 20, 8, t["stone_dark"])
        drawn += canvas.rect(x + 16, y + h - 20, 20, 8, t["stone_dark"]) + canvas.rect(x + w - 36, y + h - 20, 20, 8, t["stone_dark"])
        drawn += bima(x + w / 2 - 1, y + h / 2 + 8, h * .86)
    elif w > 90:
        cx, cy, r = x + w * .52, y + h * .56, min(11, h * .3)
        drawn += canvas.path(f"M{canvas.n(cx - r * 3)} {canvas.n(cy)}l{canvas.n(r * 2)} {canvas.n(-r)}h{canvas.n(r * 2)}l{canvas.n(r * 2)} {canvas.n(r)}l{canvas.n(-r * 2)} {canvas.n(r)}h{canvas.n(-r * 2)}z", t["dark"]) + canvas.path(f"M{canvas.n(cx - r)} {canvas.n(cy)}l{canvas.n(r)} {canvas.n(-r * .7)}l{canvas.n(r)} {canvas.n(r * .7)}l{canvas.n(-r)} {canvas.n(r * .7)}z", t["stone"])
    return drawn


def guardian(x, y, s):
    """Squat stone giant with a club, wrapped in poleng."""
    a, b, c, e = "#4b2c33", "#6d4448", "#a06a58", "#e2a06a"
    return canvas.at(
        x, y, s,
        canvas.path("M-46 0h92v-10h-6v-34h6v-12h-92v12h6v34h-6z", b), canvas.path("M-46 -56h92v5h-92zM-46 -10h92v4h-92z", c), stone.lozenges(-34, -38, 68, 18, 4, c),
        canvas.path("M-34 -56C-38 -76 -30 -88 -24 -92H24C30 -88 38 -76 34 -56L20 -56L12 -70H-12L-20 -56z", a),
        canvas.path("M-32 -84C-36 -104 -26 -112 -24 -116H24C26 -112 36 -104 32 -84L16 -78L0 -64L-16 -78z", "url(#poleng)"), canvas.path("M-26 -118h52v7h-52z", "#b4502f"),
        canvas.path("M-25 -116C-36 -132 -34 -156 -26 -162Q0 -172 26 -162C34 -156 36 -132 25 -116z", a), canvas.path("M10 -116C22 -130 24 -150 18 -166C30 -160 36 -134 25 -116z", b),
        canvas.path("M-20 -158L0 -140L20 -158L14 -160L0 -150L-14 -160z", c), canvas.circle(0, -138, 4, c),
        canvas.stroke("M-28 -154C-46 -142 -44 -122 -30 -118", a, 13), canvas.stroke("M28 -154C50 -146 48 -126 40 -120", b, 13),
        canvas.path("M34 -116L40 -190Q48 -204 56 -190L46 -114z", c), canvas.path("M36 -150h16M36 -164h18M38 -178h17", stroke=a, stroke_width="3"),
        canvas.path("M-20 -168C-24 -190 -18 -202 0 -202C18 -202 24 -190 20 -168C14 -158 -14 -158 -20 -168z", a), canvas.path("M6 -202C20 -202 24 -188 20 -168C16 -162 10 -160 6 -160z", b),
        canvas.circle(-8, -186, 4.2, e), canvas.circle(9, -186, 4.2, e), canvas.circle(-8, -186, 1.8, a), canvas.circle(9, -186, 1.8, a),
        canvas.path("M-11 -173Q0 -166 11 -173L9 -169Q0 -163 -9 -169zM-9 -173l2 6l2 -5zM9 -173l-2 6l-2 -5z", e), canvas.path("M-4 -182h8l2 6h-12z", c),
        canvas.path("M-25 -196C-24 -214 -12 -214 -8 -222Q0 -236 8 -222C12 -214 24 -214 25 -196Q0 -204 -25 -196z", c), canvas.path("M-19 -206l6 6l7 -8l6 7l6 -7l7 8l6 -6", "none", stroke=a, stroke_width="2.4"),
        canvas.path("M-25 -196l-9 10l6 10l8 -8zM25 -196l9 10l-6 10l-8 -8z", c),
    )


def draw():
    rng = Random(1278)
    sky = canvas.bands(W, [(0, "#46374f"), (110, "#5a4257"), (215, "#77505d"), (315, "#9a6161"), (405, "#c07b62"), (485, "#db9862"), (560, "#edb56c"), (640, "#f6ce86"), (720, "#f9dc9c"), (GROUND, "")])
    sky += "".join(canvas.path(d, c, opacity=o) for d, c, o in [
        ("M0 250q120 -16 240 -4t210 -8q-120 26 -250 22t-200 8z", "#a56a66", "0.7"), ("M1080 180q160 -18 300 -4t220 -12v18q-180 16 -300 8t-220 -10z", "#8a5a62", "0.8"),
        ("M1180 372q140 -14 260 -2t160 -6v14q-120 12 -220 4t-200 -10z", "#d48a66", "0.8"), ("M60 410q100 -12 220 -2t180 -4q-120 22 -220 18t-180 -12z", "#d48a66", "0.7"),
    ])
    sun = canvas.circle(CX, 612, 112, "#fbe3a6", opacity="0.35") + canvas.circle(CX, 612, 62, "#fff1c4")
    far = plants.canopy(150, 620, 190, 120, "#7f4d58", rng) + plants.canopy(400, 660, 150, 90, "#7f4d58", rng) + plants.canopy(1450, 610, 210, 130, "#7f4d58", rng) + plants.canopy(1180, 660, 130, 90, "#7f4d58", rng)
    far += plants.palm(300, 760, 480, 40, "#6a414f", "#6a414f", rng) + plants.palm(1420, 780, 520, -46, "#6a414f", "#6a414f", rng) + plants.palm(1515, 760, 390, 30, "#744754", "#744754", rng, 9)
    # inner court: brick shrine with ijuk roof, seen small in the gap
    shrine = canvas.rect(CX - 26, 716, 52, 92, "#8a4637") + canvas.rect(CX - 34, 786, 68, 30, "#7a3c32") + canvas.rect(CX - 31, 712, 62, 7, "#c57a50") + canvas.rect(CX - 9, 738, 18, 50, "#4a2226") + canvas.rect(CX - 13, 732, 26, 6, "#c57a50")
    shrine += roofs.ijuk(CX, 714, 96, 62, "#3a2229", "#523038", "#a06a58", rng, top=0.12) + canvas.rect(CX - 3, 636, 6, 18, "#3a2229")
    shrine += canvas.rect(CX - 60, 806, 120, 30, "#a9633f") + canvas.path(f"M{CX - 60} 806h120v4h-120z", "#f0b56c")
    # middle: walls, drum tower, tiered shrine
    kx = 226
    middle = canvas.rect(kx - 52, 470, 104, 250, "#6e2f2a") + stone.bricks(kx - 52, 470, 104, 250, rng, "#572422", "#83392e", "#5f2826") + canvas.rect(kx - 64, 520, 128, 14, "#8a4d40") + canvas.rect(kx - 60, 640, 120, 12, "#8a4d40")
    middle += "".join(canvas.rect(kx + d - 5, 386, 10, 88, "#472329") for d in (-50, -17, 17, 50)) + canvas.rect(kx - 66, 466, 132, 14, "#9a5746") + canvas.rect(kx - 60, 440, 120, 8, "#6a3a38")
    middle += canvas.path(f"M{kx - 8} 392h16v44q-8 8 -16 0z", "#2e1a20") + canvas.path(f"M{kx - 1.5} 398h3v30h-3z", "#8a5a52") + roofs.ijuk(kx, 396, 190, 96, "#37222b", "#4b2e36", "#8f6258", rng, top=0.14) + canvas.path(f"M{kx - 5} 302h10l-5 -28z", "#37222b")
    middle += canvas.rect(1340, 470, 76, 240, "#6e2f2a") + stone.bricks(1340, 470, 76, 240, rng, "#572422", "#83392e", "#5f2826") + canvas.rect(1330, 560, 96, 12, "#8a4d40")
    middle += roofs.meru(1378, 480, 196, 3, "#37222b", "#4b2e36", "#8f6258", "#6a3a38", rng, shrink=.76, rise=.4)
    tone = dict(TONE, face="#7c3329", light="#93402f", dark="#642823", mortar="#5c2522", rim="#c56a45", stone="#a97a68", stone_dark="#65444a")
    walls = stone.wall(-20, 640, 440, GROUND - 640, rng, tone, 3) + stone.wall(1180, 640, 440, GROUND - 640, rng, tone, 3)
    # ground: light falls through the gap
    ground = canvas.rect(0, GROUND - 8, W, H - GROUND + 8, "#5a3238") + canvas.poly([(CX - 54, GROUND - 10), (CX + 54, GROUND - 10), (CX + 330, H), (CX - 330, H)], "#e0954f")
    ground += canvas.poly([(CX - 36, GROUND - 10), (CX + 36, GROUND - 10), (CX + 190, H), (CX - 190, H)], "#f2b868")
    for y in (872, 900, 938, 984):
        ground += canvas.rect(0, y, W, 2 + (y - 860) * .02, "#43252d", opacity="0.35")
    for i in range(-14, 15):
        ground += canvas.path(f"M{CX + i * 62} {GROUND}L{CX + i * 190} {H}", stroke="#43252d", stroke_width="1.6", opacity="0.3")
    steps = ""
    for i in range(5):
        half_w, y = 62 + i * 13, GROUND - 34 + i * 12
        steps += canvas.rect(CX - half_w, y, 2 * half_w, 12, "#b3653d") + canvas.rect(CX - half_w, y, 2 * half_w, 4, "#fbd48c")
    steps += canvas.mirrored(CX, canvas.path(f"M{CX - 66} {GROUND - 40}h-26v16h-10v16h-10v16h-10v22h56z", "#6b3330"), canvas.path(f"M{CX - 66} {GROUND - 40}v70h-10v-70z", "#d9793f"))
    gate = canvas.mirrored(CX, half(rng))
    guards = canvas.mirrored(CX, cloth.tedung(CX - 376, 862, 306, 58, "#e0aa4a", "#a9682f", "#f4d489"), guardian(CX - 200, 882, .82))
    skin, hair = "#7a4636", "#23171b"
    fruits = ["#e1a33c", "#c5532f", "#d9c25a", "#8c3326"]
    crowd = canvas.oval(CX - 20, 951, 26, 5, "#8a4a34", opacity=".55")
    crowd += canvas.path(f"M{CX - 46} 950L{CX - 116} 1000h58L{CX - 8} 950z", "#6b3530", opacity=".55") + canvas.path(f"M{CX + 44} 958L{CX + 52} 1000h40L{CX + 72} 958z", "#6b3530", opacity=".5")
    crowd += canvas.at(CX - 26, 950, 1.5, people.walker("#6d2b33", "#f4e2c4", "#d79a35", skin, hair, cloth.gebogan(0, -101, 1, fruits, "#f0dfa0", "#c9962f"), hem="#52202a"))
    crowd += canvas.at(CX + 60, 958, 1.06, people.walker("#c9962f", "#fbf0d8", "#9b3d26", skin, hair, arm=False, step=3, hem="#a97a28"))
    # near: frangipani over the corner, fallen flowers
    near = canvas.path("M-20 1000V0H42C60 80 40 170 66 250C92 330 50 420 58 520C64 640 30 760 66 1000z", "#241720") + canvas.stroke("M40 210C120 160 150 120 250 118M150 136C180 96 190 70 176 20M250 118C300 110 330 76 380 82M250 118C290 140 310 170 352 172", "#241720", 20)
    for x, y, a0 in [(380, 82, -.3), (352, 172, .4), (176, 20, -1.6), (60, 330, .2)]:
        for k in range(6):
            near += plants.leaf_shape(x, y, a0 - 1.15 + k * .46, 92 if k % 2 else 74, "#2c1c26" if k % 2 else "#3b2530", .17)
        near += plants.frangipani(x + 6, y - 8, 17, "#f8e6c6", "#e9ae4a", a0) + plants.frangipani(x + 34, y + 14, 14, "#f2d6b2", "#e9ae4a", a0 + .4)
    near += canvas.path("M1600 1000V560C1580 600 1560 640 1566 720C1520 740 1500 800 1520 850C1470 860 1440 920 1430 1000z", "#241720")
    for x, y, a in [(1530, 770, -2.4), (1552, 690, -2.1), (1490, 850, -2.7), (1470, 920, -2.9), (1570, 610, -1.9), (1540, 850, -2.2)]:
        near += plants.leaf_shape(x + 14, y + 14, a, 110, "#2f1e28", .2) + plants.leaf_shape(x + 24, y + 20, a + .5, 90, "#3b2530", .2)
    for x, y, r in [(250, 940, 13), (330, 968, 15), (180, 905, 9), (420, 930, 10), (1180, 950, 12), (1250, 915, 9)]:
        near += canvas.group(plants.frangipani(0, 0, r, "#f2d6b2", "#e9ae4a", x), transform=f"translate({x} {y}) scale(1 .5)")
    return canvas.picture(
        "pura-maospahit", W, H, "Pura Maospahit at dusk",
        "Illustration. Two mirrored halves of a red-brick split gate stand on either side of the low sun; a woman with an offering of fruit and a child walk towards the steps.",
        sky, far, sun, shrine, middle, walls, ground, gate, steps, guards, crowd, near, defs=cloth.POLENG_DEFS,
    )
