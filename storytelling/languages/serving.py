"""Finding the page behind an address: only in the tree of the address's own language, and in one query.

Wagtail serves the Indonesian page under /en/ when English has no tree, a draft front door or only an alias.
"""

from django.db.models import BooleanField, ExpressionWrapper
from django.utils.translation import get_language
from wagtail.models import Page, Site

from storytelling.languages.locales import locale_for, locales, source_locale
from storytelling.pages.querysets import of_private, visible_pages


def _roots(request) -> dict[str, str]:
    """Where the tree of each language begins, by language code."""
    site = Site.find_for_request(request)
    if site is None:
        return {}
    return {
        path.language_code: path.root_path for path in Site.get_site_root_paths() if path.site_id == site.pk
    }


def find_page(request, path: str):
    """The live page at `path` of the active language, with its own fields; None if there is none."""
    language = get_language()
    locale, root = locale_for(language), _roots(request).get(language)
    if locale is None or root is None:
        return None
    found = (
        Page.objects.filter(url_path=root + path, locale_id=locale.pk, live=True, alias_of__isnull=True)
        .annotate(of_private=ExpressionWrapper(of_private(), output_field=BooleanField()))
        .first()
    )
    if found is None:
        return None
    if found.of_private and found.locale_id != source_locale().pk and not found.get_view_restrictions():
        return None  # its source is private, and nobody told this tree
    page = _with_its_fields(found)
    page.locale = locale
    return page


def _with_its_fields(found: Page):
    """The page as its own type, with what it points at (picture, village): one query for all of them."""
    model = found.specific_class
    if model is None:  # its code is gone
        return found.specific
    own = [field for field in model._meta.local_fields if field.many_to_one]
    return model._default_manager.select_related(*(field.name for field in own)).get(pk=found.pk)


def original_of(request, path: str) -> Page | None:
    """The public page, in another language, of which `path` would be the translation."""
    addresses = [root + path for root in _roots(request).values()]
    keys = Page.objects.filter(url_path__in=addresses, depth__gt=1).values("translation_key")
    versions = {page.locale_id: page for page in visible_pages().filter(translation_key__in=keys)}
    for locale in locales().values():
        if locale.pk in versions and locale.language_code != get_language():
            versions[locale.pk].locale = locale
            return versions[locale.pk]
    return None
