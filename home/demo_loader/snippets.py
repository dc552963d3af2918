"""Goods, storytellers and the words of the glossary."""

from datetime import date

from heritage.models import GoodsCategory
from home.demo_loader.keys import key_of
from home.demo_loader.translations import translate
from storytelling.glossary.models import GlossaryTerm, GlossaryText
from storytelling.people.models import Person

CONSENT_OF_NOBODY = date(2026, 9, 1)  # invented people: the day on which they were invented


def load_goods(entries: list[dict], source, others) -> dict[str, GoodsCategory]:
    """All kinds of goods by slug, the missing ones created and translated."""
    return {
        entry["slug"]: _translated(
            GoodsCategory,
            f"goods:{entry['slug']}",
            lambda language, entry=entry: {"name": entry["name"][language], "slug": entry["slug"]},
            source,
            others,
        )
        for entry in entries
    }


def load_people(entries: list[dict], source, others) -> dict[str, Person]:
    """All storytellers by slug, the missing ones created and translated."""
    return {
        entry["slug"]: _translated(
            Person,
            f"person:{entry['slug']}",
            lambda language, entry=entry: {
                "name": entry["name"],
                "role": entry["role"][language],
                "consent_on": CONSENT_OF_NOBODY,
            },
            source,
            others,
        )
        for entry in entries
    }


def load_glossary(terms: list[dict], locales) -> int:
    """Create the terms that are missing; returns how many."""
    standing = set(GlossaryTerm.objects.values_list("slug", flat=True))
    missing = [entry for entry in terms if entry["slug"] not in standing]
    for entry in missing:
        term = GlossaryTerm(
            term=entry["term"],
            slug=entry["slug"],
            group=entry["group"],
            language=entry.get("language", "ban"),
            say=entry.get("say", ""),
            checked=entry["status"] == "sourced",
        )
        term.texts.set([_explanation(entry, locale) for locale in locales])
        term.full_clean()
        term.save()
    return len(missing)


def _explanation(entry: dict, locale) -> GlossaryText:
    language = locale.language_code
    also = ", ".join(entry["also"].get(language, []))
    return GlossaryText(
        locale=locale,
        definition=entry["definition"][language],
        also=also,
        in_stories=language not in entry.get("common", []),
    )


def _translated(model, name: str, words, source, others):
    """The snippet of this name in the source language; created with its translations unless it stands."""
    key = key_of(name)
    snippet = model.objects.filter(translation_key=key, locale=source).first()
    if snippet is None:
        snippet = model(**words(source.language_code), locale=source, translation_key=key)
        snippet.full_clean()
        snippet.save()
    for locale in others:
        if not snippet.has_translation(locale):
            translate(snippet, locale, lambda twin, locale=locale: _put(twin, words(locale.language_code)))
    return snippet


def _put(twin, words: dict) -> None:
    for name, value in words.items():
        setattr(twin, name, value)
