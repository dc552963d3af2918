"""Block capitals for the few names that stand in a picture, each letter in a box 4 wide and 6 high."""

from home.drawings.canvas import group, n, path

LETTERS = {
    "A": "M0 6V2L2 0L4 2V6M0 4H4",
    "B": "M0 0V6H3L4 5V4L3 3L4 2V1L3 0zM0 3H3",
    "C": "M4 1L3 0H1L0 1V5L1 6H3L4 5",
    "D": "M0 0V6H3L4 5V1L3 0z",
    "E": "M4 0H0V6H4M0 3H3",
    "G": "M4 1L3 0H1L0 1V5L1 6H3L4 5V3H2.4",
    "H": "M0 0V6M4 0V6M0 3H4",
    "I": "M2 0V6",
    "J": "M4 0V5L3 6H1L0 5V4.4",
    "K": "M0 0V6M4 0L0 3.4M1.2 2.4L4 6",
    "L": "M0 0V6H4",
    "M": "M0 6V0L2 2.6L4 0V6",
    "N": "M0 6V0L4 6V0",
    "O": "M1 0H3L4 1V5L3 6H1L0 5V1z",
    "P": "M0 6V0H3L4 1V2.4L3 3.4H0",
    "R": "M0 6V0H3L4 1V2.4L3 3.2H0M2 3.2L4 6",
    "S": "M4 1L3 0H1L0 1V2L1 3H3L4 4V5L3 6H1L0 5",
    "T": "M0 0H4M2 0V6",
    "U": "M0 0V5L1 6H3L4 5V0",
    "W": "M0 0V6L2 3.4L4 6V0",
    "Y": "M0 0L2 2.8L4 0M2 2.8V6",
}


def word(x, y, size, text, fill, weight=1.0, gap=1.9):
    """Centred on x with its foot on y; `size` is the height of the letters."""
    k = size / 6
    width = len(text) * 4 + (len(text) - 1) * gap
    drawn = "".join(
        path(LETTERS[letter], transform=f"translate({n(i * (4 + gap))} 0)")
        for i, letter in enumerate(text)
        if letter in LETTERS
    )
    return group(
        drawn,
        transform=f"translate({n(x - width * k / 2)} {n(y - size)}) scale({k:.3f})",
        stroke=fill,
        stroke_width=weight,
        stroke_linecap="square",
        stroke_linejoin="miter",
    )
