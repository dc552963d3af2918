"""The background of maps: what it needs joins the content security policy, and nothing without one."""

import json
import os
import subprocess
import sys

import pytest
from django.core.exceptions import ImproperlyConfigured

from storytelling.bootstrap import ROOT
from storytelling.settings.environment import Environment

ASK = """
import json
from storytelling.settings import base
policy = base.CONTENT_SECURITY_POLICY["DIRECTIVES"]
print(json.dumps([policy["img-src"], policy.get("connect-src")]))
"""
ARCHIVE = "/media/maps/denpasar.pmtiles"


def start(tiles):
    return subprocess.run(
        [sys.executable, "-c", ASK],
        cwd=ROOT,
        env={**os.environ, "MAP_TILES_URL": tiles},
        capture_output=True,
        text=True,
    )


@pytest.mark.parametrize(
    ("tiles", "pictures", "connections"),
    [
        ("", ["'self'"], None),
        ("https://tiles.example/{z}/{x}/{y}.png?key=1", ["'self'", "https://tiles.example", "data:"], None),
        ("https://{s}.tiles.example/{z}/{y}/{x}", ["'self'", "https://*.tiles.example", "data:"], None),
        (ARCHIVE, ["'self'", "blob:"], None),
        ("https://a.example/b.pmtiles", ["'self'", "blob:"], ["'self'", "https://a.example"]),
    ],
)
def test_the_policy_lets_in_what_the_background_needs_and_no_more(tiles, pictures, connections):
    assert json.loads(start(tiles).stdout) == [pictures, connections]


def test_a_background_that_would_never_show_ends_the_start_with_its_reason():
    run = start("https://tiles.example/secret/denpasar.mbtiles")
    assert run.returncode != 0
    assert "ImproperlyConfigured: MAP_TILES_URL must be the address of pictures, with {z}, {x}" in run.stderr
    assert "secret" not in run.stderr


@pytest.mark.parametrize(
    "tiles",
    [
        "http://tiles.example/{z}/{x}/{y}.png",
        "https://tiles.example:8443/{z}/{x}/{-y}{r}.webp",
        "https://tiles.example/wmts?layer=a&z={z}&row={y}&column={x}",
        ARCHIVE,
        "https://tiles.example/maps/denpasar.pmtiles",
    ],
)
def test_pictures_in_a_grid_or_an_archive_are_taken_as_they_are(tiles):
    assert Environment({"MAP_TILES_URL": tiles}).tiles("MAP_TILES_URL") == tiles


@pytest.mark.parametrize(
    "tiles",
    [
        "denpasar",
        "https://tiles.example/",
        "https://tiles.example/denpasar.mbtiles",
        "https://tiles.example/{z}/{x}.png",
        "https://tiles.example/{x}/{y}.png",
        "https://tiles.example/{z}/{x}/{y}.png?key={key}",
        "https://{z}{x}{y}.example",
        "ftp://tiles.example/{z}/{x}/{y}.png",
        "javascript:'/{z}/{x}/{y}.png'",
        "https://tiles.example;script-src/{z}/{x}/{y}.png",
        "/media/maps/{z}/{x}/{y}.png",
        "http://tiles.example/denpasar.pmtiles",
        "pmtiles://tiles.example/denpasar.pmtiles",
        "https://denpasar.pmtiles",
        "https://tiles.example/denpasar.pmtiles?key=1",
        "https://tiles.example/{z}/denpasar.pmtiles",
        "//tiles.example/denpasar.pmtiles",
        "/\\tiles.example/denpasar.pmtiles",
        "media/maps/denpasar.pmtiles",
        "/media/maps/kota denpasar.pmtiles",
        "/.pmtiles",
    ],
)
def test_anything_else_is_refused(tiles):
    with pytest.raises(ImproperlyConfigured, match="MAP_TILES_URL must"):
        Environment({"MAP_TILES_URL": tiles}).tiles("MAP_TILES_URL")


def test_the_opened_map_knows_its_background_and_whom_to_thank(client, story, settings):
    settings.MAP_TILES_URL = "https://tiles.example/{z}/{x}/{y}.png"
    settings.MAP_TILES_ATTRIBUTION = '© <a href="https://maps.example">Maps</a>'
    told = client.get(story.url).content.decode()
    assert 'data-tiles="https://tiles.example/{z}/{x}/{y}.png"' in told
    assert 'data-attribution="© &lt;a href=&quot;https://maps.example&quot;' in told
    assert "pmtiles" not in told


def test_a_map_without_a_background_does_not_speak_of_it(client, story, settings):
    settings.MAP_TILES_URL = ""
    told = client.get(story.url).content.decode()
    assert "walk-open" in told
    assert not [word for word in ("data-tiles", "data-attribution", "map-tiles", "pmtiles") if word in told]
