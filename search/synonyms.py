"""The glossary, as search uses it: read at query time, so that an edit works at once."""

from itertools import groupby

from search.questions import Twins
from storytelling.glossary.models import GlossaryTerm


def twins(protected: frozenset[str] = frozenset()) -> Twins:
    """Names that mean the same, in all languages, in one query."""
    rows = GlossaryTerm.objects.order_by("pk", "texts__pk").values_list("pk", "term", "texts__also")
    return Twins((_names(rows_of_term) for _, rows_of_term in groupby(rows, lambda row: row[0])), protected)


def _names(rows):
    for _, term, also in rows:
        yield term
        yield from (also or "").split(",")
