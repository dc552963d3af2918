"""What visitors ask of the demo city, and what they get: the same from every engine."""

from uuid import uuid4

import pytest
from django.core.management import call_command

from search import sync
from search.engines.elastic import ElasticEngine
from search.management.commands import search_eval
from search.models import SearchEntry

pytestmark = pytest.mark.django_db


def test_the_engine_of_the_database_finds_what_is_wanted(capsys):
    call_command("search_eval", engine="embedded", recall=0.95, mrr=0.85)

    assert "queries" in capsys.readouterr().out


@pytest.mark.service
def test_elasticsearch_finds_what_is_wanted(elasticsearch_url, monkeypatch):
    engine = ElasticEngine(elasticsearch_url, f"test-{uuid4().hex[:12]}", refresh=True, patience=30)
    build = engine.begin_rebuild()
    build.index(sync.all_documents())
    assert len(build.digests()) == SearchEntry.objects.count()  # which also makes all of them found
    build.finish()
    monkeypatch.setitem(search_eval.ENGINES, "embedded", lambda: engine)

    call_command("search_eval", engine="embedded", recall=0.95, mrr=0.85)

    engine.writing.indices.delete(index=list(build.new.values()))
