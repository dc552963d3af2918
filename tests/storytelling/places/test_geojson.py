import json

from storytelling.places.geojson import Feature, feature_collection
from storytelling.places.position import Point

MARKET = Point(-8.656789, 115.212345)


def test_longitude_comes_first_and_rounded_to_the_precision():
    document = feature_collection([Feature("pasar-badung", MARKET, 50, {"name": "Pasar Badung"})])

    assert document == {
        "type": "FeatureCollection",
        "features": [
            {
                "type": "Feature",
                "id": "pasar-badung",
                "geometry": {"type": "Point", "coordinates": [115.2123, -8.6568]},
                "properties": {"name": "Pasar Badung"},
            }
        ],
    }
    assert json.loads(json.dumps(document)) == document


def test_a_place_known_only_roughly_has_no_geometry_and_says_about():
    rough, unknown, unmeasured = feature_collection(
        [Feature(1, MARKET, 150), Feature(2, None, 10), Feature(3, MARKET, None)]
    )["features"]

    for feature in (rough, unknown, unmeasured):
        assert feature["geometry"] is None
        assert feature["properties"] == {"about": True}
