"""A glossary of two words, with its page in both languages."""

import pytest

from storytelling.glossary.models import GlossaryPage, GlossaryTerm, GlossaryText
from tests import factories


def add_term(term, locale_texts, **fields):
    made = GlossaryTerm(term=term, slug=term.replace(" ", "-"), **fields)
    made.texts.set([GlossaryText(locale=locale, **text) for locale, text in locale_texts.items()])
    made.save()
    return made


@pytest.fixture
def canang(indonesian, english):
    return add_term(
        "canang sari",
        {
            indonesian: {"definition": "Sesaji kecil.", "also": "canang, sesajen"},
            english: {"definition": "A small offering.", "also": "canang, daily offering"},
        },
        group="offering",
        say="CHA-nang SA-ri",
        checked=True,
    )


@pytest.fixture
def kios(indonesian, english):
    return add_term(
        "kios",
        {
            indonesian: {"definition": "Toko kecil.", "in_stories": False},
            english: {"definition": "A little shop.", "also": "kiosk"},
        },
        group="market",
        language="id",
    )


@pytest.fixture
def glossary_id(home_id, canang, kios):
    return factories.add(home_id, GlossaryPage, title="Glosarium", slug="glosarium", summary="Kata-kata.")


@pytest.fixture
def glossary_en(glossary_id, home_en, english):
    words = {"title": "Glossary", "slug": "glossary", "summary": "Words."}
    return factories.translate(glossary_id, english, words)
