"""Rows in which facts and words stand side by side, such as the stops of a trail.

The rows themselves are facts too: one that the source adds appears in every language, its words empty
until a translator has been there, and one that it drops disappears everywhere.
"""

from wagtail_localize.fields import TranslatableField, get_translatable_fields


def words_of(row_model) -> set[str]:
    """The fields of a row that a translator writes."""
    return {
        field.field_name
        for field in get_translatable_fields(row_model)
        if isinstance(field, TranslatableField)
    }


def spread_rows(source, target, relation: str, facts: list[str]) -> bool:
    """Write the facts of the source's rows into the rows of the target, matched by translation key.

    Says whether anything was written.
    """
    field = source._meta.get_field(relation)
    attributes = [field.related_model._meta.get_field(name).attname for name in facts]
    twins = {row.translation_key: row for row in getattr(target, relation).all()}
    changed = False
    for row in getattr(source, relation).all():
        twin = twins.pop(row.translation_key, None) or _without_words(row, field, target)
        told = {name: getattr(row, name) for name in attributes}
        if twin.pk is None or any(getattr(twin, name) != fact for name, fact in told.items()):
            for name, fact in told.items():
                setattr(twin, name, fact)
            twin.save()
            changed = True
    for row in twins.values():
        row.delete()
    return changed or bool(twins)


def _without_words(row, field, target):
    model = field.related_model
    same = {column.attname: getattr(row, column.attname) for column in model._meta.concrete_fields}
    twin = model(**{**same, **dict.fromkeys(words_of(model), ""), model._meta.pk.attname: None})
    twin.locale_id = target.locale_id
    setattr(twin, field.remote_field.attname, target.pk)
    return twin


def merge_rows(kept: list[dict], rows: list[dict], row_model, facts: list[str]) -> list[dict]:
    """The same for rows as JSON: the words of `kept`, everything else of `rows`."""
    words = words_of(row_model)
    before = {row["translation_key"]: row for row in kept}
    merged = []
    for row in rows:
        own = before.get(row["translation_key"])
        if own is None:
            merged.append({**row, **dict.fromkeys(words, "")})
        else:
            merged.append({**own, **{name: row[name] for name in facts}})
    return merged
