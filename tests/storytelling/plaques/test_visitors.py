"""What a check sees of a server over the network."""

from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from storytelling.plaques.page_media import media_addresses
from storytelling.plaques.visitors import AGENT, Answer, OverNetwork


class Site(BaseHTTPRequestHandler):
    asked = []

    def do_GET(self):
        self.asked.append(
            (self.command, self.path, self.headers["User-Agent"], self.headers["Accept-Language"])
        )
        status, kind, text = {
            "/Q/22222": (302, "text/plain", ""),
            "/id/": (200, "text/html; charset=utf-8", "<h1>Denpasar – kota</h1>"),
            "/media/there.jpg": (200, "image/jpeg", "\x00"),
        }.get(self.path, (404, "text/html", "gone"))
        body = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        if status == 302:
            self.send_header("Location", "/id/?plaque=22222")
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(body)

    do_HEAD = do_GET

    def log_message(self, *args):
        pass


@pytest.fixture
def visitor():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    Site.asked = []
    Thread(target=server.serve_forever, daemon=True).start()
    yield OverNetwork(f"http://127.0.0.1:{server.server_port}")
    server.shutdown()
    server.server_close()


def test_a_redirect_is_seen_and_not_followed(visitor):
    assert visitor.open("/Q/22222", "en") == Answer(302, "/id/?plaque=22222")
    assert visitor.host.startswith("127.0.0.1:")
    assert Site.asked == [("GET", "/Q/22222", AGENT, "en")]


def test_a_page_is_read_and_a_refusal_is_an_answer(visitor):
    assert visitor.open("/id/", "id") == Answer(200, "", "<h1>Denpasar – kota</h1>")
    assert visitor.open("/en/", "en").status == 404


def test_a_file_is_asked_for_once_and_not_carried_over(visitor):
    for _time in range(2):
        assert visitor.can_load("/media/there.jpg")
        assert not visitor.can_load("/media/lost.jpg")

    assert [asked[0] for asked in Site.asked] == ["HEAD", "HEAD"]


def test_no_answer_is_a_trouble_and_no_exception():
    answer = OverNetwork("http://127.0.0.1:1").open("/Q/22222", "id")

    assert answer.status == 0
    assert "refused" in answer.trouble


def test_files_of_a_page_are_found_wherever_they_stand():
    html = """
        <meta property="og:image" content="https://denpasar.example/media/share.jpg">
        <link rel="stylesheet" href="/static/site.css">
        <img src="/media/a.jpg" srcset="/media/a.jpg 480w, /media/b.jpg?v=2 640w" alt="/media is a folder">
        <a href="/media/said.mp3">x</a> <a href="https://other.example/media/no.jpg">y</a> <a href="http://[">z</a>
    """

    assert media_addresses(html, "/media/", "denpasar.example") == [
        *("/media/share.jpg", "/media/a.jpg", "/media/b.jpg", "/media/said.mp3"),
    ]


def test_files_of_another_host_are_found_by_their_whole_address():
    html = '<img src="https://files.example/a.jpg">'

    assert media_addresses(html, "https://files.example/", "denpasar.example") == [
        "https://files.example/a.jpg"
    ]
