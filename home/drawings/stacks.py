"""Towers, shrines and gates seen on the corner: courses of stone piled on one plan."""

from home.drawings.canvas import at, n, path
from home.drawings.stone import simbar
from home.drawings.towers import mask


def _block(corner, half, y0, y1, tone, centre, plain=False):
    (hu, hv), (cu, cv) = half, centre
    right, left = (tone["stone_r"], tone["stone"]) if plain else (tone["right"], tone["left"])
    return corner.box(
        cu - hu, cu + hu, cv - hv, cv + hv, y0, y1, right, left, tone.get("top", tone["stone"]), tone["under"]
    )


def _ears(corner, half, y, size, tone, centre):
    """Flames of stone on the three corners in view."""
    (hu, hv), (cu, cv) = half, centre
    drawn = ""
    for u, v, flip, fill in (
        (cu + hu, cv - hv, True, tone["stone_r"]),
        (cu - hu, cv + hv, False, tone["stone"]),
    ):
        x, sy = corner.see(u, v, y)
        drawn += at(x, sy + 2, size / 40, simbar(6, 0, 24, 40, fill), flip=flip)
    x, sy = corner.see(cu - hu, cv - hv, y)
    s = size
    drawn += path(
        f"M{n(x - s * 0.3)} {n(sy + 2)}C{n(x - s * 0.42)} {n(sy - s * 0.4)} {n(x - s * 0.1)} {n(sy - s * 0.5)} {n(x)} {n(sy - s)}V{n(sy + 2)}z",
        tone["stone"],
    )
    return drawn + path(
        f"M{n(x + s * 0.3)} {n(sy + 2)}C{n(x + s * 0.42)} {n(sy - s * 0.4)} {n(x + s * 0.1)} {n(sy - s * 0.5)} {n(x)} {n(sy - s)}V{n(sy + 2)}z",
        tone["stone_r"],
    )


def _body(corner, half, y0, y1, kind, tone, rng, centre):
    (hu, hv), (cu, cv) = half, centre
    drawn = _block(corner, half, y0, y1, tone, centre)
    h = y1 - y0
    for face, mid, w, stone, joint, lit in (
        (corner.right(cv - hv), cu, hu, tone["stone_r"], tone["mr"], tone["lr"]),
        (corner.left(cu - hu), cv, hv, tone["stone"], tone["ml"], tone["ll"]),
    ):
        if "brick" in kind:
            drawn += face.bricks(mid - w, mid + w, y0, y1, rng, joint, lit, joint, 0.14, 0.46)
        else:
            drawn += face.quad(lit, mid - w, mid + w, y1 - h * 0.1, y1)
        if "panel" in kind or "mask" in kind:
            k, lo, hi = w * 0.6, y0 + h * 0.14, y0 + h * 0.84
            drawn += face.quad(stone, mid - k - w * 0.08, mid + k + w * 0.08, lo - h * 0.05, hi + h * 0.05)
            drawn += face.quad(joint, mid - k, mid + k, lo, hi)
            if "mask" in kind:
                s = min(k * 0.7, h * 0.3)
                drawn += mask(face, mid, lo + s * 0.55, s, stone, tone["deep"])
            else:
                drawn += face.diamonds(stone, mid - k * 0.9, mid + k * 0.9, lo + h * 0.08, hi - h * 0.08, 1)
            drawn += face.quads(
                stone, [(mid - w, mid - w * 0.86), (mid + w * 0.86, mid + w)], y0, y1, opacity="0.8"
            )
        if "belt" in kind:
            drawn += face.diamonds(
                joint, mid - w * 0.94, mid + w * 0.94, y0 + h * 0.15, y1 - h * 0.15, max(3, round(w / h))
            )
    return drawn


