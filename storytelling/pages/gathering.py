"""What a page shows from elsewhere (pictures, recordings, people), fetched in a fixed number of queries."""

from collections.abc import Iterator

from django.db.models import Prefetch, prefetch_related_objects
from wagtail.blocks import StreamValue, StructValue
from wagtail.blocks.list_block import ListValue
from wagtail.models import Page, TranslatableMixin

from storytelling.media.models import Recording, RecordingSubject, SiteImage


def gather(page) -> dict:
    """Prefetch what pictures say, and find each speaker in the language of the page.

    The sizes of the pictures come from Wagtail's own cache of renditions.
    """
    values = [
        value for _name, stream in page.stream_fields() for value in values_in(stream) if value is not None
    ]
    pictures = [value for value in [getattr(page, "hero", None), *values] if isinstance(value, SiteImage)]
    prefetch_related_objects(pictures, "texts")
    heard = [getattr(page, "spoken_name", None), *values]
    subjects = [value for value in heard if isinstance(value, RecordingSubject)]
    recordings = Recording.objects.select_related("file", "fallback", "locale")
    prefetch_related_objects(subjects, Prefetch("recordings", recordings))
    tellers = _tellers(page)
    speakers = [
        value for value in values if isinstance(value, TranslatableMixin) and not isinstance(value, Page)
    ]
    voices = _translated([*tellers, *speakers], page.locale_id)
    return {"voices": voices, "tellers": [voices.get(person.translation_key, person) for person in tellers]}


def values_in(value) -> Iterator:
    """The plain values inside blocks of blocks, in reading order."""
    if isinstance(value, StreamValue):
        for child in value:
            yield from values_in(child.value)
    elif isinstance(value, ListValue):
        for child in value:
            yield from values_in(child)
    elif isinstance(value, StructValue):
        for child in value.values():
            yield from values_in(child)
    else:
        yield value


def _tellers(page) -> list:
    if "teller_rows" not in page.shared_facts:  # this type of page is told by nobody in particular
        return []
    return [row.person for row in page.teller_rows.select_related("person")]


def _translated(people: list, locale_id: int) -> dict:
    """By translation key, one query; who has no entry in this language keeps the one they have."""
    keys = {person.translation_key for person in people if person.locale_id != locale_id}
    if not keys:
        return {}
    model = type(people[0])
    return {
        person.translation_key: person
        for person in model.objects.filter(locale=locale_id, translation_key__in=keys)
    }
