"""Jalan Sulawesi at nine: the covered walk before the shops, hung with cloth on both sides, the sun falling between the lengths."""

from random import Random

from home.drawings import canvas, corners, fronts, people, townsfolk, views

W, H = 1600, 1000
VIEW = views.View(eye=1.55, horizon=505, lens=900)
HALF, TOP = 2.05, 3.05
HAIR, SKIN, DARK = "#1f161d", "#8f583f", "#5d3a32"
LIT = ["#c94a3f", "#e0a43c", "#2f8a86", "#7a4a86", "#e9d2a4", "#3f6fa0", "#d9708a", "#5f9a62"]
MID = ["#93363a", "#a87432", "#236668", "#573766", "#a8957a", "#2f5078", "#9a5068", "#436f4c"]
DIM = ["#5a2630", "#63472c", "#1d4348", "#3b2849", "#62574f", "#243a56", "#5c3448", "#2f4a3a"]
SUN, CREAM = "#ffe9b8", "#fff6e0"

DEFS = (
    '<pattern id="endek" width="36" height="48" patternUnits="userSpaceOnUse"><path d="M0 0h36v48h-36z" fill="#a8323a"/><path d="M0 12L18 0L36 12L18 24zM0 36L18 24L36 36L18 48z" fill="#6f1f33"/><path d="M9 12L18 6L27 12L18 18zM9 36L18 30L27 36L18 42z" fill="#e9b44a"/><path d="M14 12L18 9.5L22 12L18 14.5zM14 36L18 33.5L22 36L18 38.5z" fill="#fbe9c4"/><path d="M0 22h4v4h-4zM32 22h4v4h-4z" fill="#2f8a86"/></pattern>'
    '<pattern id="songket" width="30" height="40" patternUnits="userSpaceOnUse"><path d="M0 0h30v40h-30z" fill="#41275c"/><path d="M15 3L19 12L27 15L19 18L15 27L11 18L3 15L11 12z" fill="#e0a93c"/><path d="M15 11l4 4l-4 4l-4 -4z" fill="#fbe2a0"/><path d="M0 32h30v2h-30zM0 36h30v1.6h-30z" fill="#c58a30"/></pattern>'
    '<pattern id="batik" width="40" height="40" patternUnits="userSpaceOnUse"><path d="M0 0h40v40h-40z" fill="#2b5878"/><circle cx="20" cy="20" r="13" fill="#e9d2a4"/><circle cx="20" cy="20" r="9" fill="#2b5878"/><path d="M20 13l3 7l-3 7l-3 -7zM13 20l7 -3l7 3l-7 3z" fill="#e9d2a4"/><path d="M0 -8L6 0L0 8L-6 0zM40 -8L46 0L40 8L34 0zM0 32L6 40L0 48L-6 40zM40 32L46 40L40 48L34 40z" fill="#c98a4a"/></pattern>'
    '<pattern id="lace" width="32" height="32" patternUnits="userSpaceOnUse"><path d="M0 0h32v32h-32z" fill="#f3dfc4"/><path d="M16 4C20 10 26 10 28 16C26 22 20 22 16 28C12 22 6 22 4 16C6 10 12 10 16 4z" fill="#dcb898"/><circle cx="16" cy="16" r="4" fill="#f3dfc4"/><circle cx="0" cy="0" r="4" fill="#dcb898"/><circle cx="32" cy="0" r="4" fill="#dcb898"/><circle cx="0" cy="32" r="4" fill="#dcb898"/><circle cx="32" cy="32" r="4" fill="#dcb898"/></pattern>'
    '<pattern id="rangrang" width="28" height="28" patternUnits="userSpaceOnUse"><path d="M0 0h28v28h-28z" fill="#1f6f6c"/><path d="M0 14L14 4L28 14V20L14 10L0 20z" fill="#e9d2a4"/><path d="M0 24L14 14L28 24V28L14 18L0 28z" fill="#d9703f"/></pattern>'
    '<pattern id="parang" width="44" height="44" patternUnits="userSpaceOnUse" patternTransform="rotate(38)"><path d="M0 0h44v44h-44z" fill="#e9d2a4"/><path d="M0 6h44v12h-44z" fill="#7a4a2c"/><path d="M4 12c6 -8 14 -8 18 0c6 8 14 8 18 0v6c-4 8 -12 8 -18 0c-4 -8 -12 -8 -18 0z" fill="#e9d2a4"/><path d="M0 30h44v3h-44zM0 38h44v2h-44z" fill="#a8643a"/></pattern>'
    '<pattern id="cepuk" width="40" height="52" patternUnits="userSpaceOnUse"><path d="M0 0h40v52h-40z" fill="#2f6a4f"/><path d="M20 4L34 26L20 48L6 26z" fill="#e0a43c"/><path d="M20 14L28 26L20 38L12 26z" fill="#8f2a38"/><path d="M0 0L8 0L0 12zM40 0v12L32 0zM0 52v-12L8 52zM40 52h-8L40 40z" fill="#f3dfc4"/></pattern>'
)

