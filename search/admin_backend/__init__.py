"""Wagtail's own search, for the admin: its page search, listings and choosers, made safe and quick.

What Wagtail brings answers most of what it is asked, but raises on a lone quotation mark, on NUL and on a
thousand words, and grows with the square of the hits on SQLite. Named in `WAGTAILSEARCH_BACKENDS`, which
looks for `SearchBackend` here.
"""

from django.db import connection

# Each module can be imported on its own database only: the columns of the index are not the same.
if connection.vendor == "postgresql":
    from .postgres import PostgresAdminBackend as SearchBackend
else:
    from .sqlite import SQLiteAdminBackend as SearchBackend

__all__ = ["SearchBackend"]
