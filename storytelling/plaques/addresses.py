"""Where the pages behind the signs are read: one query, no cache; a code needs only the database."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import NamedTuple
from uuid import UUID

from django.conf import settings
from django.db import connections, router
from django.urls import NoReverseMatch, reverse
from django.utils import translation
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page


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


class Part(IntEnum):
    """What a row is there for."""

    VERSION = 0
    DOOR = 1
    PRIVATE = 2


class Row(NamedTuple):
    """A version of a page, as the query brings it."""

    part: Part
    key: UUID
    language: str
    title: str
    place: str  # in the tree of all pages
    path: str  # as Wagtail keeps it: begins with the name of its front door
    live: bool | int
    expired: bool | int
    alias_of: int | None


WHICH = {
    Part.VERSION: "page.translation_key IN ({keys})",
    Part.DOOR: """page.translation_key IN (
        SELECT root.translation_key
        FROM wagtailcore_site site JOIN wagtailcore_page root ON root.id = site.root_page_id
    )""",
    Part.PRIVATE: "page.id IN (SELECT page_id FROM wagtailcore_pageviewrestriction)",
}
# In SQL, because Django takes longer to build this question for each visitor than the database to answer it.
QUESTION = " UNION ALL ".join(
    f"""
    SELECT {part:d}, page.translation_key, locale.language_code, page.title, page.path, page.url_path,
           page.live, page.expired, page.alias_of_id
    FROM wagtailcore_page page JOIN wagtailcore_locale locale ON locale.id = page.locale_id
    WHERE {which}
    """
    for part, which in WHICH.items()
)


class Addresses:
    """Of some pages, by translation key: the version each visitor can read, or why there is none.

    The rule is that of `pages.querysets.is_public`, worked out on plain rows.
    """

    def __init__(self, keys: Iterable[UUID], language: str):
        codes = [code for code, _name in settings.LANGUAGES]
        order = {code: place for place, code in enumerate(dict.fromkeys([language, *codes]))}
        self._found: dict[UUID, tuple[int, Row, Row]] = {}
        self._gone: dict[UUID, Gone] = {}
        rows = list(_rows(list(keys)))
        versions, doors, closed = ([row for row in rows if row.part == part] for part in Part)
        closed = tuple(row.place for row in closed)
        private = {row.key for row in versions if row.place.startswith(closed)}
        for row in versions:
            rank, door = order.get(row.language), _door_of(row, doors)
            public = row.live and row.alias_of is None and row.key not in private
            if public and door and rank is not None:
                best = self._found.get(row.key)
                if best is None or rank < best[0]:
                    self._found[row.key] = rank, row, door
            elif row.live and not public and row.alias_of is None:
                self._gone[row.key] = Gone.PRIVATE
            else:
                self._gone.setdefault(row.key, Gone.EXPIRED if row.expired else Gone.UNPUBLISHED)

    def of(self, key: UUID) -> Address | None:
        if key not in self._found:
            return None
        _rank, row, door = self._found[key]
        with translation.override(row.language):
            try:
                path = reverse("wagtail_serve", args=[row.path.removeprefix(door.path)])
            except NoReverseMatch:  # a path that no form lets pass, and at which nothing is served
                return None
        return Address(row.title, path, row.language)

    def why_gone(self, key: UUID) -> Gone:
        return self._gone.get(key, Gone.DELETED)


def _door_of(row: Row, doors: list[Row]) -> Row | None:
    """The front door of the tree in which a version stands; None outside the site."""
    return next(
        (door for door in doors if door.language == row.language and row.place.startswith(door.place)), None
    )


def _rows(keys: list[UUID]) -> Iterator[Row]:
    """Every version of these pages, the front doors of the site, and what is closed to the public."""
    if not keys:
        return
    connection = connections[router.db_for_read(Page)]
    native = connection.features.has_native_uuid_field
    question = QUESTION.format(keys=", ".join(["%s"] * len(keys)))
    with connection.cursor() as cursor:
        cursor.execute(question, keys if native else [key.hex for key in keys])
        for part, key, *rest in cursor.fetchall():
            yield Row(Part(part), key if native else UUID(key), *rest)
