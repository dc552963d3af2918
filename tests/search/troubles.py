"""Servers that are in trouble, on real sockets of this machine."""

import socket
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread

ANSWERS = {
    "busy": (429, {"X-Elastic-Product": "Elasticsearch"}, b'{"error": "too many requests", "status": 429}'),
    "broken": (500, {"X-Elastic-Product": "Elasticsearch"}, b'{"error": "oh no", "status": 500}'),
    "red": (503, {"X-Elastic-Product": "Elasticsearch"}, b'{"error": "no shard available", "status": 503}'),
    "another product": (200, {}, b'{"hits": {"hits": []}}'),
    "no JSON": (200, {"X-Elastic-Product": "Elasticsearch"}, b"<html>"),
}


@contextmanager
def answering(status, headers, body):
    """A real server that says the same to everybody; yields its address and what it was asked."""
    asked = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            self.send_response(status)
            for name, value in {"Content-Type": "application/json", **headers}.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_POST = do_PUT = do_GET

        def log_message(self, *args):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listening:
        Thread(target=listening.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{listening.server_port}", asked
        listening.shutdown()


@contextmanager
def refusing():
    """The address of a port where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    yield f"http://127.0.0.1:{port}"


@contextmanager
def hanging():
    """A server that takes every call and says nothing until the end of the test."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"


@contextmanager
def dripping(pause=0.2):
    """A server that says a letter of its answer now and then, so that no single read takes long."""
    over = Event()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("X-Elastic-Product", "Elasticsearch")
            self.send_header("Content-Length", "10000")
            self.end_headers()
            while not over.wait(pause):
                self.wfile.write(b" ")
                self.wfile.flush()

        def log_message(self, *args):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listening:
        Thread(target=listening.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{listening.server_port}"
        over.set()
        listening.shutdown()
