"""Catur Muka: four faces over the crossing at ten in the morning, light from the upper left."""

from random import Random

from home.drawings import canvas, cloth, people, plants, stone, water

W, H, CX = 1600, 1000, 800
A, B, C, D, E = "#efe6d6", "#cfc3b0", "#a79b8a", "#776f66", "#4d4844"  # paras from light to deep


def profile(x, y, s):
    """A face turned outwards (to the left), under the shared crown."""
    return canvas.at(
        x, y, s,
        canvas.path("M0 -58C-22 -60 -30 -50 -30 -38L-34 -26L-42 -12L-34 -8L-37 2L-32 6L-35 14C-34 24 -22 28 -8 26L0 34z", B),
        canvas.path("M-8 -58C-22 -60 -30 -50 -30 -38L-34 -26L-42 -12L-34 -8L-37 2L-32 6L-35 14C-34 22 -28 25 -20 26C-26 10 -24 -30 -8 -58z", A),
        canvas.path("M-31 -30Q-22 -34 -14 -28Q-22 -22 -31 -26z", E), canvas.stroke("M-33 -38Q-22 -44 -10 -36", D, 3), canvas.path("M-36 3l14 -1l-3 4l-9 1z", D),
        canvas.path("M-6 -30C6 -30 8 -2 0 8C-8 2 -12 -18 -6 -30z", C), canvas.circle(-2, 16, 7, A), canvas.circle(-2, 16, 3, D),
    )


def limb(points, width, tone, light):
    """An arm with a real elbow: one heavy line, one thin line of light along its upper edge."""
    line = "M" + "L".join(f"{x} {y}" for x, y in points)
    lit = "M" + "L".join(f"{x - width * .3:.0f} {y - width * .12:.0f}" for x, y in points)
    (x1, y1), (x2, y2) = points[0], points[1]
    mx, my = x1 + (x2 - x1) * .5, y1 + (y2 - y1) * .5
    k = width / 2 / max(1, ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** .5)
    px, py = -(y2 - y1) * k, (x2 - x1) * k
    (x3, y3), (x4, y4) = points[-2], points[-1]
    wx, wy = x3 + (x4 - x3) * .74, y3 + (y4 - y3) * .74
    j = width / 2 / max(1, ((x4 - x3) ** 2 + (y4 - y3) ** 2) ** .5)
    qx, qy = -(y4 - y3) * j, (x4 - x3) * j
    return (canvas.stroke(line, tone, width) + canvas.stroke(lit, light, width * .3) + canvas.stroke(f"M{mx + px:.0f} {my + py:.0f}L{mx - px:.0f} {my - py:.0f}", D, 9)
            + canvas.stroke(f"M{wx + qx:.0f} {wy + qy:.0f}L{wx - qx:.0f} {wy - qy:.0f}", D, 6) + canvas.circle(x4, y4, width * .56, tone))


