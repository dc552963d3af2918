"""What a coffee shop works with, light from the left unless the docstring says otherwise."""

from math import cos, pi, sin

from home.drawings.canvas import circle, n, oval, path, rect, stroke


def wheel(x, y, r, rim, spoke, width=0.12, count=6, squeeze=1.0):
    """A spoked flywheel; `squeeze` turns it away from us."""
    d = "".join(
        f"M{n(x)} {n(y)}L{n(x + cos(i * 2 * pi / count + 0.3) * r * squeeze)} {n(y + sin(i * 2 * pi / count + 0.3) * r)}"
        for i in range(count)
    )
    return (
        path(d, stroke=spoke, stroke_width=n(r * 0.1))
        + oval(x, y, r * squeeze, r, "none", stroke=rim, stroke_width=n(r * width))
        + oval(x, y, r * 0.17 * squeeze, r * 0.17, rim)
    )


def roaster(tone, rng):
    """An old drum roaster on a brick firebox, base at 0,0, about 420 tall with its hopper.

    tone: iron (lit, face, shade, deep), brass (lit, face, shade), brick, joint, wheel, bean, bean_lit, fire."""
    lit, face, shade, deep = tone["iron"]
    gold, brass, dull = tone["brass"]
    # firebox
    drawn = rect(-120, -130, 200, 130, tone["brick"]) + rect(52, -130, 28, 130, deep, opacity="0.35")
    drawn += path(
        "".join(
            f"M-120 {-130 + row * 16}h200M{-120 + (row % 2) * 16 + k * 34} {-130 + row * 16}v16"
            for row in range(1, 8)
            for k in range(6)
        ),
        stroke=tone["joint"],
        stroke_width="1.6",
        opacity="0.7",
    )
    drawn += rect(-130, -142, 220, 16, shade) + rect(-130, -142, 220, 5, lit)
    drawn += path("M-66 -18V-70Q-20 -104 26 -70V-18z", deep) + path(
        "M-58 -18V-66Q-20 -94 18 -66V-18z", tone["fire"]
    )
    drawn += path("M-46 -18Q-40 -52 -28 -60Q-26 -44 -18 -38Q-14 -56 -4 -62Q0 -40 8 -18z", gold)
    # flywheel behind, belt
    drawn += wheel(120, -218, 86, tone["wheel"], deep, 0.1, 6, 0.62)
    drawn += (
        path("M120 -138L150 -60L136 -58L104 -136z", deep)
        + rect(118, -64, 46, 64, shade)
        + rect(118, -64, 12, 64, face)
    )
    # drum, its flat front towards us
    drawn += path("M-30 -318H84C112 -318 126 -276 126 -226C126 -176 112 -136 84 -136H-30z", face)
    drawn += path("M-30 -164H114C106 -146 96 -136 84 -136H-30z", deep) + path(
        "M-30 -200H125C123 -186 120 -174 114 -164H-30z", shade
    )
    drawn += path("M-30 -306H98C104 -298 108 -290 111 -282H-30z", lit)
    for x in (20, 76):
        drawn += path(
            f"M{x} -318C{x + 22} -300 {x + 30} -260 {x + 30} -226C{x + 30} -192 {x + 22} -154 {x} -136h10C{x + 34} -154 {x + 41} -192 {x + 41} -226C{x + 41} -260 {x + 34} -300 {x + 10} -318z",
            brass,
        )
    drawn += oval(-34, -226, 84, 96, deep) + oval(-38, -226, 84, 96, face)
    drawn += path(
        "M-38 -322C-92 -322 -122 -280 -122 -226C-122 -190 -108 -160 -88 -144C-96 -170 -100 -250 -38 -322z",
        lit,
    )
    drawn += oval(-38, -226, 70, 80, "none", stroke=brass, stroke_width="6")
    drawn += "".join(
        circle(-38 + cos(i * pi / 5) * 70, -226 + sin(i * pi / 5) * 80, 5, gold) for i in range(10)
    )
    drawn += (
        circle(-38, -258, 26, dull)
        + circle(-38, -258, 20, tone["bean"])
        + path(
            "M-52 -270q10 -8 20 -6", stroke="#fff6dc", stroke_width="4", stroke_linecap="round", opacity="0.8"
        )
    )
    drawn += rect(-66, -214, 56, 46, shade) + rect(-66, -214, 56, 8, brass) + circle(-38, -188, 7, gold)
    drawn += stroke("M-38 -226L-96 -190", dull, 8) + circle(-98, -189, 11, deep)
    # hopper and beans
    drawn += path("M-26 -404H76L46 -338V-316H4V-338z", brass) + path(
        "M42 -404H76L46 -338V-316H30V-338z", dull
    )
    drawn += path("M-26 -404H76L72 -394H-22z", gold)
    drawn += path("M-20 -404Q26 -446 70 -404z", tone["bean"])
    drawn += "".join(
        oval(rng.uniform(-6, 56), rng.uniform(-420, -407), 6, 4, tone["bean_lit"], opacity="0.8")
        for _ in range(12)
    )
    # cooling tray
    drawn += path("M-214 -86L-206 0h12l6 -80zM-92 -86L-100 0h-12l-6 -80z", deep)
    drawn += path("M-232 -104A80 24 0 0 0 -72 -104V-82A80 24 0 0 1 -232 -82z", brass) + path(
        "M-118 -84Q-92 -92 -72 -104V-82Q-90 -68 -118 -62z", dull
    )
    drawn += oval(-152, -104, 80, 24, gold) + oval(-152, -104, 72, 19, tone["bean"])
    drawn += "".join(
        oval(-152 + cos(a) * r * 66, -104 + sin(a) * r * 15, 6, 3.6, tone["bean_lit"], opacity="0.75")
        for a, r in ((rng.uniform(0, 6.3), rng.uniform(0.1, 0.95)) for _ in range(26))
    )
    drawn += stroke("M-152 -150V-104M-196 -110L-108 -98", dull, 5)
    return drawn + path("M-88 -170L-120 -126L-98 -120L-66 -160z", shade)


