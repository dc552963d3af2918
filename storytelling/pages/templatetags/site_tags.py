"""What every page asks for: the demo notice, the editor's bar, addresses with other questions."""

from django import template
from django.conf import settings

register = template.Library()


@register.simple_tag
def is_demo() -> bool:
    return settings.DEMO


@register.simple_tag(takes_context=True)
def may_be_editor(context) -> bool:
    """Only somebody with a session can have the editor's bar: all others get the same page and no cookie."""
    request = context.get("request")
    return bool(request and settings.SESSION_COOKIE_NAME in request.COOKIES)


@register.simple_tag(takes_context=True)
def ask(context, name: str, answer) -> str:
    """The query string of this address with one answer changed, or taken away; lists begin anew."""
    query = context["request"].GET.copy()
    query.pop("page", None)
    query.pop(name, None)
    if answer not in (None, ""):
        query[name] = answer
    return f"?{query.urlencode()}" if query else context["request"].path
