import json

from django import template
from django.utils.safestring import mark_safe

register = template.Library()
ESCAPES = {ord(">"): "\\u003E", ord("<"): "\\u003C", ord("&"): "\\u0026"}  # as Django's json_script does


@register.simple_tag
def json_ld(data: dict) -> str:
    """Linked data in a script element that no browser runs: what editors typed cannot end it."""
    text = json.dumps(data, ensure_ascii=False).translate(ESCAPES)
    return mark_safe(f'<script type="application/ld+json">{text}</script>')
