"""People at leisure, feet at 0,0 and 100 tall unless the docstring says otherwise."""

from home.drawings.canvas import circle, oval, path, stroke


def head(x, y, r, skin, hair, side=True):
    """A round head; seen from the side (facing right) or from behind."""
    if not side:
        return circle(x, y, r, hair) + path(f"M{x - r * 0.5} {y + r * 0.7}h{r}v{r * 0.5}h{-r}z", skin)
    return circle(x, y, r, skin) + path(
        f"M{x - r * 1.06} {y + r * 0.5}C{x - r * 1.3} {y - r * 1.5} {x + r * 1.2} {y - r * 1.6} {x + r * 0.95} {y - r * 0.35}"
        f"C{x + r * 0.2} {y - r * 0.5} {x - r * 0.2} {y - r * 0.2} {x - r * 0.3} {y + r * 0.5}C{x - r * 0.5} {y + r * 0.9} {x - r * 0.9} {y + r * 0.9} {x - r * 1.06} {y + r * 0.5}z",
        hair,
    )


def runner(shirt, shorts, shoes, skin, hair, tail=False):
    """Side view, running to the right."""
    drawn = stroke("M-2 -50L-12 -31L-31 -25", skin, 6) + stroke("M-31 -25l-5 -6", shoes, 6)
    drawn += stroke("M4 -78L-9 -69L-3 -57", skin, 5)
    drawn += stroke("M2 -50L17 -37L12 -5", skin, 7) + stroke("M12 -3h8", shoes, 6)
    drawn += path("M-9 -53L-14 -38L-3 -34L3 -43L12 -33L20 -42L10 -54z", shorts)
    drawn += path("M-9 -50C-9 -66 -5 -80 2 -85L12 -84C16 -74 12 -60 11 -50z", shirt)
    drawn += stroke("M9 -79L13 -64L27 -68", shirt, 5.5) + stroke("M20 -66L28 -69", skin, 5)
    drawn += path("M5 -90h6v8h-6z", skin) + head(9, -94, 7, skin, hair)
    return drawn + (path("M2 -98C-6 -100 -10 -92 -12 -86C-7 -88 -2 -90 3 -92z", hair) if tail else "")


def child(shirt, shorts, skin, hair, wave=False, back=True):
    """A child, head large for the body, from behind or the front."""
    drawn = (
        stroke("M-6 -34L-7 -3M6 -34L7 -3", skin, 7) + oval(-8, -2, 5, 2.4, skin) + oval(8, -2, 5, 2.4, skin)
    )
    drawn += path("M-13 -44H13L14 -22H2L0 -30L-2 -22H-14z", shorts)
    drawn += stroke("M-13 -66L-19 -46", skin, 5.5)
    drawn += stroke("M13 -67L24 -84" if wave else "M13 -66L19 -46", skin, 5.5)
    drawn += path("M-14 -40C-14 -56 -16 -64 -13 -70Q0 -77 13 -70C16 -64 14 -56 14 -40z", shirt)
    drawn += path("M-4 -78h8v8h-8z", skin) + circle(0, -87, 12.5, skin)
    cap = (
        "M-13 -86C-14 -104 14 -104 13 -86C12 -76 6 -74 0 -74C-6 -74 -12 -76 -13 -86z"
        if back
        else "M-13 -88C-14 -104 14 -104 13 -88C8 -94 -6 -96 -13 -88z"
    )
    return drawn + path(cap, hair)


def leaner(shirt, shorts, skin, hair):
    """A child bent over a rim to the right, hands on it at (34, -46)."""
    return (
        stroke("M-8 -40L-10 -4M0 -40L2 -4", skin, 7.5)
        + stroke("M-10 -2h8M2 -2h8", skin, 5)
        + path("M-16 -52L-16 -26H-4L-3 -34L-1 -26H9L8 -50z", shorts)
        + path("M-16 -46C-16 -62 -2 -74 14 -78C22 -78 26 -70 22 -64C14 -58 8 -52 8 -44z", shirt)
        + stroke("M16 -70L34 -46", skin, 6)
        + head(30, -80, 12, skin, hair)
    )