def stack(corner, courses, tone, rng, y=0.0, centre=(0, 0), ear=1.0):
    """Courses from the ground up: (half width, height, kind), the half a number or (along u, along v).

    kind: plain, brick, belt, panel, mask, cap or ears (a cap with flames on its corners); words may be joined.
    A tone and a centre of its own may follow.  tone: left, right, ml, mr (joints), ll, lr, stone, stone_r, deep, under.
    """
    laid = []
    for half, h, kind, *own in courses:
        half = half if isinstance(half, tuple) else (half, half)
        laid.append(
            (half, y, y + h, kind, own[0] if own and own[0] else tone, own[1] if len(own) > 1 else centre)
        )
        y += h
    eye = corner.view.eye
    order = [c for c in reversed(laid) if c[1] >= eye] + [c for c in laid if c[1] < eye]
    drawn = ""
    for half, y0, y1, kind, own, mid in order:
        if kind not in ("cap", "ears"):
            drawn += _body(corner, half, y0, y1, kind, own, rng, mid)
            continue
        (hu, hv), (cu, cv) = half, mid
        if kind == "ears":
            size = corner.view.unit(corner.z) * ear * 0.34 * max(half) ** 0.5
            drawn += _ears(corner, half, y1, size, own, mid)
        drawn += _block(corner, half, y0, y1, own, mid, plain=True)
        low = y0 + (y1 - y0) * 0.3
        drawn += corner.left(cu - hu).quad(own["under"], cv - hv, cv + hv, y0, low, opacity="0.5")
        drawn += corner.right(cv - hv).quad(own["deep"], cu - hu, cu + hu, y0, low, opacity="0.4")
    return drawn


HALF = (
    (1.0, 0.05, "cap"), (0.9, 0.06, "plain"), (0.96, 0.022, "cap"), (0.8, 0.25, "panel"), (0.85, 0.022, "belt"),
    (0.93, 0.03, "ears"), (0.66, 0.1, "plain"), (0.76, 0.026, "ears"), (0.52, 0.09, "plain"), (0.6, 0.024, "ears"),
    (0.38, 0.08, "plain"), (0.45, 0.022, "ears"), (0.25, 0.07, "plain"), (0.31, 0.02, "ears"), (0.13, 0.06, "plain"),
    (0.17, 0.018, "cap"), (0.07, 0.06, "plain"),
)  # fmt: skip


def split_gate(
    corner, h, gap, breadth, depth, tone, rng, body="", ear=1.0, y=0.0, table=HALF, along="u", middle=(0, 0)
):
    """Two halves on a wall line, stepped outwards and cut clean at the gap; `body` joins every kind of wall course.

    The wall runs along u or v of the plan and passes through `middle`."""
    drawn = ""
    for side in (1, -1):
        courses = []
        for w, part, kind in table:
            out, thick = breadth * w / 2, depth * (0.45 + 0.55 * w) / 2
            kind = kind if kind in ("cap", "ears", "belt") else f"{kind} {body}"
            shift = side * (gap / 2 + out)
            half, centre = (
                ((out, thick), (middle[0] + shift, middle[1]))
                if along == "u"
                else ((thick, out), (middle[0], middle[1] + shift))
            )
            courses.append((half, h * part, kind, None, centre))
        drawn += stack(corner, courses, tone, rng, y, ear=ear)
    return drawn


def door(face, mid, w, h, frame, leaf, gold, dark, y=0.0):
    """Two carved leaves in a stone frame on an upright plane, under a crown of stone."""
    drawn = face.poly(
        frame,
        [
            (mid - w * 0.8, y), (mid - w * 0.8, y + h * 0.98), (mid - w * 0.95, y + h * 1.08),
            (mid - w * 0.4, y + h * 1.14), (mid, y + h * 1.36), (mid + w * 0.4, y + h * 1.14),
            (mid + w * 0.95, y + h * 1.08), (mid + w * 0.8, y + h * 0.98), (mid + w * 0.8, y),
        ],
    )  # fmt: skip
    drawn += face.quad(dark, mid - w * 0.56, mid + w * 0.56, y, y + h)
    drawn += face.many(
        dark,
        [
            [
                (mid - w * 0.22, y + h * 1.12),
                (mid, y + h * 1.26),
                (mid + w * 0.22, y + h * 1.12),
                (mid, y + h * 1.05),
            ]
        ],
    )
    for k in (-1, 1):
        a, b = sorted((mid + k * w * 0.04, mid + k * w * 0.5))
        c = (a + b) / 2
        drawn += face.quad(leaf, a, b, y + h * 0.02, y + h * 0.97)
        drawn += face.quad(gold, a + w * 0.05, b - w * 0.05, y + h * 0.07, y + h * 0.92)
        drawn += face.quad(leaf, a + w * 0.09, b - w * 0.09, y + h * 0.1, y + h * 0.89)
        r = (b - a) * 0.3
        drawn += face.many(
            gold,
            [
                [
                    (c - r, y + h * t),
                    (c, y + h * t + r * 1.7),
                    (c + r, y + h * t),
                    (c, y + h * t - r * 1.7),
                ]
                for t in (0.28, 0.52, 0.76)
            ],
        )
    return drawn


