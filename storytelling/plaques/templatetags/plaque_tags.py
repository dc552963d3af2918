from django import template

from storytelling.plaques import page_signs

register = template.Library()


@register.simple_tag(takes_context=True)
def scanned_plaque(context, page):
    """The sign this visitor scanned to get here, or None: `{% scanned_plaque page as plaque %}`."""
    request = context.get("request")
    return page_signs.scanned_plaque(request, page) if request else None
