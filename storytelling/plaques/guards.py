"""Where pages go away, however that happens: their signs remember them, and what happened is written down."""

from django.db.models.signals import post_delete, pre_delete
from wagtail.models import Page
from wagtail.signals import page_published, page_unpublished

from storytelling.pages.querysets import visible_pages
from storytelling.plaques.deeds import record
from storytelling.plaques.models import Deed, Plaque
from storytelling.plaques.snapshot import remember_page


def connect() -> None:
    """Called once, when all apps are ready. Deletion sends its signals from a shell and a queryset too."""
    page_published.connect(page_went_public, dispatch_uid="plaques.published")
    page_unpublished.connect(page_went, dispatch_uid="plaques.unpublished")
    pre_delete.connect(page_is_going, sender=Page, dispatch_uid="plaques.going")
    post_delete.connect(page_went, sender=Page, dispatch_uid="plaques.gone")


def page_went_public(sender, instance, **kwargs):
    remember_page(instance)


def page_is_going(sender, instance, **kwargs):
    """The last moment at which its name and position can be read."""
    if instance.live and instance.alias_of_id is None:
        remember_page(instance)


def page_went(sender, instance, **kwargs):
    plaques = Plaque.objects.for_page(instance.translation_key)
    if not plaques or visible_pages().filter(translation_key=instance.translation_key).exists():
        return
    for plaque in plaques:
        record(plaque, Deed.PAGE_GONE, words=instance.title)
