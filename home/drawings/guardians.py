"""The two tall guardians of the Gajah Mada bridge: stone giants in checked cloth. Needs `cloth.POLENG_DEFS`.

What they hold differs from telling to telling, so here their hands rest on their hips."""

from home.drawings.canvas import circle, group, mirrored, n, oval, path, rect, stroke
from home.drawings.plants import leaf_shape


def kala(lit, face, shade, deep, cloth="url(#poleng)", edge="#a8302a"):
    """Seen from the front, feet on y = 0, 450 tall; light from the left."""
    hair = "".join(
        leaf_shape(-40, -306 + i * 12, 3.14 + 0.5 - i * 0.28, 66 - i * 5, face if i % 2 else lit, 0.2)
        for i in range(5)
    )
    hair += "".join(
        leaf_shape(40, -306 + i * 12, -0.5 + i * 0.28, 66 - i * 5, shade if i % 2 else deep, 0.2)
        for i in range(5)
    )
    legs = path("M-76 -4C-92 -50 -86 -104 -50 -130H-2L-12 -4z", face) + path(
        "M76 -4C92 -50 86 -104 50 -130H2L12 -4z", shade
    )
    legs += (
        oval(-48, -6, 44, 13, face)
        + oval(48, -6, 44, 13, shade)
        + stroke("M-84 -44C-88 -70 -82 -100 -62 -122", lit, 6)
        + rect(-84, -34, 62, 11, lit)
        + rect(24, -34, 60, 11, face)
    )
    wrap = "M-78 -160C-92 -122 -88 -84 -74 -56Q0 -34 74 -56C88 -84 92 -122 78 -160z"
    hips = path(wrap, cloth) + path(
        "M22 -160H78C92 -122 88 -84 74 -56Q52 -48 26 -45C36 -80 34 -124 22 -160z", deep, opacity="0.45"
    )
    hips += (
        path("M-75 -60Q0 -38 75 -60L74 -48Q0 -26 -74 -48z", edge)
        + path("M-20 -160H20L27 -30L0 -12L-27 -30z", "#f3eee4")
        + path("M-20 -160H20L27 -30L0 -12L-27 -30z", cloth, opacity="0.9")
        + path("M4 -160H20L27 -30L4 -14z", deep, opacity="0.4")
        + stroke("M-27 -30L0 -12L27 -30", edge, 6)
    )
    trunk = path(
        "M-72 -156C-90 -200 -86 -252 -62 -282H62C86 -252 90 -200 72 -156Q0 -140 -72 -156z", face
    ) + path("M16 -282H62C86 -252 90 -200 72 -156Q52 -150 24 -148C40 -190 36 -246 16 -282z", shade)
    trunk += (
        stroke("M-70 -176C-80 -206 -76 -240 -62 -262", lit, 7)
        + path("M-58 -272Q0 -216 58 -272L48 -284Q0 -248 -48 -284z", lit)
        + path("M8 -246Q36 -250 58 -272L48 -284Q30 -266 8 -260z", shade)
        + "".join(
            leaf_shape(x, y, 1.57 + k, 24, face if x < 0 else shade, 0.4)
            for x, y, k in ((-34, -252, 0.3), (0, -244, 0), (34, -252, -0.3))
        )
    )
    trunk += (
        path("M-80 -168Q0 -142 80 -168L79 -148Q0 -122 -79 -148z", edge)
        + path("M30 -153Q58 -160 80 -168L79 -148Q56 -138 30 -132z", deep, opacity="0.4")
        + circle(0, -142, 12, lit)
        + circle(2, -141, 6, deep)
        + oval(-2, -190, 5, 6, deep)
    )
    arms = (
        stroke("M-70 -262C-112 -252 -132 -222 -122 -192L-86 -160", face, 36)
        + stroke("M-84 -268C-116 -254 -138 -226 -132 -196", lit, 7)
        + stroke("M70 -262C112 -252 132 -222 122 -192L86 -160", shade, 36)
        + stroke("M-122 -240L-100 -216M122 -240L100 -216", deep, 12)
        + stroke("M-104 -162L-90 -182M104 -162L90 -182", deep, 10)
    )
    head = (
        rect(-22, -300, 44, 26, shade)
        + path("M-54 -330C-58 -378 58 -378 54 -330C56 -296 34 -272 0 -272C-34 -272 -56 -296 -54 -330z", face)
        + path("M8 -366C44 -366 57 -352 54 -330C56 -296 34 -272 0 -272C24 -296 28 -340 8 -366z", shade)
    )
    brow = "".join(
        path(f"M{k * 6} -334Q{k * 26} -358 {k * 50} -338L{k * 46} -330Q{k * 26} -344 {k * 8} -326z", deep)
        for k in (-1, 1)
    )
    eyes = "".join(
        circle(k * 25, -322, 15, lit)
        + circle(k * 25, -320, 8, deep)
        + circle(k * 25 - 3, -324, 2.6, "#ffffff")
        for k in (-1, 1)
    )
    mouth = (
        path("M-14 -304Q0 -318 14 -304Q8 -296 0 -298Q-8 -296 -14 -304z", shade)
        + path("M-34 -292Q0 -302 34 -292Q28 -276 0 -275Q-28 -276 -34 -292z", deep)
        + rect(-22, -293, 44, 6, "#f3ead6")
        + path(
            "M-32 -288Q-40 -302 -30 -314Q-30 -300 -22 -290zM32 -288Q40 -302 30 -314Q30 -300 22 -290z",
            "#f3ead6",
        )
    )
    crown = path("M-58 -346Q0 -378 58 -346L52 -376Q0 -404 -52 -376z", lit) + path(
        "M10 -366Q38 -360 58 -346L52 -376Q34 -388 10 -391z", shade
    )
    for y, w, h in ((-384, 42, 22), (-404, 31, 20), (-422, 20, 18)):
        crown += (
            path(
                f"M{-w} {y}Q0 {y - 12} {w} {y}L{n(w * 0.8)} {y - h}Q0 {y - h - 9} {n(-w * 0.8)} {y - h}z",
                face,
            )
            + path(
                f"M{n(w * 0.2)} {y - 5}Q{n(w * 0.6)} {y - 4} {w} {y}L{n(w * 0.8)} {y - h}Q{n(w * 0.5)} {y - h - 6} {n(w * 0.2)} {y - h - 7}z",
                shade,
            )
            + path(f"M{-w} {y}Q0 {y - 12} {w} {y}", stroke=lit, stroke_width="4")
        )
    crown += leaf_shape(0, -436, -1.57, 34, lit, 0.4) + "".join(
        leaf_shape(x, -366, -1.57 + k, 40, lit if x < 20 else shade, 0.36)
        for x, k in ((-46, -0.5), (-16, -0.15), (16, 0.15), (46, 0.5))
    )
    ears = mirrored(0, circle(-56, -314, 12, lit), leaf_shape(-58, -306, 1.8, 30, face, 0.4))
    return group(hair, legs, hips, arms, trunk, ears, head, crown, brow, eyes, mouth)


def plinth(w, h, lit, face, shade):
    """A stepped stone base, its top on y = 0 and its foot on y = h."""
    drawn = ""
    for a, b, k in (
        (0, 0.14, 1.0),
        (0.14, 0.24, 0.9),
        (0.24, 0.76, 0.8),
        (0.76, 0.86, 0.9),
        (0.86, 1.0, 1.06),
    ):
        half = w * k / 2
        drawn += (
            rect(-half, h * a, 2 * half, h * (b - a) + 1, face)
            + rect(half * 0.36, h * a, half * 0.64, h * (b - a) + 1, shade)
            + rect(-half, h * a, 2 * half, max(3, h * 0.02), lit)
        )
    return drawn + path(
        "".join(
            f"M{n(-w * 0.3 + i * w * 0.2)} {n(h * 0.5)}l{n(w * 0.07)} {n(-h * 0.14)}l{n(w * 0.07)} {n(h * 0.14)}l{n(-w * 0.07)} {n(h * 0.14)}z"
            for i in range(3)
        ),
        lit,
    )
