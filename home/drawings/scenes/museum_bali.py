"""Museum Bali: the middle court at ten in the morning, a school class before the Karangasem building."""

from random import Random

from home.drawings import canvas, courts, land, people, plants, roofs, stone

W, H, CX, GROUND = 1600, 1000, 800, 770
TONE = {"face": "#b9623f", "mortar": "#94492f", "light": "#cf7c52", "dark": "#a05236", "rim": "#e8b183", "stone": "#e6d8bd", "stone_dark": "#a8977f", "shade": "#7d3f2e", "inner": "#e2a878"}
SIDE = dict(TONE, face="#a3553a", light="#b56848", dark="#8c4731", stone="#cdbfa6", stone_dark="#8f806e")
IJUK = ("#2c2a30", "#46424a", "#77707a")
GILT, RED = "#dba93f", "#8c2a22"


def post(x, y, h, w=18):
    d = canvas.rect(x - w / 2, y - h, w, h, RED) + canvas.rect(x - w / 2, y - h, w * .35, h, "#b8432f")
    d += canvas.rect(x - w * .8, y - 20, w * 1.6, 20, TONE["stone"]) + canvas.rect(x - w * .7, y - h, w * 1.4, 12, GILT)
    return d + stone.lozenges(x - w / 2, y - h * .62, w, h * .14, 1, GILT) + canvas.path(f"M{x - w / 2} {y - h + 14}l-16 -14h16zM{x + w / 2} {y - h + 14}l16 -14h-16z", GILT)


def leaf_door(cx, y, w, h):
    d = canvas.rect(cx - w * .74, y - h - 14, w * 1.48, h + 14, TONE["stone"]) + canvas.rect(cx - w * .64, y - h - 6, w * 1.28, h + 6, "#7d3f2e") + canvas.rect(cx - w / 2, y - h, w, h, "#4a1c1a")
    for k in (0, 1):
        x = cx - w / 2 + w * (.05 + k * .48)
        d += canvas.rect(x, y - h * .97, w * .42, h * .94, GILT) + canvas.rect(x + 5, y - h * .94, w * .42 - 10, h * .88, RED) + stone.lozenges(x + 6, y - h * .84, w * .42 - 12, h * .3, 1, GILT) + stone.lozenges(x + 6, y - h * .42, w * .42 - 12, h * .3, 1, GILT)
    return d + canvas.path(f"M{cx - w * .8} {y - h - 12}Q{cx - w * .4} {y - h - 34} {cx} {y - h - 70}Q{cx + w * .4} {y - h - 34} {cx + w * .8} {y - h - 12}z", TONE["stone"]) + canvas.path(f"M{cx - w * .3} {y - h - 18}q{w * .3} -34 {w * .6} 0z", GILT)


def pavilion(cx, w, tone, rng, tiers):
    """A side building: brick body with a carved door on a high foot, palm fibre in tiers."""
    d, y = "", GROUND
    for h, width, kind in ((26, 1.0, "stone"), (8, .97, "cap"), (44, .92, "brick"), (9, .97, "cap")):
        y -= h
        d += courts.course(cx - w * width / 2, y, w * width, h, kind, tone, rng)
    foot = y
    y -= 176
    d += courts.course(cx - w * .39, y, w * .78, 176, "brick", tone, rng)
    for k in (-1, 1):
        d += canvas.rect(cx + k * w * .27 - 24, y + 40, 48, 100, tone["stone_dark"]) + stone.lozenges(cx + k * w * .27 - 22, y + 50, 44, 80, 1, tone["stone"]) + canvas.rect(cx + k * w * .365 - 9, y, 18, 176, tone["stone"])
    d += leaf_door(cx, foot, 54, 116) + courts.steps(cx, foot, 74, 8, 11, 4, "#e6d8bd", "#a8977f")
    d += canvas.rect(cx - w * .42, y - 8, w * .84, 14, tone["stone"]) + stone.lozenges(cx - w * .42, y - 7, w * .84, 11, 20, tone["face"])
    if tiers == 1:
        return d + roofs.ijuk(cx, y, w * 1.14, 210, *IJUK, rng, .24)
    return d + roofs.ijuk(cx, y, w * 1.14, 138, *IJUK, rng, .44) + canvas.rect(cx - w * .17, y - 170, w * .34, 42, RED) + stone.lozenges(cx - w * .17, y - 158, w * .34, 18, 8, GILT) + roofs.ijuk(cx, y - 158, w * .66, 130, *IJUK, rng, .08)


