"""Facts once: what a page says in numbers, names and ticks is written on its source, for every language.

Publishing the source writes its facts, and nothing else, into the live row and the latest revision of each
translation, and into the copy of the source that translators work from.
"""

import json
from collections import defaultdict

from django.core.serializers.json import DjangoJSONEncoder
from django.db import transaction
from django.dispatch import Signal
from wagtail.models import Revision
from wagtail_localize.models import TranslationSource

from storytelling.languages import place_entries
from storytelling.languages.fact_rows import merge_rows, spread_rows
from storytelling.languages.locales import source_locale
from storytelling.languages.sources import source_of, translations_of

facts_shared = Signal()
"""Translations whose live rows changed without being saved; `page_ids` says which."""


class SharedFacts:
    """The facts that one page type shares: fields, whole rows, and some fields of rows (`stops.minutes`)."""

    def __init__(self, model):
        self.model = model
        self.fields, self.relations, self.row_fields = [], [], defaultdict(list)
        for name in model.shared_facts:
            relation, _, row_field = name.partition(".")
            if row_field:
                self.row_fields[relation].append(row_field)
            elif model._meta.get_field(name).one_to_many:
                self.relations.append(name)
            else:
                self.fields.append(name)
        if "title" in self.fields:
            self.fields.append("draft_title")

    def write(self, source, target) -> bool:
        """Into the live row of a translation, then from there into its latest revision.

        Says whether the live row reads otherwise now.
        """
        attributes = [self.model._meta.get_field(name).attname for name in self.fields]
        both = ((name, getattr(source, name), getattr(target, name)) for name in attributes)
        news = {name: told for name, told, heard in both if told != heard}
        if news:
            self.model.objects.filter(pk=target.pk).update(**news)
        others = [name for name in self.relations if self._rows(source, name) != self._rows(target, name)]
        for relation in others:
            source.copy_child_relation(relation, target, commit=True)
        spread = [spread_rows(source, target, *facts) for facts in self.row_fields.items()]
        if target.latest_revision_id:
            revision = Revision.objects.get(pk=target.latest_revision_id)
            content = self.merged(revision.content, self.model.objects.get(pk=target.pk))
            Revision.objects.filter(pk=revision.pk).update(content=content)
        return bool(news or others or any(spread))

    def merged(self, content: dict, page) -> dict:
        """A page as JSON, with the facts of `page` and its own words."""
        facts = page.serializable_data()
        changed = {name: facts[name] for name in [*self.fields, *self.relations] if name in facts}
        for relation, names in self.row_fields.items():
            row_model = self.model._meta.get_field(relation).related_model
            changed[relation] = merge_rows(content.get(relation, []), facts[relation], row_model, names)
        return {**content, **changed}

    def _rows(self, page, relation: str) -> list[dict]:
        """What the rows say, whosever they are."""
        field = self.model._meta.get_field(relation)
        own = {field.related_model._meta.pk.name, field.remote_field.name}
        columns = [column for column in field.related_model._meta.concrete_fields if column.name not in own]
        return [
            {column.name: getattr(row, column.attname) for column in columns}
            for row in getattr(page, relation).all()
        ]


@transaction.atomic
def share(page) -> None:
    """Called when a page was published: a source tells its facts, a translation hears them again."""
    source = source_of(page)
    if source is None or not source.live:
        return
    facts = SharedFacts(type(source))
    listeners = translations_of(source)
    if page.pk != source.pk:
        listeners = listeners.filter(pk=page.pk)
    if changed := [translation.pk for translation in listeners if facts.write(source, translation)]:
        facts_shared.send(sender=type(source), page_ids=changed)
    _tell_translators(source, facts)
    place_entries.write(source)


@transaction.atomic
def share_snippet(entry) -> None:
    """The same for what pages refer to, which has no drafts: written whenever its source is saved."""
    if entry.locale_id != source_locale().pk:
        return
    facts = {name: getattr(entry, name) for name in entry.shared_facts}
    type(entry).objects.filter(translation_key=entry.translation_key).exclude(pk=entry.pk).update(**facts)
    for copy in TranslationSource.objects.filter(object_id=entry.translation_key, locale_id=entry.locale_id):
        copy.content_json = json.dumps({**json.loads(copy.content_json), **facts}, cls=DjangoJSONEncoder)
        copy.save(update_fields=["content_json"])


def _tell_translators(source, facts: SharedFacts) -> None:
    """The frozen copy of the source keeps its words; with its old facts a new translation would undo ours."""
    frozen = TranslationSource.objects.filter(
        object_id=source.translation_key,
        locale_id=source.locale_id,
        specific_content_type=source.content_type_id,
    )
    for copy in frozen:
        copy.content_json = json.dumps(
            facts.merged(json.loads(copy.content_json), source), cls=DjangoJSONEncoder
        )
        copy.save(update_fields=["content_json"])
