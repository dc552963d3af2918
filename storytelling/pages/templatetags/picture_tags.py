"""Pictures as <picture> elements: AVIF, WebP and JPEG with their true widths."""

import logging

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe
from wagtail.models import Locale

from storytelling.media.saving import saves_data
from storytelling.media.specs import FORMATS, PHONE, SPECS

logger = logging.getLogger(__name__)
register = template.Library()


@register.simple_tag(takes_context=True)
def site_picture(context, image, way: str, decorative: bool = False, first: bool = False):
    """Show `image`, if any, in one of the ways of `specs.py`; `first` is the picture a visitor waits for.

    Who asks to save data gets the smallest size of each way.  A picture whose file is gone or damaged is
    left out: the story is worth reading without it.
    """
    if not image:
        return ""
    spec = SPECS[way]
    try:
        renditions = image.get_renditions(*spec.all_filters)
    except OSError as error:
        logger.warning("Picture %s is left out: %s", image.pk, error)
        return ""
    most = 1 if saves_data(getattr(context, "request", None)) else None
    sources = [
        (media, f"image/{image_format}", _srcset(renditions, names[:most]), sizes)
        for image_format in FORMATS[:-1]
        for media, names, sizes in (
            (format_html(' media="{}"', PHONE), spec.phone_filters(image_format), "100vw"),
            ("", spec.filters(image_format), spec.sizes),
        )
        if names
    ]
    jpegs = [renditions[name] for name in spec.filters("jpeg")[:most]]
    return format_html(
        '<picture>{}<img src="{}" srcset="{}" sizes="{}" width="{}" height="{}" alt="{}" {}></picture>',
        format_html_join("", '<source{} type="{}" srcset="{}" sizes="{}">', sources),
        jpegs[0].url,
        _srcset(renditions, spec.filters("jpeg")[:most]),
        spec.sizes,
        jpegs[-1].width,
        jpegs[-1].height,
        "" if decorative else image.alt(_locale_id(context)),
        mark_safe('fetchpriority="high"' if first else 'loading="lazy" decoding="async"'),
    )


@register.simple_tag(takes_context=True)
def caption_of(context, image) -> str:
    """The caption of a picture in the language of the page."""
    text = image.text(_locale_id(context))
    return text.caption if text else ""


def _srcset(renditions: dict, names: tuple[str, ...]) -> str:
    """A small original gives several renditions of one width; each width may stand here once."""
    by_width = {renditions[name].width: renditions[name].url for name in names}
    return ", ".join(f"{url} {width}w" for width, url in by_width.items())


def _locale_id(context) -> int:
    if "locale_id" in context:
        return context["locale_id"]
    page = context.get("page")
    return page.locale_id if page is not None else Locale.get_active().pk
