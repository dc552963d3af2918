"""What the settings read is written down, and what is written down is read."""

import os
import re
import subprocess
import sys

import pytest
from django.core.exceptions import ImproperlyConfigured

from storytelling.bootstrap import ROOT
from storytelling.settings.environment import Environment


def test_every_key_is_in_env_example_and_the_reverse():
    settings = "\n".join(path.read_text() for path in (ROOT / "storytelling" / "settings").glob("*.py"))
    read = set(re.findall(r"\benv(?:\.\w+)?\(\s*[\"'](\w+)", settings))
    written = re.findall(r"^#?([A-Z][A-Z0-9_]*)=", (ROOT / ".env.example").read_text(), re.M)

    assert sorted(written) == sorted(read)


def test_the_example_changes_nothing_until_it_is_edited():
    lines = (ROOT / ".env.example").read_text().splitlines()

    assert [line for line in lines if line and not line.startswith("#")] == []


@pytest.mark.parametrize(
    ("word", "meant"),
    [("true", True), ("Yes", True), ("1", True), ("false", False), ("OFF", False), ("0", False)],
)
def test_a_switch_understands_the_usual_words(word, meant):
    assert Environment({"DEMO": word}).flag("DEMO", default=not meant) is meant


@pytest.mark.parametrize("word", ["ja", "maybe", "tru", "2"])
def test_a_mistyped_switch_is_named_instead_of_guessed(word):
    """Guessed to be false, DEMO=tru would open the demo city to search engines."""
    with pytest.raises(ImproperlyConfigured, match=f"DEMO={word} is neither"):
        Environment({"DEMO": word}).flag("DEMO", default=True)


def test_what_is_left_empty_counts_as_left_out():
    """The lines of .env.example are empty: uncommented by mistake, they must not mean the folder itself."""
    env = Environment({"MEDIA_ROOT": "", "DEMO": " ", "ALLOWED_HOSTS": " , "})

    assert env.text("MEDIA_ROOT", default="media") == "media"
    assert env.flag("DEMO", default=True)
    assert env.names("ALLOWED_HOSTS", default=["localhost"]) == ["localhost"]


def test_a_list_may_have_spaces():
    assert Environment({"ALLOWED_HOSTS": "a.example, b.example"}).names("ALLOWED_HOSTS", default=[]) == [
        "a.example",
        "b.example",
    ]


def start(**changes):
    return subprocess.run(
        [sys.executable, "-c", "from storytelling.settings import base; print(base.BASE_URL)"],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], **changes},
        capture_output=True,
        text=True,
    )


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DATABASE_URL", "denpasar"),
        ("DATABASE_URL", "mysql://user:secret@localhost/denpasar"),
        ("REDIS_URL", "localhost"),
        ("ELASTICSEARCH_URL", "localhost:9200"),
        ("BASE_URL", "denpasar.example"),
        ("CONTENT_LANGUAGES", "en"),
    ],
)
def test_a_setting_that_cannot_work_is_refused_by_name(name, value):
    run = start(**{name: value})

    assert f"ImproperlyConfigured: {name} must" in run.stderr
    assert "secret" not in run.stderr


def test_the_public_address_ends_without_a_slash():
    assert start(BASE_URL="https://denpasar.example/").stdout == "https://denpasar.example\n"


@pytest.mark.service
def test_the_cache_is_shared_through_redis(redis_url):
    def process(code):
        return subprocess.run(
            [
                sys.executable,
                "-c",
                f"import django; django.setup()\nfrom django.core.cache import cache\n{code}",
            ],
            cwd=ROOT,
            env={
                **os.environ,
                "DJANGO_SETTINGS_MODULE": "storytelling.settings.test",
                "REDIS_URL": redis_url,
            },
            capture_output=True,
            text=True,
            check=True,
        ).stdout

    process("cache.set('shared by processes', 'rahayu', 30)")
    assert process("print(cache.get('shared by processes'))").strip() == "rahayu"
