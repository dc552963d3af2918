"""Every way a page can appear, change or vanish ends here, in the transaction in which it happens."""

from django.db.models.signals import post_delete, post_save
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import post_page_move

from search import names, standing, sync
from search.models import SearchEntry
from storytelling.glossary.models import GlossaryPage, GlossaryTerm, GlossaryText
from storytelling.languages.shared_facts import facts_shared
from storytelling.places.models import District, PlaceEntry, Village
from storytelling.searchable import ToldByPages

CHANGES = (post_save, post_delete)
AREAS = {Village: "village_code", District: "district_code"}
"""What pages lie in, and where their entries say so."""
BOOKKEEPING = {
    "draft_title",
    "has_unpublished_changes",
    "latest_revision",
    "latest_revision_created_at",
    "locked",
    "locked_at",
    "locked_by",
}
"""Fields that saving a draft writes: nothing the public sees."""


def connect() -> None:
    """Called once, when all apps are ready."""
    for signal, handler, sender in (
        (post_save, page_saved, None),
        (post_delete, page_deleted, None),
        (facts_shared, facts_heard, None),
        (post_page_move, page_moved, None),
        (post_save, restriction_changed, PageViewRestriction),
        (post_delete, restriction_changed, PageViewRestriction),
        (post_save, place_changed, PlaceEntry),
        *((post_save, area_changed, model) for model in AREAS),
        *((signal, told_word_changed, None) for signal in CHANGES),
        *((signal, glossary_changed, model) for signal in CHANGES for model in (GlossaryTerm, GlossaryText)),
        *((post_delete, names.forget, model) for model in AREAS),
    ):
        signal.connect(handler, sender=sender, dispatch_uid=f"search {handler.__name__} {signal} {sender}")


def page_saved(sender, instance, raw=False, update_fields=None, **kwargs):
    """Publishing and unpublishing save the page, and so does code that adds one without either."""
    if not isinstance(instance, Page) or raw:
        return
    if update_fields is not None and BOOKKEEPING.issuperset(update_fields):
        return
    sync.refresh([instance.pk], known=[instance] if sender is not Page else ())


def page_deleted(sender, instance, **kwargs):
    if isinstance(instance, Page):
        sync.forget([instance.pk])


def facts_heard(sender, page_ids, **kwargs):
    """Translations follow the facts of their source without being saved."""
    sync.refresh(page_ids)


def page_moved(sender, instance, **kwargs):
    """A new parent may be private, or not; words and addresses are no matter of the index."""
    sync.reconcile(Page.objects.get(pk=instance.pk).get_descendants(inclusive=True))
    if instance.specific_class and getattr(instance.specific_class, "search_number", ""):
        sync.refresh([instance.pk])  # it stands in another market now


def restriction_changed(sender, instance, **kwargs):
    if page := Page.objects.filter(pk=instance.page_id).first():
        sync.reconcile(page.get_descendants(inclusive=True))


def place_changed(sender, instance, raw=False, **kwargs):
    """The facts of a place were written for all its languages."""
    if not raw:
        sync.refresh_translations([instance.translation_key])
        sync.refresh(standing.out_of_step(instance.translation_key))


def glossary_changed(sender, instance, raw=False, **kwargs):
    """A word of the glossary is found on its page."""
    if not raw:
        sync.refresh(GlossaryPage.objects.values_list("pk", flat=True))


def area_changed(sender, instance, **kwargs):
    """A renamed village or district is found by its new name."""
    names.forget()
    told = SearchEntry.objects.filter(**{AREAS[sender]: instance.code})
    sync.refresh(told.values_list("page_id", flat=True))


def told_word_changed(sender, instance, raw=False, **kwargs):
    """Pages that tell it are found by its new name."""
    if isinstance(instance, ToldByPages) and not raw:
        sync.refresh(instance.told_by())
