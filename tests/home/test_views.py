"""`/api/places.geojson`"""

from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from tests import factories


def places(client, language):
    response = client.get(f"/api/places.geojson?lang={language}")
    assert response["Content-Type"] == "application/geo+json"
    assert {"Accept-Language", "Cookie"} <= {name.strip() for name in response["Vary"].split(",")}
    return {feature["properties"]["title"]: feature for feature in response.json()["features"]}


def test_each_place_is_told_in_the_language_that_was_asked_for(client, site_tree):
    (indonesian,) = places(client, "id").values()
    (english,) = places(client, "en").values()

    assert indonesian["geometry"] == {"type": "Point", "coordinates": [115.208, -8.653]}
    assert english["geometry"] == indonesian["geometry"]
    assert english["id"] == indonesian["id"] == str(site_tree.story.translation_key)
    assert english["properties"]["title"] == "Maospahit Temple"
    assert english["properties"]["url"].endswith("/en/heritage/maospahit-temple/")
    assert english["properties"]["kind"] == "temple"


def test_an_untranslated_place_is_told_in_its_own_language(client, site_tree):
    factories.add_story(
        site_tree.heritage_index, title="Puri", latitude="-8.660000", longitude="115.210000", precision_m=500
    )
    found = places(client, "en")
    assert found["Puri"]["properties"]["lang"] == "id"
    assert found["Puri"]["geometry"] is None
    assert found["Puri"]["properties"]["about"]


def test_nothing_private_is_told(client, site_tree):
    PageViewRestriction.objects.create(page=site_tree.heritage_index, restriction_type="login")
    assert places(client, "id") == places(client, "en") == {}


def test_many_places_ask_no_more(client, site_tree):
    def count():
        with CaptureQueriesContext(connection) as asked:
            places(client, "en")
        return len(asked)

    count()
    few = count()
    for _number in range(5):
        factories.add_story(site_tree.heritage_index, latitude="-8.650000", longitude="115.210000")
    assert count() == few <= 4
