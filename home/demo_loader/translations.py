"""Translations as a translator leaves them: strings in wagtail-localize's memory, then a published page."""

import json
import re
from collections import defaultdict
from collections.abc import Callable

from wagtail.models import DraftStateMixin
from wagtail_localize.models import StringTranslation, Translation, TranslationSource
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments

_LINK_MARK = re.compile(r'<a id="(a\d+)">')


class LanguagesDiffer(Exception):
    """The two languages of an entry do not have the same parts."""


def translate(instance, locale, put_words: Callable) -> None:
    """Translate a page or snippet; `put_words(copy)` writes the other language into a copy of it."""
    source, _ = TranslationSource.get_or_create_from_instance(instance)
    twin = source.as_instance()
    put_words(twin)
    _remember(source, twin, locale)
    translation, _ = Translation.objects.get_or_create(source=source, target_locale=locale)
    drafted = isinstance(instance, DraftStateMixin)
    translation.save_target(publish=not drafted)
    if drafted:
        instance.get_translation(locale).get_latest_revision().publish()


def _remember(source, twin, locale) -> None:
    """Pair each string of the source with the one at the same path of its twin, and keep both."""
    words = defaultdict(list)
    for segment in extract_segments(twin):
        if isinstance(segment, StringSegmentValue):
            words[segment.path].append(segment)
    for segment in source.stringsegment_set.select_related("string", "context").order_by("order"):
        if not words[segment.context.path]:
            raise LanguagesDiffer(f"{source.object_repr}: nothing to say at {segment.context.path}")
        said = words[segment.context.path].pop(0)
        StringTranslation.objects.update_or_create(
            translation_of=segment.string,
            context=segment.context,
            locale=locale,
            defaults={"data": _same_links(said, json.loads(segment.attrs) or {})},
        )


def _same_links(said: StringSegmentValue, source_links: dict) -> str:
    """Number the links as the source does: another language may name the same places in another order."""
    own_links = said.attrs or {}

    def renumber(match: re.Match) -> str:
        target = own_links[match[1]]
        return f'<a id="{next(mark for mark, link in source_links.items() if link == target)}">'

    return _LINK_MARK.sub(renumber, said.string.data)
