"""Griya Kongco Dwipayana: lanterns over the pool on an evening before Imlek, the lion at practice."""

from random import Random

from home.drawings import (
    canvas,
    chinese,
    cloth,
    groves,
    land,
    landmarks,
    lights,
    offerings,
    people,
    plants,
    townsfolk,
    water,
)

W, H = 1600, 1000
ROOF = {"face": "#c9582c", "shade": "#7a2a30", "line": "#a23f2a", "ridge": "#2f7a6a", "edge": "#8a2a2a", "gold": "#f6c657"}
FAR_ROOF = {"face": "#8f3f3a", "shade": "#4f2238", "line": "#733238", "ridge": "#2f5f60", "edge": "#642638", "gold": "#d9a04f"}
RED, LIT, DARK, GOLD = "#d3342c", "#ff6d4a", "#6a1a26", "#f6c657"
SKIN, HAIR = "#7d4d3e", "#17121f"


def hall(cx, y, rng):
    """The great hall: red columns, warm light within, two roofs."""
    d = canvas.rect(cx - 330, y - 16, 660, 60, "#7a4a48") + canvas.rect(cx - 344, y - 26, 688, 14, "#e3b57c") + canvas.rect(cx - 330, y - 12, 660, 6, "#4f2a34")
    d += canvas.path("".join(f"M{cx - 300 + i * 66} {y + 14}l18 -14l18 14l-18 14z" for i in range(10)), "#a86a54")
    d += canvas.rect(cx - 296, y - 226, 592, 200, "#f0a54a") + canvas.rect(cx - 296, y - 226, 592, 60, "#c9702f") + canvas.rect(cx - 296, y - 120, 592, 94, "#f9c56a")
    # what stands within stays plain: tables, lamps, the smoke of incense
    d += "".join(canvas.rect(cx + u, y - 84, w, 58, "#a8362c") + canvas.rect(cx + u - 6, y - 90, w + 12, 9, "#f6d88f") for u, w in ((-236, 90), (-60, 120), (146, 90)))
    d += "".join(canvas.path(f"M{cx + u} {y - 90}v-26M{cx + u + 10} {y - 90}v-30M{cx + u - 10} {y - 90}v-22", stroke="#8a2a26", stroke_width="3") for u in (-192, 0, 190))
    d += canvas.rect(cx - 74, y - 214, 148, 48, "#8a2326") + canvas.rect(cx - 68, y - 208, 136, 36, "#f6c657") + canvas.rect(cx - 62, y - 202, 124, 24, "#a82a2a") + canvas.path("".join(f"M{cx - 46 + i * 23} {y - 190}l9 -9l9 9l-9 9z" for i in range(4)), "#f6c657")
    for u in (-290, -180, -96, 96, 180, 290):
        x = cx + u
        d += canvas.rect(x - 13, y - 230, 26, 206, "#c12f2a") + canvas.rect(x - 13, y - 230, 8, 206, "#ef5a3f") + canvas.rect(x + 5, y - 230, 8, 206, "#8a1f28") + canvas.rect(x - 18, y - 36, 36, 12, "#e3b57c") + canvas.rect(x - 15, y - 204, 30, 8, GOLD)
        d += canvas.path("".join(f"M{x - 12} {y - 178 + j * 30}q12 -12 24 0q-12 12 -24 0z" for j in range(4)), GOLD, opacity=".85")
    d += canvas.rect(cx - 310, y - 248, 620, 24, "#2f6f66") + canvas.path("".join(f"M{cx - 300 + i * 25} {y - 236}l10 -9l10 9l-10 9z" for i in range(24)), GOLD)
    d += chinese.curved_roof(cx, y - 236, 790, 116, 520, ROOF, 34, 1.1)
    d += canvas.rect(cx - 190, y - 386, 380, 44, "#8a2326") + canvas.path("".join(f"M{cx - 178 + i * 34} {y - 380}h20v30h-20z" for i in range(11)), "#f9c56a") + canvas.rect(cx - 196, y - 390, 392, 9, "#2f6f66")
    d += chinese.curved_roof(cx, y - 384, 520, 104, 300, ROOF, 24, 1.2)
    # dragons on the ridge, facing a pearl of flame
    dragon = canvas.path("M-118 0C-128 -20 -112 -34 -98 -26C-84 -18 -76 -34 -62 -30C-48 -26 -44 -38 -32 -36L-14 -44L-8 -34L-16 -26L-6 -22L-14 -14C-28 -10 -36 -18 -46 -12C-58 -4 -70 -12 -80 -6C-92 0 -104 -10 -106 0z", "#3f9a80") + canvas.path("M-98 -26l-6 -16l14 10zM-62 -30l-4 -16l13 12zM-30 -36l-4 -16l14 8z", GOLD) + canvas.circle(-20, -32, 3, DARK)
    d += canvas.at(cx, y - 490, 1, dragon) + canvas.at(cx, y - 490, 1, dragon, flip=True) + canvas.path(f"M{cx - 13} {y - 490}C{cx - 20} {y - 510} {cx - 4} {y - 516} {cx} {y - 538}C{cx + 4} {y - 516} {cx + 20} {y - 510} {cx + 13} {y - 490}z", GOLD) + canvas.circle(cx, y - 500, 9, "#fff3c9")
    return d