def karangasem(rng):
    """Open veranda in front, closed hall behind, one broad roof: modelled on a royal audience hall."""
    w, y, d = 640, GROUND + 14, ""
    for h, width, kind in ((30, 1.0, "stone"), (9, .98, "cap"), (40, .95, "brick"), (10, .98, "cap")):
        y -= h
        d += courts.course(CX - w * width / 2, y, w * width, h, kind, TONE, rng)
    top = y - 190
    d += canvas.rect(CX - 290, top, 580, 190, "#8a4632") + stone.bricks(CX - 290, top, 580, 190, rng, "#733727", "#9d543c", "#7a3b2b", 9, 24) + canvas.rect(CX - 290, top, 580, 46, "#5d2c24")
    for k in (-1, 1):
        for u in (150, 236):
            d += canvas.rect(CX + k * u - 27, top + 62, 54, 94, "#c9b79a") + canvas.rect(CX + k * u - 20, top + 69, 40, 80, "#5d2c24") + stone.lozenges(CX + k * u - 18, top + 72, 36, 74, 1, "#e6d8bd")
    d += leaf_door(CX, y, 86, 134) + courts.steps(CX, y, 150, 9, 11.5, 6, "#ecdfc6", "#b5a48a")
    for x in (-298, -204, -104, 104, 204, 298):
        d += post(CX + x, y, 190)
    d += canvas.rect(CX - 330, top - 14, 660, 18, GILT) + stone.lozenges(CX - 330, top - 12, 660, 14, 44, RED) + canvas.rect(CX - 330, top + 4, 660, 7, RED)
    return d + roofs.ijuk(CX, top - 6, 700, 232, *IJUK, rng, .34) + stone.simbar(CX - 122, top - 236, 26, 44, TONE["face"]) + canvas.group(stone.simbar(-122, 0, 26, 44, SIDE["face"]), transform=f"translate({CX} {top - 236}) scale(-1 1)")


def pupil(skirt, cap=True, skin="#8f5f48"):
    return canvas.oval(-4, -1, 5, 2, "#2a2422") + canvas.oval(5, -1, 5, 2, "#2a2422") + canvas.path("M-6 -30h5l-1 28h-4zM1 -30h5l-1 28h-4z", skin) + canvas.path("M-10 -52H10L13 -24H-13z", skirt) + canvas.path("M-12 -50C-14 -64 -12 -76 -5 -78H5C12 -76 14 -64 12 -50z", "#f6efe0") + canvas.stroke("M-11 -72L-15 -52M11 -72L15 -52", "#f6efe0", 6) + canvas.path("M-8 -72h16v22h-16z", "#c2452c" if cap else "#2f6b62") + canvas.circle(0, -88, 8, skin) + canvas.path("M-9 -88C-10 -100 10 -100 9 -88Q0 -82 -9 -88z", "#2a201e")


