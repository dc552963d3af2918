"""Signs on sheets of paper, to be cut apart: where each one lies. Pure arithmetic, in mm."""

from dataclasses import dataclass

from storytelling.plaques.studio.formats import Format

PAPERS = {"a4": (210, 297), "a3": (297, 420), "a2": (420, 594)}
MARKS = 8  # around each sign, where the crop marks stand


@dataclass(frozen=True, slots=True)
class Sheet:
    """A paper as it is turned, and the upper left corner of each sign on it."""

    width: float
    height: float
    places: list[tuple[float, float]]
    marks: bool = True


def alone(form: Format) -> Sheet:
    """A page of the size of the sign, to be printed without cutting."""
    return Sheet(form.width, form.height, [(0, 0)], marks=False)


def sheet_of(form: Format, paper: str) -> Sheet | None:
    """Turned so that it holds the most; None where it holds none."""
    upright = PAPERS[paper]
    best = max((_fill(form, *upright), _fill(form, *reversed(upright))), key=lambda sheet: len(sheet.places))
    return best if best.places else None


def smallest_paper(form: Format) -> str:
    """The name of the smallest paper that holds one with its marks; there is one for each format."""
    return next(paper for paper in PAPERS if sheet_of(form, paper))


def _fill(form: Format, width: int, height: int) -> Sheet:
    across, down = (width - MARKS) // (form.width + MARKS), (height - MARKS) // (form.height + MARKS)
    left = (width - across * (form.width + MARKS) + MARKS) / 2
    top = (height - down * (form.height + MARKS) + MARKS) / 2
    places = [
        (left + column * (form.width + MARKS), top + row * (form.height + MARKS))
        for row in range(down)
        for column in range(across)
    ]
    return Sheet(width, height, places)
