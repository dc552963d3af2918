"""Tukad Mati at noon: a narrow town river between put-in-order walls, backs of houses, pots and washing."""

from random import Random

from home.drawings import canvas, groves, land, leisure, people, plants, views

W, H, CX = 1600, 1000, 800
VIEW = views.View(eye=4.4, horizon=366, lens=900)
SKIN, DARK, HAIR = "#8f5c42", "#704332", "#26211f"
FACADES = [("#f0d9a8", "#c9a673"), ("#8fc0b0", "#5f9488"), ("#e59a78", "#b56a52"), ("#f3ead2", "#cbb896"), ("#a9b9d0", "#76889f"), ("#f0c56d", "#c49145")]


def terrace(side, x, z0, z1, tone, height, rng):
    """One house front along the quay, in the plane x = side·x: wall, door, window, awning, tiled eave."""
    face, deep = tone
    x *= side
    d = VIEW.quad(face if side > 0 else deep, (x, .5, z0), (x, .5, z1), (x, height, z1), (x, height, z0))
    step = (z1 - z0) / 3
    dark = "#4d5a60" if side > 0 else "#3a464d"
    for f in range(max(1, round((height - .5) / 3.2))):
        base = .5 + f * 3.2
        for i in range(3):
            a, b = z0 + step * (i + .22), z0 + step * (i + .78)
            low, high = (base + .05, base + 2.2) if (i + f) % 3 == 1 and f == 0 else (base + .9, base + 2.2)
            d += VIEW.quad("#f8f0da", (x, low - .08, a - .08), (x, low - .08, b + .08), (x, high + .12, b + .08), (x, high + .12, a - .08)) + VIEW.quad(dark, (x, low, a), (x, low, b), (x, high, b), (x, high, a))
            if f == 0 and rng.random() < .55:
                c = rng.choice(["#c9503a", "#2f7a6f", "#e0a03a"])
                d += VIEW.quad(c, (x, high + .5, a - .2), (x, high + .5, b + .2), (x - side * 1.1, high, b + .2), (x - side * 1.1, high, a - .2))
    eave, back = x - side * .7, x + side * 7
    lit, roof = ("#e58d62", "#b5573f") if side > 0 else ("#b5573f", "#8f4638")
    end = VIEW.quad(deep if side > 0 else face, (x, .5, z0), (back, .5, z0), (back, height, z0), (x, height, z0))
    end += canvas.poly([VIEW.see(eave, height - .2, z0 - .2), VIEW.see(x + side * 3.2, height + 2.2, z0 - .2), VIEW.see(back + side * .6, height - .2, z0 - .2)], "#7a3c32") + canvas.poly([VIEW.see(eave + side * .9, height - .05, z0 - .2), VIEW.see(x + side * 3.2, height + 1.7, z0 - .2), VIEW.see(back - side * .4, height - .05, z0 - .2)], deep if side > 0 else face)
    top = VIEW.quad(roof, (eave, height - .1, z0 - .2), (eave, height - .1, z1 + .2), (x + side * 3.2, height + 2.2, z1 + .2), (x + side * 3.2, height + 2.2, z0 - .2)) if height < VIEW.eye else ""
    return top + end + d + VIEW.quad(lit, (eave, height - .3, z0 - .2), (eave, height - .3, z1 + .2), (eave, height - .02, z1 + .2), (eave, height - .02, z0 - .2))


