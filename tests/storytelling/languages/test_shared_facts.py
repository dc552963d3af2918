"""Facts once, words per language."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import get_page_models
from wagtail_localize.fields import SynchronizedField, get_translatable_fields
from wagtail_localize.models import Translation, TranslationSource
from wagtail_localize.operations import translate_object

from heritage.models import GoodsCategory, HeritageStoryPage, VendorGoods
from riverwalk.models import TrailIndexPage, TrailPage, TrailStop
from storytelling.languages.fact_rows import words_of
from storytelling.pages.models import SourceRow
from storytelling.people.models import Person
from storytelling.places.models import AdmissionRow, PlaceEntry
from tests import factories


def read(page):
    """The page as the database has it, and as its editor would find it."""
    fresh = type(page).objects.get(pk=page.pk)
    return fresh, fresh.get_latest_revision_as_object()


def edit(page, **changes):
    page = type(page).objects.get(pk=page.pk)
    for name, value in changes.items():
        setattr(page, name, value)
    return factories.publish(page)


def test_a_new_hour_is_told_in_english_while_a_new_sentence_waits(story, story_en):
    edit(story, opening_hours="Mo-Su 09:00-18:00", summary="Kalimat baru.", title="Judul baru")

    for english in read(story_en):
        assert english.opening_hours == "Mo-Su 09:00-18:00"
        assert english.title == "Maospahit Temple"
        assert english.summary == "A red brick temple."
        assert "Kalimat lama. (en)" in str(english.body)


def test_a_draft_of_the_source_tells_nothing(story, story_en):
    story.opening_hours = "Mo-Su 09:00-18:00"
    story.save_revision()

    for english in read(story_en):
        assert english.opening_hours == "Mo-Su 08:00-17:00"


def test_a_scheduled_page_tells_its_facts_when_its_time_has_come(story, story_en):
    story.opening_hours = "Mo-Su 09:00-18:00"
    story.go_live_at = timezone.now() + timedelta(hours=1)
    revision = story.save_revision()
    revision.publish()
    assert read(story_en)[0].opening_hours == "Mo-Su 08:00-17:00"

    due = timezone.now() - timedelta(minutes=1)
    content = {**revision.content, "go_live_at": due.isoformat()}
    type(revision).objects.filter(pk=revision.pk).update(approved_go_live_at=due, content=content)
    call_command("publish_scheduled")

    for english in read(story_en):
        assert english.opening_hours == "Mo-Su 09:00-18:00"


def test_rows_of_facts_are_the_same_in_every_language(story, story_en):
    story.source_rows = [SourceRow(title="Radar Bali", url="https://radar.example/1")]
    story.admission_rows = [AdmissionRow(audience="adult", rupiah=10000)]
    factories.publish(story)

    for english in read(story_en):
        assert [row.title for row in english.source_rows.all()] == ["Radar Bali"]
        assert [row.rupiah for row in english.admission_rows.all()] == [10000]
    assert story.source_rows.count() == 1

    before = list(story_en.source_rows.values_list("pk", flat=True))
    edit(story, period="abad ke-16")
    assert list(story_en.source_rows.values_list("pk", flat=True)) == before

    edit(story, source_rows=[])
    for english in read(story_en):
        assert not list(english.source_rows.all())


def test_facts_changed_on_a_translation_do_not_survive(story, story_en):
    edit(story_en, opening_hours="24/7", latitude=Decimal("-8.700000"), title="Another title")

    for english in read(story_en):
        assert english.opening_hours == "Mo-Su 08:00-17:00"
        assert english.latitude == Decimal("-8.653000")
        assert english.title == "Another title"


def test_publishing_a_translation_later_does_not_bring_old_facts_back(story, story_en, english):
    edit(story, opening_hours="Mo-Su 09:00-18:00", summary="Kalimat baru.")

    translation = factories.put_words(story, english, {"title": "Better title"})
    translation.save_target(publish=False)
    assert read(story_en)[0].opening_hours == "Mo-Su 09:00-18:00"
    story_en.refresh_from_db()
    story_en.get_latest_revision().publish()

    fresh, draft = read(story_en)
    assert (fresh.title, draft.title) == ("Better title", "Better title")
    assert fresh.opening_hours == draft.opening_hours == "Mo-Su 09:00-18:00"
    assert "Kalimat baru" not in fresh.summary


def test_a_failed_publication_changes_no_language(story, story_en, monkeypatch):
    def fail(source):
        raise RuntimeError

    monkeypatch.setattr("storytelling.languages.place_entries.write", fail)
    story.opening_hours = "Mo-Su 09:00-18:00"
    with pytest.raises(RuntimeError):
        story.save_revision().publish()

    assert read(story)[0].opening_hours == read(story_en)[0].opening_hours == "Mo-Su 08:00-17:00"


def test_a_stall_shares_its_name_goods_and_hours(vendor, home_en, indonesian, english):
    flowers = GoodsCategory.objects.create(name="Bunga", slug="bunga", locale=indonesian)
    translated = factories.translate(vendor, english)
    vendor.goods_rows = [VendorGoods(category=flowers)]
    edited = vendor
    edited.title = "Bu Contoh Baru"
    factories.publish(edited)

    for english_stall in read(translated):
        assert english_stall.title == "Bu Contoh Baru"
        assert [row.category for row in english_stall.goods_rows.all()] == [flowers]


@pytest.fixture
def trail(home_id, story):
    index = factories.add(home_id, TrailIndexPage, title="Jejak", slug="jejak")
    return factories.add(
        index,
        TrailPage,
        title="Jalan tua",
        slug="jalan-tua",
        stops=[TrailStop(page=story, text="Gapura", minutes=10, locale=home_id.locale, sort_order=0)],
    )


def test_minutes_of_a_stop_are_shared_and_its_words_are_not(trail, story, home_en, english, indonesian):
    translated = factories.translate(trail, english)
    first = trail.stops.get()
    first.minutes = 25
    first.text = "Gapura baru"
    second = TrailStop(page=story, text="Jembatan", minutes=5, locale=indonesian, sort_order=1)
    trail.stops = [first, second]
    factories.publish(trail)

    for version in read(translated):
        assert [(stop.minutes, stop.text) for stop in version.stops.all()] == [(25, "Gapura (en)"), (5, "")]
        assert {stop.locale for stop in version.stops.all()} == {english}

    trail.stops = [trail.stops.last()]
    factories.publish(trail)
    for version in read(translated):
        assert [stop.minutes for stop in version.stops.all()] == [5]


def test_one_place_entry_serves_all_languages(story, story_en):
    entry = PlaceEntry.objects.get()
    assert entry.translation_key == story.translation_key
    assert (entry.kind, entry.latitude, entry.longitude) == ("temple", -8.653, 115.208)
    assert entry.spans.count() == 7

    edit(story, hours_checked_on=None, latitude=None, longitude=None)
    entry.refresh_from_db()
    assert entry.latitude is None
    assert not entry.spans.exists(), "hours that nobody checked are no hours"


def test_a_stall_has_an_entry_without_a_position(vendor):
    entry = PlaceEntry.objects.get(kind="stall")
    assert entry.latitude is None
    assert entry.spans.exists()


def test_a_place_leaves_the_map_with_its_source(story, story_en, vendor):
    story.unpublish()
    assert not PlaceEntry.objects.filter(translation_key=story.translation_key).exists()
    vendor.delete()
    assert not PlaceEntry.objects.filter(translation_key=vendor.translation_key).exists()


def test_a_translation_that_is_unpublished_leaves_the_place_on_the_map(story, story_en):
    story_en.unpublish()
    assert PlaceEntry.objects.filter(translation_key=story.translation_key).exists()
    assert HeritageStoryPage.objects.get(pk=story.pk).live


def sharing_models():
    return [model for model in get_page_models() if getattr(model, "shared_facts", ())]


@pytest.mark.parametrize("model", sharing_models(), ids=lambda model: model.__name__)
def test_no_fact_can_be_translated_or_overridden(model):
    """A translator who could change a fact would see the change undone."""
    rules = {rule.field_name: rule for rule in get_translatable_fields(model)}
    for name in model.shared_facts:
        relation, _, row_field = name.partition(".")
        if row_field:
            assert row_field not in words_of(model._meta.get_field(relation).related_model), name
        else:
            assert isinstance(rules[name], SynchronizedField) and not rules[name].overridable, name


def test_the_name_of_a_storyteller_is_a_fact_and_the_role_is_words(indonesian, english):
    person = Person.objects.create(
        name="Ni Sari", role="penenun", consent_on=date(2026, 1, 1), locale=indonesian
    )
    translate_object(person, [english])
    source = TranslationSource.objects.get(object_id=person.translation_key)
    assert [segment.context.path for segment in source.stringsegment_set.all()] == ["role"]

    person.name, person.role = "Ni Wayan Sari", "penenun songket"
    person.save()

    twin = person.get_translation(english)
    assert (twin.name, twin.role) == ("Ni Wayan Sari", "penenun")
    source.refresh_from_db()
    Translation.objects.get(source=source).save_target()
    twin.refresh_from_db()
    assert twin.name == "Ni Wayan Sari"


def test_the_code_of_goods_is_the_same_in_every_language(indonesian, english):
    goods = GoodsCategory.objects.create(name="Kain", slug="kain", locale=indonesian)
    translate_object(goods, [english])
    goods.slug = "kain-tenun"
    goods.save()
    assert goods.get_translation(english).slug == "kain-tenun"


def test_a_translated_storyteller_tells_the_source_nothing(indonesian, english):
    person = Person.objects.create(name="Ni Sari", consent_on=date(2026, 1, 1), locale=indonesian)
    translate_object(person, [english])
    twin = person.get_translation(english)
    twin.name = "Mrs Sari"
    twin.save()
    person.refresh_from_db()
    assert person.name == "Ni Sari"
