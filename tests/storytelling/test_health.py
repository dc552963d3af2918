from unittest import mock

import pytest
from django.db import DatabaseError


def test_a_living_process_says_so_without_asking_anybody(client):
    response = client.get("/health/live")
    assert response.status_code == 200
    assert "no-store" in response["Cache-Control"]


def test_a_ready_site_says_so(client, db):
    assert client.get("/health/ready").json() == {"ready": True, "faults": [], "limping": {}}


@pytest.mark.parametrize(
    ("part", "error", "name"),
    [
        ("storytelling.health.connection.cursor", DatabaseError, "database"),
        ("storytelling.health.cache.set", OSError, "cache"),
    ],
)
def test_a_site_without_its_parts_is_not_ready(client, db, part, error, name):
    with mock.patch(part, side_effect=error):
        response = client.get("/health/ready")
    assert response.status_code == 503
    assert response.json() == {"ready": False, "faults": [name], "limping": {}}
