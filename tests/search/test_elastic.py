"""Every way a page can appear, change or vanish, told to a real Elasticsearch, which then knows the same."""

import json
from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import transaction
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from heritage.models import HeritageStoryPage
from search import outbox, rebuilding, service
from search.documents import document_of
from search.engines.base import SearchUnavailable
from search.models import SearchEntry, WaitingChange
from storytelling.places.models import District, Village

pytestmark = [pytest.mark.service, pytest.mark.usefixtures("elastic")]


@pytest.fixture
def asked(sent, found):
    """What visitors find in Elasticsearch once everything is sent."""

    def titles(text, **narrow):
        sent()
        assert service.search(service.Query(text, **narrow)).engine == "elastic"
        return found(text, **narrow)

    return titles


def private(page):
    return PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


def test_a_published_page_is_found_and_an_unpublished_one_is_not(story, asked):
    page = story("Pura Maospahit", "Gapura bata merah.", variants="Maospait")
    assert asked("bata merah") == asked("maospait") == ["Pura Maospahit"]

    page.unpublish()
    assert asked("maospait") == []


def test_publishing_again_replaces_the_words(story, asked):
    page = story("Pura", "Kata lama.")
    assert asked("lama") == ["Pura"]

    page.title, page.body = "Puri", [("paragraph", "Kata baru.")]
    page.save_revision().publish()
    assert asked("lama") == []
    assert asked("baru") == ["Puri"]


def test_a_draft_is_never_sent(story, elastic):
    page = story("Rahasia", live=False)
    outbox.send_all(elastic)

    assert page.pk not in elastic.digests()


def test_pages_that_go_live_and_expire_by_the_clock(story, asked):
    page = story("Pura", live=False)
    past = timezone.now() - timedelta(minutes=1)
    page.go_live_at = past
    revision = page.save_revision()
    type(revision).objects.filter(pk=revision.pk).update(approved_go_live_at=past)
    call_command("publish_scheduled")
    assert asked("pura") == ["Pura"]

    HeritageStoryPage.objects.filter(pk=page.pk).update(expire_at=past)
    call_command("publish_scheduled")
    assert asked("pura") == []


def test_a_moved_branch_goes_with_what_stands_above_it(story, indexes, homes, asked):
    story("Pura")
    private(homes["en"])
    assert asked("pura") == ["Pura"]

    branch = Page.objects.get(pk=indexes["id"].pk)
    branch.move(Page.objects.get(pk=homes["en"].pk), pos="last-child")
    assert asked("pura") == []


def test_a_new_address_sends_nothing_and_is_shown(story, asked):
    page = story("Pura")
    assert asked("pura") == ["Pura"]

    page.slug = "pura-baru"
    page.save_revision().publish()
    assert not WaitingChange.objects.exists()
    assert asked("pura") == ["Pura"]


def test_deleting_takes_a_page_and_all_below_it_out(story, indexes, asked):
    story("Pura")
    assert asked("pura") == ["Pura"]

    Page.objects.get(pk=indexes["id"].pk).delete()
    assert asked("pura") == []


def test_privacy_comes_and_goes_also_from_above(story, indexes, asked):
    page = story("Rahasia")
    assert asked("rahasia") == ["Rahasia"]
    for place in (page, indexes["id"]):
        restriction = private(place)
        assert asked("rahasia") == []
        restriction.delete()
        assert asked("rahasia") == ["Rahasia"]


def test_translations_follow_their_source(story, languages, asked):
    page = story("Pura")
    english = page.copy_for_translation(languages["en"])
    english.title = "Temple"
    english.save_revision().publish()
    page.create_alias(update_slug="pura-lain")
    assert asked("temple", locale="en") == ["Temple"]

    private(page)
    assert asked("temple", locale="en") == asked("pura") == []


def test_a_renamed_village_is_found_by_its_new_name(story, asked):
    district = District.objects.create(code="51.71.98", name="Utara", slug="utara-uji")
    village = Village.objects.create(
        code="51.71.98.1001", name="Lama", slug="lama-uji", kind="desa", district=district
    )
    story("Pura", village=village)
    assert asked("lama") == ["Pura"]

    village.name = "Tonja"
    village.save()
    assert asked("lama") == []
    assert asked("tonja") == ["Pura"]


