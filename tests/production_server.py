"""The site as a city's server runs it: production settings, collected and compressed files, gunicorn.

Only what needs a real host is left out: there is no https on the loopback, and uploaded files, which the web
server in front would send, come from the same process.
"""

import os
import secrets
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

ROOT = Path(__file__).resolve().parents[1]
START_SECONDS = 60


def environment(database_url: str, media_root: str, folder: Path) -> dict[str, str]:
    """What such a server is told; nothing of the caller's own settings gets through."""
    return {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "storytelling.settings.production",
        "SECRET_KEY": secrets.token_urlsafe(60),
        "ALLOWED_HOSTS": "localhost,127.0.0.1",
        "BASE_URL": "https://localhost",
        "SECURE_SSL_REDIRECT": "false",
        "DEBUG": "false",
        "DEMO": "false",
        "DATABASE_URL": database_url,
        "MEDIA_ROOT": media_root,
        "STATIC_ROOT": str(folder / "static"),
        "REDIS_URL": "",
        "ELASTICSEARCH_URL": "",
    }


def manage(env: dict[str, str], *words: str) -> None:
    subprocess.run([sys.executable, "manage.py", *words, "--verbosity", "0"], cwd=ROOT, env=env, check=True)


@contextmanager
def running(env: dict[str, str]) -> Iterator[str]:
    """The address of the running server, for as long as somebody asks it."""
    manage(env, "collectstatic", "--no-input")
    port = _free_port()
    server = subprocess.Popen(
        [sys.executable, "-m", "gunicorn", "tests.production_wsgi", "--bind", f"127.0.0.1:{port}",
         "--threads", "4", "--log-level", "warning"],
        cwd=ROOT, env=env,
    )  # fmt: skip
    try:
        _wait_for(server, f"http://127.0.0.1:{port}/health/ready")
        yield f"http://localhost:{port}"
    finally:
        server.terminate()
        server.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _wait_for(server: subprocess.Popen, address: str) -> None:
    for _attempt in range(START_SECONDS * 5):
        if server.poll() is not None:
            raise RuntimeError("the server ended before it answered")
        try:
            with urlopen(address):
                return
        except URLError:
            time.sleep(0.2)
    raise RuntimeError(f"no answer from {address} in {START_SECONDS} s")
