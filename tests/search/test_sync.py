"""Every way a page can appear, change or vanish; after each the index and the pages are the same."""

import re

import pytest
from django.core.management import CommandError, call_command
from django.db import transaction
from wagtail.models import Page, PageViewRestriction

from heritage.models import GoodsCategory, HeritageStoryPage
from search import sync
from search.models import EntryGoods, SearchEntry, TitleWord
from search.service import embedded
from storytelling.places.models import District, Village


@pytest.fixture(autouse=True)
def _no_drift(db):
    yield
    assert sync.drift().total == 0
    assert set(TitleWord.objects.values_list("entry_id", flat=True)) <= set(
        SearchEntry.objects.values_list("pk", flat=True)
    )


def private(page):
    return PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


def test_a_published_page_is_found_at_once(story, found):
    story("Pura Maospahit", "Gapura bata merah.", variants="Maospait", aksara="ᬧᬸᬭ")

    assert found("bata merah") == found("maospait") == found("ᬧᬸᬭ") == ["Pura Maospahit"]


def test_a_draft_is_not_found(story, found):
    story("Rahasia", "Belum selesai.", live=False)

    assert found("rahasia") == found("selesai") == []


def test_a_draft_of_a_live_page_changes_nothing(story, found):
    page = story("Pura", "Kata lama.")
    page.title = "Rahasia"
    page.save_revision()

    assert found("rahasia") == []
    assert found("lama") == ["Pura"]


def test_publishing_again_replaces_the_words(story, found):
    page = story("Pura", "Kata lama.")
    page.title, page.body = "Puri", [("paragraph", "Kata baru.")]
    page.save_revision().publish()

    assert found("lama") == []
    assert found("baru") == ["Puri"]


def test_a_page_saved_without_publishing_is_found(indexes, found):
    indexes["id"].add_child(
        instance=HeritageStoryPage(
            title="Langsung", slug="langsung", kind="temple", locale=indexes["id"].locale
        )
    )

    assert found("langsung") == ["Langsung"]


def test_unpublishing_takes_it_out(story, found):
    story("Pura").unpublish()

    assert found("pura") == []


def test_deleting_takes_a_page_and_all_below_it_out(story, indexes, found):
    story("Pura satu")
    story("Pura dua").delete()
    assert found("pura") == ["Pura satu"]

    Page.objects.get(pk=indexes["id"].pk).delete()
    assert found("pura") == []


def test_a_private_page_is_not_found_until_it_is_public_again(story, found):
    page = story("Rahasia")
    restriction = private(page)
    assert found("rahasia") == []

    restriction.delete()
    assert found("rahasia") == ["Rahasia"]


def test_privacy_reaches_all_below(story, indexes, found):
    story("Rahasia")
    restriction = private(indexes["id"])
    story("Rahasia kedua")
    assert found("rahasia") == []

    restriction.delete()
    assert sorted(found("rahasia")) == ["Rahasia", "Rahasia kedua"]


def test_the_translation_of_something_private_is_private(story, indexes, languages, found):
    page = story("Rahasia")
    english = page.copy_for_translation(languages["en"])
    english.title = "Secret"
    english.save_revision().publish()
    assert found("secret") == ["Secret"]

    private(page)
    assert found("secret", locale="en") == found("rahasia") == []


def test_an_alias_is_never_found(story, homes, languages, found):
    page = story("Pura")
    page.copy_for_translation(languages["en"], alias=True)
    page.create_alias(update_slug="pura-lain")
    page.save_revision().publish()

    assert SearchEntry.objects.filter(title="Pura").count() == 1


def test_moving_below_something_private_takes_it_out(story, indexes, homes, found):
    page = story("Pura")
    home = Page.objects.get(pk=homes["id"].pk)
    closed = home.add_child(
        instance=type(indexes["id"])(title="Tertutup", slug="tertutup", locale=page.locale)
    )
    private(closed)
    page.move(Page.objects.get(pk=closed.pk), pos="last-child")
    assert found("pura") == []

    Page.objects.get(pk=page.pk).move(Page.objects.get(pk=indexes["id"].pk), pos="last-child")
    assert found("pura") == ["Pura"]


def test_moving_a_whole_branch_counts_for_all_of_it(story, indexes, homes, found):
    story("Pura")
    private(homes["en"])
    branch = Page.objects.get(pk=indexes["id"].pk)
    branch.move(Page.objects.get(pk=homes["en"].pk), pos="last-child")

    assert found("pura") == []


def test_a_changed_address_is_the_one_that_is_shown(story, client):
    page = story("Pura")
    page.slug = "pura-baru"
    page.save_revision().publish()

    result = client.get("/api/search", {"q": "pura", "lang": "id"}).json()["results"][0]
    assert result["url"].endswith("/warisan/pura-baru/")


def test_a_renamed_village_is_found_by_its_new_name(story, found):
    district = District.objects.create(code="51.71.98", name="Utara", slug="utara-uji")
    village = Village.objects.create(
        code="51.71.98.1001", name="Lama", slug="lama-uji", kind="desa", district=district
    )
    story("Pura", village=village)
    assert found("lama") == ["Pura"]

    village.name = "Tonja"
    village.save()
    assert found("lama") == []
    assert found("tonja") == ["Pura"]


