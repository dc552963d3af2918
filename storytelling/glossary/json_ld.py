"""The glossary as linked data (schema.org): only words that somebody checked."""

from collections.abc import Iterable

from storytelling.glossary.entries import Entry
from storytelling.pages.head import Head
from storytelling.pages.json_ld import CONTEXT


def defined_terms(head: Head, language: str, entries: Iterable[Entry]) -> dict:
    return {
        "@context": CONTEXT,
        "@type": "DefinedTermSet",
        "name": head.title,
        "description": head.description,
        "url": head.url,
        "inLanguage": language,
        "hasDefinedTerm": [
            {
                "@type": "DefinedTerm",
                "name": entry.term,
                "description": entry.definition,
                "url": f"{head.url}#{entry.slug}",
            }
            for entry in entries
            if entry.checked
        ],
    }