def draw():
    rng = Random(1932)
    sky = canvas.bands(W, [(0, "#7fb2c0"), (80, "#92bec6"), (170, "#a8cbca"), (270, "#c1d8cd"), (370, "#d9e3cf"), (470, "#ebead2"), (800, "")])
    sky += land.cloud(540, 90, 1.3, "#f6f5e8", "#dfe8dc") + land.cloud(1010, 190, .9, "#f6f5e8", "#dfe8dc") + land.cloud(120, 120, 1, "#f6f5e8", "#dfe8dc")
    far = "".join(plants.canopy(x, 560, 150, 110, "#8fb08a", rng) for x in (30, 520, 1090, 1560)) + plants.palm(560, 620, 420, -40, "#7ea07c", "#a09880", rng) + plants.palm(1060, 640, 480, 30, "#7ea07c", "#a09880", rng)
    back = courts.kulkul(1150, GROUND - 30, 590, SIDE, {"dark": IJUK[0], "mid": IJUK[1], "light": IJUK[2], "wood": "#5d2c24"}, rng)
    tone = dict(TONE, face="#b0603f")
    wall = canvas.group(stone.wall(-40, 616, 1680, 150, rng, tone, 9))
    ground = canvas.rect(0, 760, W, 240, "#86ad63") + canvas.rect(0, 760, W, 26, "#9fbf75")
    way = canvas.poly([(700, 786), (900, 786), (1180, 1000), (420, 1000)], "#e6cfa8") + canvas.path("".join(f"M{700 - 280 * v:.0f} {786 + 214 * v:.0f}H{900 + 280 * v:.0f}" for v in (.06, .15, .27, .42, .6, .82)), stroke="#c5a67e", stroke_width="2") + canvas.path("".join(f"M{700 + i * 50} 786L{420 + i * 190} 1000" for i in range(1, 4)), stroke="#c5a67e", stroke_width="2")
    edge = canvas.poly([(700, 786), (420, 1000), (392, 1000), (688, 786)], "#b9623f") + canvas.poly([(900, 786), (1180, 1000), (1208, 1000), (912, 786)], "#94492f")
    shadows = canvas.poly([(1120, 772), (1180, 772), (1330, 812), (1170, 812)], "#5f8a50") + canvas.poly([(480, 776), (690, 786), (560, 806), (540, 800)], "#5f8a50")
    side = pavilion(240, 350, TONE, rng, 2) + pavilion(1366, 360, SIDE, rng, 1)
    # frangipani tree leaning over the court
    tree = canvas.stroke("M190 1010C200 900 150 840 96 770M188 930C230 880 282 862 300 800M150 840C160 800 190 780 196 740", "#5a4a44", 30) + canvas.stroke("M190 1010C196 900 150 840 96 770", "#7d6a5c", 9) + canvas.stroke("M300 800C310 770 350 760 372 730M96 770C70 730 30 720 -10 690M196 740C200 710 230 690 236 660", "#5a4a44", 17)
    for x, y in [(372, 730), (330, 760), (236, 660), (196, 700), (70, 736), (0, 690), (110, 720), (290, 720)]:
        for k in range(7):
            tree += plants.leaf_shape(x, y, -2.8 + k * .44, rng.uniform(52, 78), "#3d6b46" if k % 2 else "#588a52", .2)
        tree += plants.frangipani(x + 4, y - 6, 21, "#fbf3e0", "#edb64f", x * .1) + plants.frangipani(x + 32, y - 20, 17, "#fbf3e0", "#edb64f", y * .1)
    near = plants.canopy(1530, 1010, 210, 110, "#2f5a41", rng) + plants.canopy(1380, 1020, 120, 60, "#3d6b46", rng) + "".join(canvas.circle(x, y, 8, "#d0492f") + canvas.circle(x + 9, y - 8, 6, "#e67a4c") for x, y in [(1350, 980), (1400, 972), (1450, 930), (1520, 918), (1570, 930), (1480, 970)])
    hair = "#2a201e"
    life = ""
    for i, (x, y, k) in enumerate([(690, 846, .92), (740, 858, .98), (786, 846, .9), (838, 862, 1), (884, 850, .94), (716, 896, 1.1), (770, 908, 1.15), (858, 910, 1.16)]):
        life += canvas.path(f"M{x} {y}l{64 * k:.0f} 8h20l{-60 * k:.0f} -10z", "#a58a66", opacity=".55") + canvas.at(x, y, k, pupil(["#a5322a", "#a5322a", "#2f3f63"][0], i % 3 > 0, ["#8f5f48", "#7d4f3a", "#a06e52"][i % 3]))
    life += canvas.path("M986 884l130 14h34l-130 -20z", "#a58a66", opacity=".55") + canvas.at(980, 886, 1.72, people.walker("#1f5a55", "#f6e7c6", "#d7a038", "#8f5f48", hair, arm=True, hem="#143f3d"), flip=True)
    life += canvas.at(1080, 800, .84, people.man("#5a4a44", "#efe6d6", "#9b3d26", "#8f5f48")) + canvas.at(560, 806, .84, people.walker("#6d3a55", "#e9c08a", "#c9962f", "#7d4a38", hair, arm=False))
    return canvas.picture(
        "museum-bali", W, H, "The middle court of the Bali Museum in the morning",
        "Illustration. Brick halls under roofs of black palm fibre stand round a green court, the middle one with an open veranda of red and gilt posts; a school class listens to a guide on the path.",
        sky, far, back, wall, ground, shadows, side, karangasem(rng), way, edge, life, tree, near,
    )
