"""A ruler carried on a litter, cast or carved; light from the right behind.  tone: lit, face, shade, deep."""

from home.drawings.bronze import chain
from home.drawings.canvas import circle, n, path, poly, rect, stroke


def bearer(tone, far=False):
    """One who carries, seen from the side and striding right; the pole lies on his shoulder at y = -82, feet at 0."""
    t = (
        tone
        if not far
        else {"lit": tone["face"], "face": tone["shade"], "shade": tone["deep"], "deep": tone["deep"]}
    )
    drawn = chain([(-3, -46, 13), (-18, -28, 10), (-31, -4, 6)], t) + path(
        "M-38 0C-38 -5 -32 -7 -27 -5L-24 0z", t["face"]
    )
    drawn += chain([(4, -46, 14), (20, -30, 11), (18, -4, 7)], t) + path(
        "M13 0C13 -6 19 -7 26 -5L31 0z", t["face"]
    )
    drawn += path(
        "M-10 -54C-18 -42 -24 -34 -22 -26L-8 -28L0 -14L8 -30L22 -28C22 -40 14 -48 10 -54z", t["face"]
    )
    drawn += path("M4 -54C10 -46 12 -38 8 -30L22 -28C22 -40 14 -48 10 -54z", t["lit"]) + path(
        "M-4 -52L-12 -27M1 -52L0 -18", stroke=t["deep"], stroke_width="1.2"
    )
    drawn += poly([(-10, -52), (10, -52), (19, -74), (16, -84), (0, -85), (-7, -74)], t["face"])
    drawn += poly([(3, -52), (10, -52), (19, -74), (16, -84), (10, -84), (10, -70)], t["lit"])
    drawn += path("M-11 -56H11L10 -50H-11z", t["shade"])
    drawn += path("M4 -88h9v8h-9z", t["shade"]) + path(
        "M2 -96C2 -104 17 -105 18 -96L20 -92L17 -91C17 -86 13 -84 9 -84C4 -84 2 -90 2 -96z", t["face"]
    )
    drawn += path("M11 -102C16 -101 18 -99 18 -96L20 -92L17 -91C17 -87 14 -84 11 -84z", t["lit"])
    drawn += path("M0 -96C-1 -108 20 -108 19 -97Q10 -101 0 -96zM3 -102l-1 -7l8 4z", t["shade"])
    return drawn + chain([(6, -79, 8), (22, -68, 6.6), (20, -84, 5)], t)


def ruler(tone):
    """Seated upright with one arm out before him; the seat is y = 0, about 92 tall."""
    drawn = path("M-40 0C-46 -12 -30 -20 -8 -22H14C38 -20 50 -10 46 0z", tone["face"]) + path(
        "M14 -22C38 -20 50 -10 46 0H22C28 -10 24 -18 14 -22z", tone["lit"]
    )
    drawn += path("M-36 -4Q-6 -16 16 -3M-30 -9Q0 -20 34 -8", stroke=tone["deep"], stroke_width="1.4")
    drawn += chain([(-13, -56, 10), (-26, -38, 8), (-20, -20, 6)], tone)
    drawn += poly([(-12, -20), (14, -20), (18, -56), (12, -62), (-12, -62), (-17, -56)], tone["face"])
    drawn += poly([(5, -20), (14, -20), (18, -56), (12, -62), (6, -62), (8, -44)], tone["lit"])
    drawn += path("M-15 -48Q2 -38 16 -48L15 -42Q2 -32 -14 -42zM-13 -26H15V-20H-13z", tone["shade"])
    drawn += chain([(14, -56, 10), (30, -48, 8), (46, -58, 6)], tone) + path(
        "M44 -62l10 -4l4 3l-3 6l-10 3z", tone["lit"]
    )
    drawn += path("M-20 -30L-30 -70L-26 -71L-14 -32z", tone["shade"]) + circle(-29, -74, 5, tone["face"])
    drawn += path("M-4 -68h9v8h-9z", tone["shade"]) + path(
        "M-8 -76C-8 -86 10 -86 10 -76C10 -66 6 -62 1 -62C-4 -62 -8 -66 -8 -76z", tone["face"]
    )
    drawn += path("M3 -83C9 -82 10 -80 10 -76C10 -66 6 -62 3 -62z", tone["lit"])
    return (
        drawn
        + path(
            "M-10 -76C-12 -92 14 -92 12 -76Q2 -82 -10 -76zM-2 -86L3 -100L9 -86zM-10 -80l-6 -5l7 -2z",
            tone["shade"],
        )
        + path("M3 -100L9 -86L12 -78Q9 -80 4 -80z", tone["lit"])
    )


def litter(tone, guest):
    """Four bearers, two poles and the seat; feet on y = 0, about 300 wide and 200 tall."""
    drawn = rect(-168, -92, 350, 5, tone["shade"])
    for x in (-84, 118):
        drawn += f'<g transform="translate({x} -5)">{bearer(tone, far=True)}</g>'
    drawn += path("M-74 -92H86L76 -106H-64z", tone["face"]) + path("M40 -92H86L76 -106H44z", tone["lit"])
    drawn += path("M-62 -106C-66 -126 -72 -150 -92 -160C-86 -146 -88 -120 -80 -92H-58z", tone["face"]) + path(
        "M-86 -154C-80 -140 -80 -118 -74 -96", stroke=tone["deep"], stroke_width="2"
    )
    drawn += path("M72 -106C80 -112 92 -116 98 -128C98 -112 94 -100 86 -92H70z", tone["lit"])
    drawn += f'<g transform="translate(0 -106)">{guest}</g>'
    drawn += rect(-60, -104, 130, 8, tone["shade"]) + "".join(
        path(f"M{n(-50 + i * 17)} -104l6 4l-6 4l-6 -4z", tone["lit"]) for i in range(8)
    )
    drawn += "".join(f'<g transform="translate({x} 0)">{bearer(tone)}</g>' for x in (-128, 78))
    return drawn + stroke("M-176 -84H178", tone["face"], 7) + stroke("M-176 -86H178", tone["lit"], 2)
