"""Which pictures a page shows, wherever they stand in it."""

from collections.abc import Iterator
from dataclasses import dataclass

from wagtail.blocks import StreamValue, StructValue
from wagtail.blocks.list_block import ListValue
from wagtail.fields import StreamField

from storytelling.media.models import SiteImage


@dataclass(frozen=True, slots=True)
class UsedPicture:
    image: SiteImage
    decorative: bool


def pictures_of(page) -> Iterator[UsedPicture]:
    """The opening picture, then those of the blocks, in reading order."""
    if hero := getattr(page, "hero", None):
        yield UsedPicture(hero, decorative=False)
    for field in page._meta.get_fields():
        if isinstance(field, StreamField):
            yield from _pictures_in(getattr(page, field.name))


def _pictures_in(value) -> Iterator[UsedPicture]:
    if isinstance(value, StreamValue):
        for child in value:
            yield from _pictures_in(child.value)
    elif isinstance(value, ListValue):
        for child in value:
            yield from _pictures_in(child)
    elif isinstance(value, StructValue):
        decorative = bool(value.get("decorative"))
        for child in value.values():
            if isinstance(child, SiteImage):
                yield UsedPicture(child, decorative)
            else:
                yield from _pictures_in(child)
