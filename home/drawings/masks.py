"""Display masks of wood: one face, many tempers; 0,0 is the middle, about 200 tall. They are carvings, not people."""

from home.drawings.canvas import circle, n, oval, path, rect, stroke
from home.drawings.plants import leaf_shape


def _shape(width, chin, fill, shade):
    d = f"M{n(-width)} -40C{n(-width)} -112 {n(width)} -112 {n(width)} -40C{n(width)} 20 {n(width * 0.74)} {n(chin * 0.8)} 0 {chin}C{n(-width * 0.74)} {n(chin * 0.8)} {n(-width)} 20 {n(-width)} -40z"
    right = f"M{n(width * 0.1)} -94C{n(width * 0.7)} -96 {n(width)} -76 {n(width)} -40C{n(width)} 20 {n(width * 0.74)} {n(chin * 0.8)} 0 {chin}C{n(width * 0.3)} {n(chin * 0.5)} {n(width * 0.3)} -40 {n(width * 0.1)} -94z"
    return path(d, fill) + path(right, shade, opacity="0.5")


def elder(wood, shade, hair, line):
    """The laughing old one: white brows, gap teeth, cheeks like apples."""
    drawn = "".join(
        leaf_shape(x, 78, 1.57 + k, 66, hair, 0.2) for x, k in ((-24, 0.3), (-8, 0.1), (8, -0.1), (24, -0.3))
    )
    drawn += (
        _shape(74, 92, wood, shade)
        + circle(-38, 12, 22, shade, opacity="0.5")
        + circle(38, 12, 22, shade, opacity="0.5")
    )
    drawn += stroke("M-52 -24Q-34 -42 -16 -24M16 -24Q34 -42 52 -24", line, 7) + stroke(
        "M-40 -66Q0 -78 40 -66M-34 -80Q0 -90 34 -80", shade, 3
    )
    drawn += (
        "".join(leaf_shape(k * 14, -46, -1.57 + k * 1.25, 50, hair, 0.3) for k in (-1, 1))
        + path("M-16 16Q0 -24 16 16Q0 30 -16 16z", wood)
        + path("M2 -4Q14 8 16 16Q8 26 0 26z", shade)
    )
    return (
        drawn
        + path("M-44 40Q0 34 44 40Q34 78 0 80Q-34 78 -44 40z", "#3a1418")
        + rect(-22, 40, 13, 14, "#f6efdc")
        + rect(12, 40, 13, 13, "#f6efdc")
        + path("M-30 66Q0 56 30 66Q18 78 0 79Q-18 78 -30 66z", "#a8403a")
    )


def giant(face, shade, gold):
    """Round eyes, tusks, a crown of gilt leaves."""
    drawn = "".join(
        leaf_shape(k * 30, -74, -1.57 + k * 0.34, 84 - abs(k) * 12, gold, 0.3)
        + leaf_shape(k * 30, -70, -1.57 + k * 0.34, 48 - abs(k) * 6, face, 0.26)
        for k in (-2, -1, 0, 1, 2)
    )
    drawn += "".join(
        leaf_shape(k * 80, -10, 0.1 if k > 0 else 3.04, 44, gold, 0.5) for k in (-1, 1)
    ) + _shape(86, 96, face, shade)
    drawn += "".join(
        circle(k * 38, -24, 27, "#fbf4e0")
        + circle(k * 38, -20, 15, "#1d1417")
        + circle(k * 38 - 5, -26, 4.5, "#ffffff")
        + path(f"M{k * 12} -58Q{k * 44} -76 {k * 76} -44L{k * 70} -36Q{k * 44} -60 {k * 14} -48z", "#1d1417")
        for k in (-1, 1)
    )
    drawn += path("M-24 12Q-22 -14 0 -16Q22 -14 24 12Q12 24 0 22Q-12 24 -24 12z", gold) + path(
        "M2 -16Q22 -14 24 12Q14 22 4 22z", shade, opacity="0.6"
    )
    drawn += (
        path("M-58 40Q0 26 58 40Q48 82 0 84Q-48 82 -58 40z", "#2a1014")
        + "".join(rect(-38 + i * 16, 36 - abs(i - 2) * -1, 13, 15, "#f6efdc") for i in range(5))
        + path("M-50 44Q-62 18 -46 0Q-46 26 -36 42zM50 44Q62 18 46 0Q46 26 36 42z", "#fbf4e0")
    )
    return drawn + stroke("M-60 6q-12 14 -4 30M60 6q12 14 4 30", gold, 5)


def lady(face, shade, hair, gold, lip):
    """A calm white face under a gilt diadem, eyes lowered."""
    drawn = path(
        "M-84 20C-96 -120 96 -120 84 20C80 50 70 60 62 64C70 10 66 -60 0 -62C-66 -60 -70 10 -62 64C-70 60 -80 50 -84 20z",
        hair,
    ) + _shape(64, 94, face, shade)
    drawn += stroke("M-44 -12Q-28 2 -12 -10M12 -10Q28 2 44 -12", "#2a1a1c", 5) + stroke(
        "M-48 -36Q-28 -52 -8 -38M8 -38Q28 -52 48 -36", "#2a1a1c", 4.5
    )
    drawn += (
        path("M-2 -22L-9 22Q0 30 9 22L4 -22z", shade, opacity="0.5")
        + path("M-20 48Q-8 40 0 45Q8 40 20 48Q0 66 -20 48z", lip)
        + path("M0 -62l7 8l-7 8l-7 -8z", gold)
    )
    return (
        drawn
        + path("M-72 -52C-60 -96 60 -96 72 -52C40 -74 -40 -74 -72 -52z", gold)
        + "".join(
            leaf_shape(k * 22, -76, -1.57 + k * 0.24, 40 - abs(k) * 5, gold, 0.36) for k in (-2, -1, 0, 1, 2)
        )
        + "".join(circle(k * 24, -68 + abs(k) * 4, 5, lip) for k in (-2, -1, 0, 1, 2))
    )


def monkey(fur, shade, face, gold):
    """A white monkey with a broad mouth and a gilt crest."""
    drawn = "".join(
        leaf_shape(0, 0, a / 10, 110, fur if i % 2 else shade, 0.16) for i, a in enumerate(range(-6, 40, 3))
    ) + _shape(82, 78, fur, shade)
    drawn += path(
        "M-62 -44Q-32 -66 0 -36Q32 -66 62 -44Q62 0 30 8L46 50Q0 76 -46 50L-30 8Q-62 0 -62 -44z", face
    ) + "".join(circle(k * 28, -22, 17, "#fbf4e0") + circle(k * 28, -19, 9, "#1d1417") for k in (-1, 1))
    drawn += (
        stroke("M-11 14q4 6 8 0M3 14q4 6 8 0", "#1d1417", 4)
        + path("M-38 32Q0 22 38 32Q26 58 0 58Q-26 58 -38 32z", "#3a1418")
        + "".join(rect(-26 + i * 13.5, 31, 11, 10, "#f6efdc") for i in range(4))
    )
    return (
        drawn
        + path("M-66 -60C-40 -100 40 -100 66 -60C30 -76 -30 -76 -66 -60z", gold)
        + leaf_shape(0, -78, -1.57, 50, gold, 0.4)
        + oval(0, -74, 8, 8, "#a8302a")
    )
