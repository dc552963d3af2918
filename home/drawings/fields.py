"""Rice fields: water, seedlings in rows, ripe heads, herons and farmers."""

from home.drawings.canvas import circle, n, oval, path, stroke


def rows(view, x0, x1, z0, z1, step, height, fill, rng, spread=0.9):
    """Rice plants standing in rows along z, as one path: tufts of three blades, each true to its distance."""
    d = ""
    z = z0
    while z < z1:
        u = view.unit(z)
        x = x0
        while x < x1:
            sx, sy = view.see(x + rng.uniform(-0.1, 0.1) * step, 0, z)
            h = height * u * rng.uniform(0.85, 1.15)
            w = h * spread * 0.5
            x += step * (1 + z * 0.02)
            if not -30 < sx < 1630:
                continue
            d += (
                f"M{n(sx - h * 0.07)} {n(sy)}Q{n(sx - w * 0.4)} {n(sy - h * 0.6)} {n(sx - w)} {n(sy - h * 0.8)}L{n(sx - h * 0.02)} {n(sy - h * 0.3)}"
                f"L{n(sx + w * 0.1)} {n(sy - h)}L{n(sx + h * 0.05)} {n(sy - h * 0.3)}L{n(sx + w)} {n(sy - h * 0.75)}Q{n(sx + w * 0.5)} {n(sy - h * 0.5)} {n(sx + h * 0.08)} {n(sy)}z"
            )
        z += step * (1 + z * 0.035)
    return path(d, fill)


def heron(feather, shade, bill, flip=False):
    """A white heron standing, facing right; feet at 0,0 and 100 tall."""
    s = -1 if flip else 1
    return (
        f'<g transform="scale({s} 1)">'
        + stroke("M-2 -38L-4 0M4 -38L5 -18L3 0", bill, 2.4)
        + path("M-34 -32C-26 -50 -8 -62 10 -58C20 -54 16 -40 4 -34C-8 -30 -20 -36 -34 -32z", feather)
        + path("M-34 -32C-26 -42 -12 -48 4 -46C2 -38 -6 -33 -12 -33C-20 -36 -26 -34 -34 -32z", shade)
        + stroke("M8 -52C22 -60 4 -74 14 -86", feather, 6)
        + circle(16, -88, 5.4, feather)
        + path("M18 -92L40 -86L19 -85z", bill)
        + "</g>"
    )


def flying_heron(feather, shade):
    """A heron on the wing, about 100 across."""
    return path("M-4 4C-20 -12 -34 -26 -52 -26C-42 -10 -24 4 -2 10z", shade) + path(
        "M-34 12C-20 6 0 0 12 0C20 -8 30 -6 44 -2C34 0 28 2 22 8C8 16 -12 14 -34 12zM0 4C6 -14 20 -34 42 -42C40 -22 26 -2 10 8z",
        feather,
    )


def planter(shirt, cloth, skin, hat, straw):
    """A farmer bent over to plant, facing right; feet at 0,0, about 62 tall."""
    return (
        stroke("M-12 -30L-14 -2M0 -30L4 -2", skin, 7)
        + path("M-20 -40L-20 -18H-8L-5 -26L-2 -18H9L8 -44z", cloth)
        + path("M-20 -34C-18 -52 -2 -60 16 -58C26 -56 30 -46 26 -40C14 -40 6 -36 6 -32z", shirt)
        + stroke("M22 -48L30 -16", shirt, 6)
        + stroke("M29 -22L31 -8", skin, 5)
        + circle(34, -50, 7, skin)
        + path("M18 -48L38 -68L52 -42z", hat)
        + path("M38 -68L52 -42L36 -45z", straw)
    )


def farmer(shirt, cloth, skin, hat, straw, tool):
    """A farmer walking to the right with a hoe on the shoulder; 100 tall."""
    return (
        stroke("M-30 -92L22 -66", tool, 3)
        + path("M-34 -98l9 3l-4 14l-8 -3z", "#6d7470")
        + stroke("M-4 -44L-12 -3M4 -44L12 -3", skin, 7)
        + oval(-9, -2, 6, 2.4, skin)
        + oval(15, -2, 6, 2.4, skin)
        + path("M-13 -50H12L17 -24H5L0 -32L-5 -24H-16z", cloth)
        + path("M-12 -47C-13 -64 -12 -78 -6 -82L8 -82C14 -76 13 -62 12 -47z", shirt)
        + stroke("M6 -76L17 -68L20 -72", shirt, 6)
        + path("M-3 -88h7v7h-7z", skin)
        + circle(2, -91, 6.6, skin)
        + path("M-22 -92L2 -110L26 -90C10 -94 -8 -95 -22 -92z", hat)
        + path("M2 -110L26 -90C18 -92 12 -93 6 -93.6z", straw)
    )


def channel(view, line, width, water, light, wall, z0, z1):
    """A lined ditch beside a path; `line` gives x of its near edge at z, `width` its signed width in metres."""
    return (
        view.ribbon(wall, lambda z: line(z), lambda z: line(z) + width, 0.02, z0, z1)
        + view.ribbon(water, lambda z: line(z) + width * 0.22, lambda z: line(z) + width * 0.82, 0.0, z0, z1)
        + view.ribbon(light, lambda z: line(z) + width * 0.3, lambda z: line(z) + width * 0.44, 0.0, z0, z1)
    )
