"""Lighthouse as a phone on slow 4G, on a production-like server with the demo city: `make lighthouse`.

Scores that depend on rules must be full, and nothing may move while a page loads; both fail the run.  The
score for speed depends on the machine too, so it is reported only.  The table goes into docs/speed.md.
"""

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from urllib.request import urlopen

from tests.production_server import ROOT, environment, manage, running, trusting

FOLDER = ROOT / "var" / "lighthouse"
NODE = Path(sys.executable).parent / "node"
LIGHTHOUSE = ROOT / "node_modules" / "lighthouse" / "cli" / "index.js"
REPORT = ROOT / "docs" / "speed.md"
TABLE = re.compile(r"(?<=<!-- lighthouse -->\n).*(?=<!-- end -->)", re.DOTALL)

ADDRESSES = {
    "home": {"id": "/id/", "en": "/en/"},
    "story": {"id": "/id/warisan/pura-maospahit/", "en": "/en/heritage/maospahit-temple/"},
    "market": {"id": "/id/pasar/pasar-badung/", "en": "/en/market/badung-market/"},
    "trail": {"id": "/id/jejak/dua-pasar-dan-sungai/", "en": "/en/trails/two-markets-and-the-river/"},
    "search": {"id": "/id/cari/?q=pasar", "en": "/en/search/?q=market"},
}
# Results of a search are not for search engines: the page says noindex, which this audit holds against it.
SKIPPED = {"search": ["is-crawlable"]}
RULES = ("accessibility", "best-practices", "seo")
CHROMIUM_FLAGS = "--headless=new --no-sandbox --disable-dev-shm-usage --ignore-certificate-errors"
ATTEMPTS = 5  # Chromium now and then starts recording only after the page has begun
HEAVIEST_KB = 400  # a whole page on a phone, with its pictures and fonts


@dataclass(frozen=True, slots=True)
class Answer:
    """What Lighthouse says of one page."""

    name: str
    language: str
    report: dict

    def score(self, category: str) -> int:
        return round(100 * (self.report["categories"][category]["score"] or 0))

    def number(self, audit: str) -> float:
        return self.report["audits"][audit]["numericValue"]

    @property
    def kilobytes(self) -> float:
        return self.number("total-byte-weight") / 1000

    @property
    def faults(self) -> list[str]:
        """What the rules hold against the page, by the names of the audits."""
        found = [
            reference["id"]
            for category in RULES
            for reference in self.report["categories"][category]["auditRefs"]
            if reference["weight"] and self.report["audits"][reference["id"]]["score"] not in (None, 1)
        ]
        if self.number("cumulative-layout-shift") >= 0.001:
            found.append("cumulative-layout-shift")
        if self.kilobytes > HEAVIEST_KB:
            found.append(f"heavier than {HEAVIEST_KB} kB")
        return found

    @property
    def row(self) -> str:
        scores = " | ".join(str(self.score(category)) for category in ("performance", *RULES))
        return (
            f"| {self.name} | {self.language} | {scores}"
            f" | {self.number('first-contentful-paint') / 1000:.1f} s"
            f" | {self.number('largest-contentful-paint') / 1000:.1f} s"
            f" | {self.number('cumulative-layout-shift'):.3f} | {self.kilobytes:.0f} kB |"
        )


HEAD = """\
| page | in | performance | accessibility | best practices | SEO | first paint | largest | shift | weight |
|---|---|---|---|---|---|---|---|---|---|
"""


def main() -> int:
    FOLDER.mkdir(parents=True, exist_ok=True)
    database = FOLDER / "city.sqlite3"
    env = environment(f"sqlite:///{database}", str(FOLDER / "media"), FOLDER)
    manage(env, "migrate")
    manage(env, "load_demo")
    answers = []
    with running(env, https=True) as server:
        for name, languages in ADDRESSES.items():
            for language, address in languages.items():
                urlopen(server + address, context=trusting()).close()  # the first waits for templates
                report = visit(server + address, name, FOLDER / f"{name}-{language}.json")
                answers.append(Answer(name, language, report))
                print(answers[-1].row, *answers[-1].faults, flush=True)
    if REPORT.is_file():
        table = HEAD + "".join(f"{answer.row}\n" for answer in answers)
        REPORT.write_text(TABLE.sub(lambda _old: table, REPORT.read_text()))
    faults = [f"{a.name} {a.language}: {fault}" for a in answers for fault in a.faults]
    print(*faults, sep="\n")
    return 1 if faults else 0


def visit(address: str, name: str, output: Path) -> dict:
    command = [NODE, LIGHTHOUSE, address, "--quiet", "--output=json", f"--output-path={output}",
               "--only-categories=performance,accessibility,best-practices,seo",
               f"--chrome-flags={CHROMIUM_FLAGS}"]  # fmt: skip
    for audit in SKIPPED.get(name, []):
        command.append(f"--skip-audits={audit}")
    env = {**os.environ, "CHROME_PATH": _chromium()}
    for attempt in range(ATTEMPTS):
        asked = subprocess.run(command, check=attempt == ATTEMPTS - 1, env=env)
        if asked.returncode == 0:
            break
    return json.loads(output.read_text())


def _chromium() -> str:
    return subprocess.check_output([ROOT / "tests" / "services" / "chromium.sh"], text=True).strip()


if __name__ == "__main__":
    sys.exit(main())
