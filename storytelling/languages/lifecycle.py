"""What happens to a source happens to its translations: unpublishing, privacy, deletion."""

from django.db import transaction
from wagtail.models import GroupPagePermission, Page, PageViewRestriction, WorkflowPage

from storytelling.languages import place_entries
from storytelling.languages.locales import source_locale
from storytelling.languages.sources import source_of, translations_of


def is_source(page) -> bool:
    return page.alias_of_id is None and page.locale_id == source_locale().pk


@transaction.atomic
def take_back(page, *, expired: bool = False) -> None:
    """A source was unpublished: so are its translations, and nobody finds the place on a map."""
    if is_source(page):
        for translation in translations_of(page).filter(live=True):
            translation.unpublish(set_expired=expired)
        place_entries.remove(page.translation_key)
    elif (source := source_of(page)) is None or source.pk == page.pk:
        place_entries.remove(page.translation_key)


def delete_translations(page) -> None:
    """A source was deleted: no translation of nothing stays behind, and no alias."""
    if not is_source(page):
        return
    place_entries.remove(page.translation_key)
    left = Page.objects.filter(translation_key=page.translation_key).exclude(pk=page.pk)
    while translation := left.first():
        translation.delete()


@transaction.atomic
def mirror_privacy(page) -> None:
    """Put the restrictions of a source on its translations and aliases, and no others."""
    if not is_source(page):
        return
    restrictions = list(page.view_restrictions.prefetch_related("groups"))
    for version in Page.objects.filter(translation_key=page.translation_key).exclude(pk=page.pk):
        version.view_restrictions.all().delete()
        for restriction in restrictions:
            copy = PageViewRestriction.objects.create(
                page=version, restriction_type=restriction.restriction_type, password=restriction.password
            )
            copy.groups.set(restriction.groups.all())


def share_rights(home) -> None:
    """Rights and workflows belong to a tree, so that a new language gets those of the source."""
    source = Page.objects.filter(translation_key=home.translation_key, locale=source_locale()).first()
    if source is None or source.pk == home.pk:
        return
    for right in GroupPagePermission.objects.filter(page=source):
        GroupPagePermission.objects.get_or_create(page=home, group=right.group, permission=right.permission)
    for assigned in WorkflowPage.objects.filter(page=source):
        WorkflowPage.objects.get_or_create(page=home, defaults={"workflow": assigned.workflow})
