"""Where the pages behind the signs are read: one query, no cache; a code needs only the database."""

from dataclasses import dataclass
from enum import Enum
from uuid import UUID

from django.conf import settings
from django.db.models import CharField, ExpressionWrapper, F, OuterRef, Subquery
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, Site

from storytelling.pages.querysets import is_public


class Gone(Enum):
    """Why nobody can read a page."""

    DELETED = _("The page about this place was removed.")
    UNPUBLISHED = _("The page about this place is not published at the moment.")
    EXPIRED = _("The time of the page about this place has ended.")
    PRIVATE = _("The page about this place is not open to the public at the moment.")


@dataclass(frozen=True, slots=True)
class Address:
    """A page that can be read: its path on this site begins with one slash and a language."""

    title: str
    path: str
    language: str


class Addresses:
    """Of some pages, by translation key: the version each visitor can read, or why there is none."""

    def __init__(self, keys, language: str):
        codes = [code for code, _name in settings.LANGUAGES]
        order = {code: place for place, code in enumerate(dict.fromkeys([language, *codes]))}
        self._found: dict[UUID, tuple[int, Page]] = {}
        self._gone: dict[UUID, Gone] = {}
        for page in _pages(keys):
            rank = order.get(page.locale.language_code)
            if page.public and page.home_path and rank is not None:
                best = self._found.get(page.translation_key)
                if best is None or rank < best[0]:
                    self._found[page.translation_key] = rank, page
            elif page.live and not page.public and page.alias_of_id is None:
                self._gone[page.translation_key] = Gone.PRIVATE
            else:
                reason = Gone.EXPIRED if page.expired else Gone.UNPUBLISHED
                self._gone.setdefault(page.translation_key, reason)

    def of(self, key: UUID) -> Address | None:
        if key not in self._found:
            return None
        _rank, page = self._found[key]
        language = page.locale.language_code
        with translation.override(language):
            path = reverse("wagtail_serve", args=[page.url_path.removeprefix(page.home_path)])
        return Address(page.title, path, language)

    def why_gone(self, key: UUID) -> Gone:
        return self._gone.get(key, Gone.DELETED)


def _pages(keys):
    """All versions of these pages; `home_path` is the front door of their tree, None outside the site."""
    fronts = Site.objects.values("root_page__translation_key")
    below = ExpressionWrapper(OuterRef("path"), CharField())
    homes = Page.objects.annotate(below=below).filter(
        translation_key__in=fronts, locale=OuterRef("locale"), below__startswith=F("path")
    )
    pages = Page.objects.filter(translation_key__in=list(keys)).select_related("locale")
    return pages.annotate(public=is_public(), home_path=Subquery(homes.values("url_path")[:1]))
