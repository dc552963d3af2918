"""The name of a place to hear: a fact of the page, said once for all its languages."""

import pytest
from django.core.files.base import ContentFile
from django.db import connection
from django.test.utils import CaptureQueriesContext

from storytelling.media.models import Recording, RecordingSubject, SiteMedia
from tests import factories


@pytest.fixture
def name(indonesian, settings, tmp_path):
    settings.MEDIA_ROOT = str(tmp_path)
    best, other = (
        SiteMedia.objects.create(title=kind, type="audio", file=ContentFile(b"x", f"nama.{kind}"))
        for kind in ("ogg", "m4a")
    )
    subject = RecordingSubject(title="Pura Maospahit", credit="Contoh", licence="CC-BY-4.0", synthetic=True)
    subject.recordings.set([Recording(locale=indonesian, file=best, fallback=other, transcript="Pura.")])
    subject.save()
    return subject


def read(client, page):
    return client.get(page.url).content.decode()


def test_every_language_lets_it_be_heard_and_calls_it_synthetic(client, story, story_en, name):
    story.spoken_name = name
    factories.publish(story)
    story_en.refresh_from_db()

    assert story_en.spoken_name == name
    for page, words, made in (
        (story, "Dengar namanya", "suara sintetis"),
        (story_en, "Hear the name", "synthetic voice"),
    ):
        text = read(client, page)
        assert words in text and made in text
        assert 'data-first="/media/media/nama.ogg" data-type="audio/ogg"' in text
        assert '<a class="hear" href="/media/media/nama.m4a">' in text
        assert '<span lang="id">Pura Maospahit</span>' in text


def test_a_name_without_a_recording_has_no_button(client, story):
    story.spoken_name = RecordingSubject.objects.create(title="Pura", credit="Contoh")
    factories.publish(story)

    assert "spoken-name" not in read(client, story)


def test_a_page_outlives_the_recording_of_its_name(client, story, name):
    story.spoken_name = name
    factories.publish(story)
    assert "spoken-name" in read(client, story)

    name.delete()

    assert "spoken-name" not in read(client, story)


def test_hearing_the_name_costs_two_questions_at_most(client, story, name):
    """Which recording it is, and its files."""

    def asked():
        read(client, story)
        with CaptureQueriesContext(connection) as queries:
            read(client, story)
        return len(queries)

    before = asked()
    story.spoken_name = name
    factories.publish(story)

    assert asked() <= before + 2
