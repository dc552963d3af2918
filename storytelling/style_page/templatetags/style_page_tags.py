from django import template
from django.utils.html import format_html
from django.utils.text import slugify

register = template.Library()


@register.simple_tag
def shown(name: str, state: str = "") -> str:
    """The name plate above a sample, which can be linked to."""
    return format_html(
        '<p class="wrap plate" id="{}">{} <span>{}</span></p>', slugify(f"{name} {state}"), name, state
    )
