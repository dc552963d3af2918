from heritage.models import HeritageStoryPage, MarketPage
from storytelling.languages.listing import in_language_or_source
from tests import factories


def test_an_original_stands_in_for_a_missing_translation(site_tree, english, indonesian):
    lonely = factories.add_story(site_tree.heritage_index, title="Belum diterjemahkan")

    told = in_language_or_source(HeritageStoryPage.objects.all(), english)
    assert set(told) == {site_tree.story_en, lonely}
    assert set(in_language_or_source(HeritageStoryPage.objects.all(), indonesian)) == {
        site_tree.story,
        lonely,
    }


def test_an_alias_or_a_draft_is_no_translation(site_tree, english):
    site_tree.market.copy_for_translation(english, copy_parents=True, alias=True)
    site_tree.story_en.unpublish()

    assert list(in_language_or_source(MarketPage.objects.all(), english)) == [site_tree.market]
    assert list(in_language_or_source(HeritageStoryPage.objects.all(), english)) == [site_tree.story]
