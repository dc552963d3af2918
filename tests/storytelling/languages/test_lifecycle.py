"""What happens to a source happens to its translations."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext
from wagtail.models import GroupPagePermission, Page, PageViewRestriction

from heritage.models import HeritageStoryPage
from home.models import HomePage
from tests import factories


def status(client, page):
    return client.get(page.get_url()).status_code


def test_unpublishing_a_source_unpublishes_its_translations(client, story, story_en):
    story.unpublish()
    assert (status(client, story), status(client, story_en)) == (404, 404)
    assert not HeritageStoryPage.objects.get(pk=story_en.pk).live


def test_unpublishing_a_translation_leaves_the_source(client, story, story_en):
    story_en.unpublish()
    assert (status(client, story), status(client, story_en)) == (200, 404)


def test_an_expired_source_takes_its_translations_along(client, story, story_en):
    story.expire_at = timezone.now() - timedelta(minutes=1)
    Page.objects.filter(pk=story.pk).update(expire_at=story.expire_at)
    call_command("publish_scheduled")

    assert (status(client, story), status(client, story_en)) == (404, 404)
    assert HeritageStoryPage.objects.get(pk=story_en.pk).expired


@pytest.mark.parametrize("where", ["page", "index", "home"])
def test_privacy_reaches_translations_made_before(client, site_tree, where):
    """Wagtail keeps the English page open until somebody syncs."""
    page = {"page": site_tree.story, "index": site_tree.heritage_index, "home": site_tree.home_id}[where]
    restriction = PageViewRestriction.objects.create(page=page, restriction_type="login")

    assert (status(client, site_tree.story), status(client, site_tree.story_en)) == (302, 302)
    assert not HeritageStoryPage.objects.visible().exists()

    restriction.delete()
    assert (status(client, site_tree.story), status(client, site_tree.story_en)) == (200, 200)


def test_privacy_for_groups_names_the_same_groups(client, story, story_en):
    restriction = PageViewRestriction.objects.create(page=story, restriction_type="groups")
    staff = Group.objects.create(name="Desa")
    restriction.groups.add(staff)

    assert list(story_en.view_restrictions.get().groups.all()) == [staff]


def test_a_translation_made_of_a_private_page_is_private(client, story, heritage_index_en, english):
    PageViewRestriction.objects.create(page=story, restriction_type="login")
    translated = factories.translate(story, english)
    assert status(client, translated) == 302


def test_a_translation_of_something_private_is_not_here_even_where_its_own_tree_is_open(
    client, story, story_en
):
    PageViewRestriction.objects.create(page=story, restriction_type="login")
    PageViewRestriction.objects.filter(page=story_en).delete()

    assert status(client, story_en) == 404


def test_a_private_translation_does_not_close_its_source(client, story, story_en):
    PageViewRestriction.objects.create(page=story_en, restriction_type="login")
    assert (status(client, story), status(client, story_en)) == (200, 302)


def test_an_alias_of_something_private_is_nowhere(client, story, heritage_index_en, english):
    alias = story.copy_for_translation(english, alias=True)
    PageViewRestriction.objects.create(page=story, restriction_type="login")
    assert status(client, alias) == 404
    assert not HeritageStoryPage.objects.visible().exists()


def test_deleting_a_source_deletes_its_translations(story, story_en, heritage_index_en):
    story.delete()
    assert not HeritageStoryPage.objects.exists()
    assert heritage_index_en.get_children().count() == 0
    heritage_index_en.refresh_from_db()
    assert heritage_index_en.numchild == 0


def test_deleting_a_branch_deletes_it_in_every_language(story, story_en, heritage_index, home_en, english):
    story_alias = factories.add_story(heritage_index, slug="lain")
    story_alias.copy_for_translation(english, alias=True)
    heritage_index.delete()
    assert set(Page.objects.filter(depth__gt=1).values_list("depth", flat=True)) == {2}
    assert Page.find_problems() == ([], [], [], [], [])


def test_deleting_a_translation_leaves_the_source(story, story_en):
    story_en.delete()
    assert HeritageStoryPage.objects.get().pk == story.pk


@pytest.mark.parametrize("action", ["unpublish", "delete"])
def test_the_confirmation_says_that_translations_go_along(editor_client, story, story_en, action):
    url = reverse(f"wagtailadmin_pages:{action}", args=[story.pk])
    page = editor_client.get(url)
    assert page.status_code == 200
    said = [str(message) for message in page.context["messages"]]
    assert page.context["translation_count"] == 1 or "English" in said[0]

    editor_client.post(url)
    left = HeritageStoryPage.objects.filter(live=True)
    assert not left.exists()
    assert HeritageStoryPage.objects.count() == (2 if action == "unpublish" else 0)


def test_an_editor_closes_a_story_in_every_language_and_is_told_so(client, editor_client, story, story_en):
    url = reverse("wagtailadmin_pages:set_privacy", args=[story.pk])
    html = editor_client.get(url).json()["html"]
    with translation.override("id"):
        assert gettext("What you choose here holds for the translations of this page too.") in html

    staff = Group.objects.create(name="Desa")
    editor_client.post(url, {"restriction_type": "groups", "groups": [staff.pk]})
    assert list(story_en.view_restrictions.get().groups.all()) == [staff]

    editor_client.post(url, {"restriction_type": "none"})
    assert not story_en.view_restrictions.exists()


def test_a_story_that_moves_takes_its_translation_along(editor_client, site_tree, story, story_en, english):
    """Its new home must be translated, too."""
    other = factories.add(site_tree.home_id, type(site_tree.heritage_index), title="Lain", slug="lain")
    other_en = factories.translate(other, english, {"slug": "other"})
    editor_client.post(reverse("wagtailadmin_pages:move_confirm", args=[story.pk, other.pk]))
    assert HeritageStoryPage.objects.get(pk=story_en.pk).get_parent().pk == other_en.pk


def test_a_new_language_gets_the_rights_of_the_source(home_id, english):
    right = GroupPagePermission.objects.create(
        page=home_id,
        group=Group.objects.get(name="Editors"),
        permission=GroupPagePermission.objects.first().permission,
    )
    home = factories.translate(home_id, english)
    assert isinstance(home, HomePage)
    assert GroupPagePermission.objects.filter(
        page=home, group=right.group, permission=right.permission
    ).exists()
