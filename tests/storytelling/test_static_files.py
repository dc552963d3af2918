"""The style sheets, joined as production serves them."""

import json
import os
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command

from storytelling.static_files import join, packed

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


def test_every_sheet_of_the_site_is_part_of_one_that_pages_link():
    """But the map's, which only who opens it fetches, the printed leaflet's, and what only staff see."""
    entries = [sheet.read_text() for sheet in CSS.glob("*.css")]
    joined = join("".join(entries), lambda name: (CSS / name).read_text())
    assert "@import" not in joined
    apart = {"components/staff-bar.css"}
    parts = {path.relative_to(CSS).as_posix() for path in CSS.glob("components/*.css")} - apart
    assert {name for name in parts if not any(f'url("{name}")' in entry for entry in entries)} == set()


def test_needless_space_and_comments_do_not_travel():
    css = '/* why */\n.a > :is(b, i) {\n  margin: 0 calc(1px + 2px);\n  content: "a;  b /* c */";\n}\n'
    assert packed(css) == '.a > :is(b,i){margin:0 calc(1px + 2px);content:"a;  b /* c */"}'


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
