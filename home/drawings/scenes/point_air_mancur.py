"""Fountains of the river park at half past eight: jets from the bridge and from the water, coloured from below."""

from random import Random

from home.drawings.canvas import bands, circle, n, path, picture, rect
from home.drawings.cloth import POLENG_DEFS
from home.drawings.leisure import child, seated
from home.drawings.lights import glow
from home.drawings.people import man, walker
from home.drawings.riverside import bank, hall, jets, shore, street_bridge
from home.drawings.shelters import lamp
from home.drawings.views import View
from home.drawings.water import dashes

W, H = 1600, 1000


def draw():
    rng = Random(2030)
    v = View(3.6, 430, 900)
    sky = bands(W, [(0, "#0f1836"), (110, "#151f44"), (220, "#1d2a54"), (310, "#2a3564"), (380, "#3d4070"), (440, "")])
    for _ in range(46):
        sky += circle(rng.uniform(0, W), rng.uniform(0, 260), rng.uniform(1, 2.4), "#dfe3f2", opacity=f"{rng.uniform(0.4, 1):.1f}")
    far = path("M420 430V340L520 330L560 290H680L720 330L860 322V290L900 280L940 290V326L1060 320L1100 300L1180 330V430z", "#222c58")
    tone = {"wall": "#1b2650", "dark": "#222f5c", "lit": "#f0b860", "rail": "#2f3d6c", "edge": "#6d6a94", "roof": "#141c3e", "eave": "#101734", "goods": ("#a8684a", "#6d4a5c", "#3d4a74")}
    halls = hall(v, -1, 15.5, 8, 34, 6.2, 3, 4.0, tone, rng, 9) + hall(v, 1, 16.5, 8, 30, 6.2, 4, 3.7, tone, rng, 9)
    water = rect(0, 428, W, 580, "#18264e") + v.quad("#1f3160", (-8, 0, 4), (8, 0, 4), (8, 0, 60), (-8, 0, 60))
    side = {"wall": "#1d2850", "cap": "#3d4872", "grass": "#1b3a4c", "pave": "#4a5078", "kerb": "#9a94b4", "edge": "#141c3e", "joint": "#2f3860"}
    banks = bank(v, -1, 4, 36, side) + bank(v, 1, 4, 36, side)
    z = 30
    bridge = street_bridge(v, z, 30, {"face": "#3a3f6c", "lit": "#c9a0a8", "under": "#121a38", "baluster": "#5a5a88", "rail": "#d9b0a8", "lozenge": "#7a74a0", "pier": "#222a54"})
    falls = ""
    # water from the bridge: curtains that arch out and fall, in four colours
    hues = ("#ff8fb0", "#ffc46a", "#8fe0c4", "#7fb4ff", "#c49aff")
    for i in range(30):
        x = -8.4 + i * 16.8 / 29
        (ax, ay), (bx, by), (cx, cy) = v.see(x, 5.2, z), v.see(x * 0.98, 5.6, z - 2), v.see(x * 0.97, 0, z - 4.6)
        falls += path(f"M{n(ax)} {n(ay)}Q{n(bx)} {n(by - 6)} {n(cx)} {n(cy)}", stroke=hues[i * 5 // 30], stroke_width="5", stroke_linecap="round", opacity="0.85")
    # jets from the water, near ones higher
    spray = ""
    for i, (x, zz, h) in enumerate(((-2.6, 22, 3.0), (2.6, 22, 3.0), (0, 18, 4.6), (-2.4, 14.5, 3.0), (2.4, 14.5, 3.0), (0, 11, 4.9))):
        sx, sy = v.see(x, 0, zz)
        u = v.unit(zz)
        c = hues[i % 5]
        spray += glow(sx, sy - u * 0.6, u * 2.6, c, 4, 0.09) + jets(sx, sy, h * u * 1.18, u * 1.5, 11, c, n(max(2, u * 0.055))) + jets(sx, sy, h * u * 1.26, u * 0.7, 5, "#f6f3ff", n(max(2, u * 0.05)))
        for _ in range(26):
            a = rng.uniform(-1, 1)
            spray += circle(sx + a * u * 1.7, sy - h * u * rng.uniform(0.1, 0.95) * (1 - 0.4 * abs(a)), u * 0.03, "#f6f3ff", opacity="0.8")
        for k in range(7):
            w = u * (1.9 - k * 0.2)
            spray += path(f"M{n(sx - w / 2 + (-1) ** k * 6)} {n(sy + u * (0.16 + k * 0.17))}h{n(w)}v{n(u * 0.06)}h{n(-w)}z", c, opacity=f"{0.8 - k * 0.1:.1f}")
    ripples = dashes(340, 1260, 560, 1000, 60, "#2f4480", rng, (40, 190), 8) + dashes(360, 1240, 560, 1000, 30, "#101a3c", rng, (40, 200), 8)
    lamps = ""
    for s, lz in ((-1, 24), (1, 24), (-1, 15), (1, 15), (-1, 9.4), (1, 9.4), (-1, 6.4), (1, 6.4)):
        sx, sy = v.see(shore(lz, s) + s * 2.8, 0.55, lz)
        lamps += lamp(sx, sy, v.unit(lz) * 2.4, "#0d1430", "#fff3cf", "#ffd084")
    folk = ""
    skin, hair = "#8a563f", "#12142a"
    for x, zz, fig, flip in (
        (shore(20, -1) - 1.2, 20, man("#2a3560", "#c9a0a8", "#a8402f", skin), False), (shore(17, 1) + 1.4, 17, walker("#7a2a54", "#f0e0d0", "#d9952f", skin, hair, arm=False, hem="#4a1f40"), True),
        (shore(12, -1) - 1.2, 12, seated("#e9a0a0", "#3a3f6c", skin, hair), False), (shore(12.4, -1) - 2.0, 12.4, seated("#8fe0c4", "#5a3a6c", skin, hair), False),
        (shore(10.6, 1) + 1.0, 10.6, child("#ffc46a", "#2a3560", skin, hair, wave=True), False), (shore(10.8, 1) + 1.8, 10.8, walker("#2f5f7a", "#f6e6d0", "#e0a83f", skin, hair, arm=False, hem="#1c3a54"), True),
        (shore(8.4, -1) - 1.0, 8.4, walker("#a8402f", "#f0e0c0", "#e0a83f", skin, hair, arm=False, hem="#6d2a2c"), False), (shore(8.6, -1) - 1.9, 8.6, man("#222c50", "#7fa0b4", "#f0e6d6", skin), False),
        (shore(7.2, 1) + 1.6, 7.2, man("#1d2448", "#d9a86c", "#2f5f7a", skin), True),
    ):
        folk += v.stand(fig, x, 0.56, zz, 1.1 if "M-13 -44H13L14" in fig else 1.62, flip)
    return picture(
        "point-air-mancur", W, H, "The fountains of the river park at night",
        "Illustration. Coloured jets rise from the river and fall from the street bridge between two lit market halls; lamps stand along curved paths where people walk and sit and a child waves.",
        sky, far, halls, water, banks, bridge, ripples, falls, spray, folk, lamps, defs=POLENG_DEFS,
    )
