"""The style sheets, joined as production serves them."""

from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders

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


def test_every_sheet_of_the_site_is_part_of_the_one():
    """But the map's, which only who opens it fetches, and the printed leaflet's."""
    entry = (CSS / "layers.css").read_text()
    joined = join(entry, lambda name: (CSS / name).read_text())
    assert "@import" not in joined
    apart = {"layers.css", "open-map.css", "leaflet.css"}
    named = {path.relative_to(CSS).as_posix() for path in CSS.rglob("*.css")} - apart
    assert {name for name in named if f'url("{name}")' not in entry} == set()


def test_of_the_packages_only_what_pages_use_is_collected():
    """Developers have a browser's worth of tools beside them, which no visitor needs."""
    packages = [path for finder in get_finders() for path, _storage in finder.list([])]
    assert any(path.startswith("leaflet/") for path in packages)
    assert not [path for path in packages if path.startswith(("lighthouse", "axe-core", "vnu-jar"))]
