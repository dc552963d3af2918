"""People of the town at what they do, feet at 0,0 and 100 tall unless the docstring says otherwise."""

from home.drawings.canvas import circle, n, oval, path, rect, stroke
from home.drawings.leisure import head


def believer(sarong, shirt, cap, skin, stripe="#000", back=True, mat=None):
    """A man on his way to the mosque: sarong, long shirt, peci; `mat` hangs over one shoulder."""
    drawn = oval(-5, -1, 5, 2, skin) + oval(6, -1, 5, 2, skin)
    drawn += path("M-11 -46C-13 -30 -12 -14 -11 -3H12C14 -16 13 -32 12 -46z", sarong)
    drawn += path(
        "M-11.5 -36H12.6V-33H-11.7zM-11.6 -24H12.8V-21H-11.7zM-2 -46h3V-3h-3z", stripe, opacity="0.22"
    )
    drawn += stroke("M-13 -76C-18 -68 -18 -58 -15 -47", shirt, 6) + circle(-14.6, -45, 2.6, skin)
    drawn += stroke("M13 -76C18 -68 18 -58 15 -47", shirt, 6) + circle(14.6, -45, 2.6, skin)
    drawn += path("M-3.6 -90h7.2v10h-7.2z", skin)
    drawn += path(
        "M-14 -38C-13 -54 -16 -68 -15 -77C-13 -82 -6 -84 -4 -85Q0 -82 4 -85C6 -84 13 -82 15 -77C16 -68 13 -54 14 -38z",
        shirt,
    )
    drawn += path(
        "M8 -83C12 -82 14 -80 15 -77C16 -68 13 -54 14 -38H7C8 -54 10 -70 8 -83z", "#000", opacity="0.12"
    )
    if mat:
        drawn += path("M5 -84L15 -80L17 -48L8 -48z", mat) + path(
            "M8.4 -54h8.4v2h-8.4z", "#fff", opacity="0.4"
        )
    drawn += oval(0, -93.5, 6.8, 8, "#1d1718" if back else skin)
    if back:
        drawn += circle(-6.8, -92.5, 1.7, skin) + circle(6.8, -92.5, 1.7, skin)
    return drawn + path("M-7.6 -95L-6.6 -105.5Q0 -107.5 6.6 -105.5L7.6 -95Q0 -97.5 -7.6 -95z", cap)


def veiled(dress, veil, skin, fold="#000", bag=None, back=True):
    """A woman in a long dress and a headscarf."""
    drawn = oval(-5, -1, 5, 2, skin) + oval(6, -1, 5, 2, skin)
    drawn += path("M-11 -60C-14 -36 -16 -16 -17 -3H17C16 -18 14 -38 11 -60z", dress)
    drawn += path("M3 -58C6 -36 6 -18 6 -3H17C16 -18 14 -38 11 -60z", fold, opacity="0.16")
    drawn += stroke("M-12 -74C-18 -66 -18 -58 -14 -50", dress, 6.5) + circle(-13.4, -48, 2.6, skin)
    drawn += stroke("M12 -74C18 -66 18 -58 14 -50", dress, 6.5) + circle(13.6, -48, 2.6, skin)
    drawn += path("M-13 -50C-14 -62 -15 -70 -13 -78Q0 -88 13 -78C15 -70 14 -62 13 -50z", dress)
    if not back:
        drawn += oval(0, -92, 6.4, 7.6, skin)
        drawn += path(
            "M-16 -62C-15 -74 -9 -78 -9 -92C-9 -106 9 -106 9 -92C9 -78 15 -74 16 -62Q0 -54 -16 -62zM-5.6 -92C-5 -84 5 -84 5.6 -92C5 -101 -5 -101 -5.6 -92z",
            veil,
            fill_rule="evenodd",
        )
    else:
        drawn += path(
            "M-16 -60C-15 -74 -9 -78 -9 -92C-9 -106 9 -106 9 -92C9 -78 15 -74 16 -60Q0 -52 -16 -60z", veil
        )
    drawn += path(
        "M3 -101C9 -100 9 -94 9 -92C9 -78 15 -74 15.6 -63Q11 -59.8 6 -58.6C7 -70 3 -84 3 -101z",
        fold,
        opacity="0.14",
    )
    return drawn + (path("M10 -52h13l2 20h-17zM12 -52q5 -12 9 0", bag) if bag else "")


