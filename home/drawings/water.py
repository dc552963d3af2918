"""Water lies in flat dashes."""

from home.drawings.canvas import n, path


def dashes(x0, x1, y0, y1, count, colour, rng, lengths=(20, 90), height=3, opacity=None):
    """Water: flat dashes, longer and thicker as they come nearer."""
    d = ""
    for _ in range(count):
        v = rng.random()
        y = y0 + (y1 - y0) * v
        k = 0.35 + 0.65 * v
        length = rng.uniform(*lengths) * k
        x = rng.uniform(x0, x1 - length)
        h = height * k
        d += f"M{n(x)} {n(y)}q{n(length / 2)} {n(-h)} {n(length)} 0q{n(-length / 2)} {n(h)} {n(-length)} 0z"
    return path(d, colour, opacity=opacity)
