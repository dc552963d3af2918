"""Pictures under the map: only their host joins the content security policy, and only when one is named."""

import json
import os
import subprocess
import sys

import pytest

from storytelling.bootstrap import ROOT

ASK = """
import json
from storytelling.settings import base
print(json.dumps(base.CONTENT_SECURITY_POLICY["DIRECTIVES"]["img-src"]))
"""


def sources_of_pictures(tiles):
    answer = subprocess.run(
        [sys.executable, "-c", ASK],
        cwd=ROOT,
        env={**os.environ, "MAP_TILES_URL": tiles},
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(answer.stdout)


@pytest.mark.parametrize(
    ("tiles", "sources"),
    [
        ("", ["'self'"]),
        ("https://tiles.example/{z}/{x}/{y}.png?key=1", ["'self'", "https://tiles.example", "data:"]),
        ("https://{s}.tiles.example/{z}/{x}/{y}.png", ["'self'", "https://*.tiles.example", "data:"]),
    ],
)
def test_the_policy_names_the_host_of_the_tiles_and_no_other(tiles, sources):
    assert sources_of_pictures(tiles) == sources


def test_the_opened_map_knows_its_tiles_and_whom_to_thank(client, story, settings):
    settings.MAP_TILES_URL = "https://tiles.example/{z}/{x}/{y}.png"
    settings.MAP_TILES_ATTRIBUTION = '© <a href="https://maps.example">Maps</a>'
    told = client.get(story.url).content.decode()
    assert 'data-tiles="https://tiles.example/{z}/{x}/{y}.png"' in told
    assert 'data-attribution="© &lt;a href=&quot;https://maps.example&quot;' in told