def visitor(shirt, trousers, skin, hair, bag=None, hat=None, back=True):
    """Somebody in trousers and a shirt, standing."""
    drawn = path("M-11 -48L-11 -4H-2L0 -34L2 -4H11L11 -48z", trousers) + path(
        "M0 -34L2 -4H11L11 -48H4z", "#000", opacity="0.14"
    )
    drawn += oval(-7, -2, 6, 2.6, "#3a2f2c") + oval(7, -2, 6, 2.6, "#3a2f2c")
    drawn += stroke("M-13 -76C-18 -68 -18 -60 -15 -51", shirt, 6) + circle(-14.6, -48, 2.7, skin)
    drawn += stroke("M13 -76C18 -68 18 -60 15 -51", shirt, 6) + circle(14.6, -48, 2.7, skin)
    drawn += path("M-3.6 -90h7.2v10h-7.2z", skin)
    drawn += path(
        "M-13 -45C-12 -56 -16 -68 -15 -77C-13 -82 -6 -84 -4 -85Q0 -82 4 -85C6 -84 13 -82 15 -77C16 -68 12 -56 13 -45z",
        shirt,
    )
    if bag:
        drawn += rect(-9, -80, 18, 26, bag, rx=4) + path("M-9 -66h18v3h-18z", "#000", opacity="0.2")
    drawn += oval(0, -94, 6.8, 8, skin)
    drawn += path(
        "M-7.4 -94C-8 -105 8 -105 7.4 -94C6 -87 4 -86 0 -86C-4 -86 -6 -87 -7.4 -94z"
        if back
        else "M-7.4 -95C-8 -105 8 -105 7.4 -95C4 -99 -4 -99 -7.4 -95z",
        hair,
    )
    return drawn + (
        path(
            "M-15 -97C-10 -100 -8 -101 -7 -103C-6 -110 6 -110 7 -103C8 -101 10 -100 15 -97Q0 -93 -15 -97z",
            hat,
        )
        if hat
        else ""
    )


def sweeper(kain, top, skin, hair, hat, broom, straw):
    """Bent a little over a broom of palm ribs, facing right; about 92 tall."""
    return (
        stroke("M-4 -10L-6 -2M7 -10L9 -2", skin, 5)
        + path("M-12 -50C-14 -32 -13 -16 -13 -6H13C15 -20 12 -36 10 -52z", kain)
        + path("M0 -50C4 -34 5 -18 4 -6H13C15 -20 12 -36 10 -52z", "#000", opacity="0.16")
        + stroke("M14 -70L46 -8", broom, 2.6)
        + path("M42 -16L50 -20L66 0H40z", straw)
        + path("M46 -14L44 0M50 -15L52 0M52 -16L60 0", stroke=broom, stroke_width="1.4")
        + path("M-13 -46C-14 -62 -8 -76 2 -81C12 -83 16 -74 13 -64C11 -56 11 -50 11 -46z", top)
        + stroke("M9 -75L22 -62L21 -54", top, 6)
        + stroke("M3 -70L14 -55L26 -45", "#000", 6, opacity="0.16")
        + stroke("M2 -73L14 -58L27 -47", top, 6)
        + circle(20.5, -53, 2.7, skin)
        + circle(28, -45, 2.7, skin)
        + head(13, -88, 7.4, skin, hair)
        + path("M-6 -89L12 -104L32 -88Q13 -92 -6 -89z", hat)
    )


def sketcher(shirt, trousers, skin, hair, pad, pencil="#3a2f2c"):
    """Sits on an edge facing right with a pad on the knees; hip at 0,0, feet at y = 30."""
    return (
        stroke("M0 -4L22 -7L22 26", trousers, 9)
        + oval(26, 28, 7, 3, "#3a2f2c")
        + path("M-10 2C-15 -14 -12 -30 -4 -35C6 -36 10 -28 8 -16L6 2z", shirt)
        + path("M15 -8L33 -16L30 -34L12 -26z", pad)
        + path("M17 -14q5 -9 9 -6M18 -22l7 -3", stroke=pencil, stroke_width="1.2")
        + stroke("M1 -28L10 -16L22 -20", shirt, 6)
        + circle(23, -21, 2.7, skin)
        + stroke("M23 -21L27 -27", pencil, 1.4)
        + path("M-2 -42h6v8h-6z", skin)
        + head(3, -47, 8, skin, hair)
    )


def porter(shirt, shorts, skin, hair, bale, rope):
    """Walks to the right under a tied bale of cloth carried on the shoulders."""
    return (
        stroke("M-4 -46L-13 -25L-22 -4M4 -46L14 -26L13 -3", skin, 7)
        + oval(-20, -2, 6, 2.4, skin)
        + oval(17, -2, 6, 2.4, skin)
        + path("M-12 -52H12L19 -28H6L1 -36L-6 -27H-19z", shorts)
        + path("M-12 -48C-13 -62 -10 -76 0 -80C10 -80 14 -68 12 -48z", shirt)
        + path("M1 -86h6v8h-6z", skin)
        + head(7, -89, 7, skin, hair)
        + path("M-38 -84C-40 -104 -34 -112 -24 -113H18C26 -112 29 -106 27 -98L-2 -94L-6 -82z", bale)
        + path("M-18 -113L-16 -83M6 -113L8 -96", stroke=rope, stroke_width="2.4")
        + stroke("M8 -74L17 -84L12 -98", shirt, 6)
    )


