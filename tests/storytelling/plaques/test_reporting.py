import pytest
from django.core import signing
from django.urls import reverse

from storytelling.plaques import reporting
from storytelling.plaques.issue import issue_plaque
from storytelling.plaques.models import Deed, PlaqueEvent, PlaqueReport
from tests.storytelling.plaques.reporters import address, tell

pytestmark = pytest.mark.django_db


@pytest.fixture
def plaque(story):
    return issue_plaque(story, state="installed")


def test_the_scanned_page_offers_to_report(plaque, visitor):
    page = visitor.get(f"/Q/{plaque.code}", follow=True).text

    for wrong in ("damaged", "misplaced", "words"):
        assert f'href="{address(plaque)}?wrong={wrong}&amp;lang=id"' in page


def test_the_first_tap_has_chosen_what_is_wrong(plaque, visitor):
    page = visitor.get(f"{address(plaque)}?wrong=misplaced").text

    assert 'value="misplaced" checked' in page
    assert "Pura Maospahit" in page


def test_a_report_lands_on_the_sign_and_in_its_history(plaque, visitor, unhurried):
    answer = tell(visitor, plaque, words="The corner is broken off.")

    assert answer.status_code == 303
    made = plaque.reports.get()
    assert (made.wrong, made.words, made.state) == ("damaged", "The corner is broken off.", "new")
    event = PlaqueEvent.objects.get(plaque=plaque, deed=Deed.REPORTED)
    assert "The corner is broken off." in event.words
    assert event.by is None


def test_the_reporter_follows_it_at_a_private_address(plaque, visitor, unhurried):
    where = tell(visitor, plaque)["Location"]
    page = visitor.get(where)

    assert "nobody has read it yet" in page.text
    assert page["Cache-Control"] == "private, no-store"
    assert page["X-Robots-Tag"] == "noindex"
    assert page["Referrer-Policy"] == "no-referrer"

    PlaqueReport.objects.update(state="done", reply="A new one hangs since Monday.")
    page = visitor.get(where).text
    assert "it has been dealt with" in page
    assert "A new one hangs since Monday." in page


def test_the_private_address_is_not_guessed(plaque, visitor):
    made = reporting.report(plaque, "damaged")

    assert len(made.token) == 43
    assert visitor.get(reverse("plaques:follow_report", args=["1"])).status_code == 404


def test_the_words_of_a_reporter_are_shown_to_nobody_but_editors(plaque, visitor, unhurried):
    where = tell(visitor, plaque, words="Ask for Made in the shop")["Location"]

    assert "Made" not in visitor.get(where).text


@pytest.mark.parametrize("words", ["see https://evil.example", "www.evil.example", "evil.example/x", "a@b.c"])
def test_links_are_refused_and_nothing_is_lost(plaque, visitor, unhurried, words):
    answer = tell(visitor, plaque, words=f"Broken, {words}", wrong="words")

    assert answer.status_code == 422
    assert "leave out links" in answer.text
    assert f"Broken, {words}" in answer.text
    assert 'value="words" checked' in answer.text
    assert not PlaqueReport.objects.exists()


def test_a_machine_that_fills_every_field_is_refused(plaque, visitor, unhurried):
    assert tell(visitor, plaque, address="x").status_code == 422
    assert not PlaqueReport.objects.exists()


def test_what_is_sent_at_once_must_be_sent_again(plaque, visitor):
    answer = tell(visitor, plaque, words="Broken")

    assert answer.status_code == 422
    assert "Nothing is lost" in answer.text
    assert ">Broken</textarea>" in answer.text


@pytest.mark.parametrize("mark", ["", "22222:x:y", "forged"])
def test_a_form_that_was_not_asked_for_here_is_not_taken(plaque, visitor, unhurried, mark):
    assert visitor.post(address(plaque), {"wrong": "damaged", "asked": mark}).status_code == 422
    assert not PlaqueReport.objects.exists()


def test_a_form_of_another_sign_is_not_taken(plaque, story, visitor, unhurried):
    other = reporting.fresh_mark(issue_plaque(story))

    assert visitor.post(address(plaque), {"wrong": "damaged", "asked": other}).status_code == 422


def test_a_form_of_the_day_before_yesterday_is_not_taken(plaque, visitor, monkeypatch):
    old = reporting.fresh_mark(plaque)
    now = signing.time.time()
    monkeypatch.setattr(signing.time, "time", lambda: now + 2 * 24 * 3600)

    assert visitor.post(address(plaque), {"wrong": "damaged", "asked": old}).status_code == 422


def test_another_site_cannot_send_it_through_a_visitor(plaque, visitor, unhurried):
    answer = visitor.post(
        address(plaque),
        {"wrong": "damaged", "asked": reporting.fresh_mark(plaque)},
        headers={"sec-fetch-site": "cross-site"},
    )

    assert answer.status_code == 403
    assert not PlaqueReport.objects.exists()


def test_the_same_said_again_is_counted_not_repeated(plaque, visitor, unhurried):
    first, second = tell(visitor, plaque), tell(visitor, plaque)

    assert first["Location"] == second["Location"]
    assert PlaqueReport.objects.get().times == 2
    assert PlaqueEvent.objects.filter(deed=Deed.REPORTED).count() == 1


def test_one_client_has_five_an_hour_and_loses_nothing(plaque, visitor, unhurried):
    for number in range(5):
        assert tell(visitor, plaque, words=f"Crack {number}").status_code == 303
    answer = tell(visitor, plaque, words="Crack six")

    assert answer.status_code == 429
    assert ">Crack six</textarea>" in answer.text
    assert PlaqueReport.objects.count() == 5


def test_one_sign_has_twenty_an_hour_whoever_tells(plaque, visitor, unhurried):
    for number in range(20):
        reporting.report(plaque, "damaged", f"Crack {number}")

    assert tell(visitor, plaque).status_code == 429


def test_an_unknown_sign_cannot_be_reported(plaque, visitor):
    assert visitor.get("/q/lapor/22223/").status_code == 404


def test_editors_answer_and_the_history_says_so(plaque, editor_client, editor):
    made = reporting.report(plaque, "damaged")
    desk = "/admin/snippets/plaques/plaquereport/"
    assert plaque.code in editor_client.get(desk).text

    answer = editor_client.post(f"{desk}edit/{made.pk}/", {"state": "done", "reply": "Diganti."})

    assert answer.status_code == 302
    made.refresh_from_db()
    assert (made.state, made.reply) == ("done", "Diganti.")
    event = PlaqueEvent.objects.get(plaque=plaque, deed=Deed.ANSWERED)
    assert event.by == editor
    assert editor_client.get(f"{desk}add/").status_code != 200
    assert editor_client.post(f"{desk}delete/{made.pk}/").status_code != 200
    assert PlaqueReport.objects.exists()


def test_no_column_knows_who_reported():
    assert {field.name for field in PlaqueReport._meta.get_fields()} == {
        "id", "plaque", "wrong", "words", "times", "created_at", "token", "state", "reply",
        "by_staff", "photos",
    }  # fmt: skip
