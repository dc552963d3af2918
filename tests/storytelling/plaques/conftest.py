import pytest
from django.contrib.auth.models import Permission
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


@pytest.fixture
def own_folders(settings, tmp_path):
    """Files of this test alone, public and private."""
    settings.MEDIA_ROOT, settings.PRIVATE_ROOT = tmp_path / "media", tmp_path / "private"


@pytest.fixture
def officer(django_user_model):
    """Looks after signs, and may do nothing else."""
    user = django_user_model.objects.create_user("petugas", password="a-long-password")
    user.user_permissions.add(Permission.objects.get(codename="change_plaque"))
    return user