FACADE = {"hole": "#8a5a50", "goods": LIT, "frame": "#b98a68", "board": "#2a6a94", "letter": "#fffaf0", "brick": "#e0906a", "mortar": "#cb7a58", "light": "#f0ac84", "dark": "#cc7a58", "wall": "#f6dca8", "lit": "#fffaf0", "shade": "#dcb684", "trim": "#fffaf0", "louvre": "#5fa39a", "slat": "#478a84"}


def hung(side, z, inner, low, fill, tone, rng, hem="#e0a43c", light=0.0):
    """A length that hangs across the walk and faces us: pleats, a border at the hem, an edge in the sun."""
    u = VIEW.unit(z)
    x0, x1 = sorted((side * inner, side * HALF))
    (left, top), (right, foot) = VIEW.see(x0, TOP - .16, z), VIEW.see(x1, low, z)
    w, h = (right - left) / u * 300, (foot - top) / u * 300
    d = canvas.rect(0, 0, w, h, fill) + canvas.rect(0, h - 46, w, 30, hem) + canvas.rect(0, h - 38, w, 3, tone) + canvas.rect(0, h - 28, w, 3, tone)
    x = 0.0
    while x < w:  # pleats
        part = rng.uniform(18, 34)
        d += canvas.path(f"M{x:.0f} 0h{part * .55:.0f}V{h:.0f}h{-part * .55:.0f}z", "#1f1018", opacity=".2")
        x += part + rng.uniform(14, 30)
    d += canvas.rect(0, 0, w, h, tone, opacity=f"{.62 - light:.2f}") + canvas.rect(0, 0, w, 34, "#1f1018", opacity=".35")
    edge = canvas.rect(0, 0, 7, h, SUN, opacity=".95")
    rod = canvas.rect(-10, -10, w + 20, 10, "#3a2026")
    return canvas.group(d + (edge if side > 0 else canvas.rect(0, 0, 5, h, SUN, opacity=".55")) + rod, transform=f"translate({left:.1f} {top:.1f}) scale({u / 300:.4f})")


def piles(z0, z1, tints, rng):
    """Rolls stacked on a low bench along the shops, their ends towards us at each break."""
    x0 = 1.12
    d = ""
    for row, y in enumerate((.42, .56, .70)):
        d += VIEW.quad(tints[(row * 3 + int(z0 * 2)) % 8], (x0 + row * .05, y, z0), (x0 + row * .05, y, z1), (x0 + row * .05, y + .13, z1), (x0 + row * .05, y + .13, z0))
    d += VIEW.quad("#3a2026", (x0 - .04, .36, z0), (x0 - .04, .36, z1), (x0 - .04, .42, z1), (x0 - .04, .42, z0)) + VIEW.quad("#2a1720", (x0, 0, z0), (x0, 0, z1), (x0, .36, z1), (x0, .36, z0))
    for row in range(3):
        for k in range(6 - row):
            sx, sy = VIEW.see(x0 + .08 + row * .05 + k * .145, .485 + row * .14, z0)
            r = VIEW.unit(z0) * .068
            c = tints[(k * 5 + row * 3 + int(z0 * 3)) % 8]
            d += canvas.circle(sx, sy, r, c) + canvas.circle(sx, sy, r * .62, "#1f1018", opacity=".25") + canvas.circle(sx, sy, r * .34, "#d9b98a")
    return d


