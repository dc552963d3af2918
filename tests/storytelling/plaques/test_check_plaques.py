"""Each way in which a sign can fail is planted here and found; a sound city is silent."""

import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import StringIO
from pathlib import Path
from threading import Thread

import pytest
from django.conf import settings as site
from django.core.files.storage import default_storage
from django.core.management import CommandError, call_command
from django.db import OperationalError, connection
from django.http import HttpResponseRedirect
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import PageViewRestriction

from storytelling.media.models import ImageText, SiteImage
from storytelling.plaques.issue import issue_plaque
from storytelling.plaques.models import Plaque, PlaqueCount
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def plaque(story, home_en):
    return issue_plaque(story, state="installed")


@pytest.fixture
def picture(story, indonesian, settings, tmp_path):
    """The opening picture of the story, with its files."""
    settings.MEDIA_ROOT = str(tmp_path)
    hero = SiteImage(title="Gapura", file=get_test_image_file(size=(800, 600)), credit="Dinas")
    hero.texts.set([ImageText(locale=indonesian, alt="Gapura bata merah.")])
    hero.save()
    story.hero = hero
    factories.publish(story)
    return hero


def check(**options):
    """What the command says; a fault makes it fail."""
    said = StringIO()
    call_command("check_plaques", stdout=said, stderr=said, **options)
    return said.getvalue()


def faults(returncode=1, **options):
    said = StringIO()
    with pytest.raises(CommandError) as stopped:
        call_command("check_plaques", stdout=said, stderr=said, **options)
    assert stopped.value.returncode == returncode
    return said.getvalue()


def kinds(**options):
    """Of each fault what kind it is, and in which language."""
    return [
        (fault["kind"], fault["language"]) for fault in json.loads(faults(json=True, **options))["faults"]
    ]


def test_a_sound_city_is_silent(plaque, story_en, picture):
    assert check() == ""


def test_a_page_in_one_language_is_no_fault(plaque):
    assert check() == ""


def test_checking_is_not_counted_as_visiting(plaque):
    check()

    assert not PlaqueCount.objects.exists()


def test_a_page_that_is_gone_is_a_fault_in_each_language(plaque, story):
    story.unpublish()

    said = faults()
    assert f"{plaque.code} Pura Maospahit: id: /Q/{plaque.code} answers 410: its page is unpublished" in said
    assert kinds() == [("gone", "id"), ("gone", "en")]


def test_a_deleted_page_is_a_fault(plaque, story):
    story.delete()

    assert "its page is deleted" in faults()


def test_a_private_page_is_a_fault(plaque, story):
    PageViewRestriction.objects.create(page=story, restriction_type=PageViewRestriction.LOGIN)

    assert kinds() == [("private", "id"), ("private", "en")]


def test_a_successor_puts_it_right(plaque, story, market):
    Plaque.objects.update(successor_key=market.translation_key)
    story.delete()

    assert check() == ""


def test_a_host_the_site_does_not_answer_to_is_a_fault(plaque, settings):
    settings.PLAQUE_HOST = "plaques.denpasar.example"
    settings.ALLOWED_HOSTS = ["denpasar.example"]

    assert "the site does not know plaques.denpasar.example" in faults()
    assert kinds() == [("host", "id"), ("host", "en")]


def leading(target):
    """A middleware that sends every visitor of a page on, as a misled web server does."""

    def middleware(get_response):
        def answer(request):
            if request.path.startswith("/id/"):
                return HttpResponseRedirect(target(request))
            return get_response(request)

        return answer

    return middleware


def back_to_the_sign(get_response):
    return leading(lambda request: f"/Q/{request.GET['plaque']}")(get_response)


def to_another_site(get_response):
    return leading(lambda request: f"https://elsewhere.example{request.path}")(get_response)


def without_its_question(get_response):
    """Leads on, and loses what stood behind the question mark."""

    def answer(request):
        return HttpResponseRedirect(request.path) if request.GET.get("plaque") else get_response(request)

    return answer


