"""What the editor is told before a translation is published."""

from django.contrib import messages
from django.shortcuts import redirect
from wagtail import hooks
from wagtail_localize.models import Translation

from storytelling.pages.publishing import picture_faults

BEFORE_LOCALIZE = -10  # whose hook of the same name answers the request


@hooks.register("before_edit_page", order=BEFORE_LOCALIZE)
def ask_for_complete_pictures(request, page):
    """A translation whose pictures lack words or credit stays a draft, and says which."""
    if request.method != "POST" or request.POST.get("action") != "publish":
        return None
    translation = Translation.objects.filter(
        source__object_id=page.translation_key, target_locale=page.locale_id, enabled=True
    ).first()
    if translation is None:
        return None
    to_be = translation.source.get_ephemeral_translated_instance(translation.target_locale, fallback=True)
    faults = picture_faults(to_be)
    for fault in faults:
        messages.error(request, fault)
    return redirect("wagtailadmin_pages:edit", page.pk) if faults else None
