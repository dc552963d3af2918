"""Where languages meet the editors' desk."""

from django.contrib import messages
from django.shortcuts import redirect
from django.urls import path
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.models import Page

from storytelling.languages.gaps import TRANSLATION_CHECKS
from storytelling.languages.lifecycle import is_source
from storytelling.languages.rich_text import LocalizedPageLinkHandler
from storytelling.languages.sources import translations_of
from storytelling.languages.syncing import SyncTranslationsView

BEFORE_LOCALIZE = -20  # whose own hooks and addresses would answer first


@hooks.register("register_rich_text_features", order=10)
def links_in_their_language(features):
    """After Wagtail's own, which it replaces."""
    features.register_link_type(LocalizedPageLinkHandler)


@hooks.register("construct_translated_pages_to_cascade_actions")
def translations_go_with_their_source(pages, action):
    """Wagtail's confirmations of unpublishing and moving count these pages and take them along.

    Not for deletion: it would delete them after their source, which has taken them with it by then.
    """
    if action == "delete":
        return {}
    versions = Page.objects.filter(alias_of=None) if action == "unpublish" else Page.objects.all()
    return {
        page: versions.filter(translation_key=page.translation_key).exclude(pk=page.pk)
        for page in pages
        if is_source(page)
    }


@hooks.register("before_delete_page")
def translations_are_deleted_with_their_source(request, page):
    """Said above the confirmation; lifecycle.py does it."""
    if request.method == "GET" and is_source(page):
        languages = [str(version.locale) for version in translations_of(page).select_related("locale")]
        if languages:
            messages.warning(
                request,
                _("Its translations are deleted with it: %(languages)s.")
                % {"languages": ", ".join(languages)},
            )


@hooks.register("register_admin_urls", order=BEFORE_LOCALIZE)
def sync_without_publishing():
    return [path("localize/update/<int:translation_source_id>/", SyncTranslationsView.as_view())]


@hooks.register("before_edit_page", order=BEFORE_LOCALIZE)
def wait_for_every_word(request, page):
    """wagtail-localize's own publish button, which makes a revision first, leaves nothing behind."""
    if request.method != "POST" or request.POST.get("action") != "publish":
        return None
    faults = [fault for check in TRANSLATION_CHECKS for fault in check(page)]
    for fault in faults:
        messages.error(request, _("Not published: %(reason)s") % {"reason": fault})
    return redirect("wagtailadmin_pages:edit", page.pk) if faults else None


@hooks.register("before_edit_page", order=10)  # after localize, whose editor shows no facts
def facts_belong_to_the_source(request, page):
    """Said where a translation has left wagtail-localize's editor and its facts look editable."""
    if request.method != "GET" or page.alias_of_id is not None or is_source(page):
        return
    source = Page.objects.filter(translation_key=page.translation_key).exclude(pk=page.pk)
    if source.exists() and getattr(page.specific_class, "shared_facts", ()):
        messages.info(
            request,
            _("Facts such as hours and position are edited on the original; changes here are undone."),
        )
