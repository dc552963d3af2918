import pytest
from django.urls import reverse
from wagtail.models import Page, PageViewRestriction

from storytelling.plaques.issue import issue_plaque
from storytelling.plaques.models import Plaque
from storytelling.plaques.successors import appoint, keys_leaving

pytestmark = pytest.mark.django_db


@pytest.fixture
def plaque(story):
    return issue_plaque(story, state="installed")


def scan(client, plaque):
    return client.get(f"/Q/{plaque.code}")


@pytest.mark.parametrize("deed", ["delete", "unpublish"])
def test_the_editor_is_asked_before_a_page_with_signs_goes(editor_client, plaque, story, deed):
    answer = editor_client.post(reverse(f"wagtailadmin_pages:{deed}", args=[story.pk]))

    assert plaque.code in answer.text
    assert Page.objects.get(pk=story.pk).live


@pytest.mark.parametrize("deed", ["delete", "unpublish"])
def test_the_chosen_successor_is_opened(editor_client, plaque, story, market, deed):
    chosen = {"sign-successor-asked": "1", "sign-successor-page": market.pk}
    answer = editor_client.post(reverse(f"wagtailadmin_pages:{deed}", args=[story.pk]), chosen)

    assert answer.status_code == 302
    assert not Page.objects.filter(pk=story.pk, live=True).exists()
    assert scan(editor_client, plaque).headers["Location"] == f"/id/pasar/pasar-badung/?plaque={plaque.code}"
    assert plaque.events.filter(deed="successor").exists()


def test_going_on_without_one_is_said_in_so_many_words(editor_client, plaque, story):
    address = reverse("wagtailadmin_pages:delete", args=[story.pk])
    refused = editor_client.post(address, {"sign-successor-asked": "1"})
    assert refused.status_code == 200
    assert Page.objects.filter(pk=story.pk).exists()

    editor_client.post(address, {"sign-successor-asked": "1", "sign-successor-without": "on"})

    assert not Page.objects.filter(pk=story.pk).exists()
    assert scan(editor_client, plaque).status_code == 410


def test_a_page_that_goes_too_is_no_successor(editor_client, plaque, story, heritage_index):
    answer = editor_client.post(
        reverse("wagtailadmin_pages:delete", args=[heritage_index.pk]),
        {"sign-successor-asked": "1", "sign-successor-page": story.pk},
    )

    assert answer.context["form"].errors["page"]
    assert Page.objects.filter(pk=heritage_index.pk).exists()


def test_signs_below_a_parent_are_asked_about(editor_client, plaque, heritage_index):
    answer = editor_client.post(reverse("wagtailadmin_pages:delete", args=[heritage_index.pk]))

    assert plaque.code in answer.text


def test_signs_of_many_pages_are_asked_about(editor_client, plaque, story):
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"]) + f"?id={story.pk}"
    answer = editor_client.post(address)

    assert plaque.code in answer.text
    assert Page.objects.filter(pk=story.pk).exists()


def test_a_translation_that_goes_leaves_its_source_to_the_signs(editor_client, plaque, story_en):
    assert keys_leaving([story_en], descendants=True) == set()

    answer = editor_client.post(reverse("wagtailadmin_pages:delete", args=[story_en.pk]))

    assert answer.status_code == 302
    assert scan(editor_client, plaque).status_code == 302


@pytest.mark.parametrize(
    "way", ["delete", "queryset", "parent", "unpublish", "private", "private parent", "out"]
)
def test_behind_the_desk_a_code_ends_on_its_tombstone(client, plaque, story, heritage_index, way):
    match way:
        case "delete":
            story.delete()
        case "queryset":
            Page.objects.filter(pk=story.pk).delete()
        case "parent":
            heritage_index.delete()
        case "unpublish":
            story.unpublish()
        case "private" | "private parent":
            page = story if way == "private" else heritage_index
            PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
        case "out":
            story.move(Page.get_first_root_node(), pos="last-child")

    answer = scan(client, plaque)

    assert answer.status_code == 410
    assert "Pura Maospahit" in answer.text


def test_a_name_changed_behind_the_desk_is_remembered_when_the_page_goes(plaque, story):
    Page.objects.filter(pk=story.pk).update(title="Pura Gerenceng")
    Page.objects.filter(pk=story.pk).delete()

    assert Plaque.objects.get().place_name == "Pura Gerenceng"
    assert plaque.events.filter(deed="page_gone").exists()


def test_a_chain_of_successors_ends_on_the_page_that_can_be_read(
    client, plaque, story, market, heritage_index
):
    between = issue_plaque(heritage_index)
    Plaque.objects.filter(pk=plaque.pk).update(successor_key=heritage_index.translation_key)
    Plaque.objects.filter(pk=between.pk).update(successor_key=market.translation_key)
    heritage_index.delete()

    assert scan(client, plaque).headers["Location"].startswith("/id/pasar/pasar-badung/")


def test_a_ring_of_successors_ends_on_the_tombstone(client, plaque, story, heritage_index):
    other = issue_plaque(heritage_index)
    Plaque.objects.filter(pk=plaque.pk).update(successor_key=heritage_index.translation_key)
    Plaque.objects.filter(pk=other.pk).update(successor_key=story.translation_key)
    heritage_index.delete()

    assert scan(client, plaque).status_code == 410
    assert scan(client, other).status_code == 410


def test_a_later_successor_takes_the_signs_of_the_first_along(plaque, story, market, heritage_index):
    appoint({story.translation_key}, heritage_index.translation_key)
    appoint({heritage_index.translation_key}, market.translation_key)

    assert Plaque.objects.get().successor_key == market.translation_key
