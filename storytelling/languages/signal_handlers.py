"""Where the life of a page reaches its other languages."""

from django.db.models.signals import m2m_changed, post_delete, post_save
from wagtail.models import Locale, Page, PageViewRestriction
from wagtail.signals import page_published, page_unpublished

from storytelling.languages import lifecycle, locales, shared_facts
from storytelling.pages.models import SitePage

HOME_DEPTH = 2  # the root of the tree is 1


def connect() -> None:
    """Called once, when all apps are ready."""
    for signal, handler, sender in (
        (page_published, page_went_public, None),
        (page_unpublished, page_went_back, None),
        (post_delete, page_deleted, Page),
        (post_save, home_added, None),
        (post_save, snippet_saved, None),
        (post_save, restriction_changed, PageViewRestriction),
        (post_delete, restriction_changed, PageViewRestriction),
        (m2m_changed, restriction_changed, PageViewRestriction.groups.through),
        (post_save, locales.forget, Locale),
        (post_delete, locales.forget, Locale),
    ):
        signal.connect(handler, sender=sender, dispatch_uid=f"languages {handler.__name__} {signal} {sender}")


def page_went_public(sender, instance, **kwargs):
    """Also sent for a page whose time has not come, and for an alias that follows its page."""
    if isinstance(instance, SitePage) and instance.live and instance.alias_of_id is None:
        shared_facts.share(instance)


def page_went_back(sender, instance, **kwargs):
    if isinstance(instance, SitePage):
        lifecycle.take_back(instance, expired=instance.expired)


def page_deleted(sender, instance, **kwargs):
    lifecycle.delete_translations(instance)


def home_added(sender, instance, created=False, raw=False, **kwargs):
    if created and not raw and isinstance(instance, SitePage) and instance.depth == HOME_DEPTH:
        lifecycle.share_rights(instance)


def snippet_saved(sender, instance, raw=False, **kwargs):
    if not raw and getattr(sender, "shared_facts", ()) and not isinstance(instance, Page):
        shared_facts.share_snippet(instance)


def restriction_changed(sender, instance, raw=False, **kwargs):
    """A page that is being deleted takes its restrictions away before itself."""
    if raw or not isinstance(instance, PageViewRestriction):
        return
    if page := Page.objects.filter(pk=instance.page_id).first():
        lifecycle.mirror_privacy(page)