def lady(s):
    """One of the seven figures round the pool."""
    return canvas.at(0, 0, s, canvas.path("M-20 0C-18 -10 18 -10 20 0z", "#d3b0a0"), canvas.path("M-13 -6C-14 -34 -10 -50 -8 -58H8C10 -50 14 -34 13 -6z", "#f0dcc6"), canvas.path("M3 -6C6 -34 6 -50 3 -58H8C10 -50 14 -34 13 -6z", "#c99a8f"), canvas.path("M-8 -58L-16 -36L-6 -34zM8 -58L15 -36L6 -34z", "#e3c4b0"), canvas.circle(0, -66, 8, "#f0dcc6"), canvas.path("M-8 -66C-9 -78 9 -78 8 -66C4 -71 -4 -71 -8 -66z", "#a87a78"), canvas.circle(0, -78, 4.6, "#a87a78"))


def string(x0, y0, x1, y1, sag, sizes):
    """A line of lanterns between two points."""
    d = canvas.path(f"M{x0} {y0}Q{(x0 + x1) / 2} {(y0 + y1) / 2 + sag * 2} {x1} {y1}", stroke="#2a1526", stroke_width="3")
    for i, r in enumerate(sizes):
        t = (i + 1) / (len(sizes) + 1)
        x = (1 - t) ** 2 * x0 + 2 * t * (1 - t) * (x0 + x1) / 2 + t * t * x1
        y = (1 - t) ** 2 * y0 + 2 * t * (1 - t) * ((y0 + y1) / 2 + sag * 2) + t * t * y1
        d += canvas.at(x, y, 1, chinese.lantern(r, RED, LIT, DARK, GOLD, "#ff8a4a"))
    return d


