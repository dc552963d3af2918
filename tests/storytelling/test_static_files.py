"""The style sheets, joined as production serves them."""

import json
import os
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command

from storytelling.static_files import join

CSS = Path(settings.BASE_DIR) / "static" / "css"


def test_sheets_keep_their_layer_and_medium():
    sheets = {"a.css": ".a { color: red; }\n", "b.css": "p { margin: 0; }\n", "c.css": "q { top: 0; }\n"}
    css = '@import url("a.css");\n@import url("b.css") layer(base);\n@import url("c.css") print;\n'
    assert join(css, sheets.get) == (
        ".a { color: red; }\n\n@layer base {\np { margin: 0; }\n}\n\n@media print {\nq { top: 0; }\n}\n\n"
    )


def test_addresses_inside_a_folder_are_seen_from_the_joined_sheet():
    sheets = {"parts/x.css": '.x { background: url("../img/x.svg"); }'}
    assert 'url("parts/../img/x.svg")' in join('@import url("parts/x.css");', sheets.get)


def test_every_sheet_of_the_site_is_part_of_the_first_or_of_the_late_one():
    """But the map's, which only who opens it fetches, the printed leaflet's, and what only staff see."""
    entry = "".join((CSS / name).read_text() for name in ("layers.css", "late.css"))
    joined = join(entry, lambda name: (CSS / name).read_text())
    assert "@import" not in joined
    apart = {"layers.css", "open-map.css", "leaflet.css", "late.css", "components/staff-bar.css"}
    named = {path.relative_to(CSS).as_posix() for path in CSS.rglob("*.css")} - apart
    named = {name for name in named if not name.startswith("admin-")}
    assert {name for name in named if f'url("{name}")' not in entry} == set()


def test_of_the_packages_only_what_pages_use_is_collected():
    """Developers have a browser's worth of tools beside them, which no visitor needs."""
    packages = [path for finder in get_finders() for path, _storage in finder.list([])]
    scripts = {
        "leaflet/dist/leaflet.js",
        "pmtiles/dist/pmtiles.js",
        "protomaps-leaflet/dist/protomaps-leaflet.js",
    }
    assert scripts <= set(packages)
    assert not [path for path in packages if path.startswith(("lighthouse", "axe-core", "vnu-jar"))]


def test_a_changed_sheet_is_joined_again_into_a_folder_already_collected(tmp_path, settings):
    source = tmp_path / "source"
    (source / "css").mkdir(parents=True)
    (source / "css" / "layers.css").write_text('@import url("a.css");\n')
    (source / "css" / "a.css").write_text("p { color: red; }\n")
    settings.STATICFILES_DIRS, settings.STATIC_ROOT = [source], str(tmp_path / "collected")
    settings.STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder"]
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "storytelling.static_files.JoinedStaticFilesStorage"},
    }
    call_command("collectstatic", interactive=False, verbosity=0)
    (source / "css" / "a.css").write_text("p { color: blue; }\n")
    os.utime(source / "css" / "a.css", (2_000_000_000, 2_000_000_000))
    call_command("collectstatic", interactive=False, verbosity=0)

    names = json.loads((tmp_path / "collected" / "staticfiles.json").read_text())["paths"]
    assert "blue" in (tmp_path / "collected" / names["css/layers.css"]).read_text()
