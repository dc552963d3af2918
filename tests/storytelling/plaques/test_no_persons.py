"""What the database could know about those who open and report signs: read from its own schema."""

import pytest
from django.apps import apps
from django.db import connection

pytestmark = pytest.mark.django_db

# The register, its history and the photographs of staff name staff, in these columns alone.
STAFF = {
    "plaques_plaque": {"last_verified_by_id"},
    "plaques_plaqueevent": {"by_id"},
    "plaques_signphoto": {"by_id"},
}
# What visitors write, column by column: whoever adds one says here that it holds nothing of a person.
VISITORS = {
    "plaques_plaquecount": {"id", "plaque_id", "day", "language", "way", "times"},
    "plaques_plaquereport": {
        *("id", "plaque_id", "wrong", "words", "times", "created_at", "by_staff", "token", "state", "reply"),
    },
    "plaques_signphoto": {"id", "plaque_id", "report_id", "by_id", "taken_at", "file"},
}


def tables():
    """Of the signs: from the database and not from the models, with what migrations alone made."""
    with connection.cursor() as cursor:
        found = connection.introspection.table_names(cursor)
        return {
            table: {column.name for column in connection.introspection.get_table_description(cursor, table)}
            for table in found
            if table.startswith("plaques_")
        }


def test_what_visitors_leave_behind_has_no_column_for_a_person():
    found = tables()

    assert found.keys() == STAFF.keys() | VISITORS.keys(), "say here what the new table holds"
    assert {table: found[table] for table in VISITORS} == VISITORS


def test_persons_are_named_in_the_register_alone_and_are_staff():
    """No other foreign key leads to a user."""
    users = apps.get_model("accounts", "User")
    naming = {
        (model._meta.db_table, field.column)
        for model in apps.get_app_config("plaques").get_models(include_auto_created=True)
        for field in model._meta.concrete_fields
        if field.related_model is users
    }

    assert naming == {(table, column) for table, columns in STAFF.items() for column in columns}
