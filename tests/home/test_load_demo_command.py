"""What `load_demo` does beside loading."""

import pytest
from django.core.management import call_command

from home.management.commands import load_demo


@pytest.mark.django_db
def test_pictures_are_awaited_when_they_are_committed(monkeypatch, django_capture_on_commit_callbacks):
    """`set_up` loads within a transaction; before its end no picture is begun."""
    waited = []
    monkeypatch.setattr(load_demo, "wait", lambda: waited.append(True))
    monkeypatch.setattr(load_demo.Command, "load", lambda self, demo: [])

    with django_capture_on_commit_callbacks(execute=True):
        call_command("load_demo", verbosity=0)
        assert waited == []

    assert waited == [True]
