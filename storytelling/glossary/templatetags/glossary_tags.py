from django import template
from django.template.loader import render_to_string
from django.utils.safestring import mark_safe

from storytelling.glossary.explaining import explain

register = template.Library()


@register.simple_block_tag(takes_context=True)
def explaining(context, content):
    """Text in which the first use of each word of the glossary is explained."""
    explained = explain(content, context["page"], context.get("request"))
    if not explained.entries:
        return explained.html
    return explained.html + mark_safe(render_to_string("glossary/meanings.html", {"explained": explained}))
