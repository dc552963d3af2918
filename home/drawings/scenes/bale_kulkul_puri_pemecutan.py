"""The old drum tower of Pemecutan at first light: four stages of brick, the sun on the upper two, the crossing below still blue; light from the left."""

from random import Random

from home.drawings import (
    canvas,
    cloth,
    corners,
    groves,
    land,
    plants,
    shelters,
    stone,
    towers,
    townsfolk,
    views,
)

W, H = 1600, 1000
VIEW = views.View(eye=1.7, horizon=838, lens=1000)
TOWER = corners.Corner(VIEW, 1.0, 18.2, .72)
SKIN, DARK, HAIR = "#7d5244", "#5d4040", "#1f1c28"
SUN = {"left": "#ef9062", "right": "#9c5452", "ml": "#d0714f", "mr": "#84454a", "ll": "#ffb07c", "lr": "#b0655c", "stone": "#ffdcb0", "stone_r": "#b48a86", "deep": "#5d3340", "under": "#6d4450"}
HALF = {"left": "#b9685c", "right": "#74465a", "ml": "#a15553", "mr": "#643c52", "ll": "#cc7c66", "lr": "#855366", "stone": "#d9b3a8", "stone_r": "#8d7a90", "deep": "#4a2f45", "under": "#52384c"}
BLUE = {"left": "#7d5262", "right": "#54405c", "ml": "#6d4659", "mr": "#493854", "ll": "#8f6070", "lr": "#624a68", "stone": "#9c90a5", "stone_r": "#6d6a85", "deep": "#372c48", "under": "#3f344e"}
ROOF = {"right": "#8f4a48", "left": "#f08a56", "line_right": "#74393f", "line_left": "#cc6842", "rim": "#ffc890", "edge": "#6d3a40", "soffit": "#7a4648"}
WOOD = {"lit": "#d98f5c", "face": "#8f5844", "shade": "#5d3a3c", "slit": "#2f2230"}


def slab(half, y0, y1, tone):
    return TOWER.box(-half, half, -half, half, y0, y1, tone["stone_r"], tone["stone"], tone["stone"], tone["under"])


def stage(half, y0, y1, tone, rng, bowls, mask):
    """One stage: brick, corner strips, a sunk panel with a mask and bowls, its cornice above."""
    d = slab(half + .42, y1 - .22, y1, tone) + slab(half + .28, y1 - .4, y1 - .22, tone) + slab(half + .14, y1 - .54, y1 - .4, tone)
    top = y1 - .54
    right, left = TOWER.right(-half), TOWER.left(-half)
    d += TOWER.box(-half, half, -half, half, y0, top, tone["right"], tone["left"])
    d += right.bricks(-half, half, y0, top, rng, tone["mr"], tone["lr"], tone["mr"], .13, .44) + left.bricks(-half, half, y0, top, rng, tone["ml"], tone["ll"], tone["ml"], .13, .44)
    for face, s, m in ((right, tone["stone_r"], tone["mr"]), (left, tone["stone"], tone["ml"])):
        w = half * .5
        lo, hi = y0 + (top - y0) * .2, y0 + (top - y0) * .86
        d += face.quad(s, -w - .12, w + .12, lo - .1, hi + .06) + face.quad(m, -w, w, lo, hi)
        d += towers.mask(face, 0, lo + (hi - lo) * .4, min(w * .6, (hi - lo) * .36), s, tone["deep"]) if mask else face.diamonds(s, -w * .8, w * .8, lo + .1, hi - .1, 2)
        d += face.quad(s, -half, -half + .16, y0, top) + face.quad(s, half - .16, half, y0, top) + face.quad(s, -half, half, y0, y0 + .14)
        d += towers.bowls(face, [(a, y0 + (top - y0) * .56) for a in (-half * .74, half * .74)], bowls, "#f6efe4" if face is left else "#b9b2c4", "#4f7f9f", .78 if face is right else .66)
        d += face.diamonds(m, -half - .3, half + .3, y1 - .2, y1 - .04, 9)
    return d


def guards(half, y, tone, size, near=True):
    """Seated figures on the corners; the near one last."""
    d = ""
    for u, v in ((half, -half), (-half, half), (-half, -half))[:3 if near else 2]:
        x, sy = TOWER.see(u * .96, v * .96, y)
        d += canvas.at(x, sy + 3, size / 100, towers.sentinel(tone["stone_r"], tone["stone"]))
    return d


