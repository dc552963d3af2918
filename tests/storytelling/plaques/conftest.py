import pytest
from django.test import Client

from storytelling.plaques import reporting
from tests.storytelling.plaques.test_counting import PHONE


@pytest.fixture
def visitor():
    """A telephone that keeps no cookies, and is checked as strictly as any browser."""
    return Client(enforce_csrf_checks=True, headers={"user-agent": PHONE, "accept-language": "en"})


@pytest.fixture
def unhurried(monkeypatch):
    """Nobody has to wait before sending."""
    monkeypatch.setattr(reporting, "_is_younger", lambda mark, seconds: False)