def test_pages_that_code_adds_one_by_one_or_in_bulk(indexes, asked):
    for number in range(12):
        indexes["id"].add_child(
            instance=HeritageStoryPage(
                title=f"Impor {number}", slug=f"impor-{number}", kind="temple", locale=indexes["id"].locale
            )
        )

    assert len(asked("impor")) == 12


def test_what_is_rolled_back_is_not_sent(story, asked):
    story("Pura")
    waiting = WaitingChange.objects.count()
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        story("Gagal")
        raise ZeroDivisionError

    assert WaitingChange.objects.count() == waiting
    assert asked("gagal") == []
    assert asked("pura") == ["Pura"]


def test_until_everything_is_sent_the_database_answers(story, sent, found):
    page = story("Pura")
    sent()
    page.unpublish()

    assert service.search(service.Query("pura")).engine == service.embedded().name
    assert found("pura") == []


def test_a_rebuild_takes_up_what_is_published_meanwhile_and_keeps_the_index_before(story, elastic, sent):
    story("Pura satu")
    sent()
    before = elastic.health().indexes
    late = []
    for written in rebuilding.rebuild(elastic, ["id", "en"]):
        if written and not late:
            late.append(story("Pura dua"))
    sent()

    after = elastic.health().indexes
    assert set(before.values()).isdisjoint(after.values())
    assert len(elastic.digests()) == SearchEntry.objects.count()
    assert all(elastic.writing.indices.exists(index=name) for name in before.values())


def test_rollback_puts_the_index_before_in_place_with_what_has_changed(story, elastic, sent):
    story("Pura satu")
    sent()
    before = elastic.health().indexes
    call_command("search_rebuild", verbosity=0)
    story("Pura dua")
    call_command("search_rebuild", rollback=True)

    assert elastic.health().indexes == before
    sent()


def test_a_build_that_does_not_hold_what_it_should_is_dropped(story, elastic, sent, monkeypatch):
    story("Pura")
    sent()
    before = elastic.health().indexes
    monkeypatch.setattr("search.engines.elastic.Rebuild.finds", lambda *args: False)
    with pytest.raises(CommandError, match="does not lead"):
        call_command("search_rebuild", engine="elastic")

    assert elastic.health().indexes == before
    assert len(elastic.writing.indices.get(index=f"{elastic.prefix}-*")) == 2


def test_a_build_that_was_killed_leaves_nothing_after_the_next(story, elastic, sent):
    story("Pura")
    sent()
    elastic.begin_rebuild()
    call_command("search_rebuild", engine="elastic")

    assert len(elastic.writing.indices.get(index=f"{elastic.prefix}-*")) == 4
    sent()


def test_status_tells_drift_as_a_number_and_sync_repairs_it(story, elastic, sent, document):
    missing = story("Pura")
    sent()
    elastic.remove([missing.pk])
    elastic.index([document("Tersisa")])

    out = StringIO()
    with pytest.raises(CommandError):
        call_command("search_status", json=True, stdout=out)
    said = json.loads(out.getvalue())
    assert said["drift"] == 2
    assert said["elastic"]["drift"] == {"total": 2, "missing": 1, "changed": 0, "surplus": 1}

    call_command("search_sync", repair=True)
    call_command("search_status")
    sent()


def test_a_fault_after_the_swap_costs_no_index(story, elastic, sent, monkeypatch, found):
    story("Pura")
    sent()
    before = elastic.health().indexes

    def away(*args):
        raise SearchUnavailable("away")

    with monkeypatch.context() as broken:
        broken.setattr("search.engines.elastic.ElasticEngine._indexes", away)
        call_command("search_rebuild", engine="elastic")
    after = elastic.health().indexes
    assert set(before.values()).isdisjoint(after.values())
    sent()

    build = elastic.begin_rebuild()
    build.new = after
    build.abandon()
    assert elastic.health().indexes == after, "an index that answers is never dropped"
    assert found("pura") == ["Pura"]


def test_a_change_that_was_noted_before_a_rebuild_and_seen_after_it_arrives(story, elastic, sent):
    page = story("Pura lama")
    sent()
    as_a_rebuild_read_it = document_of(page)
    page.title = "Pura baru"
    page.save_revision().publish()
    elastic.index([as_a_rebuild_read_it], {page.pk: outbox.version_of(timezone.now())})

    sent()
