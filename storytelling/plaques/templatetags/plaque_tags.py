from django import template

from storytelling.languages import hreflang
from storytelling.plaques import field_work, page_signs

register = template.Library()


@register.simple_tag(takes_context=True)
def scanned_plaque(context, page):
    """The sign this visitor scanned to get here, or None: `{% scanned_plaque page as plaque %}`."""
    request = context.get("request")
    return page_signs.scanned_plaque(request, page) if request else None


@register.simple_tag(takes_context=True)
def staff_bar(context, plaque):
    """What staff may do to this sign, or None: `{% staff_bar plaque as bar %}`."""
    request = context.get("request")
    return field_work.bar(request, plaque) if request and field_work.may_do_field_work(request) else None


@register.simple_tag
def sign_codes(page):
    """The codes of the signs of a page, for its printed form."""
    return list(page_signs.plaques_for(page.translation_key).order_by("code").values_list("code", flat=True))


@register.simple_tag(takes_context=True)
def languages_waiting(context, page):
    """For each language this page has no version in: a sentence in it that says which one is read here."""
    choices = hreflang.switcher(context["request"], page)
    codes = [choice.code for choice in choices if not choice.translated]
    return page_signs.languages_waiting(page.locale.language_code, codes)
