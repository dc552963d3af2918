"""What a page knows of its signs."""

from storytelling.plaques.codes import parse_code
from storytelling.plaques.models import Plaque, PlaqueQuerySet, PlaqueState


def plaques_for(translation_key) -> PlaqueQuerySet:
    """The signs of a page, in whatever language it is read, that stand or are going to."""
    return Plaque.objects.for_page(translation_key).exclude(state=PlaqueState.RETIRED)


def scanned_plaque(request, page) -> Plaque | None:
    """The sign that brought this visitor here: `?plaque=` counts only when that sign leads to this page."""
    code = parse_code(request.GET.get("plaque", ""))
    if code is None:
        return None
    plaque = Plaque.objects.filter(code=code).first()
    return plaque if plaque and page.translation_key in plaque.keys else None
