"""Pages go away by many doors, most of them not at the desk: a code on a wall never breaks."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.db.models import ProtectedError
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Locale, Page, PageViewRestriction

from storytelling.plaques.issue import issue_plaque
from storytelling.plaques.models import Deed, Plaque
from storytelling.plaques.monday import page_not_readable
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def plaque(story):
    return issue_plaque(story, state="installed")


def scan(client, plaque, language="id"):
    return client.get(f"/Q/{plaque.code}", headers={"accept-language": language})


def fate(plaque):
    """What its history says of its page, first to last."""
    deeds = [Deed.PAGE_GONE, Deed.PAGE_BACK]
    return list(plaque.events.filter(deed__in=deeds).order_by("pk").values_list("deed", flat=True))


def expire(story):
    Page.objects.filter(pk=story.pk).update(expire_at=timezone.now() - timedelta(minutes=1))
    call_command("publish_scheduled")


def login(page):
    return PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


def password(page):
    return PageViewRestriction.objects.create(
        page=page, restriction_type=PageViewRestriction.PASSWORD, password="rahasia"
    )


def groups(page):
    restriction = PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.GROUPS)
    restriction.groups.add(Group.objects.create(name="Banjar"))
    return restriction


def page_itself(page):
    return page


def its_parent(page):
    return page.get_parent()


def front_door(page):
    return page.get_parent().get_parent()


@pytest.mark.parametrize("where", [page_itself, its_parent, front_door])
@pytest.mark.parametrize("close", [login, password, groups])
def test_closed_to_the_public_a_code_ends_on_its_tombstone_and_opens_again(
    client, plaque, story, close, where
):
    restriction = close(where(story))
    answer = scan(client, plaque)
    assert answer.status_code == 410
    assert "Pura Maospahit" in answer.text
    assert fate(plaque) == ["page_gone"]

    restriction.delete()
    assert scan(client, plaque).status_code == 302
    assert fate(plaque) == ["page_gone", "page_back"]


@pytest.mark.parametrize("close", [login, password, groups])
def test_a_closed_page_hands_on_to_its_successor(client, plaque, story, market, close):
    Plaque.objects.update(successor_key=market.translation_key)
    close(story)

    assert scan(client, plaque)["Location"].startswith("/id/pasar/pasar-badung/")


def test_who_may_see_a_closed_page_is_led_to_the_tombstone_like_anybody(editor_client, plaque, story):
    """A sign says the same to all: what it opens must not depend on who holds the telephone."""
    login(story)

    assert scan(editor_client, plaque).status_code == 410


def test_a_closed_source_closes_the_code_in_every_language(client, plaque, story, story_en):
    login(story)

    assert scan(client, plaque, "en").status_code == 410
    assert fate(plaque) == ["page_gone"]


def test_a_page_whose_time_has_ended_says_so(client, plaque, story, story_en):
    expire(story)
    answer = scan(client, plaque, "en")

    assert answer.status_code == 410
    assert "has ended" in answer.text
    assert fate(plaque) == ["page_gone"]


def test_a_page_whose_time_comes_opens_its_sign(client, story, heritage_index, monkeypatch):
    later = factories.add(
        heritage_index, type(story), publish_it=False, title="Nanti", kind="temple", summary="x"
    )
    plaque = issue_plaque(later, state="installed")
    later.go_live_at = timezone.now() + timedelta(minutes=1)
    later.save_revision().publish()
    assert scan(client, plaque).status_code == 410

    soon = timezone.now() + timedelta(minutes=2)
    monkeypatch.setattr("django.utils.timezone.now", lambda: soon)
    call_command("publish_scheduled")

    assert scan(client, plaque).status_code == 302


def test_a_story_moved_below_something_closed_is_closed(client, plaque, story, market):
    closed = market.get_parent()
    login(closed)
    index = closed.add_child(instance=type(story.get_parent().specific)(title="Arsip", locale=story.locale))
    story.move(index, pos="last-child")

    assert scan(client, plaque).status_code == 410
    assert fate(plaque) == ["page_gone"]

    Page.objects.get(pk=story.pk).move(
        front_door(Page.objects.get(pk=index.pk)).get_first_child(), pos="right"
    )
    assert scan(client, plaque).status_code == 302
    assert fate(plaque) == ["page_gone", "page_back"]


def test_a_parent_moved_out_of_the_site_takes_the_signs_below_along(client, plaque, heritage_index):
    assert not page_not_readable()
    heritage_index.move(Page.get_first_root_node(), pos="last-child")

    assert scan(client, plaque).status_code == 410
    assert fate(plaque) == ["page_gone"]
    assert list(page_not_readable()) == [plaque]


@pytest.mark.parametrize("below", ["parent", "queryset", "front door"])
def test_a_branch_that_is_deleted_leaves_tombstones_with_names(
    client, plaque, story_en, heritage_index, home_id, below
):
    match below:
        case "parent":
            heritage_index.delete()
        case "queryset":
            Page.objects.filter(pk=heritage_index.pk).delete()
        case "front door":
            home_id.get_children().first().delete()
    answer = scan(client, plaque, "en")

    assert answer.status_code == 410
    assert "Maospahit Temple" in answer.text
    assert fate(plaque) == ["page_gone"]


def test_closing_and_deleting_a_page_is_one_end(client, plaque, story):
    login(story)
    story.delete()

    assert scan(client, plaque).status_code == 410
    assert fate(plaque) == ["page_gone"]


@pytest.mark.parametrize("action", ["unpublish", "delete"])
def test_the_interface_for_programs_of_the_desk_is_guarded_too(editor_client, client, plaque, story, action):
    address = reverse("wagtailadmin_api:pages:action", args=[story.pk, action])
    answer = editor_client.post(address, {}, content_type="application/json")
    assert answer.status_code in (200, 204)

    assert scan(client, plaque).status_code == 410
    assert fate(plaque) == ["page_gone"]


def test_a_language_with_pages_is_not_removed_and_without_them_signs_fall_back(
    client, plaque, story_en, home_en, english
):
    with pytest.raises(ProtectedError):
        english.delete()
    assert scan(client, plaque, "en")["Location"].startswith("/en/")

    home_en.delete()
    Locale.objects.get(pk=english.pk).delete()
    answer = scan(client, plaque, "en")
    assert answer.status_code == 302
    assert answer["Location"].startswith("/id/warisan/pura-maospahit/")


def test_a_language_that_is_switched_off_is_no_language_of_a_sign(client, plaque, story_en, settings):
    settings.LANGUAGES = settings.WAGTAIL_CONTENT_LANGUAGES = [("id", "Bahasa Indonesia")]

    assert scan(client, plaque, "en")["Location"].startswith("/id/")


def test_a_page_that_comes_back_opens_again_and_the_history_says_both(client, plaque, story):
    story.unpublish()
    assert scan(client, plaque).status_code == 410
    factories.publish(story)

    assert scan(client, plaque).status_code == 302
    assert fate(plaque) == ["page_gone", "page_back"]


def test_publishing_a_page_that_was_there_all_along_is_no_event(plaque, story):
    factories.publish(story)

    assert fate(plaque) == []