def statue():
    d = ""
    # scarf: falls from the elbows to the lotus and binds the arms to the block
    scarf = "M734 430C690 452 672 520 686 612C692 660 676 690 664 720H716C724 690 722 650 716 610C708 550 716 500 748 462z"
    d += canvas.path(scarf, B) + canvas.path("M734 430C690 452 672 520 686 612C692 660 676 690 664 720H682C696 690 704 660 698 610C688 540 700 480 738 446z", A)
    d += canvas.group(canvas.path(scarf, D), canvas.path("M734 430C690 452 672 520 686 612C692 660 676 690 664 720H682C696 690 704 660 698 610C688 540 700 480 738 446z", E), transform="translate(1600 0) scale(-1 1)")
    bud = canvas.path("M668 232C646 212 650 186 668 162C686 186 690 212 668 232z", B) + canvas.path("M668 232C654 212 656 190 668 172z", A) + canvas.path("M648 216C650 232 660 238 668 238C676 238 686 232 688 216C682 224 676 226 668 226C660 226 654 224 648 216z", D)
    beads = "".join(canvas.circle(684 + bx, 486 + by, 5.4, C if i % 2 else B) for i, (bx, by) in enumerate([(-6, 0), (-15, 10), (-20, 23), (-20, 37), (-14, 50), (-3, 57), (8, 52), (14, 40), (14, 26), (9, 12)]))
    for side in (1, -1):
        tone, light = (B, A) if side > 0 else (C, B)
        arms = limb([(752, 326), (680, 340), (668, 244)], 27, tone, light) + bud + beads + limb([(748, 352), (694, 404), (686, 478)], 26, tone, light)
        d += arms if side > 0 else canvas.group(arms, transform="translate(1600 0) scale(-1 1)")
    # legs and cloth: pleats fall from the belt and gather at the feet
    d += canvas.path("M718 640C706 560 722 500 744 452H856C878 500 894 560 882 640L872 706H728z", C)
    d += canvas.path("M718 640C706 560 722 500 744 452H800V706H728z", B) + canvas.path("M718 640C706 560 722 500 744 452H764C742 520 736 600 748 706H728z", A)
    for _i, x in enumerate((732, 748, 764, 836, 852, 868)):
        d += canvas.stroke(f"M{x + (800 - x) * .22:.0f} 470C{x - (800 - x) * .1:.0f} 540 {x - (800 - x) * .06:.0f} 620 {x} 700", D, 2.4, opacity=".6")
    for y in (668, 684):
        d += canvas.stroke(f"M724 {y}Q800 {y + 22} 876 {y}", D, 3, opacity=".65")
    d += canvas.path("M776 452H824L830 640Q800 676 770 640z", A) + canvas.path("M804 452H824L830 640Q818 656 804 659z", B) + canvas.path("".join(f"M782 {480 + i * 30}l18 -10l18 10l-18 10z" for i in range(6)), C)
    d += canvas.path("M770 640Q800 676 830 640L826 700L800 716L774 700z", B) + canvas.path("M744 470C720 500 700 560 704 622L722 610C724 560 734 520 752 486zM856 470C880 500 900 560 896 622L878 610C876 560 866 520 848 486z", D) + canvas.path("M744 470C720 500 700 560 704 622L713 616C712 560 726 512 748 478z", A)
    # hips, belt
    d += canvas.path("M736 436H864L870 466Q800 492 730 466z", D) + canvas.path("M736 436H864L866 448Q800 470 734 448z", A) + canvas.path("".join(f"M{748 + i * 17} 462l7 -8l7 8l-7 8z" for i in range(6)), B)
    # torso
    d += canvas.path("M742 440C752 400 730 360 736 320C752 300 780 294 800 294C820 294 848 300 864 320C870 360 848 400 858 440Q800 462 742 440z", B) + canvas.path("M742 440C752 400 730 360 736 320C746 308 758 302 768 299C752 350 766 400 764 447z", A) + canvas.path("M858 440C848 400 870 360 864 320C854 308 842 302 832 299C846 350 838 400 838 447z", D, opacity=".7")
    for side in (1, -1):
        tone, light = (B, A) if side > 0 else (C, B)
        arm = canvas.path("M742 312C724 318 718 340 718 366L716 398Q722 416 740 414L800 390V364L752 376L766 330z", tone) + canvas.path("M742 312C724 318 718 340 718 366L716 398Q718 406 724 410C728 376 732 340 756 318z", light)
        arm += canvas.path("M717 352L760 346L758 358L717 364z", D) + canvas.path("M770 372l8 -2l4 26l-8 4z", D)
        d += arm if side > 0 else canvas.group(arm, transform="translate(1600 0) scale(-1 1)")
    d += canvas.path("M784 362Q800 352 816 362L812 396Q800 402 788 396z", B) + canvas.path("M784 362Q792 357 799 356V399Q792 399 788 396z", A) + canvas.stroke("M788 372h24M788 382h23", D, 2)
    d += canvas.path("M800 314C784 330 786 346 800 358C814 346 816 330 800 314z", A) + canvas.path("M800 314C814 330 816 346 800 358z", C) + canvas.path("M780 344Q786 360 800 362Q814 360 820 344Q812 350 800 350Q788 350 780 344z", B)
    d += canvas.path("M746 300Q800 336 854 300L862 314Q800 360 738 314z", D) + canvas.path("".join(f"M{x} {y}l7 -8l7 8l-7 9z" for x, y in [(751, 314), (770, 325), (793, 330), (816, 325), (835, 314)]), A)
    # faces
    d += canvas.path("M776 270h48v40Q800 326 776 310z", C) + profile(766, 236, 1.08) + canvas.group(profile(766, 236, 1.08), transform="translate(1600 0) scale(-1 1)") + canvas.path("M834 176L872 196L884 224L870 264L834 276z", E, opacity=".28")
    d += canvas.path("M756 212C754 180 770 166 800 166C830 166 846 180 844 212C846 252 826 286 800 290C774 286 754 252 756 212z", A) + canvas.path("M806 166C830 166 846 180 844 212C846 252 826 286 806 289C828 262 832 204 806 166z", B)
    d += canvas.stroke("M766 208Q779 196 794 206M806 206Q821 196 834 208", D, 3.4)
    d += canvas.path("M766 220Q780 212 794 222Q780 232 766 220z", C) + canvas.path("M806 222Q820 212 834 220Q820 232 806 222z", D, opacity=".8") + canvas.stroke("M765 220Q780 231 795 222M805 222Q820 231 835 220", E, 2.6)
    d += canvas.path("M800 208L792 246Q800 254 808 246z", C) + canvas.path("M800 208L794 240L800 244z", A) + canvas.path("M782 262Q791 258 800 261Q809 258 818 262Q800 274 782 262z", D) + canvas.stroke("M780 260Q800 270 820 260", E, 2) + canvas.path("M798 190l2 -8l2 8l-2 6z", D)
    d += canvas.mirrored(800, canvas.path("M756 206C742 206 742 240 752 252C760 240 760 216 756 206z", C), canvas.circle(753, 262, 8, A), canvas.circle(753, 262, 3.4, D))
    # crown: band, wings, four tiers and a flame
    d += canvas.path("M736 186C752 154 848 154 864 186L858 196Q800 168 742 196z", D) + canvas.path("".join(f"M{746 + i * 20} {182 - (2.6 - abs(i - 2.6)) * 7:.0f}l8 -18l8 18z" for i in range(6)), A)
    for i, (w, h) in enumerate(((112, 26), (90, 24), (68, 23), (47, 22))):
        y = 162 - sum((26, 24, 23, 22)[:i])
        d += canvas.path(f"M{800 - w / 2} {y}Q{800 - w / 2 + 2} {y - h} {800 - w / 2 + 12} {y - h}H{800 + w / 2 - 12}Q{800 + w / 2 - 2} {y - h} {800 + w / 2} {y}z", B) + canvas.path(f"M{800 - w / 2} {y}Q{800 - w / 2 + 2} {y - h} {800 - w / 2 + 12} {y - h}H{800 - w / 6:.0f}V{y}z", A) + canvas.path(f"M{800 + w / 4:.0f} {y}V{y - h}H{800 + w / 2 - 12}Q{800 + w / 2 - 2} {y - h} {800 + w / 2} {y}z", C)
        d += canvas.rect(800 - w / 2 - 4, y - 5, w + 8, 6, D) + canvas.mirrored(800, stone.simbar(800 - w / 2 + 2, y - 4, 14, 22 - i * 2, B))
    d += canvas.path("M782 68C776 44 794 36 800 6C806 36 824 44 818 68z", B) + canvas.path("M782 68C776 44 794 36 800 6V68z", A)
    d += canvas.mirrored(800, canvas.path("M744 190C716 184 704 158 716 132C722 150 732 154 742 152C736 164 742 176 756 178z", B), canvas.stroke("M716 132C722 150 732 154 742 152", A, 2.5))
    return d


