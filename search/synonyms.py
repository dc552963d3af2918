"""Words that mean the same, as editors know them: read at query time, so that an edit works at once."""

from collections import defaultdict
from functools import lru_cache

from django.db.models import F, Value

from search.freshness import remembered
from search.questions import Twins
from storytelling.glossary.models import GlossaryTerm, WordTwins

GLOSSARY, TWINS = 0, 1


def twins(protected: frozenset[str] = frozenset()) -> Twins:
    """Names that mean the same, in all languages; read again after an edit."""
    return _built(remembered("twins", make=_rows), protected)


def _rows() -> tuple[tuple, ...]:
    terms = GlossaryTerm.objects.order_by().values_list(
        Value(GLOSSARY), "pk", F("texts__pk"), F("term"), F("texts__also"), Value(0)
    )
    alike = WordTwins.objects.order_by().values_list(
        Value(TWINS), "pk", F("pk"), F("words"), Value(""), F("one_way")
    )
    return tuple(sorted(terms.union(alike, all=True), key=_order))


@lru_cache(maxsize=2)
def _built(rows: tuple[tuple, ...], protected: frozenset[str]) -> Twins:
    groups: dict[tuple, list[str]] = defaultdict(list)
    for source, pk, _, words, also, one_way in rows:
        groups[source, pk, bool(one_way)] += [*words.split(","), *(also or "").split(",")]
    both_ways = (names for (*_, one_way), names in groups.items() if not one_way)
    return Twins(both_ways, protected, one_way=(names for (*_, one_way), names in groups.items() if one_way))


def _order(row: tuple) -> tuple:
    return row[:2], row[2] or 0
