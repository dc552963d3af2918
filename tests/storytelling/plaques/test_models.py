from datetime import date

import pytest
from django.db import IntegrityError, models
from wagtail.models import PageViewRestriction

from storytelling.plaques.codes import parse_code
from storytelling.plaques.issue import issue_plaque
from storytelling.plaques.models import Plaque, PlaqueCount, PlaqueKept, PlaqueState
from storytelling.plaques.page_signs import plaques_for
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def plaque(story):
    return issue_plaque(story, state=PlaqueState.INSTALLED)


def test_a_sign_is_never_deleted(plaque):
    with pytest.raises(PlaqueKept):
        plaque.delete()
    with pytest.raises(PlaqueKept):
        Plaque.objects.filter(code=plaque.code).delete()
    with pytest.raises(PlaqueKept):
        Plaque.objects.all().delete()

    assert Plaque.objects.get() == plaque


def test_a_code_never_changes(plaque):
    stored = Plaque.objects.get()
    for sign in (plaque, stored):
        sign.code = "22222"
        with pytest.raises(PlaqueKept):
            sign.save()
    with pytest.raises(PlaqueKept):
        Plaque.objects.update(code="22222")
    with pytest.raises(PlaqueKept):
        Plaque.objects.bulk_update([stored], ["code"])


def test_all_else_about_a_sign_may_change(plaque):
    plaque.state, plaque.note = PlaqueState.DAMAGED, "Cracked"
    plaque.save()
    Plaque.objects.update(material="stone")

    plaque.refresh_from_db()
    assert (plaque.state, plaque.note, plaque.material) == ("damaged", "Cracked", "stone")


def test_a_code_is_given_once(plaque, story):
    with pytest.raises(IntegrityError):
        Plaque(code=plaque.code, translation_key=story.translation_key).save()


def test_a_sign_outlives_its_page(plaque, story):
    story.delete()

    assert Plaque.objects.get().place_name == "Pura Maospahit"


def test_a_page_may_have_several_signs_in_all_its_languages(story, story_en):
    signs = {issue_plaque(story), issue_plaque(story_en), issue_plaque(story)}

    assert set(plaques_for(story_en.translation_key)) == signs == set(plaques_for(story.translation_key))


def test_a_retired_sign_is_no_sign_of_the_page_any_more(plaque, story):
    plaque.state = PlaqueState.RETIRED
    plaque.save()

    assert not plaques_for(story.translation_key)


def test_a_new_sign_has_a_valid_code_and_the_given_facts(story):
    plaque = issue_plaque(story, material="enamel", installed_on=date(2026, 2, 10))

    assert parse_code(plaque.code) == plaque.code
    assert (plaque.material, plaque.installed_on) == ("enamel", date(2026, 2, 10))


def test_the_same_seed_gives_the_same_sign_and_changes_nothing(story):
    first = issue_plaque(story, seed=1, note="as loaded")
    Plaque.objects.update(note="as edited")
    again = issue_plaque(story, seed=1, note="as loaded")

    assert (again.pk, again.code, again.note) == (first.pk, first.code, "as edited")


def test_seeds_give_different_codes(story):
    assert len({issue_plaque(story, seed=seed).code for seed in range(1, 31)}) == 30


def test_a_seed_whose_code_another_page_has_draws_the_next(story, heritage_index):
    first = issue_plaque(story, seed=1)

    assert issue_plaque(heritage_index, seed=1).code != first.code


def test_a_sign_remembers_the_place_as_exactly_as_the_public_may_know(heritage_index):
    page = factories.add_story(
        heritage_index, title="Pura", latitude="-8.653217", longitude="115.208432", precision_m=500
    )
    plaque = issue_plaque(page)

    assert plaque.point == page.public_point != page.point


def test_publishing_renews_the_names(plaque, story, story_en):
    assert Plaque.objects.get().titles == {"id": "Pura Maospahit", "en": "Maospahit Temple"}

    story.title = "Pura Maospahit Gerenceng"
    factories.publish(story)

    assert Plaque.objects.get().titles["id"] == "Pura Maospahit Gerenceng"


def test_the_names_of_a_page_made_private_are_not_renewed(plaque, story):
    PageViewRestriction.objects.create(page=story, restriction_type=PageViewRestriction.LOGIN)
    story.title = "Rahasia"
    factories.publish(story)

    assert Plaque.objects.get().titles == {"id": "Pura Maospahit"}


def test_a_stamped_position_wins_over_that_of_the_place(plaque):
    plaque.latitude, plaque.longitude = "-8.66", "115.21"

    assert (plaque.point.lat, plaque.point.lon) == (-8.66, 115.21)


def test_a_count_has_no_column_for_anything_of_a_person():
    columns = {field.name: type(field) for field in PlaqueCount._meta.get_fields()}

    assert columns == {
        "id": models.BigAutoField,
        "plaque": models.ForeignKey,
        "day": models.DateField,
        "language": models.CharField,
        "way": models.CharField,
        "times": models.PositiveIntegerField,
    }
