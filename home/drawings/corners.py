"""Buildings seen on the corner: two walls in view, one running away to the right, one to the left."""

from math import cos, sin

from home.drawings.canvas import n, path, poly, pts, stroke


class Face:
    """One upright plane; `a` runs along it, `y` up, both in metres."""

    def __init__(self, see):
        self.see = see

    def poly(self, fill, points, **more):
        return poly([self.see(a, y) for a, y in points], fill, **more)

    def quad(self, fill, a0, a1, y0, y1, **more):
        return self.poly(fill, [(a0, y0), (a1, y0), (a1, y1), (a0, y1)], **more)

    def many(self, fill, shapes, **more):
        """Many shapes of one colour in one path."""
        d = "".join("M" + "L".join(pts([self.see(a, y)]) for a, y in shape) + "z" for shape in shapes)
        return path(d, fill, **more)

    def quads(self, fill, spans, y0, y1, **more):
        """The same height over many spans (a0, a1)."""
        return self.many(fill, [[(a, y0), (b, y0), (b, y1), (a, y1)] for a, b in spans], **more)

    def arches(self, fill, spans, y0, y1, point=0.5, rise=None, **more):
        """Arched openings; `point` 0.5 is round, more is pointed."""
        shapes = []
        for a, b in spans:
            r = (b - a) / 2 if rise is None else rise
            mid, spring = (a + b) / 2, y1 - r
            shape = [(a, y0), (a, spring)]
            for i in range(1, 12):
                t = i / 12 * 3.1416
                bulge = sin(t) ** (1 / (2 * point)) if point != 0.5 else sin(t)
                shape.append((mid - cos(t) * (b - a) / 2, spring + r * bulge))
            shapes.append([*shape, (b, spring), (b, y0)])
        return self.many(fill, shapes, **more)

    def lines(self, colour, width, segments, **more):
        d = ""
        for (a0, y0), (a1, y1) in segments:
            (x0, s0), (x1, s1) = self.see(a0, y0), self.see(a1, y1)
            d += f"M{n(x0)} {n(s0)}L{n(x1)} {n(s1)}"
        return stroke(d, colour, width, **more)

    def bricks(self, a0, a1, y0, y1, rng, mortar, light, dark, course=0.16, length=0.5, density=0.5):
        """Courses in perspective; joints are suggested, not counted."""
        joints, lights, darks = [], [], []
        rows = max(1, round((y1 - y0) / course))
        step = (y1 - y0) / rows
        for row in range(rows):
            y = y0 + row * step
            if row:
                joints.append(((a0, y), (a1, y)))
            a = a0 - (length / 2 if row % 2 else 0)
            while a < a1:
                b = min(a + length, a1)
                left = max(a, a0)
                if a > a0 and rng.random() < density:
                    joints.append(((a, y), (a, y + step)))
                roll = rng.random()
                if roll < 0.09 and b > left:
                    (lights if roll < 0.045 else darks).append(
                        [(left, y), (b, y), (b, y + step), (left, y + step)]
                    )
                a += length
        return (
            self.many(light, lights, opacity="0.75")
            + self.many(dark, darks, opacity="0.75")
            + self.lines(mortar, 1, joints, opacity="0.6")
        )

    def diamonds(self, fill, a0, a1, y0, y1, count):
        step, mid, half = (a1 - a0) / count, (y0 + y1) / 2, (y1 - y0) / 2
        return self.many(
            fill,
            [
                [(c - step * 0.36, mid), (c, mid + half), (c + step * 0.36, mid), (c, mid - half)]
                for c in (a0 + step * (i + 0.5) for i in range(count))
            ],
        )