def roofed_gate(corner, h, breadth, depth, tone, rng, leaves, body="brick", tiers=4, wing=0.7, y=0.0):
    """A gate with a door and rising tiers, a lower wing on either side; leaves: leaf, gold, dark of the door."""
    drawn = ""

    def side(k):
        wb = breadth * 0.36
        courses = [
            (w * wb / 2, part * h, kind)
            for w, part, kind in (
                (1.0, 0.05, "cap"), (0.92, 0.06, f"plain {body}"), (0.98, 0.02, "cap"), (0.84, 0.24, f"panel {body}"),
                (0.9, 0.02, "belt"), (1.0, 0.03, "ears"), (0.68, 0.07, f"plain {body}"), (0.8, 0.025, "ears"),
                (0.44, 0.06, f"plain {body}"), (0.54, 0.02, "cap"), (0.2, 0.06, "plain"),
            )
        ]  # fmt: skip
        courses = [
            ((hu, depth * 0.36 * hu / (wb / 2)), part * wing / 0.7, kind) for hu, part, kind in courses
        ]
        return stack(corner, courses, tone, rng, y, (k * (breadth / 2 + wb * 0.46), 0), 0.9)

    drawn += side(1)
    hu, hv = breadth / 2, depth / 2
    courses = [
        ((hu, hv), h * 0.05, "cap"), ((hu * 0.94, hv * 0.95), h * 0.04, f"plain {body}"),
        ((hu * 0.84, hv * 0.86), h * 0.36, f"plain {body}"), ((hu * 0.9, hv * 0.92), h * 0.025, "belt"),
        ((hu * 1.0, hv * 1.02), h * 0.03, "ears"),
    ]  # fmt: skip
    left, weight = h * 0.42, sum(0.86**i for i in range(tiers))
    for i in range(tiers):
        part, k = left * 0.86**i / weight, 0.8 * (1 - i / tiers) + 0.1
        courses += [
            ((hu * k, hv * k), part * 0.62, f"plain {body}"),
            ((hu * k * 1.08, hv * k * 1.1), part * 0.14, "belt"),
            ((hu * k * 1.18, hv * k * 1.2), part * 0.24, "ears"),
        ]
    x, top = corner.see(0, 0, y + sum(part for _, part, _ in courses))
    k = corner.view.unit(corner.z) * h * 0.035
    for side_, fill in ((-1, tone["stone"]), (1, tone["stone_r"])):
        s = side_ * k
        drawn += path(
            f"M{n(x + s)} {n(top + k)}V{n(top)}C{n(x + s * 1.3)} {n(top - k * 1.4)} {n(x + s * 0.3)} {n(top - k * 1.6)} {n(x)} {n(top - k * 3.2)}V{n(top + k)}z",
            fill,
        )
    drawn += stack(corner, courses, tone, rng, y, ear=1.2)
    face = corner.right(-hv * 0.86)
    drawn += door(face, 0, hu * 0.72, h * 0.27, tone["stone_r"], *leaves, y=y + h * 0.09)
    return drawn + side(-1)


def steps(corner, u0, u1, v, count, rise, run, tone, y=0.0):
    """A flight that comes down towards us from the line v; the inner, taller blocks are laid first."""
    drawn = ""
    for i in reversed(range(count)):
        back = v - run * (count - i - 1)
        drawn += corner.box(
            u0, u1, back - run, back, y, y + rise * (i + 1), tone["right"], tone["left"], tone["top"]
        )
    return drawn
