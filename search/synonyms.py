"""Words that mean the same, as editors know them: read at query time, so that an edit works at once."""

from functools import lru_cache
from itertools import groupby

from search.freshness import remembered
from search.questions import Twins
from storytelling.glossary.models import GlossaryTerm, WordTwins


def twins(protected: frozenset[str] = frozenset()) -> Twins:
    """Names that mean the same, in all languages; read again after an edit."""
    return _built(remembered("twins", make=_rows), protected)


def _rows() -> tuple[tuple[tuple[str, ...], bool], ...]:
    """Words of one meaning, and whether only the first of them finds the others."""
    rows = GlossaryTerm.objects.order_by("pk", "texts__pk").values_list("pk", "term", "texts__also")
    terms = (
        (tuple(word for _, term, also in of_term for word in (term, *(also or "").split(","))), False)
        for _, of_term in groupby(rows, lambda row: row[0])
    )
    alike = WordTwins.objects.order_by("pk").values_list("words", "one_way")
    return (*terms, *((tuple(words.split(",")), one_way) for words, one_way in alike))


@lru_cache(maxsize=2)
def _built(rows: tuple[tuple[tuple[str, ...], bool], ...], protected: frozenset[str]) -> Twins:
    both_ways = (words for words, one_way in rows if not one_way)
    return Twins(both_ways, protected, one_way=(words for words, one_way in rows if one_way))