class Corner:
    """A plan turned by `turn` radians about (x, z): u runs right and away, v runs left and away."""

    def __init__(self, view, x, z, turn=0.7):
        self.view, self.x, self.z = view, x, z
        self.cos, self.sin = cos(turn), sin(turn)

    def see(self, u, v, y):
        return self.view.see(self.x + u * self.cos - v * self.sin, y, self.z + u * self.sin + v * self.cos)

    def right(self, v):
        """The wall along u at depth `v`."""
        return Face(lambda a, y: self.see(a, v, y))

    def left(self, u):
        """The wall along v at `u`."""
        return Face(lambda a, y: self.see(u, a, y))

    def flat(self, fill, u0, u1, v0, v1, y, **more):
        return poly(
            [self.see(u0, v0, y), self.see(u1, v0, y), self.see(u1, v1, y), self.see(u0, v1, y)], fill, **more
        )

    def box(self, u0, u1, v0, v1, y0, y1, right, left, top=None, under=None):
        """A block; what is above the eye shows its underside, what is below it its top."""
        drawn = ""
        if under and y0 > self.view.eye:
            drawn += self.flat(under, u0, u1, v0, v1, y0)
        drawn += self.right(v0).quad(right, u0, u1, y0, y1) + self.left(u0).quad(left, v0, v1, y0, y1)
        if top and y1 < self.view.eye:
            drawn += self.flat(top, u0, u1, v0, v1, y1)
        return drawn

    def hip(self, u0, u1, v0, v1, y, rise, tone, run=None, thick=0.18, rows=9, rng=None):
        """A hipped roof with its eaves at `y`; tone: right, left, line_right, line_left, rim, soffit and, if the eave is not as bright as the rim, edge.

        `run` is how far the ridge keeps from the short ends; half the short side makes a pyramid or a plain hip."""
        w, d = u1 - u0, v1 - v0
        run = min(w, d) / 2 if run is None else run
        if w >= d:
            near, far = (u0 + run, (v0 + v1) / 2), (u1 - run, (v0 + v1) / 2)
        else:
            near, far = ((u0 + u1) / 2, v0 + run), ((u0 + u1) / 2, v1 - run)
        top = y + thick + rise
        base = y + thick
        drawn = ""
        if y > self.view.eye:
            drawn += self.flat(tone["soffit"], u0, u1, v0, v1, y)
        a, b, c = self.see(u0, v0, base), self.see(u1, v0, base), self.see(u0, v1, base)
        p, q = self.see(*near, top), self.see(*far, top)
        planes = ((a, b, q, p), (a, c, p, p)) if w >= d else ((a, b, p, p), (a, c, q, p))
        for (e0, e1, r1, r0), fill, line in zip(
            planes, (tone["right"], tone["left"]), (tone["line_right"], tone["line_left"]), strict=True
        ):
            drawn += poly([e0, e1, r1, r0], fill)
            courses = ""
            for i in range(1, rows):
                k = i / rows
                x0, y0 = e0[0] + (r0[0] - e0[0]) * k, e0[1] + (r0[1] - e0[1]) * k
                x1, y1 = e1[0] + (r1[0] - e1[0]) * k, e1[1] + (r1[1] - e1[1]) * k
                s, t = (rng.uniform(0, 0.12), rng.uniform(0.88, 1)) if rng else (0.02, 0.98)
                courses += f"M{n(x0 + (x1 - x0) * s)} {n(y0 + (y1 - y0) * s)}L{n(x0 + (x1 - x0) * t)} {n(y0 + (y1 - y0) * t)}"
            drawn += path(courses, stroke=line, stroke_width="2", stroke_dasharray="14 6")
        drawn += stroke(f"M{n(a[0])} {n(a[1])}L{n(p[0])} {n(p[1])}L{n(q[0])} {n(q[1])}", tone["rim"], 4)
        drawn += self.right(v0).quad(tone.get("edge", tone["rim"]), u0, u1, y, base)
        return drawn + self.left(u0).quad(tone["soffit"], v0, v1, y, base)

    def thatch(self, u0, u1, v0, v1, y, rise, tone, rng, run=None, thick=0.35, blades=70):
        """A hipped roof of grass: no courses, blades that run from ridge to eave, a shaggy edge."""
        w, d = u1 - u0, v1 - v0
        plain = dict(tone, line_right="none", line_left="none")
        drawn = self.hip(u0, u1, v0, v1, y, rise, plain, run, thick, 1)
        run = min(w, d) / 2 if run is None else run
        mid = (v0 + v1) / 2 if w >= d else (u0 + u1) / 2
        base, top = y + thick, y + thick + rise
        for side, line in (("right", tone["line_right"]), ("left", tone["line_left"])):
            marks = fringe = ""
            length = w if side == "right" else d
            for i in range(blades):
                k = (i + rng.uniform(0.1, 0.9)) / blades
                if side == "right":
                    edge = (u0 + w * k, v0)
                    ridge = (min(max(edge[0], u0 + run), u1 - run), mid) if w >= d else (mid, v0 + run)
                else:
                    edge = (u0, v0 + d * k)
                    ridge = (u0 + run, mid) if w >= d else (mid, min(max(edge[1], v0 + run), v1 - run))
                s, t = sorted((rng.uniform(0.02, 0.95), rng.uniform(0.02, 0.95)))
                t = min(t, s + 0.3)
                p, q = (
                    self.see(
                        edge[0] + (ridge[0] - edge[0]) * f, edge[1] + (ridge[1] - edge[1]) * f,
                        base + (top - base) * f,
                    )
                    for f in (s, t)
                )  # fmt: skip
                marks += f"M{n(p[0])} {n(p[1])}L{n(q[0])} {n(q[1])}"
                half = length / blades * 0.55
                ends = [
                    (edge[0] + o, edge[1]) if side == "right" else (edge[0], edge[1] + o)
                    for o in (-half, half)
                ]
                a, b = self.see(*ends[0], y + 0.02), self.see(*ends[1], y + 0.02)
                tip = self.see(*edge, y - thick * rng.uniform(0.1, 0.4))
                fringe += f"M{n(a[0])} {n(a[1])}L{n(tip[0])} {n(tip[1])}L{n(b[0])} {n(b[1])}z"
            drawn += path(marks, stroke=line, stroke_width="2.2", stroke_linecap="round", opacity="0.7")
            drawn += path(fringe, tone.get("edge", tone["rim"]) if side == "right" else tone["soffit"])
        return drawn
