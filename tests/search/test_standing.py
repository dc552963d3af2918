"""A stall is found where its market is, and stays with it."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from search import service, sync
from search.models import SearchEntry
from storytelling.places.models import District, PlaceEntry, Village
from storytelling.places.position import Point
from tests import factories


@pytest.fixture
def village(db):
    district = District.objects.create(code="51.71.03", name="Denpasar Barat", slug="denpasar-barat")
    return Village.objects.create(
        code="51.71.03.2006", name="Dauh Puri Kangin", slug="dauh-puri-kangin", kind="desa", district=district
    )


@pytest.fixture
def placed(market, village, vendor):
    market.latitude, market.longitude, market.precision_m = "-8.656789", "115.212345", 50
    market.village = village
    factories.publish(market)
    return vendor


def place_of(page):
    entry = SearchEntry.objects.get(pk=page.pk)
    return entry.district_code, entry.facts.latitude, entry.facts.longitude


def test_it_takes_district_and_position_from_the_market(market, placed):
    assert place_of(placed) == place_of(market) == ("51.71.03", -8.6568, 115.2123)
    assert sync.drift().total == 0


def test_it_is_near_and_in_a_district(placed):
    query = service.Query(
        placed.title, near=Point(-8.6568, 115.2123), sort="distance", districts=("51.71.03",)
    )
    (result,) = (one for one in service.search(query).results if one.page.pk == placed.pk)

    assert result.metres < 1


def test_a_market_without_a_pin_gives_none(market, placed):
    market.precision_m = 500
    factories.publish(market)

    assert place_of(placed) == ("51.71.03", None, None)
    assert sync.drift().total == 0


def test_it_goes_to_another_market(market, placed):
    other = factories.add_market(market.get_parent(), title="Pasar Kereneng", slug="kereneng")
    placed.move(other, pos="last-child")

    assert place_of(placed) == ("", None, None)
    assert sync.drift().total == 0


def test_who_asks_for_a_village_does_not_get_its_stalls(placed):
    found = service.search(service.Query("dauh puri kangin")).results

    assert placed.pk not in {one.page.pk for one in found}


def test_a_market_with_many_stalls_is_published_as_quickly(market, placed):
    entry = PlaceEntry.objects.get(translation_key=market.translation_key)
    counts = []
    for _ in range(2):
        with CaptureQueriesContext(connection) as asked:
            entry.save()
        counts.append(len(asked))
        for number in range(6):
            factories.add_vendor(market, title=f"Los {number}")

    assert counts[0] == counts[1]
