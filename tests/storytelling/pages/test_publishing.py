"""No picture without words for those who cannot see it, and the name of its maker."""

import pytest
from django.contrib.messages import get_messages
from django.core.exceptions import ValidationError
from django.urls import reverse
from wagtail.images.tests.utils import get_test_image_file

from storytelling.media.models import ImageText, SiteImage
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
