from django import template

from home.navigation import menus

register = template.Library()


@register.simple_tag(takes_context=True)
def navigation(context):
    """The menus of the language being read."""
    page = context.get("page")
    return menus(context.get("request"), page if getattr(page, "path", None) else None)