def balance(tone, plate, weights):
    """A counter balance with two pans, 200 wide and 210 high; tone: lit, face, shade."""
    lit, face, shade = tone
    return (
        path("M-62 0h124l-14 -20h-96z", shade)
        + path("M-62 0h60l-8 -20h-38z", face)
        + path("M-8 -20h16l-4 -140h-8z", face)
        + path("M2 -20h6l-4 -140h-4z", shade)
        + circle(0, -70, 16, plate)
        + path("M0 -70V-82", stroke=shade, stroke_width="3")
        + path("M-104 -150Q0 -186 104 -158L102 -148Q0 -172 -102 -140z", face)
        + path("M-104 -150Q0 -186 104 -158L103 -154Q0 -180 -103 -146z", lit)
        + circle(0, -168, 10, lit)
        + path(
            "M-100 -146L-134 -66M-100 -146L-66 -66M100 -153L66 -76M100 -153L134 -76",
            stroke=shade,
            stroke_width="2.4",
        )
        + path("M-140 -66H-60Q-66 -42 -100 -42Q-134 -42 -140 -66z", face)
        + path("M-92 -66H-60Q-66 -42 -100 -42Q-90 -50 -92 -66z", shade)
        + path("M60 -76H140Q134 -52 100 -52Q66 -52 60 -76z", face)
        + path("M108 -76H140Q134 -52 100 -52Q110 -60 108 -76z", shade)
        + path("M-132 -66Q-100 -108 -68 -66z", weights[0])
        + rect(76, -98, 22, 22, weights[1])
        + rect(82, -106, 10, 8, weights[1])
        + rect(102, -92, 16, 16, weights[1])
    )


def glass(coffee, lit, body="#f6efe0", saucer=None, steam=None):
    """A tumbler of black coffee with the grounds at its foot, base at 0,0 and 100 tall."""
    drawn = ""
    if saucer:
        drawn += oval(0, 0, 56, 12, saucer[1]) + oval(0, -4, 56, 11, saucer[0])
    drawn += path("M-32 -100H32L25 -2Q0 6 -25 -2z", body, opacity="0.55")
    drawn += path("M-30 -82H30L24 -4Q0 3 -24 -4z", coffee) + oval(0, -82, 30, 6, lit)
    drawn += path("M-24 -76L-19 -12h7L-15 -76z", "#ffffff", opacity="0.28")
    drawn += oval(0, -100, 32, 6.4, "none", stroke=body, stroke_width="3")
    if steam:
        drawn += stroke(
            "M-10 -112C-26 -134 10 -150 -8 -176C-22 -198 8 -210 -2 -232", steam, 6, opacity="0.45"
        )
        drawn += stroke("M14 -110C2 -128 28 -142 16 -164C8 -180 24 -190 18 -204", steam, 5, opacity="0.35")
    return drawn


def packet(paper, fold, band, w=60, h=84):
    """A paper packet of ground coffee with a folded top and a plain label, base at 0,0."""
    return (
        rect(-w / 2, -h, w, h, paper)
        + rect(w * 0.22, -h, w * 0.28, h, fold)
        + path(f"M{n(-w / 2)} {n(-h)}h{n(w)}l{n(-w * 0.06)} {n(-h * 0.14)}h{n(-w * 0.88)}z", fold)
        + rect(-w * 0.34, -h * 0.66, w * 0.68, h * 0.38, band)
        + circle(0, -h * 0.47, w * 0.12, paper)
    )
