from random import Random

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from storytelling.plaques.codes import draw_code
from storytelling.plaques.issue import issue_plaque
from storytelling.plaques.models import Plaque, PlaqueState

pytestmark = pytest.mark.django_db


@pytest.fixture
def plaque(story):
    return issue_plaque(story, state="installed")


def many_signs(plaque, number):
    """So many signs more, all over the city, in every state; every tenth has no position yet."""
    random, taken = Random(number), {plaque.code}
    states = PlaqueState.values
    signs = []
    for place in range(number):
        taken.add(code := draw_code(random, taken))
        signs.append(
            Plaque(
                code=code,
                translation_key=plaque.translation_key,
                titles={"id": f"Tempat {place}"},
                state=states[place % len(states)],
                latitude=None if place % 10 == 0 else f"{-8.62 - place % 30 / 400:.6f}",
                longitude=f"{115.19 + place // 30 / 400:.6f}",
            )
        )
    Plaque.objects.bulk_create(signs)
    return signs


def test_hundreds_of_signs_are_all_on_the_map_and_in_the_list_for_the_price_of_one(plaque, editor_client):
    address = reverse("plaques_map")
    editor_client.get(address)
    with CaptureQueriesContext(connection) as one:
        editor_client.get(address)
    signs = many_signs(plaque, 400)
    with CaptureQueriesContext(connection) as many:
        page = editor_client.get(address)

    assert len(many) == len(one)
    drawn = {
        feature["properties"]["code"]: feature["properties"]
        for feature in page.context["drawn"]["features"]
        if feature["properties"]["kind"] == "sign"
    }
    located = [sign for sign in signs if sign.latitude]
    assert set(drawn) == {plaque.code, *(sign.code for sign in located)}
    for sign in signs:
        assert f">{sign.code}</a>" in page.text
    assert {(one["state"], one["mark"]) for one in drawn.values()} == {
        ("planned", "○"), ("printed", "◐"), ("installed", "●"), ("damaged", "▲"), ("retired", "×")
    }  # fmt: skip
    assert drawn[plaque.code]["name"] == "Pura Maospahit"
