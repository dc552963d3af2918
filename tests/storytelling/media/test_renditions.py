"""Pictures in the sizes of the templates, made before a visitor asks."""

from io import StringIO

import pytest
from django.core.management import call_command
from wagtail.images.tests.utils import get_test_image_file

from storytelling.media import renditions
from storytelling.media.models import ImageText, SiteImage

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def media_root(settings, tmp_path):
    settings.MEDIA_ROOT = str(tmp_path)


@pytest.fixture
def image():
    return SiteImage.objects.create(title="Gapura", file=get_test_image_file(size=(64, 48)), credit="Dinas")


@pytest.fixture
def asked(monkeypatch, settings):
    """What the background thread was asked for, without starting it."""
    wanted = []

    class Worker:
        def submit(self, _work, image_ids):
            wanted.extend(image_ids)

    settings.RENDITIONS_IN_BACKGROUND = True
    monkeypatch.setattr(renditions, "_worker", Worker)
    return wanted


def specs_of(image):
    return set(image.renditions.values_list("filter_spec", flat=True))


def test_every_size_of_the_templates_is_made_once(image):
    made = renditions.fill_gaps([image])

    assert specs_of(image) == set(renditions.FILTERS)
    assert made == len(renditions.FILTERS)
    assert renditions.fill_gaps([image]) == 0


def test_only_gaps_are_filled(image):
    renditions.fill_gaps([image])
    image.renditions.filter(filter_spec=renditions.FILTERS[0]).delete()

    assert renditions.fill_gaps(SiteImage.objects.all()) == 1


def test_a_lost_file_does_not_keep_the_others_waiting(image):
    lost = SiteImage.objects.create(title="Hilang", file=get_test_image_file(), credit="Dinas")
    lost.file.storage.delete(lost.file.name)

    assert renditions.fill_gaps([lost, image]) == len(renditions.FILTERS)


def test_an_upload_asks_for_its_sizes_after_the_transaction(asked, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        image = SiteImage.objects.create(title="Gapura", file=get_test_image_file(), credit="Dinas")
        assert asked == []

    assert asked == [image.pk]
    assert not image.renditions.exists()


def test_publishing_asks_for_the_pictures_of_the_page(
    asked, story, image, indonesian, django_capture_on_commit_callbacks
):
    ImageText.objects.create(image=image, locale=indonesian, alt="Gapura.")
    story.hero = SiteImage.objects.get(pk=image.pk)
    with django_capture_on_commit_callbacks(execute=True):
        story.save_revision().publish()

    assert image.pk in asked


def test_the_command_fills_the_gaps_of_all_pictures(image):
    said = StringIO()

    call_command("make_renditions", stdout=said)

    assert str(len(renditions.FILTERS)) in said.getvalue()
    assert specs_of(image) == set(renditions.FILTERS)


def test_a_process_that_ends_leaves_the_rest_without_an_alarm(image, monkeypatch, caplog):
    def refuse(*_filters):
        raise RuntimeError("cannot schedule new futures after interpreter shutdown")

    monkeypatch.setattr(image, "get_renditions", refuse)
    caplog.set_level("INFO")

    assert renditions.fill_gaps([image, image]) == 0
    assert [record.levelname for record in caplog.records] == ["INFO"]