def mannequin(x, z):
    """A headless form in a lace kebaya with sash and kain, for the kebaya is what people come for."""
    u = VIEW.unit(z) * 1.5 / 100
    d = canvas.oval(0, 0, 20, 4, "#1f1018", opacity=".5") + canvas.rect(-1.6, -30, 3.2, 30, "#3a2026") + canvas.path("M-14 -1Q0 -8 14 -1z", "#3a2026")
    d += canvas.path("M-11.5 -58C-15 -44 -14 -28 -12 -16H12C14 -28 15 -44 11.5 -58z", "url(#kain)") + canvas.path("M4 -58C8 -40 8 -26 6 -16H12C14 -28 15 -44 11.5 -58z", "#1f1018", opacity=".35")
    d += canvas.path("M-3.6 -108h7.2v12h-7.2z", "#c9a678") + canvas.oval(0, -108, 3.6, 1.5, "#f3dfc4")
    sleeve = "M-15.6 -92C-20.6 -86 -21 -74 -18.4 -60L-13.4 -61C-14.6 -70 -14 -80 -12 -86z"
    d += canvas.path(sleeve, "url(#lacef)") + canvas.group(canvas.path(sleeve, "url(#lacef)") + canvas.path(sleeve, "#5a2a38", opacity=".4"), transform="scale(-1 1)")
    d += canvas.path("M-13.6 -48C-13.6 -56 -9.8 -64 -10.4 -72C-11 -80 -14.6 -84 -15.6 -91C-13 -95 -7 -96.6 -3.6 -98L0 -84L3.6 -98C7 -96.6 13 -95 15.6 -91C14.6 -84 11 -80 10.4 -72C9.8 -64 13.6 -56 13.6 -48L3 -42L0 -52L-3 -42z", "url(#lacef)")
    d += canvas.path("M5.6 -97C9 -96 13 -95 15.6 -91C14.6 -84 11 -80 10.4 -72C9.8 -64 13.6 -56 13.6 -48L6 -44C8 -56 5 -66 5.6 -74C6 -84 8 -90 5.6 -97z", "#5a2a38", opacity=".35")
    d += canvas.path("M-10.2 -70H10.2L12 -60H-12z", "#c94a3f") + canvas.path("M5.4 -70h4.8l1.8 10h-6.2z", "#8f2a38") + canvas.path("M-11 -61l6 1l-2 22l-6 -2z", "#c94a3f") + canvas.path("M-11 -61l2 .3l-2 21l-2 -.7z", "#e9805a")
    d += canvas.stroke("M-3.6 -98L0 -84L3.6 -98", "#e0a43c", 1.5) + canvas.stroke("M-13.6 -48L-3 -42L0 -52L3 -42L13.6 -48", "#e0a43c", 1.1)
    d += canvas.path("M-15.6 -91C-13 -95 -7 -96.6 -3.6 -98C-9 -92 -12 -88 -12 -86C-14 -86 -15 -88 -15.6 -91zM-15.6 -92C-20.6 -86 -21 -74 -18.4 -60L-17 -60.4C-19 -72 -18.4 -84 -14.6 -90z", SUN, opacity=".6")
    return canvas.at(*VIEW.see(x, 0, z), u, d)


