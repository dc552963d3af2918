"""A cache that is gone makes pages slower, not missing."""

import socket

import pytest
from django.core.cache import caches

from storytelling import caches as forgiving


@pytest.fixture
def closed_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


@pytest.fixture
def gone(settings, closed_port, monkeypatch):
    """The site with a cache server that refuses every connection."""
    monkeypatch.setattr(forgiving.ForgivingRedisCache, "_rests_until", 0.0)
    settings.CACHES = {
        "default": {
            "BACKEND": "storytelling.caches.ForgivingRedisCache",
            "LOCATION": f"redis://127.0.0.1:{closed_port}/0",
        }
    }
    yield caches["default"]
    forgiving.ForgivingRedisCache._rests_until = 0.0


def test_nothing_is_remembered_and_nothing_fails(gone):
    assert gone.get("a", "otherwise") == "otherwise"
    assert gone.set("a", 1) is None
    assert gone.add("a", 1) is False
    assert gone.get_many(["a"]) == {}
    assert gone.set_many({"a": 1}) == ["a"]
    assert gone.get_or_set("a", lambda: 5) == 5
    assert gone.delete("a") is False
    assert "a" not in gone
    gone.delete_many(["a"])
    gone.clear()
    with pytest.raises(ValueError, match="a is not counted"):
        gone.incr("a")


def test_visitors_search_and_readers_read_on(gone, client, site_tree):
    assert client.get(site_tree.story.get_url()).status_code == 200
    assert client.get("/id/cari/", {"q": "zzzz"}, HTTP_USER_AGENT="Firefox").status_code == 200
    assert client.get("/api/suggest", {"q": "maos"}).json()["total"] == 1
    assert client.get("/api/search", {"q": "maospahit"}).json()["total"] == 1


def test_the_health_report_notices(gone, client, db):
    assert client.get("/health/ready").status_code == 503


@pytest.mark.service
def test_a_server_that_answers_remembers_and_counts(settings, redis_url):
    settings.CACHES = {
        "default": {"BACKEND": "storytelling.caches.ForgivingRedisCache", "LOCATION": redis_url}
    }
    cache = caches["default"]
    cache.delete("caches.test")
    assert cache.add("caches.test", 1, 30) is True
    assert cache.incr("caches.test") == cache.get("caches.test") == 2
    cache.delete("caches.test")
