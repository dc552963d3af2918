"""The set-up itself: what a newcomer, a reviewer or a packager would check first."""

import json
import os
import re
import subprocess
import sys
import tomllib

import pytest

from storytelling.bootstrap import ROOT

ROOMS = {"heritage", "home", "riverwalk", "search", "storytelling"}
AROUND = {
    "docs",
    "static",
    "tests",
    ".ci",
    ".editorconfig",
    ".env.example",
    ".gitignore",
    "Makefile",
    "manage.py",
}
PAPERS = {"CHANGELOG.md", "LICENSE", "LICENSES.md", "README.md"}
PINS = {"package-lock.json", "package.json", "pyproject.toml", "requirements-dev.txt", "requirements.txt"}
REQUIREMENTS = ["requirements.txt", "requirements-dev.txt"]
PINNED = re.compile(r"^(?P<name>[\w.-]+)(?:\[[\w,]+\])?==(?P<version>[\w.]+)", re.M)


def tracked():
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True)
    if listed.returncode:
        pytest.skip("not a git clone")
    return listed.stdout.splitlines()


def pins(name):
    return {found["name"]: found["version"] for found in PINNED.finditer((ROOT / name).read_text())}


def test_make_help_lists_every_verb():
    makefile = (ROOT / "Makefile").read_text()
    verbs = {
        target
        for target in re.findall(r"^([a-z][a-z-]*):(?!=)", makefile, re.M)
        if target not in {"python", "lint"}  # steps of other verbs
    }
    said = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout

    assert set(re.findall(r"^  make ([a-z-]+) +\S", said, re.M)) == verbs
    assert verbs >= {"run", "demo", "test", "test-fast", "check", "bench", "help"}


def test_every_verb_is_phony():
    makefile = (ROOT / "Makefile").read_text()
    phony = set(re.search(r"^\.PHONY: (.*)$", makefile, re.M)[1].split())

    assert phony == set(re.findall(r"^([a-z][a-z-]*):(?!=)", makefile, re.M))


@pytest.mark.parametrize("name", REQUIREMENTS)
def test_every_requirement_is_pinned_with_a_hash(name):
    blocks = re.split(r"\n(?=\S)", (ROOT / name).read_text())
    entries = [block for block in blocks if not block.startswith("#")]

    assert len(entries) > 10
    assert [block for block in entries if not PINNED.match(block) or "--hash=sha256:" not in block] == []


def test_what_tests_need_agrees_with_what_the_site_runs_on():
    site, tests = (pins(name) for name in REQUIREMENTS)

    assert {
        name: (site[name], tests[name]) for name in site.keys() & tests.keys() if site[name] != tests[name]
    } == {}


def test_every_wanted_package_was_compiled_into_the_pins():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    wanted = zip(
        REQUIREMENTS, [project["project"]["dependencies"], project["dependency-groups"]["dev"]], strict=True
    )
    for name, packages in wanted:
        names = {re.match(r"[\w.-]+", package)[0].lower() for package in packages}
        assert names <= pins(name).keys(), name


@pytest.mark.parametrize("name", [*REQUIREMENTS, "package-lock.json", "package.json", "pyproject.toml"])
def test_no_registry_is_named(name):
    text = (ROOT / name).read_text()

    assert not re.search(r"--(extra-)?index-url|--find-links|/simple\b|\"resolved\"|registry\.", text)


def test_npm_packages_are_exact_and_carry_their_digest():
    package = json.loads((ROOT / "package.json").read_text())
    wanted = package["dependencies"] | package["devDependencies"]
    locked = json.loads((ROOT / "package-lock.json").read_text())["packages"]

    for name, version in wanted.items():
        entry = locked[f"node_modules/{name}"]
        assert entry["version"] == version
        assert entry["integrity"].startswith("sha512-")


def test_nothing_is_vendored_or_built():
    """Libraries and fonts come from the registries; what can be made again is not kept."""
    kept = [
        path
        for path in tracked()
        if re.search(r"(^|/)(node_modules|vendor|third_party|\.venv)/|\.min\.(js|css)$", path)
        or re.search(r"\.(mo|pyc|sqlite3|woff2?|ttf|otf|jar|whl)$", path)
    ]

    assert kept == []


def test_the_top_level_is_the_map_of_the_house():
    assert {path.split("/")[0] for path in tracked()} <= ROOMS | AROUND | PAPERS | PINS


def test_no_room_is_called_after_nothing():
    nothing = {"utils", "helpers", "core", "common", "misc"}
    python = [path.removesuffix(".py").split("/") for path in tracked() if path.endswith(".py")]

    assert [parts for parts in python if nothing & set(parts)] == []


def test_no_module_outgrows_its_subject():
    long = {
        path: lines
        for path in tracked()
        if path.endswith(".py")
        and "/migrations/" not in path
        and (ROOT / path).is_file()
        and (lines := len((ROOT / path).read_text().splitlines())) >= 350
    }

    assert long == {}


def test_the_site_loads_before_its_first_migration(tmp_path):
    """What asks the database while it is imported ends `make run` on a fresh clone, and nowhere else."""
    run = subprocess.run(
        [sys.executable, "manage.py", "check"],
        cwd=ROOT,
        env={
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "storytelling.settings.dev",
            "DATABASE_URL": f"sqlite:///{tmp_path}/empty.sqlite3",
        },
        capture_output=True,
        text=True,
    )

    assert run.returncode == 0, run.stderr


def test_scripts_may_be_run():
    scripts = [".ci/run", "tests/suite.sh", *(f"tests/services/{name}.sh" for name in ("postgres", "redis"))]

    assert [path for path in scripts if not (ROOT / path).stat().st_mode & 0o100] == []


@pytest.mark.parametrize("page", ["README.md", "docs/architecture.md", "CHANGELOG.md", "LICENSES.md"])
def test_links_between_pages_of_the_handbook_lead_somewhere(page):
    path = ROOT / page
    links = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", path.read_text())

    assert [link for link in links if not (path.parent / link).exists()] == []