def draw():
    rng = Random(1999)
    sky = canvas.bands(W, [(0, "#180f2c"), (90, "#211337"), (190, "#2d1941"), (300, "#3d1f48"), (400, "#54264b"), (490, "#702f4b"), (570, "#8f3d49"), (640, "#b0544a"), (730, "")])
    sky += "".join(canvas.circle(rng.uniform(0, W), rng.uniform(10, 330), rng.choice((1.4, 1.8, 2.3)), "#f3d9c9", opacity=".75") for _ in range(40)) + land.streak(60, 420, 480, 18, "#6d3352", opacity=".8") + land.streak(1060, 360, 520, 18, "#5a2a50", opacity=".9")
    far = "".join(plants.canopy(x, y, rx, ry, c, rng) for x, y, rx, ry, c in [(60, 620, 190, 150, "#2b1638"), (300, 660, 140, 90, "#3a1b40"), (1520, 600, 190, 190, "#2b1638"), (1300, 660, 140, 100, "#3a1b40")]) + plants.palm(200, 720, 460, -30, "#23122f", "#23122f", rng) + plants.palm(1490, 730, 540, 34, "#1d0f2a", "#1d0f2a", rng)
    tower = chinese.pagoda(1216, 716, 232, 5, FAR_ROOF, "#6d2a3a", "#a8483f", "#f9c56a", .83)
    seat = {"lit": "#d9b7a8", "face": "#a87f80", "shade": "#6d4a5c", "stone": "#c9a59a", "stone_dark": "#7a5663", "dark": "#3a2038"}
    throne = landmarks.lotus_throne(308, 726, 330, seat["lit"], seat["face"], seat["shade"]) + canvas.rect(256, 660, 88, 20, "#f6e3a8") + canvas.rect(256, 674, 88, 8, GOLD) + cloth.tedung(196, 738, 210, 54, "#f6c657", "#b97a34", "#d3342c", "#3a2030") + cloth.tedung(408, 738, 200, 48, "#f3e6d3", "#b99a94", "#d3342c", "#3a2030")
    ground = canvas.bands(W, [(706, "#7a3a44"), (740, "#6a3040"), (800, "#55273a"), (880, "#421f34"), (1000, "")])
    for i in range(-10, 22):
        ground += canvas.path(f"M{760 + (i - 6) * 46} 708L{760 + (i - 6) * 200} 1000", stroke="#391a2e", stroke_width="1.6", opacity=".6")
    ground += canvas.oval(760, 760, 480, 34, "#c9704a", opacity=".55") + canvas.oval(760, 752, 330, 20, "#f0a860", opacity=".6")
    house = hall(760, 716, rng)
    steps = "".join(canvas.rect(760 - 110 - i * 12, 716 + i * 11, 220 + i * 24, 11, "#b5785c") + canvas.rect(760 - 110 - i * 12, 716 + i * 11, 220 + i * 24, 4, "#f6d09a") for i in range(4))
    guards = canvas.at(552, 766, 1.06, chinese.stone_lion("#a87a74", "#e0b8a0", "#6a3f4c")) + canvas.at(968, 766, 1.06, chinese.stone_lion("#a87a74", "#e0b8a0", "#6a3f4c"), flip=True)
    urn = canvas.path("M728 770h64l-8 -40h-48zM720 730h80v-9h-80z", "#c98f3a") + canvas.path("M768 770h24l-8 -40h-20z", "#8a5a2c") + canvas.path("M738 770l-6 16M782 770l6 16M724 726q-10 -14 0 -22M796 726q10 -14 0 -22", stroke="#c98f3a", stroke_width="6") + canvas.path("M748 722V694M760 722V688M772 722V696", stroke="#f6d88f", stroke_width="2.4") + canvas.path("M760 688C748 660 776 640 762 610C752 588 770 570 764 548C760 570 744 590 752 612C764 640 738 662 760 688z", "#f3d9c9", opacity=".4")
    # the pool with its seven ladies
    px, py, rx, ry = 800, 912, 470, 66
    pool = canvas.oval(px, py + 16, rx + 34, ry + 22, "#3a1a2c") + canvas.oval(px, py + 4, rx + 30, ry + 20, "#a8635a") + canvas.oval(px, py - 2, rx + 28, ry + 18, "#e3b08a") + canvas.oval(px, py, rx, ry, "#1d1434") + canvas.oval(px, py + 5, rx - 4, ry - 5, "#271a42")
    clip = f'<clipPath id="pool"><ellipse cx="{px}" cy="{py + 4}" rx="{rx - 6}" ry="{ry - 6}"/></clipPath>'
    shine = water.dashes(340, 1260, 858, 976, 60, "#3d2a5c", rng, (30, 120), 5) + water.dashes(340, 1260, 858, 976, 22, "#150e28", rng, (30, 140), 6)
    for x, w, c in ((760, 120, "#f9b659"), (560, 50, "#e0503a"), (660, 40, "#f6c657"), (880, 44, "#e0503a"), (1000, 60, "#e0503a"), (440, 44, "#e0503a"), (1130, 50, "#f6c657"), (620, 36, "#e0503a"), (930, 36, "#f9b659")):
        for i in range(8):
            k = rng.uniform(.5, 1)
            shine += canvas.path(f"M{x - w * k:.0f} {866 + i * 13}q{w * k:.0f} -4 {2 * w * k:.0f} 0q{-w * k:.0f} 5 {-2 * w * k:.0f} 0z", c, opacity=f"{.85 - i * .07:.2f}")
    pool += canvas.group(shine, clip_path="url(#pool)")
    ladies = ""
    for t in (-.9, -.62, -.32, 0, .32, .62, .9):
        x, y = px + t * (rx + 6), py - (ry + 6) * (1 - t * t) ** .5 + 4
        ladies += f'<g transform="translate({x:.1f} {y:.1f})">{lady(.78 + .2 * abs(t))}</g>'
    beasts = canvas.at(262, 936, 1.15, chinese.elephant("#8f7480", "#d3b0a8", "#5d4454", RED, GOLD)) + canvas.at(1340, 936, 1.15, chinese.elephant("#8f7480", "#d3b0a8", "#5d4454", RED, GOLD), flip=True)
    # the lion at practice, its drummer, those who came to pray
    lion = canvas.oval(1112, 838, 150, 13, "#2d1428", opacity=".7") + canvas.at(1116, 836, .98, chinese.barongsai("#e0402f", GOLD, "#fff3dc", "#f6c657", "#2a1526", "#2a1526"), flip=True)
    lion += canvas.oval(1332, 834, 60, 9, "#2d1428", opacity=".7") + canvas.path("M1292 790h78l-8 44h-62z", "#b52a2a") + canvas.oval(1331, 790, 39, 11, "#f6e3c0") + canvas.path("M1294 800h74M1298 826h64", stroke=GOLD, stroke_width="4") + canvas.at(1384, 840, 1.14, townsfolk.visitor("#f6c657", "#3a2a5a", SKIN, HAIR), canvas.stroke("M-14 -50L-34 -58", "#e3b57c", 3))
    folk = ""
    for x, y, s, figure, flip in (
        (692, 806, 1.14, people.walker("#8a2a3f", "#fff3dc", "#f6c657", SKIN, HAIR, canvas.path("M-15 -101h30l-4 -8h-22z", "#d9a45c") + canvas.circle(-5, -111, 3.4, "#ff7a5a") + canvas.circle(3, -112, 3.4, "#f6e3a8"), hem="#5d1a2f"), False),
        (836, 800, 1.08, townsfolk.visitor("#c9342f", "#2d2440", SKIN, HAIR), False),
        (880, 806, 1.0, townsfolk.visitor("#f3e0c6", "#5a2a4a", SKIN, HAIR), False),
        (468, 830, 1.3, people.man("#3a2a5a", "#fff3dc", "#f6c657", SKIN, HAIR), False),
        (520, 836, 1.26, people.walker("#c9702f", "#f3d0a0", "#c9342f", SKIN, HAIR, arm=False, hem="#8a4a24"), True),
    ):
        folk += canvas.oval(x, y + 1, 22 * s, 4 * s, "#2d1428", opacity=".6") + canvas.at(x, y, s, figure, flip=flip)
    hung = string(-40, 20, 800, 60, 64, (32, 38, 36, 33, 30, 27, 24)) + string(1640, 0, 800, 60, 64, (34, 40, 36, 33, 30, 27, 24)) + string(-40, 300, 250, 330, 24, (34, 30)) + string(1640, 330, 1350, 350, 24, (32, 28))
    gifts = offerings.canang(640, 980, 24, rng, ("#dfe39a", "#a9b85c", "#6d7a44"), .4) + offerings.canang(990, 982, 24, rng, ("#dfe39a", "#a9b85c", "#6d7a44"), 1.1)
    near = groves.hedge([(-20, 1010), (-20, 900), (70, 930), (150, 1010)], "#190d20", 42, rng) + groves.hedge([(1450, 1010), (1510, 940), (1640, 890), (1640, 1010)], "#190d20", 42, rng) + "".join(plants.frangipani(x, y, 16, "#ffd0b0", "#f0a04a", x * .1) for x, y in [(40, 926), (90, 962), (1530, 946), (1580, 914)])
    return canvas.picture(
        "griya-kongco-dwipayana", W, H, "Griya Kongco Dwipayana under its lanterns",
        "Illustration. A red and gold hall with curved roofs under strings of lanterns, a pagoda and a Balinese throne beside it; a lion dance is practised, seven stone ladies stand round a pool.",
        sky, far, tower, throne, ground, lights.glow(760, 620, 420, "#ff9a4a", 4, .06), house, steps, guards, urn, folk, lion, pool, ladies, beasts, gifts, hung, near, defs=clip + cloth.POLENG_DEFS,
    )
