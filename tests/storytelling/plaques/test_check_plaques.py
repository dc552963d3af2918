from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from wagtail.models import PageViewRestriction

from storytelling.plaques.issue import issue_plaque
from storytelling.plaques.models import Plaque, PlaqueCount

pytestmark = pytest.mark.django_db


@pytest.fixture
def plaque(story, home_en):
    return issue_plaque(story, state="installed")


def check():
    """What the command says; a fault makes it fail."""
    said = StringIO()
    call_command("check_plaques", stdout=said, stderr=said)
    return said.getvalue()


def faults():
    said = StringIO()
    with pytest.raises(CommandError):
        call_command("check_plaques", stdout=said, stderr=said)
    return said.getvalue()


def test_a_sound_city_is_silent(plaque, story_en):
    assert check() == ""


def test_a_page_in_one_language_is_no_fault(plaque):
    assert check() == ""


def test_checking_is_not_counted_as_visiting(plaque):
    check()

    assert not PlaqueCount.objects.exists()


def test_a_page_that_is_gone_is_a_fault_in_each_language(plaque, story):
    story.unpublish()

    said = faults()
    assert f"{plaque.code} Pura Maospahit: id: /Q/{plaque.code} answers 410" in said
    assert "en: " in said


def test_a_private_page_is_a_fault(plaque, story):
    PageViewRestriction.objects.create(page=story, restriction_type=PageViewRestriction.LOGIN)

    assert "410" in faults()


def test_a_successor_puts_it_right(plaque, story, market):
    Plaque.objects.update(successor_key=market.translation_key)
    story.delete()

    assert check() == ""


def test_a_host_the_site_does_not_answer_to_is_a_fault(plaque, settings):
    settings.PLAQUE_HOST = "plaques.denpasar.example"
    settings.ALLOWED_HOSTS = ["denpasar.example"]

    assert "answers 400" in faults()


def test_a_page_that_fails_is_a_fault(plaque, monkeypatch):
    def fail(*args, **kwargs):
        raise RuntimeError("broken template")

    monkeypatch.setattr("wagtail.models.Page.serve", fail)

    assert "answers 500" in faults()


def test_a_redirect_that_leads_away_or_in_a_circle_is_a_fault(plaque, story):
    for target, fault in [
        ("https://elsewhere.example/", "leads away"),
        (f"/Q/{plaque.code}", "again and again"),
    ]:
        with pytest.MonkeyPatch.context() as patch:
            answer = type("Address", (), {"path": target, "language": "id"})()
            patch.setattr(
                "storytelling.plaques.addresses.Addresses.of", lambda self, key, answer=answer: answer
            )
            assert fault in faults()


def test_signs_that_do_not_hang_are_left_alone(plaque, story):
    Plaque.objects.update(state="retired")
    story.delete()

    assert check() == ""
