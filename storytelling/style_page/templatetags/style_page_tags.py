"""How a sample stands on the style page."""

import re

from django import template as templates
from django.template.loader import get_template
from django.template.loader_tags import BlockNode
from django.utils.html import format_html
from django.utils.safestring import mark_safe
from django.utils.text import slugify

register = templates.Library()

FRAME = ("request", "nav", "head")  # what every page has

_ID = re.compile(r'\sid="([^"]+)"')
_NAMED = re.compile(
    r'(?<=\s)(id|for|popovertarget|aria-labelledby|aria-describedby)="([^"]*)"|(?<=\shref="#)([^"]*)'
)


@register.simple_block_tag
def sample(content, name: str, state: str = "", wide: bool = False) -> str:
    """One component in one state, under its name, which can be linked to."""
    slug = slugify(f"{name} {state}")
    return format_html(
        '<div class="sample" id="{}"><h2 class="wrap plate">{} <span>{}</span></h2>'
        '<div class="{}">{}</div></div>',
        slug, name, state, "" if wide else "wrap", mark_safe(with_own_ids(content, slug)),
    )  # fmt: skip


@register.simple_tag(takes_context=True)
def drawn(context, name: str, values: dict) -> str:
    """A template with nothing but these values; of a page, what stands between header and footer."""
    template = get_template(name).template
    middle = [node for node in template.nodelist.get_nodes_by_type(BlockNode) if node.name == "main"]
    given = context.new({**{frame: context[frame] for frame in FRAME}, **values})
    with given.render_context.push_state(template):
        return middle[0].render(given) if middle else template.render(given)


def with_own_ids(html: str, prefix: str) -> str:
    """A component shown twenty times on one page needs twenty ids where it has one."""
    ids = set(_ID.findall(html))

    def renamed(match: re.Match) -> str:
        attribute, value, target = match.groups()
        words = (value if attribute else target).split()
        own = " ".join(f"{prefix}-{word}" if word in ids else word for word in words)
        return f'{attribute}="{own}"' if attribute else own

    return _NAMED.sub(renamed, html)