def shop(x0, x1, y0, y1, base0, base1, tone, floors, bays):
    """One shopfront seen along the street: near edge x0, far edge x1."""
    def q(u, v):
        x = x0 + (x1 - x0) * u
        top, base = y0 + (y1 - y0) * u, base0 + (base1 - base0) * u
        return x, base + (top - base) * v

    face, roof, dark, sign = tone
    d = canvas.poly([q(0, 0), q(1, 0), q(1, 1), q(0, 1)], face) + canvas.poly([q(-.02, .98), q(1.02, .98), q(1, 1.1), q(0, 1.14)], roof)
    for f in range(floors):
        for b in range(bays):
            u0, u1 = (b + .2) / bays, (b + .8) / bays
            v0, v1 = (f + (.12 if f else 0)) / floors, (f + .68) / floors
            d += canvas.poly([q(u0, v0), q(u1, v0), q(u1, v1), q(u0, v1)], dark, opacity=".8" if f else None)
        d += canvas.poly([q(-.03, (f + .78) / floors), q(1.03, (f + .78) / floors), q(1.03, (f + .9) / floors), q(-.03, (f + .9) / floors)], sign if f == 0 else roof, opacity=None if f == 0 else ".5")
    return d


def clock(x, y, s):
    return canvas.at(x, y, s, canvas.path("M-26 0h52v-12h-7v-34h-38v34h-7z", "#e6dcc8"), canvas.path("M8 -46h11v34h7v12h-18z", "#b5aa98"), canvas.rect(-7, -190, 14, 146, "#3d4f4a"), canvas.rect(-7, -190, 5, 146, "#6f8379"), canvas.rect(-12, -70, 24, 8, "#2b3a37"), canvas.rect(-11, -150, 22, 6, "#2b3a37"),
                canvas.path("M-28 -190h56l-6 -8h-44z", "#2b3a37"), canvas.rect(-31, -262, 62, 64, "#3d4f4a"), canvas.circle(0, -230, 25, "#fbf6ea"), canvas.path("M0 -230V-247M0 -230L-12 -238", stroke="#2b3a37", stroke_width="3.4", stroke_linecap="round"), canvas.path("".join(f"M{x1} {y1}h3v3h-3z" for x1, y1 in [(-1.5, -253), (-1.5, -210), (-23, -231.5), (20, -231.5)]), "#2b3a37"),
                canvas.path("M-38 -262h76L22 -286H-22z", "#9b3d26"), canvas.path("M6 -286h16l16 24H14z", "#74301f"), canvas.path("M-4 -286h8l-4 -26z", "#2b3a37"))


