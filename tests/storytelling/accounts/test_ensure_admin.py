import re
from io import StringIO

import pytest
from django.contrib.auth import authenticate, get_user_model
from django.core.management import call_command

pytestmark = pytest.mark.django_db


def ensure_admin(**options):
    said = StringIO()
    call_command("ensure_admin", stdout=said, stderr=said, **options)
    return said.getvalue()


def test_the_first_administrator_can_log_in_with_the_printed_password(rf):
    password = re.search(r"password: (\S+)", ensure_admin())[1]

    administrator = authenticate(rf.post("/admin/login/"), username="admin", password=password)
    assert administrator.is_superuser
    assert len(password) >= 16


def test_the_password_is_shown_only_once():
    ensure_admin()

    assert ensure_admin() == ""
    assert get_user_model().objects.count() == 1


def test_an_existing_administrator_is_enough(admin_user):
    assert ensure_admin() == ""


def test_an_editor_called_admin_is_not_raised_to_administrator():
    get_user_model().objects.create_user("admin", password="secret")

    assert "no administrator" in ensure_admin()
    assert "Administrator: keeper" in ensure_admin(username="keeper")
