"""Carts and cars of the street, side view, facing right; wheels stand on y = 0."""

from math import cos, pi, sin

from home.drawings.canvas import circle, n, path, rect, stroke


def wheel(x, r, rim, spoke, count=10):
    d = "".join(
        f"M{n(x)} {n(-r)}L{n(x + cos(i * 2 * pi / count) * r)} {n(-r + sin(i * 2 * pi / count) * r)}"
        for i in range(count)
    )
    return (
        path(d, stroke=spoke, stroke_width=n(r * 0.07))
        + circle(x, -r, r * 0.94, "none", stroke=rim, stroke_width=n(r * 0.13))
        + circle(x, -r, r * 0.17, rim)
    )


def horse(coat, shade, mane):
    """A small horse at a walk, about 130 long and 110 high; chest near x = 60."""
    return (
        stroke("M-44 -58L-54 -32L-48 -2M34 -52L30 -26L36 -2", shade, 9)
        + path(
            "M-58 -70C-62 -88 -40 -92 -16 -88C6 -84 26 -90 38 -98L54 -120C58 -130 66 -134 72 -132L74 -140L80 -130L98 -112C102 -106 98 -100 92 -102L78 -104L66 -82C60 -64 50 -54 34 -52C10 -44 -20 -48 -40 -52C-52 -54 -57 -62 -58 -70z",
            coat,
        )
        + path(
            "M-58 -70C-57 -62 -52 -54 -40 -52C-20 -48 10 -44 34 -52C44 -54 52 -60 58 -68C40 -60 -20 -64 -58 -70z",
            shade,
        )
        + stroke("M-50 -60L-40 -34L-44 -3M44 -58L52 -32L46 -3", coat, 9.5)
        + path(
            "M38 -98L54 -120C58 -130 66 -134 72 -132L62 -126C56 -112 50 -100 42 -92zM-57 -80C-74 -78 -76 -54 -70 -38C-66 -52 -62 -60 -56 -66z",
            mane,
        )
    )


def dokar(body, light, shade, roof, coat, coat_shade, mane, driver=""):
    """A two-wheeled horse cart under a light roof; `driver` is drawn with his hip at 0,0."""
    return (
        stroke("M-30 -52L126 -64", shade, 5)
        + f'<g transform="translate(104 0)">{horse(coat, coat_shade, mane)}</g>'
        + stroke("M196 -112L-18 -74", mane, 1.6)
        + path("M-118 -58H0V-86H-14L-20 -72H-112L-122 -92z", body)
        + path("M-118 -58H0V-66H-118z", shade)
        + stroke("M-112 -90L-116 -158M-10 -84L-2 -158", shade, 4)
        + f'<g transform="translate(-26 -84)">{driver}</g>'
        + path("M-134 -154C-110 -176 -20 -178 20 -154L16 -148H-130z", roof)
        + path("M-134 -154L-130 -148H16L20 -154z", shade)
        + wheel(-58, 44, shade, light)
    )


def touring_car(body, light, shade, tyre, glass):
    """An open touring car with its hood up, 330 long."""
    return (
        path("M-160 -40C-160 -62 -140 -66 -120 -66H-6L4 -72H110C136 -72 150 -62 152 -40V-28H-160z", body)
        + path("M-160 -40V-28H152V-40z", shade)
        + path("M10 -72H110C130 -72 142 -66 148 -54H14z", light)
        + path("M-130 -66C-132 -112 -124 -126 -104 -130H-6L10 -124L-4 -118H-98L-104 -66z", shade)
        + path("M-96 -116H-14L-2 -70H-104z", glass)
        + rect(-54, -116, 5, 48, shade)
        + stroke("M0 -70L-10 -118", shade, 5)
        + stroke("M-154 -36C-146 -66 -104 -66 -92 -34H64C78 -66 122 -66 132 -34H158", shade, 8)
        + circle(150, -56, 9, light)
        + circle(-122, -25, 25, tyre)
        + circle(-122, -25, 12, light)
        + circle(98, -25, 25, tyre)
        + circle(98, -25, 12, light)
        + circle(-172, -50, 20, tyre)
    )