def draw():
    rng = Random(2018)
    sky = canvas.bands(W, [(0, "#7fbcd0"), (80, "#98cad6"), (160, "#b1d7da"), (230, "#cbe4de"), (290, "#e3efe0"), (380, "")])
    sky += land.cloud(640, 60, 1.5, "#fbfbf2", "#dcebe2") + land.cloud(980, 180, .8, "#fbfbf2", "#dcebe2")
    far = groves.hedge([(480, 420), (480, 330), (640, 290), (800, 300), (960, 286), (1120, 326), (1120, 420)], "#8fbb98", 44, rng) + plants.palm(720, 372, 160, 14, "#6fa07f", "#8a9078", rng, 10) + plants.palm(900, 372, 190, -16, "#6fa07f", "#8a9078", rng, 10)
    ground = canvas.rect(0, 390, W, 610, "#cdbb93")
    rows = ""
    for side, depth in ((-1, 8.4), (1, 8.4)):
        cuts = [9, 13.6, 18, 23, 28, 34, 41, 49, 58, 70]
        for i in range(len(cuts) - 2, -1, -1):
            rows += terrace(side, depth, cuts[i], cuts[i + 1], FACADES[(i * 2 + (side > 0)) % 6], (3.9, 7.0, 4.1, 7.2)[(i + (side > 0) * 2) % 4], rng)
    # quays, walls and water
    quay = ""
    for s in (-1, 1):
        quay += VIEW.ribbon("#f3e3b8" if s > 0 else "#dcc898", lambda z, s=s: s * 4.1, lambda z, s=s: s * 8.4, .5, 5, 90) + VIEW.ribbon("#c96f52" if s > 0 else "#ad5a45", lambda z, s=s: s * 5.6, lambda z, s=s: s * 7.2, .51, 5, 90)
        z = 5.6
        while z < 50:
            (a, y0), (b, _) = VIEW.see(s * 4.1, .5, z), VIEW.see(s * 5.6, .5, z)
            quay += canvas.path(f"M{a:.0f} {y0:.1f}H{b:.0f}", stroke="#c9b27c", stroke_width=canvas.n(16 / z))
            z *= 1.12
        quay += VIEW.quad("#8d9a8c" if s > 0 else "#6f8078", (s * 4.1, -1.5, 5), (s * 4.1, .5, 5), (s * 4.1, .5, 90), (s * 4.1, -1.5, 90))
        joints = "".join("M{} {}L{} {}".format(*map(canvas.n, (*VIEW.see(s * 4.1, -1.5, z), *VIEW.see(s * 4.1, .5, z)))) for z in [6 * 1.14 ** i for i in range(20)]) + "".join("M{} {}L{} {}".format(*map(canvas.n, (*VIEW.see(s * 4.1, y, 5), *VIEW.see(s * 4.1, y, 90)))) for y in (-.9, -.3))
        quay += canvas.path(joints, stroke="#5f6f6a", stroke_width="1.6", opacity=".6") + VIEW.quad("#fbf3d8", (s * 4.1, .5, 5), (s * 4.5, .5, 5), (s * 4.5, .5, 90), (s * 4.1, .5, 90))
    river = VIEW.quad("#4f958f", (-4.1, -1.5, 5), (4.1, -1.5, 5), (4.1, -1.5, 90), (-4.1, -1.5, 90)) + VIEW.quad("#37787a", (-4.1, -1.5, 5), (-2.7, -1.5, 5), (-2.7, -1.5, 90), (-4.1, -1.5, 90))
    for i in range(260):
        z = 6.6 * 11 ** rng.random() if i < 210 else rng.uniform(6, 10)
        x = rng.uniform(-3.9, 3.0)
        sx, sy = VIEW.see(x, -1.5, z)
        w = VIEW.unit(z) * rng.uniform(.4, 1.3)
        h = w * .05 + 1
        river += canvas.path(f"M{canvas.n(sx)} {canvas.n(sy)}q{canvas.n(w / 2)} {canvas.n(-h)} {canvas.n(w)} 0q{canvas.n(-w / 2)} {canvas.n(h)} {canvas.n(-w)} 0z", rng.choice(["#37787a", "#7fbcae", "#a9d6c6", "#d6ecdc", "#2f6a6d"] if x > -2 else ["#2f6a6d", "#4f958f"]))
    # washing lines from house to house, over the quay
    wash = ""
    for s, z, cols in [(1, 27, ["#f8f3e0", "#c9503a", "#8fc0b0", "#f0c56d"]), (-1, 20, ["#f8f3e0", "#76889f", "#e59a78"])]:
        (ax, ay), (bx, by) = VIEW.see(s * 8.4, 5.2, z), VIEW.see(s * 4.6, 4.9, z)
        wash += canvas.rect(bx - 2, by, 4, VIEW.see(0, .5, z)[1] - by, "#54585a") + canvas.path(f"M{ax:.0f} {ay:.0f}Q{(ax + bx) / 2:.0f} {(ay + by) / 2 + 14:.0f} {bx:.0f} {by:.0f}", stroke="#54585a", stroke_width="1.8")
        for i, c in enumerate(cols):
            t = (i + .6) / (len(cols) + .4)
            px, py = ax + (bx - ax) * t, ay + (by - ay) * t + 24 * t * (1 - t) + 2
            u = VIEW.unit(z)
            wash += canvas.path(f"M{px - u * .34:.0f} {py:.0f}h{u * .68:.0f}l{u * .05:.0f} {u * (.8 + .2 * (i % 2)):.0f}h{-u * .78:.0f}z", c)
    # pots on the coping, trees in boxes
    pots = ""
    items = []
    for s in (-1, 1):
        for i, z in enumerate((46, 36, 29, 23.5, 19, 15.4, 12.6, 10.4)):
            items.append((z, s, i))
    for z, s, i in sorted(items, reverse=True):
        px, py = VIEW.see(s * 4.95, .5, z)
        u = VIEW.unit(z)
        if i % 3 == 1:
            pots += canvas.rect(px - u * .45, py - u * .5, u * .9, u * .5, "#f8f3e0" if s > 0 else "#d6cdb2") + groves.tree(px, py - u * .46, u * 2.9, u * 2.2, "#6d5a44", "#3f7f5c", "#66a268", "#a3c873", rng)
        else:
            pots += canvas.oval(px, py, u * .34, u * .06, "#b59c6a") + canvas.path(f"M{px - u * .27:.1f} {py - u * .5:.1f}h{u * .54:.1f}l{-u * .08:.1f} {u * .5:.1f}h{-u * .38:.1f}z", ["#b5573f", "#2f7a6f", "#e0a03a"][i % 3])
            pots += "".join(plants.leaf_shape(px, py - u * .46, a, u * .72, c, .22) for a, c in ((-2.5, "#2f6f55"), (-2.0, "#4d8f62"), (-1.57, "#7fb56d"), (-1.1, "#4d8f62"), (-.65, "#2f6f55")))
            pots += "".join(canvas.circle(px + dx * u, py - dy * u, u * .07, c) for dx, dy, c in ((-.2, .95, "#e2557a"), (.1, 1.1, "#f6c84f"), (.28, .86, "#e2557a")))
    # footbridge
    z = 20
    span = VIEW.quad("#c9503a", (-4.6, .9, z), (4.6, .9, z), (4.6, 1.25, z), (-4.6, 1.25, z)) + VIEW.quad("#f0846a", (-4.6, 1.18, z), (4.6, 1.18, z), (4.6, 1.27, z), (-4.6, 1.27, z)) + VIEW.faces("#c9503a", [[(-4.6 + i * .46, 1.25, z), (-4.52 + i * .46, 1.25, z), (-4.52 + i * .46, 2.2, z), (-4.6 + i * .46, 2.2, z)] for i in range(21)]) + VIEW.quad("#c9503a", (-4.7, 2.2, z), (4.7, 2.2, z), (4.7, 2.34, z), (-4.7, 2.34, z)) + VIEW.quad("#f0846a", (-4.7, 2.3, z), (4.7, 2.3, z), (4.7, 2.37, z), (-4.7, 2.37, z))
    cross = VIEW.stand(people.walker("#2f7a6f", "#f8f3e0", "#e0a03a", SKIN, HAIR, canvas.path("M-16 -102h32l-5 -13h-22z", "#c9a15a") + canvas.oval(0, -116, 11, 6, "#7fb56d"), hem="#1f564f"), -1.2, 1.25, z + .2, 1.7) + VIEW.stand(leisure.child("#f0c56d", "#2f5f7a", DARK, HAIR), -.4, 1.25, z + .2, 1.2) + VIEW.stand(people.man("#3d4f55", "#a9b9d0", "#c9503a", DARK), 2.2, 1.25, z + .2, 1.75)
    shade = canvas.path("M{} {}L{} {}L{} {}L{} {}z".format(*map(canvas.n, (*VIEW.see(-4.1, -1.5, 19.4), *VIEW.see(4.1, -1.5, 19.4), *VIEW.see(4.1, -1.5, 20.6), *VIEW.see(-4.1, -1.5, 20.6)))), "#2f6a6d", opacity=".8")
    def feet(x, z):
        px, py = VIEW.see(x, .52, z)
        return canvas.oval(px, py, VIEW.unit(z) * .36, VIEW.unit(z) * .07, "#8f4d3c", opacity=".6")
    walk = "".join(feet(x, z) + VIEW.stand(f, x, .52, z, h, fl) for z, x, f, h, fl in [(33, 6.4, people.man("#4d5f66", "#f0c56d", "#c9503a", DARK), 1.72, False), (27, -6.3, leisure.cyclist("#e59a78", "#3d4f55", "#3a464d", SKIN, "#f8f3e0"), 1.75, False), (17.5, 6.2, leisure.runner("#f8f3e0", "#2f5f7a", "#c9503a", SKIN, HAIR, tail=True), 1.68, True), (14.6, -6.2, people.walker("#c9503a", "#f0d9a8", "#2f7a6f", SKIN, HAIR, arm=False, hem="#8a3224"), 1.62, False), (14.4, -5.5, leisure.child("#8fc0b0", "#c9503a", SKIN, HAIR), 1.15, False)])
    px, py = VIEW.see(4.1, .5, 12)
    fish = canvas.at(px + 2, py, VIEW.unit(12) * .0162, leisure.angler("#2f7a6f", "#3d4f55", DARK, "#e6c98a", "#4d3f32", "#fbf3d8"), flip=True)
    near = canvas.rect(0, 930, W, 80, "#1f4a4d") + canvas.rect(0, 922, W, 12, "#d6cdb2") + canvas.path("".join(f"M{x} 934h8v70h-8z" for x in range(14, 1600, 44)), "#3d6a68") + canvas.rect(0, 962, W, 7, "#3d6a68")
    near += "".join(canvas.path(f"M{x - 60} 926l12 62h96l12 -62z", "#b5573f") + canvas.path(f"M{x - 64} 914h128v18h-128z", "#d9784f") + "".join(plants.leaf_shape(x, 916, a, r, c, .24) for a, r, c in ((-2.7, 120, "#1f5a4d"), (-2.25, 150, "#2f7a5c"), (-1.85, 170, "#4d9468"), (-1.4, 170, "#2f7a5c"), (-.95, 150, "#4d9468"), (-.5, 120, "#1f5a4d"))) + "".join(plants.frangipani(x + dx, 916 - dy, 20, "#f7a6b5", "#f6c84f", dx) for dx, dy in ((-60, 80), (10, 130), (66, 70))) for x in (150, 1450))
    return canvas.picture(
        "tukad-mati", W, H, "Tukad Mati at noon",
        "Illustration. A narrow town river between tidy walls with flower pots; coloured house fronts line both quays, people cross a small red footbridge, and one fishes from the edge.",
        sky, far, ground, rows, quay, river, shade, wash, walk, cross, span, pots, fish, near,
    )