def jumper(shorts, skin, hair):
    """A child in mid-air, knees up and arms out; hip at 0,0, about 90 across."""
    return (
        stroke("M2 -36L-30 -52M8 -36L36 -58", skin, 6)
        + path("M-10 2C-12 -16 -8 -34 -4 -40H10C14 -30 14 -12 12 2z", skin)
        + stroke("M-2 2L22 -6L16 18", skin, 8)
        + stroke("M0 4L-18 14L-26 32", skin, 8)
        + path("M-12 -6H13L24 -8L20 6L4 10L-12 18L-18 10z", shorts)
        + head(4, -54, 10.5, skin, hair)
    )


def swimmer(skin, hair, ring, wave=False):
    """Head and shoulders in the water; the surface is y = 0."""
    return (
        oval(0, 2, 34, 5, ring)
        + path("M-17 1C-16 -12 -8 -14 0 -14C8 -14 16 -12 17 1z", skin)
        + (stroke("M14 -8L26 -30", skin, 6) if wave else "")
        + head(0, -24, 11, skin, hair, side=False)
        + oval(0, 1.5, 20, 2.6, ring)
    )


def angler(shirt, shorts, skin, hat, rod, line):
    """Sits facing right on an edge at 0,0, rod out over the water; the line falls to y = 96."""
    return (
        stroke("M104 -64V96", line, 1.2, opacity="0.8")
        + stroke("M14 -20L104 -64", rod, 2.2)
        + stroke("M-2 -4L20 -5L19 24", skin, 7.5)
        + path("M-12 2C-12 -8 -4 -12 14 -11L15 0z", shorts)
        + path("M-12 0C-16 -16 -12 -34 -4 -40C6 -41 10 -32 8 -20L5 0z", shirt)
        + stroke("M1 -33L8 -20L18 -21", shirt, 6)
        + circle(18, -21, 3, skin)
        + circle(2, -48, 8, skin)
        + path("M-16 -48C-6 -51 6 -51 18 -47L10 -52C8 -62 -6 -62 -8 -52z", hat)
    )


def seated(shirt, cloth, skin, hair):
    """Sits on the ground seen from behind; the ground is y = 0, about 60 tall."""
    return (
        path("M-24 0C-26 -10 -14 -16 0 -16C14 -16 26 -10 24 0z", cloth)
        + path("M-14 -6C-18 -22 -18 -34 -12 -38Q0 -42 12 -38C18 -34 18 -22 14 -6z", shirt)
        + stroke("M-13 -34L-19 -20L-12 -10M13 -34L19 -20L12 -10", shirt, 5)
        + path("M-3.5 -44h7v6h-7z", skin)
        + head(0, -51, 9, skin, hair, side=False)
    )


def cyclist(shirt, shorts, frame, skin, hat):
    """Side view riding right; wheels on y = 0, rider's head at about -98."""
    wheel = "".join(circle(x, -17, 16, "none", stroke=frame, stroke_width="2.6") for x in (-26, 28))
    return (
        wheel
        + stroke("M-26 -17L-6 -42L20 -42L28 -17M-6 -42L2 -17L20 -42M-8 -48h8M20 -42L18 -52l8 -2", frame, 3)
        + stroke("M-4 -50L14 -38L6 -12", skin, 6.5)
        + path("M-12 -54C-4 -60 8 -52 14 -44L10 -36L-8 -44z", shorts)
        + path("M-13 -50C-12 -66 0 -80 10 -82C18 -80 16 -72 12 -66L2 -48z", shirt)
        + stroke("M12 -74L24 -54", skin, 5)
        + circle(17, -90, 7.6, skin)
        + path("M8 -91C8 -102 24 -102 25 -91z", hat)
    )
