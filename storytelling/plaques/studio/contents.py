"""What the signs say: the words of their public pages, else the names they remember."""

from collections.abc import Collection
from dataclasses import dataclass

from storytelling.pages.querysets import visible_pages
from storytelling.plaques.models import Plaque


@dataclass(frozen=True, slots=True)
class Contents:
    """Names and words of one sign; `readable` is whether the public can read its page."""

    name: str
    name_en: str
    aksara: str
    words: str
    words_en: str
    readable: bool


def contents_of(plaques: Collection[Plaque]) -> dict[int, Contents]:
    """By the number of the sign; as many queries as there are types of pages, and one."""
    keys = {plaque.translation_key for plaque in plaques}
    found = visible_pages().filter(translation_key__in=keys).order_by().select_related("locale")
    pages: dict = {key: {} for key in keys}
    for page in found.defer_streamfields().specific():
        pages[page.translation_key][page.locale.language_code] = page
    return {plaque.pk: _contents(plaque, pages[plaque.translation_key]) for plaque in plaques}


def _contents(plaque: Plaque, pages: dict) -> Contents:
    titles = plaque.titles | {language: page.title for language, page in pages.items()}
    words = {language: getattr(page, "summary", "") for language, page in pages.items()}
    spellings = (getattr(page, "aksara", "") for page in pages.values())
    indonesian, english = titles.get("id", ""), titles.get("en", "")
    return Contents(
        name=indonesian or english or next(iter(titles.values()), ""),
        name_en=english if indonesian else "",
        aksara=next(filter(None, spellings), ""),
        words=words.get("id", ""),
        words_en=words.get("en", ""),
        readable=bool(pages),
    )