def tower(rng):
    d = ""
    y = 10.1
    # roof of tiles with ornaments of soft stone on its corners and top
    eave, half = 12.15, 1.98
    roof = TOWER.hip(-half, half, -half, half, eave, 3.1, ROOF, rows=11, thick=.14, rng=rng)
    px, py = TOWER.see(0, 0, eave + 3.24)
    roof += canvas.path(f"M{px - 13} {py + 12}C{px - 16} {py - 8} {px - 5} {py - 12} {px} {py - 44}C{px + 5} {py - 12} {px + 16} {py - 8} {px + 13} {py + 12}z", "#ffdcb0") + canvas.path(f"M{px} {py - 44}C{px + 5} {py - 12} {px + 16} {py - 8} {px + 13} {py + 12}H{px}z", "#b48a86")
    for u, v, flip in ((half, -half, True), (-half, half, False)):
        x, sy = TOWER.see(u, v, eave)
        roof += canvas.at(x, sy - 2, 1, stone.simbar(4, 0, 20, 32, "#ffdcb0" if not flip else "#b48a86"), flip=flip)
    x, sy = TOWER.see(-half, -half, eave)
    roof += canvas.path(f"M{x - 11} {sy}C{x - 15} {sy - 14} {x - 3} {sy - 18} {x} {sy - 36}C{x + 3} {sy - 18} {x + 15} {sy - 14} {x + 11} {sy}z", "#ffdcb0")
    d += roof
    # open room: posts of wood and two drums
    room = 1.42
    posts = "".join(TOWER.box(u - .11, u + .11, v - .11, v + .11, y, eave, WOOD["shade"], WOOD["lit"]) for u, v in ((room, room), (-room, room), (room, -room)))
    hang = TOWER.right(-room).quad(WOOD["shade"], -room, room, eave - .3, eave - .14) + TOWER.left(-room).quad(WOOD["face"], -room, room, eave - .3, eave - .14)
    for u, v, h in ((.1, -room, 70), (-room, .2, 62)):
        x, sy = TOWER.see(u, v, eave - .3)
        hang += canvas.at(x, sy + 8, 1, towers.drum(30, h, WOOD, "url(#poleng)"))
    rail = TOWER.right(-room).quad(WOOD["shade"], -room, room, y + .5, y + .62) + TOWER.left(-room).quad(WOOD["lit"], -room, room, y + .5, y + .62)
    rail += TOWER.right(-room).quads(WOOD["shade"], [(-room + .3 * i, -room + .3 * i + .07) for i in range(10)], y, y + .56) + TOWER.left(-room).quads(WOOD["face"], [(-room + .3 * i, -room + .3 * i + .07) for i in range(10)], y, y + .56)
    front = TOWER.box(-room - .11, -room + .11, -room - .11, -room + .11, y, eave, WOOD["shade"], WOOD["lit"])
    d += posts + hang + rail + front
    # stages from the top down
    d += guards(1.75, 10.1, SUN, 40, False) + stage(1.6, 8.0, 10.1, SUN, rng, .12, False)
    d += guards(2.2, 8.0, SUN, 54) + stage(2.05, 5.6, 8.0, SUN, rng, .14, True)
    d += guards(2.7, 5.6, HALF, 62) + stage(2.55, 3.0, 5.6, HALF, rng, .15, True)
    d += guards(3.25, 3.0, BLUE, 72)
    d += slab(3.52, 0, .24, BLUE) + slab(3.36, .24, .44, BLUE)
    d += stage(3.1, .44, 3.0, BLUE, rng, .16, True)
    # the long ladder on the shaded side
    ladder = ""
    for k in (0, 1):
        (x0, y0), (x1, y1) = TOWER.see(1.5 + k * .5, -4.4, 0), TOWER.see(.4 + k * .42, -1.7, 10.6)
        ladder += canvas.stroke(f"M{canvas.n(x0)} {canvas.n(y0)}L{canvas.n(x1)} {canvas.n(y1)}", "#c9a58a", 5)
    rungs = ""
    for i in range(1, 30):
        t = i / 30
        (x0, y0), (x1, y1) = (TOWER.see(1.5 + k * .5 + (.4 + k * .42 - 1.5 - k * .5) * t, -4.4 + 2.7 * t, 10.6 * t) for k in (0, 1))
        rungs += f"M{canvas.n(x0)} {canvas.n(y0)}L{canvas.n(x1)} {canvas.n(y1)}"
    return d + canvas.path(rungs, stroke="#a9806c", stroke_width="3.4") + ladder


