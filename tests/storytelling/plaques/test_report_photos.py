"""Photographs that come with the report of a visitor."""

import html

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from storytelling.plaques import photos, reporting
from storytelling.plaques.issue import issue_plaque
from storytelling.plaques.models import PlaqueReport, SignPhoto
from tests.storytelling.plaques.pictures import NO_PHOTOGRAPHS, photograph, upload
from tests.storytelling.plaques.reporters import address, tell

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("unhurried")]

REFUSED = {
    "en": "This is no photograph that can be read here",
    "id": "Ini bukan foto yang dapat dibaca di sini",
}


@pytest.fixture
def plaque(story):
    return issue_plaque(story, state="installed")


@pytest.fixture(autouse=True)
def folders(settings, tmp_path):
    settings.MEDIA_ROOT, settings.PRIVATE_ROOT = tmp_path / "media", tmp_path / "private"


def test_a_photograph_may_come_with_a_report_and_only_the_desk_shows_it(plaque, visitor, editor_client):
    answer = tell(visitor, plaque, photo=photograph())

    assert answer.status_code == 303
    made = PlaqueReport.objects.get()
    kept = made.photos.get()
    assert (kept.plaque, kept.by) == (plaque, None)
    where = reverse("plaques:photo", args=[kept.pk])
    followed = visitor.get(answer["Location"]).text
    assert "Only the editors see the photograph" in followed
    assert where not in followed
    assert visitor.get(where).status_code == 404
    edit = f"/admin/snippets/plaques/plaquereport/edit/{made.pk}/"
    assert f'src="{where}"' in editor_client.get(edit).text
    assert editor_client.get(where).status_code == 200


def test_when_the_report_is_done_its_photograph_is_gone(
    plaque, visitor, editor_client, settings, django_capture_on_commit_callbacks
):
    tell(visitor, plaque, photo=photograph((40, 30)))
    made = PlaqueReport.objects.get()
    edit = f"/admin/snippets/plaques/plaquereport/edit/{made.pk}/"

    editor_client.post(edit, {"state": "seen", "reply": ""})
    assert SignPhoto.objects.count() == 1
    with django_capture_on_commit_callbacks(execute=True):
        editor_client.post(edit, {"state": "done", "reply": ""})

    assert not SignPhoto.objects.exists()
    assert not [path for path in settings.PRIVATE_ROOT.rglob("*") if path.is_file()]


@pytest.mark.parametrize("language", REFUSED)
@pytest.mark.parametrize("made", NO_PHOTOGRAPHS.values(), ids=NO_PHOTOGRAPHS)
def test_what_is_no_photograph_is_refused_in_the_language_of_the_visitor_and_the_words_stay(
    plaque, visitor, made, language
):
    visitor.defaults["HTTP_ACCEPT_LANGUAGE"] = language
    sent = made()
    answer = tell(visitor, plaque, photo=sent, words="Retak di sudut", wrong="words")

    assert answer.status_code == 422
    assert REFUSED[language] in answer.text or "piksel" in answer.text or "pixels" in answer.text
    assert ">Retak di sudut</textarea>" in answer.text
    assert 'value="words" checked' in answer.text
    assert not PlaqueReport.objects.exists()


@pytest.mark.parametrize(
    ("language", "words"), [("en", "This photograph is too large"), ("id", "Foto ini terlalu besar")]
)
def test_forty_megabytes_are_refused_and_the_words_stay(plaque, visitor, language, words):
    visitor.defaults["HTTP_ACCEPT_LANGUAGE"] = language
    answer = tell(visitor, plaque, photo=upload(bytes(40 * 2**20)), words="Retak")

    assert answer.status_code == 422
    assert words in html.unescape(answer.text)
    assert ">Retak</textarea>" in answer.text
    assert not PlaqueReport.objects.exists()


def test_a_large_file_is_not_even_written_to_the_disk(plaque, visitor, monkeypatch):
    written = []
    monkeypatch.setattr(
        "django.core.files.uploadhandler.TemporaryUploadedFile.write",
        lambda self, chunk: written.append(len(chunk)),
        raising=False,
    )
    tell(visitor, plaque, photo=upload(bytes(40 * 2**20)))

    assert 0 < sum(written) <= 20 * 2**20


def test_with_a_slip_elsewhere_the_photograph_is_asked_for_again(plaque, visitor):
    answer = tell(visitor, plaque, photo=photograph((40, 30)), words="see www.evil.example")

    assert answer.status_code == 422
    assert "leave out links" in answer.text
    assert "choose the photograph again" in answer.text
    assert not SignPhoto.objects.exists()


def test_of_the_same_fault_three_photographs_are_enough(plaque, visitor):
    for _number in range(photos.MOST_OF_REPORT + 1):
        assert tell(visitor, plaque, photo=photograph((40, 30))).status_code == 303

    assert PlaqueReport.objects.get().times == photos.MOST_OF_REPORT + 1
    assert SignPhoto.objects.count() == photos.MOST_OF_REPORT


def test_the_disk_is_not_filled_by_visitors(plaque, visitor, monkeypatch):
    monkeypatch.setattr(photos, "MOST_OF_REPORTS", 1)
    tell(visitor, plaque, photo=photograph((40, 30)))
    answer = tell(visitor, plaque, photo=photograph((40, 30)), words="Retak")

    assert answer.status_code == 422
    assert "Please use words" in answer.text
    assert SignPhoto.objects.count() == 1


def test_who_sends_photographs_again_and_again_is_asked_to_wait(plaque, visitor, monkeypatch):
    monkeypatch.setattr(reporting, "MOST_TRIES", 2)
    monkeypatch.setattr(
        "storytelling.plaques.photo_upload.small_jpeg", lambda upload: pytest.fail("was unpacked")
    )
    for _number in range(2):
        reporting.is_too_often(visitor.get(address(plaque)).wsgi_request)
    answer = tell(visitor, plaque, photo=photograph((40, 30)), words="Retak")

    assert answer.status_code == 429
    assert ">Retak</textarea>" in answer.text


def test_the_list_of_reports_asks_the_same_however_many_there_are(
    plaque, editor_client, django_assert_num_queries
):
    desk = "/admin/snippets/plaques/plaquereport/"
    reporting.report(plaque, "damaged")
    editor_client.get(desk)
    with CaptureQueriesContext(connection) as few:
        editor_client.get(desk)
    for number in range(15):
        reporting.report(plaque, "damaged", f"Crack {number}")

    with django_assert_num_queries(len(few)):
        editor_client.get(desk)
