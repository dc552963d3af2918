"""What `manage.py load_demo` leaves behind, and that a second run changes nothing."""

import re
from io import StringIO
from itertools import chain

from django.core.management import call_command
from django.test import TestCase
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter
from wagtail.models import Page, Revision, Site
from wagtail_localize.models import StringTranslation, Translation
from wagtail_localize.strings import extract_strings

from heritage.models import GoodsCategory, HeritageStoryPage, MarketPage, VendorPage
from home.demo_loader.keys import key_of
from home.models import HomePage, Navigation
from riverwalk.models import PointOfInterestPage, RiverWalkPage, TrailPage
from riverwalk.stops import check_stops
from storytelling.blocks.rich_text import for_translators
from storytelling.blocks.text import INLINE
from storytelling.glossary.models import GlossaryTerm
from storytelling.media.models import SiteImage, SiteMedia
from storytelling.people.models import Person
from storytelling.places.models import District, Village
from storytelling.plaques.models import Plaque

LANGUAGES = ("id", "en")


def load_demo():
    call_command("load_demo", stdout=StringIO())


def live(model, language):
    return model.objects.live().filter(locale__language_code=language)


class TestDemoCity(TestCase):
    def test_all_places_vendors_and_trails_are_public_in_both_languages(self):
        for language in LANGUAGES:
            places = [HeritageStoryPage, MarketPage, RiverWalkPage, PointOfInterestPage]

            assert sum(live(model, language).count() for model in places) >= 48
            assert live(PointOfInterestPage, language).count() >= 15
            assert live(TrailPage, language).count() == 3
            assert live(VendorPage, language).count() >= 30
            assert live(MarketPage, language).filter(slug__contains="badung").exists()

    def test_districts_villages_and_signs_are_complete(self):
        assert (District.objects.count(), Village.objects.count()) == (4, 43)
        assert Plaque.objects.in_place().count() == 30
        assert all(set(plaque.titles) == {"id", "en"} for plaque in Plaque.objects.all())

    def test_no_page_is_left_a_draft_or_an_alias(self):
        pages = Page.objects.filter(depth__gt=1)

        assert not pages.filter(live=False).exists()
        assert not pages.exclude(alias_of=None).exists()
        assert (
            pages.filter(locale__language_code="id").count()
            == pages.filter(locale__language_code="en").count()
        )

    def test_the_default_site_opens_at_the_indonesian_home(self):
        root = Site.objects.get(is_default_site=True).root_page

        assert root.specific_class is HomePage and root.locale.language_code == "id"
        assert Page.objects.filter(depth=2).count() == 2

    def test_translations_are_known_to_the_translators_desk(self):
        keys = set(Page.objects.filter(depth__gt=1).values_list("translation_key", flat=True))
        translations = Translation.objects.filter(source__object_id__in=keys, enabled=True)

        assert translations.count() == len(keys)
        assert all(done == total for total, done in (each.get_progress() for each in translations))
        assert not StringTranslation.objects.filter(has_error=True).exists()

    def test_an_editor_who_saves_without_a_change_leaves_the_translator_nothing_to_do(self):
        converter = ContentstateConverter([*INLINE, "ul", "ol"])
        for page in Page.objects.filter(locale__language_code="id", depth__gt=1).specific():
            paragraphs = [
                block.value for block in getattr(page, "body", []) if block.block_type == "paragraph"
            ]
            for paragraph in paragraphs:
                saved = converter.to_database_format(converter.from_database_format(paragraph.source))
                assert extract_strings(for_translators(saved)) == extract_strings(
                    for_translators(paragraph.source)
                )

    def test_words_differ_between_languages_and_facts_do_not(self):
        source = MarketPage.objects.get(slug="pasar-badung")
        english = source.get_translation(live(HomePage, "en").get().locale)

        assert english.slug == "badung-market"
        assert english.summary != source.summary
        assert english.fact_rows.first().label == "Inaugurated"
        assert english.opening_hours == source.opening_hours != ""
        assert english.hero == source.hero
        assert english.source_rows.count() == source.source_rows.count() > 0

    def test_a_name_in_aksara_bali_is_shown_as_such_in_both_languages(self):
        for address in ("/id/pasar/pasar-badung/", "/en/market/badung-market/"):
            text = self.client.get(address).content.decode()

            assert '<p class="aksara" lang="ban-Bali">ᬧᬲᬃ ᬩᬤᬸᬂ</p>' in text

    def test_balinese_words_are_marked_in_both_languages(self):
        for slug in ("pasar-badung", "badung-market"):
            said = str(list(MarketPage.objects.get(slug=slug).body.raw_data))

            assert '<i lang="ban">tukang suun</i>' in said

    def test_no_asterisk_of_the_yaml_reaches_a_page(self):
        for model in (HeritageStoryPage, MarketPage, RiverWalkPage, PointOfInterestPage, TrailPage):
            for page in model.objects.all():
                assert "*" not in str(list(page.body.raw_data))
        assert not any("*" in stop.text for trail in TrailPage.objects.all() for stop in trail.stops.all())

    def test_some_story_leads_to_three_other_places(self):
        for language in LANGUAGES:
            most = max(
                str(list(page.body.raw_data)).count("linktype") for page in live(HeritageStoryPage, language)
            )

            assert most == 3

    def test_trails_keep_to_their_limits(self):
        for trail in TrailPage.objects.all():
            check_stops(list(trail.stops.all()), trail.line)

    def test_stops_keep_the_source_page_in_every_language(self):
        stops = [stop for trail in live(TrailPage, "en") for stop in trail.stops.all()]

        assert {stop.page.locale.language_code for stop in stops} == {"id"}

    def test_every_picture_is_described_credited_and_called_a_drawing(self):
        pictures = SiteImage.objects.all()

        assert pictures.count() > 10
        for picture in pictures:
            assert picture.illustration and picture.credit and picture.licence
            assert {text.locale.language_code for text in picture.texts.all() if text.alt} == {"id", "en"}

    def test_a_story_can_be_heard_in_both_languages_and_says_that_a_machine_made_the_sound(self):
        for language, said in (
            ("id", "Suara sintetis: dibuat komputer"),
            ("en", "Synthetic sound: made by a computer"),
        ):
            key = key_of("place:bale-kulkul-puri-pemecutan")
            story = live(HeritageStoryPage, language).get(translation_key=key)
            text = self.client.get(story.get_url()).content.decode()
            assert 'href="#listen"' in text and 'id="listen"' in text
            assert said in text
            assert text.count("data-start") == 5

    def test_six_stories_are_read_aloud_in_both_languages_in_two_formats(self):
        for language in LANGUAGES:
            read = [
                block.value["subject"].recording(page.locale_id)
                for model in (HeritageStoryPage, MarketPage, RiverWalkPage)
                for page in live(model, language)
                for block in page.body
                if block.block_type == "recording"
            ]
            stories = [recording for recording in read if recording.fallback]

            assert len(stories) == 6
            for recording in stories:
                assert recording.locale.language_code == language
                assert [sound.sound_type for sound in recording.sounds] == ["audio/ogg", "audio/mp4"]
                assert recording.file.duration == recording.fallback.duration > 90
                assert recording.subject.licence == "CC-BY-4.0"

    def test_twelve_names_can_be_heard_the_same_in_both_languages(self):
        for language in LANGUAGES:
            pages = [
                page
                for model in (HeritageStoryPage, MarketPage, RiverWalkPage)
                for page in live(model, language).exclude(spoken_name=None)
            ]

            assert len(pages) == 12
            for page in pages:
                assert page.spoken_name.synthetic
                assert len(page.spoken_name.recording(page.locale_id).sounds) == 2

    def test_goods_people_terms_and_menus_stand_in_both_languages(self):
        for language in ("id", "en"):
            assert GoodsCategory.objects.filter(locale__language_code=language).count() == 26
            assert Person.objects.filter(locale__language_code=language).count() == 4
            assert Navigation.objects.get(locale__language_code=language).items.count() == 12
        assert all(term.texts.count() == 2 for term in GlossaryTerm.objects.prefetch_related("texts"))

    def test_the_glossary_is_a_page_of_each_language_linked_from_the_foot_of_every_page(self):
        for address in ("/id/glosarium/", "/en/glossary/"):
            text = self.client.get(address).content.decode()
            assert text.count("<dfn") == GlossaryTerm.objects.count() == 71
            assert f'href="{address}"' in self.client.get(f"{address[:4]}").content.decode()

    def test_stories_explain_words_and_no_page_many(self):
        for language in LANGUAGES:
            uses = [
                re.findall(
                    r'class="term" href="([^"#]+)#([^"]+)"', self.client.get(page.get_url()).content.decode()
                )
                for page in live(HeritageStoryPage, language)
            ]
            assert sum(map(len, uses)) >= 40 and max(map(len, uses)) <= 10
            ((address, _slug), *_rest) = found = list(chain(*uses))
            glossary = self.client.get(address).content.decode()
            assert {there for there, _slug in found} == {address}
            assert all(f'<div id="{slug}">' in glossary for _there, slug in found)

    def test_a_second_run_changes_nothing(self):
        def state():
            pages = Page.objects.order_by("pk").values_list(
                "pk", "slug", "latest_revision_id", "last_published_at"
            )
            counts = [
                model.objects.count()
                for model in (
                    Revision,
                    StringTranslation,
                    SiteImage,
                    SiteMedia,
                    Plaque,
                    Village,
                    GlossaryTerm,
                    Person,
                )
            ]
            return list(pages), counts

        before = state()
        load_demo()

        assert state() == before

    def test_an_editors_changes_survive_a_second_run(self):
        story = HeritageStoryPage.objects.get(slug="museum-bali", locale__language_code="id")
        story.summary, story.slug = "Diubah redaksi.", "museum-bali-baru"
        story.save_revision().publish()
        count = HeritageStoryPage.objects.count()

        load_demo()

        story.refresh_from_db()
        assert (story.summary, story.slug) == ("Diubah redaksi.", "museum-bali-baru")
        assert HeritageStoryPage.objects.count() == count

    def test_a_page_whose_translation_is_missing_gets_it_again(self):
        english = live(TrailPage, "en").first()
        key = english.translation_key
        english.delete()

        load_demo()

        assert live(TrailPage, "en").filter(translation_key=key).exists()
