import pytest
from django.contrib.auth.models import Permission

from riverwalk.models import TrailIndexPage, TrailPage
from storytelling.plaques.issue import issue_plaque
from tests import factories
from tests.storytelling.plaques.studio.samples import HOST


@pytest.fixture(autouse=True)
def host(settings):
    settings.PLAQUE_HOST = HOST
    return HOST


@pytest.fixture
def plaque(story):
    """A planned sign, as the register makes one: read from half a metre."""
    return issue_plaque(story, seed=1)


@pytest.fixture
def far(market):
    """A sign that is read from a metre, with the square that it takes."""
    return issue_plaque(market, seed=2, distance_m=1.0, size_mm=125)


@pytest.fixture
def staff(client, django_user_model):
    """Somebody who may open the desk and do so much with signs."""

    def log_in(*permissions):
        user = django_user_model.objects.create_user("petugas", password="a-long-password")
        names = ["access_admin", *permissions]
        user.user_permissions.set(Permission.objects.filter(codename__in=names))
        client.force_login(user)
        return client

    return log_in


@pytest.fixture
def trail(home_id, story, market, heritage_index):
    """Market, story, and a third place."""
    third = factories.add_story(
        heritage_index, title="Puri Satria", latitude="-8.65", longitude="115.21", summary="Puri."
    )
    index = factories.add(home_id, TrailIndexPage, title="Jejak", slug="jejak")
    page = factories.add(index, TrailPage, title="Jejak Lama", slug="lama")
    factories.set_stops(page, (market, story, third), minutes=10)
    return factories.publish(page)


@pytest.fixture
def signs_of_trail(trail, story, market, home_id):
    """One at the market, one at the story, and two that do not belong to it."""
    return {
        "second": issue_plaque(story, seed=3, trail_key=trail.translation_key, stop_number=2),
        "first": issue_plaque(market, seed=4),
        "of another": issue_plaque(story, seed=5, trail_key=home_id.translation_key),
        "retired": issue_plaque(market, seed=6, state="retired"),
    }
