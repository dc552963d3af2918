"""A hit as a visitor meets it: picture, place, stall; never what has been withdrawn."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override
from wagtail.models import Page, PageViewRestriction

from heritage.models import MarketIndexPage, MarketPage, VendorPage
from search import service
from search.models import SearchEntry


@pytest.fixture
def page_of(client, homes):
    def html(language="id", **query):
        with override(language):
            address = reverse("search")
        return client.get(address, query).content.decode()

    return html


@pytest.fixture
def market(homes):
    index = homes["id"].add_child(
        instance=MarketIndexPage(title="Pasar", slug="pasar", locale=homes["id"].locale)
    )
    return index.add_child(
        instance=MarketPage(title="Pasar Kumbasari", slug="kumbasari", locale=index.locale)
    )


@pytest.fixture
def stall(market):
    return market.add_child(
        instance=VendorPage(title="Toko Endek Warna", slug="endek", stall="G-03", locale=market.locale)
    )


def test_a_picture_is_small_lazy_and_silent(story, picture, page_of):
    story("Pura Maospahit", hero=picture)
    html = page_of(q="maospahit")

    assert html.count("<picture>") == 1
    assert 'type="image/avif"' in html
    assert 'alt="" loading="lazy"' in html
    assert 'sizes="7.5rem"' in html


def test_a_result_without_a_picture_needs_none(story, page_of):
    story("Pura Maospahit")

    assert "<picture>" not in page_of(q="maospahit")


def test_a_stall_says_its_market_and_its_number(stall, page_of):
    html = " ".join(page_of(q="endek").split())

    assert "<span>Pasar Kumbasari, lapak G-03</span>" in html


def test_the_name_of_a_market_that_was_withdrawn_stays_away(market, stall, page_of):
    Page.objects.filter(pk=market.pk).update(live=False)

    html = page_of(q="endek")
    assert "G-03" in html
    assert "Pasar Kumbasari" not in html


def withdrawn(page):
    Page.objects.filter(pk=page.pk).update(live=False)


def restricted(page):
    PageViewRestriction.objects.bulk_create(
        [PageViewRestriction(page=page, restriction_type=PageViewRestriction.LOGIN)]
    )


def parent_restricted(page):
    restricted(page.get_parent())


@pytest.mark.parametrize("hide", [withdrawn, restricted, parent_restricted])
def test_hits_are_read_again_even_if_the_index_did_not_hear_of_a_change(story, page_of, client, hide):
    """No signal is sent by these: another process, or a script, has made the change."""
    page = story("Pura Rahasia", "bata")
    assert "Pura Rahasia" in page_of(q="rahasia")
    for address in ("/api/search", "/api/suggest"):
        assert client.get(address, {"q": "rahasia", "lang": "id"}).json()["total"] == 1

    hide(page)
    assert SearchEntry.objects.filter(page_id=page.pk).exists()
    assert "Pura Rahasia" not in page_of(q="rahasia")
    for address in ("/api/search", "/api/suggest"):
        answer = client.get(address, {"q": "rahasia", "lang": "id"}).json()
        assert (answer["total"], answer["results"]) == (0, [])


def test_an_expired_page_is_found_no_more(story, page_of, client):
    page = story("Pura Rahasia", "bata")
    assert client.get("/api/suggest", {"q": "rahasia"}).json()["total"] == 1
    page.expire_at = timezone.now() - timedelta(minutes=1)
    page.save()
    call_command("publish_scheduled")

    assert service.search(service.Query("rahasia")).total == 0
    assert client.get("/api/suggest", {"q": "rahasia"}).json()["total"] == 0
    assert "Pura Rahasia" not in page_of(q="rahasia")


def test_a_translation_that_is_not_public_yet_is_found_in_no_language(story, indexes, page_of, client):
    page = story("Pura Terbuka", "bata")
    draft = page.copy_for_translation(indexes["en"].locale)
    draft.title, draft.slug = "Secret Draft Temple", "secret"
    draft.save()

    for language in ("id", "en"):
        for address in ("/api/search", "/api/suggest"):
            answer = client.get(address, {"q": "secret draft", "lang": language}).json()
            assert (answer["results"], answer["did_you_mean"]) == ([], None)
        assert "Secret Draft Temple" not in page_of(language, q="secret draft temple")
        assert "Secret Draft Temple" not in page_of(language, q="pura")


def test_ideas_count_only_what_is_public(story, page_of):
    story("Pura Terbuka")
    story("Puri Konsep", kind="palace", live=False)
    closed = story("Pura Rahasia", kind="mosque")
    PageViewRestriction.objects.create(page=closed, restriction_type=PageViewRestriction.LOGIN)

    html = page_of()
    assert "kind=temple" in html
    assert "kind=palace" not in html
    assert "kind=mosque" not in html
