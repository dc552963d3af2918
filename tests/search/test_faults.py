"""Elasticsearch in every kind of trouble: visitors are answered, nothing is lost, and health says why."""

import os
import signal
import socket
import subprocess
from datetime import timedelta
from time import monotonic
from uuid import uuid4

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.utils import timezone

from heritage.models import HeritageStoryPage
from search import outbox, rebuilding, server, service, sync
from search.breaker import Breaker
from search.engines.base import SearchUnavailable
from search.models import WaitingChange
from tests.search.troubles import ANSWERS, answering, dripping
from tests.services.fixtures import SERVICES, missing


@pytest.fixture
def troubled(settings, monkeypatch, db):
    """Turn the site to a server in trouble, with everything sent so far as if it had taken it."""
    clock = [1000.0]

    def turn(url):
        settings.ELASTICSEARCH_URL = url
        settings.ELASTICSEARCH_PREFIX = f"test-{uuid4().hex[:12]}"
        monkeypatch.setattr(server, "asking", Breaker(clock=lambda: clock[0]))
        monkeypatch.setattr(server, "writing", Breaker(failures=1, clock=lambda: clock[0]))
        monkeypatch.setattr(outbox.sender, "nudge", lambda: None)
        return clock

    return turn


def visited(client):
    """What a visitor and the health report are told."""
    began = monotonic()
    answer = client.get("/api/search", {"q": f"pura {uuid4().hex[:6]}", "lang": "id"}).json()
    assert monotonic() - began < 2
    assert answer["engine"] == service.embedded().name
    assert answer["results"][0]["title"] == "Pura"
    return client.get("/health/ready").json()


@pytest.mark.parametrize("trouble", ANSWERS)
def test_a_server_that_answers_nonsense_is_asked_once_a_visit_and_after_three_not_at_all(
    trouble, story, client, troubled
):
    story("Pura")
    with answering(*ANSWERS[trouble]) as (url, asked):
        clock = troubled(url)
        for visits in (1, 2, 3):
            told = visited(client)
            assert len(asked) == visits
        assert told["ready"] and told["limping"]["search"].startswith("elasticsearch: ")
        visited(client)
        assert len(asked) == 3
        clock[0] += 30
        visited(client)
        visited(client)
        assert len(asked) == 4

        story("Puri")
        assert outbox.send_all(server.engine()).fault
    assert {row.attempts for row in WaitingChange.objects.all()} == {0}
    assert not outbox.backlog().dead


def test_nobody_listens(story, client, troubled):
    story("Pura")
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    troubled(f"http://127.0.0.1:{port}")
    for _ in range(3):
        told = visited(client)
    assert told["limping"]["search"] == "elasticsearch: ConnectionError"
    with pytest.raises(CommandError):
        call_command("search_sync")
        story("Puri")
        call_command("search_sync")
    with pytest.raises(CommandError):
        call_command("search_status")


def test_a_server_that_hangs_costs_a_visitor_one_second(story, client, troubled):
    story("Pura")
    with socket.create_server(("127.0.0.1", 0)) as listening:
        troubled(f"http://127.0.0.1:{listening.getsockname()[1]}")
        for _ in range(3):
            told = visited(client)
        began = monotonic()
        visited(client)
        assert monotonic() - began < 0.9
    assert told["limping"]["search"] == "elasticsearch: ConnectionTimeout"


def test_a_server_that_answers_byte_by_byte_costs_no_more_than_one_that_hangs(story, client, troubled):
    story("Pura")
    with dripping() as url:
        troubled(url)
        for _ in range(3):
            told = visited(client)
    assert told["limping"]["search"] == "elasticsearch: ConnectionTimeout"


@pytest.mark.service
def test_a_missing_index_loses_nothing_and_comes_back_with_a_rebuild(elastic, story, client, sent):
    story("Pura")
    sent()
    elastic.writing.indices.delete(index=list(elastic.health().indexes.values()))
    for _ in range(3):
        told = visited(client)
    assert told["limping"]["search"] == "elasticsearch: NotFoundError"
    page = story("Puri")
    assert "missing" in outbox.send_all(elastic).fault
    assert WaitingChange.objects.filter(page_id=page.pk, attempts=0, dead=False).exists()
    assert not elastic.writing.indices.get(index=f"{elastic.prefix}-*"), "nothing was made in its place"

    call_command("search_rebuild", engine="elastic")
    sent()


@pytest.mark.service
def test_a_full_disk_holds_changes_back_until_there_is_room(elastic, story, client, sent):
    page = story("Pura")
    sent()

    def full(blocked):
        for name in elastic.health().indexes.values():
            elastic.writing.indices.put_settings(
                index=name, settings={"index.blocks.read_only_allow_delete": blocked}
            )

    full(True)
    page.summary = "Gapura."
    page.save_revision().publish()
    now = timezone.now()
    for _ in range(outbox.ATTEMPTS + 2):
        outbox.send_all(elastic, now)
        now += timedelta(minutes=10)
    assert not outbox.backlog().dead and outbox.backlog().pages == 1
    visited(client)

    full(None)
    outbox.send_all(elastic, now)
    sent()


@pytest.fixture(scope="module")
def own_server():
    """The address of a server that may be killed, and how to start it, which tells its process."""
    environment = os.environ | {"ES_PORT": "9316", "ES_HEAP": "256m"}
    script = str(SERVICES / "elasticsearch.sh")

    def start():
        if subprocess.run([script, "start"], env=environment).returncode:
            missing("a second Elasticsearch")
        said = subprocess.run([script, "status"], env=environment, capture_output=True, text=True)
        return int((said.stderr + said.stdout).rpartition("(pid ")[2].partition(")")[0])

    yield "http://127.0.0.1:9316", start
    subprocess.run([script, "reset"], env=environment)


@pytest.mark.service
@pytest.mark.skipif(connection.vendor != "sqlite", reason="a minute, whatever the database: SQLite had it")
def test_killed_while_it_is_written_to_and_while_it_is_rebuilt(
    own_server, indexes, story, client, troubled, monkeypatch
):
    url, start = own_server
    pid = start()
    troubled(url)
    story("Pura")
    for number in range(30):
        indexes["id"].add_child(
            instance=HeritageStoryPage(
                title=f"Kisah {number}", slug=f"kisah-{number}", kind="temple", locale=indexes["id"].locale
            )
        )
    monkeypatch.setattr(sync, "BATCH", 5)
    monkeypatch.setattr(outbox, "BATCH", 5)
    engine = server.engine()
    engine.prepare()
    outbox.repair(engine)
    assert outbox.send(engine).pages == 5
    building = rebuilding.rebuild(engine, ["id", "en"])
    assert next(building)
    os.kill(pid, signal.SIGKILL)
    with pytest.raises(SearchUnavailable):
        list(building)
    waiting = WaitingChange.objects.count()
    assert outbox.send(engine).fault
    assert WaitingChange.objects.count() == waiting > 20
    visited(client)

    start()
    outbox.send_all(engine)
    assert outbox.differences(engine.digests()).total == 0
    call_command("search_rebuild", engine="elastic")
    call_command("search_status")
    assert len(engine.writing.indices.get(index=f"{engine.prefix}-*")) == 4, "the killed build is gone"
    answered_by = {service.search(service.Query("kisah")).engine for _ in range(2)}  # the first warms it up
    assert "elastic" in answered_by