def test_a_renamed_district_is_found_by_its_new_name(story, found):
    district = District.objects.create(code="51.71.96", name="Lama", slug="kecamatan-lama")
    village = Village.objects.create(
        code="51.71.96.1001", name="Tonja", slug="tonja-uji", kind="desa", district=district
    )
    story("Pura", village=village)
    assert found("lama") == ["Pura"]

    district.name = "Utara"
    district.save()
    assert found("lama") == []
    assert found("utara") == ["Pura"]


def test_renamed_goods_are_found_by_their_new_name_in_each_language(vendor, found, languages):
    goods = GoodsCategory.objects.create(name="Bunga", slug="canang-uji", locale=languages["id"])
    vendor.goods_rows.create(category=goods)
    vendor.save_revision().publish()
    assert found("bunga") == [vendor.title]
    goods.name = "Sesajen"
    goods.save()
    assert found("sesajen") == [vendor.title]
    assert found("bunga") == []

    english = goods.copy_for_translation(languages["en"])
    english.name = "Offerings"
    english.save()
    page = vendor.copy_for_translation(languages["en"], copy_parents=True)
    page.save_revision().publish()
    assert found("offerings", locale="en") == [vendor.title]
    english.name = "Garlands"
    english.save()
    assert found("garlands", locale="en") == [vendor.title]


def test_shared_facts_reach_the_index_of_every_language(story, languages, found):
    district = District.objects.create(code="51.71.97", name="Timur", slug="timur-uji")
    village = Village.objects.create(
        code="51.71.97.1001", name="Sumerta", slug="sumerta-uji", kind="desa", district=district
    )
    page = story("Pura")
    english = page.copy_for_translation(languages["en"])
    english.title = "Temple of old"
    english.save_revision().publish()
    assert found("sumerta", locale="en") == []

    page.refresh_from_db()
    page.village = village
    page.save_revision().publish()
    assert found("sumerta", locale="en") == ["Temple of old"]
    assert found("old", locale="en", districts=("51.71.97",)) == ["Temple of old"]


def test_what_is_rolled_back_never_was(story, found):
    page = story("Pura")
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        page.title = "Puri"
        page.save_revision().publish()
        story("Gagal")
        raise ZeroDivisionError

    assert found("gagal") == found("puri") == []
    assert found("pura") == ["Pura"]


def test_saving_a_draft_writes_nothing_to_the_index(story, django_assert_max_num_queries):
    page = story("Pura")
    page.title = "Puri"
    with django_assert_max_num_queries(50) as asked:
        page.save_revision()

    assert not [one["sql"] for one in asked.captured_queries if "search_searchentry" in one["sql"]]


def test_publishing_without_a_change_writes_nothing(story, django_assert_max_num_queries):
    page = story("Pura")
    with django_assert_max_num_queries(200) as asked:
        page.save_revision().publish()

    assert not [one["sql"] for one in asked.captured_queries if one["sql"].startswith('INSERT INTO "search_')]


def test_publishing_in_two_languages_writes_one_of_them_once(story, languages, django_assert_max_num_queries):
    page = story("Pura")
    english = page.copy_for_translation(languages["en"])
    english.title = "Temple"
    english.save_revision().publish()
    page.summary = "Gapura."
    revision = page.save_revision()
    with django_assert_max_num_queries(200) as asked:
        revision.publish()

    tables = re.compile(r"\bsearch_(searchentry|entry|title|fts|words|waiting)")
    of_search = [one["sql"] for one in asked.captured_queries if tables.search(one["sql"])]
    assert len([sql for sql in of_search if sql.startswith('INSERT INTO "search_searchentry"')]) == 1
    assert len(of_search) <= 9


def test_a_rebuild_that_is_cut_off_leaves_what_is_found_as_it_was(story, found, monkeypatch):
    monkeypatch.setattr(sync, "BATCH", 2)
    for number in range(5):
        story(f"Pura {number}")
    before = found("pura")
    building = sync.rebuild()
    assert next(building) == 2
    building.close()
    assert found("pura") == before
    assert sync.drift().total == 0

    HeritageStoryPage.objects.update(title="Puri")
    call_command("search_rebuild")
    assert len(found("puri")) == 5


def test_rebuild_repairs_what_is_missing_changed_or_left_over(story, document, capsys):
    missing, changed = story("Pura satu"), story("Pura dua")
    embedded().remove([missing.pk])
    HeritageStoryPage.objects.filter(pk=changed.pk).update(title="Puri dua")
    embedded().index([document("Tersisa", goods=("kopi",))])

    drift = sync.drift()
    assert (drift.missing, drift.changed, drift.surplus, drift.words) == (1, 1, 1, 0)
    with pytest.raises(CommandError):
        call_command("search_status")
    call_command("search_rebuild")
    call_command("search_status")
    assert "drift      0" in capsys.readouterr().out
    assert not EntryGoods.objects.exists()


def test_rebuild_repairs_words_without_entries(story):
    page = story("Pura")
    SearchEntry.objects.filter(pk=page.pk).delete()
    assert sync.drift().words == 1

    call_command("search_rebuild")


def test_rebuild_drops_words_that_nothing_stands_behind(story, found):
    page = story("Pura")
    other = story("Puri")
    page_id = page.pk
    Page.objects.filter(pk=other.pk).update(live=False)
    SearchEntry.objects.filter(pk__in=[page_id, other.pk]).delete()

    call_command("search_rebuild")
    assert found("pura") == ["Pura"]
    assert found("puri") == []
