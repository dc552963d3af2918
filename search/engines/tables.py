"""What the two engines inside the database share: entries, filters, counts and order, in one SQL."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from django.db import connection, transaction
from django.db.models import Count
from django.utils.translation import override

from search import analysis, entries, names
from search.engines.base import FACETS, LAST_RESULT, FacetCount, Hit, SearchRequest, SearchResponse
from search.models import SearchEntry, TitleWord
from search.questions import Question, Term, Words
from storytelling.places.kinds import kind_of
from storytelling.searchable import SearchDocument

BATCH = 200
OWN_LANGUAGE = 1.5
"""How much more a page in the visitor's language counts."""
WHOLE_NAME = 1_000
"""What is called exactly what was asked for comes first."""
TWINS = 0.4
"""Part of a score that any name of the thing earns; the very words that were asked for earn the rest."""

Query = tuple[str, list]


@dataclass(frozen=True, slots=True)
class Fields:
    """Folded words of a document as they are asked for, and their stems, from heavy to light."""

    title: list[str]
    about: list[str]
    body: list[str]
    title_stems: list[str]
    about_stems: list[str]
    body_stems: list[str]


class TableEngine(ABC):
    """An engine whose words lie in tables beside the entries, so that both change in one transaction."""

    name: str
    both: str
    """How the query language of this engine says "and"; `either` is its "or"."""
    either: str

    @abstractmethod
    def write(self, documents: Sequence[tuple[SearchDocument, Fields]]) -> None:
        """Replace the words of these documents."""

    @abstractmethod
    def erase(self, page_ids: Sequence[int]) -> None:
        """Drop the words of these pages."""

    @abstractmethod
    def exact(self, words: Words) -> str:
        """Words as they stand, next to one another."""

    @abstractmethod
    def stemmed(self, stems: Words) -> str:
        """Stems, next to one another."""

    @abstractmethod
    def languages(self) -> Sequence[str]:
        """Languages that have words."""

    @abstractmethod
    def matching(self, request: SearchRequest, language: str, *, scored: bool) -> Query:
        """SQL that gives `page_id` and `score` of all that answers in one language, before filters."""

    @abstractmethod
    def page_ids(self) -> set[int]:
        """Pages that have words."""

    def index(self, documents: Iterable[SearchDocument]) -> None:
        protected = names.protected()
        remaining = iter(documents)
        while batch := list(islice(remaining, BATCH)):
            last_said = {document.page_id: document for document in batch}
            with transaction.atomic():
                entries.store(list(last_said.values()))
                self.write([(document, fields_of(document, protected)) for document in last_said.values()])

    def remove(self, page_ids: Iterable[int]) -> None:
        remaining = iter(page_ids)
        while batch := list(islice(remaining, BATCH)):
            with transaction.atomic():
                self.erase(batch)
                entries.forget(batch)

    def clear(self) -> None:
        self.remove(list(SearchEntry.objects.values_list("page_id", flat=True)))

    def count(self) -> int:
        return len(self.page_ids())

    def search(self, request: SearchRequest) -> SearchResponse:
        if not request.question and not request.narrowed:
            return SearchResponse(engine=self.name)
        languages = self.languages() if request.question else ()
        total, facets = self._counts(request, languages)
        last_page = max(1, -(-min(total, LAST_RESULT) // request.size))
        page = min(max(1, request.page), last_page)
        hits = self._hits(request, page, languages) if total else ()
        return SearchResponse(self.name, hits, total, page, facets)

    def suggest(self, text: str, locale: str, limit: int = 8) -> Sequence[int]:
        *whole, start = analysis.words(analysis.clean(text)) or [""]
        if not start:
            return []
        found = SearchEntry.objects.filter(locale=analysis.storable(locale))
        for word in whole:
            found = found.filter(title_words__word=word)
        beginning = TitleWord.objects.filter(word__gte=start, word__lt=start + "\U0010ffff").values(
            "entry_id"
        )
        found = found.filter(page_id__in=beginning).annotate(length=Count("title_words"))
        return list(found.order_by("length", "title", "page_id").values_list("page_id", flat=True)[:limit])

    def expression(self, request: SearchRequest, language: str, *, twins: bool) -> str:
        """A question in the query language of this engine, for texts of one language."""
        terms = (self._term(request.question, term, language, twins) for term in request.question.terms)
        return (self.either if request.any_word else self.both).join(terms)

    def _term(self, question: Question, term: Term, language: str, twins: bool) -> str:
        if term.quoted:
            asked = self.exact(term.words)
        else:
            asked = self.both.join(self._word(question, word, language) for word in term.words)
        others = term.twins if twins else ()
        stems = (tuple(question.stem(word, language) for word in twin) for twin in others)
        return f"({self.either.join([f'({asked})', *map(self.stemmed, stems)])})"

    def _word(self, question: Question, word: str, language: str) -> str:
        stemmed = self.stemmed((question.stem(word, language),))
        return f"({self.exact((word,))}{self.either}{stemmed})"

    def _counts(
        self, request: SearchRequest, languages: Sequence[str]
    ) -> tuple[int, dict[str, tuple[FacetCount, ...]]]:
        """The total and all facets; each facet leaves its own filter out, so that one can choose again."""
        answering, params = self._answering(request, languages, scored=False)
        kept, kept_params = filters(request)
        sql = f"{answering} SELECT 'total', '', COUNT(DISTINCT twin_key) FROM answering e WHERE {kept}"
        params += kept_params
        for facet, value, source in (
            ("kind", "e.kind", "answering e"),
            ("district", "e.district_code", "answering e"),
            ("goods", "g.slug", "answering e JOIN search_entrygoods g ON g.entry_id = e.page_id"),
        ):
            kept, kept_params = filters(request, without=facet)
            sql += (
                f" UNION ALL SELECT '{facet}', {value}, COUNT(DISTINCT twin_key) "
                f"FROM {source} WHERE {kept} GROUP BY {value}"
            )
            params += kept_params
        counts: dict[str, list[FacetCount]] = {"total": [], **{facet: [] for facet in FACETS}}
        for facet, value, count in rows(sql, params):
            if value or facet == "total":
                counts[facet].append(FacetCount(value, count))
        total = counts.pop("total")[0].count
        ordered = {key: sorted(some, key=lambda one: (-one.count, one.value)) for key, some in counts.items()}
        return total, {facet: tuple(some) for facet, some in ordered.items()}

    def _hits(self, request: SearchRequest, page: int, languages: Sequence[str]) -> tuple[Hit, ...]:
        """One page of hits. A page found in two languages is shown once, in the visitor's if it can be."""
        answering, params = self._answering(request, languages, scored=True)
        kept, kept_params = filters(request)
        sql = (
            f"{answering}, placed AS (SELECT e.page_id, e.published_at, "
            "MAX(e.score) OVER (PARTITION BY e.twin_key) AS best, "
            "ROW_NUMBER() OVER (PARTITION BY e.twin_key ORDER BY e.own DESC, e.score DESC, e.page_id) place "
            f"FROM answering e WHERE {kept}) "
            "SELECT page_id, best FROM placed WHERE place = 1 "
            "ORDER BY best DESC, published_at DESC, page_id LIMIT %s OFFSET %s"
        )
        size = min(request.size, LAST_RESULT - (page - 1) * request.size)
        found = rows(sql, [*params, *kept_params, size, (page - 1) * request.size])
        return tuple(Hit(page_id, float(score)) for page_id, score in found)

    def _answering(self, request: SearchRequest, languages: Sequence[str], *, scored: bool) -> Query:
        """Entries that answer, as a table named `answering`."""
        parts = [self.matching(request, language, scored=scored) for language in languages]
        if not request.question:
            parts = [("SELECT page_id, 0.0 AS score FROM search_searchentry", [])]
        nothing = "SELECT page_id, 0.0 AS score FROM search_searchentry WHERE 1 = 0"
        matching = " UNION ALL ".join(sql for sql, _ in parts) or nothing
        params = [param for _, some in parts for param in some]
        locale = analysis.storable(request.locale)
        own = "CASE WHEN e.locale = %s THEN 1 ELSE 0 END"
        score = "h.score"
        extra: list = [locale]
        if scored:
            score = f"h.score * (CASE WHEN e.locale = %s THEN {OWN_LANGUAGE} ELSE 1.0 END)"
            score += f" + (CASE WHEN e.names LIKE %s THEN {WHOLE_NAME} ELSE 0 END)"
            extra += [locale, f"%|{' '.join(request.question.words)}|%"]
        sql = (
            f"WITH hits AS ({matching}), answering AS MATERIALIZED ("
            f"SELECT e.page_id, e.twin_key, e.kind, e.district_code, e.published_at, {own} AS own, "
            f"{score} AS score FROM hits h JOIN search_searchentry e ON e.page_id = h.page_id)"
        )
        return sql, [*params, *extra]


def fields_of(document: SearchDocument, protected: frozenset[str]) -> Fields:
    """Cut a document into words, and their stems in its own language."""
    kind = kind_of(document.kind)
    with override(document.locale):
        known = (document.summary, document.village, kind.label if kind else "", *document.goods_names)
        about = " ".join(map(str, known))
    texts = [analysis.words(text) for text in (entries.name_text(document), about, document.body)]
    stems = ([analysis.stem(word, document.locale, protected) for word in text] for text in texts)
    return Fields(*texts, *stems)


def filters(request: SearchRequest, without: str = "") -> Query:
    """SQL conditions on `answering e`; each kind of filter accepts any of its values."""
    conditions, params = ["1 = 1"], []
    for facet, values, condition in (
        ("kind", request.kinds, "e.kind IN ({})"),
        ("district", request.districts, "e.district_code IN ({})"),
        (
            "goods",
            request.goods,
            "EXISTS (SELECT 1 FROM search_entrygoods w WHERE w.entry_id = e.page_id AND w.slug IN ({}))",
        ),
    ):
        if values and facet != without:
            conditions.append(condition.format(", ".join(["%s"] * len(values))))
            params += map(analysis.storable, values)
    return " AND ".join(conditions), params


def rows(sql: str, params: Sequence) -> Iterator[tuple]:
    """All rows of one statement."""
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        yield from cursor.fetchall()
