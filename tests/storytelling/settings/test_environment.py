"""What the settings read is written down, and what is written down is read."""

import os
import re
import subprocess
import sys

import pytest

from storytelling.bootstrap import ROOT


def test_every_key_is_in_env_example_and_the_reverse():
    settings = "\n".join(path.read_text() for path in (ROOT / "storytelling" / "settings").glob("*.py"))
    read = set(re.findall(r"\benv(?:\.\w+)?\(\s*[\"'](\w+)", settings))
    written = re.findall(r"^#?([A-Z][A-Z0-9_]*)=", (ROOT / ".env.example").read_text(), re.M)

    assert sorted(written) == sorted(read)


def test_the_example_changes_nothing_until_it_is_edited():
    lines = (ROOT / ".env.example").read_text().splitlines()

    assert [line for line in lines if line and not line.startswith("#")] == []


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
