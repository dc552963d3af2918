"""Hands at work, large: the arm comes from the right, the fingers end at 0,0; the sleeve runs on for 900,
so that the frame cuts it."""

from home.drawings.canvas import group, n, path, stroke


def arm(skin, shade, sleeve, fold, cuff=170):
    """A forearm from the wrist at x = 96 into a sleeve that begins at `cuff`."""
    return (
        path("M92 -36C140 -44 220 -52 360 -62V46C240 40 150 40 92 36z", skin)
        + path("M92 36C150 40 240 40 360 46V14C240 10 150 14 92 16z", shade)
        + path(f"M{cuff} -58C{cuff + 60} -70 460 -92 960 -120V110C460 72 {cuff + 60} 56 {cuff} 50z", sleeve)
        + path(f"M{cuff} 50C{cuff + 60} 56 460 72 960 110V40C460 18 {cuff + 60} 14 {cuff} 16z", fold)
        + stroke(f"M{cuff} -58V50", fold, 5)
    )


def pinching(skin, shade, sleeve, fold, cuff=170):
    """Thumb and forefinger meet at 0,0; the other fingers are curled behind them."""
    return (
        arm(skin, shade, sleeve, fold, cuff)
        + stroke("M56 12L26 22L34 40", shade, 17)
        + stroke("M48 0L12 12L18 32", shade, 18)
        + path("M100 -38C76 -50 46 -48 34 -36C28 -18 34 18 52 34C68 42 88 42 100 38z", skin)
        + stroke("M44 -20L6 -8L10 14", skin, 18)
        + stroke("M52 -34L16 -30L2 -4", skin, 17)
        + stroke("M44 -10L14 -2", shade, 2.4, opacity="0.7")
        + stroke("M80 30L40 30L8 6", skin, 18)
        + stroke("M78 40L42 39L22 26", shade, 4, opacity="0.7")
    )


def flat(skin, shade, sleeve, fold, cuff=170):
    """Palm down, the fingers side by side."""
    drawn = arm(skin, shade, sleeve, fold, cuff)
    drawn += stroke("M84 34L44 52L22 50", skin, 19) + stroke("M84 46L46 60", shade, 4, opacity="0.7")
    drawn += path("M100 -38C76 -48 60 -46 52 -38C46 -10 50 20 60 36C74 42 88 40 100 37z", skin)
    for i, (reach, y) in enumerate(((14, -30), (2, -13), (4, 4), (18, 21))):
        drawn += stroke(f"M66 {n(y * 0.9)}L{reach} {y}", skin, 16)
        if i:
            drawn += stroke(f"M62 {n(y - 8)}L{reach + 8} {n(y - 8.5)}", shade, 2.4, opacity="0.8")
    return drawn


def gripping(skin, shade, sleeve, fold, cuff=170):
    """A fist round something upright that passes through 0,0; draw the thing before it."""
    drawn = arm(skin, shade, sleeve, fold, cuff)
    drawn += path("M100 -38C70 -52 36 -48 22 -38C16 -10 16 20 26 38C54 46 84 42 100 37z", skin)
    for i in range(4):
        y = -30 + i * 19
        drawn += stroke(f"M30 {y}L-8 {y + 1}", skin, 18)
        if i:
            drawn += stroke(f"M34 {n(y - 9.5)}L-12 {n(y - 9)}", shade, 2.6, opacity="0.8")
    return (
        drawn + stroke("M74 -38L34 -48L4 -42", skin, 18) + stroke("M70 -28L38 -38", shade, 3, opacity="0.6")
    )


def turned_to(x, y, scale, angle, *parts, flip=False):
    """Set a hand on its spot; `angle` turns the arm clockwise about the fingertips."""
    side = -scale if flip else scale
    return group(
        *parts, transform=f"translate({n(x)} {n(y)}) rotate({n(angle)}) scale({side:.3f} {scale:.3f})"
    )
