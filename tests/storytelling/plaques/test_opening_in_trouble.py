"""A sign opens while other services are down, and leads nowhere else whoever asks it to."""

from urllib.parse import urlsplit

import pytest
from django.conf import settings as site
from django.core.files.storage import Storage
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from wagtail.images.tests.utils import get_test_image_file

from storytelling.media.models import SiteImage
from storytelling.plaques.issue import issue_plaque
from storytelling.plaques.models import PlaqueCount
from tests.storytelling.plaques.test_counting import PHONE

pytestmark = pytest.mark.django_db
NO_SEARCH, NO_REDIS = "http://127.0.0.1:1", "redis://127.0.0.1:1/0"  # where nobody listens
FORGIVING = "storytelling.caches.ForgivingRedisCache"
PLAIN = "django.core.cache.backends.redis.RedisCache"


class LostStorage(Storage):
    """A store of files that answers nothing."""

    def _open(self, name, mode="rb"):
        raise OSError("the store is gone")

    def _save(self, name, content):
        raise OSError("the store is gone")

    def exists(self, name):
        raise OSError("the store is gone")

    def url(self, name):
        return f"/media/{name}"


@pytest.fixture
def plaque(story, story_en, settings, tmp_path):
    settings.MEDIA_ROOT = str(tmp_path)
    story.hero = SiteImage.objects.create(
        title="Gapura", file=get_test_image_file(size=(800, 600)), credit="Dinas"
    )
    story.save()
    return issue_plaque(story, state="installed")


@pytest.fixture
def trouble(request, settings, plaque):
    match request.param:
        case "search":
            settings.ELASTICSEARCH_URL = NO_SEARCH
        case "cache":
            settings.CACHES = {"default": {"BACKEND": FORGIVING, "LOCATION": NO_REDIS}}
        case "plain cache":
            settings.CACHES = {"default": {"BACKEND": PLAIN, "LOCATION": NO_REDIS}}
        case "media":
            settings.STORAGES = {**site.STORAGES, "default": {"BACKEND": f"{__name__}.LostStorage"}}
        case "media folder":
            settings.MEDIA_ROOT = "/nonexistent/media"
    return request.param


TROUBLES = ["search", "cache", "plain cache", "media", "media folder"]


@pytest.mark.parametrize("trouble", TROUBLES, indirect=True)
def test_a_sign_opens_its_page_and_is_counted(client, plaque, trouble):
    answer = client.get(f"/Q/{plaque.code}", headers={"user-agent": PHONE})

    assert answer.status_code == 302
    assert answer["Location"] == f"/id/warisan/pura-maospahit/?plaque={plaque.code}"
    assert PlaqueCount.objects.get().times == 1


@pytest.mark.parametrize("trouble", TROUBLES, indirect=True)
def test_a_sign_whose_page_is_gone_shows_its_tombstone(client, plaque, trouble, story):
    type(story).objects.update(live=False)
    answer = client.get(f"/Q/{plaque.code}", headers={"user-agent": PHONE})

    assert answer.status_code == 410
    assert "Pura Maospahit" in answer.text


@pytest.mark.parametrize("trouble", ["search", "cache", "media", "media folder"], indirect=True)
def test_the_page_behind_the_sign_is_read_too(client, plaque, trouble):
    answer = client.get(f"/Q/{plaque.code}", headers={"user-agent": PHONE}, follow=True)

    assert answer.status_code == 200
    assert "<h1>Pura Maospahit</h1>" in answer.text


def test_all_of_it_at_once(client, plaque, settings):
    settings.ELASTICSEARCH_URL = NO_SEARCH
    settings.STORAGES = {**site.STORAGES, "default": {"BACKEND": f"{__name__}.LostStorage"}}
    settings.CACHES = {"default": {"BACKEND": FORGIVING, "LOCATION": NO_REDIS}}

    assert client.get(f"/Q/{plaque.code}", headers={"user-agent": PHONE}).status_code == 302


hosts = st.one_of(
    st.sampled_from(
        [
            "evil.example",
            "evil.example:80",
            "denpasar.example@evil.example",
            "[::1]",
            "-",
            "a b",
            "//evil",
            "é.example",
        ]
    ),
    st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=60),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    host=hosts,
    header=st.sampled_from(["HTTP_HOST", "HTTP_X_FORWARDED_HOST", "SERVER_NAME"]),
    known=st.booleans(),
)
def test_whatever_host_is_asked_for_a_sign_leads_nowhere_else(client, plaque, host, header, known):
    """Also where every host is let in, which production refuses to start with."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(site, "ALLOWED_HOSTS", ["denpasar.example", "testserver"] if known else ["*"])
        answer = client.get(f"/Q/{plaque.code}", headers={"user-agent": PHONE}, **{header: host})

    assert answer.status_code in (302, 400)
    if answer.status_code == 302:
        assert answer["Location"] == f"/id/warisan/pura-maospahit/?plaque={plaque.code}"
        assert not urlsplit(answer["Location"]).netloc


def test_a_strange_host_is_refused(client, plaque, settings):
    settings.ALLOWED_HOSTS = ["denpasar.example"]

    assert client.get(f"/Q/{plaque.code}", headers={"host": "evil.example"}).status_code == 400
    assert client.get(f"/Q/{plaque.code}", headers={"host": "denpasar.example"}).status_code == 302
