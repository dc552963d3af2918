"""A picture seen from one standpoint: metres in, picture units out."""

from home.drawings.canvas import at, path, poly, pts


class View:
    """Eye `eye` metres above the water; x to the right, y up, z away, all in metres."""

    def __init__(self, eye, horizon, lens, cx=800):
        self.eye, self.horizon, self.lens, self.cx = eye, horizon, lens, cx

    def see(self, x, y, z):
        return self.cx + self.lens * x / z, self.horizon - self.lens * (y - self.eye) / z

    def unit(self, z):
        """Picture units of one metre at distance `z`."""
        return self.lens / z

    def quad(self, fill, *corners, **more):
        return poly([self.see(*c) for c in corners], fill, **more)

    def faces(self, fill, many, **more):
        """Many polygons of one colour in one path."""
        d = "".join("M" + "L".join(pts([self.see(*c)]) for c in corners) + "z" for corners in many)
        return path(d, fill, **more)

    def ribbon(self, fill, inner, outer, y, z0, z1, steps=40, **more):
        """Ground between two curves x(z); near steps are finer than far ones."""
        zs = [z0 * (z1 / z0) ** (i / steps) for i in range(steps + 1)]
        edge = [self.see(inner(z), y, z) for z in zs] + [self.see(outer(z), y, z) for z in reversed(zs)]
        return poly(edge, fill, **more)

    def upright(self, fill, line, low, high, z0, z1, steps=40, **more):
        """A wall that stands on the curve x(z), from height `low` to `high`."""
        zs = [z0 * (z1 / z0) ** (i / steps) for i in range(steps + 1)]
        edge = [self.see(line(z), low, z) for z in zs] + [self.see(line(z), high, z) for z in reversed(zs)]
        return poly(edge, fill, **more)

    def stand(self, figure, x, y, z, height=1.62, flip=False):
        """A figure 100 units tall set on its feet at its true size."""
        sx, sy = self.see(x, y, z)
        return at(sx, sy, self.unit(z) * height / 100, figure, flip=flip)