def scooter(shirt, helmet, body):
    """Rider from behind."""
    return (canvas.oval(0, 0, 24, 4, "#6b6f63", opacity=".35") + canvas.rect(-5, -22, 10, 22, "#23292b") + canvas.path("M-13 -40Q0 -50 13 -40L10 -14H-10z", body) + canvas.path("M-6 -24h12v5h-12z", "#d94f35") + canvas.path("M-16 -40C-20 -62 -18 -76 -12 -80H12C18 -76 20 -62 16 -40Q0 -34 -16 -40z", shirt)
            + canvas.path("M4 -80H12C18 -76 20 -62 16 -40L8 -38C10 -56 8 -70 4 -80z", "#000", opacity=".15") + canvas.stroke("M-14 -72L-25 -52M14 -72L25 -52", shirt, 8) + canvas.stroke("M-27 -50h-8M27 -50h8", "#23292b", 4) + canvas.path("M-11 -82C-13 -104 13 -104 11 -82Q0 -77 -11 -82z", helmet) + canvas.path("M3 -98C10 -96 12 -90 11 -82L6 -80z", "#000", opacity=".18"))


def draw():
    rng = Random(1973)
    sky = canvas.bands(W, [(0, "#a9cdc4"), (90, "#b9d5c9"), (190, "#cbdfd0"), (300, "#dde7d5"), (410, "#ecedd9"), (520, "#f6f0dc"), (800, "")])
    for x, y, k in [(120, 170, 1.1), (1130, 120, 1.3), (1020, 330, .8), (420, 300, .7)]:
        sky += canvas.at(x, y, k, canvas.path("M0 40C10 14 46 10 62 24C76 -4 128 -6 142 22C170 10 206 20 214 40z", "#f7f6ea", opacity=".9"), canvas.path("M18 40C60 30 150 28 214 40z", "#dfe9dc"))
    # Jalan Gajah Mada runs west to the horizon
    tones = [("#dcb79a", "#a7604a", "#8a6f68", "#2f5d82"), ("#e9dcc2", "#8f7a68", "#9a8f80", "#2f5d82"), ("#c9d0b8", "#8a6a58", "#84897a", "#2f5d82"), ("#e6c6a0", "#a7604a", "#94786a", "#2f5d82")]
    street = plants.canopy(800, 668, 150, 66, "#a9bd9a", rng)
    vx, vy = 800, 716
    for side in (-1, 1):
        xs = [90, 128, 182, 262, 384, 560]
        for i in range(len(xs) - 1):
            far, near = xs[i], xs[i + 1]
            tall = (.62, .5, .66, .54, .6)[i] * (1 if side < 0 else .93)
            street += shop(vx + side * near, vx + side * far, vy - near * tall, vy - far * tall, vy + near * .17, vy + far * .17, tones[(i + (side > 0)) % 4], 2 if tall < .6 else 3, 3 if i < 3 else 4)
    road = canvas.rect(0, 730, W, 270, "#c9c6b6") + canvas.poly([(vx - 84, 726), (vx + 84, 726), (W + 500, H), (-500, H)], "#b9b8aa") + canvas.poly([(0, 806), (0, 852), (240, 806), (330, 790), (210, 790)], "#e3dcc8") + canvas.poly([(W, 806), (W, 852), (1360, 806), (1270, 790), (1390, 790)], "#e3dcc8")
    for i in range(7):
        road += canvas.poly([(120 + i * 92, 972), (172 + i * 92, 972), (146 + i * 92 - 26, 1000), (84 + i * 92 - 16, 1000)], "#f3efe2", opacity=".85") if not 4 < i < 0 else ""
    trees = ""
    for x, y, rx, ry in [(190, 360, 300, 190), (1430, 350, 310, 200)]:
        s = 1 if x < 800 else -1
        trees += canvas.path(f"M{x - 26} 812C{x - 16} 700 {x - 20} 560 {x - 60} 440L{x - 34} 440C{x - 8} 500 {x} 540 {x + 2} 580C{x + 8} 520 {x + 40} 460 {x + 70} 430L{x + 92} 440C{x + 50} 500 {x + 26} 580 {x + 26} 680C{x + 26} 740 {x + 34} 780 {x + 46} 812z", "#4c5a4a")
        trees += plants.canopy(x, y, rx, ry, "#3f7362", rng, 17, .1) + plants.canopy(x - 40, y - 46, rx * .72, ry * .62, "#5c8f70", rng, 14, .1) + plants.canopy(x - 84, y - 86, rx * .4, ry * .32, "#82ab80", rng, 11, .1)
        trees += canvas.rect(x - 30, 716, 62, 46, "url(#poleng)") + canvas.path(f"M{x + 12} 716h20v46h-20z", "#1d1a17", opacity=".25") + canvas.rect(x - 32, 712, 66, 6, "#c9962f")
    # island: pool, base, lotus
    shadow = canvas.path("M980 884L1420 900Q1450 914 1400 922L960 936z", "#7f8478", opacity=".45")
    isle = canvas.oval(CX, 886, 372, 62, "#8f8a7c") + canvas.oval(CX, 876, 372, 60, "#e6dcc8") + canvas.oval(CX, 874, 346, 52, "#3f7f76") + canvas.oval(CX - 20, 880, 300, 38, "#5c9a8c") + water.dashes(500, 1100, 858, 918, 40, "#a9d0c0", rng, (30, 90), 5, ".8") + water.dashes(500, 1100, 858, 918, 26, "#2a665f", rng, (30, 90), 5, ".6")
    base = canvas.path("M600 876V828H628V806H972V828H1000V876Q800 926 600 876z", B) + canvas.path("M848 908Q940 900 1000 876V828H972V806H850z", C) + canvas.path("M600 828H1000V838H600zM628 806H972V814H628z", A) + canvas.path("M850 838h150v-10h-150zM850 814h122v-8h-122z", B)
    base += stone.lozenges(612, 846, 228, 22, 8, D) + stone.lozenges(858, 846, 134, 22, 5, D)
    base += canvas.path("M660 806V760Q800 744 940 760V806z", C) + canvas.path("M660 806V760Q730 750 760 750V806z", A) + canvas.path("M760 806V750Q800 747 850 750V806z", B)
    for i in range(7):
        base += canvas.path(f"M{676 + i * 37} 800q16 -40 32 0z", D, opacity=".55")
    lotus = ""
    for _row, (y, count, w, h, spread) in enumerate([(762, 9, 70, 66, 156), (738, 7, 66, 62, 116)]):
        order = sorted(range(count), key=lambda i: -abs(i - (count - 1) / 2))
        for i in order:
            u = (i - (count - 1) / 2) / ((count - 1) / 2)
            x, lean = CX + u * spread, u * 34
            tone = A if u < -.3 else B if u < .35 else C
            lotus += canvas.path(f"M{canvas.n(x - w * .34)} {y}C{canvas.n(x - w * .62 + lean * .4)} {canvas.n(y - h * .4)} {canvas.n(x - w * .2 + lean)} {canvas.n(y - h * .8)} {canvas.n(x + lean * 1.2)} {canvas.n(y - h)}C{canvas.n(x + w * .2 + lean)} {canvas.n(y - h * .8)} {canvas.n(x + w * .62 + lean * .4)} {canvas.n(y - h * .4)} {canvas.n(x + w * .34)} {y}z", tone, stroke=D, stroke_width="2")
            lotus += canvas.stroke(f"M{canvas.n(x)} {y - 4}Q{canvas.n(x + lean * .5)} {canvas.n(y - h * .5)} {canvas.n(x + lean)} {canvas.n(y - h * .78)}", D, 1.8, opacity=".6")
    jets = ""
    for _i, x in enumerate((520, 570, 1030, 1080, 640, 960)):
        s = 1 if x < 800 else -1
        jets += canvas.stroke(f"M{x} 884C{x + s * 4} 826 {x + s * 26} 812 {x + s * 44} 872", "#eef5ec", 4, opacity=".9") + canvas.oval(x + s * 44, 876, 13, 3.5, "#eef5ec", opacity=".7")
    hedge = "".join(canvas.path(f"M{x} {y}c-4 -26 10 -34 22 -28c6 -12 30 -10 32 4c14 -2 18 14 12 24z", c) for x, y, c in [(430, 912, "#5c8f70"), (484, 926, "#3f7362"), (540, 936, "#5c8f70"), (1000, 936, "#3f7362"), (1056, 926, "#2f5f50"), (1112, 912, "#3f7362")])
    hedge += "".join(canvas.circle(x, y, 5, "#d94f35") + canvas.circle(x + 12, y - 7, 4, "#f2c14e") for x, y in [(452, 892), (506, 908), (564, 918), (1024, 918), (1078, 908), (1132, 894)])
    hair, skin = "#2a201e", "#8f5f48"
    life = canvas.at(564, 786, .62, scooter("#9b3d26", "#efe6d6", "#3d4f4a")) + canvas.at(1046, 790, .6, scooter("#2f5d82", "#c9962f", "#9b3d26")) + canvas.at(420, 846, .9, scooter("#c9962f", "#1f5a55", "#3d4f4a")) + canvas.at(1216, 880, 1.12, scooter("#e9dcc2", "#9b3d26", "#1f5a55"))
    life += canvas.at(96, 846, .92, people.walker("#9b3d26", "#f3e6cc", "#c9962f", skin, hair, cloth.gebogan(0, -101, .8, ["#e1a33c", "#c5532f", "#7aa65a"], "#e6d79a", "#c9962f"), hem="#6d2a1c")) + canvas.at(142, 850, .86, people.walker("#1f5a55", "#e0a964", "#9b3d26", "#7d4a38", hair, arm=False, hem="#143f3d"))
    life += canvas.at(1496, 846, .92, people.man("#5a4a44", "#efe6d6", "#9b3d26", skin)) + canvas.at(1540, 850, .84, people.walker("#6d3a55", "#d9c7a4", "#c9962f", "#7d4a38", hair, arm=False, hem="#4a2840"))
    tall = clock(306, 902, 1.12)
    near = canvas.path("M-10 1000V936C30 900 70 930 92 918C130 890 180 930 206 962C226 960 240 984 240 1000z", "#234a40") + canvas.path("M1610 1000V930C1570 900 1530 930 1506 914C1470 900 1430 940 1410 966C1390 964 1376 984 1374 1000z", "#1c3f37")
    for x, y in [(40, 940), (120, 934), (190, 968), (1440, 968), (1520, 934), (1580, 944)]:
        near += plants.frangipani(x, y, 14, "#f6ead0", "#e9ae4a", x * .1)
    return canvas.picture(
        "patung-catur-muka", W, H, "The Catur Muka statue in the morning",
        "Illustration. A tall pale stone figure with a face to each side stands on a lotus in a pool at the crossing; Jalan Gajah Mada runs west behind it and the old city clock stands to the left.",
        sky, street, road, trees, life, shadow, isle, base, canvas.group(statue(), lotus, transform="translate(30 27) scale(.9625)"), jets, tall, hedge, near, defs=cloth.POLENG_DEFS,
    )
