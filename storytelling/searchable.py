"""What a page tells search about itself: the one thing both sides must agree on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class SearchDocument:
    """One page in one language, as search keeps it: plain words and facts, no markup, no address.

    The address is resolved when a result is shown, because a page may move without being written again.
    """

    page_id: int
    locale: str
    """Language code of the words, such as "id"."""
    title: str
    kind: str = "page"
    """Code of what the page is about ("temple", "stall", "trail"), never a translated word."""
    variants: tuple[str, ...] = ()
    """Other spellings of the name, the one in Balinese script included."""
    summary: str = ""
    body: str = ""
    village: str = ""
    village_code: str = ""
    """Kemendagri code, as `district_code`; empty when the place lies in no one village."""
    district_code: str = ""
    goods: tuple[str, ...] = ()
    """Slugs of goods categories, the same in all languages."""
    goods_names: tuple[str, ...] = ()
    """Names of these categories in the language of the page, in the same order."""
    latitude: float | None = None
    longitude: float | None = None
    """Degrees (WGS 84), already rounded to what the public may know."""
    open_spans: tuple[tuple[int, int], ...] = ()
    """Minutes of the week, Monday 00:00 = 0, half open, by hours that somebody checked."""
    open_on_nyepi: bool = False
    published_at: datetime | None = None
    translation_key: str = ""
    """The same in all languages; search fills it in from the page when it is left empty."""


class Searchable:
    """A page that can be found; `None` from `search_document` keeps it out."""

    search_kind: ClassVar[str] = "page"
    search_number: ClassVar[str] = ""
    """Name of the field with what is painted on it, such as the number of a stall in its parent, a market."""

    def search_document(self) -> SearchDocument | None:
        """Describe the words and facts of this page, or `None` when it should not be found."""
        return None


class ToldByPages:
    """What is written once and told by many pages in their own documents, such as a kind of goods."""

    def told_by(self) -> Iterable[int]:
        """Ids of these pages, in every language."""
        raise NotImplementedError
