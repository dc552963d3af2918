"""On SQLite: the full-text index is asked once for each search, not once for each hit.

Wagtail orders hits by a correlated subquery, which searches again for every page that was found: 102 seconds
for a common word among 20,000 pages. Here hits and scores come from one subquery, to which pages are joined.
"""

from dataclasses import dataclass, replace

from django.db import connections
from django.db.models import FloatField, QuerySet
from django.db.models.expressions import Col
from django.db.models.functions import Cast
from django.db.models.sql.constants import INNER
from modelsearch.backends.database.sqlite.query import MatchExpression, normalize
from modelsearch.backends.database.sqlite.sqlite import (
    SQLiteAutocompleteQueryCompiler,
    SQLiteFTSIndexEntry,
    SQLiteIndex,
    SQLiteSearchBackend,
    SQLiteSearchQueryCompiler,
    SQLiteSearchResults,
)
from modelsearch.index import AutocompleteField
from modelsearch.query import MatchAll, Not
from modelsearch.utils import get_descendants_content_types_pks

from .asked import harmless
from .norms import QuickNorms

# A column that no model has.
SCORE = FloatField()
SCORE.set_attributes_from_name("score")
SCORE.model = None


@dataclass(frozen=True, eq=False)
class Hits:
    """The hits as a table to join to: what a query of Django must know of a join, and no more.

    `LIMIT -1` takes nothing away; it keeps SQLite from dissolving the subquery into the query around it,
    where bm25() is not allowed and the full-text index would be asked page by page.
    """

    sql: str
    params: tuple
    pk_column: str
    parent_alias: str
    table_alias: str
    table_name: str = "search_hits"
    join_type: str = INNER
    nullable: bool = False
    filtered_relation: None = None

    def as_sql(self, compiler, connection):
        quote = connection.ops.quote_name
        alias = quote(self.table_alias)
        hits = f"SELECT found, MIN(score) AS score FROM ({self.sql} LIMIT -1) GROUP BY found"
        page = f"{compiler.quote_name_unless_alias(self.parent_alias)}.{quote(self.pk_column)}"
        return f"{self.join_type} ({hits}) {alias} ON ({page} = {alias}.found)", list(self.params)

    def relabeled_clone(self, change_map):
        parent, table = self.parent_alias, self.table_alias
        return replace(
            self, parent_alias=change_map.get(parent, parent), table_alias=change_map.get(table, table)
        )


class OneSearch:
    """For a query compiler of modelsearch: builds queries in which the full-text index is asked once."""

    def matching(self, config) -> QuerySet:
        """Everything that matches, in no order: enough to count."""
        query = normalize(self.query)
        if isinstance(query, MatchAll):
            return self.queryset
        if isinstance(query, Not):
            if isinstance(query.subquery, MatchAll):
                return self.queryset.none()
            return self.queryset.exclude(pk__in=self._hits(query.subquery, config).values("found"))
        return self.queryset.filter(pk__in=self._hits(query, config).values("found"))

    def search(self, config, start, stop, score_field=None):
        query = normalize(self.query)
        if isinstance(query, MatchAll):
            return self.queryset[start:stop]
        by_score = self.order_by_relevance and not isinstance(query, Not)
        if not isinstance(query, Not) and (by_score or score_field):
            score_field = score_field or "_score"
            found = self._with_scores(query, config, score_field)
        else:
            found = self.matching(config)
        if by_score:
            found = found.order_by(score_field, "-pk")
        elif not found.query.order_by:
            found = found.order_by("-pk")  # pages of results must not overlap
        return found[start:stop]

    def columns(self) -> list[str]:
        """Columns of the full-text index that hold the fields asked for: all but the title share one."""
        if not self.fields:
            return self.FTS_TABLE_FIELDS
        return list(dict.fromkeys("title" if field == "title" else "body" for field in self.fields))

    def _hits(self, query, config) -> QuerySet:
        """Entries of the full-text index that match, with `found`, the key of what they stand for."""
        model = self.queryset.model
        return SQLiteFTSIndexEntry.objects.filter(
            MatchExpression(self.columns(), self.build_search_query(query, config=config)),
            index_entry__content_type__in=get_descendants_content_types_pks(model),
        ).annotate(found=Cast("index_entry__object_id", model._meta.pk))

    def _with_scores(self, query, config, score_field) -> QuerySet:
        """The objects joined to their hits, with the score of each: less is better."""
        rank = self._build_rank_expression(self.get_search_vectors(), config)
        hits = self._hits(query, config).annotate(score=rank).values_list("found", "score")
        found = self.queryset.all()
        sql, params = hits.query.get_compiler(connection=connections[found.db]).as_sql()
        page = found.query.get_initial_alias()
        alias, _ = found.query.table_alias(Hits.table_name, create=True)
        found.query.alias_map[alias] = Hits(sql, tuple(params), found.model._meta.pk.column, page, alias)
        return found.annotate(**{score_field: Col(alias, SCORE)})


class AdminSearchCompiler(OneSearch, SQLiteSearchQueryCompiler):
    pass


class AdminAutocompleteCompiler(OneSearch, SQLiteAutocompleteQueryCompiler):
    def columns(self):
        """The column of beginnings; a field that keeps none is looked for among the words of the body."""
        kept = {
            field.field_name
            for field in self.queryset.model.get_autocomplete_search_fields()
            if isinstance(field, AutocompleteField)
        }
        others = set(self.fields or ()) - kept
        return [*self.FTS_TABLE_FIELDS, *(["body"] if others else [])]


class AdminResults(SQLiteSearchResults):
    def _do_count(self):
        compiler = self.query_compiler
        return compiler.matching(compiler.get_config(self.backend))[self.start : self.stop].count()


class AdminIndex(QuickNorms, SQLiteIndex):
    pass


class SQLiteAdminBackend(SQLiteSearchBackend):
    query_compiler_class = AdminSearchCompiler
    autocomplete_query_compiler_class = AdminAutocompleteCompiler
    index_class = AdminIndex
    results_class = AdminResults

    def _search(self, query_compiler_class, query, model_or_queryset, **kwargs):
        return super()._search(query_compiler_class, harmless(query), model_or_queryset, **kwargs)
