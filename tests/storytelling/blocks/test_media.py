"""A story survives what is taken out of the library while blocks still use it."""

import pytest
from django.core.files.base import ContentFile
from wagtail.images.tests.utils import get_test_image_file

from storytelling.media.models import ImageText, Recording, RecordingSubject, SiteImage, SiteMedia
from storytelling.people.models import Person
from tests import factories


@pytest.fixture(autouse=True)
def media_root(settings, tmp_path):
    settings.MEDIA_ROOT = str(tmp_path)


@pytest.fixture
def picture(indonesian):
    def make(title):
        image = SiteImage.objects.create(title=title, file=get_test_image_file(), credit="Dinas")
        ImageText.objects.create(image=image, locale=indonesian, alt=f"{title} dari dekat.")
        return image

    return make


def read(client, story, *blocks):
    story.body = [*blocks, ("paragraph", "<p>Kalimat terakhir.</p>")]
    factories.publish(story)
    yield client.get(story.url).content.decode()
    answer = client.get(story.url)
    assert answer.status_code == 200
    assert "Kalimat terakhir." in answer.content.decode()
    yield answer.content.decode()


def test_a_deleted_picture_leaves_the_rest_of_the_story(client, story, picture):
    image = picture("Gapura")
    pages = read(client, story, ("picture", {"image": image, "decorative": False}))
    assert "Gapura dari dekat." in next(pages)
    image.delete()
    assert "Gapura dari dekat." not in next(pages)


def test_a_gallery_goes_on_without_the_picture_that_is_gone(client, story, picture):
    first, second, third = (picture(title) for title in ("Satu", "Dua", "Tiga"))
    pages = read(
        client, story, ("gallery", {"pictures": [{"image": image} for image in (first, second, third)]})
    )
    assert "Dua dari dekat." in next(pages)
    second.delete()
    text = next(pages)
    assert "Satu dari dekat." in text and "Tiga dari dekat." in text
    assert "Dua dari dekat." not in text


def test_a_gallery_without_pictures_is_not_shown(client, story, picture):
    image = picture("Satu")
    pages = read(client, story, ("gallery", {"pictures": [{"image": image}, {"image": image}]}))
    assert "picture-row" in next(pages)
    image.delete()
    assert "picture-row" not in next(pages)


def test_then_and_now_need_both(client, story, picture):
    then, now = picture("Dulu"), picture("Kini")
    pair = {"then": then, "then_when": "1930", "now": now, "now_when": "2026"}
    pages = read(client, story, ("then_now", pair))
    assert "<then-now" in next(pages)
    then.delete()
    assert "<then-now" not in next(pages)


def test_voices_and_places_may_be_gone_too(client, story, indonesian):
    person = Person.objects.create(name="Ibu Contoh", consent_on="2026-01-01", locale=indonesian)
    subject = RecordingSubject.objects.create(title="Gamelan pagi", credit="Contoh")
    sound = SiteMedia.objects.create(title="x", type="audio", file=ContentFile(b"ID3", name="x.mp3"))
    Recording.objects.create(subject=subject, locale=indonesian, file=sound, transcript="Halo.")
    other = factories.add_story(story.get_parent(), title="Puri Lain")
    pages = read(
        client,
        story,
        ("testimony", {"words": "Rahajeng.", "speaker": person, "spoken_in": "ban", "meaning": ""}),
        ("recording", {"subject": subject}),
        ("place_link", {"page": other, "reason": ""}),
    )
    text = next(pages)
    assert "Ibu Contoh" in text and "Gamelan pagi" in text
    for gone in (person, subject, other):
        gone.delete()
    text = next(pages)
    assert "Rahajeng." in text
    assert "Ibu Contoh" not in text and "Gamelan pagi" not in text and "Puri Lain" not in text
