import pytest
from django.contrib.auth.models import Permission
from django.urls import reverse

from storytelling.plaques.issue import issue_plaque
from storytelling.plaques.models import Plaque

pytestmark = pytest.mark.django_db


def address(name, *args):
    return reverse(Plaque.snippet_viewset.get_url_name(name), args=args)


@pytest.fixture
def plaque(story):
    return issue_plaque(story, state="installed", material="stone")


def filled_in(page, **more):
    return {"page": page.pk, "state": "planned", "wording": 1, "distance_m": "0.5", **more}


def test_the_list_names_the_place_of_each_sign(editor_client, plaque):
    page = editor_client.get(address("list")).text

    assert plaque.code in page
    assert "Pura Maospahit" in page


def test_the_list_is_filtered_by_state(editor_client, plaque, story):
    planned = issue_plaque(story)
    page = editor_client.get(address("list"), {"state": "planned"}).text

    assert planned.code in page
    assert plaque.code not in page


@pytest.mark.parametrize("words", ["maospahit", "code"])
def test_a_sign_is_found_by_code_or_place(editor_client, plaque, story, heritage_index, words):
    other = issue_plaque(heritage_index)
    page = editor_client.get(address("list"), {"q": plaque.code if words == "code" else words}).text

    assert plaque.code in page
    assert other.code not in page


def test_an_editor_issues_a_sign_for_a_page_in_any_language(editor_client, story_en):
    answer = editor_client.post(address("add"), filled_in(story_en, position="-8.6531, 115.2081"))

    assert answer.status_code == 302, answer.context["form"].errors
    plaque = Plaque.objects.get()
    assert plaque.translation_key == story_en.translation_key
    assert len(plaque.code) == 5
    assert plaque.titles == {"id": "Pura Maospahit", "en": "Maospahit Temple"}
    assert (plaque.point.lat, plaque.point.lon) == (-8.6531, 115.2081)


def test_an_editor_chooses_a_successor(editor_client, plaque, story, market):
    answer = editor_client.post(address("edit", plaque.pk), filled_in(story, successor=market.pk))

    assert answer.status_code == 302, answer.context["form"].errors
    assert Plaque.objects.get().successor_key == market.translation_key
    assert Plaque.objects.get().code == plaque.code


def test_a_page_does_not_follow_itself(editor_client, plaque, story, story_en):
    answer = editor_client.post(address("edit", plaque.pk), filled_in(story, successor=story_en.pk))

    assert answer.context["form"].errors["successor"]


def test_the_form_shows_the_pages_that_were_chosen(editor_client, plaque, story, market):
    Plaque.objects.update(successor_key=market.translation_key)
    page = editor_client.get(address("edit", plaque.pk)).text

    assert "Pura Maospahit" in page
    assert "Pasar Badung" in page


def test_a_sign_whose_page_is_gone_can_still_be_retired(editor_client, plaque, story):
    story.delete()
    answer = editor_client.post(
        address("edit", plaque.pk), {"state": "retired", "wording": 1, "distance_m": "0.5"}
    )

    assert answer.status_code == 302, answer.context["form"].errors
    kept = Plaque.objects.get()
    assert (kept.state, kept.place_name) == ("retired", "Pura Maospahit")
    assert kept.translation_key == plaque.translation_key


def test_not_even_an_administrator_can_delete_a_sign(editor_client, plaque):
    assert editor_client.get(address("delete", plaque.pk)).status_code == 302
    editor_client.post(address("delete", plaque.pk))
    editor_client.post(
        reverse("wagtail_bulk_action", args=["plaques", "plaque", "delete"]) + f"?id={plaque.pk}"
    )

    assert Plaque.objects.filter(pk=plaque.pk).exists()
    assert address("delete", plaque.pk) not in editor_client.get(address("list")).text


def test_signs_are_exported_as_csv(editor_client, plaque):
    answer = editor_client.get(address("list"), {"export": "csv"})
    table = b"".join(answer.streaming_content).decode()

    assert plaque.code in table
    assert "Pura Maospahit" in table


def test_who_may_only_change_signs_can_do_so(client, django_user_model, plaque):
    user = django_user_model.objects.create_user("petugas", password="a-long-password")
    user.user_permissions.add(
        Permission.objects.get(codename="access_admin"), Permission.objects.get(codename="change_plaque")
    )
    client.force_login(user)

    assert client.get(address("edit", plaque.pk)).status_code == 200
    assert client.get(address("add")).status_code == 302
