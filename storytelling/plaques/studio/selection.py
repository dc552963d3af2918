"""Many signs in one print, and which of them stand along a trail."""

from dataclasses import dataclass
from uuid import UUID

from wagtail.models import Page

from storytelling.plaques.models import Plaque, PlaqueState
from storytelling.plaques.studio.contents import contents_of
from storytelling.plaques.studio.formats import FORMATS, Format
from storytelling.plaques.studio.forms import ONE_A_PAGE
from storytelling.plaques.studio.orders import offered, sign_of
from storytelling.plaques.studio.printing import Sign, print_sheet, print_signs
from storytelling.plaques.studio.refusals import REFUSALS, said
from storytelling.plaques.symbol import SymbolError


class SelectionRefused(ValueError):
    """Nothing was printed; `reasons` says of each sign why, in words for editors."""

    def __init__(self, reasons: list[str]):
        super().__init__("; ".join(reasons))
        self.reasons = reasons


def print_selection(
    plaques: list[Plaque], *, format: str, paper: str = "", stops: dict[str, str] | None = None
) -> bytes:
    """All or none, in this order, as one PDF; `stops` are numbers by code. Raises `SelectionRefused`."""
    form = FORMATS[format]
    signs = _signs(plaques, form, stops or {})
    try:
        if paper == ONE_A_PAGE:
            return print_signs(signs, form)
        return print_sheet(signs, form, paper or None)
    except REFUSALS as error:
        raise SelectionRefused(said(error, form)) from error


def _signs(plaques: list[Plaque], form: Format, stops: dict[str, str]) -> list[Sign]:
    contents = contents_of(plaques)
    signs, reasons = [], []
    for plaque in plaques:
        try:
            order = offered(plaque, form)
            signs.append(sign_of(plaque, contents[plaque.pk], order, stops.get(plaque.code, "")))
        except SymbolError as error:  # the same for all
            raise SelectionRefused(said(error, form)) from error
        except REFUSALS as error:
            reasons += [f"{plaque}: {reason}" for reason in said(error, form)]
    if reasons:
        raise SelectionRefused(reasons)
    return signs


@dataclass(frozen=True, slots=True)
class AlongTrail:
    """The signs of a trail in the order of its stops, the number of each, and stops that have none."""

    title: str
    plaques: list[Plaque]
    stops: dict[str, str]
    without: list[str]


def along_trail(key: UUID) -> AlongTrail | None:
    """Signs that the register puts on this trail, and signs at its stops that it puts on no other.

    A trail is any page with `stops` that have a `page`: this room knows no more of it. A number in the
    register counts before the place of the stop.
    """
    pages = Page.objects.filter(translation_key=key, alias_of=None).order_by("pk").specific()
    trail = next((page for page in pages if hasattr(page, "stops")), None)
    if trail is None:
        return None
    places = [stop.page for stop in trail.stops.select_related("page")]
    order = {page.translation_key: number for number, page in enumerate(places, 1)}
    signs = Plaque.objects.exclude(state=PlaqueState.RETIRED)
    own = signs.filter(trail_key=key)
    others = signs.filter(trail_key=None, translation_key__in=order)
    numbers = {plaque: plaque.stop_number or order.get(plaque.translation_key) for plaque in [*own, *others]}
    plaques = sorted(numbers, key=lambda plaque: (numbers[plaque] is None, numbers[plaque], plaque.code))
    have = {plaque.translation_key for plaque in plaques}
    return AlongTrail(
        trail.title,
        plaques,
        {plaque.code: str(numbers[plaque] or "") for plaque in plaques},
        [page.title for page in places if page.translation_key not in have],
    )