@pytest.mark.parametrize(
    ("middleware", "kind", "words"),
    [
        (back_to_the_sign, "loop", "again and again"),
        (to_another_site, "host", "leads away from the site, to elsewhere.example"),
        (without_its_question, "code", "has lost the code"),
    ],
)
def test_a_redirect_that_leads_astray_is_a_fault(plaque, settings, middleware, kind, words):
    settings.MIDDLEWARE = [f"{__name__}.{middleware.__name__}", *site.MIDDLEWARE]

    assert words in faults()
    assert kinds() == [(kind, "id"), (kind, "en")]


def test_a_page_that_fails_is_a_fault(plaque, monkeypatch):
    def fail(*args, **kwargs):
        raise RuntimeError("broken template")

    monkeypatch.setattr("wagtail.models.Page.serve", fail)

    assert "answers 500" in faults()


def test_a_page_in_another_language_than_it_could_be_is_a_fault(plaque, story_en, settings):
    """Such as a cache in front of the site that keeps one answer for all."""
    settings.MIDDLEWARE = [f"{__name__}.everybody_reads_indonesian", *site.MIDDLEWARE]

    assert kinds() == [("language", "en")]


def everybody_reads_indonesian(get_response):
    def answer(request):
        request.META["HTTP_ACCEPT_LANGUAGE"] = "id"
        return get_response(request)

    return answer


def test_a_size_of_a_picture_that_is_gone_is_a_fault(plaque, picture, story, client):
    page = client.get(story.url).text  # which makes all sizes; of those of one width it shows one
    rendition = next(made for made in picture.renditions.all() if f"{made.url} " in page)
    Path(rendition.file.path).unlink()

    said = faults()
    assert f"shows {rendition.url}, which cannot be loaded" in said
    assert set(kinds()) == {("media", "id"), ("media", "en")}


def test_an_original_that_is_gone_is_a_fault_though_the_page_answers(plaque, picture):
    Path(picture.file.path).unlink()

    assert f"the file of the picture “Gapura” is missing: {picture.file.name}" in faults()
    assert kinds() == [("media", "")]


def test_a_store_that_does_not_answer_is_a_fault(plaque, picture, story, client, monkeypatch):
    client.get(story.url)

    def fail(self, name):
        raise OSError("the store is gone")

    monkeypatch.setattr(type(default_storage._wrapped), "exists", fail)

    assert ("media", "") in kinds()


def test_signs_that_do_not_hang_are_left_alone(plaque, story):
    Plaque.objects.update(state="retired")
    story.delete()

    assert check() == ""


def test_programs_are_told_how_many_were_checked(plaque, story):
    assert json.loads(check(json=True)) == {"checked": 1, "faults": []}

    story.unpublish()
    first = json.loads(faults(json=True))["faults"][0]
    assert first == {
        "code": plaque.code,
        "place": "Pura Maospahit",
        "kind": "gone",
        "language": "id",
        "says": f"/Q/{plaque.code} answers 410: its page is unpublished",
    }


def test_what_could_not_be_checked_is_not_called_sound(plaque):
    def gone(execute, *args):
        raise OperationalError("no database")

    with connection.execute_wrapper(gone):
        assert faults(returncode=2) == ""


@pytest.mark.parametrize("address", ["denpasar.example", "ftp://denpasar.example", "https://"])
def test_an_address_that_is_none_is_refused(plaque, address):
    with pytest.raises(CommandError, match="no address of a site") as refused:
        check(at=address)
    assert refused.value.returncode == 2


@pytest.fixture
def server(plaque):
    """Leads each sign to a page that shows two files, of which it has one."""

    class Site(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(
                {"/Q": 302, "/media/lost.jpg": 404}.get(self.path.removesuffix(f"/{plaque.code}"), 200)
            )
            self.send_header("Location", f"/id/?plaque={plaque.code}")
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            if self.command == "GET":
                self.wfile.write(b'<img src="/media/there.jpg"><img src="/media/lost.jpg">')

        do_HEAD = do_GET

        def log_message(self, *args):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_over_the_network_a_file_that_the_server_does_not_give_is_a_fault(plaque, server):
    said = faults(at=server)

    assert "shows /media/lost.jpg, which cannot be loaded" in said
    assert "there.jpg" not in said
    assert kinds(at=server) == [("media", "id"), ("media", "en")]


def test_over_the_network_a_server_that_does_not_answer_is_a_fault(plaque):
    assert kinds(at="http://127.0.0.1:1") == [("silent", "id"), ("silent", "en")]