def draw():
    rng = Random(1907)
    # outside: the row across the street in the sun, seen between the posts on the left and at the end of the walk
    street = canvas.rect(0, 0, W, H, "#bfe0d8") + canvas.rect(0, 0, W, 300, "#a5d3d0")
    far = corners.Face(lambda a, y: VIEW.see(-9.5, y, a))
    for a0, a1, kind in [(44, 60, "swept"), (33, 44, "plain"), (24.5, 33, "bali"), (17.6, 24.5, "swept"), (12, 17.6, "plain"), (8.6, 12, "bali")]:
        street += fronts.shop(far, a0, a1, FACADE, kind, rng, h=6.4, upper=2)
    street += VIEW.quad("#fdf0cc", (-9.5, 0, 2.4), (9, 0, 2.4), (9, 0, 80), (-9.5, 0, 80)) + VIEW.quad("#f0dcb0", (-8, 0, 2.4), (-2.6, 0, 2.4), (-2.6, 0, 80), (-8, 0, 80))
    street += VIEW.quad("#cfe2c8", (-4, 0, 60), (4, 0, 60), (4, 7, 60), (-4, 7, 60)) + VIEW.quad("#f6e3b8", (-1.2, 0, 40), (4, 0, 40), (4, 6, 40), (-1.2, 6, 40)) + VIEW.quad("#e0a07a", (-1.2, 3, 39.8), (4, 3, 39.8), (4, 3.8, 39.8), (-1.2, 3.8, 39.8))
    ride = canvas.at(*VIEW.see(-3.6, 0, 6.2), VIEW.unit(6.2) * .0128, townsfolk.scooter("#2f7f86", "#1f5a60", "#2a2527", "#8f8f90", townsfolk.passenger("#d9708a", SKIN, "#fdf3da") + townsfolk.rider("#f3e0bd", "#4a4450", DARK, "#c94a3f")), flip=True)

    def stand(f, x, z, tall=1.62, flip=False, shade=True):
        px, py = VIEW.see(x, 0, z)
        u = VIEW.unit(z) * tall / 100
        return (canvas.path(f"M{px - 12 * u:.1f} {py:.1f}L{px + 40 * u:.1f} {py + 14 * u:.1f}h{18 * u:.1f}L{px + 12 * u:.1f} {py:.1f}z", "#54283a", opacity=".5") if shade else "") + canvas.at(px, py, u, f, flip=flip)

    # the walk: floor with shafts of sun, the shops on the right, striped sheets overhead
    floor = VIEW.quad("#7d4a4a", (-HALF, 0, 1.6), (HALF, 0, 1.6), (HALF, 0, 19), (-HALF, 0, 19))
    floor += "".join(VIEW.quad("#6a3c42", (-HALF, .01, z), (HALF, .01, z), (HALF, .01, z + .05), (-HALF, .01, z + .05)) for z in (2.2, 2.8, 3.4, 4.1, 4.9, 5.8, 6.9, 8.2, 9.8, 11.8, 14.2)) + "".join(VIEW.quad("#6a3c42", (x, .01, 1.6), (x + .03, .01, 1.6), (x + .03, .01, 19), (x, .01, 19)) for x in (-1.4, -.7, 0, .7, 1.4))
    shafts = "".join(VIEW.quad(c, (-HALF, .02, a), (HALF, .02, a + 1.1), (HALF, .02, b + 1.1), (-HALF, .02, b)) for a, b, c in [(2.0, 2.5, "#e9b27a"), (3.35, 3.95, "#f3c78a"), (5.0, 5.9, SUN), (7.2, 8.3, SUN), (10, 11.4, SUN), (13.4, 15.4, SUN)])
    floor += shafts + VIEW.quad("#fff6e0", (-HALF - .3, 0, 1.6), (-HALF, .0, 1.6), (-HALF, 0, 19), (-HALF - .3, 0, 19))
    shop = corners.Face(lambda a, y: VIEW.see(HALF, y, a))
    wall = shop.quad("#2a1720", 1.5, 19, 0, TOP + .1)
    for a in (1.6, 2.3, 3.0, 3.8, 4.7, 5.8, 7.1, 8.8, 11, 14):
        b = a * 1.2
        tints = DIM if a < 3 else MID
        for row in range(6):
            y = .7 + row * .38
            q = y
            while q < y + .3:
                hh = rng.uniform(.05, .09)
                wall += shop.quad(rng.choice(tints), a + .04, b - .03, q, q + hh - .012)
                q += hh
    roof = ""
    zs = [1.3, 1.9, 2.6, 3.4, 4.3, 5.4, 6.8, 8.6, 11, 14.5, 19]
    for i in range(len(zs) - 1):  # sheets of canvas stretched over the walk, light through them
        a, b = ("#b5542f", "#8f3a2a") if i % 2 else ("#e9b25a", "#c98a3c")
        roof += VIEW.quad(a, (-HALF - .5, TOP + .02, zs[i]), (HALF + .8, TOP + .02, zs[i]), (HALF + .8, TOP + .02, zs[i + 1]), (-HALF - .5, TOP + .02, zs[i + 1])) + VIEW.quad(b, (.3, TOP + .02, zs[i]), (HALF + .8, TOP + .02, zs[i]), (HALF + .8, TOP + .02, zs[i + 1]), (.3, TOP + .02, zs[i + 1]), opacity=".75")
        roof += VIEW.quad("#3a2026", (-HALF - .5, TOP - .1, zs[i]), (HALF + .8, TOP - .1, zs[i]), (HALF + .8, TOP + .02, zs[i]), (-HALF - .5, TOP + .02, zs[i]))
    posts = {z: VIEW.quad("#4a2a2e", (-HALF - .1, 0, z), (-HALF + .06, 0, z), (-HALF + .06, TOP, z), (-HALF - .1, TOP, z)) + VIEW.quad(SUN, (-HALF - .1, 0, z), (-HALF - .05, 0, z), (-HALF - .05, TOP, z), (-HALF - .1, TOP, z)) for z in (14.5, 11, 8.6, 6.8, 5.4, 4.3, 3.4, 2.6)}
    fills = ["url(#endek)", "url(#lace)", "url(#songket)", "url(#cepuk)", "url(#batik)", "url(#rangrang)", "url(#parang)"]
    rows = [(14.4, 1.05, 1.05, 4, 5, .5), (11.2, .98, .95, 6, 0, .48), (8.8, 1.06, .9, 1, 3, .45), (6.9, .96, .98, 5, 2, .42), (5.4, 1.08, .92, 0, 6, .38), (4.25, .98, .86, 2, 1, .32), (3.35, 1.1, .9, 4, 5, .26), (2.6, .98, .82, 3, 0, .2)]
    people_at = {
        11: stand(townsfolk.visitor("#f3e0bd", "#4a4450", DARK, HAIR), .2, 12.4) + stand(townsfolk.veiled("#5f9a8a", "#f3dcae", SKIN, bag="#c94a3f"), -.5, 13),
        8: stand(people.man("#4a4450", "#f6e6c8", "#c94a3f", DARK), .66, 9.4),
        6: stand(people.walker("#8a2f38", CREAM, "#e0a43c", SKIN, HAIR, canvas.rect(-12, -105, 24, 4, "#b98a52") + "".join(canvas.rect(-24, -114 - i * 9, 48, 8.4, c, rx=4) + canvas.circle(-21.4, -109.8 - i * 9, 3, "#fbe9c4") for i, c in enumerate(("#2f8a86", "#c94a3f", "#e0a43c", "#7a4a86"))), hem="#5f1f2c"), -.12, 6.0, 1.66),
    }
    scene = ""
    for z, inner, low, a, b, light in rows:
        scene += posts.get(z, "") + hung(-1, z, inner, low, fills[a], "#3a1a2c", rng, hem=("#e0a43c", "#8f2a38")[a % 2], light=light - .06) + piles(z + .1, z * 1.22, MID if z < 6 else LIT, rng) + hung(1, z, inner, low - .06, fills[b], "#3a1a2c", rng, hem=("#8f2a38", "#e0a43c")[b % 2], light=light)
        scene += people_at.get(int(z), "")
    seller = canvas.at(*VIEW.see(.98, .44, 3.7), VIEW.unit(3.7) * .0178, people.sitter("#35605f", "#d9a05f", DARK, HAIR), flip=True)
    near = mannequin(-.66, 2.75) + seller + piles(2.0, 2.5, DIM, rng)
    defs = DEFS + DEFS[DEFS.index('<pattern id="lace"'):DEFS.index("</pattern>", DEFS.index('<pattern id="lace"')) + 10].replace('id="lace"', 'id="lacef" patternTransform="scale(.3)"') + DEFS[DEFS.index('<pattern id="endek"'):DEFS.index("</pattern>") + 10].replace('id="endek"', 'id="kain" patternTransform="scale(.26)"')
    return canvas.picture(
        "jalan-sulawesi", W, H, "The covered walk of Jalan Sulawesi in the morning",
        "Illustration. Lengths of endek, songket, batik and lace hang on both sides of a walk under canvas; sun falls between them on a woman with bolts of cloth on her head, a form in a lace kebaya stands in front.",
        street, ride, floor, wall, roof, scene, near, defs=defs,
    )
