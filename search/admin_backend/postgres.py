"""On PostgreSQL: safe input, cheap saves, and the index over title and body that Wagtail's queries want.

That index is made by a migration; the queries are Wagtail's own.
"""

from modelsearch.backends.database.postgres.postgres import PostgresIndex, PostgresSearchBackend

from .asked import harmless
from .norms import QuickNorms


class AdminIndex(QuickNorms, PostgresIndex):
    pass


class PostgresAdminBackend(PostgresSearchBackend):
    index_class = AdminIndex

    def _search(self, query_compiler_class, query, model_or_queryset, **kwargs):
        return super()._search(query_compiler_class, harmless(query), model_or_queryset, **kwargs)
