"""The tables of words, which Django's models cannot describe: one set per kind of database."""

from django.conf import settings
from django.db import migrations

from search.engines import postgres_tables, sqlite


def make(apps, schema_editor):
    match schema_editor.connection.vendor:
        case "sqlite":
            sqlite.make_tables(code for code, _ in settings.LANGUAGES)
        case "postgresql":
            postgres_tables.make_table()
            postgres_tables.make_functions()
            postgres_tables.compare_by_letter()


def drop(apps, schema_editor):
    match schema_editor.connection.vendor:
        case "sqlite":
            sqlite.drop_tables()
        case "postgresql":
            postgres_tables.drop_table()


class Migration(migrations.Migration):
    dependencies = [("search", "0001_initial")]
    operations = [migrations.RunPython(make, drop)]
