"""A new sign for a page."""

from random import Random, SystemRandom

from storytelling.plaques.codes import draw_code
from storytelling.plaques.deeds import record
from storytelling.plaques.models import Deed, Plaque
from storytelling.plaques.snapshot import take_snapshot


def new_code(random: Random | None = None) -> str:
    """A code that no sign has or ever had."""
    return draw_code(random or SystemRandom(), set(Plaque.objects.values_list("code", flat=True)))


def issue_plaque(page, *, seed: int | str | None = None, **fields) -> Plaque:
    """Give `page` a sign; `fields` are fields of `Plaque`.

    With a seed the code comes out the same every time, and asking again gives the same sign as it is now.
    """
    if seed is None:
        return _issue(new_code(), page, fields)
    others = Plaque.objects.exclude(translation_key=page.translation_key)
    code = draw_code(Random(f"plaque {seed}"), set(others.values_list("code", flat=True)))
    return Plaque.objects.filter(code=code).first() or _issue(code, page, fields)


def _issue(code: str, page, fields: dict) -> Plaque:
    plaque = Plaque(code=code, translation_key=page.translation_key, **fields)
    take_snapshot(plaque, page)
    plaque.save(force_insert=True)
    record(plaque, Deed.ISSUED)
    return plaque
