"""After every trouble: what changed meanwhile arrives, and the server holds what the database holds."""

from contextlib import contextmanager, suppress
from datetime import timedelta
from threading import Event
from uuid import uuid4

import pytest
from django.conf import settings as site
from django.utils import timezone
from wagtail.models import Page

from heritage.models import HeritageStoryPage
from search import outbox, rebuilding, server, service, sync
from search.breaker import Breaker
from search.engines.base import SearchUnavailable
from search.models import SearchEntry, WaitingChange
from tests.bench.search import city
from tests.search.troubles import ANSWERS, answering, hanging, refusing

TROUBLES = {name: lambda told=told: answering(*told) for name, told in ANSWERS.items()} | {
    "nobody listens": refusing
}


@contextmanager
def away(trouble):
    """The site turned to a server in trouble, then back; its breakers are as after a long while."""
    real = site.ELASTICSEARCH_URL
    with trouble() as address:
        url = address if isinstance(address, str) else address[0]
        site.ELASTICSEARCH_URL = url
        try:
            yield
        finally:
            site.ELASTICSEARCH_URL = real
            server.asking = Breaker()
            server.writing = Breaker(failures=1)


@pytest.mark.service
@pytest.mark.parametrize("trouble", TROUBLES)
def test_what_changed_during_a_trouble_arrives_after_it(trouble, elastic, story, sent, client):
    changed, gone = story("Pura lama"), story("Pura yang hilang")
    sent()
    with away(TROUBLES[trouble]):
        changed.title = "Pura baru"
        changed.save_revision().publish()
        gone.delete()
        story("Pura ketiga")
        assert outbox.send_all(server.engine()).fault
        answer = client.get("/api/search", {"q": "pura", "lang": "id"}).json()
        assert {result["title"] for result in answer["results"]} == {"Pura baru", "Pura ketiga"}
        assert answer["engine"] == service.embedded().name

    sent()
    answer = client.get("/api/search", {"q": "pura ketiga", "lang": "id"}).json()
    assert answer["engine"] == "elastic"
    assert client.get("/health/ready").json()["limping"] == {}


@pytest.mark.service
def test_a_red_index_is_passed_over_and_healed_by_a_rebuild(elastic, story, sent, client):
    """No machine may hold the new index: its one shard is nowhere, which is what red means."""
    page = story("Pura")
    sent()
    elastic.writing = elastic.asking.options(request_timeout=1)
    indices, alias = elastic.writing.indices, f"{elastic.prefix}-id"
    healthy, red = elastic.health().indexes["id"], f"{alias}-20990101000000-{uuid4().hex[:6]}"
    nowhere = {"index.routing.allocation.require._name": "nobody", "index.number_of_replicas": 0}
    indices.create(index=red, settings=nowhere, wait_for_active_shards=0)
    swap = [
        {"remove": {"index": healthy, "alias": alias}},
        {"add": {"index": red, "alias": alias}},
    ]
    indices.update_aliases(actions=swap)
    assert elastic.writing.cluster.health(index=red)["status"] == "red"

    for _ in range(3):
        answer = client.get("/api/search", {"q": f"pura {uuid4().hex[:6]}", "lang": "id"}).json()
        assert [result["title"] for result in answer["results"]] == ["Pura"]
        assert answer["engine"] == service.embedded().name
    assert client.get("/health/ready").json()["limping"]["search"].startswith("elasticsearch: ")
    page.title = "Puri"
    page.save_revision().publish()
    assert outbox.send_all(elastic).fault
    assert outbox.backlog().pages == 1 and not outbox.backlog().dead

    indices.delete(index=red)
    list(rebuilding.rebuild(server.engine(), ["id", "en"]))
    sent()


@pytest.mark.service
def test_after_an_hour_away_a_thousand_changes_arrive(elastic, sent):
    """New, changed, taken back and deleted pages, some of them several times."""
    with away(refusing):
        city.build(640)
        stories = list(HeritageStoryPage.objects.order_by("pk"))
        for start in range(0, 640, 100):
            sync.refresh(page.pk for page in stories[start : start + 100])
        HeritageStoryPage.objects.filter(pk__in=[page.pk for page in stories[:300]]).update(summary="Lagi.")
        sync.refresh(page.pk for page in stories[:300])
        for page in stories[300:360:2]:
            page.unpublish()
        for page in stories[400:440:2]:
            Page.objects.get(pk=page.pk).delete()
        hour_ago = timezone.now() - timedelta(hours=1)
        WaitingChange.objects.update(written_at=hour_ago, due=hour_ago)
        assert outbox.send_all(server.engine()).fault
        assert WaitingChange.objects.count() >= 1_000

    sent()
    left = sum(1 for _ in sync.all_documents())
    assert len(elastic.digests()) == SearchEntry.objects.count() == left < 600


@pytest.mark.service
@pytest.mark.parametrize("trouble", [refusing, hanging])
def test_an_editor_does_not_wait_for_the_server(
    trouble, elastic, story, sent, monkeypatch, django_capture_on_commit_callbacks
):
    """The answer to the editor is there before the server has said, or refused, anything."""
    page = story("Pura")
    sent()
    published, sending, sent_off = Event(), Event(), Event()

    def send():
        sending.set()
        assert published.wait(30), "publishing waited for the server"
        with suppress(SearchUnavailable):
            server.engine().health()
        sent_off.set()

    sender = outbox.Sender(send)
    monkeypatch.setattr(outbox.sender, "nudge", sender.nudge)
    with away(trouble):
        page.title = "Puri"
        with django_capture_on_commit_callbacks(execute=True):
            page.save_revision().publish()
        assert sending.wait(30)
        published.set()
        assert sent_off.wait(30)
    assert outbox.backlog().pages == 1
