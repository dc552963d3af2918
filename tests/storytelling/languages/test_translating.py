"""From “Translate this page” to two pages that say the same facts."""

import pytest
from django.urls import reverse
from wagtail_localize.models import Translation, TranslationSource

from heritage.models import HeritageStoryPage
from tests import factories


@pytest.fixture
def draft(editor_client, story, heritage_index_en, english):
    """What the editor's click makes."""
    url = reverse("wagtail_localize:submit_page_translation", args=[story.pk])
    assert editor_client.get(url).status_code == 200
    assert editor_client.post(url, {"locales": [english.pk]}).status_code == 302
    return HeritageStoryPage.objects.get(locale=english)


@pytest.fixture
def publish(editor_client, django_capture_on_commit_callbacks):
    def press(page):
        with django_capture_on_commit_callbacks(execute=True):
            return editor_client.post(
                reverse("wagtailadmin_pages:edit", args=[page.pk]), {"action": "publish"}, follow=True
            )

    return press


def test_a_translation_begins_as_a_draft(client, draft):
    assert not draft.live
    assert client.get(draft.get_url()).status_code == 404
    assert draft.view_restrictions.count() == 0


def test_a_finished_translation_goes_public(client, draft, publish, story, english):
    factories.put_words(story, english, {"title": "Maospahit Temple", "slug": "maospahit-temple"})
    publish(draft)

    text = client.get("/en/heritage/maospahit-temple/").content.decode()
    assert '<html lang="en"' in text
    assert "Maospahit Temple" in text
    assert f'hreflang="id" href="{story.full_url}"' in text


def test_a_translation_with_gaps_stays_a_draft_and_says_so(client, draft, publish, story, english):
    """wagtail-localize would publish it with the Indonesian sentences in between."""
    translation = factories.put_words(story, english)
    gap = translation.source.stringsegment_set.first()
    gap.string.translations.filter(locale=english).delete()

    page = publish(draft)

    draft.refresh_from_db()
    assert not draft.live
    total = translation.source.stringsegment_set.count()
    assert any(f"{total}" in str(message) and "1 " in str(message) for message in page.context["messages"])


def test_no_other_button_publishes_a_translation_with_gaps(editor_client, draft):
    """Publishing many pages at once makes no detour by the translator's editor."""
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])

    editor_client.post(f"{address}?id={draft.pk}")

    draft.refresh_from_db()
    assert not draft.live


def test_a_finished_translation_can_be_published_with_many_others(editor_client, draft, story, english):
    factories.put_words(story, english).save_target(publish=False)
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])

    editor_client.post(f"{address}?id={draft.pk}")

    draft.refresh_from_db()
    assert draft.live


def test_a_translation_does_not_come_back_without_its_original(publish, story, story_en):
    story.unpublish()

    page = publish(HeritageStoryPage.objects.get(pk=story_en.pk))

    assert not HeritageStoryPage.objects.filter(live=True).exists()
    assert any(story.title in str(message) for message in page.context["messages"])


def test_syncing_brings_new_sentences_to_the_translator_and_not_to_the_public(
    editor_client, story, story_en, django_capture_on_commit_callbacks
):
    story.summary = "Kalimat baru."
    factories.publish(story)
    source = TranslationSource.objects.get(object_id=story.translation_key)
    url = reverse("wagtail_localize:update_translations", args=[source.pk])
    assert "publish_translations" not in editor_client.get(url).content.decode()

    with django_capture_on_commit_callbacks(execute=True):
        assert editor_client.post(url, {"publish_translations": "on"}).status_code == 302

    fresh = HeritageStoryPage.objects.get(pk=story_en.pk)
    assert fresh.summary == "A red brick temple."
    total, done = Translation.objects.get(source=source).get_progress()
    assert total - done == 1


def test_publishing_after_a_sync_with_gaps_is_refused_too(editor_client, publish, story, story_en):
    story.summary = "Kalimat baru."
    factories.publish(story)
    TranslationSource.objects.get(object_id=story.translation_key).update_from_db()

    publish(story_en)

    assert HeritageStoryPage.objects.get(pk=story_en.pk).summary == "A red brick temple."


def test_the_translator_sees_no_facts(editor_client, story, story_en):
    strings = Translation.objects.get(source__object_id=story.translation_key).source
    paths = {segment.context.path for segment in strings.stringsegment_set.select_related("context")}
    assert not paths & set(HeritageStoryPage.shared_facts)
    assert not strings.overridablesegment_set.exists()
    assert editor_client.get(reverse("wagtailadmin_pages:edit", args=[story_en.pk])).status_code == 200


def test_an_editor_of_a_free_translation_is_told_where_facts_belong(editor_client, story, story_en):
    Translation.objects.filter(source__object_id=story.translation_key).update(enabled=False)
    page = editor_client.get(reverse("wagtailadmin_pages:edit", args=[story_en.pk]))
    assert page.status_code == 200
    assert len(list(page.context["messages"])) == 1
