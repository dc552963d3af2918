"""Boats of the shore and the river."""

from home.drawings.canvas import path, stroke


def jukung(hull, band, float_, sail=None, shade=None):
    """An outrigger seen from the side, bow to the right, 240 long; the keel lies on y = 0."""
    drawn = ""
    if sail:
        drawn += stroke("M-14 -20L-64 -62L78 -196", float_, 3)
        drawn += path("M-64 -62L78 -196C70 -140 44 -84 10 -34C-20 -52 -44 -60 -64 -62z", sail)
        drawn += path(
            "M78 -196C70 -140 44 -84 10 -34L-6 -42C26 -88 58 -140 78 -196z", shade or sail, opacity="0.6"
        )
    drawn += path(
        "M-120 -34C-110 -12 -84 0 -50 0H60C92 0 112 -16 128 -46L112 -36C98 -26 84 -22 60 -22H-60C-86 -22 -104 -26 -112 -40z",
        hull,
    )
    drawn += path(
        "M-110 -17C-98 -22 -84 -14 -50 -14H60C90 -14 104 -24 116 -34L112 -26C100 -10 84 -6 60 -6H-50C-80 -6 -100 -10 -110 -17z",
        band,
    )
    drawn += stroke("M-52 -24C-56 -34 -66 -30 -70 -4M46 -24C42 -34 32 -30 28 -4", float_, 4)
    return drawn + stroke("M-104 0H76", float_, 5)


def canoe(hull, inside, paddle=None):
    """A short open canoe from the side; the water is y = 0, 160 long."""
    return (
        path("M-80 -18C-66 4 66 4 80 -18L62 -10H-62z", hull)
        + path("M-80 -18L-62 -10H62L80 -18L60 -14H-60z", inside)
        + (stroke("M-10 -40L26 6", paddle, 3) if paddle else "")
    )
