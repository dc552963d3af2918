"""The page itself: one section per component, each state under its name."""

from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from storytelling.style_page import samples
from storytelling.style_page.block_samples import SPEAKER, block_samples

COLOURS = ("ink", "ink-soft", "paper", "raised", "stone", "stone-deep", "edge", "brick", "brick-link",
           "river", "river-ink", "prada", "land", "water", "wall-brick", "wall-gold", "wall-river",
           "wall-ink")  # fmt: skip


@require_safe
def style_page(request):
    """Needs no content: what it shows lives in memory."""
    context = {
        name.lower(): value for name, value in vars(samples).items() if name.isupper() and name != "LANGUAGES"
    }
    blocks = block_samples({"request": request, "voices": {SPEAKER.translation_key: SPEAKER}, "locale_id": 1})
    response = render(
        request,
        "style_page/page.html",
        {
            **context,
            "languages": samples.LANGUAGES,
            "language": get_language(),
            "colours": COLOURS,
            "blocks": blocks,
            "head": {
                "title": samples.LONG_NAME,
                "description": samples.SENTENCE,
                "url": request.build_absolute_uri(),
            },
        },
    )
    response["X-Robots-Tag"] = "noindex"
    return response
