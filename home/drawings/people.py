"""People, feet at 0,0 and 100 tall; a head is about 14 high."""

from home.drawings.canvas import circle, oval, path, stroke
from home.drawings.cloth import POLENG


def walker(kain, kebaya, sash, skin, hair, load="", step=5, arm=True, hem=None):
    """Seen from behind or the front, mid-stride; a load sits at y = -101."""
    drawn = oval(-5, -1, 5, 2, skin) + oval(6, -2.5, 5, 2, skin)
    drawn += path(
        f"M-11 -52C-16 -30 -13 -12 {-9 - step * 0.3:.1f} -3L{8 + step:.1f} -4C14 -14 15 -32 11 -52z", kain
    )
    drawn += path(
        f"M2 -50C6 -34 6 -18 {3 + step * 0.4:.1f} -3.5L{8 + step:.1f} -4C14 -14 15 -32 11 -52z",
        hem or "#000",
        opacity="0.18" if not hem else None,
    )
    drawn += stroke("M-13 -77C-19 -70 -19 -62 -15 -53", kebaya, 5.5) + circle(-14.4, -51, 2.6, skin)
    if arm:
        drawn += stroke("M12 -77C20 -82 20 -90 13 -100", kebaya, 5.5) + circle(12, -101, 2.7, skin)
    else:
        drawn += stroke("M12 -77C18 -70 19 -62 16 -53", kebaya, 5.5) + circle(15.6, -51, 2.6, skin)
    drawn += path("M-3.4 -90h6.8v10h-6.8z", skin)
    drawn += path(
        "M-13 -46C-12 -56 -15 -68 -14.5 -77C-13 -82 -6 -84 -3.6 -84.5Q0 -81 3.6 -84.5C6 -84 13 -82 14.5 -77C15 -68 12 -56 13 -46C6 -43 -6 -43 -13 -46z",
        kebaya,
    )
    drawn += path("M-12.4 -62H12.4L12 -55H-12z", sash) + path("M7 -56l6 1l2 15l-6 -1z", sash)
    drawn += (
        oval(0, -93, 6.8, 8, skin)
        + path("M-7.4 -93C-8 -103 8 -103 7.4 -93C6 -89 4 -87 0 -86.5C-4 -87 -6 -89 -7.4 -93z", hair)
        + oval(0, -89, 5.4, 4, hair)
    )
    return drawn + load


def man(kain, shirt, udeng, skin, hair="#241a1a"):
    return (
        oval(-5, -1, 5, 2, skin)
        + oval(6, -1, 5, 2, skin)
        + path("M-11 -48C-13 -30 -12 -14 -10 -2L-1 -4L2 -28L5 -4L11 -2C14 -16 13 -32 12 -48z", kain)
        + path("M-3 -48L3 -48L2 -8L-2 -8z", POLENG[1], opacity="0.5")
        + stroke("M-13 -76C-18 -68 -18 -60 -15 -50", shirt, 6)
        + stroke("M13 -76C18 -68 18 -60 15 -50", shirt, 6)
        + path("M-3.6 -90h7.2v10h-7.2z", skin)
        + path(
            "M-13 -46C-12 -56 -16 -68 -15 -77C-13 -82 -6 -84 -4 -85Q0 -82 4 -85C6 -84 13 -82 15 -77C16 -68 12 -56 13 -46z",
            shirt,
        )
        + oval(0, -94, 6.8, 8, hair)
        + path("M-8 -94C-8 -104 8 -104 8 -94L6 -92H-6zM2 -101l5 -7l1 8z", udeng)
    )


def sitter(kain, top, skin, hair, flip=False):
    """Sits on a step, side view, facing right; hip at 0,0."""
    return (
        path("M-8 0C-8 -8 4 -10 18 -9C24 -9 26 -4 24 4L22 24H15L14 3C8 4 -2 4 -8 0z", kain)
        + oval(20, 25, 6, 2.4, skin)
        + path("M-9 -2C-12 -14 -9 -28 -2 -32C6 -33 9 -26 8 -16C8 -10 7 -4 6 -1z", top)
        + stroke("M2 -26C8 -18 12 -14 19 -12", top, 5)
        + circle(20, -12, 2.5, skin)
        + circle(3, -40, 6.6, skin)
        + path("M-4 -38C-6 -50 8 -50 10 -43C5 -44 2 -42 1 -36C-1 -34 -3 -35 -4 -38z", hair)
        + circle(-4, -38, 3.4, hair)
    )
