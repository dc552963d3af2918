"""Sea turtles from above, in water and on sand."""

from home.drawings.canvas import n, oval, path


def turtle(shell, plate, rim, flesh, spot, stroke_out=0.0):
    """Seen from above, swimming to the right; shell 200 long round 0,0. `stroke_out` lifts the oars, 0 to 1."""
    k = stroke_out
    near = f"M58 34C74 {n(66 - 20 * k)} {n(66 - 10 * k)} {n(118 - 26 * k)} {n(10 + 20 * k)} {n(138 - 24 * k)}C{n(24 + 10 * k)} {n(104 - 10 * k)} 18 74 22 48z"
    hind = "M-74 34C-92 44 -118 62 -138 60C-128 42 -112 22 -92 14z"
    oars = path(near, flesh) + path(hind, flesh)
    scales = "".join(
        oval(x, y - 14 * k, 7, 5, spot, opacity="0.7")
        for x, y in ((46, 66), (52, 84), (36, 96), (44, 110), (30, 118))
    )
    both = oars + scales + "".join(oval(x, y, 5, 4, spot, opacity="0.7") for x, y in ((-98, 36), (-112, 46)))
    body = both + f'<g transform="scale(1 -1)">{both}</g>'
    body += path("M92 -16C104 -30 132 -30 142 -12C147 -5 147 5 142 12C132 30 104 30 92 16z", flesh)
    body += "".join(
        oval(x, y, 5.4, 4.4, spot) for x, y in ((114, -11), (114, 11), (126, -5), (126, 5), (104, 0))
    )
    body += path("M-100 0C-104 -8 -112 -8 -120 0C-112 8 -104 8 -100 0z", flesh)
    body += path(
        "M106 0C98 -50 50 -74 0 -74C-54 -74 -96 -40 -104 0C-96 40 -54 74 0 74C50 74 98 50 106 0z", rim
    )
    body += path(
        "M92 0C84 -42 44 -62 0 -62C-48 -62 -84 -34 -92 0C-84 34 -48 62 0 62C44 62 84 42 92 0z", shell
    )
    plates = "M-78 0l14 -16h22l14 16l-14 16h-22zM-26 0l14 -19h24l14 19l-14 19h-24zM28 0l12 -17h20l14 17l-14 17h-20z"
    for s in (-1, 1):
        plates += f"M-66 {20 * s}h24l12 {16 * s}l-8 {15 * s}q-22 {-6 * s} -28 {-31 * s}zM-36 {20 * s}l14 {3 * s}h22l8 {16 * s}l-14 {18 * s}h-18l-8 {-20 * s}zM8 {23 * s}l20 {-4 * s}l16 {4 * s}l6 {14 * s}q-16 {14 * s} -36 {18 * s}zM54 {20 * s}l16 {-2 * s}q-2 {10 * s} -14 {17 * s}z"
    return body + path(plates, plate)


def hatchling(shell, flesh):
    """A hatchling on the sand, crawling to the right; about 34 long."""
    return (
        path(
            "M8 -8C14 -18 12 -24 4 -26C4 -18 0 -12 -2 -8zM8 8C14 18 12 24 4 26C4 18 0 12 -2 8zM-9 -8l-9 -6l3 9zM-9 8l-9 6l3 -9z",
            flesh,
        )
        + oval(15, 0, 6, 5, flesh)
        + oval(0, 0, 14, 10.5, shell)
        + path("M-10 -1H10V1H-10z", flesh, opacity="0.6")
    )
