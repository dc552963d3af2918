"""Real servers and a real browser for tests.  Missing ones skip, and fail where CI=true."""

import json
import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
SERVICES = ROOT / "tests" / "services"
AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
VNU = ROOT / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def missing(what: str) -> None:
    if os.environ.get("CI") == "true":
        pytest.fail(f"{what} is needed in CI", pytrace=False)
    pytest.skip(f"NOT TESTED: {what} is missing")


def _url(service: str) -> Iterator[str]:
    """Start a service by its script; stop it again unless somebody else had started it."""
    script = str(SERVICES / f"{service}.sh")
    running = subprocess.run([script, "status"], capture_output=True).returncode == 0
    if not running and subprocess.run([script, "start"]).returncode:
        missing(service)
    yield subprocess.check_output([script, "url"], text=True).strip()
    if not running and "PYTEST_XDIST_WORKER" not in os.environ:
        subprocess.run([script, "stop"])


@pytest.fixture(scope="session")
def redis_url() -> Iterator[str]:
    yield from _url("redis")


@pytest.fixture(scope="session")
def elasticsearch_url() -> Iterator[str]:
    yield from _url("elasticsearch")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = subprocess.run([SERVICES / "chromium.sh"], capture_output=True, text=True).stdout.strip()
    if not path:
        missing("Chromium")
    # Playwright keeps an event loop in this thread, which Django takes for an asynchronous caller.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=path, args=["--no-sandbox", "--disable-dev-shm-usage"]
        )
        yield chromium
        chromium.close()
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A visitor's tab.  An error in the console or a request to another host fails the test."""
    context = browser.new_context(locale="id-ID")
    tab = context.new_page()
    complaints: list[str] = []
    hosts: set[str] = set()

    def listen(message):
        if message.type == "error":
            complaints.append(message.text)

    def follow(request):
        address = urlsplit(request.url)
        if address.scheme in {"http", "https"}:
            hosts.add(address.netloc)

    tab.on("console", listen)
    tab.on("pageerror", lambda error: complaints.append(str(error)))
    tab.on("request", follow)
    yield tab
    context.close()
    assert not complaints, "\n".join(complaints)
    assert len(hosts) < 2, f"requests went to several hosts: {sorted(hosts)}"


@pytest.fixture(scope="session")
def axe_violations() -> Callable[[Page], list[str]]:
    """Ask axe about the page that is open; each violation as `rule: what (where)`."""
    if not AXE.is_file():
        missing("axe-core (make install)")
    source = AXE.read_text(encoding="utf-8")

    def violations(page: Page) -> list[str]:
        page.evaluate(source)
        answer = page.evaluate(
            "async tags => (await axe.run({runOnly: tags})).violations", {"type": "tag", "values": WCAG}
        )
        return [
            f"{rule['id']}: {rule['help']} ({node['target']})" for rule in answer for node in rule["nodes"]
        ]

    return violations


@pytest.fixture(scope="session")
def html_faults(tmp_path_factory: pytest.TempPathFactory) -> Callable[[dict[str, bytes]], list[str]]:
    """Ask the Nu validator about pages, `{name: html}`, in one run because its start takes a second."""
    if not VNU.is_file() or subprocess.run(["which", "java"], capture_output=True).returncode:
        missing("the HTML validator (make install, and Java)")

    def faults(pages: dict[str, bytes]) -> list[str]:
        folder = tmp_path_factory.mktemp("html")
        names = {}
        for number, (name, html) in enumerate(pages.items()):
            path = folder / f"{number}.html"
            path.write_bytes(html)
            names[path.as_uri()] = name
        said = subprocess.run(
            [
                "java",
                "-Xss4m",
                "-jar",
                VNU,
                "--errors-only",
                "--exit-zero-always",
                "--format",
                "json",
                folder,
            ],
            capture_output=True,
            text=True,
        ).stderr
        return [
            f"{names.get(message['url'].replace('file:/', 'file:///', 1), message['url'])}:"
            f"{message.get('lastLine')} {message['message']}"
            for message in json.loads(said)["messages"]
        ]

    return faults
