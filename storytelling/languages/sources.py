"""Which of the language versions of a page is the one that was written first."""

from django.db.models import BooleanField, Case, QuerySet, Value, When

from storytelling.languages.locales import source_locale


def versions_of(page) -> QuerySet:
    """All language versions of a page with its own fields, the source first; no aliases."""
    in_source_language = Case(
        When(locale_id=source_locale().pk, then=Value(False)),
        default=Value(True),
        output_field=BooleanField(),
    )
    versions = page.specific_class.objects.filter(translation_key=page.translation_key, alias_of__isnull=True)
    return versions.order_by(in_source_language, "pk")


def source_of(page):
    """The Indonesian version, or the oldest where there is none."""
    return versions_of(page).first()


def translations_of(source) -> QuerySet:
    return versions_of(source).exclude(pk=source.pk)
