"""Why something is not printed, in the words of editors, with what would do instead."""

import logging

from django.utils.formats import number_format
from django.utils.translation import gettext as _

from storytelling.plaques.official import sign_host
from storytelling.plaques.studio.faces import FaceMissing
from storytelling.plaques.studio.formats import FORMATS, Format
from storytelling.plaques.studio.orders import reach, wall_for
from storytelling.plaques.studio.printing import MOST_SIGNS, MOST_WORDS, PrintFailed, WordsRefused
from storytelling.plaques.studio.sheets import smallest_paper
from storytelling.plaques.studio.sizes import Refusal
from storytelling.plaques.symbol import SymbolError

logger = logging.getLogger(__name__)

# What the studio lets happen, and `said` puts into words; anything else is a fault of ours.
REFUSALS = (Refusal, WordsRefused, SymbolError, FaceMissing, PrintFailed)


def said(error: Exception, form: Format) -> list[str]:
    """One or two sentences for each reason."""
    match error:
        case Refusal(reason="far"):
            return [_far(error)]
        case Refusal():
            return [_size(error)]
        case WordsRefused(reason="space"):
            return [_space(code, part) for code, part in error.found]
        case WordsRefused():
            return [_words(error, form)]
        case SymbolError():
            words = _("The address of the site, %(host)s, is too long for a sign, or no name of a host.")
            return [words % {"host": sign_host()}]
    logger.error("The studio cannot print: %s", error)
    return [_("The print could not be made. Please tell whoever looks after the site.")]


def metres(distance: float) -> str:
    return _number(distance, 2)


def _number(value: float, decimals: int) -> str:
    """In the writing of the language, without a zero behind the point."""
    return number_format(int(value) if value == int(value) else round(value, decimals))


def _far(refusal: Refusal) -> str:
    why = _(
        "To be read from %(distance)s m the square must be %(needed)d mm wide. The widest that this format"
        " has room for is read from up to %(longest)s m."
    )
    larger = wall_for(refusal.distance_m, refusal.modules)
    if larger:
        instead = _("Choose that distance, or the format “%(format)s”.")
    else:
        larger = max(FORMATS.values(), key=lambda form: reach(form, refusal.modules))
        instead = _(
            "Choose that distance; of all formats “%(format)s” is read from farthest: %(farthest)s m."
        )
    return f"{why} {instead}" % {
        "distance": metres(refusal.distance_m),
        "needed": refusal.needed_mm,
        "longest": metres(refusal.longest_m),
        "format": larger.title,
        "farthest": metres(reach(larger, refusal.modules)),
    }


def _size(refusal: Refusal) -> str:
    words = {
        "room": _("A square of %(width)s mm has no room on this format: choose at most %(nearest)d mm."),
        "module": _("A square of %(width)s mm is too fine to be read: choose at least %(nearest)d mm."),
        "distance": _(
            "A square of %(width)s mm is too small to be read from %(distance)s m:"
            " choose at least %(nearest)d mm."
        ),
    }
    return words[refusal.reason] % {
        "width": _number(refusal.width_mm, 1),
        "nearest": refusal.nearest_mm,
        "distance": metres(refusal.distance_m),
    }


def _words(refused: WordsRefused, form: Format) -> str:
    words = {
        "words": _(
            "A sign has at most %(most_words)d words; this one would have %(found)s."
            " Shorten the title or the sentence of the page."
        ),
        "letters": _("Our fonts cannot print: %(found)s"),
        "signs": _("One print holds 1 to %(most_signs)d signs; these are %(found)s."),
        "paper": _(
            "With its crop marks the format “%(format)s” has no room on this paper: choose %(paper)s."
        ),
    }
    return words[refused.reason] % {
        "most_words": MOST_WORDS,
        "most_signs": MOST_SIGNS,
        "found": refused.found,
        "format": form.title,
        "paper": smallest_paper(form).upper(),
    }


def _space(code: str, part: str) -> str:
    words = {
        "name": _(
            "Sign %(code)s: the name does not fit even in the smallest type."
            " Choose a larger format or shorten the title of the page."
        ),
        "words": _(
            "Sign %(code)s: the words do not fit even in the smallest type."
            " Choose a larger format or shorten the sentence of the page."
        ),
        "address": _(
            "Sign %(code)s: the address of the site does not fit beside the square."
            " Choose a smaller square or a larger format."
        ),
    }
    return words[part] % {"code": code}