def shops(x0, y, tones, flip):
    """Shophouses going away down the street, still asleep; a window or two is lit."""
    d = ""
    for i, (w, h, face, lit) in enumerate(tones):
        x = x0
        d += canvas.rect(x, y - h, w, h, face) + canvas.rect(x - 4, y - h - 8, w + 8, 12, "#3f4a66")
        d += canvas.path(f"M{x - 6} {y - h - 6}l14 -34h{w - 16}l14 34z", "#57516c")
        for k in range(2):
            wx = x + w * (.18 + k * .4)
            d += canvas.rect(wx, y - h * .82, w * .24, h * .24, "#ffd28a" if lit == k else "#4a5a78")
        d += canvas.rect(x + w * .1, y - h * .42, w * .8, h * .42, "#46506c") + canvas.path("".join(f"M{x + w * .1:.0f} {y - h * .42 + j * 9:.0f}h{w * .8:.0f}" for j in range(int(h * .42 / 9))), stroke="#3a4460", stroke_width="1.6")
        x0 += w + (2 if i % 2 else 0)
    return d


def draw():
    rng = Random(1906)
    sky = canvas.bands(W, [(0, "#2f4a70"), (110, "#3f5c82"), (220, "#587395"), (330, "#7a8aa6"), (430, "#a49bb0"), (520, "#cfa6a8"), (600, "#eeb39a"), (670, "#fac894"), (740, "#ffdca4"), (870, "")])
    sky += canvas.circle(330, 210, 7, "#f3ead6") + canvas.path("M1240 150a34 34 0 1 0 26 58a28 28 0 1 1 -26 -58z", "#f0e8d9")
    sky += land.streak(60, 430, 620, 22, "#f0b6a0", opacity=".75") + land.streak(980, 520, 560, 20, "#f3bd9c", opacity=".8") + land.streak(240, 560, 420, 14, "#ffd6a6", opacity=".8") + land.streak(1060, 300, 420, 16, "#8f96b0", opacity=".8")
    far = "".join(plants.canopy(x, 836, rx, ry, c, rng, 13) for x, rx, ry, c in [(420, 120, 50, "#a58d99"), (560, 100, 44, "#b0959a"), (1180, 150, 90, "#7d7890"), (1560, 160, 130, "#6d6c88")]) + plants.palm(1290, 850, 420, -40, "#55597a", "#5d5a74", rng, 11) + plants.palm(1420, 850, 330, 30, "#666683", "#6d667c", rng, 11) + plants.palm(500, 850, 250, 22, "#8d8296", "#94838f", rng, 10)
    street = shops(-30, 866, [(150, 300, "#5d6684", 0), (140, 250, "#6a7190", 5), (112, 210, "#767a98", 1)], False) + shops(376, 860, [(74, 150, "#8a879f", 0), (56, 120, "#9a90a2", 5)], False)
    road = canvas.rect(0, 852, W, 148, "#5a6482") + canvas.rect(0, 852, W, 8, "#8d8ca2") + canvas.path("M-10 860H560L300 1010H-10z", "#66708c") + canvas.path("".join(f"M{390 - i * 84} {890 + i * 34}l46 0l-40 16h-52z" for i in range(4)), "#cbbfc0")
    walk = canvas.poly([(560, 858), (1610, 858), (1610, 1010), (470, 1010), (500, 930)], "#7a7a94") + canvas.poly([(560, 858), (500, 930), (470, 1010), (446, 1010), (480, 930), (548, 858)], "#a39db0")
    for i in range(9):
        walk += canvas.path(f"M{620 + i * 110} 860L{560 + i * 160} 1010", stroke="#666a88", stroke_width="1.6", opacity=".7")
    for y in (886, 920, 962):
        walk += canvas.rect(500, y, 1100, 2, "#666a88", opacity=".7")
    wall = canvas.rect(1180, 752, 440, 116, "#5d4460") + stone.bricks(1180, 752, 440, 116, rng, "#4c3952", "#6d5068", "#4c3952", 9, 26) + canvas.rect(1176, 740, 440, 14, "#8d829c") + canvas.rect(1176, 752, 440, 5, "#4a4260") + canvas.rect(1176, 846, 440, 22, "#6d6a85")
    wall += "".join(canvas.rect(x, 716, 46, 152, "#664a66") + canvas.rect(x - 5, 706, 56, 14, "#8d829c") + canvas.path(f"M{x + 8} 706C{x + 6} 688 {x + 20} 686 {x + 23} 664C{x + 26} 686 {x + 40} 688 {x + 38} 706z", "#8d829c") for x in (1230, 1440))
    shade = canvas.poly([TOWER.see(3.5, -3.5, 0), TOWER.see(-3.5, -3.5, 0), TOWER.see(3, -6, 0), (1500, 930), (1610, 900), (1610, 866)], "#5d6080", opacity=".8")
    shrine = tower(rng)
    lamps = shelters.lamp(330, 902, 330, "#2f3450", "#fff0c4", "#ffd28a") + shelters.lamp(120, 960, 400, "#2a2f48", "#fff0c4", "#ffd28a")
    # a trader on the way to market, a sweeper in the lamp's light
    sack = canvas.path("M-78 -52C-84 -84 -74 -96 -52 -96C-30 -96 -24 -84 -28 -52z", "#c9a070") + canvas.path("M-56 -96C-34 -96 -24 -84 -28 -52H-44C-40 -70 -44 -90 -56 -96z", "#8f6a5a") + "".join(plants.leaf_shape(-54 + i * 6, -94, -1.9 + i * .22, 34, "#6f9a6a" if i % 2 else "#4f7d62", .2) for i in range(4))
    life = canvas.path("M520 972h200l110 18h-300z", "#454e6c", opacity=".7") + canvas.at(640, 978, 1.55, townsfolk.scooter("#c2503f", "#8a3a3c", "#1f2030", "#9a9ab0", townsfolk.rider("#e9dcc6", "#3a3f5c", SKIN, "#f0b04a"), sack))
    life += canvas.at(1010, 972, 1.6, townsfolk.sweeper("#3a3f5c", "#f0b04a", SKIN, HAIR, "#e3b87a", "#6d5048", "#b98d62")) + "".join(plants.leaf_shape(x, y, a, 13, c, .3) for x, y, a, c in [(1110, 976, .3, "#d9a05c"), (1130, 968, 1.2, "#c98a4a"), (1150, 980, 2.4, "#d9a05c"), (1176, 972, .2, "#b9744a"), (920, 968, .8, "#d9a05c"), (880, 982, 2, "#c98a4a")])
    near = canvas.stroke("M1620 130C1540 150 1500 120 1430 150M1540 138C1500 180 1470 190 1440 230", "#232a44", 13)
    for x, y, a in [(1430, 150, 2.9), (1462, 140, 2.2), (1440, 230, 2.3), (1490, 176, 2.0), (1520, 134, 1.7), (1570, 140, 1.5), (1470, 206, 3.0), (1410, 160, 2.4), (1540, 140, -2.4), (1590, 136, 1.9), (1490, 138, -2.7)]:
        near += plants.leaf_shape(x, y, a, 84, "#232a44", .2) + plants.leaf_shape(x, y, a + .45, 64, "#333c5c", .2)
    near += "".join(plants.frangipani(x, y, 17, "#f3e6dc", "#efb36a", x * .1) for x, y in [(1426, 156), (1448, 132), (1436, 238), (1512, 132)])
    near += groves.hedge([(1300, 1010), (1370, 950), (1480, 930), (1630, 900), (1630, 1010)], "#232a44", 46, rng)
    return canvas.picture(
        "bale-kulkul-puri-pemecutan", W, H, "The old drum tower of Pemecutan at first light",
        "Illustration. A brick drum tower of four stages with guardian figures, masks and ceramic bowls stands at a crossing; the sun lights its tiled roof and upper stages, a trader rides past and a sweeper works below.",
        sky, far, street, road, walk, wall, shade, shrine, lamps, life, near, defs=cloth.POLENG_DEFS,
    )
