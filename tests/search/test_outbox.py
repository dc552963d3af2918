"""What waits for Elasticsearch: kept until it arrived, sent by one thread, given up when it is hopeless."""

from datetime import timedelta
from threading import Event

import pytest
from django.core.management import CommandError, call_command
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from search import outbox
from search.models import WaitingChange
from search.outbox import Sender


@pytest.fixture
def refuse(elastic):
    """Make the server unable to read a page, as a mapping of another version would."""

    def put_wrong_mapping(page):
        original = elastic.index

        def index(documents, versions=None):
            mine, others = [], []
            for document in documents:
                (mine if document.page_id == page.pk else others).append(document)
            refused = original(others, versions)
            actions = [
                {"_op_type": "index", "_index": f"{elastic.prefix}-id", "_id": str(one.page_id), "unknown": 1}
                for one in mine
            ]
            return refused | elastic._write(actions)

        elastic.index = index
        return lambda: elastic.__dict__.pop("index")

    return put_wrong_mapping


def test_without_a_server_nothing_is_written_down(story):
    story("Pura")

    assert not WaitingChange.objects.exists()


@pytest.mark.service
def test_a_change_costs_one_statement_and_is_sent_after_the_transaction(
    elastic, django_capture_on_commit_callbacks
):
    with (
        CaptureQueriesContext(connection) as asked,
        django_capture_on_commit_callbacks() as after,
        transaction.atomic(),
    ):
        outbox.note([1, 2, 3])
    assert len([one for one in asked if "INSERT" in one["sql"]]) == 1
    assert len(after) == 1


@pytest.mark.service
def test_many_changes_of_a_page_are_sent_as_one_as_it_is_now(elastic, story, sent):
    page = story("Pura")
    for number in range(5):
        page.title = f"Pura {number}"
        page.save_revision().publish()
    assert WaitingChange.objects.filter(page_id=page.pk).count() == 6

    sent()
    assert list(elastic.suggest("pura 4", "id")) == [page.pk]
    assert not elastic.suggest("pura 3", "id")


@pytest.mark.service
def test_an_older_change_that_arrives_late_changes_nothing(elastic, story, sent):
    page = story("Pura")
    sent()
    now = timezone.now()
    WaitingChange.objects.create(page_id=page.pk, written_at=now - timedelta(hours=1), due=now)

    sent()


@pytest.mark.service
def test_what_the_server_cannot_read_is_given_up_shown_and_revived(elastic, story, sent, refuse, capsys):
    sent()
    page = story("Pura")
    mend = refuse(page)
    now = timezone.now()
    for _ in range(outbox.ATTEMPTS):
        assert outbox.send_all(elastic, now).refused == 1
        assert outbox.send_all(elastic, now).refused == 0, "it is put off"
        now += timedelta(minutes=10)

    row = WaitingChange.objects.get()
    assert row.dead and "unknown" in row.last_error
    assert not outbox.behind(), "one unreadable page keeps nobody from asking the server"
    with pytest.raises(CommandError):
        call_command("search_status")
    assert "given up 1" in capsys.readouterr().out

    mend()
    call_command("search_sync", retry=True)
    sent()


@pytest.mark.service
def test_a_page_that_must_vanish_keeps_the_server_unasked_even_when_given_up(elastic):
    outbox.note([1], gone=True)
    WaitingChange.objects.update(dead=True)

    assert outbox.behind()


def test_one_thread_sends_and_whoever_publishes_does_not_wait():
    going, go, sends = Event(), Event(), []

    def send():
        sends.append(1)
        going.set()
        assert go.wait(10)

    sender = Sender(send)
    sender.nudge()
    assert going.wait(10)
    for _ in range(100):
        sender.nudge()
    assert len(sends) == 1
    go.set()
    for _ in range(100):
        if len(sends) == 2 and not sender.lock.locked():
            break
        Event().wait(0.02)
    assert len(sends) == 2, "what was noted meanwhile is sent too, once"
