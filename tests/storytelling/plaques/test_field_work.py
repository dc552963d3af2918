import pytest
from django.test import Client
from PIL import Image

from storytelling.media.models import SiteImage
from storytelling.plaques.issue import issue_plaque
from storytelling.plaques.models import HistoryKept, Plaque, PlaqueEvent, SignPhoto
from storytelling.plaques.reporting import report
from tests.storytelling.plaques.pictures import NO_PHOTOGRAPHS, photograph

pytestmark = [pytest.mark.usefixtures("own_folders"), pytest.mark.django_db]


@pytest.fixture
def plaque(story):
    return issue_plaque(story, state="installed")


@pytest.fixture
def staff(client, officer):
    client.force_login(officer)
    return client


def address(plaque):
    return f"/q/petugas/{plaque.code}/"


def test_staff_see_the_bar_on_the_page_of_a_scanned_sign(staff, plaque, story):
    page = staff.get(f"{story.url}?plaque={plaque.code}")

    assert "staff-bar" in page.text
    assert page.headers["Vary"].find("Cookie") >= 0
    assert "staff-bar" not in staff.get(story.url).text


def test_staff_see_it_on_the_tombstone_too(staff, plaque, story):
    story.delete()

    assert "staff-bar" in staff.get(f"/q/{plaque.code}").text


def test_visitors_and_others_who_log_in_see_no_bar(client, plaque, story, django_user_model):
    page = f"{story.url}?plaque={plaque.code}"
    visited = client.get(page)
    assert "staff-bar" not in visited.text
    assert not visited.cookies

    client.force_login(django_user_model.objects.create_user("pasar", password="a-long-password"))

    assert "staff-bar" not in client.get(page).text
    assert client.get(address(plaque)).status_code == 403
    assert client.post(address(plaque), {"deed": "verify"}).status_code == 403
    assert Plaque.objects.get().last_verified_on is None


def test_a_deed_from_another_site_is_refused(officer, plaque):
    client = Client(enforce_csrf_checks=True)
    client.force_login(officer)

    assert client.post(address(plaque), {"deed": "verify"}).status_code == 403


def test_verifying_stamps_the_day_and_who_and_puts_a_damaged_sign_right(staff, plaque, officer):
    Plaque.objects.update(state="damaged")

    assert staff.post(address(plaque), {"deed": "verify"}).status_code == 302

    kept = Plaque.objects.get()
    assert kept.last_verified_on
    assert (kept.last_verified_by, kept.state) == (officer, "installed")
    assert plaque.events.filter(deed="verified", by=officer).count() == 1


def test_a_reported_fault_marks_the_sign_as_damaged(staff, plaque, officer):
    staff.post(address(plaque), {"deed": "fault", "wrong": "damaged", "words": "Pudar"})

    assert Plaque.objects.get().state == "damaged"
    event = plaque.events.get(deed="reported")
    assert event.by == officer
    assert "Pudar" in event.words


def test_a_fault_that_staff_report_is_in_the_list_of_all_reports(staff, plaque, editor_client):
    report(plaque, "words", "Nama salah")
    staff.post(address(plaque), {"deed": "fault", "wrong": "words", "words": "Nama salah"})

    assert Plaque.objects.get().state == "installed"
    told = plaque.reports.get(by_staff=True)
    assert (told.wrong, told.words, told.state) == ("words", "Nama salah", "new")
    desk = "/admin/snippets/plaques/plaquereport/"
    edit = f"{desk}edit/{told.pk}/"
    assert edit in editor_client.get(desk, {"by_staff": "true"}).text
    assert edit not in editor_client.get(desk, {"by_staff": "false"}).text
    assert editor_client.get(edit).status_code == 200


def test_a_fault_without_words_is_asked_for(staff, plaque):
    answer = staff.post(address(plaque), {"deed": "fault", "wrong": "damaged", "words": ""})

    assert answer.status_code == 422
    assert 'role="alert"' in answer.text
    assert not plaque.events.filter(deed="reported").exists()


def test_a_position_is_stamped_with_its_accuracy(staff, plaque):
    sent = {"deed": "position", "latitude": "-8.6531", "longitude": "115.2081", "accuracy": "7.6"}
    staff.post(address(plaque), sent)

    kept = Plaque.objects.get()
    assert (kept.point.lat, kept.point.lon, kept.accuracy_m) == (-8.6531, 115.2081, 8)


@pytest.mark.parametrize("latitude", ["", "nan", "inf", "-6.2", "x"])
def test_a_position_that_cannot_be_is_not_kept(staff, plaque, latitude):
    answer = staff.post(address(plaque), {"deed": "position", "latitude": latitude, "longitude": "115.2"})

    assert answer.status_code == 422
    assert Plaque.objects.get().latitude is None


def test_a_photograph_is_kept_where_only_staff_see_it(staff, plaque, officer):
    assert staff.post(address(plaque), {"deed": "photo", "photo": photograph()}).status_code == 302

    kept = plaque.photos.get()
    assert (kept.by, kept.report) == (officer, None)
    with kept.file.open() as stored, Image.open(stored) as image:
        assert max(image.size) == 1600
        assert not image.getexif()
    assert plaque.events.filter(deed="photo", by=officer).count() == 1
    assert not SiteImage.objects.exists()


@pytest.mark.parametrize("made", NO_PHOTOGRAPHS.values(), ids=NO_PHOTOGRAPHS)
def test_what_is_no_picture_is_refused(staff, plaque, made):
    answer = staff.post(address(plaque), {"deed": "photo", "photo": made()})

    assert answer.status_code == 422
    assert 'role="alert"' in answer.text
    assert not SignPhoto.objects.exists()


def test_the_desk_shows_the_photographs_of_a_sign(editor_client, plaque):
    editor_client.post(address(plaque), {"deed": "photo", "photo": photograph((40, 30))})

    page = editor_client.get(f"/admin/snippets/plaques/plaque/edit/{plaque.pk}/").text
    assert f'src="/q/foto/{plaque.photos.get().pk}/"' in page
    assert f'href="{address(plaque)}"' in page


def test_history_is_only_ever_added_to(plaque):
    event = plaque.events.get()
    for attempt in (event.save, event.delete, PlaqueEvent.objects.all().delete):
        with pytest.raises(HistoryKept):
            attempt()
    with pytest.raises(HistoryKept):
        PlaqueEvent.objects.update(words="")
