"""How one sign is to be printed, and what is offered before anybody has asked."""

from contextlib import suppress
from dataclasses import dataclass, replace

from storytelling.plaques.models import Plaque
from storytelling.plaques.official import sign_host
from storytelling.plaques.studio.contents import Contents
from storytelling.plaques.studio.formats import FORMATS, Format
from storytelling.plaques.studio.printing import Sign
from storytelling.plaques.studio.sizes import Refusal, longest_distance, square_for
from storytelling.plaques.symbol import Symbol, SymbolError, symbol_for


@dataclass(frozen=True, slots=True)
class Order:
    """A format and what is asked of its square; without a width it is as wide as there is room."""

    form: Format
    distance_m: float
    width_mm: float | None
    exposed: bool


def mended(order: Order, refusal: Refusal) -> Order:
    """The same, with the distance or the width that the refusal calls the nearest."""
    if refusal.nearest_mm is None:
        return replace(order, distance_m=refusal.longest_m, width_mm=None)
    return replace(order, width_mm=refusal.nearest_mm)


def symbol_of(plaque: Plaque, exposed: bool) -> Symbol:
    """Raises `SymbolError`, as where the host of the site is too long for a sign."""
    return symbol_for(sign_host(), plaque.code, exposed=exposed)


def offered(plaque: Plaque, form: Format) -> Order:
    """As the register has it; a width only where this format has room for it."""
    distance, width = form.distance_for(plaque.distance_m), plaque.size_mm
    try:
        square_for(symbol_of(plaque, plaque.exposed).modules, form.room, distance, width)
    except (Refusal, SymbolError):
        width = None
    return Order(form, distance, width, plaque.exposed)


def reach(form: Format, modules: int) -> float:
    """From how far it is read at most, in metres."""
    return longest_distance(modules, form.room)


def wall_for(distance_m: float, modules: int) -> Format | None:
    """The smallest sign for a wall that is read from there."""
    walls = (form for form in FORMATS.values() if form.near_m is None)
    return next((form for form in walls if reach(form, modules) >= distance_m), None)


def first_format(plaques: list[Plaque]) -> Format:
    """What is offered first: a sign for a wall that is read from as far as the register says, or farthest."""
    distance = max((plaque.distance_m for plaque in plaques), default=0)
    offer = None
    with suppress(SymbolError):  # which is said when the sign is looked at
        modules = min((symbol_of(plaque, plaque.exposed).modules for plaque in plaques), default=0)
        offer = wall_for(distance, modules)
    return offer or max(FORMATS.values(), key=lambda form: form.room)


def sign_of(plaque: Plaque, contents: Contents, order: Order, stop: str = "") -> Sign:
    """Raises `Refusal`, `WordsRefused` or `SymbolError`; `stop` is the number on a trail."""
    symbol = symbol_of(plaque, order.exposed)
    return Sign(
        symbol=symbol,
        square=square_for(symbol.modules, order.form.room, order.distance_m, order.width_mm),
        code=plaque.code,
        domain=sign_host(),
        name=contents.name,
        name_en=contents.name_en,
        aksara=contents.aksara,
        words=contents.words,
        words_en=contents.words_en,
        stop=stop or str(plaque.stop_number or ""),
    )