def drummer(kain, shirt, udeng, skin, stick, saput=None):
    """Seen from behind, both arms up to strike a slit drum in front of him; cut at the knee (y = -20)."""
    return (
        path("M-13 -48C-16 -36 -17 -28 -17 -20H17C17 -28 16 -36 13 -48z", kain)
        + (path("M-13 -52H13L16 -34H-16z", saput) if saput else "")
        + stroke("M14 -76L26 -82L22 -100", shirt, 7)
        + stroke("M-14 -76L-25 -80L-20 -97", shirt, 7)
        + stroke("M21 -101L6 -112M-19 -98L-4 -108", stick, 4)
        + circle(21.6, -101, 3, skin)
        + circle(-19.6, -98, 3, skin)
        + path("M-3.8 -92h7.6v11h-7.6z", skin)
        + path(
            "M-13 -46C-13 -58 -17 -68 -16 -77C-14 -83 -6 -85 -4 -86Q0 -83 4 -86C6 -85 14 -83 16 -77C17 -68 13 -58 13 -46z",
            shirt,
        )
        + path(
            "M6 -85C12 -84 15 -81 16 -77C17 -68 13 -58 13 -46H7C9 -58 10 -72 6 -85z", "#000", opacity="0.12"
        )
        + oval(0, -95, 7.2, 8.4, skin)
        + path("M-7.4 -93C-7 -85.5 7 -85.5 7.4 -93z", "#1d1718")
        + path("M-8.4 -95C-8.6 -106 8.6 -106 8.4 -95Q0 -91 -8.4 -95z", udeng)
        + path("M2 -103l6 -9l3 11z", udeng)
    )


def scooter(body, shade, tyre, metal, rider="", load=""):
    """A scooter from the side, riding right, about 130 long; wheels on y = 0, seat at (-14, -52)."""
    return (
        circle(-42, -15, 14, tyre)
        + circle(-42, -15, 6, metal)
        + circle(46, -15, 14, tyre)
        + circle(46, -15, 6, metal)
        + stroke("M46 -15L32 -66L22 -72", metal, 4)
        + path(
            "M-64 -34C-58 -48 -40 -52 -26 -50L10 -48L14 -26C10 -18 -10 -16 -20 -18L-30 -24C-40 -30 -54 -28 -64 -34z",
            body,
        )
        + path("M-20 -18L14 -26C20 -22 30 -22 34 -26L36 -20L-12 -12z", shade)
        + path("M22 -66C32 -70 38 -60 40 -40L34 -24C26 -34 22 -50 22 -66z", body)
        + path("M-52 -52C-44 -58 -12 -58 2 -52L0 -47H-48z", "#2a2527")
        + circle(37, -62, 4.5, "#fff3cf")
        + load
        + rider
    )


def rider(shirt, trousers, skin, helmet, glass="#2a2527"):
    """Sits on the scooter (drawn in its place), hands on the bar."""
    return (
        stroke("M-16 -56L10 -52L14 -20", trousers, 9)
        + stroke("M12 -19h8", "#2a2527", 6)
        + path("M-26 -52C-30 -70 -26 -88 -14 -94C-2 -94 0 -84 -4 -70L-6 -52z", shirt)
        + stroke("M-8 -86L4 -70L22 -72", shirt, 7)
        + circle(23, -72, 3.2, skin)
        + path("M-12 -100h8v8h-8z", skin)
        + circle(-6, -106, 9, skin)
        + path("M-17 -102C-20 -122 8 -122 6 -106L-4 -108L-6 -100C-10 -96 -16 -98 -17 -102z", helmet)
        + path("M-3 -108L6 -106L5 -101L-3 -103z", glass, opacity="0.7")
    )


def passenger(dress, skin, helmet):
    """Rides side-saddle behind the rider."""
    return (
        path("M-42 -56C-44 -44 -36 -36 -30 -22H-18L-22 -54z", dress)
        + path("M-46 -54C-50 -70 -46 -84 -36 -88C-26 -88 -24 -78 -26 -66L-26 -54z", dress)
        + stroke("M-34 -80L-26 -68L-18 -70", dress, 6)
        + oval(-24, -20, 6, 2.6, skin)
        + circle(-32, -98, 8, skin)
        + path("M-42 -95C-45 -113 -20 -113 -22 -99L-30 -101L-32 -94C-36 -90 -41 -91 -42 -95z", helmet)
    )


def shadow(x, y, s, fill, dx=34, dy=9, **more):
    """A short cast shadow on the ground from feet at x, y."""
    return path(f"M{n(x - 9 * s)} {n(y)}h{n(20 * s)}l{n(dx * s)} {n(dy * s)}h{n(-22 * s)}z", fill, **more)
