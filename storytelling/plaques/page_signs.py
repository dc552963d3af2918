"""What a page knows of its signs."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import get_language_info, gettext, override

from storytelling.plaques.codes import parse_code
from storytelling.plaques.models import Plaque, PlaqueQuerySet, PlaqueState
from storytelling.plaques.successors import keys_beyond


@dataclass(frozen=True, slots=True)
class Waiting:
    """A language that a page has not been translated into, and how to say so in it."""

    code: str
    words: str


def plaques_for(translation_key) -> PlaqueQuerySet:
    """The signs of a page, in whatever language it is read, that stand or are going to."""
    return Plaque.objects.for_page(translation_key).exclude(state=PlaqueState.RETIRED)


def scanned_plaque(request, page) -> Plaque | None:
    """The sign that brought this visitor here: `?plaque=` counts only when that sign leads to this page."""
    code = parse_code(request.GET.get("plaque", ""))
    if code is None:
        return None
    plaque = Plaque.objects.filter(code=code).first()
    if plaque is None:
        return None
    leads_here = page.translation_key in plaque.keys or page.translation_key in keys_beyond(plaque)
    return plaque if leads_here else None


def languages_waiting(told_in: str, codes: Iterable[str]) -> list[Waiting]:
    """A sign leads to whatever version there is: its readers are told, each in their own words."""
    waiting = []
    for code in codes:
        with override(code):
            name = get_language_info(told_in)["name_translated"]
            words = gettext("This page is not told in your language yet; it is in %(language)s.")
            waiting.append(Waiting(code, words % {"language": name}))
    return waiting
