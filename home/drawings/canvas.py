"""Shapes, groups and the frame: the words every drawing is written with.

Lengths are units of a picture 1600 wide and 1000 high."""

import itertools


def n(value):
    """Write a coordinate with no more digits than the eye needs."""
    text = f"{value:.1f}"
    return text[:-2] if text.endswith(".0") else text


def pts(points):
    return " ".join(f"{n(x)},{n(y)}" for x, y in points)


def attrs(**names):
    return "".join(f' {k.rstrip("_").replace("_", "-")}="{v}"' for k, v in names.items() if v is not None)


def poly(points, fill, **more):
    return f'<polygon points="{pts(points)}"{attrs(fill=fill, **more)}/>'


def rect(x, y, w, h, fill, **more):
    return f'<rect x="{n(x)}" y="{n(y)}" width="{n(w)}" height="{n(h)}"{attrs(fill=fill, **more)}/>'


def circle(x, y, r, fill, **more):
    return f'<circle cx="{n(x)}" cy="{n(y)}" r="{n(r)}"{attrs(fill=fill, **more)}/>'


def oval(x, y, rx, ry, fill, **more):
    return f'<ellipse cx="{n(x)}" cy="{n(y)}" rx="{n(rx)}" ry="{n(ry)}"{attrs(fill=fill, **more)}/>'


def path(d, fill="none", **more):
    return f'<path d="{d}"{attrs(fill=fill, **more)}/>'


def stroke(d, colour, width, **more):
    return path(d, stroke=colour, stroke_width=width, stroke_linecap="round", stroke_linejoin="round", **more)


def group(*parts, **more):
    return f"<g{attrs(**more)}>{''.join(parts)}</g>"


def at(x, y, scale, *parts, flip=False):
    return group(
        *parts, transform=f"translate({n(x)} {n(y)}) scale({-scale if flip else scale:.3f} {scale:.3f})"
    )


def mirrored(cx, *parts):
    """The same drawing twice, left and right of a vertical line."""
    drawn = "".join(parts)
    return drawn + f'<g transform="translate({2 * cx} 0) scale(-1 1)">{drawn}</g>'


def bands(width, stops):
    """Sky in flat bands: (y, colour) from the top down."""
    drawn = []
    for (top, colour), (bottom, _) in itertools.pairwise(stops):
        drawn.append(rect(0, top, width, bottom - top + 1, colour))
    return "".join(drawn)


def picture(name, width, height, title, description, *parts, defs=""):
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        f'role="img" aria-labelledby="{name}-t {name}-d"><title id="{name}-t">{title}</title>'
        f'<desc id="{name}-d">{description}</desc><defs>{defs}</defs>{"".join(parts)}</svg>\n'
    )
