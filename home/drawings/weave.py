"""Plaited things: trays, baskets, lidded boxes; the plait is a pattern of the picture's defs."""

from home.drawings.canvas import n, oval, path, rect, stroke


def plait(name, light, dark, line, cell=16, flatten=1.0, turn=0):
    """Defs of a basket weave; `flatten` squeezes it for a surface that lies down."""
    c = cell
    return (
        f'<pattern id="{name}" width="{2 * c}" height="{2 * c}" patternUnits="userSpaceOnUse" patternTransform="scale(1 {flatten}) rotate({turn})">'
        f'<path d="M0 0h{2 * c}v{2 * c}h{-2 * c}z" fill="{light}"/><path d="M0 0h{c}v{c}h{-c}zM{c} {c}h{c}v{c}h{-c}z" fill="{dark}"/>'
        f'<path d="M0 {c / 2}h{c}M{c} {c * 1.5}h{c}M{c * 1.5} 0v{c}M{c / 2} {c}v{c}" stroke="{line}" stroke-width="1.6" opacity=".55"/></pattern>'
    )


def tray(x, y, w, tilt, fill, rim, rim_shade, floor_shade=None, depth=0.05):
    """A round shallow tray; `tilt` is its height over its width."""
    rx, ry = w / 2, w * tilt / 2
    drawn = oval(x, y + w * depth, rx, ry, rim_shade) + oval(x, y, rx, ry, rim)
    drawn += oval(x, y + w * 0.006, rx * 0.93, ry * 0.92, fill)
    if floor_shade:
        drawn += path(
            f"M{n(x - rx * 0.93)} {n(y)}A{n(rx * 0.93)} {n(ry * 0.92)} 0 0 1 {n(x + rx * 0.93)} {n(y)}A{n(rx * 0.93)} {n(ry * 0.8)} 0 0 0 {n(x - rx * 0.93)} {n(y)}z",
            floor_shade,
            opacity="0.55",
        )
    return drawn


def basket(x, y, w, h, fill, rim, dark, shade, belly=0.82, tilt=0.3):
    """An open basket with its foot on y; the mouth is `w` wide. Draw the heap between `mouth` and this."""
    top, k = y - h, w * tilt / 2
    body = (
        f"M{n(x - w / 2)} {n(top)}C{n(x - w * 0.5)} {n(top + h * 0.5)} {n(x - w * belly * 0.52)} {n(y - h * 0.1)} {n(x - w * belly * 0.46)} {n(y)}"
        f"Q{n(x)} {n(y + k * 0.8)} {n(x + w * belly * 0.46)} {n(y)}C{n(x + w * belly * 0.52)} {n(y - h * 0.1)} {n(x + w * 0.5)} {n(top + h * 0.5)} {n(x + w / 2)} {n(top)}"
        f"A{n(w / 2)} {n(k)} 0 0 1 {n(x - w / 2)} {n(top)}z"
    )
    right = (
        f"M{n(x + w * 0.2)} {n(top + k * 0.92)}L{n(x + w / 2)} {n(top)}C{n(x + w * 0.5)} {n(top + h * 0.5)} {n(x + w * belly * 0.52)} {n(y - h * 0.1)} {n(x + w * belly * 0.46)} {n(y)}"
        f"Q{n(x + w * 0.3)} {n(y + k * 0.5)} {n(x + w * 0.18)} {n(y + k * 0.66)}z"
    )
    return (
        path(body, fill)
        + path(right, shade, opacity="0.4")
        + stroke(
            f"M{n(x - w / 2)} {n(top)}A{n(w / 2)} {n(k)} 0 0 0 {n(x + w / 2)} {n(top)}", dark, n(w * 0.05)
        )
        + stroke(
            f"M{n(x - w / 2)} {n(top - w * 0.012)}A{n(w / 2)} {n(k)} 0 0 0 {n(x + w / 2)} {n(top - w * 0.012)}",
            rim,
            n(w * 0.03),
        )
    )


def mouth(x, y, w, h, dark, tilt=0.3):
    """The inside of a basket of the same measures, drawn before its heap."""
    return oval(x, y - h, w / 2, w * tilt / 2, dark)


def sokasi(x, y, w, h, fill, rim, shade, star):
    """A lidded offering basket: box and lid of the same plait, the lid a little wider."""
    lid = h * 0.36
    drawn = path(
        f"M{n(x - w * 0.45)} {n(y - h)}H{n(x + w * 0.45)}L{n(x + w * 0.42)} {n(y)}H{n(x - w * 0.42)}z", fill
    )
    drawn += rect(x - w / 2, y - h, w, lid, fill) + rect(x - w / 2, y - h, w, h * 0.05, rim)
    drawn += rect(x - w / 2, y - h + lid - h * 0.05, w, h * 0.05, rim) + rect(
        x - w * 0.45, y - h + lid, w * 0.9, h * 0.06, shade, opacity="0.7"
    )
    for k in (-0.28, 0, 0.28):
        s = w * 0.075
        cx, cy = x + k * w, y - h * 0.3
        drawn += path(
            f"M{n(cx - s)} {n(cy)}L{n(cx)} {n(cy - s)}L{n(cx + s)} {n(cy)}L{n(cx)} {n(cy + s)}z", star
        )
    return drawn + path(
        f"M{n(x + w * 0.24)} {n(y - h)}H{n(x + w / 2)}V{n(y - h + lid)}H{n(x + w * 0.445)}L{n(x + w * 0.42)} {n(y)}H{n(x + w * 0.22)}z",
        shade,
        opacity="0.4",
    )
