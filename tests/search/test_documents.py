"""Words that stand beside the text of a page are found like those in it."""

import pytest

from heritage.models import MarketIndexPage
from riverwalk.models import PointOfInterestPage, RiverIndexPage, RiverWalkPage, TrailIndexPage, TrailPage
from storytelling.places.models import District, Village
from tests import factories


@pytest.fixture
def village(db):
    district = District.objects.create(code="51.71.01", name="Denpasar Selatan", slug="denpasar-selatan")
    return Village.objects.create(
        code="51.71.01.1001", name="Serangan", slug="serangan", kind="kelurahan", district=district
    )


def test_a_story_is_found_by_its_address_and_its_district(story, found, village):
    story("Pura Sakenan", address="Jl. Tukad Punggawa", village=village)

    assert found("punggawa") == ["Pura Sakenan"]
    assert found("denpasar selatan") == ["Pura Sakenan"]


def test_a_stall_is_found_by_its_portrait(homes, found):
    index = factories.add(homes["id"], MarketIndexPage, title="Pasar", slug="pasar")
    market = factories.add_market(index, title="Pasar Badung", slug="pasar-badung")
    factories.add_vendor(
        market, title="Los Contoh", portrait="Kunyit dan lengkuas ditumpuk menurut jenisnya."
    )

    assert found("lengkuas") == ["Los Contoh"]


def test_a_trail_is_found_by_what_is_told_at_its_stops(homes, found, story):
    temple = story("Pura Maospahit")
    index = factories.add(homes["id"], TrailIndexPage, title="Jejak", slug="jejak")
    trail = TrailPage(title="Jalan Lama", slug="jalan-lama", locale=homes["id"].locale, live=False)
    trail.stops.create(page=temple, text="Menengadahlah ke menara kentongan.", locale=trail.locale)
    index.add_child(instance=trail)
    factories.publish(trail)

    assert found("kentongan") == ["Jalan Lama"]


def test_a_point_at_the_river_is_found_by_its_warning(homes, found):
    index = factories.add(homes["id"], RiverIndexPage, title="Sungai", slug="sungai")
    river = factories.add(index, RiverWalkPage, title="Tukad Badung", slug="tukad-badung")
    factories.add(river, PointOfInterestPage, title="Jalur Tepi Air", safety="Ditutup ketika air naik.")

    assert found("ditutup") == ["Jalur Tepi Air"]
