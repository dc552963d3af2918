"""What programs may rely on: cached shortly, open to all sites, no more than so often."""

import pytest
from django.core.cache import cache
from django.test import override_settings

from search import views
from storytelling import rate

ADDRESSES = ("/api/search", "/api/suggest")


@pytest.mark.parametrize("address", ADDRESSES)
def test_anybody_may_ask_and_keep_the_answer_for_a_minute(homes, client, address):
    response = client.get(address, {"q": "kopi", "lang": "id"})

    assert response["Access-Control-Allow-Origin"] == "*"
    assert set(response["Cache-Control"].split(", ")) == {"public", "max-age=60"}
    assert "Cookie" not in response.get("Vary", "")
    assert not response.cookies
    assert client.post(address, {"q": "kopi"}).status_code == 405


@pytest.mark.parametrize("address", ADDRESSES)
def test_without_a_language_the_answer_depends_on_the_visitor(homes, client, address):
    assert {"Accept-Language", "Cookie"} <= set(client.get(address, {"q": "kopi"})["Vary"].split(", "))


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_second_answer_is_remembered_until_something_changes(
    story, client, address, django_assert_max_num_queries
):
    story("Kopi satu")
    first = client.get(address, {"q": "kopi", "lang": "id"}).json()
    with django_assert_max_num_queries(1):  # are the pages still public?
        assert client.get(address, {"q": "kopi", "lang": "id"}).json() == first

    story("Kopi dua")
    assert client.get(address, {"q": "kopi", "lang": "id"}).json()["total"] == 2


def test_other_questions_and_languages_have_answers_of_their_own(story, client):
    story("Kopi satu")
    story("Teh dua")

    def labels(**query):
        return client.get("/api/search", query).json()

    assert labels(q="kopi", lang="id")["results"] != labels(q="teh", lang="id")["results"]
    assert labels(q="kopi", lang="id")["facets"] != labels(q="kopi", lang="en")["facets"]
    assert labels(q="kopi", lang="id", kind="market")["total"] == 0


@pytest.mark.parametrize(
    ("address", "most"), [("/api/search", views.SEARCHES), ("/api/suggest", views.LETTERS)]
)
def test_who_asks_too_often_waits_and_others_do_not(homes, client, monkeypatch, address, most):
    monkeypatch.setattr(rate, "time", lambda: 1_000_000_000.0)  # the fortieth second of its minute
    statuses = [client.get(address, {"q": "?"}).status_code for _ in range(most + 1)]
    assert statuses == [200] * most + [429]

    refused = client.get(address, {"q": "?"})
    assert refused["Retry-After"] == "20"
    assert refused["Cache-Control"] == "no-store"
    assert refused.json() == {"error": "Too many requests."}
    assert client.get(address, {"q": "?"}, REMOTE_ADDR="192.0.2.7").status_code == 200
    monkeypatch.setattr(rate, "time", lambda: 1_000_000_020.0)
    assert client.get(address, {"q": "?"}).status_code == 200


@pytest.mark.parametrize(("behind", "told_apart"), [(True, True), (False, False)])
def test_behind_a_proxy_the_client_is_who_the_proxy_saw(rf, behind, told_apart):
    """Without one, nobody becomes another by a header of their own."""

    def mark(forwarded):
        return rate.client(rf.get("/", headers={"X-Forwarded-For": forwarded}), "salt")

    with override_settings(BEHIND_PROXY=behind):
        assert (mark("192.0.2.1") != mark("192.0.2.2")) is told_apart
        assert mark("198.51.100.9, 192.0.2.1") == mark("192.0.2.1")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", True),
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        ("192.0.2.1", "192.0.2.2", False),
        ("not:an:address", "not:an:address", True),
    ],
)
def test_a_household_with_many_addresses_is_one_client(rf, one, other, same):
    marks = {rate.client(rf.get("/", REMOTE_ADDR=address), "salt") for address in (one, other)}

    assert (len(marks) == 1) is same


def test_no_address_of_a_visitor_stands_in_the_cache(homes, client):
    client.get("/api/suggest", {"q": "kopi"}, REMOTE_ADDR="192.0.2.77")

    kept = [key for key in cache._cache if "rate" in key]
    assert kept
    assert not any("192.0.2.77" in key for key in kept)
