"""The site as a city's server runs it: production settings, collected and compressed files, gunicorn.

Uploaded files, which the web server in front would send, come from the same process.  With `https` it also
speaks HTTP/2 under a certificate of its own, as that web server does.
"""

import os
import secrets
import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.error import URLError
from urllib.request import urlopen

import trustme

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
def running(env: dict[str, str], https: bool = False) -> Iterator[str]:
    """The address of the running server, for as long as somebody asks it."""
    manage(env, "collectstatic", "--no-input")
    port, scheme = _free_port(), "https" if https else "http"
    with TemporaryDirectory() as secrets_folder:
        command = _hypercorn(port, Path(secrets_folder)) if https else _gunicorn(port)
        server = subprocess.Popen([sys.executable, "-m", *command], cwd=ROOT, env=env)
        try:
            _wait_for(server, f"{scheme}://127.0.0.1:{port}/health/live")
            yield f"{scheme}://localhost:{port}"
        finally:
            server.terminate()
            server.wait()


def _gunicorn(port: int) -> list[str]:
    return ["gunicorn", "tests.production_wsgi", "--bind", f"127.0.0.1:{port}", "--threads", "4",
            "--log-level", "warning"]  # fmt: skip


def _hypercorn(port: int, folder: Path) -> list[str]:
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    issued = trustme.CA().issue_cert("localhost")
    issued.cert_chain_pems[0].write_to_path(certificate)
    issued.private_key_pem.write_to_path(key)
    return ["hypercorn", "tests.production_wsgi:application", "--bind", f"127.0.0.1:{port}",
            "--certfile", str(certificate), "--keyfile", str(key), "--log-level", "WARNING"]  # fmt: skip


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def trusting() -> ssl.SSLContext:
    """For this machine's own certificate, which nobody vouches for."""
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    return context


def _wait_for(server: subprocess.Popen, address: str) -> None:
    for _attempt in range(START_SECONDS * 5):
        if server.poll() is not None:
            raise RuntimeError("the server ended before it answered")
        try:
            with urlopen(address, context=trusting()):
                return
        except URLError:
            time.sleep(0.2)
    raise RuntimeError(f"no answer from {address} in {START_SECONDS} s")
