"""The page itself: one sample per component and state under its name, in chapters that also stand alone."""

from django.http import Http404
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from storytelling.style_page import (
    glossary_samples,
    home_samples,
    market_samples,
    samples,
    search_samples,
    sign_samples,
    story_samples,
    walk_samples,
)
from storytelling.style_page.block_samples import SPEAKER, block_samples, player_samples
from storytelling.style_page.chapters import CHAPTERS

MODULES = (
    samples,
    market_samples,
    walk_samples,
    glossary_samples,
    search_samples,
    sign_samples,
    home_samples,
    story_samples,
)
COLOURS = ("ink", "ink-soft", "paper", "raised", "stone", "stone-deep", "edge", "brick", "brick-link",
           "river", "river-ink", "prada", "land", "water", "wall-brick", "wall-gold", "wall-river",
           "wall-ink")  # fmt: skip


@require_safe
def style_page(request, chapter=""):
    """Needs no content: what it shows lives in memory."""
    if chapter not in ("", *CHAPTERS):
        raise Http404
    given = {
        name.lower(): value for module in MODULES for name, value in vars(module).items() if name.isupper()
    }
    around = {
        "request": request,
        "voices": {SPEAKER.translation_key: SPEAKER},
        "locale_id": samples.INDONESIAN.pk,
    }
    context = {
        **given,
        "language": get_language(),
        "chapters": CHAPTERS,
        "chapter": chapter,
        "shown": [f"style_page/{name}.html" for name in CHAPTERS if chapter in ("", name)],
        "colours": COLOURS,
        "blocks": block_samples(around),
        "players": player_samples(around),
    }
    response = render(request, "style_page/page.html", context)
    response["X-Robots-Tag"] = "noindex"
    return response
