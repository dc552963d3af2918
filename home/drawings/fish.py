"""What comes from the sea, seen from the side; a tone names its parts."""

from home.drawings.canvas import circle, n, oval, path, stroke


def fish(tone):
    """A fish 240 long round 0,0, its head to the left; tone: back, side, belly, fin, line, eye."""
    body = "M-120 4C-96 -34 -40 -46 10 -36C46 -28 74 -14 92 -4L92 6C72 18 44 32 8 38C-44 46 -98 34 -120 4z"
    scales = "".join(
        f"M{n(-46 + i * 20 + (j % 2) * 10)} {n(-14 + j * 12)}q8 6 0 12"
        for j in range(3)
        for i in range(6 - j)
    )
    return (
        path("M-30 -38C-10 -60 26 -52 42 -28zM-20 38C-6 56 20 52 30 32z", tone["fin"])
        + path("M86 -4L126 -38C118 -14 118 14 128 40L86 8z", tone["fin"])
        + path(body, tone["side"])
        + path(
            "M-120 4C-96 -34 -40 -46 10 -36C46 -28 74 -14 92 -4C50 -10 0 -18 -44 -14C-84 -12 -108 -4 -120 4z",
            tone["back"],
        )
        + path(
            "M-120 4C-98 34 -44 46 8 38C44 32 72 18 92 6C50 16 0 24 -44 22C-82 20 -106 12 -120 4z",
            tone["belly"],
        )
        + path(scales, stroke=tone["line"], stroke_width="2", opacity="0.7")
        + stroke("M-72 -28C-58 -12 -58 14 -72 32", tone["line"], 4)
        + path("M-50 6C-34 2 -22 8 -14 18C-28 20 -42 16 -50 6z", tone["fin"])
        + circle(-92, -4, 9, "#f7f3e4")
        + circle(-92, -4, 5.4, tone["eye"])
        + stroke("M-118 8L-102 10", tone["line"], 3)
    )


def prawn(lit, face, line):
    """A curled prawn, about 90 across."""
    return (
        path(
            "M-34 26C-50 -8 -28 -38 6 -36C34 -34 46 -12 40 6L24 4C26 -10 16 -18 2 -16C-16 -14 -24 2 -18 22z",
            face,
        )
        + path("M-34 26C-50 -8 -28 -38 6 -36C20 -35 30 -30 36 -22C14 -32 -28 -24 -34 26z", lit)
        + path("M40 6L24 4L12 26L34 20z", face)
        + stroke("M-30 0L-14 4M-24 -18L-10 -6M-6 -30L-4 -16M16 -32L12 -18", line, 2.4)
        + stroke("M-32 24C-40 34 -50 36 -60 30M-26 24C-30 40 -42 48 -56 46", line, 2)
        + circle(-30, 14, 3.4, "#2a1418")
    )


def squid(lit, face, line):
    """A squid, its arms towards us; 200 long, the arms end near y = 110."""
    arms = "".join(
        f"M{n(k * 7)} 34C{n(k * 9)} 60 {n(k * 16)} 80 {n(k * 13)} {n(104 - abs(k) * 6)}"
        for k in (-2, -1, 0, 1, 2)
    )
    return (
        path("M-12 -66L-46 -34L-18 -20zM12 -66L46 -34L18 -20z", face)
        + stroke(arms, face, 8)
        + path("M0 -94C22 -70 32 -30 22 14L12 26H-12L-22 14C-32 -30 -22 -70 0 -94z", lit)
        + path("M0 -94C22 -70 32 -30 22 14L12 26H2C14 -10 14 -56 0 -94z", face)
        + oval(0, 30, 17, 13, lit)
        + circle(-10, 32, 5, "#fdf6ea")
        + circle(10, 32, 5, "#fdf6ea")
        + circle(-10, 33, 2.8, "#2a1418")
        + circle(10, 33, 2.8, "#2a1418")
        + stroke("M-8 -50l3 6M4 -30l3 6M-10 -10l3 6M8 4l3 5", line, 2.4)
    )
