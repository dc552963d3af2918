"""What a translation waits for: with gaps it would say Indonesian sentences in another language."""

from django.utils.translation import gettext as _
from wagtail_localize.models import Translation

from storytelling.languages.sources import source_of


def untranslated(page) -> list[str]:
    """One sentence with the number of missing texts; nothing for a source, or where no translator works."""
    translation = Translation.objects.filter(
        source__object_id=page.translation_key, target_locale_id=page.locale_id, enabled=True
    ).first()
    if translation is None:
        return []
    total, done = translation.get_progress()
    if done == total:
        return []
    count = {"missing": total - done, "total": total}
    return [_("%(missing)d of %(total)d texts are not translated yet.") % count]


def withdrawn(page) -> list[str]:
    """A translation of what is not public does not come back alone."""
    source = source_of(page)
    if source is None or source.pk == page.pk or source.live:
        return []
    return [_("its original, “%(original)s”, is not published.") % {"original": source.draft_title}]


TRANSLATION_CHECKS = [untranslated, withdrawn]
