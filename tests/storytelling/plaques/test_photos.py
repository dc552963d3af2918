from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from PIL import Image

from storytelling.plaques import photos
from storytelling.plaques.issue import issue_plaque
from storytelling.plaques.models import SignPhoto
from storytelling.plaques.reporting import report
from tests.storytelling.plaques.pictures import NO_PHOTOGRAPHS, photograph, upload

pytestmark = pytest.mark.usefixtures("own_folders")


@pytest.fixture
def plaque(story):
    return issue_plaque(story, state="installed")


def jpeg():
    return photos.small_jpeg(photograph((40, 30)))


def files(settings):
    return [path for path in Path(settings.PRIVATE_ROOT).rglob("*") if path.is_file()]


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_of_a_photograph_only_the_picture_is_kept_and_that_small(kind):
    content = photos.small_jpeg(photograph(kind=kind))

    with Image.open(BytesIO(content)) as kept:
        assert (kept.format, kept.size) == ("JPEG", (1600, 1067))
        assert not kept.getexif()
        assert not {"exif", "comment", "icc_profile", "xmp"} & set(kept.info)
    assert b"Telephone" not in content
    assert b"Made" not in content


def test_a_picture_that_was_taken_on_its_side_stands_upright():
    with Image.open(BytesIO(photos.small_jpeg(photograph((400, 300), turned=6)))) as kept:
        red, _green, blue = kept.getpixel((150, 20))

        assert kept.size == (300, 400)
        assert blue > 200 > red


@pytest.mark.parametrize("made", NO_PHOTOGRAPHS.values(), ids=NO_PHOTOGRAPHS)
def test_what_is_no_photograph_is_refused_whatever_it_is_called(made):
    with pytest.raises(photos.NoPhotograph):
        photos.small_jpeg(made())


def test_only_a_jpeg_may_be_large_for_it_is_unpacked_in_a_smaller_size():
    size = 4200, 3150

    assert photos.small_jpeg(photograph(size))
    with pytest.raises(photos.NoPhotograph, match="Piksel"):
        photos.small_jpeg(photograph(size, kind="PNG"))


def test_a_palette_and_transparency_are_no_hindrance():
    for mode in ("P", "RGBA", "LA", "1", "I;16"):
        out = BytesIO()
        Image.new(mode, (2000, 10)).save(out, "PNG")

        assert photos.small_jpeg(upload(out.getvalue()))


@pytest.mark.django_db
def test_it_lies_where_no_address_leads_under_a_name_nobody_guesses(plaque, settings, client):
    photos.keep_photo(plaque, jpeg())
    kept = SignPhoto.objects.get()
    (path,) = files(settings)

    assert not path.is_relative_to(settings.MEDIA_ROOT)
    assert path.stat().st_mode & 0o077 == 0
    assert len(path.stem) == 32
    assert plaque.code.lower() not in path.name
    with pytest.raises(ValueError, match="no address"):
        kept.file.url  # noqa: B018
    assert client.get(f"{settings.MEDIA_URL}{kept.file.name}").status_code == 404


@pytest.mark.django_db
def test_staff_see_it_and_for_everybody_else_there_is_none(plaque, officer, client, django_user_model):
    photos.keep_photo(plaque, jpeg())
    address = reverse("plaques:photo", args=[SignPhoto.objects.get().pk])

    assert client.get(address).status_code == 404
    client.force_login(django_user_model.objects.create_user("pasar", password="a-long-password"))
    assert client.get(address).status_code == 404

    client.force_login(officer)
    answer = client.get(address)
    assert answer.status_code == 200
    assert b"".join(answer.streaming_content) == SignPhoto.objects.get().file.read()
    assert answer["Content-Type"] == "image/jpeg"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert {"private", "no-store"} <= set(answer["Cache-Control"].replace(" ", "").split(","))
    assert client.get(reverse("plaques:photo", args=[10**30])).status_code == 404


@pytest.mark.django_db
def test_the_newest_few_of_staff_stay_and_the_files_of_the_others_go(
    plaque, officer, settings, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        report(plaque, "damaged", photo=jpeg())
        for _number in range(photos.MOST_OF_STAFF + 2):
            photos.keep_photo(plaque, jpeg(), by=officer)

    assert plaque.photos.by_staff().count() == photos.MOST_OF_STAFF
    assert plaque.photos.of_reports().count() == 1
    assert len(files(settings)) == photos.MOST_OF_STAFF + 1


@pytest.mark.django_db
def test_a_photograph_of_a_visitor_is_gone_after_ninety_days_whoever_forgot_it(
    plaque, officer, client, settings, capsys, django_capture_on_commit_callbacks
):
    report(plaque, "damaged", photo=jpeg())
    photos.keep_photo(plaque, jpeg(), by=officer)
    SignPhoto.objects.update(taken_at=timezone.now() - timedelta(days=89))
    sent = SignPhoto.objects.of_reports().get()
    address = reverse("plaques:photo", args=[sent.pk])
    client.force_login(officer)
    call_command("forget_sign_photos")
    assert client.get(address).status_code == 200

    SignPhoto.objects.update(taken_at=timezone.now() - timedelta(days=90))
    assert client.get(address).status_code == 404
    with django_capture_on_commit_callbacks(execute=True):
        call_command("forget_sign_photos")

    assert list(SignPhoto.objects.all()) == [plaque.photos.by_staff().get()]
    assert len(files(settings)) == 1
    assert "1 photographs deleted" in capsys.readouterr().out
