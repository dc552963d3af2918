"""No picture without words for those who cannot see it, and the name of its maker."""

from datetime import timedelta

import pytest
from django.contrib.messages import get_messages
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Revision

from storytelling.media.models import ImageText, SiteImage
from storytelling.pages.publishing import picture_faults
from tests import factories


@pytest.fixture(autouse=True)
def media_root(settings, tmp_path):
    settings.MEDIA_ROOT = str(tmp_path)


@pytest.fixture
def image(indonesian):
    image = SiteImage.objects.create(title="Gapura bata", file=get_test_image_file(), credit="Dinas")
    ImageText.objects.create(image=image, locale=indonesian, alt="Gapura bata.")
    return SiteImage.objects.get(pk=image.pk)


def with_hero(page, image):
    page.hero = image
    page.save_revision()
    return page


def test_a_page_with_a_described_and_credited_picture_is_published(story, image):
    factories.publish(with_hero(story, image))

    assert story.live and story.hero == image


def test_code_is_refused_with_the_name_of_picture_and_language(story, image):
    ImageText.objects.all().delete()

    with pytest.raises(ValidationError, match=r"Gapura bata.*Indonesia"):
        factories.publish(with_hero(story, image))


def test_a_picture_without_credit_is_refused(story, image):
    SiteImage.objects.filter(pk=image.pk).update(credit="")

    with pytest.raises(ValidationError, match="Gapura bata"):
        factories.publish(with_hero(story, image))


def test_a_decorative_picture_needs_no_words(story, image):
    ImageText.objects.all().delete()
    story.body = [("picture", {"image": image, "decorative": True})]

    factories.publish(story)

    assert story.live


def test_a_draft_needs_no_words(story, image):
    ImageText.objects.all().delete()

    assert with_hero(story, image).latest_revision.as_object().hero == image


@pytest.fixture
def english_draft(story, image, heritage_index_en, english):
    """A translated story whose picture has no English words yet."""
    factories.publish(with_hero(story, image))
    draft = factories.start_translation(story, english)
    factories.put_words(story, english)
    return draft


def test_a_translation_without_words_for_its_picture_stays_a_draft_and_says_why(editor_client, english_draft):
    response = editor_client.post(
        reverse("wagtailadmin_pages:edit", args=[english_draft.pk]), {"action": "publish"}
    )

    told = " ".join(str(message) for message in get_messages(response.wsgi_request))
    english_draft.refresh_from_db()
    assert response.status_code == 302
    assert "Gapura bata" in told and "English" in told
    assert not english_draft.live


def test_a_translation_with_words_for_its_picture_is_published(
    editor_client, english_draft, image, english, django_capture_on_commit_callbacks
):
    ImageText.objects.create(image=image, locale=english, alt="A brick gate.")

    with django_capture_on_commit_callbacks(execute=True):
        editor_client.post(reverse("wagtailadmin_pages:edit", args=[english_draft.pk]), {"action": "publish"})

    english_draft.refresh_from_db()
    assert english_draft.live


def test_code_that_publishes_a_translation_is_refused_too(english_draft):
    with pytest.raises(ValidationError, match="English"):
        english_draft.get_latest_revision().publish()


def told(response):
    return " ".join(str(message) for message in get_messages(response.wsgi_request))


def test_publishing_many_at_once_says_which_is_not_ready_and_publishes_none(editor_client, story, image):
    ImageText.objects.all().delete()
    story.unpublish()
    with_hero(story, image)
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])

    response = editor_client.post(
        f"{address}?id={story.pk}", headers={"referer": "http://testserver/admin/pages/"}
    )

    story.refresh_from_db()
    assert not story.live
    assert response.url == "http://testserver/admin/pages/"
    assert story.title in told(response) and "Gapura bata" in told(response)


def test_an_approval_that_would_publish_a_page_that_is_not_ready_is_taken_back(
    editor_client, editor, story, image
):
    """Its picture had words when it was submitted."""
    story.unpublish()
    story.hero = image
    story.save_revision()
    state = story.get_workflow().start(story, editor)
    ImageText.objects.all().delete()

    response = editor_client.post(
        reverse("wagtailadmin_pages:workflow_action", args=[story.pk, "approve", state.current_task_state.pk])
    )

    story.refresh_from_db()
    state.refresh_from_db()
    assert not story.live
    assert state.status == state.STATUS_IN_PROGRESS
    assert "Gapura bata" in told(response)


def test_a_scheduled_page_that_is_not_ready_waits_alone(heritage_index, story, image):
    """It goes public as soon as it is ready; others whose time has come are not kept waiting by it."""
    ImageText.objects.all().delete()
    story.unpublish()
    with_hero(story, image)
    ready = factories.add_story(heritage_index, publish_it=False, title="Siap")
    ready.save_revision()
    latest = [story.latest_revision_id, ready.latest_revision_id]
    Revision.objects.filter(pk__in=latest).update(approved_go_live_at=timezone.now() - timedelta(hours=1))

    call_command("publish_scheduled")
    story.refresh_from_db()
    ready.refresh_from_db()
    assert (story.live, ready.live) == (False, True)

    ImageText.objects.create(image=image, locale=story.locale, alt="Gapura.")
    call_command("publish_scheduled")
    story.refresh_from_db()
    assert story.live


def test_the_same_picture_is_asked_for_once(story, image):
    SiteImage.objects.filter(pk=image.pk).update(credit="")
    image.refresh_from_db()
    story.body = [("picture", {"image": image, "decorative": False})] * 2

    assert len(picture_faults(story)) == 1
